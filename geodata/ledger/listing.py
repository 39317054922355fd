"""Records of one kind as they stood at a clock, reported as plain values."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Literal, get_args

from geodata.ledger.clock import event_occurs_on
from geodata.ledger.conditions import chosen
from geodata.ledger.known import Known, as_known, known_by
from geodata.ledger.report import (
    Report,
    claim_report,
    deployment_report,
    event_report,
    series_report,
    source_report,
    topic_report,
)
from geodata.ledger.retractions import Retractions
from geodata.ledger.state import Clock, deployment_states
from geodata.ledger.totals import Total, totals_of
from geodata.records.dates import PartialDate
from geodata.records.record_set import RecordSet

Kind = Literal[
    "deployments", "claims", "sources", "events", "areas", "releases", "reports", "devices", "layers", "views",
    "series", "topics", "confirmations", "reopenings", "axes", "photos",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
_FACETS = {
    "task": "tasks", "status": "status.words", "reliability": "best_grade.reliability",
    "credibility": "best_grade.credibility",
}  # fmt: skip
"""Fields of contingents by the names that the filters of the list have."""


def listing(records: RecordSet, kind: str, clock: Clock, conditions: Sequence[str] = ()) -> list[Report]:
    """Records of a kind at a clock that meet every condition, in the order they are stored.

    ``clock.true_on`` keeps contingents and events that may have been there on the day (``occurrence`` says
    how sure that is), claims and points of series that mean the day or no day in particular; sources and
    topics hold at any date. ``clock.known_on`` keeps what had been said; a topic is there once a claim about
    it or its series is. Kinds that only a project holds (areas, releases, ...) are empty.

    Raises
    ------
    ValueError
        The kind is unknown, or a condition is malformed or names a field that no record of the kind has.
    """
    if kind not in KINDS:
        raise ValueError(f"no kind {kind!r}; the kinds are {', '.join(KINDS)}")
    reports = _reports(records, kind, clock)
    if not conditions:
        return reports
    if kind == "deployments":
        conditions = [_in_full(condition) for condition in conditions]
    return chosen(reports, conditions, fields_of=_reports(records, kind, Clock()))


def listed_totals(records: RecordSet, clock: Clock, listed: Iterable[str]) -> tuple[Total, ...]:
    """What the contingents of a listing, named by their ids, add up to at its clock."""
    wanted = set(listed)
    return totals_of(state for state in deployment_states(records, clock) if state.deployment.id in wanted)


def _in_full(condition: str) -> str:
    field, equals, wanted = condition.partition("=")
    return f"{_FACETS.get(field.strip(), field)}{equals}{wanted}"


def _reports(records: RecordSet, kind: Kind, clock: Clock) -> list[Report]:
    known = known_by(records, clock.known_on)
    if kind == "deployments":
        return [deployment_report(state) for state in deployment_states(records, clock)]
    if kind == "claims":
        return _claims(records, clock.true_on, known)
    if kind == "events":
        return _events(records, clock.true_on, known)
    if kind == "series":
        return _series(records, clock.true_on, known)
    if kind == "sources":
        return [source_report(source) for source in records.sources if known is None or source.id in known.source_ids]
    return _topics(records, known) if kind == "topics" else []


def _claims(records: RecordSet, day: datetime.date | None, known: Known | None) -> list[Report]:
    retractions = Retractions.among(records)
    return [
        claim_report(claim, known=known, retracted_by=retractions.of(claim.id, known))
        for claim in records.claims
        if (known is None or claim.id in known.claim_ids) and _may_mean(claim.date_meant, day)
    ]


def _events(records: RecordSet, day: datetime.date | None, known: Known | None) -> list[Report]:
    reports: list[Report] = []
    retractions = Retractions.among(records)
    for event in records.events:
        heard = as_known(event, known.day if known else None)
        occurrence = None if day is None else event_occurs_on(heard, day)
        if occurrence != "no" and (known is None or heard.status_assertions):
            reports.append(
                event_report(event, known=known, withdrawn=retractions.assertions(event, known))
                | {"occurrence": occurrence}
            )
    return reports


def _series(records: RecordSet, day: datetime.date | None, known: Known | None) -> list[Report]:
    reports: list[Report] = []
    for series in records.series:
        report = series_report(series, known=known)
        held = {point.id for point in series.points if _may_mean(point.as_of, day)}
        report["points"] = [point for point in report["points"] if point["id"] in held]
        if report["points"]:
            reports.append(report)
    return reports


def _topics(records: RecordSet, known: Known | None) -> list[Report]:
    if known is None:
        return [topic_report(topic) for topic in records.topics]
    spoken = {
        subject.id
        for claim in records.claims
        if claim.id in known.claim_ids
        for subject in (claim.subject, *claim.also_about)
    }
    spoken.update(series.subject.id for series in records.series if series_report(series, known=known)["points"])
    return [topic_report(topic) for topic in records.topics if topic.id in spoken]


def _may_mean(meant: PartialDate | None, day: datetime.date | None) -> bool:
    return day is None or meant is None or meant.first_day <= day <= meant.last_day
