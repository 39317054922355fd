"""Rows of a table as claims: each with its subject and its source, or with the reason why it cannot be taken."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import Any

import msgspec

from geodata.exchange.formulas import as_meant
from geodata.exchange.incoming.claim_cells import (
    Plain,
    amount_of,
    date_of,
    grades_of,
    ids_of,
    original_of,
    relations_of,
    stance_of,
    subjects_of,
    word_of,
)
from geodata.exchange.incoming.claim_headings import HEADINGS, WRITTEN
from geodata.exchange.incoming.mapping import DateOrder
from geodata.exchange.incoming.request import Reading
from geodata.exchange.worded import RowRefused
from geodata.project.gate import checked_values
from geodata.project.kinds import KINDS, LEDGER_KINDS
from geodata.project.schema import TABLES_WITH_IDS
from geodata.records.said import say

_SUBJECTS = {"deployments": "deployment", "events": "event", "series": "series", "topics": "topic"}
_VERBATIM = ("text", "rationale", "derivation", "attribute", "asserted_by_name", "value_as_stated", "date_said_note",
             "date_meant_note")  # fmt: skip
_SOURCE = ("title", "title_en", "publisher", "date", "address", "language", "kind", "reliability")
_MARK = "exercise"
Row = Sequence[Any]


class Known:
    """The ledger records of a project by id: what a claim may name, and which ids are taken."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._kinds: dict[str, str] = {}
        for kind in LEDGER_KINDS:
            self._kinds |= dict.fromkeys((row[0] for row in db.execute(f"SELECT id FROM {kind}")), kind)  # noqa: S608 - ours
        self._within = {row[0] for table in TABLES_WITH_IDS for row in db.execute(f"SELECT id FROM {table}")}  # noqa: S608
        self.exercise = bool(db.execute("SELECT exercise FROM sapper_project").fetchone()[0])
        self.sources: dict[tuple[str | None, ...], str] = {}
        for row in db.execute("SELECT title, publisher, date, address, id FROM sources"):
            self.sources.setdefault(tuple(row[:4]), row[4])

    def kind_of(self, record_id: str) -> str | None:
        """Name of the kind that a record of that id is of."""
        return self._kinds.get(record_id)

    def subject_kind(self, record_id: str) -> str | None:
        """The word for what a claim is about, when it can be about that record."""
        return _SUBJECTS.get(self._kinds.get(record_id, ""))

    def taken(self, record_id: str) -> str | None:
        """What has that id already."""
        kind = self._kinds.get(record_id)
        return KINDS[kind].one if kind is not None else "part of a record" if record_id in self._within else None

    def ids(self, kind: str) -> list[str]:
        """Ids of all records of a kind."""
        return [record_id for record_id, held in self._kinds.items() if held == kind]

    def ever(self, kind: str, record_id: str) -> bool:
        """Whether the project has, or once had, such a record."""
        query = "SELECT 1 FROM journal WHERE kind = ? AND record_id = ? LIMIT 1"
        return self.taken(record_id) is not None or self._db.execute(query, (kind, record_id)).fetchone() is not None


class Draft(msgspec.Struct, kw_only=True):
    """A row as a claim: its number, the id it states, its values, and the source that is to be made with it, if any.

    ``unsaid`` are fields that it does not state and that were filled as a form fills them.
    """

    row: int
    id: str | None
    values: Plain
    source: Plain | None = None
    unsaid: frozenset[str] = frozenset()


class ClaimReader:
    """Makes a draft of each row of a table of claims."""

    def __init__(self, reading: Reading, order: DateOrder, known: Known) -> None:
        self._mapping = mapping = reading.mapping
        self._at = {name: at for at, (name, _) in enumerate(reading.columns, 2)}
        self._order: DateOrder = order
        self._known = known
        # Our own export is read letter for letter, its guards against formulas taken away.
        self._own = all(mapping.fields.get(name) == name for name in WRITTEN)
        self._guarded = self._own and reading.driver == "CSV"
        self._foreign = [field for field in (*mapping.fields, *mapping.constants) if field not in HEADINGS]

    def unused(self) -> list[str]:
        """Columns of the table that the mapping does not use."""
        used = {*self._mapping.fields.values(), _MARK}
        return [name for name in self._at if name not in used]

    def draft(self, row: Row) -> Draft:
        """The claim of a row.

        Raises
        ------
        ValueError
            A value does not fit its field, or names what is not in the project; the sentence says the way out.
        """
        if self._foreign:
            raise RowRefused(say("claim/no-field", field=self._foreign[0]))
        if not self._known.exercise and _MARK in self._at and row[self._at[_MARK]] is not None:
            raise RowRefused(say("claim/exercise", mark=str(row[self._at[_MARK]])))

        def cell(field: str) -> str | None:
            return self._cell(field, row)

        record_id, attribute = cell("id"), self._needed(cell, "attribute")
        amount = amount_of(cell, attribute)
        text = cell("text") or ""
        if not text and amount is None and not self._own:
            raise RowRefused(say("claim/nothing"))
        reliability, credibility = grades_of(cell)
        sources, made = self._sources(cell)
        values: Plain = {
            "origin": word_of("origin", cell("origin") or "public_record"), "subject": self._subject(cell),
            "also_about": [self._checked_subject("also_about", one)
                           for one in subjects_of(cell("also_about"), self._known.subject_kind)],
            "attribute": attribute, "text": text or ("" if self._own or amount is None else amount["as_stated"]),
            "text_kind": word_of("text_kind", cell("text_kind") or "paraphrase"), "original": original_of(cell),
            "asserted_by": {"name": self._needed(cell, "asserted_by_name"), "country": _country(cell)},
            "date_said": date_of("date_said", cell, self._order),
            "date_meant": date_of("date_meant", cell, self._order), "value": amount, "source_ids": sources,
            "reliability": reliability, "credibility": credibility, "stance": stance_of(cell),
            "rationale": cell("rationale") or "", "relations": relations_of(cell("relations")),
            "verification": word_of("verification", cell("verification") or "unverified"),
            "derivation": cell("derivation"),
        }  # fmt: skip
        self._check_id(record_id)
        checked_values(KINDS["claims"], {**values, "id": record_id or "cl-0"})
        stated = {"stance": cell("stance") or cell("denies"), "verification": cell("verification")}
        unsaid = frozenset(name for name, text in stated.items() if text is None)
        return Draft(row=int(row[0]), id=record_id, values=values, source=made, unsaid=unsaid)

    def _cell(self, field: str, row: Row) -> str | None:
        column = self._mapping.fields.get(field)
        value = self._mapping.constants.get(field) if column is None else row[self._at[column]]
        if value is None:
            return None
        text = as_meant(str(value)) if self._guarded else str(value)
        text = self._mapping.values.get(field, {}).get(text.strip(), text)
        plain = text if self._own and field in _VERBATIM else text.strip()
        return plain or None

    def _needed(self, cell: Any, field: str) -> str:
        found = cell(field)
        if found is None and self._own and field in _VERBATIM:
            return ""
        if found is None:
            raise RowRefused(say("claim/not-said", field=field))
        return found

    def _subject(self, cell: Any) -> Plain:
        subject_id, kind = self._needed(cell, "subject_id"), cell("subject_kind")
        found = self._known.subject_kind(subject_id)
        return self._checked_subject("subject_id", {
            "kind": word_of("subject_kind", kind) if kind is not None else found or "", "id": subject_id,
        })  # fmt: skip

    def _checked_subject(self, field: str, subject: Plain) -> Plain:
        record_id, kind = str(subject.get("id")), subject.get("kind")
        found = self._known.subject_kind(record_id)
        if found is None:
            held = self._known.taken(record_id)
            what = say("claim/subject-other", kind=held) if held else say("claim/subject-none")
            raise RowRefused(say("claim/subject", field=field, id=record_id[:60], what=what))
        if kind != found:
            raise RowRefused(say("claim/subject-kind", field=field, id=record_id, found=found, kind=str(kind)))
        return subject

    def _sources(self, cell: Any) -> tuple[list[str], Plain | None]:
        """Ids of the sources of a row, and the one that comes with it, when they are not in the project."""
        said = {name: cell(f"source_{name}") for name in _SOURCE}
        comes = said["title"] is not None
        text = cell("source_ids")
        if text is None:
            if not comes:
                raise RowRefused(say("claim/no-source-title"))
            made = self._source(said, cell)
            known = self._known.sources.get(source_key(made))
            return ([known], None) if known is not None else ([], made)
        ids = ids_of(text, lambda one: self._known.kind_of(one) == "sources")
        if not ids:
            raise RowRefused(say("claim/no-source"))
        if len(set(ids)) < len(ids):
            raise RowRefused(say("claim/source-twice"))
        lost = [one for one in ids if self._known.kind_of(one) != "sources"]
        if not lost:
            return ids, None
        held = self._known.taken(lost[0])
        if held is not None:
            raise RowRefused(say("claim/source-other", id=lost[0][:60], kind=held))
        if len(lost) > 1 or not comes:
            raise RowRefused(say("claim/source-lost", id=lost[0][:60]))
        return ids, {**self._source(said, cell), "id": lost[0]}

    def _source(self, said: dict[str, str | None], cell: Any) -> Plain:
        grade = said["reliability"] or (grades_of(cell)[0] if cell("reliability") or cell("grade") else None)
        stated = {**said, "reliability": grade}
        missing = [name for name in ("title", "publisher", "language", "kind", "reliability") if stated[name] is None]
        if missing:
            raise RowRefused(say("claim/source-unmade", fields=", ".join(missing)))
        made: Plain = {
            **stated, "via": None, "date": date_of("source_date", cell, self._order), "reliability_reason": "",
            "language": word_of("source_language", str(stated["language"])),
            "kind": word_of("source_kind", str(stated["kind"])),
            "reliability": word_of("source_reliability", str(grade)), "verification": "unverified", "caveats": [],
            "licence": None,
        }  # fmt: skip
        if made["address"] is not None and not re.match(r"https?://", made["address"]):
            raise RowRefused(say("claim/address", address=made["address"][:60]))
        checked_values(KINDS["sources"], {**made, "id": "S0"})
        return made

    def _check_id(self, record_id: str | None) -> None:
        held = None if record_id is None else self._known.taken(record_id)
        if held is not None:
            raise RowRefused(say("claim/id-used", id=str(record_id), kind=held))


def source_key(source: Plain) -> tuple[str | None, ...]:
    """What tells two sources apart: title, publisher, date and address."""
    date = source["date"]
    return source["title"], source["publisher"], None if date is None else date["value"], source["address"]


def _country(cell: Any) -> str | None:
    found = cell("asserted_by_country")
    if found is not None and not re.fullmatch(r"[A-Z]{2}", found):
        raise RowRefused(say("claim/country", country=found[:60]))
    return found
