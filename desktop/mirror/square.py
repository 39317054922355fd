"""The square of colour that stands before a group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap


def square(colour: str) -> QIcon:
    """A square of a colour, as large as small letters, in the room of an icon of 16 px."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.fillRect(2, 5, 22, 22, QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(2.0)
    return QIcon(picture)
