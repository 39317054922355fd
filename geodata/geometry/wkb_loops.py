"""The loop behind ``wkb``: walks through geometries byte by byte, without recursion and never beyond their end."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import compiled

Bytes = npt.NDArray[np.uint8]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.uint32]

KEPT, EMPTY, NOT_FINITE, BROKEN, TOO_DEEP, CURVED = range(6)
"""What became of a feature; all but the first are left out whole."""
POINTS, LINES, LINE_CORNERS, AREAS, RINGS, AREA_CORNERS = range(6)
"""Places in the array of totals."""
DEEPEST = 32
_Z, _M, _SRID, _KIND = 0x80000000, 0x40000000, 0x20000000, 0x0FFFFFFF


@compiled
def walk(
    data: Bytes,
    offsets: Ints,
    outcomes: Bytes,
    totals: Ints,
    storing: bool,  # noqa: FBT001 - loops take no keywords
    point_lonlat: Doubles,
    point_features: Numbers,
    line_lonlat: Doubles,
    line_lengths: Ints,
    line_features: Numbers,
    area_lonlat: Doubles,
    ring_lengths: Ints,
    ring_counts: Ints,
    area_features: Numbers,
) -> None:
    """Go through features, each from one offset to the next.

    The first time, with ``storing`` false, outcomes and totals are written and nothing else; the second time the
    totals begin at 0 and the arrays, made as large as they were, are filled with the features that are kept.
    """
    left = np.zeros(DEEPEST, np.int64)
    before = np.zeros(6, np.int64)
    for number in range(len(offsets) - 1):
        if storing and outcomes[number] != KEPT:
            continue
        before[:] = totals
        outcome = _walk_one(
            data, offsets[number], offsets[number + 1], number, left, totals, storing, point_lonlat, point_features,
            line_lonlat, line_lengths, line_features, area_lonlat, ring_lengths, ring_counts, area_features,
        )  # fmt: skip
        if not storing:
            if outcome == KEPT and (totals == before).all():
                outcome = EMPTY
            outcomes[number] = outcome
            if outcome != KEPT:
                totals[:] = before


@compiled
def _walk_one(  # noqa: C901, PLR0912, PLR0915 - one loop over bytes; parts of it as functions would share all this state
    data: Bytes,
    at: int,
    end: int,
    number: int,
    left: Ints,
    totals: Ints,
    storing: bool,  # noqa: FBT001 - loops take no keywords
    point_lonlat: Doubles,
    point_features: Numbers,
    line_lonlat: Doubles,
    line_lengths: Ints,
    line_features: Numbers,
    area_lonlat: Doubles,
    ring_lengths: Ints,
    ring_counts: Ints,
    area_features: Numbers,
) -> int:
    """One feature; ``left`` holds how many geometries are still to come on each depth."""
    if at == end:
        return EMPTY
    depth = 0
    left[0] = 1
    while True:
        while depth >= 0 and left[depth] == 0:
            depth -= 1
        if depth < 0:
            return KEPT
        left[depth] -= 1
        if at + 5 > end or data[at] > 1:
            return BROKEN
        little = data[at] == 1
        kind = _whole(data, at + 1, little)
        at += 5
        size = 16
        if kind & _Z:
            size += 8
        if kind & _M:
            size += 8
        if kind & _SRID:
            at += 4
        kind &= _KIND
        if kind >= 1000:
            size += 16 if kind >= 3000 else 8
            kind %= 1000
        if kind == 1:
            if at + size > end:
                return BROKEN
            lon, lat = _double(data, at, little), _double(data, at + 8, little)
            at += size
            if np.isnan(lon) and np.isnan(lat):
                continue  # how an empty point is written
            if not (np.isfinite(lon) and np.isfinite(lat)):
                return NOT_FINITE
            if storing:
                here = totals[POINTS]
                point_lonlat[here, 0], point_lonlat[here, 1] = lon, lat
                point_features[here] = number
            totals[POINTS] += 1
            continue
        if at + 4 > end:
            return BROKEN
        count = _whole(data, at, little)
        at += 4
        if kind == 2:
            if count > (end - at) // size:
                return BROKEN
            if count == 0:
                continue
            outcome = _corners(data, at, count, size, little, storing, line_lonlat, totals[LINE_CORNERS])
            if outcome != KEPT:
                return outcome
            at += count * size
            if storing:
                line_lengths[totals[LINES]] = count
                line_features[totals[LINES]] = number
            totals[LINES] += 1
            totals[LINE_CORNERS] += count
        elif kind in {3, 17}:
            rings = 0
            for ring in range(count):
                if at + 4 > end:
                    return BROKEN
                corners = _whole(data, at, little)
                at += 4
                if corners > (end - at) // size:
                    return BROKEN
                first, last = at, at + (corners - 1) * size
                at += corners * size
                if corners == 0 or (ring > 0 and rings == 0):
                    continue  # a hole in nothing
                outcome = _corners(data, first, corners, size, little, storing, area_lonlat, totals[AREA_CORNERS])
                if outcome != KEPT:
                    return outcome
                closed = (
                    _double(data, first, little) == _double(data, last, little)
                    and _double(data, first + 8, little) == _double(data, last + 8, little)
                )  # fmt: skip
                if not closed:
                    outcome = _corners(
                        data, first, 1, size, little, storing, area_lonlat, totals[AREA_CORNERS] + corners
                    )
                    corners += 1
                if storing:
                    ring_lengths[totals[RINGS]] = corners
                totals[RINGS] += 1
                totals[AREA_CORNERS] += corners
                rings += 1
            if rings > 0:
                if storing:
                    ring_counts[totals[AREAS]] = rings
                    area_features[totals[AREAS]] = number
                totals[AREAS] += 1
        elif 4 <= kind <= 7 or kind in {15, 16}:
            if count > (end - at) // 5:
                return BROKEN
            if depth + 1 == DEEPEST:
                return TOO_DEEP
            depth += 1
            left[depth] = count
        elif 8 <= kind <= 14:
            return CURVED
        else:
            return BROKEN


@compiled
def _corners(
    data: Bytes,
    at: int,
    count: int,
    size: int,
    little: bool,  # noqa: FBT001 - loops take no keywords
    storing: bool,  # noqa: FBT001 - loops take no keywords
    lonlat: Doubles,
    begin: int,
) -> int:
    if little:
        # The way of nearly every file: read as numbers where they lie.
        step = size // 8
        numbers = data[at : at + count * size].view(np.float64)
        for corner in range(count):
            lon, lat = numbers[corner * step], numbers[corner * step + 1]
            if not (np.isfinite(lon) and np.isfinite(lat)):
                return NOT_FINITE
            if storing:
                lonlat[begin + corner, 0], lonlat[begin + corner, 1] = lon, lat
        return KEPT
    for corner in range(count):
        lon, lat = _double(data, at, little), _double(data, at + 8, little)
        at += size
        if not (np.isfinite(lon) and np.isfinite(lat)):
            return NOT_FINITE
        if storing:
            lonlat[begin + corner, 0], lonlat[begin + corner, 1] = lon, lat
    return KEPT


@compiled
def _whole(data: Bytes, at: int, little: bool) -> int:  # noqa: FBT001 - loops take no keywords
    found = np.int64(0)
    for step in range(4):
        found = (found << 8) | np.int64(data[at + 3 - step if little else at + step])
    return found  # pyright: ignore[reportReturnType] - compiled, both are the same


@compiled
def _double(data: Bytes, at: int, little: bool) -> float:  # noqa: FBT001 - loops take no keywords
    bits = np.uint64(_eight(data, at, little))
    return bits.view(np.float64)


@compiled
def _eight(data: Bytes, at: int, little: bool) -> np.uint64:  # noqa: FBT001 - loops take no keywords
    # Spelt out so that it becomes one load of eight bytes.
    bits = np.uint64(0)
    if little:
        for step in range(8):
            bits |= np.uint64(data[at + step]) << np.uint64(8 * step)
    else:
        for step in range(8):
            bits |= np.uint64(data[at + 7 - step]) << np.uint64(8 * step)
    return bits
