"""Designators of MGRS grid zones and letters of 100 km squares, each within what is seen of its own."""

from __future__ import annotations

import functools
import itertools
from typing import Any, NamedTuple, cast

import numpy as np
import numpy.typing as npt
import shapely
from PySide6.QtCore import QRectF
from shapely.geometry.base import BaseGeometry

from desktop.map.ink import Ink, TextStyle
from desktop.map.mgrs_grid import mgrs_grid_of, to_map
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.map.view import View
from geodata.geometry.mgrs_lines import SQUARE_M, Extent, GridZone, from_utm, squares
from geodata.geometry.projection import Floats, Projection

_Shapes = npt.NDArray[np.object_]
_Truths = npt.NDArray[np.bool_]
_Lines = list[tuple[str, TextStyle]]
# Beside a card or a figure letters may stand elsewhere in their square: shares of the room around them.
_SHIFTS = np.array([(0, 0), (0, -0.5), (0, 0.5), (-0.5, 0), (0.5, 0), (-0.5, -0.5), (0.5, 0.5)])
# Corners of a square, and how far along its sides points are taken: they bend with the projection.
_SIDES = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=np.float64)
_ALONG = np.linspace(0, 1, 5)[:, None]
_GAP_PX, _BETWEEN_PX = 2.0, 2.0
# What is seen of a square must have as much room as this many pixels to a side, or no letters can fit.
_LEAST_PX = 18.0


class _Rooms(NamedTuple):
    """Cells, or where there are squares these, as areas in metres of the map. ``cells`` numbers the cell of each."""

    texts: list[str]
    cells: npt.NDArray[np.int64]
    areas: _Shapes
    bounds: Floats


def paint_mgrs_letters(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Write what finds room, in the middle of its cell or square; the zone once for all squares of a cell."""
    view, grid, colours = scene.view, mgrs_grid_of(scene.view), ink.theme.map
    rooms = _rooms(view.projection, grid.extent, grid.zones, with_squares=grid.step_m is not None)
    letters = TextStyle(14, colours.grid, weight=600, halo=colours.land)
    designator = TextStyle(13 if grid.step_m is None else 16, colours.grid, weight=700, halo=colours.land)
    kept, parts = _seen(rooms, view, obstacles.frame)
    if not len(kept):
        return
    middles = shapely.get_coordinates(shapely.centroid(parts))
    lines: list[_Lines] = [[(rooms.texts[at], letters)] if rooms.texts[at] else [] for at in kept.tolist()]
    # Of the squares of a cell that in the middle of what is seen of them names the zone as well.
    _, first, counts = np.unique(rooms.cells[kept], return_index=True, return_counts=True)
    for begin, count in zip(first.tolist(), counts.tolist(), strict=True):
        own = middles[begin : begin + count]
        nearest = int(np.argmin(((own - own.mean(axis=0)) ** 2).sum(axis=1))) if count > 1 else 0
        lines[begin + nearest].insert(0, (grid.zones[rooms.cells[kept[begin]]].name, designator))
    _write(ink, view, lines, (parts, middles), obstacles)


@functools.lru_cache(maxsize=8)
def _rooms(projection: Projection, extent: Extent, zones: tuple[GridZone, ...], *, with_squares: bool) -> _Rooms:
    low = np.maximum(np.array([zone.extent[:2] for zone in zones]), extent[:2])
    span = np.minimum(np.array([zone.extent[2:] for zone in zones]), extent[2:]) - low
    whole = _areas(projection, low[:, None, :] + _along(_SIDES)[None, :, :] * span[:, None, :])
    texts: list[str] = []
    cells: list[int] = []
    areas: list[BaseGeometry] = []
    for at, zone in enumerate(zones):
        named = squares(zone, extent) if with_squares and zone.number else []
        if not named:
            found: list[tuple[str, BaseGeometry]] = [("", whole[at])]
        else:
            corners = np.array([(east, north) for _, east, north in named], dtype=np.float64)
            rings = corners[:, None, :] + SQUARE_M * _along(_SIDES)[None, :, :]
            near = (zone.west + zone.east) / 2
            lonlat = from_utm(zone.number, rings.reshape(-1, 2), south=zone.north <= 0, near=near)
            parts = _common(_areas(projection, lonlat.reshape(rings.shape)), whole[at])
            found = [(text, part) for (text, _, _), part in zip(named, parts, strict=True)]
        for text, part in found:
            if part.area > 0:
                texts.append(text)
                cells.append(at)
                areas.append(part)
    shapes = np.array(areas, dtype=object)
    return _Rooms(texts, np.array(cells, dtype=np.int64), shapes, shapely.bounds(shapes))


def _areas(projection: Projection, rings: Floats) -> _Shapes:
    """Areas in metres within rings in degrees, shape (n, k, 2); beyond the edge of the map they are empty."""
    metres = to_map(projection, rings.reshape(-1, 2)).reshape(rings.shape)
    metres[~np.isfinite(metres).reshape(len(metres), -1).all(axis=1)] = 0.0
    return cast(_Shapes, shapely.make_valid(shapely.polygons(metres)))


def _common(shapes: _Shapes, area: BaseGeometry) -> list[BaseGeometry]:
    shapely.prepare(cast(Any, area))
    cut = ~shapely.contains(area, shapes)
    parts = shapes.copy()
    parts[cut] = shapely.intersection(shapes[cut], area)
    return parts.tolist()


def _seen(rooms: _Rooms, view: View, frame: QRectF) -> tuple[npt.NDArray[np.int64], _Shapes]:
    """The number of each room of which something lies in the frame, and that part of it."""
    (west, north), (east, south) = view.from_px(frame.left(), frame.top()), view.from_px(frame.right(), frame.bottom())
    low, high = rooms.bounds[:, :2], rooms.bounds[:, 2:]
    near = ((low < (east, north)) & (high > (west, south))).all(axis=1)
    cut = near & ~((low >= (west, south)) & (high <= (east, north))).all(axis=1)
    parts = rooms.areas.copy()
    parts[cut] = shapely.clip_by_rect(parts[cut], west, south, east, north)
    kept = np.flatnonzero(near & (shapely.area(parts) > (_LEAST_PX * view.metres_per_px) ** 2))
    return kept, np.array(parts[kept], dtype=object)


def _along(corners: Floats) -> Floats:
    """Points along the sides of an outline."""
    return np.concatenate([a + (b - a) * _ALONG for a, b in itertools.pairwise(corners)])


def _write(ink: Ink, view: View, lines: list[_Lines], seen: tuple[_Shapes, Floats], obstacles: Obstacles) -> None:
    """Write lines one below the other at the first place within what is seen of their own that is free.

    ``seen`` holds that part for each, in metres of the map, and its middle.
    """
    parts, middles = seen
    sizes = np.array([_size(ink, label) for label in lines])
    bounds = shapely.bounds(parts)
    room = ((bounds[:, 2:] - bounds[:, :2]) / view.metres_per_px - sizes) / 2
    large = np.flatnonzero((room > _GAP_PX).all(axis=1))
    centres = view.to_px(middles[large])[:, None, :] + _SHIFTS[None, :, :] * room[large, None, :]
    half = sizes[large, None, :] / 2 + _GAP_PX
    free = ~_touching(centres - half, centres + half, obstacles)
    # Nearly all find room at their first place: only where it is taken are the others looked at.
    wanted = free & ((np.arange(len(_SHIFTS)) == 0) | ~free[:, :1])
    held = np.zeros_like(wanted)
    owner, place = np.nonzero(wanted)
    held[owner, place] = _holding(parts[large[owner]], view, centres[owner, place], half[owner, 0])
    for at in np.flatnonzero(held.any(axis=1)).tolist():
        (x, y), (width, height) = centres[at, int(held[at].argmax())].tolist(), sizes[large[at]].tolist()
        box = QRectF(x - width / 2, y - height / 2, width, height)
        _write_at(ink, box, lines[int(large[at])])
        # Each has its own room: none need be held against another.
        obstacles.take(box)


def _holding(parts: _Shapes, view: View, centres: Floats, half: Floats) -> _Truths:
    """Which areas in metres hold their boxes, given by centre and half their size in pixels."""
    scale = view.metres_per_px
    middle = np.array(view.from_px(0.0, 0.0)) + centres * (scale, -scale)
    reach = half * scale
    low, high = middle - reach, middle + reach
    return shapely.contains(parts, shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))


def _write_at(ink: Ink, box: QRectF, lines: _Lines) -> None:
    baseline = box.top()
    for text, style in lines:
        baseline += style.size
        ink.stamp(box.center().x() - ink.width(text, style) / 2, baseline, text, style)
        baseline += _BETWEEN_PX


def _touching(low: Floats, high: Floats, obstacles: Obstacles) -> _Truths:
    """Which boxes, given by their corners in pixels, touch something taken: all at once, there are hundreds."""
    if not obstacles.boxes:
        return np.zeros(low.shape[:2], dtype=np.bool_)
    taken = np.array(obstacles.boxes)
    beside = (low[:, :, None, :] < taken[:, 2:]) & (high[:, :, None, :] > taken[:, :2])
    return np.logical_or.reduce(np.logical_and.reduce(beside, axis=3), axis=2)


def _size(ink: Ink, lines: _Lines) -> tuple[float, float]:
    width = max(ink.width(text, style) for text, style in lines)
    return width, sum(style.size + _BETWEEN_PX for _, style in lines)
