"""Coordinates written as people read them: decimal degrees, degrees and minutes, MGRS."""

from __future__ import annotations

import functools
from typing import Literal, cast

import mgrs

Notation = Literal["DD", "DMS", "MGRS"]
NOTATIONS: tuple[Notation, ...] = ("DD", "DMS", "MGRS")


def format_coordinate(lon: float, lat: float, notation: Notation) -> str:
    """A position in a notation; MGRS to the metre (corner of the square), empty outside of 80 S to 84 N."""
    if notation == "MGRS":
        if not -80 <= lat <= 84:
            return ""
        text = cast(str, _mgrs().toMGRS(lat, lon, MGRSPrecision=5))
        zone, square, digits = text[:-12], text[-12:-10], text[-10:]
        return f"{zone} {square} {digits[:5]} {digits[5:]}"
    north, east = ("N" if lat >= 0 else "S"), ("E" if lon >= 0 else "W")
    if notation == "DMS":
        return f"{_dms(lat)}{north} {_dms(lon)}{east}"
    return f"{abs(lat):.5f}°{north} {abs(lon):.5f}°{east}"


def _dms(angle: float) -> str:
    seconds = round(abs(angle) * 3600, 1)
    degrees, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{int(degrees)}°{int(minutes):02}′{seconds:04.1f}″"


@functools.cache
def _mgrs() -> mgrs.MGRS:
    return mgrs.MGRS()
