"""The state that a written sheet carries: read from a PNG, PDF, SVG, PPTX or HTML file, or from its printed code.

Every format keeps the same three texts under the same names: project id, hash of the journal, and the code.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from pathlib import Path

from geodata.sheets.code import NoSheetCode, SheetState, state_of_code

PROJECT, JOURNAL, CODE = "SapperAtlas-Project", "SapperAtlas-Journal", "SapperAtlas-View"
"""Names of the three texts."""
NAMESPACE = "https://sapper-atlas.invalid/sheet"
"""Namespace of the three texts in XML; an address that leads nowhere on purpose."""
_CODE = re.compile(r"SA1(?:-[0-9A-HJKMNP-TV-Z]{1,6})+")
_MOST = 400_000_000
_CORE = "docProps/core.xml"


def state_behind(text_or_file: str) -> SheetState:
    """The state behind a sheet, from the printed code or the path of the written file.

    Raises
    ------
    NoSheetCode
        It is neither a code nor a file with one; the message says what to do.
    """
    words = text_or_file.strip()
    if words.upper().startswith("SA1"):
        return state_of_code(words)
    path = Path(words)
    try:
        if path.stat().st_size > _MOST:
            raise NoSheetCode(f"{path}: is too large to be a sheet; type the code at the foot of the sheet instead")
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise NoSheetCode(f"{words[:200]}: is no code and no file that can be read ({reason})") from error
    codes = _codes(content)
    if not codes:
        raise NoSheetCode(f"{path}: carries no code of a sheet; type the code at the foot of the sheet instead")
    return state_of_code(codes[0])


def codes_of(path: Path) -> list[str]:
    """Codes that a written file carries, in their order, each once: an atlas has one for every sheet."""
    return _codes(path.read_bytes())


def _codes(content: bytes) -> list[str]:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        text = _png_texts(content).get(CODE, "")
    elif content.startswith(b"PK"):
        text = _core_properties(content)
    else:
        text = content.decode("latin-1")
        at = text.find(CODE)
        text = text[at:] if at >= 0 else ""
    return list(dict.fromkeys(_CODE.findall(text)))


def _png_texts(content: bytes) -> dict[str, str]:
    """The texts before the picture; a damaged chunk ends the search."""
    texts: dict[str, str] = {}
    at = 8
    while at + 12 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        kind, held = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        if kind == b"IDAT":
            break
        if kind == b"tEXt" and b"\0" in held:
            key, value = held.split(b"\0", 1)
            texts[key.decode("latin-1")] = value.decode("latin-1")
        at += 12 + length
    return texts


def _core_properties(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo(_CORE).file_size > 10_000_000:
                return ""
            return archive.read(_CORE).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError):
        return ""
