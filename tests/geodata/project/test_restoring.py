"""A backup replaces a project only if it is whole and its own, and what it replaces is kept."""

import os

import pytest

from geodata.project import backups
from geodata.project.editing import Put
from geodata.project.errors import DamagedProject, EditRefused, ProjectNotWritten
from geodata.project.founding import new_project
from geodata.project.integrity import check_file
from geodata.project.opening import open_project
from geodata.project.restoring import restore


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "a.gpkg"
    new_project(path)
    with open_project(path, write=True) as opened:
        opened.edit([Put("topics", {"title": "before"}, "topic-x")])
        opened.backup("test")
        opened.edit([Put("topics", {"title": "after"}, "topic-x")])
    return path


def title(path):
    with open_project(path, write=False) as opened:
        return opened.row("topics", "topic-x").values["title"]


def test_a_backup_is_put_back_and_the_replaced_file_is_kept(project):
    (backup,) = backups.backups_of(project)
    kept = restore(backup.path, project)
    assert title(project) == "before"
    assert title(kept) == "after"


def test_a_link_is_followed_to_the_project_it_names(project, tmp_path):
    (backup,) = backups.backups_of(project)
    link = tmp_path / "link.gpkg"
    link.symlink_to(project)
    restore(backup.path, link)
    assert link.is_symlink()
    assert title(project) == "before"


def test_a_damaged_backup_is_refused_and_nothing_changes(project):
    (backup,) = backups.backups_of(project)
    content = bytearray(backup.path.read_bytes())
    content[content.rfind(b"before")] ^= 1
    backup.path.write_bytes(content)
    with pytest.raises(DamagedProject, match="damaged itself"):
        restore(backup.path, project)
    assert title(project) == "after"


def test_another_projects_backup_is_refused(project, tmp_path):
    other = tmp_path / "other.gpkg"
    new_project(other)
    with pytest.raises(EditRefused, match="another project"):
        restore(other, project)
    assert title(project) == "after"


def test_an_exercise_stays_one(tmp_path):
    drill, real = tmp_path / "drill.gpkg", tmp_path / "real.gpkg"
    new_project(drill, exercise=True)
    new_project(real)
    with pytest.raises(EditRefused):
        restore(real, drill)
    with open_project(drill, write=False) as opened:
        assert opened.exercise


def test_a_file_with_two_names_is_not_written(project, tmp_path):
    os.link(project, tmp_path / "second.gpkg")
    with pytest.raises(ProjectNotWritten, match="another name"):
        open_project(project, write=True)


def test_a_name_left_by_an_interrupted_making_is_taken_away(project):
    left = project.with_name(f".{project.name}-abc.part")
    os.link(project, left)
    with open_project(project, write=True):
        assert not left.exists()


def test_damage_anywhere_names_the_newest_good_backup(project):
    import sqlite3

    with sqlite3.connect(project) as db:
        db.execute("UPDATE journal SET reason = 'x' WHERE seq = 1")
    db.close()
    findings = [finding for finding in check_file(project) if finding.severity == "error"]
    assert findings
    assert all("backup" in finding.text for finding in findings)


def test_a_changed_table_definition_is_found(project):
    import sqlite3

    db = sqlite3.connect(project)
    db.execute("PRAGMA writable_schema=ON")
    db.execute("UPDATE sqlite_master SET tbl_name = 'gpkf_contents' WHERE name LIKE 'sqlite_autoindex_gpkg_contents%'")
    db.commit()
    db.close()
    assert any(finding.rule == "table" and finding.severity == "error" for finding in check_file(project))


def test_a_half_written_backup_of_long_ago_is_swept_away(project):
    folder = backups.folder_of(project)
    left = folder / ".x-123.part"
    left.write_bytes(b"half")
    os.utime(left, (1, 1))
    with open_project(project, write=True) as opened:
        opened.backup("test")
    assert not left.exists()
