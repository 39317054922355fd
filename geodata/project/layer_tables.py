"""Tables of imported layers: one immutable GeoPackage feature table an import, named after the hash of its content.

Why a table beside the journal, and not records in it: two million bombing records would be four gigabytes of images
that say nothing new, for nobody edits them. The record in ``layers`` names the table, and that name is the hash of
its columns and rows: so the journal, which has the record, vouches for every byte of the table. Undo takes the record
away and leaves the table, redo brings it back, and the same content twice is one table.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from geodata.project.layer_form import ColumnType, GeometryName, LayerForm
from geodata.project.livefile import BESIDE
from geodata.project.schema import quoted

PREFIX = "layer_"
_NAME = re.compile(r"layer_[0-9a-f]{64}")
BUILT = "layer_built"
_CHUNK = 10_000
_NUMBERED = ((0, 1), (None, None))
"""Of the numbers of a layer's rows: how many are missing, and the first."""
_LOOK_EVERY = 100_000
"""Steps of SQLite's between two looks, some for each row: some tens of milliseconds."""
OWN = ("fid", "geom", "source_row")
"""Columns every layer has; those of the file have other names."""


def is_layer_table(name: object) -> bool:
    """Whether that is the name of a table of this kind."""
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


class BuiltLayer(msgspec.Struct, frozen=True):
    """A layer's rows in a database of their own: its path, the layer's name in a project, the number of its rows."""

    path: Path
    name: str
    rows: int


def create_table(name: str, columns: Iterable[tuple[str, ColumnType]], geometry: GeometryName) -> str:
    """The statement that makes a layer's table."""
    own = "".join(f", {quoted(column)} {sort}" for column, sort in columns)
    return f"CREATE TABLE {name} (fid INTEGER PRIMARY KEY NOT NULL, source_row INTEGER NOT NULL, geom {geometry}{own})"


def take_layer(
    db: sqlite3.Connection, form: LayerForm, built: BuiltLayer, title: str, look: Callable[[], None] = lambda: None
) -> None:
    """Take a layer that was built (``BESIDE``, table ``BUILT``) into the project, within the caller's transaction.

    SQLite copies rows between tables of one form without taking them apart. ``look`` is called on the way; what it
    raises to give up is raised here.
    """
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (built.name,)).fetchone():
        return
    db.execute(create_table(built.name, form.columns, form.geometry))
    gave_up: list[BaseException] = []

    def looked() -> int:
        try:
            look()
        except BaseException as error:  # noqa: BLE001 - raised below: SQLite would make an error of its own of it
            gave_up.append(error)
        return len(gave_up)

    db.set_progress_handler(looked, _LOOK_EVERY)
    try:
        db.execute(f"INSERT INTO main.{built.name} SELECT * FROM {BESIDE}.{BUILT}")  # noqa: S608 - our own names
    except sqlite3.OperationalError as error:
        if gave_up:
            raise gave_up[0] from None
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            # Ctrl+C may come before the first line of ``looked``.
            raise KeyboardInterrupt from None
        raise
    finally:
        db.set_progress_handler(None, 0)
    _register(db, built.name, form, title)


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
    """Rows of a layer in the order of the file, a chunk at a time, as (number in the file, geometry, values…)."""
    names = "".join(f", {quoted(column)}" for column, _ in form.columns)
    found = db.execute(f"SELECT source_row, geom{names} FROM {name} ORDER BY fid")  # noqa: S608 - checked by form_of
    while chunk := found.fetchmany(_CHUNK):
        yield chunk


def fault_of(db: sqlite3.Connection, name: str, copy: Path | None = None) -> str | None:
    """What is wrong with a layer's table; ``None`` when every row is as it was imported.

    ``copy`` is the file that ``db`` has opened, where it is one of our own that nobody writes to.
    """
    from geodata.project.earlier_layer_names import hash_by_columns, hash_by_lines  # noqa: PLC0415 - loads Arrow
    from geodata.project.layer_hash import content_of  # noqa: PLC0415 - loads Arrow and the compiler

    def hash_now(chunks: Iterator[list[tuple[Any, ...]]], form: LayerForm) -> str:
        return content_of(chunks, [sort for _, sort in form.columns]).hexdigest(form)

    factory, db.text_factory = db.text_factory, str
    try:
        form = form_of(db, name)
        if db.execute(f"SELECT max(fid) - min(fid) + 1 - count(*), min(fid) FROM {name}").fetchone() not in _NUMBERED:  # noqa: S608 - checked by form_of
            return "its rows are not numbered as they were imported"
        if copy is not None and _is_whole_in(copy, db, name, form):
            return None
        hashes = (hash_now, hash_by_columns, hash_by_lines)
        whole = any(name == PREFIX + made(rows_of(db, name, form), form) for made in hashes)
    # What Arrow raises where a value is not of its column's type is one of these; a text that is none is SQLite's.
    except (ValueError, sqlite3.Error, TypeError) as error:
        return str(error)
    finally:
        db.text_factory = factory
    return None if whole else "its rows are not those that were imported"


def _is_whole_in(copy: Path, db: sqlite3.Connection, name: str, form: LayerForm) -> bool:
    """Whether the table's pages hold what it is named after; if not, its values may still be the same."""
    from geodata.geometry.loops_ready import loops_ready  # noqa: PLC0415 - loads the compiler
    from geodata.project.page_hash import content_in_pages  # noqa: PLC0415 - as above
    from geodata.project.rehearsal import REHEARSAL  # noqa: PLC0415 - as above

    loops_ready(REHEARSAL)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone()
    found = content_in_pages(copy, root)
    return found is not None and name == PREFIX + found.hexdigest(form)
