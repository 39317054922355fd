"""Fingers on the map: corners tapped, dragged and closed; the map moved and pinched; what lies on it tapped."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.canvas import MapCanvas
from desktop.touch import FINGER_PX
from desktop.window import AtlasWindow

HERE = (101.6, 18.95)


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


class Hand:
    """Fingers that touch a map as a touch screen tells it to the window."""

    def __init__(self, canvas: MapCanvas, screen: QPointingDevice) -> None:
        self._canvas = canvas
        self._screen = screen

    def _event(self):
        return QTest.touchEvent(self._canvas, self._screen)

    def down(self, finger: int, at: QPoint) -> None:
        self._event().press(finger, at, self._canvas).commit()

    def up(self, finger: int, at: QPoint) -> None:
        self._event().release(finger, at, self._canvas).commit()

    def tap(self, at: QPoint) -> None:
        self.down(0, at)
        self.up(0, at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.down(0, start)
        for step in range(1, 5):
            self._event().move(0, start + (end - start) * step / 4, self._canvas).commit()
        self.up(0, end)

    def pinch(self, before: tuple[QPoint, QPoint], after: tuple[QPoint, QPoint]) -> None:
        self._event().press(0, before[0], self._canvas).commit()
        self._event().move(0, before[0], self._canvas).press(1, before[1], self._canvas).commit()
        for step in range(1, 6):
            one, other = (b + (a - b) * step / 5 for b, a in zip(before, after, strict=True))
            self._event().move(0, one, self._canvas).move(1, other, self._canvas).commit()
        self._event().release(0, after[0], self._canvas).release(1, after[1], self._canvas).commit()


@pytest.fixture
def hand(window: AtlasWindow, screen: QPointingDevice) -> Hand:
    return Hand(window.canvas, screen)


@pytest.fixture
def drawing(qtbot: QtBot, window: AtlasWindow, tmp_path) -> AtlasWindow:
    window.desk.make(tmp_path / "exercise.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    window.canvas.go_to(*HERE, 0.8)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=10000)
    window.land_desk.draw_area()
    return window


def _pixel(window: AtlasWindow, corner: tuple[float, float]) -> QPointF:
    view = window.canvas.view
    return QPointF(*view.point_px(*view.projection.point(*corner)))


def _around(middle: QPoint, radius: float, count: int) -> list[QPoint]:
    turns = [2 * math.pi * number / count for number in range(count)]
    return [middle + QPointF(radius * math.cos(turn), radius * math.sin(turn)).toPoint() for turn in turns]


def test_every_tap_is_a_corner_however_fast_they_follow(drawing: AtlasWindow, hand: Hand) -> None:
    tool = drawing.land_desk.easel.tool
    places = _around(QPoint(420, 230), 90, 10)
    for number, at in enumerate(places, 1):
        hand.tap(at)
        assert len(tool.sketch.corners) == number
    off = [
        (_pixel(drawing, corner) - at).manhattanLength() for corner, at in zip(tool.sketch.corners, places, strict=True)
    ]
    assert max(off) < 0.01
    assert tool.rubber is None, "no finger, no line to it"


def test_a_tap_near_the_first_corner_closes_and_saves(drawing: AtlasWindow, hand: Hand) -> None:
    places = [QPoint(350, 150), QPoint(500, 150), QPoint(500, 300)]
    for at in places:
        hand.tap(at)
    hand.tap(places[0] + QPoint(round(FINGER_PX) - 5, 6))
    assert drawing.land_desk.easel is None
    (area,) = drawing.session.project.rows("areas")
    assert area.wkb is not None


def test_two_taps_at_one_place_end_the_outline_there(drawing: AtlasWindow, hand: Hand) -> None:
    for at in (QPoint(350, 150), QPoint(500, 150), QPoint(500, 300)):
        hand.tap(at)
    hand.tap(QPoint(502, 303))
    assert drawing.land_desk.easel is None
    assert len(drawing.session.project.rows("areas")) == 1


def test_a_finger_drags_a_corner_and_not_the_map(drawing: AtlasWindow, hand: Hand) -> None:
    tool, view = drawing.land_desk.easel.tool, drawing.canvas.view
    for at in (QPoint(350, 150), QPoint(500, 150), QPoint(500, 300)):
        hand.tap(at)
    hand.drag(QPoint(508, 292), QPoint(420, 330))
    assert drawing.canvas.view == view
    assert len(tool.sketch.corners) == 3
    assert (_pixel(drawing, tool.sketch.corners[2]) - QPointF(420, 330)).manhattanLength() < 0.01
    tool.undo()
    assert (_pixel(drawing, tool.sketch.corners[2]) - QPointF(500, 300)).manhattanLength() < 0.01


def test_a_second_finger_takes_the_drag_back_and_pinches(drawing: AtlasWindow, hand: Hand) -> None:
    tool = drawing.land_desk.easel.tool
    for at in (QPoint(350, 150), QPoint(500, 150), QPoint(500, 300)):
        hand.tap(at)
    before, scale = tool.sketch, drawing.canvas.view.metres_per_px
    hand.pinch((QPoint(500, 300), QPoint(400, 200)), (QPoint(600, 400), QPoint(300, 100)))
    assert tool.sketch == before
    assert drawing.canvas.view.metres_per_px == pytest.approx(scale / 3, rel=0.05)


def test_one_finger_moves_the_map_and_the_ground_stays_under_it(window: AtlasWindow, hand: Hand) -> None:
    canvas = window.canvas
    held, scale = canvas.view.from_px(300, 330), canvas.view.metres_per_px
    hand.drag(QPoint(300, 330), QPoint(420, 280))
    assert canvas.view.metres_per_px == scale
    assert canvas.view.from_px(420, 280) == pytest.approx(held)


def test_two_fingers_keep_the_ground_under_both(window: AtlasWindow, hand: Hand) -> None:
    canvas = window.canvas
    before, after = (QPoint(250, 200), QPoint(350, 300)), (QPoint(220, 190), QPoint(420, 390))
    held = [canvas.view.from_px(at.x(), at.y()) for at in before]
    hand.pinch(before, after)
    for at, ground in zip(after, held, strict=True):
        now = canvas.view.from_px(at.x(), at.y())
        assert math.dist(now, ground) <= 3 * canvas.view.metres_per_px


def test_a_tap_selects_what_it_meets_and_a_double_tap_zooms(window: AtlasWindow, hand: Hand) -> None:
    canvas = window.canvas
    card = canvas.picture.cards[0]
    hand.tap(card.box.center().toPoint())
    assert window.session.selection is not None
    scale, free = canvas.view.metres_per_px, _bare(canvas)
    hand.tap(free)
    hand.tap(free + QPoint(3, -2))
    assert canvas.view.metres_per_px == pytest.approx(scale / 2)


def _bare(canvas: MapCanvas) -> QPoint:
    """A place of the map with nothing on it."""
    for y in range(20, canvas.height() - 20, 15):
        for x in range(20, canvas.width() - 20, 15):
            at = QPointF(x, y)
            if not canvas.picture.covers(x, y) and canvas.picture.record_at(x, y) is None:
                return at.toPoint()
    raise AssertionError("the map is full")


def test_what_lies_on_the_map_gets_its_own_touches(drawing: AtlasWindow, hand: Hand, qtbot: QtBot) -> None:
    box = drawing.land_desk.easel.box
    field = box.position
    hand.tap(field.mapTo(drawing.canvas, field.rect().center()))
    qtbot.waitUntil(lambda: drawing.focusWidget() is field, timeout=5000)
    assert drawing.land_desk.easel.tool.sketch.corners == ()


def test_the_box_of_numbers_is_not_in_the_way_of_the_next_tap(drawing: AtlasWindow, hand: Hand) -> None:
    box = drawing.land_desk.easel.box
    for at in (QPoint(350, 120), QPoint(500, 130)):
        hand.tap(at)
        assert not box.geometry().intersects(QRect(at - QPoint(40, 40), at + QPoint(40, 40)))


def test_a_box_to_select_with_is_drawn_by_a_finger(window: AtlasWindow, hand: Hand) -> None:
    window.canvas.navigation.want("box")
    drawn: list[object] = []
    window.canvas.navigation.box_drawn.connect(lambda box, _adds: drawn.append(box))
    view = window.canvas.view
    hand.drag(QPoint(200, 150), QPoint(420, 330))
    QApplication.processEvents()
    assert len(drawn) == 1
    assert window.canvas.view == view


def test_mouse_after_finger_is_as_exact_as_before(drawing: AtlasWindow, hand: Hand, qtbot: QtBot) -> None:
    hand.tap(QPoint(350, 150))
    assert drawing.canvas.navigation.reach_px == FINGER_PX
    qtbot.mouseMove(drawing.canvas, QPoint(420, 200))
    assert drawing.canvas.navigation.reach_px < FINGER_PX


def test_a_touch_that_is_taken_away_leaves_all_as_it_was(drawing: AtlasWindow, screen: QPointingDevice) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QTouchEvent

    hand, tool, canvas = Hand(drawing.canvas, screen), drawing.land_desk.easel.tool, drawing.canvas
    for at in (QPoint(350, 150), QPoint(500, 150), QPoint(500, 300)):
        hand.tap(at)
    before = tool.sketch

    def touch(kind: QEvent.Type, state: QEventPoint.State, at: QPointF) -> None:
        point = QEventPoint(0, state, at, at)
        QApplication.sendEvent(canvas, QTouchEvent(kind, screen, Qt.KeyboardModifier.NoModifier, [point]))

    touch(QEvent.Type.TouchBegin, QEventPoint.State.Pressed, QPointF(500, 300))
    touch(QEvent.Type.TouchUpdate, QEventPoint.State.Updated, QPointF(440, 360))
    touch(QEvent.Type.TouchCancel, QEventPoint.State.Released, QPointF(440, 360))
    assert tool.sketch == before
