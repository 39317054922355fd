"""The window's pictures are made in a thread: they equal the exported ones, and the thread ends with the window."""

from __future__ import annotations

import datetime
import threading

import msgspec
import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.canvas import MapCanvas
from desktop.map.above import _towns
from desktop.map.frames import DrawnMap, draw_above
from desktop.map.furniture import Furniture, scale_bar
from desktop.map.image import draw_image
from desktop.map.ink import Ink, _turned
from desktop.map.labels import _in_order
from desktop.map.marks import _disc
from desktop.map.painting import painting_on
from desktop.map.river_names import _stretches
from desktop.theme import THEMES
from desktop.window import AtlasWindow
from geodata.ledger.state import Clock


def _pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[..., :3].astype(int)


def _grabbed(window: AtlasWindow) -> QImage:
    canvas = window.canvas
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    canvas.render(image)
    return image


def test_what_the_window_shows_after_moving_is_what_would_be_exported(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    for step in range(12):
        canvas.set_view(canvas.view.panned(9, -5).zoomed(1.02, 200, 150))
        if step % 4 == 0:
            qtbot.wait(5)
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    expected, _ = draw_image(canvas.scene_shown(), 96.0)
    difference = np.abs(_pixels(_grabbed(window)) - _pixels(expected))
    # Two translucent pictures on top of each other round each once more.
    assert difference.max() <= 3


def test_the_newest_view_is_drawn_however_fast_they_come(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    views = [msgspec.structs.replace(canvas.view, x=canvas.view.x + 500.0 * step) for step in range(60)]
    for view in views:
        canvas.set_view(view)
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    assert canvas.view == views[-1]
    assert canvas.seconds.keys() >= {"land", "water", "borders", "above"}


def _mouse(canvas: MapCanvas, kind: QEvent.Type, x: float, y: float) -> None:
    left, at = Qt.MouseButton.LeftButton, QPointF(x, y)
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def test_dragging_shows_the_old_ground_at_its_new_place_at_once(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    # So high that no furniture lies in what is compared.
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: canvas.height() > 480 and canvas.settled, timeout=20_000)
    before = _pixels(_grabbed(window))
    _mouse(canvas, QEvent.Type.MouseButtonPress, 300, 200)
    _mouse(canvas, QEvent.Type.MouseMove, 340, 230)
    after = _pixels(_grabbed(window))
    assert (after[200:320, 50:220] == before[170:290, 10:180]).mean() > 0.99
    _mouse(canvas, QEvent.Type.MouseButtonRelease, 340, 230)


def test_furniture_keeps_its_place_while_the_ground_is_dragged(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    scene = canvas.scene_shown()
    with painting_on(QImage(1, 1, QImage.Format.Format_RGB32), 1.0) as painter:
        boxes = [box.toRect().adjusted(2, 2, -2, -2) for box in Furniture(Ink(painter, scene.theme, "en"), scene).boxes]
    assert len(boxes) >= 4
    before = _grabbed(window)
    _mouse(canvas, QEvent.Type.MouseButtonPress, 300, 200)
    _mouse(canvas, QEvent.Type.MouseMove, 340, 230)
    after = _grabbed(window)
    for box in boxes:
        # The attribution lets a little of the ground through.
        assert np.abs(_pixels(after.copy(box)) - _pixels(before.copy(box))).max() <= 20
    _mouse(canvas, QEvent.Type.MouseButtonRelease, 340, 230)


def test_the_scale_bar_is_that_of_the_view_while_it_zooms(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    canvas.zoom(2.3)
    at_once = _grabbed(window)
    assert not canvas.settled
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    scene = canvas.scene_shown()
    with painting_on(QImage(1, 1, QImage.Format.Format_RGB32), 1.0) as painter:
        inside = scale_bar(Ink(painter, scene.theme, "en"), scene).box.toRect().adjusted(2, 2, -2, -2)
    assert np.abs(_pixels(at_once.copy(inside)) - _pixels(_grabbed(window).copy(inside))).max() <= 3


def test_another_date_leaves_the_picture_of_the_map_and_draws_what_depends_on_it(
    window: AtlasWindow, qtbot: QtBot
) -> None:
    canvas, session = window.canvas, window.session
    canvas.zoom(1.2)
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    drawn: list[DrawnMap] = []
    canvas._frames.map_drawn.connect(drawn.append)
    before = len(canvas.picture.cards)
    session.set_clock(Clock(true_on=datetime.date(2019, 1, 1)))
    qtbot.waitUntil(lambda: len(canvas.picture.cards) < before, timeout=20_000)
    first = drawn[-1]
    session.set_clock(Clock(true_on=datetime.date(2019, 1, 2), known_on=datetime.date(2019, 1, 2)))
    qtbot.waitUntil(lambda: len(drawn) > 1, timeout=20_000)
    assert all(one.image.cacheKey() == first.image.cacheKey() for one in drawn)
    session.set_theme("dark")
    qtbot.waitUntil(lambda: drawn[-1].image.cacheKey() != first.image.cacheKey(), timeout=20_000)


def test_a_theatre_come_back_to_is_drawn_though_its_map_was_the_last_one(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas, session = window.canvas, window.session
    session.select(None)
    canvas.redraw()
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    session.show_theatre("kursk")
    session.show_theatre("laos")
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    assert canvas.seconds.keys() >= {"land", "water", "borders", "above"}


def test_closing_the_window_ends_its_thread(window: AtlasWindow, qtbot: QtBot) -> None:
    window.canvas.zoom(1.5)
    qtbot.waitUntil(lambda: any(thread.name == "map" for thread in threading.enumerate()), timeout=5_000)
    window.close()
    assert not any(thread.name == "map" for thread in threading.enumerate())


def test_what_is_kept_for_other_dates_gives_the_very_same_picture(window: AtlasWindow) -> None:
    shown = window.canvas.scene_shown()
    scenes = [
        msgspec.structs.replace(shown, clock=clock, states=window.session.ledger.states(clock), theme=theme,
                                language=language, view=view)
        for clock in (Clock(), Clock(true_on=datetime.date(2025, 6, 1)))
        for theme in (THEMES["light"], THEMES["dark"])
        for language in ("en", "ru", "zh_TW")
        for view in (shown.view, shown.view.zoomed(2.0, 700, 300))
    ]  # fmt: skip
    kept = [draw_above(scene, 1.0) for scene in scenes]
    for scene, drawn in zip(scenes, kept, strict=True):
        for cache in (_in_order, _stretches, _towns, _turned, _disc):
            cache.cache_clear()
        fresh = draw_above(scene, 1.0)
        assert fresh.image == drawn.image
        assert fresh.fixed == drawn.fixed
        assert fresh.names.image == drawn.names.image
        assert fresh.picture.kept == drawn.picture.kept


def test_another_date_alone_paints_the_map_once(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas, session = window.canvas, window.session
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    shown: list[object] = []
    canvas.frame_drawn.connect(shown.append)
    session.set_clock(Clock(true_on=datetime.date(2025, 6, 1)))
    qtbot.waitUntil(lambda: canvas._above is not None and canvas._above.scene.clock == session.clock)
    qtbot.wait(50)
    assert len(shown) == 1
    session.show_theatre("world")
    session.show_theatre("laos")
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    assert canvas._map is not None
