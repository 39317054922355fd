"""The quality desk in the window: findings of a real project, kept up by edits, shown, repaired only when taken."""

from __future__ import annotations

import json

import pytest
import shapely
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from geodata.project.editing import Put
from geodata.release.findings import RULES


@pytest.fixture
def desk(qtbot, window, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window.desk.make(tmp_path / "Übung.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    put(window, "EX-SHA-01", shapely.box(103.0, 19.4, 103.002, 19.402))
    window.quality_dock.make_ready()
    qtbot.waitUntil(lambda: window.quality_desk.checked, timeout=10000)
    return window


def put(window, code, shape, **values):
    geometry = json.loads(shapely.to_geojson(shape))
    fields = {"code": code, "status": "SHA", **values}
    acks = window.session.project.edit([Put("areas", fields, None, geometry)])
    window.session.changed()
    return acks[0].id


def rules(window):
    return [found.rule for found in window.quality_desk.findings]


def test_findings_follow_every_edit_and_its_undo(qtbot, desk):
    window = desk
    before = rules(window)
    assert "overlap" not in before
    put(window, "EX-SHA-02", shapely.box(103.001, 19.401, 103.003, 19.403))
    assert rules(window).count("overlap") == 1
    assert window.quality_dock.panel.model.rowCount() == len(rules(window))
    window.desk.undo()
    assert rules(window) == before


def test_the_panel_counts_by_severity_and_shows_the_place(qtbot, desk):
    window = desk
    panel = window.quality_dock.panel
    put(window, "EX-SHA-02", shapely.box(103.001, 19.401, 103.003, 19.403))
    assert "in 2 areas" in panel.said.text()
    row = rules(window).index("overlap")
    panel.table.selectRow(row)
    panel.show_place.click()
    found = window.quality_desk.findings[row]
    assert window.session.selection == found.record_id
    lon, lat = window.canvas.view.lonlat_at(window.canvas.width() / 2, window.canvas.height() / 2)
    assert (lon, lat) == pytest.approx(found.place, abs=1e-6)


def test_a_repair_is_shown_first_and_written_only_when_taken(qtbot, desk):
    window = desk
    area_id = put(window, "EX-SHA-02", shapely.box(103.001, 19.401, 103.003, 19.403))
    panel = window.quality_dock.panel
    row = next(at for at, one in enumerate(window.quality_desk.findings) if one.rule == "overlap" and one.proposal)
    found = window.quality_desk.findings[row]
    held = {area_id: window.session.project.row("areas", found.record_id).wkb}
    panel.table.selectRow(row)
    assert panel.repair.isEnabled()
    panel.repair.click()
    dialog = window.land_records.repairing
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("corners" in text for text in texts)
    dialog.reject()
    assert window.session.project.row("areas", found.record_id).wkb == held[area_id]
    panel.table.selectRow(row)
    panel.repair.click()
    window.land_records.repairing.accept()
    assert "overlap" not in rules(window)
    assert window.session.project.next_undo() is not None
    window.desk.undo()
    assert window.session.project.row("areas", found.record_id).wkb == held[area_id]


def test_enter_leaves_a_repair_as_it_is(qtbot, desk):
    window = desk
    put(window, "EX-SHA-02", shapely.box(103.001, 19.401, 103.003, 19.403))
    found = next(one for one in window.quality_desk.findings if one.proposal)
    window.land_records.repair(found)
    buttons = window.land_records.repairing.findChild(QDialogButtonBox).buttons()
    assert [button.isDefault() for button in buttons].count(True) == 1
    default = next(button for button in buttons if button.isDefault())
    default.click()
    assert "overlap" in rules(window)


def test_the_report_is_a_certificate_and_json_with_every_rule(qtbot, desk, tmp_path):
    window = desk
    put(window, "EX-<b>SHA</b>-02", shapely.box(103.001, 19.401, 103.003, 19.403))
    window.quality_desk.write_report(tmp_path / "f.json", "Übung")
    made = json.loads((tmp_path / "f.json").read_text(encoding="utf-8"))
    assert made["exercise"] is True
    assert [entry["rule"] for entry in made["rules"]] == list(RULES)
    assert sum(entry["findings"] for entry in made["rules"]) == len(made["findings"]) == len(rules(window))
    window.quality_desk.write_report(tmp_path / "f.pdf", "Übung")
    content = (tmp_path / "f.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")


def test_a_report_that_cannot_be_written_is_said(qtbot, desk, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr("desktop.ask.tell_failure", lambda _window, sentence, *_: told.append(sentence))
    desk.quality_desk.write_report(tmp_path / "no" / "f.json", "x")
    assert "cannot be written" in told[0]


def test_f8_brings_the_findings_to_the_front(qtbot, desk):
    window = desk
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.quality_desk.checked, timeout=10000)
    assert window.quality_dock.panel.isVisible()


def test_without_a_project_the_panel_says_how_to_begin(qtbot, window):
    window.quality_dock.make_ready()
    panel = window.quality_dock.panel
    assert "New project" in panel.said.text()
    assert not panel.repair.isEnabled()
