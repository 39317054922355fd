"""How ground in each state looks: fill, hatch, line and glyph, each enough by itself.

Three sets: our own, one after APP-6 (green outlines and letters, as its areas with unexploded ordnance), and one that
loses nothing on a black and white printer.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import shapely
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from desktop.fonts import font
from desktop.map.colours import mixed
from desktop.theme import HazardSigns, Theme
from geodata.project.ground import GroundState
from geodata.project.land import WorkStatus

STATES: tuple[GroundState, ...] = ("SHA", "CHA", "cancelled", "reduced", "cleared")


class Look(NamedTuple):
    """Fill and its strength, angles of the hatch, its spacing and width in pixels, and the line on light and dark."""

    fill: str
    strength: float
    angles: tuple[float, ...]
    spacing: float
    width: float
    line: str
    line_dark: str


_OWN: dict[GroundState, Look] = {
    "SHA": Look("#F4A718", 0.34, (45.0,), 9.0, 1.6, "#9A5B00", "#F0B55A"),
    "CHA": Look("#FF0000", 0.28, (45.0, 135.0), 7.0, 1.5, "#B00000", "#FF8A7A"),
    "cancelled": Look("#FFFFFF", 0.55, (0.0,), 8.0, 0.9, "#545A61", "#C3C9CF"),
    "reduced": Look("#7FB6C8", 0.34, (135.0,), 12.0, 1.2, "#1E6178", "#8CCBE0"),
    "cleared": Look("#7FBF8E", 0.30, (), 9.0, 2.4, "#1F6B4A", "#8AD3A6"),
}
_APP6: dict[GroundState, Look] = {
    "SHA": Look("#00A04A", 0.10, (45.0,), 14.0, 1.2, "#00702F", "#5FD68F"),
    "CHA": Look("#00A04A", 0.22, (45.0, 135.0), 12.0, 1.2, "#00702F", "#5FD68F"),
    "cancelled": Look("#FFFFFF", 0.45, (0.0,), 12.0, 0.8, "#545A61", "#C3C9CF"),
    "reduced": Look("#FFFFFF", 0.45, (135.0,), 16.0, 0.8, "#545A61", "#C3C9CF"),
    "cleared": Look("#FFFFFF", 0.45, (), 12.0, 1.8, "#545A61", "#C3C9CF"),
}
_MONO: dict[GroundState, Look] = {
    "SHA": Look("#FFFFFF", 0.55, (45.0,), 9.0, 1.6, "#000000", "#FFFFFF"),
    "CHA": Look("#FFFFFF", 0.55, (45.0, 135.0), 9.0, 1.3, "#000000", "#FFFFFF"),
    "cancelled": Look("#FFFFFF", 0.7, (0.0,), 10.0, 0.9, "#000000", "#FFFFFF"),
    "reduced": Look("#FFFFFF", 0.7, (135.0,), 15.0, 1.0, "#000000", "#FFFFFF"),
    "cleared": Look("#FFFFFF", 0.7, (), 10.0, 2.6, "#000000", "#FFFFFF"),
}
LOOKS: dict[HazardSigns, dict[GroundState, Look]] = {"own": _OWN, "app6": _APP6, "mono": _MONO}
_LETTERS: dict[GroundState, str] = {"SHA": "UXO?", "CHA": "UXO", "cancelled": "N", "reduced": "R", "cleared": "C"}
_WHITE_DARK = 0.12
AXIS_PX = 1.2
_HATCH_STRENGTH = 0.6


def line_colour(state: GroundState, theme: Theme) -> QColor:
    """Colour of hatch, glyph and line of a state."""
    look = LOOKS[theme.signs][state]
    return QColor(look.line_dark if theme.is_dark else look.line)


def fill_colour(state: GroundState, theme: Theme) -> QColor:
    """Tint of a state."""
    look = LOOKS[theme.signs][state]
    colour = QColor(look.fill)
    colour.setAlphaF(_WHITE_DARK if theme.is_dark and look.fill == "#FFFFFF" else look.strength)
    return colour


def outline_pen(work_status: WorkStatus | None, state: GroundState, theme: Theme) -> QPen:
    """The outline tells the work: open, worked on, closed; where nothing is stated, the state's own line."""
    if work_status == "open":
        return QPen(line_colour("CHA", theme), 2.2)
    if work_status == "worked_on":
        pen = QPen(line_colour("SHA", theme), 2.2)
        pen.setDashPattern([10 / 2.2, 3 / 2.2, 2 / 2.2, 3 / 2.2])
        return pen
    if work_status is not None and theme.signs == "own":
        return QPen(QColor("#7CC36A" if theme.is_dark else "#3F7A1F"), 2.0)
    pen = QPen(line_colour(state, theme), 1.6)
    if work_status is not None:
        # Without colour a line that is closed is told by its dots.
        pen.setDashPattern([1.0, 2.0])
    return pen


def axis_pen(work_status: WorkStatus | None, state: GroundState, theme: Theme) -> QPen:
    """The line a corridor was recorded along: thin, of dashes and dots, in the colour of the outline around it."""
    pen = QPen(outline_pen(work_status, state, theme).color(), AXIS_PX)
    pen.setDashPattern([10.0, 3.0, 1.5, 3.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_hatch(
    painter: QPainter,
    state: GroundState,
    shape: BaseGeometry,
    origin: tuple[float, float],
    theme: Theme,
    *,
    solid: bool = False,
) -> None:
    """Hatch a shape in pixels; lines and dots lie still on the ground, whose origin is at ``origin``.

    ``solid`` lines have the colour that others have on filled land, for what is painted anew with every move of the
    hand: Qt draws lines that let the ground through sixteen times slower.
    """
    look = LOOKS[theme.signs][state]
    colour = line_colour(state, theme)
    strength = 1.0 if theme.signs == "mono" else _HATCH_STRENGTH
    if solid:
        fill = fill_colour(state, theme)
        colour = mixed(mixed(QColor(theme.map.home), fill, fill.alphaF()), colour, strength)
    else:
        colour.setAlphaF(strength)
    if not look.angles:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for x, y in _dots(shape, origin, look.spacing):
            painter.drawEllipse(QPointF(x, y), look.width / 2, look.width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    painter.setPen(QPen(colour, look.width))
    for angle in look.angles:
        painter.drawLines(list(_lines(shape, origin, look.spacing, angle)))


def _dots(shape: BaseGeometry, origin: tuple[float, float], spacing: float) -> list[tuple[float, float]]:
    """Two dots in each square of so many pixels, inside a shape."""
    west, north, east, south = shape.bounds
    columns = np.arange(math.floor((west - origin[0]) / spacing), math.ceil((east - origin[0]) / spacing) + 1)
    rows = np.arange(math.floor((north - origin[1]) / spacing), math.ceil((south - origin[1]) / spacing) + 1)
    x, y = np.meshgrid(origin[0] + columns * spacing, origin[1] + rows * spacing)
    both = np.concatenate([np.stack([x, y], -1).reshape(-1, 2), np.stack([x, y], -1).reshape(-1, 2) + spacing / 2])
    inside = both[shapely.contains_xy(shape, both[:, 0], both[:, 1])]
    return [(float(px), float(py)) for px, py in inside.tolist()]


def _lines(shape: BaseGeometry, origin: tuple[float, float], spacing: float, angle_deg: float) -> Iterator[QLineF]:
    """Parallel lines inside a shape, at an angle to the level, counted from the upper side."""
    west, north, east, south = shape.bounds
    along = np.array([math.cos(math.radians(angle_deg)), -math.sin(math.radians(angle_deg))])
    across = np.array([-along[1], along[0]])
    corners = np.array([[west, north], [east, north], [east, south], [west, south]]) - origin
    reach, offsets = corners @ along, corners @ across
    first, last = math.ceil(float(offsets.min()) / spacing), math.floor(float(offsets.max()) / spacing)
    numbers = np.arange(first, last + 1, dtype=np.float64)
    if not len(numbers):
        return
    middles = np.asarray(origin) + np.outer(numbers * spacing, across)
    ends = np.stack([middles + (reach.min() - 1) * along, middles + (reach.max() + 1) * along], axis=1)
    cut = shapely.get_parts(shapely.intersection(shapely.linestrings(ends), shape))
    for piece in cut:
        if piece.geom_type == "LineString" and not piece.is_empty:
            (x1, y1), (x2, y2) = shapely.get_coordinates(piece)[[0, -1]].tolist()
            yield QLineF(x1, y1, x2, y2)


def paint_glyph(painter: QPainter, state: GroundState, middle: QPointF, theme: Theme) -> None:
    """A sign of 18 pixels: question, warning, bar, half-filled disc or tick, on the colour of the ground.

    After APP-6 it is letters: UXO, with a question where it is suspected, else N, R or C.
    """
    ground, colour = theme.panel, line_colour(state, theme)
    if theme.signs == "app6":
        _paint_letters(painter, _LETTERS[state], middle, colour, QColor(ground))
        return
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    x, y = middle.x(), middle.y()
    if state == "CHA":
        painter.drawPolygon(QPolygonF([QPointF(x, y - 9), QPointF(x + 9.5, y + 7.5), QPointF(x - 9.5, y + 7.5)]))
        painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 2))
        painter.drawPoint(QPointF(x, y + 5))
    else:
        painter.drawEllipse(middle, 8.5, 8.5)
    if state == "SHA":
        hook = QPainterPath(QPointF(x - 2.7, y - 2.2))
        hook.arcTo(QRectF(x - 2.8, y - 5, 5.6, 5.2), 180, -220)
        hook.lineTo(QPointF(x, y + 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(hook)
        painter.drawPoint(QPointF(x, y + 4.6))
    elif state == "cancelled":
        painter.drawLine(QPointF(x - 4.2, y), QPointF(x + 4.2, y))
    elif state == "reduced":
        painter.setBrush(colour)
        painter.drawChord(QRectF(x - 5, y - 5, 10, 10), 90 * 16, 180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 5.0, 5.0)
    elif state == "cleared":
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y + 0.5), QPointF(x - 1, y + 3.5), QPointF(x + 4.2, y - 3.5)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_letters(painter: QPainter, text: str, middle: QPointF, colour: QColor, ground: QColor) -> None:
    """Letters as outlines, which no device has to have a font for, with a casing."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), font(13, weight=700), text)
    path.translate(middle - path.boundingRect().center())
    painter.strokePath(path, QPen(ground, 3.4))
    painter.fillPath(path, colour)
