import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDockWidget, QLabel, QPushButton

from desktop.widgets.record_page import RecordPage


def click_card(qtbot, window, record_id):
    for placed in window.canvas.picture.cards:
        for row, box in zip(placed.card.rows, placed.row_boxes, strict=True):
            if row.record_id == record_id:
                at = box.center().toPoint()
                qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
                return
    raise AssertionError(f"no card shows {record_id}")


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_click_on_a_card_shows_who_says_what(qtbot, window):
    click_card(qtbot, window, "dep-ru-la-2")
    assert window.session.selection == "dep-ru-la-2"
    page = window.record_panel.widget()
    assert isinstance(page, RecordPage)
    shown = texts(page)
    for wanted in ("more than 830", "830", "about 900"):
        assert wanted in shown
    assert any("3 rival values" in text for text in shown)
    assert any("statements of one party only (RU)" in text for text in shown)


def test_assertion_and_denial_stand_side_by_side(qtbot, window):
    window.session.select("dep-la-ru-1")
    shown = texts(window.record_panel.widget())
    assert "Defence Intelligence of Ukraine (HUR)" in shown
    assert "Lao officials through state media" in shown
    assert "contradict each other in part" in shown
    assert any("denied" in text for text in shown)
    assert window.session.theatre_name == "kursk"


def test_a_missing_strength_is_a_word_and_never_zero(window):
    window.session.select("dep-ru-la-8")
    shown = texts(window.record_panel.widget())
    assert "strength not reported" in shown
    assert "0" not in shown


def test_list_map_and_record_share_the_selection(qtbot, window):
    panel = window.list_dock.panel
    panel.table.selectRow(3)
    record_id = window.session.selection
    assert record_id is not None
    assert panel.model.index(3, 0).data(Qt.ItemDataRole.UserRole) == record_id
    window.session.select("dep-ru-la-1")
    assert panel.table.currentIndex().data(Qt.ItemDataRole.UserRole) == "dep-ru-la-1"
    window.session.select(None)
    assert not panel.table.selectionModel().hasSelection()


def test_the_filter_of_the_list_takes_any_words(qtbot, window):
    panel = window.list_dock.panel
    qtbot.keyClicks(panel.field, "viengxay")
    assert panel.model.rowCount() == 1
    panel.field.setText("reported kursk")
    assert panel.model.rowCount() >= 3
    panel.field.setText("no such words")
    assert panel.model.rowCount() == 0
    assert any("none meets: “no such words”" in text for text in texts(panel))


@pytest.mark.parametrize(("typed", "theatre"), [("Суджа", "kursk"), ("Pakse", "laos"), ("51.23 35.28", "kursk")])
def test_the_one_box_goes_to_a_place(qtbot, window, typed, theatre):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.search.hasFocus)
    window.search.insert(typed)  # QTest types only ASCII
    window.search.look_up()
    rows = [window.search.list.item(row).text() for row in range(window.search.list.count())]
    place = next((row for row, text in enumerate(rows) if "\nplace" in text), 0)
    window.search.list.setCurrentRow(place)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.session.theatre_name == theatre
    assert not window.search.list.isVisible()


def test_the_one_box_says_when_nothing_is_found(qtbot, window):
    qtbot.keyClicks(window.search, "qqqqzzzz")
    window.search.look_up()
    assert "Nothing found" in window.search.list.item(0).text()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.search.list.isVisible()


def test_the_one_box_runs_commands(qtbot, window):
    qtbot.keyClicks(window.search, "> graticule")
    window.search.look_up()
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert any(layer.key == "graticule" and layer.visible for layer in window.session.layers)


def test_theatres_workspaces_and_theme_change_by_keyboard(qtbot, window):
    for key, name in ((Qt.Key.Key_1, "kursk"), (Qt.Key.Key_3, "world"), (Qt.Key.Key_2, "laos")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.session.theatre_name == name
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not any(dock.isVisible() for dock in window.findChildren(QDockWidget))
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.record_dock.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.session.theme.is_dark


def test_the_map_moves_by_keys_wheel_and_hand(qtbot, window):
    canvas = window.canvas
    canvas.setFocus()
    canvas.fit_theatre()
    start = canvas.view
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.view.x < start.x
    canvas.zoom(2)
    assert canvas.view.metres_per_px == pytest.approx(start.metres_per_px / 2)
    moved = canvas.view
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(canvas, QPoint(340, 330))
    qtbot.mouseMove(canvas, QPoint(380, 350))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(380, 350))
    assert canvas.view.x < moved.x
    canvas.fit_theatre()
    assert canvas.view.metres_per_px == pytest.approx(start.metres_per_px)


def test_layers_hide_show_and_change_places(qtbot, window):
    from PySide6.QtCore import QModelIndex

    model = window.layers_panel.model
    index = model.index(1)
    assert model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not window.session.layers[1].visible
    key = window.session.layers[1].key
    assert model.move(1, -1) == 0
    assert window.session.layers[0].key == key
    assert model.move(0, -1) == 0
    assert model.rowCount(QModelIndex()) == len(window.session.layers)


def test_item_models_keep_qts_rules(window, qtmodeltester):
    for model in (window.layers_panel.model, window.list_dock.panel.model):
        qtmodeltester.check(model, force_py=False)


def test_the_picture_of_the_window_becomes_a_file(window, qtbot, tmp_path):
    for ending in ("png", "pdf", "svg"):
        path = tmp_path / f"map.{ending}"
        with qtbot.waitSignal(window.export_desk.finished, timeout=20000):
            window.export_desk.write(window.canvas.scene_shown(), path, 192, "map")
        assert path.stat().st_size > 20_000
    view = window.canvas.view
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == (2 * view.width, 2 * view.height)


def test_stored_text_is_shown_as_typed(window, qtbot):
    from desktop.widgets.texts import label

    for text in ("<img src=x onerror=y> <b>bold</b>", "<table>" * 3000, "a" * 1_000_000):
        made = label(text)
        qtbot.addWidget(made)
        assert made.textFormat() == Qt.TextFormat.PlainText
        assert made.text()[:100] == text[:100]


def test_every_label_of_a_record_is_plain_text(window):
    for deployment in window.session.records.deployments:
        window.session.select(deployment.id)
        for label in window.record_panel.widget().findChildren(QLabel):
            if label.text() and len(label.text()) > 40:
                assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_every_control_has_a_name_and_buttons_a_tooltip(window):
    window.session.select("dep-ru-la-2")
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button
    for action in window.actions_table.all():
        assert action.toolTip()


def test_any_kind_of_record_can_be_shown(window):
    records = window.session.records
    for record in (*records.deployments, *records.events, *records.claims[:12], *records.sources[:12]):
        window.session.select(record.id)
        assert len(texts(window.record_panel.widget())) > 2


def test_an_address_is_shown_and_copied_and_never_opened(window, qtbot):
    from PySide6.QtGui import QGuiApplication

    window.session.select("S02")
    page = window.record_panel.widget()
    copy = next(button for button in page.findChildren(QPushButton) if button.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("https://gur.gov.ua/")
    for label in page.findChildren(QLabel):
        assert not label.openExternalLinks()


def test_nothing_heavy_is_loaded_before_the_first_map(tmp_path):
    code = (
        "import sys, desktop.app, desktop.cli;"
        "heavy = {'geopandas', 'pandas', 'pyogrio', 'matplotlib', 'milsymbol', 'rapidfuzz'} & set(sys.modules);"
        "print(sorted(heavy))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"


def test_window_search_and_every_export_work_with_sockets_forbidden(tmp_path):
    code = f"""
import sys, pathlib
sys.path.insert(0, {str(__file__.rsplit("/", 2)[0])!r})
import no_network
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from desktop.app import prepare
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
prepare(app, "en")
window = AtlasWindow(Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock()))
window.show()
def act():
    folder = pathlib.Path({str(tmp_path)!r})
    window.search.setText("Sudzha"); window.search.look_up()
    assert window.search.list.count() > 0
    for ending in ("png", "pdf", "svg"):
        window.export_desk.write(window.canvas.scene_shown(), folder / ("map." + ending), 192, "map")
written = []
def one_more():
    written.append(1)
    if len(written) == 3:
        print("done", flush=True)
        app.quit()
window.export_desk.finished.connect(one_more)
QTimer.singleShot(200, act)
sys.exit(app.exec())
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "done" in ended.stdout
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".pdf", ".png", ".svg"]
