"""How a kind of value lies in columns: derived from its declaration, so that reading and writing cannot disagree.

A scalar is a column; a date three (``start``, ``start_precision``, ``start_note``); forms of a name one a language; a
value inside a value has its columns under a prefix; a list of texts is a JSON array. A list of values is a table of
its own, as are the sources of anything.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec import inspect as declared

from geodata.project.errors import UnreadableRow
from geodata.records.dates import PartialDate

Plain = dict[str, Any]
"""A record as JSON values under its own field names."""

SOURCES_TABLE = "record_sources"
CHILD_TABLES = {
    "Quantity": "quantities",
    "StatusAssertion": "status_assertions",
    "Relation": "claim_relations",
    "Subject": "claim_subjects",
    "SeriesPoint": "series_points",
}
_PREFIXES = {"location": "loc"}
_DATE_SUFFIXES = ("", "_precision", "_note")


@dataclass(frozen=True)
class Part:
    """A field and its columns. ``form`` is scalar, flag, texts, names, date or value (nested)."""

    field: str
    form: str
    columns: tuple[tuple[str, str], ...]
    keys: tuple[str, ...] = ()
    shape: Shape | None = None
    marker: int = -1
    """Index among the columns of a nested value: it is there when this one is not NULL."""


@dataclass(frozen=True)
class Child:
    """A list that is kept in a table of its own; ``shape`` is None for sources, which are bare ids."""

    path: tuple[str, ...]
    table: str
    shape: Shape | None

    @property
    def field(self) -> str:
        """Name of the list within its owner."""
        return ".".join(self.path)


@dataclass(frozen=True)
class Shape:
    """Columns and lists of one kind of value."""

    parts: tuple[Part, ...]
    children: tuple[Child, ...]

    @functools.cached_property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Name and SQL type of every column, in order."""
        return tuple(column for part in self.parts for column in part.columns)

    def flat(self, plain: Plain) -> list[Any]:
        """Column values of a value."""
        row: list[Any] = []
        for part in self.parts:
            row.extend(_flat(part, plain[part.field]))
        return row

    def built(self, row: Sequence[Any]) -> Plain:
        """Value from its column values, without what is kept in other tables.

        Raises
        ------
        UnreadableRow
            A JSON text in it is damaged.
        """
        plain: Plain = {}
        at = 0
        for part in self.parts:
            width = len(part.columns)
            plain[part.field] = _built(part, row[at : at + width])
            at += width
        return plain


@functools.cache
def shape_of(struct: type[msgspec.Struct]) -> Shape:
    """Shape of a record type."""
    info = declared.type_info(struct)
    if not isinstance(info, declared.StructType):
        raise TypeError(f"{struct.__name__} is not a record type")
    return _shape(info, "")


def _shape(info: declared.StructType, prefix: str) -> Shape:
    parts: list[Part] = []
    children: list[Child] = []
    for field in info.fields:
        name = field.name
        column = prefix + _PREFIXES.get(name, name)
        inner, optional = _without_none(field.type)
        if name == "source_ids":
            children.append(Child((name,), SOURCES_TABLE, None))
        elif isinstance(inner, declared.VarTupleType) and isinstance(inner.item_type, declared.StructType):
            table = CHILD_TABLES[inner.item_type.cls.__name__]
            children.append(Child((name,), table, _shape(inner.item_type, "")))
        elif isinstance(inner, declared.StructType) and inner.cls is not PartialDate:
            part, nested = _nested(name, column, inner, optional=optional)
            parts.append(part)
            children += [Child((name, *child.path), child.table, child.shape) for child in nested.children]
        else:
            parts.append(_leaf(name, column, inner))
    return Shape(tuple(parts), tuple(children))


def _nested(name: str, column: str, info: declared.StructType, *, optional: bool) -> tuple[Part, Shape]:
    shape = _shape(info, f"{column}_")
    columns = shape.columns
    marker = -1
    if optional:
        mandatory = {field.name for field in info.fields if not _without_none(field.type)[1]}
        at = 0
        for part in shape.parts:
            if part.form == "scalar" and part.field in mandatory:
                marker = at
                break
            at += len(part.columns)
        else:
            marker, columns = len(columns), (*columns, (f"{column}_given", "BOOLEAN"))
    return Part(name, "value", columns, shape=shape, marker=marker), shape


def _leaf(name: str, column: str, info: declared.Type) -> Part:
    if isinstance(info, declared.StructType):
        return Part(name, "date", tuple((column + suffix, "TEXT") for suffix in _DATE_SUFFIXES))
    if isinstance(info, declared.VarTupleType):
        return Part(name, "texts", ((column, "TEXT"),))
    if isinstance(info, declared.DictType) and isinstance(info.key_type, declared.LiteralType):
        keys = tuple(str(key) for key in info.key_type.values)
        return Part(name, "names", tuple((f"{column}_{key}", "TEXT") for key in keys), keys=keys)
    types: dict[type[declared.Type], tuple[str, str]] = {
        declared.StrType: ("scalar", "TEXT"),
        declared.LiteralType: ("scalar", "TEXT"),
        declared.IntType: ("scalar", "INTEGER"),
        declared.FloatType: ("scalar", "DOUBLE"),
        declared.BoolType: ("flag", "BOOLEAN"),
    }
    form, sql_type = types[type(info)]
    return Part(name, form, ((column, sql_type),))


def _without_none(info: declared.Type) -> tuple[declared.Type, bool]:
    if isinstance(info, declared.UnionType):
        others = [each for each in info.types if not isinstance(each, declared.NoneType)]
        if len(others) == 1:
            return others[0], True
    return info, False


def _flat(part: Part, value: Any) -> Sequence[Any]:
    if part.form == "scalar":
        return (value,)
    if value is None:
        return (None,) * len(part.columns)
    if part.form == "flag":
        return (int(value),)
    if part.form == "texts":
        return (json.dumps(value, ensure_ascii=False),)
    if part.form == "names":
        return [value.get(key) for key in part.keys]
    if part.form == "date":
        return value["value"], value["precision"], value["note"]
    assert part.shape is not None
    row = part.shape.flat(value)
    return row if part.marker < len(row) else [*row, 1]


def _built(part: Part, row: Sequence[Any]) -> Any:
    if part.form == "scalar":
        return row[0]
    if part.form == "names":
        return {key: text for key, text in zip(part.keys, row, strict=True) if text is not None}
    if part.form == "value":
        assert part.shape is not None
        if part.marker >= 0 and row[part.marker] is None:
            return None
        return part.shape.built(row[: len(part.shape.columns)])
    if row[0] is None:
        return None
    if part.form == "date":
        return {"value": row[0], "precision": row[1], "note": row[2]}
    if part.form == "flag":
        return bool(row[0])
    try:
        return json.loads(row[0])
    except (ValueError, TypeError, RecursionError) as error:
        raise UnreadableRow(f"{part.field} is not the list it should be") from error
