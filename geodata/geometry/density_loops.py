"""The loops behind ``density``: points in view are counted or marked one by one."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import compiled
from geodata.geometry.flat import Ints, Steps

Bytes = npt.NDArray[np.uint8]
Counts = npt.NDArray[np.uint32]
Argb = npt.NDArray[np.uint32]


@compiled
def count_points(x: Steps, y: Steps, runs: Ints, west: float, south: float, east: float, north: float) -> int:
    """How many points of some stretches, shape (n, 2), lie in a window of steps; west and north belong to it."""
    found = 0
    for number in range(len(runs)):
        for at in range(runs[number, 0], runs[number, 1]):
            if west <= x[at] < east and south < y[at] <= north:
                found += 1
    return found


@compiled
def count_cells(
    counts: Counts,
    x: Steps,
    y: Steps,
    runs: Ints,
    west: float,
    south: float,
    east: float,
    north: float,
    left: int,
    bottom: int,
    cell: int,
) -> None:
    """Count points of a window in cells of ``cell`` steps, the first of which begins at ``left`` and ``bottom``.

    ``counts`` has shape (rows, columns), rows going north.
    """
    side = np.uint32(cell)
    for number in range(len(runs)):
        for at in range(runs[number, 0], runs[number, 1]):
            if west <= x[at] < east and south < y[at] <= north:
                column = np.uint32(x[at] - left) // side
                row = np.uint32(y[at] - bottom) // side
                counts[row, column] += np.uint32(1)


@compiled
def mark_points(taken: Bytes, x: Steps, y: Steps, runs: Ints, scale: float, left: float, top: float) -> None:
    """Write 1 into the pixel of every point that lies in the picture; ``taken`` has shape (height, width)."""
    height, width = taken.shape
    for number in range(len(runs)):
        for at in range(runs[number, 0], runs[number, 1]):
            column, row = x[at] * scale + left, top - y[at] * scale
            if 0.0 <= column < width and 0.0 <= row < height:
                taken[int(row), int(column)] = 1


@compiled
def stamp(made: Bytes, taken: Bytes, disc: Bytes, first: int, end: int) -> None:
    """Lay a disc on every taken pixel, into the rows from ``first`` to before ``end``: of two the stronger stays.

    ``disc`` is square with an odd side; ``taken`` is wider and higher than ``made`` by that side less one.
    """
    side = disc.shape[0]
    width = made.shape[1]
    for row in range(first, end + side - 1):
        for column in range(taken.shape[1]):
            if not taken[row, column]:
                continue
            for down in range(max(first - row + side - 1, 0), min(end - row + side - 1, side)):
                onto = row - side + 1 + down
                for right in range(max(side - 1 - column, 0), min(width + side - 1 - column, side)):
                    beside = column - side + 1 + right
                    made[onto, beside] = max(made[onto, beside], disc[down, right])


@compiled
def shade(picture: Argb, covered: Bytes, shades: Argb) -> None:
    """Coverage, 0 to 255, as pixels: the one of ``shades`` (256) that belongs to each."""
    for row in range(covered.shape[0]):
        for column in range(covered.shape[1]):
            if covered[row, column]:
                picture[row, column] = shades[covered[row, column]]


@compiled
def enlarge(picture: Argb, cells: Argb, rows: Ints, columns: Ints) -> None:
    """Cells as squares of pixels: ``rows`` and ``columns`` name the cell of each row and column of the picture."""
    for row in range(picture.shape[0]):
        for column in range(picture.shape[1]):
            picture[row, column] = cells[rows[row], columns[column]]
