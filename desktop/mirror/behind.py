"""What lies behind a cell of the matched fields: every claim and statement, with its words, its grade, its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from desktop.widgets.quotes import Quote
from desktop.wording import amount_text, date_text, listed, short_title, stance_text
from geodata.compare.cells import Side
from geodata.compare.groups import Group
from geodata.ledger.state import DeploymentState
from geodata.records.claims import Claim
from geodata.records.quantities import Amount, Quantity
from geodata.records.record_set import RecordSet
from geodata.records.statements import StatusAssertion
from geodata.records.texts import Language


class Behind(msgspec.Struct, frozen=True, kw_only=True):
    """A claim, assertion or amount behind a cell: its id, whom it is about, and what it says."""

    claim: str
    record: str
    about: str
    quote: Quote


def behind(side: Side, group: Group, records: RecordSet, language: Language) -> list[Behind]:
    """Everything that a side of a cell rests on, in the order of its values, each once."""
    known = {claim.id: claim for claim in records.claims}
    events = {event.id: event for event in records.events}
    stated: dict[str, tuple[str, str, StatusAssertion | Quantity]] = {}
    for state in group.states:
        title = short_title(state, language)
        for one in _own(state):
            stated[one.id] = (state.deployment.id, title, one)
    for event in events.values():
        for one in event.status_assertions:
            stated[one.id] = (event.id, event.title, one)
    titles = {state.deployment.id: short_title(state, language) for state in group.states}
    grades = {source.id: source.reliability for source in records.sources}
    found: list[Behind] = []
    for claim_id in side.claims:
        if claim_id in known:
            claim = known[claim_id]
            subjects = (claim.subject, *claim.also_about)
            about = next((one.id for one in subjects if one.id in titles), claim.subject.id)
            found.append(
                Behind(claim=claim_id, record=about, about=titles.get(about, about), quote=_claim(claim, language))
            )
        elif claim_id in stated:
            record, title, one = stated[claim_id]
            grade = next((grades[source] for source in one.source_ids if source in grades), "F")
            quote = (
                _assertion(one, grade, language) if isinstance(one, StatusAssertion) else _amount(one, grade, language)
            )
            found.append(Behind(claim=claim_id, record=record, about=title, quote=quote))
    if len(group.states) > 1:
        return [msgspec.structs.replace(one, quote=_about(one)) for one in found]
    return found


def _about(one: Behind) -> Quote:
    """The words, with whom they are about before them."""
    return msgspec.structs.replace(one.quote, head=f"{one.about} · {one.quote.head}")


def _own(state: DeploymentState) -> Iterator[StatusAssertion | Quantity]:
    yield from state.deployment.status_assertions
    yield from state.deployment.quantities


def _claim(claim: Claim, language: Language) -> Quote:
    below = ""
    if claim.original is not None:
        below = f"{claim.original.language}: “{' … '.join(claim.original.fragments)}”"
    said = date_text(claim.date_said, language)
    head = _head(claim.asserted_by.name, said, stance_text(claim.stance), claim.source_ids)
    digit = str(claim.credibility)
    return Quote(head=head, words=claim.text, below=below, grade=(claim.reliability, digit))


def _assertion(one: StatusAssertion, grade: str, language: Language) -> Quote:
    head = _head(one.asserted_by.name, date_text(one.date, language), stance_text(one.status), one.source_ids)
    words = f"“{one.statement}”" if one.statement_kind == "quote" else one.statement
    return Quote(head=head, words=words, below=one.note or "", grade=(grade, "–"))


def _amount(one: Quantity, grade: str, language: Language) -> Quote:
    amount = Amount(measure=one.measure, min=one.min, max=one.max, qualifier=one.qualifier, as_stated=one.as_stated)
    text = amount_text(amount, language)
    words = text if one.as_stated in ("", text) else f"{text} · “{one.as_stated}”"
    below = listed(part for part in (one.derivation, one.note) if part)
    head = " · ".join((date_text(one.as_of, language), ", ".join(one.source_ids)))
    return Quote(head=head, words=words, below=below, grade=(grade, "–"))


def _head(who: str, said: str, stance: str, sources: Sequence[str]) -> str:
    return " · ".join((who, said, stance, ", ".join(sources)))
