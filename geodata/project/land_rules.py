"""Rules between areas and their releases, asked of the engine of ``geodata.release`` with what the project holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from shapely.geometry.base import BaseGeometry

from geodata.project.blobs import geometry_of, wkb_of
from geodata.project.images import Stored
from geodata.project.kinds import KINDS
from geodata.project.released_near import ReleasedNear
from geodata.project.rows import fetch
from geodata.project.step_rules import check_released_ground, check_reopening, confirmed_parts, reopenings_of
from geodata.records.said import say
from geodata.release.ground_rules import Released, check_inside, check_unreleased, shared_ground_m2
from geodata.release.refusals import IllegalStep, Refusal, why_refused
from geodata.release.states import AreaStatus
from geodata.release.transitions import check_correction, check_step, transitions


def check_release(db: sqlite3.Connection, release: Stored, before: Stored | None) -> None:
    """Refuse a release that its area does not allow.

    Raises
    ------
    ValueError
        The step is not legal, a field it needs is missing, it lies outside of its area, or over another release; an
        ``IllegalStep`` names the rule.
    """
    values = release.values
    if before is not None and before.values["area_id"] == values["area_id"]:
        check_correction(before.values["product"], values["product"])
    row = db.execute("SELECT code, status, geom FROM areas WHERE id = ?", (values["area_id"],)).fetchone()
    code, status, stored = row
    check_step(status, values["product"], values)
    if stored is None:
        raise Refusal(say("refused/no-outline-to-release", code=code))
    assert release.wkb is not None
    outline = geometry_of(release.wkb)
    check_inside(outline, geometry_of(wkb_of(stored)), code)
    for _, fid, part in confirmed_parts(db, values["area_id"]):
        if fid < release.fid and shared_ground_m2(outline, part):
            check_step("CHA", values["product"], values)
    for other in _neighbours(db, values["area_id"], values["id"], outline):
        check_unreleased(outline, values["product"], other)
    if before is not None and before.wkb != release.wkb:
        _check_reopenings(db, release.id)


def check_area(
    db: sqlite3.Connection, area: Stored, before: Stored | None, reason: str | None, near: ReleasedNear
) -> None:
    """Refuse a change of an area that its releases or its history do not allow.

    Raises
    ------
    ValueError
        CHA became SHA without a reason, or a release of the area would be outside or not legal any more.
    """
    if before is None or before.wkb != area.wkb:
        check_released_ground(db, area, before, near)
    if before is None:
        return
    old, new = before.values["status"], area.values["status"]
    if old != new:
        _check_status(old, new, reason)
    if old == new and before.wkb == area.wkb:
        return
    _check_parts(db, area)


def _check_parts(db: sqlite3.Connection, area: Stored) -> None:
    """Refuse an area whose released or confirmed parts would be outside, or not legal, any more."""
    outline = None if area.wkb is None else geometry_of(area.wkb)
    code = area.values["code"]

    def inside(part: BaseGeometry) -> None:
        if outline is None:
            raise Refusal(say("refused/no-outline-left", code=code))
        check_inside(part, outline, code)

    query = "SELECT id, product, geom, method, date, depth_mm, team FROM releases WHERE area_id = ?"
    for release_id, product, stored, *given in db.execute(query, (area.id,)).fetchall():
        fields: dict[str, Any] = dict(zip(("method", "date", "depth_mm", "team"), given, strict=True))
        try:
            check_step(area.values["status"], product, fields)
            inside(geometry_of(wkb_of(stored)))
        except ValueError as error:
            raise Refusal(say("refused/release-would-not-hold", id=release_id, why=why_refused(error))) from error
    for record_id, _, part in confirmed_parts(db, area.id):
        try:
            inside(part)
        except ValueError as error:
            raise Refusal(say("refused/confirmation-would-not-hold", id=record_id, why=why_refused(error))) from error


def _check_reopenings(db: sqlite3.Connection, release_id: str) -> None:
    for reopening_id in reopenings_of(db, release_id):
        found = fetch(db, KINDS["reopenings"], reopening_id)
        if found is not None:
            try:
                check_reopening(db, found[0])
            except ValueError as error:
                why = say("refused/reopening-would-not-hold", id=reopening_id, why=why_refused(error))
                raise Refusal(why) from error


def _check_status(old: AreaStatus, new: AreaStatus, reason: str | None) -> None:
    step = transitions().step(old, new)
    if step.verdict not in ("allow", "warn") and not (step.verdict == "correct" and (reason or "").strip()):
        raise IllegalStep(step.rule, say("refused/other", text=step.text))


def _neighbours(db: sqlite3.Connection, area_id: str, own_id: str, outline: BaseGeometry) -> Iterator[Released]:
    west, south, east, north = outline.bounds
    query = (
        "SELECT id, product, geom FROM releases WHERE area_id = ? AND id <> ? "
        "AND min_x <= ? AND max_x >= ? AND min_y <= ? AND max_y >= ?"
    )
    for other_id, product, stored in db.execute(query, (area_id, own_id, east, west, north, south)).fetchall():
        yield other_id, product, geometry_of(wkb_of(stored))
