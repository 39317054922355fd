"""Columns of text as numbers, where every cell reads back letter for letter."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from geodata.exchange.arrow import pa, pc

_TRIED = 64


def _cast(column: Any, wanted: Any) -> Any:
    """The cells as numbers; ``None`` where one is none. Arrow is slow to fail, so that a few are tried first."""
    try:
        pc.cast(column.slice(0, _TRIED), wanted)
        return pc.cast(column, wanted)
    except pa.ArrowInvalid:
        return None


def as_whole(column: Any) -> Any:
    """The cells as whole numbers; ``None`` where one would not read back letter for letter."""
    numbers = _cast(column, pa.int64())
    if numbers is None:
        return None
    # What Arrow takes for a whole number is digits behind at most one minus. Any other spelling of a number than the
    # shortest is longer, so that all are the shortest if together they are as long.
    letters = pc.sum(pc.binary_length(column)).as_py() or 0
    return numbers if letters == _shortest(np.asarray(numbers.drop_null())) else None


def _shortest(numbers: NDArray[np.int64]) -> int:
    """Letters of whole numbers in their shortest spelling."""
    if not len(numbers):
        return 0
    low, high = int(numbers.min()), int(numbers.max())
    letters = len(numbers) + (int(np.count_nonzero(numbers < 0)) if low < 0 else 0)
    bound = 10
    while bound <= max(high, -low):
        letters += int(np.count_nonzero(numbers >= bound)) if bound <= high else 0
        letters += int(np.count_nonzero(numbers <= -bound)) if bound <= -low else 0
        bound *= 10
    return letters


def as_number(column: Any) -> Any:
    """The cells as numbers; ``None`` where one is none."""
    numbers = _cast(column, pa.float64())
    if numbers is None:
        return None
    # "nan" and "inf" are words here; so are numbers that begin with needless noughts, as many a key does.
    if pc.all(pc.is_finite(numbers)).as_py() is False:
        return None
    longest = pc.max(pc.binary_length(column)).as_py() or 0
    return numbers if longest <= 40 and not _has_padded(column) else None


def _has_padded(column: Any) -> bool:
    """Whether any cell begins with needless noughts; the pattern is tried only on those that begin with one at all."""
    begins = pc.starts_with(pc.utf8_ltrim(column, "+-"), "0")
    return pc.any(pc.match_substring_regex(column.filter(begins), r"^[-+]?0\d")).as_py() is True
