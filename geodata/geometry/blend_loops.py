"""The loop that turns planes of coverage into a picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import compiled
from geodata.geometry.coverage_loops import TILE, TILE_BITS
from geodata.geometry.flat import Floats32

Bytes = npt.NDArray[np.uint8]
Argb = npt.NDArray[np.uint32]
_EMPTY = 1.0 / 1024.0


@compiled
def blend(picture: Argb, inside: Floats32, line: Floats32, touched: Bytes, fill: Floats32, stroke: Floats32) -> None:
    """Lay what is inside, then the strokes, over a picture of premultiplied ARGB, and empty the planes.

    ``fill`` and ``stroke`` are alpha, red, green and blue of a colour, not premultiplied, 0 to 1.
    """
    height, width = inside.shape
    for row in range(height):
        running = 0.0
        for tile in range(touched.shape[1]):
            begin, end = tile << TILE_BITS, min((tile << TILE_BITS) + TILE, width)
            if touched[row, tile]:
                touched[row, tile] = 0
                for column in range(begin, end):
                    running += inside[row, column]
                    inside[row, column] = 0.0
                    drawn = min(line[row, column], np.float32(1.0))
                    line[row, column] = 0.0
                    covered = min(max(running, 0.0), 1.0)
                    if covered > _EMPTY:
                        picture[row, column] = _over(picture[row, column], fill, covered)
                    if drawn > _EMPTY:
                        picture[row, column] = _over(picture[row, column], stroke, drawn)
            elif running > _EMPTY:
                covered = min(running, 1.0)
                _lay_evenly(picture, row, begin, end, fill, covered)


@compiled
def _lay_evenly(picture: Argb, row: int, begin: int, end: int, fill: Floats32, covered: float) -> None:
    """Lay a colour over a stretch of a row, every pixel as strong as the next; mostly they are alike below it too."""
    below = picture[row, begin]
    alike = True
    for column in range(begin + 1, end):
        alike &= picture[row, column] == below
    if alike:
        laid = _over(below, fill, covered)
        for column in range(begin, end):
            picture[row, column] = laid
    else:
        for column in range(begin, end):
            picture[row, column] = _over(picture[row, column], fill, covered)


@compiled
def _over(below: int, colour: Floats32, covered: float) -> np.uint32:
    """One pixel of premultiplied ARGB with a part of a colour laid over it."""
    alpha = colour[0] * covered
    rest = 1.0 - alpha
    a = np.uint32(255.0 * alpha + ((below >> 24) & 255) * rest + 0.5)
    r = np.uint32(255.0 * alpha * colour[1] + ((below >> 16) & 255) * rest + 0.5)
    g = np.uint32(255.0 * alpha * colour[2] + ((below >> 8) & 255) * rest + 0.5)
    b = np.uint32(255.0 * alpha * colour[3] + (below & 255) * rest + 0.5)
    return np.uint32((a << 24) | (r << 16) | (g << 8) | b)
