"""Copies of sources: kept with their bytes, undone and redone, checked against their SHA-256, never half there."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from geodata.exchange import kept_file
from geodata.exchange.kept_file import FileRefused, read_to_keep
from geodata.ledger.state import Clock
from geodata.project.copies import copy_values
from geodata.project.editing import Put, Remove
from geodata.project.errors import DamagedProject, EditRefused
from geodata.project.integrity import check_file
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.project.reports import project_listing

DATA = bytes(range(256)) * 40


def attach(project: Project, source_id: str = "S01", name: str = "page.html", data: bytes = DATA) -> str:
    values = copy_values(source_id, name, data)
    project.edit([Put("copies", values, values["id"])], files=[data])
    return values["id"]


def copies_listed(project: Project, source_id: str) -> list[dict[str, Any]]:
    (source,) = project_listing(project, "sources", Clock(), [f"id={source_id}"])
    return source["copies"]


def test_a_copy_comes_back_byte_for_byte_and_is_listed_with_its_source(atlas: Project):
    made = attach(atlas)
    assert atlas.copy_data(made) == DATA
    listed = {"name": "page.html", "sha256": hashlib.sha256(DATA).hexdigest(), "size": len(DATA)}
    assert copies_listed(atlas, "S01") == [listed]
    assert copies_listed(atlas, "S02") == []
    assert check_file(atlas.path) == []


def test_one_content_attached_twice_is_stored_once(atlas: Project):
    first, second = attach(atlas), attach(atlas, "S02", "again.html")
    assert atlas.copy_data(first) == atlas.copy_data(second)
    with closing(sqlite3.connect(atlas.path)) as db:
        assert db.execute("SELECT count(*) FROM copy_files").fetchone() == (1,)


def test_undo_takes_a_copy_away_and_redo_brings_the_same_bytes_back(atlas: Project):
    before = atlas.content_hash()
    made = attach(atlas)
    after = atlas.content_hash()
    atlas.undo()
    assert atlas.content_hash() == before
    assert copies_listed(atlas, "S01") == []
    atlas.redo()
    assert atlas.content_hash() == after
    assert atlas.copy_data(made) == DATA
    atlas.edit([Remove("copies", made)])
    atlas.undo()
    assert atlas.copy_data(made) == DATA
    assert check_file(atlas.path) == []


def test_a_copy_without_its_file_is_refused_and_leaves_no_trace(atlas: Project):
    head = atlas.head
    with pytest.raises(EditRefused, match="is not in the project; attach the file"):
        atlas.edit([Put("copies", copy_values("S01", "page.html", DATA))])
    wrong = copy_values("S01", "page.html", DATA) | {"size": 3}
    with pytest.raises(EditRefused, match="size 3 is not that of its file"):
        atlas.edit([Put("copies", wrong)], files=[DATA])
    with pytest.raises(EditRefused, match="source S999, which does not exist"):
        attach(atlas, "S999")
    assert atlas.head == head
    with closing(sqlite3.connect(atlas.path)) as db:
        assert db.execute("SELECT count(*) FROM copy_files").fetchone() == (0,)


@pytest.mark.parametrize("name", ["", " ", "..", "../page", "a/b", "a\\b", "C:x", "a\nb", "x" * 201])
def test_a_name_that_is_no_plain_file_name_is_refused(atlas: Project, name: str):
    with pytest.raises(EditRefused, match="plain name of a file"):
        attach(atlas, name=name)


def test_a_source_that_has_a_copy_is_not_removed_from_under_it(atlas: Project):
    atlas.edit([Put("sources", {**atlas.rows("sources")[0].values, "id": "S500"}, "S500")])
    made = attach(atlas, "S500")
    with pytest.raises(EditRefused, match=f"copy {made} refers to it"):
        atlas.edit([Remove("sources", "S500")])


def test_changed_bytes_are_found_by_the_check_and_never_handed_out(atlas_path: Path):
    with open_project(atlas_path, write=True) as project:
        made = attach(project)
    with closing(sqlite3.connect(atlas_path, isolation_level=None)) as db:
        db.execute("UPDATE copy_files SET data = ?", (DATA[:-1] + b"!",))
    (finding,) = check_file(atlas_path)
    assert (finding.rule, finding.severity, finding.kind, finding.id) == ("copy", "error", "copies", made)
    assert "page.html" in finding.text
    assert "S01" in finding.text
    with open_project(atlas_path, write=False) as project, pytest.raises(DamagedProject, match=r"page\.html"):
        project.copy_data(made)


def test_a_file_that_is_gone_is_found_by_the_check(atlas_path: Path):
    with open_project(atlas_path, write=True) as project:
        made = attach(project)
    with closing(sqlite3.connect(atlas_path, isolation_level=None)) as db:
        db.execute("DELETE FROM copy_files")
    findings = check_file(atlas_path)
    assert ("copy", "error", made) in [(found.rule, found.severity, found.id) for found in findings]


def test_a_saved_project_and_a_backup_hold_the_copies(atlas: Project, tmp_path: Path):
    made = attach(atlas)
    atlas.save_copy(tmp_path / "other.gpkg")
    for path in (tmp_path / "other.gpkg", atlas.backup("test").path):
        with open_project(path, write=False) as project:
            assert project.copy_data(made) == DATA


def test_what_cannot_be_kept_is_refused_with_its_name(atlas: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    empty, large, linked = tmp_path / "empty.pdf", tmp_path / "large.pdf", tmp_path / "linked.pdf"
    empty.touch()
    large.write_bytes(b"x" * 1025)
    linked.hardlink_to(atlas.path)
    for path, reason in (
        (tmp_path / "none.pdf", "is no file"), (tmp_path, "is no file"), (empty, "is empty"),
        (linked, "the open project itself"),
    ):  # fmt: skip
        with pytest.raises(FileRefused, match=reason) as refused:
            read_to_keep(path, atlas.path)
        assert str(path) in str(refused.value)
    assert read_to_keep(large, atlas.path) == b"x" * 1025
    monkeypatch.setattr(kept_file, "LARGEST_FILE", 1024)
    with pytest.raises(FileRefused, match="larger than"):
        read_to_keep(large, atlas.path)
