"""Guide lines, which corners snap to while ground is drawn: a setting of the project, and no record."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from geodata.project.setting_values import value_of

if TYPE_CHECKING:
    from geodata.project.images import Stored

GUIDE_LINES = "guide_lines"
"""Name of the setting, and the id of its record where there was none of that name."""
GuideLine = tuple[tuple[float, float], ...]
"""Corners as longitude and latitude in degrees, WGS 84."""
_MOST_LINES, _MOST_CORNERS = 500, 500


def guide_lines(value: str | None) -> tuple[GuideLine, ...] | None:
    """The lines that the value of the setting says as JSON text; ``None`` where it is no list of lines on the earth."""
    try:
        lines = msgspec.json.decode((value or "").encode(), type=tuple[GuideLine, ...])
    except (msgspec.DecodeError, UnicodeEncodeError):
        return None
    return lines if len(lines) <= _MOST_LINES and all(_is_line(line) for line in lines) else None


def guides_value(lines: Iterable[GuideLine]) -> str:
    """The value of the setting that says these lines, to the last bit."""
    return msgspec.json.encode(list(lines)).decode()


def stored_guides(settings: Iterable[Stored]) -> tuple[GuideLine, ...]:
    """The guide lines among the settings of a project."""
    return guide_lines(value_of(settings, GUIDE_LINES)) or ()


def _is_line(line: GuideLine) -> bool:
    on_earth = all(
        math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in line
    )
    return 2 <= len(line) <= _MOST_CORNERS and on_earth and any(corner != line[0] for corner in line)
