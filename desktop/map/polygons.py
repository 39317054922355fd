"""Coordinate arrays as what QPainter draws, without a Python loop over corners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

import numpy as np
from PySide6.QtGui import QPainterPath, QPolygonF
from shiboken6 import VoidPtr

from desktop.map.view import View
from geodata.geometry.outlines import Rings
from geodata.geometry.projection import Floats


def polygon(px: Floats) -> QPolygonF:
    """Corners of shape (n, 2) in pixels as a QPolygonF."""
    made = QPolygonF()
    made.resize(len(px))
    if len(px):
        memory = cast(Any, VoidPtr)(made.data(), px.nbytes, True)  # noqa: FBT003 - shiboken: address, size, writable
        np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)[:] = px
    return made


def area_path(rings: Iterable[Floats], view: View) -> QPainterPath:
    """Rings in metres, holes among them, as one path to fill by the odd-even rule."""
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(polygon(view.to_px(ring)))
        path.closeSubpath()
    return path


def polygons(rings: Rings, view: View) -> Iterator[tuple[int, QPolygonF]]:
    """Each ring or line with its feature, in pixels: all of them projected at once."""
    px = view.to_px(rings.coords)
    starts = rings.starts.tolist()
    for feature, start, end in zip(rings.features.tolist(), starts, starts[1:], strict=False):
        yield feature, polygon(px[start:end])


def area_paths(rings: Rings, view: View) -> Iterator[tuple[int, QPainterPath]]:
    """Each feature with its rings, holes among them, as one path to fill by the odd-even rule."""
    path, last = QPainterPath(), -1
    for feature, ring in polygons(rings, view):
        if feature != last:
            if last >= 0:
                yield last, path
            path, last = QPainterPath(), feature
        path.addPolygon(ring)
        path.closeSubpath()
    if last >= 0:
        yield last, path
