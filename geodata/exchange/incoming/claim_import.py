"""A table of claims put into a project: claims that name one another in any order, with the sources that come along."""

from __future__ import annotations

import contextlib
import graphlib
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec

from geodata.exchange.incoming.claim_cells import Plain
from geodata.exchange.incoming.claims import ClaimReader, Draft, Known, source_key
from geodata.exchange.incoming.mapping import DateOrder
from geodata.exchange.incoming.records import raw_text
from geodata.exchange.incoming.request import Quarantined, Reading, noted
from geodata.exchange.worded import text_of, why_refused
from geodata.project.editing import Put, Writer, apply_edits
from geodata.records.entered import EnteredKind, next_id
from geodata.records.said import Said, say

DEEPEST = 500
"""Repetitions of repetitions: the gate follows them up to their origin for every claim."""
_Chunks = Iterable[list[tuple[Any, ...]]]


class PutClaims(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the rows: how many are claims now, why others are not, and what has to be said about them."""

    accepted: int
    refused: tuple[Quarantined, ...]
    warnings: tuple[str, ...]
    warnings_said: tuple[Said | None, ...]


def put_claims(writer: Writer, reading: Reading, order: DateOrder, chunks: _Chunks, reason: str) -> PutClaims:
    """Put the claims of a table into a project, in the order of its rows, within the caller's transaction.

    ``reading`` has the mapping that is used.

    Raises
    ------
    EditRefused
        The gate refuses what was found good here; nothing of it may stay.
    """
    known = Known(writer.db)
    reader = ClaimReader(reading, order, known)
    plan = _Plan(known)
    raws: dict[int, str] = {}
    for chunk in chunks:
        for row in chunk:
            try:
                why = plan.take(reader.draft(row))
            except ValueError as error:
                why = why_refused(error)
            if why is not None:
                plan.refuse(int(row[0]), why)
            # What is not refused now may be later, for the sake of another row.
            if why is not None or plan.names_others(int(row[0])):
                raws[int(row[0])] = raw_text(reading, row)
    plan.settle()
    edits, notes = plan.edits()
    if edits:
        apply_edits(writer, edits, reason)
    unused = reader.unused()
    if unused:
        notes.append(say("note/unused", columns=", ".join(unused[:20])))
    refused = tuple(
        Quarantined(row=row, reason=text_of(why), raw=raws[row], said=why)
        for row, why in sorted(plan.refused.items(), key=lambda one: one[0])
    )
    warnings, said = noted(notes)
    return PutClaims(accepted=len(plan.drafts), refused=refused, warnings=warnings, warnings_said=said)


class _Plan:
    """Drafts that can be taken so far, by the number of their row, and the reasons of those that cannot."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.drafts: dict[int, Draft] = {}
        self.refused: dict[int, Said] = {}
        self._rows: dict[str, int] = {}
        self._sources: dict[tuple[str | None, ...] | str, tuple[int, Plain]] = {}

    def take(self, draft: Draft) -> Said | None:
        """Take a draft; why not, when another row has its id or states its source otherwise."""
        if draft.id is not None and draft.id in self._rows:
            return say("claim/id-twice", id=draft.id, row=self._rows[draft.id])
        if draft.source is not None:
            key = _key(draft.source)
            row, there = self._sources.setdefault(key, (draft.row, draft.source))
            if there != draft.source:
                return say("claim/source-otherwise", row=row)
        if any(one["claim"] == draft.id for one in draft.values["relations"]):
            return say("claim/itself")
        if draft.id is not None:
            self._rows[draft.id] = draft.row
        self.drafts[draft.row] = draft
        return None

    def refuse(self, row: int, why: Said) -> None:
        """Leave a row out."""
        self.refused[row] = why
        self.drafts.pop(row, None)

    def names_others(self, row: int) -> bool:
        """Whether the claim of a row names others."""
        return bool(self.drafts[row].values["relations"])

    def settle(self) -> None:
        """Leave out what names claims that are nowhere, or derives from itself by others."""
        named: dict[str, list[int]] = defaultdict(list)
        for draft in self.drafts.values():
            for one in draft.values["relations"]:
                named[one["claim"]].append(draft.row)
        missing = [claim for claim in named if claim not in self._rows and self._known.kind_of(claim) != "claims"]
        self._without(missing, named)
        sorter = graphlib.TopologicalSorter({
            row: [self._rows[one["claim"]] for one in draft.values["relations"]
                  if one["type"] == "derives_from" and one["claim"] in self._rows]
            for row, draft in self.drafts.items()
        })  # fmt: skip
        with contextlib.suppress(graphlib.CycleError):
            sorter.prepare()
        ordered: set[int] = set()
        depth = 0
        while (ready := sorter.get_ready()) and depth < DEEPEST:
            depth += 1
            ordered.update(ready)
            sorter.done(*ready)
        lost = [draft for row, draft in self.drafts.items() if row not in ordered]
        for draft in lost:
            self.refuse(draft.row, say("claim/circle", most=DEEPEST))
        self._without([draft.id for draft in lost if draft.id is not None], named)

    def _without(self, gone: list[str], named: dict[str, list[int]]) -> None:
        while gone:
            claim = gone.pop()
            for row in named.get(claim, ()):
                draft = self.drafts.get(row)
                if draft is None:
                    continue
                where = say("claim/lost-nowhere")
                if claim in self._rows:
                    where = say("claim/lost-row", row=self._rows[claim])
                self.refuse(row, say("claim/lost", id=claim[:60], where=where))
                if draft.id is not None:
                    gone.append(draft.id)

    def edits(self) -> tuple[list[Put], list[Said]]:
        """The edits that store what is left, sources before the claims that rest on them; and what is to be said."""
        claim_ids = _Ids("claims", self._known, self._rows)
        stated = [
            draft.source["id"] for draft in self.drafts.values() if draft.source is not None and "id" in draft.source
        ]
        source_ids = _Ids("sources", self._known, stated)
        made: dict[tuple[str | None, ...] | str, str] = {}
        edits: list[Put] = []
        for draft in self.drafts.values():
            values = draft.values
            if draft.source is not None:
                key = _key(draft.source)
                if key not in made:
                    made[key] = draft.source.get("id") or source_ids.next()
                    edits.append(Put("sources", {**draft.source, "id": made[key]}, made[key]))
                if made[key] not in values["source_ids"]:
                    values = {**values, "source_ids": [*values["source_ids"], made[key]]}
            edits.append(Put("claims", values, draft.id or claim_ids.next()))
        notes: list[Said] = []
        if made:
            ids = ", ".join([*made.values()][:20]) + (" …" if len(made) > 20 else "")
            notes.append(say("note/sources", ids=ids))
        count, unsure = (
            sum(field in one.unsaid for one in self.drafts.values()) for field in ("stance", "verification")
        )
        if count:
            notes.append(say("note/stance", count=count, all=len(self.drafts)))
        unsure = sum("verification" in draft.unsaid for draft in self.drafts.values())
        if unsure:
            notes.append(say("note/verification", count=unsure, all=len(self.drafts)))
        return edits, notes


class _Ids:
    """Makes ids that nothing in the project and in the table has, or ever had."""

    def __init__(self, kind: EnteredKind, known: Known, stated: Iterable[str]) -> None:
        self._kind: EnteredKind = kind
        self._known = known
        self._stated = set(stated)
        self._last: list[str] = [*known.ids(kind), *self._stated]

    def next(self) -> str:
        """The next of them."""
        found = next_id(self._kind, self._last, lambda one: one in self._stated or self._known.ever(self._kind, one))
        self._last = [found]
        return found


def _key(source: Plain) -> tuple[str | None, ...] | str:
    return source["id"] if "id" in source else source_key(source)
