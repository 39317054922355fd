"""Pictures that a project names, in the window: taken by the dialog, there after a restart, missed with a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.importing.dialog import ImportDialog
from desktop.window import AtlasWindow
from geodata.project.opening import open_project

RED = (220, 30, 30)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """One degree around 102.5 E 19.5 N, red all over."""
    path = tmp_path / "sheet.png"
    Image.fromarray(np.full((200, 200, 3), RED, dtype=np.uint8)).save(path)
    path.with_suffix(".pgw").write_text("0.005\n0\n0\n-0.005\n102.0025\n19.9975\n", encoding="ascii")
    path.with_suffix(".prj").write_text("EPSG:4326", encoding="ascii")
    return path


@pytest.fixture
def held(tmp_path: Path, sheet: Path) -> Path:
    project = tmp_path / "p.gpkg"
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(sheet), "--as", "basemap", "--layer", "Old map"]) == 0
    return project


def titles(window: AtlasWindow) -> list[str]:
    return [layer.title for layer in window.session.layers if layer.title]


def fault(window: AtlasWindow) -> str:
    return next((layer.fault for layer in window.session.layers if layer.title == "Old map"), "no layer")


def colour_at(window: AtlasWindow, lon: float, lat: float) -> tuple[int, ...]:
    image = window.canvas._map.image
    assert image is not None
    x, y = window.canvas.view.point_px(*window.canvas.view.projection.point(lon, lat))
    return image.pixelColor(round(x), round(y)).getRgb()[:3]


def opened(window: AtlasWindow, qtbot: QtBot, project: Path) -> None:
    window.desk.open_path(project)
    qtbot.waitUntil(lambda: titles(window) == ["Old map"] and window.jobs.idle, timeout=30_000)


def drawn(window: AtlasWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.canvas.settled and "Old map" in window.canvas.seconds, timeout=20_000)
    assert colour_at(window, 102.61, 19.37) == RED


def test_a_picture_comes_with_its_project_and_goes_with_it(window: AtlasWindow, qtbot: QtBot, held: Path) -> None:
    opened(window, qtbot, held)
    drawn(window, qtbot)
    keys = [layer.key for layer in window.session.layers]
    assert window.session.layers[keys.index("land") - 1].title == "Old map"
    assert not window.layers_panel.fault.isVisibleTo(window.layers_panel)
    window.session.show_theatre("world")
    drawn(window, qtbot)
    window.desk.show_built_in()
    assert titles(window) == []
    assert window.session.rasters == ()


def test_undo_and_redo_of_the_import_and_removal(window: AtlasWindow, qtbot: QtBot, held: Path) -> None:
    opened(window, qtbot, held)
    window.desk.undo()
    assert titles(window) == []
    window.desk.redo()
    drawn(window, qtbot)
    row = [layer.title for layer in window.session.layers].index("Old map")
    window.layers_panel.list.setCurrentIndex(window.layers_panel.model.index(row))
    window.actions_table["drop_layer"].trigger()
    assert titles(window) == []
    project = window.session.project
    assert project is not None
    assert [project.counts()[kind] for kind in ("layers", "imports", "rasters")] == [0, 0, 0]
    window.desk.undo()
    drawn(window, qtbot)


def test_a_picture_that_is_missing_stays_in_the_list_and_comes_back(
    window: AtlasWindow, qtbot: QtBot, held: Path, sheet: Path
) -> None:
    data = sheet.read_bytes()
    sheet.unlink()
    said: list[str] = []
    window.held_rasters.said.connect(said.append)
    opened(window, qtbot, held)
    sentence = f"picture not found: {sheet}; put it back there, or remove the layer"
    assert fault(window) == sentence
    assert said == [f"Old map: {sentence}"]
    panel = window.layers_panel
    assert panel.fault.isVisibleTo(panel)
    assert panel.fault.text() == f"Old map: {sentence}"
    index = panel.model.index([layer.title for layer in window.session.layers].index("Old map"))
    assert index.data() == "Old map: not shown"
    assert sentence in index.data(Qt.ItemDataRole.ToolTipRole)
    assert window.session.rasters == ()
    sheet.write_bytes(data[:-1] + b"x")
    key = next(layer.key for layer in window.session.layers if layer.title)
    for _ in range(2):
        window.session.toggle_layer(key)
    qtbot.waitUntil(lambda: "SHA-256 is another" in fault(window), timeout=20_000)
    sheet.write_bytes(data)
    for _ in range(2):
        window.session.toggle_layer(key)
    drawn(window, qtbot)
    assert fault(window) == ""


def test_a_picture_whose_reader_dies_stays_in_the_list(window: AtlasWindow, qtbot: QtBot, held: Path) -> None:
    opened(window, qtbot, held)
    drawn(window, qtbot)
    window.session.rasters[0].layer._child.kill()
    window.canvas.zoom(1.5)
    qtbot.waitUntil(lambda: "the reader ended with -9" in fault(window), timeout=20_000)
    assert window.session.rasters == ()
    key = next(layer.key for layer in window.session.layers if layer.title)
    for _ in range(2):
        window.session.toggle_layer(key)
    drawn(window, qtbot)


def test_a_rename_is_followed(window: AtlasWindow, qtbot: QtBot, held: Path) -> None:
    from geodata.project.editing import Put

    opened(window, qtbot, held)
    project = window.session.project
    assert project is not None
    project.edit([Put("layers", {"name": "Sheet E-48"}, project.rows("layers")[0].id)])
    window.session.changed()
    assert titles(window) == ["Sheet E-48"]
    assert [raster.name for raster in window.session.rasters] == ["Sheet E-48"]


def dialog_of(window: AtlasWindow, qtbot: QtBot, path: Path) -> ImportDialog:
    window.import_desk.open_path(path)
    dialog = window.import_desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.bar.isVisibleTo(dialog), timeout=60_000)
    return dialog


def test_the_dialog_takes_a_picture_asks_for_its_system_and_puts_it_on_the_map(
    window: AtlasWindow, qtbot: QtBot, sheet: Path, tmp_path: Path
) -> None:
    sheet.with_suffix(".prj").unlink()
    window.desk.make(tmp_path / "Лаос.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    dialog = dialog_of(window, qtbot, sheet)
    assert not dialog.take.isEnabled()
    assert dialog.setup.questions.box("--crs").currentText() == "EPSG:4326"
    dialog.setup.again.click()
    qtbot.waitUntil(lambda: not dialog.bar.isVisibleTo(dialog), timeout=60_000)
    assert dialog.role == "basemap"
    assert not dialog.setup.role.isEnabled()
    assert not dialog.setup.look.isVisibleTo(dialog)
    assert not dialog.setup.table.isVisibleTo(dialog)
    assert "PNG · EPSG:4326 · 200 × 200 pixels" in dialog.setup.read_as.text()
    qtbot.waitUntil(lambda: dialog.setup.map.picture is not None, timeout=30_000)
    preview = dialog.setup.map.picture
    assert preview is not None
    colours = {preview.pixelColor(x, preview.height() // 2).getRgb()[:3] for x in range(preview.width())}
    assert RED in colours, "the picture itself is seen before anything is written"
    dialog.setup.name.setText("Old map")
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    assert dialog.report.headline.text() == "1 picture read = 1 accepted + 0 in quarantine"
    assert str(sheet) in dialog.report.where.text()
    dialog.reject()
    drawn(window, qtbot)
    window.desk.undo()
    assert titles(window) == []


def test_a_dialog_that_is_cancelled_leaves_nothing(
    window: AtlasWindow, qtbot: QtBot, sheet: Path, tmp_path: Path
) -> None:
    window.desk.make(tmp_path / "p.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    dialog = dialog_of(window, qtbot, sheet)
    reader = dialog.reader
    dialog.reject()
    assert reader.reading is None
    project = window.session.project
    assert project is not None
    assert project.counts()["layers"] == 0


def test_the_command_line_says_what_it_took_and_what_it_refuses(
    tmp_path: Path, sheet: Path, held: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    report = tmp_path / "report.json"
    words = ["import", str(held), str(sheet), "--as", "basemap"]
    before = held.read_bytes()
    assert main([*words, "--dry-run", "--report", str(report)]) == 0
    assert held.read_bytes() == before
    assert '"read": 1' in report.read_text(encoding="utf-8")
    assert "1 picture read (PNG, EPSG:4326), it would be the layer 'sheet'" in capsys.readouterr().out
    assert main([*words, "--encoding", "gbk"]) == 3
    assert "--encoding says nothing" in capsys.readouterr().err
    assert main(["import", str(held), str(sheet), "--as", "areas"]) == 3
    assert "import it as basemap" in capsys.readouterr().err
    assert main(["export", str(held), "--layer", "Old map", "--format", "gpkg", "--out", str(tmp_path / "x.gpkg")]) == 3
    assert "stays in its file" in capsys.readouterr().err
    sheet.with_suffix(".prj").unlink()
    assert main(words) == 3
    assert "say it with --crs, for example --crs EPSG:4326" in capsys.readouterr().err
    assert held.read_bytes() == before
    assert main(["list", "layers", str(held), "--json"]) == 0
    assert '"beside": "sheet.png"' in capsys.readouterr().out
    with open_project(held, write=False) as project:
        assert project.counts()["rasters"] == 1
