"""Guide lines drawn on the map: kept in the project, snapped to, removed, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.drawing.snapping import Snapping, snapped
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.geometry.sketch import Sketch
from geodata.project.editing import Put
from geodata.project.errors import EditRefused
from geodata.project.founding import new_project
from geodata.project.guides import GUIDE_LINES, guide_lines, guides_value, stored_guides
from geodata.project.opening import open_project
from geodata.project.project import Project

LINES = (((103.0, 18.0), (103.02, 18.01)), ((103.0, 18.01), (103.01, 18.0), (103.02, 18.0)))


@pytest.fixture
def project(window: AtlasWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[Project]:
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    made = open_project(path, write=True)
    made.edit([Put("areas", {"code": "W", "status": "CHA"}, "area-1", shapely.box(103.0, 18.0, 103.01, 18.01))])
    session.take_project(made, made.records())
    window.canvas.go_to(103.01, 18.005, 4.0)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=20_000)
    yield made
    session.take_project(None, builtin_records())


def _pixel(window: AtlasWindow, corner: tuple[float, float]) -> QPointF:
    view = window.canvas.view
    return QPointF(*view.point_px(*view.projection.point(*corner)))


def _click(window: AtlasWindow, qtbot: QtBot, corner: tuple[float, float], off: tuple[int, int] = (0, 0)) -> None:
    at = _pixel(window, corner).toPoint() + QPoint(*off)
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at)


def _draw(window: AtlasWindow, qtbot: QtBot, line: tuple[tuple[float, float], ...]) -> None:
    window.actions_table["guide_line"].trigger()
    for corner in line:
        _click(window, qtbot, corner)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)


def test_a_guide_line_is_drawn_kept_and_undone(
    window: AtlasWindow, session: Session, project: Project, qtbot: QtBot
) -> None:
    _draw(window, qtbot, ((103.003, 18.012), (103.018, 18.012)))
    (line,) = session.guides
    assert stored_guides(project.rows("settings")) == (line,)
    assert window.guide_desk.layer.isVisibleTo(window)
    _draw(window, qtbot, ((103.015, 18.002), (103.015, 18.014)))
    assert len(session.guides) == 2
    window.desk.undo()
    assert session.guides == (line,)
    window.desk.undo()
    assert session.guides == ()
    assert not window.guide_desk.layer.isVisibleTo(window)
    window.desk.redo()
    assert session.guides == (line,)


def test_corners_of_ground_snap_to_guide_lines_and_their_crossings_to_the_last_bit(
    window: AtlasWindow, session: Session, project: Project, qtbot: QtBot
) -> None:
    project.edit([Put("settings", {"name": GUIDE_LINES, "value": guides_value(LINES)}, GUIDE_LINES)])
    session.changed()
    assert session.guides == LINES
    window.land_desk.draw_area()
    tool = window.land_desk.easel.tool
    _click(window, qtbot, LINES[0][1], (4, -3))
    assert tool.sketch.corners[0] == LINES[0][1]
    crossing = shapely.LineString(LINES[0]).intersection(shapely.LineString(LINES[1]))
    place = next(part for part in shapely.get_parts(crossing))
    _click(window, qtbot, (place.x, place.y), (-3, 4))
    assert tool.sketch.corners[1] == (place.x, place.y)
    on = shapely.LineString(LINES[1]).interpolate(0.8, normalized=True)
    _click(window, qtbot, (on.x, on.y), (0, 5))
    assert shapely.LineString(LINES[1]).distance(shapely.Point(tool.sketch.corners[2])) < 1e-12


def test_a_guide_line_crosses_a_border_where_corners_snap(
    window: AtlasWindow, session: Session, project: Project
) -> None:
    line = ((103.005, 17.995), (103.005, 18.005))
    view, snapping = window.canvas.view, Snapping(session.hazards, (line,), 9.0)
    at = _pixel(window, (103.005, 18.0)) + QPointF(4, 3)
    found = snapped(view, at, snapping, Sketch())
    assert found is not None
    assert found.kind == "corner"
    assert found.place == pytest.approx((103.005, 18.0), abs=1e-12)


def test_guide_lines_are_removed_one_by_one_or_all(
    window: AtlasWindow, session: Session, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.edit([Put("settings", {"name": GUIDE_LINES, "value": guides_value(LINES)}, GUIDE_LINES)])
    session.changed()
    asked: list[list[str]] = []

    def choose(at: int):
        def chosen(_parent, _title, _note, entries, _nothing):
            asked.append(entries)
            return at if entries else None

        return chosen

    monkeypatch.setattr(ask, "choose", choose(0))
    window.actions_table["remove_guide"].trigger()
    assert session.guides == LINES[1:]
    assert len(asked[0]) == 3
    assert asked[0][0].startswith("2,389.8 m")
    project.edit([Put("settings", {"name": GUIDE_LINES, "value": guides_value(LINES)}, GUIDE_LINES)])
    session.changed()
    monkeypatch.setattr(ask, "choose", choose(2))
    window.actions_table["remove_guide"].trigger()
    assert session.guides == ()
    window.actions_table["remove_guide"].trigger()
    assert asked[-1] == []


def test_guide_lines_are_on_no_picture(window: AtlasWindow, session: Session, project: Project, qtbot: QtBot) -> None:
    before = window.canvas.scene_shown()
    _draw(window, qtbot, ((103.003, 18.012), (103.018, 18.012)))
    assert window.canvas.scene_shown() == before


@pytest.mark.parametrize(
    "value",
    ["", "null", "[[1]]", "[[[1,2]]]", "[[[1,2],[1,2]]]", "[[[181,2],[1,2]]]", "[[[1,2],[3,91]]]",
     '[["a","b"]]', "[[[1e999,2],[1,2]]]"],
)  # fmt: skip
def test_what_is_no_guide_line_is_refused(project: Project, value: str) -> None:
    assert guide_lines(value) is None
    before = project.content_hash()
    with pytest.raises(EditRefused, match="guide_lines"):
        project.edit([Put("settings", {"name": GUIDE_LINES, "value": value}, GUIDE_LINES)])
    assert project.content_hash() == before


corners = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


@given(st.lists(st.lists(corners, min_size=2, max_size=6, unique=True).map(tuple), max_size=5))
def test_guide_lines_come_back_to_the_last_bit(lines) -> None:
    assert guide_lines(guides_value(lines)) == tuple(lines)
