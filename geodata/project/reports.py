"""Records of a project as plain values for JSON, with what is derived: area, perimeter, outline as GeoJSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2, perimeter_m
from geodata.ledger.conditions import chosen
from geodata.ledger.listing import listing
from geodata.ledger.report import Report
from geodata.ledger.state import Clock
from geodata.project.blobs import geometry_of
from geodata.project.images import Stored, from_image
from geodata.project.journal import Entry
from geodata.project.kinds import KINDS, LEDGER_KINDS
from geodata.project.land_records import land_of, reopenings_of
from geodata.project.project import Project
from geodata.records.dates import parse_date
from geodata.release.reopened import reopened_ground

_DATES = {
    "areas": "survey_date", "releases": "date", "reports": "date", "devices": "date", "confirmations": "date",
    "reopenings": "date",
}  # fmt: skip


def project_listing(project: Project, kind: str, clock: Clock, conditions: Sequence[str] = ()) -> list[Report]:
    """Records of a kind at a clock that meet every condition, in the order they were first put.

    Of land records a clock leaves out what is dated later; an undated record is there at any date.

    Raises
    ------
    ValueError
        See ``geodata.ledger.listing.listing``.
    """
    if kind in LEDGER_KINDS:
        reports = listing(project.records(), kind, clock, conditions)
        return _with_copies(project, reports) if kind == "sources" else reports
    every = [record_report(stored) for stored in project.rows(kind)]
    if kind == "layers":
        _add_imports(project, every)
    if kind in ("areas", "releases"):
        _add_reopened(project, kind, every, clock)
    held = [report for report in every if _is_there(report, kind, clock)]
    return chosen(held, conditions, fields_of=every) if conditions else held


def _with_copies(project: Project, reports: list[Report]) -> list[Report]:
    """Sources with the files kept of each: name, SHA-256 and size in bytes."""
    held: dict[str, list[Report]] = {}
    for stored in project.rows("copies"):
        shown = {name: stored.values[name] for name in ("name", "sha256", "size")}
        held.setdefault(stored.values["source_id"], []).append(shown)
    return [report | {"copies": held.get(report["id"], [])} for report in reports]


def _add_imports(project: Project, layers: list[Report]) -> None:
    """Give every layer the import it came from: file, SHA-256, driver, CRS, encoding, mapping, date and counts.

    Layers that are pictures have the place of their file as well.
    """
    held = {stored.values["layer_id"]: dict(stored.values) for stored in project.rows("imports")}
    pictures = {stored.values["layer_id"]: dict(stored.values) for stored in project.rows("rasters")}
    for report in layers:
        report["import"] = held.get(report["id"])
        if report["id"] in pictures:
            report["raster"] = pictures[report["id"]]


def _add_reopened(project: Project, kind: str, reports: list[Report], clock: Clock) -> None:
    """Give releases, and areas the sum of theirs, what is hazardous again of the ground they released by a day."""
    reopenings = project.rows("reopenings")
    again: dict[str, float] = defaultdict(float)
    if reopenings:
        areas, releases = project.rows("areas"), project.rows("releases")
        land = land_of(areas, releases)
        owner = {release.id: release.id if kind == "releases" else release.area_id for release in land.decisions}
        days = [day for day in (clock.true_on, clock.known_on) if day is not None]
        for one in reopened_ground(land.areas, land.decisions, reopenings_of(reopenings, areas)):
            if all(one.day is not None and one.day <= day for day in days):
                again[owner[one.release_id]] += one.square_metres
    for report in reports:
        report["reopened_m2"] = again.get(report["id"], 0.0)


def record_report(stored: Stored) -> Report:
    """One record of a project: its fields; of outlines ``area_m2`` and ``perimeter_m`` too; ``geometry``."""
    report: Report = dict(stored.values)
    kind = KINDS[stored.kind]
    if kind.geometry is None or kind.placed:
        return report
    geometry = None if stored.wkb is None else geometry_of(stored.wkb)
    if kind.outlined:
        # Not known is not 0.
        report["area_m2"] = None if geometry is None else area_m2(geometry)
        report["perimeter_m"] = None if geometry is None else perimeter_m(geometry)
    report["geometry"] = None if geometry is None else geojson(geometry)
    return report


def entry_report(entry: Entry) -> Report:
    """One entry of the journal, the record before and after it as in a listing."""
    return {
        "seq": entry.seq,
        "group": entry.group_no,
        "time": entry.time,
        "author": entry.author,
        "reason": entry.reason,
        "action": entry.action,
        "undoes": entry.undoes,
        "kind": entry.kind,
        "id": entry.record_id,
        "before": None if entry.before is None else record_report(from_image(entry.kind, entry.before)),
        "after": None if entry.after is None else record_report(from_image(entry.kind, entry.after)),
        "hash": entry.hash,
    }


def geojson(geometry: BaseGeometry) -> dict[str, Any]:
    """Geometry as GeoJSON, every coordinate exact."""
    if geometry.geom_type == "Point":
        return {"type": "Point", "coordinates": shapely.get_coordinates(geometry)[0].tolist()}
    if geometry.geom_type == "LineString":
        return {"type": "LineString", "coordinates": shapely.get_coordinates(geometry).tolist()}
    polygons = [
        [shapely.get_coordinates(ring).tolist() for ring in shapely.get_rings(polygon)]
        for polygon in list(shapely.get_parts(geometry))
    ]
    return {"type": "MultiPolygon", "coordinates": polygons}


def _is_there(report: Report, kind: str, clock: Clock) -> bool:
    dated = report.get(_DATES.get(kind, ""))
    if dated is None:
        return True
    first = parse_date(dated).first_day
    return all(day is None or first <= day for day in (clock.true_on, clock.known_on))
