"""How the extent of a contingent is filled and outlined, from the frame of its status."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from desktop.map.symbols import Frame
from geodata.geometry.projection import Floats

_DASHES: dict[Frame, list[float]] = {"dashed": [3.5, 2.25], "dotted": [0.1, 2.2]}
_HATCH_GAP = 7.0


class Tint(NamedTuple):
    """How the inside of an extent is drawn: its outline in pixels, shape (n, 2), and as far as hatching may be seen.

    ``reach`` is the x + y of the lower right corner of what is painted on.
    """

    ring: Floats
    colour: str
    frame: Frame
    dark: bool
    reach: float = math.inf


def fill(painter: QPainter, path: QPainterPath, tint: Tint) -> None:
    """Tint what is affirmed or reported; the latter is hatched where the ground is light."""
    if tint.frame == "dotted":
        return
    colour = QColor(tint.colour)
    colour.setAlphaF(0.34 if tint.frame == "solid" else 0.13)
    painter.fillPath(path, colour)
    if tint.frame == "dashed" and not tint.dark:
        colour.setAlphaF(0.55)
        _hatch(painter, tint.ring, tint.reach, colour)


def _hatch(painter: QPainter, ring: Floats, reach: float, colour: QColor) -> None:
    """Lines at 45 degrees, cut at the outline: an SVG shows them so in every viewer, clips it may ignore."""
    # The hatch runs along x + y = constant: every pair of crossings with the outline bounds a line.
    across, along = ring[:, 0] + ring[:, 1], ring[:, 0] - ring[:, 1]
    # Counted from the outline's own corner, so that the hatch moves with it.
    start = across.min() + _HATCH_GAP * max(0.0, np.floor(-across.min() / _HATCH_GAP))
    lines = np.arange(start, min(across.max(), reach), _HATCH_GAP)[1:]
    above = across > lines[:, None]
    line, edge = np.nonzero(above[:, 1:] != above[:, :-1])
    share = (lines[line] - across[edge]) / (across[edge + 1] - across[edge])
    at = along[edge] + share * (along[edge + 1] - along[edge])
    order = np.lexsort((at, line))
    sums, at = lines[line[order]], at[order]
    x, y = ((sums + at) / 2).tolist(), ((sums - at) / 2).tolist()
    painter.setPen(QPen(colour, 1.0))
    painter.drawLines([QLineF(x[n], y[n], x[n + 1], y[n + 1]) for n in range(0, len(x) - 1, 2)])


def stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float, frame: Frame) -> None:
    pen = QPen(QBrush(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if frame in _DASHES:
        pen.setDashPattern(_DASHES[frame])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if frame == "dotted" else Qt.PenCapStyle.FlatCap)
    painter.strokePath(path, pen)
