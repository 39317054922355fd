"""The window's pictures are made in a thread: they equal the exported ones, and the thread ends with the window."""

from __future__ import annotations

import threading

import msgspec
import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.map.image import draw_image
from desktop.window import AtlasWindow


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


def test_dragging_shows_the_old_picture_at_its_new_place_at_once(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    before = _pixels(_grabbed(window))

    def mouse(kind: QEvent.Type, x: float, y: float) -> None:
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, QPointF(x, y), canvas.mapToGlobal(QPointF(x, y)), left, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas, event)

    mouse(QEvent.Type.MouseButtonPress, 300, 200)
    mouse(QEvent.Type.MouseMove, 340, 230)
    after = _pixels(_grabbed(window))
    assert (after[80:200, 100:300] == before[50:170, 60:260]).mean() > 0.99
    mouse(QEvent.Type.MouseButtonRelease, 340, 230)


def test_closing_the_window_ends_its_thread(window: AtlasWindow, qtbot: QtBot) -> None:
    window.canvas.zoom(1.5)
    qtbot.waitUntil(lambda: any(thread.name == "map" for thread in threading.enumerate()), timeout=5_000)
    window.close()
    assert not any(thread.name == "map" for thread in threading.enumerate())
