"""Rows of text only to be read, however many there are: made as they come into sight, and as high as their words.

A model in Python would be asked for every cell anew, each time waiting for Python's lock while a job holds it; and
thousands of items made and measured at once would hold the window up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

_LONGEST = 300
_TOLD = 24
_AT_ONCE = 100
_MEASURED, _BESIDE_PX = 40, 20
_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QStandardItemModel):
    """Heads, and the cells of the rows that were in sight; ``count`` is how many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._cell: Callable[[int, int], str] = lambda _row, _column: ""

    def show_rows(self, heads: Sequence[str], count: int, cell: Callable[[int, int], str]) -> None:
        """Other rows; ``cell`` gives the text of a row and column."""
        # While it is emptied the view asks for more.
        self.count = 0
        self.clear()
        self.count, self._cell = count, cell
        self.setHorizontalHeaderLabels(list(heads))
        self.fetchMore()

    def text(self, row: int, column: int) -> str:
        """The words of a cell, cut where they are longer than anybody reads in a table."""
        text = self._cell(row, column)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"

    @override
    def canFetchMore(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own signature
        return not parent.isValid() and self.rowCount() < self.count

    @override
    def fetchMore(self, parent: _Index = QModelIndex()) -> None:  # noqa: B008 - Qt's own signature
        columns = range(self.columnCount())
        for row in range(self.rowCount(), min(self.rowCount() + _AT_ONCE, self.count)):
            items = [QStandardItem(self.text(row, column)) for column in columns]
            for item in items:
                if len(item.text()) > _TOLD:
                    item.setToolTip(item.text())
            self.appendRow(items)


class RowsTable(QTableView):
    """Shows rows of text. With ``wrapped`` those in sight are as high as their words."""

    def __init__(self, name: str, *, wrapped: bool = False) -> None:
        super().__init__()
        self.rows = RowsModel()
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(wrapped)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self._fit_rows)
        if wrapped:
            for signal in (self.horizontalHeader().sectionResized, self.verticalScrollBar().valueChanged,
                           self.rows.modelReset):  # fmt: skip
                signal.connect(self._fit_soon)

    def show_rows(
        self, heads: Sequence[str], count: int, cell: Callable[[int, int], str], *, widths: tuple[int, int]
    ) -> None:
        """Show other rows, the columns as wide as their words within two limits, in pixels."""
        self.rows.show_rows(heads, count, cell)
        measure = self.fontMetrics().horizontalAdvance
        for column, head in enumerate(heads):
            # Qt would measure all rows of a table that is not shown yet.
            words = [head, *(self.rows.text(row, column) for row in range(min(count, _MEASURED)))]
            widest = max(measure(text) for text in words) + _BESIDE_PX
            self.setColumnWidth(column, min(max(widest, widths[0]), widths[1]))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        if self.wordWrap():
            self._fit.start(0)

    def _fit_rows(self) -> None:
        row = max(self.rowAt(0), 0)
        while row < self.rows.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            self.resizeRowToContents(row)
            row += 1
