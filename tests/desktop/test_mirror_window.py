"""The mission mirror in the window: one scale, one clock, cells that lead to claims, the map afterwards as before."""

import datetime
import math
import re

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.briefing.frames import Table, Timeline
from desktop.briefing.screen_ink import in_theme
from desktop.mirror.fields import CELL_ROLE
from desktop.mirror.several import SeveralDialog
from desktop.theme import DARK, LIGHT, PAPER
from geodata.compare.mirror import FIELDS
from geodata.ledger.state import Clock


@pytest.fixture
def mirror(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    view = window.mirror_desk.view
    qtbot.waitUntil(lambda: view.maps.left.settled and view.maps.right.settled, timeout=10_000)
    return view


def scales(mirror):
    return [canvas.view.scale_denominator for canvas in (mirror.maps.left, mirror.maps.right)]


def cells(panel, column):
    return [panel.model.index(row, column).data(CELL_ROLE) for row in range(panel.model.rowCount())]


def row_of(panel, field):
    return next(row for row in range(panel.model.rowCount()) if panel.model.field(row).field == field)


def test_both_maps_have_one_scale_until_the_lock_is_opened(qtbot, window, mirror):
    left, right = scales(mirror)
    assert left == pytest.approx(right, rel=1e-4)
    mirror.maps.left.zoom(2.0)
    left, zoomed = scales(mirror)
    assert left == pytest.approx(zoomed, rel=1e-4)
    assert zoomed == pytest.approx(right / 2, rel=0.01)
    mirror.maps.right.zoom(4.0)
    assert math.isclose(*scales(mirror), rel_tol=1e-4)
    qtbot.mouseClick(mirror.bar.lock, Qt.MouseButton.LeftButton)
    mirror.maps.right.zoom(2.0)
    assert scales(mirror)[1] == pytest.approx(scales(mirror)[0] / 2, rel=0.01)
    assert "not one scale" in mirror.bar.lock.text()
    qtbot.mouseClick(mirror.bar.lock, Qt.MouseButton.LeftButton)
    assert math.isclose(*scales(mirror), rel_tol=1e-4)


def test_leaving_restores_the_map_and_its_docks(qtbot, window):
    window.canvas.zoom(3.0)
    window.canvas.set_view(window.canvas.view.panned(90, 40))
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=10_000)
    docks = {dock.objectName(): (dock.isVisible(), dock.width()) for dock in window.docks.in_menu()}
    view = window.canvas.view
    for back in (Qt.Key.Key_2, Qt.Key.Key_1):
        qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        assert window.mirror_desk.is_shown
        assert window.top_bar.theatres["mirror"].isChecked()
        assert not window.layers_dock.isVisible()
        assert not window.actions_table["draw_area"].isEnabled()
        window.session.select("dep-la-ru-1")  # would turn the theatre if one map were shown
        assert window.session.theatre_name == "laos"
        window.session.select(None)
        qtbot.wait(50)
        qtbot.keyClick(window, back, Qt.KeyboardModifier.AltModifier)
        assert not window.mirror_desk.is_shown
        assert window.actions_table["draw_area"].isEnabled()
        if back == Qt.Key.Key_1:
            assert window.session.theatre_name == "kursk"
            qtbot.wait(50)
            window.session.show_theatre("laos")
            assert window.canvas.view == view
            break
        qtbot.waitUntil(lambda: window.canvas.view == view)
        assert {dock.objectName(): (dock.isVisible(), dock.width()) for dock in window.docks.in_menu()} == docks
        assert window.top_bar.theatres["laos"].isChecked()


def test_the_window_keeps_its_size_when_the_mirror_is_left(qtbot, window):
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: window.width() == 1300)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=10_000)
    view = window.canvas.view
    window.actions_table["mirror"].trigger()
    qtbot.wait(50)
    window.actions_table["laos"].trigger()
    qtbot.waitUntil(lambda: window.canvas.view == view)
    assert (window.width(), window.height()) == (1300, 700)


def test_every_field_is_there_and_silence_is_a_word(window, mirror):
    panel = window.compare_dock.panel
    assert {panel.model.field(row).field for row in range(panel.model.rowCount())} == set(FIELDS)
    for row in range(panel.model.rowCount()):
        for column in (1, 2):
            side = panel.model.side(row, column)
            cell = panel.model.index(row, column).data(CELL_ROLE)
            if side.state == "not_reported":
                assert cell.text == "not reported"
                assert cell.look == "absent"
                verdict = panel.model.index(row, 3).data(CELL_ROLE)
                assert not re.search(r"\d", verdict.text + verdict.second)
            assert cell.text not in ("0", "0 days")


def test_what_is_not_comparable_says_why(qtbot, window, mirror):
    mirror.show_groups("ru-la", "kp-ru")
    panel = window.compare_dock.panel
    qtbot.waitUntil(lambda: panel.made is not None and panel.made.right.name == "kp-ru")
    row = row_of(panel, "area")
    verdict = panel.model.index(row, 3).data(CELL_ROLE)
    assert verdict.text == "not comparable"
    assert "surveyed" in verdict.second
    assert "Area" in panel.warning.text()
    assert panel.warning.isVisible()


def test_a_click_on_a_cell_lists_what_it_rests_on(qtbot, window, mirror):
    panel = window.compare_dock.panel
    row = row_of(panel, "strength")
    index = panel.model.index(row, 2)
    at = panel.table.visualRect(index).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.selection == "dep-la-ru-1"
    assert panel.beside.currentWidget() is panel.behind
    side = panel.model.side(row, 2)
    model = panel.behind.model
    assert model.rowCount() == len(side.claims)
    said = [model.index(number, 0).data() for number in range(model.rowCount())]
    assert any("Defence Intelligence of Ukraine" in text for text in said)
    first = panel.behind.table.visualRect(model.index(0, 0)).center()
    qtbot.mouseClick(panel.behind.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert window.record_dock.isVisible()
    # By keyboard too, where nothing was said.
    empty = panel.model.index(row_of(panel, "length"), 2)
    panel.table.setFocus()
    panel.table.selectionModel().setCurrentIndex(empty, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert model.rowCount() == 0
    assert "not 0" in panel.behind.note.text()


def test_every_cell_leads_to_everything_behind_it(window, mirror):
    panel = window.compare_dock.panel
    for words in (("ru-la", "la-ru"), ("kp-ru", "ru-ru"), ("dep-ru-la-1", "dep-ru-la-7")):
        mirror.show_groups(*words)
        panel.compare()
        for row in range(panel.model.rowCount()):
            for column in (1, 2):
                panel.open_cell(row, column)
                assert panel.behind.model.rowCount() == len(panel.model.side(row, column).claims)


def test_single_missions_swapped_and_several(qtbot, window, mirror):
    panel = window.compare_dock.panel
    bar = mirror.bar
    bar.boxes[1].setCurrentIndex(bar.boxes[1].findData("dep-ru-la-7"))
    bar.boxes[1].activated.emit(bar.boxes[1].currentIndex())
    bar.boxes[0].setCurrentIndex(bar.boxes[0].findData("dep-ru-la-1"))
    bar.boxes[0].activated.emit(bar.boxes[0].currentIndex())
    qtbot.waitUntil(lambda: panel.made is not None and panel.made.right.name == "dep-ru-la-7")
    assert panel.made.left.name == "dep-ru-la-1"
    assert mirror.right.theatre_name == "laos"
    qtbot.mouseClick(bar.swap, Qt.MouseButton.LeftButton)
    assert mirror.groups == ("dep-ru-la-7", "dep-ru-la-1")
    bar.several_wanted.emit(mirror.left)
    dialog = window.findChild(SeveralDialog)
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) in ("dep-ru-la-2", "dep-ru-la-3")
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    dialog.accept()
    assert mirror.groups == ("dep-ru-la-2,dep-ru-la-3", "dep-ru-la-1")
    assert bar.boxes[0].currentData() == "dep-ru-la-2,dep-ru-la-3"


def test_the_clock_of_the_window_is_that_of_both_sides(qtbot, window, mirror):
    panel = window.compare_dock.panel
    window.session.set_clock(Clock(known_on=datetime.date(2020, 1, 1)))
    qtbot.waitUntil(lambda: panel.made is None)
    assert mirror.left.clock == window.session.clock == mirror.right.clock
    assert "One group is empty at the dates shown" in panel.warning.text()
    assert panel.model.rowCount() == 0
    assert "nobody at these dates" in mirror.bar.boxes[1].currentText()
    window.session.set_clock(Clock())
    qtbot.waitUntil(lambda: panel.made is not None)
    assert panel.model.rowCount() == len(FIELDS)


def test_seasons_calendar_arrival_and_strengths(qtbot, window, mirror):
    seasons = window.compare_dock.panel.seasons
    found = {}
    for way, button in seasons.ways.items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        found[way] = seasons.rows.page.frame
    assert found["legend"] == mirror.legend
    assert all(isinstance(found[way], Timeline) for way in ("season", "calendar", "arrival"))
    assert [stay.record for stay in found["season"].stays] == [stay.record for stay in found["arrival"].stays]
    dated = [stay for stay in found["arrival"].stays if not stay.wording]
    assert all(stay.possible[0] == 0.0 for stay in dated)
    assert all(stay.possible[1] is None or stay.possible[1] <= found["arrival"].length + 1 for stay in dated)
    assert isinstance(found["strength"], Table)
    spans = [row.cells[1].span for row in found["strength"].rows if row.cells[1].span]
    assert any(span.low is None and span.high == 50 for span in spans)
    silent = [row.cells[1] for row in found["strength"].rows if row.cells[1].span is None]
    assert {cell.text for cell in silent} == {"not reported"}


def test_a_click_on_a_row_of_the_seasons_opens_its_record(qtbot, window, mirror):
    seasons = window.compare_dock.panel.seasons
    page = seasons.rows.page
    qtbot.waitUntil(lambda: page.width() > 200)
    at = next(y for y in range(10, page.height(), 4) if page.record_at(_point(40, y)) == "dep-ru-la-2")
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=_point(40, at).toPoint())
    assert window.session.selection == "dep-ru-la-2"
    assert window.record_dock.isVisible()


def _point(x, y):
    from PySide6.QtCore import QPointF

    return QPointF(x, y)


def test_the_models_keep_qts_rules(qtmodeltester, window, mirror):
    panel = window.compare_dock.panel
    panel.open_cell(row_of(panel, "strength"), 1)
    qtmodeltester.check(panel.model)
    qtmodeltester.check(panel.behind.model)


def test_a_sheet_painted_in_the_window_takes_the_roles_of_the_theme():
    for role in ("text", "text_second", "line", "bad", "ok_ground", "accent"):
        assert in_theme(getattr(PAPER, role), DARK) == getattr(DARK, role)
        assert in_theme(getattr(PAPER, role), LIGHT) == getattr(LIGHT, role)
    assert in_theme(PAPER.contributors["LA"], DARK) == DARK.contributors["LA"]
    assert in_theme("#0B5D57", DARK) == "#0B5D57"


def test_closing_the_window_ends_the_threads_of_the_maps(qtbot, window, mirror):
    mirror.maps.left.zoom(2.0)
    frames = [canvas._frames for canvas in (mirror.maps.left, mirror.maps.right)]
    window.close()
    assert all(one._thread is None for one in frames)
