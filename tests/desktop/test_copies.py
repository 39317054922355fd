"""Copies of sources in the window: attached from the form and the record page, saved as they were, undone."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from desktop.window import AtlasWindow


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def project_window(qtbot, window: AtlasWindow, tmp_path):
    window.desk.make(tmp_path / "copies.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    return window


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page & more.html"
    path.write_bytes(b"<html>as printed</html>")
    return path


def texts(window):
    return [made.text() for made in window.record_panel.widget().findChildren(QLabel)]


def button(window, text):
    return next(made for made in window.record_panel.widget().findChildren(QPushButton) if made.text() == text)


def test_a_file_is_attached_on_the_record_page_saved_and_undone(project_window, page, tmp_path, monkeypatch):
    window = project_window
    window.session.select("S01")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(page), ""))
    button(window, "Attach a file…").click()
    assert any(text.startswith("page & more.html · ") and "SHA-256" in text for text in texts(window))
    target = tmp_path / "out.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    button(window, "Save…").click()
    assert target.read_bytes() == page.read_bytes()
    button(window, "Remove").click()
    assert not any("SHA-256" in text for text in texts(window))
    window.desk.undo()
    assert any("SHA-256" in text for text in texts(window))


def test_the_open_project_is_never_overwritten_by_a_copy(project_window, page, monkeypatch):
    window = project_window
    window.copy_desk.attach("S01", page)
    project = window.session.project
    (copy,) = project.copies_of("S01")
    before = project.path.read_bytes()
    told = []
    monkeypatch.setattr("desktop.ask.tell_failure", lambda _parent, text: told.append(text))
    window.copy_desk.save(copy.id, project.path)
    assert "the open project itself" in told[0]
    assert project.path.read_bytes() == before


def test_the_form_of_a_source_keeps_a_copy_in_the_same_step(project_window, page):
    window = project_window
    window.session.select("S01")
    window.actions_table["edit_record"].trigger()
    dialog = window.entry_desk.dialog
    before = window.session.project.head
    dialog.form.editors["copy:file"].line.setText(str(page.with_name("none.html")))
    dialog.accept()
    assert "no such file" in dialog.form.error("copy:file")
    dialog.form.editors["copy:file"].line.setText(str(page))
    dialog.accept()
    project = window.session.project
    assert project.head.group_no == before.group_no + 1
    (copy,) = project.copies_of("S01")
    assert project.copy_data(copy.id) == page.read_bytes()
    window.desk.undo()
    assert project.copies_of("S01") == []


def test_a_new_source_is_made_with_its_copy(project_window, page):
    window = project_window
    window.actions_table["new_source"].trigger()
    dialog = window.entry_desk.dialog
    for name, text in (("title", "A page"), ("publisher", "X"), ("copy:file", str(page))):
        dialog.form.editors[name].type_text(text)
    dialog.accept()
    (copy,) = window.session.project.copies_of("S88")
    assert copy.values["name"] == page.name


def test_the_built_in_atlas_keeps_no_copies(window):
    window.session.select("S01")
    assert not any(made.text() == "Attach a file…" for made in window.record_panel.findChildren(QPushButton))
