"""SQLite keeps any value in any column: none is lost for not being of the type that its column was declared with."""

from __future__ import annotations

import datetime
import sqlite3

import geopandas
import pyarrow as pa
import pytest
import shapely

from geodata.exchange.reading_child.columns import as_column

COLUMNS = {
    "whole": ("INTEGER", [1, None, 3], "INTEGER", [1, None, 3]),
    "whole with a fraction": ("INTEGER", [1, 2.5, None], "REAL", [1.0, 2.5, None]),
    "a large whole with a fraction": ("INTEGER", [2**53 + 1, 2.5, 1], "TEXT", [str(2**53 + 1), "2.5", "1"]),
    "whole with a word": ("MEDIUMINT", [1, "about 50", None], "TEXT", ["1", "about 50", None]),
    "number with a word": ("REAL", [1.5, "unknown", None], "TEXT", ["1.5", "unknown", None]),
    "yes with a word": ("BOOLEAN", [1, "perhaps", 0], "TEXT", ["1", "perhaps", "0"]),
    "bytes with a word": ("BLOB", [b"\x01\xff", "x", None], "TEXT", ["01ff", "x", None]),
    "day": ("DATE", ["1970-01-01", None, "1970-01-02"], "DATE", ["1970-01-01", None, "1970-01-02"]),
    "day that is a number": ("DATE", ["1970-01-01", "20200101", None], "TEXT", ["1970-01-01", "20200101", None]),
    "day that is a word": ("DATE", ["", "unknown", "1970-01-01"], "TEXT", ["", "unknown", "1970-01-01"]),
    "hour elsewhere": ("DATETIME", ["1970-01-01T00:00:00-05:00", None, None], "DATETIME",
                       ["1970-01-01T00:00:00-05:00", None, None]),
}  # fmt: skip


def test_every_value_of_a_geopackage_is_kept(imported, target, tmp_path):
    path = tmp_path / "survey.gpkg"
    geopandas.GeoDataFrame(geometry=[shapely.Point(103, 18 + at) for at in range(3)], crs=4326).to_file(path)
    with sqlite3.connect(path) as db:
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {trigger}")
        for at, (sort, values, _, _) in enumerate(COLUMNS.values()):
            db.execute(f"ALTER TABLE survey ADD COLUMN c{at} {sort}")
            db.executemany(
                f"UPDATE survey SET c{at} = ? WHERE fid = ?", [(one, row) for row, one in enumerate(values, 1)]
            )
    found = imported(path, "points")
    assert (found["code"], found["accepted"]) == (0, 3), found["stderr"]
    with sqlite3.connect(target) as db:
        (table,) = db.execute("SELECT table_name FROM layers").fetchone()
        types = {name: sort for _, name, sort, *_ in db.execute(f"PRAGMA table_info({table})")}
        for at, (what, (_, _, sort, expected)) in enumerate(COLUMNS.items()):
            kept = [value for (value,) in db.execute(f"SELECT c{at} FROM {table} ORDER BY fid")]
            assert (what, types[f"c{at}"], kept) == (what, sort, expected)
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(("kind", "number", "text"), [
    (pa.date32(), 4_000_000, "12921-08-18"), (pa.date32(), 0, "1970-01-01"),
])  # fmt: skip
def test_days_beyond_the_calendar_of_python_are_kept(kind, number, text):
    column = as_column(pa.array([number, None], pa.int32()).cast(kind), "DATE")
    assert column.to_pylist() == [text, None]
    # The calendar comes again every 400 years.
    cycles, left = divmod(number, 146_097)
    assert (
        datetime.date(1970, 1, 1) + datetime.timedelta(left)
    ).isoformat() == f"{int(text[:-6]) - 400 * cycles}{text[-6:]}"
