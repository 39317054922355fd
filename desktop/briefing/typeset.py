"""Type of a sheet: its styles, and text broken into the lines that fit a width."""

from __future__ import annotations

import functools
import re

from PySide6.QtGui import QTextLayout, QTextOption

from desktop.briefing.frames import Role
from desktop.fonts import font
from desktop.map.ink import TextStyle, text_width
from desktop.theme import PAPER
from geodata.records.texts import Language
from geodata.sheets.asked import Asked
from geodata.sheets.stored_text import ELLIPSIS

_BANNER_LEAST = 120.0
_DATE_JOINTS = re.compile("(?<=[0-9])(?=[年月日])|(?<=[年月])(?=[0-9])")
_JOINER = "\u2060"
_SECOND = PAPER.text_second
STYLES: dict[Role, TextStyle] = {
    "title": TextStyle(34, PAPER.text, weight=600),
    "subtitle": TextStyle(18, _SECOND),
    "heading": TextStyle(17, PAPER.text, weight=600),
    "lead": TextStyle(17, PAPER.text),
    "text": TextStyle(14, PAPER.text),
    "strong": TextStyle(14, PAPER.text, weight=600),
    "note": TextStyle(13, _SECOND),
    "warning": TextStyle(14, PAPER.warn, weight=600),
    "code": TextStyle(11, _SECOND),
}
"""The styles of PALETTE.md for paper, in units of half a point."""
NUMBER = TextStyle(10, PAPER.text, weight=600)
"""Numbers of notes, raised beside a text."""


def line_height(style: TextStyle) -> float:
    """From line to line: the size and a third, whatever script the line is in."""
    return round(style.size * 1.36)


@functools.lru_cache(maxsize=16_384)
def lines_of(text: str, style: TextStyle, width: float, language: Language, most: int = 40) -> tuple[str, ...]:
    """The lines of a text, broken between words, or within one that is wider than the room; the last may be cut."""
    if not text:
        return ()
    if text_width(text, style, language) <= width:
        return (text,)
    found = _broken(text, style, width, language, most)
    if len(found) <= most:
        return tuple(found)
    last = found[most - 1].rstrip()
    while last and text_width(last + ELLIPSIS, style, language) > width:
        last = last[:-1].rstrip()
    return (*found[: most - 1], last + ELLIPSIS)


def _broken(text: str, style: TextStyle, width: float, language: Language, most: int) -> list[str]:
    """One line more than ``most`` at the most."""
    made = font(style.size, weight=style.weight, italic=style.italic, language=language)
    # A date in Chinese is not broken between its figures and their signs.
    held = _DATE_JOINTS.sub(_JOINER, text)
    layout = QTextLayout(held, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    # Qt counts in UTF-16.
    units = held.encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, style.size * 2.0))
        start, length = 2 * line.textStart(), 2 * line.textLength()
        line_text = units[start : start + length].decode("utf-16-le", "replace").rstrip()
        lines.append(line_text if held is text else line_text.replace(_JOINER, ""))
    layout.endLayout()
    return lines


def text_height(text: str, style: TextStyle, width: float, language: Language, most: int = 40) -> float:
    """Height of a text broken to a width."""
    return len(lines_of(text, style, width, language, most)) * line_height(style)


def banner_width(text: str, asked: Asked) -> float:
    """Width of the frame of a marking."""
    style = TextStyle(17, PAPER.text, weight=600, spacing=4.0)
    most = asked.paper.size_units[0] * 0.3
    return min(max(text_width(text, style, asked.language) + 34, _BANNER_LEAST), most)
