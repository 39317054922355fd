"""Outlines edited in the window: a line is drawn, the change is shown before and after, taken as one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project

Corner = tuple[float, float]


@pytest.fixture
def project(window: AtlasWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[Project]:
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    made = open_project(path, write=True)
    made.edit([
        Put("areas", {"code": "W", "status": "CHA"}, "area-1", shapely.box(103.0, 18.0, 103.01, 18.01)),
        Put("areas", {"code": "E", "status": "CHA"}, "area-2", shapely.box(103.01, 18.0, 103.02, 18.01)),
    ])  # fmt: skip
    session.take_project(made, made.records())
    window.canvas.go_to(103.01, 18.005, 4.0)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=20_000)
    yield made
    session.take_project(None, builtin_records())


def _click(window: AtlasWindow, qtbot: QtBot, corners: tuple[Corner, ...]) -> None:
    view = window.canvas.view
    for corner in corners:
        x, y = view.point_px(*view.projection.point(*corner))
        qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def _codes(project: Project) -> list[str]:
    return [one.values["code"] for one in project.rows("areas")]


def test_an_area_is_split_along_a_line_drawn_with_the_mouse(
    window: AtlasWindow, session: Session, project: Project, qtbot: QtBot
) -> None:
    before = project.content_hash()
    session.select("area-1")
    window.actions_table["split_area"].trigger()
    _click(window, qtbot, ((102.995, 18.004), (103.015, 18.004)))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert project.content_hash() == before
    assert window.outline_desk.tool is None
    window.outline_desk.asked.accept()
    assert _codes(project) == ["W", "E", "W-2"]
    assert len(session.hazards.shapes) == 3
    window.actions_table["undo"].trigger()
    assert project.content_hash() == before


def test_areas_are_merged_and_leaving_the_question_changes_nothing(
    window: AtlasWindow, session: Session, project: Project
) -> None:
    session.select("area-2")
    before = project.content_hash()
    window.actions_table["merge_areas"].trigger()
    window.outline_desk.asked.reject()
    assert project.content_hash() == before
    window.actions_table["merge_areas"].trigger()
    window.outline_desk.asked.accept()
    assert _codes(project) == ["E"]


def test_a_line_that_cuts_nothing_is_said_with_the_code(
    window: AtlasWindow, session: Session, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(ask, "tell_failure", lambda _parent, sentence: told.append(sentence))
    session.select("area-1")
    window.actions_table["split_area"].trigger()
    _click(window, qtbot, ((103.002, 18.004), (103.006, 18.006), (103.0065, 18.007)))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Backspace)
    tool = window.outline_desk.tool
    assert tool is not None
    assert len(tool.corners) == 2
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert told == ["The line does not cross W from side to side."]
    window.actions_table["split_area"].trigger()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.outline_desk.tool is None
    assert _codes(project) == ["W", "E"]


def test_a_hole_is_cut_and_a_corridor_becomes_a_sketch(
    window: AtlasWindow, session: Session, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.select("area-1")
    window.actions_table["cut_hole"].trigger()
    _click(window, qtbot, ((103.003, 18.003), (103.006, 18.003), (103.006, 18.006)))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    window.outline_desk.asked.accept()
    area = project.row("areas", "area-1")
    assert area is not None
    assert shapely.get_num_interior_rings(shapely.get_parts(shapely.from_wkb(area.wkb))).tolist() == [1]
    monkeypatch.setattr(ask, "number", lambda *_words: 30.0)
    window.actions_table["corridor"].trigger()
    _click(window, qtbot, ((103.001, 18.012), (103.008, 18.0125), (103.012, 18.014)))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    easel = window.land_desk.easel
    assert easel is not None
    assert easel.tool.sketch.area_m2 == pytest.approx(30 * easel.tool.sketch.perimeter_m / 2, rel=0.06)
    window.land_desk.finish()
    assert _codes(project)[2].startswith("EX-SHA-")
    (axis,) = project.rows("axes")
    assert (axis.values["area_id"], axis.values["width_m"]) == ("area-3", 30.0)
    line = shapely.from_wkb(axis.wkb)
    assert shapely.get_num_coordinates(line) == 3
    area = project.row("areas", "area-3")
    assert area is not None
    along = shapely.buffer(line, 1e-5, cap_style="flat")
    assert shapely.difference(along, shapely.from_wkb(area.wkb)).area < 0.001 * along.area
    session.select("area-3")
    told = [made.text() for made in window.record_panel.widget().findChildren(QLabel)]
    assert any(text.startswith("corridor 30.0 m wide along a line of ") for text in told)
    session.select("area-2")
    window.actions_table["widen_area"].trigger()
    window.outline_desk.asked.accept()
    window.actions_table["simplify_area"].trigger()
    window.outline_desk.asked.accept()
    assert [entry.reason is not None for entry in project.history("areas", "area-2")] == [False, True, True]


def test_without_a_project_or_a_selection_it_is_said_what_to_do(
    window: AtlasWindow, session: Session, project: Project
) -> None:
    said: list[str] = []
    window.outline_desk.said.connect(said.append)
    session.select(None)
    for key in ("split_area", "merge_areas", "clip_area", "reshape_area", "cut_hole", "add_part", "widen_area"):
        window.actions_table[key].trigger()
    assert set(said) == {"Select a hazardous area with an outline on the map first."}
    session.take_project(None, builtin_records())
    window.actions_table["corridor"].trigger()
    assert "New project" in said[-1]
    assert project is not None


def test_a_line_is_drawn_and_ended_with_buttons_alone(
    window: AtlasWindow, session: Session, project: Project, qtbot: QtBot
) -> None:
    session.select("area-1")
    window.actions_table["split_area"].trigger()
    bar = window.outline_desk.bar
    assert bar is not None
    assert not bar.done.isEnabled()
    _click(window, qtbot, ((102.995, 18.004), (103.002, 18.009)))
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    _click(window, qtbot, ((103.015, 18.004),))
    qtbot.mouseClick(bar.done, Qt.MouseButton.LeftButton)
    assert window.outline_desk.bar is None
    window.outline_desk.asked.accept()
    assert _codes(project) == ["W", "E", "W-2"]
    window.actions_table["split_area"].trigger()
    qtbot.mouseClick(window.outline_desk.bar.cancel, Qt.MouseButton.LeftButton)
    assert window.outline_desk.tool is None
