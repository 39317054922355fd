"""A project's rows as the records that the land-release engine works on."""

from __future__ import annotations

from collections.abc import Iterable

import shapely

from geodata.project.ground import state_made
from geodata.project.images import Stored
from geodata.release.engine import Decision, HazardArea, Land
from geodata.release.reopened import Reopening
from geodata.release.statistics import Find, Progress


def land_of(areas: Iterable[Stored], decisions: Iterable[Stored]) -> Land:
    """Areas, releases and confirmed parts of a project, in the order of the records.

    ``decisions`` holds both sorts; an area without an outline covers no ground.
    """
    made = [
        HazardArea(
            id=area.id, outline=shapely.from_wkb(area.wkb) if area.wkb is not None else shapely.MultiPolygon(),
            **{name: area.values[name] for name in _AREA},
        )
        for area in areas
    ]  # fmt: skip
    decided = [
        Decision(
            id=one.id, outline=shapely.from_wkb(one.wkb), to=state_made(one),
            **{name: one.values[name] for name in (_RELEASE if one.kind == "releases" else _CONFIRMATION)},
        )
        for one in decisions
        if one.wkb is not None
    ]  # fmt: skip
    return Land(areas=tuple(made), decisions=tuple(decided))


def reopenings_of(reopenings: Iterable[Stored], areas: Iterable[Stored]) -> list[Reopening]:
    """Reopenings of a project; one without a date of its own is dated as its area was surveyed."""
    surveyed = {area.id: area.values["survey_date"] for area in areas}
    return [
        Reopening(
            area_id=one.values["area_id"], release_id=one.values["release_id"],
            date=one.values["date"] or surveyed.get(one.values["area_id"]),
        )
        for one in reopenings
    ]  # fmt: skip


def progress_of(reports: Iterable[Stored]) -> list[Progress]:
    """Progress reports of a project."""
    return [Progress(**{name: report.values[name] for name in Progress.__struct_fields__}) for report in reports]


def finds_of(devices: Iterable[Stored]) -> list[Find]:
    """Devices of a project."""
    return [Find(**{name: device.values[name] for name in Find.__struct_fields__}) for device in devices]


_AREA = ("code", "status", "survey_date", "source_of_information", "evidence")
_CONFIRMATION = ("area_id", "date", "method", "evidence", "reason", "team")
_RELEASE = ("area_id", "date", "method", "depth_mm", "team")
