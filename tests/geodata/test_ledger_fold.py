"""The fold that keeps what it derived is the plain one; bars say of every day what the clock says of it."""

from __future__ import annotations

import datetime
import itertools

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.clock import event_occurs_on, occurs_on
from geodata.ledger.fold import Ledger
from geodata.ledger.known import as_known, known_by
from geodata.ledger.presence import event_presence, presence_of
from geodata.ledger.state import Clock, deployment_states
from geodata.ledger.timeline import Timeline, timeline_of
from geodata.records.dates import PartialDate
from geodata.records.record_set import RecordSet

RECORDS = builtin_records()
DAYS = st.dates(min_value=datetime.date(2018, 1, 1), max_value=datetime.date(2027, 1, 1))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """A date at any of the four precisions."""
    day = draw(DAYS)
    value, precision = draw(
        st.sampled_from(
            [
                (day.isoformat(), "day"),
                (day.isoformat()[:7], "month"),
                (day.isoformat()[:4], "year"),
                (f"{day.year}-winter", "season"),
            ]
        )
    )
    return msgspec.convert({"value": value, "precision": precision, "note": None}, PartialDate)


DATES = st.none() | partial_dates()


@st.composite
def record_sets(draw: st.DrawFn) -> RecordSet:
    """The built-in records with other dates: of contingents, of what is said of them, of claims and sources."""
    deployments = tuple(
        msgspec.structs.replace(
            deployment,
            start=draw(DATES),
            end=draw(DATES),
            status_assertions=tuple(
                msgspec.structs.replace(assertion, date=draw(DATES)) for assertion in deployment.status_assertions
            ),
        )
        for deployment in RECORDS.deployments[::3]
    )
    ids = {deployment.id for deployment in deployments}
    dated = draw(st.lists(DATES, min_size=10, max_size=10))
    return msgspec.structs.replace(
        RECORDS,
        deployments=deployments,
        claims=tuple(
            msgspec.structs.replace(claim, date_said=dated[number % len(dated)])
            for number, claim in enumerate(RECORDS.claims)
            if claim.subject.id in ids
        ),
        sources=tuple(
            msgspec.structs.replace(source, date=dated[number % len(dated)])
            for number, source in enumerate(RECORDS.sources)
        ),
    )


@settings(deadline=None, max_examples=60)
@given(record_sets(), st.lists(st.builds(Clock, true_on=st.none() | DAYS, known_on=st.none() | DAYS), max_size=6))
def test_the_kept_fold_equals_the_plain_one_in_whatever_order_it_is_asked(
    records: RecordSet, clocks: list[Clock]
) -> None:
    ledger = Ledger(records)
    for clock in [*clocks, *clocks[::-1]]:
        kept, plain = ledger.states(clock), deployment_states(records, clock)
        assert [state.deployment for state in kept] == [state.deployment for state in plain]
        for ours, theirs in zip(kept, plain, strict=True):
            assert (ours.status, ours.attributes) == (theirs.status, theirs.attributes)
            assert (ours.occurrence, ours.whole) == (theirs.occurrence, theirs.whole)
        known, expected = ledger.known_by(clock.known_on), known_by(records, clock.known_on)
        assert (known is None) == (expected is None)
        if known is not None and expected is not None:
            assert set(known.claim_ids) == set(expected.claim_ids)
            assert set(known.source_ids) == set(expected.source_ids)
            assert len(known.claim_ids) == len(expected.claim_ids)


def test_the_kept_fold_of_the_built_in_records_equals_the_plain_one_through_the_years() -> None:
    ledger = Ledger(RECORDS)
    for step in range(0, 3000, 11):
        day = datetime.date(2018, 9, 1) + datetime.timedelta(days=step)
        clock = Clock(true_on=day, known_on=day if step % 2 else None)
        assert ledger.states(clock) == deployment_states(RECORDS, clock)


def _days_about(*dates: PartialDate | None) -> list[datetime.date]:
    """The days around every edge that the dates have, where a bar could be a day out."""
    edges = [day for date in dates if date is not None for day in (date.first_day, date.last_day)]
    return [edge + datetime.timedelta(days=by) for edge in edges for by in (-1, 0, 1)]


@settings(deadline=None)
@given(record_sets(), st.lists(DAYS, min_size=3, max_size=3))
def test_a_bar_says_of_every_day_what_the_clock_says(records: RecordSet, days: list[datetime.date]) -> None:
    for deployment in records.deployments:
        presence = presence_of(deployment)
        said = [assertion.date for assertion in deployment.status_assertions]
        for day in [*days, *_days_about(deployment.start, deployment.end, *said)]:
            assert presence.on(day) == occurs_on(deployment, day), (deployment.id, day)


@settings(deadline=None)
@given(DATES, DATES, st.sampled_from(RECORDS.events), st.lists(DAYS, min_size=3, max_size=3))
def test_a_mark_says_of_every_day_what_the_clock_says(start, end, event, days) -> None:
    made = msgspec.structs.replace(event, start=start, end=end)
    presence = event_presence(made)
    for day in [*days, *_days_about(start, end)]:
        assert presence.on(day) == event_occurs_on(made, day), day


def _timeline(known_on: datetime.date | None = None, host: str | None = None) -> Timeline:
    ledger = Ledger(RECORDS)
    states = ledger.states(Clock(known_on=known_on))
    chosen = [state for state in states if host is None or state.deployment.host == host]
    return timeline_of(RECORDS, chosen, ledger.known_by(known_on))


def test_a_month_is_possible_and_only_its_last_day_certain() -> None:
    bar = next(bar for bar in _timeline().bars if bar.record_id == "dep-ru-la-2")
    assert bar.presence.possible == (datetime.date(2019, 10, 1), datetime.date(2020, 3, 31))
    assert bar.presence.certain == (datetime.date(2019, 10, 31), datetime.date(2020, 3, 1))
    assert not bar.presence.open_end


def test_an_end_that_nobody_states_stays_open_and_what_has_no_dates_says_so() -> None:
    bars = {bar.record_id: bar.presence for bar in _timeline().bars}
    assert bars["dep-ru-la-8"].open_end
    assert bars["dep-ru-la-8"].certain == (datetime.date(2025, 11, 30), datetime.date(2025, 12, 11))
    assert not bars["dep-la-ru-1"].stated
    assert bars["dep-la-ru-1"].possible[0] == datetime.date(2025, 7, 1)


def test_events_and_claims_follow_the_contingents_shown() -> None:
    laos = _timeline(host="LA")
    assert {"ev-milcoop-sign", "ev-shoigu-laos"} <= {mark.event.id for mark in laos.events}
    assert "ev-dprk-treaty" not in {mark.event.id for mark in laos.events}
    assert all(tick.claim.subject.id.startswith(("dep-ru-la", "ev-")) or tick.claim.also_about for tick in laos.ticks)
    dated = [tick.said for tick in laos.ticks if tick.said is not None]
    assert dated == sorted(dated)
    assert all(tick.said is None for tick in laos.ticks[len(dated) :])


@given(DAYS)
def test_nothing_said_later_is_on_the_axis(day: datetime.date) -> None:
    then = _timeline(day)
    assert all(tick.said is not None and tick.said[1] <= day for tick in then.ticks)
    heard = {event.id: as_known(event, day) for event in RECORDS.events}
    assert all(mark.event == heard[mark.event.id] and mark.event.status_assertions for mark in then.events)
    assert all(bar.presence.possible[0] <= day for bar in then.bars)
    ends = [bar.presence.possible[1] for bar in then.bars if not bar.presence.open_end]
    assert all(end <= day for end in ends)


def test_without_records_there_is_no_span() -> None:
    assert timeline_of(RecordSet(), (), None) == Timeline()
    assert Timeline().span is None


@pytest.mark.parametrize("host", ["LA", "RU"])
def test_the_span_holds_every_day_that_is_named(host: str) -> None:
    timeline = _timeline(host=host)
    assert timeline.span is not None
    first, last = timeline.span
    for bar in timeline.bars:
        assert bar.presence.certain is None or first <= bar.presence.certain[0] <= bar.presence.certain[1] <= last
    assert all(tick.said is None or first <= tick.said[0] <= tick.said[1] <= last for tick in timeline.ticks)


@given(record_sets(), st.lists(st.tuples(st.none() | DAYS, st.none() | DAYS), min_size=2, max_size=8))
@settings(max_examples=40, deadline=None)
def test_going_from_date_to_date_in_any_order_gives_what_each_date_alone_gives(records: RecordSet, dates):
    ledger = Ledger(records)
    for true_on, known_on in dates:
        clock = Clock(true_on=true_on, known_on=known_on)
        assert ledger.states(clock) == deployment_states(records, clock)


@settings(deadline=None, max_examples=40)
@given(record_sets(), st.lists(st.tuples(st.none() | DAYS, st.integers(0, 40)), max_size=6), st.none() | DAYS)
def test_what_was_worked_out_ahead_in_part_or_in_whole_changes_no_state(
    records: RecordSet, begun: list[tuple[datetime.date | None, int]], day: datetime.date | None
) -> None:
    ledger = Ledger(records)
    for other, steps in begun:
        for _ in itertools.islice(ledger.steps_to(other), steps):
            pass
        if steps % 2:
            ledger.states(Clock(known_on=other))
    list(ledger.steps_to(day))
    clock = Clock(known_on=day)
    for ours, theirs in zip(ledger.states(clock), deployment_states(records, clock), strict=True):
        assert ours.deployment == theirs.deployment
        assert (ours.status, ours.attributes, ours.occurrence) == (theirs.status, theirs.attributes, theirs.occurrence)
