"""What the contingents of a group say of each field, value by value."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from geodata.compare.cells import Entry
from geodata.compare.groups import Group
from geodata.ledger.clock import said_by
from geodata.ledger.grades import best_grades
from geodata.ledger.rivals import AttributeValues, Value
from geodata.ledger.state import DeploymentState
from geodata.records.dates import PartialDate
from geodata.records.events import Event
from geodata.records.quantities import Measure
from geodata.records.record_set import RecordSet


def statuses(group: Group) -> list[Entry]:
    """The derived status of each contingent and the assertions it rests on."""
    return [
        Entry(
            deployment=state.deployment.id,
            text=", ".join(word.replace("_", " ") for word in state.status.words),
            claims=(*state.status.affirming, *state.status.denying, *state.status.not_mentioning),
        )
        for state in group.states
    ]


def amounts(group: Group, measure: Measure) -> list[Entry]:
    """Every value of a measure that is stated, leading ones and rivals, scope by scope."""
    return [
        _amount(state, attribute, value, leads=value in attribute.leading)
        for state in group.states
        for attribute in state.values(measure)
        for value in attribute.values
    ]


def lengths(group: Group) -> list[Entry]:
    """Days from start to end of each contingent whose start and end are stated: fewest and most by their precision."""
    found: list[Entry] = []
    for state in group.states:
        days = days_of(state)
        if days is not None:
            low, high = days
            text = f"{low} days" if low == high else f"{low} to {high} days"
            found.append(_fact(state, text, low=low, high=high))
    return found


def days_of(state: DeploymentState) -> tuple[int, int] | None:
    """Fewest and most days of a contingent, both ends counted; ``None`` where one end is not stated."""
    start, end = state.deployment.start, state.deployment.end
    if start is None or end is None:
        return None
    most = (end.last_day - start.first_day).days + 1
    return max(1, (end.first_day - start.last_day).days + 1), most


def person_days(group: Group) -> list[Entry]:
    """Strength times days as a range, only where both ends and both bounds of a strength are stated."""
    found: list[Entry] = []
    for state in group.states:
        days = days_of(state)
        for strength in state.values("personnel"):
            low, high = strength.span
            if days is None or low is None or high is None:
                continue
            scope = strength.attribute.scope
            least, most = low * days[0], high * days[1]
            words = "planned strength" if scope == "planned" else "strength"
            claims = tuple(claim for value in strength.leading for claim in value.claim_ids)
            found.append(
                Entry(
                    deployment=state.deployment.id, text=f"{least:,} to {most:,} from {words} and days",
                    claims=(*claims, *state.status.affirming), min=least, max=most, scope=scope,
                )
            )  # fmt: skip
    return found


def seasons(group: Group) -> list[Entry]:
    """Months of the year that a contingent certainly or possibly covers."""
    found: list[Entry] = []
    for state in group.states:
        start, end = state.deployment.start, state.deployment.end
        if start is not None and end is not None and end.precision != "year":
            text = f"{_month(start)} to {_month(end)}"
        elif start is not None:
            text = f"from {_month(start)}"
        else:
            continue
        found.append(_fact(state, text, as_of=start.value))
    return found


def places(group: Group) -> list[Entry]:
    """Where, no more exact than is known."""
    found: list[Entry] = []
    for state in group.states:
        where = state.deployment.location
        parts = [part for part in (where.place, where.admin2, where.admin1) if part]
        if parts:
            found.append(_fact(state, f"{', '.join(dict.fromkeys(parts))} (to the {where.precision})"))
    return found


def tasks(group: Group) -> list[Entry]:
    """What it is there for."""
    return [_fact(state, ", ".join(state.deployment.tasks)) for state in group.states if state.deployment.tasks]


def contamination(group: Group) -> list[Entry]:
    """Kinds of ordnance that reports of it name."""
    return [
        _fact(state, ", ".join(state.deployment.ordnance_reported))
        for state in group.states
        if state.deployment.ordnance_reported
    ]


def legal_basis(group: Group, records: RecordSet, known_on: datetime.date | None) -> list[Entry]:
    """Agreements whose parties are a sender and its host."""
    return [
        _event(event, known_on)
        for event in records.events
        if event.kind == "agreement" and _joins(event, group) and _heard(event, known_on)
    ]


def reciprocity(group: Group, records: RecordSet, known_on: datetime.date | None) -> list[Entry]:
    """What the host of a group gave the sender in turn: programmes whose first party is the host."""
    return [
        _event(event, known_on)
        for event in records.events
        if event.kind == "programme"
        and event.parties[0] in group.hosts
        and set(event.parties[1:]) & set(group.contributors)
        and _heard(event, known_on)
    ]


def sources(group: Group) -> list[Entry]:
    """The sources of each contingent, with the best grade of what is stated of it."""
    found: list[Entry] = []
    for state in group.states:
        grades = best_grades(state.attributes)
        grade = "" if grades is None else "".join(grades)
        ids = state.deployment.source_ids
        if ids:
            text = f"{len(ids)} sources" + (f", best grade {grade}" if grade else "")
            found.append(_fact(state, text, sources=ids, grade=grade or None))
    return found


def _amount(state: DeploymentState, attribute: AttributeValues, value: Value, *, leads: bool) -> Entry:
    about = attribute.attribute
    amount = value.amount
    return Entry(
        deployment=state.deployment.id, text=amount.as_stated, claims=value.claim_ids, min=amount.min, max=amount.max,
        qualifier=amount.qualifier, scope=about.scope, definition=about.definition, state=about.state, leads=leads,
        sources=value.source_ids, grade=_grade([value]),
    )  # fmt: skip


def _grade(values: Iterable[Value]) -> str | None:
    graded = sorted(
        f"{statement.reliability}{statement.credibility or ''}" for value in values for statement in value.statements
    )
    return graded[0] if graded else None


def _fact(
    state: DeploymentState,
    text: str,
    *,
    low: float | None = None,
    high: float | None = None,
    as_of: str | None = None,
    sources: Sequence[str] | None = None,
    grade: str | None = None,
) -> Entry:
    """A fact of the record itself: it rests on what affirms the contingent."""
    return Entry(
        deployment=state.deployment.id, text=text, claims=state.status.affirming, min=low, max=high, as_of=as_of,
        sources=tuple(state.deployment.source_ids if sources is None else sources), grade=grade,
    )  # fmt: skip


def _joins(event: Event, group: Group) -> bool:
    parties = set(event.parties)
    return any({s.deployment.contributor, s.deployment.host} <= parties for s in group.states)


def _heard(event: Event, known_on: datetime.date | None) -> bool:
    return any(said_by(assertion.date, known_on) for assertion in event.status_assertions)


def _event(event: Event, known_on: datetime.date | None) -> Entry:
    heard = tuple(one.id for one in event.status_assertions if said_by(one.date, known_on))
    date = event.start.value if event.start is not None else None
    return Entry(
        deployment=None, text=event.title + (f" ({date})" if date else ""), claims=heard, as_of=date,
        sources=event.source_ids,
    )  # fmt: skip


def _month(date: PartialDate) -> str:
    if date.precision == "season":
        return date.value.replace("-", " ")
    return date.value if date.precision == "year" else date.value[:7]
