"""Projects in the window: made, opened, copied, undone, looked at and returned to; real files throughout."""

import json
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from geodata.project.editing import Put


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def project_window(qtbot, window, tmp_path):
    window.desk.make(tmp_path / "Курск ລາວ 寮國.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    return window


def put_area(window, code="A-1"):
    box = {"type": "Polygon", "coordinates": [[[103, 19], [103.01, 19], [103.01, 19.01], [103, 19]]]}
    import shapely

    geometry = shapely.from_geojson(json.dumps(box))
    window.session.project.edit([Put("areas", {"code": code, "status": "SHA"}, None, geometry, "practice")])
    window.session.changed()


def test_a_new_project_holds_the_built_in_records_and_takes_edits(project_window):
    window = project_window
    assert len(window.session.records.claims) == 75
    assert window.session.project.writable
    assert "Курск" in window.windowTitle()
    assert "saved" in window.status_line._state.text()
    assert not window.actions_table["undo"].isEnabled()


def test_undo_and_redo_name_the_edit(qtbot, project_window):
    window = project_window
    put_area(window)
    action = window.actions_table["undo"]
    assert action.isEnabled()
    assert "areas" in action.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.project.rows("areas") == []
    assert window.actions_table["redo"].isEnabled()
    window.actions_table["redo"].trigger()
    assert len(window.session.project.rows("areas")) == 1


def test_the_history_shows_each_edit_and_puts_back(qtbot, project_window):
    window = project_window
    panel = window.history_dock.panel
    before = panel.model.rowCount()
    put_area(window)
    project = window.session.project
    record_id = project.rows("areas")[0].values["id"]
    project.edit([Put("areas", {"notes": "changed"}, record_id)])
    window.session.changed()
    assert panel.model.rowCount() == before + 2
    panel.table.selectRow(1)
    assert panel.put_back.isEnabled()
    qtbot.mouseClick(panel.put_back, Qt.MouseButton.LeftButton)
    assert project.row("areas", record_id).values["notes"] != "changed"
    assert panel.model.rowCount() == before + 3


def test_the_history_model_keeps_qts_rules(project_window, qtmodeltester):
    qtmodeltester.check(project_window.history_dock.panel.model, force_py=False)


def test_a_checkpoint_is_looked_at_and_returned_to(qtbot, project_window):
    window = project_window
    panel = window.history_dock.panel
    panel.checkpoint_name.setText("before the talk")
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    put_area(window)
    claims = window.session.project.rows("claims")
    window.session.project.edit([Put("claims", {"rationale": "looked at again"}, claims[0].values["id"])])
    window.session.changed()
    qtbot.mouseClick(panel.look, Qt.MouseButton.LeftButton)
    assert window.session.past == "before the talk"
    assert window.session.records.claims[0].rationale != "looked at again"
    assert "looking at" in window.status_line._state.text()
    qtbot.mouseClick(panel.look, Qt.MouseButton.LeftButton)
    assert window.session.past is None
    assert window.session.records.claims[0].rationale == "looked at again"
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert window.session.project.rows("areas") == []
    assert window.session.records.claims[0].rationale != "looked at again"
    window.desk.undo()
    assert len(window.session.project.rows("areas")) == 1


def test_a_copy_is_a_project_of_its_own(qtbot, project_window, tmp_path):
    window = project_window
    put_area(window)
    copy = tmp_path / "copy.gpkg"
    window.desk.copy_to(copy)
    qtbot.waitUntil(copy.exists, timeout=10000)
    window.desk.open_path(copy)
    qtbot.waitUntil(lambda: window.session.project.path.name == "copy.gpkg", timeout=10000)
    assert len(window.session.project.rows("areas")) == 1


def test_a_project_that_another_process_changes_opens_read_only_and_says_by_whom(qtbot, window, tmp_path):
    path = tmp_path / "held.gpkg"
    code = (
        "import sys, pathlib; from geodata.project.founding import new_project;"
        "from geodata.project.opening import open_project; p = pathlib.Path(sys.argv[1]); new_project(p);"
        "held = open_project(p, write=True); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "held\n"
        window.desk.open_path(path)
        qtbot.waitUntil(lambda: window.session.project is not None, timeout=10000)
        assert not window.session.project.writable
        assert f"process {other.pid}" in window.status_line._state.text()
        assert not window.actions_table["undo"].isEnabled()
        other.kill()
        other.wait()
        begun = time.monotonic()
        window.desk.open_path(path)
        qtbot.waitUntil(lambda: window.session.project.writable, timeout=10000)
        assert time.monotonic() - begun < 10
    finally:
        other.kill()
        other.communicate()


def test_a_file_that_is_no_project_is_refused_in_a_sentence(qtbot, window, tmp_path, monkeypatch):
    from desktop import ask

    said = []
    monkeypatch.setattr(ask, "tell_failure", lambda parent, sentence, details="": said.append(sentence))
    path = tmp_path / "text.gpkg"
    path.write_text("hello")
    window.desk.open_path(path)
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert "text.gpkg" in said[0]
    assert window.session.project is None
    assert path.read_text() == "hello"


def test_an_exercise_says_so_on_screen_and_in_every_picture(qtbot, window, tmp_path):
    window.desk.make(tmp_path / "drill.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    assert "EXERCISE" in window.windowTitle()
    assert "EXERCISE" in window.status_line._state.text()
    marks = [label for label in window.findChildren(QLabel) if label.text() == "EXERCISE"]
    qtbot.waitUntil(lambda: any(label.isVisible() and label.width() > 40 for label in marks), timeout=3000)
    plain, marked = tmp_path / "a.png", tmp_path / "b.png"
    with qtbot.waitSignal(window.export_desk.finished, timeout=20000):
        window.export_desk.write(window.canvas.scene_shown(), marked, 192, "drill")
    from PySide6.QtGui import QImage

    image = QImage(str(marked))
    band = {image.pixelColor(x, 6).name() for x in range(0, image.width(), 5)}
    assert "#f2c230" in band
    assert not plain.exists()


def test_a_backup_is_put_back_and_what_was_there_is_kept(qtbot, project_window):
    from geodata.project import backups

    window = project_window
    made = window.session.project.backup("test")
    put_area(window)
    path = window.session.project.path
    window.desk.restore(made)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    assert window.session.project.rows("areas") == []
    assert len(backups.backups_of(path)) >= 2


def test_recent_projects_are_remembered(qtbot, project_window):
    window = project_window
    window.menus.fill_recent()
    assert any("Курск" in action.text() for action in window.menus.recent.actions())


def test_the_built_in_atlas_comes_back(project_window):
    window = project_window
    window.desk.show_built_in()
    assert window.session.project is None
    assert len(window.session.records.claims) == 75
    assert "read-only" in window.windowTitle()


def test_the_check_says_what_it_found(qtbot, project_window, monkeypatch):
    from desktop import ask

    told = []
    monkeypatch.setattr(ask, "tell", lambda parent, title, text: told.append(text))
    project_window.desk.check()
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert "as it was written" in told[0]


def test_the_check_names_pictures_that_are_not_where_the_project_has_them(qtbot, project_window, tmp_path, monkeypatch):
    from desktop import ask

    told = []
    monkeypatch.setattr(ask, "tell", lambda parent, title, text: told.append(text))
    picture = tmp_path / "map.png"
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(picture))
    picture.with_suffix(".pgw").write_text("0.01\n0\n0\n-0.01\n103\n19\n")
    project_window.import_desk.open_path(picture)
    dialog = project_window.import_desk.dialog
    qtbot.waitUntil(lambda: not dialog.bar.isVisibleTo(dialog), timeout=20000)
    if not dialog.take.isEnabled():
        dialog.setup.again.click()
        qtbot.waitUntil(dialog.take.isEnabled, timeout=20000)
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=20000)
    dialog.reject()
    qtbot.waitUntil(lambda: project_window.jobs.idle, timeout=20000)
    picture.rename(tmp_path / "elsewhere.png")
    project_window.desk.check()
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told[0].startswith(f"warning: picture not found: {picture}")


def test_a_closed_window_makes_no_panel_of_a_project_that_is_closed_with_it(window, monkeypatch):
    docks = (window.quality_dock, window.table_dock, window.history_dock)
    window.close()
    for dock in docks:
        monkeypatch.setattr(dock, "_panel", None)
        # What a timer calls that was started before the window was closed.
        dock.make_ready()
        assert dock.made is None
