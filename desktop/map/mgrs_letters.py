"""Designators of MGRS grid zones and letters of 100 km squares, each within what is seen of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, cast

import numpy as np
import numpy.typing as npt
import shapely
from PySide6.QtCore import QRectF
from shapely.geometry.base import BaseGeometry

from desktop.map.ink import Ink, TextStyle
from desktop.map.mgrs_grid import MgrsGrid, mgrs_grid_of, to_px
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.map.view import View
from geodata.geometry.mgrs_lines import SQUARE_M, GridZone, from_utm, squares
from geodata.geometry.projection import Floats

_Shapes = npt.NDArray[np.object_]
# Beside a card or a figure letters may stand elsewhere in their square: shares of the room around them.
_SHIFTS = np.array([(0, 0), (0, -0.5), (0, 0.5), (-0.5, 0), (0.5, 0), (-0.5, -0.5), (0.5, 0.5)])
# Corners of a square, and how far along its sides points are taken: they bend with the projection.
_SIDES = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=np.float64)
_ALONG = np.linspace(0, 1, 5)[:, None]
_GAP_PX, _BETWEEN_PX = 2.0, 2.0


class _Label(NamedTuple):
    """Lines to write one below the other, designator before letters, and the room they belong into."""

    lines: list[tuple[str, TextStyle]]
    part: BaseGeometry


def paint_mgrs_letters(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Write what finds room, in the middle of its cell or square; the zone once for all squares of a cell."""
    grid, colours = mgrs_grid_of(scene.view), ink.theme.map
    letters = TextStyle(14, colours.grid, weight=600, halo=colours.land)
    designator = TextStyle(13 if grid.step_m is None else 16, colours.grid, weight=700, halo=colours.land)
    frame = cast(BaseGeometry, shapely.box(*obstacles.frame.getCoords()))
    labels: list[_Label] = []
    for zone, cell in _cells(scene.view, grid, frame):
        parts = [] if grid.step_m is None or not zone.number else _squares(scene.view, grid, zone, cell)
        found = [_Label([(text, letters)], part) for text, part in parts]
        # Of the squares of a cell the one in the middle names their zone; a cell without squares does it itself.
        middle = _nearest([part for _, part in parts], cell) if parts else 0
        if not found:
            found = [_Label([], cell)]
        found[middle].lines.insert(0, (zone.name, designator))
        labels += found
    _write(ink, labels, obstacles)


def _cells(view: View, grid: MgrsGrid, frame: BaseGeometry) -> Iterable[tuple[GridZone, BaseGeometry]]:
    """Cells of which something is seen, and that as an area in pixels."""
    sides = np.array([zone.extent for zone in grid.zones])
    low = np.maximum(sides[:, :2], grid.extent[:2])
    span = np.minimum(sides[:, 2:], grid.extent[2:]) - low
    lonlat = low[:, None, :] + _along(_SIDES)[None, :, :] * span[:, None, :]
    whole = _polygons(to_px(view, lonlat.reshape(-1, 2)).reshape(lonlat.shape))
    return [(grid.zones[at], part) for at, part in _common(whole, frame)]


def _squares(view: View, grid: MgrsGrid, zone: GridZone, cell: BaseGeometry) -> list[tuple[str, BaseGeometry]]:
    """Letters of the squares of a cell of which something is seen, and that as an area in pixels."""
    found = squares(zone, grid.extent)
    if not found:
        return []
    corners = np.array([(east, north) for _, east, north in found], dtype=np.float64)
    rings = corners[:, None, :] + SQUARE_M * _along(_SIDES)[None, :, :]
    lonlat = from_utm(zone.number, rings.reshape(-1, 2), south=zone.north <= 0, near=(zone.west + zone.east) / 2)
    whole = _polygons(to_px(view, lonlat).reshape(rings.shape))
    return [(found[at][0], part) for at, part in _common(whole, cell)]


def _polygons(rings: Floats) -> _Shapes:
    """Areas within rings of shape (n, k, 2); beyond the edge of the map there are none."""
    finite = np.isfinite(rings).all(axis=(1, 2))
    return shapely.polygons(np.where(finite[:, None, None], rings, 0.0))


def _common(shapes: _Shapes, area: BaseGeometry) -> list[tuple[int, BaseGeometry]]:
    """The number of each shape that shares some of an area, and what they share."""
    shapely.prepare(cast(Any, area))
    within = shapely.contains(area, shapes)
    cut = ~within & shapely.intersects(area, shapes)
    parts = shapes.copy()
    parts[cut] = shapely.intersection(shapely.make_valid(shapes[cut]), area)
    kept = np.flatnonzero((within | cut) & (shapely.area(parts) > 0))
    return list(zip(kept.tolist(), parts[kept].tolist(), strict=True))


def _nearest(parts: list[BaseGeometry], cell: BaseGeometry) -> int:
    return int(np.argmin(shapely.distance(shapely.centroid(np.array(parts, dtype=object)), cell.centroid)))


def _along(corners: Floats) -> Floats:
    """Points along the sides of an outline."""
    return np.concatenate([a + (b - a) * _ALONG for a, b in zip(corners, corners[1:], strict=False)])


def _write(ink: Ink, labels: list[_Label], obstacles: Obstacles) -> None:
    """Write labels at the first place within their room that is free."""
    if not labels:
        return
    sizes = np.array([_size(ink, label) for label in labels])
    parts = np.array([label.part for label in labels], dtype=object)
    bounds = shapely.bounds(parts)
    middles = shapely.get_coordinates(shapely.centroid(parts))
    room = (bounds[:, 2:] - bounds[:, :2] - sizes) / 2
    corners = (middles - sizes / 2)[:, None, :] + _SHIFTS[None, :, :] * room[:, None, :]
    low, high = corners - _GAP_PX, corners + sizes[:, None, :] + _GAP_PX
    large = (room > _GAP_PX).all(axis=1)
    fits = np.zeros(corners.shape[:2], dtype=np.bool_)
    boxes = shapely.box(low[large, :, 0], low[large, :, 1], high[large, :, 0], high[large, :, 1])
    shapely.prepare(parts[large])
    fits[large] = shapely.contains(parts[large][:, None], boxes)
    free = fits & ~_touching(low, high, obstacles)
    for at in np.flatnonzero(free.any(axis=1)).tolist():
        box = QRectF(*corners[at, int(np.argmax(free[at]))].tolist(), *sizes[at].tolist())
        baseline = box.top()
        for text, style in labels[at].lines:
            baseline += style.size
            ink.centred(box.center().x(), baseline, text, style)
            baseline += _BETWEEN_PX
        # Each has its own room: none need be held against another.
        obstacles.take(box)


def _touching(low: Floats, high: Floats, obstacles: Obstacles) -> npt.NDArray[np.bool_]:
    """Which boxes, given by their corners in pixels, touch something taken: all at once, there are hundreds."""
    if not obstacles.boxes:
        return np.zeros(low.shape[:2], dtype=np.bool_)
    taken = np.array(obstacles.boxes)
    beside = (low[:, :, None, :] < taken[:, 2:]) & (high[:, :, None, :] > taken[:, :2])
    return beside.all(axis=3).any(axis=2)


def _size(ink: Ink, label: _Label) -> tuple[float, float]:
    width = max(ink.width(text, style) for text, style in label.lines)
    return width, sum(style.size + _BETWEEN_PX for _, style in label.lines)
