"""Every change of stored content behind the program's back is found, named and answered with a backup."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from geodata.project.editing import Put
from geodata.project.errors import EditRefused, ProjectError
from geodata.project.integrity import Finding, check_file
from geodata.project.opening import open_project


@pytest.fixture
def land_path(empty_path: Path, square: Callable[..., Any]) -> Path:
    with open_project(empty_path, write=True) as project:
        for number in range(20):
            place = square(103 + number * 0.02)
            project.edit(
                [Put("areas", {"code": f"A{number}", "status": "CHA", "notes": "n" * 50}, f"a{number}", place)]
            )
        project.checkpoint("done")
        project.backup("test")
    return empty_path


def change(path: Path, statement: str) -> list[Finding]:
    with closing(sqlite3.connect(path)) as db:
        db.execute(statement)
        db.commit()
    return check_file(path)


def test_whole_project_has_no_findings(land_path: Path, atlas_path: Path):
    assert check_file(land_path) == []
    assert check_file(atlas_path) == []


@pytest.mark.parametrize(
    ("statement", "kind", "record_id"),
    [
        ("UPDATE areas SET status = 'SHA' WHERE id = 'a3'", "areas", "a3"),
        ("UPDATE areas SET geom = (SELECT geom FROM areas WHERE id = 'a4') WHERE id = 'a3'", "areas", "a3"),
        ("UPDATE areas SET min_x = 0 WHERE id = 'a3'", "areas", "a3"),
        ("UPDATE areas SET notes = CAST(x'FF6E' AS TEXT) WHERE id = 'a3'", "areas", "a3"),
        ("UPDATE areas SET depth_mm = 0.0 WHERE id = 'a3'", "areas", "a3"),
        ("DELETE FROM areas WHERE id = 'a3'", "areas", "a3"),
        ("UPDATE areas SET id = 'b3' WHERE id = 'a3'", "areas", "a3"),
        ("UPDATE journal SET author = 'nobody' WHERE seq = 4", "areas", "a3"),
        ("UPDATE journal SET after = NULL WHERE seq = 4", "areas", "a3"),
        ("DELETE FROM journal WHERE seq = 4", "areas", "a4"),
        ("UPDATE checkpoints SET seq = 1", "checkpoints", "done"),
        ("UPDATE sapper_project SET exercise = 1", "sapper_project", None),
    ],
)
def test_change_is_found_with_its_record(land_path: Path, statement: str, kind: str, record_id: str | None):
    findings = change(land_path, statement)
    errors = [finding for finding in findings if finding.severity == "error"]
    assert (kind, record_id) in {(f.kind, f.id if record_id else None) for f in errors}
    for finding in errors:
        if finding.rule == "row" and finding.id == "a3":
            assert "test.gpkg" in finding.text


def test_changed_list_of_a_record_is_found(atlas_path: Path):
    findings = change(atlas_path, "UPDATE quantities SET \"max\" = 51 WHERE id = 'dep-ru-la-1.q1'")
    assert [(f.severity, f.kind, f.id) for f in findings if f.severity == "error"] == [
        ("error", "deployments", "dep-ru-la-1")
    ]
    assert {f.id for f in change(atlas_path, "DELETE FROM record_sources WHERE record_id = 'cl-03'")} >= {"cl-03"}


def test_a_reference_that_dangles_is_found_on_the_record_that_names_it(atlas_path: Path):
    findings = change(atlas_path, "DELETE FROM sources WHERE id = 'S86'")
    dangling = [finding for finding in findings if finding.rule == "dangling"]
    assert {finding.severity for finding in dangling} == {"error"}
    assert ("claims", "cl-26") in {(finding.kind, finding.id) for finding in dangling}


def test_row_of_a_list_that_left_its_index_is_found_with_its_record(atlas_path: Path):
    whole = bytearray(atlas_path.read_bytes())
    # In the table the id of the amount follows; the index, which does not have it, stays as it was.
    row = re.search(rb"deployments(dep-ru-la-2)dep-ru-la-2quantities.{0,3}dep-ru-la-2\.q", whole, re.DOTALL)
    assert row is not None
    whole[row.start(1)] ^= 1
    atlas_path.write_bytes(whole)
    assert ("deployments", "dep-ru-la-2") in {(f.kind, f.id) for f in check_file(atlas_path)}


def test_changed_style_is_a_warning(land_path: Path):
    (finding,) = change(land_path, "UPDATE layer_styles SET styleQML = '' WHERE f_table_name = 'areas'")
    assert (finding.severity, "styles" in finding.text) == ("warning", True)


def test_damaged_record_is_not_edited_but_can_be_put_back(land_path: Path):
    assert change(land_path, "UPDATE areas SET status = 'SHA' WHERE id = 'a3'")
    with open_project(land_path, write=True) as project:
        with pytest.raises(EditRefused, match="outside of Sapper Atlas"):
            project.edit([Put("areas", {"notes": "x"}, "a3")])
        project.put_back("areas", "a3", project.head.seq)
        stored = project.row("areas", "a3")
        assert stored is not None
        assert stored.values["status"] == "CHA"
    assert check_file(land_path) == []


def test_flipped_bits_that_change_content_are_found(land_path: Path):
    def content(path: Path) -> list[Any]:
        with closing(sqlite3.connect(path)) as db:
            db.text_factory = bytes
            return [db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in ("areas", "journal")]

    whole, before = land_path.read_bytes(), content(land_path)
    dice = random.Random(5)
    changed = 0
    for _ in range(200):
        at = dice.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[at] ^= 1 << dice.randrange(8)
        land_path.write_bytes(flipped)
        try:
            differs = content(land_path) != before
        except (sqlite3.Error, OverflowError, UnicodeDecodeError):
            differs = True
        if differs:
            changed += 1
            try:
                findings = check_file(land_path)
            except ProjectError:
                continue
            assert any(finding.severity == "error" for finding in findings), at
    assert changed > 10
