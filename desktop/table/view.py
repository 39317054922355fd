"""The table as it is worked with: cells edited in place, in many rows at once, copied to a spreadsheet and back."""

from __future__ import annotations

import contextlib
import csv
import io
from collections.abc import Callable, Iterable
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.entry.editor import Editor
from desktop.session import Session
from desktop.table.model import RecordsModel
from desktop.table.writing import CellsRefused, Typed, write_texts
from desktop.wording import translate

_Index = QModelIndex | QPersistentModelIndex
MOST_CELLS = 200_000
"""More are not copied to or taken from the clipboard at once."""


class RecordsView(QTableView):
    """Says with ``said`` what was done or why not."""

    said = Signal(str)
    typing = Signal(str)

    def __init__(self, session: Session, model: RecordsModel) -> None:
        super().__init__()
        self._session = session
        self.records = model
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(translate("Table", "Records"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().setMinimumWidth(44)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionsClickable(True)

    def block(self) -> list[list[QModelIndex]]:
        """The cells that are chosen, row by row."""
        rows: dict[int, dict[int, QModelIndex]] = {}
        for chosen in cast("Iterable[QItemSelectionRange]", self.selectionModel().selection()):
            for row in range(chosen.top(), min(chosen.bottom(), chosen.top() + MOST_CELLS) + 1):
                for column in range(chosen.left(), chosen.right() + 1):
                    rows.setdefault(row, {})[column] = self.records.index(row, column)
        return [[rows[row][column] for column in sorted(rows[row])] for row in sorted(rows)]

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as spreadsheets do: a tab between cells, a line for each row."""
        block = self.block()
        if sum(map(len, block)) > MOST_CELLS:
            self._refuse(translate("Table", "So many cells are not copied at once; export them as a file instead."))
            return
        out = io.StringIO()
        writer = csv.writer(out, "excel-tab", lineterminator="\n")
        for row in block:
            writer.writerow([self.records.text(index.row(), index.column()) for index in row])
        QGuiApplication.clipboard().setText(out.getvalue())
        words = translate("Table", "Copied %1 rows.")
        self.said.emit(words.replace("%1", str(len(block))))

    def paste(self) -> None:
        """Take cells from the clipboard, from the first chosen cell on; one value goes into every chosen cell."""
        text = QGuiApplication.clipboard().text()
        rows = list(csv.reader(io.StringIO(text.rstrip("\r\n")), "excel-tab"))
        block = self.block()
        if not rows or not block:
            self._refuse(translate("Table", "Choose the cell where the first value goes, then paste."))
            return
        if len(rows) == 1 and len(rows[0]) == 1:
            self.fill(rows[0][0])
            return
        first = block[0][0]
        typed: list[Typed] = []
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                at = first.row() + down, first.column() + across
                if at[0] >= self.records.rowCount() or at[1] >= self.records.columnCount():
                    words = translate("Table", "%1 × %2 cells do not fit from there; nothing was pasted.")
                    self._refuse(words.replace("%1", str(len(rows))).replace("%2", str(max(map(len, rows)))))
                    return
                # What already stands there need not be writable: a copied row may carry its id.
                if value != self.records.text(*at):
                    typed.append(self._typed(*at, value))
        self.write(typed)

    def fill(self, text: str) -> None:
        """Write one text into every chosen cell."""
        self.write([self._typed(index.row(), index.column(), text) for row in self.block() for index in row])

    def write(self, typed: list[Typed]) -> bool:
        """Write texts into cells, all or none."""
        try:
            count = write_texts(self._session, self.records.cells, self.records.kind, typed)
        except CellsRefused as error:
            self._refuse(f"{str(error)[:1].upper()}{str(error)[1:]}")
            return False
        words = translate("Table", "Changed %1 records. Undo (Ctrl+Z) takes it back.")
        self.said.emit(words.replace("%1", str(count)))
        return True

    def commit(self, index: QModelIndex, text: str) -> None:
        """Take what was typed into a cell; chosen cells of the same column get it as well.

        What is refused stays in the cell to be mended.
        """
        column = [one for row in self.block() for one in row if one.column() == index.column()]
        rows = {one.row() for one in column} if any(one.row() == index.row() for one in column) else {index.row()}
        if len(rows) > 1 or text != self.records.text(index.row(), index.column()):
            taken = self.write([self._typed(row, index.column(), text) for row in sorted(rows)])
            if not taken:
                at = QPersistentModelIndex(index)
                QTimer.singleShot(0, self, lambda: self._type_again(at, text))

    def _type_again(self, at: QPersistentModelIndex, text: str) -> None:
        if at.isValid():
            index = self.records.index(at.row(), at.column())
            self.setCurrentIndex(index)
            self.edit(index)
            self.typing.emit(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.Copy, self.copy), (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.Delete, lambda: self.fill("")),
        )  # fmt: skip
        for key, act in acts:
            if event.matches(key):
                act()
                return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _typed(self, row: int, column: int, text: str) -> Typed:
        stored = self.records.stored(row)
        assert stored is not None, "a row that is shown has a record"
        return Typed(row + 1, stored, self.records.columns[column], text)

    def _refuse(self, text: str) -> None:
        self.said.emit(text)


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell with the editor of its field."""

    def __init__(self, view: RecordsView) -> None:
        super().__init__(view)
        self._view = view
        self._open: Editor | None = None
        view.typing.connect(self._type)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = self._view.records.columns[index.column()].field
        assert field is not None, "only such columns are editable"
        editor = self._view.records.cells.make(field)
        editor.setParent(parent)
        editor.setAutoFillBackground(True)
        inner = editor.focusProxy()
        if inner is not None:
            inner.installEventFilter(self)
        self._open = editor
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """As high as a line of a form, over the cell's own place; a narrow cell has a wider one."""
        cell, wanted = cast(Any, option).rect, editor.sizeHint()
        room = QRect(0, 0, max(cell.width(), 130), max(cell.height(), wanted.height()))
        room.moveCenter(cell.center())
        room.moveLeft(cell.left())
        room.moveTop(max(room.top(), 0))
        editor.setGeometry(room)

    def _type(self, text: str) -> None:
        if self._open is not None:
            with contextlib.suppress(ValueError):
                self._open.type_text(text)

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        records = self._view.records
        stored = records.stored(index.row())
        column = records.columns[index.column()]
        if stored is not None:
            cast(Editor, editor).show_value(records.cells.values(records.kind, stored).get(column.name))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        self._view.commit(self._view.records.index(index.row(), index.column()), cast(Editor, editor).typed())

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Enter or leaving takes the value and Escape drops it, though the focus is on a widget within the editor."""
        editor = self._open
        if editor is None or object is not editor.focusProxy():
            # Of what lies within an editor Qt would take the part for the whole.
            return isinstance(object, Editor) and super().eventFilter(object, event)
        if event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._end(editor, taking=True)
                return True
            if key == Qt.Key.Key_Escape:
                self._end(editor, taking=False)
                return True
        # A list that drops down takes the focus as well, and gives it back.
        left = event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None
        if left and cast(QFocusEvent, event).reason() != Qt.FocusReason.PopupFocusReason:
            self._end(editor, taking=True)
        return False

    def _end(self, editor: Editor, *, taking: bool) -> None:
        # First: an editor that goes loses the focus, and must not be taken twice.
        self._open = None
        if taking:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
