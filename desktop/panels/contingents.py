"""The list of contingents: who, for whom, how it stands, how many, when, how well sourced."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.session import Session
from desktop.widgets.chips import GRADE_ROLE, GradeDelegate
from desktop.wording import (
    grade_text,
    listed,
    place_text,
    short_title,
    span_text,
    standing_text,
    strength_text,
    translate,
)
from geodata.ledger.grades import best_grades
from geodata.ledger.state import DeploymentState, Derived
from geodata.search import folded

_Index = QModelIndex | QPersistentModelIndex
_GRADE_COLUMN = 7
# Rows are written ahead for 4 ms of every 12, once the dates have rested for a moment.
_PAUSE_MS, _TURN_MS, _SHARE_S = 250, 12, 0.004
RECORD_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1


class ContingentModel(QAbstractTableModel):
    """Contingents at the dates shown. "Not reported" is a word of its own, never 0 and never blank."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = session.states
        self._ledger = session.ledger
        self._written: dict[int, tuple[Derived, tuple[str, ...], str]] = {}
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._write_ahead)
        self._next = 0
        self._ahead.start(_PAUSE_MS)
        session.states_changed.connect(self._reset)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 8

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            self.tr("Contingent"), self.tr("From"), self.tr("To"), self.tr("Status"), self.tr("Strength"),
            self.tr("True when"), self.tr("Where"), self.tr("Best grade"),
        )  # fmt: skip
        return headings[section] if 0 <= section < len(headings) else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        state = self._rows[index.row()]
        if role == RECORD_ROLE:
            return state.deployment.id
        if role == SORT_ROLE:
            return self._sort_key(state, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(state)[index.column()]
        if role == GRADE_ROLE and index.column() == _GRADE_COLUMN:
            return best_grades(state)
        if role == Qt.ItemDataRole.ToolTipRole:
            return state.deployment.title
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return None

    def row_of(self, record_id: str) -> int:
        """Row of a contingent, -1 when it is not there at the dates shown."""
        return next((row for row, state in enumerate(self._rows) if state.deployment.id == record_id), -1)

    def searched(self, row: int) -> str:
        """The words of a row, folded for the filter."""
        return self._write(self._rows[row])[2]

    def _texts(self, state: DeploymentState) -> tuple[str, ...]:
        return self._write(state)[1]

    def _write(self, state: DeploymentState) -> tuple[Derived, tuple[str, ...], str]:
        """The cells of a row, kept for as long as the ledger keeps what they say."""
        found = self._written.get(id(state.derived))
        if found is None:
            cells = self._cells(state)
            text = folded(" ".join(cells) + " " + state.deployment.title)
            found = self._written[id(state.derived)] = state.derived, cells, text
        return found

    def _write_ahead(self) -> None:
        """Write rows while nothing else is to be done, so that the first word typed finds them written."""
        self._ahead.setInterval(_TURN_MS)
        ends = time.monotonic() + _SHARE_S
        while self._next < len(self._rows) and time.monotonic() < ends:
            self._write(self._rows[self._next])
            self._next += 1
        if self._next >= len(self._rows):
            self._ahead.stop()

    def _cells(self, state: DeploymentState) -> tuple[str, ...]:
        deployment, language = state.deployment, self._session.language
        words = [standing_text(state.status.standing)]
        if state.status.denied:
            words.append(translate("Words", "denied"))
        return (
            short_title(state, language),
            deployment.contributor or "?",
            deployment.host or "?",
            listed(words),
            strength_text(state, language),
            span_text(deployment.start, deployment.end, language),
            place_text(deployment.location, language),
            grade_text(state),
        )

    def _sort_key(self, state: DeploymentState, column: int) -> Any:
        if column == 4:
            # What nobody reports stands apart at the end, whichever way the column is sorted by size.
            stated = [value.amount for values in state.values("personnel") for value in values.leading]
            return max((amount.max or amount.min or 0 for amount in stated), default=-1)
        if column == 5:
            start = state.deployment.start
            return start.first_day.toordinal() if start else 10**7
        return self._texts(state)[column]

    def _reset(self, states: tuple[DeploymentState, ...]) -> None:
        self.beginResetModel()
        if self._session.ledger is not self._ledger:
            self._ledger = self._session.ledger
            self._written.clear()
        self._rows = states
        self._next = 0
        self._ahead.start(_PAUSE_MS)
        self.endResetModel()


class ContingentFilter(QSortFilterProxyModel):
    """Rows that hold every word typed, in any column, however accented."""

    def __init__(self, model: ContingentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def set_text(self, text: str) -> None:
        """Filter by these words."""
        self.beginFilterChange()
        self._words = folded(text).split()
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        if not self._words:
            return True
        text = self._model.searched(source_row)
        return all(word in text for word in self._words)


class ContingentsPanel(QWidget):
    """The list with its filter; selection is linked with the map and the record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.model = ContingentModel(session, self)
        self.filter = ContingentFilter(self.model, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter: country, status, place …"))
        self.field.setAccessibleName(self.tr("Filter contingents"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self._filter_changed)
        self._count = QLabel()
        self._count.setProperty("role", "second")
        self.table = self._make_table()
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.field)
        head.addWidget(self._count)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        session.selected.connect(self._show_selected)
        session.states_changed.connect(self._show_count)
        self._show_count()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.filter)
        table.setAccessibleName(self.tr("Contingents"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Before sorting is allowed, or all rows would be sorted by the first column once for nothing.
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.setItemDelegateForColumn(_GRADE_COLUMN, GradeDelegate(lambda: self._session.theme, table))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((240, 56, 56, 240, 270, 210, 270, 90)):
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(self._row_chosen)
        return table

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._session.select(str(current.data(RECORD_ROLE)))

    def _show_selected(self, record_id: str | None) -> None:
        row = self.model.row_of(record_id) if record_id else -1
        index = self.filter.mapFromSource(self.model.index(row, 0)) if row >= 0 else QModelIndex()
        if not index.isValid():
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)

    def _filter_changed(self, text: str) -> None:
        self.filter.set_text(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, every = self.filter.rowCount(), self.model.rowCount()
        text = self.tr("%1 of %2").replace("%1", str(shown)).replace("%2", str(every))
        if not shown:
            text = self.tr("none of %1 holds all these words; clear the filter to see them").replace("%1", str(every))
        self._count.setText(text)
