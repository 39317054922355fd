"""What had been said by a day: the sources that were out, the claims that were made, the dates that were known."""

from __future__ import annotations

import datetime
from typing import TypeVar

import msgspec

from geodata.ledger.clock import said_by
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.record_set import RecordSet

_Subject = TypeVar("_Subject", Deployment, Event)


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """Sources and claims that were certainly out by the end of a day; undated ones never were."""

    day: datetime.date
    source_ids: frozenset[str]
    claim_ids: frozenset[str]

    def sources_of_statement(self, source_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Sources of a statement made by the day, without the relays that came later.

        All of them where every relay came later or is undated (KCNA spoke on 12 December, TASS carried
        it on the 13th): the statement has a date of its own, and one without a source would be no statement.
        """
        return tuple(source for source in source_ids if source in self.source_ids) or source_ids


def known_by(records: RecordSet, day: datetime.date | None) -> Known | None:
    """What was known by the end of a day; ``None``, which means everything, when no day is given."""
    if day is None:
        return None
    return Known(
        day=day,
        source_ids=frozenset(source.id for source in records.sources if said_by(source.date, day)),
        claim_ids=frozenset(claim.id for claim in records.claims if said_by(claim.date_said, day)),
    )


def as_known(subject: _Subject, known_on: datetime.date | None) -> _Subject:
    """A contingent or event with only the dates and status assertions of that day.

    ``start`` and ``end`` carry no date said. A start is kept once its first day has come, an end only once
    its last day is over: nobody knew in February 2025 that something would end "in 2025".
    """
    if known_on is None:
        return subject
    start, end = subject.start, subject.end
    return msgspec.structs.replace(
        subject,
        start=start if start is not None and start.first_day <= known_on else None,
        end=end if end is not None and end.last_day <= known_on else None,
        status_assertions=tuple(a for a in subject.status_assertions if said_by(a.date, known_on)),
    )
