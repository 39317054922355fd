"""Claims that take back other claims: one's own stops asserting, somebody else's is only denied."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from geodata.ledger.known import Known
from geodata.records.claims import TAKING_BACK, Claim
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.record_set import RecordSet
from geodata.records.sources import Source


class Retractions:
    """Who took back what among the claims of a set; built once, asked often.

    A retraction is the party's own when the same speaker made the claim, or published a source of it: an outlet may
    take back what it only passed on. It must not have been said before the claim. Any other retraction is a denial:
    nobody can take back the words of another. A retraction that was itself taken back has no effect.
    """

    def __init__(self, claims: Iterable[Claim], sources: Mapping[str, Source]) -> None:
        self._own: dict[str, list[Claim]] = {}
        self._about: dict[str, dict[str, Claim]] = {}
        self.denying: frozenset[tuple[str, str]] = frozenset()
        """Retraction and claim, where the claim is not the party's own."""
        retracting: list[Claim] = []
        by_id: dict[str, Claim] = {}
        for claim in claims:
            by_id[claim.id] = claim
            if claim.stance == "retracts":
                retracting.append(claim)
        denying: set[tuple[str, str]] = set()
        for retraction in retracting:
            for relation in retraction.relations:
                target = by_id.get(relation.claim)
                if target is None or relation.type not in TAKING_BACK:
                    continue
                if _own(retraction, target, sources):
                    self._own.setdefault(target.id, []).append(retraction)
                    if target.attribute == "status":
                        self._about.setdefault(target.subject.id, {})[target.id] = target
                else:
                    denying.add((retraction.id, target.id))
        self.denying = frozenset(denying)

    @classmethod
    def among(cls, records: RecordSet) -> Retractions:
        """Retractions among the claims of a set."""
        return cls(records.claims, {source.id: source for source in records.sources})

    def of(self, claim_id: str, known: Known | None = None) -> tuple[Claim, ...]:
        """The party's own retractions of a claim that had been said by then, earliest first; mostly none."""
        if claim_id not in self._own:
            return ()
        return tuple(sorted(self._standing(claim_id, known, {claim_id}), key=_said_order))

    def _standing(self, claim_id: str, known: Known | None, seen: set[str]) -> list[Claim]:
        """Retractions that nobody took back; of two that take one another back neither counts."""
        return [
            made
            for made in self._own.get(claim_id, ())
            if (known is None or made.id in known.claim_ids)
            and made.id not in seen
            and not self._standing(made.id, known, seen | {made.id})
        ]

    def of_subject(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Every retraction of any of these claims, whatever the retraction itself is about."""
        return tuple(made for claim in claims for made in self._own.get(claim.id, ())) if self._own else ()

    def assertions(self, subject: Deployment | Event, known: Known | None = None) -> frozenset[str]:
        """Ids of the assertions of status that were taken back with the claim that says the same.

        Such a claim is about the subject and its status, of the same speaker, and from a source of the assertion.
        """
        held = self._about.get(subject.id)
        if held is None:
            return frozenset()
        back = [claim for claim in held.values() if self.of(claim.id, known)]
        return frozenset(
            assertion.id
            for assertion in subject.status_assertions
            for claim in back
            if claim.asserted_by.name == assertion.asserted_by.name
            and not set(claim.source_ids).isdisjoint(assertion.source_ids)
        )


def _said_order(claim: Claim) -> tuple[datetime.date, str]:
    return claim.date_said.last_day if claim.date_said else datetime.date.max, claim.id


NONE = Retractions((), {})


def _own(retraction: Claim, claim: Claim, sources: Mapping[str, Source]) -> bool:
    said, back = claim.date_said, retraction.date_said
    if said is not None and back is not None and back.last_day < said.first_day:
        return False
    voices = {claim.asserted_by.name.casefold()}
    voices.update(sources[name].publisher.casefold() for name in claim.source_ids if name in sources)
    return retraction.asserted_by.name.casefold() in voices
