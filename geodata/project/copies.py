"""Copies of sources kept inside a project: the file itself, its name, and the SHA-256 that it is known by.

The bytes lie in a table of their own under their SHA-256, each content once, with those of photos (``photos``). A
record of the kind ``copies`` says of which source it is a copy and passes the gate and the journal as every other; the
bytes are never taken out again, so that undo and history always find them.
"""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Iterator
from typing import Annotated, Any

import msgspec

_LONGEST_NAME = 200


class SourceCopy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file that is a copy of a source; ``size`` in bytes, ``sha256`` in hex."""

    id: str
    source_id: str
    name: str
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, msgspec.Meta(ge=0)]

    def __post_init__(self) -> None:
        check_file_name(self.name)


def check_file_name(name: str) -> None:
    """Refuse what is not the plain name of a file.

    Raises
    ------
    ValueError
        It is empty, too long, unprintable, or has letters of paths.
    """
    if (
        not name.strip()
        or name in (".", "..")
        or len(name) > _LONGEST_NAME
        or not name.isprintable()
        or any(letter in name for letter in '/\\:*?"<>|')
    ):
        raise ValueError(f"name {name[:_LONGEST_NAME]!r} is not the plain name of a file")


def sha256_of(data: bytes) -> str:
    """SHA-256 of a file's bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def copy_values(source_id: str, name: str, data: bytes) -> dict[str, Any]:
    """Values of the record of a copy, with a new id."""
    return {
        "id": f"copy-{uuid.uuid4().hex[:12]}",
        "source_id": source_id,
        "name": name,
        "sha256": sha256_of(data),
        "size": len(data),
    }


def keep(db: sqlite3.Connection, data: bytes) -> None:
    """Store bytes under their SHA-256 within the caller's transaction, unless they are there."""
    db.execute(
        "INSERT OR IGNORE INTO copy_files (sha256, size, data) VALUES (?, ?, ?)",
        (sha256_of(data), len(data), data),
    )


def kept(db: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of that SHA-256, recomputed; None where they are not there or no longer what they were."""
    row = db.execute("SELECT data FROM copy_files WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None or not isinstance(row[0], bytes) or sha256_of(row[0]) != sha256:
        return None
    return row[0]


def check_kept(db: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Refuse the record of a copy or a photo whose bytes are not in the project.

    Raises
    ------
    ValueError
        They are not there, or their size is another one.
    """
    row = db.execute("SELECT size FROM copy_files WHERE sha256 = ?", (values["sha256"],)).fetchone()
    if row is None:
        raise ValueError(f"its file {values['name']!r} is not in the project; attach the file itself")
    if row[0] != values["size"]:
        raise ValueError(f"size {values['size']} is not that of its file, which has {row[0]} bytes")


def broken_files(db: sqlite3.Connection) -> Iterator[str]:
    """SHA-256 of every kept file whose bytes are no longer what they were."""
    for sha256, size in db.execute("SELECT sha256, size FROM copy_files ORDER BY fid").fetchall():
        data = kept(db, sha256)
        if data is None or len(data) != size:
            yield str(sha256)
