"""A position written in any of the formats that ``typed_position`` reads, to a stated unit of the last digit."""

from __future__ import annotations

from typing import cast

from geodata.geometry.coordinates import Datum, from_wgs84, to_grid
from geodata.geometry.typed_grids import band_of, mgrs_library
from geodata.geometry.typed_position import Format

DIGITS: dict[Format, int] = {"DD": 6, "DDM": 4, "DMS": 2, "UTM": 0, "GK": 0, "MGRS": 5}
"""Decimals of degrees, minutes, seconds and metres; for MGRS the digits of easting and of northing (5: 1 m)."""


def written(lon: float, lat: float, form: Format, datum: Datum = "WGS84", digits: int | None = None) -> str:
    """A position given as WGS 84, written in a format and datum.

    Raises
    ------
    ValueError
        The grid does not reach there, or the datum has no such grid.
    """
    shown = DIGITS[form] if digits is None else digits
    if form == "MGRS":
        return _mgrs(lon, lat, datum, shown)
    there = from_wgs84(lon, lat, datum)
    if form in ("UTM", "GK"):
        if (form == "GK") != (datum == "SK42"):
            raise ValueError(f"{datum} has no {form} grid: Gauss-Krüger belongs to SK42, UTM to the others")
        grid = to_grid(*there, datum)
        point = shown + bool(shown)
        metres = f"{grid.easting_m:0{6 + point}.{shown}f} {grid.northing_m:0{7 + point}.{shown}f}"
        if form == "GK":
            return metres
        # Band S would be read as the southern hemisphere by many: north is written instead.
        band = band_of(there[1])
        return f"{grid.zone:02}{'N' if band == 'S' else band} {metres}"
    return f"{_angle(there[1], form, shown)}{'N' if there[1] >= 0 else 'S'} " + (
        f"{_angle(there[0], form, shown)}{'E' if there[0] >= 0 else 'W'}"
    )


def unit_of(form: Format, digits: int | None = None) -> float:
    """One unit of the last digit shown: degrees for angles, metres for grids and squares."""
    shown = DIGITS[form] if digits is None else digits
    if form == "MGRS":
        return 10.0 ** (5 - shown)
    return 10.0**-shown / {"DD": 1, "DDM": 60, "DMS": 3600}.get(form, 1)


def _mgrs(lon: float, lat: float, datum: Datum, digits: int) -> str:
    if datum != "WGS84":
        raise ValueError(f"MGRS is written on WGS 84 alone, not on {datum}: older datums have other letters")
    if not -80 <= lat <= 84:
        raise ValueError(f"latitude {lat:.4f} lies outside of MGRS on UTM, which reaches from 80 S to 84 N")
    text = cast(str, mgrs_library().toMGRS(lat, lon, MGRSPrecision=digits))
    head, tail = text[: len(text) - 2 * digits], text[len(text) - 2 * digits :]
    return " ".join(part for part in (head[:-2], head[-2:], tail[:digits], tail[digits:]) if part)


def _angle(angle: float, form: Format, digits: int) -> str:
    """Rounded once, in the smallest unit, so that 59.996 seconds carry over into the minute."""
    count = {"DD": 1, "DDM": 60, "DMS": 3600}[form] * 10**digits
    units = round(abs(angle) * count)
    degrees, rest = divmod(units, count)
    width = 2 + digits + bool(digits)
    if form == "DD":
        return f"{units / count:.{digits}f}°"
    if form == "DDM":
        return f"{degrees}°{rest / 10**digits:0{width}.{digits}f}′"
    minutes, seconds = divmod(rest, 60 * 10**digits)
    return f"{degrees}°{minutes:02}′{seconds / 10**digits:0{width}.{digits}f}″"
