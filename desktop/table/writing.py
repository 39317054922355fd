"""Cells written to the project: all of a paste as one group of edits, or none of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, cast

import shapely

from desktop.editable import why_not_editable
from desktop.entry.land_fields import LAND_KINDS
from desktop.refusal_words import refused_sentence
from desktop.session import Session
from desktop.table.cells import Cells
from desktop.table.columns import Column
from desktop.wording import translate
from geodata.project.editing import Put, Unchanged
from geodata.project.errors import ProjectError
from geodata.project.images import Stored
from geodata.records.entered import EnteredKind, entered


class Typed(NamedTuple):
    """A text for a cell; ``row`` is the number of the row as it is shown, from 1."""

    row: int
    stored: Stored
    column: Column
    text: str


class CellsRefused(Exception):
    """Nothing was written; the message names the row, the column and the reason."""


def write_texts(session: Session, cells: Cells, kind: str, typed: Iterable[Typed]) -> int:
    """Write texts as they would be typed into the form; returns how many records were changed.

    Raises
    ------
    CellsRefused
        A text is not understood, a column cannot be edited here, or the gate refuses a record.
    """
    by_record: dict[str, tuple[Typed, dict[str, Any]]] = {}
    for one in typed:
        field = one.column.field
        if field is None:
            words = translate("Table", "row %1: “%2” is not edited in the table")
            raise CellsRefused(words.replace("%1", str(one.row)).replace("%2", one.column.label))
        before = cells.values(kind, one.stored)
        try:
            value = cells.read(kind, field, one.text, before)
        except ValueError as error:
            words = translate("Table", "row %1, %2: %3")
            said = words.replace("%1", str(one.row)).replace("%2", field.label).replace("%3", str(error))
            raise CellsRefused(said) from error
        by_record.setdefault(one.stored.id, (one, {}))[1][field.name] = value
    return write_values(session, cells, kind, list(by_record.values()))


def write_values(session: Session, cells: Cells, kind: str, changes: list[tuple[Typed, dict[str, Any]]]) -> int:
    """Write values by the names of fields, of many records as one group; returns how many records were changed.

    Raises
    ------
    CellsRefused
        The project cannot be edited, or the gate refuses a record.
    """
    refused = why_not_editable(session)
    project = session.project
    if refused is not None or project is None:
        raise CellsRefused(refused or "")
    puts = [_put(cells, kind, one.stored, fields) for one, fields in changes]
    if not puts:
        return 0
    reason = translate("Table", "from the table, %1 records").replace("%1", str(len(puts))) if len(puts) > 1 else None
    try:
        project.edit(puts, reason=reason)
    except ProjectError as error:
        raise CellsRefused(refused_sentence(error, project, session.language)) from error
    session.changed()
    return len(puts)


def _put(cells: Cells, kind: str, stored: Stored, fields: dict[str, Any]) -> Put:
    if kind not in LAND_KINDS:
        whole = {**cells.values(kind, stored), **fields}
        return Put(kind, entered(cast(EnteredKind, kind), stored.id, whole, stored.values), stored.id)
    place: Any = Unchanged.GEOMETRY
    if "place:position" in fields:
        position = fields["place:position"]
        place = None if position is None else shapely.Point(position)
    values = {name: None if value == "" else value for name, value in fields.items() if ":" not in name}
    return Put(kind, values, stored.id, geometry=place)
