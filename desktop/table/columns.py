"""The columns of a kind of record: what is derived, then the fields of its form."""

from __future__ import annotations

from typing import cast, get_args

import msgspec

from desktop.entry.field import Editor, Field
from desktop.entry.fields import fields_of, kind_text
from desktop.entry.land_fields import LAND_KINDS, land_fields, land_kind_text
from desktop.wording import translate
from geodata.project.kinds import KINDS
from geodata.records.entered import EnteredKind

TABLE_KINDS: tuple[str, ...] = (*LAND_KINDS, *get_args(EnteredKind))
_IN_A_CELL: frozenset[Editor] = frozenset((
    "text", "words", "choice", "suggest", "date", "day", "count", "measured", "country", "countries", "coordinate",
))  # fmt: skip
_WIDE = ("words", "lines", "text", "suggest")


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column; one with a ``field`` can be edited in the table, the others only in the form, or are derived.

    ``sorts`` is the column of the file that orders the rows.
    """

    name: str
    label: str
    help: str = ""
    field: Field | None = None
    sorts: str | None = None
    number: bool = False
    width: int = 110


def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of a kind, in the language of the program."""
    held = {name for name, _ in KINDS[kind].shape.columns}
    own = land_fields(kind) if kind in LAND_KINDS else fields_of(cast(EnteredKind, kind))
    fields = [field for field in own if not field.once and field.editor != "file"]
    found = [Column(name="id", label=translate("Table", "Id"), sorts="id", width=150), *_derived(kind)]
    for field in fields:
        number = field.editor in ("count", "measured")
        found.append(
            Column(
                name=field.name, label=field.label, help=field.help,
                field=field if field.editor in _IN_A_CELL else None,
                sorts=field.name if field.name in held else None, number=number,
                width=90 if number else 190 if field.editor in _WIDE else 130,
            )
        )  # fmt: skip
    return tuple(found)


def table_kind_text(kind: str) -> str:
    """What one record of a kind is called."""
    return land_kind_text(kind) if kind in LAND_KINDS else kind_text(cast(EnteredKind, kind))


def _derived(kind: str) -> list[Column]:
    size = Column(name=":m2", label=translate("Table", "Size m²"), number=True, width=100)
    area = Column(name=":area", label=translate("Table", "Area"), sorts="area_id", width=120)
    return {
        "areas": [Column(name="status", label=translate("Table", "State"), sorts="status", width=60), size],
        "releases": [
            area,
            Column(name="product", label=translate("Table", "Released as"), sorts="product", width=100),
            size,
        ],
        "confirmations": [area, size],
        "reports": [area],
        "devices": [area],
    }.get(kind, [])
