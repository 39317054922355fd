"""What an import left in a project: the record of where it came from, and the rows that could not be taken.

The record passes the gate and the journal as every other. Quarantined rows lie in a table of their own under the id of
their import; they are never changed, and the record has their hash.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

import msgspec

Role = Literal["areas", "releases", "claims", "points", "reference", "basemap"]
Count = Annotated[int, msgspec.Meta(ge=0)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
QuarantinedRow = tuple[int, str, str]
"""Number of the row in its file, the reason, and its raw text."""

QUARANTINE_TABLE = """CREATE TABLE quarantined_rows (fid INTEGER PRIMARY KEY NOT NULL, import_id TEXT NOT NULL,
 source_row INTEGER NOT NULL, reason TEXT NOT NULL, raw TEXT NOT NULL)"""
QUARANTINE_INDEX = "CREATE INDEX quarantined_rows_of_import ON quarantined_rows (import_id, fid)"


class Import(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One import: the file it came from, how that was read, and what became of its rows.

    ``read`` is always ``accepted`` + ``quarantined``. ``layer_id`` and ``table_hash`` belong to a layer,
    ``mapping`` is JSON text.
    """

    id: str
    role: Role
    file: str
    sha256: Sha256
    driver: str
    date: str
    read: Count
    accepted: Count
    quarantined: Count
    quarantine_hash: Sha256
    crs: str | None = None
    encoding: str | None = None
    mapping: str | None = None
    warnings: tuple[str, ...] = ()
    layer_id: str | None = None
    table_hash: Sha256 | None = None

    def __post_init__(self) -> None:
        if self.read != self.accepted + self.quarantined:
            raise ValueError(f"read {self.read} is not accepted {self.accepted} and quarantined {self.quarantined}")


def keep_quarantined(db: sqlite3.Connection, import_id: str, rows: Iterable[QuarantinedRow]) -> tuple[int, str]:
    """Store quarantined rows within the caller's transaction; their number and hash."""
    count, made = 0, hashlib.sha256()

    def each() -> Iterator[tuple[str, int, str, str]]:
        nonlocal count
        for row in rows:
            count += 1
            made.update(msgspec.json.encode(row) + b"\n")
            yield import_id, *row

    query = "INSERT INTO quarantined_rows (import_id, source_row, reason, raw) VALUES (?, ?, ?, ?)"
    db.executemany(query, each())
    return count, made.hexdigest()


def quarantined(db: sqlite3.Connection, import_id: str) -> Iterator[QuarantinedRow]:
    """The rows that an import could not take, in the order of the file."""
    query = "SELECT source_row, reason, raw FROM quarantined_rows WHERE import_id = ? ORDER BY fid"
    yield from db.execute(query, (import_id,))


def quarantine_hash(db: sqlite3.Connection, import_id: str) -> tuple[int, str]:
    """Number and hash of what is kept of an import's quarantined rows now."""
    count, made = 0, hashlib.sha256()
    for row in quarantined(db, import_id):
        count += 1
        made.update(msgspec.json.encode(row) + b"\n")
    return count, made.hexdigest()
