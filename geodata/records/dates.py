"""Dates at the precision they are known to."""

from __future__ import annotations

import calendar
import datetime
import functools
import re
from typing import Literal

import msgspec

Precision = Literal["day", "month", "year", "season"]

_PATTERNS: dict[str, re.Pattern[str]] = {
    "day": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "month": re.compile(r"[0-9]{4}-[0-9]{2}"),
    "year": re.compile(r"[0-9]{4}"),
    "season": re.compile(r"[0-9]{4}-(spring|summer|autumn|winter)"),
}
# Meteorological seasons; a winter is named after the year its December lies in.
_SEASON_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


class PartialDate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A date known to the day, month, season or year; never made more exact than its source.

    Attributes
    ----------
    value
        ``2025-07-05``, ``2025-07``, ``2025`` or ``2025-autumn``.
    precision
        Which of the four it is.
    note
        How the date was found, where that needs saying ("day of the report").

    Raises
    ------
    ValueError
        The value does not have the form of its precision, or is no day of the calendar.
    """

    value: str
    precision: Precision
    note: str | None

    def __post_init__(self) -> None:
        if not _PATTERNS[self.precision].fullmatch(self.value):
            raise ValueError(f"date {self.value!r} is not written to the {self.precision}")
        try:
            _span(self.value, self.precision)
        except ValueError as error:
            raise ValueError(f"date {self.value!r} is not in the calendar: {error}") from error

    @property
    def first_day(self) -> datetime.date:
        """Earliest day the date can mean."""
        return _span(self.value, self.precision)[0]

    @property
    def last_day(self) -> datetime.date:
        """Latest day the date can mean, inclusive."""
        return _span(self.value, self.precision)[1]


def parse_date(text: str) -> PartialDate:
    """Date written as ``2025-07-05``, ``2025-07``, ``2025`` or ``2025-autumn``.

    Raises
    ------
    ValueError
        The text is none of these, or is no day of the calendar.
    """
    stripped = text.strip()
    for precision in ("day", "month", "year", "season"):
        if _PATTERNS[precision].fullmatch(stripped):
            return PartialDate(value=stripped, precision=precision, note=None)
    raise ValueError(f"{text!r} is not a date such as 2025-07-05, 2025-07, 2025 or 2025-autumn")


@functools.lru_cache(maxsize=4096)
def _span(value: str, precision: Precision) -> tuple[datetime.date, datetime.date]:
    year = int(value[:4])
    if precision == "day":
        day = datetime.date.fromisoformat(value)
        return day, day
    if precision == "year":
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if precision == "month":
        month, months = int(value[5:]), 1
    else:
        month, months = _SEASON_MONTHS[value[5:]], 3
    last_year, last_month = year + (month + months - 2) // 12, (month + months - 2) % 12 + 1
    last_day = calendar.monthrange(last_year, last_month)[1]
    return datetime.date(year, month, 1), datetime.date(last_year, last_month, last_day)
