"""Edits: what is asked of a project, and the group of them as one transaction."""

from __future__ import annotations

import datetime
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import msgspec
from shapely.geometry.base import BaseGeometry

from geodata.project import journal, rows
from geodata.project.errors import EditRefused, UnreadableRow
from geodata.project.gate import (
    Change,
    check_changes,
    checked_geometry,
    checked_values,
    kind_named,
    label,
)
from geodata.project.images import Stored, digest, from_image
from geodata.project.kinds import Kind
from geodata.project.released_near import ReleasedNear
from geodata.project.unfit import Unfit, said_of
from geodata.release.refusals import Refusal


class Unchanged(Enum):
    """Marks a geometry that an edit does not speak of."""

    GEOMETRY = "geometry"


@dataclass(frozen=True)
class Put:
    """Store a record. Of a record that exists only the fields in ``values`` change; None takes a value away.

    ``geometry`` is GeoJSON or shapely, longitude and latitude; None takes it away. Without ``id`` one is made up.
    """

    kind: str
    values: Mapping[str, Any]
    id: str | None = None
    geometry: Mapping[str, Any] | BaseGeometry | Unchanged | None = Unchanged.GEOMETRY
    reason: str | None = None


@dataclass(frozen=True)
class Remove:
    """Remove a record that nothing refers to."""

    kind: str
    id: str
    reason: str | None = None


Edit = Put | Remove


@dataclass(frozen=True)
class Ack:
    """An edit that is durable: the record's id and the number of the entry in the journal."""

    id: str
    entry: int


@dataclass
class Writer:
    """Writes entries of one group; lives within one transaction."""

    db: sqlite3.Connection
    author: str
    head: journal.Head
    group_no: int
    began_at: int
    changes: dict[tuple[str, str], Change] = field(default_factory=dict[tuple[str, str], Change])
    near: ReleasedNear = field(init=False)

    def __post_init__(self) -> None:
        self.near = ReleasedNear(self.db)

    @classmethod
    def begin(cls, db: sqlite3.Connection, author: str, *, founding: bool = False) -> Writer:
        """A writer of the next group, or of the content a project is founded with."""
        head = journal.head(db)
        return cls(db, author, head, 0 if founding else head.group_no + 1, head.seq)

    def set(
        self,
        kind: Kind,
        record_id: str,
        before: Stored | None,
        after: Stored | None,
        *,
        action: journal.Action,
        reason: str | None,
        undoes: int | None = None,
    ) -> int:
        """Make a record what ``after`` says, append the entry and return its number."""
        image = None
        if after is not None:
            image = rows.write(self.db, kind, after, replaces=before is not None)
        elif before is not None:
            rows.delete(self.db, kind, record_id)
        if kind.name == "releases" and after is not None:
            self.near.put(record_id)
        self.head = journal.append(
            self.db,
            self.head,
            group_no=self.group_no,
            time=now(),
            author=self.author,
            reason=reason,
            kind=kind.name,
            record_id=record_id,
            action=action,
            undoes=undoes,
            before=None if before is None else before.image(),
            after=image,
        )
        earlier = self.changes.get((kind.name, record_id))
        first = before if earlier is None else earlier.before
        self.changes[kind.name, record_id] = Change(kind, record_id, first, after, reason)
        return self.head.seq


def apply_edits(writer: Writer, edits: Sequence[Edit], reason: str | None) -> list[Ack]:
    """Write a group of edits and pass it through the gate; the caller's transaction makes it durable.

    Raises
    ------
    EditRefused
        An edit breaks a rule; the message names the record.
    """
    acks: list[Ack] = []
    for edit in edits:
        try:
            kind = kind_named(edit.kind)
        except ValueError as error:
            raise EditRefused(str(error)) from error
        acks.append(_put(writer, kind, edit, reason) if isinstance(edit, Put) else _remove(writer, kind, edit, reason))
    try:
        check_changes(writer.db, writer.changes.values(), writer.near)
    except ValueError as error:
        raise refused(error) from error
    return acks


def refused(error: ValueError) -> EditRefused:
    """What the gate refused, with key and values where it has some."""
    return EditRefused(str(error), error.said if isinstance(error, (Refusal, Unfit)) else None)


def current(db: sqlite3.Connection, kind: Kind, record_id: str) -> Stored | None:
    """A record as stored, if its hash vouches for it.

    Raises
    ------
    EditRefused
        Its stored values are not those that were written last.
    """
    damaged = (
        f"{kind.one} {record_id}: its stored values were changed outside of Sapper Atlas; "
        "see `sapper-atlas check`, then put back its last version from the history"
    )
    try:
        found = rows.fetch(db, kind, record_id)
    except UnreadableRow as error:
        raise EditRefused(f"{damaged} ({error})") from error
    if found is None:
        return None
    stored, row_hash = found
    if digest(stored.image()) != row_hash:
        raise EditRefused(damaged)
    return stored


def replay(writer: Writer, group_no: int, action: journal.Action) -> list[Change]:
    """Undo or redo a group, entry by entry.

    Raises
    ------
    EditRefused
        A record is no longer what that group left, because another program changed the file.
    """
    group = list(journal.entries(writer.db, "group_no = ?", (group_no,)))
    undoing = action == "undo"
    for entry in reversed(group) if undoing else group:
        kind = kind_named(entry.kind)
        expected, wanted = (entry.after, entry.before) if undoing else (entry.before, entry.after)
        present = current(writer.db, kind, entry.record_id)
        if (None if present is None else present.image()) != expected:
            raise EditRefused(
                f"{label(kind, entry.record_id, present)}: is not what the edit of {entry.time} left, so it cannot be "
                f"{'undone' if undoing else 'redone'}; see its history"
            )
        after = None if wanted is None else from_image(kind.name, wanted)
        writer.set(kind, entry.record_id, present, after, action=action, reason=entry.reason, undoes=group_no)
    return list(writer.changes.values())


def put_back(writer: Writer, kind: Kind, record_id: str, seq: int) -> Ack:
    """Make a record what it was right after an entry of the journal, damaged or not as it is now.

    Raises
    ------
    EditRefused
        It was not there then, or what refers to it forbids the change.
    """
    query = "kind = ? AND record_id = ? AND seq <= ?"
    past = list(journal.entries(writer.db, query, (kind.name, record_id, seq)))
    if not past:
        raise EditRefused(f"{kind.one} {record_id}: the journal has nothing of it up to entry {seq}")
    try:
        before = current(writer.db, kind, record_id)
    except EditRefused:
        # Damaged: the last version that was written stands for it in the journal.
        last = list(journal.entries(writer.db, "kind = ? AND record_id = ?", (kind.name, record_id)))[-1]
        before = None if last.after is None else from_image(kind.name, last.after)
        if before is None:
            rows.delete(writer.db, kind, record_id)
    wanted = None if past[-1].after is None else from_image(kind.name, past[-1].after)
    if wanted is not None and before is None and _taken(writer.db, kind, wanted.fid):
        wanted = Stored(kind.name, writer.head.seq + 1, wanted.values, wanted.wkb)
    elif wanted is not None and before is not None:
        wanted = Stored(kind.name, before.fid, wanted.values, wanted.wkb)
    action = "remove" if wanted is None else "put"
    entry = writer.set(kind, record_id, before, wanted, action=action, reason=f"put back as of entry {seq}")
    try:
        check_changes(writer.db, writer.changes.values(), writer.near)
    except ValueError as error:
        raise refused(error) from error
    return Ack(record_id, entry)


def now() -> str:
    """The time, UTC, to the millisecond; for people to read, never to order by."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def put_of(kind: str, record: msgspec.Struct, geometry: BaseGeometry | None = None, reason: str | None = None) -> Put:
    """The edit that stores a whole record."""
    plain = msgspec.to_builtins(record)
    return Put(kind, plain, plain["id"], geometry, reason)


def _put(writer: Writer, kind: Kind, edit: Put, reason: str | None) -> Ack:
    given = edit.values.get("id")
    record_id = edit.id if edit.id is not None else given if given is not None else str(uuid.uuid4())
    named = label(kind, record_id)
    if given is not None and given != record_id:
        raise EditRefused(f"{named}: its values give it another id, {given!r}")
    before = current(writer.db, kind, record_id) if isinstance(record_id, str) else None
    try:
        values = checked_values(kind, {**(before.values if before else {}), **edit.values, "id": record_id})
        if isinstance(edit.geometry, Unchanged):
            wkb = before.wkb if before is not None else checked_geometry(kind, None)
        else:
            wkb = checked_geometry(kind, edit.geometry)
    except ValueError as error:
        called = edit.values.get(kind.unique) if kind.unique else None
        text = f"{named if called is None else f'{kind.one} {called} (id {record_id})'}: {error}"
        raise EditRefused(text, said_of(kind.name, record_id, called, error)) from error
    # The number of the entry that first puts a record is its row number: unique for ever, and in order.
    fid = before.fid if before is not None else writer.head.seq + 1
    after = Stored(kind.name, fid, values, wkb)
    return Ack(record_id, writer.set(kind, record_id, before, after, action="put", reason=edit.reason or reason))


def _remove(writer: Writer, kind: Kind, edit: Remove, reason: str | None) -> Ack:
    before = current(writer.db, kind, edit.id)
    if before is None:
        raise EditRefused(f"{label(kind, edit.id)}: does not exist, so it cannot be removed")
    return Ack(edit.id, writer.set(kind, edit.id, before, None, action="remove", reason=edit.reason or reason))


def _taken(db: sqlite3.Connection, kind: Kind, fid: int) -> bool:
    return db.execute(f"SELECT 1 FROM {kind.name} WHERE fid = ?", (fid,)).fetchone() is not None  # noqa: S608 - ours
