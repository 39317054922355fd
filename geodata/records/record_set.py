"""All records of an atlas together, with every reference between them checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeVar, get_args

import msgspec

from geodata.records.claims import Claim, Subject, Topic
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.quantities import Quantity
from geodata.records.series import Series
from geodata.records.sources import Source

LeadingRule = Literal["newest_of_best", "best_then_origins", "newest", "range"]
"""Which of several rival values leads; see ``geodata.ledger.rivals``."""
LEADING_RULES: tuple[LeadingRule, ...] = get_args(LeadingRule)


class BrokenReference(ValueError):
    """A record names another one that does not exist, or shares its id with another one."""


class RecordSet(msgspec.Struct, frozen=True, kw_only=True):
    """The records of an atlas. Holds no derived value: what they add up to is the ledger's to say.

    ``leading_rule`` is the analyst's choice of which of several rival values leads.
    """

    deployments: tuple[Deployment, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    topics: tuple[Topic, ...] = ()
    sources: tuple[Source, ...] = ()
    series: tuple[Series, ...] = ()
    leading_rule: LeadingRule = "newest_of_best"

    def deployment(self, record_id: str) -> Deployment:
        """The contingent of that id; ``KeyError`` when there is none."""
        return _by_id(self.deployments, record_id)

    def source(self, record_id: str) -> Source:
        """The source of that id; ``KeyError`` when there is none."""
        return _by_id(self.sources, record_id)

    def claims_about(self, subject_id: str) -> tuple[Claim, ...]:
        """Claims whose subject is that record, in the order they are stored."""
        return tuple(claim for claim in self.claims if claim.subject.id == subject_id)


def check_references(records: RecordSet) -> None:
    """Refuse a set in which a record points at nothing or two records share an id.

    Raises
    ------
    BrokenReference
        Names the record that points, and the id that is missing or used twice.
    """
    seen: set[str] = set()
    for record_id in _all_ids(records):
        if record_id in seen:
            raise BrokenReference(f"two records have the id {record_id}")
        seen.add(record_id)
    known: dict[str, set[str]] = {
        "source": {record.id for record in records.sources},
        "claim": {record.id for record in records.claims},
        "deployment": {record.id for record in records.deployments},
        "event": {record.id for record in records.events},
        "series": {record.id for record in records.series},
        "topic": {record.id for record in records.topics},
    }
    for owner, kind, record_id in _references(records):
        if record_id not in known[kind]:
            raise BrokenReference(f"{owner} names the {kind} {record_id}, which is in no record")
    for claim in records.claims:
        if any(relation.claim == claim.id for relation in claim.relations):
            raise BrokenReference(f"{claim.id} relates to itself")


_Found = TypeVar("_Found", Deployment, Source)


def _by_id(records: tuple[_Found, ...], record_id: str) -> _Found:
    for record in records:
        if record.id == record_id:
            return record
    raise KeyError(record_id)


def _quantities(records: RecordSet) -> Iterator[Quantity]:
    for deployment in records.deployments:
        yield from deployment.quantities
    for series in records.series:
        for point in series.points:
            yield from point.quantities


def _all_ids(records: RecordSet) -> Iterator[str]:
    for kind in (
        records.deployments,
        records.events,
        records.claims,
        records.topics,
        records.sources,
        records.series,
    ):
        for record in kind:
            yield record.id
    for described in (*records.deployments, *records.events):
        for assertion in described.status_assertions:
            yield assertion.id
    for quantity in _quantities(records):
        yield quantity.id
    for series in records.series:
        for point in series.points:
            yield point.id


def _references(records: RecordSet) -> Iterator[tuple[str, str, str]]:
    """Every reference as (owner, kind of the target, id of the target)."""
    for described in (*records.deployments, *records.events):
        yield from ((described.id, "source", target) for target in described.source_ids)
        for assertion in described.status_assertions:
            yield from ((assertion.id, "source", target) for target in assertion.source_ids)
        location = described.location
        if location is not None:
            yield from ((f"{described.id} (place)", "source", target) for target in location.source_ids)
            if location.basis_source_id is not None:
                yield f"{described.id} (place)", "source", location.basis_source_id
    for quantity in _quantities(records):
        yield from ((quantity.id, "source", target) for target in quantity.source_ids)
    for claim in records.claims:
        yield from ((claim.id, "source", target) for target in claim.source_ids)
        yield from ((claim.id, "claim", relation.claim) for relation in claim.relations)
        yield from _subject_references(claim.id, (claim.subject, *claim.also_about))
    for series in records.series:
        yield from _subject_references(series.id, (series.subject,))


def _subject_references(owner: str, subjects: tuple[Subject, ...]) -> Iterator[tuple[str, str, str]]:
    for subject in subjects:
        yield owner, subject.kind, subject.id
