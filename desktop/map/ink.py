"""Text and boxes on a map, the same on screen, in a bitmap, in a PDF and in an SVG."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPaintEngine, QPainter, QPainterPath, QPen, QTransform

from desktop.fonts import font
from desktop.map.halo import halo_path
from desktop.theme import Theme
from geodata.records.texts import Language

_STAMP_MARGIN = 3.0


class TextStyle(NamedTuple):
    """How a text is set; the size in logical pixels, the spacing of letters in per cent."""

    size: int
    colour: str
    weight: int = 400
    italic: bool = False
    spacing: float = 0.0
    halo: str | None = None


class Cluster(NamedTuple):
    """A letter with its marks, where its baseline begins in pixels, and how it is turned, clockwise in degrees."""

    text: str
    x: float
    y: float
    angle_deg: float


class Ink:
    """A painter with the theme, the language and the way text is written.

    An SVG cannot carry fonts, so there text is written as outlines; everywhere else it stays text.
    """

    def __init__(self, painter: QPainter, theme: Theme, language: Language, *, outlines: bool = False) -> None:
        self.painter = painter
        self.theme = theme
        self.language: Language = language
        self._outlines = outlines

    def colour(self, named: str) -> QColor:
        """A colour of the paper, as it is shown on what is painted on."""
        return QColor(named)

    def plain(self) -> Ink:
        """What writes every colour as it is, whatever is painted on; for chips with a ground of their own."""
        return self

    def font(self, style: TextStyle) -> QFont:
        """The font of a style in the language's fallback chain."""
        return _font(_shape(style), self.language)

    def width(self, text: str, style: TextStyle) -> float:
        """Advance of a line of text."""
        return text_width(text, style, self.language)

    def ascent(self, style: TextStyle) -> float:
        """Height of the line above the baseline."""
        return _heights(_shape(style), self.language)[0]

    def line_height(self, style: TextStyle) -> float:
        """Distance from line to line: the size and a third, whatever script the line is in."""
        return round(style.size * 1.36)

    def elided(self, text: str, style: TextStyle, width: float) -> str:
        """The text, cut with an ellipsis if it is wider than there is room."""
        if self.width(text, style) <= width + 0.5:
            return text
        metrics = QFontMetricsF(self.font(style))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def text(self, x: float, baseline: float, text: str, style: TextStyle) -> None:
        """Write a line at its left end; a halo in the colour of the ground keeps it readable over lines."""
        painter = self.painter
        if style.halo is not None:
            painter.fillPath(_halo(text, _shape(style), self.language).translated(x, baseline), QColor(style.halo))
        if self._outlines:
            painter.fillPath(_outline(text, _shape(style), self.language).translated(x, baseline), QColor(style.colour))
            return
        painter.setFont(self.font(style))
        painter.setPen(QColor(style.colour))
        painter.drawText(QPointF(x, baseline), text)

    def centred(self, x: float, baseline: float, text: str, style: TextStyle) -> None:
        """Write a line around its middle."""
        self.text(x - self.width(text, style) / 2, baseline, text, style)

    def stamp(self, x: float, baseline: float, text: str, style: TextStyle) -> None:
        """Write a line as ``text`` does; in a bitmap at the next whole pixel and from a kept picture, which is faster.

        For short lines by the hundred that are always the same.
        """
        painter = self.painter
        scale = painter.deviceTransform().m11()
        if self._outlines or painter.paintEngine().type() != QPaintEngine.Type.Raster:
            self.text(x, baseline, text, style)
            return
        image, below = _stamp(text, style, self.language, scale)
        left, top = (round(edge * scale) / scale for edge in (x - _STAMP_MARGIN, baseline - below))
        painter.drawImage(QPointF(left, top), image)

    def along(self, letters: Sequence[Cluster], style: TextStyle) -> None:
        """Write letters one by one, each turned by itself; all halos lie beneath all letters."""
        painter, shape = self.painter, _shape(style)
        # Turned letters would each fill a cache of the bitmap painter; as outlines they cost nothing twice.
        drawn = self._outlines or painter.paintEngine().type() == QPaintEngine.Type.Raster
        halos, outlines = _turned(tuple(letters), shape, self.language)
        if style.halo is not None:
            painter.fillPath(halos, QColor(style.halo))
        if drawn:
            painter.fillPath(outlines, QColor(style.colour))
            return
        for letter in letters:
            painter.save()
            painter.translate(letter.x, letter.y)
            painter.rotate(letter.angle_deg)
            painter.setFont(self.font(style))
            painter.setPen(QColor(style.colour))
            painter.drawText(QPointF(0, 0), letter.text)
            painter.restore()

    def panel(self, box: QRectF, *, border: str | None = None, width: float = 1.0, shadow: bool = True) -> None:
        """A card of the panel colour with round corners; a shadow of three steps on screen themes."""
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        if shadow and self.theme.name != "paper":
            for grow, alpha in ((3.0, 10), (2.0, 14), (1.0, 18)):
                painter.setBrush(QColor(0, 0, 0, alpha))
                painter.drawRoundedRect(box.adjusted(-grow, -grow + 1, grow, grow + 1), 5 + grow, 5 + grow)
        painter.setPen(QPen(QColor(border or self.theme.line_control), width))
        painter.setBrush(QColor(self.theme.panel))
        radius = 2 if self.theme.name == "paper" else 5
        painter.drawRoundedRect(box, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class _Shape(NamedTuple):
    """What of a style changes the shape of text, so that themes share what is kept."""

    size: int
    weight: int
    italic: bool
    spacing: float


def _shape(style: TextStyle) -> _Shape:
    return _Shape(style.size, style.weight, style.italic, style.spacing)


def text_width(text: str, style: TextStyle, language: Language) -> float:
    """Advance of a line of text, whatever it is written on."""
    return _width(text, _shape(style), language)


def _font(shape: _Shape, language: str) -> QFont:
    return font(shape.size, weight=shape.weight, italic=shape.italic, spacing_percent=shape.spacing, language=language)


@functools.lru_cache(maxsize=8192)
def _width(text: str, shape: _Shape, language: str) -> float:
    return QFontMetricsF(_font(shape, language)).horizontalAdvance(text)


@functools.lru_cache(maxsize=2048)
def _stamp(text: str, style: TextStyle, language: str, scale: float) -> tuple[QImage, float]:
    """A line with its halo as a picture, and how far its baseline lies below the upper edge."""
    width, height = _width(text, _shape(style), language) + 2 * _STAMP_MARGIN, style.size * 1.6 + 2 * _STAMP_MARGIN
    image = QImage(math.ceil(width * scale), math.ceil(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    below = math.ceil((style.size + _STAMP_MARGIN) * scale) / scale
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if style.halo is not None:
        painter.fillPath(_halo(text, _shape(style), language).translated(_STAMP_MARGIN, below), QColor(style.halo))
    painter.setFont(_font(_shape(style), language))
    painter.setPen(QColor(style.colour))
    painter.drawText(QPointF(_STAMP_MARGIN, below), text)
    painter.end()
    return image, below


@functools.lru_cache(maxsize=128)
def _heights(shape: _Shape, language: str) -> tuple[float, float]:
    metrics = QFontMetricsF(_font(shape, language))
    return metrics.ascent(), metrics.descent()


@functools.lru_cache(maxsize=4096)
def _outline(text: str, shape: _Shape, language: str) -> QPainterPath:
    path = QPainterPath()
    path.addText(QPointF(0, 0), _font(shape, language), text)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@functools.lru_cache(maxsize=4096)
def _halo(text: str, shape: _Shape, language: str) -> QPainterPath:
    return halo_path(_outline(text, shape, language))


@functools.lru_cache(maxsize=256)
def _turned(letters: tuple[Cluster, ...], shape: _Shape, language: str) -> tuple[QPainterPath, QPainterPath]:
    """The halos and the outlines of letters that are each turned by themselves."""
    halos, outlines = QPainterPath(), QPainterPath()
    for letter in letters:
        turned = QTransform.fromTranslate(letter.x, letter.y).rotate(letter.angle_deg)
        halos.addPath(turned.map(_halo(letter.text, shape, language)))
        outlines.addPath(turned.map(_outline(letter.text, shape, language)))
    halos.setFillRule(Qt.FillRule.WindingFill)
    outlines.setFillRule(Qt.FillRule.WindingFill)
    return halos, outlines
