"""Positions in the datums and grids of the two theatres, in and out, with the accuracy of every change of datum.

Kursk: SK-42 (Pulkovo 1942), geographic and Gauss-Krüger zones 6 and 7. Laos: Indian 1960 and Lao 1997, geographic and
UTM zones 47 and 48. Everywhere: WGS 84, UTM, MGRS. Order is (longitude, latitude), or (easting, northing).
"""

from __future__ import annotations

import functools
import math
from typing import Any, Literal

import msgspec
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.transformer import Transformer, TransformerGroup

Datum = Literal["WGS84", "SK42", "INDIAN1960", "LAO1997"]
DATUMS: tuple[Datum, ...] = ("WGS84", "SK42", "INDIAN1960", "LAO1997")
GridName = Literal["UTM", "GK"]

_EPSG: dict[Datum, int] = {"WGS84": 4326, "SK42": 4284, "INDIAN1960": 4131, "LAO1997": 4678}
_KURSK = AreaOfInterest(west_lon_degree=34.0, south_lat_degree=50.8, east_lon_degree=38.6, north_lat_degree=52.5)
_LAOS = AreaOfInterest(west_lon_degree=100.0, south_lat_degree=13.9, east_lon_degree=107.7, north_lat_degree=22.5)
_AREAS: dict[Datum, AreaOfInterest] = {"SK42": _KURSK, "INDIAN1960": _LAOS, "LAO1997": _LAOS}
GRID_ZONES: dict[Datum, tuple[int, ...]] = {
    "WGS84": tuple(range(1, 61)), "SK42": (6, 7), "INDIAN1960": (47, 48), "LAO1997": (47, 48),
}  # fmt: skip
"""Zones of a datum's grid: Gauss-Krüger for SK-42, UTM for the others."""


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """A change of datum to WGS 84; ``accuracy_m`` is ``None`` where none is stated, ``area`` where it is meant for."""

    operation: str
    accuracy_m: float | None
    area: str


class GridPosition(msgspec.Struct, frozen=True, kw_only=True):
    """Easting and northing in metres with the false ones of the grid; a Gauss-Krüger easting begins with its zone."""

    grid: GridName
    zone: int
    easting_m: float
    northing_m: float
    north: bool = True


def shift_of(datum: Datum) -> Shift | None:
    """The change from a datum to WGS 84 that is made here; ``None`` for WGS 84 itself."""
    return None if datum == "WGS84" else _shift(datum)[0]


def to_wgs84(lon: float, lat: float, datum: Datum) -> tuple[float, float]:
    """Degrees of a datum as degrees WGS 84."""
    if datum == "WGS84":
        return lon, lat
    x, y = _shift(datum)[1].transform(lon, lat)
    return float(x), float(y)


def from_wgs84(lon: float, lat: float, datum: Datum) -> tuple[float, float]:
    """Degrees WGS 84 as degrees of a datum."""
    if datum == "WGS84":
        return lon, lat
    shift = _shift(datum)[1]
    x, y = shift.transform(lon, lat, direction="INVERSE")
    # Small turns make the inverse of an operation miss it by millimetres: what it missed by is taken off once.
    back_x, back_y = shift.transform(x, y)
    return float(x - (back_x - lon)), float(y - (back_y - lat))


def grid_zone(lon: float, lat: float, datum: Datum) -> int:
    """Zone of a datum's grid that a position lies in; for datums of a theatre the nearest of its zones.

    UTM follows the wider zones of south-western Norway and Svalbard.
    """
    if datum == "SK42":
        return min(GRID_ZONES["SK42"], key=lambda zone: abs(lon - (6 * zone - 3)))
    if datum != "WGS84":
        return min(GRID_ZONES[datum], key=lambda zone: abs(lon - (6 * zone - 183)))
    zone = int((lon + 180.0) // 6.0) % 60 + 1
    if 56 <= lat < 64 and 3 <= lon < 12:
        return 32
    if 72 <= lat <= 84 and 0 <= lon < 42:
        return 31 + 2 * int((lon + 3) // 12) if lon >= 9 else 31
    return zone


def to_grid(lon: float, lat: float, datum: Datum, zone: int | None = None) -> GridPosition:
    """Grid position of degrees of the same datum.

    Raises
    ------
    ValueError
        The grid of the datum has no such zone, or the position lies outside of what the grid covers.
    """
    chosen = grid_zone(lon, lat, datum) if zone is None else zone
    _check_zone(datum, chosen)
    if datum != "SK42" and not -80 <= lat <= 84:
        raise ValueError(f"latitude {lat:.4f} lies outside of UTM, which reaches from 80 S to 84 N")
    easting, northing = _projection(datum, chosen)(lon, lat)
    if not (math.isfinite(easting) and math.isfinite(northing)):
        raise ValueError(f"{lon:.5f} {lat:.5f} lies too far from zone {chosen}")
    north = datum == "SK42" or lat >= 0
    return GridPosition(
        grid="GK" if datum == "SK42" else "UTM", zone=chosen, easting_m=float(easting), north=north,
        northing_m=float(northing) if north else float(northing) + 10_000_000.0,
    )  # fmt: skip


def from_grid(position: GridPosition, datum: Datum) -> tuple[float, float]:
    """Degrees of the datum of a grid position.

    Raises
    ------
    ValueError
        The grid of the datum has no such zone, or the numbers lie outside of it.
    """
    _check_zone(datum, position.zone)
    northing = position.northing_m if position.north else position.northing_m - 10_000_000.0
    false = position.zone * 1_000_000 if position.grid == "GK" else 0
    if not 100_000 <= position.easting_m - false <= 900_000:
        raise ValueError(f"easting {position.easting_m:.0f} is not one of zone {position.zone}")
    if not -10_000_000 <= northing <= 10_000_000:
        raise ValueError(f"northing {position.northing_m:.0f} lies beyond the poles")
    lon, lat = _projection(datum, position.zone)(position.easting_m, northing, inverse=True)
    return float(lon), float(lat)


def _check_zone(datum: Datum, zone: int) -> None:
    if zone not in GRID_ZONES[datum]:
        zones = GRID_ZONES[datum]
        raise ValueError(f"zone {zone} is not one of {datum}: {zones[0]} to {zones[-1]}")


@functools.cache
def _projection(datum: Datum, zone: int) -> pyproj.Proj:
    ellipsoid = pyproj.CRS.from_epsg(_EPSG[datum]).ellipsoid
    assert ellipsoid is not None
    axis, flattening = ellipsoid.semi_major_metre, ellipsoid.inverse_flattening
    if datum == "SK42":
        false = zone * 1_000_000 + 500_000
        return pyproj.Proj(proj="tmerc", lon_0=6 * zone - 3, k=1.0, x_0=false, y_0=0, a=axis, rf=flattening)
    return pyproj.Proj(proj="tmerc", lon_0=6 * zone - 183, k=0.9996, x_0=500_000, y_0=0, a=axis, rf=flattening)


@functools.cache
def _shift(datum: Datum) -> tuple[Shift, Transformer]:
    # Grids would have to be fetched; the best operation that needs none is taken, and named.
    wanted: Any = _AREAS[datum]
    group = TransformerGroup(_EPSG[datum], 4326, always_xy=True, area_of_interest=wanted)
    best = group.transformers[0]
    steps = [step.name for step in best.operations or () if "axis order" not in step.name]
    meant_for: Any = best.area_of_use
    area = "" if meant_for is None else str(meant_for.name)
    # PROJ says -1 where it states none.
    accuracy = best.accuracy if best.accuracy >= 0 else None
    return Shift(operation=" + ".join(steps) or best.description, accuracy_m=accuracy, area=area), best
