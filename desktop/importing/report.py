"""What became of an import: read = accepted + quarantined, and every row that could not be taken with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.importing.rows_table import RowsTable
from desktop.importing.words import in_window, note_words, role_words, rows_words
from desktop.refusal_words import worded
from desktop.widgets.texts import label
from desktop.wording import translate
from geodata.exchange.incoming.importing import Imported
from geodata.exchange.incoming.request import Quarantined
from geodata.exchange.outgoing.content import Content
from geodata.project.imports import Role
from geodata.project.layer_form import ColumnType
from geodata.records.texts import Language

_WIDTHS = (72, 560)


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
        self.table = RowsTable(translate("Import", "Rows in quarantine"), wrapped=True)
        self.table.horizontalHeader().setStretchLastSection(True)
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
        self._show_notes((in_window(sentence),))
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
        for widget in (self.table_head, self.table, self.save):
            widget.setVisible(bool(quarantined))
        self.table_head.setText(translate("Import", "Rows in quarantine; they are kept in the project as well"))
        heads = (
            translate("Import", "Row"), translate("Import", "Why it was not taken"),
            translate("Import", "As it was read"),
        )  # fmt: skip

        def cell(row: int, column: int) -> str:
            one = quarantined[row]
            if column == 0:
                return str(one.row)
            if column == 1 and one.said is not None:
                return worded(one.said, language)
            return one.reason if column == 1 else one.raw

        self.table.show_rows(heads, len(quarantined), cell, widths=_WIDTHS)
