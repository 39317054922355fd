"""The mission mirror: every field with its claims, nothing added up, no ratio where a side is silent."""

from __future__ import annotations

import csv
import datetime
import itertools

import msgspec
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.compare.groups import group_of
from geodata.compare.mirror import FIELDS, mirror, mirror_of, report
from geodata.exchange.mirror_table import COLUMNS, rows_of, write_table
from geodata.ledger.state import Clock, deployment_states

RECORDS = builtin_records()
ALL_IDS = [deployment.id for deployment in RECORDS.deployments]


def _known_ids() -> set[str]:
    ids = {claim.id for claim in RECORDS.claims}
    for held in (RECORDS.deployments, RECORDS.events):
        for record in held:
            ids.update(assertion.id for assertion in record.status_assertions)
    ids.update(quantity.id for deployment in RECORDS.deployments for quantity in deployment.quantities)
    return ids


def test_the_missions_and_the_reported_one_have_every_field_with_claims() -> None:
    made = mirror(RECORDS, "ru-la", "la-ru")
    assert tuple(cell.field for cell in made.cells) == FIELDS
    known = _known_ids()
    for cell in made.cells:
        for side in (cell.left, cell.right):
            assert (side.state == "not_reported") == (not side.values)
            assert bool(side.claims) == bool(side.values), cell.field
            assert set(side.claims) <= known
    assert made["strength"].right.max == 50
    assert made["strength"].right.min is None
    assert made["strength"].left.min == 24
    assert made["strength"].left.max == 36
    assert made["strength"].left.reported_by == 5
    assert made["person_days"].right.state == "not_reported"
    assert made["reciprocity"].left.values[0].text.startswith("Rehabilitation of Russian soldiers")
    assert made["status"].right.values[0].text == "reported, denied"
    assert made["area"].left.span_scope == "final"
    assert made["area"].left.min == 30_000
    assert made["area"].left.max is None


@given(left=st.sets(st.sampled_from(ALL_IDS), min_size=1), right=st.sets(st.sampled_from(ALL_IDS), min_size=1))
def test_no_cell_shows_0_or_a_ratio_where_a_side_is_silent(left: set[str], right: set[str]) -> None:
    states = deployment_states(RECORDS, Clock())
    made = mirror_of(RECORDS, group_of(",".join(left), states), group_of(",".join(right), states), Clock())
    for cell in made.cells:
        for side in (cell.left, cell.right):
            if side.state == "not_reported":
                assert side.min is None
                assert side.max is None
                assert cell.ratio is None
            for entry in side.values:
                assert entry.min != 0
                assert entry.max != 0
            assert side.reported_by <= side.of
        if "not_comparable" in (cell.left.state, cell.right.state):
            assert cell.left.state == cell.right.state
            assert cell.ratio is None
            assert cell.note.startswith("not comparable: ")
    days = made["person_days"]
    for entry in (*days.left.values, *days.right.values):
        assert entry.min is not None
        assert entry.max is not None
        assert 0 < entry.min <= entry.max


def test_hectares_and_items_of_kursk_are_not_compared_and_the_reason_is_said() -> None:
    made = mirror(RECORDS, "ru-la", "kp-ru")
    for field, word in (("area", "demined"), ("items", "defines an item")):
        cell = made[field]
        assert cell.left.state == cell.right.state == "not_comparable"
        assert word in cell.note
        assert cell.left.values
        assert cell.ratio is None
    strength = made["strength"]
    assert strength.ratio is not None
    assert strength.ratio.min == pytest.approx(24 / 5000)
    assert strength.ratio.max == pytest.approx(36 / 1000)


def test_combat_troops_are_only_in_a_group_that_names_them() -> None:
    states = deployment_states(RECORDS, Clock())
    assert "dep-kp-ru-cbt" not in {state.deployment.id for state in group_of("kp-ru", states).states}
    assert [state.deployment.id for state in group_of("dep-kp-ru-cbt", states).states] == ["dep-kp-ru-cbt"]


@pytest.mark.parametrize(("words", "said"), [("la-kp", "there are"), ("dep-x", "dep-x"), (" , ", "empty")])
def test_a_group_that_is_not_there_is_refused_with_what_there_is(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        mirror(RECORDS, words, "ru-la")


def test_what_was_said_later_is_in_no_cell_of_an_earlier_day() -> None:
    day = datetime.date(2025, 7, 6)
    early = mirror(RECORDS, "ru-la", "la-ru", Clock(known_on=day))
    assert early["status"].right.values[0].text == "reported"
    now = mirror(RECORDS, "ru-la", "la-ru")
    assert 0 < len(early["reciprocity"].left.claims) < len(now["reciprocity"].left.claims)
    with pytest.raises(ValueError, match="from LA to RU"):
        mirror(RECORDS, "ru-la", "la-ru", Clock(known_on=datetime.date(2025, 7, 1)))
    late = mirror(RECORDS, "ru-la", "la-ru", Clock(known_on=datetime.date(2025, 7, 11)))
    assert late["status"].right.values[0].text == "reported, denied"


def test_one_mission_with_another() -> None:
    made = mirror(RECORDS, "dep-ru-la-1", "dep-ru-la-7")
    assert made["strength"].right.state == "not_reported"
    assert made["length"].left.min == 136
    assert made["length"].ratio is not None


def test_the_report_is_plain_and_names_groups_and_clock() -> None:
    plain = report(mirror(RECORDS, "ru-la", "la-ru", Clock(known_on=datetime.date(2026, 1, 1))))
    assert msgspec.json.decode(msgspec.json.encode(plain)) == plain
    assert list(plain["fields"]) == list(FIELDS)
    assert plain["right"]["deployments"] == ["dep-la-ru-1"]
    assert plain["known_on"] == "2026-01-01"
    assert {"state", "values", "claims"} <= set(plain["fields"]["strength"]["left"])


def test_a_table_holds_every_value_and_no_formula(tmp_path) -> None:
    trap = '=HYPERLINK("http://x","x")\x07'
    deployments = tuple(
        msgspec.structs.replace(
            one, location=msgspec.structs.replace(one.location, place=trap) if one.id == "dep-la-ru-1" else one.location
        )
        for one in RECORDS.deployments
    )
    made = mirror(msgspec.structs.replace(RECORDS, deployments=deployments), "ru-la", "la-ru")
    expected = list(rows_of(made))
    for name in ("m.csv", "m.xlsx"):
        write_table(made, tmp_path / name)
    with (tmp_path / "m.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(expected) + 1
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    sheet = openpyxl.load_workbook(tmp_path / "m.xlsx")["mirror"]
    cells = list(itertools.chain.from_iterable(sheet.iter_rows()))
    assert sheet.max_row == len(expected) + 1
    assert all(cell.data_type != "f" for cell in cells)
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)
