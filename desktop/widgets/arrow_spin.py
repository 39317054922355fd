"""Boxes for a number and for a day, with the arrows that the style sheet takes away."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox
from typing_extensions import override

from desktop.icons import pixmap

_PADDING_PX, _ROOM_PX, _ARROW_PX, _SMALL_PX = 7, 20, 12, 10


class NumberBox(QSpinBox):
    """A whole number, with an arrow up and one down."""

    def __init__(self) -> None:
        super().__init__()
        # The padding of the style sheet does not reach the line within.
        self.lineEdit().setTextMargins(_PADDING_PX, 0, 0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        half = self.height() // 2
        room = self.width() - _ROOM_PX
        _paint(self, "up", QRect(room, 3, _ROOM_PX - 4, half - 3), _SMALL_PX)
        _paint(self, "down", QRect(room, half, _ROOM_PX - 4, half - 3), _SMALL_PX)


class DayBox(QDateEdit):
    """A day, with the arrow that opens a month."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint(self, "down", QRect(self.width() - _ROOM_PX, 0, _ROOM_PX - 4, self.height()), _ARROW_PX)


def _paint(box: QAbstractSpinBox, name: str, room: QRect, size: int) -> None:
    """An icon in the middle of its room, in the colour of the box's text."""
    group = box.palette().ColorGroup.Normal if box.isEnabled() else box.palette().ColorGroup.Disabled
    colour = box.palette().color(group, box.palette().ColorRole.Text).name()
    made = pixmap(name, colour, size, box.devicePixelRatioF())
    at = room.center()
    painter = QPainter(box)
    painter.drawPixmap(at.x() - size // 2, at.y() - size // 2, made)
    painter.end()
