"""Grades: a letter for the source, a digit for the information, kept apart."""

from __future__ import annotations

from geodata.ledger.rivals import AttributeValues
from geodata.ledger.statements import Statement


def grade(statement: Statement) -> str:
    """Letter and digit of a statement, as "B2"; a dash for a digit that nobody has given yet."""
    return f"{statement.reliability}{statement.credibility or '–'}"


def best_grades(attributes: tuple[AttributeValues, ...]) -> tuple[str, str] | None:
    """The best letter and the best digit among all statements, each for itself; ``None`` without statements.

    F and 6 mean that nothing can be judged and count only where nothing else is given.
    """
    statements = [statement for values in attributes for value in values.values for statement in value.statements]
    if not statements:
        return None
    letters = sorted({statement.reliability for statement in statements})
    digits = sorted({str(statement.credibility) for statement in statements if statement.credibility is not None})
    return letters[0], digits[0] if digits else "–"
