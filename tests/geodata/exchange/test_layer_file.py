"""Layers laid out as a database beside the project: every value as it was, the hash the same from both sides."""

from __future__ import annotations

import io
import sqlite3
import threading
import time
from pathlib import Path

import msgspec
import pyarrow as pa
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.exchange.incoming.growing import GrowingFile
from geodata.exchange.incoming.layer_ahead import LayerAhead
from geodata.exchange.incoming.layer_file import LayerFileError, layer_file
from geodata.exchange.incoming.request import GEOMETRY, ROWS, SORTS, SOURCE_ROW
from geodata.project.blobs import blob, well_known
from geodata.project.founding import new_project
from geodata.project.layer_arrow import ARROW
from geodata.project.layer_form import LayerForm
from geodata.project.layer_tables import fault_of, form_of, rows_of, take_layer
from geodata.project.opening import open_project

COLUMNS = (("whole", "INTEGER"), ("share", "REAL"), ("word", "TEXT"), ("day", "DATE"), ("raw", "BLOB"),
           ("yes", "BOOLEAN"))  # fmt: skip
POINT = blob(well_known(shapely.Point(103.25, 18.5)))

texts = st.text(st.characters(codec="utf-8"), max_size=12)
rows_of_layers = st.lists(
    st.tuples(
        st.integers(1, 2**40),
        st.sampled_from([POINT, blob(well_known(shapely.Point(0.1, -0.0)))]),
        st.none() | st.integers(-(2**63), 2**63 - 1),
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
        st.none() | texts,
        st.none() | st.dates().map(lambda day: day.isoformat()),
        st.none() | st.binary(max_size=9),
        st.none() | st.integers(0, 1),
    ),
    max_size=40,
)


def stream_of(rows, columns=COLUMNS, batch=7) -> bytes:
    schema = pa.schema(
        [(SOURCE_ROW, pa.int64()), (GEOMETRY, pa.large_binary()), *((name, ARROW[sort]) for name, sort in columns)],
        metadata={SORTS: msgspec.json.encode([sort for _, sort in columns])},
    )
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, schema) as writer:
        for start in range(0, len(rows), batch):
            part = list(zip(*rows[start : start + batch], strict=True))
            arrays = [pa.array(values, field.type) for values, field in zip(part, schema, strict=True)]
            writer.write_batch(pa.record_batch(arrays, schema=schema))
    return sink.getvalue()


def form(geometry="POINT") -> LayerForm:
    return LayerForm(columns=COLUMNS, geometry=geometry, z=0, bounds=None)


@settings(max_examples=40, deadline=None)
@given(
    rows=rows_of_layers, one=st.integers(1, 9), other=st.integers(1, 9), geometry=st.sampled_from(["POINT", "GEOMETRY"])
)
def test_rows_arrive_as_they_were_and_their_hash_does_not_depend_on_batches(
    tmp_path_factory, rows, one, other, geometry
) -> None:
    folder = tmp_path_factory.mktemp("layer")
    built = layer_file(io.BytesIO(stream_of(rows, batch=one)), folder / "one.db").as_layer(form(geometry))
    again = layer_file(io.BytesIO(stream_of(rows, batch=other)), folder / "other.db").as_layer(form(geometry))
    assert (built.name, built.rows) == (again.name, len(rows))
    new_project(folder / "p.gpkg")
    with open_project(folder / "p.gpkg", write=True) as project:
        project.edit_with(lambda writer: take_layer(writer.db, form(geometry), built, "L"), beside=built.path)
        db = project._live.db
        found = form_of(db, built.name)
        assert (found.columns, found.geometry) == (COLUMNS, geometry)
        kept = [row for chunk in rows_of(db, built.name, found) for row in chunk]
        assert kept == rows
        assert fault_of(db, built.name) is None
        # Nothing stays beside the project.
        assert [row[1] for row in db.execute("PRAGMA database_list")] in (["main"], ["main", "temp"])


@pytest.mark.parametrize(
    "change",
    ["whole = whole + 1", "share = -share", "word = word || ' '", "day = '2026-01-02'", "raw = NULL", "yes = 0",
     "source_row = 9", "word = NULL", "whole = 'seven'", "share = 'much'", "word = CAST(word AS BLOB)",
     "day = CAST(day AS BLOB)", "raw = CAST(raw AS TEXT)", "fid = 1000", "word = CAST(x'ff' AS TEXT)"],
)  # fmt: skip
def test_every_change_of_a_row_is_found(tmp_path: Path, change: str) -> None:
    rows = [(at, POINT, at, at / 7 + 1, f"w{at}", "2026-01-01", b"ab", 1) for at in range(1, 30)]
    built = layer_file(io.BytesIO(stream_of(rows)), tmp_path / "l.db").as_layer(form())
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        project.edit_with(lambda writer: take_layer(writer.db, form(), built, "L"), beside=built.path)
        db = project._live.db
        assert fault_of(db, built.name) is None
        db.execute(f"UPDATE {built.name} SET {change} WHERE fid = 17")
        assert fault_of(db, built.name)


def test_a_byte_that_is_no_letter_is_not_the_letters_that_stand_for_it(tmp_path: Path) -> None:
    rows = [(at, POINT, at, 0.5, "\\xff", None, b"", 1) for at in range(1, 4)]
    built = layer_file(io.BytesIO(stream_of(rows)), tmp_path / "l.db").as_layer(form())
    path = tmp_path / "p.gpkg"
    new_project(path)
    with open_project(path, write=True) as project:
        project.edit_with(lambda writer: take_layer(writer.db, form(), built, "L"), beside=built.path)
    with sqlite3.connect(path) as db:
        assert fault_of(db, built.name) is None
        db.text_factory = lambda stored: stored.decode("utf-8", "backslashreplace")
        db.execute(f"UPDATE {built.name} SET word = CAST(x'ff' AS TEXT)")
        assert db.execute(f"SELECT DISTINCT word FROM {built.name}").fetchall() == [("\\xff",)]
        assert fault_of(db, built.name)
        assert db.execute(f"SELECT DISTINCT word FROM {built.name}").fetchall() == [("\\xff",)]


@pytest.mark.parametrize("how", ["in time", "too early for us"])
def test_ctrl_c_while_a_layer_is_taken_is_no_damage(tmp_path: Path, how: str) -> None:
    rows = [(at, POINT, at, 0.5, "word", None, b"", 1) for at in range(1, 100_000)]
    built = layer_file(io.BytesIO(stream_of(rows)), tmp_path / "l.db").as_layer(form())
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:

        def look() -> None:
            if how == "in time":
                raise KeyboardInterrupt
            project._live.db.interrupt()

        with pytest.raises(KeyboardInterrupt):
            project.edit_with(lambda writer: take_layer(writer.db, form(), built, "L", look), beside=built.path)
        assert project.rows("layers") == []
        db = project._live.db
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (built.name,)).fetchone() == (0,)


def test_layers_named_by_lines_of_json_are_whole_as_well(tmp_path: Path) -> None:
    import hashlib

    rows = [(at, POINT, at, at / 7, f"w{at}", None, b"", 1) for at in range(1, 30)]
    plain = [row for row in rows if row]
    made = hashlib.sha256(msgspec.json.encode([COLUMNS, "POINT", 0]) + b"\n")
    made.update(msgspec.json.Encoder().encode_lines(plain))
    built = layer_file(io.BytesIO(stream_of(rows)), tmp_path / "l.db").as_layer(form())
    old = msgspec.structs.replace(built, name=f"layer_{made.hexdigest()}")
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        project.edit_with(lambda writer: take_layer(writer.db, form(), old, "L"), beside=old.path)
        assert fault_of(project._live.db, old.name) is None


def test_layers_named_by_their_columns_are_whole_as_well(tmp_path: Path) -> None:
    def row(at: int) -> tuple[object, ...]:
        share, word = -0.0 if at == 5 else at / 7, None if at % 4 == 0 else f"щ{at}"
        return at, POINT, at if at % 3 else None, share, word, None, b"" if at % 2 else None, 1

    built = layer_file(io.BytesIO(stream_of([row(at) for at in range(1, 30)])), tmp_path / "l.db").as_layer(form())
    # As the program named these rows in the days when it hashed columns.
    old = msgspec.structs.replace(built, name="layer_4c62426d689f270b0c78873055de18f65654394f428871ab8d54de48a31a2df0")
    assert old.name != built.name
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        project.edit_with(lambda writer: take_layer(writer.db, form(), old, "L"), beside=old.path)
        assert fault_of(project._live.db, old.name) is None
        project._live.db.execute(f"UPDATE {old.name} SET word = NULL WHERE fid = 17")
        assert fault_of(project._live.db, old.name)


def test_a_failed_group_of_edits_leaves_neither_table_nor_database(tmp_path: Path) -> None:
    built = layer_file(io.BytesIO(stream_of([(1, POINT, 1, 1.0, "", None, b"", 0)])), tmp_path / "l.db").as_layer(
        form()
    )
    new_project(tmp_path / "p.gpkg")

    def work(writer) -> None:
        take_layer(writer.db, form(), built, "L")
        raise RuntimeError("given up")

    with open_project(tmp_path / "p.gpkg", write=True) as project:
        before = project.content_hash()
        with pytest.raises(RuntimeError, match="given up"):
            project.edit_with(work, beside=built.path)
        assert project.content_hash() == before
        db = project._live.db
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (built.name,)).fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError):
            db.execute("ATTACH ':memory:' AS other")


@pytest.mark.parametrize("fault", ["cut", "types", "sorts"])
def test_rows_that_are_not_what_they_say_are_refused(tmp_path: Path, fault: str) -> None:
    rows = [(1, POINT, 1, 1.0, "", None, b"", 0)]
    data = stream_of(rows)
    if fault == "cut":
        data = data[: len(data) // 2]
    elif fault == "types":
        data = data.replace(b'["INTEGER","REAL"', b'["REAL","INTEGER"')
    else:
        data = data.replace(b'["INTEGER"', b'["VIRTUAL"')
    with pytest.raises(LayerFileError):
        layer_file(io.BytesIO(data), tmp_path / "l.db")


def test_whoever_follows_may_give_up(tmp_path: Path) -> None:
    rows = [(at, POINT, at, at / 7, f"w{at}", None, b"", 1) for at in range(1, 30)]
    told: list[int] = []

    def progress(count: int) -> None:
        told.append(count)
        if count > 10:
            raise InterruptedError("enough")

    with pytest.raises(InterruptedError, match="enough"):
        layer_file(io.BytesIO(stream_of(rows)), tmp_path / "l.db", progress)
    assert told == [7, 14]


def test_a_full_disk_is_said() -> None:
    with pytest.raises(LayerFileError):
        layer_file(io.BytesIO(stream_of([(1, POINT, 1, 1.0, "", None, b"", 0)])), Path("/nowhere/l.db"))


def test_a_growing_file_is_read_to_its_end(tmp_path: Path) -> None:
    path, over = tmp_path / "rows", threading.Event()
    data = bytes(range(256)) * 400

    def write() -> None:
        with path.open("wb", buffering=0) as file:
            for start in range(0, len(data), 999):
                file.write(data[start : start + 999])
                time.sleep(0.0005)
        over.set()

    writer = threading.Thread(target=write)
    writer.start()
    with GrowingFile(path, over.is_set) as file:
        found = bytearray()
        while part := file.read(7_000):
            assert len(part) == 7_000 or len(found) + len(part) == len(data)
            found += part
    writer.join()
    assert bytes(found) == data


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("anew", [True, False])
def test_only_the_rows_that_stand_at_the_end_make_a_layer(tmp_path: Path, whole: bool, anew: bool) -> None:
    rows = [(at, POINT, at, at / 7, f"w{at}", None, b"", 1) for at in range(1, 30)]
    ahead = LayerAhead(tmp_path)
    (tmp_path / ROWS).write_bytes(stream_of(rows[:9]) if anew else stream_of(rows))
    if anew:
        deadline = time.monotonic() + 20
        while not (tmp_path / "layer.db").exists() and time.monotonic() < deadline:
            time.sleep(0.005)
        (tmp_path / ROWS).unlink()
        (tmp_path / ROWS).write_bytes(stream_of(rows))
    made = ahead.end(whole=whole)
    if anew or not whole:
        assert made is None
    elif made is not None:
        assert made.content.rows == len(rows)
    assert made is not None or anew or not whole


def test_whoever_gives_up_while_a_layer_is_taken_leaves_the_project_as_it_was(tmp_path: Path, monkeypatch) -> None:
    from geodata.project import layer_tables

    monkeypatch.setattr(layer_tables, "_LOOK_EVERY", 100)
    rows = [(at, POINT, at, at / 7, f"w{at}", None, b"", 1) for at in range(1, 3_000)]
    built = layer_file(io.BytesIO(stream_of(rows, batch=1_000)), tmp_path / "l.db").as_layer(form())
    new_project(tmp_path / "p.gpkg")
    looks: list[int] = []

    def look() -> None:
        looks.append(1)
        if len(looks) == 5:
            raise InterruptedError("enough")

    with open_project(tmp_path / "p.gpkg", write=True) as project:
        before, tables = project.content_hash(), project._live.db.execute("SELECT name FROM sqlite_master").fetchall()
        with pytest.raises(InterruptedError, match="enough"):
            project.edit_with(lambda writer: take_layer(writer.db, form(), built, "L", look), beside=built.path)
        assert project.content_hash() == before
        assert project._live.db.execute("SELECT name FROM sqlite_master").fetchall() == tables
        project.edit_with(lambda writer: take_layer(writer.db, form(), built, "L", lambda: None), beside=built.path)
        assert fault_of(project._live.db, built.name) is None
    assert len(looks) == 5
