"""The ground around letters: an area to fill, made once for each shape of letter."""

from __future__ import annotations

import functools
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QPolygonF
from shapely.geometry.base import BaseGeometry
from shiboken6 import VoidPtr

from desktop.map.polygons import polygon
from geodata.geometry.projection import Floats

HALO_PX = 1.5
# Letters of a line are at fractions of a pixel; the same letter is recognised to this fraction.
_STEPS = 64.0


def halo_path(outline: QPainterPath, grow: float = HALO_PX) -> QPainterPath:
    """What lies within so many pixels of the letters of an outline, to be filled by the winding rule.

    Holes of letters are filled as well. Stroking the outline instead takes forty times as long.
    """
    rings = [_corners(ring) for ring in outline.toSubpathPolygons()]
    areas = [_signed_area(ring) for ring in rings]
    outer = 1.0 if sum(areas) > 0 else -1.0
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring, area in zip(rings, areas, strict=True):
        if area * outer > 0:
            start = ring[0]
            for grown in _grown(_steps(ring - start), grow):
                path.addPolygon(polygon(grown + start))
    return path


@functools.lru_cache(maxsize=4096)
def _grown(steps: bytes, grow: float) -> tuple[Floats, ...]:
    """Rings around a letter that starts at (0, 0), oriented alike, in pixels."""
    ring = np.frombuffer(steps, dtype=np.int32).reshape(-1, 2) / _STEPS
    letter = shapely.simplify(cast(BaseGeometry, shapely.polygons(ring)), 0.1, preserve_topology=False)
    # Corners cut a little: as round as a pixel shows, with the fewest corners to fill.
    grown = shapely.buffer(letter, grow, join_style="mitre", mitre_limit=1.2)
    if grown.geom_type == "Polygon":
        return (shapely.get_coordinates(shapely.get_exterior_ring(grown)),)
    return tuple(shapely.get_coordinates(ring) for ring in shapely.get_exterior_ring(shapely.get_parts(grown)))


def _steps(ring: Floats) -> bytes:
    steps: npt.NDArray[np.int32] = np.rint(ring * _STEPS).astype(np.int32)
    return bytes(steps.data)


def _corners(ring: QPolygonF) -> Floats:
    memory = cast(Any, VoidPtr)(ring.data(), ring.size() * 16, False)  # noqa: FBT003 - shiboken: address, size, writable
    return np.frombuffer(memory, dtype=np.float64).reshape(-1, 2).copy()


def _signed_area(ring: Floats) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))
