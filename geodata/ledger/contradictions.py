"""What the records disagree about: rival values, claims set against each other, denials."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

import msgspec

from geodata.ledger.clock import said_by
from geodata.ledger.known import Known, contingent_as_known, known_by
from geodata.ledger.origins import Origins
from geodata.ledger.retractions import Retractions
from geodata.ledger.rivals import Value, values_by_attribute
from geodata.ledger.state import leading_of
from geodata.ledger.statements import Attribute, statements_from
from geodata.records.claims import TAKING_BACK, Claim, OriginalText, Subject
from geodata.records.dates import PartialDate
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.quantities import Amount
from geodata.records.record_set import RecordSet
from geodata.records.sources import Reliability
from geodata.records.statements import StatusAssertion

_Voice = tuple[str, tuple[str, ...], str]
Ground = Literal["rival_values", "related_claims", "status"]


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a disagreement: who said what, when, resting on which sources, how graded.

    ``text`` is in the language of the records, ``original`` in that of the source where the records keep it.
    ``credibility`` is ``None`` where nobody graded the information, which is not 6.
    """

    ids: tuple[str, ...]
    text: str
    text_kind: Literal["quote", "paraphrase"]
    original: OriginalText | None
    amount: Amount | None
    said_by: str
    said_on: PartialDate | None
    stance: str
    source_ids: tuple[str, ...]
    reliability: Reliability
    credibility: int | None

    @property
    def words(self) -> str:
        """The text, in quotation marks only where it is a quotation."""
        return f"“{self.text}”" if self.text_kind == "quote" else self.text


class Contradiction(msgspec.Struct, frozen=True, kw_only=True):
    """One disagreement. ``sides`` are two or more: the first leads or asserts, the others differ from it.

    ``attribute`` is what rival values are values of, ``None`` for the other grounds; ``about`` names the
    attributes in the words of the records. ``repeated_by`` are claims that only repeat one of the sides.
    """

    ground: Ground
    subject: Subject
    title: str
    attribute: Attribute | None
    about: tuple[str, ...]
    sides: tuple[Side, ...]
    repeated_by: tuple[str, ...]
    note: str | None


def contradictions(records: RecordSet, known_on: datetime.date | None = None) -> tuple[Contradiction, ...]:
    """Every disagreement once, by the end of a day (all of them by default), in the order of the subjects.

    Rival values come first; claims related as contradicting are left out where they are sides of the same rival
    values, and those that repeat one origin stand in one row with it. A denial among the assertions of status is
    a row of its own only where no claim carries the same denial. What a party took back of its own is no side of any
    disagreement; a retraction of somebody else's claim is a denial of it. Notes of the compilers, who knew the outcome,
    stay out of a view of a past day.
    """
    known = known_by(records, known_on)
    retractions = Retractions.among(records)
    rivals = list(_rival_values(records, known, retractions))
    related = [pair for pair in _related(records, known, retractions) if not any(_within(pair, row) for row in rivals)]
    found = [*rivals, *related]
    found.extend(_denials(records, known, found, retractions))
    place = {record_id: at for at, record_id in enumerate(_titles(records))}
    return tuple(sorted(found, key=lambda row: place[row.subject.id]))


def _rival_values(records: RecordSet, known: Known | None, retractions: Retractions) -> Iterator[Contradiction]:
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in records.claims:
        if claim.subject.kind == "deployment":
            claims[claim.subject.id].append(claim)
    sources = {source.id: source for source in records.sources}
    leading = leading_of(records)
    for deployment in records.deployments:
        about = claims[deployment.id]
        by_id = {claim.id: claim for claim in about}
        stated = statements_from(deployment, about, sources, known, retractions)
        for values in values_by_attribute(stated, leading):
            if values.contested:
                yield Contradiction(
                    ground="rival_values",
                    subject=Subject(kind="deployment", id=deployment.id),
                    title=contingent_as_known(deployment, known).title,
                    attribute=values.attribute,
                    about=(values.attribute.measure,),
                    sides=tuple(_side_of_value(value, by_id) for value in values.values),
                    repeated_by=(),
                    note=None,
                )


def _side_of_value(value: Value, claims: dict[str, Claim]) -> Side:
    statement = value.statements[0]
    claim = next((claims[claim_id] for claim_id in statement.claim_ids if claim_id in claims), None)
    return Side(
        ids=value.claim_ids,
        text=value.amount.as_stated if claim is None else claim.text,
        text_kind="quote" if claim is None else claim.text_kind,
        original=None if claim is None else claim.original,
        amount=value.amount,
        said_by=statement.said_by,
        said_on=statement.said_on,
        stance=statement.stance,
        source_ids=value.source_ids,
        reliability=statement.reliability,
        credibility=statement.credibility,
    )


def _related(records: RecordSet, known: Known | None, retractions: Retractions) -> Iterator[Contradiction]:
    heard = {
        claim.id: claim
        for claim in records.claims
        if (known is None or claim.id in known.claim_ids) and not retractions.of(claim.id, known)
    }
    notes: dict[tuple[str, str], str | None] = {}
    for claim in heard.values():
        for relation in claim.relations:
            denies = claim.stance == "retracts" and relation.type in TAKING_BACK
            if (relation.type == "contradicts" or denies) and relation.claim in heard:
                pair = _ordered(claim, heard[relation.claim])
                notes[pair] = notes.get(pair) or relation.note
    origins = Origins(records)
    repeating: dict[tuple[str, str], list[str]] = defaultdict(list)
    voices: dict[tuple[_Voice, _Voice], tuple[str, str]] = {}
    for pair in notes:
        same = voices.setdefault((_voice(heard[pair[0]]), _voice(heard[pair[1]])), pair)
        if same != pair:
            repeating[same].extend(claim_id for claim_id in pair if claim_id not in same)
            continue
        heads = [heard.get(origins.origin(claim_id)) for claim_id in pair]
        if heads[0] is not None and heads[1] is not None and heads[0] != heads[1]:
            at_origin = _ordered(heads[0], heads[1])
            if at_origin != pair and at_origin in notes:
                repeating[at_origin].extend(claim_id for claim_id in pair if claim_id not in at_origin)
                continue
        repeating.setdefault(pair, [])
    titles = _titles(records)
    for pair, repeated in repeating.items():
        first, second = heard[pair[0]], heard[pair[1]]
        # A topic is set against a contingent: the row belongs to the contingent.
        owner = second if first.subject.kind == "topic" else first
        yield Contradiction(
            ground="related_claims",
            subject=owner.subject,
            title=titles[owner.subject.id],
            attribute=None,
            about=tuple(dict.fromkeys((first.attribute, second.attribute))),
            sides=(_side_of_claim(first, known), _side_of_claim(second, known)),
            repeated_by=tuple(dict.fromkeys(repeated)),
            note=None if known else notes[pair],
        )


def _voice(claim: Claim) -> _Voice:
    """Who speaks where about what: one text taken apart into two claims is one voice."""
    return claim.asserted_by.name, claim.source_ids, claim.attribute


def _ordered(first: Claim, second: Claim) -> tuple[str, str]:
    """What is asserted before what denies it, else what was said first before what came later."""

    def place(claim: Claim) -> tuple[bool, datetime.date, str]:
        denies = claim.stance in ("denies", "retracts")
        return denies, claim.date_said.last_day if claim.date_said else datetime.date.max, claim.id

    first, second = sorted((first, second), key=place)
    return first.id, second.id


def _side_of_claim(claim: Claim, known: Known | None) -> Side:
    return Side(
        ids=(claim.id,),
        text=claim.text,
        text_kind=claim.text_kind,
        original=claim.original,
        amount=claim.value,
        said_by=claim.asserted_by.name,
        said_on=claim.date_said,
        stance=claim.stance,
        source_ids=_heard_sources(claim.source_ids, known),
        reliability=claim.reliability,
        credibility=claim.credibility,
    )


def _within(pair: Contradiction, rivals: Contradiction) -> bool:
    """Whether two related claims are two of the rival values of a row."""
    at = [{place for place, side in enumerate(rivals.sides) if one.ids[0] in side.ids} for one in pair.sides]
    return bool(at[0] and at[1] and at[0] != at[1])


def _denials(
    records: RecordSet, known: Known | None, found: list[Contradiction], retractions: Retractions
) -> Iterator[Contradiction]:
    claimed: dict[str, set[str]] = defaultdict(set)
    for row in found:
        for side in row.sides:
            if side.stance in ("denies", "retracts"):
                claimed[row.subject.id].update(side.source_ids)
    letters: dict[str, Reliability] = {source.id: source.reliability for source in records.sources}
    titles = _titles(records)
    subjects: tuple[Deployment | Event, ...] = (*records.deployments, *records.events)
    for subject in subjects:
        withdrawn = retractions.assertions(subject, known)
        every = [made for made in subject.status_assertions if said_by(made.date, known.day if known else None)]
        heard = [made for made in every if made.id not in withdrawn]
        affirming = [made for made in heard if made.status in ("asserted", "confirmed")]
        for denial in heard:
            if denial.status != "denied" or not affirming or claimed[subject.id].intersection(denial.source_ids):
                continue
            answered = _answered_by(denial, affirming)
            yield Contradiction(
                ground="status",
                subject=Subject(kind="event" if isinstance(subject, Event) else "deployment", id=subject.id),
                title=contingent_as_known(subject, known).title
                if isinstance(subject, Deployment)
                else titles[subject.id],
                attribute=None,
                about=("status",),
                sides=(
                    _side_of_assertion(answered, letters, known),
                    _side_of_assertion(denial, letters, known),
                ),
                repeated_by=(),
                note=None if known else denial.note,
            )


def _answered_by(denial: StatusAssertion, affirming: list[StatusAssertion]) -> StatusAssertion:
    """The last assertion that was out when the denial came; the first of all where none was."""
    if denial.date is not None:
        day = denial.date.last_day
        before = [made for made in affirming if made.date is not None and made.date.last_day <= day]
        if before:
            return max(before, key=lambda made: made.date.last_day if made.date else day)
    return affirming[0]


def _side_of_assertion(made: StatusAssertion, letters: dict[str, Reliability], known: Known | None) -> Side:
    return Side(
        ids=(made.id,),
        text=made.statement,
        text_kind=made.statement_kind,
        original=None,
        amount=None,
        said_by=made.asserted_by.name,
        said_on=made.date,
        stance=made.status,
        source_ids=_heard_sources(made.source_ids, known),
        reliability=letters.get(made.source_ids[0], "F") if made.source_ids else "F",
        credibility=None,
    )


def _heard_sources(source_ids: tuple[str, ...], known: Known | None) -> tuple[str, ...]:
    return source_ids if known is None else known.sources_of_statement(source_ids)


def _titles(records: RecordSet) -> dict[str, str]:
    """Title of everything that a claim can be about, in the order of the records."""
    subjects = (*records.deployments, *records.events, *records.series, *records.topics)
    return {subject.id: subject.title for subject in subjects}
