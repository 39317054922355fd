"""The card of a tour: where one is, the text of the step, and the ways on, back and out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.widgets.texts import label
from desktop.wording import translate

_NARROWEST, _WIDE, _MARGIN = 200, 300, 14
_BORDER, _SPARE = 2, 24


class TourCard(QFrame):
    """Lies over the lower part of a dock, where nothing of the map is covered; without it over the map's lower left."""

    next_wanted = Signal()
    back_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, window: QWidget, over: QWidget, instead: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._over = over
        self._instead = instead
        self.setObjectName("tourCard")
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "second")
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
            QShortcut(QKeySequence(keys), self).activated.connect(wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back, 1)
        row.addWidget(self.next, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch()
        column.addLayout(row)
        column.addWidget(self.leave)
        for watched in (over, instead):
            watched.installEventFilter(self)

    def show_step(self, title: str, text: str, *, first: bool, last: bool) -> None:
        """Show a step; on the last one the way on is the way out."""
        self.title.setText(title)
        self.text.setText(text)
        self.back.setEnabled(not first)
        self.next.setText(translate("Tour", "End") if last else translate("Tour", "Next"))
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if watched in (self._over, self._instead) and event.type() in moves:
            self._place()
        return False

    def _place(self) -> None:
        docked = self._over.isVisible() and self._over.width() >= _NARROWEST
        over = self._over if docked else self._instead
        width = over.width() if docked else _WIDE
        # The frame's own border is not in what the column asks for, and a line less would be cut.
        self.setFixedSize(width, max(self._column.heightForWidth(width - _BORDER) + _SPARE, 120))
        place = over.mapTo(self._window, over.rect().bottomLeft())
        self.move(max(place.x(), 0), max(place.y() - self.height(), 0))
