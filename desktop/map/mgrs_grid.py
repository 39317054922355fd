"""The MGRS grid: borders of grid zones, 100 km squares and finer lines, with figures as on military maps."""

from __future__ import annotations

import functools
import math
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
from geodata.geometry.projection import Floats, Projection

STEPS_M = (10, 100, 1_000, 10_000, SQUARE_M)
_CLOSEST_PX = 60.0
_FIGURE_HEIGHT = 16.0
# Pen widths of zone borders, and of lines of the step in view, of ten times and of a hundred times that step.
_BORDER_PX, _LINES_PX = 2.0, (0.6, 1.0, 1.5)
_LINE_ALPHA = 0.65


class MgrsGrid(NamedTuple):
    """What the grid consists of around a view; ``step_m`` is ``None`` where even 100 km are too close for lines.

    Line ``i``, an easting or a northing, is ``metres[starts[i]:starts[i + 1]]``, shape (n, 2), in metres of the map;
    the borders of zones follow the lines, and have no entry in ``figures`` and ``is_easting``.
    """

    step_m: int | None
    zones: tuple[GridZone, ...]
    extent: Extent
    metres: Floats
    starts: list[int]
    figures: list[int]
    is_easting: list[bool]

    def lines_px(self, view: View) -> list[Floats]:
        """Every line in pixels of a view, shape (n, 2)."""
        px = view.to_px(self.metres)
        return [px[start:end] for start, end in zip(self.starts, self.starts[1:], strict=False)]


@functools.lru_cache(maxsize=4)
def mgrs_grid_of(view: View) -> MgrsGrid:
    """The grid of a view, its lines so far apart that they can be told from one another."""
    metres_per_px = view.true_metres_per_px
    step = next((step for step in STEPS_M if step / metres_per_px >= _CLOSEST_PX), None)
    # Views beside one another and of nearly the same scale have one grid: while the map is dragged it is at hand.
    return _grid(view.projection, _widened(view), step, 2.0 ** math.floor(math.log2(metres_per_px)))


@functools.lru_cache(maxsize=8)
def _grid(projection: Projection, extent: Extent, step: int | None, metres_per_px: float) -> MgrsGrid:
    zones = grid_zones(extent)
    degrees = max(min(extent[2] - extent[0], extent[3] - extent[1]) / 48, 1e-6)
    pieces: list[Floats] = []
    figures: list[int] = []
    kinds: list[bool] = []
    for strip in zone_strips(zones) if step is not None else ():
        found = grid_lines(strip, extent, step or SQUARE_M, metres_per_px / 4)
        pieces += np.split(found.lonlat, found.starts[1:-1]) if len(found.metres) else []
        figures += found.metres.tolist()
        kinds += found.is_easting.tolist()
    pieces += border_lines(extent, degrees)
    lonlat = np.concatenate(pieces) if pieces else np.empty((0, 2))
    starts = [0, *np.cumsum([len(piece) for piece in pieces]).tolist()]
    return MgrsGrid(step, tuple(zones), extent, to_map(projection, lonlat), starts, figures, kinds)


def _widened(view: View) -> Extent:
    """Degrees of a view and somewhat more, in steps of which a view is at least four."""
    west, south, east, north = seen_degrees(view)
    unit = 2.0 ** math.floor(math.log2(max(min(east - west, north - south), 1e-9))) / 4
    cut = view.projection.cut_lon
    low_lon, high_lon = (cut, cut + 360.0) if view.projection.is_world else (-360.0, 540.0)
    return (
        max(math.floor(west / unit) * unit, low_lon),
        max(math.floor(south / unit) * unit, -90.0),
        min(math.ceil(east / unit) * unit, high_lon),
        min(math.ceil(north / unit) * unit, 90.0),
    )


def paint_mgrs_lines(painter: QPainter, view: View, theme: Theme) -> None:
    """All lines, the finest thinnest; borders of zones strongest."""
    grid = mgrs_grid_of(view)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(theme.map.grid)
    colour.setAlphaF(_LINE_ALPHA)
    # Over the whole world broad lines would take ten times as long, and cover more than they say.
    border = QPen(QColor(theme.map.grid), _BORDER_PX if grid.step_m is not None else 1.0)
    for number, px in enumerate(grid.lines_px(view)):
        if not _is_near(view, px):
            continue
        is_border = number >= len(grid.figures)
        painter.setPen(border if is_border else QPen(colour, _width(grid.figures[number], grid.step_m or SQUARE_M)))
        painter.drawPolyline(polygon(px))


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
    for figure, is_easting, px in zip(grid.figures, grid.is_easting, grid.lines_px(scene.view), strict=False):
        if not _is_near(scene.view, px):
            continue
        hundreds, digits = figures_of(figure, grid.step_m)
        first = ink.width(hundreds, small) + 1
        width = first + ink.width(digits, large)
        for box in _figure_boxes(px, frame, width, is_easting=is_easting):
            if obstacles.is_free(box, 3.0):
                ink.text(box.left(), box.top() + 9, hundreds, small)
                ink.text(box.left() + first, box.top() + 13, digits, large)
                obstacles.take(box)


def _figure_boxes(px: Floats, frame: QRectF, width: float, *, is_easting: bool) -> list[QRectF]:
    """Where the figure of a line belongs: inside the frame, on the line, at the edges that it crosses."""
    edges = (frame.top(), frame.bottom()) if is_easting else (frame.left(), frame.right())
    boxes: list[QRectF] = []
    for edge in edges:
        at = _crossing(px, int(is_easting), edge)
        if at is None:
            continue
        box = QRectF(at - width / 2, edge, width, _FIGURE_HEIGHT)
        if not is_easting:
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


def to_map(projection: Projection, lonlat: Floats) -> Floats:
    """Metres of the map of degrees, both of shape (n, 2)."""
    return projection.forward(np.ascontiguousarray(lonlat[:, 0]), np.ascontiguousarray(lonlat[:, 1]))


def _is_near(view: View, px: Floats) -> bool:
    """Whether a line may be seen: an extent in degrees is much more than its view on a small scale."""
    low, high = px.min(axis=0), px.max(axis=0)
    return bool(low[0] < view.width and low[1] < view.height and (high > 0).all())


def _width(metres: int, step_m: int) -> float:
    if step_m == SQUARE_M:
        return _LINES_PX[1]
    return _LINES_PX[sum(step_m * ten <= SQUARE_M and metres % (step_m * ten) == 0 for ten in (10, 100))]
