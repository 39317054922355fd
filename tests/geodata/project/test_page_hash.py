"""What a table's pages hold, read without SQLite, is what SQLite reads of them; damage is never more than damage."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.exchange.incoming.importing import import_read
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import Request
from geodata.project.founding import new_project
from geodata.project.layer_form import ColumnType
from geodata.project.layer_hash import content_of
from geodata.project.layer_tables import create_table, fault_of
from geodata.project.opening import open_project
from geodata.project.page_hash import content_in_pages

SORTS: tuple[ColumnType, ...] = ("INTEGER", "REAL", "TEXT", "BLOB")
COLUMNS = tuple(zip(("n", "r", "t", "b"), SORTS, strict=True))
SIZES = st.sampled_from([0, 3, 60, 400, 480, 505, 2_000, 4_061, 4_100, 9_000, 70_000])
# SQLite keeps whole numbers in a column of REAL as integers, which an import does not.
FRACTIONS = st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: number % 1 != 0)
WHOLE = st.integers(-(2**63), 2**63 - 1)
NONE = st.none()
ROWS = st.lists(
    st.tuples(st.integers(1, 2**40), SIZES, NONE | WHOLE, NONE | FRACTIONS, NONE | st.text(max_size=9), NONE | SIZES),
    max_size=70,
)


def made(path: Path, rows: list[tuple[object, ...]], page: int, *settings_: str) -> int:
    """A database with a layer's table of rows, its geometries and blobs of such lengths; the table's root page."""
    chance = random.Random(1)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        for one in (f"page_size={page}", "journal_mode=OFF", *settings_):
            db.execute(f"PRAGMA {one}")
        db.execute("CREATE TABLE before (a)")
        db.execute(create_table("layer", COLUMNS, "GEOMETRY"))
        db.execute("BEGIN")
        db.executemany("INSERT INTO before VALUES (?)", [("x" * size,) for size in (1, 9_000)])
        for number, shape, whole, real, text, blob in rows:
            assert isinstance(shape, int)
            data = None if blob is None else chance.randbytes(int(str(blob)))
            values = (number, chance.randbytes(shape), whole, real, text, data)
            db.execute("INSERT INTO layer (source_row, geom, n, r, t, b) VALUES (?, ?, ?, ?, ?, ?)", values)
        db.execute("COMMIT")
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'layer'").fetchone()
    return int(root)


def by_sqlite(path: Path) -> object:
    with contextlib.closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT source_row, geom, n, r, t, b FROM layer ORDER BY fid").fetchall()
    return content_of([rows[at : at + 9] for at in range(0, len(rows), 9)], SORTS)


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, page=st.sampled_from([512, 1024, 4096, 65536]), times=st.sampled_from([1, 1, 30]))
def test_pages_hold_what_sqlite_reads_of_them(rows, page: int, times: int, tmp_path_factory) -> None:
    path = tmp_path_factory.mktemp("pages") / "a.db"
    root = made(path, rows * (times if sum(row[1] for row in rows) < 20_000 else 1), page)
    assert content_in_pages(path, root) == by_sqlite(path)


@pytest.mark.parametrize("setting", ["encoding='UTF-16'", "journal_mode=WAL"])
def test_a_file_of_another_kind_is_for_sqlite(setting: str, tmp_path: Path) -> None:
    root = made(tmp_path / "a.db", [(1, 3, 5, 0.5, "a", None)], 4096, setting)
    assert content_in_pages(tmp_path / "a.db", root) is None


def test_rows_that_are_not_numbered_from_one_are_for_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    root = made(path, [(at, 3, 5, 0.5, "a", None) for at in range(1, 9)], 4096)
    assert content_in_pages(path, root) == by_sqlite(path)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM layer WHERE fid = 4")
        db.commit()
    assert content_in_pages(path, root) is None


def test_any_damage_is_other_content_or_none(tmp_path: Path) -> None:
    chance = random.Random(7)
    rows = [
        (at, chance.choice([3, 21, 700, 9_000]), at, at / 7 + 0.01, "word" * (at % 5), None) for at in range(1, 400)
    ]
    path = tmp_path / "a.db"
    root = made(path, rows, 1024)
    whole, content = path.read_bytes(), content_in_pages(path, root)
    assert content == by_sqlite(path)
    outcomes: set[bool | None] = set()
    for turn in range(3_000):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 1, 4, 40])):
            at = chance.randrange(100, len(damaged)) if turn % 2 else chance.randrange(len(damaged) // 1024) * 1024 + \
                chance.randrange(40)  # fmt: skip
            damaged[at] = chance.choice([0, 1, 5, 13, 127, 128, 255, chance.randrange(256)])
        path.write_bytes(damaged[: chance.choice([len(damaged), len(damaged), chance.randrange(len(damaged) + 1)])])
        found = content_in_pages(path, chance.choice([root, root, 0, 1, len(whole)]))
        outcomes.add(None if found is None else found == content)
    assert outcomes == {None, True, False}, "what is no part of the table does not count"


def test_a_table_that_sqlite_wrote_anew_holds_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    root = made(path, [(at, 21, at, 0.5, "a", None) for at in range(1, 900)], 4096)
    before = content_in_pages(path, root)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE layer SET n = n")
        db.execute("VACUUM")
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'layer'").fetchone()
    assert content_in_pages(path, root) == before == by_sqlite(path)


def test_the_check_asks_sqlite_where_only_the_pages_are_others(tmp_path: Path) -> None:
    source = tmp_path / "points.csv"
    source.write_text("lat,lon,share\n" + "".join(f"{10 + at / 100},103,{at}.0\n" for at in range(50)))
    new_project(tmp_path / "p.gpkg")
    request = Request(role="points", source=str(source))
    with open_project(tmp_path / "p.gpkg", write=True) as project, Incoming(request) as incoming:
        incoming.read()
        table = str(import_read(project, incoming).table)
    copy = tmp_path / "p.gpkg"
    for change, whole in (("share = share", True), ("share = share + 1", False)):
        with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as db:
            query = f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"
            before = content_in_pages(copy, db.execute(query).fetchone()[0])
            db.execute(f"UPDATE {table} SET {change}")
            after = content_in_pages(copy, db.execute(query).fetchone()[0])
            assert before is not None
            assert after is not None
            assert before != after
            assert (fault_of(db, table, copy) is None) == (fault_of(db, table) is None) == whole
