"""The rows of a kind: their numbers are found by SQLite, their texts made when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop.editable import why_not_editable
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.table.cells import LONGEST, Cells
from desktop.table.columns import Column, columns_of
from desktop.wording import translate
from geodata.project.images import Stored
from geodata.project.kinds import KINDS
from geodata.project.row_numbers import Numbers, Wanted, row_numbers

_PAGE = 64
_PAGES = 64
_AT_ONCE = 20_000
"""So many rows are found before the window could be drawn once; more are looked for in a job."""
_Index = QModelIndex | QPersistentModelIndex
_NOTHING = np.empty(0, np.int64)


class RecordsModel(QAbstractTableModel):
    """Records of one kind. ``looked`` tells that the rows were found; ``typed`` that a cell was edited by hand."""

    looked = Signal()
    failed = Signal(Exception)

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self.kind = "areas"
        self.wanted = Wanted()
        self.columns: tuple[Column, ...] = columns_of(self.kind)
        self.numbers: Numbers = _NOTHING
        self.total = 0
        self.looking = False
        self._round = 0
        self.cells = Cells(session)
        self._pages: OrderedDict[int, list[tuple[Stored, tuple[str, ...]]]] = OrderedDict()
        self._of: object = None
        self.ask()

    def show_kind(self, kind: str) -> None:
        """Show another kind, all of it."""
        self.beginResetModel()
        self.kind, self.wanted, self.columns = kind, Wanted(), columns_of(kind)
        self.numbers = _NOTHING
        self._pages.clear()
        self.endResetModel()
        self.ask()

    def want(self, wanted: Wanted) -> None:
        """Show other rows of the kind, or in another order."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.ask()

    def follow(self) -> None:
        """The project was edited: other texts, and other rows if there are more or fewer, or if they are filtered."""
        project = self._session.project
        total = 0 if project is None else project.counts()[self.kind]
        self.cells = Cells(self._session)
        self._pages.clear()
        if project is not self._of or total != self.total or self.wanted.words:
            self.ask()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def ask(self) -> None:
        """Look for the rows; at once where there are few."""
        project = self._session.project
        self._round += 1
        self._of = project
        self.total = 0 if project is None else project.counts()[self.kind]
        if project is None:
            self._take(_NOTHING)
            return
        if self.total <= _AT_ONCE:
            self._take(project.row_numbers(self.kind, self.wanted))
            return
        this, path, kind, wanted = self._round, project.path, KINDS[self.kind], self.wanted
        self.looking = True
        self.looked.emit()

        def done(numbers: Numbers) -> None:
            if this == self._round:
                self._take(numbers)

        def failed(error: Exception) -> None:
            if this == self._round:
                self.looking = False
                self.failed.emit(error)

        self._jobs.run(
            translate("Table", "looking through the records"), lambda: row_numbers(path, kind, wanted), done, failed
        )

    def _take(self, numbers: Numbers) -> None:
        self.looking = False
        self.beginResetModel()
        self.numbers = numbers
        self._pages.clear()
        self.endResetModel()
        self.looked.emit()

    def stored(self, row: int) -> Stored | None:
        """The record of a row; ``None`` if it is gone."""
        found = self._page(row // _PAGE) if 0 <= row < len(self.numbers) else []
        return found[row % _PAGE][0] if found and row % _PAGE < len(found) else None

    def row_of(self, stored: Stored) -> int:
        """The row of a record, -1 if it is not among those shown."""
        found = np.flatnonzero(self.numbers == stored.fid)
        return int(found[0]) if len(found) else -1

    def text(self, row: int, column: int) -> str:
        """What a cell shows, whole."""
        found = self._page(row // _PAGE)
        return found[row % _PAGE][1][column] if row % _PAGE < len(found) else ""

    def _page(self, number: int) -> list[tuple[Stored, tuple[str, ...]]]:
        project = self._session.project
        if project is None:
            return []
        if number not in self._pages:
            numbers = self.numbers[number * _PAGE : (number + 1) * _PAGE].tolist()
            held = {one.fid: one for one in project.rows_numbered(self.kind, numbers)}
            gone = Stored(self.kind, -1, {"id": ""})
            self._pages[number] = [
                (held[fid], self.cells.texts(self.kind, held[fid], self.columns))
                if fid in held
                else (gone, ("",) * len(self.columns))
                for fid in numbers
            ]
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.numbers)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            fixed = translate("Table", "Not edited here: it is derived, or has its place in the form (F2).")
            return column.help if column.field is not None else fixed
        return column.label if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.text(index.row(), index.column()).replace("\n", " ")
            return text if len(text) <= LONGEST else text[:LONGEST] + "…"
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        asked = index.isValid() and self.columns[index.column()].field is not None
        return able | Qt.ItemFlag.ItemIsEditable if asked and why_not_editable(self._session) is None else able
