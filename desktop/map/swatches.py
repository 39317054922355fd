"""The samples of a legend."""

from __future__ import annotations

import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from desktop.map.hazard_looks import axis_pen, fill_colour, outline_pen, paint_glyph, paint_hatch
from desktop.map.hazards import paint_device
from desktop.map.ink import Ink
from desktop.map.layer_shown import CIRCLE_STRENGTH, FAINTEST
from desktop.map.legend import LegendEntry
from geodata.project.ground import GroundState

_LAYER_KEYS = ("area", "line", "point", "density")


def paint_swatch(ink: Ink, entry: LegendEntry, box: QRectF) -> None:
    """The sample of an entry."""
    painter = ink.painter
    if entry.state is not None:
        _paint_hazard(ink, entry.state, box)
        return
    if entry.key == "device":
        paint_device(painter, box.center(), ink.theme)
        return
    if entry.key == "axis":
        painter.setPen(axis_pen(None, "CHA", ink.theme))
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
        return
    if entry.key in _LAYER_KEYS:
        _paint_layer_swatch(painter, entry, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    colour = QColor(entry.colour)
    pen = QPen(QBrush(colour), 2.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if entry.key == "contributor":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(box.left() + 7, box.top() + 1, 14, 13), 2, 2)
    elif entry.key == "disc":
        painter.setPen(pen)
        painter.drawEllipse(box.center(), 7.0, 7.0)
    elif entry.key == "arc":
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), box.bottom() - 3), QPointF(box.right(), box.top() + 3))
    else:
        _paint_frame(ink, entry, box, pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_hazard(ink: Ink, state: GroundState, box: QRectF) -> None:
    painter, theme = ink.painter, ink.theme
    painter.fillRect(box, fill_colour(state, theme))
    shape = shapely.box(box.left(), box.top(), box.right(), box.bottom())
    paint_hatch(painter, state, shape, (box.left(), box.top()), theme)
    painter.setPen(outline_pen(None, state, theme))
    painter.drawRect(box)
    painter.save()
    painter.translate(box.center())
    painter.scale(0.62, 0.62)
    paint_glyph(painter, state, QPointF(0, 0), theme)
    painter.restore()


def _paint_frame(ink: Ink, entry: LegendEntry, box: QRectF, pen: QPen) -> None:
    """How a contingent is framed, by who affirmed it."""
    painter = ink.painter
    if entry.key == "solid":
        tint = QColor(entry.colour)
        tint.setAlphaF(0.34)
        painter.setBrush(tint)
    elif entry.key in ("dashed", "denied"):
        pen.setDashPattern([3.0, 2.0])
    elif entry.key == "dotted":
        pen.setDashPattern([0.1, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawRect(box)
    if entry.key == "dashed" and not ink.theme.is_dark:
        painter.setPen(QPen(pen.brush(), 0.8))
        for step in (-1, 6, 13):
            painter.drawLine(QPointF(box.left() + step, box.bottom()), QPointF(box.left() + step + 15, box.top()))
    if entry.key == "denied":
        painter.setPen(QPen(pen.brush(), 1.6))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())


def _paint_layer_swatch(painter: QPainter, entry: LegendEntry, box: QRectF) -> None:
    colour = QColor(entry.colour)
    painter.setPen(Qt.PenStyle.NoPen)
    if entry.key == "density":
        shades = QLinearGradient(box.topLeft(), box.topRight())
        for place, strength in ((0.0, FAINTEST), (1.0, 1.0)):
            shade = QColor(colour)
            shade.setAlphaF(strength)
            shades.setColorAt(place, shade)
        painter.setBrush(QBrush(shades))
        painter.drawRect(box)
    elif entry.key == "point":
        painter.setBrush(colour)
        if entry.size:
            colour.setAlphaF(CIRCLE_STRENGTH)
            painter.setBrush(colour)
        radius = entry.size / 2 or 2.5
        painter.drawEllipse(box.center(), radius, radius)
    else:
        painter.setPen(QPen(QBrush(colour), 1.4))
        if entry.key == "line":
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
            return
        tint = QColor(colour)
        tint.setAlphaF(0.8 if entry.size else 0.3)
        painter.setBrush(tint)
        painter.drawRect(box)
