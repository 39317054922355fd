"""The state of every contingent, computed from the records at a date; never stored."""

from __future__ import annotations

import datetime

import msgspec

from geodata.ledger.clock import Occurrence, occurs_on, said_by
from geodata.ledger.known import Known, contingent_as_known, known_by
from geodata.ledger.rivals import AttributeValues, values_by_attribute
from geodata.ledger.statements import statements_about
from geodata.ledger.status import Status, status_of
from geodata.records.deployments import Deployment
from geodata.records.quantities import Measure
from geodata.records.record_set import RecordSet


class Clock(msgspec.Struct, frozen=True, kw_only=True):
    """The two dates of a view. ``None`` means: at any time, or as known today."""

    true_on: datetime.date | None = None
    known_on: datetime.date | None = None


class DeploymentState(msgspec.Struct, frozen=True, kw_only=True):
    """A contingent as it stands at a clock: its record, derived status and values.

    ``deployment`` is the whole record; ``known`` says what of it had been said, ``None`` meaning all.
    """

    deployment: Deployment
    status: Status
    attributes: tuple[AttributeValues, ...]
    occurrence: Occurrence | None
    known: Known | None = None
    whole: Deployment | None = None

    def values(self, measure: Measure) -> tuple[AttributeValues, ...]:
        """The attributes of one measure; empty means *not reported*, which is never 0."""
        return tuple(values for values in self.attributes if values.attribute.measure == measure)


def deployment_states(records: RecordSet, clock: Clock) -> tuple[DeploymentState, ...]:
    """Contingents at a clock, in the order of the records.

    One that nobody had spoken of by ``known_on``, or that was certainly not there on ``true_on``, is absent.
    """
    known = known_by(records, clock.known_on)
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
                status=status_of(deployment, known_on=clock.known_on),
                attributes=values_by_attribute(statements_about(records, deployment, known_on=clock.known_on)),
                occurrence=occurrence,
                known=known,
            )
        )
    return tuple(states)
