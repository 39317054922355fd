"""Statements of an amount: a claim and the quantity it repeats are one statement, not two."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from geodata.ledger.clock import said_by
from geodata.ledger.known import Known, known_by
from geodata.ledger.retractions import NONE, Retractions
from geodata.records.claims import Claim, Stance
from geodata.records.dates import PartialDate
from geodata.records.deployments import Deployment
from geodata.records.quantities import Amount, Definition, Measure, Period, Quantity, Scope, State
from geodata.records.record_set import RecordSet
from geodata.records.sources import Reliability, Source


class Attribute(msgspec.Struct, frozen=True, kw_only=True):
    """What an amount is an amount of: two amounts are rivals only when all of this is the same.

    The strength of a unit is one matter whether planned or counted, so it has no ``scope``. Interim and
    cumulative amounts grow with time, so their date belongs to what they are about.
    """

    measure: Measure
    scope: Scope | None
    definition: Definition | None
    state: State | None
    as_of: str | None
    period: Period | None


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """An amount that someone stated, with everything that says so.

    ``claim_ids`` name the claims and the quantity records behind it. ``credibility`` is ``None`` where
    nobody has graded the information yet, which is not 6 (cannot be judged).
    """

    attribute: Attribute
    amount: Amount
    scope: Scope | None
    as_of: PartialDate | None
    said_by: str
    said_on: PartialDate | None
    stance: Stance
    claim_ids: tuple[str, ...]
    source_ids: tuple[str, ...]
    reliability: Reliability
    credibility: Literal[1, 2, 3, 4, 5, 6] | None
    note: str | None


_NOT_STATING = ("denies", "omits", "does_not_mention", "retracts")


def statements_about(
    records: RecordSet, deployment: Deployment, *, known_on: datetime.date | None = None
) -> tuple[Statement, ...]:
    """Amounts stated about a contingent, in the order of the record; with ``known_on`` only what had been said.

    A claim joins the quantity of the same measure and bounds that shares a source with it. A claim that
    states an amount no quantity holds stands for itself. Claims that only argue with a number ("50 matter
    little") state no amount of theirs and are left to the list of claims.
    """
    sources = {source.id: source for source in records.sources}
    known = known_by(records, known_on)
    about = records.claims_about(deployment.id)
    return statements_from(deployment, about, sources, known, Retractions.among(records))


def statements_from(
    deployment: Deployment,
    about: Iterable[Claim],
    sources: Mapping[str, Source],
    known: Known | None,
    retractions: Retractions = NONE,
) -> tuple[Statement, ...]:
    """The same from the claims about the contingent and the sources by their ids, for who has them at hand.

    What its own party took back states nothing from then on, nor does a quantity whose claims were all taken back.
    """
    known_on = None if known is None else known.day
    claims = [claim for claim in about if _states_amount(claim)]
    back = {claim.id for claim in claims if retractions.of(claim.id, known)}
    statements: list[Statement] = []
    joined: set[str] = set()
    for quantity in deployment.quantities:
        repeating = sorted((claim for claim in claims if _repeats(claim, quantity)), key=_said_order)
        joined.update(claim.id for claim in repeating)
        behind = [claim for claim in repeating if claim.id not in back]
        if repeating and not behind:
            continue
        heard = [claim for claim in behind if said_by(claim.date_said, known_on)]
        held = _without_sources_of(quantity, [claim for claim in repeating if claim.id in back], behind)
        statement = _from_quantity(held, heard or behind, sources)
        if said_by(statement.said_on, known_on):
            statements.append(statement)
    for claim in claims:
        stands_alone = (
            claim.id not in joined | back and claim.value is not None and claim.attribute == claim.value.measure
        )
        if stands_alone and said_by(claim.date_said, known_on):
            statements.append(_from_claim(claim))
    if known is None:
        return tuple(statements)
    return tuple(
        msgspec.structs.replace(statement, source_ids=known.sources_of_statement(statement.source_ids))
        for statement in statements
    )


def _states_amount(claim: Claim) -> bool:
    # Who denies a number, leaves it out or takes it back does not state it.
    return claim.value is not None and claim.stance not in _NOT_STATING


def _said_order(claim: Claim) -> tuple[datetime.date, str]:
    """Earliest first, undated last; the id decides between equals, so that the order of a file never does."""
    return claim.date_said.last_day if claim.date_said else datetime.date.max, claim.id


def _repeats(claim: Claim, quantity: Quantity) -> bool:
    amount = claim.value
    return (
        amount is not None
        and claim.attribute in (quantity.measure, "status")
        and (amount.measure, amount.min, amount.max) == (quantity.measure, quantity.min, quantity.max)
        and not set(claim.source_ids).isdisjoint(quantity.source_ids)
    )


def _without_sources_of(quantity: Quantity, back: list[Claim], kept: list[Claim]) -> Quantity:
    """A quantity without the sources that only claims taken back rest on."""
    gone = {source for claim in back for source in claim.source_ids}
    gone.difference_update(source for claim in kept for source in claim.source_ids)
    if gone.isdisjoint(quantity.source_ids):
        return quantity
    left = tuple(source for source in quantity.source_ids if source not in gone)
    return msgspec.structs.replace(quantity, source_ids=left)


def _from_quantity(quantity: Quantity, behind: list[Claim], sources: Mapping[str, Source]) -> Statement:
    attribute = Attribute(
        measure=quantity.measure,
        scope=None if quantity.measure == "personnel" else quantity.scope,
        definition=quantity.definition,
        state=quantity.state,
        as_of=quantity.as_of.value if quantity.as_of and quantity.scope in ("interim", "cumulative") else None,
        period=quantity.period,
    )
    if quantity.measure == "personnel":
        attribute = msgspec.structs.replace(attribute, as_of=None)
    claim_ids = (*(claim.id for claim in behind), quantity.id)
    if behind:
        # The grade is the one the analyst gave to the claim; the first of several outlets is the origin.
        first = behind[0]
        return Statement(
            attribute=attribute, amount=quantity.amount, scope=quantity.scope, as_of=quantity.as_of,
            said_by=first.asserted_by.name, said_on=first.date_said, stance=first.stance, claim_ids=claim_ids,
            source_ids=quantity.source_ids, reliability=first.reliability,
            credibility=_digit(first.credibility), note=quantity.note,
        )  # fmt: skip
    first_source = first_complete(quantity, sources)
    return Statement(
        attribute=attribute, amount=quantity.amount, scope=quantity.scope, as_of=quantity.as_of,
        said_by=first_source.publisher, said_on=first_source.date, stance="asserts", claim_ids=claim_ids,
        source_ids=quantity.source_ids, reliability=first_source.reliability, credibility=None, note=quantity.note,
    )  # fmt: skip


def _from_claim(claim: Claim) -> Statement:
    amount = claim.value
    assert amount is not None, f"{claim.id} states no amount"
    return Statement(
        attribute=Attribute(
            measure=amount.measure, scope=None, definition=None, state=None, as_of=None, period=None
        ),
        amount=amount, scope=None, as_of=claim.date_meant, said_by=claim.asserted_by.name, said_on=claim.date_said,
        stance=claim.stance, claim_ids=(claim.id,), source_ids=claim.source_ids, reliability=claim.reliability,
        credibility=_digit(claim.credibility), note=None,
    )  # fmt: skip


def first_complete(quantity: Quantity, sources: Mapping[str, Source]) -> Source:
    """The source with which an amount was out: the first to speak; for a computed amount the last one needed.

    Undated sources come last, or for a computed amount do not count beside dated ones; the order of the
    record decides between equals.
    """
    named = [sources[source_id] for source_id in quantity.source_ids]
    dated = [(source.date.last_day, source) for source in named if source.date is not None]
    if not dated:
        return named[0]
    pick = max if quantity.verification == "derived" else min
    return pick(dated, key=lambda pair: pair[0])[1]


def _digit(credibility: int) -> Literal[1, 2, 3, 4, 5, 6]:
    assert credibility in (1, 2, 3, 4, 5, 6), credibility
    return credibility
