"""Grid positions as people type them: UTM with zone and band or hemisphere, Gauss-Krüger, MGRS squares."""

from __future__ import annotations

import functools
import math
import re
from typing import Literal, cast

import mgrs
import msgspec

from geodata.geometry.coordinates import GRID_ZONES, Datum, GridPosition, from_grid

SquarePoint = Literal["corner", "centre"]
BANDS = "CDEFGHJKLMNPQRSTUVWX"
THEATRE_ZONES = (36, 37, 47, 48)
"""UTM zones of Kursk and of Laos: asked about where a zone is missing."""
# An easting and northing rounded to the metre may lie a step across the border of its band.
_BAND_SLACK_DEG = 1e-4

_NUMBER = r"(\d{1,8}(?:[.,]\d+)?)\s*m?\s*"
_ZONED = re.compile(rf"(?:zone\s*)?(\d{{1,2}})\s*([C-HJ-NP-X])[\s,;]+{_NUMBER}E?[\s,;]+{_NUMBER}N?", re.IGNORECASE)
_BARE = re.compile(rf"(?:[EX][\s=:]*)?{_NUMBER}E?[\s,;]+(?:[NY][\s=:]*)?{_NUMBER}N?", re.IGNORECASE)
_MGRS = re.compile(r"(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z])\s*([A-HJ-NP-V])\s*([\d\s]*)", re.IGNORECASE)


class GridReading(msgspec.Struct, frozen=True, kw_only=True):
    """One reading of a text as a grid position: degrees of its own datum, and in words what was assumed for it."""

    lon: float
    lat: float
    grid: GridPosition
    reading: str
    square_m: float | None = None


def mgrs_reading(text: str, point: SquarePoint) -> GridReading | None:
    """The square of an MGRS reference, by its corner in the south-west or its centre; ``None`` where it is none.

    Raises
    ------
    ValueError
        It looks like one, but its digits do not pair or its letters name no square of the zone.
    """
    found = _MGRS.fullmatch(text.strip())
    if found is None:
        return None
    zone, band, column, row, digits = found.groups()
    groups = digits.split()
    if len(groups) == 2 and len(groups[0]) != len(groups[1]):
        raise ValueError(f"easting {groups[0]} and northing {groups[1]} have not the same number of digits")
    joined = "".join(groups)
    if len(joined) % 2 or len(joined) > 10:
        raise ValueError(f"{len(joined)} digits are not an easting and a northing of 0 to 5 digits each")
    square_m = 10.0 ** (5 - len(joined) // 2)
    compact = f"{int(zone):02}{band}{column}{row}{joined}".upper()
    try:
        number, side, easting, northing = cast("tuple[int, str, float, float]", mgrs_library().MGRSToUTM(compact))
    except (cast("type[Exception]", mgrs.core.MGRSError), ValueError) as error:
        raise ValueError(f"{column}{row} is no square of zone {zone}{band} ({error})") from error
    # Some releases of the library give the corner, others the centre: whole squares are counted, then the point chosen.
    half = square_m / 2 if point == "centre" else 0.0
    east, north = (math.floor((metres + 1e-3) / square_m) * square_m + half for metres in (easting, northing))
    grid = GridPosition(grid="UTM", zone=number, easting_m=east, northing_m=north, north=side.upper() == "N")
    lon, lat = from_grid(grid, "WGS84")
    reading = f"{point} of the square of {square_m:g} m"
    return GridReading(lon=lon, lat=lat, grid=grid, reading=reading, square_m=square_m)


def grid_readings(text: str, datum: Datum) -> list[GridReading]:
    """Readings of a text as UTM, or as Gauss-Krüger for SK-42; empty where it has not the form of one.

    Raises
    ------
    ValueError
        It has the form, but no reading of it lies on the grid; the sentence says why.
    """
    zoned = _ZONED.fullmatch(text.strip())
    if zoned is not None and datum != "SK42":
        return _zoned(int(zoned[1]), zoned[2].upper(), _metres(zoned[3]), _metres(zoned[4]), datum)
    bare = _BARE.fullmatch(text.strip())
    if bare is None or max(_metres(bare[1]), _metres(bare[2])) < 1_000:
        return []
    first, second = _metres(bare[1]), _metres(bare[2])
    return _gauss_kruger(first, second) if datum == "SK42" else _zoneless(first, second, datum)


def band_of(lat: float) -> str:
    """Letter of the latitude band of UTM and MGRS."""
    return BANDS[min(max(int((lat + 80) // 8), 0), 19)]


def _zoned(zone: int, letter: str, easting: float, northing: float, datum: Datum) -> list[GridReading]:
    found: list[GridReading] = []
    reasons: list[str] = []
    south_band = BANDS.index(letter) < BANDS.index("N")
    # N and S are bands, and what many write for the hemisphere.
    meanings = [("band", not south_band)] + ([("hemisphere", letter == "N")] if letter in "NS" else [])
    for meaning, north in meanings:
        grid = GridPosition(grid="UTM", zone=zone, easting_m=easting, northing_m=northing, north=north)
        try:
            lon, lat = from_grid(grid, datum)
        except ValueError as error:
            reasons.append(str(error))
            continue
        low = -80 + 8 * BANDS.index(letter)
        high = 84 if letter == "X" else low + 8
        if meaning == "band" and not low - _BAND_SLACK_DEG <= lat <= high + _BAND_SLACK_DEG:
            reasons.append(f"latitude {lat:.4f} does not lie in band {letter} ({low} to {high} degrees)")
            continue
        if meaning == "hemisphere" and not (0 <= northing <= 10_000_000 and -80 - _BAND_SLACK_DEG <= lat <= 84):
            reasons.append(f"northing {northing:.0f} does not lie on the grid")
            continue
        word = f"band {letter}" if meaning == "band" else f"{'northern' if north else 'southern'} hemisphere"
        if all(other.grid != grid for other in found):
            found.append(GridReading(lon=lon, lat=lat, grid=grid, reading=f"zone {zone}, {word}"))
    if not found:
        raise ValueError(reasons[-1])
    return found


def _zoneless(first: float, second: float, datum: Datum) -> list[GridReading]:
    found: list[GridReading] = []
    zones = THEATRE_ZONES if datum == "WGS84" else GRID_ZONES[datum]
    for easting, northing, order in ((first, second, "easting first"), (second, first, "northing first")):
        if not (100_000 <= easting <= 900_000 and 0 <= northing <= 9_400_000):
            continue
        for zone in zones:
            grid = GridPosition(grid="UTM", zone=zone, easting_m=easting, northing_m=northing)
            lon, lat = from_grid(grid, datum)
            found.append(GridReading(lon=lon, lat=lat, grid=grid, reading=f"zone {zone} north, {order}"))
    if not found:
        raise ValueError(
            f"neither {first:.0f} nor {second:.0f} is an easting of UTM (100000 to 900000); "
            "for Gauss-Krüger choose the datum SK-42"
        )
    return found


def _gauss_kruger(first: float, second: float) -> list[GridReading]:
    found: list[GridReading] = []
    for easting, northing, order in ((first, second, "easting first"), (second, first, "northing first")):
        # Beyond these no ground of the two zones lies, and a northing would pass for an easting.
        if not 0 <= northing <= 9_400_000:
            continue
        prefixed = easting >= 1_000_000
        for zone in GRID_ZONES["SK42"]:
            whole = easting if prefixed else easting + zone * 1_000_000
            grid = GridPosition(grid="GK", zone=zone, easting_m=whole, northing_m=northing)
            try:
                lon, lat = from_grid(grid, "SK42")
            except ValueError:
                continue
            reading = f"zone {zone}{' of the easting' if prefixed else ''}, {order}"
            found.append(GridReading(lon=lon, lat=lat, grid=grid, reading=reading))
    if not found:
        raise ValueError(
            f"neither {first:.0f} nor {second:.0f} is an easting of the Gauss-Krüger zones 6 and 7, "
            "which begins with the number of its zone"
        )
    return found


def _metres(text: str) -> float:
    return float(text.replace(",", "."))


@functools.cache
def mgrs_library() -> mgrs.MGRS:
    """The library that squares are read and written with."""
    return mgrs.MGRS()
