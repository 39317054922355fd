"""Editors of one field each: what is typed in, the value that is meant by it, or a sentence why there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

import msgspec
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.entry.fields import MEASURES, Field
from desktop.entry.pick import PickLine
from desktop.wording import date_text, translate
from geodata.records.dates import PartialDate
from geodata.records.texts import Language
from geodata.records.typed import typed_amount
from geodata.records.typed_dates import typed_date

_RELATIONS = {
    "contradicts": "contradicts", "supports": "supports", "supersedes": "supersedes", "derives from": "derives_from",
    "derives_from": "derives_from",
}  # fmt: skip


class Editor(QWidget):
    """A widget for one field. ``typed`` is what stands in it; ``value`` reads it, with the values of the fields before.

    Subclasses set their focus proxy, so that a label's access key and ``setFocus`` reach the line itself.
    """

    changed = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)

    def take(self, widget: QWidget) -> None:
        """Make a widget the one that is typed into."""
        widget.setAccessibleName(self.field.label)
        widget.setAccessibleDescription(self.field.help)
        self.row.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def typed(self) -> str:
        """What stands in the editor."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Fill the editor with a value of the record, None being nothing."""
        raise NotImplementedError

    def type_text(self, text: str) -> None:
        """Put a text in as if it had been typed; ``ValueError`` with a sentence where it cannot stand here."""
        raise NotImplementedError

    def value(self, before: Mapping[str, Any]) -> Any:
        """The value that is meant; ``ValueError`` with a sentence where there is none."""
        raise NotImplementedError


class LineEditor(Editor):
    """One line of text; an empty one is no value."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line = QLineEdit()
        self.take(self.line)
        self.line.textChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return self.line.text().strip()

    @override
    def type_text(self, text: str) -> None:
        self.line.setText(text)

    @override
    def show_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        typed = self.typed()
        # The model keeps no empty text where it can keep none at all; where it must have one, empty is one.
        return typed if typed or self.field.name in ("rationale", "reliability_reason") else None


class ReadLine(LineEditor):
    """A line whose text is read as something else; what was filled in and not touched stays as it was."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._shown: tuple[str, Any] = ("", None)

    @override
    def show_value(self, value: Any) -> None:
        super().show_value(self.words(value) if value is not None else "")
        self._shown = (self.typed(), value)

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        typed = self.typed()
        if not typed:
            return None
        text, value = self._shown
        return value if value is not None and typed == text else self.read(typed, before)

    def words(self, value: Any) -> str:
        """A value as the line shows it."""
        raise NotImplementedError

    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        """The value of a text; ``ValueError`` with a sentence."""
        raise NotImplementedError


class DateEditor(ReadLine):
    """A date as exact as it is known."""

    def __init__(self, field: Field, language: Language) -> None:
        self._language: Language = language
        super().__init__(field)

    @override
    def words(self, value: Any) -> str:
        return date_text(msgspec.convert(value, type=PartialDate), self._language)

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        return msgspec.to_builtins(typed_date(typed))


class AmountEditor(ReadLine):
    """An amount of what the field ``attribute`` says is counted."""

    @override
    def words(self, value: Any) -> str:
        return str(value["as_stated"])

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        measure = before.get("attribute")
        text, shown = self._shown
        if shown is not None and self.typed() == text and measure in MEASURES and shown["measure"] != measure:
            return self.read(text, before)
        return super().value(before)

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        attribute = before.get("attribute")
        if attribute not in MEASURES:
            raise ValueError(
                translate("Entry", "an amount needs something that is counted or measured, such as strength or area")
            )
        return msgspec.to_builtins(typed_amount(typed, attribute))


class PositionEditor(ReadLine):
    """Latitude and longitude in degrees, kept as longitude, latitude."""

    @override
    def words(self, value: Any) -> str:
        return f"{value[1]:g}, {value[0]:g}"

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        found = re.fullmatch(r"(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)", typed)
        if found is None or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
            raise ValueError(
                translate("Entry", "“%1” is not understood; write latitude, longitude: 17.97, 102.63").replace(
                    "%1", typed
                )
            )
        return float(found[2]), float(found[1])


class CountryEditor(LineEditor):
    """One country, or with ``many`` several, as codes of two letters."""

    def __init__(self, field: Field, *, many: bool = False) -> None:
        super().__init__(field)
        self._many = many
        self.line.setMaximumWidth(140 if many else 70)
        if many:
            self.row.addStretch()

    @override
    def show_value(self, value: Any) -> None:
        super().show_value(" ".join(value) if self._many and value else value or "")

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        codes = self.typed().upper().replace(",", " ").split()
        wrong = next((code for code in codes if not re.fullmatch("[A-Z]{2}", code)), None)
        if wrong is not None or (len(codes) > 1 and not self._many):
            said = translate("Entry", "“%1” is no code of a country; write two letters such as LA")
            raise ValueError(said.replace("%1", wrong or self.typed()))
        return codes if self._many else codes[0] if codes else None


class SuggestEditor(Editor):
    """A choice that also takes a word of one's own."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._keys = {text: str(key) for key, text in field.choices}
        self.pick = PickLine(lambda: [(str(key), text) for key, text in field.choices], own_words=True)
        self.take(self.pick)
        self.pick.textChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return self.pick.text().strip()

    @override
    def type_text(self, text: str) -> None:
        self.pick.setText(text)

    @override
    def show_value(self, value: Any) -> None:
        texts = {key: text for text, key in self._keys.items()}
        self.pick.setText(texts.get(value, str(value).replace("_", " ")) if value else "")

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        typed = self.typed()
        for text, key in self._keys.items():
            if typed.lower() in (text.lower(), key):
                return key
        return re.sub(r"\s+", "_", typed.lower()) or None


class ChoiceBox(QComboBox):
    """A combo box with its arrow, which a style sheet without a picture for it leaves out."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.4))
        x, y = self.width() - 16, self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the form must not change what was chosen in it.
        event.ignore()


def dress_box(box: QCheckBox, colours: QPalette) -> None:
    """Give a box to tick the colours of its window, which a style sheet keeps from it, and an outline that is seen."""
    own = QPalette(colours)
    own.setColor(QPalette.ColorRole.Window, colours.color(QPalette.ColorRole.Dark))
    box.setPalette(own)


class ChoiceEditor(Editor):
    """One of a few; the first letter or digit of a line chooses it."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = ChoiceBox()
        for key, text in field.choices:
            self.box.addItem(text, key)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.take(self.box)
        self.box.currentIndexChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return self.box.currentText()

    @override
    def type_text(self, text: str) -> None:
        wanted = text.casefold()
        for key, shown in self.field.choices:
            if wanted in (str(key).casefold(), shown.casefold(), shown.partition(" · ")[2].casefold()):
                self.show_value(key)
                return
        known = ", ".join(shown for _, shown in self.field.choices)
        said = translate("Entry", "“%1” is none of: %2")
        raise ValueError(said.replace("%1", text).replace("%2", known))

    @override
    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(self.field.default if value is None else value)))

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        return self.box.currentData()


class SeveralEditor(Editor):
    """Any of a few, each ticked with Space."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.boxes = {key: QCheckBox(text) for key, text in field.choices}
        for box in self.boxes.values():
            box.setAccessibleDescription(field.help)
            box.toggled.connect(self.changed)
            self.row.addWidget(box)
        self.row.addStretch()
        self.setFocusProxy(next(iter(self.boxes.values())))

    @override
    def typed(self) -> str:
        return " ".join(box.text() for box in self.boxes.values() if box.isChecked())

    @override
    def type_text(self, text: str) -> None:
        wanted = {word.strip().casefold() for word in text.split(",")}
        for key, box in self.boxes.items():
            box.setChecked(str(key) in wanted or box.text().casefold() in wanted)

    @override
    def show_value(self, value: Any) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in (value or ()))

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        return [key for key, box in self.boxes.items() if box.isChecked()]


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
