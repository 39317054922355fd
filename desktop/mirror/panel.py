"""The panel below the maps: the matched fields, and beside them seasons, strengths, or what lies behind a cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.briefing.frames import Legend
from desktop.mirror.behind import behind
from desktop.mirror.behind_view import BehindView
from desktop.mirror.fields import CellDelegate, FieldsModel
from desktop.mirror.seasons import SeasonsView
from desktop.mirror.side import MirrorSide
from desktop.session import Session
from desktop.widgets.texts import label
from geodata.compare.mirror import Mirror, mirror_of

_Index = QModelIndex | QPersistentModelIndex
_WEIGHTS = (1.0, 1.9, 1.9, 1.35)


class ComparePanel(QWidget):
    """Redraws from the two sides. A click on a cell selects its contingent and lists what it rests on."""

    record_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, left: MirrorSide, right: MirrorSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sides = session, (left, right)
        self.made: Mirror | None = None
        self.model = FieldsModel(session, self)
        self.table = self._make_table()
        self.warning = label("", "warn")
        self.seasons = SeasonsView(session)
        self.behind = BehindView(session)
        self.beside = QStackedWidget()
        self.beside.addWidget(self.seasons)
        self.beside.addWidget(self.behind)
        self.behind.back_wanted.connect(self.show_seasons)
        self.behind.record_wanted.connect(self.record_wanted)
        self.seasons.record_wanted.connect(self.record_wanted)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 4)
        foot.addWidget(self.warning)
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(fields)
        split.addWidget(self.beside)
        split.setSizes([1240, 680])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self._fit_rows)
        # Both sides change in one turn when the clock does: the table is made once for both.
        self._renew = QTimer(self)
        self._renew.setSingleShot(True)
        self._renew.timeout.connect(self.compare)
        for side in self._sides:
            side.states_changed.connect(lambda: self._renew.start(0))
        session.theme_changed.connect(self._repaint)
        self.compare()

    def compare(self) -> None:
        """Compare both groups at the clock of the session; without one of them say which is missing."""
        left, right = self._sides
        missing = [side.refusal for side in self._sides if side.refusal]
        self.made = None
        if not missing:
            self.made = mirror_of(self._session.records, left.group, right.group, self._session.clock)
        self.model.show_mirror(self.made)
        self.seasons.show_mirror(self.made)
        self.show_seasons()
        self._say(missing)
        self._fit.start(0)

    def show_legend(self, legend: Legend) -> None:
        """Show what the maps show."""
        self.seasons.show_legend(legend)

    def show_seasons(self) -> None:
        """Leave what lies behind a cell."""
        self.beside.setCurrentWidget(self.seasons)

    def open_cell(self, row: int, column: int) -> None:
        """Show what a cell rests on, and select the contingent if it is of one alone."""
        side = self.model.side(row, column)
        if side is None:
            return
        group = self._sides[column - 1].group
        rows = behind(side, group, self._session.records, self._session.language)
        field = str(self.model.index(row, 0).data()).split("\n", 1)[0]
        title = f"{field} · {self._sides[column - 1].title}"
        self.behind.show_rows(title, rows)
        self.beside.setCurrentWidget(self.behind)
        stated = list(dict.fromkeys(entry.deployment for entry in side.values if entry.deployment))
        if len(stated) == 1:
            self._session.select(stated[0])

    def _say(self, missing: list[str]) -> None:
        cells = () if self.made is None else self.made.cells
        against = [cell for cell in cells if cell.left.state == "not_comparable"]
        both = sum(cell.left.state == cell.right.state == "reported" for cell in cells)
        text = self.tr("%1 matched fields: %2 reported on both sides, %3 not comparable; nothing is added up")
        for place, count in enumerate((len(cells), both, len(against)), 1):
            text = text.replace(f"%{place}", str(count))
        self.said.emit(text if cells else self.tr("Nothing to compare at these dates"))
        if missing:
            words = self.tr("One group is empty at the dates shown: %1. Choose another group, or another date.")
            self.warning.setText(words.replace("%1", "; ".join(missing)))
        elif against:
            words = self.tr("Not compared, though both sides state something: %1. The reason stands in the row.")
            named = [str(self.model.index(row, 0).data()).split("\n", 1)[0]
                     for row in range(self.model.rowCount()) if self.model.field(row) in against]  # fmt: skip
            self.warning.setText(words.replace("%1", ", ".join(named)))
        self.warning.setVisible(bool(missing or against))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(self._session, table))
        table.setAccessibleName(self.tr("Matched fields"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width that the rows were measured for.
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        table.clicked.connect(self._open)
        table.activated.connect(self._open)
        return table

    def _open(self, index: _Index) -> None:
        self.open_cell(index.row(), index.column())

    def _fit_rows(self) -> None:
        """Columns by their weights, rows as high as their words need."""
        whole = self.table.viewport().width()
        taken = 0
        for column, weight in enumerate(_WEIGHTS[:-1]):
            width = round(whole * weight / sum(_WEIGHTS))
            self.table.setColumnWidth(column, width)
            taken += width
        self.table.setColumnWidth(len(_WEIGHTS) - 1, whole - taken)
        self.table.resizeRowsToContents()

    def _repaint(self) -> None:
        self.table.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit.start(0)
