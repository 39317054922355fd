"""Editors of longer text: words over several lines, relations one a line, and records picked from a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout
from typing_extensions import override

from desktop.entry.editor import Editor
from desktop.entry.field import Field
from desktop.entry.pick import PickLine
from desktop.wording import translate

_RELATIONS = {
    "contradicts": "contradicts", "supports": "supports", "supersedes": "supersedes", "derives from": "derives_from",
    "derives_from": "derives_from",
}  # fmt: skip


class WordsLine(QPlainTextEdit):
    """Several lines of text; Enter is left to the dialog, Shift+Enter begins a line, Tab goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 18)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Else the editor would keep Ctrl+Enter for itself.
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Return:
            event.ignore()
            return False
        return super().event(event)


class WordsEditor(Editor):
    """Text of several lines. With ``lists`` each line is an entry of a list, or the fragments of a quote."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.text = WordsLine()
        self.take(self.text)
        self.text.textChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return self.text.toPlainText().strip()

    @override
    def type_text(self, text: str) -> None:
        self.text.setPlainText(text)

    @override
    def show_value(self, value: Any) -> None:
        lines: Any = value or ""
        self.text.setPlainText(lines if isinstance(lines, str) else "\n".join(lines))

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        if self.field.editor == "lines":
            return self.lines()
        if self.field.name == "original:words":
            return self.lines() or None
        return self.typed()

    def lines(self) -> list[str]:
        """The lines that are not empty."""
        return [line.strip() for line in self.typed().splitlines() if line.strip()]


class RelationsEditor(WordsEditor):
    """Relations to other claims, one a line: ``contradicts cl-03 · in part``."""

    @override
    def show_value(self, value: Any) -> None:
        made = [(each["type"].replace("_", " "), each["claim"], each["note"]) for each in value or ()]
        self.text.setPlainText(
            "\n".join(f"{kind} {claim}" + (f" · {note}" if note else "") for kind, claim, note in made)
        )

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        return [self._relation(line) for line in self.lines()]

    def _relation(self, line: str) -> dict[str, Any]:
        stated, _, note = line.partition("·")
        for words, kind in _RELATIONS.items():
            claim = stated.strip().removeprefix(words).strip()
            if stated.lower().startswith(words) and claim and " " not in claim:
                return {"type": kind, "claim": claim, "note": note.strip() or None}
        said = translate("Entry", "“%1” is not understood; write contradicts, supports, supersedes or derives from, "
                         "then the id of a claim: contradicts cl-03")  # fmt: skip
        raise ValueError(said.replace("%1", line))


class PickEditor(Editor):
    """A subject, or with the editor ``sources`` several sources, picked by typing words of them."""

    new_wanted = Signal(str)
    picked = Signal(str)

    def __init__(self, field: Field, entries: PickLine) -> None:
        super().__init__(field)
        self.pick = entries
        self._many = field.editor == "sources"
        self._ids: list[str] = []
        self._chosen = QHBoxLayout()
        self._chosen.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(4)
        self.row.addLayout(column, 1)
        column.addWidget(self.pick)
        column.addLayout(self._chosen)
        self.pick.setAccessibleName(field.label)
        self.pick.setAccessibleDescription(field.help)
        self.setFocusProxy(self.pick)
        self.pick.picked.connect(self._take)
        self.pick.emptied.connect(self._take_back)
        self.pick.new_wanted.connect(self.new_wanted)
        self.pick.textChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return " ".join((*self._ids, self.pick.text().strip())) if self._many else self.pick.text().strip()

    @override
    def type_text(self, text: str) -> None:
        self.show_value(None)
        for words in text.split(";") if self._many else (text,):
            self._take(self._only(words.strip()))

    @override
    def show_value(self, value: Any) -> None:
        if self._many:
            self._ids = list(value or ())
            self._show_chosen()
            self.pick.clear()
        else:
            self._ids = [value["id"]] if value else []
            self.pick.setText(self.pick.text_of(self._ids[0]) if self._ids else "")

    def add(self, record_id: str) -> None:
        """Pick a record, as if it had been chosen from the list."""
        self._take(record_id)

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        left = self.pick.text().strip()
        if self._many:
            more = [self._only(left)] if left else []
            return list(dict.fromkeys((*self._ids, *more)))
        if not left:
            return None
        record_id = self._ids[0] if self._ids and self.pick.text_of(self._ids[0]) == left else self._only(left)
        return {"kind": self.pick.kind_of(record_id), "id": record_id}

    def _only(self, left: str) -> str:
        found = self.pick.only(left)
        if found is None:
            said = translate("Entry", "“%1” names none, or more than one; choose from the list that opens below it")
            raise ValueError(said.replace("%1", left))
        return found

    def _take(self, record_id: str) -> None:
        if self._many:
            if record_id not in self._ids:
                self._ids.append(record_id)
            self.pick.clear()
            self._show_chosen()
        else:
            self._ids = [record_id]
            self.pick.setText(self.pick.text_of(record_id))
        self.changed.emit()
        self.picked.emit(record_id)

    def _take_back(self) -> None:
        if self._many and self._ids:
            self._ids.pop()
            self._show_chosen()
            self.changed.emit()

    def _show_chosen(self) -> None:
        while (item := self._chosen.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for record_id in self._ids:
            self._chosen.addWidget(self.pick.chip(record_id))
        self._chosen.addStretch()
