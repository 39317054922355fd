"""Tables of imported layers: one immutable GeoPackage feature table an import, named after the hash of its content.

Why a table beside the journal, and not records in it: two million bombing records would be four gigabytes of images
that say nothing new, for nobody edits them. The record in ``layers`` names the table, and that name is the hash of
its columns and rows: so the journal, which has the record, vouches for every byte of the table. Undo takes the record
away and leaves the table, redo brings it back, and the same content twice is one table.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec

from geodata.project.layer_form import LayerForm
from geodata.project.livefile import LONGEST_SQL
from geodata.project.schema import quoted

PREFIX = "layer_"
_NAME = re.compile(r"layer_[0-9a-f]{64}")
_FILLING = "layer_filling"
_CHUNK = 10_000
_ROWS_AT_ONCE, _MOST_MARKS, _LONGEST_MARKS = 200, 30_000, 30_000
OWN = ("fid", "geom", "source_row")
"""Columns every layer has; those of the file have other names."""


def is_layer_table(name: object) -> bool:
    """Whether that is the name of a table of this kind."""
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


def store_layer(
    db: sqlite3.Connection, form: LayerForm, chunks: Iterable[Sequence[tuple[Any, ...]]], title: str
) -> tuple[str, int]:
    """Fill a layer's table within the caller's transaction; its name and the number of its rows.

    Each row is (source_row, geometry as GeoPackage has it, values in the order of the columns).
    """
    names = ", ".join(quoted(name) for name, _ in form.columns)
    columns = "".join(f", {quoted(name)} {sort}" for name, sort in form.columns)
    db.execute(
        f"CREATE TABLE {_FILLING} (fid INTEGER PRIMARY KEY NOT NULL, source_row INTEGER NOT NULL, "
        f"geom {form.geometry}{columns})"
    )
    insert = f"INSERT INTO {_FILLING} (source_row, geom{', ' if names else ''}{names}) VALUES "  # noqa: S608
    made, count = _begun(form), 0
    lines = msgspec.json.Encoder()
    # SQLite lets go of Python's lock while it writes: meanwhile the rows are hashed.
    with ThreadPoolExecutor(1, thread_name_prefix="hash") as beside:
        for chunk in chunks:
            hashed = beside.submit(_hash, made, lines, chunk)
            _insert(db, insert, len(form.columns) + 2, chunk)
            hashed.result()
            count += len(chunk)
    name = PREFIX + made.hexdigest()
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone():
        db.execute(f"DROP TABLE {_FILLING}")
        return name, count
    db.execute(f"ALTER TABLE {_FILLING} RENAME TO {name}")
    _register(db, name, form, title)
    return name, count


def _hash(made: Any, lines: msgspec.json.Encoder, rows: Sequence[tuple[Any, ...]]) -> None:
    made.update(lines.encode_lines(rows))


def _insert(db: sqlite3.Connection, insert: str, width: int, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows, many a statement: that takes two thirds of the time of one a statement."""
    marks = f"({', '.join('?' * width)})"
    # Names of columns may be long and many, and a project takes no statement without end.
    room = min(_LONGEST_MARKS, LONGEST_SQL - 1_000 - len(insert))
    at_once = max(min(_ROWS_AT_ONCE, _MOST_MARKS // width, room // (len(marks) + 1)), 1)
    whole = len(rows) - len(rows) % at_once
    many = (tuple(itertools.chain.from_iterable(rows[at : at + at_once])) for at in range(0, whole, at_once))
    db.executemany(insert + ",".join([marks] * at_once), many)
    db.executemany(insert + marks, rows[whole:])


def _register(db: sqlite3.Connection, name: str, form: LayerForm, title: str) -> None:
    bounds = form.bounds or (None, None, None, None)
    taken = db.execute("SELECT 1 FROM gpkg_contents WHERE identifier = ?", (title,)).fetchone()
    identifier = f"{title} ({name[len(PREFIX) :][:8]})" if taken else title
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)"
        " VALUES (?, 'features', ?, 'imported', ?, ?, ?, ?, 4326)",
        (name, identifier, *bounds),
    )
    db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, ?, 0)", (name, form.geometry, form.z))


def form_of(db: sqlite3.Connection, name: str) -> LayerForm:
    """Columns and geometry of a layer's table as they stand in the file.

    Raises
    ------
    ValueError
        There is no such table, or it is none (a view, virtual or computed); the sentence says which.
    """
    row = db.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    if not is_layer_table(name) or row is None:
        raise ValueError("its table is not there")
    found = db.execute(f"PRAGMA table_xinfo({name})").fetchall()
    known = ("INTEGER", "REAL", "TEXT", "BOOLEAN", "DATE", "DATETIME", "BLOB")
    own = [column for column in found if column[1] not in OWN]
    plain = row[0] == "table" and re.match(r"\s*CREATE\s+TABLE\b", row[1] or "", re.IGNORECASE)
    if not plain or any(column[6] for column in found) or any(column[2] not in known for column in own):
        raise ValueError("its table is not one of an imported layer")
    query = "SELECT geometry_type_name, z FROM gpkg_geometry_columns WHERE table_name = ?"
    geometry = db.execute(query, (name,)).fetchone()
    if geometry is None:
        raise ValueError("its table is not registered as a layer")
    bounds = db.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", (name,)).fetchone()
    said = tuple(bounds) if bounds is not None and None not in bounds else None
    columns = tuple((column[1], column[2]) for column in own)
    return LayerForm(columns=columns, geometry=geometry[0], z=geometry[1], bounds=said)


def rows_of(db: sqlite3.Connection, name: str, form: LayerForm) -> Iterator[list[tuple[Any, ...]]]:
    """Rows of a layer in the order of the file, a chunk at a time, as ``store_layer`` takes them."""
    names = "".join(f", {quoted(column)}" for column, _ in form.columns)
    found = db.execute(f"SELECT source_row, geom{names} FROM {name} ORDER BY fid")  # noqa: S608 - checked by form_of
    while chunk := found.fetchmany(_CHUNK):
        yield chunk


def fault_of(db: sqlite3.Connection, name: str) -> str | None:
    """What is wrong with a layer's table; ``None`` when every row is as it was imported."""
    try:
        form = form_of(db, name)
        made = _begun(form)
        lines = msgspec.json.Encoder()
        for chunk in rows_of(db, name, form):
            made.update(lines.encode_lines(chunk))
    except (ValueError, sqlite3.Error, TypeError) as error:
        return str(error)
    return None if PREFIX + made.hexdigest() == name else "its rows are not those that were imported"


def _begun(form: LayerForm) -> Any:
    return hashlib.sha256(msgspec.json.encode([form.columns, form.geometry, form.z]) + b"\n")
