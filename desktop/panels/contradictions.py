"""The list of contradictions: one row a disagreement, with the words of both sides."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session import Session
from desktop.widgets.quotes import QUOTES_ROLE, Quote, QuotesDelegate
from desktop.widgets.seen import is_seen
from desktop.widgets.texts import label
from desktop.wording import amount_text, attribute_text, date_text, day_text, listed, measure_text, stance_text
from geodata.ledger.contradictions import Contradiction, Side, contradictions

_Index = QModelIndex | QPersistentModelIndex
RECORD_ROLE = Qt.ItemDataRole.UserRole


class ContradictionModel(QAbstractTableModel):
    """Disagreements as known at the session's date: what it is about, one side, the other sides."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[Contradiction, ...] = ()

    def show_rows(self, rows: tuple[Contradiction, ...]) -> None:
        """Show these disagreements."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 3

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (self.tr("What is at issue"), self.tr("One side"), self.tr("Other side"))
        return headings[section] if 0 <= section < len(headings) else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RECORD_ROLE:
            return row.subject.id
        if role == QUOTES_ROLE:
            return self._quotes(row, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            quotes = self._quotes(row, index.column())
            return "\n".join(part for quote in quotes for part in (quote.head, quote.words, quote.below) if part)
        return None

    def row_of(self, record_id: str) -> int:
        """First row about a record, -1 when there is none."""
        return next((at for at, row in enumerate(self._rows) if row.subject.id == record_id), -1)

    def _quotes(self, row: Contradiction, column: int) -> tuple[Quote, ...]:
        if column == 0:
            return (self._issue(row),)
        return tuple(self._quote(side) for side in (row.sides[:1] if column == 1 else row.sides[1:]))

    def _issue(self, row: Contradiction) -> Quote:
        about = attribute_text(row.attribute) if row.attribute else listed(measure_text(name) for name in row.about)
        grounds = {
            "rival_values": self.tr("%1 rival values").replace("%1", str(len(row.sides))),
            "related_claims": self.tr("set against each other"),
            "status": self.tr("asserted and denied"),
        }
        below = [listed((grounds[row.ground], row.note)) if row.note else grounds[row.ground]]
        if row.repeated_by:
            below.append(self.tr("repeated by %1").replace("%1", ", ".join(row.repeated_by)))
        return Quote(head=row.title, words=about, below="\n".join(below))

    def _quote(self, side: Side) -> Quote:
        language = self._session.language
        said = date_text(side.said_on, language)
        head = " · ".join((side.said_by, said, stance_text(side.stance), ", ".join(side.source_ids)))
        below: list[str] = []
        if side.original is not None:
            words = " … ".join(side.original.fragments)
            below.append(f"{side.original.language}: “{words}”")
        words = side.words
        if side.amount is not None:
            words = f"{amount_text(side.amount, language)} · {words}"
        digit = str(side.credibility) if side.credibility is not None else "–"
        return Quote(head=head, words=words, below="\n".join(below), grade=(side.reliability, digit))


class ContradictionsPanel(QWidget):
    """Looks for disagreements when it is looked at; a row selects the record it is about."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._stale = True
        self.model = ContradictionModel(session, self)
        self.table = self._make_table()
        self.note = label("", "second")
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        session.states_changed.connect(self._grow_stale)
        session.selected.connect(self._show_selected)
        session.theme_changed.connect(self.table.viewport().update)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # While docks are laid out they are shown for a moment: who is not looked at after it does not look.
        QTimer.singleShot(0, self, self._refresh_if_seen)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Contradictions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setItemDelegate(QuotesDelegate(lambda: self._session.theme, table))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.sectionResized.connect(table.resizeRowsToContents)
        table.selectionModel().currentRowChanged.connect(self._row_chosen)
        return table

    def _fit(self) -> None:
        width = self.table.viewport().width()
        self.table.setColumnWidth(0, max(180, width // 4))
        self.table.setColumnWidth(1, max(220, width * 3 // 8))
        self.table.resizeRowsToContents()

    def _grow_stale(self) -> None:
        self._stale = True
        self._refresh_if_seen()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._refresh_if_seen)

    def _refresh_if_seen(self) -> None:
        if is_seen(self):
            self._refresh()

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        known_on = self._session.clock.known_on
        rows = contradictions(self._session.records, known_on)
        self.model.show_rows(rows)
        text = self.tr("Disagreements: %1. A row selects the record it is about.").replace("%1", str(len(rows)))
        if not rows:
            text = self.tr("Nothing is contradicted. A second value of the same thing, or a denial, would stand here.")
        if known_on is not None:
            day = day_text(known_on, self._session.language)
            text += " " + self.tr("As known on %1.").replace("%1", day)
        self.note.setText(text)
        self.table.setVisible(bool(rows))
        self._fit()
        self._show_selected(self._session.selection)

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._session.select(str(current.data(RECORD_ROLE)))

    def _show_selected(self, record_id: str | None) -> None:
        current = self.table.currentIndex()
        if current.isValid() and current.data(RECORD_ROLE) == record_id:
            return
        row = self.model.row_of(record_id) if record_id else -1
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
