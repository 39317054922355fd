"""Rival values of one attribute, and which of them leads by the rule that the analyst chose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec

from geodata.ledger.statements import Attribute, Statement
from geodata.records.quantities import Amount
from geodata.records.record_set import LeadingRule

RULE_WORDS: dict[LeadingRule, str] = {
    "newest_of_best": "the newest of the best graded values leads; what cannot be judged leads only alone",
    "best_then_origins": "of the best graded values the one with the most independent origins leads; what cannot be "
    "judged leads only alone",
    "newest": "the newest value leads, whatever its grade; what is not dated leads only alone",
    "range": "no value leads; all of them are shown as one range",
}
"""The rules in words. Where a rule cannot tell several values apart, they lead together and are shown as a range."""


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """One value of an attribute, with every statement of it; two outlets of one figure are one value."""

    amount: Amount
    statements: tuple[Statement, ...]

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Claims and quantity records behind the value, each once."""
        return tuple(dict.fromkeys(claim for statement in self.statements for claim in statement.claim_ids))

    @property
    def source_ids(self) -> tuple[str, ...]:
        """Sources behind the value, each once."""
        return tuple(dict.fromkeys(source for statement in self.statements for source in statement.source_ids))


class AttributeValues(msgspec.Struct, frozen=True, kw_only=True):
    """All values stated for one attribute: those that lead (several where the rule cannot choose) and their rivals."""

    attribute: Attribute
    leading: tuple[Value, ...]
    others: tuple[Value, ...]
    rule: LeadingRule = "newest_of_best"

    @property
    def values(self) -> tuple[Value, ...]:
        """Every distinct value, leading ones first."""
        return self.leading + self.others

    @property
    def contested(self) -> bool:
        """Whether more than one value stands."""
        return len(self.leading) + len(self.others) > 1

    @property
    def span(self) -> tuple[int | None, int | None]:
        """Bounds of the leading values together; one that any of them lacks is not known."""
        return span_of(value.amount for value in self.leading)


class Leading(NamedTuple):
    """A rule, and what counts the independent origins of a value; without it no value has more of them than another."""

    rule: LeadingRule = "newest_of_best"
    origins: Callable[[Value], int] | None = None


USUAL = Leading()


def span_of(amounts: Iterable[Amount]) -> tuple[int | None, int | None]:
    """Bounds that hold all amounts; a bound that any of them lacks is not known."""
    held = list(amounts)
    lows = [amount.min for amount in held if amount.min is not None]
    highs = [amount.max for amount in held if amount.max is not None]
    return (
        min(lows) if lows and len(lows) == len(held) else None,
        max(highs) if highs and len(highs) == len(held) else None,
    )


def values_by_attribute(statements: tuple[Statement, ...], leading: Leading = USUAL) -> tuple[AttributeValues, ...]:
    """Statements grouped by what they are about, and in each group by value, in order of first mention.

    Values are the same when both bounds are: "1,000" and "about 1,000" do not contradict each other,
    "830", "more than 830" and "about 900" stand side by side.
    """
    groups: dict[Attribute, dict[tuple[int | None, int | None], list[Statement]]] = {}
    for statement in statements:
        bounds = (statement.amount.min, statement.amount.max)
        groups.setdefault(statement.attribute, {}).setdefault(bounds, []).append(statement)
    return tuple(_ranked(attribute, list(by_bounds.values()), leading) for attribute, by_bounds in groups.items())


def _ranked(attribute: Attribute, stated: list[list[Statement]], leading: Leading) -> AttributeValues:
    values = [
        Value(amount=min(group, key=_grade_rank).amount, statements=tuple(sorted(group, key=_grade_rank)))
        for group in stated
    ]
    if len(values) == 1:
        return AttributeValues(attribute=attribute, leading=(values[0],), others=(), rule=leading.rule)
    ahead = {id(value) for value in _leading(values, leading)}
    return AttributeValues(
        attribute=attribute,
        leading=tuple(value for value in values if id(value) in ahead),
        others=tuple(value for value in values if id(value) not in ahead),
        rule=leading.rule,
    )


def _leading(values: list[Value], leading: Leading) -> list[Value]:
    if leading.rule == "range":
        return values
    if leading.rule == "newest":
        return _newest(values)
    best = min(_grade_rank(value.statements[0]) for value in values)
    ahead = [value for value in values if _grade_rank(value.statements[0]) == best]
    if leading.rule == "newest_of_best":
        return _newest(ahead, best)
    if leading.origins is None:
        return ahead
    counted = [leading.origins(value) for value in ahead]
    return [value for value, count in zip(ahead, counted, strict=True) if count == max(counted)]


def _newest(values: list[Value], grade: _Rank | None = None) -> list[Value]:
    """Values said last, of the statements of one grade if asked; two whose order the dates leave open both are."""
    said = [
        [s.said_on for s in value.statements if s.said_on is not None and (grade is None or _grade_rank(s) == grade)]
        for value in values
    ]
    first_days = [date.first_day for dates in said for date in dates]
    if not first_days:
        return values
    latest = max(first_days)
    return [value for value, dates in zip(values, said, strict=True) if any(d.last_day >= latest for d in dates)]


_Rank = tuple[int, int, str]


def _grade_rank(statement: Statement) -> _Rank:
    """Order in which statements lead: what can be judged first, by credibility, then by reliability.

    F, 6 and "not graded" are put behind because they cannot lead over a judged value, not because they
    are worse; among themselves they tie.
    """
    digit, letter = statement.credibility, statement.reliability
    if letter == "F" or digit == 6:
        return (2, 0, "")
    if digit is None:
        return (1, 0, letter)
    return (0, digit, letter)
