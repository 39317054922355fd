"""The one gate for records: form, table, import and command line all pass it. It looks at a whole group of edits."""

from __future__ import annotations

import functools
import math
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from shapely.geometry.base import BaseGeometry

from geodata.project.blobs import well_known
from geodata.project.copies import check_kept
from geodata.project.geometry_gate import admitted
from geodata.project.images import Stored
from geodata.project.kinds import KINDS, LEDGER_KINDS, REFERENCES, Kind, Reference
from geodata.project.land_rules import check_area, check_release
from geodata.project.released_near import ReleasedNear
from geodata.project.rows import fetch, list_rows, list_tables
from geodata.project.schema import TABLES_WITH_IDS, quoted
from geodata.project.shapes import Plain
from geodata.project.step_rules import check_confirmation, check_released_ground, check_reopening
from geodata.project.unfit import Unfit, said_of
from geodata.ready import ready
from geodata.records.said import Said, say
from geodata.release.refusals import Refusal

MAX_ID_LENGTH = 200


class DanglingReference(ValueError):
    """A record names one that does not exist, or claims repeat one another in a circle."""


@dataclass(frozen=True)
class Change:
    """One record before and after a group of edits."""

    kind: Kind
    record_id: str
    before: Stored | None
    after: Stored | None
    reason: str | None


def kind_named(name: object) -> Kind:
    """The kind of that name.

    Raises
    ------
    ValueError
        There is none.
    """
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ValueError(f"there is no kind {name!r}; the kinds are {', '.join(KINDS)}")
    return kind


def checked_values(kind: Kind, values: Mapping[str, Any]) -> Plain:
    """Values of a record, complete and of the right types.

    Raises
    ------
    ValueError
        A field is unknown, missing, of the wrong type or out of range; the message names it.
    """
    _check_text(values.get("id"))
    known = kind.struct.__struct_fields__
    unknown = [name for name in values if name not in known]
    if unknown:
        raise ValueError(f"has no field {unknown[0]!r}; the fields are {', '.join(known)}")
    _check_storable(values)
    try:
        record = msgspec.convert(dict(values), type=ready(kind.struct))
    except (msgspec.ValidationError, RecursionError) as error:
        said = str(error).replace("Object missing required field", "misses the mandatory field")
        raise ValueError(said.replace(" - at `$.", " - in `").removesuffix(" - at `$`")) from error
    plain: Plain = msgspec.to_builtins(record)
    unique = None if kind.unique is None else plain[kind.unique]
    if unique is not None and (unique != unique.strip() or not unique):
        raise ValueError(f"{kind.unique} {unique!r} is empty or has spaces around it")
    return plain


def checked_geometry(kind: Kind, offered: Mapping[str, Any] | BaseGeometry | None) -> bytes | None:
    """Geometry as stored, or None where a kind allows that.

    Raises
    ------
    ValueError
        See ``geometry_gate.admitted``; or the kind needs a geometry.
    """
    if offered is None:
        if kind.geometry_needed:
            raise Unfit(say("gate/outline"))
        return None
    return well_known(admitted(kind, offered))


def check_changes(db: sqlite3.Connection, changes: Iterable[Change], near: ReleasedNear | None = None) -> None:
    """Refuse a written but not yet committed group of edits that breaks a rule between records.

    ``near`` finds releases for many groups of one transaction.

    Raises
    ------
    ValueError
        A reference dangles, a code or id is used twice, or a rule of land release is broken; begins with the record.
    """
    near = near or ReleasedNear(db)
    for change in changes:
        try:
            if change.after is None:
                _check_unused(db, change)
                if change.kind.name == "reopenings":
                    _check_closed_again(db, change)
                continue
            _check_references(db, change.kind, change.after)
            _check_unique(db, change.kind, change.after)
            if change.kind.name in LEDGER_KINDS:
                _check_ids(db, change.kind, change.after)
            _check_rules(db, change.kind, change.after, change, near)
        except ValueError as error:
            record = change.after or change.before
            if isinstance(error, Refusal):
                named = _named(change.kind, change.record_id, record)
                raise Refusal(say("refused/of", named=named, why=error.said)) from error
            called = record.values.get(change.kind.unique) if record is not None and change.kind.unique else None
            said = said_of(change.kind.name, change.record_id, called, error)
            if said is not None:
                raise Unfit(said) from error
            kept = DanglingReference if isinstance(error, DanglingReference) else ValueError
            raise kept(f"{label(change.kind, change.record_id, record)}: {error}") from error


def _check_rules(db: sqlite3.Connection, kind: Kind, after: Stored, change: Change, near: ReleasedNear) -> None:
    """Rules of one kind of record."""
    if kind.name == "releases":
        check_release(db, after, change.before)
    elif kind.name in ("copies", "photos"):
        check_kept(db, after.values)
    elif kind.name == "areas":
        check_area(db, after, change.before, change.reason, near)
    elif kind.name == "confirmations":
        check_confirmation(db, after, change.before)
    elif kind.name == "reopenings":
        check_reopening(db, after)
        if change.before is not None and change.before.values != after.values:
            _check_closed_again(db, change)


def _check_closed_again(db: sqlite3.Connection, change: Change) -> None:
    """The area that a reopening was about must still be allowed to lie where it does."""
    assert change.before is not None, "asked of what was removed or changed"
    found = fetch(db, KINDS["areas"], change.before.values["area_id"])
    if found is not None:
        check_released_ground(db, found[0], None)


def label(kind: Kind, record_id: str, record: Stored | None = None) -> str:
    """How a message names a record: ``area A-12 (id …)``."""
    called = record.values.get(kind.unique) if record is not None and kind.unique else None
    return f"{kind.one} {record_id}" if called is None else f"{kind.one} {called} (id {record_id})"


def _named(kind: Kind, record_id: str, record: Stored | None) -> Said:
    """The same of a record of land release, to be worded in any language."""
    if kind.name == "areas" and record is not None:
        return say("refused/area-of-id", code=record.values["code"], id=record_id)
    return say(f"refused/{kind.one}", id=record_id)


def _check_text(record_id: Any) -> None:
    if not isinstance(record_id, str) or not record_id.strip() or record_id != record_id.strip():
        raise ValueError(f"id {record_id!r} is not a text without spaces around it")
    if len(record_id) > MAX_ID_LENGTH or not record_id.isprintable():
        raise ValueError(f"id {record_id[:40]!r} is longer than {MAX_ID_LENGTH} or has unprintable letters")


def _check_storable(value: Any, field: str = "") -> None:
    """Refuse what SQLite or JSON would change: not finite, beyond 64 bits, broken Unicode, NUL."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{field} is not a finite number")
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise ValueError(f"{field} is too large a number")
    if isinstance(value, str):
        if "\0" in value:
            raise ValueError(f"{field} holds a NUL character")
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise ValueError(f"{field} holds half a character ({error.reason})") from error
    elif isinstance(value, Mapping):
        for name, inner in _pairs(value):
            _check_storable(inner, f"{field}.{name}" if field else str(name))
    elif isinstance(value, (list, tuple)):
        for inner in _sequence(value):
            _check_storable(inner, field)


def _pairs(value: Any) -> Iterable[tuple[Any, Any]]:
    return value.items()


def _sequence(value: Any) -> Iterable[Any]:
    return value


def _check_references(db: sqlite3.Connection, kind: Kind, record: Stored) -> None:
    for target, query, of_list in _reference_queries(kind):
        row = db.execute(query, (kind.name, record.id) if of_list else (record.id,)).fetchone()
        if row is not None:
            raise DanglingReference(f"names the {KINDS[target].one} {row[0]}, which does not exist")
    if kind.name == "claims" and any(relation["claim"] == record.id for relation in record.values["relations"]):
        raise ValueError("relates to itself")
    if kind.name == "claims" and any(relation["type"] == "derives_from" for relation in record.values["relations"]):
        _check_circle(db, record.id)


_REPEATED = (
    "WITH RECURSIVE above(id) AS (SELECT claim FROM claim_relations WHERE record_kind = 'claims' AND record_id = :id "
    "AND type = 'derives_from' UNION SELECT r.claim FROM claim_relations r JOIN above ON r.record_id = above.id "
    "WHERE r.record_kind = 'claims' AND r.type = 'derives_from') SELECT 1 FROM above WHERE id = :id"
)


def _check_circle(db: sqlite3.Connection, claim_id: str) -> None:
    if db.execute(_REPEATED, {"id": claim_id}).fetchone() is not None:
        raise DanglingReference("derives from claims that derive from it; a circle of repetitions has no origin")


@functools.cache
def _reference_queries(kind: Kind) -> tuple[tuple[str, str, bool], ...]:
    """Target kind, query for one id that is missing there, and whether it looks into a list."""
    queries: list[tuple[str, str, bool]] = []
    tables = {table for table, _ in list_tables(kind)}
    for ref in REFERENCES:
        if ref.table != kind.name and ref.table not in tables:
            continue
        where = "t.record_kind = ? AND t.record_id = ?" if ref.child else "t.id = ?"
        column = f"t.{quoted(ref.column)}"
        query = (
            f"SELECT {column} FROM {ref.table} t WHERE {where}{_of_kind(ref, 't.')} AND {column} IS NOT NULL "  # noqa: S608
            f"AND NOT EXISTS (SELECT 1 FROM {ref.target} WHERE id = {column}) LIMIT 1"
        )
        queries.append((ref.target, query, ref.child))
    return tuple(queries)


def _check_unused(db: sqlite3.Connection, change: Change) -> None:
    users: dict[str, None] = {}
    for ref in REFERENCES:
        if ref.target != change.kind.name:
            continue
        owner = "record_kind, record_id" if ref.child else f"'{ref.table}', id"
        query = f"SELECT DISTINCT {owner} FROM {ref.table} WHERE {quoted(ref.column)} = ?{_of_kind(ref, '')} LIMIT 4"  # noqa: S608
        for kind_name, record_id in db.execute(query, (change.record_id,)):
            users.setdefault(label(KINDS[kind_name], record_id))
    if users:
        named = ", ".join(list(users)[:3]) + (" and others" if len(users) > 3 else "")
        raise ValueError(f"cannot be removed: {named} refers to it; remove or change that first")


def _of_kind(ref: Reference, prefix: str) -> str:
    return "" if ref.kind_column is None else f" AND {prefix}{quoted(ref.kind_column)} = '{ref.kind_value}'"


def _check_unique(db: sqlite3.Connection, kind: Kind, record: Stored) -> None:
    if kind.unique is None:
        return
    called = record.values[kind.unique]
    query = f"SELECT id FROM {kind.name} WHERE {quoted(kind.unique)} = ? AND id <> ? LIMIT 1"  # noqa: S608 - ours
    row = db.execute(query, (called, record.id)).fetchone()
    if row is not None:
        if kind.name == "areas":
            raise Unfit(say("gate/code-used", code=called, other=say("refused/area", code=row[0])))
        raise ValueError(f"{kind.unique} {called!r} is used by {kind.one} {row[0]} already")


def _check_ids(db: sqlite3.Connection, kind: Kind, record: Stored) -> None:
    """Ids of ledger records and of what is listed in them are unique among all of them."""
    own = [record.id]
    for table, row in list_rows(kind, record):
        if table in TABLES_WITH_IDS:
            own.append(row[5])
    for record_id in own:
        users = [
            name
            for name in LEDGER_KINDS
            if db.execute(f"SELECT 1 FROM {name} WHERE id = ?", (record_id,)).fetchone()  # noqa: S608 - ours
        ]
        for table in TABLES_WITH_IDS:
            found = db.execute(f"SELECT record_id FROM {table} WHERE id = ?", (record_id,))  # noqa: S608 - ours
            users += [f"{table} of {owner}" for (owner,) in found]
        if len(users) > 1:
            raise ValueError(f"the id {record_id} is used twice, in {' and '.join(users[:2])}")
