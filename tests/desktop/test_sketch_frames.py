"""A move of the cursor paints the sketch and its figures anew, and nothing around them; what is seen is all of it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.drawing.free_place import place_beside
from desktop.map.hazard_looks import fill_colour, paint_hatch
from desktop.map.whole import Whole

HERE = (101.6, 18.95)
CORNERS = (QPoint(300, 150), QPoint(420, 140), QPoint(430, 230))


@pytest.fixture
def easel(qtbot, window, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window.desk.make(tmp_path / "exercise.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    window.canvas.go_to(*HERE, 0.8)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=10000)
    qtbot.keyClick(window.canvas, Qt.Key.Key_D)
    easel = window.land_desk.easel
    for corner in CORNERS:
        easel.tool.click(QPointF(corner))
    settle(window)
    return easel


class Seen(QObject):
    """Counts events of one kind by the object that got them, with the rectangle of what was painted."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self.kind = kind
        self.of: dict[QObject, list[QRect]] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == self.kind:
            box = event.region().boundingRect() if self.kind == QEvent.Type.Paint else QRect()
            self.of.setdefault(watched, []).append(box)
        return False


def settle(window) -> None:
    for _ in range(8):
        QApplication.processEvents()


def moves(window, easel, places) -> None:
    for at in places:
        easel.tool.hover(QPointF(at))
        settle(window)


def on_screen(window) -> np.ndarray:
    """What the screen shows of the map, which is not painted for the question."""
    at, size = window.canvas.mapTo(window, QPoint(0, 0)), window.canvas.size()
    grabbed = window.screen().grabWindow(window.winId(), at.x(), at.y(), size.width(), size.height())
    picture = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)[:, : picture.width(), :3]
    return whole.astype(int)


def test_moves_of_the_cursor_leave_no_trace_of_where_the_sketch_was(qtbot, window, easel):
    rng = np.random.default_rng(3)
    moves(window, easel, [QPoint(int(x), int(y)) for x, y in rng.uniform(40, 420, (25, 2))])
    piecemeal = on_screen(window)
    window.canvas.update()
    settle(window)
    # Edges are smoothed in steps of a few shades that depend on where painting is cut off.
    assert np.abs(piecemeal - on_screen(window)).max() < 10
    moves(window, easel, [QPoint(80, 400)])
    assert np.abs(piecemeal - on_screen(window)).max() > 100


def test_a_move_lays_out_no_window_and_paints_the_map_where_the_sketch_is(qtbot, window, easel):
    moves(window, easel, [QPoint(320, 260)])
    laid, painted = Seen(QEvent.Type.LayoutRequest), Seen(QEvent.Type.Paint)
    for seen in (laid, painted):
        QApplication.instance().installEventFilter(seen)
    for at in (QPoint(325, 262), QPoint(331, 270), QPoint(322, 255)):
        window.canvas.cursor_moved.emit(window.canvas.view.lonlat_at(at.x(), at.y()))
        moves(window, easel, [at])
    for seen in (laid, painted):
        QApplication.instance().removeEventFilter(seen)
    assert window not in laid.of
    # The sketch is some 130 x 130 pixels, with 80 around it on each side, and the box beside the cursor moves.
    reach = QRect(300, 140, 130, 130).adjusted(-90, -120, 390, 130)
    assert all(reach.contains(box) for box in painted.of[easel.layer])
    assert reach.width() < easel.layer.width()


def test_the_bar_and_the_panel_stay_where_they_are_while_their_words_change(qtbot, window, easel):
    moves(window, easel, [QPoint(360, 300)])
    head, panel = easel.head, easel.panel
    before = head.geometry(), panel.points.geometry(), panel._area.height()
    # Over the first edge: the outline crosses itself, and that is said with a sign of another font.
    moves(window, easel, [QPoint(360, 100)])
    assert "⚠" in panel._area.text()
    assert "⚠" in head._area.text()
    assert (head.height(), panel.points.geometry(), panel._area.height()) == (before[0].height(), *before[1:])
    assert head.width() >= before[0].width()
    moves(window, easel, [QPoint(360, 300)])
    assert head.width() >= before[0].width()
    easel.head.begin("New area")
    assert head.width() == before[0].width()


def test_the_box_beside_the_cursor_covers_neither_it_nor_a_corner(window, easel):
    view = window.canvas.view
    corners = [QPointF(*view.point_px(*view.projection.point(*corner))) for corner in easel.tool.sketch.corners]
    room = window.canvas.rect()
    # Low on the map, where below the cursor is no room, left of corners, and at every edge.
    for at in (QPoint(380, room.height() - 30), QPoint(270, 120), QPoint(410, 120), QPoint(room.width() - 20, 320),
               QPoint(room.width() - 20, room.height() - 20), QPoint(10, 10)):  # fmt: skip
        moves(window, easel, [at])
        box = easel.box.geometry()
        assert room.contains(box), at
        assert not box.contains(at)
        assert not [corner for corner in corners if box.contains(corner.toPoint())], at


@pytest.mark.parametrize("room", [QSize(545, 318), QSize(400, 300), QSize(370, 160)])
def test_on_a_narrow_map_the_box_leaves_the_cursor_free(room):
    box = QSize(361, 69)
    for x in range(0, room.width(), 20):
        for y in range(0, room.height(), 10):
            place = place_beside(QPointF(x, y), box, room, [])
            assert QRect(QPoint(0, 0), room).contains(QRect(place, box)), (x, y)
            assert not QRect(place, box).contains(QPoint(x, y)), (x, y)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_part_of_a_picture_is_copied_to_where_it_was(ratio):
    rng = np.random.default_rng(1)
    width, height = 211, 97
    noise = QImage(rng.integers(0, 255, (400, 500, 4), np.uint8).tobytes(), 500, 400, QImage.Format.Format_RGB32)

    def compose(painter: QPainter) -> None:
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(0, 0, noise)

    def page() -> QImage:
        made = QImage(int(width * ratio), int(height * ratio), QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor("red"))
        return made

    key, whole, shown = (object(),), Whole(), page()
    for part in [QRect(0, 0, width, height)] * 2 + [QRect(*map(int, rng.integers(1, 90, 4))) for _ in range(60)]:
        painter = QPainter(shown)
        painter.setClipRect(part)
        whole.paint(painter, key, part, compose)
        painter.end()
    straight = page()
    painter = QPainter(straight)
    compose(painter)
    painter.end()
    assert shown == straight


def test_solid_hatching_has_the_colours_that_others_have_on_land(session):
    theme = session.theme
    shape = shapely.box(10, 10, 190, 140)
    pages: list[np.ndarray] = []
    for solid in (False, True):
        page = QImage(200, 150, QImage.Format.Format_RGB32)
        page.fill(QColor(theme.map.home))
        painter = QPainter(page)
        painter.fillRect(10, 10, 180, 130, fill_colour("CHA", theme))
        paint_hatch(painter, "CHA", shape, (10.0, 10.0), theme, solid=solid)
        painter.end()
        pages.append(np.frombuffer(page.constBits(), np.uint8).reshape(150, -1, 4)[:, :200, :3].astype(int))
    # Where lines cross each other those that let the ground through are darker.
    assert np.median(np.abs(pages[0] - pages[1])) <= 2
    assert np.abs(pages[0] - pages[1]).max() < 90
