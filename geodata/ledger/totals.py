"""What the listed contingents add up to, and who is missing from every sum: never more than was stated."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from geodata.ledger.rivals import AttributeValues
from geodata.ledger.state import DeploymentState
from geodata.records.quantities import Definition, Measure, Scope

SUMMED: tuple[Measure, ...] = ("personnel", "area_m2", "items")
"""What is added up: what every contingent is asked for."""


class Total(msgspec.Struct, frozen=True, kw_only=True):
    """Final amounts of one measure and definition, added up over contingents; strengths of people who were there.

    Ids are in the order of the list, and every listed contingent is in exactly one of the four.

    Attributes
    ----------
    low, high
        Bounds of the sum of the leading values, a tie counting with its whole span. ``low`` adds up the lower bounds
        that are known and is ``None`` where none is; ``high`` is ``None`` as soon as one upper bound is not known.
    about, exclusive
        Whether any amount is only about so many; whether ``low`` itself is known to be passed ("more than").
    counted
        Contingents whose amount is in the sum.
    otherwise
        Contingents of which only other amounts of the measure are stated (planned, interim, of another definition):
        these are never added to the sum.
    missing
        Contingents of which nobody states the measure at all, which is not 0.
    apart
        Combat troops, which are context only and never counted with demining.
    """

    measure: Measure
    definition: Definition | None
    low: int | None
    high: int | None
    about: bool
    exclusive: bool
    counted: tuple[str, ...]
    otherwise: tuple[str, ...]
    missing: tuple[str, ...]
    apart: tuple[str, ...]


class _Sum:
    """The amounts of one definition, as they come in."""

    def __init__(self) -> None:
        self.counted: dict[str, None] = {}
        self._lows: list[int | None] = []
        self._highs: list[int | None] = []
        self.about = False
        self.exclusive = False

    def add(self, record_id: str, values: AttributeValues) -> None:
        amounts = [value.amount for value in values.leading]
        low, high = values.span
        self._lows.append(low)
        self._highs.append(high)
        self.about |= any(amount.qualifier == "about" for amount in amounts)
        self.exclusive |= all(amount.qualifier == "more_than" for amount in amounts)
        self.counted[record_id] = None

    @property
    def low(self) -> int | None:
        known = [low for low in self._lows if low is not None]
        return sum(known) if known else None

    @property
    def high(self) -> int | None:
        known = [high for high in self._highs if high is not None]
        return sum(known) if len(known) == len(self._highs) else None


class Tally:
    """Adds contingents one after another, so that ten thousand can be added in turns."""

    def __init__(self) -> None:
        self._sums: dict[tuple[Measure, Definition | None], _Sum] = {}
        self._stated: dict[Measure, set[str]] = {measure: set() for measure in SUMMED}
        self._apart: dict[str, None] = {}
        self._ids: dict[str, None] = {}

    @property
    def contingents(self) -> int:
        """How many have been added."""
        return len(self._ids)

    def add(self, state: DeploymentState) -> None:
        """Take in one contingent; each only once."""
        record_id = state.deployment.id
        self._ids[record_id] = None
        if state.deployment.category == "combat_context":
            self._apart[record_id] = None
            return
        for values in state.attributes:
            measure = values.attribute.measure
            if measure not in self._stated:
                continue
            self._stated[measure].add(record_id)
            if _is_final(values):
                self._sums.setdefault((measure, values.attribute.definition), _Sum()).add(record_id, values)

    def totals(self) -> tuple[Total, ...]:
        """One total for each measure and definition, the measures in their order, the most contingents first.

        A measure of which no contingent has an amount that can be added has one total of its own without bounds.
        """
        found: list[Total] = []
        for measure in SUMMED:
            held = [(key, made) for key, made in self._sums.items() if key[0] == measure]
            held.sort(key=lambda pair: (-len(pair[1].counted), pair[0][1] or ""))
            if not held:
                held.append(((measure, None), _Sum()))
            found.extend(self._total(*key, made) for key, made in held)
        return tuple(found)

    def _total(self, measure: Measure, definition: Definition | None, made: _Sum) -> Total:
        rest = [name for name in self._ids if name not in made.counted and name not in self._apart]
        stated = self._stated[measure]
        return Total(
            measure=measure,
            definition=definition,
            low=made.low,
            high=made.high if made.counted else None,
            about=made.about,
            exclusive=made.exclusive,
            counted=tuple(made.counted),
            otherwise=tuple(name for name in rest if name in stated),
            missing=tuple(name for name in rest if name not in stated),
            apart=tuple(self._apart),
        )


def totals_of(states: Iterable[DeploymentState]) -> tuple[Total, ...]:
    """Totals over contingents, see ``Tally``."""
    tally = Tally()
    for state in states:
        tally.add(state)
    return tally.totals()


def _is_final(values: AttributeValues) -> bool:
    """Whether an amount is the last word about the whole contingent: of all others parts or other days are meant.

    A strength is, unless it is only planned; a peak is of another day than the rest.
    """
    attribute = values.attribute
    if attribute.state is not None:
        return False
    if attribute.measure != "personnel":
        return attribute.scope == "final"
    scopes: set[Scope | None] = {statement.scope for value in values.leading for statement in value.statements}
    return scopes != {"planned"}
