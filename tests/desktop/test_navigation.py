"""Moving about the map by mouse, touchpad and keys, back and forward, and by a scale that is typed."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QRubberBand
from pytestqt.qtbot import QtBot

from desktop.canvas import MapCanvas
from desktop.map.view import View
from desktop.scale_entry import parsed_scale
from desktop.view_history import CONTINUOUS_S, LONGEST, ViewHistory
from desktop.window import AtlasWindow

LEFT, MIDDLE, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(window: AtlasWindow) -> MapCanvas:
    window.canvas.setFocus()
    return window.canvas


def _mouse(canvas: MapCanvas, kind: QEvent.Type, at: tuple[float, float], button=LEFT, keys=PLAIN) -> None:
    held = NONE if kind == QEvent.Type.MouseButtonRelease else button
    point = QPointF(*at)
    QApplication.sendEvent(canvas, QMouseEvent(kind, point, canvas.mapToGlobal(point), button, held, keys))


def _drag(canvas: MapCanvas, start: tuple[float, float], end: tuple[float, float], button=LEFT, keys=PLAIN) -> None:
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    _mouse(canvas, QEvent.Type.MouseButtonPress, start, button, keys)
    _mouse(canvas, QEvent.Type.MouseMove, middle, button, keys)
    _mouse(canvas, QEvent.Type.MouseMove, end, button, keys)
    _mouse(canvas, QEvent.Type.MouseButtonRelease, end, button, keys)


def _wheel(canvas: MapCanvas, pixels: QPoint, angle: QPoint, phase: Qt.ScrollPhase, keys=PLAIN) -> None:
    at = QPointF(200, 150)
    event = QWheelEvent(at, canvas.mapToGlobal(at), pixels, angle, NONE, keys, phase, False)
    QApplication.sendEvent(canvas, event)


def _ground(view: View, at: tuple[float, float]) -> tuple[float, float]:
    return view.from_px(*at)


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_the_ground_stays_under_the_hand_that_drags_it(canvas: MapCanvas, button: Qt.MouseButton) -> None:
    held = _ground(canvas.view, (300, 200))
    _drag(canvas, (300, 200), (420, 260), button)
    assert _ground(canvas.view, (420, 260)) == pytest.approx(held)


def test_space_turns_any_drag_into_a_pan_and_selects_nothing(canvas: MapCanvas, qtbot: QtBot) -> None:
    card = canvas.picture.cards[0].box.center()
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    qtbot.mouseClick(canvas, LEFT, pos=card.toPoint())
    assert canvas._session.selection is None
    held, scale = _ground(canvas.view, (300, 200)), canvas.view.metres_per_px
    _drag(canvas, (300, 200), (420, 260), keys=SHIFT)
    assert _ground(canvas.view, (420, 260)) == pytest.approx(held)
    assert canvas.view.metres_per_px == scale
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_two_fingers_pan_and_with_ctrl_zoom_about_the_cursor(canvas: MapCanvas) -> None:
    held, scale = _ground(canvas.view, (200, 150)), canvas.view.metres_per_px
    _wheel(canvas, QPoint(30, -20), QPoint(30, -20), Qt.ScrollPhase.ScrollUpdate)
    assert _ground(canvas.view, (230, 130)) == pytest.approx(held)
    assert canvas.view.metres_per_px == scale
    held = _ground(canvas.view, (200, 150))
    _wheel(canvas, QPoint(0, 60), QPoint(0, 120), Qt.ScrollPhase.ScrollUpdate, Qt.KeyboardModifier.ControlModifier)
    assert canvas.view.metres_per_px == pytest.approx(scale / 1.25)
    assert _ground(canvas.view, (200, 150)) == pytest.approx(held)


def test_a_wheel_zooms_about_the_cursor_whatever_pixels_the_driver_tells(canvas: MapCanvas) -> None:
    held, scale = _ground(canvas.view, (200, 150)), canvas.view.metres_per_px
    _wheel(canvas, QPoint(0, 120), QPoint(0, 120), Qt.ScrollPhase.NoScrollPhase)
    assert canvas.view.metres_per_px == pytest.approx(scale / 1.25)
    assert _ground(canvas.view, (200, 150)) == pytest.approx(held)


def test_a_pinch_zooms_about_its_middle(canvas: MapCanvas) -> None:
    held, scale, at = _ground(canvas.view, (200, 150)), canvas.view.metres_per_px, QPointF(200, 150)
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    pinch = QNativeGestureEvent(kind, device, 2, at, at, canvas.mapToGlobal(at), 0.5, QPointF())
    QApplication.sendEvent(canvas, pinch)
    assert canvas.view.metres_per_px == pytest.approx(scale / 1.5)
    assert _ground(canvas.view, (200, 150)) == pytest.approx(held)


def test_a_box_is_what_is_seen_after_it_is_drawn(canvas: MapCanvas) -> None:
    corners = _ground(canvas.view, (200, 150)), _ground(canvas.view, (500, 300))
    _drag(canvas, (200, 150), (500, 300), keys=SHIFT)
    west, south, east, north = canvas.view.bounds
    assert west <= corners[0][0] + 1e-3
    assert north >= corners[0][1] - 1e-3
    assert east >= corners[1][0] - 1e-3
    assert south <= corners[1][1] + 1e-3
    assert canvas.view.metres_per_px * canvas.width() == pytest.approx(corners[1][0] - corners[0][0], rel=0.3)
    assert not canvas.findChild(QRubberBand).isVisible()


def test_escape_takes_a_box_back_and_keeps_the_selection(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas, before = window.canvas, window.canvas.view
    window.session.select("dep-ru-la-2")
    for begin in (lambda: None, window.actions_table["zoom_box"].trigger):
        begin()
        keys = PLAIN if canvas.cursor().shape() == Qt.CursorShape.CrossCursor else SHIFT
        _mouse(canvas, QEvent.Type.MouseButtonPress, (200, 150), keys=keys)
        _mouse(canvas, QEvent.Type.MouseMove, (500, 300), keys=keys)
        assert canvas.findChild(QRubberBand).geometry().width() == 300
        assert canvas.findChild(QRubberBand).isVisible()
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        assert not canvas.findChild(QRubberBand).isVisible()
        _mouse(canvas, QEvent.Type.MouseButtonRelease, (500, 300), keys=keys)
        assert canvas.view == before
        assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
        assert window.session.selection == "dep-ru-la-2"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert window.session.selection is None


def test_back_and_forward_by_keys_buttons_and_theatre(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas, back = window.canvas, window.actions_table["back"]
    first = canvas.view
    assert not back.isEnabled()
    canvas.zoom(2)
    second = canvas.view
    assert back.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert canvas.view == first
    assert not back.isEnabled()
    _mouse(canvas, QEvent.Type.MouseButtonPress, (9, 9), Qt.MouseButton.ForwardButton)
    assert canvas.view == second
    window.session.show_theatre("kursk")
    assert not back.isEnabled()
    window.session.show_theatre("laos")
    _mouse(canvas, QEvent.Type.MouseButtonPress, (9, 9), Qt.MouseButton.BackButton)
    assert canvas.view == first
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert canvas.view == second


def _views(count: int) -> list[View]:
    from geodata.theatres import theatre

    view = View(projection=theatre("laos").projection, x=0, y=0, metres_per_px=100, width=800, height=600)
    return [msgspec.structs.replace(view, x=float(number)) for number in range(count)]


def test_movements_that_follow_on_each_other_are_one_step() -> None:
    history, views = ViewHistory(), _views(8)
    for number in range(4):
        history.note(views[number], views[number + 1], number * CONTINUOUS_S * 0.9)
    history.note(views[4], views[5], 100.0)
    assert [history.back(), history.back(), history.back()] == [views[4], views[0], None]
    assert [history.forward(), history.forward(), history.forward()] == [views[4], views[5], None]


def test_a_movement_after_going_back_forgets_what_was_ahead() -> None:
    history, views = ViewHistory(), _views(5)
    history.note(views[0], views[1], 0.0)
    history.note(views[1], views[2], 10.0)
    assert history.back() == views[1]
    history.note(views[1], views[4], 10.1)
    assert not history.can_go_forward
    assert history.back() == views[1]
    assert history.back() == views[0]


def test_the_history_keeps_the_newest_hundred() -> None:
    history, views = ViewHistory(), _views(301)
    for number in range(300):
        history.note(views[number], views[number + 1], number * 10.0)
    assert len(history) == LONGEST
    while (found := history.back()) is not None:
        last = found
    assert last == views[201]


@pytest.mark.parametrize(
    ("typed", "denominator"),
    [
        ("1:250000", 250_000), ("250 000", 250_000), ("250k", 250_000), ("1 : 6 330 000", 6_330_000),
        ("1/2.5M", 2_500_000), ("250,000", 250_000), ("25к", 25_000), ("25万", 250_000), ("1：50000", 50_000),
        ("", None), ("1:", None), ("0", None), ("abc", None), ("1:250.000", None), ("12 5", None), ("-5", None),
    ],
)  # fmt: skip
def test_scales_are_read_as_people_write_them(typed: str, denominator: float | None) -> None:
    assert parsed_scale(typed) == denominator


@pytest.mark.parametrize("theatre", ["kursk", "laos", "world"])
@pytest.mark.parametrize("denominator", [500.0, 250_000.0, 60_000_000.0])
def test_a_scale_that_is_typed_is_true_at_the_centre(
    window: AtlasWindow, qtbot: QtBot, theatre: str, denominator: float
) -> None:
    window.session.show_theatre(theatre)
    before, field = window.canvas.view, window.status_line.scale
    window.actions_table["scale"].trigger()
    assert field.selectedText() == field.text()
    qtbot.keyClicks(field, f"1:{denominator:.0f}")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    after = window.canvas.view
    assert after.scale_denominator == pytest.approx(denominator, rel=1e-6)
    assert (after.x, after.y) == pytest.approx((before.x, before.y))
    assert parsed_scale(field.text()) == denominator


def test_what_is_no_scale_is_said_with_an_example_and_escape_restores(window: AtlasWindow, qtbot: QtBot) -> None:
    before, field, shown = window.canvas.view, window.status_line.scale, window.status_line.scale.text()
    window.actions_table["scale"].trigger()
    qtbot.keyClicks(field, "near")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.status_line._message.text() == "“near” is no scale; write for example 1:250000, 250 000 or 250k"
    assert field.text() == "near"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == shown
    assert window.canvas.view == before
    window.actions_table["scale"].trigger()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.canvas.view == before


def test_a_scale_out_of_reach_is_said_to_be(window: AtlasWindow, qtbot: QtBot) -> None:
    window.actions_table["scale"].trigger()
    qtbot.keyClicks(window.status_line.scale, "1:5")
    qtbot.keyClick(window.status_line.scale, Qt.Key.Key_Return)
    assert "out of reach" in window.status_line._message.text()
    assert window.canvas.view.metres_per_px == 0.05
