"""What is taken back asserts nothing from that day on; who takes back the words of another denies them."""

from __future__ import annotations

import datetime
import random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.contradictions import contradictions
from geodata.ledger.fold import Ledger
from geodata.ledger.known import known_by
from geodata.ledger.listing import listing
from geodata.ledger.report import deployment_report
from geodata.ledger.retractions import Retractions
from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.records.claims import Claim, Relation
from geodata.records.dates import parse_date
from geodata.records.record_set import RecordSet
from geodata.records.statements import Speaker

RECORDS = builtin_records()
UNIT = "dep-la-ru-1"


def claim_of(claim_id: str) -> Claim:
    return next(claim for claim in RECORDS.claims if claim.id == claim_id)


def retraction(of: str, on: str | None, *, by: str | None = None, relation: Any = "supersedes", own_id: str) -> Claim:
    """A claim that takes another one back, by the same speaker unless another is named."""
    target = claim_of(of)
    return msgspec.structs.replace(
        target,
        id=own_id,
        stance="retracts",
        value=None,
        text="We take this back",
        relations=(Relation(type=relation, claim=of, note=None),),
        date_said=parse_date(on) if on else None,
        asserted_by=target.asserted_by if by is None else Speaker(name=by, country=None),
    )


def records_with(*claims: Claim) -> RecordSet:
    return msgspec.structs.replace(RECORDS, claims=(*RECORDS.claims, *claims))


def state(records: RecordSet, known_on: str | None = None, record_id: str = UNIT) -> DeploymentState:
    clock = Clock(known_on=datetime.date.fromisoformat(known_on) if known_on else None)
    return next(s for s in deployment_states(records, clock) if s.deployment.id == record_id)


def claims_about_strength(records: RecordSet = RECORDS) -> list[Claim]:
    """The claims behind the leading strength of the reported Lao unit."""
    (strength,) = state(records).values("personnel")
    ids = {name for value in strength.leading for name in value.claim_ids}
    return [claim for claim in records.claims if claim.id in ids]


def all_taken_back(on: str) -> RecordSet:
    """The built-in records, with every claim of the leading strength taken back by its own speaker."""
    back = [retraction(claim.id, on, own_id=f"re-{claim.id}") for claim in claims_about_strength()]
    assert back
    return records_with(*back)


def test_a_claim_taken_back_by_its_speaker_states_nothing_from_that_day_on():
    records = all_taken_back("2025-09-01")
    before = state(records, "2025-08-31").values("personnel")
    assert [v.amount.max for values in before for v in values.leading] == [50]
    for values in state(records, "2025-09-01").values("personnel"):
        assert all(value.amount.qualifier != "up_to" for value in values.values)
    for values in state(records).values("personnel"):
        assert all(value.amount.qualifier != "up_to" for value in values.values)


def test_a_retraction_by_another_party_removes_nothing_and_stands_as_a_denial():
    target = claims_about_strength()[0]
    made = retraction(target.id, "2025-09-01", by="Somebody else", own_id="re-1")
    records = records_with(made)
    assert state(records).values("personnel") == state(RECORDS).values("personnel")
    (row,) = [row for row in contradictions(records) if any("re-1" in side.ids for side in row.sides)]
    assert [side.stance for side in row.sides][-1] == "retracts"
    assert row.sides[0].ids == (target.id,)
    early = contradictions(records, datetime.date(2025, 8, 31))
    assert not any("re-1" in side.ids for row in early for side in row.sides)


def test_an_outlet_may_take_back_what_it_passed_on():
    target = next(c for c in RECORDS.claims if c.asserted_by.name != RECORDS.source(c.source_ids[0]).publisher)
    publisher = RECORDS.source(target.source_ids[0]).publisher
    made = retraction(target.id, None, by=publisher.upper(), own_id="re-1")
    found = Retractions.among(records_with(made))
    assert found.of(target.id) == (made,)
    assert not found.denying


def test_what_was_said_after_the_retraction_stands():
    target = claims_about_strength()[0]
    made = retraction(target.id, "2020-01-01", own_id="re-1")
    found = Retractions.among(records_with(made))
    assert found.of(target.id) == ()
    assert found.denying == {("re-1", target.id)}


def test_a_retraction_that_is_taken_back_itself_has_no_effect():
    target = claims_about_strength()[0]
    first = retraction(target.id, "2025-09-01", own_id="re-1")
    again = msgspec.structs.replace(
        first, id="re-2", date_said=parse_date("2025-10-01"),
        relations=(Relation(type="supersedes", claim="re-1", note=None),),
    )  # fmt: skip
    records = records_with(first, again)
    found = Retractions.among(records)
    assert found.of(target.id) == ()
    assert found.of(target.id, known_by(records, datetime.date(2025, 9, 15))) == (first,)


def test_two_retractions_that_take_one_another_back_do_not_go_round_for_ever():
    target = claims_about_strength()[0]
    one = retraction(target.id, "2025-09-01", own_id="re-1")
    other = msgspec.structs.replace(one, id="re-2", relations=(Relation(type="supersedes", claim="re-1", note=None),))
    back = Relation(type="supersedes", claim="re-2", note=None)
    one = msgspec.structs.replace(one, relations=(*one.relations, back))
    assert Retractions.among(records_with(one, other)).of(target.id) == ()


def test_a_status_taken_back_by_all_who_affirmed_it_is_not_reported_but_retracted():
    unit = RECORDS.deployment(UNIT)
    affirming = [a for a in unit.status_assertions if a.status in ("asserted", "confirmed")]
    said = claim_of("cl-01")
    claims = [
        msgspec.structs.replace(
            said, id=f"st-{number}", attribute="status", value=None, relations=(), asserted_by=assertion.asserted_by,
            source_ids=assertion.source_ids, date_said=assertion.date, subject=said.subject,
        )
        for number, assertion in enumerate(affirming)
    ]  # fmt: skip
    back = [
        msgspec.structs.replace(
            claim, id=f"re-{claim.id}", stance="retracts", date_said=parse_date("2025-09-01"),
            relations=(Relation(type="supersedes", claim=claim.id, note=None),),
        )
        for claim in claims
    ]  # fmt: skip
    records = records_with(*claims, *back)
    assert state(records, "2025-08-31").status.standing == "reported"
    status = state(records, "2025-09-01").status
    assert status.words == ("not_reported", "retracted")
    assert status.withdrawn == tuple(assertion.id for assertion in affirming)
    report = deployment_report(state(records, "2025-09-01"))["status"]
    assert report["withdrawn"] == list(status.withdrawn)
    assert {assertion["id"] for assertion in report["assertions"]} >= set(status.withdrawn)


def test_a_claim_that_does_not_mention_a_number_supports_nothing_and_is_listed():
    target = claims_about_strength()[0]
    silent = msgspec.structs.replace(target, id="si-1", stance="does_not_mention", relations=())
    records = records_with(silent)
    found = state(records).values("personnel")
    assert found == state(RECORDS).values("personnel")
    (listed,) = listing(records, "claims", Clock(), ["id=si-1"])
    assert listed["stance"] == "does_not_mention"


def test_the_listing_names_the_retraction_once_it_is_known():
    target = claims_about_strength()[0]
    records = records_with(retraction(target.id, "2025-09-01", own_id="re-1"))

    def named(known_on: str | None) -> Any:
        clock = Clock(known_on=datetime.date.fromisoformat(known_on) if known_on else None)
        return listing(records, "claims", clock, [f"id={target.id}"])[0]["retracted_by"]

    assert (named(None), named("2025-09-01"), named("2025-08-31")) == (["re-1"], ["re-1"], [])


def test_a_retraction_must_name_what_it_takes_back():
    with pytest.raises(ValueError, match="names what it takes back"):
        msgspec.structs.replace(claim_of("cl-01"), stance="retracts", relations=())


TARGETS = [claim.id for claim in RECORDS.claims]
DAYS = st.dates(datetime.date(2019, 1, 1), datetime.date(2026, 6, 1))


@st.composite
def retracting_sets(draw: st.DrawFn) -> RecordSet:
    """The built-in records with up to eight retractions, of the speaker or of another, dated or not."""
    chosen = draw(st.lists(st.sampled_from(TARGETS), max_size=8))
    made = [
        retraction(
            target,
            draw(st.none() | DAYS.map(datetime.date.isoformat)),
            by=draw(st.sampled_from([None, "Somebody else"])),
            relation=draw(st.sampled_from(["supersedes", "contradicts"])),
            own_id=f"re-{number}",
        )
        for number, target in enumerate(chosen)
    ]
    return records_with(*made)


@given(retracting_sets(), st.lists(st.none() | DAYS, min_size=2, max_size=4))
@settings(max_examples=40, deadline=None)
def test_the_kept_fold_is_the_plain_one_whatever_is_taken_back(records: RecordSet, days: list[Any]):
    ledger = Ledger(records)
    for day in days:
        clock = Clock(known_on=day)
        assert ledger.states(clock) == deployment_states(records, clock)


@given(retracting_sets(), st.randoms(use_true_random=False), st.none() | DAYS)
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_claims_changes_nothing(records: RecordSet, order: random.Random, day: Any):
    claims = list(records.claims)
    order.shuffle(claims)
    known = known_by(records, day)
    one = Retractions.among(records)
    other = Retractions.among(msgspec.structs.replace(records, claims=tuple(claims)))
    assert one.denying == other.denying
    for target in TARGETS:
        assert one.of(target, known) == other.of(target, known)


@given(retracting_sets(), DAYS)
@settings(max_examples=40, deadline=None)
def test_no_retraction_shows_before_it_was_made(records: RecordSet, day: Any):
    known = known_by(records, day)
    found = Retractions.among(records)
    for target in TARGETS:
        for made in found.of(target, known):
            assert made.date_said is not None
            assert made.date_said.last_day <= day
