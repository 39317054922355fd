"""Editors of one line that is read as something: a date, an amount, a position, a country, a word among others."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from desktop import ask
from desktop.entry.calendar import CalendarButton
from desktop.entry.editor import Editor, LineEditor, ReadLine
from desktop.entry.field import MEASURES, Field
from desktop.entry.pick import PickLine
from desktop.wording import date_text, day_text, translate
from geodata.ready import ready
from geodata.records.dates import PartialDate
from geodata.records.texts import Language
from geodata.records.typed import typed_amount
from geodata.records.typed_dates import typed_date


class DateEditor(ReadLine):
    """A date as exact as it is known."""

    def __init__(self, field: Field, language: Language) -> None:
        self._language: Language = language
        super().__init__(field)
        self.calendar = CalendarButton(self, language)
        self.calendar.chosen.connect(self._choose)
        self.row.addWidget(self.calendar)

    def _choose(self, day: datetime.date) -> None:
        self.line.setText(day_text(day, self._language))
        self.line.setFocus()

    @override
    def words(self, value: Any) -> str:
        return date_text(msgspec.convert(value, type=ready(PartialDate)), self._language)

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        return msgspec.to_builtins(typed_date(typed))


class FileEditor(LineEditor):
    """The place of a file, typed or chosen."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.choose = QPushButton(translate("Entry", "Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(translate("Entry", "Choose a file"))
        self.choose.clicked.connect(self._ask)
        self.row.addWidget(self.choose)

    def _ask(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of clicked(bool)
        path = ask.file_to_read(self, translate("Entry", "Choose a file"), ())
        if path is not None:
            self.line.setText(str(path))

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        typed = self.typed()
        if typed and not Path(typed).is_file():
            raise ValueError(translate("Entry", "there is no such file; choose one"))
        return typed or None


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
        # A word for what is measured becomes a name as those of the ledger; of anything else it stays as typed.
        own = re.sub(r"\s+", "_", typed.lower()) if self.field.name == "attribute" else typed
        return own or None
