"""Figures of land release by area, task, team, theatre and month; the S-curve; a forecast is a band or a reason."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import shapely

from geodata.geometry.geodesic import area_m2
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.land_records import finds_of, land_of, progress_of
from geodata.project.opening import open_project
from geodata.release.engine import Decision, state_at
from geodata.release.outlook import FEWEST_REPORTS, forecast, monthly_rates, s_curve
from geodata.release.statistics import entries, total, totals
from geodata.theatres import theatre

THEATRES = {name: theatre(name).extent for name in ("kursk", "laos")}  # pyright: ignore[reportArgumentType]
WEST, EAST = shapely.box(103.0, 19.0, 103.004, 19.01), shapely.box(103.004, 19.0, 103.006, 19.01)


@pytest.fixture
def found(tmp_path: Path):
    """Figures of a project with two areas, two releases, three reports and a device."""
    path = tmp_path / "land.gpkg"
    new_project(path)
    with open_project(path, write=True) as project:
        project.edit([
            Put("areas", {"code": "L1", "status": "CHA", "survey_date": "2025-01"}, "l1",
                shapely.box(103.0, 19.0, 103.01, 19.01)),
            Put("areas", {"code": "K1", "status": "SHA"}, "k1", shapely.box(35.0, 51.0, 35.01, 51.01)),
            Put("areas", {"code": "X1", "status": "SHA"}, "x1"),
            Put("releases", {"area_id": "l1", "product": "cleared", "method": "manual", "team": "4", "depth_mm": 200,
                             "date": "2025-03-02"}, "r1", WEST),
            Put("releases", {"area_id": "l1", "product": "reduced", "method": "dogs", "date": "2025-spring"},
                "r2", EAST),
            Put("reports", {"area_id": "l1", "date": "2025-03-01", "team": "4", "people": 6, "hours": 5.5,
                            "area_searched_m2": 400.0}, "p1"),
            Put("reports", {"area_id": "l1", "date": "2025-03-02", "team": "4", "area_searched_m2": 350.0}, "p2"),
            Put("reports", {"area_id": "k1", "date": "2025-04-01"}, "p3"),
            Put("devices", {"category": "submunition", "area_id": "l1", "date": "2025-03-02"}, "d1"),
        ])  # fmt: skip
        land = land_of(project.rows("areas"), project.rows("releases"))
        return list(entries(
            land.areas, state_at(land.areas, land.decisions), land.decisions, progress_of(project.rows("reports")),
            finds_of(project.rows("devices")), theatres=THEATRES,
        ))  # fmt: skip


def test_every_grouping_adds_up_to_the_whole(found):
    whole = total(found)
    assert (whole.areas, whole.releases, whole.reports, whole.devices) == (3, 2, 3, 1)
    assert whole.searched_m2 == 750
    assert whole.person_hours == 33
    assert whole.recorded_m2 == pytest.approx(
        whole.released_m2 + whole.remaining_sha_m2 + whole.remaining_cha_m2 + whole.bend_m2 + whole.residue_m2
    )
    for by in ("area", "theatre"):
        groups = totals(found, by)
        for field in ("recorded_m2", "cleared_m2", "reduced_m2", "remaining_cha_m2", "searched_m2", "devices"):
            assert sum(getattr(one, field) for one in groups.values()) == pytest.approx(getattr(whole, field))
    for by in ("team", "task", "month"):
        groups = totals(found, by)
        assert sum(one.cleared_m2 for one in groups.values()) == pytest.approx(whole.cleared_m2)
        assert sum(one.reports for one in groups.values()) == 3


def test_groups_are_named_and_what_is_not_stated_is_not_guessed(found):
    assert list(totals(found, "theatre")) == ["", "kursk", "laos"]
    assert list(totals(found, "team")) == ["", "4"]
    assert totals(found, "team")["4"].cleared_m2 == pytest.approx(area_m2(WEST))
    assert list(totals(found, "task")) == ["K1 / ", "L1 / ", "L1 / 4"]
    # A season counts in the month it was certainly over; an area without a survey date in none.
    months = totals(found, "month")
    assert list(months) == ["", "2025-01", "2025-03", "2025-04", "2025-05"]
    assert months["2025-05"].reduced_m2 == pytest.approx(area_m2(EAST))
    assert months[""].areas == 2


def released(*dates: str | None) -> list[Decision]:
    return [Decision(id=f"d{number}", area_id="a", to="cleared", outline=WEST, date=date)
            for number, date in enumerate(dates)]  # fmt: skip


def test_the_curve_never_falls_and_leaves_out_what_has_no_date():
    curve = s_curve([*released("2025-03-02", "2025-01", None, "2025-03-02"),
                     Decision(id="c", area_id="a", to="CHA", outline=EAST, date="2025-02")])  # fmt: skip
    assert [point.day.isoformat() for point in curve.points] == ["2025-01-31", "2025-03-02"]
    one = area_m2(WEST)
    assert [point.released_m2 for point in curve.points] == pytest.approx([one, 3 * one])
    assert curve.points[-1].cleared_m2 == curve.points[-1].released_m2
    assert (curve.undated, curve.undated_m2) == (1, pytest.approx(one))
    assert monthly_rates(curve) == pytest.approx({"2025-01": one, "2025-02": 0, "2025-03": 2 * one})
    assert monthly_rates(s_curve([])) == {}


def test_a_forecast_is_a_band_with_its_method_or_the_reason_why_there_is_none():
    today = datetime.date(2025, 7, 1)
    six = s_curve(released("2025-01", "2025-02", "2025-02", "2025-03", "2025-05", "2025-06"))
    one = area_m2(WEST)
    band = forecast(six, 10 * one, today, reports=6)
    assert band.why_not is None
    # Rates 1, 2, 1, 0, 1, 1 a month: the slow, the usual and the fast are all 1.
    assert (band.early, band.middle, band.late) == ("2026-05", "2026-05", "2026-05")
    assert "Quantiles" in band.method
    uneven = s_curve(released("2025-01", "2025-01", "2025-01", "2025-04", "2025-06", "2025-06"))
    band = forecast(uneven, 10 * one, today, reports=6)
    assert band.early is not None
    assert band.middle is not None
    assert band.early < band.middle
    # In a third of the months nothing was released: at that rate there is no end.
    assert band.late is None
    for curve, remaining, reports, says in (
        (six, one, FEWEST_REPORTS - 1, f"at least {FEWEST_REPORTS} reports"),
        (s_curve(released("2025-01", "2025-01")), one, 99, "99 over 1"),
        (six, 0.0, 6, "nothing remains"),
        (s_curve(released("2023-01", "2025-01")), one, 9, "nothing was released"),
    ):
        none = forecast(curve, remaining, today, reports=reports)
        assert (none.early, none.middle, none.late) == (None, None, None)
        assert none.why_not is not None
        assert says in none.why_not
