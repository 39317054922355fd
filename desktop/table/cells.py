"""Values of records as the texts of cells, and typed texts as values: by the editors of the forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import shapely

from desktop.entry.editor import Editor
from desktop.entry.entries import Entries
from desktop.entry.field import Field
from desktop.entry.form import make_editor
from desktop.entry.land_fields import LAND_KINDS
from desktop.entry.shown import shown_values
from desktop.session import Session
from desktop.table.columns import Column
from desktop.wording import number_text
from geodata.geometry.geodesic import area_m2
from geodata.project.images import Stored
from geodata.records.entered import EnteredKind

LONGEST = 200


class Cells:
    """One editor for each field that is asked about; it is never shown, only asked what it would show and read."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entries = Entries(session.records, session.language)
        self._editors: dict[tuple[str, str], Editor] = {}

    def values(self, kind: str, stored: Stored) -> dict[str, Any]:
        """Values of a record by the names of the fields of its form."""
        if kind not in LAND_KINDS:
            return {"id": stored.id, **shown_values(cast(EnteredKind, kind), stored.values)}
        values = dict(stored.values)
        if kind == "devices":
            place = None if stored.wkb is None else shapely.get_coordinates(shapely.from_wkb(stored.wkb))[0]
            values["place:position"] = None if place is None else (float(place[0]), float(place[1]))
        return values

    def texts(self, kind: str, stored: Stored, columns: tuple[Column, ...]) -> tuple[str, ...]:
        """What the cells of a record show, column by column."""
        values = self.values(kind, stored)
        return tuple(self._text(kind, stored, column, values) for column in columns)

    def read(self, kind: str, field: Field, text: str, values: Mapping[str, Any]) -> Any:
        """The value that a text means.

        Raises
        ------
        ValueError
            It means none; a sentence says why.
        """
        editor = self._editor(kind, field)
        # What the editor showed before must not be taken for the text.
        editor.show_value(None)
        if text.strip() or field.editor == "choice":
            editor.type_text(text)
        value = editor.value(values)
        if field.required and value in (None, "", []):
            raise ValueError(f"{field.label}: {field.help}")
        return value

    def make(self, field: Field) -> Editor:
        """An editor to be shown in a cell."""
        return make_editor(field, self._entries, self._session.language)

    def _text(self, kind: str, stored: Stored, column: Column, values: Mapping[str, Any]) -> str:
        if column.name == ":m2":
            if stored.wkb is None:
                return ""
            return number_text(round(area_m2(shapely.from_wkb(stored.wkb))), self._session.language)
        if column.name == ":area":
            area = self._session.kept_land.areas.get(values["area_id"])
            return str(area.values["code"]) if area is not None else str(values["area_id"])
        value = values.get(column.name)
        if value is None:
            return ""
        if column.field is None:
            return _plain(value)
        editor = self._editor(kind, column.field)
        editor.show_value(value)
        return editor.typed()

    def _editor(self, kind: str, field: Field) -> Editor:
        key = kind, field.name
        if key not in self._editors:
            self._editors[key] = self.make(field)
        return self._editors[key]


def _plain(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_plain(one) for one in cast("list[Any]", value))
    if isinstance(value, Mapping):
        named = cast("Mapping[str, Any]", value)
        return " ".join(_plain(one) for one in named.values() if one is not None)
    return str(value)
