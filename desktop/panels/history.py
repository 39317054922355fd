"""The history panel: every edit of the project, newest first, and the named points to go back to."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.journal_words import action_text, record_text
from desktop.project_desk import ProjectDesk
from desktop.session import Session
from desktop.widgets.arrow_combo import ArrowCombo

if TYPE_CHECKING:
    from geodata.project.journal import Entry
    from geodata.project.project import Project

_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Entries of the journal, newest first; order is that of their numbers, never of a clock."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: str | None = None
        self._project: Project | None = None
        self._seq = 0
        # As the journal has them: the oldest first.
        self._rows: list[Entry] = []
        session.journal_changed.connect(self.refresh)
        self.refresh()

    def show_only(self, record_id: str | None) -> None:
        """Show the history of one record, or of all."""
        if record_id != self._record:
            self._record = record_id
            self._project = None
            self.refresh()

    def refresh(self) -> None:
        """Take up what is new; read the journal anew only if it is another one."""
        project = self._session.project
        before, self._seq = self._seq, 0 if project is None else project.head.seq
        if project is not None and project is self._project:
            news = [one for one in project.entries_after(before) if self._record in (None, one.record_id)]
            if news:
                self.beginInsertRows(QModelIndex(), 0, len(news) - 1)
                self._rows.extend(news)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._project = project
        self._rows = [] if project is None else project.history(record_id=self._record)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry in a row, the newest in the first."""
        return self._rows[-1 - row] if 0 <= row < len(self._rows) else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 6

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            self.tr("No."), self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Record"), self.tr("Why"),
        )  # fmt: skip
        return headings[section] if 0 <= section < len(headings) else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.hash[:16]}…"
        when = datetime.datetime.fromisoformat(entry.time).astimezone()
        return (
            str(entry.seq),
            f"{when:%Y-%m-%d %H:%M:%S}",
            entry.author,
            action_text(entry),
            record_text(entry),
            entry.reason or "",
        )[index.column()]


class HistoryPanel(QWidget):
    """The journal with "put back", and the checkpoints with "look" and "return"."""

    def __init__(self, session: Session, desk: ProjectDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._desk = desk
        self.model = HistoryModel(session, self)
        self.only_selected = QCheckBox(self.tr("Only the selected record"))
        self.only_selected.toggled.connect(self._show_only)
        self.put_back = QPushButton(self.tr("Put back as of this entry"))
        self.put_back.setToolTip(self.tr("Make the record what it was right after this entry; can be undone"))
        self.put_back.clicked.connect(self._put_back)
        self.empty = QLabel()
        self.empty.setProperty("role", "second")
        self.empty.setWordWrap(True)
        self.table = self._make_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.only_selected)
        head.addWidget(self.empty, 1)
        head.addWidget(self.put_back)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._make_checkpoints())
        session.selected.connect(self._show_selected)
        session.project_changed.connect(self._refresh)
        session.journal_changed.connect(self._refresh)
        self._refresh()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("History of the project"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((64, 160, 120, 110, 260)):
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(self._offer)
        return table

    def _make_checkpoints(self) -> QHBoxLayout:
        self.checkpoint_name = QLineEdit()
        self.checkpoint_name.setPlaceholderText(self.tr("Name for a checkpoint"))
        self.checkpoint_name.setAccessibleName(self.tr("Name for a checkpoint"))
        self.checkpoint_name.setMaximumWidth(280)
        self.checkpoint_name.returnPressed.connect(self._add_checkpoint)
        self.add = QPushButton(self.tr("Set checkpoint"))
        self.add.clicked.connect(self._add_checkpoint)
        self.checkpoints = ArrowCombo()
        self.checkpoints.setAccessibleName(self.tr("Checkpoints"))
        self.checkpoints.setMinimumWidth(180)
        self.look = QPushButton(self.tr("Look"))
        self.look.setToolTip(self.tr("Show the records as they were then; changes nothing"))
        self.look.clicked.connect(self._look)
        self.back = QPushButton(self.tr("Return to it"))
        self.back.setToolTip(self.tr("Make every record what it was then, as one edit that can be undone"))
        self.back.clicked.connect(self._return)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 8)
        row.setSpacing(8)
        for widget in (self.checkpoint_name, self.add, self.checkpoints, self.look, self.back):
            row.addWidget(widget)
        row.addStretch()
        return row

    def _refresh(self) -> None:
        project = self._session.project
        writable = project is not None and project.writable
        found = [] if project is None else project.checkpoints()
        self.checkpoints.clear()
        for checkpoint in found:
            self.checkpoints.addItem(f"{checkpoint.name} ({checkpoint.seq})", (checkpoint.name, checkpoint.seq))
        self.checkpoints.setPlaceholderText(self.tr("no checkpoints yet"))
        # With a placeholder Qt chooses none of its own accord; the newest is the likeliest.
        self.checkpoints.setCurrentIndex(len(found) - 1)
        for widget in (self.checkpoint_name, self.add):
            widget.setEnabled(writable)
        self.look.setEnabled(bool(found) or self._session.past is not None)
        self.look.setText(self.tr("Back to now") if self._session.past is not None else self.tr("Look"))
        self.back.setEnabled(bool(found) and writable)
        self._offer()
        if project is None:
            self.empty.setText(self.tr("The built-in atlas has no history. New project makes a copy that keeps one."))
        elif not self.model.rowCount():
            self.empty.setText(self.tr("No edit yet."))
        else:
            self.empty.setText("")

    def _offer(self) -> None:
        project = self._session.project
        entry = self.model.entry(self.table.currentIndex().row())
        able = project is not None and project.writable and entry is not None and entry.after is not None
        self.put_back.setEnabled(able)

    def _show_only(self, only: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self.model.show_only(self._session.selection if only else None)

    def _show_selected(self) -> None:
        self._show_only(self.only_selected.isChecked())

    def _put_back(self) -> None:
        entry = self.model.entry(self.table.currentIndex().row())
        if entry is not None:
            self._desk.put_back(entry.kind, entry.record_id, entry.seq)

    def _add_checkpoint(self) -> None:
        name = self.checkpoint_name.text().strip()
        if name:
            self._desk.add_checkpoint(name)
            self.checkpoint_name.clear()

    def _chosen(self) -> tuple[str, int] | None:
        return self.checkpoints.currentData()

    def _look(self) -> None:
        chosen = self._chosen()
        if self._session.past is not None:
            self._desk.back_to_present()
        elif chosen is not None:
            self._desk.look_at_checkpoint(*chosen)

    def _return(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.return_to(*chosen)
