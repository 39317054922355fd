"""Rules of the steps between areas and releases: parts confirmed, ground reopened only by naming what released it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import difference
from geodata.project.blobs import geometry_of, wkb_of
from geodata.project.images import Stored
from geodata.project.released_near import ReleasedNear
from geodata.records.said import say
from geodata.release.ground_rules import check_dates, check_inside, shared_ground_m2
from geodata.release.refusals import IllegalStep, Refusal, state_said
from geodata.release.states import AreaStatus, Product
from geodata.release.transitions import check_step, transitions


class _Release(NamedTuple):
    id: str
    product: Product
    date: str | None
    outline: BaseGeometry


def check_confirmation(db: sqlite3.Connection, confirmation: Stored, before: Stored | None) -> None:
    """Refuse the confirmation of a part that its area does not allow.

    Raises
    ------
    ValueError
        Evidence is missing, the area is no SHA or was surveyed later, the part lies outside of it, was confirmed
        already, or was released before; an ``IllegalStep`` names the rule.
    """
    values = confirmation.values
    row = db.execute("SELECT code, status, survey_date, geom FROM areas WHERE id = ?", (values["area_id"],)).fetchone()
    code, status, surveyed, stored = row
    # A confirmed part stays where all of its area is confirmed later.
    check_step("SHA" if before is not None else status, "CHA", values)
    if stored is None:
        raise Refusal(say("refused/no-outline-to-confirm", code=code))
    assert confirmation.wkb is not None, "the gate asks an outline of every confirmation"
    outline = geometry_of(confirmation.wkb)
    check_inside(outline, geometry_of(wkb_of(stored)), code)
    check_dates(surveyed, values["date"], say("refused/surveyed", code=code), say("refused/the-confirmation"))
    for other_id, _, other in confirmed_parts(db, values["area_id"]):
        if other_id != confirmation.id and (shared := shared_ground_m2(outline, other)):
            rule = transitions().step("CHA", "CHA").rule
            raise IllegalStep(rule, say("refused/confirmed-already", shared=shared, id=other_id))
    # What was released after it was confirmed is no hindrance: the order is that of the entries.
    query = "SELECT id, product, date, geom FROM releases WHERE area_id = ? AND fid < ?"
    for release in _releases(db.execute(query, (values["area_id"], confirmation.fid)).fetchall()):
        if shared := shared_ground_m2(outline, release.outline):
            why = say("refused/confirmed-after-release", shared=shared, id=release.id)
            raise IllegalStep(transitions().step(release.product, "CHA").rule, why)


def confirmed_parts(db: sqlite3.Connection, area_id: str) -> Iterator[tuple[str, int, BaseGeometry]]:
    """Id, number and outline of every confirmed part of an area."""
    query = "SELECT id, fid, geom FROM confirmations WHERE area_id = ?"
    for record_id, fid, stored in db.execute(query, (area_id,)).fetchall():
        yield record_id, fid, geometry_of(wkb_of(stored))


def check_reopening(db: sqlite3.Connection, reopening: Stored) -> None:
    """Refuse a reopening without reason or evidence, before its release, or beside the ground of it.

    Raises
    ------
    ValueError
        An ``IllegalStep`` names the rule.
    """
    values = reopening.values
    query = "SELECT product, date, geom, area_id FROM releases WHERE id = ?"
    product, date, stored, of_area = db.execute(query, (values["release_id"],)).fetchone()
    query = "SELECT code, status, survey_date, geom FROM areas WHERE id = ?"
    code, status, surveyed, outline = db.execute(query, (values["area_id"],)).fetchone()
    if of_area == values["area_id"]:
        raise IllegalStep("reopens-a-release", say("refused/own-release", id=values["release_id"], code=code))
    check_step(product, status, {**values, "reopens": values["release_id"]})
    decided = say("refused/decided", id=values["release_id"])
    for when, named in (
        (surveyed, say("refused/area", code=code)), (values["date"], say("refused/the-reopening")),
    ):  # fmt: skip
        check_dates(date, when, decided, named)
    if outline is None or not shared_ground_m2(geometry_of(wkb_of(outline)), geometry_of(wkb_of(stored))):
        raise IllegalStep("reopens-its-ground", say("refused/no-shared-ground", code=code, id=values["release_id"]))


def reopenings_of(db: sqlite3.Connection, release_id: str) -> list[str]:
    """Ids of the reopenings that name a release."""
    return [row[0] for row in db.execute("SELECT id FROM reopenings WHERE release_id = ?", (release_id,))]


def check_released_ground(
    db: sqlite3.Connection, area: Stored, before: Stored | None, near: ReleasedNear | None = None
) -> None:
    """Refuse an area over ground that was released before it, but where it reopens that release.

    Ground that it had before its outline was changed is left as it is: what was recorded so is a finding. ``near`` is
    that of a long group.

    Raises
    ------
    IllegalStep
        The message names the release, the square metres and the rule.
    """
    if area.wkb is None:
        return
    outline = geometry_of(area.wkb)
    own = None if before is None or before.wkb is None else geometry_of(before.wkb)
    named = {row[0] for row in db.execute("SELECT release_id FROM reopenings WHERE area_id = ?", (area.id,))}
    for release in _over(db, area, outline, near or ReleasedNear(db)):
        if release.id in named:
            continue
        left = difference(release.outline, list(_reopened(db, release.id)))
        if own is not None:
            left = difference(left, [own])
        shared = shared_ground_m2(outline, left)
        if shared:
            status: AreaStatus = area.values["status"]
            step = transitions().step(release.product, status)
            if step.verdict not in ("allow", "warn"):
                product = state_said(release.product)
                why = say("refused/over-released", shared=shared, id=release.id, product=product)
                raise IllegalStep(step.rule, why)


def _over(db: sqlite3.Connection, area: Stored, outline: BaseGeometry, near: ReleasedNear) -> Iterator[_Release]:
    one = "SELECT id, product, date, geom FROM releases WHERE id = ? AND fid < ? AND area_id <> ?"
    for release_id in near.ids(outline.bounds):
        for release in _releases(db.execute(one, (release_id, area.fid, area.id)).fetchall()):
            if shapely.intersects(release.outline, outline):
                yield release


def _reopened(db: sqlite3.Connection, release_id: str) -> Iterator[BaseGeometry]:
    query = "SELECT a.geom FROM reopenings r JOIN areas a ON a.id = r.area_id WHERE r.release_id = ?"
    for (stored,) in db.execute(query, (release_id,)).fetchall():
        if stored is not None:
            yield geometry_of(wkb_of(stored))


def _releases(rows: Iterable[tuple[Any, ...]]) -> Iterator[_Release]:
    for record_id, product, date, stored in rows:
        yield _Release(record_id, product, date, geometry_of(wkb_of(stored)))
