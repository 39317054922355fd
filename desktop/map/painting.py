"""Painters for a map: made ready, in logical pixels, and ended in time."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintDevice, QPainter

from desktop.map.scene import Scene


def prepare(painter: QPainter, scene: Scene) -> None:
    """Smooth edges, and nothing outside the picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setClipRect(QRectF(0, 0, scene.view.width, scene.view.height))


@contextlib.contextmanager
def painting_on(device: QPaintDevice, scale: float) -> Generator[QPainter]:
    """A painter in logical pixels, ended in time: a device that goes while it is painted on takes the process along."""
    painter = QPainter(device)
    try:
        painter.scale(scale, scale)
        yield painter
    finally:
        painter.end()


def pixels_of(scene: Scene, dpi: float) -> QSize:
    """Size of a scene's bitmap at a resolution."""
    return QSize(round(scene.view.width * dpi / 96), round(scene.view.height * dpi / 96))
