"""The hash that an imported layer is named after, made column by column, however its rows come in batches."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from geodata.arrow import numbers, pa, pc, there
from geodata.project.layer_form import ColumnType, LayerForm

ARROW: dict[ColumnType, Any] = {
    "INTEGER": pa.int64(), "REAL": pa.float64(), "TEXT": pa.string(), "BOOLEAN": pa.int64(),
    "DATE": pa.string(), "DATETIME": pa.string(), "BLOB": pa.large_binary(),
}  # fmt: skip
"""What the columns of a layer are in Arrow. A batch of rows has less than 2 GB of text, ten thousand rows of a project
may have more: there texts are large."""
_LARGE = {pa.string(): pa.large_string()}


class LayerHash:
    """Takes the rows of a layer in order: their numbers in the file, their geometries, then the columns of a form.

    Of every column are hashed which rows have a value, how long it is, and the values on end. That SQLite gives the
    same back is part of the promise: it keeps a negative nought as nought.
    """

    def __init__(self, sorts: Sequence[ColumnType]) -> None:
        self._types = [pa.int64(), pa.large_binary(), *(ARROW[sort] for sort in sorts)]
        self._made = [(hashlib.sha256(), hashlib.sha256(), hashlib.sha256()) for _ in self._types]
        self.rows = 0

    def add(self, columns: Sequence[Any]) -> None:
        """The next rows, as one Arrow array a column.

        Raises
        ------
        pyarrow.ArrowInvalid, pyarrow.ArrowTypeError
            A value is not of its column's type.
        """
        for column, wanted, made in zip(columns, self._types, self._made, strict=True):
            as_wanted = column.type in (wanted, _LARGE.get(wanted))
            _add(column if as_wanted else pc.cast(column, wanted), *made)
        self.rows += len(columns[0])

    def add_rows(self, rows: Sequence[Sequence[Any]]) -> None:
        """The next rows as SQLite gives them; raises as ``add`` does."""
        kinds = [_LARGE.get(kind, kind) for kind in self._types]
        self.add([pa.array(values, kind) for values, kind in zip(zip(*rows, strict=True), kinds, strict=True)])

    def hexdigest(self, form: LayerForm) -> str:
        """The hash of what was added, as rows of a layer of that form."""
        made = hashlib.sha256(msgspec.json.encode([form.columns, form.geometry, form.z, self.rows]) + b"\n")
        for column in self._made:
            for one in column:
                made.update(one.digest())
        return made.hexdigest()


def _add(column: Any, held: Any, lengths: Any, values: Any) -> None:
    if not len(column):
        return
    whole = column.null_count == 0
    valid = np.ones(len(column), np.bool_) if whole else there(column)
    held.update(valid.data)
    if pa.types.is_floating(column.type) or pa.types.is_integer(column.type):
        found = numbers(column) if whole else np.where(valid, numbers(column), 0)
        real = pa.types.is_floating(column.type)
        values.update((found + 0.0).astype("<f8", copy=False).data if real else found.astype("<i8", copy=False).data)
    else:
        sizes, data = _stretches(column)
        if not whole and sizes[~valid].any():
            sizes, data = _stretches(pc.fill_null(column, b"" if pa.types.is_large_binary(column.type) else ""))
        lengths.update(sizes.data)
        values.update(data)


def _stretches(column: Any) -> tuple[NDArray[Any], memoryview]:
    """How long each value is, and all of them on end."""
    _, offsets, data = column.buffers()
    small = pa.types.is_string(column.type)
    ends = np.frombuffer(offsets, np.int32 if small else np.int64)[column.offset : column.offset + len(column) + 1]
    held = memoryview(b"" if data is None else data)
    return np.subtract(ends[1:], ends[:-1], dtype=np.int64), held[int(ends[0]) : int(ends[-1])]
