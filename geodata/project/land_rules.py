"""Rules between areas and their releases: legal steps, inside the area, no ground released twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2, perimeter_m
from geodata.project.blobs import geometry_of, wkb_of
from geodata.project.images import Stored
from geodata.project.land import PRODUCT_STEPS, RELEASES, STATUS_STEPS

# A tenth of a millimetre: corners computed on an edge of the area miss it by rounding.
INSIDE_TOLERANCE_DEG = 1e-9
# A square millimetre, and a micrometre along the outline: the same rounding seen as an area.
OVERLAP_M2, OVERLAP_WIDTH_M = 1e-6, 1e-6


def check_release(db: sqlite3.Connection, release: Stored, before: Stored | None) -> None:
    """Refuse a release that its area does not allow.

    Raises
    ------
    ValueError
        The step is not legal, a field it needs is missing, it lies outside of its area, or over another release.
    """
    values = release.values
    if before is not None and before.values["area_id"] == values["area_id"]:
        step = (before.values["product"], values["product"])
        if step[0] != step[1] and step not in PRODUCT_STEPS:
            raise ValueError(f"what was {step[0]} does not become {step[1]}")
    row = db.execute("SELECT code, status, geom FROM areas WHERE id = ?", (values["area_id"],)).fetchone()
    code, status, stored = row
    _check_step(values, code, status)
    if stored is None:
        raise ValueError(f"area {code} has no outline yet, so nothing in it can be released")
    assert release.wkb is not None
    outline = geometry_of(release.wkb)
    _check_inside(outline, geometry_of(wkb_of(stored)), code)
    for other_id, other in _neighbours(db, values["area_id"], values["id"], outline):
        common = shapely.intersection(outline, other)
        if shapely.get_dimensions(common) == 2 or common.geom_type == "GeometryCollection":
            shared_m2 = area_m2(common)
            if shared_m2 > OVERLAP_M2 + OVERLAP_WIDTH_M * perimeter_m(common):
                raise ValueError(f"covers {shared_m2:.6g} m² that release {other_id} has already released")


def check_area(db: sqlite3.Connection, area: Stored, before: Stored | None, reason: str | None) -> None:
    """Refuse a change of an area that its releases or its history do not allow.

    Raises
    ------
    ValueError
        CHA became SHA without a reason, or a release of the area would be outside or not legal any more.
    """
    if before is None:
        return
    old, new = before.values["status"], area.values["status"]
    if old != new and (old, new) not in STATUS_STEPS and not reason:
        raise ValueError(f"a {old} becomes {new} only as a correction; give the reason")
    if old == new and before.wkb == area.wkb:
        return
    query = "SELECT id, product, method, geom FROM releases WHERE area_id = ?"
    for release_id, product, method, stored in db.execute(query, (area.id,)).fetchall():
        try:
            _check_step({"product": product, "method": method}, area.values["code"], new)
            if area.wkb is None:
                raise ValueError(f"area {area.values['code']} would have no outline")
            _check_inside(geometry_of(wkb_of(stored)), geometry_of(area.wkb), area.values["code"])
        except ValueError as error:
            raise ValueError(f"its release {release_id} would not hold: {error}") from error


def _check_step(values: dict[str, str | None], code: str, status: str) -> None:
    product = values["product"]
    step = next((step for step in RELEASES if (step.status, step.product) == (status, product)), None)
    if step is None:
        raise ValueError(f"area {code} is {status}, which cannot be {product}")
    for field in step.needs:
        if not (values[field] or "").strip():
            raise ValueError(f"{product} land needs its {field}")


def _check_inside(outline: BaseGeometry, area: BaseGeometry, code: str) -> None:
    if shapely.covers(area, outline):
        return
    outside = shapely.difference(outline, shapely.buffer(area, INSIDE_TOLERANCE_DEG, join_style="mitre"))
    if not shapely.is_empty(outside):
        lon, lat = shapely.get_coordinates(shapely.point_on_surface(outside))[0]
        raise ValueError(f"lies outside of area {code}, as at {lon:.9g}, {lat:.9g}")


def _neighbours(
    db: sqlite3.Connection, area_id: str, own_id: str, outline: BaseGeometry
) -> Iterator[tuple[str, BaseGeometry]]:
    west, south, east, north = outline.bounds
    query = (
        "SELECT id, geom FROM releases WHERE area_id = ? AND id <> ? "
        "AND min_x <= ? AND max_x >= ? AND min_y <= ? AND max_y >= ?"
    )
    for other_id, stored in db.execute(query, (area_id, own_id, east, west, north, south)).fetchall():
        yield other_id, geometry_of(wkb_of(stored))
