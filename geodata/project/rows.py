"""Records in the tables of a project: written to columns and lists, and read back as they were."""

from __future__ import annotations

import functools
import sqlite3
import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from geodata.project.blobs import blob, point_wkb, wkb_of
from geodata.project.images import Stored, digest
from geodata.project.kinds import Kind
from geodata.project.schema import OWNER_COLUMNS, child_shapes, kind_columns, quoted
from geodata.project.shapes import Child, Plain, Shape

_Lists = dict[tuple[str, str, str], list[Any]]
"""Items by table, owner and field."""

_OWNER = ", ".join(name for name, _ in OWNER_COLUMNS)


def fetch(db: sqlite3.Connection, kind: Kind, record_id: str) -> tuple[Stored, str] | None:
    """A record and its stored row hash, or None when there is none.

    Raises
    ------
    UnreadableRow
        Its columns, lists or geometry cannot be turned back into a record.
    """
    row = db.execute(_select(kind) + " WHERE id = ?", (record_id,)).fetchone()
    if row is None:
        return None
    lists = _collect(db, kind, record_id)
    return _record(kind, row, lists[record_id]), row[-1]


def fetch_numbers(db: sqlite3.Connection, kind: Kind, numbers: Sequence[int]) -> list[Stored]:
    """Records by their row numbers, in the order of the numbers; those that are gone are left out.

    Raises
    ------
    UnreadableRow
        As for ``fetch``.
    """
    found: dict[int, Stored] = {}
    query = f"{_select(kind)} WHERE fid IN ({_marks(len(numbers))})"
    for row in db.execute(query, tuple(numbers)).fetchall():
        lists = _collect(db, kind, row[_id_at(kind)])
        found[row[0]] = _record(kind, row, lists[row[_id_at(kind)]])
    return [found[number] for number in numbers if number in found]


def fetch_all(db: sqlite3.Connection, kind: Kind) -> Iterator[tuple[Stored, str]]:
    """Every record of a kind with its stored row hash, in the order they were first put."""
    by_record = _collect(db, kind, None)
    empty: _Lists = {}
    for row in db.execute(_select(kind) + " ORDER BY fid"):
        stored = _record(kind, row, by_record.get(row[_id_at(kind)], empty))
        yield stored, row[-1]


def write(db: sqlite3.Connection, kind: Kind, stored: Stored, *, replaces: bool) -> str:
    """Store a record whole, and say its image; columns that others added to the table keep their values."""
    image = stored.image()
    values = (*row_values(kind, stored), digest(image))
    if replaces:
        db.execute(_update(kind), (*values, stored.id))
        delete_lists(db, kind, stored.id)
    else:
        db.execute(_insert(kind), (stored.fid, *values))
    for table, row in list_rows(kind, stored):
        db.execute(_insert_list(table, len(row)), row)
    return image


def delete(db: sqlite3.Connection, kind: Kind, record_id: str) -> None:
    """Remove a record and its lists."""
    db.execute(f"DELETE FROM {kind.name} WHERE id = ?", (record_id,))  # noqa: S608 - a name of ours
    delete_lists(db, kind, record_id)


def delete_lists(db: sqlite3.Connection, kind: Kind, record_id: str) -> None:
    """Remove the lists of a record."""
    for table, _ in list_tables(kind):
        db.execute(f"DELETE FROM {table} WHERE record_kind = ? AND record_id = ?", (kind.name, record_id))  # noqa: S608


def row_values(kind: Kind, stored: Stored) -> tuple[Any, ...]:
    """Values of the columns of a record but for number and hash."""
    values = stored.values
    row: list[Any] = []
    if kind.geometry is not None:
        wkb = stored.wkb
        if kind.placed:
            place = values["location"]
            wkb = None if place is None else point_wkb(place["lon"], place["lat"])
        made = None if wkb is None else blob(wkb)
        row.append(made)
    else:
        made = None
    row.extend(kind.shape.flat(values))
    if kind.outlined:
        row.extend(_bounds(made))
    return tuple(row)


def list_rows(kind: Kind, stored: Stored) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Table and row of every item of every list of a record."""
    for table, owner, field, position, own in _items(kind.shape, stored.values, stored.id):
        yield table, (kind.name, stored.id, owner, field, position, *own)


def lists_as_stored(db: sqlite3.Connection, kind: Kind) -> dict[str, list[tuple[Any, ...]]]:
    """Table and row of every item of every list by record, read from the tables and not through their indexes."""
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for table, shape in list_tables(kind):
        own = ("source_id",) if shape is None else tuple(name for name, _ in shape.columns)
        columns = ", ".join(quoted(name) for name in own)
        query = f"SELECT {_OWNER}, {columns} FROM {table} NOT INDEXED WHERE record_kind = ?"  # noqa: S608 - ours
        for row in db.execute(query, (kind.name,)):
            found[row[1]].append((table, *row))
    return found


@functools.cache
def list_tables(kind: Kind) -> tuple[tuple[str, Shape | None], ...]:
    """Tables that hold lists of a kind, at any depth."""
    found: dict[str, Shape | None] = {}

    def walk(shape: Shape) -> None:
        for child in shape.children:
            found.setdefault(child.table, child.shape)
            if child.shape is not None:
                walk(child.shape)

    walk(kind.shape)
    return tuple(found.items())


def _bounds(made: bytes | None) -> tuple[float | None, ...]:
    if made is None:
        return (None, None, None, None)
    west, east, south, north = struct.unpack_from("<4d", made, 8)
    return west, south, east, north


def _items(shape: Shape, plain: Plain, owner: str) -> Iterator[tuple[str, str, str, int, list[Any]]]:
    for child in shape.children:
        for position, item in enumerate(_dig(plain, child)):
            if child.shape is None:
                yield child.table, owner, child.field, position, [item]
            else:
                yield child.table, owner, child.field, position, child.shape.flat(item)
                if child.shape.children:
                    yield from _items(child.shape, item, item["id"])


def _dig(plain: Plain, child: Child) -> Any:
    value: Any = plain
    for name in child.path:
        if value is None:
            return ()
        value = value[name]
    return value


def _record(kind: Kind, row: tuple[Any, ...], lists: _Lists) -> Stored:
    start = 1 if kind.geometry is None else 2
    values = kind.shape.built(row[start : start + len(kind.shape.columns)])
    _attach(kind.shape, values, values["id"], lists)
    wkb = None
    if kind.geometry is not None and not kind.placed and row[1] is not None:
        wkb = wkb_of(row[1])
    return Stored(kind.name, row[0], values, wkb)


def _attach(shape: Shape, plain: Plain, owner: Any, lists: _Lists) -> None:
    for child in shape.children:
        holder: Any = plain
        for name in child.path[:-1]:
            holder = holder[name] if holder is not None else None
        if holder is None:
            continue
        items = lists.get((child.table, owner, child.field), [])
        holder[child.path[-1]] = items
        if child.shape is not None and child.shape.children:
            for item in items:
                _attach(child.shape, item, item["id"], lists)


def _collect(db: sqlite3.Connection, kind: Kind, record_id: str | None) -> dict[str, _Lists]:
    """Lists of one record, or of every record of a kind, by the id of the record."""
    found: dict[str, _Lists] = defaultdict(lambda: defaultdict(list))
    where, parameters = "record_kind = ?", (kind.name,)
    if record_id is not None:
        where, parameters = f"{where} AND record_id = ?", (kind.name, record_id)
    for table, shape in list_tables(kind):
        for row in db.execute(f"{_select_list(table, shape)} WHERE {where} ORDER BY position, fid", parameters):
            item = row[3] if shape is None else shape.built(row[3:])
            found[row[0]][table, row[1], row[2]].append(item)
    return found


@functools.cache
def _select_list(table: str, shape: Shape | None) -> str:
    own = ("source_id",) if shape is None else tuple(name for name, _ in shape.columns)
    columns = ", ".join(quoted(name) for name in own)
    return f"SELECT record_id, owner, field, {columns} FROM {table}"  # noqa: S608 - names of ours


@functools.cache
def _insert_list(table: str, width: int) -> str:
    shape = child_shapes()[table]
    own = ("source_id",) if shape is None else tuple(name for name, _ in shape.columns)
    columns = ", ".join(quoted(name) for name in own)
    return f"INSERT INTO {table} ({_OWNER}, {columns}) VALUES ({_marks(width)})"  # noqa: S608 - names of ours


@functools.cache
def _names(kind: Kind) -> tuple[str, ...]:
    return tuple(quoted(name) for name, _ in kind_columns(kind))


@functools.cache
def _id_at(kind: Kind) -> int:
    return 1 + _names(kind).index('"id"')


@functools.cache
def _select(kind: Kind) -> str:
    return f"SELECT fid, {', '.join(_names(kind))}, row_hash FROM {kind.name}"  # noqa: S608 - names of ours


@functools.cache
def _insert(kind: Kind) -> str:
    names = _names(kind)
    columns = ", ".join(names)
    return f"INSERT INTO {kind.name} (fid, {columns}, row_hash) VALUES ({_marks(len(names) + 2)})"  # noqa: S608


@functools.cache
def _update(kind: Kind) -> str:
    changes = ", ".join(f"{name} = ?" for name in (*_names(kind), "row_hash"))
    return f"UPDATE {kind.name} SET {changes} WHERE id = ?"  # noqa: S608 - names of ours


def _marks(number: int) -> str:
    return ", ".join("?" * number)
