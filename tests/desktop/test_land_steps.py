"""Parts confirmed and ground reopened in the window: asked for with reason and evidence, refused without, undone."""

from __future__ import annotations

import json

import pytest
import shapely
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from geodata.project.editing import Put

WHOLE = shapely.box(101.599, 18.949, 101.601, 18.951)
WEST = shapely.box(101.599, 18.949, 101.600, 18.951)


@pytest.fixture
def land(qtbot, window, tmp_path):
    """A suspected area of which the western half was reduced."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window.desk.make(tmp_path / "steps.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    values = {"code": "EX-SHA-01", "status": "SHA", "survey_date": "2025-01"}
    reduced = {"area_id": "a", "product": "reduced", "method": "technical survey", "date": "2025-02"}
    window.session.project.edit([
        Put("areas", values, "a", json.loads(shapely.to_geojson(WHOLE))),
        Put("releases", reduced, "r", json.loads(shapely.to_geojson(WEST))),
    ])  # fmt: skip
    window.session.changed()
    return window


def offer(window, text):
    panel = window.land_desk.easel.panel
    return next(button for button in panel.findChildren(QPushButton) if button.text() == text)


def foot(window):
    return {key for key, button in window.record_panel.land.items() if button.isVisibleTo(window.record_panel)}


def told(window):
    return [made.text() for made in window.record_panel.widget().findChildren(QLabel)]


def states(window):
    return sorted((shape.record_id, shape.state) for shape in window.session.hazards.shapes)


def test_a_part_of_a_suspected_area_is_confirmed_on_evidence_and_undone(qtbot, land):
    window, project = land, land.session.project
    window.session.select("a")
    assert "confirm" in foot(window)
    window.actions_table["confirm_part"].trigger()
    panel = window.land_desk.easel.panel
    assert panel.states == {}
    offer(window, "All that remains").click()
    panel.form.editors["date"].type_text("March 2025")
    panel.close_area.click()
    assert project.rows("confirmations") == []
    panel.form.editors["evidence"].type_text("two BLU-26 on the surface")
    panel.form.editors["reason"].type_text("technical survey found them")
    panel.close_area.click()
    (part,) = project.rows("confirmations")
    assert (part.values["area_id"], part.values["date"]) == ("a", "2025-03")
    assert states(window) == [(part.id, "CHA"), ("r", "reduced")]
    assert window.session.selection == part.id
    assert "Part of EX-SHA-01" in told(window)
    assert "two BLU-26 on the surface" in told(window)
    window.session.select("a")
    assert any(text.endswith("Confirmed parts   1") for text in buttons(window))
    assert "✓" in next(text for text in told(window) if "recorded = cancelled" in text)
    window.desk.undo()
    assert states(window) == [("a", "SHA"), ("r", "reduced")]


def buttons(window):
    return [made.text() for made in window.record_panel.widget().findChildren(QPushButton)]


def test_a_confirmed_area_has_no_part_to_confirm_and_the_sentence_says_so(land):
    window = land
    window.session.project.edit([Put("areas", {"status": "CHA"}, "a")])
    window.session.changed()
    window.session.select("a")
    assert "confirm" not in foot(window)
    window.actions_table["confirm_part"].trigger()
    assert window.land_desk.easel is None
    assert "EX-SHA-01 is confirmed already" in window.status_line._message.text()


def test_released_ground_is_reopened_with_reason_and_evidence_and_both_records_lead_to_one_another(qtbot, land):
    window, project = land, land.session.project
    window.session.select("a")
    window.actions_table["reopen_ground"].trigger()
    assert "Select the released part first" in window.status_line._message.text()
    window.session.select("r")
    assert {"report", "device", "reopen"} <= foot(window), "who has drawn a part goes on from its page"
    qtbot.keyClick(window.canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    panel = window.land_desk.easel.panel
    offer(window, "The whole part").click()
    panel.form.editors["survey_date"].type_text("May 2026")
    panel.close_area.click()
    panel.form.editors["reopening:reason"].type_text("accident of a cow")
    panel.close_area.click()
    assert project.rows("reopenings") == []
    panel.form.editors["evidence"].type_text("crater and fragments")
    qtbot.mouseClick(panel.states["CHA"], Qt.MouseButton.LeftButton)
    panel.close_area.click()
    (again,) = project.rows("reopenings")
    assert again.values == {
        "id": again.id, "area_id": "area-2", "release_id": "r", "reason": "accident of a cow",
        "evidence": "crater and fragments", "date": "2026-05",
    }  # fmt: skip
    assert project.row("releases", "r").values["product"] == "reduced"
    # Nothing of the part is shown as reduced any more; its record and its account stay.
    assert states(window) == [("a", "SHA"), ("area-2", "CHA")]
    assert window.session.selection == "area-2"
    assert "accident of a cow" in told(window)
    next(
        made for made in window.record_panel.widget().findChildren(QPushButton) if made.text() == "EX-SHA-01 / r"
    ).click()
    assert window.session.selection == "r"
    window.land_desk.reopen_ground()
    assert window.land_desk.easel is None
    assert "hazardous again already" in window.status_line._message.text()
    assert any(text.endswith("m² hazardous again as EX-CHA-02") for text in buttons(window))
    window.desk.undo()
    assert project.rows("reopenings") == []
    assert project.row("areas", "area-2") is None


def test_the_map_shows_reopened_ground_as_hazardous_alone_whatever_is_edited_and_undone(land):
    window, project = land, land.session.project
    again = {"area_id": "b", "release_id": "r", "reason": "find", "evidence": "a fuze"}

    def shown():
        window.session.changed()
        return {shape.record_id: shape.ground for shape in window.session.hazards.shapes}

    corner = shapely.box(101.599, 18.949, 101.5995, 18.95)
    project.edit([
        Put("areas", {"code": "B", "status": "CHA"}, "b", json.loads(shapely.to_geojson(corner))),
        Put("reopenings", again, "o"),
    ])  # fmt: skip
    found = shown()
    assert shapely.area(shapely.intersection(found["r"], found["b"])) == 0
    assert found["r"].area + found["b"].area == pytest.approx(WEST.area)
    project.edit([Put("areas", {}, "b", json.loads(shapely.to_geojson(WEST)))])
    assert set(shown()) == {"a", "b"}
    project.undo()
    assert shown()["r"].area == pytest.approx(WEST.area - corner.area)
    project.undo()
    assert shown()["r"].area == pytest.approx(WEST.area)
    project.redo()
    assert shown()["r"].area == pytest.approx(WEST.area - corner.area)


def test_an_area_over_released_ground_is_refused_with_the_rule_in_the_panel(land):
    window, project = land, land.session.project
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    from desktop.drawing.outline_task import single_ring

    easel.tool.take(single_ring(WEST))
    easel.panel.close_area.click()
    assert "rule reopen-reduced" in easel.panel.refusal.text()
    assert project.counts()["areas"] == 1


def test_removing_a_reopened_area_takes_what_reopened_it_along_and_undo_brings_all_back(qtbot, land):
    window, project = land, land.session.project
    again = {"area_id": "b", "release_id": "r", "reason": "find", "evidence": "a fuze"}
    project.edit([
        Put("areas", {"code": "B", "status": "CHA"}, "b", json.loads(shapely.to_geojson(WEST))),
        Put("reopenings", again, "o"),
    ])  # fmt: skip
    window.session.changed()
    before = project.content_hash()
    window.session.select("b")
    assert window.land_records.remove()
    assert project.rows("reopenings") == []
    window.desk.undo()
    assert project.content_hash() == before
