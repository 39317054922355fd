"""Boxes of a few pixels, added to a plane at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geodata.geometry.flat import Floats32

Numbers = npt.NDArray[np.floating]


class Boxes(NamedTuple):
    """Middles and sizes in pixels, each of shape (boxes,)."""

    x: Floats32
    y: Floats32
    wide: Floats32
    high: Floats32

    def grown(self, by: float) -> Boxes:
        """All boxes wider and higher by so many pixels, but never less than nothing."""
        return self._replace(wide=np.maximum(self.wide + by, 0), high=np.maximum(self.high + by, 0))

    def shrunk(self, areas: Floats32) -> Boxes:
        """Boxes of the same shape that have the given areas in square pixels, at most their own."""
        factor = np.sqrt(np.minimum(areas / np.maximum(self.wide * self.high, np.float32(1e-12)), 1))
        return self._replace(wide=self.wide * factor, high=self.high * factor)


def add_boxes(plane: Floats32, boxes: Boxes, weight: float, size: tuple[int, int]) -> None:
    """Add the part of every pixel that each covers, times a weight."""
    x, y, wide, high = boxes
    side = np.ceil(np.maximum(wide, high)).astype(np.int64)
    for cells in np.unique(side):
        chosen = np.flatnonzero(side == cells)
        left, upper = x[chosen] - wide[chosen] / 2, y[chosen] - high[chosen] / 2
        column, row = np.floor(left), np.floor(upper)
        columns = [_overlap(left, wide[chosen], column + step) for step in range(int(cells) + 1)]
        rows = [_overlap(upper, high[chosen], row + step) * np.float32(weight) for step in range(int(cells) + 1)]
        column, row = column.astype(np.int64), row.astype(np.int64)
        edge = int(cells) + 1
        inside = (column >= 0) & (column + edge <= size[0]) & (row >= 0) & (row + edge <= size[1])
        whole = bool(inside.all())
        for down in range(edge):
            for right in range(edge):
                index, value = (row + down) * size[0] + column + right, rows[down] * columns[right]
                if not whole:
                    kept = (
                        (column + right >= 0) & (column + right < size[0]) & (row + down >= 0) & (row + down < size[1])
                    )
                    index, value = index[kept], value[kept]
                np.add.at(plane, index, value)


def _overlap(begin: Numbers, length: Numbers, cell: Numbers) -> Floats32:
    """How much of a pixel a stretch covers."""
    return np.clip(np.minimum(begin + length, cell + 1) - np.maximum(begin, cell), 0, 1)
