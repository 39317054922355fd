"""Ground that was released, reopened and released again: work done is done, the ground of it counts once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.geometry.geodesic import area_m2
from geodata.geometry.overlay import common_ground, difference
from geodata.geometry.straight_area import straight_area_m2
from geodata.ledger.state import Clock
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.land_records import land_of, reopenings_of
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.project.reports import project_listing
from geodata.release.engine import Decision, HazardArea, Land, decided, made_by, recorded, state_at
from geodata.release.outlook import monthly_rates, s_curve
from geodata.release.reopened import Reopened, reopened_ground, reopenings_in
from geodata.release.states import PRODUCTS
from geodata.release.statistics import entries, total, totals

THEATRES = {"laos": (100.0, 13.0, 108.0, 23.0), "kursk": (34.0, 50.0, 39.0, 53.0)}
START = datetime.date(2025, 1, 1)


def slice_of(rng: np.random.Generator, ground: shapely.Geometry) -> shapely.Geometry:
    """Less than all of some ground, cut off along a line in any direction."""
    while True:
        west, south, east, north = ground.bounds
        turn, reach = rng.uniform(0, 2 * np.pi), 2 * max(east - west, north - south)
        x, y = rng.uniform(west, east), rng.uniform(south, north)
        along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
        corners = [
            np.array([x, y]) + a * reach * along + b * reach * across for a, b in ((-1, 0), (1, 0), (1, 1), (-1, 1))
        ]
        part = common_ground(ground, shapely.Polygon(corners))
        if part.geom_type in ("Polygon", "MultiPolygon") and 0.05 * ground.area < part.area < 0.9 * ground.area:
            return part


def standing(land: Land, release: Decision, day: datetime.date | None = None) -> shapely.Geometry:
    """What stays released, as the map draws it."""
    return difference(release.outline, over(land, release, day))


def over(land: Land, release: Decision, day: datetime.date | None) -> list[shapely.Geometry]:
    return [area.outline for area in land.areas if release.id in area.reopens and is_open(land, area, day)]


def is_open(land: Land, area: HazardArea, day: datetime.date | None) -> bool:
    """Whether an area was certainly there: by its own date, or because something of it was decided or reopened."""
    about = [one for one in land.decisions if one.area_id == area.id]
    again = [other for other in land.areas if any(one.id in other.reopens for one in about)]
    return (
        made_by(area.survey_date, day)
        or any(made_by(one.date, day) for one in about)
        or any(is_open(land, other, day) for other in again)
    )


def history(seed: int, steps: int) -> Land:
    """Legal steps: parts are released, reopened, released again and reopened again, the same release more than once."""
    rng = np.random.default_rng(seed)
    lon, lat, size = (35.3, 51.2, 10 ** rng.uniform(-3, -1.3)) if rng.integers(2) else (103.2, 19.4, 0.01)
    first = shapely.box(lon, lat, lon + size, lat + size)
    land = recorded(Land(), HazardArea(id="a", code="A", status="CHA", outline=first, survey_date=START.isoformat()))
    for number in range(1, steps + 1):
        day = (START + datetime.timedelta(days=number // 2)).isoformat()
        releases = [one for one in land.decisions if standing(land, one).area > 0.2 * one.outline.area]
        if releases and rng.integers(3) == 0:
            release = releases[rng.integers(len(releases))]
            part = slice_of(rng, standing(land, release))
            land = recorded(land, HazardArea(
                id=f"a{number}", code=f"A{number}", status="CHA", outline=part, reason="find", evidence="a fuze",
                survey_date=None if rng.integers(6) == 0 else day, reopens=(release.id,),
            ))  # fmt: skip
        else:
            pieces = [(state.area_id, piece.outline) for state in state_at(land.areas, land.decisions)
                      for piece in state.pieces if piece.state == "CHA"]  # fmt: skip
            area_id, ground = max(pieces, key=lambda held: held[1].area)
            land = decided(land, Decision(
                id=f"d{number}", area_id=area_id, to=PRODUCTS[rng.integers(3)], outline=slice_of(rng, ground),
                date=None if rng.integers(8) == 0 else day, method="manual",
            ))  # fmt: skip
    return land


def by_day(found: tuple[Reopened, ...], day: datetime.date | None) -> float:
    return sum(one.square_metres for one in found if day is None or (one.day is not None and one.day <= day))


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=40, deadline=None)
def test_recorded_less_reopened_is_what_geometry_says_is_released_at_every_date(seed: int) -> None:
    land = history(seed, 24)
    found = reopened_ground(land.areas, land.decisions, reopenings_in(land.areas))
    curve = s_curve(land.decisions, found)
    for day in (None, *(START + datetime.timedelta(days=number) for number in range(14))):
        made = [one for one in land.decisions if made_by(one.date, day)]
        left = [standing(land, one, day) for one in made]
        released = sum(area_m2(one.outline) for one in made)
        assert released - by_day(found, day) == pytest.approx(sum(map(area_m2, left)), abs=0.01)
        # None of it is counted twice: all of it together is as large as its pieces.
        straight = sum(map(straight_area_m2, left))
        assert straight_area_m2(shapely.union_all(left, grid_size=1e-12)) == pytest.approx(straight, abs=0.01)
        # And by another way, along straight lines, where cutting an edge changes no area: recorded less what is shared.
        shared = [
            shapely.union_all([common_ground(one.outline, area) for area in over(land, one, day)]) for one in made
        ]
        recorded_m2 = sum(straight_area_m2(one.outline) for one in made)
        assert recorded_m2 - sum(map(straight_area_m2, shared)) == pytest.approx(straight, abs=0.01)
        if day is not None and (points := [point for point in curve.points if point.day <= day]):
            assert points[-1].standing_m2 == pytest.approx(sum(map(area_m2, left)), abs=0.01)
    states = state_at(land.areas, land.decisions)
    sums = list(entries(land.areas, states, land.decisions, theatres=THEATRES, reopened=found))
    whole = total(sums)
    assert whole.reopened_m2 == pytest.approx(by_day(found, None), abs=1e-6)
    assert whole.standing_m2 == pytest.approx(sum(area_m2(standing(land, one)) for one in land.decisions), abs=0.01)
    remaining = sum(state.account.remaining_m2 + state.account.bend_m2 + state.account.residue_m2 for state in states)
    assert whole.once_m2 == pytest.approx(whole.standing_m2 + remaining, abs=0.01)
    for grouping in ("area", "task", "team", "theatre", "month"):
        groups = totals(sums, grouping)
        assert sum(one.reopened_m2 for one in groups.values()) == pytest.approx(whole.reopened_m2, abs=1e-6)
        assert all(one.standing_m2 > -0.01 for one in groups.values())


WEST, PART = shapely.box(103.0, 19.0, 103.004, 19.01), shapely.box(103.001, 19.001, 103.002, 19.002)


@pytest.fixture
def reopened(tmp_path: Path) -> Iterator[Project]:
    """A part cleared in March 2025, some of it reopened in June and cleared again in July."""
    path = tmp_path / "land.gpkg"
    new_project(path)
    with open_project(path, write=True) as project:
        values = {"status": "CHA", "survey_date": "2025-01"}
        cleared = {"product": "cleared", "method": "manual", "depth_mm": 200}
        project.edit([
            Put("areas", {"code": "L1", **values}, "l1", shapely.box(103.0, 19.0, 103.01, 19.01)),
            Put("releases", {"area_id": "l1", **cleared, "team": "4", "date": "2025-03-02"}, "r1", WEST),
        ])  # fmt: skip
        project.edit([
            Put("areas", {"code": "L2", **values, "survey_date": "2025-06-10"}, "l2", PART),
            Put("reopenings", {"area_id": "l2", "release_id": "r1", "reason": "find", "evidence": "a fuze"}, "o"),
        ])  # fmt: skip
        project.edit([Put("releases", {"area_id": "l2", **cleared, "team": "5", "date": "2025-07-01"}, "r2", PART)])
        yield project


def test_the_curve_of_what_remains_rises_again_where_ground_is_reopened(reopened: Project) -> None:
    land = land_of(reopened.rows("areas"), reopened.rows("releases"))
    again = reopenings_of(reopened.rows("reopenings"), reopened.rows("areas"))
    found = reopened_ground(land.areas, land.decisions, again)
    curve = s_curve(land.decisions, found)
    assert [point.day.isoformat() for point in curve.points] == ["2025-03-02", "2025-06-10", "2025-07-01"]
    part = found[0].square_metres
    assert part == pytest.approx(area_m2(PART), abs=0.5)
    recorded_once = area_m2(shapely.box(103.0, 19.0, 103.01, 19.01))
    before, risen, after = curve.remaining(recorded_once)
    assert risen == pytest.approx(before + part, abs=1e-6)
    assert after == pytest.approx(before, abs=0.5)
    # The rate is that of the work: a month in which ground was only reopened is one without a release.
    rates = monthly_rates(curve)
    assert list(rates) == ["2025-03", "2025-04", "2025-05", "2025-06", "2025-07"]
    assert rates["2025-06"] == 0
    assert rates["2025-07"] == pytest.approx(area_m2(PART), abs=1e-6)


def test_it_is_told_of_the_area_team_and_month_of_the_release(reopened: Project) -> None:
    land = land_of(reopened.rows("areas"), reopened.rows("releases"))
    again = reopenings_of(reopened.rows("reopenings"), reopened.rows("areas"))
    found = reopened_ground(land.areas, land.decisions, again)
    sums = list(
        entries(land.areas, state_at(land.areas, land.decisions), land.decisions, theatres=THEATRES, reopened=found)
    )
    part = found[0].square_metres
    assert {name: one.reopened_m2 for name, one in totals(sums, "area").items()} == {"L1": part, "L2": 0}
    assert {name: one.reopened_m2 for name, one in totals(sums, "team").items()} == {"4": part, "5": 0}
    assert totals(sums, "month")["2025-03"].reopened_m2 == part
    assert total(sums).standing_m2 == pytest.approx(area_m2(WEST), abs=0.5)


def test_a_listing_has_what_was_reopened_by_the_day_asked_for(reopened: Project) -> None:
    def listed(kind: str, day: str | None = None) -> dict[str, float]:
        clock = Clock(true_on=None if day is None else datetime.date.fromisoformat(day))
        return {one["id"]: one["reopened_m2"] for one in project_listing(reopened, kind, clock)}

    part = listed("releases")["r1"]
    assert part == pytest.approx(area_m2(PART), abs=0.5)
    assert listed("releases") == {"r1": part, "r2": 0.0}
    assert listed("areas") == {"l1": part, "l2": 0.0}
    assert listed("releases", "2025-06-09") == {"r1": 0.0}
    assert listed("releases", "2025-06-10") == {"r1": part}
    assert [one["id"] for one in project_listing(reopened, "releases", Clock(), ["reopened_m2=0.0"])] == ["r2"]
