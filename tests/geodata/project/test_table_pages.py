"""Tables written page by page: SQLite, which knows nothing of us, finds them whole and every value as it was."""

from __future__ import annotations

import math
import sqlite3
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geodata.project import table_pages
from geodata.project.layer_arrow import arrays_of
from geodata.project.layer_hash import content_of
from geodata.project.record_loops import PAGE, SKIPPED
from geodata.project.table_pages import TablePages

STATEMENT = "CREATE TABLE found (fid INTEGER PRIMARY KEY, whole INTEGER, share REAL, word TEXT, raw BLOB)"
LAYER = (
    "CREATE TABLE layer (fid INTEGER PRIMARY KEY, source_row INTEGER, geom BLOB, whole INTEGER, share REAL, word TEXT)"
)
SORTS = ("INTEGER", "REAL", "TEXT")
TYPES = (pa.int64(), pa.float64(), pa.string(), pa.large_binary())
WIDTHS = [sign * 2**bits + by for bits in (7, 15, 23, 31, 47) for sign in (1, -1) for by in (-1, 0, 1)]
EDGES = [0, 1, 2, -1, 2**63 - 1, -(2**63), *WIDTHS]
SIZES = [0, 1, 56, 57, 58, 8184, 8185, 8186, PAGE - 60, PAGE - 35, PAGE - 20, PAGE, 2 * PAGE, 200_000]

rows_of_tables = st.lists(
    st.tuples(
        st.none() | st.sampled_from(EDGES) | st.integers(-(2**63), 2**63 - 1),
        st.none() | st.floats(allow_nan=False),
        st.none() | st.text(max_size=9) | st.sampled_from(SIZES[:8]),
        st.none() | st.binary(max_size=9) | st.sampled_from(SIZES),
    ),
    max_size=30,
)


def filled(row):
    """A row in which sizes stand for long texts and blobs."""
    whole, share, word, raw = row
    word = "щ" * (word // 2) if isinstance(word, int) else word
    return whole, share, word, b"\x00\xff" * (raw // 2) if isinstance(raw, int) else raw


def columns_of(rows: list[tuple[object, ...]]) -> list[pa.Array]:
    parts = zip(*rows, strict=True) if rows else [()] * len(TYPES)
    return [pa.array(list(values), kind) for values, kind in zip(parts, TYPES, strict=True)]


def written(path: Path, rows: list[tuple[object, ...]], at_once: int) -> None:
    path.unlink(missing_ok=True)
    with TablePages(path, STATEMENT) as pages:
        for start in range(0, len(rows), at_once):
            pages.add(columns_of(rows[start : start + at_once]))


def found(path: Path) -> list[tuple[object, ...]]:
    with sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return db.execute("SELECT whole, share, word, raw FROM found ORDER BY fid").fetchall()


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("pages") / "table.db"


@settings(deadline=None)
@given(rows=rows_of_tables, at_once=st.integers(1, 31), pointed=st.sampled_from([3, 4, 4000]))
@example(rows=[(None, -0.0, "", b"")], at_once=1, pointed=3)
def test_sqlite_finds_every_value_as_it_was(path, rows, at_once, pointed):
    rows = [filled(row) for row in rows]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table_pages, "_MOST_POINTED", pointed)
        written(path, rows, at_once)
    assert [at for at, (one, other) in enumerate(zip(found(path), rows, strict=True)) if one != other] == []
    signs = [math.copysign(1, share) for _, share, _, _ in found(path) if share == 0]
    assert -1 not in signs


def test_records_larger_than_pages(path):
    rows = [(at, at / 7, "x" * (size // 3), bytes(size)) for at, size in enumerate(SIZES * 3)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table_pages, "_MOST_POINTED", 3)
        written(path, rows, 7)
    assert [at for at, (one, other) in enumerate(zip(found(path), rows, strict=True)) if one != other] == []


@pytest.mark.parametrize("count", [1, 2, 128, 129, 16_384, 40_000])
def test_rows_keep_their_numbers(path, count):
    numbers = np.arange(count)
    with TablePages(path.with_name(f"{count}.db"), "CREATE TABLE found (fid INTEGER PRIMARY KEY, at INTEGER)") as pages:
        pages.add([pa.array(numbers)])
        pages.add([pa.array(numbers[:0])])
        pages.add([pa.array(numbers + count)])
    with sqlite3.connect(path.with_name(f"{count}.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("SELECT count(*), min(fid - at), max(fid - at) FROM found").fetchone() == (2 * count, 1, 1)
        assert db.execute("SELECT at FROM found WHERE fid = ?", (count + 1,)).fetchone() == (count,)


@pytest.mark.parametrize("before", range(5))
def test_the_page_that_sqlite_locks_by_holds_nothing(path, before):
    rows = [(at, None, "word", bytes(size)) for at, size in enumerate([10, 200_000, 60_000, 10, 60_000, 10])]
    target = path.with_name("locked.db")
    target.unlink(missing_ok=True)
    with TablePages(target, STATEMENT) as pages:
        # The file is sparse: a gigabyte of nothing stands for a gigabyte of rows.
        pages._next = SKIPPED - before
        pages._file.seek((pages._next - 1) * PAGE)
        pages.add(columns_of(rows))
    with target.open("rb") as file:
        file.seek((SKIPPED - 1) * PAGE)
        assert file.read(PAGE) == bytes(PAGE)
    with sqlite3.connect(target) as db:
        assert db.execute("SELECT whole, share, word, raw FROM found ORDER BY fid").fetchall() == rows
    target.unlink()


@settings(deadline=None)
@given(rows=rows_of_tables, at_once=st.integers(1, 31), again=st.integers(1, 31))
def test_a_hash_is_of_the_rows_however_they_come(path, rows, at_once, again):
    numbered = [(at, raw, whole, share, word) for at, (whole, share, word, raw) in enumerate(map(filled, rows))]
    path.unlink(missing_ok=True)
    with TablePages(path, LAYER) as pages:
        for start in range(0, len(rows), at_once):
            pages.add(arrays_of(numbered[start : start + at_once], SORTS))
    chunks = (numbered[start : start + again] for start in range(0, len(rows), again))
    assert content_of(chunks, SORTS) == pages.content
    with sqlite3.connect(path) as db:
        stored = db.execute("SELECT source_row, geom, whole, share, word FROM layer ORDER BY fid").fetchall()
    assert content_of([stored] if stored else [], SORTS) == pages.content


@pytest.mark.parametrize(
    ("one", "other"),
    [((1, None), (None, 1)), (("ab", "c"), ("a", "bc")), (("", None), (None, "")), ((0, 1), (1, 0)), ((None,), ())],
)
def test_other_rows_have_another_hash(one, other):
    sort = "TEXT" if any(isinstance(value, str) for value in (*one, *other)) else "INTEGER"
    made = [content_of([[(7, b"", value) for value in values]] if values else [], [sort]) for values in (one, other)]
    assert made[0] != made[1]
