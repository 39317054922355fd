"""Square metres, reports and devices by area, task, team, theatre and month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec
import shapely

from geodata.geometry.geodesic import area_m2
from geodata.records.dates import parse_date
from geodata.release.engine import AreaState, Decision, HazardArea
from geodata.release.ground_rules import place_in
from geodata.release.reopened import Reopened

Grouping = Literal["area", "task", "team", "theatre", "month"]
Extent = tuple[float, float, float, float]
NOT_STATED = ""
"""The group of what names no team, no date, or lies in no theatre."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A report of a day's work in an area; ``None`` is not stated and adds nothing."""

    id: str
    area_id: str
    date: str | None = None
    team: str | None = None
    people: int | None = None
    hours: float | None = None
    area_searched_m2: float | None = None


class Find(msgspec.Struct, frozen=True, kw_only=True):
    """A device that was found."""

    id: str
    area_id: str | None = None
    date: str | None = None


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Sums of a group. What a grouping cannot tell is 0: a month has no remaining ground, a team no recorded area.

    ``reopened_m2`` is what of the released ground is hazardous again. Work done stays done, so it is still in what was
    cancelled, reduced or cleared; and it is recorded a second time, as the area that reopened it.
    ``person_hours`` are people times hours of the reports that state both.
    """

    areas: int = 0
    recorded_m2: float = 0.0
    cancelled_m2: float = 0.0
    reduced_m2: float = 0.0
    cleared_m2: float = 0.0
    reopened_m2: float = 0.0
    remaining_sha_m2: float = 0.0
    remaining_cha_m2: float = 0.0
    bend_m2: float = 0.0
    residue_m2: float = 0.0
    releases: int = 0
    reports: int = 0
    searched_m2: float = 0.0
    person_hours: float = 0.0
    devices: int = 0

    @property
    def released_m2(self) -> float:
        """Cancelled, reduced and cleared."""
        return self.cancelled_m2 + self.reduced_m2 + self.cleared_m2

    @property
    def standing_m2(self) -> float:
        """Ground that was released and not reopened since; none of it is counted twice."""
        return self.released_m2 - self.reopened_m2

    @property
    def once_m2(self) -> float:
        """Recorded ground, each square metre once although it was reopened."""
        return self.recorded_m2 - self.reopened_m2


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One contribution to the sums; a dimension that is ``None`` does not apply to it."""

    area: str | None
    team: str | None
    theatre: str | None
    month: str | None
    figures: Figures


def entries(
    areas: Sequence[HazardArea], states: Sequence[AreaState], decisions: Iterable[Decision],
    reports: Iterable[Progress] = (), devices: Iterable[Find] = (), *, theatres: Mapping[str, Extent],
    reopened: Iterable[Reopened] = (),
) -> Iterator[Entry]:  # fmt: skip
    """Everything that adds to the sums; releases count by the date of the decision, not of the entry.

    What was reopened is told of the area, team and month of its release, for it is a part of those sums.
    """
    again: dict[str, float] = defaultdict(float)
    for one in reopened:
        again[one.release_id] += one.square_metres
    codes = {area.id: area.code for area in areas}
    where = {area.id: _theatre(area, theatres) for area in areas}
    months = {area.id: month_of(area.survey_date) for area in areas}

    def entry(area_id: str | None, figures: Figures, *, team: str | None = None, month: str | None = None) -> Entry:
        known = area_id if area_id is not None else NOT_STATED
        area, theatre = codes.get(known, NOT_STATED), where.get(known, NOT_STATED)
        return Entry(area=area, theatre=theatre, team=team, month=month, figures=figures)

    for state in states:
        one = state.account
        yield entry(state.area_id, Figures(areas=1, recorded_m2=one.recorded_m2), month=months[state.area_id])
        left = Figures(
            remaining_sha_m2=one.remaining_sha_m2,
            remaining_cha_m2=one.remaining_cha_m2,
            bend_m2=one.bend_m2,
            residue_m2=one.residue_m2,
        )
        yield entry(state.area_id, left)
    for decision in decisions:
        if decision.to not in ("SHA", "CHA") and decision.area_id in codes:
            square_metres = area_m2(decision.outline)
            figures = Figures(
                releases=1,
                cancelled_m2=square_metres if decision.to == "cancelled" else 0.0,
                reduced_m2=square_metres if decision.to == "reduced" else 0.0,
                cleared_m2=square_metres if decision.to == "cleared" else 0.0,
                reopened_m2=again.get(decision.id, 0.0),
            )
            yield entry(decision.area_id, figures, team=decision.team or NOT_STATED, month=month_of(decision.date))
    for report in reports:
        hours = (report.people or 0) * (report.hours or 0.0)
        figures = Figures(reports=1, searched_m2=report.area_searched_m2 or 0.0, person_hours=hours)
        yield entry(report.area_id, figures, team=report.team or NOT_STATED, month=month_of(report.date))
    for device in devices:
        yield entry(device.area_id, Figures(devices=1), month=month_of(device.date))


def totals(found: Iterable[Entry], by: Grouping) -> dict[str, Figures]:
    """Sums of each group, in the order of their names; a task is a team in an area."""
    sums: dict[str, Figures] = {}
    for entry in found:
        group = _group(entry, by)
        if group is not None:
            sums[group] = _sum(sums.get(group), entry.figures)
    return dict(sorted(sums.items()))


def total(found: Iterable[Entry]) -> Figures:
    """Sums of everything."""
    sums: Figures | None = None
    for entry in found:
        sums = _sum(sums, entry.figures)
    return sums or Figures()


def month_of(date: str | None) -> str:
    """Month that something counts in: that of the last day the date can mean, when it was certainly so."""
    return NOT_STATED if date is None else parse_date(date).last_day.isoformat()[:7]


def _group(entry: Entry, by: Grouping) -> str | None:
    if by == "task":
        return None if entry.team is None or entry.area is None else f"{entry.area} / {entry.team}"
    named: str | None = getattr(entry, by)
    return named


def _sum(one: Figures | None, other: Figures) -> Figures:
    if one is None:
        return other
    return Figures(**{name: getattr(one, name) + getattr(other, name) for name in Figures.__struct_fields__})


def _theatre(area: HazardArea, theatres: Mapping[str, Extent]) -> str:
    if shapely.is_empty(area.outline):
        return NOT_STATED
    lon, lat = place_in(area.outline)
    found = (name for name, (west, south, east, north) in theatres.items()
             if west <= lon <= east and south <= lat <= north)  # fmt: skip
    return next(found, NOT_STATED)
