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
"""A batch of rows has less than 2 GB of text; ten thousand rows of a project may have more: there texts are large."""
LARGE = {pa.string(): pa.large_string()}


def arrays_of(rows: Sequence[Sequence[Any]], sorts: Sequence[ColumnType]) -> list[Any]:
    """Rows as SQLite gives them, by columns: their numbers in the file, their geometries, then columns of those types.

    Raises
    ------
    pyarrow.ArrowInvalid, pyarrow.ArrowTypeError
        A value is not of its column's type.
    """
    kinds = [pa.int64(), pa.large_binary(), *(ARROW[sort] for sort in sorts)]
    parts = zip(zip(*rows, strict=True), kinds, strict=True)
    return [pa.array(values, LARGE.get(kind, kind)) for values, kind in parts]
