"""The MGRS grid: borders of grid zones, 100 km squares and finer lines, with figures as on military maps."""

from __future__ import annotations

import functools
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.map.graticule import seen_degrees
from desktop.map.ink import Ink, TextStyle
from desktop.map.obstacles import Obstacles
from desktop.map.polygons import polygon
from desktop.map.scene import Scene
from desktop.map.view import View
from desktop.theme import Theme
from geodata.geometry.mgrs_lines import (
    SQUARE_M,
    Extent,
    GridZone,
    border_lines,
    grid_lines,
    grid_zones,
    zone_strips,
)
from geodata.geometry.projection import Floats

STEPS_M = (10, 100, 1_000, 10_000, SQUARE_M)
_CLOSEST_PX = 60.0
_FIGURE_HEIGHT = 16.0
# Pen widths of zone borders, and of lines of the step in view, of ten times and of a hundred times that step.
_BORDER_PX, _LINES_PX = 2.0, (0.6, 1.0, 1.5)
_LINE_ALPHA = 0.65


class MgrsLine(NamedTuple):
    """An easting or northing of a zone as far as it may be seen; ``px`` of shape (n, 2) in pixels."""

    zone: int
    metres: int
    is_easting: bool
    px: Floats


class MgrsGrid(NamedTuple):
    """What the grid consists of in a view; ``step_m`` is ``None`` where even 100 km are too close for lines."""

    step_m: int | None
    zones: list[GridZone]
    extent: Extent
    borders: list[Floats]
    lines: list[MgrsLine]


@functools.lru_cache(maxsize=4)
def mgrs_grid_of(view: View) -> MgrsGrid:
    """Borders and lines of a view, the lines so far apart that they can be told from one another."""
    extent = seen_degrees(view)
    metres_per_px = view.true_metres_per_px
    step = next((step for step in STEPS_M if step / metres_per_px >= _CLOSEST_PX), None)
    zones = grid_zones(extent)
    degrees = max((extent[2] - extent[0]) / 48, (extent[3] - extent[1]) / 48, 1e-6)
    borders = border_lines(extent, degrees)
    lines: list[MgrsLine] = []
    if step is not None:
        for strip in zone_strips(zones):
            found = grid_lines(strip, extent, step, metres_per_px / 4)
            px = to_px(view, found.lonlat)
            starts = found.starts.tolist()
            lines += [
                MgrsLine(found.zone, metres, is_easting, px[start:end])
                for metres, is_easting, start, end in zip(
                    found.metres.tolist(), found.is_easting.tolist(), starts, starts[1:], strict=False
                )
                if _is_near(view, px[start:end])
            ]
    shown = [px for px in (to_px(view, line) for line in borders) if _is_near(view, px)]
    return MgrsGrid(step, zones, extent, shown, lines)


def paint_mgrs_lines(painter: QPainter, view: View, theme: Theme) -> None:
    """All lines, the finest thinnest; borders of zones strongest."""
    grid = mgrs_grid_of(view)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(theme.map.grid)
    colour.setAlphaF(_LINE_ALPHA)
    for line in grid.lines:
        painter.setPen(QPen(colour, _width(line.metres, grid.step_m or 1)))
        painter.drawPolyline(polygon(line.px))
    # Over the whole world broad lines would take ten times as long, and cover more than they say.
    painter.setPen(QPen(QColor(theme.map.grid), _BORDER_PX if grid.step_m is not None else 1.0))
    for border in grid.borders:
        painter.drawPolyline(polygon(border))


def figures_of(metres: int, step_m: int) -> tuple[str, str]:
    """Small and large digits of an easting or northing: hundreds of kilometres first, then the principal digits."""
    digits = len(str(SQUARE_M // step_m)) - 1
    return str(metres // SQUARE_M), f"{metres % SQUARE_M // step_m:0{digits}d}"


def paint_mgrs_figures(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Figures of eastings along the upper and lower edge, of northings along the left and right one, where is room."""
    grid = mgrs_grid_of(scene.view)
    if grid.step_m is None or grid.step_m == SQUARE_M:
        # The letters of its squares say all that there is to say.
        return
    frame, colours = obstacles.frame, ink.theme.map
    small = TextStyle(10, colours.grid, halo=colours.land)
    large = TextStyle(13, colours.grid, weight=600, halo=colours.land)
    for line in grid.lines:
        hundreds, digits = figures_of(line.metres, grid.step_m)
        first = ink.width(hundreds, small) + 1
        width = first + ink.width(digits, large)
        for box in _figure_boxes(line, frame, width):
            if obstacles.is_free(box, 3.0):
                ink.text(box.left(), box.top() + 9, hundreds, small)
                ink.text(box.left() + first, box.top() + 13, digits, large)
                obstacles.take(box)


def _figure_boxes(line: MgrsLine, frame: QRectF, width: float) -> list[QRectF]:
    """Where the figure of a line belongs: inside the frame, on the line, at the edges that it crosses."""
    edges = (frame.top(), frame.bottom()) if line.is_easting else (frame.left(), frame.right())
    boxes: list[QRectF] = []
    for edge in edges:
        at = _crossing(line.px, int(line.is_easting), edge)
        if at is None:
            continue
        box = QRectF(at - width / 2, edge, width, _FIGURE_HEIGHT)
        if not line.is_easting:
            box = QRectF(edge, at - _FIGURE_HEIGHT / 2, width, _FIGURE_HEIGHT)
        if edge == frame.bottom():
            box.moveBottom(edge)
        elif edge == frame.right():
            box.moveRight(edge)
        boxes.append(box)
    return boxes


def _crossing(px: Floats, axis: int, edge: float) -> float | None:
    """Where a line crosses an edge first: its place along the edge."""
    beyond = px[:, axis] >= edge
    changes = np.flatnonzero(beyond[1:] != beyond[:-1])
    if not len(changes):
        return None
    before, after = px[changes[0]], px[changes[0] + 1]
    share = (edge - before[axis]) / (after[axis] - before[axis])
    return float(before[1 - axis] + share * (after[1 - axis] - before[1 - axis]))


def to_px(view: View, lonlat: Floats) -> Floats:
    """Pixels of degrees, both of shape (n, 2)."""
    metres = view.projection.forward(np.ascontiguousarray(lonlat[:, 0]), np.ascontiguousarray(lonlat[:, 1]))
    return view.to_px(metres)


def _is_near(view: View, px: Floats) -> bool:
    """Whether a line may be seen: an extent in degrees is much more than its view on a small scale."""
    low, high = px.min(axis=0), px.max(axis=0)
    return bool(low[0] < view.width and low[1] < view.height and (high > 0).all())


def _width(metres: int, step_m: int) -> float:
    if step_m == SQUARE_M:
        return _LINES_PX[1]
    return _LINES_PX[sum(step_m * ten <= SQUARE_M and metres % (step_m * ten) == 0 for ten in (10, 100))]
