"""What the columns of a layer are in Arrow, on their way into a project and out of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from geodata.arrow import pa
from geodata.project.layer_form import ColumnType

ARROW: dict[ColumnType, Any] = {
    "INTEGER": pa.int64(), "REAL": pa.float64(), "TEXT": pa.string(), "BOOLEAN": pa.int64(),
    "DATE": pa.string(), "DATETIME": pa.string(), "BLOB": pa.large_binary(),
}  # fmt: skip
_HELD: dict[ColumnType, type] = {
    "INTEGER": int, "REAL": float, "TEXT": str, "BOOLEAN": int, "DATE": str, "DATETIME": str, "BLOB": bytes,
}  # fmt: skip
_LARGE = {pa.string(): pa.large_string()}
"""A batch of rows has less than 2 GB of text; ten thousand rows of a project may have more."""


def arrays_of(rows: Sequence[Sequence[Any]], sorts: Sequence[ColumnType]) -> list[Any]:
    """Rows as SQLite gives them, by columns: their numbers in the file, their geometries, then columns of those types.

    Raises
    ------
    TypeError, pyarrow.ArrowInvalid
        A value is not of its column's type: Arrow would take a blob for a text, which SQLite tells apart.
    """
    kinds = [pa.int64(), pa.large_binary(), *(ARROW[sort] for sort in sorts)]
    held = [int, bytes, *(_HELD[sort] for sort in sorts)]
    made: list[Any] = []
    for values, kind, wanted in zip(zip(*rows, strict=True), kinds, held, strict=True):
        if not set(map(type, values)) <= {wanted, type(None)}:
            raise TypeError(f"a value in it is not of its column's type ({wanted.__name__})")
        made.append(pa.array(values, _LARGE.get(kind, kind)))
    return made
