"""Coordinates as people write them: decimal degrees, degrees and minutes, MGRS."""

from __future__ import annotations

import functools
import re
from typing import Literal, cast

import mgrs
import msgspec

Notation = Literal["DD", "DMS", "MGRS"]
NOTATIONS: tuple[Notation, ...] = ("DD", "DMS", "MGRS")

_MGRS = re.compile(r"\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V](\d\d){0,5}")
_ANGLE = re.compile(
    r"(?P<before>[NSEWСЮВЗ])?\s*(?P<sign>[-+])?(?P<deg>\d+(?:\.\d+)?)\s*(?:[°d:\s]\s*(?P<min>\d+(?:\.\d+)?)\s*"
    r"(?:['′m:\s]\s*(?P<sec>\d+(?:\.\d+)?)\s*[\"″s]?)?['′]?)?°?\s*(?P<after>[NSEWСЮВЗ])?",
    re.IGNORECASE,
)
_SIDES = {"N": "N", "S": "S", "E": "E", "W": "W", "С": "N", "Ю": "S", "В": "E", "З": "W"}


class Coordinate(msgspec.Struct, frozen=True, kw_only=True):
    """A position as typed: degrees WGS 84, and the notation it was understood in."""

    lon: float
    lat: float
    notation: Notation


def parse_coordinate(text: str) -> Coordinate | None:
    """A position from what somebody typed, ``None`` when it is no coordinate.

    Without letters for the side the first number is the latitude, as in most notations of the field.
    A number out of range is no coordinate: nothing is swapped or clipped silently.
    """
    compact = re.sub(r"\s+", "", text).upper()
    if _MGRS.fullmatch(compact):
        try:
            lat, lon = cast(tuple[float, float], _mgrs().toLatLon(compact))
        except (mgrs.core.MGRSError, ValueError):
            return None
        return Coordinate(lon=lon, lat=lat, notation="MGRS")
    parts = _split(text)
    if parts is None:
        return None
    first, second = (_angle(part) for part in parts)
    if first is None or second is None:
        return None
    if (first[1] in ("E", "W")) or (second[1] in ("N", "S")):
        first, second = second, first
    if first[1] in ("E", "W") or second[1] in ("N", "S"):
        return None
    lat, lon = first[0], second[0]
    if abs(lat) > 90 or abs(lon) > 180:
        return None
    minutes = any(mark in text for mark in "'′\"″") or len(re.findall(r"\d+(?:\.\d+)?", text)) > 2
    return Coordinate(lon=lon, lat=lat, notation="DMS" if minutes else "DD")


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


def _split(text: str) -> tuple[str, str] | None:
    """The two halves of a pair, divided by a comma, a semicolon, a side letter, or evenly by blanks."""
    cleaned = text.strip()
    for divider in (";", ","):
        if cleaned.count(divider) == 1:
            left, right = cleaned.split(divider)
            return left.strip(), right.strip()
    after = re.fullmatch(r"(.*?[NSEWСЮВЗ])\s*(\S.*[NSEWСЮВЗ])", cleaned, re.IGNORECASE)
    if after:
        return after[1], after[2]
    before = re.fullmatch(r"([NSEWСЮВЗ].*?)\s*([NSEWСЮВЗ].*)", cleaned, re.IGNORECASE)
    if before:
        return before[1], before[2]
    words = cleaned.split()
    if len(words) in (2, 4, 6):
        half = len(words) // 2
        return " ".join(words[:half]), " ".join(words[half:])
    return None


def _angle(text: str) -> tuple[float, str | None] | None:
    found = _ANGLE.fullmatch(text.strip())
    if found is None or (found["before"] and found["after"]):
        return None
    minutes, seconds = float(found["min"] or 0), float(found["sec"] or 0)
    if minutes >= 60 or seconds >= 60:
        return None
    value = float(found["deg"]) + minutes / 60 + seconds / 3600
    letter = found["before"] or found["after"]
    side = _SIDES[letter.upper()] if letter else None
    if found["sign"] == "-":
        if side is not None:
            return None
        value = -value
    return (-value if side in ("S", "W") else value), side


@functools.cache
def _mgrs() -> mgrs.MGRS:
    return mgrs.MGRS()
