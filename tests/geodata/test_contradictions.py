"""What the records disagree about, and how many independent origins stand behind a value."""

from __future__ import annotations

import datetime
import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.contradictions import Contradiction, contradictions
from geodata.ledger.origins import Origins, circles
from geodata.ledger.rivals import Value
from geodata.ledger.state import Clock, deployment_states
from geodata.records.claims import Claim, Relation
from geodata.records.record_set import RecordSet

RECORDS = builtin_records()


def rows(known_on: str | None = None, records: RecordSet = RECORDS) -> list[Contradiction]:
    return list(contradictions(records, datetime.date.fromisoformat(known_on) if known_on else None))


def about(record_id: str, known_on: str | None = None) -> list[Contradiction]:
    return [row for row in rows(known_on) if row.subject.id == record_id]


def related(claim: Claim, *targets: str) -> Claim:
    made = tuple(Relation(type="derives_from", claim=target, note=None) for target in targets)
    return msgspec.structs.replace(claim, relations=made)


def value_of(record_id: str, as_stated: str, records: RecordSet = RECORDS) -> Value:
    state = next(state for state in deployment_states(records, Clock()) if state.deployment.id == record_id)
    values = (value for attribute in state.attributes for value in attribute.values)
    return next(value for value in values if value.amount.as_stated == as_stated)


def test_mission_two_has_one_row_for_its_rival_items():
    (row,) = about("dep-ru-la-2")
    assert row.ground == "rival_values"
    assert [side.amount.as_stated for side in row.sides if side.amount] == [
        "more than 830 explosive objects", "830 explosive devices", "about 900 items",
    ]  # fmt: skip
    assert [side.source_ids for side in row.sides] == [("S86",), ("S20",), ("S21",)]


def test_the_statement_of_hur_and_the_lao_denial_are_one_row_with_both_texts():
    row = next(row for row in about("dep-la-ru-1") if any(side.stance == "denies" for side in row.sides))
    assert row.ground == "related_claims"
    assert row.note == "in part"
    asserted, denied = row.sides
    assert asserted.said_by.startswith("Defence Intelligence of Ukraine")
    assert "up to 50 sappers" in asserted.text
    assert "no policy or intention" in denied.text
    assert (denied.said_on.value if denied.said_on else None) == "2025-07-10"
    assert row.repeated_by == ("cl-02", "sc-01"), "what only repeats the statement makes no row of its own"
    assert not [row for row in about("dep-la-ru-1") if row.ground == "status"], "the denial has its claim"


def test_a_denial_among_the_assertions_of_status_is_a_row_where_no_claim_carries_it():
    bare = msgspec.structs.replace(RECORDS, claims=())
    (row,) = [row for row in rows(records=bare) if row.subject.id == "dep-la-ru-1" and row.ground == "status"]
    assert [side.stance for side in row.sides] == ["asserted", "denied"]


def test_a_paraphrase_stands_without_quotation_marks():
    row = next(row for row in about("dep-la-ru-1") if row.ground == "related_claims")
    assert row.sides[0].words == row.sides[0].text


def test_no_disagreement_is_known_before_both_sides_had_spoken():
    assert not [row for row in about("dep-la-ru-1", "2025-07-09") if row.ground != "rival_values"]
    assert [row.ground for row in about("dep-la-ru-1", "2025-07-10")] == ["related_claims"]
    assert about("dep-la-ru-1", "2025-07-10")[0].note is None, "the compilers knew the outcome"
    assert rows("2018-01-01") == []


@settings(max_examples=25)
@given(st.dates(min_value=datetime.date(2018, 9, 1), max_value=datetime.date(2026, 4, 1)))
def test_nothing_said_later_shows_in_an_earlier_view(day: datetime.date):
    for row in contradictions(RECORDS, day):
        for side in row.sides:
            assert side.said_on is not None
            assert side.said_on.last_day <= day


@settings(max_examples=10)
@given(st.randoms(use_true_random=False))
def test_the_rows_do_not_depend_on_the_order_of_the_claims(chance: random.Random):
    claims = list(RECORDS.claims)
    chance.shuffle(claims)
    shuffled = rows(records=msgspec.structs.replace(RECORDS, claims=tuple(claims)))
    assert {frozenset(side.ids[0] for side in row.sides) for row in shuffled if row.ground != "related_claims"} == {
        frozenset(side.ids[0] for side in row.sides) for row in rows() if row.ground != "related_claims"
    }
    assert len(shuffled) == len(rows())


def test_three_outlets_of_one_statement_are_one_origin():
    found = Origins(RECORDS).independence(value_of("dep-la-ru-1", "up to 50"))
    assert (found.outlets, found.origins) == (3, ("cl-01",))


def test_two_parties_that_say_the_same_are_two_origins_until_one_derives_from_the_other():
    value = value_of("dep-kp-ru-con", "5,000 military builders")
    assert len(Origins(RECORDS).independence(value).origins) == 2
    claims = tuple(related(claim, "cl-39") if claim.id == "cl-08" else claim for claim in RECORDS.claims)
    derived = Origins(msgspec.structs.replace(RECORDS, claims=claims))
    assert derived.independence(value).origins == ("cl-39",)


@pytest.mark.parametrize("length", [1, 2, 3, 5000])
def test_a_circle_of_repetitions_is_found_and_ends(length: int):
    claim = RECORDS.claims[0]
    ids = [f"x{number:04}" for number in range(length)]
    ring = tuple(
        related(msgspec.structs.replace(claim, id=record_id), ids[(at + 1) % length])
        for at, record_id in enumerate(ids)
    )
    assert circles(ring) == (tuple(ids),)
    assert Origins(RecordSet(claims=ring)).origin(ids[-1]) == ids[0]


def test_the_built_in_records_have_no_circle():
    assert circles(RECORDS.claims) == ()
