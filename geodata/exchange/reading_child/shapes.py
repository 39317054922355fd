"""Geometries of a batch: looked at byte by byte, brought to WGS 84, and written as GeoPackage stores them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt
import shapely

from geodata.exchange.incoming.request import COMPILING
from geodata.geometry.plain import plain_points
from geodata.geometry.wkb_walk import BROKEN, CURVED, EMPTY, NOT_FINITE, TOO_DEEP, outcome_of
from geodata.records.said import Said, say

Floats = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]
Offsets = npt.NDArray[np.int64]
_POINT = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("order", "u1"),
                   ("type", "<u4"), ("lonlat", "<f8", 2)])  # fmt: skip
_HEADER = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("bounds", "<f8", 4)])
_geos: Any = shapely
_FEW, _SMALL = 2_000, 2 * 1024**2
"""Up to so many geometries and bytes they are walked without a compiler."""
_REASONS = {
    EMPTY: say("row/no-geometry"), NOT_FINITE: say("row/not-finite"), BROKEN: say("row/broken"),
    TOO_DEEP: say("row/too-deep"), CURVED: say("row/curves"),
}  # fmt: skip


class Shaped(msgspec.Struct, frozen=True, kw_only=True):
    """Geometries of the rows that are kept, and why others are not.

    ``kept`` are places in the batch; ``blobs`` are GeoPackage geometries, one each; ``faults`` maps a place to its
    reason; ``types`` are GEOS type numbers that occur; ``bounds`` are west, south, east, north of all.
    """

    kept: Offsets
    blobs: Any
    faults: dict[int, Said]
    types: frozenset[int]
    z: bool
    bounds: tuple[float, float, float, float] | None


def shaped_points(lonlat: Floats) -> Shaped:
    """Points given as longitudes and latitudes, shape (n, 2); one that is not a number has no place."""
    # Each on end: numpy is slow to look along rows of two.
    lon, lat = np.ascontiguousarray(lonlat[:, 0]), np.ascontiguousarray(lonlat[:, 1])
    sound = (np.abs(lon) <= 180) & (np.abs(lat) <= 90)
    kept, faults = np.arange(len(lonlat), dtype=np.int64), dict[int, Said]()
    if not sound.all():
        for at in np.nonzero(~sound)[0].tolist():
            faults[at] = say("row/no-position") if np.isnan(lonlat[at]).any() else _off(*lonlat[at])
        kept = kept[sound]
        lon, lat = lon[sound], lat[sound]
    made = np.zeros(len(kept), _POINT)
    made["magic"], made["flags"], made["srs"], made["order"], made["type"] = b"GP", 1, 4326, 1, 1
    made["lonlat"][:, 0], made["lonlat"][:, 1] = lon, lat
    bounds = (float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())) if len(kept) else None
    types = frozenset({0}) if len(kept) else frozenset[int]()
    return Shaped(kept=kept, blobs=made.view(np.uint8), faults=faults, types=types, z=False, bounds=bounds)


def nowhere(count: int) -> Shaped:
    """So many rows of a table that has no places; all of them are kept."""
    kept = np.arange(count, dtype=np.int64)
    return Shaped(kept=kept, blobs=[None] * count, faults={}, types=frozenset(), z=False, bounds=None)


def shaped(
    data: Bytes, offsets: Offsets, to_degrees: Callable[[Floats], Floats] | None, folder: Path, *, swap: bool = False
) -> Shaped:
    """Geometries as well-known binary, each from one offset to the next; an empty stretch is none."""
    lonlat = plain_points(data, offsets)
    if lonlat is not None:
        turned = lonlat[:, ::-1] if swap else lonlat
        there = to_degrees(turned) if to_degrees is not None else turned
        return shaped_points(np.where(np.isfinite(there), there, 1e9))
    outcomes, reasons = _outcomes(data, offsets, folder)
    faults = {int(at): reasons[int(outcomes[at])] for at in np.nonzero(outcomes)[0]}
    sound = np.nonzero(outcomes == 0)[0]
    blobs = [data[offsets[at] : offsets[at + 1]].tobytes() for at in sound.tolist()]
    geometries = shapely.from_wkb(np.array(blobs, object), on_invalid="ignore")
    if swap:
        geometries = shapely.transform(geometries, lambda xy: xy[:, ::-1])
    if to_degrees is not None:
        geometries = _turned(geometries, to_degrees)
    return _checked(geometries, sound.astype(np.int64), faults)


def first_coordinates(data: Bytes, offsets: Offsets, folder: Path) -> Floats:
    """Some coordinates of a batch as they stand, shape (n, 2), to ask questions of."""
    lonlat = plain_points(data, offsets)
    if lonlat is not None:
        return lonlat
    outcomes, _ = _outcomes(data, offsets, folder)
    sound = np.nonzero(outcomes == 0)[0][:2000]
    blobs = [data[offsets[at] : offsets[at + 1]].tobytes() for at in sound.tolist()]
    return shapely.get_coordinates(shapely.from_wkb(np.array(blobs, object), on_invalid="ignore"))


def _outcomes(data: Bytes, offsets: Offsets, folder: Path) -> tuple[Bytes, dict[int, Said]]:
    if len(offsets) <= _FEW and len(data) <= _SMALL:
        walked = [outcome_of(data[offsets[at] : offsets[at + 1]].tobytes()) for at in range(len(offsets) - 1)]
        return np.array(walked, np.uint8), _REASONS
    # Loading the compiler may take seconds once; whoever waits for us must not take that for a hang.
    marker = folder / COMPILING
    marker.touch()
    try:
        from geodata.geometry.wkb import taken_apart  # noqa: PLC0415 - only when there is more than points

        outcomes = taken_apart(data, offsets)[1]
    finally:
        marker.unlink(missing_ok=True)
    return outcomes, _REASONS


def _turned(geometries: Any, to_degrees: Callable[[Floats], Floats]) -> Any:
    def place(coordinates: Floats) -> Floats:
        made = coordinates.copy()
        made[:, :2] = np.nan_to_num(to_degrees(coordinates[:, :2]), nan=1e9, posinf=1e9, neginf=1e9)
        return made

    flat: Any = _geos.has_z(geometries)
    made = geometries.copy()
    for heights in (False, True):
        chosen: Any = flat == heights
        if chosen.any():
            made[chosen] = shapely.transform(geometries[chosen], place, include_z=heights)
    return made


def _checked(geometries: Any, places: Offsets, faults: dict[int, Said]) -> Shaped:
    bounds = shapely.bounds(geometries)
    there: Any = np.isfinite(bounds).all(axis=1)
    with np.errstate(invalid="ignore"):
        good = there & (bounds[:, 0] >= -180) & (bounds[:, 2] <= 180) & (bounds[:, 1] >= -90) & (bounds[:, 3] <= 90)
    for at in np.flatnonzero(~good).tolist():
        missing = _REASONS[BROKEN if geometries[at] is None else EMPTY]
        faults[int(places[at])] = _off(*bounds[at, :2]) if there[at] else missing
    held, boxes = geometries[good], bounds[good]
    types: Any = _geos.get_type_id(held)
    flags = np.where(types == 0, 1, 3)
    heads = np.zeros(len(held), _HEADER)
    heads["magic"], heads["flags"], heads["srs"] = b"GP", flags, 4326
    heads["bounds"] = boxes[:, [0, 2, 1, 3]]
    written: Any = _geos.to_wkb(held, byte_order=1, output_dimension=3)
    raw, size = heads.tobytes(), _HEADER.itemsize
    ends = (np.arange(len(held)) * size + np.where(types == 0, 8, size)).tolist()
    blobs = [raw[at * size : end] + wkb for at, (end, wkb) in enumerate(zip(ends, written, strict=True))]
    whole = (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()) if len(held) else None
    return Shaped(kept=places[good], blobs=blobs, faults=faults, bounds=whole, z=bool(_geos.has_z(held).any()),
                  types=frozenset(np.unique(types).tolist()))  # fmt: skip


def _off(x: float, y: float) -> Said:
    return say("row/off", x=float(x), y=float(y))
