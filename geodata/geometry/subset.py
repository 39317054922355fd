"""Some features of flat arrays, by their numbers in their file."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geodata.geometry.flat import Parts, Points

Numbers = npt.NDArray[np.uint32]
Flags = npt.NDArray[np.bool_]


def belongs(of: Numbers, features: Numbers) -> Flags:
    """Which of some feature numbers are among ``features``; both in any order."""
    table = np.zeros(max(int(of.max(initial=0)), int(features.max(initial=0))) + 1, np.bool_)
    table[features] = True
    return table[of]


def points_of(points: Points, features: Numbers) -> Points:
    """The points of some features, in the same grid."""
    chosen = np.flatnonzero(belongs(points.rows, features))
    return Points(
        x=points.x[chosen], y=points.y[chosen], rows=points.rows[chosen], starts=np.searchsorted(chosen, points.starts),
        west=points.west, south=points.south, cell=points.cell,
    )  # fmt: skip


def parts_of(parts: Parts, features: Numbers) -> Flags:
    """Which parts belong to some features, shape (parts,)."""
    return belongs(parts.features, features)
