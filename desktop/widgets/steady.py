"""A room whose content may change its words with every step of a drag: no layout around it is asked anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Steady(QWidget):
    """Fills itself with one widget, and tells those around of another size only where the least one is another.

    Every layout of Qt that is activated asks the layout around it anew, whether or not its size has changed, up to
    the window: another word in a panel laid out all docks and bars again, for 10 ms. It ends in a widget without a
    layout.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._least = QSize()
        self.hold(content)

    @property
    def content(self) -> QWidget:
        """What fills the room."""
        return self._content

    def hold(self, content: QWidget) -> None:
        """Fill the room with another widget; the one before stays where it is, hidden, and belongs to the caller."""
        self._content = content
        content.setParent(self)
        content.setGeometry(self.rect())
        content.show()
        self._look()

    @override
    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._content.minimumSizeHint().expandedTo(self._content.minimumSize())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._content.setGeometry(self.rect())

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._look()
        return done

    def _look(self) -> None:
        least = self.minimumSizeHint()
        if least != self._least:
            self._least = least
            self.updateGeometry()
