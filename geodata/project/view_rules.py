"""What a stored view may say: a theatre that there is, an extent on the earth, a state that can be read again."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

EAST_LIMIT = 192.0
"""The world map is cut at 168.95 degrees west, so that an extent may reach beyond 180 degrees east."""


def check_known(field: str, value: str | None, known: Collection[str]) -> None:
    """Refuse a value that is none of those known; not stated is fine.

    Raises
    ------
    ValueError
        Names the field, the value and what there is.
    """
    if value is not None and value not in known:
        raise ValueError(f"{field} {value!r} is none of {', '.join(known)}")


def check_extent(west: float | None, south: float | None, east: float | None, north: float | None) -> None:
    """Refuse an extent in degrees that is stated by halves, empty, or not on the earth.

    Raises
    ------
    ValueError
        Says what is wrong.
    """
    sides = (west, south, east, north)
    if all(side is None for side in sides):
        return
    if west is None or south is None or east is None or north is None:
        raise ValueError("an extent needs all of west, south, east and north, or none of them")
    if not (west < east and south < north):
        raise ValueError(f"extent {west:g},{south:g},{east:g},{north:g}: west must be below east, south below north")
    if west < -180 or east > EAST_LIMIT or south < -90 or north > 90:
        raise ValueError(f"extent {west:g},{south:g},{east:g},{north:g} is not on the earth")


def check_json(field: str, text: str | None) -> None:
    """Refuse a text that is not JSON.

    Raises
    ------
    ValueError
        Names the field.
    """
    if text is None:
        return
    try:
        msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
        raise ValueError(f"{field} is not JSON text") from error
