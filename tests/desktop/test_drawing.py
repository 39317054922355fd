"""Areas drawn in the window with mouse and keys, on a real project: what is clicked and typed is what is stored."""

from __future__ import annotations

import json

import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.drawing.figure_row import FigureRow
from geodata.geometry.geodesic import area_m2
from geodata.geometry.sketch import leg_between
from geodata.project.editing import Put

HERE = (101.6, 18.95)


@pytest.fixture
def drawing(qtbot, window, tmp_path, monkeypatch):
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window.desk.make(tmp_path / "Übung ຝຶກ.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    window.canvas.go_to(*HERE, 0.8)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=10000)
    return window


def pixel(window, lon, lat) -> QPoint:
    view = window.canvas.view
    return QPointF(*view.point_px(*view.projection.point(lon, lat))).toPoint()


def click(qtbot, window, at: QPoint) -> None:
    qtbot.mouseMove(window.canvas, at)
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at)


def put_area(window, code="EX-CHA-01", status="CHA", shape=None):
    shape = shape or shapely.box(101.599, 18.949, 101.601, 18.951)
    geometry = json.loads(shapely.to_geojson(shape))
    acks = window.session.project.edit([Put("areas", {"code": code, "status": status}, None, geometry)])
    window.session.changed()
    return acks[0].id


def draw(qtbot, window, *places: QPoint) -> None:
    for at in places:
        click(qtbot, window, at)


def stored_shape(window, kind, record_id):
    return shapely.from_wkb(window.session.project.row(kind, record_id).wkb)


def type_text(qtbot, widget, text):
    for letter in text:
        qtbot.keyClick(widget, letter)


def test_an_area_is_drawn_with_the_mouse_and_saved_with_its_fields(qtbot, drawing):
    window = drawing
    qtbot.keyClick(window.canvas, Qt.Key.Key_D)
    easel = window.land_desk.easel
    assert easel is not None
    places = [QPoint(300, 150), QPoint(500, 140), QPoint(520, 330), QPoint(310, 340)]
    draw(qtbot, window, *places)
    assert len(easel.tool.sketch.corners) == 4
    panel = easel.panel
    assert panel.form.editors["code"].typed() == "EX-SHA-01"
    qtbot.mouseClick(panel.states["CHA"], Qt.MouseButton.LeftButton)
    assert panel.form.editors["code"].typed() == "EX-CHA-01"
    panel.form.editors["survey_date"].type_text("Mar 2026")
    expected = easel.tool.sketch.area_m2
    qtbot.mouseClick(panel.close_area, Qt.MouseButton.LeftButton)
    (area,) = window.session.project.rows("areas")
    assert area.values["status"] == "CHA"
    assert area.values["survey_date"] == "2026-03"
    assert area.values["evidence"] is None
    assert area_m2(stored_shape(window, "areas", area.id)) == pytest.approx(expected, rel=1e-12)
    assert window.session.selection == area.id
    assert window.land_desk.easel is None
    assert window.record_dock.widget().content is window.record_panel
    assert any("EX-CHA-01" in label.text() for label in window.record_panel.findChildren(QLabel))


def test_corners_are_typed_as_coordinate_then_length_and_bearing(qtbot, drawing):
    window = drawing
    qtbot.keyClick(window.canvas, Qt.Key.Key_D)
    easel = window.land_desk.easel
    qtbot.keyClick(window.canvas, "1")
    box = easel.box
    assert box.position.text() == "1"
    box.position.setText("18.95, 101.6")
    qtbot.keyClick(box.position, Qt.Key.Key_Return)
    assert easel.tool.sketch.corners == ((101.6, 18.95),)
    for length, bearing in (("120", "90"), ("80.5", "180"), ("60", "270.5")):
        type_text(qtbot, box.length, length)
        type_text(qtbot, box.bearing, bearing)
        qtbot.keyClick(box.bearing, Qt.Key.Key_Return)
    legs = easel.tool.sketch.legs
    assert [round(leg.length_m, 6) for leg in legs] == [120.0, 80.5, 60.0]
    assert [round(leg.bearing_deg, 6) for leg in legs] == [90.0, 180.0, 270.5]
    # With nothing typed Enter closes and saves.
    qtbot.keyClick(box.length, Qt.Key.Key_Return)
    (area,) = window.session.project.rows("areas")
    corners = shapely.get_coordinates(stored_shape(window, "areas", area.id)).tolist()
    assert len(corners) == 5
    assert [101.6, 18.95] in corners


def test_what_is_no_coordinate_or_number_is_said_and_places_nothing(qtbot, drawing):
    window = drawing
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    easel.box.position.setText("nonsense")
    qtbot.keyClick(easel.box.position, Qt.Key.Key_Return)
    assert easel.tool.sketch.corners == ()
    assert "nonsense" in easel.box._hint.text()
    easel.tool.add((101.6, 18.95))
    easel.box.position.clear()
    easel.box.length.setText("-5")
    qtbot.keyClick(easel.box.length, Qt.Key.Key_Return)
    assert len(easel.tool.sketch.corners) == 1
    assert "-5" in easel.box._hint.text()


def test_an_outline_that_crosses_itself_is_refused_with_the_place_and_nothing_is_lost(qtbot, drawing):
    window = drawing
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    draw(qtbot, window, QPoint(300, 150), QPoint(500, 330), QPoint(500, 150), QPoint(300, 330))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert "crosses itself at 18.9" in easel.panel.refusal.text()
    assert len(easel.tool.sketch.corners) == 4
    assert window.session.project.rows("areas") == []


def test_steps_are_undone_and_made_again_before_those_of_the_project(qtbot, drawing):
    window = drawing
    put_area(window)
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    draw(qtbot, window, QPoint(300, 150), QPoint(500, 140), QPoint(520, 330))
    window.actions_table["undo"].trigger()
    assert len(easel.tool.sketch.corners) == 2
    window.actions_table["redo"].trigger()
    assert len(easel.tool.sketch.corners) == 3
    qtbot.keyClick(window.canvas, Qt.Key.Key_Backspace)
    assert len(easel.tool.sketch.corners) == 2
    for _ in range(3):
        window.actions_table["undo"].trigger()
    assert len(window.session.project.rows("areas")) == 1
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.land_desk.easel is None
    window.actions_table["undo"].trigger()
    assert window.session.project.rows("areas") == []


def test_a_click_near_a_corner_of_an_area_takes_its_very_bits(qtbot, drawing):
    window = drawing
    put_area(window)
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    click(qtbot, window, pixel(window, 101.601, 18.951) + QPoint(4, -3))
    assert easel.tool.sketch.corners == ((101.601, 18.951),)
    click(qtbot, window, pixel(window, 101.601, 18.95) + QPoint(4, 0))
    lon, lat = easel.tool.sketch.corners[1]
    edge = shapely.LineString([(101.601, 18.949), (101.601, 18.951)])
    assert edge.distance(shapely.Point(lon, lat)) < 1e-13
    assert lat == pytest.approx(18.95, abs=1e-5)


def test_a_part_is_clipped_shown_and_released_and_the_rest_balances(qtbot, drawing):
    window = drawing
    area_id = put_area(window)
    window.session.select(area_id)
    qtbot.keyClick(window.canvas, Qt.Key.Key_R)
    easel = window.land_desk.easel
    for lon, lat in ((101.598, 18.950), (101.6005, 18.950), (101.6005, 18.952), (101.598, 18.952)):
        click(qtbot, window, pixel(window, lon, lat))
    panel = easel.panel
    qtbot.mouseClick(panel.close_area, Qt.MouseButton.LeftButton)
    assert "outside" in panel.refusal.text()
    assert window.session.project.rows("releases") == []
    clip = next(button for button in panel.findChildren(QPushButton) if button.text().startswith("Clip"))
    qtbot.mouseClick(clip, Qt.MouseButton.LeftButton)
    shown = easel.tool.sketch
    assert shapely.from_wkb(window.session.land(area_id).wkb).covers(shown.polygon().buffer(-1e-9))
    qtbot.mouseClick(panel.close_area, Qt.MouseButton.LeftButton)
    assert panel.form.error("date")
    panel.form.editors["date"].type_text("12 Mar 2026")
    qtbot.mouseClick(panel.close_area, Qt.MouseButton.LeftButton)
    assert "Method" in panel.form.error("method")
    panel.form.editors["method"].type_text("manual, full")
    qtbot.mouseClick(panel.close_area, Qt.MouseButton.LeftButton)
    (release,) = window.session.project.rows("releases")
    assert release.values["product"] == "cleared"
    assert release.values["date"] == "2026-03-12"
    window.session.select(area_id)
    texts = [label.text() for label in window.record_panel.findChildren(QLabel)]
    assert any(text.startswith("✓ recorded = cancelled") for text in texts)


def test_the_bend_of_a_long_edge_is_told_apart_so_that_the_sums_add_up(qtbot, drawing):
    window = drawing
    area_id = put_area(window, shape=shapely.box(101.5, 18.9, 101.6, 18.95))
    west = json.loads(shapely.to_geojson(shapely.box(101.5, 18.9, 101.55, 18.95)))
    release = {"area_id": area_id, "product": "cancelled", "date": "2026-03-01"}
    window.session.project.edit([Put("releases", release, None, west)])
    window.session.changed()
    window.session.select(area_id)
    texts = [label.text() for label in window.record_panel.findChildren(QLabel)]
    amounts = {}
    for name in ("cancelled", "CHA left", "between straight and geodesic edges", "recorded"):
        amounts[name] = float(texts[texts.index(name) + 1].removesuffix(" m²").replace(",", ""))
    recorded = amounts.pop("recorded")
    assert amounts["between straight and geodesic edges"] != 0
    assert sum(amounts.values()) == pytest.approx(recorded, abs=2)


def test_all_that_remains_is_released_as_one_ring(qtbot, drawing):
    window = drawing
    area_id = put_area(window)
    window.session.select(area_id)
    window.land_desk.release_part()
    panel = window.land_desk.easel.panel
    rest = next(button for button in panel.findChildren(QPushButton) if button.text().startswith("All"))
    qtbot.mouseClick(rest, Qt.MouseButton.LeftButton)
    panel.form.editors["date"].type_text("2026")
    panel.form.editors["method"].type_text("technical survey")
    qtbot.mouseClick(panel.states["reduced"], Qt.MouseButton.LeftButton)
    panel.close_area.click()
    (release,) = window.session.project.rows("releases")
    assert release.values["product"] == "reduced"
    assert stored_shape(window, "releases", release.id).equals(stored_shape(window, "areas", area_id))
    window.land_desk.release_part()
    assert window.land_desk.easel is None
    assert "is left to be released" in window.status_line._message.text()


def test_an_outline_is_changed_corner_by_corner(qtbot, drawing):
    window = drawing
    area_id = put_area(window)
    window.session.select(area_id)
    window.land_desk.edit_outline()
    easel = window.land_desk.easel
    at = pixel(window, 101.601, 18.951)
    qtbot.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 6):
        qtbot.mouseMove(window.canvas, at + QPoint(10 * step, -6 * step))
    qtbot.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(50, -30))
    assert easel.tool.can_undo
    edge = pixel(window, 101.600, 18.949)
    click(qtbot, window, edge)
    assert len(easel.tool.sketch.corners) == 5
    easel.panel.close_area.click()
    corners = shapely.get_coordinates(stored_shape(window, "areas", area_id)).tolist()
    assert [101.599, 18.951] in corners
    assert [101.601, 18.951] not in corners
    far = max(corners, key=lambda corner: corner[0] + corner[1])
    moved = leg_between((101.601, 18.951), (far[0], far[1]))
    assert moved.length_m == pytest.approx(0.8 * (50**2 + 30**2) ** 0.5, rel=0.05)
    assert window.session.project.row("areas", area_id).values["code"] == "EX-CHA-01"


def test_reports_and_devices_are_entered_for_the_selected_area(qtbot, drawing):
    window = drawing
    area_id = put_area(window)
    window.session.select(area_id)
    window.land_records.new_report()
    dialog = window.land_records.dialog
    for name, text in (("date", "3 Mar 2026"), ("team", "Team 2"), ("people", "6"), ("area_searched_m2", "1,250.5")):
        dialog.form.editors[name].type_text(text)
    dialog.save.click()
    (report,) = window.session.project.rows("reports")
    assert report.values["area_searched_m2"] == 1250.5
    assert report.values["people"] == 6
    assert report.values["area_id"] == area_id
    window.land_records.new_device()
    click(qtbot, window, pixel(window, 101.6, 18.95))
    dialog = window.land_records.dialog
    dialog.form.editors["category"].type_text("submunition")
    dialog.form.editors["model"].type_text("BLU-26")
    dialog.save.click()
    (device,) = window.session.project.rows("devices")
    lon, lat = shapely.get_coordinates(stored_shape(window, "devices", device.id))[0].tolist()
    assert leg_between((lon, lat), (101.6, 18.95)).length_m < 1.0
    assert device.values["fixed_by"] == "map"
    window.session.select(area_id)
    texts = [button.text() for button in window.record_panel.findChildren(QPushButton)]
    assert any("BLU-26" in text for text in texts)
    assert any("1,250.5" in text for text in texts)


def test_a_number_that_is_none_and_a_date_with_a_remark_are_refused_in_the_form(qtbot, drawing):
    window = drawing
    window.session.select(put_area(window))
    window.land_records.new_report()
    dialog = window.land_records.dialog
    dialog.form.editors["date"].type_text("3 Mar 2026")
    dialog.form.editors["people"].type_text("six")
    dialog.save.click()
    assert "six" in dialog.form.error("people")
    assert window.session.project.rows("reports") == []
    dialog.done(0)


def test_without_a_project_nothing_is_drawn_and_the_way_is_said(qtbot, window):
    window.land_desk.draw_area()
    assert window.land_desk.easel is None
    assert "New project" in window.status_line._message.text()


def test_a_clicked_area_is_selected_named_by_its_code_and_removed_with_undo(qtbot, drawing):
    window = drawing
    put_area(window)
    click(qtbot, window, pixel(window, 101.6, 18.95))
    assert window.session.selection is not None
    assert "EX-CHA-01" in window.status_line._selected.text()
    window.actions_table["remove_record"].trigger()
    assert window.session.project.rows("areas") == []
    window.actions_table["undo"].trigger()
    assert len(window.session.project.rows("areas")) == 1


def test_a_rectangle_of_two_corners_and_a_circle_of_a_typed_radius_are_undone_as_one_step(qtbot, drawing):
    window = drawing
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    row = easel.panel.findChild(FigureRow)
    row.buttons["rectangle"].click()
    row.sides.setText("30")
    row.sides.textEdited.emit("30")
    draw(qtbot, window, QPoint(300, 300), QPoint(480, 180))
    legs = easel.tool.sketch.legs
    assert len(easel.tool.sketch.corners) == 4
    assert min((legs[0].bearing_deg - 30) % 180, (30 - legs[0].bearing_deg) % 180) < 0.1
    assert easel.tool.complete
    easel.tool.undo()
    assert len(easel.tool.sketch.corners) == 1
    assert not easel.tool.complete
    easel.tool.undo()
    row.buttons["circle"].click()
    click(qtbot, window, QPoint(400, 250))
    type_text(qtbot, easel.box.length, "75")
    qtbot.keyClick(easel.box.length, Qt.Key.Key_Return)
    assert len(easel.tool.sketch.corners) == 72
    assert easel.tool.sketch.area_m2 == pytest.approx(3.14159 * 75**2, rel=0.002)
    easel.panel.close_area.click()
    (area,) = window.session.project.rows("areas")
    assert len(shapely.get_coordinates(stored_shape(window, "areas", area.id))) == 73


def fill_survey(dialog, legs):
    dialog.reference.setText("18.95, 101.6")
    for row, (bearing, distance) in enumerate(legs):
        dialog.legs.put(row, 0, bearing)
        dialog.legs.put(row, 1, distance)


def test_a_survey_form_of_ten_turning_points_shows_its_closing_error_and_becomes_the_outline(qtbot, drawing):
    window = drawing
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    window.land_desk.survey_form()
    dialog = window.land_desk.survey
    assert not dialog.take.isEnabled()
    approach = [("45", "100")]
    round_trip = [(f"{36 * number}", "60") for number in range(10)]
    fill_survey(dialog, [*approach, *round_trip])
    assert dialog.take.isEnabled()
    assert "closing error 0.00 m" in dialog.told.text()
    assert len(easel.tool.drawn.corners) == 10
    rows = [dialog.legs.verticalHeaderItem(row).text() for row in range(12)]
    assert [rows[0], rows[1], rows[9], rows[10], rows[11]] == ["RP → SP", "SP → 1", "8 → 9", "9 → SP", "10 → 11"]
    dialog.returns.setChecked(False)
    assert dialog.legs.verticalHeaderItem(10).text() == "9 → 10", "not led back, it is a point of its own"
    dialog.returns.setChecked(True)
    assert easel.tool.sketch.corners == ()
    start = easel.tool.drawn.corners[0]
    dialog.legs.put(10, 1, "61")
    assert "closing error 1.00 m on 601.0 m = 1 : 60" in dialog.told.text()
    before = easel.tool.drawn.corners
    dialog.spread.setChecked(True)
    after = easel.tool.drawn.corners
    assert after[0] == before[0] == start
    assert leg_between(before[9], after[9]).length_m == pytest.approx(540 / 601, rel=5e-3)
    dialog.take.click()
    assert easel.tool.sketch.corners == after
    assert easel.tool.complete
    # What was typed, and the points before and after the error was distributed, stay in the journal.
    easel.panel.close_area.click()
    (area,) = window.session.project.rows("areas")
    reason = window.session.project.history("areas", area.id)[-1].reason
    kept = json.loads(reason.removeprefix("survey form: "))
    assert kept["reference_typed"] == "18.95, 101.6"
    assert [leg["distance_m"] for leg in kept["form"]["legs"]] == [60.0] * 9 + [61.0]
    assert len(kept["before"]) == len(kept["after"]) == 11
    assert kept["before"] != kept["after"]
    assert kept["closing_m"] == pytest.approx(1.0, abs=0.01)


def test_a_survey_form_taken_back_is_no_reason_for_what_is_drawn_instead(qtbot, drawing):
    window = drawing
    window.land_desk.survey_form()
    dialog = window.land_desk.survey
    fill_survey(dialog, [("45", "100"), *((f"{90 * number}", "60") for number in range(4))])
    dialog.take.click()
    window.land_desk.undo()
    draw(qtbot, window, QPoint(300, 150), QPoint(500, 140), QPoint(520, 330))
    window.land_desk.easel.panel.close_area.click()
    (area,) = window.session.project.rows("areas")
    assert window.session.project.history("areas", area.id)[-1].reason is None


@pytest.mark.parametrize(
    ("reference", "legs", "words"),
    [
        ("", [], "reference point"),
        ("18.95, 101.6", [("45", "100"), ("1", "50"), ("90", "50")], "three legs"),
        ("18.95, 101.6", [("45", "100"), ("x", "50"), ("90", "50"), ("180", "50")], "“x” is no number"),
        ("18.95, 101.6", [("45", "100"), ("", ""), ("90", "50"), ("180", "50"), ("270", "50")], "is empty"),
        ("18.95, 101.6", [("45", "100"), ("0", "-5"), ("90", "50"), ("180", "50")], "not above 0"),
    ],
)
def test_a_survey_form_says_what_is_wrong_with_it(qtbot, drawing, reference, legs, words):
    window = drawing
    window.land_desk.draw_area()
    window.land_desk.survey_form()
    dialog = window.land_desk.survey
    fill_survey(dialog, legs)
    dialog.reference.setText(reference)
    assert words in dialog.told.text()
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert window.land_desk.easel.tool.drawn.corners == ()


def test_rows_of_a_spreadsheet_are_pasted_into_the_survey_form(qtbot, drawing):
    from PySide6.QtGui import QGuiApplication

    window = drawing
    window.land_desk.draw_area()
    window.land_desk.survey_form()
    table = window.land_desk.survey.legs
    QGuiApplication.clipboard().setText("\n".join(f"{20 * number}\t{50 + number}" for number in range(15)))
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert table.rowCount() == 15
    assert table.typed()[14] == ("280", "64")


def test_practice_areas_are_made_up_once_and_only_for_an_exercise(qtbot, drawing, monkeypatch):
    window = drawing
    window.land_records.make_up()
    made = len(window.session.project.rows("areas"))
    assert made == 12
    assert len(window.session.project.rows("releases")) > 0
    window.land_records.make_up()
    assert len(window.session.project.rows("areas")) == made
    window.actions_table["undo"].trigger()
    assert window.session.project.rows("areas") == []


def test_a_form_is_begun_classed_and_saved_by_keys_alone(qtbot, drawing):
    window = drawing
    qtbot.keyClick(window, Qt.Key.Key_T)
    dialog = window.land_desk.survey
    fill_survey(dialog, [("45", "100"), *((f"{90 * number}", "60") for number in range(4))])
    dialog.take.click()
    panel = window.land_desk.easel.panel
    qtbot.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert panel.state == "CHA"
    qtbot.keyClick(window.canvas, Qt.Key.Key_F4)
    assert panel.form.editors["code"].isAncestorOf(window.focusWidget())
    qtbot.keyClicks(window.focusWidget(), "TSK-7")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (area,) = window.session.project.rows("areas")
    assert area.values["status"] == "CHA"
    assert area.values["code"] == "TSK-7", "the code that was proposed is typed over"


def test_a_typed_corner_out_of_sight_is_gone_to_and_a_moved_map_stays(qtbot, drawing):
    window = drawing
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    easel.tool.add((103.5, 19.0))
    assert window.canvas.view.lonlat_at(window.canvas.width() / 2, window.canvas.height() / 2) == pytest.approx(
        (103.5, 19.0), abs=1e-6
    )
    window.canvas.set_view(window.canvas.view.panned(3000, 0))
    moved = window.canvas.view
    qtbot.mouseMove(window.canvas, QPoint(200, 200))
    easel.tool.hover(QPointF(210, 210))
    assert window.canvas.view == moved


def test_what_was_typed_for_a_corner_stays_in_the_journal(drawing, qtbot):
    window, exercise = drawing, drawing.session.project
    window.land_desk.draw_area()
    easel = window.land_desk.easel
    assert easel is not None
    for text in ("18.0, 103.0", "48Q UF 88349 90460", "18°00'36\"N 103°00'00\"E"):
        easel.box.position.setText(text)
        qtbot.keyClick(easel.box.position, Qt.Key.Key_Return)
    assert len(easel.tool.sketch.corners) == 3
    easel.tool.undo()
    easel.box.position.setText("103.005 18.004")
    qtbot.keyClick(easel.box.position, Qt.Key.Key_Return)
    window.land_desk.finish()
    reason = exercise.history("areas")[-1].reason
    assert reason == (
        "corners as typed: 1: 18.0, 103.0 (DD, WGS84); 2: 48Q UF 88349 90460 (MGRS, WGS84); "
        "3: 103.005 18.004 (DD, WGS84)"
    )


def test_the_box_makes_way_for_a_hand_that_is_faster(drawing, qtbot):
    drawing.land_desk.draw_area()
    easel = drawing.land_desk.easel
    click(qtbot, drawing, QPoint(300, 200))
    box = easel.box
    inside = box.geometry().center()
    here = box.mapFromParent(inside)
    QApplication.sendEvent(box, QEnterEvent(QPointF(here), QPointF(inside), QPointF(box.mapToGlobal(here))))
    assert not box.geometry().contains(inside)
    click(qtbot, drawing, inside)
    assert len(easel.tool.sketch.corners) == 2


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_button_of_the_calendar_stands_out_in_both_themes(qtbot, drawing, theme):
    window = drawing
    window.session.set_theme(theme)
    window.land_desk.draw_area()
    button = window.land_desk.easel.panel.form.editors["survey_date"].calendar
    qtbot.waitUntil(button.isVisible, timeout=5000)
    place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    picture = window.grab(place).toImage()
    light = [picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())]
    assert max(light) - min(light) > 120
