"""Findings about records: fields that lack, dates out of order, releases and devices beside their area, rates."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import common_ground, difference, polygons_of
from geodata.geometry.straight_area import straight_area_m2
from geodata.records.dates import parse_date
from geodata.records.said import Said, say
from geodata.release.account import slivers
from geodata.release.findings import Finding, Limits, Proposal
from geodata.release.ground_rules import place_in, shared_ground_m2
from geodata.release.states import GroundState, Origin
from geodata.release.transitions import Step, missing, transitions

OTHER_FIELDS: Mapping[str, tuple[str, ...]] = {
    "areas": ("type_of_contamination",),
    "releases": (),
    "reports": ("date", "team", "area_searched_m2"),
    "devices": ("date", "disposal"),
}
"""What minimum data (TERMS.md 3) asks beyond the table of steps, which has those of areas and releases."""
# A released corner on an edge of the area misses it by rounding.
_OUTSIDE_M2, _OUTSIDE_WIDTH_M = 1e-3, 1e-4

Shaped = tuple[str, Mapping[str, Any], BaseGeometry | None]
"""Id, values and outline or point of a record."""


def field_findings(kind: str, named: Said, record: Shaped, area: Shaped | None) -> Iterator[Finding]:
    """Fields that lack, a step that warns, and dates out of order with those of the area."""
    record_id, values, shape = record
    lacks = [field for field in OTHER_FIELDS[kind] if _blank(values.get(field))]
    if kind == "areas":
        lacks = [*missing(_step("nothing", values["status"]), values, asked=True), *lacks]
        if shape is None:
            yield Finding(rule="no-outline", kind=kind, record_id=record_id, said=say("no-outline", named=named))
    elif kind == "releases" and area is not None:
        step = _step(area[1]["status"], values["product"])
        lacks = [*missing(step, values, asked=True), *lacks]
        if step.verdict == "warn":
            said = say("warned-step", named=named, warning=step.text)
            yield Finding(rule="warned-step", kind=kind, record_id=record_id, said=said, place=_place(shape))
    elif kind == "devices" and shape is None:
        lacks = ["position", *lacks]
    if lacks:
        said = say("missing-field", named=named, fields=tuple(lacks))
        yield Finding(rule="missing-field", kind=kind, record_id=record_id, said=said, place=_place(shape))
    if area is not None and kind != "areas":
        yield from _dates(kind, named, record, area)


def place_findings(kind: str, named: Said, record: Shaped, area: Shaped | None) -> Iterator[Finding]:
    """A release or device that lies outside of its area."""
    record_id, _, shape = record
    outline = None if area is None else area[2]
    if shape is None or outline is None or area is None or not (shape.is_valid and outline.is_valid):
        return
    if shapely.covers(outline, shape):
        return
    code = area[1]["code"]
    if kind == "devices":
        lon, lat = shapely.get_coordinates(shape)[0].tolist()
        said = say("device-outside-area", named=named, code=code)
        yield Finding(rule="device-outside-area", kind=kind, record_id=record_id, said=said, place=(lon, lat))
        return
    outside = shapely.difference(shape, outline)
    beyond, length = straight_area_m2(outside), float(outside.length) * 111_000
    if beyond > _OUTSIDE_M2 + _OUTSIDE_WIDTH_M * length:
        kept = polygons_of(common_ground(shape, outline))
        proposal = Proposal(said=say("propose/within", code=code), before=shape, repair=lambda _: kept)
        yield Finding(
            rule="release-outside-area", kind=kind, record_id=record_id, place=place_in(outside),
            said=say("release-outside-area", named=named, beyond=beyond, code=code),
            proposal=None if kept.is_empty else proposal,
        )  # fmt: skip
    own, whole = straight_area_m2(shape), straight_area_m2(outline)
    if own > whole + 1:
        said = say("release-larger-than-area", named=named, own=own, code=code, whole=whole)
        yield Finding(rule="release-larger-than-area", kind=kind, record_id=record_id, said=said, place=place_in(shape))


def land_findings(code: str, area: Shaped, releases: Sequence[Shaped], limits: Limits) -> Iterator[Finding]:
    """Ground released twice within an area, and slivers that are left between its releases."""
    outline, named = area[2], say("area", code=code)
    shapes = [(record_id, shape) for record_id, _, shape in releases if shape is not None and shape.is_valid]
    for number, (one, shape) in enumerate(shapes):
        for other, beside in shapes[number + 1 :]:
            if not shapely.intersects(shape, beside) or shapely.touches(shape, beside):
                continue
            shared = shared_ground_m2(shape, beside)
            if shared > _OUTSIDE_M2:
                said = say("releases-overlap", named=named, shared=shared, one=one, other=other)
                yield Finding(rule="releases-overlap", kind="releases", record_id=one, others=(other,), said=said,
                              place=place_in(common_ground(shape, beside)))  # fmt: skip
    if outline is None or not outline.is_valid or not shapes:
        return
    for place, square_metres in slivers(difference(outline, [shape for _, shape in shapes]), limits.sliver_width_m):
        said = say("sliver", named=named, size=square_metres, width=limits.sliver_width_m)
        yield Finding(rule="sliver", kind="areas", record_id=area[0], said=said, place=place)


def rate_findings(team: str, date: str, reports: Sequence[Shaped], limits: Limits) -> Iterator[Finding]:
    """Ground that a team cannot have searched in a day, and days with more hours than a person works."""
    named = say("team-day", team=team, date=date) if team else say("report-day", date=date)
    searched = sum(values["area_searched_m2"] or 0.0 for _, values, _ in reports)
    people = max((values["people"] or 0 for _, values, _ in reports), default=0)
    limit = people * limits.person_day_m2 if people else limits.team_day_m2
    ids = [record_id for record_id, _, _ in reports]
    if searched > limit:
        crew = say("people", people=people) if people else say("a-team")
        said = say("implausible-rate/ground", named=named, searched=searched, crew=crew, limit=limit)
        yield Finding(rule="implausible-rate", kind="reports", record_id=ids[0], others=tuple(ids[1:]), said=said)
    hours = sum(values["hours"] or 0.0 for _, values, _ in reports)
    if hours > limits.person_day_hours:
        said = say("implausible-rate/hours", named=named, hours=hours, limit=limits.person_day_hours)
        yield Finding(rule="implausible-rate", kind="reports", record_id=ids[0], others=tuple(ids[1:]), said=said)


def _dates(kind: str, named: Said, record: Shaped, area: Shaped) -> Iterable[Finding]:
    record_id, values, shape = record
    surveyed, date = area[1]["survey_date"], values["date"]
    # A device may be what the survey was made for.
    if kind == "devices" or surveyed is None or date is None:
        return
    if len(surveyed) == len(date) == len("2025-03-01") and date >= surveyed:
        return  # days, which are most, are in the order of their letters
    if parse_date(date).last_day < parse_date(surveyed).first_day:
        said = say("dates-in-order", named=named, date=date, code=area[1]["code"], surveyed=surveyed)
        yield Finding(rule="dates-in-order", kind=kind, record_id=record_id, said=said, place=_place(shape))


@functools.cache
def _step(origin: Origin, to: GroundState) -> Step:
    return transitions().step(origin, to)


def _place(shape: BaseGeometry | None) -> tuple[float, float] | None:
    return None if shape is None or shape.is_empty else place_in(shape)


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
