"""A table of an SQLite database of our own, written page by page: rows in the order of their numbers, once.

SQLite itself takes a cell at a time: for two million rows of fifty columns nine seconds, where this takes two. What it
writes is read by SQLite alone, which the tests ask whether it is whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import struct
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from geodata.project import record_loops as loops
from geodata.project.layer_hash import LayerContent
from geodata.project.layer_records import AT_ONCE, Records, grown
from geodata.project.record_loops import PAGE, SKIPPED, Bytes, Places

_INTERIOR, _INTERIOR_HEAD = 5, 12
_MOST_POINTED = (PAGE - _INTERIOR_HEAD) // (4 + 9 + 2)
_PAGES_AT, _FREE_AT = 28, 32


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
        self._records, self._hash = Records(), hashlib.sha256()
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="hash")
        # Kept from rows to rows: the system hands out fresh memory page by page.
        self._out: Bytes = np.empty(0, np.uint8)
        self._leaves: list[Places] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._beside, self._file:
            if error is None:
                self._end()

    def add(self, columns: Sequence[Any]) -> None:
        """The next rows, as Arrow arrays of the columns after the first, as ``Records`` takes them."""
        for start in range(0, len(columns[0]), AT_ONCE):
            self._add(*self._records.made([column.slice(start, AT_ONCE) for column in columns]))

    def _add(self, records: Places, data: Bytes) -> None:
        hashed = self._beside.submit(self._hash.update, data[: records[-1]].data)
        room = loops.pages_at_most(records, self._rows + 1)
        out = self._out = grown(self._out, room * PAGE)
        leaves = np.zeros(2 * room, np.int64)
        pages, laid = loops.lay_leaves(out, self._next, records, data, self._rows + 1, leaves)
        if self._next <= SKIPPED < self._next + pages:
            out[(SKIPPED - self._next) * PAGE :][:PAGE] = 0
        self._file.write(out[: pages * PAGE].data)
        self._leaves.append(leaves[: 2 * laid].reshape(-1, 2))
        self._next += pages
        self._rows += len(records) - 1
        hashed.result()

    @property
    def content(self) -> LayerContent:
        """The rows that were added."""
        return LayerContent(self._rows, self._hash.digest())

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
