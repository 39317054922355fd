"""A form made from a table of fields: labels, editors, what is wrong beside each, help of the one in focus."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.entry.choice_editors import ChoiceEditor, SeveralEditor
from desktop.entry.editor import Editor, LineEditor
from desktop.entry.entries import Entries
from desktop.entry.field import Field
from desktop.entry.land_editors import CoordinateEditor, DayEditor, NumberEditor
from desktop.entry.line_editors import (
    AmountEditor,
    CountryEditor,
    DateEditor,
    FileEditor,
    PositionEditor,
    SuggestEditor,
)
from desktop.entry.pick import PickLine, new_source_line
from desktop.entry.word_editors import PickEditor, RelationsEditor, WordsEditor
from desktop.widgets.texts import label
from desktop.wording import translate
from geodata.records.texts import Language


class RecordForm(QWidget):
    """The fields of one record. It reads and shows values; what they must be is the model's to say."""

    changed = Signal()
    help_wanted = Signal(str)

    def __init__(self, fields: tuple[Field, ...], entries: Entries, language: Language) -> None:
        super().__init__()
        self.fields = fields
        self.editors: dict[str, Editor] = {}
        self._errors: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        rows: list[list[Field]] = []
        for field in fields:
            if field.beside:
                rows[-1].append(field)
            else:
                rows.append([field])
        for number, row in enumerate(rows):
            boxes = QHBoxLayout()
            boxes.setSpacing(12)
            for field in row:
                made = self.editors[field.name] = make_editor(field, entries, language)
                caption = _caption(field, made)
                if field is row[0]:
                    grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
                else:
                    boxes.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
                boxes.addLayout(self._with_error(field, made), 0 if field.editor == "country" else 1)
                made.changed.connect(self._typed)
                for watched in (made, *made.findChildren(QWidget)):
                    watched.installEventFilter(self)
            if all(field.editor == "country" for field in row):
                boxes.addStretch(1)
            grid.addLayout(boxes, number, 1)
        stops = [made.focusProxy() or made for made in self.editors.values()]
        for stop, following in itertools.pairwise(stops):
            QWidget.setTabOrder(stop, following)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the form; a field without a value gets its default."""
        for field in self.fields:
            self.editors[field.name].show_value(values.get(field.name, field.default))
        self.clear_errors()

    def typed(self) -> tuple[str, ...]:
        """What stands in every field, to tell whether anything was typed."""
        return tuple(editor.typed() for editor in self.editors.values())

    def read(self) -> dict[str, Any] | None:
        """The values by name of field; ``None`` when one is not understood, which then stands beside it."""
        self.clear_errors()
        values: dict[str, Any] = {}
        wrong: dict[str, str] = {}
        # An amount is read last: what it counts is another field.
        for name in sorted(self.editors, key=lambda name: name == "value"):
            try:
                values[name] = self.editors[name].value(values)
            except ValueError as error:
                wrong[name] = str(error)
        for field in self.fields:
            if field.required and field.name not in wrong and values.get(field.name) in (None, "", []):
                wrong[field.name] = translate("Entry", "is needed: ") + field.help
        for name, text in wrong.items():
            self.show_error(name, text)
        if wrong:
            first = next(field.name for field in self.fields if field.name in wrong)
            self.editors[first].setFocus()
            return None
        return values

    def show_error(self, name: str, text: str) -> None:
        """Say beside a field what is wrong with it."""
        shown = self._errors[name]
        shown.setText(f"⚠ {text[:1].upper()}{text[1:]}")
        shown.show()

    def error(self, name: str) -> str:
        """What stands beside a field; empty when nothing is wrong."""
        return self._errors[name].text()

    def clear_errors(self) -> None:
        """Take back what was wrong."""
        for shown in self._errors.values():
            shown.setText("")
            shown.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for field in self.fields:
                made = self.editors[field.name]
                if watched is made or (isinstance(watched, QWidget) and made.isAncestorOf(watched)):
                    self.help_wanted.emit(field.help)
        return super().eventFilter(watched, event)

    def _with_error(self, field: Field, made: Editor) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(made)
        shown = self._errors[field.name] = label("", "warn")
        shown.hide()
        column.addWidget(shown)
        column.addStretch()
        return column

    def _typed(self) -> None:
        self.changed.emit()


def _caption(field: Field, made: Editor) -> QLabel:
    caption = QLabel(field.label + (" *" if field.required else ""))
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setProperty("role", "second")
    caption.setBuddy(made)
    caption.setMinimumHeight(28)
    return caption


def make_editor(field: Field, entries: Entries, language: Language) -> Editor:
    """The editor of a field, as a form or a cell of a table shows it."""
    if field.editor == "subject":
        return PickEditor(field, PickLine(entries.subjects, kinds=entries.kind_of))
    if field.editor == "sources":
        return PickEditor(field, PickLine(entries.sources, makes=new_source_line()))
    if field.editor == "date":
        return DateEditor(field, language)
    if field.editor == "day":
        return DayEditor(field, language)
    if field.editor in ("count", "measured"):
        return NumberEditor(field, language)
    if field.editor in ("country", "countries"):
        return CountryEditor(field, many=field.editor == "countries")
    made = {
        "text": LineEditor, "words": WordsEditor, "lines": WordsEditor,
        "choice": ChoiceEditor, "suggest": SuggestEditor, "amount": AmountEditor,
        "relations": RelationsEditor, "position": PositionEditor, "several": SeveralEditor, "file": FileEditor,
        "coordinate": CoordinateEditor,
    }[field.editor]  # fmt: skip
    return made(field)
