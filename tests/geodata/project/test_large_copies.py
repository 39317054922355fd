"""Large projects are copied as the files they are: one state, whoever writes meanwhile, and locks stay as they were."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys

import pytest

from geodata.project import files
from geodata.project.files import copy_database
from geodata.project.livefile import connect

WRITER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO numbers VALUES (-1)")
    db.execute("COMMIT")
except sqlite3.OperationalError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def source(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_LARGE", 1000)
    path = tmp_path / "source's file #1.gpkg"
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("CREATE TABLE numbers (number INTEGER)")
        db.execute("BEGIN")
        db.executemany("INSERT INTO numbers VALUES (?)", [(at,) for at in range(5_000)])
        db.execute("COMMIT")
    db = connect(path, write=True)
    yield db, path
    db.close()


def state(path) -> tuple[int, int]:
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return db.execute("SELECT count(*), sum(number) FROM numbers").fetchone()


def test_the_copy_is_the_file(source, tmp_path):
    db, path = source
    copy = tmp_path / "copy.gpkg"
    assert files._copied_as_file(db, copy)
    assert copy.read_bytes() == path.read_bytes()
    assert state(copy) == (5_000, 12_497_500)


def test_nobody_writes_meanwhile(source, tmp_path, monkeypatch):
    db, path = source
    run, said = subprocess.run, []

    def beside(command, **options):
        found = run([sys.executable, "-c", WRITER, str(path)], capture_output=True, text=True, check=False)
        said.append((found.returncode, found.stderr.strip()))
        return run(command, **options)

    monkeypatch.setattr(subprocess, "run", beside)
    copy_database(db, tmp_path / "copy.gpkg")
    assert said == [(1, "database is locked")]
    assert state(tmp_path / "copy.gpkg") == state(path) == (5_000, 12_497_500)


def test_a_lock_that_is_held_stays_held(source, tmp_path):
    db, path = source
    db.execute("BEGIN")
    db.execute("SELECT count(*) FROM numbers").fetchone()
    copy_database(db, tmp_path / "copy.gpkg")
    found = subprocess.run([sys.executable, "-c", WRITER, str(path)], capture_output=True, text=True, check=False)
    assert (found.returncode, found.stderr.strip()) == (1, "database is locked")
    db.execute("ROLLBACK")


def test_what_is_not_committed_is_not_in_it(source, tmp_path):
    db, path = source
    db.execute("BEGIN IMMEDIATE")
    db.execute("DELETE FROM numbers")
    assert files._copied_as_file(db, tmp_path / "copy.gpkg")
    db.execute("ROLLBACK")
    assert state(tmp_path / "copy.gpkg") == state(path)


@pytest.mark.parametrize("why", ["a log beside it", "no room", "cut off"])
def test_sqlite_copies_where_the_file_cannot_be(source, tmp_path, monkeypatch, why):
    db, path = source
    if why == "a log beside it":
        db.execute("PRAGMA journal_mode=WAL")
    else:
        broken = "import sys; open(sys.argv[2], 'w').write('half')"
        monkeypatch.setattr(files, "_COPY", broken + ("; sys.exit(1)" if why == "no room" else ""))
    copy = tmp_path / "copy.gpkg"
    copy.touch()
    assert not files._copied_as_file(db, copy)
    assert copy.stat().st_size == 0
    copy_database(db, copy)
    assert state(copy) == state(path) == (5_000, 12_497_500)


def kept_by(path, number):
    """A database with a connection of the project's own to it."""
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("CREATE TABLE numbers (number INTEGER)")
        db.execute("BEGIN")
        db.executemany("INSERT INTO numbers VALUES (?)", [(number,)] * 2_000)
        db.execute("COMMIT")
    return connect(path, write=False)


@pytest.mark.parametrize("what", ["replaced", "moved away", "deleted"])
def test_what_is_copied_is_the_file_that_is_open(tmp_path, monkeypatch, what):
    monkeypatch.setattr(files, "_LARGE", 1000)
    path, copy = tmp_path / "project.gpkg", tmp_path / "copy.gpkg"
    db = kept_by(path, 1)
    kept_by(tmp_path / "other.gpkg", 2).close()
    if what == "replaced":
        (tmp_path / "other.gpkg").replace(path)
    elif what == "moved away":
        path.rename(tmp_path / "elsewhere.gpkg")
    else:
        path.unlink()
    copy_database(db, copy)
    db.close()
    assert state(copy) == (2_000, 2_000)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_name_that_is_no_text(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_LARGE", 1000)
    path = tmp_path / os.fsdecode(b"project \xff.gpkg")
    db = kept_by(path, 1)
    assert files._copied_as_file(db, tmp_path / "copy.gpkg")
    db.close()
    assert state(tmp_path / "copy.gpkg") == (2_000, 2_000)
