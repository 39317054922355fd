"""The Military Grid Reference System as lines: grid zones, and the UTM grid of each, cut at its zone's borders.

Longitudes may be unwrapped, from -360 to 540 degrees, so that a map cut elsewhere than at 180 degrees stays whole.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt
import pyproj

from geodata.geometry.projection import Floats

Extent = tuple[float, float, float, float]
SQUARE_M = 100_000
_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
# NGA.STND.0037, 2.3: zone 32 is wider in band V, and band X has no zones 32, 34 and 36.
_SPECIAL = {
    (31, "V"): (0, 3), (32, "V"): (3, 12), (31, "X"): (0, 9), (32, "X"): None, (33, "X"): (9, 21), (34, "X"): None,
    (35, "X"): (21, 33), (36, "X"): None, (37, "X"): (33, 42),
}  # fmt: skip
# Within a zone and its neighbours no line of the grid bends more on an equal-area map.
_RADIUS_M = 4e6


class GridZone(msgspec.Struct, frozen=True, kw_only=True):
    """A cell with a designator such as 48Q; degrees. ``number`` is 0 for the four polar caps A, B, Y and Z."""

    number: int
    band: str
    west: float
    south: float
    east: float
    north: float

    @property
    def name(self) -> str:
        """The designator."""
        return f"{self.number or ''}{self.band}"

    @property
    def extent(self) -> Extent:
        """West, south, east, north."""
        return self.west, self.south, self.east, self.north


class GridLines(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of one UTM zone. Line ``i`` is ``lonlat[starts[i]:starts[i + 1]]``, an easting or a northing.

    ``lonlat`` has the shape (n, 2), degrees; ``metres`` is the easting or northing, with the false ones of UTM.
    Eastings run from south to north, northings from west to east.
    """

    zone: int
    lonlat: Floats
    starts: npt.NDArray[np.int64]
    metres: npt.NDArray[np.int64]
    is_easting: npt.NDArray[np.bool_]


def grid_zones(extent: Extent) -> list[GridZone]:
    """The cells that share ground with an extent in degrees, each whole; one that lies in it twice comes twice."""
    west, south, east, north = extent
    return [
        msgspec.structs.replace(zone, west=zone.west + turn, east=zone.east + turn)
        for turn in (-360.0, 0.0, 360.0)
        for zone in _all_zones()
        if zone.west + turn < east and zone.east + turn > west and zone.south < north and zone.north > south
    ]


def border_lines(extent: Extent, step_deg: float = 1.0) -> list[Floats]:
    """Borders of the cells within an extent as lines of shape (n, 2) in degrees, none of them twice."""
    west, south, east, north = extent
    zones = grid_zones(extent)
    lines = [
        _degrees_line((max(west, -540.0), lat), (east, lat), step_deg)
        for lat in sorted({zone.south for zone in zones} | {zone.north for zone in zones})
        if south < lat < north
    ]
    pieces: dict[float, list[tuple[float, float]]] = {}
    for zone in sorted(zones, key=lambda zone: (zone.west, zone.south)):
        if west < zone.west < east:
            runs = pieces.setdefault(zone.west, [])
            low, high = max(zone.south, south), min(zone.north, north)
            if runs and runs[-1][1] == low:
                runs[-1] = (runs[-1][0], high)
            else:
                runs.append((low, high))
    lines += [_degrees_line((lon, low), (lon, high), step_deg) for lon, runs in pieces.items() for low, high in runs]
    return lines


def zone_strips(zones: Sequence[GridZone]) -> list[GridZone]:
    """Cells joined with those of the same zone above them, as far as they are equally wide; not across the equator."""
    strips: list[GridZone] = []
    for zone in sorted(zones, key=lambda zone: (zone.number, zone.west, zone.east, zone.south)):
        last = strips[-1] if strips else None
        joined = last is not None and (last.number, last.west, last.east, last.north) == (
            zone.number, zone.west, zone.east, zone.south,
        )  # fmt: skip
        if last is not None and joined and zone.south != 0:
            strips[-1] = msgspec.structs.replace(last, north=zone.north)
        elif zone.number:
            strips.append(zone)
    return strips


def grid_lines(strip: GridZone, extent: Extent, step_m: int, tolerance_m: float) -> GridLines:
    """Eastings and northings at whole multiples of a step, within a strip and an extent in degrees.

    Between its corners a line leaves the true curve by no more than about ``tolerance_m``.
    """
    box = _common(strip.extent, extent)
    corners = utm(strip.number, _outline(box, 16), south=strip.north <= 0)
    low, high = corners.min(axis=0) - tolerance_m, corners.max(axis=0) + tolerance_m
    longest_m = math.sqrt(4 * _RADIUS_M * tolerance_m)
    pieces: list[Floats] = []
    ends: list[npt.NDArray[np.int64]] = []
    metres: list[npt.NDArray[np.int64]] = []
    kinds: list[npt.NDArray[np.bool_]] = []
    for axis in (0, 1):
        first, last = math.ceil(low[axis] / step_m), math.floor(high[axis] / step_m)
        at: Floats = np.arange(first, last + 1, dtype=np.float64) * step_m
        count = math.ceil((high[1 - axis] - low[1 - axis]) / longest_m) + 1
        along = np.linspace(float(low[1 - axis]), float(high[1 - axis]), max(count, 2), dtype=np.float64)
        grid = np.empty((len(at), len(along), 2))
        grid[:, :, axis], grid[:, :, 1 - axis] = at[:, None], along[None, :]
        lonlat = from_utm(strip.number, grid.reshape(-1, 2), south=strip.north <= 0, near=strip.west)
        points, lengths, lines = _clipped(lonlat.reshape(grid.shape), box)
        pieces.append(points)
        ends.append(lengths)
        metres.append(at[lines].astype(np.int64))
        kinds.append(np.full(len(lines), axis == 0))
    return GridLines(
        zone=strip.number,
        lonlat=np.concatenate(pieces),
        starts=np.concatenate([[0], np.cumsum(np.concatenate(ends))]).astype(np.int64),
        metres=np.concatenate(metres),
        is_easting=np.concatenate(kinds),
    )


def square_letters(zone: int, easting_m: float, northing_m: float) -> str:
    """The two letters of the 100 km square that a UTM position lies in."""
    column, row = math.floor(easting_m / SQUARE_M), math.floor(northing_m / SQUARE_M)
    return _COLUMNS[(zone - 1) % 3][column - 1] + _ROWS[(row + (5 if zone % 2 == 0 else 0)) % 20]


def squares(strip: GridZone, extent: Extent) -> list[tuple[str, int, int]]:
    """Letters, easting and northing of the corner of every 100 km square that may lie in a strip and an extent."""
    box = _common(strip.extent, extent)
    corners = utm(strip.number, _outline(box, 16), south=strip.north <= 0)
    low = np.floor(corners.min(axis=0) / SQUARE_M).astype(int)
    high = np.ceil(corners.max(axis=0) / SQUARE_M).astype(int)
    return [
        (square_letters(strip.number, column * SQUARE_M, row * SQUARE_M), column * SQUARE_M, row * SQUARE_M)
        for column in range(max(int(low[0]), 1), min(int(high[0]), 9))
        for row in range(int(low[1]), int(high[1]))
    ]


def utm(zone: int, lonlat: Floats, *, south: bool) -> Floats:
    """Easting and northing in metres, shape (n, 2), of degrees of the same shape, WGS 84."""
    return np.column_stack(_utm(zone, south)(lonlat[:, 0], lonlat[:, 1]))


def from_utm(zone: int, metres: Floats, *, south: bool, near: float) -> Floats:
    """Degrees of eastings and northings, shape (n, 2), longitudes within half a turn of a given one."""
    lon, lat = _utm(zone, south)(metres[:, 0], metres[:, 1], inverse=True)
    return np.column_stack([(lon - near + 180.0) % 360.0 - 180.0 + near, lat])


@functools.cache
def _all_zones() -> tuple[GridZone, ...]:
    zones = [
        GridZone(number=0, band=band, west=west, south=south, east=west + 180.0, north=north)
        for band, west, south, north in (
            ("A", -180.0, -90.0, -80.0), ("B", 0.0, -90.0, -80.0), ("Y", -180.0, 84.0, 90.0), ("Z", 0.0, 84.0, 90.0),
        )
    ]  # fmt: skip
    for row, band in enumerate(_BANDS):
        south = -80.0 + 8 * row
        for number in range(1, 61):
            sides = _SPECIAL.get((number, band), (6 * number - 186, 6 * number - 180))
            if sides is not None:
                zones.append(
                    GridZone(
                        number=number, band=band, west=float(sides[0]), south=south, east=float(sides[1]),
                        north=84.0 if band == "X" else south + 8,
                    )
                )  # fmt: skip
    return tuple(zones)


@functools.cache
def _utm(zone: int, south: bool) -> pyproj.Proj:  # noqa: FBT001 - positional for the cache
    return pyproj.Proj(proj="utm", zone=zone, south=south, datum="WGS84")


def _common(one: Extent, other: Extent) -> Extent:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _degrees_line(start: tuple[float, float], end: tuple[float, float], step_deg: float) -> Floats:
    count = max(math.ceil(max(end[0] - start[0], end[1] - start[1]) / step_deg), 1) + 1
    return np.linspace(start, end, count)


def _outline(box: Extent, steps: int) -> Floats:
    west, south, east, north = box
    corners = np.array([(west, south), (east, south), (east, north), (west, north), (west, south)])
    share = np.arange(steps)[:, None] / steps
    sides = [a + (b - a) * share for a, b in itertools.pairwise(corners)]
    return np.concatenate(sides)


def _clipped(lines: Floats, box: Extent) -> tuple[Floats, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Pieces of lines, shape (m, k, 2), within a box: their points, how many each has, and the line each is of."""
    begin, delta = lines[:, :-1], np.diff(lines, axis=1)
    enter, leave = np.zeros(begin.shape[:2]), np.ones(begin.shape[:2])
    with np.errstate(divide="ignore", invalid="ignore"):
        for axis in (0, 1):
            first = (box[axis] - begin[:, :, axis]) / delta[:, :, axis]
            second = (box[axis + 2] - begin[:, :, axis]) / delta[:, :, axis]
            enter = np.fmax(enter, np.fmin(first, second))
            leave = np.fmin(leave, np.fmax(first, second))
    kept = leave > enter
    enter, leave = np.where(kept, enter, 0.0), np.where(kept, leave, 0.0)
    starts = kept.copy()
    # A piece goes on where the segment before it was kept to its end.
    starts[:, 1:] &= ~(kept[:, :-1] & (leave[:, :-1] >= 1.0))
    ends = np.stack([begin + delta * enter[:, :, None], begin + delta * leave[:, :, None]], axis=2)
    taken = np.stack([starts, kept], axis=2)
    of_line = np.broadcast_to(np.arange(len(lines))[:, None, None], taken.shape)[taken]
    is_start = np.stack([starts, np.zeros_like(starts)], axis=2)[taken]
    at = np.flatnonzero(is_start)
    return ends[taken], np.diff(np.append(at, len(of_line))).astype(np.int64), of_line[at].astype(np.int64)
