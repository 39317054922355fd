"""The loops behind ``enclosing``: which features of a layer lie whole inside a box or a lasso.

``seen`` has a byte for each feature: ``IN`` is set when a part or point of it lies inside, ``OUT`` when one does not.
The edges of a lasso are listed by the level bands of equal height that they cross, so that a corner meets few of them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import compiled
from geodata.geometry.flat import Ints, Signs, Steps

IN, OUT = 1, 2
Bytes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.uint32]
Floats64 = npt.NDArray[np.float64]


@compiled
def points_in_box(
    seen: Bytes, rows: Numbers, x: Steps, y: Steps, west: float, south: float, east: float, north: float
) -> None:
    """Mark the features of all points by whether they lie in a box."""
    for index in range(len(rows)):
        inside = west <= x[index] <= east and south <= y[index] <= north
        seen[rows[index]] |= IN if inside else OUT


@compiled
def parts_in_box(
    seen: Bytes, features: Numbers, bounds: Steps, west: float, south: float, east: float, north: float
) -> None:
    """Mark the features of all parts by whether they lie in a box."""
    for part in range(len(features)):
        inside = west <= bounds[0, part] and south <= bounds[1, part]
        inside = inside and bounds[2, part] <= east and bounds[3, part] <= north
        seen[features[part]] |= IN if inside else OUT


@compiled
def points_in_lasso(
    seen: Bytes, rows: Numbers, x: Steps, y: Steps, box: Floats64,
    lasso_x: Floats64, lasso_y: Floats64, edges: Ints, starts: Ints,
) -> None:  # fmt: skip
    """Mark the features of all points by whether they lie in a lasso; ``box`` is what holds it."""
    for index in range(len(rows)):
        inside = _surrounded(float(x[index]), float(y[index]), box, lasso_x, lasso_y, edges, starts)
        seen[rows[index]] |= IN if inside else OUT


@compiled
def parts_in_lasso(
    seen: Bytes, features: Numbers, bounds: Steps, x: Steps, y: Steps, signs: Signs, part_starts: Ints, box: Floats64,
    lasso_x: Floats64, lasso_y: Floats64, edges: Ints, starts: Ints,
) -> None:  # fmt: skip
    """Mark the features of all parts by whether their outlines lie in a lasso and nowhere cross it."""
    for part in range(len(features)):
        inside = box[0] <= bounds[0, part] and box[1] <= bounds[1, part]
        inside = inside and bounds[2, part] <= box[2] and bounds[3, part] <= box[3]
        begin, end = part_starts[part], part_starts[part + 1]
        inside = inside and _surrounded(float(x[begin]), float(y[begin]), box, lasso_x, lasso_y, edges, starts)
        corner = begin
        while inside and corner < end - 1:
            x0, y0, x1, y1 = float(x[corner]), float(y[corner]), float(x[corner + 1]), float(y[corner + 1])
            # Between two rings lies no edge: the next one may begin beyond the lasso.
            if signs[corner] == 0:
                inside = _surrounded(x1, y1, box, lasso_x, lasso_y, edges, starts)
            else:
                inside = not _crossed(x0, y0, x1, y1, box, lasso_x, lasso_y, edges, starts)
            corner += 1
        seen[features[part]] |= IN if inside else OUT


@compiled
def _surrounded(
    at_x: float, at_y: float, box: Floats64, lasso_x: Floats64, lasso_y: Floats64, edges: Ints, starts: Ints
) -> bool:
    if not (box[0] <= at_x <= box[2] and box[1] <= at_y <= box[3]):
        return False
    band = _band(at_y, box, len(starts) - 1)
    inside = False
    for number in range(starts[band], starts[band + 1]):
        edge = edges[number]
        y0, y1 = lasso_y[edge], lasso_y[edge + 1]
        if (y0 > at_y) != (y1 > at_y):
            x0 = lasso_x[edge]
            if at_x < x0 + (at_y - y0) / (y1 - y0) * (lasso_x[edge + 1] - x0):
                inside = not inside
    return inside


@compiled
def _crossed(
    x0: float, y0: float, x1: float, y1: float, box: Floats64,
    lasso_x: Floats64, lasso_y: Floats64, edges: Ints, starts: Ints,
) -> bool:  # fmt: skip
    bands = len(starts) - 1
    low, high = min(x0, x1), max(x0, x1)
    for number in range(starts[_band(min(y0, y1), box, bands)], starts[_band(max(y0, y1), box, bands) + 1]):
        edge = edges[number]
        lx0, ly0, lx1, ly1 = lasso_x[edge], lasso_y[edge], lasso_x[edge + 1], lasso_y[edge + 1]
        if max(lx0, lx1) < low or min(lx0, lx1) > high:
            continue
        one = (x1 - x0) * (ly0 - y0) - (y1 - y0) * (lx0 - x0)
        other = (x1 - x0) * (ly1 - y0) - (y1 - y0) * (lx1 - x0)
        if (one > 0.0) == (other > 0.0):
            continue
        one = (lx1 - lx0) * (y0 - ly0) - (ly1 - ly0) * (x0 - lx0)
        other = (lx1 - lx0) * (y1 - ly0) - (ly1 - ly0) * (x1 - lx0)
        if (one > 0.0) != (other > 0.0):
            return True
    return False


@compiled
def _band(at_y: float, box: Floats64, bands: int) -> int:
    return min(max(int((at_y - box[1]) / (box[3] - box[1]) * bands), 0), bands - 1)
