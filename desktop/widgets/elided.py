"""A line of text that is cut with an ellipsis where there is no room, and says all of it when hovered over."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.widgets.texts import as_typed


class ElidedLabel(QLabel):
    """Never asks for more than one line, nor for any width."""

    def __init__(self, role: str | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role is not None:
            self.setProperty("role", role)

    def show_text(self, text: str) -> None:
        """Show a line of plain text."""
        self.setText(text)
        self.setToolTip(as_typed(text) if text else "")
        self.setAccessibleName(text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(
            painter, room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.palette(),
            self.isEnabled(), text, self.foregroundRole(),
        )  # fmt: skip
        painter.end()


class SteadyLine(QWidget):
    """An ``ElidedLabel`` whose text may change with every step of a drag: no layout around it is asked anew."""

    def __init__(self, role: str | None = None) -> None:
        super().__init__()
        # Without a layout: the news of a child's other size ends here.
        self._label = ElidedLabel(role)
        self._label.setParent(self)
        self.setMinimumHeight(self._label.sizeHint().height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What is shown, whole."""
        return self._label.text()

    def show_text(self, text: str) -> None:
        """Show a line of plain text."""
        if text != self._label.text():
            self._label.show_text(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._label.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._label.setGeometry(self.rect())
