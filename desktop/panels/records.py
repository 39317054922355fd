"""The table: every record of a kind, found, sorted, edited, copied; what is chosen is chosen on the map."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.session import LAND_KINDS, Session
from desktop.table.columns import TABLE_KINDS, table_kind_text
from desktop.table.model import RecordsModel
from desktop.table.view import RecordsView
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.seen import is_seen
from desktop.wording import number_text, translate
from geodata.project.row_numbers import Wanted

_TYPING_MS = 250
_WITH_PAGES = (*LAND_KINDS, "deployments")


class RecordsPanel(QWidget):
    """A kind to choose, words to find, the table. ``said`` is for the status line."""

    said = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._late = False
        self.kinds = ArrowCombo()
        self.kinds.setAccessibleName(translate("Table", "Kind of record"))
        for kind in TABLE_KINDS:
            self.kinds.addItem(table_kind_text(kind).capitalize(), kind)
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(translate("Table", "Rows with these words"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setMaximumWidth(320)
        self.found = ElidedLabel("second")
        self.model = RecordsModel(session, jobs)
        self.table = RecordsView(session, self.model)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.kinds)
        head.addWidget(self.words, 1)
        head.addWidget(self.found, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.look)
        self.words.textEdited.connect(self._typed)
        self.words.returnPressed.connect(self.look)
        self.kinds.activated.connect(self._kind_chosen)
        self.model.looked.connect(self._looked)
        self.model.failed.connect(self._say_failure)
        self.table.said.connect(self.said)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.doubleClicked.connect(self._go)
        session.journal_changed.connect(self._follow)
        session.selected.connect(self._select)
        self._fit()
        self._looked()

    def show_kind(self, kind: str) -> None:
        """Show all records of a kind."""
        self.kinds.setCurrentIndex(TABLE_KINDS.index(kind))
        self.words.clear()
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.model.show_kind(kind)
        self._fit()
        self._select()

    @override
    def showEvent(self, event: object) -> None:
        if self._late:
            self._follow()

    def _kind_chosen(self, _at: int) -> None:
        self.show_kind(self.kinds.currentData())

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _say_failure(self, error: Exception) -> None:
        self.said.emit(explain(error).sentence)

    def _follow(self) -> None:
        """Take over edits; while nobody looks they are only noted."""
        self._late = not is_seen(self)
        if not self._late:
            self.model.follow()

    def look(self) -> None:
        """Show the rows with the words that stand in the line."""
        self._typing.stop()
        self.model.want(msgspec.structs.replace(self.model.wanted, words=self.words.text()))

    def _sort(self, section: int) -> None:
        """Once up, once down, then as they were put."""
        name, wanted, header = self.model.columns[section].sorts, self.model.wanted, self.table.horizontalHeader()
        if name is None:
            self.said.emit(translate("Table", "Rows cannot be ordered by this column."))
            return
        after = (
            Wanted(words=wanted.words, column=name)
            if wanted.column != name
            else Wanted(words=wanted.words, column=None if wanted.descending else name, descending=True)
        )
        header.setSortIndicatorShown(after.column is not None)
        order = Qt.SortOrder.DescendingOrder if after.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)
        self.model.want(after if after.column else Wanted(words=wanted.words))

    def _looked(self) -> None:
        shown, total, language = self.model.rowCount(), self.model.total, self._session.language
        if self._session.project is None:
            text = translate("Table", "The built-in atlas is no project. New project (Ctrl+N) makes a table of it.")
        elif self.model.looking:
            text = translate("Table", "Looking through %1 records…").replace("%1", number_text(total, language))
        elif not total:
            text = translate("Table", "No record of this kind yet.")
        else:
            words = translate("Table", "%1 of %2 records")
            text = words.replace("%1", number_text(shown, language)).replace("%2", number_text(total, language))
        self.found.show_text(text)
        self._select()

    def _choose(self, current: QModelIndex) -> None:
        stored = self.model.stored(current.row()) if current.isValid() else None
        if stored is not None and self.model.kind in _WITH_PAGES and self.table.hasFocus():
            self._session.select(stored.id)

    def _go(self, index: QModelIndex) -> None:
        """A double click where nothing can be typed goes to the place."""
        stored = self.model.stored(index.row())
        if stored is not None and self.model.columns[index.column()].field is None:
            self.show_wanted.emit(stored.id)

    def _select(self) -> None:
        """Put the row of what is selected in view, if it is among the rows."""
        record_id, project = self._session.selection, self._session.project
        current = self.model.stored(self.table.currentIndex().row())
        if record_id is None or project is None or (current is not None and current.id == record_id):
            return
        stored = project.row(self.model.kind, record_id)
        row = -1 if stored is None else self.model.row_of(stored)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, max(self.table.currentIndex().column(), 0)))

    def _fit(self) -> None:
        for number, column in enumerate(self.model.columns):
            self.table.setColumnWidth(number, column.width)
