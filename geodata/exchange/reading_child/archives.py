"""Files within files: totals, ratios and names of a zip are looked at before a byte of it is unpacked.

Names in a zip are compared and never joined to a path: what is taken gets a name of ours.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from geodata.exchange.reading_child.private_copy import SHAPEFILE_PARTS
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import say

MOST_MEMBERS, MOST_BYTES = 5_000, 2 * 1024**3
HIGHEST_RATIO, RATIO_FROM = 250, 8 * 1024**2
_CHUNK = 1024**2
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def checked_zip(path: Path) -> list[zipfile.ZipInfo]:
    """The members of a zip, if it is one to be opened.

    Raises
    ------
    FileRefused
        It is damaged, encrypted, a bomb by its own figures, or a name in it leads out of it.
    """
    try:
        with zipfile.ZipFile(path) as held:
            members = held.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError) as error:
        raise FileRefused(say("cannot/zip", reason=str(error))) from error
    if len(members) > MOST_MEMBERS:
        raise FileRefused(say("cannot/zip-files", count=len(members), most=MOST_MEMBERS))
    total = sum(member.file_size for member in members)
    if total > MOST_BYTES:
        raise FileRefused(say("cannot/zip-size", size=total // 1024**2, most=MOST_BYTES // 1024**2))
    seen: set[str] = set()
    for member in members:
        name = member.filename
        if not name:
            raise FileRefused(say("cannot/zip-no-name"))
        if member.file_size > RATIO_FROM and member.file_size > HIGHEST_RATIO * max(member.compress_size, 1):
            raise FileRefused(say("cannot/zip-bomb", member=name, size=member.file_size // 1024**2))
        if member.flag_bits & 1:
            raise FileRefused(say("cannot/zip-encrypted", member=name))
        parts = PurePosixPath(name.replace("\\", "/")).parts
        if name.startswith(("/", "\\")) or ".." in parts or re.match(r"[A-Za-z]:", name) or "\0" in name:
            raise FileRefused(say("cannot/zip-name", member=name[:80]))
        if name in seen:
            raise FileRefused(say("cannot/zip-twice", member=name[:80]))
        seen.add(name)
    return members


def unpack(path: Path, member: zipfile.ZipInfo, target: Path) -> None:
    """Write one member to a file of ours, no more of it than it says it has.

    Raises
    ------
    FileRefused
        It is damaged, or larger than it says.
    """
    size = 0
    try:
        with zipfile.ZipFile(path) as held, held.open(member) as inner, target.open("wb") as copy:
            while chunk := inner.read(_CHUNK):
                size += len(chunk)
                if size > member.file_size:
                    raise FileRefused(say("cannot/zip-lies", member=member.filename))
                copy.write(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise FileRefused(say("cannot/zip-member", member=member.filename, reason=str(error))) from error


def unpacked_shapefile(path: Path, folder: Path, layer: str | None) -> str:
    """Unpack the one shapefile of a zip, or the one named; its name.

    Raises
    ------
    FileRefused
        There is none, or several and none was named.
    """
    members = {member.filename: member for member in checked_zip(path) if not member.is_dir()}
    found = sorted(name for name in members if name.lower().endswith(".shp") and not _hidden(name))
    named = [name for name in found if PurePosixPath(name).stem == layer]
    if len(named) != 1 and len(found) != 1:
        known = ", ".join(PurePosixPath(name).stem for name in found[:8])
        several = say("cannot/zip-several", count=len(found), names=known)
        raise FileRefused(several if found else say("cannot/zip-none"))
    chosen = (named or found)[0]
    stem = chosen[: -len(".shp")]
    for name, member in members.items():
        ending = name[len(stem) :].lower()
        if name.startswith(stem) and ending in SHAPEFILE_PARTS:
            unpack(path, member, folder / f"source{ending}")
    return PurePosixPath(stem).name


def unpacked_kml(path: Path, folder: Path) -> list[tuple[str, Path]]:
    """Unpack the documents of a KMZ, the one that it begins with first: the name of each in it, and our file.

    Raises
    ------
    FileRefused
        It has none.
    """
    members = [member for member in checked_zip(path) if member.filename.lower().endswith(".kml")]
    at_top = [member for member in members if "/" not in member.filename]
    if not members:
        raise FileRefused(say("cannot/kmz"))
    first = next((m for m in at_top if m.filename == "doc.kml"), (at_top or members)[0])
    made: list[tuple[str, Path]] = []
    for number, member in enumerate([first, *(one for one in members if one is not first)]):
        made.append((member.filename, folder / f"document{number}.kml"))
        unpack(path, member, made[-1][1])
    return made


def packed_kmz(documents: Iterable[tuple[str, Path]], target: Path) -> None:
    """Documents that were looked at as a KMZ of nothing else, under the names by which they link to each other."""
    with zipfile.ZipFile(target, "w") as held:
        for name, document in documents:
            held.write(document, name)


def check_office(path: Path, needed: str) -> None:
    """Refuse a spreadsheet whose parts have a document type, or that lacks the part it begins with.

    Raises
    ------
    FileRefused
        See above.
    """
    members = checked_zip(path)
    if needed not in {member.filename for member in members}:
        raise FileRefused(say("cannot/sheet-no-part", part=needed))
    for member in members:
        if member.filename.lower().endswith((".xml", ".rels")):
            _scan(path, member, _refuse_doctype(member.filename))


def _scan(path: Path, member: zipfile.ZipInfo, look: Callable[[bytes], None]) -> None:
    tail = b""
    try:
        with zipfile.ZipFile(path) as held, held.open(member) as inner:
            while chunk := inner.read(_CHUNK):
                look(tail + chunk)
                tail = chunk[-16:]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise FileRefused(say("cannot/sheet-part", part=member.filename, reason=str(error))) from error


def _refuse_doctype(name: str) -> Callable[[bytes], None]:
    def look(chunk: bytes) -> None:
        # In UTF-16 the letters lie two bytes apart.
        if _DOCTYPE.search(chunk) or _DOCTYPE.search(chunk.replace(b"\0", b"")):
            raise FileRefused(say("cannot/doctype-in", part=name))

    return look


def _hidden(name: str) -> bool:
    return name.startswith("__MACOSX/") or PurePosixPath(name).name.startswith("._")
