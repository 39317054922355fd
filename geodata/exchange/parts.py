"""A batch of geometries taken apart into plain arrays of coordinates, and why some are left out."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from geodata.geometry.plain import Bytes, Ints, Plain, only_points, plain_points


def apart(data: Bytes, offsets: Ints, without_curves: Callable[[], tuple[Bytes, Ints]]) -> tuple[Plain, dict[str, int]]:
    """The parts of a batch, and how many features are left out for which reason."""
    lonlat = plain_points(data, offsets)
    if lonlat is not None:
        return only_points(lonlat, np.arange(len(lonlat), dtype=np.uint32)), {}
    # Loads a compiler, which a file of nothing but points does not need.
    from geodata.geometry.wkb import CURVED, OUTCOMES, taken_apart  # noqa: PLC0415

    plain, outcomes = taken_apart(data, offsets)
    if (outcomes == CURVED).any():
        plain, outcomes = taken_apart(*without_curves())
    return plain, {name: count for code, name in OUTCOMES.items() if (count := int((outcomes == code).sum()))}
