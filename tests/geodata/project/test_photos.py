"""Photos of records: the bytes once, the record through gate and journal, found by the check when they are damaged."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from geodata.ledger.state import Clock
from geodata.project.editing import Put, Remove
from geodata.project.errors import DamagedProject, EditRefused
from geodata.project.integrity import check_file
from geodata.project.kept_bytes import kept_bytes
from geodata.project.opening import open_project
from geodata.project.photos import photo_values
from geodata.project.project import Project
from geodata.project.reports import project_listing

DATA = b"\xff\xd8\xff" + bytes(range(256)) * 40
STATED = {"media_type": "image/jpeg", "width_px": 64, "height_px": 48, "taken": "2025-03-01T14:05:09"}
PLACE = {"type": "Point", "coordinates": [103.0045, 18.00123]}


@pytest.fixture
def land(project: Project, square: Callable[..., Any]) -> Project:
    project.edit([Put("areas", {"code": "A", "status": "CHA", "type_of_contamination": "mixed"}, "a", square())])
    project.edit([Put("devices", {"category": "submunition", "area_id": "a"}, "d")])
    return project


def attach(project: Project, of: tuple[Any, str] = ("areas", "a"), data: bytes = DATA, **stated: Any) -> str:
    values = {**photo_values(of, "DSC_1.jpg", data, **STATED), **stated}
    project.edit([Put("photos", values, values["id"], PLACE)], files=[data])
    return values["id"]


def test_a_photo_comes_back_byte_for_byte_through_undo_and_redo(land: Project):
    before = land.content_hash()
    made = attach(land)
    assert land.photo_data(made) == DATA
    assert [photo.id for photo in land.photos_of("areas", "a")] == [made]
    assert land.photos_of("devices", "a") == []
    land.undo()
    assert land.content_hash() == before
    assert land.photos_of("areas", "a") == []
    land.redo()
    assert land.photo_data(made) == DATA
    land.edit([Put("photos", {"caption": "the fuze"}, made)])
    land.edit([Remove("photos", made)])
    land.undo()
    assert land.row("photos", made).values["caption"] == "the fuze"
    assert kept_bytes(land.path, hashlib.sha256(DATA).hexdigest()) == DATA
    assert [found for found in check_file(land.path) if found.severity == "error"] == []


def test_the_bytes_are_stored_once_and_never_in_the_journal(land: Project):
    attach(land)
    attach(land, ("devices", "d"))
    land.undo()
    with closing(sqlite3.connect(land.path)) as db:
        assert db.execute("SELECT count(*), sum(size) FROM copy_files").fetchone() == (1, len(DATA))
        (longest,) = db.execute("SELECT max(length(after)) FROM journal WHERE kind = 'photos'").fetchone()
    assert longest < 600


def test_it_is_listed_with_its_place_and_what_the_file_states(land: Project):
    made = attach(land, caption="the fuze")
    (listed,) = project_listing(land, "photos", Clock(), ["record_id=a"])
    assert (listed["id"], listed["geometry"], listed["taken"]) == (made, PLACE, STATED["taken"])
    assert project_listing(land, "photos", Clock(), ["record_id=d"]) == []


@pytest.mark.parametrize(
    ("of", "stated", "says"),
    [
        (("areas", "none"), {}, "names the area none, which does not exist"),
        (("claims", "a"), {}, "record_kind"),
        (("areas", "a"), {"taken": "yesterday"}, "is not a time as 2025-03-01T14:05:09"),
        (("areas", "a"), {"media_type": "image/heic"}, "media_type"),
        (("areas", "a"), {"size": 3}, "size 3 is not that of its file"),
        (("areas", "a"), {"sha256": "0" * 64}, "is not in the project"),
        (("areas", "a"), {"name": "../x.jpg"}, "plain name of a file"),
    ],
)
def test_a_photo_that_does_not_hold_together_is_refused_and_leaves_no_trace(land: Project, of, stated, says):
    head = land.head
    with pytest.raises(EditRefused, match=says):
        attach(land, of, **stated)
    assert land.head == head


def test_a_record_is_not_removed_from_under_its_photo(land: Project):
    made = attach(land, ("devices", "d"))
    with pytest.raises(EditRefused, match=f"photo {made} refers to it"):
        land.edit([Remove("devices", "d")])
    land.edit([Remove("photos", made), Remove("devices", "d")])


def test_changed_or_missing_bytes_are_found_by_the_check_and_never_handed_out(land: Project):
    path, made = Path(land.path), attach(land)
    land.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE copy_files SET data = ?", (DATA[:-1] + b"!",))
    found = next(one for one in check_file(path) if one.rule == "copy")
    assert (found.severity, found.kind, found.id) == ("error", "photos", made)
    assert "DSC_1.jpg kept for areas a" in found.text
    with open_project(path, write=False) as project, pytest.raises(DamagedProject, match=r"DSC_1\.jpg"):
        project.photo_data(made)
    with pytest.raises(DamagedProject, match="not what was attached"):
        kept_bytes(path, hashlib.sha256(DATA).hexdigest())
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DELETE FROM copy_files")
    assert ("copy", "photos", made) in [(one.rule, one.kind, one.id) for one in check_file(path)]
