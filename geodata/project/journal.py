"""The journal: every edit with the record before and after, chained by hashes, in the transaction of the edit.

Entries with group 0 are the content a project was founded with. Undo and redo add groups of their own and name the
group they reverse or repeat; nothing is ever taken out. Order is that of ``seq``, never of the clock.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from geodata.project.images import digest_values

Action = Literal["put", "remove", "undo", "redo"]
NOTHING_BEFORE = "0" * 64
_COLUMNS = "seq, group_no, time, author, reason, kind, record_id, action, undoes, prev_hash, hash, before, after"


@dataclass(frozen=True)
class Entry:
    """One line of the journal; ``before`` and ``after`` are images of the record, None where there was none."""

    seq: int
    group_no: int
    time: str
    author: str
    reason: str | None
    kind: str
    record_id: str
    action: Action
    undoes: int | None
    prev_hash: str
    hash: str
    before: str | None
    after: str | None

    def recomputed(self) -> str:
        """What the hash must be."""
        return _hash(self)


@dataclass(frozen=True)
class Head:
    """Where the journal ends."""

    seq: int = 0
    group_no: int = 0
    hash: str = NOTHING_BEFORE


@dataclass
class Line:
    """Groups that can be undone and redone, oldest first; derived from the journal alone."""

    done: list[int] = field(default_factory=list[int])
    undone: list[int] = field(default_factory=list[int])

    def take(self, group_no: int, action: str, undoes: int | None) -> None:
        """Follow one more group."""
        if action == "undo" and undoes is not None:
            self.done.remove(undoes) if self.done[-1:] != [undoes] else self.done.pop()
            self.undone.append(undoes)
        elif action == "redo" and undoes is not None:
            self.undone.remove(undoes) if self.undone[-1:] != [undoes] else self.undone.pop()
            self.done.append(undoes)
        else:
            self.done.append(group_no)
            self.undone.clear()


def head(db: sqlite3.Connection) -> Head:
    """The last entry's number, group and hash."""
    row = db.execute("SELECT seq, group_no, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return Head() if row is None else Head(*row)


def append(
    db: sqlite3.Connection,
    after_head: Head,
    *,
    group_no: int,
    time: str,
    author: str,
    reason: str | None,
    kind: str,
    record_id: str,
    action: Action,
    undoes: int | None = None,
    before: str | None,
    after: str | None,
) -> Head:
    """Write one entry and say where the journal ends then."""
    entry = Entry(
        after_head.seq + 1, group_no, time, author, reason, kind, record_id, action, undoes, after_head.hash, "",
        before, after,
    )  # fmt: skip
    made = _hash(entry)
    db.execute(
        f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - ours
        (entry.seq, group_no, time, author, reason, kind, record_id, action, undoes, after_head.hash, made, before,
         after),
    )  # fmt: skip
    return Head(entry.seq, group_no, made)


def entries(db: sqlite3.Connection, where: str = "1", parameters: tuple[object, ...] = ()) -> Iterator[Entry]:
    """Entries in their order; ``where`` is SQL of this package, never of a user."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM journal WHERE {where} ORDER BY seq", parameters):  # noqa: S608
        yield Entry(*row)


def line(db: sqlite3.Connection) -> Line:
    """What can be undone and redone now."""
    found = Line()
    query = "SELECT group_no, min(action), max(undoes) FROM journal WHERE group_no > 0 GROUP BY group_no"
    for group_no, action, undoes in db.execute(query):
        found.take(group_no, action, undoes)
    return found


def _hash(entry: Entry) -> str:
    return digest_values(
        [entry.prev_hash, entry.seq, entry.group_no, entry.time, entry.author, entry.reason, entry.kind,
         entry.record_id, entry.action, entry.undoes, entry.before, entry.after]
    )  # fmt: skip
