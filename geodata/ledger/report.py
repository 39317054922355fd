"""Records and what is derived from them, as plain values for JSON: one dict a record, under its own field names.

What a view of a past day (``known_on``) leaves out, so that nothing said later shows earlier:

* quantities, status assertions, claims, rival values and points of a series that had not been said;
* ids of sources and claims that were not out yet, wherever they are named;
* ``start`` once its first day lies ahead, ``end`` until its last day is over (a date carries no date said, so its
  own day is the earliest it can have been known); the field is then ``None`` and is named in ``withheld``;
* remarks of the compilers, who knew the outcome: ``notes`` and ``rationale`` are not there, ``notes_withheld`` is
  true, and every ``note`` inside is ``None``; lists of ordnance and equipment, which carry no date either, are kept
  only when every source of the record was out, and are else ``None`` and named in ``withheld``.

Title, unit, tasks, place, stance and grade stay: they say what the record is about and how it was judged, by
compilers who judge today.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from geodata.ledger.known import Known, as_known
from geodata.ledger.rivals import RULE_WORDS, AttributeValues, Value, span_of
from geodata.ledger.state import DeploymentState
from geodata.ledger.statements import Statement
from geodata.ledger.status import Status, status_of
from geodata.ready import ready
from geodata.records.claims import Claim, Topic
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.quantities import Measure, Quantity
from geodata.records.series import Series
from geodata.records.sources import Source

Report = dict[str, Any]

UNITS: dict[Measure, str] = {
    "area_m2": "m2", "road_m": "m", "work_depth_mm": "mm", "tonnage_t": "t", "percent": "%",
}  # fmt: skip
"""Unit of a measure; all others are counts."""

EXPECTED_MEASURES: tuple[Measure, ...] = ("personnel", "area_m2", "items")
"""What every contingent is asked for: where no statement gives it, it is *not reported*, never 0."""


def deployment_report(state: DeploymentState) -> Report:
    """A contingent at its clock: own fields, ``status``, ``occurrence``, ``attributes`` and ``not_reported``.

    Every attribute lists the leading value, its rivals and the claim ids behind each. A measure that nobody
    states has no attribute; ``not_reported`` names those of ``EXPECTED_MEASURES``.
    """
    whole, known = state.whole or state.deployment, state.known
    deployment = state.deployment
    if known is not None:
        said = {claim for values in state.attributes for value in values.values for claim in value.claim_ids}
        deployment = msgspec.structs.replace(deployment, quantities=tuple(q for q in whole.quantities if q.id in said))
    report = _as_known_on(_plain(deployment), known)
    if known is not None:
        _withhold_dates(report, whole, deployment)
        if any(source not in known.source_ids for source in whole.source_ids):
            for field in ("ordnance_reported", "equipment_reported"):
                report[field] = None
                report["withheld"].append(field)
    report["status"] = _status_report(state.status, report["status_assertions"])
    report["occurrence"] = state.occurrence
    report["attributes"] = [_attribute_report(values, known) for values in state.attributes]
    best = state.derived.best_grades
    report["best_grade"] = None if best is None else {"reliability": best[0], "credibility": best[1].replace("–", "-")}
    report["not_reported"] = [measure for measure in EXPECTED_MEASURES if not state.values(measure)]
    return report


def event_report(event: Event, *, known: Known | None = None, withdrawn: frozenset[str] = frozenset()) -> Report:
    """An event with its derived ``status``; ``withdrawn`` names assertions that were taken back."""
    heard = as_known(event, known.day if known else None)
    report = _as_known_on(_plain(heard), known)
    if known is not None:
        _withhold_dates(report, event, heard)
    report["status"] = _status_report(status_of(heard, withdrawn=withdrawn), report["status_assertions"])
    return report


def claim_report(claim: Claim, *, known: Known | None = None, retracted_by: tuple[Claim, ...] = ()) -> Report:
    """A claim with its stance and grade; ``reliability`` and ``credibility`` are never combined.

    ``retracted_by`` names the claims by which its own party took it back.
    """
    report = _as_known_on(_plain(claim), known)
    report["retracted_by"] = [made.id for made in retracted_by]
    if known is not None:
        del report["rationale"]
        report["notes_withheld"] = True
        report["relations"] = [made for made in report["relations"] if made["claim"] in known.claim_ids]
    return report


def source_report(source: Source) -> Report:
    """A source; its caveats stay in every view, because they say how it may be used.

    ``copies`` are the files that a project keeps of it; without a project there are none.
    """
    return {**_plain(source), "copies": []}


def series_report(series: Series, *, known: Known | None = None) -> Report:
    """A series; of a past day only the points that one of their sources had given by then."""
    if known is not None:
        points = (
            msgspec.structs.replace(point, quantities=tuple(q for q in point.quantities if _was_out(q, known)))
            for point in series.points
        )
        series = msgspec.structs.replace(series, points=tuple(point for point in points if point.quantities))
    return _as_known_on(_plain(series), known)


def topic_report(topic: Topic) -> Report:
    """A topic, which holds an id and a title."""
    return _plain(topic)


def _plain(record: msgspec.Struct) -> Report:
    return msgspec.json.decode(msgspec.json.encode(record), type=ready(Report))


def _was_out(quantity: Quantity, known: Known) -> bool:
    needed = all if quantity.verification == "derived" else any
    return needed(source in known.source_ids for source in quantity.source_ids)


def _as_known_on(report: Report, known: Known | None) -> Report:
    """A report without later sources and without the remarks of the compilers."""
    if known is None:
        return report
    seen: Report = _without_later(report, known)
    if "source_ids" in report and "stance" not in report:
        seen["source_ids"] = _out_by_then(report["source_ids"], known)
    if report.get("location") is not None:
        seen["location"]["source_ids"] = _out_by_then(report["location"]["source_ids"], known)
    if "notes" in seen:
        del seen["notes"]
        seen["notes_withheld"] = True
    return seen


def _without_later(value: Any, known: Known) -> Any:
    if isinstance(value, list):
        return [_without_later(item, known) for item in _items(value)]
    if not isinstance(value, dict):
        return value
    seen: Report = {}
    for field, content in _fields(value):
        if field == "source_ids":
            seen[field] = list(known.sources_of_statement(tuple(content)))
        elif field == "note":
            seen[field] = None
        else:
            seen[field] = _without_later(content, known)
    return seen


def _out_by_then(source_ids: list[str], known: Known) -> list[str]:
    return [source for source in source_ids if source in known.source_ids]


def _items(value: Any) -> list[Any]:
    return value


def _fields(value: Any) -> Iterable[tuple[str, Any]]:
    return value.items()


def _withhold_dates(report: Report, whole: Deployment | Event, heard: Deployment | Event) -> None:
    ends = (("start", whole.start, heard.start), ("end", whole.end, heard.end))
    report["withheld"] = [name for name, date, seen in ends if date is not None and seen is None]


def _status_report(status: Status, assertions: list[Report]) -> Report:
    rests_on = {*status.affirming, *status.denying, *status.not_mentioning, *status.withdrawn}
    return {
        "standing": status.standing,
        "words": list(status.words),
        "denied": status.denied,
        "phase": status.phase,
        "affirming": list(status.affirming),
        "denying": list(status.denying),
        "not_mentioning": list(status.not_mentioning),
        "withdrawn": list(status.withdrawn),
        "parties": list(status.parties),
        "assertions": [assertion for assertion in assertions if assertion["id"] in rests_on],
    }


def _attribute_report(values: AttributeValues, known: Known | None) -> Report:
    attribute = values.attribute
    tied = len(values.leading) > 1
    return {
        "attribute": attribute.measure,
        "scope": attribute.scope,
        "definition": attribute.definition,
        "state": attribute.state,
        "as_of": attribute.as_of,
        "period": _as_known_on(_plain(attribute.period), known) if attribute.period else None,
        "contested": values.contested,
        "rule": RULE_WORDS[values.rule],
        "rule_name": values.rule,
        "leading": _values_report(values.leading),
        "rivals": [
            *(_values_report((value,)) | {"tie": True} for value in values.leading if tied),
            *(_values_report((value,)) for value in values.others),
        ],
    }


def _values_report(values: tuple[Value, ...]) -> Report:
    """One value, or several that tie as one span; a bound that any of them lacks is not known.

    ``grades``, ``said_by``, ``said_on`` and ``scopes`` have one entry a statement, in the same order.
    """
    amounts = [value.amount for value in values]
    statements = [statement for value in values for statement in value.statements]
    low, high = span_of(amounts)
    qualifiers = {amount.qualifier for amount in amounts}
    return {
        "min": low,
        "max": high,
        "qualifier": amounts[0].qualifier if len(qualifiers) == 1 else None,
        "as_stated": " / ".join(dict.fromkeys(amount.as_stated for amount in amounts)),
        "unit": UNITS.get(amounts[0].measure, "count"),
        "tie": len(values) > 1,
        "claims": list(dict.fromkeys(claim for value in values for claim in value.claim_ids)),
        "sources": list(dict.fromkeys(source for value in values for source in value.source_ids)),
        "grades": [_grade(statement) for statement in statements],
        "said_by": [statement.said_by for statement in statements],
        "said_on": [statement.said_on.value if statement.said_on else None for statement in statements],
        "scopes": [statement.scope for statement in statements],
    }


def _grade(statement: Statement) -> str:
    """Letter and digit set side by side, as B2; a dash where nobody has graded the information yet."""
    return f"{statement.reliability}{statement.credibility or '-'}"
