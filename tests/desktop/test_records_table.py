"""The table of records: found, sorted, edited in one cell and in many, copied to a spreadsheet and pasted back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.panels.records import RecordsPanel
from desktop.session import Session
from desktop.table import model as table_model
from desktop.table.columns import TABLE_KINDS
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.ground import ground_of
from geodata.project.opening import open_project
from geodata.project.row_numbers import Wanted
from geodata.release.exercise import exercise_records

Select = QItemSelectionModel.SelectionFlag


@pytest.fixture
def panel(window: AtlasWindow, session: Session, tmp_path: Path) -> Iterator[RecordsPanel]:
    path = tmp_path / "exercise.gpkg"
    new_project(path, builtin_records(), exercise=True)
    project = open_project(path, write=True)
    project.edit([
        Put(one.kind, one.values, one.id, None if one.shape is None else shapely.geometry.mapping(one.shape))
        for one in exercise_records("laos", 3, 8)
    ])  # fmt: skip
    left = ground_of(project.rows("areas"), project.rows("releases"))
    suspected = next(one for one in left if one.state == "SHA")
    confirmed = {"area_id": suspected.area_id, "evidence": "two BLU-26", "date": "2025-06"}
    project.edit([Put("confirmations", confirmed, "confirmation-1", suspected.shape)])
    session.take_project(project, project.records())
    window.actions_table["table"].trigger()
    made = window.table_dock.panel
    made.show_kind("areas")
    yield made
    session.take_project(None, builtin_records())


def _column(panel: RecordsPanel, name: str) -> int:
    return next(at for at, column in enumerate(panel.model.columns) if column.name == name)


def _texts(panel: RecordsPanel, name: str) -> list[str]:
    return [panel.model.text(row, _column(panel, name)) for row in range(panel.model.rowCount())]


def _choose(panel: RecordsPanel, rows: range, name: str) -> None:
    panel.table.clearSelection()
    column = _column(panel, name)
    panel.table.selectionModel().setCurrentIndex(panel.model.index(rows[0], column), Select.NoUpdate)
    for row in rows:
        panel.table.selectionModel().select(panel.model.index(row, column), Select.Select)


@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_every_kind_has_a_row_for_each_record_and_says_what_it_holds(
    panel: RecordsPanel, session: Session, kind: str
) -> None:
    assert session.project is not None
    panel.show_kind(kind)
    stored = session.project.rows(kind)
    assert _texts(panel, "id") == [one.id for one in stored]
    assert len(stored) > 0
    empty = [
        column.name
        for at, column in enumerate(panel.model.columns)
        if column.name in stored[0].values
        and any(one.values[column.name] not in (None, "", [], ()) for one in stored)
        and not any(panel.model.text(row, at) for row in range(len(stored)))
    ]
    assert empty == []


def test_words_find_rows_in_any_script_and_a_column_orders_them(panel: RecordsPanel, session: Session) -> None:
    assert session.project is not None
    codes = _texts(panel, "code")
    panel.words.setText(codes[3].lower())
    panel.look()
    assert _texts(panel, "code") == [codes[3]]
    panel.words.setText("100%")
    panel.look()
    assert panel.model.rowCount() == 0
    panel.words.setText("")
    panel.look()
    session.project.edit([Put("areas", {"notes": "Минное ПОЛЕ у дороги"}, session.project.rows("areas")[2].id)])
    session.changed()
    panel.words.setText("минное поле")
    panel.look()
    assert _texts(panel, "code") == [codes[2]]
    panel.words.setText("")
    panel.look()
    section = _column(panel, "code")
    header = panel.table.horizontalHeader()
    for want in (sorted(codes), sorted(codes, reverse=True), codes):
        header.sectionClicked.emit(section)
        assert _texts(panel, "code") == want


def test_a_cell_is_edited_by_keys_and_undone(panel: RecordsPanel, session: Session, qtbot: QtBot) -> None:
    project = session.project
    assert project is not None
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(1, _column(panel, "depth_mm")))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    line = QGuiApplication.focusObject()
    qtbot.keyClicks(line, "250")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    before = project.history()[-1]
    assert project.rows("areas")[1].values["depth_mm"] == 250
    assert _texts(panel, "depth_mm")[1] == "250"
    assert (before.kind, before.record_id) == ("areas", project.rows("areas")[1].id)
    project.undo()
    session.changed()
    assert _texts(panel, "depth_mm")[1] == ""
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    line = QGuiApplication.focusObject()
    qtbot.keyClicks(line, "deep")
    head = project.head.seq
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(QGuiApplication.focusObject(), "text", str)() == "deep")
    assert project.head.seq == head
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    assert _texts(panel, "depth_mm")[1] == ""


def test_one_value_goes_into_every_chosen_row_as_one_step(panel: RecordsPanel, session: Session) -> None:
    project = session.project
    assert project is not None
    said: list[str] = []
    panel.table.said.connect(said.append)
    before = project.content_hash()
    _choose(panel, range(2, 6), "vegetation")
    panel.table.commit(panel.model.index(2, _column(panel, "vegetation")), "high grass")
    assert _texts(panel, "vegetation")[2:6] == ["high grass"] * 4
    assert said == ["Changed 4 records. Undo (Ctrl+Z) takes it back."]
    _choose(panel, range(2, 4), "vegetation")
    panel.table.fill("")
    assert [one.values["vegetation"] for one in project.rows("areas")[2:5]] == [None, None, "high grass"]
    project.undo()
    project.undo()
    session.changed()
    assert project.content_hash() == before


def test_what_was_copied_is_pasted_back_whole_or_not_at_all(panel: RecordsPanel, session: Session) -> None:
    project = session.project
    assert project is not None
    clipboard = QGuiApplication.clipboard()
    first, last = panel.model.index(0, _column(panel, "code")), panel.model.index(2, _column(panel, "survey_date"))
    panel.table.selectionModel().select(QItemSelection(first, last), Select.ClearAndSelect)
    panel.table.copy()
    lines = clipboard.text().rstrip("\n").split("\n")
    assert [line.split("\t")[0] for line in lines] == _texts(panel, "code")[:3]
    head = project.head.seq
    panel.table.paste()
    assert project.head.seq == head
    said: list[str] = []
    panel.table.said.connect(said.append)
    _choose(panel, range(1), "depth_mm")
    clipboard.setText("130\tgentle\n200\tsteep\n")
    panel.table.paste()
    assert [(one.values["depth_mm"], one.values["slope"]) for one in project.rows("areas")[:3]] == [
        (130, "gentle"), (200, "steep"), (None, None),
    ]  # fmt: skip
    head = project.head.seq
    clipboard.setText("140\tgentle\ndeep\tsteep\n")
    panel.table.paste()
    assert said[-1] == "Row 2, Depth mm: “deep” is no whole number of 0 or more"
    assert project.head.seq == head
    clipboard.setText("1\n" * 20)
    panel.table.paste()
    assert said[-1] == "20 × 1 cells do not fit from there; nothing was pasted."
    code = panel.model.text(1, _column(panel, "code"))
    _choose(panel, range(1), "code")
    clipboard.setText(code)
    panel.table.paste()
    assert "code" in said[-1]
    assert project.head.seq == head
    _choose(panel, range(1), "status")
    clipboard.setText("CHA")
    panel.table.paste()
    assert said[-1] == "Row 1: “State” is not edited in the table"


def test_a_row_and_the_map_choose_each_other(panel: RecordsPanel, session: Session, window: AtlasWindow) -> None:
    assert session.project is not None
    areas = session.project.rows("areas")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(4, 0))
    assert session.selection == areas[4].id
    session.select(areas[1].id)
    assert panel.table.currentIndex().row() == 1
    panel.table.doubleClicked.emit(panel.model.index(6, 0))
    assert session.selection == areas[6].id
    place = shapely.point_on_surface(shapely.from_wkb(areas[6].wkb))
    view = window.canvas.view
    x, y = view.point_px(*view.projection.point(place.x, place.y))
    assert (x, y) == pytest.approx((view.width / 2, view.height / 2), abs=2)


def test_claims_are_edited_by_the_fields_of_their_form(panel: RecordsPanel, session: Session) -> None:
    project = session.project
    assert project is not None
    panel.show_kind("claims")
    before = project.rows("claims")[0].values
    _choose(panel, range(1), "rationale")
    panel.table.fill("weighed again")
    after = project.rows("claims")[0].values
    assert {name for name in before if before[name] != after[name]} == {"rationale"}
    assert session.records.claims[0].rationale == "weighed again"


def test_many_rows_are_looked_for_beside_the_window(
    panel: RecordsPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_model, "_AT_ONCE", 3)
    with qtbot.waitSignal(panel.model.modelReset):
        panel.model.want(Wanted(column="code", descending=True))
    assert not panel.model.looking
    assert _texts(panel, "code") == sorted(_texts(panel, "code"), reverse=True)


def test_the_built_in_atlas_says_what_to_do(window: AtlasWindow, session: Session) -> None:
    window.actions_table["table"].trigger()
    panel = window.table_dock.panel
    assert panel.model.rowCount() == 0
    assert "New project" in panel.found.text()
