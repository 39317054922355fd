"""The first "done when" of issue 5, sentence by sentence, on the built-in records."""

from __future__ import annotations

import datetime
import itertools
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.contradictions import contradictions
from geodata.ledger.fold import Ledger
from geodata.ledger.listing import listing
from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.ledger.totals import SUMMED, Total, totals_of

RECORDS = builtin_records()
MISSIONS = tuple(f"dep-ru-la-{number}" for number in range(1, 9))


def on(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def state_of(record_id: str, known_on: str | None = None) -> DeploymentState:
    clock = Clock(known_on=on(known_on) if known_on else None)
    return next(s for s in deployment_states(RECORDS, clock) if s.deployment.id == record_id)


def listed(kind: str, record_id: str, known_on: str) -> dict[str, Any]:
    (found,) = listing(RECORDS, kind, Clock(known_on=on(known_on)), [f"id={record_id}"])
    return found


def missions() -> list[DeploymentState]:
    return [state for state in deployment_states(RECORDS, Clock()) if state.deployment.id in MISSIONS]


def total(measure: str, definition: str | None) -> Total:
    return next(t for t in totals_of(missions()) if (t.measure, t.definition) == (measure, definition))


# --- the Lao contingent -----------------------------------------------------------------------------------------


def test_on_6_july_2025_the_lao_contingent_is_reported_with_up_to_50():
    state = state_of("dep-la-ru-1", "2025-07-06")
    assert state.status.words == ("reported",)
    (strength,) = state.values("personnel")
    assert [(v.amount.min, v.amount.max, v.amount.qualifier) for v in strength.values] == [(None, 50, "up_to")]
    report = listed("deployments", "dep-la-ru-1", "2025-07-06")
    assert report["status"]["words"] == ["reported"]
    assert (report["attributes"][0]["leading"]["qualifier"], report["attributes"][0]["leading"]["max"]) == ("up_to", 50)


def test_on_11_july_2025_it_is_still_reported_and_also_denied():
    state = state_of("dep-la-ru-1", "2025-07-11")
    assert state.status.words == ("reported", "denied")
    assert state.status.denying
    (strength,) = state.values("personnel")
    assert (strength.leading[0].amount.max, strength.leading[0].amount.qualifier) == (50, "up_to")
    assert listed("deployments", "dep-la-ru-1", "2025-07-11")["status"]["denied"] is True


def test_the_denial_stands_beside_the_report_from_its_day_on():
    def denials(day: str) -> list[str]:
        rows = contradictions(RECORDS, on(day))
        sides = [side for row in rows if row.subject.id == "dep-la-ru-1" for side in row.sides]
        return [side.said_by for side in sides if side.stance in ("denies", "denied")]

    assert denials("2025-07-06") == []
    assert denials("2025-07-11") != []


def test_rehabilitation_turns_confirmed_by_one_side_in_december_2025():
    standings = {
        day: listed("events", "ev-la-rehab", day)["status"]["standing"] for day in ("2025-11-30", "2025-12-31")
    }
    assert standings == {"2025-11-30": "reported", "2025-12-31": "confirmed_by_one_side"}


# --- rivals -----------------------------------------------------------------------------------------------------


def test_mission_2_shows_830_and_about_900_items_as_rivals():
    (items,) = state_of("dep-ru-la-2").values("items")
    assert items.contested
    stated = {(v.amount.qualifier, v.amount.min, v.amount.max) for v in items.values}
    assert stated == {("more_than", 830, None), ("exact", 830, 830), ("about", 900, 900)}
    rows = [row for row in contradictions(RECORDS) if row.subject.id == "dep-ru-la-2" and row.ground == "rival_values"]
    assert any(row.attribute is not None and row.attribute.measure == "items" for row in rows)


# --- sums -------------------------------------------------------------------------------------------------------


def test_interim_and_final_hectares_are_never_added():
    hectares = total("area_m2", "demined_undefined")
    finals = {
        state.deployment.id: value.amount.min
        for state in missions()
        for values in state.values("area_m2")
        if (values.attribute.scope, values.attribute.definition) == ("final", "demined_undefined")
        for value in values.leading
    }
    assert hectares.counted == tuple(finals)
    assert hectares.low == sum(low for low in finals.values() if low is not None) == 1_650_000
    # Mission 6 had 8 ha in between and 30 at the end, mission 4 only what it had in between.
    assert "dep-ru-la-6" in hectares.counted
    assert "dep-ru-la-4" in hectares.otherwise


def test_surveyed_hectares_are_a_total_of_their_own():
    assert total("area_m2", "surveyed").counted == ("dep-ru-la-2",)


def test_the_totals_of_the_eight_missions_name_those_without_a_figure():
    assert total("personnel", None).missing == ("dep-ru-la-6", "dep-ru-la-7", "dep-ru-la-8")
    assert total("items", None).missing == ("dep-ru-la-8",)
    assert total("area_m2", "demined_undefined").missing == ("dep-ru-la-8",)


def test_an_open_amount_leaves_the_sum_open():
    assert (total("items", None).low, total("items", None).high) == (3_700, None)


def test_a_tie_makes_the_sum_a_range():
    records = msgspec.structs.replace(RECORDS, leading_rule="best_then_origins")
    tied = [state for state in deployment_states(records, Clock()) if state.deployment.id in MISSIONS]
    strength = next(t for t in totals_of(tied) if t.measure == "personnel")
    assert (strength.low, strength.high) == (36 + 32, 36 + 33)


def test_planned_strengths_are_not_added_to_those_that_were_there():
    assert total("personnel", None).otherwise == ("dep-ru-la-2", "dep-ru-la-4", "dep-ru-la-5")


def test_combat_troops_are_in_no_sum():
    for found in totals_of(deployment_states(RECORDS, Clock())):
        assert found.apart == ("dep-kp-ru-cbt",)
        assert "dep-kp-ru-cbt" not in (*found.counted, *found.otherwise, *found.missing)


def test_a_measure_that_nobody_states_is_not_reported_and_not_0():
    (mission_8,) = [state for state in missions() if state.deployment.id == "dep-ru-la-8"]
    for found in totals_of([mission_8]):
        assert (found.low, found.high, found.counted, found.missing) == (None, None, (), ("dep-ru-la-8",))


@given(st.sets(st.sampled_from([d.id for d in RECORDS.deployments])), st.dates(on("2018-01-01"), on("2026-06-01")))
def test_every_contingent_is_once_in_every_total(chosen: set[str], day: datetime.date):
    states = [s for s in LEDGER.states(Clock(known_on=day)) if s.deployment.id in chosen]
    found = totals_of(states)
    assert {t.measure for t in found} == set(SUMMED)
    for one in found:
        places = list(itertools.chain(one.counted, one.otherwise, one.missing, one.apart))
        assert sorted(places) == sorted(s.deployment.id for s in states)
        assert one.low is None or one.high is None or one.low <= one.high


@pytest.mark.parametrize("first", range(1, len(MISSIONS)))
def test_sums_of_two_parts_make_the_sum_of_the_whole(first: int):
    every = missions()
    parts = [{(t.measure, t.definition): t for t in totals_of(part)} for part in (every[:first], every[first:])]
    for whole in totals_of(every):
        held = [part[key] for part in parts if (key := (whole.measure, whole.definition)) in part]
        assert whole.low == (sum(t.low for t in held if t.low is not None) or None)


LEDGER = Ledger(RECORDS)
