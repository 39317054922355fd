"""Parts confirmed and ground reopened in a project: what the gate asks, names and keeps."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
import shapely

from geodata.geometry.geodesic import area_m2
from geodata.ledger.state import Clock
from geodata.project.area_outlines import merge_edits, split_edits
from geodata.project.editing import Edit, Put, Remove
from geodata.project.errors import EditRefused
from geodata.project.ground import ground_of
from geodata.project.integrity import check_file
from geodata.project.kept_land import KeptLand
from geodata.project.land_records import land_of
from geodata.project.project import Project
from geodata.project.reports import project_listing
from geodata.release.engine import state_at

EVIDENCE = {"evidence": "a BLU-26 at 0.1 m", "reason": "found while ploughing"}
PART = {"area_id": "a", **EVIDENCE, "date": "2025-02"}
AGAIN = {"area_id": "b", "release_id": "r", **EVIDENCE, "date": "2026-01"}


@pytest.fixture
def land(project: Project, square: Callable[..., Any]) -> Project:
    """A suspected area of which the south-west corner was reduced in March 2025."""
    values = {"code": "A", "status": "SHA", "survey_date": "2025-01"}
    project.edit([Put("areas", values, "a", square())])
    reduced = {"area_id": "a", "product": "reduced", "method": "dogs", "date": "2025-03"}
    project.edit([Put("releases", reduced, "r", square(side=0.004))])
    return project


def refused(project: Project, *edits: Edit) -> str:
    before = project.content_hash(), project.head
    with pytest.raises(EditRefused) as caught:
        project.edit(edits)
    assert (project.content_hash(), project.head) == before
    return str(caught.value)


def new_area(square: Callable[..., Any], **values: Any) -> Put:
    return Put("areas", {"code": "B", "status": "CHA", "survey_date": "2026-01", **values}, "b", square(side=0.003))


def states(project: Project, day: datetime.date | None = None) -> list[tuple[str, str, float]]:
    parts = [*project.rows("releases"), *project.rows("confirmations")]
    return [
        (one.record_id, one.state, round(area_m2(one.shape))) for one in ground_of(project.rows("areas"), parts, day)
    ]


def test_a_confirmed_part_is_counted_apart_from_its_date_on_and_the_engine_says_the_same(land: Project, square):
    suspected = states(land)[0][2]
    land.edit([Put("confirmations", {**PART, "date": "2025-04"}, "c", square(lon=103.005, side=0.005))])
    (sha, cha, reduced) = states(land)
    assert [one[:2] for one in (sha, cha, reduced)] == [("a", "SHA"), ("c", "CHA"), ("r", "reduced")]
    assert sha[2] + cha[2] == pytest.approx(suspected, abs=2)
    assert [one[1] for one in states(land, datetime.date(2025, 3, 31))] == ["SHA", "reduced"]
    made = land_of(land.rows("areas"), [*land.rows("releases"), *land.rows("confirmations")])
    (state,) = state_at(made.areas, made.decisions)
    assert {piece.state: round(area_m2(piece.outline)) for piece in state.pieces} == {
        one[1]: one[2] for one in states(land)
    }
    assert state.account.conserved
    assert [found for found in check_file(land.path) if found.severity == "error"] == []


def test_what_was_confirmed_can_be_cleared_and_the_check_has_nothing_to_say(land: Project, square):
    land.edit([Put("confirmations", {**PART, "date": "2025-04"}, "c", square(lon=103.005, side=0.005))])
    cleared = {"area_id": "a", "product": "cleared", "method": "manual", "date": "2025-05", "depth_mm": 200}
    land.edit([Put("releases", cleared, "r2", square(lon=103.005, side=0.003))])
    assert [one[:2] for one in states(land)] == [("a", "SHA"), ("c", "CHA"), ("r", "reduced"), ("r2", "cleared")]
    land.edit([Put("areas", {"status": "CHA"}, "a")])
    assert check_file(land.path) == []


@pytest.mark.parametrize(
    ("values", "lon", "side", "says"),
    [
        ({"evidence": None}, 103.005, 0.005, "CHA land needs its evidence (rule confirm-sha)"),
        ({"evidence": "  "}, 103.005, 0.005, "rule confirm-sha"),
        ({"date": "2024"}, 103.005, 0.005, "rule dates-in-order"),
        ({}, 103.006, 0.005, "rule inside-its-area"),
        ({}, 103.002, 0.005, "rule reopen-reduced"),
        ({"area_id": "none"}, 103.005, 0.005, "area none, which does not exist"),
    ],
)
def test_a_part_that_may_not_be_confirmed_is_refused_with_the_rule(land: Project, square, values, lon, side, says):
    assert says in refused(land, Put("confirmations", {**PART, **values}, "c", square(lon=lon, side=side)))


def test_ground_is_confirmed_once_and_stays_within_its_area(land: Project, square):
    part = square(lon=103.005, side=0.005)
    land.edit([Put("confirmations", PART, "c", part)])
    assert "rule cha-once" in refused(land, Put("confirmations", PART, "c2", square(lon=103.006, side=0.003)))
    said = refused(land, Put("areas", {}, "a", square(side=0.007)))
    assert "its confirmed part c would not hold" in said
    assert "confirmation c refers to it" in refused(land, Remove("areas", "a"))
    land.edit([Put("areas", {"code": "S", "status": "CHA"}, "s", square(lon=104))])
    assert "rule cha-once" in refused(land, Put("confirmations", {**PART, "area_id": "s"}, "c3", square(lon=104)))


def test_ground_is_reopened_by_a_new_area_and_the_released_record_stays_as_it_was(land: Project, square):
    before = land.row("releases", "r")
    assert "rule reopen-reduced" in refused(land, new_area(square))
    land.edit([new_area(square), Put("reopenings", AGAIN, "o")])
    assert land.row("releases", "r") == before
    assert [one[:2] for one in states(land)] == [("a", "SHA"), ("r", "reduced"), ("b", "CHA")]
    made = land_of(land.rows("areas"), land.rows("releases"))
    (then,) = state_at(made.areas, made.decisions, datetime.date(2025, 12, 31))
    assert [piece.state for piece in then.pieces] == ["SHA", "reduced"]
    assert all(state.account.conserved for state in state_at(made.areas, made.decisions))
    assert [found for found in check_file(land.path) if found.severity == "error"] == []
    (listed,) = project_listing(land, "reopenings", Clock())
    assert (listed["release_id"], listed["reason"]) == ("r", EVIDENCE["reason"])
    land.undo()
    assert land.rows("reopenings") == []
    assert land.row("areas", "b") is None
    land.redo()
    assert [one[:2] for one in states(land)][-1] == ("b", "CHA")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"reason": None}, "a reopened area needs its reason (rule reopen-reduced)"),
        ({"evidence": " "}, "a reopened area needs its evidence (rule reopen-reduced)"),
        ({"date": "2024"}, "rule dates-in-order"),
        ({"release_id": "none"}, "rule reopen-reduced"),
        ({"area_id": "a"}, "rule reopens-a-release"),
    ],
)
def test_a_reopening_without_what_it_needs_is_refused_with_the_rule(land: Project, square, values, says):
    assert says in refused(land, new_area(square), Put("reopenings", {**AGAIN, **values}, "o"))


def test_a_reopening_is_about_the_ground_of_its_release_and_holds_the_area_where_it_is(land: Project, square):
    elsewhere = Put("areas", {"code": "B", "status": "CHA"}, "b", square(lon=105))
    assert "rule reopens-its-ground" in refused(land, elsewhere, Put("reopenings", AGAIN, "o"))
    early = new_area(square, survey_date="2025-01")
    assert "rule dates-in-order" in refused(land, early, Put("reopenings", AGAIN, "o"))
    land.edit([new_area(square), Put("reopenings", AGAIN, "o")])
    assert "reopening o refers to it" in refused(land, Remove("releases", "r"))
    assert "rule reopen-reduced" in refused(land, Remove("reopenings", "o"))
    assert "its reopening o would not hold" in refused(
        land, Put("releases", {}, "r", square(lon=103.0031, side=0.0009))
    )  # fmt: skip
    land.edit([Remove("reopenings", "o"), Remove("areas", "b")])


def test_ground_that_an_area_had_before_it_was_released_elsewhere_hinders_no_later_edit(land: Project, square):
    """Files of others hold areas over one another; that is a finding, and their corners can still be moved."""
    land.edit([Put("areas", {"code": "O", "status": "SHA"}, "o1", square(lon=103.006, side=0.02))])
    cleared = {"area_id": "a", "product": "reduced", "method": "dogs"}
    land.edit([Put("releases", cleared, "r3", square(lon=103.007, side=0.003))])
    land.edit([Put("areas", {}, "o1", square(lon=103.006, side=0.021))])
    assert "rule reopen-reduced" in refused(
        land, Put("areas", {}, "o1", square(lon=103.001, side=0.021)), new_area(square)
    )


def test_a_new_area_over_released_ground_is_refused_however_little_of_it_is_released(land: Project, square):
    assert "rule reopen-reduced" in refused(
        land, Put("areas", {"code": "N", "status": "SHA"}, "n", square(lon=103.001))
    )


def test_split_and_merge_take_confirmed_parts_and_reopenings_with_the_ground(land: Project, square):
    land.edit([new_area(square, status="SHA"), Put("reopenings", AGAIN, "o")])
    west = {"area_id": "b", **EVIDENCE, "date": "2026-02"}
    land.edit([Put("confirmations", west, "c", square(side=0.001))])
    line = ((103.0015, 17.9), (103.0015, 18.1))
    attached = [one for kind in ("reopenings", "axes", "photos") for one in land.rows(kind)]
    land.edit(split_edits(KeptLand(land), "b", line, lambda at: f"b{at}", lambda at: f"B-{at}", attached=attached))
    reopened = {one.values["area_id"] for one in land.rows("reopenings")}
    assert reopened == {"b", "b1"}
    (part,) = land.rows("confirmations")
    home = land.row("areas", part.values["area_id"])
    assert home is not None
    assert shapely.covers(shapely.from_wkb(home.wkb).buffer(1e-9), shapely.from_wkb(part.wkb))
    assert [found for found in check_file(land.path) if found.severity == "error"] == []
    attached = [one for kind in ("reports", "reopenings", "axes", "photos") for one in land.rows(kind)]
    land.edit(merge_edits(KeptLand(land), attached, ("b", "b1")))
    assert {one.values["area_id"] for one in land.rows("reopenings")} == {"b"}
    assert land.row("areas", "b1") is None
    assert [found for found in check_file(land.path) if found.severity == "error"] == []


def test_an_axis_is_a_line_with_a_width_of_an_area(land: Project):
    line = {"type": "LineString", "coordinates": [[103.0, 18.005], [103.01, 18.005]]}
    land.edit([Put("axes", {"area_id": "a", "width_m": 20.0, "name": "track to the spring"}, "x", line)])
    (listed,) = project_listing(land, "axes", Clock())
    assert listed["geometry"] == line
    assert "width_m 0" in refused(land, Put("axes", {"area_id": "a", "width_m": 0.0}, "y", line))
    single = {"type": "LineString", "coordinates": [[103.0, 18.0], [103.0, 18.0]]}
    assert "two different points" in refused(land, Put("axes", {"area_id": "a", "width_m": 5.0}, "y", single))
    assert "needs a LineString" in refused(
        land, Put("axes", {"area_id": "a", "width_m": 5.0}, "y", {"type": "Point", "coordinates": [1, 1]})
    )
    assert [found for found in check_file(land.path) if found.severity == "error"] == []
