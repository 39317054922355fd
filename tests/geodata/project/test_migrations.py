"""Old schema or new, never between; a backup first."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from geodata.project import seals
from geodata.project.backups import backups_of
from geodata.project.copies import copy_values
from geodata.project.editing import Put
from geodata.project.errors import ProjectError
from geodata.project.founding import project_hash
from geodata.project.integrity import check_file
from geodata.project.migrations import MIGRATIONS
from geodata.project.opening import open_project
from geodata.project.schema import SCHEMA_VERSION

OF_STEPS = ("confirmations", "reopenings", "axes", "photos")
OF_IMPORTS = ("imports", "quarantined_rows", *OF_STEPS)
OF_RASTERS = ("rasters",)

RASTER = {
    "layer_id": "l", "path": "/maps/sheet.tif", "sha256": "0" * 64, "size": 5, "driver": "GTiff", "crs": "EPSG:32648",
    "west": 102.0, "south": 18.0, "east": 103.0, "north": 19.0,
}  # fmt: skip


@pytest.fixture
def old_path(atlas_path: Path) -> Path:
    """A project of schema 1: without checkpoints, seals and copies."""
    return made_older(atlas_path, 1, ("checkpoints", "seals", "copies", "copy_files", *OF_IMPORTS, *OF_RASTERS))


@pytest.fixture
def second_path(atlas_path: Path) -> Path:
    """A project of schema 2: without copies."""
    return made_older(atlas_path, 2, ("copies", "copy_files", *OF_IMPORTS, *OF_RASTERS))


@pytest.fixture
def third_path(atlas_path: Path) -> Path:
    """A project of schema 3: without imports."""
    return made_older(atlas_path, 3, (*OF_IMPORTS, *OF_RASTERS))


@pytest.fixture
def fourth_path(atlas_path: Path) -> Path:
    """A project of schema 4: without confirmed parts, reopenings, axes and photos."""
    return made_older(atlas_path, 4, (*OF_STEPS, *OF_RASTERS))


@pytest.fixture
def fifth_path(atlas_path: Path) -> Path:
    """A project of schema 5: without pictures of the ground."""
    return made_older(atlas_path, 5, OF_RASTERS)


def made_older(path: Path, version: int, without: tuple[str, ...]) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for table in without:
            db.execute(f"DROP TABLE {table}")
            db.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = ?", (table,))
            db.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
            db.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
        if version < 5:
            db.executescript("DROP INDEX releases_by_bounds; DROP INDEX releases_by_width")
        query = "SELECT project_id, created_at, exercise, made_by FROM sapper_project"
        row = db.execute(query).fetchone()
        made = project_hash(row[0], version, row[1], row[2], row[3])
        db.execute("UPDATE sapper_project SET schema_version = ?, row_hash = ?", (version, made))
        if version >= 2:
            seals.seal(db)
    return path


def test_old_project_is_read_as_it_is(old_path: Path):
    before = old_path.read_bytes()
    with open_project(old_path, write=False) as project:
        assert project.identity.schema_version == 1
        assert len(project.records().claims) == 75
    assert old_path.read_bytes() == before


def test_old_project_is_brought_forward_after_a_backup(old_path: Path):
    with open_project(old_path, write=True) as project:
        assert project.identity.schema_version == SCHEMA_VERSION
        assert "schema 1 to 6" in project.notes[0]
        project.checkpoint("new")
    assert check_file(old_path) == []
    (backup,) = backups_of(old_path)
    assert backup.why == "migration"
    with open_project(backup.path, write=False) as project:
        assert project.identity.schema_version == 1


def test_step_that_fails_leaves_the_old_schema(old_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fails(db: sqlite3.Connection) -> None:
        MIGRATIONS[0][1](db)
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("geodata.project.migrations.MIGRATIONS", ((1, fails),))
    with pytest.raises(ProjectError):
        open_project(old_path, write=True)
    monkeypatch.undo()
    with open_project(old_path, write=False) as project:
        assert project.identity.schema_version == 1


def test_kill_inside_a_step_leaves_old_or_new(old_path: Path):
    program = (
        "import os, signal, sys; from pathlib import Path\n"
        "from geodata.project import migrations; from geodata.project.opening import open_project\n"
        "step = migrations.MIGRATIONS[0][1]\n"
        "def killed(db):\n    step(db); db.execute('PRAGMA cache_size=1')\n"
        "    db.execute('UPDATE claims SET text = text')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "migrations.MIGRATIONS = ((1, killed),)\n"
        "open_project(Path(sys.argv[1]), write=True)\n"
    )
    assert subprocess.run([sys.executable, "-c", program, str(old_path)], check=False).returncode < 0
    with open_project(old_path, write=False) as project:
        assert project.identity.schema_version == 1
    with open_project(old_path, write=True) as project:
        assert project.identity.schema_version == SCHEMA_VERSION
    assert check_file(old_path) == []


def test_project_of_schema_2_is_read_whole_without_copies(second_path: Path):
    before = second_path.read_bytes()
    with open_project(second_path, write=False) as project:
        assert project.identity.schema_version == 2
        assert project.rows("copies") == []
        assert project.row("copies", "copy-1") is None
        assert project.counts()["copies"] == 0
        assert project.counts()["claims"] == 75
        assert project.state_at(project.head.seq)["copies"] == []
        assert project.content_hash()
    assert check_file(second_path) == []
    assert second_path.read_bytes() == before


def test_project_of_schema_2_can_keep_copies_once_it_is_opened_for_writing(second_path: Path):
    with open_project(second_path, write=True) as project:
        assert "schema 2 to 6" in project.notes[0]
        values = copy_values("S01", "page.html", b"as printed")
        project.edit([Put("copies", values, values["id"])], files=[b"as printed"])
        assert project.copy_data(values["id"]) == b"as printed"
    assert check_file(second_path) == []


def test_project_of_schema_3_is_read_whole_and_brought_forward_without_a_word_lost(third_path: Path):
    before = third_path.read_bytes()
    with open_project(third_path, write=False) as project:
        assert project.rows("imports") == []
        assert project.counts()["imports"] == 0
        content = project.content_hash()
    assert check_file(third_path) == []
    assert third_path.read_bytes() == before
    with open_project(third_path, write=True) as project:
        assert "schema 3 to 6" in project.notes[0]
        assert project.content_hash() == content
    assert check_file(third_path) == []


def test_project_of_schema_4_is_read_as_it_is_and_brought_forward_to_hold_steps_and_photos(
    fourth_path: Path, square: Callable[..., Any]
):
    before = fourth_path.read_bytes()
    with open_project(fourth_path, write=False) as project:
        assert project.identity.schema_version == 4
        assert [project.rows(kind) for kind in OF_STEPS] == [[], [], [], []]
        content = project.content_hash()
    assert check_file(fourth_path) == []
    assert fourth_path.read_bytes() == before
    with open_project(fourth_path, write=True) as project:
        assert "schema 4 to 6" in project.notes[0]
        assert project.content_hash() == content
        project.edit([Put("areas", {"code": "A", "status": "SHA"}, "a", square())])
        project.edit([Put("confirmations", {"area_id": "a", "evidence": "a BLU-26"}, "c", square(side=0.005))])
    assert [found for found in check_file(fourth_path) if found.severity == "error"] == []


def test_project_of_schema_5_is_read_as_it_is_and_brought_forward_to_name_pictures(fifth_path: Path):
    before = fifth_path.read_bytes()
    with open_project(fifth_path, write=False) as project:
        assert project.identity.schema_version == 5
        assert project.rows("rasters") == []
        content = project.content_hash()
    assert check_file(fifth_path) == []
    assert fifth_path.read_bytes() == before
    with open_project(fifth_path, write=True) as project:
        assert "schema 5 to 6" in project.notes[0]
        assert project.content_hash() == content
        project.edit([Put("layers", {"name": "sheet"}, "l"), Put("rasters", RASTER, "r")])
        assert project.undo().records == (("rasters", "r"), ("layers", "l"))
        project.redo()
    assert check_file(fifth_path) == []


def test_a_project_brought_forward_has_the_tables_of_a_new_one(second_path: Path, empty_path: Path):
    def definitions(path: Path) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(path)) as db:
            return sorted(db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))

    open_project(second_path, write=True).close()
    assert definitions(second_path) == definitions(empty_path)


def test_a_migration_that_stops_between_two_steps_leaves_a_project_that_checks_as_whole(
    old_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("geodata.project.migrations.MIGRATIONS", MIGRATIONS[:1])
    open_project(old_path, write=True).close()
    with open_project(old_path, write=False) as project:
        assert project.identity.schema_version == 2
    assert check_file(old_path) == []
    monkeypatch.undo()
    with open_project(old_path, write=True) as project:
        assert project.identity.schema_version == SCHEMA_VERSION
    assert check_file(old_path) == []
