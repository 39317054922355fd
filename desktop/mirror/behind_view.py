"""The list of what lies behind a cell; a row leads to the record it is about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.mirror.behind import Behind
from desktop.session import Session
from desktop.widgets.quotes import QUOTES_ROLE, QuotesDelegate
from desktop.widgets.texts import label

_Index = QModelIndex | QPersistentModelIndex
RECORD_ROLE = Qt.ItemDataRole.UserRole


class BehindModel(QAbstractTableModel):
    """One row a claim, in one column of quotes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Behind, ...] = ()

    def show_rows(self, rows: tuple[Behind, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RECORD_ROLE:
            return row.record
        if role == QUOTES_ROLE:
            return (row.quote,)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(part for part in (row.about, row.quote.head, row.quote.words, row.quote.below) if part)
        return None


class BehindView(QWidget):
    """Title, a way back, and the quotes."""

    back_wanted = Signal()
    record_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BehindModel(self)
        self.title = label("", bold=True)
        self.note = label("", "second")
        back = QPushButton(self.tr("Back to the seasons"))
        back.clicked.connect(self.back_wanted)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(QuotesDelegate(lambda: session.theme, self.table))
        self.table.setAccessibleName(self.tr("Claims behind the cell"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width that the rows were measured for.
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.title, 1)
        head.addWidget(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 6)
        below.addWidget(self.note)
        layout.addLayout(below)
        layout.addWidget(self.table, 1)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self.table.resizeRowsToContents)

    def show_rows(self, title: str, rows: list[Behind]) -> None:
        """Show what a cell rests on; without anything it says so."""
        self.title.setText(title)
        self.model.show_rows(tuple(rows))
        if rows:
            count = self.tr("1 claim or statement") if len(rows) == 1 else self.tr("%1 claims and statements")
            self.note.setText(count.replace("%1", str(len(rows))) + " · " + self.tr("a click opens the record"))
        else:
            self.note.setText(self.tr("Nobody has said anything of this: it is not reported, which is not 0."))
        self._fit.start(0)
        self.table.scrollToTop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit.start(0)

    def _choose(self, index: _Index) -> None:
        self.record_wanted.emit(str(index.data(RECORD_ROLE)))
