"""Towards the other map of two: the great circle from the places of this one, as far as it is seen, with its length."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

import msgspec
import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from desktop.map.ink import Ink, TextStyle
from desktop.map.obstacles import Obstacles
from desktop.map.polygons import polygon
from desktop.map.view import View
from geodata.geometry.geodesic import great_circle
from geodata.geometry.projection import Floats

_STEPS = 720
_EDGE_PX, _LEAST_PX = 12.0, 24.0
_ARROW_PX = 9.0


class Toward(msgspec.Struct, frozen=True, kw_only=True):
    """From where to where (longitude, latitude in degrees, WGS 84), and what is written at the line."""

    start: tuple[float, float]
    end: tuple[float, float]
    label: str


def paint_toward_other(
    ink: Ink, toward: Toward | None, view: View, obstacles: Obstacles, marks: Sequence[Floats]
) -> Floats:
    """Paint the line, take the room of its label, and return its points in pixels, shape (n, 2).

    The label keeps off the outlines of ``marks``, in pixels, where it can.
    """
    line = None if toward is None else toward_line(ink, toward, view, obstacles, marks)
    if toward is None or line is None:
        return np.empty((0, 2))
    paint_toward(ink, toward, line)
    obstacles.take(line.label)
    x, y = line.px[-1]
    obstacles.take(QRectF(x - 2 * _ARROW_PX, y - 2 * _ARROW_PX, 4 * _ARROW_PX, 4 * _ARROW_PX))
    return line.px


class TowardLine(msgspec.Struct, frozen=True, kw_only=True):
    """The part of a great circle that a view shows, in its pixels; ``leaves`` it at its end or ends within."""

    px: Floats
    leaves: bool
    label: QRectF


def toward_line(
    ink: Ink, toward: Toward, view: View, obstacles: Obstacles, marks: Sequence[Floats] = ()
) -> TowardLine | None:
    """The line and the place of its label; ``None`` where it is not in view."""
    # Its beginning goes in finer steps: of most lines a view holds no more than that.
    lonlat = great_circle(toward.start, toward.end, _STEPS)
    near = great_circle(toward.start, (float(lonlat[60, 0]), float(lonlat[60, 1])), _STEPS)
    lonlat = np.vstack([near[:-1], lonlat[60:]])
    px = view.to_px(view.projection.forward(lonlat[:, 0], lonlat[:, 1]))
    px = px[np.isfinite(px).all(axis=1)]
    frame = shapely.box(_EDGE_PX, _EDGE_PX, view.width - _EDGE_PX, view.height - _EDGE_PX)
    for left, top, right, bottom in obstacles.boxes:
        # The arrow stands before the furniture, not beneath it.
        frame = shapely.difference(frame, shapely.box(left - 4, top - 4, right + 4, bottom + 4))
    if len(px) < 2:
        return None
    seen = shapely.intersection(shapely.LineString(px), frame)
    held = cast("list[BaseGeometry]", list(shapely.get_parts(seen)))
    parts = [part for part in held if part.geom_type == "LineString" and part.length >= _LEAST_PX]
    if not parts:
        return None
    line = shapely.get_coordinates(parts[0])
    leaves = math.dist(line[-1], px[-1]) > 1.0
    return TowardLine(px=line, leaves=leaves, label=_label_box(ink, toward.label, line, obstacles, marks))


def paint_toward(ink: Ink, toward: Toward, line: TowardLine) -> None:
    """A dashed line over a pale casing with an arrow where it leaves the map, and its label."""
    painter, theme = ink.painter, ink.theme
    path = QPainterPath()
    path.addPolygon(polygon(np.ascontiguousarray(line.px)))
    painter.strokePath(path, QPen(QColor(theme.map.land), 4.0))
    pen = QPen(QColor(theme.text), 1.6)
    pen.setDashPattern([7.0, 4.0])
    painter.strokePath(path, pen)
    _paint_end(ink, line)
    style = _style(ink)
    ink.text(line.label.left() + 4, line.label.top() + style.size + 1, toward.label, style)


def _style(ink: Ink) -> TextStyle:
    return TextStyle(12, ink.theme.text, weight=600, halo=ink.theme.map.land)


def _label_box(ink: Ink, text: str, line: Floats, obstacles: Obstacles, marks: Sequence[Floats]) -> QRectF:
    """Beside the line, the nearer to its end the better, where neither the line nor anything else lies."""
    style = _style(ink)
    width, height = ink.width(text, style) + 8, style.size + 6.0
    drawn = shapely.LineString(line)
    found: list[tuple[float, QRectF]] = []
    for share in np.linspace(0.97, 0.15, 12).tolist():
        at = _point_at(drawn, share)
        for left, top in (
            (at[0] + 8, at[1] + 6), (at[0] - width - 8, at[1] + 6), (at[0] + 8, at[1] - height - 6),
            (at[0] - width - 8, at[1] - height - 6), (at[0] - width / 2, at[1] + 8),
            (at[0] - width / 2, at[1] - height - 8),
        ):  # fmt: skip
            box = QRectF(float(left), float(top), width, height)
            crossed = shapely.intersects(drawn, shapely.box(box.left(), box.top(), box.right(), box.bottom()))
            marked = any(_holds(box, mark) for mark in marks)
            if not crossed and not marked and obstacles.is_free(box):
                return box
            found.append((crossed * 2.0 + marked + (not obstacles.is_free(box)) * 4.0, box))
    return min(found, key=lambda one: one[0])[1]


def _point_at(line: shapely.LineString, share: float) -> tuple[float, float]:
    point = shapely.line_interpolate_point(line, share, normalized=True)
    return point.x, point.y


def _holds(box: QRectF, points: Floats) -> bool:
    x, y = points[:, 0], points[:, 1]
    return bool(((box.left() < x) & (x < box.right()) & (box.top() < y) & (y < box.bottom())).any())


def _paint_end(ink: Ink, line: TowardLine) -> None:
    painter = ink.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.theme.text))
    x, y = (float(value) for value in line.px[-1])
    if line.leaves:
        back = line.px[-2]
        angle = math.atan2(y - back[1], x - back[0])
        wings = [
            QPointF(x + _ARROW_PX * math.cos(angle + side), y + _ARROW_PX * math.sin(angle + side))
            for side in (2.65, -2.65)
        ]
        painter.drawPolygon(QPolygonF([QPointF(x, y), *wings]))
    else:
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
