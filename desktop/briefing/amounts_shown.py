"""Amounts of contingents as cells: with bounds, scope, rivals and numbered sources; never a 0 for silence."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.briefing.frames import Cell
from desktop.briefing.notebook import Notebook
from desktop.wording import amount_text, attribute_text, decimal_text, listed, translate, values_text
from geodata.ledger.rivals import AttributeValues
from geodata.ledger.state import DeploymentState
from geodata.records.quantities import Amount, Measure, Scope
from geodata.records.texts import Language

_ORDER: tuple[Scope | None, ...] = ("final", "cumulative", None, "interim", "period", "planned")


def not_reported() -> Cell:
    """The cell of what nobody states."""
    return Cell(text=translate("Words", "not reported"), look="absent")


def amount_cell(state: DeploymentState, measure: Measure, book: Notebook, language: Language) -> Cell:
    """The leading amount of a measure in the furthest scope it is stated in, with the count of its rivals."""
    stated = state.values(measure)
    if not stated:
        return not_reported()
    best = min(stated, key=lambda values: _ORDER.index(values.attribute.scope))
    text = translate("Words", " or ").join(
        dict.fromkeys(brief_amount(value.amount, language) for value in best.leading)
    )
    return Cell(text=text, second=_second(best), notes=book.of_values(best.leading), record=state.deployment.id)


def brief_amount(amount: Amount, language: Language) -> str:
    """An amount for a narrow column: "> 340", "c. 30"; the unit stands in the heading, the signs below the table."""
    low, high = amount.min, amount.max
    if low is None and high is None:
        return amount_text(amount, language)
    if low is not None and high is not None and low != high:
        parts = (_bare(amount, number, language) for number in (low, high))
        return "–".join(parts)
    number = _bare(amount, low if low is not None else high or 0, language)
    signs = {"about": translate("Sheet", "c. %1", "about"), "up_to": "≤ %1", "at_least": "≥ %1", "more_than": "> %1"}
    return signs.get(amount.qualifier, "%1").replace("%1", number)


def _bare(amount: Amount, number: int, language: Language) -> str:
    """A number in the unit it is shown in, without the unit."""
    if amount.measure == "area_m2":
        return decimal_text(round(number / 10_000, 2), language)
    return decimal_text(float(number), language)


def rivals_text(count: int) -> str:
    """How many other values are kept, in words; empty for none."""
    if count == 0:
        return ""
    if count == 1:
        return translate("Sheet", "1 rival value")
    return translate("Sheet", "%1 rival values").replace("%1", str(count))


def attribute_rows(state: DeploymentState, book: Notebook, language: Language) -> list[tuple[Cell, Cell, Cell]]:
    """Every amount stated of a contingent: what it is, what leads, and each rival value with its sources."""
    rows: list[tuple[Cell, Cell, Cell]] = []
    for values in state.attributes:
        attribute = values.attribute
        when = f" · {attribute.as_of}" if attribute.as_of else ""
        rivals = [amount_text(value.amount, language) for value in values.others]
        numbers = book.of_values(values.others)
        rows.append(
            (
                Cell(text=attribute_text(attribute) + when),
                Cell(text=values_text(values, language), look="strong", notes=book.of_values(values.leading),
                     grade=grade_of(values)),
                Cell(text=listed(rivals), notes=numbers) if rivals else Cell(text="–", look="muted"),
            )
        )  # fmt: skip
    return rows


def grade_of(values: AttributeValues) -> tuple[str, str] | None:
    """Letter and digit of the statement that leads; a dash where the information is not graded yet."""
    statement = values.leading[0].statements[0]
    return statement.reliability, str(statement.credibility) if statement.credibility else "–"


def spoken_for(states: Sequence[DeploymentState], measure: Measure) -> list[tuple[DeploymentState, AttributeValues]]:
    """Contingents of which an amount is stated, each with the furthest scope of it."""
    found: list[tuple[DeploymentState, AttributeValues]] = []
    for state in states:
        stated = state.values(measure)
        if stated:
            found.append((state, min(stated, key=lambda values: _ORDER.index(values.attribute.scope))))
    return found


def _second(values: AttributeValues) -> str:
    """What must be known of an amount: interim or planned, and whether rivals are kept."""
    scopes = {
        "planned": translate("Words", "planned"), "interim": translate("Words", "interim"),
        "period": translate("Words", "in a period"), "cumulative": translate("Words", "cumulative"),
    }  # fmt: skip
    scope = scopes.get(values.attribute.scope or "", "")
    stated = [statement.scope for value in values.leading for statement in value.statements]
    if values.attribute.measure == "personnel" and stated and all(one == "planned" for one in stated):
        scope = scopes["planned"]
    if values.attribute.state == "peak":
        scope = translate("Words", "at the peak")
    return listed(part for part in (scope, rivals_text(len(values.others))) if part)
