"""The state of every contingent, computed from the records at a date; never stored."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import msgspec
from typing_extensions import override

from geodata.ledger.clock import Occurrence, occurs_on, said_by
from geodata.ledger.grades import best_grades
from geodata.ledger.known import Known, contingent_as_known, known_by
from geodata.ledger.origins import Origins
from geodata.ledger.presence import Presence, presence_of
from geodata.ledger.retractions import NONE, Retractions
from geodata.ledger.rivals import USUAL, AttributeValues, Leading, Value, values_by_attribute
from geodata.ledger.statements import statements_from
from geodata.ledger.status import Status, status_of
from geodata.records.claims import Claim
from geodata.records.deployments import Deployment
from geodata.records.quantities import Measure
from geodata.records.record_set import RecordSet
from geodata.records.sources import Source


class Clock(msgspec.Struct, frozen=True, kw_only=True):
    """The two dates of a view. ``None`` means: at any time, or as known today."""

    true_on: datetime.date | None = None
    known_on: datetime.date | None = None


class Derived:
    """What the statements about a contingent add up to; worked out when it is first asked for, and then kept."""

    def __init__(
        self,
        deployment: Deployment,
        claims: Sequence[Claim],
        sources: Mapping[str, Source],
        known: Known | None,
        *,
        retractions: Retractions = NONE,
        leading: Leading = USUAL,
    ) -> None:
        self._deployment = deployment
        self._claims = claims
        self._sources = sources
        self._known = known
        self._retractions = retractions
        self._leading = leading

    @cached_property
    def status(self) -> Status:
        """How the contingent stands."""
        withdrawn = self._retractions.assertions(self._deployment, self._known)
        return status_of(self._deployment, known_on=self._known.day if self._known else None, withdrawn=withdrawn)

    @cached_property
    def attributes(self) -> tuple[AttributeValues, ...]:
        """Every amount stated of it, with rivals."""
        stated = statements_from(self._deployment, self._claims, self._sources, self._known, self._retractions)
        return values_by_attribute(stated, self._leading)

    @cached_property
    def best_grades(self) -> tuple[str, str] | None:
        """The best letter and the best digit of what is stated; ``None`` where no amount is."""
        return best_grades(self.attributes)

    @cached_property
    def presence(self) -> Presence:
        """The days it may have been there, and those it certainly was."""
        return presence_of(self._deployment)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Derived) and (self.status, self.attributes) == (other.status, other.attributes)

    __hash__ = None  # type: ignore[assignment] - as that of any value that holds records


# Thousands are made at every step of a dragged date, none is part of a cycle.
class DeploymentState(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A contingent as it stands at a clock: its record, derived status and values.

    ``deployment`` is the record as it was known, ``whole`` all of it; ``known`` says what had been said,
    ``None`` meaning everything.
    """

    deployment: Deployment
    derived: Derived
    occurrence: Occurrence | None
    known: Known | None = None
    whole: Deployment | None = None

    @property
    def status(self) -> Status:
        """How the contingent stands at the clock."""
        return self.derived.status

    @property
    def attributes(self) -> tuple[AttributeValues, ...]:
        """Every amount stated of it by then, with rivals."""
        return self.derived.attributes

    def values(self, measure: Measure) -> tuple[AttributeValues, ...]:
        """The attributes of one measure; empty means *not reported*, which is never 0."""
        return tuple(values for values in self.attributes if values.attribute.measure == measure)


def leading_of(records: RecordSet, origins: Callable[[], Origins] | None = None) -> Leading:
    """How values of a set lead; who repeats whom is worked out only when the rule first asks for it."""
    made: list[Origins] = []

    def count(value: Value) -> int:
        if not made:
            made.append(Origins(records) if origins is None else origins())
        return made[0].count(value)

    return Leading(records.leading_rule, count)


def deployment_states(records: RecordSet, clock: Clock) -> tuple[DeploymentState, ...]:
    """Contingents at a clock, in the order of the records.

    One that nobody had spoken of by ``known_on``, or that was certainly not there on ``true_on``, is absent.
    """
    known = known_by(records, clock.known_on)
    sources = {source.id: source for source in records.sources}
    retractions = Retractions(records.claims, sources)
    leading = leading_of(records)
    claims: dict[str, list[Claim]] = {}
    for claim in records.claims:
        claims.setdefault(claim.subject.id, []).append(claim)
    states: list[DeploymentState] = []
    for deployment in records.deployments:
        spoken_of = any(said_by(assertion.date, clock.known_on) for assertion in deployment.status_assertions)
        if clock.known_on is not None and not spoken_of:
            continue
        # An end that came later must not tell a view of an earlier day that the contingent had left.
        heard = contingent_as_known(deployment, known)
        occurrence = None if clock.true_on is None else occurs_on(heard, clock.true_on)
        if occurrence == "no":
            continue
        states.append(
            DeploymentState(
                deployment=heard,
                whole=deployment,
                derived=Derived(
                    deployment, claims.get(deployment.id, ()), sources, known, retractions=retractions, leading=leading
                ),
                occurrence=occurrence,
                known=known,
            )
        )
    return tuple(states)
