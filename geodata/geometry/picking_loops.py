"""The loops behind ``picking``: what lies under a place, exact to the step.

Lists of what is found are kept sorted while they grow and have a fixed length: of a million points at one place only
the nearest are kept, and no place takes longer than a look at all of them.
"""

from __future__ import annotations

from math import inf

import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import compiled
from geodata.geometry.flat import Floats32, Ints, Signs, Steps

Floats64 = npt.NDArray[np.float64]


@compiled
def _keep(found: Ints, keys: Floats64, count: int, index: int, key: float) -> None:
    """Put an index where its key belongs, the least first; ``count`` were found before, and what is last may go."""
    at = min(count, len(found) - 1)
    while at > 0 and keys[at - 1] > key:
        keys[at], found[at] = keys[at - 1], found[at - 1]
        at -= 1
    keys[at], found[at] = key, index


@compiled
def points_near(
    x: Steps, y: Steps, runs: Ints, at_x: float, at_y: float, reach: float, found: Ints, keys: Floats64
) -> int:
    """Points of some stretches within ``reach``, the nearest first, keyed by squared distance; how many there are."""
    count = 0
    for run in range(len(runs)):
        for index in range(runs[run, 0], runs[run, 1]):
            dx = x[index] - at_x
            dy = y[index] - at_y
            squared = dx * dx + dy * dy
            if squared <= reach * reach:
                # Asked here and not in a call: of a crowd hardly any is kept.
                if count < len(found) or squared < keys[-1]:
                    _keep(found, keys, count, index, squared)
                count += 1
    return count


@compiled
def lines_near(
    blocks: Steps, bounds: Steps, x: Steps, y: Steps, signs: Signs, starts: Ints, block: int,
    at_x: float, at_y: float, reach: float, found: Ints, keys: Floats64,
) -> int:  # fmt: skip
    """Lines within ``reach``, the nearest first, keyed by squared distance; how many there are."""
    count = 0
    parts = bounds.shape[1]
    for number in range(blocks.shape[1]):
        if not _near(blocks, number, at_x, at_y, reach):
            continue
        for part in range(number * block, min((number + 1) * block, parts)):
            if _near(bounds, part, at_x, at_y, reach):
                squared = _squared_distance(x, y, signs, starts[part], starts[part + 1], at_x, at_y)
                if squared <= reach * reach:
                    if count < len(found) or squared < keys[-1]:
                        _keep(found, keys, count, part, squared)
                    count += 1
    return count


@compiled
def areas_around(
    blocks: Steps, bounds: Steps, areas: Floats32, x: Steps, y: Steps, signs: Signs, starts: Ints, block: int,
    at_x: float, at_y: float, found: Ints, keys: Floats64,
) -> int:  # fmt: skip
    """Areas that contain a place, the smallest first, keyed by area; how many there are."""
    count = 0
    parts = bounds.shape[1]
    for number in range(blocks.shape[1]):
        if not _near(blocks, number, at_x, at_y, 0.0):
            continue
        for part in range(number * block, min((number + 1) * block, parts)):
            if _near(bounds, part, at_x, at_y, 0.0) and _contains(
                x, y, signs, starts[part], starts[part + 1], at_x, at_y
            ):
                if count < len(found) or areas[part] < keys[-1]:
                    _keep(found, keys, count, part, float(areas[part]))
                count += 1
    return count


@compiled
def _near(bounds: Steps, index: int, at_x: float, at_y: float, reach: float) -> bool:
    return (
        bounds[0, index] - reach <= at_x <= bounds[2, index] + reach
        and bounds[1, index] - reach <= at_y <= bounds[3, index] + reach
    )


@compiled
def _contains(x: Steps, y: Steps, signs: Signs, begin: int, end: int, at_x: float, at_y: float) -> bool:
    """Whether a place lies inside an odd number of the rings of a part."""
    inside = False
    for corner in range(begin, end - 1):
        if signs[corner] != 0 and (y[corner] > at_y) != (y[corner + 1] > at_y):
            x0, y0 = float(x[corner]), float(y[corner])
            x1, y1 = float(x[corner + 1]), float(y[corner + 1])
            if at_x < x0 + (at_y - y0) / (y1 - y0) * (x1 - x0):
                inside = not inside
    return inside


@compiled
def _squared_distance(x: Steps, y: Steps, signs: Signs, begin: int, end: int, at_x: float, at_y: float) -> float:
    """Squared distance of a place from the edges of a part; a line of one corner is a point."""
    least = inf
    for corner in range(begin, end):
        dx, dy = at_x - x[corner], at_y - y[corner]
        if signs[corner] != 0:
            wide, high = float(x[corner + 1]) - x[corner], float(y[corner + 1]) - y[corner]
            length = wide * wide + high * high
            if length > 0.0:
                along = min(max((dx * wide + dy * high) / length, 0.0), 1.0)
                dx -= along * wide
                dy -= along * high
        least = min(least, dx * dx + dy * dy)
    return least
