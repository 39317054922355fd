"""The list of contingents: who, for whom, how it stands, how many, when, how well sourced."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStackedLayout, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session import Session
from desktop.widgets.chips import GradeDelegate
from desktop.widgets.contingent_model import GRADE_COLUMN, RECORD_ROLE, ContingentModel
from desktop.widgets.filter_row import FilterRow
from desktop.widgets.seen import is_seen
from desktop.widgets.texts import label, link
from desktop.widgets.totals_line import TotalsLine
from desktop.wording import contingents_text


class ContingentsPanel(QWidget):
    """The list with its filters; selection is linked with the map and the record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.model = ContingentModel(session, self)
        self.filters = FilterRow(session)
        self.filters.text_changed.connect(self.model.set_text)
        self.field = self.filters.field
        self.table = self._make_table()
        self.totals = TotalsLine(session)
        self.none = label("")
        self._pages = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addLayout(self._pages, 1)
        layout.addWidget(self.totals)
        # Only now: a page of a layout without a widget would be shown as a window of its own.
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty_page())
        self._stale = False
        session.selected.connect(self._show_selected)
        session.states_changed.connect(self._grow_stale)
        self.model.modelReset.connect(self._follow)
        self._follow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._refresh)

    def _grow_stale(self) -> None:
        """Other dates: at once if the list is seen, else when it is looked at."""
        self._stale = True
        if is_seen(self):
            self._refresh()

    def _refresh(self) -> None:
        if self._stale:
            self._stale = False
            self.model.follow()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
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
        table.setItemDelegateForColumn(GRADE_COLUMN, GradeDelegate(lambda: self._session.theme, table))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((240, 56, 56, 240, 270, 210, 270, 90)):
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(self._row_chosen)
        return table

    def _empty_page(self) -> QWidget:
        """Why nothing is listed, and the way out."""
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self.none)
        clear = self.filters.clear_all
        self.clear = link(self.tr("Clear filters"), clear, self.tr("Show all contingents again"))
        layout.addWidget(self.clear)
        layout.addStretch()
        return page

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._session.select(str(current.data(RECORD_ROLE)))

    def _show_selected(self, record_id: str | None) -> None:
        row = self.model.row_of(record_id) if record_id else -1
        if row < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _follow(self) -> None:
        """Other rows: how many, why none, and the selected one among them."""
        shown, there = self.model.rowCount(), self.model.there
        self.filters.show_count(shown, there)
        # A sum over those found so far would pass for the sum over all.
        self.totals.show_states(() if self.model.looking else self.model.shown)
        self.clear.setVisible(there > 0)
        if self.model.looking:
            text = self.tr("Looking through the list …")
        elif there:
            text = self.tr("%1 at the dates shown, but none meets: %2")
            text = text.replace("%1", contingents_text(there)).replace("%2", self.filters.words())
        else:
            text = self.tr("No contingent at the dates shown. Move the dates on the timeline, or show any time.")
        self.none.setText(text)
        self._pages.setCurrentIndex(0 if shown else 1)
        selection = self._session.selection
        if selection is not None:
            with QSignalBlocker(self.table.selectionModel()):
                self._show_selected(selection)
