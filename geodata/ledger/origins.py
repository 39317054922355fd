"""How many outlets carry a value, and how many of them speak independently of one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from geodata.ledger.rivals import Value
from geodata.records.claims import Claim
from geodata.records.record_set import RecordSet


class Independence(msgspec.Struct, frozen=True, kw_only=True):
    """Outlets of a value, and the origins that stand behind them.

    ``origins`` name one claim each (the one the others repeat), or the quantity record of a value that no
    claim states. Never more than can be told apart: what is not known to be independent counts as one.
    """

    outlets: int
    origins: tuple[str, ...]


class Origins:
    """Who repeats whom among the claims of a set; built once, asked often."""

    def __init__(self, records: RecordSet) -> None:
        self._claims: Mapping[str, Claim] = {claim.id: claim for claim in records.claims}
        self._outlets = {source.id: (source.publisher, source.via) for source in records.sources}

    def is_claim(self, record_id: str) -> bool:
        """Whether an id is that of a claim of the set, and not of a quantity record."""
        return record_id in self._claims

    def origin(self, claim_id: str) -> str:
        """The claim at the head of a chain of repetitions; of a circle the smallest id, so that it has one.

        A claim that mixes several origins follows the first of them; a claim that is not in the set is its own.
        """
        chain: list[str] = []
        while claim_id not in chain:
            chain.append(claim_id)
            above = self.derived_from(claim_id)
            if not above:
                return claim_id
            claim_id = above[0]
        return min(chain[chain.index(claim_id) :])

    def derived_from(self, claim_id: str) -> tuple[str, ...]:
        """Claims that a claim says it repeats, as far as they are in the set, in the order it names them."""
        claim = self._claims.get(claim_id)
        related = claim.relations if claim is not None else ()
        return tuple(one.claim for one in related if one.type == "derives_from" and one.claim in self._claims)

    def independence(self, value: Value) -> Independence:
        """Outlets and independent origins of a value.

        Two claims are of one origin when a chain of ``derives_from`` joins them, when they share a source, or
        when the same party speaks. Relays of one text through one outlet are one outlet.
        """
        groups = _Groups()
        outlets: set[tuple[str, str | None]] = set()
        for statement in value.statements:
            outlets.update(self._outlets.get(source, (source, None)) for source in statement.source_ids)
            stated = [claim for claim in statement.claim_ids if claim in self._claims]
            for claim_id in stated:
                self._join_origins(groups, claim_id)
            # Sources that no claim of the statement names are relays of it, as far as anyone has said.
            head = f"claim {stated[0]}" if stated else f"claim {statement.claim_ids[0]}"
            named = {source for claim_id in stated for source in self._claims[claim_id].source_ids}
            groups.join(head, *(f"source {source}" for source in statement.source_ids if source not in named))
        heads: dict[str, str] = {}
        for statement in value.statements:
            for claim_id in statement.claim_ids:
                if claim_id in self._claims or statement.claim_ids[0] == claim_id:
                    heads.setdefault(groups.head(f"claim {claim_id}"), self.origin(claim_id))
        return Independence(outlets=len(outlets), origins=tuple(heads.values()))

    def count(self, value: Value) -> int:
        """How many independent origins a value has."""
        return len(self.independence(value).origins)

    def _join_origins(self, groups: _Groups, claim_id: str) -> None:
        waiting, seen = [claim_id], {claim_id}
        while waiting:
            current = waiting.pop()
            claim = self._claims[current]
            groups.join(
                f"claim {current}",
                f"speaker {claim.asserted_by.name}",
                *(f"source {source}" for source in claim.source_ids),
            )
            for above in self.derived_from(current):
                groups.join(f"claim {current}", f"claim {above}")
                if above not in seen:
                    seen.add(above)
                    waiting.append(above)


def circles(claims: Iterable[Claim]) -> tuple[tuple[str, ...], ...]:
    """Circles of ``derives_from``: each as the ids of its claims, from the smallest on, each circle once."""
    above = {claim.id: tuple(made.claim for made in claim.relations if made.type == "derives_from") for claim in claims}
    found: dict[tuple[str, ...], None] = {}
    done: set[str] = set()
    for start in above:
        path: dict[str, None] = {}
        # Each step is a claim and the number of its relation to follow next.
        steps: list[tuple[str, int]] = [(start, 0)]
        while steps:
            current, at = steps.pop()
            if at == 0:
                if current in done:
                    continue
                path[current] = None
            if at == len(above[current]):
                done.add(path.popitem()[0])
                continue
            steps.append((current, at + 1))
            target = above[current][at]
            if target in path:
                walked = list(path)
                circle = walked[walked.index(target) :]
                least = circle.index(min(circle))
                found[*circle[least:], *circle[:least]] = None
            elif target in above:
                steps.append((target, 0))
    return tuple(found)


class _Groups:
    """Names that belong together (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def head(self, name: str) -> str:
        while (parent := self._parent.setdefault(name, name)) != name:
            self._parent[name] = self._parent[parent]
            name = parent
        return name

    def join(self, first: str, *others: str) -> None:
        for other in others:
            self._parent[self.head(other)] = self.head(first)
