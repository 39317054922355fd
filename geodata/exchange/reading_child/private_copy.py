"""The user's file, copied into the private folder under a name of ours: a regular file, without its neighbours."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import say

LARGEST_BYTES = 16 * 1024**3
_CHUNK = 1024**2
"""What fits into the processor's own memory: a part is hashed, written and looked at while it is there."""
SHAPEFILE_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
"""What is taken of a shapefile; a ``.qix``, ``.sbn`` or ``.aux.xml`` beside it is not looked at."""


def copied(source: Path, target: Path, look: Callable[[bytes], None] = lambda _part: None) -> str:
    """Copy a regular file, and say its SHA-256; ``look`` sees every part of it on the way.

    Raises
    ------
    FileRefused
        It is no regular file, cannot be read, is empty or too large.
    OSError
        The copy cannot be written.
    """
    made = hashlib.sha256()
    size = 0
    with target.open("wb") as copy, ThreadPoolExecutor(1, thread_name_prefix="hash") as beside:
        for chunk in _parts(source):
            size += len(chunk)
            if size > LARGEST_BYTES:
                raise FileRefused(say("cannot/size", most=LARGEST_BYTES // 1024**3))
            hashed = beside.submit(made.update, chunk)
            copy.write(chunk)
            look(chunk)
            hashed.result()
    if size == 0:
        raise FileRefused(say("cannot/empty"))
    return made.hexdigest()


def _parts(source: Path) -> Iterator[bytes]:
    try:
        with opened_regular(source) as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise FileRefused(say("cannot/read", reason=str(error.strerror))) from error


def opened_regular(source: Path) -> io.FileIO:
    """A regular file, opened to be read without a buffer.

    Raises
    ------
    FileRefused
        It is something else.
    OSError
        It cannot be opened.
    """
    # Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    file = io.FileIO(source, opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0)))
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise FileRefused(say("cannot/regular"))
    return file


def copied_shapefile(source: Path, folder: Path) -> str:
    """Copy the parts of a shapefile that are there, whatever the case of their endings; one SHA-256 over all in order.

    Raises
    ------
    FileRefused
        A part is no regular file.
    """
    made = hashlib.sha256()
    for ending in SHAPEFILE_PARTS:
        part = _beside(source, ending)
        if part is None:
            continue
        with contextlib.suppress(OSError):
            if part.stat().st_size == 0 and ending in (".prj", ".cpg"):
                continue
        made.update(f"{ending} {copied(part, folder / f'source{ending}')}\n".encode())
    return made.hexdigest()


def shapefile_in(folder: Path, layer: str | None) -> Path:
    """The one shapefile of a folder, or the one named.

    Raises
    ------
    FileRefused
        There is none, or there are several and none was named.
    """
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".shp" and path.is_file())
    except OSError as error:
        raise FileRefused(say("cannot/read", reason=str(error.strerror))) from error
    named = [path for path in found if path.stem == layer]
    if len(named) == 1 or len(found) == 1:
        return (named or found)[0]
    if not found:
        raise FileRefused(say("cannot/shp-none"))
    known = ", ".join(path.stem for path in found[:8])
    raise FileRefused(say("cannot/shp-several", count=len(found), names=known))


def _beside(source: Path, ending: str) -> Path | None:
    for written in (ending, ending.upper(), ending.capitalize()):
        part = source.with_suffix(written)
        if part.exists():
            return part
    return None
