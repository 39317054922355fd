"""Released ground that is hazardous again: each square metre of a release once, from the day it was reopened."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable

import msgspec
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2
from geodata.geometry.overlay import difference
from geodata.records.dates import parse_date
from geodata.release.engine import Decision, HazardArea
from geodata.release.states import PRODUCTS


class Reopening(msgspec.Struct, frozen=True, kw_only=True):
    """A new area that names a release whose ground is hazardous again."""

    area_id: str
    release_id: str
    date: str | None = None


class Reopened(msgspec.Struct, frozen=True, kw_only=True):
    """Square metres of a release that one reopening made hazardous again, and that none before it had.

    ``day`` is that from which on both were certainly so; ``None`` where the release or all about the area is undated.
    """

    release_id: str
    area_id: str
    day: datetime.date | None
    square_metres: float


def reopenings_in(areas: Iterable[HazardArea]) -> list[Reopening]:
    """What areas of the engine reopen, dated as they were surveyed."""
    return [
        Reopening(area_id=area.id, release_id=release_id, date=area.survey_date)
        for area in areas
        for release_id in area.reopens
    ]


def reopened_ground(
    areas: Iterable[HazardArea], decisions: Iterable[Decision], reopenings: Iterable[Reopening]
) -> tuple[Reopened, ...]:
    """What was reopened of each release, in the order of the days; what has no day comes last.

    The square metres are what the geodesic area of the ground that stays released grows less by, so that those of a
    release less those reopened of it are the area of what is left.
    """
    outlines = {area.id: area.outline for area in areas}
    named: dict[str, list[Reopening]] = defaultdict(list)
    for one in reopenings:
        if one.area_id in outlines:
            named[one.release_id].append(one)
    if not named:
        return ()
    decided = list(decisions)
    days = _Days(decided, named)
    found: list[Reopened] = []
    for release in decided:
        if release.to in PRODUCTS and release.id in named:
            found += _of(release, [(days.of(release, one), one) for one in named[release.id]], outlines)
    return tuple(sorted(found, key=lambda one: _order(one.day)))


def _of(
    release: Decision, named: list[tuple[datetime.date | None, Reopening]], outlines: dict[str, BaseGeometry]
) -> list[Reopened]:
    taken: list[BaseGeometry] = []
    left_m2 = area_m2(release.outline)
    found: list[Reopened] = []
    for day, one in sorted(named, key=lambda held: _order(held[0])):
        taken.append(outlines[one.area_id])
        left = area_m2(difference(release.outline, taken))
        found.append(Reopened(release_id=release.id, area_id=one.area_id, day=day, square_metres=left_m2 - left))
        left_m2 = left
    return found


class _Days:
    """From when on ground was certainly reopened: at the latest when something was decided about the new area.

    Without this a part that is released again by a day would stand beside the first release, both in the sums.
    """

    def __init__(self, decisions: list[Decision], named: dict[str, list[Reopening]]) -> None:
        self._named = named
        self._about: dict[str, list[Decision]] = defaultdict(list)
        for decision in decisions:
            self._about[decision.area_id].append(decision)

    def of(self, release: Decision, reopening: Reopening) -> datetime.date | None:
        released, opened = _last_day(release.date), self._opened(reopening, frozenset())
        return None if released is None or opened is None else max(released, opened)

    def _opened(self, reopening: Reopening, above: frozenset[str]) -> datetime.date | None:
        if reopening.area_id in above:
            return None
        days = [_last_day(reopening.date)]
        for decision in self._about[reopening.area_id]:
            days.append(_last_day(decision.date))
            days += [self._opened(one, above | {reopening.area_id}) for one in self._named.get(decision.id, ())]
        return min((day for day in days if day is not None), default=None)


def _last_day(date: str | None) -> datetime.date | None:
    return None if date is None else parse_date(date).last_day


def _order(day: datetime.date | None) -> tuple[bool, datetime.date]:
    return day is None, day or datetime.date.min
