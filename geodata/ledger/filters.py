"""Which contingents a list shows: by contributor, host, task, status, grades, and the days they were there."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal, get_args

import msgspec

from geodata.ledger.state import DeploymentState

Facet = Literal["contributor", "host", "task", "status", "reliability", "credibility"]
FACETS: tuple[Facet, ...] = get_args(Facet)

Days = tuple[datetime.date, datetime.date]
"""First and last day, both included."""

_VALUES: dict[Facet, Callable[[DeploymentState], tuple[str, ...]]] = {
    "contributor": lambda state: (state.deployment.contributor or "",),
    "host": lambda state: (state.deployment.host or "",),
    "task": lambda state: state.deployment.tasks or ("",),
    "status": lambda state: state.status.words,
    "reliability": lambda state: _part(state.derived.best_grades, 0),
    "credibility": lambda state: _part(state.derived.best_grades, 1),
}


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """The values let through of each facet, and a stretch of days; what is empty lets everything through.

    Several values of one facet widen it, several facets narrow it down. The empty string is *not stated*, a dash
    the digit nobody has given. ``days`` lets through what may have been there on any of them, and what nobody dated.
    """

    chosen: tuple[tuple[Facet, frozenset[str]], ...] = ()
    days: Days | None = None

    def __bool__(self) -> bool:
        return bool(self.chosen) or self.days is not None

    def values(self, facet: Facet) -> frozenset[str]:
        """The values let through of a facet; empty means all of them."""
        return dict(self.chosen).get(facet, frozenset())

    def with_values(self, facet: Facet, values: Iterable[str]) -> Filters:
        """The same with other values of one facet."""
        held = {**dict(self.chosen), facet: frozenset(values)}
        chosen = tuple((name, held[name]) for name in FACETS if held.get(name))
        return msgspec.structs.replace(self, chosen=chosen)

    def with_days(self, days: Days | None) -> Filters:
        """The same with another stretch of days."""
        return msgspec.structs.replace(self, days=days)


def facet_values(state: DeploymentState, facet: Facet) -> tuple[str, ...]:
    """The values that a contingent has of a facet, at least one."""
    return _VALUES[facet](state)


def admitted(states: Iterable[DeploymentState], filters: Filters) -> list[DeploymentState]:
    """Contingents that every filter lets through, in their order."""
    found = list(states)
    if filters.days is not None:
        first, last = filters.days
        found = [state for state in found if _there(state.derived.presence.possible, first, last)]
    for facet, wanted in filters.chosen:
        values = _VALUES[facet]
        found = [state for state in found if not wanted.isdisjoint(values(state))]
    return found


def counted(states: Iterable[DeploymentState], filters: Filters, facet: Facet) -> Counter[str]:
    """How many contingents have each value of a facet, among those that the other filters let through.

    Values that are chosen are counted even where none is left.
    """
    others = filters.with_values(facet, ())
    found = Counter(value for state in admitted(states, others) for value in facet_values(state, facet))
    for value in filters.values(facet):
        found.setdefault(value, 0)
    return found


def _there(possible: Days, first: datetime.date, last: datetime.date) -> bool:
    return possible[0] <= last and possible[1] >= first


def _part(grades: tuple[str, str] | None, at: int) -> tuple[str, ...]:
    return ("",) if grades is None else (grades[at],)
