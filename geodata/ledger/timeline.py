"""The records on an axis of time: bars of contingents, marks of events, ticks where something was said."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import msgspec

from geodata.ledger.known import Known, as_known
from geodata.ledger.presence import Presence, event_presence, presence_of
from geodata.ledger.state import DeploymentState
from geodata.records.claims import Claim
from geodata.records.events import Event
from geodata.records.record_set import RecordSet


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """A contingent on the axis, as it was known."""

    state: DeploymentState
    presence: Presence

    @property
    def record_id(self) -> str:
        """Id of the contingent."""
        return self.state.deployment.id


class EventMark(msgspec.Struct, frozen=True, kw_only=True):
    """An event on the axis, as it was known."""

    event: Event
    presence: Presence


class Tick(msgspec.Struct, frozen=True, kw_only=True):
    """A claim at the day, month, season or year it was made in; ``said`` is ``None`` where that is not dated."""

    claim: Claim
    said: tuple[datetime.date, datetime.date] | None


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """What the axis shows; bars and events in the order of the records, ticks undated ones last."""

    bars: tuple[Bar, ...] = ()
    events: tuple[EventMark, ...] = ()
    ticks: tuple[Tick, ...] = ()

    @property
    def span(self) -> tuple[datetime.date, datetime.date] | None:
        """First and last day that any record names; ``None`` when none names a day."""
        days = [day for tick in self.ticks if tick.said is not None for day in tick.said]
        for presence in (*(bar.presence for bar in self.bars), *(mark.presence for mark in self.events)):
            stretches = (presence.possible, presence.certain or presence.possible)
            days += [day for stretch in stretches for day in stretch]
        named = [day for day in days if datetime.date.min < day < datetime.date.max]
        return (min(named), max(named)) if named else None

    def shows_the_same(self, other: Timeline) -> bool:
        """Whether the axis looks the same, though it was known on another day.

        Contingents are compared as things and not by value, because a ``Ledger`` gives the same things until something
        new is said of them.
        """
        return (
            len(self.bars) == len(other.bars)
            and all(
                ours.state.deployment is theirs.state.deployment and ours.state.derived is theirs.state.derived
                for ours, theirs in zip(self.bars, other.bars, strict=True)
            )
            and self.events == other.events
            and self.ticks == other.ticks
        )


def timeline_of(records: RecordSet, states: Iterable[DeploymentState], known: Known | None) -> Timeline:
    """Contingents, the events between a contributor and a host or of one of the two alone, and what was said of them.

    Parameters
    ----------
    records
        Where events and claims are taken from.
    states
        The contingents to show, at any date but as known at the clock's ``known_on``.
    known
        What had been said by that day; ``None`` means everything.
    """
    bars = tuple(Bar(state=state, presence=presence_of(state.deployment)) for state in states)
    sides = {frozenset((bar.state.deployment.contributor, bar.state.deployment.host)) for bar in bars}
    pairs = [pair for pair in sides if len(pair) == 2]
    events: list[EventMark] = []
    for event in records.events:
        heard = as_known(event, known.day if known else None)
        spoken_of = known is None or bool(heard.status_assertions)
        if spoken_of and any(_concerns(event, pair) for pair in pairs):
            events.append(EventMark(event=heard, presence=event_presence(heard)))
    shown = {bar.record_id for bar in bars} | {mark.event.id for mark in events}
    ticks = [
        Tick(claim=claim, said=(claim.date_said.first_day, claim.date_said.last_day) if claim.date_said else None)
        for claim in records.claims
        if (known is None or claim.id in known.claim_ids)
        and (claim.subject.id in shown or any(subject.id in shown for subject in claim.also_about))
    ]
    ticks.sort(key=lambda tick: tick.said or (datetime.date.max, datetime.date.max))
    return Timeline(bars=bars, events=tuple(events), ticks=tuple(ticks))


def _concerns(event: Event, pair: frozenset[str | None]) -> bool:
    parties = set(event.parties)
    return bool(parties) and (pair <= parties or parties <= pair)
