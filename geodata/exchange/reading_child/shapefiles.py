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

# Language driver of the table (byte 29) to encoding; those that are met in the field.
_LANGUAGES = {0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x26: "cp866", 0x57: "cp1252", 0x65: "cp866", 0x4D: "gbk",
              0x4F: "big5", 0x7A: "gbk", 0x78: "big5", 0x7C: "cp874", 0xC9: "cp1251", 0xC8: "cp1250"}  # fmt: skip
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
    with (folder / "source.dbf").open("rb") as file:
        head = file.read(32)
        if len(head) < 32:
            raise FileRefused(say("cannot/shp-table"))
        file.seek(struct.unpack_from("<H", head, 8)[0])
        texts = file.read(_MOST_LOOKED_AT)
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


def rebuilt_index(folder: Path) -> list[Said]:
    """Let GDAL make an index (.shx) where there is none; what to tell of it."""
    if (folder / "source.shx").exists():
        return []
    head = (folder / "source.shp").read_bytes()[:100]
    if len(head) < 100:
        raise FileRefused(say("cannot/shp-short"))
    os.environ["SHAPE_RESTORE_SHX"] = "YES"
    return [say("note/index")]


def _spelt(name: str) -> str:
    """What a .cpg says, as Python spells it: ``1251``, ``CP 1251``, ``ANSI 1251`` and ``UTF8`` are met."""
    number = re.fullmatch(r"(?:cp|ansi|windows|oem)?[\s_-]*(\d{3,5})", name, re.IGNORECASE)
    if number:
        return "utf-8" if number[1] == "65001" else f"cp{number[1]}"
    return name or "utf-8"
