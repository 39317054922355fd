"""The journal: undo and redo without limit, also of groups and after reopening; history; the chain."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geodata.project import journal
from geodata.project.editing import Edit, Put, Remove
from geodata.project.errors import EditRefused, NothingToUndo
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project


def area(code: str, record_id: str | None = None, **values: Any) -> Put:
    return Put("areas", {"code": code, "status": "SHA", **values}, record_id or code)


def test_every_edit_is_one_entry_that_follows_the_one_before(project: Project):
    project.edit([area("A")], reason="first", author="Ann")
    project.edit([area("B"), area("C")], author="Bob")
    entries = project.history()
    assert [(e.seq, e.group_no, e.author, e.reason, e.record_id) for e in entries] == [
        (1, 1, "Ann", "first", "A"),
        (2, 2, "Bob", None, "B"),
        (3, 2, "Bob", None, "C"),
    ]
    assert [entry.prev_hash for entry in entries] == [journal.NOTHING_BEFORE, entries[0].hash, entries[1].hash]
    assert all(entry.recomputed() == entry.hash for entry in entries)
    assert project.head == journal.Head(3, 2, entries[-1].hash)


def test_undo_and_redo_whole_groups_across_reopening(empty_path: Path):
    states: list[str] = []
    with open_project(empty_path, write=True) as project:
        states.append(project.content_hash())
        for edits in ([area("A")], [area("B"), area("C", notes="x")], [area("A", slope="1"), Remove("areas", "B")]):
            project.edit(edits)
            states.append(project.content_hash())
    for wanted in reversed(states[:-1]):
        with open_project(empty_path, write=True) as project:
            project.undo()
            assert project.content_hash() == wanted
    with open_project(empty_path, write=True) as project:
        with pytest.raises(NothingToUndo):
            project.undo()
        assert project.next_undo() is None
    for wanted in states[1:]:
        with open_project(empty_path, write=True) as project:
            project.redo()
            assert project.content_hash() == wanted
    with open_project(empty_path, write=True) as project:
        with pytest.raises(NothingToUndo):
            project.redo()
        assert project.head.seq == 5 + 5 + 5


def test_new_edit_after_undo_ends_the_redo_line_but_not_the_journal(project: Project):
    project.edit([area("A")], reason="one")
    project.edit([area("B")], reason="two")
    project.undo()
    following = project.next_redo()
    assert following is not None
    assert following.reason == "two"
    project.edit([area("C")], reason="three")
    with pytest.raises(NothingToUndo):
        project.redo()
    assert project.undo().reason == "three"
    assert project.undo().reason == "one"
    assert [entry.action for entry in project.history()] == ["put", "put", "undo", "put", "undo", "undo"]


def test_founding_records_are_never_undone(atlas: Project):
    with pytest.raises(NothingToUndo):
        atlas.undo()
    assert {entry.group_no for entry in atlas.history()} == {0}


def test_history_of_one_record_and_back_to_any_of_it(project: Project, square: Callable[..., Any]):
    project.edit([Put("areas", {"code": "A", "status": "SHA"}, "a", square())])
    project.edit([Put("areas", {"status": "CHA"}, "a", square(side=0.02))])
    project.edit([area("B")])
    project.edit([Remove("areas", "a")])
    assert [entry.seq for entry in project.history("areas", "a")] == [1, 2, 4]
    project.put_back("areas", "a", 3)
    stored = project.row("areas", "a")
    assert stored is not None
    assert stored.values["status"] == "CHA"
    project.put_back("areas", "a", 1)
    assert [each.id for each in project.rows("areas")] == ["a", "B"]
    stored = project.row("areas", "a")
    assert stored is not None
    assert stored.values["status"] == "SHA"
    with pytest.raises(EditRefused, match="nothing of it"):
        project.put_back("areas", "B", 1)
    project.undo()
    project.undo()
    assert project.row("areas", "a") is None


def test_state_at_any_entry_is_what_it_was(project: Project):
    seen: list[tuple[int, list[Any]]] = []
    for edits in ([area("A")], [area("B")], [area("A", notes="n")], [Remove("areas", "B")]):
        project.edit(edits)
        seen.append((project.head.seq, project.rows("areas")))
    project.undo()
    for seq, rows in seen:
        assert project.state_at(seq)["areas"] == rows


def test_checkpoints_name_a_place_and_stay(project: Project):
    project.edit([area("A")])
    made = project.checkpoint("before the visit")
    project.edit([area("B")])
    assert project.checkpoints() == [made]
    assert [each.id for each in project.state_at(made.seq)["areas"]] == ["A"]
    with pytest.raises(EditRefused, match="already"):
        project.checkpoint("before the visit")
    with pytest.raises(EditRefused, match="empty"):
        project.checkpoint(" ")


def test_order_is_that_of_numbers_when_the_clock_goes_back(project: Project, monkeypatch: pytest.MonkeyPatch):
    times = iter(["2035-01-01T00:00:00Z", "2001-01-01T00:00:00Z"])
    monkeypatch.setattr("geodata.project.editing.now", lambda: next(times))
    project.edit([area("A", notes="first")])
    project.edit([area("A", notes="second")])
    monkeypatch.undo()
    assert [entry.time[:4] for entry in project.history()] == ["2035", "2001"]
    project.undo()
    stored = project.row("areas", "A")
    assert stored is not None
    assert stored.values["notes"] == "first"


_IDS = st.sampled_from("abcd")
_EDIT = st.one_of(
    st.builds(
        lambda record_id, notes, side: Put(
            "areas",
            {"code": record_id, "status": "SHA", "notes": notes},
            record_id,
            {"type": "Polygon", "coordinates": [[[0, 0], [side, 0], [side, side], [0, 0]]]},
        ),
        _IDS,
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
        st.floats(0.001, 1),
    ),
    st.builds(lambda record_id: Remove("areas", record_id), _IDS),
    st.builds(lambda record_id, area_id: Put("reports", {"area_id": area_id}, record_id), _IDS, _IDS),
    st.builds(lambda record_id: Remove("reports", record_id), _IDS),
)
_STEP = st.one_of(st.lists(_EDIT, min_size=1, max_size=3), st.sampled_from(["undo", "redo", "reopen"]))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_STEP, max_size=12))
def test_undo_all_gives_the_first_content_and_redo_all_the_last(steps: list[list[Edit] | str]):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.gpkg"
        new_project(path)
        project = open_project(path, write=True)
        first = project.content_hash()
        for step in steps:
            try:
                if step == "reopen":
                    project.close()
                    project = open_project(path, write=True)
                elif step == "undo":
                    project.undo()
                elif step == "redo":
                    project.redo()
                elif not isinstance(step, str):
                    project.edit(step)
            except EditRefused:
                pass
        while project.next_redo() is not None:
            project.redo()
        last = project.content_hash()
        while project.next_undo() is not None:
            project.undo()
        assert project.content_hash() == first
        project.close()
        with open_project(path, write=True) as again:
            while again.next_redo() is not None:
                again.redo()
            assert again.content_hash() == last
            assert [stored.image() for kind in again.state_at(again.head.seq).values() for stored in kind] == [
                stored.image() for kind in ("areas", "reports") for stored in again.rows(kind)
            ]
