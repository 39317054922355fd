"""The sheet window: the page follows what is chosen, steps go back, sheets are kept, written and led back from."""

import datetime
import json
import os
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QProgressDialog

from desktop.briefing.frames import Banner, Text
from desktop.briefing.sheet_files import ENDINGS
from desktop.map.exercise import WORD
from desktop.sheet.behind import BehindDialog
from desktop.sheet.steps import Steps
from geodata.ledger.state import Clock
from geodata.sheets.asked import TEMPLATES, Asked
from geodata.sheets.carried import state_behind
from geodata.sheets.kept import sheet_of_state, view_of_sheet
from geodata.sheets.paper import PAPERS, Paper


def settle(qtbot, sheet):
    qtbot.waitUntil(lambda: sheet.preview.settled, timeout=20_000)


@pytest.fixture
def sheet(qtbot, window):
    window.actions_table["sheet"].trigger()
    made = window.sheet_desk.sheet
    settle(qtbot, made)
    return made


def make_project(qtbot, window, tmp_path, *, exercise=False):
    window.desk.make(tmp_path / "atlas.gpkg", built_in=True, exercise=exercise)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)


def frames(sheet, kind):
    page = sheet.preview.page
    return [frame for frame in page.drawn.sheet.pages[page.number].frames if isinstance(frame, kind)]


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def test_the_sheet_begins_with_what_the_window_shows(qtbot, window):
    window.session.set_clock(Clock(true_on=datetime.date(2022, 1, 5)))
    window.canvas.go_to(103.0, 19.0, 900.0)
    window.actions_table["sheet"].trigger()
    asked = window.sheet_desk.sheet.asked
    assert (asked.template, asked.theatre, asked.true_on) == ("map", "laos", datetime.date(2022, 1, 5))
    west, south, east, north = asked.extent
    assert west < 103.0 < east
    assert south < 19.0 < north
    settle(qtbot, window.sheet_desk.sheet)


def test_the_button_of_the_mirror_opens_its_sheet(qtbot, window):
    window.actions_table["mirror"].trigger()
    window.mirror_desk.view.show_groups("dep-ru-la-1", "dep-ru-la-7")
    qtbot.mouseClick(window.mirror_desk.view.bar.sheet, Qt.MouseButton.LeftButton)
    sheet = window.sheet_desk.sheet
    settle(qtbot, sheet)
    assert sheet.asked.groups == ("dep-ru-la-1", "dep-ru-la-7")
    assert sheet.preview.page.drawn.state.template == "mirror"


def test_every_template_paper_and_language_is_drawn_or_refused_in_words(qtbot, sheet):
    for template in TEMPLATES:
        choose(sheet.fields.template, template)
        settle(qtbot, sheet)
        assert sheet.preview.page.drawn.state.template == template
        assert not sheet.warning.isVisible()
    choose(sheet.fields.paper, "A3")
    choose(sheet.fields.way, True)
    choose(sheet.fields.language, "ru")
    settle(qtbot, sheet)
    assert sheet.preview.page.drawn.sheet.paper == Paper(name="A3", portrait=True)
    image = sheet.preview.page.image
    assert image.height() > image.width()


def test_a_sheet_speaks_its_own_language_in_a_window_of_another(qtbot, sheet):
    choose(sheet.fields.template, "map")
    choose(sheet.fields.language, "zh_TW")
    settle(qtbot, sheet)
    words = " ".join(frame.text for frame in frames(sheet, Text))
    assert "所示邊界不代表認可" in words
    assert sheet.fields.template.currentText() == "One map"


def test_title_and_marking_are_typed_at_their_place_and_taken_back(qtbot, sheet):
    preview = sheet.preview
    places = dict(preview.fields())
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=places["title"].center().toPoint())
    assert preview.line.text() == next(frame.text for frame in frames(sheet, Text) if frame.role == "title")
    preview.line.setText("Two missions")
    qtbot.keyClick(preview.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    settle(qtbot, sheet)
    assert next(frame.text for frame in frames(sheet, Text) if frame.role == "title") == "Two missions"
    assert sheet.fields.title.text() == "Two missions"
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=dict(preview.fields())["banner"].center().toPoint())
    preview.line.setText("RESTRICTED")
    qtbot.keyClick(preview.line, Qt.Key.Key_Return)
    choose(sheet.fields.colour, "#9B2C1B")
    settle(qtbot, sheet)
    assert [(banner.text, banner.colour) for banner in frames(sheet, Banner)] == [("RESTRICTED", "#9B2C1B")]
    for _ in range(3):
        sheet.undo()
    settle(qtbot, sheet)
    assert sheet.asked.title == sheet.asked.banner == ""
    assert not sheet.undo_button.isEnabled()
    sheet.redo()
    assert sheet.fields.title.text() == "Two missions"


def test_escape_leaves_a_text_as_it_was(qtbot, sheet):
    preview = sheet.preview
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=dict(preview.fields())["title"].center().toPoint())
    preview.line.setText("not this")
    qtbot.keyClick(preview.line, Qt.Key.Key_Escape)
    assert preview.line is None
    assert sheet.isVisible()
    assert sheet.asked.title == ""


def test_exercise_stays_whatever_is_typed(qtbot, window, tmp_path):
    make_project(qtbot, window, tmp_path, exercise=True)
    window.actions_table["sheet"].trigger()
    sheet = window.sheet_desk.sheet
    sheet.fields.banner.setText("PUBLIC")
    settle(qtbot, sheet)
    assert [banner.text for banner in frames(sheet, Banner)] == [WORD, "PUBLIC"]
    assert all(field != "banner" or not box.contains(_place(sheet, WORD)) for field, box in sheet.preview.fields())
    sheet.fields.banner.setText(WORD)
    settle(qtbot, sheet)
    assert [banner.text for banner in frames(sheet, Banner)] == [WORD]


def _place(sheet, word):
    frame = next(banner for banner in frames(sheet, Banner) if banner.text == word)
    return sheet.preview.placed(frame.box).center()


def test_a_group_that_is_not_there_is_said_and_cannot_be_written(qtbot, sheet):
    sheet.show_sheet(msgspec.structs.replace(sheet.asked, template="mirror", groups=("xx-yy", "la-ru")))
    qtbot.waitUntil(sheet.warning.isVisible, timeout=20_000)
    assert "No contingent goes from XX to YY" in sheet.warning.text()
    assert not sheet.export.isEnabled()
    sheet.undo()
    settle(qtbot, sheet)
    assert sheet.export.isEnabled()
    assert not sheet.warning.isVisible()


def test_a_stored_sheet_opens_again_exactly(qtbot, window, tmp_path):
    make_project(qtbot, window, tmp_path)
    window.actions_table["sheet"].trigger()
    sheet = window.sheet_desk.sheet
    sheet.fields.title.setText("Кто и где — 在寮國")
    choose(sheet.fields.paper, "16:9")
    settle(qtbot, sheet)
    asked, image = sheet.asked, sheet.preview.page.image
    assert window.sheet_desk.keep("first", asked)
    sheet.close()
    path = window.session.project.path
    window.desk.show_built_in()
    window.desk.open_path(path)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    assert window.sheet_desk.stored() == {"first": asked}
    window.sheet_desk.open(window.sheet_desk.stored()["first"])
    again = window.sheet_desk.sheet
    settle(qtbot, again)
    assert again.asked == asked
    # The foot names the entry of the journal, so the body is compared.
    rows = image.height() * 8 // 10
    assert again.preview.page.image.copy(0, 0, image.width(), rows) == image.copy(0, 0, image.width(), rows)
    # A second sheet of that name becomes it; one undo brings the first back.
    assert window.sheet_desk.keep("first", msgspec.structs.replace(asked, title="other"))
    assert window.sheet_desk.stored()["first"].title == "other"
    window.desk.undo()
    assert window.sheet_desk.stored() == {"first": asked}


def test_nothing_is_stored_with_the_built_in_atlas(window, sheet):
    assert not window.sheet_desk.keep("first", sheet.asked)
    assert "New project" in sheet.note.text()


@given(
    template=st.sampled_from(TEMPLATES), title=st.text(max_size=50), remark=st.text(max_size=200),
    paper=st.sampled_from(PAPERS), portrait=st.booleans(), day=st.none() | st.dates(),
)  # fmt: skip
def test_a_sheet_comes_back_from_the_state_of_its_view(template, title, remark, paper, portrait, day):
    asked = Asked(
        template=template, title=title, remark=remark, paper=Paper(name=paper, portrait=portrait), true_on=day,
        theatre="laos", extent=(100.0, 14.0, 108.0, 22.0),
    )  # fmt: skip
    view = view_of_sheet("x", "name", asked)
    assert sheet_of_state(view.state) == asked


def test_a_view_without_a_sheet_has_none_and_a_later_one_is_refused():
    assert sheet_of_state(None) is None
    assert sheet_of_state('{"layers": []}') is None
    with pytest.raises(ValueError, match="another version"):
        sheet_of_state('{"sheet": {"template": "hologram"}}')


def test_keys_typed_in_a_row_are_one_step():
    first = Asked(template="map")
    steps = Steps(first)
    for number, title in enumerate(("T", "Ti", "Tit")):
        steps.take(msgspec.structs.replace(first, title=title), at_s=number * 0.2)
    assert steps.undo() == first
    assert steps.redo().title == "Tit"
    steps.take(msgspec.structs.replace(steps.shown, title="Title"), at_s=99.0)
    assert steps.undo().title == "Tit"


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_sheet_is_written_as_a_job_and_leads_back(qtbot, window, sheet, tmp_path, ending):
    path = tmp_path / f"sheet{ending}"
    with qtbot.waitSignal(window.export_desk.finished, timeout=60_000):
        window.sheet_desk.write(sheet.asked, path, dpi=96)
    assert path.exists()
    assert str(path) in sheet.note.text()
    assert state_behind(str(path)).template == "map"


def test_writing_is_given_up_when_told_to(qtbot, window, sheet, tmp_path):
    path = tmp_path / "big.png"
    with qtbot.waitSignal(window.export_desk.finished, timeout=60_000):
        window.sheet_desk.write(sheet.asked, path, dpi=600)
        window.findChild(QProgressDialog).canceled.emit()
    assert list(tmp_path.iterdir()) == []
    assert "stopped" in sheet.note.text()


def test_the_state_behind_a_sheet_turns_the_window_there(qtbot, window, tmp_path):
    session = window.session
    window.actions_table["mirror"].trigger()
    session.set_clock(Clock(true_on=datetime.date(2025, 9, 1), known_on=datetime.date(2026, 1, 31)))
    window.mirror_desk.view.show_groups("ru-ru", "kp-ru")
    path = tmp_path / "mirror.pdf"
    with qtbot.waitSignal(window.export_desk.finished, timeout=60_000):
        window.sheet_desk.write(window.sheet_desk.shown(), path, dpi=96)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    session.set_clock(Clock())
    window.actions_table["state_behind"].trigger()
    dialog = window.findChild(BehindDialog)
    dialog.line.setText("SA1-NOTHING")
    dialog.go()
    assert dialog.warning.isVisible()
    dialog.line.setText(str(path))
    dialog.go()
    assert window.mirror_desk.is_shown
    assert window.mirror_desk.view.groups == ("ru-ru", "kp-ru")
    assert session.clock == Clock(true_on=datetime.date(2025, 9, 1), known_on=datetime.date(2026, 1, 31))
    seen = state_behind(str(path)).maps[0].extent
    lon, lat = window.mirror_desk.view.maps.left.view.lonlat_at(
        window.mirror_desk.view.maps.left.width() / 2, window.mirror_desk.view.maps.left.height() / 2
    )
    assert seen[0] < lon < seen[2]
    assert seen[1] < lat < seen[3]
    # The code of a map leads to the one map again.
    asked = Asked(template="map", theatre="kursk", extent=(35.0, 51.0, 36.0, 51.6))
    window.sheet_desk.open(asked)
    settle(qtbot, window.sheet_desk.sheet)
    code = window.sheet_desk.sheet.preview.page.drawn.sheet.stamp.code
    window.sheet_desk.go_to(state_behind(code.lower().replace("-", " ")))
    assert not window.mirror_desk.is_shown
    assert session.theatre_name == "kursk"
    lon, lat = window.canvas.view.lonlat_at(window.canvas.width() / 2, window.canvas.height() / 2)
    assert (lon, lat) == pytest.approx((35.5, 51.3), abs=0.1)
    assert "no record has changed" in window.sheet_desk.sheet.note.text()


def test_pages_are_turned_and_the_map_taken_over(qtbot, window, sheet):
    sheet.fields.template.setCurrentIndex(sheet.fields.template.findData("sources"))
    settle(qtbot, sheet)
    pages = len(sheet.preview.page.drawn.sheet.pages)
    assert pages > 1
    sheet.turn(1)
    qtbot.waitUntil(lambda: sheet.preview.page.number == 1)
    assert sheet.page_label.text() == f"Page 2 of {pages}"
    before = sheet.asked
    window.canvas.zoom(2.0)
    window.session.set_clock(Clock(true_on=datetime.date(2020, 2, 1)))
    sheet.retake_wanted.emit()
    assert sheet.asked.extent != before.extent
    assert sheet.asked.true_on == datetime.date(2020, 2, 1)
    assert sheet.asked.template == "sources"


def test_closing_the_window_closes_the_sheet(qtbot, window, sheet):
    sheet.fields.template.setCurrentIndex(1)
    window.close()
    assert window.sheet_desk.sheet is None


def test_the_presenter_turns_sheets_and_live_views_by_keys(qtbot, window, tmp_path):
    make_project(qtbot, window, tmp_path)
    window.sheet_desk.keep("b sources", Asked(template="sources"))
    window.sheet_desk.keep("a mirror", Asked(template="mirror"))
    qtbot.keyClick(window, Qt.Key.Key_F11)
    presenter = window.presenter_desk.presenter
    assert presenter.isFullScreen()
    assert [item.title for item in presenter.items][:3] == ["a mirror", "b sources", "Live: the window"]

    def ready():
        qtbot.waitUntil(lambda: presenter.settled, timeout=30_000)

    ready()
    assert presenter.pages == 2
    sizes = presenter.stage.shown.image.size()
    assert sizes.width() > sizes.height()
    qtbot.keyClick(presenter, Qt.Key.Key_PageDown)
    ready()
    assert (presenter.at, presenter.page) == (0, 1)
    qtbot.keyClick(presenter, Qt.Key.Key_Right)
    ready()
    assert (presenter.at, presenter.page) == (1, 0)
    qtbot.keyClick(presenter, Qt.Key.Key_End)
    ready()
    assert presenter.at == len(presenter.items) - 1
    qtbot.keyClick(presenter, Qt.Key.Key_PageUp)
    ready()
    presenter.go_to(2)
    ready()
    before = presenter.stage.shown.image
    window.canvas.zoom(3.0)
    qtbot.waitUntil(lambda: presenter.settled and presenter.stage.shown.image != before, timeout=30_000)
    at, none = QPointF(300, 200), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(presenter.stage, move)
    assert presenter.stage.dot == at
    colour = presenter.stage.grab().toImage().pixelColor(300, 200)
    assert (colour.red() > 200, colour.green() < 80) == (True, True)
    qtbot.keyClick(presenter, Qt.Key.Key_L)
    assert not presenter.list.isVisible()
    qtbot.keyClick(presenter, Qt.Key.Key_Escape)
    assert window.presenter_desk.presenter is None


def test_the_presenter_shows_both_maps_of_the_mirror_at_one_scale(qtbot, window):
    from desktop.presenter.items import scenes_sized

    window.actions_table["mirror"].trigger()
    qtbot.waitUntil(lambda: window.mirror_desk.view.maps.left.settled, timeout=20_000)
    window.mirror_desk.view.maps.left.resize(701, 300)
    scenes = scenes_sized(window.presenter_desk._window_scenes(), 1600, 900)
    left, right = (scene.view.scale_denominator for scene in scenes)
    assert left == pytest.approx(right, rel=1e-4)


def test_the_presenter_of_the_built_in_atlas_has_a_sheet_of_what_is_shown(qtbot, window):
    window.actions_table["present"].trigger()
    presenter = window.presenter_desk.presenter
    assert presenter.items[0].asked.template == "map"
    qtbot.waitUntil(lambda: presenter.settled, timeout=30_000)
    window.close()
    assert window.presenter_desk.presenter is None


def test_the_presenter_takes_the_display_that_the_window_is_not_on(tmp_path):
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, width in (("desk", 0, 1280), ("wall", 1280, 1600))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    script = """
from PySide6.QtWidgets import QApplication
from desktop.app import prepare
application = QApplication([])
prepare(application, "en")
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
session = Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())
window = AtlasWindow(session)
window.show()
window.actions_table["present"].trigger()
shown = window.presenter_desk.presenter
print(window.screen().name(), shown.screen().name(), *shown.geometry().getRect(), shown.isFullScreen())
window.close()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    ended = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    assert ended.stdout.split() == ["desk", "wall", "1280", "0", "1600", "800", "True"]
