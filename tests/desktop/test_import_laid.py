"""A layer on import is laid flat from its own rows: shown at once, only for what it is, and gone if nobody wants it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.importing import reader
from desktop.importing.dialog import ImportDialog
from desktop.window import AtlasWindow
from geodata.exchange.foreign import ForeignLayer
from geodata.exchange.reader_report import Report


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def project_window(qtbot: QtBot, window: AtlasWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AtlasWindow:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    monkeypatch.setattr(reader, "_LARGE", 1)
    window.session.show_theatre("laos")
    window.desk.make(tmp_path / "p.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    return window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What children were asked for layers."""
    words: list[str] = []
    run = ForeignLayer._run

    def noted(layer: ForeignLayer, module: str, *asked: str) -> Report:
        words.append(asked[0])
        return run(layer, module, *asked)

    monkeypatch.setattr(ForeignLayer, "_run", noted)
    return words


@pytest.fixture
def opened(qtbot: QtBot, project_window: AtlasWindow) -> Callable[[Path], ImportDialog]:
    def open_path(path: Path) -> ImportDialog:
        project_window.import_desk.open_path(path)
        dialog = project_window.import_desk.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: not dialog.bar.isVisibleTo(dialog), timeout=60_000)
        return dialog

    return open_path


def sites(path: Path, count: int) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text("lat,lon,n\n" + "".join(f"{17 + at / 100},{103 + at / 100},{at}\n" for at in range(count)))
    return path


def take(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    dialog.reject()


def test_a_layer_is_shown_from_the_rows_of_its_import_and_comes_back_with_redo(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path, asked: list[str]
) -> None:
    session, desk = project_window.session, project_window.desk
    take(qtbot, opened(sites(tmp_path / "sites.csv", 40)))
    qtbot.waitUntil(lambda: len(session.foreign) == 1, timeout=30_000)
    (drawn,) = session.foreign
    assert (drawn.features, drawn.title, drawn.columns) == (40, "sites", ("lat", "lon", "n"))
    assert asked == ["lay"], "its table was not read for that"
    qtbot.waitUntil(lambda: project_window.jobs.idle, timeout=30_000)
    project_window.layer_desk.shade(drawn.key, "n")
    qtbot.waitUntil(lambda: session.foreign[0].shades is not None, timeout=30_000)
    desk.undo()
    qtbot.waitUntil(lambda: not session.foreign, timeout=30_000)
    desk.redo()
    qtbot.waitUntil(lambda: len(session.foreign) == 1, timeout=30_000)
    assert session.foreign[0].features == 40


def test_a_layer_is_never_shown_for_another_of_its_name(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path, asked: list[str]
) -> None:
    session = project_window.session
    dialog = opened(sites(tmp_path / "sites.csv", 40))
    # Some other job may end between the import and its account.
    dialog.imported.disconnect(project_window.import_desk._take)
    dialog.imported.connect(lambda _made: session.changed())
    dialog.imported.connect(project_window.import_desk._take)
    take(qtbot, dialog)
    qtbot.waitUntil(lambda: [one.features for one in session.foreign] == [40], timeout=30_000)
    assert "read" in asked, "the project was asked before the laid layer came"
    assert project_window.held_desk._laid is None
    project_window.desk.undo()
    qtbot.waitUntil(lambda: not session.foreign, timeout=30_000)
    take(qtbot, opened(sites(tmp_path / "others" / "sites.csv", 3)))
    qtbot.waitUntil(lambda: [one.features for one in session.foreign] == [3], timeout=30_000)


def test_what_was_laid_for_a_layer_goes_where_records_come_of_it(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path, temporary: Path
) -> None:
    path = tmp_path / "areas.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"HA_Code": "A-1", "Type": "CHA"'
        ', "survey date": "2025-07-05"}, "geometry": '
        '{"type": "Polygon", "coordinates": [[[103, 19], [103.01, 19], [103.01, 19.01], [103, 19.01], [103, 19]]]}}]}'
    )
    dialog = opened(path)
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("points"))
    dialog.take.click()
    qtbot.waitUntil(lambda: not dialog.bar.isVisibleTo(dialog), timeout=60_000)
    assert "polygon" in dialog.setup.refusal.text()
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("areas"))
    qtbot.waitUntil(dialog.take.isEnabled, timeout=60_000)
    take(qtbot, dialog)
    session = project_window.session
    assert session.project is not None
    assert session.project.counts()["areas"] == 1
    assert project_window.held_desk._laid is None
    qtbot.waitUntil(lambda: project_window.jobs.idle and not list(temporary.iterdir()), timeout=30_000)


def test_a_theatre_shown_meanwhile_gets_the_layer_too(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    session = project_window.session
    dialog = opened(sites(tmp_path / "sites.csv", 40))
    dialog.take.click()
    session.show_theatre("kursk")
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    dialog.reject()
    for name in ("kursk", "laos"):
        session.show_theatre(name)
        qtbot.waitUntil(lambda: [one.features for one in session.foreign] == [40], timeout=30_000)


def test_undo_right_after_an_import_leaves_nothing(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path, temporary: Path
) -> None:
    take(qtbot, opened(sites(tmp_path / "sites.csv", 40)))
    project_window.desk.undo()
    qtbot.waitUntil(lambda: project_window.jobs.idle, timeout=30_000)
    assert not project_window.session.foreign
    project_window.desk.redo()
    qtbot.waitUntil(lambda: [one.features for one in project_window.session.foreign] == [40], timeout=30_000)


def test_the_dialog_loads_neither_arrow_nor_the_compiler() -> None:
    code = "import sys, desktop.importing.dialog; print([name for name in ('pyarrow', 'numba') if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
