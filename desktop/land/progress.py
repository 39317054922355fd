"""What was done of the recorded land, worked out in a job: sums by group, S-curve, forecast."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from geodata.project.images import Stored
from geodata.project.land_records import finds_of, land_of, progress_of, reopenings_of
from geodata.release.engine import state_at
from geodata.release.outlook import Curve, Forecast, forecast, s_curve
from geodata.release.reopened import reopened_ground
from geodata.release.statistics import Entry, Figures, Grouping, entries, total, totals
from geodata.theatres import NAMES, theatre


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What a job found: everything that adds to the sums, its total, curve and forecast, as of a day."""

    entries: tuple[Entry, ...]
    total: Figures
    curve: Curve
    forecast: Forecast
    day: datetime.date

    def by(self, grouping: Grouping) -> dict[str, Figures]:
        """Sums of each group."""
        return totals(self.entries, grouping)


class Rows(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of a project, read before the job begins."""

    areas: Sequence[Stored]
    decisions: Sequence[Stored]
    reopenings: Sequence[Stored]
    reports: Sequence[Stored]
    devices: Sequence[Stored]


def looked_at(rows: Rows, day: datetime.date) -> Looked:
    """Everything about the rows in the present; the forecast counts from a day."""
    land = land_of(rows.areas, rows.decisions)
    states = state_at(land.areas, land.decisions)
    extents = {name: theatre(name).extent for name in NAMES if name != "world"}
    reports = progress_of(rows.reports)
    reopened = reopened_ground(land.areas, land.decisions, reopenings_of(rows.reopenings, rows.areas))
    devices = finds_of(rows.devices)
    found = tuple(entries(land.areas, states, land.decisions, reports, devices, theatres=extents, reopened=reopened))
    sums, curve = total(found), s_curve(land.decisions, reopened)
    left = sums.remaining_sha_m2 + sums.remaining_cha_m2
    seen = forecast(curve, left, day, reports=len(reports) + sum(one.kind == "releases" for one in rows.decisions))
    return Looked(entries=found, total=sums, curve=curve, forecast=seen, day=day)
