"""What became of an import: read = accepted + quarantined, and every row that could not be taken with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.importing.words import note_words, role_words, rows_words
from desktop.refusal_words import worded
from desktop.widgets.texts import label
from desktop.wording import translate
from geodata.exchange.incoming.importing import Imported
from geodata.exchange.incoming.request import Quarantined
from geodata.exchange.outgoing.content import Content
from geodata.project.imports import Role
from geodata.project.layer_form import ColumnType
from geodata.records.texts import Language

MOST_SHOWN = 5_000
_LONGEST = 300
_NARROWEST_REASON, _WIDEST_REASON = 240, 560
_WRAPPED = 200
"""Up to so many rows are as high as their reasons; measuring many takes long."""


class ReportPage(QWidget):
    """The account of one import. ``save_wanted`` asks for a file with the quarantined rows."""

    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.quarantined: tuple[Quarantined, ...] = ()
        self.headline = QLabel()
        self.headline.setProperty("role", "title")
        self.where = label("", "second")
        self.notes = label("", "warn")
        self.table_head = QLabel()
        self.table_head.setProperty("role", "heading")
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(translate("Import", "Rows in quarantine"))
        self.table.setHorizontalHeaderLabels([
            translate("Import", "Row"), translate("Import", "Why it was not taken"),
            translate("Import", "As it was read"),
        ])  # fmt: skip
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.table.setColumnWidth(0, 72)
        self.table.setColumnWidth(1, _WIDEST_REASON)
        # Rows are as high as their texts, which wrap as wide as the columns are once they are shown.
        header.sectionResized.connect(self._fit_rows)
        self.save = QPushButton(translate("Import", "&Save these rows as CSV…"))
        self.save.clicked.connect(self.save_wanted)
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.headline, self.where, self.notes, self.table_head):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addStretch()

    def show_imported(self, made: Imported, role: Role, language: Language) -> None:
        """The account of what was taken into the project."""
        text = translate("Import", "%1 read = %2 accepted + %3 in quarantine")
        counts = (made.reading.read, made.accepted, len(made.quarantined))
        self._show_counts(text, counts, language)
        if made.layer is not None:
            where = translate("Import", "They are the layer “%1”, which is on the map and in the list of layers.")
            where = where.replace("%1", made.layer)
        else:
            where = translate("Import", "They are records now: %1.").replace("%1", role_words()[role])
        undo = translate("Import", "Undo (Ctrl+Z) takes all of it back in one step.")
        self.where.setText(f"{where} {undo}")
        self._show_notes(note_words(made.warnings, made.warnings_said, language))
        self._show_quarantine(made.quarantined, language)

    def show_picture(self, made: Imported, path: Path) -> None:
        """The same in the words of a picture of the ground, whose file stays where it lies."""
        self.headline.setText(translate("Import", "1 picture read = 1 accepted + 0 in quarantine"))
        where = translate("Import", "It is the layer “%1”, drawn on the land below all lines.")
        stays = translate(
            "Import", "Its file is needed where it lies, unchanged: %2. Undo (Ctrl+Z) takes the layer back in one step."
        )
        # Names come last: they are the user's, and may hold a percent sign.
        text = f"{where} {stays}".partition("%2")
        self.where.setText(text[0].replace("%1", made.layer or "") + str(path) + text[2])

    def show_refused(self, sentence: str, quarantined: tuple[Quarantined, ...], language: Language) -> None:
        """The account of a file of which no row can be taken: the project is as it was."""
        self._show_counts(
            translate("Import", "%1 read, all of them in quarantine"), (len(quarantined), 0, len(quarantined)), language
        )
        self.where.setText(translate("Import", "Nothing was changed in the project."))
        self._show_notes((sentence,))
        self._show_quarantine(quarantined, language)

    def content(self) -> Content:
        """The quarantined rows as a table to be written."""
        columns: tuple[tuple[str, ColumnType], ...] = (("row", "INTEGER"), ("reason", "TEXT"), ("raw", "TEXT"))
        rows = [(None, one.row, one.reason, one.raw) for one in self.quarantined]
        return Content(title="quarantined", columns=columns, placed=False, chunks=[rows])

    def _show_counts(self, text: str, counts: tuple[int, int, int], language: Language) -> None:
        words = [rows_words(count, language) for count in counts]
        for mark, word in zip(("%1", "%2", "%3"), words, strict=True):
            text = text.replace(mark, word)
        self.headline.setText(text)

    def _show_notes(self, notes: Sequence[str]) -> None:
        self.notes.setText("\n".join(note[:1].upper() + note[1:] for note in notes))
        self.notes.setVisible(bool(notes))

    def _show_quarantine(self, quarantined: tuple[Quarantined, ...], language: Language) -> None:
        self.quarantined = quarantined
        shown = quarantined[:MOST_SHOWN]
        for widget in (self.table_head, self.table, self.save):
            widget.setVisible(bool(quarantined))
        text = translate("Import", "Rows in quarantine; they are kept in the project as well")
        if len(shown) < len(quarantined):
            text = translate("Import", "The first %1 rows in quarantine; a saved file has all of them")
            text = text.replace("%1", rows_words(len(shown), language))
        self.table_head.setText(text)
        self.table.setRowCount(len(shown))
        for at, one in enumerate(shown):
            raw = one.raw if len(one.raw) <= _LONGEST else one.raw[:_LONGEST] + "…"
            reason = one.reason if one.said is None else worded(one.said, language)
            for column, cell in enumerate((str(one.row), reason, raw)):
                item = QTableWidgetItem(cell)
                item.setToolTip("" if column == 0 else cell)
                self.table.setItem(at, column, item)
        self.table.resizeColumnToContents(1)
        self.table.setColumnWidth(1, max(_NARROWEST_REASON, min(self.table.columnWidth(1), _WIDEST_REASON)))
        self._fit_rows()

    def _fit_rows(self) -> None:
        if self.table.rowCount() <= _WRAPPED:
            self.table.resizeRowsToContents()
