"""A number of every feature as one of a few classes, for shading areas and sizing circles."""

from __future__ import annotations

import math

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.projection import Floats

Classes = npt.NDArray[np.uint8]
MOST = 5


class Shades(msgspec.Struct, frozen=True, kw_only=True):
    """Classes of a column.

    Attributes
    ----------
    column
        Name of the column.
    limits
        Smallest value, the limits between classes, largest value; a value on a limit belongs to the class above.
    without
        Number of features without a value, which have a class of their own: that after the last.
    """

    column: str
    limits: tuple[float, ...]
    without: int

    @property
    def count(self) -> int:
        """Number of classes that hold values."""
        return max(len(self.limits) - 1, 0)


def shades_of(column: str, values: Floats) -> tuple[Shades, Classes]:
    """Classes with about as many features each, at most five, their limits rounded.

    Parameters
    ----------
    values
        A number for every feature, shape (features,); not a number where there is none.

    Returns
    -------
    tuple
        The classes, and which of them each feature is in, shape (features,).
    """
    known = np.isfinite(values)
    found = values[known]
    if not len(found):
        return Shades(column=column, limits=(), without=len(values)), np.zeros(len(values), np.uint8)
    low, high = float(found.min()), float(found.max())
    inner = sorted({_rounded(float(limit), high - low) for limit in np.quantile(found, np.arange(1, MOST) / MOST)})
    limits = (low, *(limit for limit in inner if low < limit <= high), high)
    classes = np.full(len(values), len(limits) - 1, np.uint8)
    classes[known] = np.searchsorted(limits[1:-1], found, side="right")
    return Shades(column=column, limits=limits, without=int((~known).sum())), classes


def _rounded(value: float, span: float) -> float:
    """Rounded to two digits of its own, or to a hundredth of the span of all values where that is finer."""
    if span <= 0 or value == 0:
        return value
    digits = max(1 - math.floor(math.log10(abs(value))), 2 - math.floor(math.log10(span)))
    return round(value, digits)
