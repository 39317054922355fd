"""Frames of a sheet that are moved by hand: what follows them, in the page, in every format, in the window."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from desktop.briefing.arrange import EXERCISE, names_of
from desktop.briefing.atlas_run import atlas_of
from desktop.briefing.compose import compose
from desktop.briefing.frames import Notes, Table, Text
from desktop.briefing.held import held_of, held_of_records
from desktop.briefing.sheet_files import ENDINGS, write_sheets
from desktop.briefing.sheet_maps import Atlas
from desktop.sheet.placing import Key
from geodata.builtin import builtin_records
from geodata.sheets.asked import TEMPLATES, Asked
from geodata.sheets.carried import codes_of, state_behind
from geodata.sheets.placed import EVERY_PAGE, Placed, Worded


@pytest.fixture(scope="module")
def atlas(qapp):
    from desktop.app import prepare

    prepare(qapp, "en")
    return Atlas(held_of(None))


def moved(frame, left, top, width, height=0.0, page=1):
    return Placed(page=page, frame=frame, left_mm=left, top_mm=top, width_mm=width, height_mm=height)


def frame_named(drawn, name, page=0):
    shown = drawn.sheet.pages[page]
    return dict(zip(names_of(shown.body), shown.body, strict=True))[name]


def asked(template, *places, **words):
    return Asked(
        template=template, subject="dep-ru-la-2" if template == "contingent" else "", moved=tuple(places), **words
    )  # fmt: skip


def rows_of(drawn):
    return [
        row.cells[0].text
        for page in drawn.sheet.pages for frame in page.body if isinstance(frame, Table) for row in frame.rows
    ]  # fmt: skip


def test_a_map_that_is_made_larger_shows_its_extent_at_a_larger_scale_and_its_code_follows(atlas):
    plain = compose(atlas, asked("map", extent=(102.0, 18.0, 104.0, 20.0)))
    small = compose(atlas, asked("map", moved("map-map", 20, 40, 80, 60), extent=(102.0, 18.0, 104.0, 20.0)))
    box, per_mm = frame_named(small, "map-map").box, small.sheet.paper.units_per_mm
    assert [round(edge / per_mm, 1) for edge in (box.left, box.top, box.width, box.height)] == [20, 40, 80, 60]
    before, after = plain.scenes["map"], small.scenes["map"]
    assert after.view.width < before.view.width
    assert after.denominator > before.denominator
    texts = " ".join(frame.text for frame in small.sheet.pages[0].around if isinstance(frame, Text))
    assert f"{round(after.denominator):,}".replace(",", " ") in texts.replace("\u202f", " ").replace("\u2009", " ")
    assert small.sheet.stamp.code != plain.sheet.stamp.code


def test_both_maps_of_a_mirror_keep_one_true_scale_wherever_they_are(atlas):
    drawn = compose(atlas, asked("mirror", moved("map-left", 10, 30, 170, 90), moved("map-right", 185, 30, 90, 60)))
    left, right = drawn.scenes["left"], drawn.scenes["right"]
    assert left.denominator == pytest.approx(right.denominator, rel=1e-6)
    assert left.view.width > right.view.width


@pytest.mark.parametrize("height", [25.0, 60.0, 110.0])
def test_rows_that_no_longer_fit_a_table_go_on_to_a_further_page_and_come_back(atlas, height):
    plain = rows_of(compose(atlas, asked("mirror")))
    drawn = compose(atlas, asked("mirror", moved("table-1", 10, 60, 180, height)))
    assert rows_of(drawn) == plain
    table = frame_named(drawn, "table-1")
    assert table.box.height <= height * drawn.sheet.paper.units_per_mm + 1
    counts = {25.0: range(1, 4), 60.0: range(4, 10), 110.0: range(8, 30)}
    assert len(table.rows) in counts[height]


place = st.tuples(*[st.floats(-50, 500)] * 2, *[st.floats(0, 500)] * 2)


@settings(max_examples=25, deadline=None)
@given(template=st.sampled_from(TEMPLATES), places=st.lists(place, min_size=1, max_size=6), data=st.data())
def test_whatever_is_stored_every_frame_is_on_its_page_and_no_row_is_lost(template, places, data):
    atlas = _shared_atlas()
    plain = compose(atlas, asked(template))
    shown = plain.sheet.pages[0]
    names = [(1, name) for name in names_of(shown.body)] + [(EVERY_PAGE, name) for name in names_of(shown.around)]
    held = {}
    for spot in places:
        page, name = data.draw(st.sampled_from(names))
        held[page, name] = moved(name, *spot, page=page)
    drawn = compose(atlas, asked(template, *held.values()))
    width, height = drawn.sheet.paper.size_units
    assert rows_of(drawn) == rows_of(plain)
    assert _notes(drawn) == _notes(plain)
    for page in drawn.sheet.pages:
        for frame in page.frames:
            assert frame.box.left >= -0.01
            assert frame.box.right <= width + 0.5
            assert frame.box.top >= -0.01
            assert frame.box.bottom <= height + 0.5


_ATLASES = []


def _shared_atlas():
    if not _ATLASES:
        _ATLASES.append(Atlas(held_of(None)))
    return _ATLASES[0]


def _notes(drawn):
    return [
        note.number
        for page in drawn.sheet.pages for frame in page.body if isinstance(frame, Notes) for note in frame.notes
    ]  # fmt: skip


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_format_follows_what_was_moved_and_leads_back(atlas, tmp_path, ending):
    plain = compose(atlas, asked("map"))
    other = compose(atlas, asked("map", moved("map-map", 120, 45, 90, 80), moved("title-1", 30, 8, 90, page=0)))
    (first, *_), (second, *_) = (
        write_sheets([drawn], tmp_path / f"{name}{ending}", 60) for name, drawn in (("a", plain), ("b", other))
    )
    assert first.read_bytes() != second.read_bytes()
    assert codes_of(second) == [other.sheet.stamp.code]
    assert state_behind(str(second)).layout == other.state.layout != ""
    if ending != ".pdf":
        again = write_sheets([other], tmp_path / f"c{ending}", 60)[0]
        assert ending == ".pptx" or again.read_bytes() == second.read_bytes()


def test_a_png_has_the_map_where_it_was_moved_to(atlas, tmp_path):
    drawn = compose(atlas, asked("map", moved("map-map", 150, 60, 100, 90)))
    image = QImage(str(write_sheets([drawn], tmp_path / "m.png", 72)[0]))
    scale = 72 / 25.4
    assert image.pixelColor(QPoint(round(60 * scale), round(120 * scale))).name() == "#ffffff"
    inside = {image.pixelColor(QPoint(round((150 + x) * scale), round(100 * scale))).name() for x in range(10, 90, 5)}
    assert inside != {"#ffffff"}


def test_slides_have_the_map_where_it_was_moved_to(atlas, tmp_path):
    from pptx import Presentation

    drawn = compose(atlas, asked("map", moved("map-map", 150, 60, 100, 90)))
    path = write_sheets([drawn], tmp_path / "m.pptx", 72)[0]
    shapes = Presentation(str(path)).slides[0].shapes
    places = [tuple(round(length / 36_000) for length in (s.left, s.top, s.width, s.height)) for s in shapes]
    assert (150, 60, 100, 90) in places


def test_an_html_sheet_that_was_moved_has_pages_and_no_style_in_a_tag(atlas, tmp_path):
    drawn = compose(atlas, asked("map", moved("map-map", 150, 60, 100, 90)))
    text = write_sheets([drawn], tmp_path / "m.html", 72)[0].read_text(encoding="utf-8")
    assert text.count('<section class="page">') == len(drawn.sheet.pages)
    assert f"left:{100 * 150 / 297:.3f}%;top:{100 * 60 / 210:.3f}%" in text
    assert "style=" not in text


def test_an_atlas_run_moves_the_frames_of_every_sheet(atlas):
    places = (moved("map-map", 150, 60, 100, 90),)
    sheets = atlas_of(atlas, asked("map", *places, theatre="laos"), "provinces")
    assert all(one.moved == places for one in sheets)
    box = frame_named(compose(atlas, sheets[3]), "map-map").box
    assert round(box.left / 5.669) == 150
    # The places of one template are none of another's.
    contingents = atlas_of(atlas, asked("map", *places), "contingents")
    assert all(one.moved == () for one in contingents)


def test_exercise_is_not_moved_and_nothing_lies_over_it(qapp):
    held = msgspec.structs.replace(held_of_records(builtin_records()), exercise=True)
    atlas = Atlas(held)
    plain = compose(atlas, asked("map", banner="PUBLIC"))
    at = frame_in_head(plain, EXERCISE).box
    other = asked(
        "map", moved(EXERCISE, 5, 5, 20, 8, page=0), moved("banner-1", 240, 7, 45, 20, page=0), banner="PUBLIC"
    )  # fmt: skip
    drawn = compose(atlas, other)
    assert frame_in_head(drawn, EXERCISE).box == at
    assert names_of(drawn.sheet.pages[0].around)[-1] == EXERCISE


def frame_in_head(drawn, name):
    around = drawn.sheet.pages[0].around
    return dict(zip(names_of(around), around, strict=True))[name]


def test_words_of_a_heading_and_a_caption_are_ones_own_and_no_others(atlas):
    words = tuple(
        Worded(page=page, frame=name, text="Ours")
        for page, name in ((1, "heading-1"), (1, "map-left"), (0, "note-2"), (0, "code-1"))
    )
    drawn = compose(atlas, asked("mirror", worded=words))
    assert frame_named(drawn, "heading-1").text == "Ours"
    assert frame_named(drawn, "map-left").caption == "Ours"
    assert "Ours" not in [frame.text for frame in drawn.sheet.pages[0].around if isinstance(frame, Text)]


# The window.


def settle(qtbot, sheet):
    qtbot.waitUntil(lambda: sheet.preview.settled, timeout=20_000)


@pytest.fixture
def sheet(qtbot, window):
    window.actions_table["sheet"].trigger()
    made = window.sheet_desk.sheet
    settle(qtbot, made)
    return made


MAP = Key(1, "map-map")


def box_of(sheet, key):
    return next(one.box for one in sheet.preview.placing.standing() if one.key == key)


def point(sheet, x, y):
    scale = sheet.preview._scale()
    page = sheet.preview.page_box()
    return QPoint(round(page.left() + x * scale), round(page.top() + y * scale))


def drag(qtbot, sheet, begin, end, modifier=Qt.KeyboardModifier.NoModifier):
    preview = sheet.preview
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton, pos=begin)
    middle = (begin + end) / 2
    for at in (middle, end):
        _move(preview, at, modifier)
    qtbot.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=end)


def _move(preview, at, modifier):
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    spot, left = QPointF(at), Qt.MouseButton.LeftButton
    QCoreApplication.sendEvent(
        preview, QMouseEvent(QEvent.Type.MouseMove, spot, preview.mapToGlobal(spot), left, left, modifier)
    )


def test_a_frame_is_dragged_undone_redone_and_reset(qtbot, sheet):
    before = box_of(sheet, MAP)
    grip = point(sheet, before.left + before.width / 2, before.top + before.height / 2)
    drag(qtbot, sheet, grip, grip + QPoint(37, 0), Qt.KeyboardModifier.AltModifier)
    settle(qtbot, sheet)
    after = frame_named(sheet.preview.page.drawn, "map-map").box
    assert after.left - before.left == pytest.approx(37 / sheet.preview._scale(), abs=0.2)
    assert (after.width, after.height) == pytest.approx((before.width, before.height), abs=0.1)
    assert sheet.preview.placing.selected == (MAP,)
    assert "mm from the left" in sheet.note.text()
    assert "lie over one another" in sheet.note.text()
    sheet.undo()
    settle(qtbot, sheet)
    assert frame_named(sheet.preview.page.drawn, "map-map").box == before
    assert not sheet.reset.isEnabled()
    sheet.redo()
    settle(qtbot, sheet)
    assert frame_named(sheet.preview.page.drawn, "map-map").box == after
    qtbot.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    settle(qtbot, sheet)
    assert frame_named(sheet.preview.page.drawn, "map-map").box == before


def test_a_dragged_edge_lies_on_the_third_of_the_page_and_the_line_is_shown(qtbot, sheet):
    preview = sheet.preview
    preview.select(MAP)
    before = box_of(sheet, MAP)
    third = preview.page.drawn.sheet.paper.size_units[0] / 3
    begin = point(sheet, before.right, before.top + before.height / 2)
    end = point(sheet, third + 2 / preview._scale(), before.top + before.height / 2)
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton, pos=begin)
    _move(preview, end, Qt.KeyboardModifier.NoModifier)
    assert preview.placing.on.x == pytest.approx((third,), abs=0.01)
    assert preview.placing.on.y == ()
    line = preview.grab().toImage()
    x = point(sheet, third, 0).x()
    ratio = preview.devicePixelRatioF()
    low = round((preview.page_box().bottom() - 6) * ratio)
    reds = [line.pixelColor(round((x + off) * ratio), low) for off in (-1, 0, 1)]
    assert any(colour.red() > colour.blue() + 60 for colour in reds)
    qtbot.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=end)
    settle(qtbot, sheet)
    assert frame_named(preview.page.drawn, "map-map").box.right == pytest.approx(third, abs=0.1)
    assert frame_named(preview.page.drawn, "map-map").box.left == pytest.approx(before.left, abs=0.1)


def test_arrow_keys_move_by_a_millimetre_shift_by_ten_and_are_one_step(qtbot, sheet):
    preview = sheet.preview
    preview.setFocus()
    preview.select(MAP)
    before = box_of(sheet, MAP)
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for key, held in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Right, shift),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, control | shift),
    ):  # fmt: skip
        qtbot.keyClick(preview, key, held)
    settle(qtbot, sheet)
    after, per_mm = frame_named(preview.page.drawn, "map-map").box, sheet.asked.paper.units_per_mm
    assert (after.left - before.left) / per_mm == pytest.approx(11, abs=0.02)
    assert (after.top - before.top) / per_mm == pytest.approx(1, abs=0.02)
    assert (after.width - before.width) / per_mm == pytest.approx(-10, abs=0.02)
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert sheet.asked.moved == ()
    sheet.undo()
    sheet.undo()
    assert not sheet.undo_button.isEnabled()


def test_a_frame_does_not_leave_the_page_by_keys(qtbot, sheet):
    preview = sheet.preview
    preview.setFocus()
    preview.select(Key(EVERY_PAGE, "banner-1"))
    for _ in range(40):
        qtbot.keyClick(preview, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(preview, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    (placed,) = sheet.asked.moved
    assert placed.top_mm == 0
    assert placed.left_mm + placed.width_mm == pytest.approx(297, abs=0.02)


def test_several_frames_go_together_and_tab_goes_from_frame_to_frame(qtbot, sheet):
    preview = sheet.preview
    preview.setFocus()
    keys = [one.key for one in preview.placing.standing()]
    qtbot.keyClick(preview, Qt.Key.Key_Tab)
    assert preview.placing.selected == (keys[0],)
    qtbot.keyClick(preview, Qt.Key.Key_Tab)
    assert preview.placing.selected == (keys[1],)
    preview.select(*keys[1:3])
    places = [box_of(sheet, key) for key in keys[1:3]]
    qtbot.keyClick(preview, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, sheet)
    down = {round(box_of(sheet, key).top - old.top, 1) for key, old in zip(keys[1:3], places, strict=True)}
    assert down == {round(10 * sheet.asked.paper.units_per_mm, 1)}


def test_a_heading_is_typed_at_its_place_and_the_attribution_is_not(qtbot, sheet):
    preview = sheet.preview
    box = box_of(sheet, Key(1, "heading-1"))
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=point(sheet, box.left + 20, box.top + 12))
    preview.line.setText("Signs")
    qtbot.keyClick(preview.line, Qt.Key.Key_Return)
    settle(qtbot, sheet)
    assert frame_named(preview.page.drawn, "heading-1").text == "Signs"
    note = box_of(sheet, Key(EVERY_PAGE, "note-2"))
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=point(sheet, note.left + 20, note.top + 8))
    assert preview.line is None
    assert preview.placing.selected == (Key(EVERY_PAGE, "note-2"),)


def test_free_text_of_several_lines_is_typed_at_its_place(qtbot, sheet):
    sheet.fields.remark.setPlainText("First\nsecond")
    settle(qtbot, sheet)
    preview = sheet.preview
    remark = dict(preview.fields())["remark"]
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=remark.center().toPoint())
    assert preview.line.text() == "First\nsecond"
    preview.line.setPlainText("First\nlast")
    qtbot.keyClick(preview.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.asked.remark == "First\nlast"


def test_a_moved_layout_is_stored_and_opens_again_exactly(qtbot, window, tmp_path):
    window.desk.make(tmp_path / "atlas.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    window.actions_table["sheet"].trigger()
    sheet = window.sheet_desk.sheet
    settle(qtbot, sheet)
    sheet.preview.setFocus()
    sheet.preview.select(MAP, Key(EVERY_PAGE, "title-1"))
    qtbot.keyClick(sheet.preview, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, sheet)
    asked_for, image = sheet.asked, sheet.preview.page.image
    assert len(asked_for.moved) == 2
    assert window.sheet_desk.keep("moved", asked_for)
    sheet.close()
    window.sheet_desk.open(window.sheet_desk.stored()["moved"])
    again = window.sheet_desk.sheet
    settle(qtbot, again)
    assert again.asked == asked_for
    rows = image.height() * 8 // 10
    assert again.preview.page.image.copy(0, 0, image.width(), rows) == image.copy(0, 0, image.width(), rows)


def test_another_template_or_paper_has_its_own_places(qtbot, sheet):
    sheet.preview.setFocus()
    sheet.preview.select(MAP)
    qtbot.keyClick(sheet.preview, Qt.Key.Key_Right)
    assert sheet.asked.moved
    sheet.fields.way.setCurrentIndex(1)
    assert sheet.asked.moved == ()
    sheet.undo()
    assert [one.frame for one in sheet.asked.moved] == ["map-map"]
