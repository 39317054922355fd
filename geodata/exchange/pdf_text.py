"""The text of a PDF as people write it: radicals that a font draws like characters become those characters.

Qt finds the letter of a glyph by asking the font backwards. A font that draws the radical U+2F92 with the glyph of the
character U+898B then gives the radical, and nobody who searches for the character finds it. In Qt's tables from glyphs
to letters (ISO 32000-1, 9.10.3) radicals are replaced by their compatibility decomposition (Unicode, NFKC); both have
four digits, so nothing else in the file moves.
"""

from __future__ import annotations

import re
import unicodedata

_TABLE = re.compile(rb"begincmap\n.*?endcmap", re.DOTALL)
_LETTERS = re.compile(rb"\[[^\]]*\]")
_LETTER = re.compile(rb"<(2[EFef][0-9A-Fa-f]{2})>")
_RADICALS = range(0x2E80, 0x2FE0)


def with_characters(content: bytes) -> bytes:
    """The PDF with its tables of letters put right; as long as before, and unchanged where there is nothing to do."""
    return _TABLE.sub(lambda table: _LETTERS.sub(lambda letters: _LETTER.sub(_written, letters[0]), table[0]), content)


def _written(letter: re.Match[bytes]) -> bytes:
    code = int(letter[1], 16)
    character = unicodedata.normalize("NFKC", chr(code))
    if code not in _RADICALS or len(character) != 1 or ord(character) > 0xFFFF:
        return letter[0]
    return b"<%04X>" % ord(character)
