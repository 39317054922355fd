"""Figures through their form: what is not touched stays, what is added stands at its date, nothing else moves."""

from __future__ import annotations

import copy
from typing import Any

import msgspec
import pytest

from geodata.builtin import builtin_records
from geodata.records.deployments import Deployment
from geodata.records.entered_figures import NoFigure, figure_fields, figures_of, with_figure, without_figure
from geodata.records.series import Series

RECORDS = builtin_records()
OWNERS: list[dict[str, Any]] = [
    msgspec.json.decode(msgspec.json.encode(one)) for one in (*RECORDS.deployments, *RECORDS.series)
]
MISSION = next(one for one in OWNERS if one["id"] == "dep-ru-la-8")
SERIES = next(one for one in OWNERS if "points" in one and len(one["points"]) > 2)
DATE = {"value": "2026-01-15", "precision": "day", "note": None}
FIELDS: dict[str, Any] = {
    "source_ids": ["S01"], "attribute": "items",
    "value": {"measure": "items", "min": 5, "max": 5, "qualifier": "exact", "as_stated": "five items"},
    "scope": "cumulative", "as_of": DATE, "period.start": None, "period.end": None, "definition": "", "state": "",
    "verification": "read", "derivation": None, "note": None,
}  # fmt: skip


def checked(values: dict[str, Any]) -> dict[str, Any]:
    """The values, once the model has taken them."""
    made = msgspec.convert(values, type=Series if "points" in values else Deployment)
    return msgspec.json.decode(msgspec.json.encode(made))


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner["id"])
def test_every_built_in_figure_survives_its_form(owner: dict[str, Any]):
    before = copy.deepcopy(owner)
    for figure, point in figures_of(owner):
        fields = figure_fields(figure, {"kind": "x", "id": owner["id"]}, point)
        assert checked(with_figure(owner, fields, figure["id"])) == before
    assert owner == before, "the record itself is left alone"


def test_a_figure_is_added_to_a_contingent_with_the_next_id():
    made = checked(with_figure(MISSION, FIELDS))
    (figure,) = made["quantities"]
    assert figure["id"] == "dep-ru-la-8.q1"
    assert (figure["min"], figure["as_stated"], figure["definition"], figure["period"]) == (5, "five items", None, None)
    again = checked(with_figure(made, FIELDS))
    assert [one["id"] for one in again["quantities"]] == ["dep-ru-la-8.q1", "dep-ru-la-8.q2"]


def test_a_figure_of_a_series_stands_at_the_point_of_its_date_or_at_a_new_one():
    made = checked(with_figure(SERIES, FIELDS))
    assert len(made["points"]) == len(SERIES["points"]) + 1
    assert made["points"][-1]["as_of"] == DATE
    again = checked(with_figure(made, FIELDS))
    assert len(again["points"]) == len(made["points"])
    assert len(again["points"][-1]["quantities"]) == 2
    ids = [one["id"] for one, _ in figures_of(again)] + [point["id"] for point in again["points"]]
    assert len(ids) == len(set(ids))


def test_a_figure_that_gets_another_date_moves_to_its_point():
    made = with_figure(SERIES, FIELDS)
    (figure, point) = figures_of(made)[-1]
    fields = figure_fields(figure, {"kind": "series", "id": made["id"]}, point)
    later = {"value": "2026-02", "precision": "month", "note": None}
    moved = checked(with_figure(made, {**fields, "as_of": later}, figure["id"]))
    assert [p["as_of"] for p in moved["points"]] == [*(p["as_of"] for p in SERIES["points"]), later]
    assert figures_of(moved)[-1][0]["id"] == figure["id"]


@pytest.mark.parametrize("owner", [MISSION, SERIES], ids=["contingent", "series"])
def test_taking_away_what_was_added_gives_the_record_back(owner: dict[str, Any]):
    made = with_figure(owner, FIELDS)
    added = {one["id"] for one, _ in figures_of(made)} - {one["id"] for one, _ in figures_of(owner)}
    assert without_figure(made, added.pop()) == owner


def test_without_an_amount_or_a_figure_to_change_nothing_is_made():
    with pytest.raises(NoFigure, match="needs its amount"):
        with_figure(MISSION, {**FIELDS, "value": None})
    with pytest.raises(NoFigure, match=r"holds no figure gone\.q1 any more"):
        with_figure(MISSION, FIELDS, "gone.q1")
