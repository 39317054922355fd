"""Groups to be compared: who sends to whom, or contingents by their ids."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from geodata.ledger.state import DeploymentState

_PAIR = re.compile(r"([A-Za-z]{2})-([A-Za-z]{2})")


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Contingents side by side. ``contributors`` and ``hosts`` are codes of countries, each once."""

    name: str
    states: tuple[DeploymentState, ...]

    @property
    def contributors(self) -> tuple[str, ...]:
        """Who sends."""
        return tuple(dict.fromkeys(s.deployment.contributor for s in self.states if s.deployment.contributor))

    @property
    def hosts(self) -> tuple[str, ...]:
        """Who receives."""
        return tuple(dict.fromkeys(s.deployment.host for s in self.states if s.deployment.host))


def group_of(words: str, states: Sequence[DeploymentState]) -> Group:
    """The group that is named ``ru-la`` (contributor, host), or by ids of contingents with commas between them.

    Combat troops are context and only in a group that names them by their id.

    Raises
    ------
    ValueError
        No contingent fits, or an id is unknown; says which there are.
    """
    pair = _PAIR.fullmatch(words.strip())
    if pair is not None:
        sides = (pair[1].upper(), pair[2].upper())
        found = tuple(
            state
            for state in states
            if (state.deployment.contributor, state.deployment.host) == sides
            and state.deployment.category != "combat_context"
        )
        if not found:
            raise ValueError(f"no contingent goes from {sides[0]} to {sides[1]}; there are {', '.join(_pairs(states))}")
        return Group(name=words.strip().lower(), states=found)
    by_id = {state.deployment.id: state for state in states}
    ids = list(dict.fromkeys(word.strip() for word in words.split(",") if word.strip()))
    unknown = [word for word in ids if word not in by_id]
    if unknown or not ids:
        named = ", ".join(unknown) or "an empty group"
        raise ValueError(f"no contingent {named}; a group is ru-la or ids such as {', '.join(list(by_id)[:3])}")
    return Group(name=",".join(ids), states=tuple(by_id[word] for word in ids))


def _pairs(states: Sequence[DeploymentState]) -> list[str]:
    found = {f"{state.deployment.contributor}-{state.deployment.host}".lower() for state in states}
    return sorted(found)
