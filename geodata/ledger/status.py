"""Whether a contingent is reported, confirmed or denied: derived from who says so, never typed."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from geodata.ledger.clock import said_by
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.statements import StatusAssertion

Standing = Literal["not_reported", "announced", "reported", "confirmed_by_one_side", "confirmed_by_both"]
Phase = Literal["planned", "under_way", "completed", "not_stated"]


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """How a subject stands, and the assertions that this rests on.

    ``withdrawn`` are assertions that their own party took back: they affirm nothing any more. Where none is left that
    affirms, the subject is *not reported*, with the word *retracted*.

    ``standing``
        *announced*: only one of the two sides speaks, and only of a plan. *reported*: one party alone
        says so, or outsiders do. *confirmed by one side*: one of the two sides affirms what another party
        had said. *confirmed by both*: contributor and host each affirm it.
    ``denied``
        One of the two sides says it is not so. A denial never removes the report: both are shown.
    ``phase``
        The furthest phase anyone asserts.
    """

    standing: Standing
    denied: bool
    phase: Phase
    affirming: tuple[str, ...]
    denying: tuple[str, ...]
    not_mentioning: tuple[str, ...]
    parties: tuple[str, ...]
    withdrawn: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The standing, ``denied`` where a side says so, ``ended`` where it is said to be over, ``retracted``."""
        if self.withdrawn and not self.affirming:
            return (self.standing, "retracted")
        denied = ("denied",) if self.denied else ()
        return (self.standing, *denied, "ended") if self.phase == "completed" else (self.standing, *denied)

    @property
    def solid(self) -> bool:
        """Whether a second party affirms it, which is what a solid frame means."""
        return self.standing in ("confirmed_by_one_side", "confirmed_by_both")


def status_of(
    subject: Deployment | Event, *, known_on: datetime.date | None = None, withdrawn: frozenset[str] = frozenset()
) -> Status:
    """Status of a contingent or event from the statements made by the end of a day (all of them by default).

    ``withdrawn`` names assertions that had been taken back, see ``Retractions.assertions``.
    """
    every = [assertion for assertion in subject.status_assertions if said_by(assertion.date, known_on)]
    heard = [assertion for assertion in every if assertion.id not in withdrawn]
    sides = _sides(subject)
    affirming = [assertion for assertion in heard if assertion.status in ("asserted", "confirmed")]
    denying = [a for a in heard if a.status == "denied" and a.asserted_by.country in sides]
    return Status(
        standing=_standing(affirming, sides),
        denied=any(not _affirmed_later(denial, affirming) for denial in denying),
        phase=_phase(affirming),
        affirming=tuple(assertion.id for assertion in affirming),
        denying=tuple(assertion.id for assertion in denying),
        not_mentioning=tuple(assertion.id for assertion in heard if assertion.status == "not_mentioned"),
        parties=tuple(dict.fromkeys(a.asserted_by.country or a.asserted_by.name for a in affirming)),
        withdrawn=tuple(assertion.id for assertion in every if assertion.id in withdrawn),
    )


def _sides(subject: Deployment | Event) -> frozenset[str]:
    if isinstance(subject, Event):
        return frozenset(subject.parties)
    return frozenset(side for side in (subject.contributor, subject.host) if side is not None)


def _standing(affirming: list[StatusAssertion], sides: frozenset[str]) -> Standing:
    if not affirming:
        return "not_reported"
    voices = {assertion.asserted_by.country or assertion.asserted_by.name for assertion in affirming}
    affirming_sides = voices & sides
    # Two parties that each assert may repeat one another: only the analyst's "confirmed" makes it affirmed.
    affirmed = len(voices) >= 2 and any(assertion.status == "confirmed" for assertion in affirming)
    if affirmed and len(affirming_sides) >= 2:
        return "confirmed_by_both"
    if affirmed and affirming_sides:
        return "confirmed_by_one_side"
    if affirming_sides and all(assertion.phase == "planned" for assertion in affirming):
        return "announced"
    return "reported"


def _affirmed_later(denial: StatusAssertion, affirming: list[StatusAssertion]) -> bool:
    """Whether the party that denied has itself affirmed the thing since ("not yet begun", then begun)."""
    if denial.date is None:
        return False
    day = denial.date.last_day
    return any(
        a.asserted_by.country == denial.asserted_by.country and a.date is not None and a.date.first_day > day
        for a in affirming
    )


def _phase(affirming: list[StatusAssertion]) -> Phase:
    phases = {assertion.phase for assertion in affirming}
    for phase in ("completed", "under_way", "planned"):
        if phase in phases:
            return phase
    return "not_stated"
