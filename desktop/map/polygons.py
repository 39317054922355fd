"""Coordinate arrays as what QPainter draws, without a Python loop over corners."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import numpy as np
from PySide6.QtGui import QPainterPath, QPolygonF
from shiboken6 import VoidPtr

from desktop.map.view import View
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
