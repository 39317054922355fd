"""The order of layers in the list lasts over restarts, is undone and made again, and no other project takes it over."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.map.scene import LAYER_KEYS
from desktop.window import AtlasWindow


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def held(tmp_path: Path) -> Path:
    """A project with two layers of lines and a picture."""
    project = tmp_path / "p.gpkg"
    assert main(["new", str(project)]) == 0
    for name in ("roads", "paths"):
        path = tmp_path / f"{name}.geojson"
        line = {"type": "LineString", "coordinates": [[102.0, 18.0], [104.0, 19.0]]}
        feature = {"type": "Feature", "properties": {}, "geometry": line}
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
        assert main(["import", str(project), str(path), "--as", "basemap"]) == 0
    sheet = tmp_path / "sheet.png"
    Image.fromarray(np.full((20, 20, 3), (220, 30, 30), dtype=np.uint8)).save(sheet)
    sheet.with_suffix(".pgw").write_text("0.05\n0\n0\n-0.05\n102.025\n19.975\n", encoding="ascii")
    assert main(["import", str(project), str(sheet), "--as", "basemap", "--crs", "EPSG:4326"]) == 0
    return project


def names(window: AtlasWindow) -> list[str]:
    return [layer.title or layer.key for layer in window.session.layers]


def opened(window: AtlasWindow, qtbot: QtBot, project: Path) -> None:
    window.desk.open_path(project)
    qtbot.waitUntil(lambda: len(names(window)) == len(LAYER_KEYS) + 3 and window.jobs.idle, timeout=30_000)


def move(window: AtlasWindow, name: str, by: int) -> None:
    panel = window.layers_panel
    panel.list.setCurrentIndex(panel.model.index(names(window).index(name)))
    for _ in range(abs(by)):
        (panel._down if by > 0 else panel._up).click()


USUAL = ["contingents", "areas", "names", "graticule", "mgrs", "roads", "paths", "borders", "water", "sheet", "land"]


def test_the_order_lasts_over_restarts_and_undo_takes_it_back(window: AtlasWindow, qtbot: QtBot, held: Path) -> None:
    opened(window, qtbot, held)
    assert names(window) == USUAL
    move(window, "sheet", -6)
    move(window, "water", -3)
    wanted = [
        "contingents",
        "areas",
        "names",
        "sheet",
        "graticule",
        "mgrs",
        "water",
        "roads",
        "paths",
        "borders",
        "land",
    ]
    assert names(window) == wanted
    window.desk.show_built_in()
    assert names(window) == list(LAYER_KEYS)
    opened(window, qtbot, held)
    assert names(window) == wanted
    for _ in range(3):
        window.desk.undo()
    assert names(window).index("water") == USUAL.index("water") + 1, "the picture lies above it"
    for _ in range(6):
        window.desk.undo()
    assert names(window) == USUAL
    for _ in range(9):
        window.desk.redo()
    assert names(window) == wanted
    project = window.session.project
    assert project is not None
    assert project.counts()["settings"] == 1


def test_a_layer_that_comes_later_lies_where_such_layers_lie(
    window: AtlasWindow, qtbot: QtBot, held: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, held)
    move(window, "borders", -2)
    project = window.session.project
    assert project is not None
    window.desk.show_built_in()
    assert main(["import", str(held), str(tmp_path / "roads.geojson"), "--as", "basemap", "--layer", "new"]) == 0
    window.desk.open_path(held)
    qtbot.waitUntil(lambda: "new" in names(window) and window.jobs.idle, timeout=30_000)
    at = names(window).index("new")
    assert names(window)[at : at + 4] == ["new", "borders", "roads", "paths"]


def test_another_project_has_an_order_of_its_own(window: AtlasWindow, qtbot: QtBot, held: Path, tmp_path: Path) -> None:
    opened(window, qtbot, held)
    move(window, "land", -1)
    other = tmp_path / "other.gpkg"
    assert main(["new", str(other)]) == 0
    window.desk.open_path(other)
    qtbot.waitUntil(lambda: names(window) == list(LAYER_KEYS), timeout=30_000)


def test_in_a_project_that_takes_no_edits_an_order_is_the_windows_own(
    window: AtlasWindow, qtbot: QtBot, held: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, qtbot, held)
    project = window.session.project
    assert project is not None
    before = project.head.seq
    monkeypatch.setattr(type(project), "writable", False)
    move(window, "land", -1)
    assert project.head.seq == before
    assert names(window)[-2:] == ["land", "sheet"]


def test_moving_a_layer_reads_no_records(
    window: AtlasWindow, qtbot: QtBot, held: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, qtbot, held)
    states: list[object] = []
    window.session.states_changed.connect(states.append)
    move(window, "land", -1)
    window.desk.undo()
    assert states == []
    window.session.states_changed.disconnect(states.append)


def test_a_users_file_keeps_its_place_when_the_order_is_undone(
    window: AtlasWindow, qtbot: QtBot, held: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, held)
    window.layer_desk.add_path(tmp_path / "paths.geojson")
    qtbot.waitUntil(lambda: "paths.geojson" in names(window) and window.jobs.idle, timeout=30_000)
    move(window, "paths.geojson", -2)
    project = window.session.project
    assert project is not None
    assert project.counts()["settings"] == 0, "the file is not the project's"
    move(window, "water", -1)
    at = names(window).index("paths.geojson")
    assert names(window)[at + 1] == "roads"
    window.desk.undo()
    assert names(window)[names(window).index("paths.geojson") + 1] == "roads"
