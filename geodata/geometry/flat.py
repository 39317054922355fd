"""Many features as flat arrays of whole numbers: projected once, sorted in space, read by several processes.

Coordinates are counted in steps of a millimetre (a centimetre on the world map) from the centre of a projection: they
keep their last digit at every zoom and a point costs 8 bytes. Features are sorted by where they lie: what a view shows
lies close together, so that a view costs what it shows and not what the layer holds.
"""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.projection import Floats, Projection

Steps = npt.NDArray[np.int32]
Ints = npt.NDArray[np.int64]
Floats32 = npt.NDArray[np.float32]
Signs = npt.NDArray[np.int8]
Window = tuple[float, float, float, float]
"""West, south, east, north; in steps where nothing else is said."""

CELLS = 256
_REACH = 2_147_483_000.0


def step_m(projection: Projection) -> float:
    """Metres of one step of the flat arrays of a projection."""
    return 0.01 if projection.is_world else 0.001


def to_steps(metres: Floats, projection: Projection) -> tuple[Steps, npt.NDArray[np.bool_]]:
    """Metres of shape (n, 2) as steps of shape (2, kept), and which points were kept.

    What is not finite, or lies farther off than whole numbers reach, cannot be drawn and is False in the second.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        scaled = metres * (1.0 / step_m(projection))
        kept: npt.NDArray[np.bool_] = np.asarray((np.abs(scaled) < _REACH).all(axis=1))
    if not kept.all():
        scaled = scaled[kept]
    return np.ascontiguousarray(np.rint(scaled, out=scaled).T.astype(np.int32)), kept


class Points(msgspec.Struct, frozen=True, kw_only=True):
    """Points in a grid of 256 by 256 cells, row by row from the south-west.

    Attributes
    ----------
    x, y
        Steps east and north of the centre, shape (n,).
    rows
        Number of the feature in its file, counted from 0, shape (n,).
    starts
        Index of the first point of each cell, shape (65537,).
    west, south, cell
        Corner of the grid and size of a cell, in steps.
    """

    x: Steps
    y: Steps
    rows: npt.NDArray[np.uint32]
    starts: Ints
    west: int
    south: int
    cell: int

    def __len__(self) -> int:
        return len(self.x)

    def runs(self, window: Window) -> list[tuple[int, int]]:
        """Stretches of the arrays that hold every point of a window, and few others."""
        west, south, east, north = window
        left, right = self._cell(west, self.west), self._cell(east, self.west)
        low, high = self._cell(south, self.south), self._cell(north, self.south)
        if right < 0 or high < 0 or left >= CELLS or low >= CELLS:
            return []
        left, low, right, high = max(left, 0), max(low, 0), min(right, CELLS - 1), min(high, CELLS - 1)
        if left == 0 and right == CELLS - 1:
            return [(int(self.starts[low * CELLS]), int(self.starts[(high + 1) * CELLS]))]
        rows = np.arange(low, high + 1) * CELLS
        begin, end = self.starts[rows + left], self.starts[rows + right + 1]
        return [(a, b) for a, b in zip(begin.tolist(), end.tolist(), strict=True) if a < b]

    def _cell(self, value: float, origin: int) -> int:
        return int(min(max((value - origin) // self.cell, -1), CELLS))


def sorted_points(steps: Steps, rows: npt.NDArray[np.uint32]) -> Points:
    """Points of shape (2, n) sorted into their grid; needs some 40 bytes a point while it works."""
    x, y = steps
    west, south = (int(x.min()), int(y.min())) if len(x) else (0, 0)
    cell = (max(int(x.max()) - west, int(y.max()) - south) if len(x) else 0) // CELLS + 1
    code = _cells(y, south, cell)
    code <<= np.uint16(8)
    code |= _cells(x, west, cell)
    # 16-bit keys are sorted by radix: many times faster than any comparison.
    order = np.argsort(code, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(code, minlength=CELLS * CELLS))])
    return Points(
        x=x[order], y=y[order], rows=rows[order], starts=starts.astype(np.int64), west=west, south=south, cell=cell
    )


def _cells(values: Steps, origin: int, cell: int) -> npt.NDArray[np.uint16]:
    """Grid cell of each coordinate; exact, as differences of whole numbers up to 2**32 fit a uint32."""
    offsets = values.astype(np.uint32)
    offsets -= np.uint32(origin % 2**32)
    offsets //= np.uint32(cell)
    return offsets.astype(np.uint16)


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """The corners of all parts at one thinning.

    Attributes
    ----------
    tolerance
        Size in steps of the cells in which neighbouring corners were made one; 0 for all corners.
    x, y
        Corners in steps, shape (corners + 1,): one to spare, so that every corner has a next one.
    signs
        Of the edge from each corner to the next: 1 where it adds to what is inside, -1 where its ring was
        drawn the other way round or is a hole drawn like an outline, 0 where no edge is. Shape as ``x``.
    starts
        Index of the first corner of each part, shape (parts + 1,).
    """

    tolerance: int
    x: Steps
    y: Steps
    signs: Signs
    starts: Ints


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """Lines, or polygons with their holes; a feature of many polygons is many parts. Sorted along a Z curve.

    Attributes
    ----------
    bounds
        West, south, east, north in steps, shape (4, parts).
    area
        Square steps, holes taken off, shape (parts,); 0 for lines.
    features
        Number of the feature in its file, counted from 0, shape (parts,).
    classes
        Which style of its layer draws each part, shape (parts,).
    levels
        From all corners to few.
    """

    filled: bool
    bounds: Steps
    area: Floats32
    features: npt.NDArray[np.uint32]
    classes: npt.NDArray[np.uint8]
    levels: tuple[Level, ...]

    def __len__(self) -> int:
        return len(self.features)

    def visible(self, window: Window) -> Ints:
        """Indices of the parts whose bounds meet a window."""
        west, south, east, north = window
        low_x, low_y, high_x, high_y = self.bounds
        return np.flatnonzero((low_x <= east) & (high_x >= west) & (low_y <= north) & (high_y >= south))

    def level(self, steps_per_px: float) -> Level:
        """The fewest corners that still lie within half a pixel of all corners."""
        found = self.levels[0]
        for level in self.levels[1:]:
            if level.tolerance <= 0.5 * steps_per_px:
                found = level
        return found
