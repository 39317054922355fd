"""Widgets beside one another, on as many lines as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_SIDE, _ABOVE, _GAP = 12, 6, 6


class FlowRow(QWidget):
    """Begins another line where the next widget has no room; widgets of a line are centred on it.

    Not a ``QLayout`` of our own: its items belong to Qt and to Python at once, and are freed twice.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets behind those there, in the order of the Tab key."""
        for widget in widgets:
            widget.setParent(self)
            self._parts.append(widget)

    def arrange(self) -> None:
        """Place the widgets anew, after one was shown, hidden or changed its words."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(width, self._place(width, move=False))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(280, self._place(max(self.width(), 280), move=False))

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return self._place(arg__1, move=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return done

    def _place(self, width: int, *, move: bool) -> int:
        """Height the widgets take within a width; with ``move`` they are put there."""
        room = max(width - 2 * _SIDE, 1)
        lines: list[list[tuple[QWidget, QSize]]] = [[]]
        used = 0
        for widget in self._parts:
            if widget.isHidden():
                continue
            wanted = widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
            size = QSize(min(wanted.width(), room), wanted.height())
            if lines[-1] and used + size.width() > room:
                lines.append([])
                used = 0
            lines[-1].append((widget, size))
            used += size.width() + _GAP
        top = _ABOVE
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            left = _SIDE
            for widget, size in line:
                if move:
                    widget.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + _GAP
            top += height + _GAP
        return top - _GAP + _ABOVE
