"""Groups that can be chosen for a side of the mirror: who sends to whom, then contingent by contingent."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.briefing.mirror_table import group_title
from desktop.wording import contingents_text, short_title, span_text
from geodata.compare.groups import Group, group_of
from geodata.ledger.state import DeploymentState
from geodata.records.texts import Language


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A group that can be chosen: the words that name it, what it is called, who sends it."""

    words: str
    text: str
    contributor: str | None


def offers(states: Sequence[DeploymentState], language: Language) -> list[Offer]:
    """Every pair of sender and host that has a contingent, the largest first, then every single contingent."""
    pairs: dict[str, Group] = {}
    for state in states:
        deployment = state.deployment
        if deployment.contributor and deployment.host and deployment.category != "combat_context":
            words = f"{deployment.contributor}-{deployment.host}".lower()
            pairs.setdefault(words, group_of(words, states))
    found = [
        Offer(
            words=words, text=f"{group_title(group, language)} · {contingents_text(len(group.states))}",
            contributor=group.contributors[0],
        )
        for words, group in sorted(pairs.items(), key=lambda pair: (-len(pair[1].states), pair[0]))
    ]  # fmt: skip
    found += [
        Offer(
            words=state.deployment.id,
            text=f"{short_title(state, language)} · "
            + span_text(state.deployment.start, state.deployment.end, language),
            contributor=state.deployment.contributor,
        )
        for state in states
    ]
    return found
