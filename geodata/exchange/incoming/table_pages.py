"""A table of an SQLite database of our own, written page by page: rows in the order of their numbers, once.

SQLite itself takes a cell at a time: for two million rows of fifty columns nine seconds, where this takes two. What it
writes is read by SQLite alone, which the tests ask whether it is whole.
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from geodata.arrow import numbers, pa, there
from geodata.exchange.incoming import record_loops as loops
from geodata.exchange.incoming.record_loops import PAGE, SKIPPED, Bytes, Places, There

_TEXT, _BLOB = 13, 12
_INTERIOR, _INTERIOR_HEAD = 5, 12
_MOST_POINTED = (PAGE - _INTERIOR_HEAD) // (4 + 9 + 2)
_PAGES_AT, _FREE_AT = 28, 32
_AT_ONCE = 8_000
"""Rows whose records and pages stay in the processor's own memory while they are made."""
_NO_BYTES: Bytes = np.empty(0, np.uint8)
Given = TypeVar("Given", bound=NDArray[Any])


class TablePages:
    """Makes a database with one table, whose first column is its ``INTEGER PRIMARY KEY``, numbered from 1.

    Raises
    ------
    OSError, sqlite3.Error
        The file cannot be written.
    """

    def __init__(self, path: Path, statement: str) -> None:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
            for setting in (f"page_size={PAGE}", "journal_mode=OFF", "synchronous=OFF"):
                db.execute(f"PRAGMA {setting}")
            db.execute(statement)
            (self._root,) = db.execute("SELECT rootpage FROM sqlite_master").fetchone()
            (pages,) = db.execute("PRAGMA page_count").fetchone()
        self._file = path.open("r+b")
        self._file.seek(pages * PAGE)
        self._next = pages + 1
        self._rows = 0
        # Kept from rows to rows: the system hands out fresh memory page by page.
        self._data, self._out = _NO_BYTES, _NO_BYTES
        self._leaves: list[Places] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._file:
            if error is None:
                self._end()

    def add(self, columns: Sequence[Any]) -> None:
        """The next rows, as Arrow arrays of the columns after the first: 64-bit numbers, texts, or large blobs."""
        for start in range(0, len(columns[0]), _AT_ONCE):
            some = [column.slice(start, _AT_ONCE) for column in columns]
            self._add([_column(column) for column in some], len(some[0]))

    def _add(self, columns: list[_Text | _Whole | _Real], count: int) -> None:
        heads, bodies = np.zeros(count, np.int64), np.zeros(count, np.int64)
        for column in columns:
            column.sizes(heads, bodies)
        records = loops.record_sizes(heads, bodies)
        data = self._data = _grown(self._data, int(records[-1]))
        loops.begin_records(data, records, heads, bodies)
        for column in columns:
            column.put(data, heads, bodies)
        room = loops.pages_at_most(records, self._rows + 1)
        out = self._out = _grown(self._out, room * PAGE)
        leaves = np.zeros(2 * room, np.int64)
        pages, laid = loops.lay_leaves(out, self._next, records, data, self._rows + 1, leaves)
        if self._next <= SKIPPED < self._next + pages:
            out[(SKIPPED - self._next) * PAGE :][:PAGE] = 0
        self._file.write(out[: pages * PAGE].data)
        self._leaves.append(leaves[: 2 * laid].reshape(-1, 2))
        self._next += pages
        self._rows += count

    def _end(self) -> None:
        """Lay the pages above the leaves, up to the root, and note how many there are."""
        level: list[tuple[int, int]] = [(int(leaf), int(last)) for part in self._leaves for leaf, last in part]
        free = 0
        if len(level) == 1:
            # One leaf is the root itself; where it lay is now free.
            free = level[0][0]
            self._file.seek((free - 1) * PAGE)
            self._write(self._root, self._file.read(PAGE))
            self._write(free, bytes(PAGE))
        while len(level) > 1:
            parts = np.array_split(np.arange(len(level)), -(-len(level) // _MOST_POINTED))
            pages = [_interior([level[at] for at in part]) for part in parts]
            level = [(self._root if len(pages) == 1 else self._free_page(), last) for _, last in pages]
            for (number, _), (page, _) in zip(level, pages, strict=True):
                self._write(number, page)
        for at, value in ((_PAGES_AT, self._next - 1), (_FREE_AT, free), (_FREE_AT + 4, int(free > 0))):
            self._file.seek(at)
            self._file.write(struct.pack(">I", value))

    def _free_page(self) -> int:
        if self._next == SKIPPED:
            self._write(self._next, bytes(PAGE))
            self._next += 1
        self._next += 1
        return self._next - 1

    def _write(self, number: int, page: bytes) -> None:
        self._file.seek((number - 1) * PAGE)
        self._file.write(page)


def _grown(held: Bytes, size: int) -> Bytes:
    return held if len(held) >= size else np.empty(size, np.uint8)


def _interior(below: list[tuple[int, int]]) -> tuple[bytes, int]:
    """A page that points to those below, each with the last row under it; and the last row under it."""
    *pointed, (rightmost, last) = below
    page, free = bytearray(PAGE), PAGE
    places: list[int] = []
    for number, row in pointed:
        cell = struct.pack(">I", number) + _number(row)
        free -= len(cell)
        page[free : free + len(cell)] = cell
        places.append(free)
    struct.pack_into(">BHHHBI", page, 0, _INTERIOR, 0, len(places), free, 0, rightmost)
    struct.pack_into(f">{len(places)}H", page, _INTERIOR_HEAD, *places)
    return bytes(page), last


def _number(value: int) -> bytes:
    out = np.zeros(9, np.uint8)
    return out[: loops.write_number(out, 0, value)].tobytes()


class _Text:
    def __init__(self, column: Any, kind: int) -> None:
        self._kind = kind
        self._there: There = _read_only(there(column))
        _, offsets, data = column.buffers()
        wide = np.int32 if pa.types.is_string(column.type) else np.int64
        ends = np.frombuffer(offsets, wide)[column.offset : column.offset + len(column) + 1]
        self._offsets: Places = _read_only(ends.astype(np.int64, copy=False))
        self._data: Bytes = _read_only(np.frombuffer(b"" if data is None else data, np.uint8))

    def sizes(self, heads: Places, bodies: Places) -> None:
        loops.text_sizes(heads, bodies, self._kind, self._there, self._offsets)

    def put(self, out: Bytes, heads: Places, bodies: Places) -> None:
        loops.put_text(out, heads, bodies, self._kind, self._there, self._offsets, self._data)


class _Whole:
    def __init__(self, column: Any) -> None:
        self._there: There = _read_only(there(column))
        self._values: Places = _read_only(numbers(column))

    def sizes(self, heads: Places, bodies: Places) -> None:
        loops.whole_sizes(heads, bodies, self._there, self._values)

    def put(self, out: Bytes, heads: Places, bodies: Places) -> None:
        loops.put_whole(out, heads, bodies, self._there, self._values)


class _Real:
    def __init__(self, column: Any) -> None:
        self._there: There = _read_only(there(column))
        # A negative nought becomes nought, as SQLite has it.
        self._data: Bytes = _read_only((numbers(column) + 0.0).astype(">f8").view(np.uint8))

    def sizes(self, heads: Places, bodies: Places) -> None:
        loops.real_sizes(heads, bodies, self._there)

    def put(self, out: Bytes, heads: Places, bodies: Places) -> None:
        loops.put_real(out, heads, bodies, self._there, self._data)


def _column(column: Any) -> _Text | _Whole | _Real:
    if column.type == pa.int64():
        return _Whole(column)
    if column.type == pa.float64():
        return _Real(column)
    if column.type in (pa.string(), pa.large_binary()):
        return _Text(column, _TEXT if column.type == pa.string() else _BLOB)
    raise TypeError(f"{column.type} is no type of a layer's column")


def _read_only(values: Given) -> Given:
    """Machine code is made for arrays that may be written to and for those that may not: here for one of them."""
    made = values.view()
    made.flags.writeable = False
    return made
