"""Days along a line of pixels, and the marks that years, months and days leave on it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Literal

import msgspec

Unit = Literal["day", "week", "month", "quarter", "year", "decade"]
# The least room that a label of the unit needs, and the usual length of the unit in days.
_UNITS: tuple[tuple[Unit, float, float], ...] = (
    ("day", 26.0, 1.0),
    ("week", 34.0, 7.0),
    ("month", 46.0, 28.0),
    ("quarter", 46.0, 90.0),
    ("year", 44.0, 365.0),
    ("decade", 44.0, 3652.0),
)
_MOST_PX_PER_DAY = 48.0
_LEAST_PX_PER_DAY = 0.01
EARLIEST, LATEST = datetime.date(1800, 1, 1).toordinal(), datetime.date(2200, 1, 1).toordinal()


class AxisMark(msgspec.Struct, frozen=True):
    """The first day of a unit; ``major`` where the next larger unit begins as well."""

    day: datetime.date
    major: bool


class Axis(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of time ``width`` pixels long; ``first`` is the ordinal of the day at x = 0, with its fraction.

    A day takes the pixels from its own ordinal to the next one.
    """

    first: float
    px_per_day: float
    width: float

    @staticmethod
    def showing(first: datetime.date, last: datetime.date, width: float, margin_px: float = 0.0) -> Axis:
        """The axis on which two days, both inclusive, fill the width but for a margin on each side."""
        days = max(last.toordinal() + 1 - first.toordinal(), 1)
        px_per_day = _bounded(max(width - 2 * margin_px, 1.0) / days)
        middle = (first.toordinal() + last.toordinal() + 1) / 2
        return _kept_in(Axis(first=middle - width / 2 / px_per_day, px_per_day=px_per_day, width=width))

    def x(self, ordinal: float) -> float:
        """Pixel at which a day begins."""
        return (ordinal - self.first) * self.px_per_day

    def day_at(self, x: float) -> datetime.date:
        """The day under a pixel."""
        ordinal = int(self.first + x / self.px_per_day)
        return datetime.date.fromordinal(min(max(ordinal, EARLIEST), LATEST))

    def zoomed(self, factor: float, at_x: float) -> Axis:
        """The axis with more (factor > 1) or fewer pixels to the day; the day under a pixel stays there."""
        px_per_day = _bounded(self.px_per_day * factor)
        first = self.first + at_x / self.px_per_day - at_x / px_per_day
        return _kept_in(msgspec.structs.replace(self, first=first, px_per_day=px_per_day))

    def panned(self, by_px: float) -> Axis:
        """The axis moved to the right by so many pixels."""
        return _kept_in(msgspec.structs.replace(self, first=self.first - by_px / self.px_per_day))

    def resized(self, width: float) -> Axis:
        """The same days on another width."""
        return msgspec.structs.replace(self, px_per_day=_bounded(self.px_per_day * width / self.width), width=width)

    def with_day(self, day: datetime.date, margin_px: float = 24.0) -> Axis:
        """The axis moved just so far that a day lies on it."""
        x = self.x(day.toordinal() + 0.5)
        if x < margin_px:
            return self.panned(margin_px - x)
        return self.panned(self.width - margin_px - x) if x > self.width - margin_px else self

    @property
    def unit(self) -> Unit:
        """The smallest unit whose labels have room."""
        for unit, room, days in _UNITS:
            if days * self.px_per_day >= room:
                return unit
        return "decade"

    def marks(self) -> list[AxisMark]:
        """Where units begin on the axis, and the last one before its left end, in order of time."""
        unit = self.unit
        first, last = self.day_at(0), self.day_at(self.width)
        starts = list(_starts(unit, first, last))
        before = [day for day in starts if day < first]
        return [AxisMark(day, _is_major(unit, day)) for day in (*before[-1:], *(day for day in starts if day >= first))]


def _kept_in(axis: Axis) -> Axis:
    """The axis moved back between the earliest and the latest year."""
    least, most = float(EARLIEST), LATEST - axis.width / axis.px_per_day
    first = (least + most) / 2 if most < least else min(max(axis.first, least), most)
    return msgspec.structs.replace(axis, first=first)


def _bounded(px_per_day: float) -> float:
    return min(max(px_per_day, _LEAST_PX_PER_DAY), _MOST_PX_PER_DAY)


def _starts(unit: Unit, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    """Days on which a unit begins, from before the first to the last day."""
    if unit in ("year", "decade"):
        years = 10 if unit == "decade" else 1
        for year in range(first.year // years * years, last.year + 1, years):
            yield datetime.date(year, 1, 1)
        return
    months = 3 if unit == "quarter" else 1
    number, end = (first.year * 12 + first.month - 1) // months * months, last.year * 12 + last.month
    days = {"day": range(1, 32), "week": range(1, 29, 7)}.get(unit, range(1, 2))
    for month in range(number, end, months):
        begun = datetime.date(month // 12, month % 12 + 1, 1)
        for day in days:
            found = begun + datetime.timedelta(days=day - 1)
            if found.month == begun.month and found <= last:
                yield found


def _is_major(unit: Unit, day: datetime.date) -> bool:
    if unit in ("day", "week"):
        return day.day == 1
    return day.month == 1 if unit in ("month", "quarter") else True
