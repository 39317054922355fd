"""What the ledger derives from the built-in records: standing, rival values, and both clocks."""

from __future__ import annotations

import datetime
import functools
import gc
import json
import random
import weakref
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.clock import event_occurs_on, occurs_on, said_by
from geodata.ledger.fold import Ledger
from geodata.ledger.known import as_known, known_by
from geodata.ledger.listing import KINDS, listing
from geodata.ledger.report import deployment_report
from geodata.ledger.rivals import Value, values_by_attribute
from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.ledger.statements import Statement, statements_about
from geodata.ledger.status import Status, status_of
from geodata.records.dates import parse_date
from geodata.records.deployments import Deployment
from geodata.records.record_set import RecordSet

RECORDS = builtin_records()
BY_ORIGINS = msgspec.structs.replace(RECORDS, leading_rule="best_then_origins")
DAYS = st.dates(min_value=datetime.date(2018, 9, 1), max_value=datetime.date(2026, 4, 1))


@functools.lru_cache(maxsize=256)
def states(known_on: str | None = None, true_on: str | None = None) -> dict[str, DeploymentState]:
    clock = Clock(
        true_on=datetime.date.fromisoformat(true_on) if true_on else None,
        known_on=datetime.date.fromisoformat(known_on) if known_on else None,
    )
    return {state.deployment.id: state for state in deployment_states(RECORDS, clock)}


def event_status(event_id: str, known_on: str | None = None) -> Status:
    event = next(event for event in RECORDS.events if event.id == event_id)
    return status_of(event, known_on=datetime.date.fromisoformat(known_on) if known_on else None)


def bounds(values: tuple[Value, ...]) -> list[tuple[int | None, int | None]]:
    return [(value.amount.min, value.amount.max) for value in values]


def grades(values: tuple[Value, ...]) -> list[str]:
    return [f"{s.reliability}{s.credibility}" for value in values for s in value.statements]


def on(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


# --- rival values -----------------------------------------------------------------------------------------------


def test_three_counts_of_mission_2_stand_side_by_side_and_the_best_graded_leads():
    (items,) = states()["dep-ru-la-2"].values("items")
    assert bounds(items.leading) == [(830, None)]
    assert items.leading[0].amount.qualifier == "more_than"
    assert bounds(items.others) == [(830, 830), (900, 900)]
    assert grades(items.leading) == ["B2"]
    assert grades(items.others) == ["E4", "D3"]
    assert items.contested


def test_of_two_strengths_of_mission_3_with_one_grade_the_newest_leads():
    (strength,) = states()["dep-ru-la-3"].values("personnel")
    assert bounds(strength.leading) == [(32, 32)]
    assert bounds(strength.others) == [(33, 33)]
    assert strength.contested


def test_two_strengths_of_one_grade_and_as_many_origins_tie():
    (state,) = [
        state for state in deployment_states(BY_ORIGINS, Clock()) if state.deployment.id == "dep-ru-la-3"
    ]  # fmt: skip
    (strength,) = state.values("personnel")
    assert bounds(strength.leading) == [(33, 33), (32, 32)]
    assert strength.others == ()
    assert strength.contested


def test_two_relays_of_one_figure_are_one_value():
    (strength,) = states()["dep-kp-ru-con"].values("personnel")
    assert bounds(strength.values) == [(5000, 5000)]
    assert not strength.contested
    assert {"cl-08", "cl-39"} <= set(strength.leading[0].claim_ids)


def test_a_claim_and_the_quantity_it_repeats_are_one_statement():
    (strength,) = states()["dep-la-ru-1"].values("personnel")
    assert strength.leading[0].claim_ids == ("cl-01", "dep-la-ru-1.q1")
    assert strength.others[0].claim_ids == ("cl-02", "sc-04", "dep-la-ru-1.q2")


def test_a_claim_that_denies_a_number_does_not_state_it():
    doubt = msgspec.structs.replace(
        next(claim for claim in RECORDS.claims if claim.id == "cl-01"), id="cl-x", stance="denies", source_ids=("S06",)
    )
    records = msgspec.structs.replace(RECORDS, claims=(*RECORDS.claims, doubt))
    statements = statements_about(records, RECORDS.deployment("dep-la-ru-1"))
    assert all("cl-x" not in statement.claim_ids for statement in statements)


def test_what_cannot_be_judged_leads_only_alone():
    statement = statements_about(RECORDS, RECORDS.deployment("dep-la-ru-1"))[0]
    unjudged = msgspec.structs.replace(
        statement, reliability="F", credibility=6, amount=msgspec.structs.replace(statement.amount, max=99)
    )
    (both,) = values_by_attribute((unjudged, statement))
    assert bounds(both.leading) == [(None, 50)]
    assert bounds(both.others) == [(None, 99)]
    (alone,) = values_by_attribute((unjudged,))
    assert bounds(alone.leading) == [(None, 99)]


@pytest.mark.parametrize("mission", ["dep-ru-la-6", "dep-ru-la-7", "dep-ru-la-8"])
def test_strength_that_nobody_states_is_absent_and_not_zero(mission: str):
    state = states()[mission]
    assert state.values("personnel") == ()
    report = deployment_report(state)
    assert "personnel" in report["not_reported"]
    assert all(attribute["attribute"] != "personnel" for attribute in report["attributes"])


def test_scopes_definitions_and_states_never_share_an_attribute():
    for state in states().values():
        for values in state.attributes:
            statements = [statement for value in values.values for statement in value.statements]
            if values.attribute.measure != "personnel":
                assert len({statement.scope for statement in statements}) == 1
            assert {statement.attribute for statement in statements} == {values.attribute}


def test_interim_and_final_areas_of_mission_1_are_two_attributes():
    scopes = [values.attribute.scope for values in states()["dep-ru-la-1"].values("area_m2")]
    assert scopes == ["planned", "interim", "final"]


def test_cumulative_counts_of_two_days_are_no_rivals():
    items = states()["dep-ru-ru-emercom"].values("items")
    assert [values.attribute.as_of for values in items] == ["2025-08-31", "2025-09-16"]
    assert not any(values.contested for values in items)


# --- standing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mission", [4, 5, 7])
def test_missions_that_lao_media_affirm_are_confirmed_by_both(mission: int):
    assert states()[f"dep-ru-la-{mission}"].status.standing == "confirmed_by_both"


@pytest.mark.parametrize("mission", [1, 2, 3, 6, 8])
def test_missions_that_only_russia_speaks_of_are_reported(mission: int):
    status = states()[f"dep-ru-la-{mission}"].status
    assert status.standing == "reported"
    assert status.parties == ("RU",)
    assert not status.denied


def test_regiment_528_is_confirmed_by_both_and_its_denial_is_overtaken():
    status = states()["dep-kp-ru-eng"].status
    assert status.standing == "confirmed_by_both"
    assert status.denying == ("dep-kp-ru-eng.s4",)
    assert not status.denied


def test_denial_of_regiment_528_stood_until_the_same_side_affirmed_it():
    assert states("2025-11-11")["dep-kp-ru-eng"].status.denied
    assert not states("2025-11-13")["dep-kp-ru-eng"].status.denied


def test_construction_troops_are_only_reported():
    assert states()["dep-kp-ru-con"].status.standing == "reported"


def test_lao_unit_is_reported_and_denied_at_once():
    state = states()["dep-la-ru-1"]
    assert state.status.standing == "reported"
    assert state.status.denied
    assert len(state.status.not_mentioning) == 3
    assert deployment_report(state)["status"]["words"] == ["reported", "denied"]


@pytest.mark.parametrize("known_on", ["2018-01-01", "2025-06-30", "2025-07-04"])
def test_lao_unit_is_absent_before_anyone_spoke_of_it(known_on: str):
    assert "dep-la-ru-1" not in states(known_on)


def test_lao_unit_is_reported_with_up_to_50_before_the_denial():
    state = states("2025-07-06")["dep-la-ru-1"]
    (strength,) = state.values("personnel")
    assert state.status.standing == "reported"
    assert not state.status.denied
    assert bounds(strength.values) == [(None, 50)]


def test_lao_unit_is_denied_from_the_day_of_the_denial():
    assert not states("2025-07-09")["dep-la-ru-1"].status.denied
    assert states("2025-07-10")["dep-la-ru-1"].status.denied
    assert states("2025-07-11")["dep-la-ru-1"].status.denied


@pytest.mark.parametrize(
    ("known_on", "standing"),
    [
        ("2025-07-04", "not_reported"),
        ("2025-07-05", "reported"),
        ("2025-12-10", "reported"),
        ("2025-12-11", "confirmed_by_one_side"),
        ("2025-12-31", "confirmed_by_one_side"),
    ],
)
def test_rehabilitation_is_confirmed_only_from_the_day_shoigu_spoke(known_on: str, standing: str):
    assert event_status("ev-la-rehab", known_on).standing == standing
    assert not event_status("ev-la-rehab", known_on).denied


def test_plan_that_one_side_alone_speaks_of_is_announced():
    assert states("2018-10-12")["dep-ru-la-1"].status.standing == "announced"
    assert states("2018-10-15")["dep-ru-la-1"].status.standing == "reported"


# --- clocks -----------------------------------------------------------------------------------------------------


def dated(start: str | None, end: str | None) -> Deployment:
    return msgspec.structs.replace(
        RECORDS.deployment("dep-la-ru-1"),
        start=parse_date(start) if start else None,
        end=parse_date(end) if end else None,
    )


@pytest.mark.parametrize(
    ("start", "end", "day", "expected"),
    [
        ("2018-10", "2019-03-15", "2018-09-30", "no"),
        ("2018-10", "2019-03-15", "2018-10-01", "possibly"),
        ("2018-10", "2019-03-15", "2018-10-31", "yes"),
        ("2018-10", "2019-03-15", "2019-03-15", "yes"),
        ("2018-10", "2019-03-15", "2019-03-16", "no"),
        ("2019-10", "2020-03", "2020-03-01", "yes"),
        ("2019-10", "2020-03", "2020-03-02", "possibly"),
        ("2019-10", "2020-03", "2020-03-31", "possibly"),
        ("2019-10", "2020-03", "2020-04-01", "no"),
        ("2024-11-11", "2025", "2024-12-31", "yes"),
        ("2024-11-11", "2025", "2025-06-01", "possibly"),
        ("2025-11", None, "2025-10-31", "no"),
        ("2025-11", None, "2025-11-15", "possibly"),
        # Nobody has spoken of it since July 2025.
        ("2025-11", None, "2025-12-11", "possibly"),
        (None, "2025-09-30", "2025-09-01", "yes"),
        (None, "2025-09-30", "2025-10-01", "no"),
        # One of its reports is dated "July 2025", which may be the 1st.
        (None, None, "2025-06-30", "no"),
        (None, None, "2025-07-01", "not_stated"),
        (None, None, "2026-01-01", "not_stated"),
    ],
)
def test_contingent_occurs_as_far_as_its_dates_say(start: str | None, end: str | None, day: str, expected: str):
    assert occurs_on(dated(start, end), on(day)) == expected


def test_without_an_end_a_contingent_is_there_until_it_was_last_spoken_of_and_then_possibly():
    mission = RECORDS.deployment("dep-ru-la-8")
    assert occurs_on(mission, on("2025-12-11")) == "yes"
    assert occurs_on(mission, on("2030-01-01")) == "possibly"


@pytest.mark.parametrize(
    ("kind", "start", "end", "day", "expected"),
    [
        ("meeting", "2025-12-10", "2025-12-12", "2025-12-09", "no"),
        ("meeting", "2025-12-10", "2025-12-12", "2025-12-11", "yes"),
        ("meeting", "2025-12-10", "2025-12-12", "2025-12-13", "no"),
        ("agreement", "2025-05", None, "2025-05-14", "possibly"),
        ("agreement", "2025-05", None, "2025-06-01", "no"),
        ("meeting", "2025-07-31", None, "2025-07-31", "yes"),
        ("meeting", "2025-07-31", None, "2025-08-01", "no"),
        ("programme", "2025-07", None, "2025-07-10", "possibly"),
        ("programme", "2025-07", None, "2026-01-01", "yes"),
        ("programme", None, None, "2020-01-01", "not_stated"),
        ("programme", None, "2025-07", "2025-08-01", "no"),
    ],
)
def test_event_occurs_as_far_as_its_dates_say(kind: Any, start: str | None, end: str | None, day: str, expected: str):
    event = msgspec.structs.replace(
        RECORDS.events[0],
        kind=kind,
        start=parse_date(start) if start else None,
        end=parse_date(end) if end else None,
    )
    assert event_occurs_on(event, on(day)) == expected


@pytest.mark.parametrize(
    ("said", "known_on", "expected"),
    [
        ("2025-07-05", "2025-07-04", False),
        ("2025-07-05", "2025-07-05", True),
        ("2025-07", "2025-07-30", False),
        ("2025-07", "2025-07-31", True),
        ("2025", "2025-12-30", False),
        (None, "2099-01-01", False),
    ],
)
def test_a_month_counts_as_said_when_it_is_over(said: str | None, known_on: str, expected: bool):
    assert said_by(parse_date(said) if said else None, on(known_on)) is expected


def test_without_a_clock_everything_counts_as_said():
    assert said_by(None, None)
    assert known_by(RECORDS, None) is None


def test_an_end_that_came_later_does_not_tell_an_earlier_view_that_the_contingent_left():
    clock = Clock(true_on=on("2021-01-01"), known_on=on("2019-12-01"))
    assert "dep-ru-la-2" in {state.deployment.id for state in deployment_states(RECORDS, clock)}
    assert "dep-ru-la-2" not in states(true_on="2021-01-01")


def test_start_is_kept_from_its_first_day_and_end_from_its_last():
    mission = RECORDS.deployment("dep-ru-la-7")
    assert as_known(mission, on("2024-11-10")).start is None
    assert as_known(mission, on("2024-11-11")).start == mission.start
    assert as_known(mission, on("2025-12-30")).end is None
    assert as_known(mission, on("2025-12-31")).end == mission.end


def test_a_computed_amount_is_known_only_with_its_last_source():
    mission = RECORDS.deployment("dep-ru-la-6")
    derived = next(quantity for quantity in mission.quantities if quantity.id == "dep-ru-la-6.q3")
    two = msgspec.structs.replace(derived, source_ids=("S16", "S34"))
    mission = msgspec.structs.replace(mission, quantities=(two,))
    assert statements_about(RECORDS, mission, known_on=on("2024-10-14")) == ()
    assert len(statements_about(RECORDS, mission, known_on=on("2024-10-15"))) == 1


def test_undated_rivals_are_left_out_of_every_view_of_a_past_day():
    (items,) = states("2026-03-31")["dep-ru-la-2"].values("items")
    assert bounds(items.values) == [(830, None)]


# --- properties -------------------------------------------------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_order_of_records_changes_no_standing_and_no_value(order: random.Random):
    def shuffled(records: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(order.sample(records, len(records)))

    mixed = RecordSet(
        deployments=tuple(
            msgspec.structs.replace(
                deployment,
                quantities=shuffled(deployment.quantities),
                status_assertions=shuffled(deployment.status_assertions),
            )
            for deployment in shuffled(RECORDS.deployments)
        ),
        events=RECORDS.events,
        claims=shuffled(RECORDS.claims),
        topics=RECORDS.topics,
        sources=shuffled(RECORDS.sources),
        series=RECORDS.series,
    )
    for state in deployment_states(mixed, Clock()):
        stored = states()[state.deployment.id]
        assert (state.status.standing, state.status.denied, state.status.phase) == (
            stored.status.standing,
            stored.status.denied,
            stored.status.phase,
        )
        assert _value_sets(state) == _value_sets(stored)


def _value_sets(state: DeploymentState) -> dict[Any, Any]:
    return {
        values.attribute: (frozenset(bounds(values.leading)), frozenset(bounds(values.others)))
        for values in state.attributes
    }


@settings(max_examples=60, deadline=None)
@given(DAYS, DAYS)
def test_what_was_known_on_a_day_is_still_known_later(one: datetime.date, other: datetime.date):
    earlier, later = sorted((one, other))
    for deployment in RECORDS.deployments:
        then = statements_about(RECORDS, deployment, known_on=earlier)
        now = statements_about(RECORDS, deployment, known_on=later)
        assert all(statement.said_on is not None and statement.said_on.last_day <= earlier for statement in then)
        assert all(any(_holds(kept, statement) for kept in now) for statement in then)


def _holds(later: Statement, earlier: Statement) -> bool:
    same = (later.attribute, later.amount) == (earlier.attribute, earlier.amount)
    return same and set(later.claim_ids) >= set(earlier.claim_ids) and set(later.source_ids) >= set(earlier.source_ids)


# Days on which a statement was made that every relay carried only afterwards.
_RELAYED_LATER = {"S16", "S36", "S41", "S42"}


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_a_listing_of_a_past_day_names_nothing_that_was_said_later(known_on: datetime.date):
    known = known_by(RECORDS, known_on)
    assert known is not None
    clock = Clock(known_on=known_on)
    for kind in KINDS:
        for report in listing(RECORDS, kind, clock):
            assert "notes" not in report
            assert "rationale" not in report
            for field, value in _leaves(report):
                if field == "source_ids":
                    assert value in known.source_ids | _RELAYED_LATER
                if field == "claim" or (field == "claims" and value.startswith(("cl-", "sc-"))):
                    assert value in known.claim_ids
                if field == "note" and kind != "sources":
                    assert value is None
            for assertion in report.get("status_assertions", ()):
                assert parse_date(assertion["date"]["value"]).last_day <= known_on


def _leaves(value: Any, field: str = "") -> list[tuple[str, Any]]:
    if isinstance(value, dict):
        return [leaf for name, content in value.items() for leaf in _leaves(content, name)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in _leaves(item, field)]
    return [(field, value)]


# --- reports ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_listing_is_plain_json(kind: str):
    for clock in (Clock(), Clock(known_on=on("2025-07-11")), Clock(true_on=on("2025-07-11"))):
        reports = listing(RECORDS, kind, clock)
        assert json.loads(json.dumps(reports)) == reports


@pytest.mark.parametrize("kind", ["deployments", "events", "claims", "sources", "series", "topics"])
def test_without_a_clock_every_own_field_is_reported_as_stored(kind: str):
    stored = msgspec.json.decode(msgspec.json.encode(getattr(RECORDS, kind)))
    reports = listing(RECORDS, kind, Clock())
    assert len(reports) == len(stored)
    for report, record in zip(reports, stored, strict=True):
        assert {field: report[field] for field in record} == record


def test_leading_values_that_tie_span_both_and_are_rivals_too():
    (mission,) = listing(BY_ORIGINS, "deployments", Clock(), ["id=dep-ru-la-3"])
    strength = next(attribute for attribute in mission["attributes"] if attribute["attribute"] == "personnel")
    assert strength["contested"]
    assert strength["leading"]["tie"]
    assert (strength["leading"]["min"], strength["leading"]["max"]) == (32, 33)
    assert strength["leading"]["as_stated"] == "33 servicemen / 32 servicemen"
    assert [(rival["min"], rival["max"], rival["tie"]) for rival in strength["rivals"]] == [
        (33, 33, True),
        (32, 32, True),
    ]


def test_rivals_of_a_single_leading_value_leave_it_out():
    (mission,) = listing(RECORDS, "deployments", Clock(), ["id=dep-ru-la-2"])
    items = next(attribute for attribute in mission["attributes"] if attribute["attribute"] == "items")
    assert items["leading"]["grades"] == ["B2"]
    assert items["leading"]["claims"] == ["cl-26", "dep-ru-la-2.q5"]
    assert items["leading"]["max"] is None
    assert [rival["as_stated"] for rival in items["rivals"]] == ["830 explosive devices", "about 900 items"]
    assert [rival["said_on"] for rival in items["rivals"]] == [[None], [None]]
    assert not items["leading"]["tie"]


def test_an_amount_whose_information_nobody_graded_has_a_dash_and_no_digit():
    (mission,) = listing(RECORDS, "deployments", Clock(), ["id=dep-ru-la-1"])
    assert mission["attributes"][0]["leading"]["grades"] == ["B-"]


def test_units_follow_from_the_measure():
    (mission,) = listing(RECORDS, "deployments", Clock(), ["id=dep-ru-la-1"])
    units = {attribute["attribute"]: attribute["leading"]["unit"] for attribute in mission["attributes"]}
    assert units == {"personnel": "count", "area_m2": "m2", "items": "count", "work_depth_mm": "mm"}


def test_status_holds_the_assertions_it_rests_on():
    (unit,) = listing(RECORDS, "deployments", Clock(known_on=on("2025-07-06")), ["id=dep-la-ru-1"])
    assert [assertion["id"] for assertion in unit["status"]["assertions"]] == ["dep-la-ru-1.s1", "dep-la-ru-1.s2"]
    assert unit["status_assertions"] == unit["status"]["assertions"]
    assert [quantity["id"] for quantity in unit["quantities"]] == ["dep-la-ru-1.q1"]
    assert unit["source_ids"] == ["S02", "S03", "S04", "S05"]


def test_a_past_view_says_what_it_withholds():
    (mission,) = listing(RECORDS, "deployments", Clock(known_on=on("2019-01-01")), ["id=dep-ru-la-1"])
    assert mission["end"] is None
    assert mission["start"]["value"] == "2018-10"
    assert mission["notes_withheld"]
    assert mission["withheld"] == ["end", "ordnance_reported", "equipment_reported"]


def test_claim_of_a_past_day_names_no_claim_made_later():
    (claim,) = listing(RECORDS, "claims", Clock(known_on=on("2025-07-06")), ["id=cl-01"])
    assert claim["relations"] == []
    (claim,) = listing(RECORDS, "claims", Clock(known_on=on("2025-07-10")), ["id=cl-01"])
    assert [relation["claim"] for relation in claim["relations"]] == ["cl-03"]


def test_events_are_listed_on_the_days_they_touch_and_undated_ones_always():
    found = listing(RECORDS, "events", Clock(true_on=on("2025-12-11")))
    assert {event["id"]: event["occurrence"] for event in found} == {
        "ev-shoigu-laos": "yes",
        "ev-la-rehab": "not_stated",
    }


def test_claims_that_mean_another_time_are_left_out():
    found = {claim["id"] for claim in listing(RECORDS, "claims", Clock(true_on=on("2025-05-20")))}
    assert "sc-15" in found
    assert "sc-11" not in found
    assert "cl-01" in found


def test_undated_sources_are_in_no_view_of_a_past_day():
    everything = {source["id"] for source in listing(RECORDS, "sources", Clock())}
    dated_ones = {source["id"] for source in listing(RECORDS, "sources", Clock(known_on=on("2099-01-01")))}
    assert {"S13", "S20", "S21", "S30", "S33", "S82"} <= everything - dated_ones


def test_series_of_a_past_day_holds_only_points_given_by_then():
    (series,) = listing(RECORDS, "series", Clock(known_on=on("2025-07-14")), ["id=ser-kursk-demining"])
    assert [point["id"][-2:] for point in series["points"]] == ["p1", "p2", "p3", "p4"]


@pytest.mark.parametrize(
    ("kind", "condition", "ids"),
    [
        ("deployments", "id=dep-la-ru-1", {"dep-la-ru-1"}),
        ("deployments", "contributor=LA", {"dep-la-ru-1"}),
        ("deployments", "status.words=denied", {"dep-la-ru-1"}),
        ("deployments", "status.denied=true", {"dep-la-ru-1"}),
        ("deployments", "tasks=combat", {"dep-kp-ru-cbt"}),
        ("deployments", "quantities=dep-la-ru-1.q1", {"dep-la-ru-1"}),
        ("deployments", "attributes.leading.max=50", {"dep-la-ru-1"}),
        ("deployments", "start=2025-11", {"dep-ru-la-8"}),
        ("deployments", "start=", {"dep-la-ru-1", "dep-kp-ru-cbt"}),
        ("claims", "subject=ev-bri-2023", {"cl-24", "sc-23"}),
        ("claims", "relations.claim=cl-26", {"cl-27", "cl-28"}),
        ("claims", "credibility=5", {"cl-10", "cl-25"}),
        ("sources", "publisher=Yonhap=", set()),
        ("events", "parties=UA", {"ev-hur-laos"}),
        ("areas", "code=X", set()),
    ],
)
def test_conditions_compare_ids_dates_lists_and_nothing(kind: str, condition: str, ids: set[str]):
    assert {report["id"] for report in listing(RECORDS, kind, Clock(), [condition])} == ids


def test_conditions_must_all_hold():
    found = listing(RECORDS, "claims", Clock(), ["subject=dep-la-ru-1", "stance=denies"])
    assert [claim["id"] for claim in found] == ["cl-03"]


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        ("subject", "field=value"),
        ("=x", "field=value"),
        ("sbject=x", "no field 'sbject'; the fields are .*subject"),
        ("asserted_by.nation=LA", "the fields of asserted_by are country, name"),
        ("asserted_by=LA", "asserted_by.country"),
    ],
)
def test_condition_that_cannot_be_meant_is_refused(condition: str, says: str):
    with pytest.raises(ValueError, match=says):
        listing(RECORDS, "claims", Clock(), [condition])


def test_unknown_field_is_refused_even_when_the_clock_leaves_no_record():
    with pytest.raises(ValueError, match="sbject"):
        listing(RECORDS, "claims", Clock(known_on=on("1900-01-01")), ["sbject=x"])
    assert listing(RECORDS, "claims", Clock(known_on=on("1900-01-01")), ["subject=x"]) == []


def test_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="deployments"):
        listing(RECORDS, "missions", Clock())


def test_a_ledger_goes_with_the_records_it_was_made_of() -> None:
    """Its states lie in an array of numpy, through which no collector of garbage looks."""
    ledger = Ledger(builtin_records())
    for day in (None, datetime.date(2025, 7, 6)):
        states = ledger.states(Clock(known_on=day, true_on=day))
        assert states
        assert any(state.derived.attributes for state in states)
        ledger.outputs(day)
    assert ledger.origins is ledger.origins
    kept = weakref.ref(ledger)
    del ledger, states
    gc.collect()
    assert kept() is None
