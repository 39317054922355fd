"""Editors of the records of land: a day kept as its text, a number with its separators, a position in any notation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from typing_extensions import override

from desktop.entry.editor import ReadLine
from desktop.entry.field import Field
from desktop.entry.line_editors import DateEditor
from desktop.wording import date_text, decimal_text, locale, translate
from geodata.geometry.grid_reference import format_coordinate
from geodata.geometry.typed_position import one_position
from geodata.ready import ready
from geodata.records.dates import PartialDate, parse_date
from geodata.records.texts import Language


class DayEditor(DateEditor):
    """A date as exact as it is known, kept as the one text whose form is its precision: ``2025-07-05``, ``2025-07``."""

    @override
    def words(self, value: Any) -> str:
        return date_text(parse_date(value), self._language)

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        date = msgspec.convert(super().read(typed, before), type=ready(PartialDate))
        if date.note is not None:
            said = translate("Entry", "“%1” says more than a day, month, season or year; put the rest into the notes")
            raise ValueError(said.replace("%1", typed))
        return date.value


class NumberEditor(ReadLine):
    """A number of 0 or more, whole for the editor ``count``; separators of the language or none are read."""

    def __init__(self, field: Field, language: Language) -> None:
        self._language: Language = language
        super().__init__(field)

    @override
    def words(self, value: Any) -> str:
        return decimal_text(value, self._language)

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        plain = typed.replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
        number, ok = locale(self._language).toDouble(plain)
        whole = self.field.editor == "count"
        if not ok or number < 0 or (whole and number != round(number)):
            said = (
                translate("Entry", "“%1” is no whole number of 0 or more")
                if whole
                else translate("Entry", "“%1” is no number of 0 or more")
            )
            raise ValueError(said.replace("%1", typed))
        return round(number) if whole else number


class CoordinateEditor(ReadLine):
    """A position in any notation the one box understands, kept as longitude and latitude in degrees WGS 84."""

    @override
    def words(self, value: Any) -> str:
        return format_coordinate(value[0], value[1], "DD")

    @override
    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        try:
            found = one_position(typed)
        except ValueError as error:
            said = translate("Entry", "“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one")
            raise ValueError(said.replace("%1", typed)) from error
        return found.lon, found.lat
