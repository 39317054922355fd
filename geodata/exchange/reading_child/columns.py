"""Columns as a layer's table takes them: names of their own, and values of the few types that SQLite has."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from typing import Any

from geodata.exchange.arrow import pa, pc
from geodata.exchange.incoming.request import GEOMETRY, SOURCE_ROW
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.project.layer_arrow import ARROW
from geodata.project.layer_form import ColumnType
from geodata.records.said import say

MOST_COLUMNS = 1_900
_LONGEST_NAME = 200
_TAKEN = ("fid", "rowid", "oid", "_rowid_", GEOMETRY, SOURCE_ROW)


def own_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names that differ in more than case and are none of ours; those that may stay do.

    Raises
    ------
    FileRefused
        There are more than SQLite takes.
    """
    made: list[str] = []
    used: set[str] = set(_TAKEN)
    for number, name in enumerate(names, 1):
        plain = "".join(letter if letter.isprintable() else " " for letter in name).strip()[:_LONGEST_NAME]
        base = plain or f"column {number}"
        chosen, turn = base, 1
        while chosen.casefold() in used:
            turn += 1
            chosen = f"{base}_{turn}"
        used.add(chosen.casefold())
        made.append(chosen)
    if len(made) > MOST_COLUMNS:
        raise FileRefused(say("cannot/columns", count=len(made), most=MOST_COLUMNS))
    return tuple(made)


def column_type(found: Any) -> ColumnType:
    """Type of a column that keeps what a column of Arrow holds."""
    kinds = pa.types
    if kinds.is_boolean(found):
        return "BOOLEAN"
    if kinds.is_integer(found):
        return "TEXT" if kinds.is_uint64(found) else "INTEGER"
    if kinds.is_floating(found):
        return "REAL"
    if kinds.is_date(found):
        return "DATE"
    if kinds.is_timestamp(found):
        return "DATETIME"
    if kinds.is_binary(found) or kinds.is_large_binary(found) or kinds.is_fixed_size_binary(found):
        return "BLOB"
    return "TEXT"


def common_type(types: Sequence[ColumnType]) -> ColumnType:
    """The type that keeps the values of all of these."""
    found = set(types)
    if len(found) == 1:
        return types[0]
    return "REAL" if found <= {"INTEGER", "REAL", "BOOLEAN"} else "TEXT"


def as_column(values: Any, wanted: ColumnType) -> Any:
    """An Arrow array as a column of that type; a number that is not finite becomes none."""
    found = values.type
    if wanted == "REAL":
        numbers = pc.cast(values, pa.float64())
        finite = pc.is_finite(numbers)
        return (
            numbers
            if pc.all(finite).as_py() is not False
            else pc.if_else(finite, numbers, pa.scalar(None, pa.float64()))
        )
    if wanted in ("INTEGER", "BOOLEAN"):
        return pc.cast(values, pa.int64())
    if wanted == "BLOB":
        return pc.cast(values, pa.large_binary())
    if found == ARROW[wanted]:
        return values
    if pa.types.is_string(found) or pa.types.is_large_string(found):
        return pc.cast(values, ARROW[wanted])
    try:
        texts = [as_text(value) for value in values.to_pylist()]
    except (ValueError, OverflowError):
        # Python has no year beyond 9999.
        texts = pc.cast(values, pa.string()).to_pylist()
    return pa.array(texts, ARROW[wanted])


def as_text(value: Any) -> str | None:
    """A value as text that can be read back: ISO for dates, JSON for what has parts."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, ensure_ascii=False, default=as_text)
    return str(value)
