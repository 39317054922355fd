"""A user's layer on the map, in a plain style of its own."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.map.polygons import area_path, polygon
from desktop.map.view import View
from desktop.theme import Theme
from geodata.exchange.foreign import ForeignLayer
from geodata.geometry.outlines import Outlines
from geodata.geometry.projection import Floats, Projection


class DrawnLayer(msgspec.Struct, frozen=True, kw_only=True):
    """A user's layer in metres of one projection: points by themselves, lines and areas as outlines."""

    path: Path
    points: Floats
    lines: Outlines
    areas: Outlines

    def __len__(self) -> int:
        return len(self.points) + len(self.lines) + len(self.areas)


def drawn_layer(layer: ForeignLayer, projection: Projection) -> DrawnLayer:
    """A user's layer, projected and sorted by dimension."""
    array = np.array(layer.geometries, dtype=object)
    dimensions = shapely.get_dimensions(array) if len(array) else np.empty(0, dtype=np.int64)
    lonlat = shapely.get_coordinates(array[dimensions == 0])
    points = projection.forward(lonlat[:, 0], lonlat[:, 1])
    return DrawnLayer(
        path=layer.path,
        points=points[np.isfinite(points).all(axis=1)],
        lines=Outlines(list(array[dimensions == 1]), projection),
        areas=Outlines(list(array[dimensions == 2]), projection),
    )


def paint_foreign(painter: QPainter, layer: DrawnLayer, view: View, theme: Theme) -> None:
    """Areas tinted, lines and points in the colour that stands for no contributor."""
    colour, tint = QColor(theme.contributor_other), QColor(theme.contributor_other)
    tint.setAlphaF(0.22)
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(tint)
    for _, rings in layer.areas.parts(view.bounds, view.metres_per_px):
        painter.drawPath(area_path(rings, view))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4))
    for _, lines in layer.lines.parts(view.bounds, view.metres_per_px):
        for line in lines:
            painter.drawPolyline(polygon(view.to_px(line)))
    px = view.to_px(layer.points)
    seen = (px > -4).all(axis=1) & (px[:, 0] < view.width + 4) & (px[:, 1] < view.height + 4)
    dots = QPen(colour, 4.0)
    dots.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(dots)
    painter.drawPoints(polygon(np.ascontiguousarray(px[seen])))
