"""Rival values of one attribute, and which of them leads."""

from __future__ import annotations

import msgspec

from geodata.ledger.statements import Attribute, Statement
from geodata.records.quantities import Amount

LEADING_RULE = "the best graded value leads; equal grades are shown together; what cannot be judged leads only alone"


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
    """All values stated for one attribute: those that lead (several when their grades tie) and their rivals."""

    attribute: Attribute
    leading: tuple[Value, ...]
    others: tuple[Value, ...]

    @property
    def values(self) -> tuple[Value, ...]:
        """Every distinct value, leading ones first."""
        return self.leading + self.others

    @property
    def contested(self) -> bool:
        """Whether more than one value stands."""
        return len(self.leading) + len(self.others) > 1


def values_by_attribute(statements: tuple[Statement, ...]) -> tuple[AttributeValues, ...]:
    """Statements grouped by what they are about, and in each group by value, in order of first mention.

    Values are the same when both bounds are: "1,000" and "about 1,000" do not contradict each other,
    "830", "more than 830" and "about 900" stand side by side.
    """
    groups: dict[Attribute, dict[tuple[int | None, int | None], list[Statement]]] = {}
    for statement in statements:
        bounds = (statement.amount.min, statement.amount.max)
        groups.setdefault(statement.attribute, {}).setdefault(bounds, []).append(statement)
    return tuple(_rank(attribute, list(by_bounds.values())) for attribute, by_bounds in groups.items())


def _rank(attribute: Attribute, stated: list[list[Statement]]) -> AttributeValues:
    values = [
        Value(amount=min(group, key=_grade_rank).amount, statements=tuple(sorted(group, key=_grade_rank)))
        for group in stated
    ]
    best = min(_grade_rank(value.statements[0]) for value in values)
    return AttributeValues(
        attribute=attribute,
        leading=tuple(value for value in values if _grade_rank(value.statements[0]) == best),
        others=tuple(value for value in values if _grade_rank(value.statements[0]) != best),
    )


def _grade_rank(statement: Statement) -> tuple[int, int, str]:
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
