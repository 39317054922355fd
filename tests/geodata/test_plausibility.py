"""What is hard to believe is found with its arithmetic, and nothing that may well be so."""

from __future__ import annotations

import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.fold import Ledger
from geodata.ledger.plausibility import (
    ECHELONS,
    FACTOR,
    Implausible,
    Outputs,
    about_claim,
    dates_of,
    implausible,
    outputs_of,
    sentence,
)
from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.records.dates import parse_date
from geodata.records.deployments import Deployment
from geodata.records.record_set import RecordSet

RECORDS = builtin_records()
SOURCES = {source.id: source for source in RECORDS.sources}


def with_deployment(record_id: str, **changes: Any) -> RecordSet:
    made = tuple(msgspec.structs.replace(one, **changes) if one.id == record_id else one for one in RECORDS.deployments)
    return msgspec.structs.replace(RECORDS, deployments=made)


def found(records: RecordSet, rule: str, record_id: str) -> list[Implausible]:
    return [one for one in implausible(records) if one.rule == rule and one.record_id == record_id]


def state_of(record_id: str, records: RecordSet = RECORDS) -> DeploymentState:
    return next(s for s in deployment_states(records, Clock()) if s.deployment.id == record_id)


# --- output -----------------------------------------------------------------------------------------------------


def test_the_42_400_hectares_of_the_528th_regiment_are_far_above_the_rest():
    area, items = found(RECORDS, "output", "dep-kp-ru-eng")
    assert (area.measure, items.measure) == ("area_m2", "items")
    # 1 August to 12 December 2025 is the longest stay that "August" allows.
    assert (area.numbers["days"], area.numbers["strength"], area.numbers["amount"]) == (134, 1_000, 424_000_000)
    assert area.numbers["rate"] == pytest.approx(424_000_000 / 134_000)
    assert area.numbers["times"] == pytest.approx(area.numbers["rate"] / area.numbers["median"])
    assert "424,000,000 m2 / (1,000 persons × 134 days) = at least 3,164 m2 per person-day" in sentence(area)


def test_nothing_else_among_the_built_in_records_is_hard_to_believe():
    assert {one.record_id for one in implausible(RECORDS)} == {"dep-kp-ru-eng"}


def test_what_is_known_only_later_makes_nothing_hard_to_believe_before():
    assert implausible(RECORDS, datetime.date(2025, 7, 1)) == ()


def test_without_strength_dates_or_final_amount_there_is_no_output():
    assert outputs_of(state_of("dep-ru-la-6")) == []
    assert outputs_of(state_of("dep-ru-la-8")) == []
    assert outputs_of(state_of("dep-ru-la-5")) == []
    assert outputs_of(state_of("dep-kp-ru-cbt")) == []


def test_with_too_few_others_nothing_is_compared():
    two = [state_of("dep-kp-ru-eng"), state_of("dep-ru-la-1")]
    (area, *_) = outputs_of(two[0])
    assert Outputs(two).far_above(area) is None


@given(st.lists(st.sampled_from(RECORDS.deployments), unique_by=lambda one: one.id))
def test_a_finding_is_always_above_the_stated_limit_and_its_numbers_add_up(chosen: list[Deployment]):
    states = [state_of(one.id) for one in chosen]
    outputs = Outputs(states)
    for state in states:
        for output in outputs_of(state):
            one = outputs.far_above(output)
            if one is not None:
                assert one.numbers["rate"] > FACTOR * one.numbers["median"]
                assert one.numbers["lowest"] <= one.numbers["median"] <= one.numbers["highest"]
                assert output.least <= output.usual


def test_the_kept_comparison_of_the_ledger_is_the_plain_one():
    ledger = Ledger(RECORDS)
    for day in (None, datetime.date(2026, 3, 1), datetime.date(2020, 1, 1), None):
        plain = Outputs(deployment_states(RECORDS, Clock(known_on=day)))
        for state in ledger.states(Clock(known_on=day)):
            for output in outputs_of(state):
                assert ledger.outputs(day).far_above(output) == plain.far_above(output)


# --- dates ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [("2020-03", "2020-02", 1), ("2020-03-15", "2019", 75), ("2020-03", "2020-03-01", None), ("2020", "2020-01", None)],
)
def test_an_end_before_the_start_is_found_only_where_no_reading_of_both_is_in_order(start: str, end: str, days: Any):
    records = with_deployment("dep-la-ru-1", start=parse_date(start), end=parse_date(end))
    ends = [one for one in found(records, "order", "dep-la-ru-1") if one.order == "end_before_start"]
    assert [one.numbers["days"] for one in ends] == ([] if days is None else [days])
    for one in ends:
        assert f"it ends {end}, before it starts {start}" in sentence(one)


def test_work_said_to_go_on_before_it_starts_is_found():
    unit = next(one for one in RECORDS.deployments if one.id == "dep-ru-la-4")
    there = next(a for a in unit.status_assertions if a.phase in ("under_way", "completed") and a.date)
    assert there.date is not None
    late = parse_date(str(there.date.last_day + datetime.timedelta(days=5)))
    orders = {(one.order, one.about) for one in dates_of(msgspec.structs.replace(unit, start=late, end=None))}
    assert ("under_way_before_start", there.id) in orders


def test_a_figure_of_before_the_start_is_found_and_a_plan_is_not():
    unit = next(one for one in RECORDS.deployments if one.id == "dep-ru-la-1")
    figure = next(q for q in unit.quantities if q.scope == "interim")
    early = msgspec.structs.replace(figure, as_of=parse_date("2018-09-30"))
    plan = msgspec.structs.replace(early, scope="planned")
    assert [one.about for one in dates_of(msgspec.structs.replace(unit, quantities=(early,)))] == [figure.id]
    assert dates_of(msgspec.structs.replace(unit, quantities=(plan,))) == []


def test_a_claim_said_after_all_its_sources_is_found():
    claim = next(one for one in RECORDS.claims if one.id == "cl-01")
    newest = max(date.last_day for name in claim.source_ids if (date := SOURCES[name].date) is not None)
    late = msgspec.structs.replace(claim, date_said=parse_date(str(newest + datetime.timedelta(days=3))))
    (one,) = about_claim(late, SOURCES)
    assert one.order == "source_before_claim"
    assert one.numbers["days"] == 3
    assert about_claim(claim, SOURCES) == []
    assert about_claim(msgspec.structs.replace(late, date_said=None), SOURCES) == []


# --- echelon ----------------------------------------------------------------------------------------------------


def test_a_strength_outside_the_echelon_is_found_and_called_a_rule_of_thumb():
    unit = next(one for one in RECORDS.deployments if one.id == "dep-ru-la-1")
    battalion = msgspec.structs.replace(unit.unit, sidc=unit.unit.sidc[:8] + "16" + unit.unit.sidc[10:])
    (one,) = found(with_deployment("dep-ru-la-1", unit=battalion), "echelon", "dep-ru-la-1")
    assert one.numbers == {"echelon": 16, "from": 250, "to": 1_200, "low": 36, "high": 36}
    assert "strength 36, but a battalion" in sentence(one)
    assert "rule of thumb" in sentence(one)


def test_an_up_to_that_may_be_within_and_an_echelon_not_stated_are_no_findings():
    unit = next(one for one in RECORDS.deployments if one.id == "dep-la-ru-1")
    for code, findings in (("14", 0), ("00", 0), ("12", 0), ("15", 1)):
        sidc = unit.unit.sidc[:8] + code + unit.unit.sidc[10:]
        records = with_deployment("dep-la-ru-1", unit=msgspec.structs.replace(unit.unit, sidc=sidc))
        assert len(found(records, "echelon", "dep-la-ru-1")) == findings, code


def test_echelons_grow():
    ranges = [ECHELONS[code] for code in sorted(ECHELONS)]
    assert ranges == sorted(ranges)
    assert all(low < high for low, high in ranges)
