"""Old schema or new, never between; a backup first."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from geodata.project.backups import backups_of
from geodata.project.errors import ProjectError
from geodata.project.founding import project_hash
from geodata.project.integrity import check_file
from geodata.project.migrations import MIGRATIONS
from geodata.project.opening import open_project
from geodata.project.schema import SCHEMA_VERSION


@pytest.fixture
def old_path(atlas_path: Path) -> Path:
    """A project of schema 1: without checkpoints and seals."""
    with closing(sqlite3.connect(atlas_path, isolation_level=None)) as db:
        for table in ("checkpoints", "seals"):
            db.execute(f"DROP TABLE {table}")
            db.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
        query = "SELECT project_id, created_at, exercise, made_by FROM sapper_project"
        row = db.execute(query).fetchone()
        made = project_hash(row[0], 1, row[1], row[2], row[3])
        db.execute("UPDATE sapper_project SET schema_version = 1, row_hash = ?", (made,))
    return atlas_path


def test_old_project_is_read_as_it_is(old_path: Path):
    before = old_path.read_bytes()
    with open_project(old_path, write=False) as project:
        assert project.identity.schema_version == 1
        assert len(project.records().claims) == 75
    assert old_path.read_bytes() == before


def test_old_project_is_brought_forward_after_a_backup(old_path: Path):
    with open_project(old_path, write=True) as project:
        assert project.identity.schema_version == SCHEMA_VERSION
        assert "schema 1 to 2" in project.notes[0]
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
        assert project.identity.schema_version == 2
    assert check_file(old_path) == []
