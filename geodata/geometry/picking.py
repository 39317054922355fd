"""What of a layer lies under a place on the map: the nearest points and lines, and the areas around it."""

from __future__ import annotations

from typing import Literal

import msgspec
import numpy as np

from geodata.geometry.flat import Ints, Parts, Points, Steps
from geodata.geometry.flat_shapes import FlatShapes
from geodata.geometry.picking_loops import areas_around, lines_near, points_near

MOST = 200
"""So many points, lines and areas each are told apart at one place."""
_BLOCK = 64
Kind = Literal["point", "line", "area"]


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A feature under a place, by its number in its file, counted from 0; what of it lies there is of one kind."""

    kind: Kind
    feature: int


class Hits(msgspec.Struct, frozen=True, kw_only=True):
    """What lies under a place: points, then lines, the nearest first, then areas, the smallest first.

    A feature comes once. ``more`` says that there are more than could be told apart.
    """

    found: tuple[Hit, ...] = ()
    more: bool = False


class Pickable(msgspec.Struct, frozen=True, kw_only=True):
    """A layer in which places can be looked up.

    ``line_blocks`` and ``area_blocks`` hold the bounds of each 64 parts that follow on each other along the Z curve,
    shape (4, blocks) in steps: a quarter of a byte for each part. Points have their grid.
    """

    shapes: FlatShapes
    line_blocks: Steps
    area_blocks: Steps

    def under(self, x: float, y: float, reach: float, detail: float = 0.0) -> Hits:
        """What lies under a place.

        Parameters
        ----------
        x, y
            Place in steps east and north of the centre.
        reach
            How far off points and lines may lie, in steps. Areas have to contain the place; of an outline that
            crosses itself that is what it goes round an odd number of times.
        detail
            By how many steps lines and areas may be off: those of a view are picked as they are drawn, with half
            a pixel.
        """
        shapes = self.shapes
        hits: list[Hit] = []
        more = False
        if shapes.points is not None:
            rows, count = _points(shapes.points, x, y, reach)
            hits += [Hit(kind="point", feature=row) for row in rows]
            more = count > MOST
        if shapes.lines is not None:
            features, count = _lines(shapes.lines, self.line_blocks, (x, y), reach, detail)
            hits += [Hit(kind="line", feature=feature) for feature in features]
            more = more or count > MOST
        if shapes.areas is not None:
            features, count = _areas(shapes.areas, self.area_blocks, (x, y), detail)
            hits += [Hit(kind="area", feature=feature) for feature in features]
            more = more or count > MOST
        by_feature: dict[int, Hit] = {}
        for hit in hits:
            by_feature.setdefault(hit.feature, hit)
        return Hits(found=tuple(by_feature.values()), more=more)


def pickable(shapes: FlatShapes) -> Pickable:
    """A layer prepared for looking up places; a first look compiles the loops, so make it beside the window."""
    made = Pickable(shapes=shapes, line_blocks=_blocks(shapes.lines), area_blocks=_blocks(shapes.areas))
    made.under(0.0, 0.0, 0.0)
    return made


def _blocks(parts: Parts | None) -> Steps:
    if parts is None or not len(parts):
        return np.empty((4, 0), np.int32)
    begins = np.arange(0, len(parts), _BLOCK)
    low = np.minimum.reduceat(parts.bounds[:2], begins, axis=1)
    high = np.maximum.reduceat(parts.bounds[2:], begins, axis=1)
    return np.ascontiguousarray(np.vstack([low, high]))


def _points(points: Points, x: float, y: float, reach: float) -> tuple[list[int], int]:
    runs = points.runs((x - reach, y - reach, x + reach, y + reach))
    found, keys = np.empty(MOST, np.int64), np.empty(MOST)
    stretches = np.array(runs, np.int64).reshape(-1, 2)
    count = points_near(points.x, points.y, stretches, x, y, reach, found, keys)
    return points.rows[found[:count]].tolist(), count


def _lines(
    parts: Parts, blocks: Steps, at: tuple[float, float], reach: float, detail: float
) -> tuple[list[int], int]:  # fmt: skip
    level = parts.level(2 * detail)
    found, keys = np.empty(MOST, np.int64), np.empty(MOST)
    count = lines_near(
        blocks, parts.bounds, level.x, level.y, level.signs, level.starts, _BLOCK, *at, reach, found, keys
    )
    return _features(parts, found, count), count


def _areas(parts: Parts, blocks: Steps, at: tuple[float, float], detail: float) -> tuple[list[int], int]:
    level = parts.level(2 * detail)
    found, keys = np.empty(MOST, np.int64), np.empty(MOST)
    count = areas_around(
        blocks, parts.bounds, parts.area, level.x, level.y, level.signs, level.starts, _BLOCK, *at, found, keys
    )
    return _features(parts, found, count), count


def _features(parts: Parts, found: Ints, count: int) -> list[int]:
    return parts.features[found[:count]].tolist()
