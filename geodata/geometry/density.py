"""Many points as counts per cell, or as marks: every point in view is looked at, nothing is sampled."""

from __future__ import annotations

import itertools
import math

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import THREADS, side_by_side
from geodata.geometry.density_loops import count_cells, count_points, enlarge, mark_points, shade, stamp
from geodata.geometry.flat import Ints, Points
from geodata.geometry.raster import Raster

_SMALLEST_CELL_PX = 3.0
Bytes = npt.NDArray[np.uint8]
Argb = npt.NDArray[np.uint32]
Counts = npt.NDArray[np.uint32]


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

    counts: Counts
    cell_m: float
    left: float
    top: float
    side: float

    @property
    def total(self) -> int:
        """Number of points in view."""
        return int(self.counts.sum(dtype=np.int64))


def density_of(points: Points, raster: Raster, step_m: float, fineness: float = 1.0) -> Density:
    """Counts of the points that lie in a picture; cells are at least three pixels wide, ``fineness`` times as many."""
    cell = cell_steps(raster, step_m, fineness)
    window = raster.window()
    west, south, east, north = (math.floor(side) for side in window)
    first, last = west // cell, east // cell
    low, high = south // cell, north // cell
    shares = _shares(points, raster)
    counts = np.zeros((len(shares), high - low + 1, last - first + 1), np.uint32)

    def count(share: int) -> None:
        runs = shares[share]
        count_cells(counts[share], points.x, points.y, runs, *window, first * cell, low * cell, cell)

    side_by_side(count, len(shares))
    return Density(
        counts=counts.sum(axis=0, dtype=np.uint32)[::-1],
        cell_m=cell * step_m,
        left=first * cell * raster.scale + raster.left,
        top=raster.top - (high + 1) * cell * raster.scale,
        side=cell * raster.scale,
    )


def cell_steps(raster: Raster, step_m: float, fineness: float = 1.0) -> int:
    """Side in steps of the cells that points are counted in at a scale."""
    return max(round(_round_up(_SMALLEST_CELL_PX * fineness / raster.scale * step_m) / step_m), 1)


def marks_of_points(points: Points, raster: Raster, diameter: float) -> Bytes:
    """Discs at every point in view as one shape: how much of each pixel they cover, 0 to 255, (height, width)."""
    disc = _disc(diameter)
    reach = len(disc) // 2
    taken = np.zeros((raster.height + 2 * reach, raster.width + 2 * reach), np.uint8)
    shares = _shares(points, raster, reach)

    def mark(share: int) -> None:
        mark_points(taken, points.x, points.y, shares[share], raster.scale, raster.left + reach, raster.top + reach)

    side_by_side(mark, len(shares))
    made = np.zeros((raster.height, raster.width), np.uint8)
    bands = _bands(raster.height)
    met = [band for band in bands if np.any(taken[band.start : band.stop + 2 * reach])]
    side_by_side(lambda band: stamp(made, taken, disc, met[band].start, met[band].stop), len(met))
    return made


def shaded(covered: Bytes, shades: Argb) -> Argb:
    """Coverage, 0 to 255, as a picture: each pixel the one of 256 premultiplied shades that belongs to it."""
    made = np.zeros(covered.shape, np.uint32)
    bands = [band for band in _bands(len(covered)) if np.any(covered[band])]
    side_by_side(lambda band: shade(made[bands[band]], covered[bands[band]], shades), len(bands))
    return made


def enlarged(cells: Argb, density: Density, raster: Raster) -> Argb:
    """The cells of a density, one pixel each, as the squares that they are in a picture."""
    rows = np.clip((np.arange(raster.height) + 0.5 - density.top) // density.side, 0, len(cells) - 1)
    columns = np.clip((np.arange(raster.width) + 0.5 - density.left) // density.side, 0, cells.shape[1] - 1)
    row, column = rows.astype(np.int64), columns.astype(np.int64)
    made = np.zeros((raster.height, raster.width), np.uint32)
    bands = _bands(raster.height)
    side_by_side(lambda band: enlarge(made[bands[band]], cells, row[bands[band]], column), len(bands))
    return made


def count_in(points: Points, raster: Raster) -> int:
    """Number of points in a picture."""
    shares, window = _shares(points, raster), raster.window()
    return sum(side_by_side(lambda share: count_points(points.x, points.y, shares[share], *window), len(shares)))


def _bands(height: int) -> list[slice]:
    """Rows of a picture in a few bands for each thread: some have more in them than others."""
    limits = np.linspace(0, height, 4 * THREADS + 1).astype(int).tolist()
    return [slice(first, end) for first, end in itertools.pairwise(limits)]


def _shares(points: Points, raster: Raster, margin: float = 0.0) -> list[Ints]:
    """Stretches of the points that may lie in a picture, as (begin, end), for each thread as many points."""
    runs = points.runs(raster.window(margin))
    share = sum(end - begin for begin, end in runs) // THREADS + 1
    shares: list[list[tuple[int, int]]] = [[]]
    room = share
    for begin, end in runs:
        while end - begin > room:
            shares[-1].append((begin, begin + room))
            begin += room  # noqa: PLW2901 - what is left of the run
            shares.append([])
            room = share
        shares[-1].append((begin, end))
        room -= end - begin
    return [np.array(own, np.int64).reshape(-1, 2) for own in shares]


def _disc(diameter: float) -> Bytes:
    """Covered part, 0 to 255, of the pixels around a point; square, with an odd side."""
    reach = math.ceil(diameter / 2)
    off = np.arange(-reach, reach + 1)
    distance = np.hypot(off[:, np.newaxis], off)
    return np.rint(np.clip(diameter / 2 + 0.5 - distance, 0.0, 1.0) * 255).astype(np.uint8)


def _round_up(metres: float) -> float:
    """The smallest of 1, 2 or 5 times a power of ten that is no smaller."""
    power = 10.0 ** math.floor(math.log10(metres))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= metres * 0.999999)
