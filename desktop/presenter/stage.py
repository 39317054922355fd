"""The stage: a picture in the middle of a dark screen, and the dot that follows the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QRadialGradient, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.fonts import font
from desktop.presenter.items import Shown

GROUND, WORDS = "#0C0E10", "#E4E6E8"
_DOT, _GLOW = 7.0, 22.0


class Stage(QWidget):
    """Paints what it is given. A click asks for the next picture, the right button for the one before."""

    resized = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Presented picture"))
        self.setMouseTracking(True)
        self.setMinimumSize(200, 150)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.shown: Shown | None = None
        self.dot: QPointF | None = None
        self._words = ""

    def show_picture(self, shown: Shown) -> None:
        """Show a picture."""
        self.shown, self._words = shown, ""
        self.update()

    def say(self, words: str) -> None:
        """Show words in the place of a picture."""
        self.shown, self._words = None, words
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(GROUND))
        if self.shown is not None:
            size = self.shown.image.deviceIndependentSize()
            corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
            painter.drawImage(corner, self.shown.image)
        elif self._words:
            painter.setFont(font(24))
            painter.setPen(QColor(WORDS))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(80, 40, -80, -40), flags, self._words)
        if self.dot is not None:
            self._paint_dot(painter, self.dot)

    def _paint_dot(self, painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        glow = QRadialGradient(at, _GLOW)
        glow.setColorAt(0.0, QColor(255, 40, 30, 190))
        glow.setColorAt(1.0, QColor(255, 40, 30, 0))
        painter.setBrush(glow)
        painter.drawEllipse(at, _GLOW, _GLOW)
        painter.setBrush(QColor(255, 30, 24))
        painter.drawEllipse(at, _DOT, _DOT)

    def _move_dot(self, at: QPointF | None) -> None:
        for place in (self.dot, at):
            if place is not None:
                around = QRectF(place.x() - _GLOW - 1, place.y() - _GLOW - 1, 2 * _GLOW + 2, 2 * _GLOW + 2)
                self.update(around.toAlignedRect())
        self.dot = at

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_dot(event.position())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._move_dot(event.position())

    @override
    def leaveEvent(self, event: object) -> None:
        self._move_dot(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self.turned.emit(1 if event.button() == Qt.MouseButton.LeftButton else -1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
