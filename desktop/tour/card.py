"""The card of a tour: where one is, the text of the step, and the ways on, back and out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QSizePolicy, QToolBar, QVBoxLayout
from typing_extensions import override

from desktop.widgets.texts import label
from desktop.wording import translate

_SIDE, _ABOVE, _GAP = 16, 10, 16
_TITLE_WIDE = 150
_LEAST_HIGH = 56


class TourCard(QFrame):
    """Lies in a bar of its own below everything, so that nothing of what is shown is covered.

    It is as high as the longest of the texts asks for: the maps keep their size from step to step.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, window: QMainWindow, texts: Sequence[str]) -> None:
        super().__init__(window)
        self._window = window
        self._texts = tuple(texts)
        self.setObjectName("tourCard")
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "second")
        self.title.setFixedWidth(_TITLE_WIDE)
        # Of a label that gives way to everything the layout ignores even a fixed width.
        self.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.text = label("")
        self.back = QPushButton(translate("Tour", "Back"))
        self.next = QPushButton(translate("Tour", "Next"))
        self.next.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.leave = QPushButton(translate("Tour", "Leave"))
        for button, keys, wanted in (
            (self.back, "Ctrl+PgUp", self.back_wanted), (self.next, "Ctrl+PgDown", self.next_wanted),
            (self.leave, "Ctrl+Shift+Q", self.leave_wanted),
        ):  # fmt: skip
            button.clicked.connect(wanted)
            button.setToolTip(f"{button.text()} ({keys})")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(72)
            QShortcut(QKeySequence(keys), self).activated.connect(wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        row.setSpacing(_GAP)
        row.addWidget(self.title)
        row.addWidget(self.text, 1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in (self.back, self.next, self.leave):
            ways.addWidget(button)
        column = QVBoxLayout()
        column.addStretch()
        column.addLayout(ways)
        column.addStretch()
        row.addLayout(column)
        self._ways = ways
        self._bar = QToolBar(window)
        self._bar.setObjectName("tourBar")
        self._bar.setMovable(False)
        # Leave is the way out; a bar that is hidden from a menu would leave the tour without one.
        self._bar.toggleViewAction().setVisible(False)
        self._bar.setContentsMargins(0, 0, 0, 0)
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self._bar)
        self._bar.addWidget(self)
        self._take_room(window.width())

    def show_step(self, title: str, text: str, *, first: bool, last: bool) -> None:
        """Show a step; on the last one the way on is the way out."""
        self.title.setText(title)
        self.text.setText(text)
        self.back.setEnabled(not first)
        self.next.setText(translate("Tour", "End") if last else translate("Tour", "Next"))
        self.next.setFocus()

    def end(self) -> None:
        """Go, and give the room of the bar back."""
        self._window.removeToolBar(self._bar)
        self._bar.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room(self.width())

    def _take_room(self, width: int) -> None:
        """Be as high as the longest text asks for in this width."""
        room = max(width - 2 * _SIDE - _TITLE_WIDE - 2 * _GAP - self._ways.sizeHint().width(), 80)
        shown = self.text.text()
        highest = 0
        for text in self._texts:
            self.text.setText(text)
            highest = max(highest, self.text.heightForWidth(room))
        self.text.setText(shown)
        self.setFixedHeight(max(highest + 2 * _ABOVE + 2, _LEAST_HIGH))
