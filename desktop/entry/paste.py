"""A table of claims from a spreadsheet: which column is what, what each row would become, and which rows cannot be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop import ask
from desktop.entry.choice_editors import ChoiceBox
from desktop.entry.entries import Entries
from desktop.entry.fields import fields_of
from desktop.entry.form import RecordForm
from desktop.entry.word_editors import PickEditor
from desktop.widgets.dressed import dress_box
from desktop.widgets.texts import label
from desktop.wording import translate
from geodata.records.table import guessed_columns, pasted_rows
from geodata.records.texts import Language

_PAUSE_MS = 250
WriteRows = Callable[[list[dict[str, Any]]], list["str | None"]]
"""Takes the values of rows, writes those that the gate lets pass as one step, and says for each why not, or nothing."""

_ASKED_ONCE = (
    "subject",
    "source_ids",
    "attribute",
    "asserted_by.name",
    "asserted_by.country",
    "date_said",
    "reliability",
)


class PasteDialog(QDialog):
    """Rows that were written leave the table; those that cannot be stay in it with their reason. Nothing is dropped."""

    def __init__(
        self,
        parent: QWidget,
        text: str,
        entries: Entries,
        language: Language,
        write: WriteRows,
        *,
        values: dict[str, Any],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Entry", "Claims from a table"))
        self.setPalette(parent.palette())
        self._write = write
        self._every = pasted_rows(text)
        self._fields = {field.name: field for field in fields_of("claims") if field.editor != "relations"}
        # Read through the very form that a single claim is typed into, so that both understand the same.
        self._reader = RecordForm(tuple(self._fields.values()), entries, language)
        shared = tuple(
            msgspec.structs.replace(
                self._fields[name], required=False, beside=name.endswith(("country", "reliability"))
            )
            for name in _ASKED_ONCE
        )
        self.shared = RecordForm(shared, entries, language)
        self.shared.show_values(values)
        self._entries = entries
        source = self.shared.editors["source_ids"]
        if isinstance(source, PickEditor):
            source.picked.connect(self._fill_from_source)
        self.named = QCheckBox(translate("Entry", "The first line names the columns"))
        dress_box(self.named, parent.palette())
        guessed = guessed_columns(self._every[0], {name: field.label for name, field in self._fields.items()})
        self.named.setChecked(any(guessed))
        self.columns = [self._column_box(name) for name in guessed]
        self.table = self._make_table()
        self.note = label("", "second")
        buttons = QDialogButtonBox()
        self.add = buttons.addButton(translate("Entry", "&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        buttons.addButton(translate("Entry", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.write_rows)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(label(translate("Entry", "For every row that does not say otherwise:"), "heading"))
        layout.addWidget(self.shared)
        layout.addWidget(label(translate("Entry", "What the columns hold:"), "heading"))
        layout.addLayout(self._column_grid())
        layout.addWidget(self.named)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(980, 760)
        self.named.toggled.connect(self._show_rows)
        # Not at every letter: a large table takes a second to read.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._show_rows)
        self.shared.changed.connect(self._later.start)
        for box in self.columns:
            box.currentIndexChanged.connect(self._show_rows)
        self._reasons: list[str] = []
        self._refused: dict[int, str] = {}
        self._show_rows()

    @property
    def rows(self) -> list[list[str]]:
        """The rows that are still to be written, without the one that names the columns."""
        return self._every[1:] if self.named.isChecked() else self._every

    def reasons(self) -> list[str]:
        """For each row why it cannot be written; empty where it can."""
        if self._later.isActive():
            self._show_rows()
        return list(self._reasons)

    def write_rows(self) -> None:
        """Write the rows that can be as one step, and keep the others."""
        rows = self.rows
        read = [self._read(row) for row in rows]
        good = [at for at, values in enumerate(read) if isinstance(values, dict)]
        refused = self._write([values for values in read if isinstance(values, dict)])
        kept = {at: why for at, why in zip(good, refused, strict=True) if why is not None}
        left = [at for at, values in enumerate(read) if not isinstance(values, dict) or at in kept]
        self._every = [*(self._every[:1] if self.named.isChecked() else []), *(rows[at] for at in left)]
        self._refused = {place: kept[at] for place, at in enumerate(left) if at in kept}
        self._show_rows(keep_refused=True)
        if not left:
            self.accept()

    @override
    def reject(self) -> None:
        question = translate("Entry", "Close with %1 rows not written? They stay on the clipboard only.")
        asked = question.replace("%1", str(len(self.rows)))
        if not self.rows or ask.confirm(self, self.windowTitle(), asked, translate("Entry", "Close")):
            super().reject()

    def _fill_from_source(self, source_id: str) -> None:
        """Speaker, date and letter are at first those of the source, to be seen and changed."""
        about = self._entries.about_source(source_id)
        if about is not None:
            publisher, date, letter = about
            self.shared.editors["reliability"].show_value(letter)
            for name, value in (("asserted_by.name", publisher), ("date_said", msgspec.to_builtins(date))):
                if not self.shared.editors[name].typed():
                    self.shared.editors[name].show_value(value)

    def _read(self, row: Sequence[str]) -> dict[str, Any] | str:
        """The values of a row by name of field, or why they cannot be read."""
        shared = {name: editor for name, editor in self.shared.editors.items() if editor.typed()}
        self._reader.show_values({})
        wrong: list[str] = []
        for name, editor in shared.items():
            try:
                self._reader.editors[name].show_value(editor.value({}))
            except ValueError as error:
                wrong.append(f"{self._fields[name].label}: {error}")
        for box, cell in zip(self.columns, row, strict=True):
            name = box.currentData()
            if name is None or not cell:
                continue
            try:
                self._reader.editors[name].type_text(cell)
            except ValueError as error:
                wrong.append(f"{self._fields[name].label}: {error}")
        values = self._reader.read()
        if values is None:
            said = ((field.label, self._reader.error(name)) for name, field in self._fields.items())
            wrong.extend(f"{shown}: {text.removeprefix('⚠ ')}" for shown, text in said if text)
        if values is None or wrong:
            return "; ".join(dict.fromkeys(wrong))
        return values

    def _show_rows(self, *_changed: object, keep_refused: bool = False) -> None:
        self._later.stop()
        if not keep_refused:
            self._refused = {}
        rows = self.rows
        self._reasons = []
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            read = self._read(row)
            reason = self._refused.get(at) or (read if isinstance(read, str) else "")
            self._reasons.append(reason)
            shown = "⚠ " + reason if reason else translate("Entry", "can be added")
            for column, text in enumerate((shown, *row)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(at, column, item)
        self.table.resizeRowsToContents()
        good = self._reasons.count("")
        self.add.setText(translate("Entry", "&Add %1 claims").replace("%1", str(good)))
        self.add.setEnabled(good > 0)
        left = len(rows) - good
        text = translate("Entry", "%1 rows cannot be added as they are; they stay here when the others are.")
        self.note.setText(text.replace("%1", str(left)) if left else "")

    def _column_box(self, name: str | None) -> ChoiceBox:
        box = ChoiceBox()
        box.addItem(translate("Entry", "not used"), None)
        for field in self._fields.values():
            box.addItem(field.label, field.name)
        box.setCurrentIndex(max(0, box.findData(name)) if name else 0)
        return box

    def _column_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for at, box in enumerate(self.columns):
            row, column = divmod(at, 3)
            sample = self._every[0][at] or str(at + 1)
            caption = QLabel(sample if len(sample) <= 24 else sample[:23] + "…")
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setProperty("role", "second")
            caption.setBuddy(box)
            box.setAccessibleName(translate("Entry", "Column %1").replace("%1", sample))
            grid.addWidget(caption, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        return grid

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(self._every[0]) + 1)
        table.setAccessibleName(translate("Entry", "Rows to add"))
        numbers = (str(at + 1) for at in range(len(self._every[0])))
        names = self._every[0] if self.named.isChecked() else list(numbers)
        table.setHorizontalHeaderLabels([translate("Entry", "State"), *names])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setColumnWidth(0, 320)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setStretchLastSection(True)
        return table
