"""Discs as kept pictures: hundreds of them are put on a map in the time that a dozen take to be drawn."""

from __future__ import annotations

import functools
import math
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPainterPath

from desktop.map.outline_style import Tint, fill, stroke
from desktop.map.symbols import Frame
from geodata.geometry.projection import Floats

RING_PX = 6.0
"""How far the rings of several contributors lie apart, in logical pixels."""
_BEYOND_PX = 4.0
# A larger disc is drawn as the ellipse that it is. Place and size of one that is kept are right to an eighth of a
# device pixel, so that a few dozen pictures serve for all.
_LARGEST_PX = 96.0
_STEPS = 4
_CORNERS = 72

Rings = tuple[tuple[str, Frame], ...]


class Stamp(NamedTuple):
    """A disc as a picture, and where its upper left corner lies in logical pixels, which is at a whole device pixel."""

    corner: QPointF
    image: QImage


def stamp_scale(painter: QPainter) -> float | None:
    """Device pixels to the logical one where a picture lies on whole pixels; ``None`` where it would be computed."""
    placed = painter.deviceTransform()
    straight = placed.m11() == placed.m22() and not placed.m12() and not placed.m21()
    whole = placed.dx().is_integer() and placed.dy().is_integer()
    raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    return placed.m11() if straight and whole and raster else None


def stamp_of(ring: Floats, rings: Rings, scale: float, *, dark: bool) -> Stamp | None:
    """The disc of an outline in logical pixels, shape (n, 2); ``None`` for one that is better drawn."""
    low, high = ring.min(axis=0), ring.max(axis=0)
    if float((high - low).max()) + 2 * RING_PX * len(rings) > _LARGEST_PX:
        return None
    steps = np.rint(np.concatenate([low + high, high - low]) / 2 * scale * _STEPS).astype(int).tolist()
    (left, right), (top, down) = divmod(steps[0], _STEPS), divmod(steps[1], _STEPS)
    size = max(steps[2], 1), max(steps[3], 1)
    image, before = _picture(rings, scale, (right, down), size, dark=dark)
    return Stamp(QPointF((left - before) / scale, (top - before) / scale), image)


@functools.lru_cache(maxsize=512)
def _picture(
    rings: Rings, scale: float, part: tuple[int, int], size: tuple[int, int], *, dark: bool
) -> tuple[QImage, int]:
    """A disc, and how many device pixels its centre's pixel lies within the picture; lengths in steps."""
    half_x, half_y = (length / _STEPS / scale for length in size)
    before = math.ceil((max(half_x, half_y) + RING_PX * (len(rings) - 1) + _BEYOND_PX) * scale)
    image = QImage(2 * before + 1, 2 * before + 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    centre = np.array([(before + steps / _STEPS) / scale for steps in part])
    # From the north clockwise, as a circle on the ground goes: dashes begin where they do in a drawing.
    turns = np.linspace(0.0, 2 * math.pi, _CORNERS + 1)
    ways = np.column_stack([np.sin(turns), -np.cos(turns)])
    for number, (colour, frame) in enumerate(rings):
        ring = centre + ways * (half_x + RING_PX * number, half_y + RING_PX * number)
        path = QPainterPath()
        path.addPolygon([QPointF(x, y) for x, y in ring.tolist()])
        if number == 0:
            fill(painter, path, Tint(ring, colour, frame, dark))
        stroke(painter, path, QColor(colour), 2.0, frame)
    painter.end()
    image.setDevicePixelRatio(scale)
    return image, before
