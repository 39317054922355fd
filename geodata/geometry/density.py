"""Many points as counts per cell, or as marks: whole-number arithmetic on every point in view, nothing sampled."""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.coverage import Raster
from geodata.geometry.flat import Ints, Points, Steps

_CHUNK = 262_144
_SMALLEST_CELL_PX = 3.0
Bytes = npt.NDArray[np.uint8]


class Density(msgspec.Struct, frozen=True, kw_only=True):
    """Points in view, counted in square cells that lie still on the ground.

    Attributes
    ----------
    counts
        Points in each cell, shape (rows, columns), from the north-west. Their sum is the number of points in view.
    cell_m
        Side of a cell in metres: 1, 2 or 5 times a power of ten.
    left, top, side
        Where the cells lie in the picture, and how large they are, in pixels.
    """

    counts: Ints
    cell_m: float
    left: float
    top: float
    side: float

    @property
    def total(self) -> int:
        """Number of points in view."""
        return int(self.counts.sum())


def density_of(points: Points, raster: Raster, step_m: float) -> Density:
    """Counts of the points that lie in a picture; cells are at least three pixels wide."""
    cell_m = _round_up(_SMALLEST_CELL_PX / raster.scale * step_m)
    cell = max(round(cell_m / step_m), 1)
    west, south, east, north = (math.floor(side) for side in raster.window())
    first, last = west // cell, east // cell
    low, high = south // cell, north // cell
    columns, rows = last - first + 1, high - low + 1
    counts = np.zeros(columns * rows, np.int64)
    for x, y in _seen(points, raster):
        index = _offsets(y, low * cell) // np.uint32(cell)
        index *= np.uint32(columns)
        index += _offsets(x, first * cell) // np.uint32(cell)
        counts += np.bincount(index, minlength=len(counts))
    return Density(
        counts=counts.reshape(rows, columns)[::-1],
        cell_m=cell * step_m,
        left=first * cell * raster.scale + raster.left,
        top=raster.top - (high + 1) * cell * raster.scale,
        side=cell * raster.scale,
    )


def marks_of_points(points: Points, raster: Raster, diameter: float) -> Bytes:
    """Discs at every point in view as one shape: how much of each pixel they cover, 0 to 255, (height, width)."""
    reach = math.ceil(diameter / 2)
    wide, high = raster.width + 2 * reach, raster.height + 2 * reach
    taken = np.zeros((high, wide), np.uint8)
    flat = taken.reshape(-1)
    for x, y in _seen(points, raster, reach):
        column = (x * raster.scale + (raster.left + reach)).astype(np.int64).clip(0, wide - 1)
        row = ((raster.top + reach) - y * raster.scale).astype(np.int64).clip(0, high - 1)
        flat[row * wide + column] = 255
    made = np.zeros((raster.height, raster.width), np.uint8)
    for down, right, part in _disc(diameter, reach):
        shifted = taken[reach + down : reach + down + raster.height, reach + right : reach + right + raster.width]
        np.maximum(made, shifted & np.uint8(part), out=made)
    return made


def count_in(points: Points, raster: Raster) -> int:
    """Number of points in a picture."""
    return sum(len(x) for x, _ in _seen(points, raster))


def _seen(points: Points, raster: Raster, margin: float = 0.0) -> Iterator[tuple[Steps, Steps]]:
    """The points of a picture in handy chunks."""
    west, south, east, north = raster.window(margin)
    extent = 256 * points.cell
    whole = points.west >= west and points.west + extent <= east
    whole = whole and points.south > south and points.south + extent <= north
    for x, y in _chunks(points, points.runs((west, south, east, north))):
        if whole:
            yield x, y
        else:
            inside = (x >= west) & (x < east) & (y > south) & (y <= north)
            yield x[inside], y[inside]


def _chunks(points: Points, runs: list[tuple[int, int]]) -> Iterator[tuple[Steps, Steps]]:
    """Long runs in parts, short ones put together."""
    waiting: list[tuple[int, int]] = []
    size = 0
    for begin, end in runs:
        for start in range(begin, end, _CHUNK):
            stop = min(start + _CHUNK, end)
            waiting.append((start, stop))
            size += stop - start
            if size >= _CHUNK:
                yield _joined(points, waiting)
                waiting, size = [], 0
    if waiting:
        yield _joined(points, waiting)


def _joined(points: Points, runs: list[tuple[int, int]]) -> tuple[Steps, Steps]:
    if len(runs) == 1:
        begin, end = runs[0]
        return points.x[begin:end], points.y[begin:end]
    return (
        np.concatenate([points.x[begin:end] for begin, end in runs]),
        np.concatenate([points.y[begin:end] for begin, end in runs]),
    )


def _offsets(values: Steps, origin: int) -> npt.NDArray[np.uint32]:
    """Differences to an origin that lies below; exact up to 2**32."""
    offsets = values.astype(np.uint32)
    offsets -= np.uint32(origin % 2**32)
    return offsets


def _disc(diameter: float, reach: int) -> list[tuple[int, int, int]]:
    """Pixels of a disc: shift down, shift right, covered part of 255."""
    found: list[tuple[int, int, int]] = []
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            part = min(max(diameter / 2 + 0.5 - math.hypot(down, right), 0.0), 1.0)
            if part > 0:
                found.append((down, right, round(part * 255)))
    return found


def _round_up(metres: float) -> float:
    """The smallest of 1, 2 or 5 times a power of ten that is no smaller."""
    power = 10.0 ** math.floor(math.log10(metres))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= metres * 0.999999)
