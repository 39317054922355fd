"""Opening: one writer, readers without a trace, files cut short or made by strangers."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from geodata.project.editing import Put
from geodata.project.errors import (
    DamagedProject,
    NotAProject,
    ProjectExists,
    ProjectLocked,
    ProjectMissing,
    ProjectNotWritten,
    ProjectReadOnly,
    ProjectTooNew,
)
from geodata.project.founding import new_project, project_hash
from geodata.project.integrity import check_file
from geodata.project.opening import open_project

HOLD = """
import sys, time
from pathlib import Path
from geodata.project.opening import open_project
project = open_project(Path(sys.argv[1]), write=True)
print("held", flush=True)
time.sleep(60)
"""
CUT_SHORT = """
import os, signal, sys
from pathlib import Path
from geodata.project.opening import open_project
project = open_project(Path(sys.argv[1]), write=True)
db = project.live.db
db.execute("PRAGMA cache_size=5")
db.execute("BEGIN IMMEDIATE")
db.execute("UPDATE claims SET text = text || hex(randomblob(3000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


@contextmanager
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def cut_short(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CUT_SHORT, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-journal").stat().st_size > 0


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def trace(path: Path) -> tuple[str, int, list[str]]:
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns, names(path.parent)


def test_second_writer_is_told_who_has_the_file_and_may_read(empty_path: Path):
    with holder(empty_path) as process:
        began = time.monotonic()
        with pytest.raises(ProjectLocked, match=f"process {process.pid}"):
            open_project(empty_path, write=True)
        assert time.monotonic() - began < 1
        with open_project(empty_path, write=False) as project:
            assert not project.writable
            assert str(process.pid) in project.notes[0]
        process.send_signal(signal.SIGKILL)
        process.wait()
        with open_project(empty_path, write=True) as project:
            assert project.writable


def test_lock_is_gone_after_close_and_holds_within_a_process(empty_path: Path):
    with open_project(empty_path, write=True), pytest.raises(ProjectLocked):
        open_project(empty_path, write=True)
    assert not empty_path.with_name("empty.gpkg.lock").exists()


def test_link_to_a_project_has_the_lock_of_the_project(empty_path: Path, tmp_path: Path):
    (tmp_path / "link.gpkg").symlink_to(empty_path)
    with open_project(empty_path, write=True), pytest.raises(ProjectLocked):
        open_project(tmp_path / "link.gpkg", write=True)


def test_reading_changes_neither_bytes_nor_time_nor_folder(atlas_path: Path):
    before = trace(atlas_path)
    with open_project(atlas_path, write=False) as project:
        project.records()
        project.history()
        assert project.next_undo() is None
        with pytest.raises(ProjectReadOnly):
            project.edit([Put("areas", {"code": "A", "status": "SHA"})])
    assert check_file(atlas_path) == []
    assert trace(atlas_path) == before


def test_reader_sees_what_is_acknowledged_while_another_writes(empty_path: Path):
    with open_project(empty_path, write=True) as writer, open_project(empty_path, write=False) as reader:
        writer.edit([Put("areas", {"code": "A", "status": "SHA"})])
        assert len(reader.rows("areas")) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs another user to read as")
def test_folder_that_cannot_be_written_is_read(atlas_path: Path):
    # Root is stopped by no permission, so a child gives its own up first.
    folder = Path("/tmp") / f"sapper-read-only-{os.getpid()}"
    folder.mkdir()
    try:
        shutil.copy(atlas_path, folder / "p.gpkg")
        (folder / "p.gpkg").chmod(0o444)
        folder.chmod(0o555)
        program = (
            "import os, sys; from pathlib import Path; from geodata.project.opening import open_project, may_write\n"
            "from geodata.project.errors import ProjectNotWritten\n"
            "path = Path(sys.argv[1]); os.setgid(65534); os.setuid(65534)\n"
            "project = open_project(path, write=False); print(len(project.rows('claims')), may_write(project))\n"
            "try: open_project(path, write=True)\n"
            "except ProjectNotWritten as error: print(error)\n"
        )
        words = [sys.executable, "-c", program, str(folder / "p.gpkg")]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        assert done.stdout.startswith("75 False\n")
        assert "open it read-only" in done.stdout
        assert names(folder) == ["p.gpkg"]
    finally:
        shutil.rmtree(folder)


def test_write_cut_short_is_rolled_back_and_told(atlas_path: Path):
    with open_project(atlas_path, write=True) as project:
        project.edit([Put("layers", {"name": "A"})])
        content = project.content_hash()
    cut_short(atlas_path)
    before = trace(atlas_path)
    with open_project(atlas_path, write=False) as project:
        assert project.recovered
        assert "copy" in project.notes[0]
        assert project.content_hash() == content
    assert trace(atlas_path) == before
    with open_project(atlas_path, write=True) as project:
        assert project.recovered
        assert project.content_hash() == content
    assert check_file(atlas_path) == []
    with open_project(atlas_path, write=True) as project:
        assert not project.recovered


def test_write_ahead_log_of_another_program_is_merged(atlas_path: Path):
    program = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('PRAGMA journal_mode=WAL')\n"
        "db.execute('CREATE TABLE theirs (a)'); db.commit(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program, str(atlas_path)], check=True)
    before = trace(atlas_path)
    with open_project(atlas_path, write=False) as project:
        assert len(project.rows("claims")) == 75
    assert trace(atlas_path) == before
    with open_project(atlas_path, write=True) as project:
        assert any("write-ahead" in note for note in project.notes)
    assert sorted(each.name for each in atlas_path.parent.glob("atlas.gpkg*")) == ["atlas.gpkg"]


def test_new_never_writes_over_a_file(tmp_path: Path):
    (tmp_path / "a.gpkg").write_text("mine")
    with pytest.raises(ProjectExists):
        new_project(tmp_path / "a.gpkg")
    assert (tmp_path / "a.gpkg").read_text() == "mine"
    with pytest.raises(ProjectNotWritten):
        new_project(tmp_path / "none" / "a.gpkg")
    assert names(tmp_path) == ["a.gpkg"]


def test_copy_holds_everything_and_is_never_the_project_itself(project: Any, tmp_path: Path):
    project.edit([Put("areas", {"code": "A", "status": "SHA"})])
    project.save_copy(tmp_path / "copy.gpkg")
    with pytest.raises(ProjectExists):
        project.save_copy(tmp_path / "copy.gpkg")
    with pytest.raises(ProjectExists):
        project.save_copy(project.path, overwrite=True)
    with open_project(tmp_path / "copy.gpkg", write=True) as copy:
        assert copy.content_hash() == project.content_hash()
        copy.undo()


# --- files of strangers


def change(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()
    return path


def test_missing_folder_and_other_files(tmp_path: Path):
    with pytest.raises(ProjectMissing):
        open_project(tmp_path / "none.gpkg", write=True)
    with pytest.raises(ProjectMissing):
        open_project(tmp_path, write=True)
    for content in (b"", b"hello" * 1000, b"SQLite format 3\0"):
        (tmp_path / "x").write_bytes(content)
        with pytest.raises(NotAProject):
            open_project(tmp_path / "x", write=False)
    assert names(tmp_path) == ["x"]


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",),
        ("DROP TABLE views", "CREATE VIEW views AS SELECT 1 AS fid"),
        ("CREATE TRIGGER t AFTER INSERT ON areas BEGIN DELETE FROM journal; END",),
        ("DROP TABLE settings", "CREATE VIRTUAL TABLE settings USING fts5(id)"),
        ("DROP TABLE areas",),
        ("ALTER TABLE areas RENAME COLUMN notes TO remarks",),
        ("ALTER TABLE areas ADD COLUMN twice AS (depth_mm * 2)",),
        ("DELETE FROM sapper_project",),
    ],
)
@pytest.mark.parametrize("write", [False, True])
def test_what_no_project_may_hold_is_refused(empty_path: Path, statements: tuple[str, ...], write: bool):
    change(empty_path, *statements)
    before = trace(empty_path)
    began = time.monotonic()
    with pytest.raises(DamagedProject, match=r"empty\.gpkg"):
        open_project(empty_path, write=write)
    assert time.monotonic() - began < 2
    assert trace(empty_path) == before


def test_plain_column_of_another_program_is_kept(empty_path: Path):
    change(empty_path, "ALTER TABLE areas ADD COLUMN theirs TEXT")
    with open_project(empty_path, write=True) as project:
        project.edit([Put("areas", {"code": "A", "status": "SHA"}, "a")])
    change(empty_path, "UPDATE areas SET theirs = 'kept'")
    with open_project(empty_path, write=True) as project:
        project.edit([Put("areas", {"status": "CHA"}, "a")])
    with closing(sqlite3.connect(empty_path)) as db:
        assert db.execute("SELECT status, theirs FROM areas").fetchall() == [("CHA", "kept")]


def test_r_tree_of_another_program_does_not_stop_editing(empty_path: Path, square: Callable[..., Any]):
    change(
        empty_path,
        "CREATE VIRTUAL TABLE rtree_areas_geom USING rtree(id, minx, maxx, miny, maxy)",
        "CREATE TRIGGER rtree_areas_geom_insert AFTER INSERT ON areas WHEN new.geom NOT NULL"
        " AND NOT ST_IsEmpty(new.geom) BEGIN"
        " INSERT OR REPLACE INTO rtree_areas_geom VALUES (new.fid, ST_MinX(new.geom), ST_MaxX(new.geom),"
        " ST_MinY(new.geom), ST_MaxY(new.geom)); END",
        "INSERT INTO gpkg_extensions VALUES ('areas', 'geom', 'gpkg_rtree_index', 'x', 'write-only')",
    )
    with open_project(empty_path, write=True) as project:
        assert any("index of another program" in note for note in project.notes)
        project.edit([Put("areas", {"code": "A", "status": "SHA"}, "a", square())])
    with closing(sqlite3.connect(empty_path)) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'rtree_areas%'").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM gpkg_extensions").fetchone() == (0,)
    assert len(list(empty_path.with_name("empty.gpkg.backups").iterdir())) == 1


def test_newer_schema_is_read_and_not_changed(empty_path: Path):
    with closing(sqlite3.connect(empty_path)) as db:
        row = db.execute("SELECT project_id, created_at, exercise, made_by FROM sapper_project").fetchone()
    made = project_hash(row[0], 99, row[1], row[2], row[3])
    change(empty_path, f"UPDATE sapper_project SET schema_version = 99, row_hash = '{made}'")
    with open_project(empty_path, write=False) as project:
        assert "newer Sapper Atlas" in project.notes[0]
    with pytest.raises(ProjectTooNew, match="newer Sapper Atlas"):
        open_project(empty_path, write=True)


def test_exercise_flag_cannot_be_taken_away_behind_our_back(tmp_path: Path):
    new_project(tmp_path / "e.gpkg", exercise=True)
    change(tmp_path / "e.gpkg", "UPDATE sapper_project SET exercise = 0")
    with open_project(tmp_path / "e.gpkg", write=False) as project:
        assert project.exercise
    with pytest.raises(DamagedProject):
        open_project(tmp_path / "e.gpkg", write=True)


@pytest.mark.skipif(os.name == "nt", reason="no RLIMIT_FSIZE")
@pytest.mark.parametrize("room", [0, 4096, 100_000, 1.0])
def test_full_disk_names_the_file_and_the_next_edit_works(empty_path: Path, room: float):
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_project(empty_path, write=True) as project:
        project.edit([Put("layers", {"name": "A"})])
        before = project.content_hash()
        # At 0 not even the rollback can write: the next connection does it once there is room.
        limit = empty_path.stat().st_size + 4096 if room == 1.0 else room
        big = Put("layers", {"name": "B", "notes": "x" * 300_000})
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), limits[1]))
        try:
            with pytest.raises(ProjectNotWritten, match=r"empty\.gpkg"):
                project.edit([big])
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert project.content_hash() == before
        project.edit([big])
        assert len(project.rows("layers")) == 2
    assert check_file(empty_path) == []
