"""What a shapefile leaves out of its parts: the encoding of its texts, and an index that may be missing."""

from __future__ import annotations

import codecs
import os
import re
import struct
from pathlib import Path

from geodata.exchange.reading_child.encodings import encoding_question, known_encoding
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.records.said import Said, say

# Language driver of the table (byte 29) to encoding, as dBase, FoxPro and Esri number them. 0x57 is not among them: it
# stands for the Windows that the writer had, which in Kursk is another one than in Berlin.
_LANGUAGES = {
    number: encoding
    for encoding, numbers in {
        "cp437": (0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x1B), "cp852": (0x1F, 0x22, 0x23, 0x40, 0x64, 0x87),
        "cp850": (0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37), "cp866": (0x26, 0x65),
        "cp1252": (0x03, 0x58, 0x59), "cp865": (0x08, 0x17, 0x66), "cp932": (0x13, 0x7B), "cp949": (0x4E, 0x79),
        "gbk": (0x4D, 0x7A), "big5": (0x4F, 0x78), "cp874": (0x50, 0x7C), "cp737": (0x6A, 0x86), "cp857": (0x6B, 0x88),
        "cp863": (0x1C, 0x6C), "cp860": (0x24,), "cp861": (0x67,), "mac_roman": (0x04,), "mac_cyrillic": (0x96,),
        "mac_latin2": (0x97,), "cp1250": (0xC8,), "cp1251": (0xC9,), "cp1253": (0xCB,), "cp1254": (0xCA,),
        "cp1257": (0xCC,),
    }.items()
    for number in numbers
}  # fmt: skip
_MOST_LOOKED_AT = 64 * 1024**2


def encoding_of(folder: Path, said: str | None) -> str:
    """Encoding of the texts of a shapefile: as said, as its .cpg or table says, or UTF-8 where they are nothing else.

    Raises
    ------
    Asked
        None is said, and the texts are not UTF-8.
    FileRefused
        The table is damaged.
    """
    if said is not None:
        return known_encoding(said)
    cpg = folder / "source.cpg"
    if cpg.exists():
        named = cpg.read_bytes()[:100].decode("ascii", "ignore").strip()
        return known_encoding(_spelt(named))
    table = folder / "source.dbf"
    if not table.exists():
        return "utf-8"
    with table.open("rb") as file:
        head = file.read(32)
        if len(head) < 32:
            raise FileRefused(say("cannot/shp-table"))
        behind = struct.unpack_from("<H", head, 8)[0]
        fields = file.read(max(behind - len(head), 0))
        texts = _names(fields) + file.read(_MOST_LOOKED_AT)
    if texts.isascii():
        return "utf-8"
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(texts)
    except UnicodeDecodeError as error:
        language = _LANGUAGES.get(head[29])
        if language is None:
            raise Asked(encoding_question(texts[max(error.start - 2000, 0) : error.start + 20_000])) from error
        return language
    # A table that says another language is wrong about it: no other encoding reads as UTF-8 by chance.
    return "utf-8"


def _names(fields: bytes) -> bytes:
    """The names of fields in the header of a table: 32 bytes each, of which the first eleven are a name and its end."""
    found = (fields[at : at + 11].split(b"\0")[0] for at in range(0, len(fields) - 31, 32))
    return b"".join(name + b" " for name in found)


def without_parts(folder: Path) -> list[Said]:
    """Let GDAL make an index (.shx) where there is none; what to tell of parts that are missing."""
    told = [] if (folder / "source.dbf").exists() else [say("note/no-table")]
    if (folder / "source.shx").exists():
        return told
    head = (folder / "source.shp").read_bytes()[:100]
    if len(head) < 100:
        raise FileRefused(say("cannot/shp-short"))
    os.environ["SHAPE_RESTORE_SHX"] = "YES"
    return [*told, say("note/index")]


def _spelt(name: str) -> str:
    """What a .cpg says, as Python spells it: ``1251``, ``CP 1251``, ``ANSI 1251``, ``88595`` and ``UTF8`` are met."""
    part = re.fullmatch(r"(?:iso)?[\s_-]*8859[\s_-]*(\d{1,2})", name, re.IGNORECASE)
    if part:
        return f"iso8859-{part[1]}"
    number = re.fullmatch(r"(?:cp|ansi|windows|oem)?[\s_-]*(\d{3,5})", name, re.IGNORECASE)
    if number:
        return "utf-8" if number[1] == "65001" else f"cp{number[1]}"
    return name or "utf-8"
