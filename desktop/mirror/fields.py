"""The matched fields as a table of the window: each cell as the sheet has it, leading to the claims behind it."""

from __future__ import annotations

from typing import Any, cast

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.briefing.frames import Cell, Table
from desktop.briefing.measure import PAD, cell_height
from desktop.briefing.mirror_table import mirror_table, ordered
from desktop.briefing.notebook import Notebook
from desktop.briefing.paint_table import paint_cell
from desktop.briefing.screen_ink import ScreenInk, in_theme
from desktop.mirror.square import square
from desktop.session import Session
from geodata.compare.cells import Cell as Compared
from geodata.compare.cells import Side
from geodata.compare.mirror import Mirror

_Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 9
BAD_ROLE = Qt.ItemDataRole.UserRole + 10
INDENT = 2.0
SCALE = 13 / 14
"""Text of a sheet is 14 units high, that of the window 13 pixels."""


class FieldsModel(QAbstractTableModel):
    """Rows are fields; columns are the field, side A, side B, and whether they can be compared."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._table = Table(columns=(), rows=())
        self._fields: tuple[Compared, ...] = ()

    def show_mirror(self, made: Mirror | None) -> None:
        """Show a comparison, or none."""
        self.beginResetModel()
        self._table = Table(columns=(), rows=())
        self._fields = ()
        if made is not None:
            language = self._session.language
            self._table = mirror_table(made, Notebook(self._session.records, language), language)
            self._fields = tuple(ordered(made))
        self.endResetModel()

    def field(self, row: int) -> Compared:
        """The compared field of a row."""
        return self._fields[row]

    def side(self, row: int, column: int) -> Side | None:
        """What a side says in a cell; ``None`` for the columns that are of no side."""
        cell = self._fields[row]
        return {1: cell.left, 2: cell.right}.get(column)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._fields)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._table.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._table.columns):
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.DecorationRole and column.colour:
            return square(in_theme(column.colour, self._session.theme))
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._table.rows):
            return None
        row = self._table.rows[index.row()]
        # Numbers of footnotes are for paper; here the cell itself leads to its claims.
        cell = msgspec.structs.replace(row.cells[index.column()], notes=())
        if role == CELL_ROLE:
            return cell
        if role == BAD_ROLE:
            return row.bad
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [cell.text, cell.second]
            if cell.grade is not None:
                parts.append(" ".join(cell.grade))
            return "\n".join(part for part in parts if part)
        return None


class CellDelegate(QStyledItemDelegate):
    """Paints a cell with the painter of the sheets, in the colours of the window."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        cell = cast(Cell, index.data(CELL_ROLE))
        width = cast(Any, option).rect.width()
        height = cell_height(cell, width / SCALE - INDENT, self._session.language) + 2 * PAD
        return QSize(width, round(height * SCALE) + 5)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        blank = cast(Any, QStyleOptionViewItem(option))
        self.initStyleOption(blank, index)
        blank.text = ""
        theme, box = self._session.theme, cast(QRect, cast(Any, option).rect)
        chosen = bool(blank.state & QStyle.StateFlag.State_Selected)
        if index.data(BAD_ROLE) and not chosen:
            # At the edge of the table its focus ring is drawn beneath the cells.
            painter.fillRect(box.adjusted(2 if index.column() == 0 else 0, 0, 0, -1), QColor(theme.bad_ground))
        else:
            blank.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        painter.scale(SCALE, SCALE)
        ink = ScreenInk(painter, theme, self._session.language)
        room = QRectF(INDENT, 2.0, box.width() / SCALE - INDENT, box.height() / SCALE)
        paint_cell(ink, cast(Cell, index.data(CELL_ROLE)), room)
        painter.restore()
