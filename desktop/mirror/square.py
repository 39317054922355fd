"""The square of colour that stands before a group."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap


def square(colour: str) -> QIcon:
    """A square of a colour, as large as small letters."""
    picture = QPixmap(22, 22)
    picture.fill(QColor(colour))
    picture.setDevicePixelRatio(2.0)
    return QIcon(picture)
