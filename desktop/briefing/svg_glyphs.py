"""Text of an SVG page as outlines, each glyph once, and a mark at every place where it stands.

An SVG carries no fonts, and a hundred thousand outlines take seconds and megabytes.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextLayout, QTextOption, QTransform
from typing_extensions import override

from desktop.fonts import font
from desktop.map.ink import Ink, TextStyle
from desktop.theme import PAPER
from geodata.records.texts import Language


class _Glyph(NamedTuple):
    """An outline as the ``d`` of an SVG path, and where its origin lies on the line."""

    outline: str
    x: float
    y: float


class GlyphInk(Ink):
    """Keeps the text that is written level, to be put above all else; turned or haloed text is painted as outlines."""

    def __init__(self, painter: QPainter, language: Language) -> None:
        super().__init__(painter, PAPER, language, outlines=True)
        self._numbers: dict[str, int] = {}
        self._written: list[str] = []
        self._level: QTransform = painter.transform()

    @override
    def text(self, x: float, baseline: float, text: str, style: TextStyle) -> None:
        if style.halo is not None or style.italic or self.painter.transform() != self._level:
            super().text(x, baseline, text, style)
            return
        marks = "".join(
            f'<use xlink:href="#t{self._number(glyph.outline)}" x="{x + glyph.x:.2f}" y="{baseline + glyph.y:.2f}"/>'
            for glyph in _glyphs(text, style.size, style.weight, style.spacing, self.language)
        )
        if marks:
            colour = QColor(style.colour)
            faint = f' fill-opacity="{colour.alphaF():.3f}"' if colour.alpha() < 255 else ""
            self._written.append(f'<g fill="{colour.name()}"{faint}>{marks}</g>\n')

    @override
    def plain(self) -> Ink:
        return self

    def svg(self) -> str:
        """The outlines, and the marks in the order they were written."""
        outlines = "".join(f'<path id="t{number}" d="{outline}"/>\n' for outline, number in self._numbers.items())
        return f"<defs>\n{outlines}</defs>\n{''.join(self._written)}"

    def _number(self, outline: str) -> int:
        return self._numbers.setdefault(outline, len(self._numbers) + 1)


@functools.lru_cache(maxsize=4096)
def _glyphs(text: str, size: int, weight: int, spacing: float, language: Language) -> tuple[_Glyph, ...]:
    """The glyphs of a line that begins at 0, 0, in the fonts of the language; blanks are left out."""
    layout = QTextLayout(text, font(size, weight=weight, spacing_percent=spacing, language=language))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return ()
    down = line.ascent()
    made: list[_Glyph] = []
    known: dict[tuple[int, int], str] = {}
    for at, run in enumerate(line.glyphRuns()):
        raw = run.rawFont()
        for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            key = (at, index)
            if key not in known:
                known[key] = _outline(raw.pathForGlyph(index))
            if known[key]:
                made.append(_Glyph(known[key], place.x(), place.y() - down))
    return tuple(made)


def _outline(path: QPainterPath) -> str:
    """A path in the words of SVG; curves of a third degree come as three points."""
    parts: list[str] = []
    at, count = 0, path.elementCount()
    while at < count:
        element = path.elementAt(at)
        here = f"{element.x:.2f} {element.y:.2f}"
        if element.isCurveTo():
            second, third = path.elementAt(at + 1), path.elementAt(at + 2)
            parts.append(f"C{here} {second.x:.2f} {second.y:.2f} {third.x:.2f} {third.y:.2f}")
            at += 3
        else:
            parts.append(("M" if element.isMoveTo() else "L") + here)
            at += 1
    return "".join(parts)
