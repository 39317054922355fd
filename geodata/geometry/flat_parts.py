"""Makes the flat arrays of lines and polygons: oriented, sorted in space, thinned for each scale."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from geodata.geometry.flat import Ints, Level, Parts, Steps

Number = TypeVar("Number", bound=np.generic)
_CELL_BITS = 8
_CORNERS_PER_CELL = 64


def flat_parts(
    steps: Steps,
    rings: Ints,
    parts: Ints,
    features: npt.NDArray[np.uint32],
    *,
    filled: bool,
    classes: npt.NDArray[np.uint8] | None = None,
) -> Parts:
    """Flat arrays of parts.

    Parameters
    ----------
    steps
        Corners, shape (2, corners); rings are closed: their last corner is their first again.
    rings
        Index of each ring's (or line's) first corner, and the end: shape (rings + 1,). No ring is empty.
    parts
        Index of each part's first ring, and the end: shape (parts + 1,). The first ring of a polygon is its
        outline, the others are holes. No part is empty.
    features
        Number of each part's feature in its file.
    """
    if classes is None:
        classes = np.zeros(len(features), np.uint8)
    if not len(features):
        return _none(filled=filled)
    x, y = steps
    corners = rings[parts]
    bounds = np.vstack([
        np.minimum.reduceat(x, corners[:-1]), np.minimum.reduceat(y, corners[:-1]),
        np.maximum.reduceat(x, corners[:-1]), np.maximum.reduceat(y, corners[:-1]),
    ])  # fmt: skip
    outer = np.zeros(len(rings) - 1, np.bool_)
    outer[parts[:-1]] = True
    area = np.zeros(len(features), np.float32)
    ring_signs = np.ones(len(rings) - 1, np.int8)
    if filled:
        doubled = _doubled_areas(x, y, rings)
        ring_signs = np.where((doubled > 0) == outer, 1, -1).astype(np.int8)
        counted = np.abs(doubled) * np.where(outer, 0.5, -0.5)
        area = np.add.reduceat(counted, parts[:-1]).clip(0).astype(np.float32)
    signs = np.repeat(ring_signs, np.diff(rings))
    signs[rings[1:] - 1] = 0
    order = _z_order(bounds)
    index, starts = _take(corners, order)
    first = Level(tolerance=0, x=_spare(x[index]), y=_spare(y[index]), signs=_spare(signs[index]), starts=starts)
    return Parts(
        filled=filled,
        bounds=np.ascontiguousarray(bounds[:, order]),
        area=area[order],
        features=features[order],
        classes=classes[order],
        levels=tuple(_levels(first)),
    )


def _none(*, filled: bool) -> Parts:
    empty = np.zeros(1, np.int32)
    level = Level(tolerance=0, x=empty, y=empty, signs=np.zeros(1, np.int8), starts=np.zeros(1, np.int64))
    return Parts(
        filled=filled, bounds=np.zeros((4, 0), np.int32), area=np.zeros(0, np.float32),
        features=np.zeros(0, np.uint32), classes=np.zeros(0, np.uint8), levels=(level,),
    )  # fmt: skip


def _doubled_areas(x: Steps, y: Steps, rings: Ints) -> npt.NDArray[np.float64]:
    """Twice the signed area of each ring in square steps, relative to its first corner to lose no digit."""
    lengths = np.diff(rings)
    first = np.repeat(rings[:-1], lengths)
    dx, dy = x.astype(np.float64) - x[first], y.astype(np.float64) - y[first]
    cross = np.zeros(len(x))
    cross[:-1] = dx[:-1] * dy[1:] - dx[1:] * dy[:-1]
    cross[rings[1:] - 1] = 0.0
    return np.add.reduceat(cross, rings[:-1])


def _z_order(bounds: Steps) -> Ints:
    """Order of the parts along a Z curve through their middles."""
    middle = (bounds[:2].astype(np.int64) + bounds[2:]) // 2
    low = middle.min(axis=1)
    cell = int((middle.max(axis=1) - low).max()) // 2**_CELL_BITS + 1
    column, row = ((middle - low[:, None]) // cell).astype(np.uint16)
    spread = np.zeros(2**_CELL_BITS, np.uint16)
    for bit in range(_CELL_BITS):
        spread |= ((np.arange(2**_CELL_BITS) >> bit & 1) << (2 * bit)).astype(np.uint16)
    return np.argsort(spread[column] | (spread[row] << np.uint16(1)), kind="stable")


def _take(starts: Ints, order: Ints) -> tuple[Ints, Ints]:
    """Indices that put stretches of an array into another order, and where the stretches then begin."""
    lengths = np.diff(starts)[order]
    begin = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    index: Ints = np.arange(int(begin[-1])) + np.repeat(starts[:-1][order] - begin[:-1], lengths)
    return index, begin


def _spare(values: npt.NDArray[Number]) -> npt.NDArray[Number]:
    """The values and one to spare: a copy of the last, which for a sign is 0."""
    return np.concatenate([values, values[-1:]])


def _levels(first: Level) -> list[Level]:
    """Thinnings of a level, each with half the corners of the one before or fewer."""
    levels = [first]
    rings = int((first.signs[:-1] == 0).sum())
    for bits in range(_start(first), 30):
        level = levels[-1]
        if len(level.x) - 1 < 6 * rings:
            break
        thinned = _averaged(_thinned(level, _kept(level, bits), 1 << bits), _CORNERS_PER_CELL)
        if (len(thinned.x) - 1) * 2 <= len(level.x) - 1:
            levels.append(thinned)
    return levels


def _start(level: Level) -> int:
    """Where thinning can begin to pay: cells half as large as the mean step, or where the cap may bind."""
    length = float(np.abs(np.diff(level.x[:-1].astype(np.float64))).mean()) if len(level.x) > 2 else 0.0
    return min(max(int(np.log2(max(length, 1.0))) - 1, 6), 18)


def _kept(level: Level, bits: int) -> npt.NDArray[np.bool_]:
    """Corners that lie in another cell than the corner before; the ends of every ring are kept."""
    x, y = level.x[:-1] >> bits, level.y[:-1] >> bits
    keep = np.ones(len(x), np.bool_)
    keep[1:] = (x[1:] != x[:-1]) | (y[1:] != y[:-1])
    return keep | _ends(level)


def _ends(level: Level) -> npt.NDArray[np.bool_]:
    """Which corners begin or end a ring."""
    ends = level.signs[:-1] == 0
    begins = np.ones(len(ends), np.bool_)
    begins[1:] = ends[:-1]
    return ends | begins


def _thinned(level: Level, keep: npt.NDArray[np.bool_], tolerance: int) -> Level:
    before = np.concatenate([[0], np.cumsum(keep)])
    return Level(
        tolerance=tolerance,
        x=_spare(level.x[:-1][keep]),
        y=_spare(level.y[:-1][keep]),
        signs=_spare(level.signs[:-1][keep]),
        starts=before[level.starts],
    )


def _averaged(level: Level, cap: int) -> Level:
    """No ring keeps more than ``cap`` corners for each cell of its size: runs of corners beyond become their mean.

    A coast winds through some ten cells for each cell of its size and is left as it is; what winds more is
    noise below a pixel, whose mean covers what it covers.
    """
    corners = len(level.x) - 1
    ends = np.flatnonzero(level.signs[:-1] == 0) + 1
    begins = np.concatenate([[0], ends[:-1]])
    x, y = level.x[:-1], level.y[:-1]
    wide = np.maximum.reduceat(x, begins).astype(np.int64) - np.minimum.reduceat(x, begins)
    high = np.maximum.reduceat(y, begins).astype(np.int64) - np.minimum.reduceat(y, begins)
    allowed = cap * (np.maximum(wide, high) // level.tolerance + 1)
    run = -(-(ends - begins) // allowed)
    if (run <= 1).all():
        return level
    number = np.arange(corners) - np.repeat(begins, ends - begins)
    keep = (number % np.repeat(run, ends - begins) == 0) | _ends(level)
    firsts = np.flatnonzero(keep)
    lengths = np.diff(np.append(firsts, corners))
    thinned = _thinned(level, keep, level.tolerance)
    inner = ~_ends(level)[firsts]
    for old, new in ((x, thinned.x), (y, thinned.y)):
        mean = np.add.reduceat(old, firsts, dtype=np.float64) / lengths
        new[:-1][inner] = np.rint(mean[inner]).astype(np.int32)
    return thinned
