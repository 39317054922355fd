"""The figures of a series as a table: what is not reported is said in words, never as 0."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.figure_words import definition_text, definition_tip, scope_text, when_text, when_tip
from desktop.session import Session
from desktop.widgets.chips import GRADE_ROLE
from desktop.wording import date_text
from geodata.ledger.figures import Figure, FigureRow

_Index = QModelIndex | QPersistentModelIndex
GRADE_COLUMN = 6
FIGURE_ROLE = Qt.ItemDataRole.UserRole


class FigureModel(QAbstractTableModel):
    """One row a figure; a date that gives none for the measure has a row that says so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[tuple[FigureRow, Figure | None]] = []

    def show_rows(self, rows: tuple[FigureRow, ...]) -> None:
        """Show these dates with their figures."""
        self.beginResetModel()
        self._rows = [(row, figure) for row in rows for figure in (row.figures or (None,))]
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 7

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            self.tr("As of"), self.tr("As stated"), self.tr("Definition"), self.tr("Scope"), self.tr("Sources"),
            self.tr("Said"), self.tr("Grade"),
        )  # fmt: skip
        return headings[section] if 0 <= section < len(headings) else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, figure = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, figure, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, figure, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(figure, column)
        if role == FIGURE_ROLE:
            return None if figure is None else figure.id
        if role == GRADE_ROLE and column == GRADE_COLUMN and figure is not None:
            return figure.reliability, "–"
        return None

    def _text(self, row: FigureRow, figure: Figure | None, column: int) -> str:
        language = self._session.language
        if figure is None:
            return (date_text(row.as_of, language), self.tr("not reported"), "", "", "", "", "")[column]
        return (
            when_text(figure, language), figure.amount.as_stated, definition_text(figure.kind), scope_text(figure.kind),
            ", ".join(figure.source_ids), date_text(figure.said_on, language), f"{figure.reliability}–",
        )[column]  # fmt: skip

    def _tip(self, figure: Figure | None, column: int) -> str | None:
        if figure is None:
            return None
        if column == 0:
            return when_tip(figure, self._session.language)
        if column == 1:
            return "\n".join(part for part in (figure.amount.as_stated, figure.note) if part)
        return definition_tip(figure.kind) if column == 2 else None
