"""Figures, series and topics entered, edited and removed through their forms, each as one step of the journal."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.entry.entries import Entries
from desktop.entry.fields import fields_of
from desktop.entry.form import RecordForm
from desktop.entry.shown import shown_values
from geodata.records.entered import entered
from geodata.records.entered_figures import figure_fields, figures_of, with_figure

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def project_window(qtbot, window, tmp_path):
    window.desk.make(tmp_path / "figures.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    return window


def typed(dialog, **texts):
    for name, text in texts.items():
        dialog.form.editors[name.replace("__", ".")].type_text(text)


def test_every_built_in_figure_series_and_topic_survives_its_form(project_window):
    project = project_window.session.project
    entries = Entries(project_window.session.records, "en")
    for kind in ("series", "topics"):
        form = RecordForm(fields_of(kind), entries, "en")
        for stored in project.rows(kind):
            form.show_values(shown_values(kind, stored.values))
            assert entered(kind, stored.id, form.read(), stored.values) == stored.values
    form = RecordForm(fields_of("figures"), entries, "en")
    for kind, one in (("deployments", "deployment"), ("series", "series")):
        for stored in project.rows(kind):
            for figure, point in figures_of(stored.values):
                form.show_values(figure_fields(figure, {"kind": one, "id": stored.id}, point))
                read = form.read()
                assert read is not None, (figure["id"], [form.error(name) for name in form.editors])
                assert with_figure(stored.values, read, figure["id"]) == stored.values


def test_a_figure_of_a_contingent_is_entered_and_undone(project_window):
    window = project_window
    project = window.session.project
    window.session.select("dep-ru-la-8")
    before = project.head
    window.actions_table["new_figure"].trigger()
    dialog = window.entry_desk.dialog
    assert dialog.form.editors["subject"].value({}) == {"kind": "deployment", "id": "dep-ru-la-8"}
    dialog.form.editors["source_ids"].add("S02")
    typed(dialog, attribute="Strength", value="≤ 40", scope="planned")
    dialog.accept()
    assert project.head.group_no == before.group_no + 1
    (strength,) = window.session.state("dep-ru-la-8").values("personnel")
    assert (strength.leading[0].amount.max, strength.leading[0].amount.qualifier) == (40, "up_to")
    window.desk.undo()
    assert window.session.state("dep-ru-la-8").values("personnel") == ()


def test_what_is_refused_stands_beside_its_field(project_window):
    window = project_window
    window.session.select("dep-ru-la-8")
    window.actions_table["new_figure"].trigger()
    dialog = window.entry_desk.dialog
    dialog.form.editors["source_ids"].add("S02")
    typed(dialog, value="12", scope="in a period")
    dialog.accept()
    assert dialog.isVisible()
    assert "needs the period" in dialog.refusal.text()
    typed(dialog, period__start="Jan 2026", period__end="Feb 2026")
    dialog.form.editors["subject"].show_value({"kind": "event", "id": window.session.records.events[0].id})
    dialog.accept()
    assert "contingent or a series" in dialog.form.error("subject")


def test_a_series_with_its_topic_and_first_figure_is_entered(qtbot, project_window):
    window = project_window
    project = window.session.project
    window.actions_table["new_topic"].trigger()
    typed(window.entry_desk.dialog, title="Wells in <b>Xieng Khouang</b>")
    window.entry_desk.dialog.accept()
    (topic,) = [one for one in window.session.records.topics if one.title.startswith("Wells")]
    window.actions_table["new_series"].trigger()
    dialog = window.entry_desk.dialog
    dialog.form.editors["subject"].show_value({"kind": "topic", "id": topic.id})
    typed(dialog, title="Wells checked")
    dialog.accept()
    (series,) = [one for one in window.session.records.series if one.title == "Wells checked"]
    window.show()
    window.figures_dock.raise_()
    panel = window.figures_dock.panel

    def looked_at():
        panel.show_series(series.id)
        return panel.looked_at == series.id

    qtbot.waitUntil(looked_at)
    panel.add.click()
    dialog = window.entry_desk.dialog
    assert dialog.form.editors["subject"].value({}) == {"kind": "series", "id": series.id}
    dialog.form.editors["source_ids"].add("S02")
    typed(dialog, attribute="Items destroyed", value="about 120", scope="cumulative", as_of="Jan 2026")
    dialog.accept()
    (point,) = project.row("series", series.id).values["points"]
    assert point["as_of"]["value"] == "2026-01"
    qtbot.waitUntil(lambda: looked_at() and panel.model.rowCount() == 1)
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    panel.edit.click()
    dialog = window.entry_desk.dialog
    assert dialog.windowTitle() == f"Edit figure {point['quantities'][0]['id']}"
    typed(dialog, value="150–170")
    dialog.accept()
    (point,) = project.row("series", series.id).values["points"]
    assert (point["quantities"][0]["min"], point["quantities"][0]["max"]) == (150, 170)


def test_a_figure_is_chosen_from_a_list_edited_and_removed(project_window, monkeypatch):
    window = project_window
    project = window.session.project
    window.session.select("dep-ru-la-1")
    asked = []

    def second(_parent, _title, _note, entries, _nothing):
        asked.extend(entries)
        return 1

    monkeypatch.setattr("desktop.ask.choose", second)
    before = project.row("deployments", "dep-ru-la-1").values
    window.actions_table["edit_figure"].trigger()
    assert len(asked) == len(before["quantities"])
    dialog = window.entry_desk.dialog
    dialog.accept()
    assert project.row("deployments", "dep-ru-la-1").values == before
    window.actions_table["remove_figure"].trigger()
    after = project.row("deployments", "dep-ru-la-1").values
    assert [one["id"] for one in after["quantities"]] == [
        one["id"] for at, one in enumerate(before["quantities"]) if at != 1
    ]
    window.desk.undo()
    assert project.row("deployments", "dep-ru-la-1").values == before


def test_without_a_project_or_a_selection_it_is_said_what_to_do(window):
    said = []
    window.entry_desk.said.connect(said.append)
    window.actions_table["new_figure"].trigger()
    assert "New project (Ctrl+N)" in said[-1]
    assert window.entry_desk.dialog is None


def test_a_dock_behind_another_one_works_nothing_out(qtbot, project_window):
    window = project_window
    window.show()
    window.timeline_dock.raise_()
    contradictions, figures = window.contradictions_dock.panel, window.figures_dock.panel
    QApplication.processEvents()
    window.session.changed()
    QApplication.processEvents()
    assert contradictions._stale
    assert figures._stale
    window.contradictions_dock.raise_()
    qtbot.waitUntil(lambda: not contradictions._stale)
    window.figures_dock.raise_()
    qtbot.waitUntil(lambda: not figures._stale)
