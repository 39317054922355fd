"""What had been said by a day: the sources that were out, the claims that were made, the dates that were known."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

import msgspec
from typing_extensions import override

from geodata.ledger.clock import said_by
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.record_set import RecordSet

_Subject = TypeVar("_Subject", Deployment, Event)
# Titles name the season of a mission, whose second year nobody knew while the first lasted.
_YEARS_OF_A_TITLE = re.compile(r",\s*\d{4}\s*[-–]\s*\d{4}$")


class SaidUntil(AbstractSet[str]):
    """Ids of what had been said by the end of a day; asks when each was said, so that it costs nothing to make."""

    def __init__(self, said: Mapping[str, datetime.date], day: datetime.date) -> None:
        self._said = said
        self._day = day

    @override
    def __contains__(self, record_id: object) -> bool:
        return isinstance(record_id, str) and self._said.get(record_id, datetime.date.max) <= self._day

    @override
    def __iter__(self) -> Iterator[str]:
        return (record_id for record_id, said in self._said.items() if said <= self._day)

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """Sources and claims that were certainly out by the end of a day; undated ones never were."""

    day: datetime.date
    source_ids: AbstractSet[str]
    claim_ids: AbstractSet[str]

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


def contingent_as_known(deployment: Deployment, known: Known | None) -> Deployment:
    """A contingent as it could be described at the end of a day.

    Dates and assertions as by ``as_known``; the title without its years; the district only if a text that
    names it was out, else no more than the region. What a unit is called is the compilers' label and stays.
    """
    if known is None:
        return deployment
    heard = as_known(deployment, known.day)
    location = heard.location
    texts = [source for source in location.source_ids if source.startswith("S")]
    placed = location.precision in ("city", "district")
    if placed and texts and not any(source in known.source_ids for source in texts):
        location = msgspec.structs.replace(
            location, precision="region", admin2=None, place=None, names=location.admin1_names, aliases=(), basis=None,
            basis_source_id=None,
        )  # fmt: skip
    return msgspec.structs.replace(heard, title=_YEARS_OF_A_TITLE.sub("", heard.title), location=location)
