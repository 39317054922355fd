"""Rows as the records that SQLite keeps them as, made from Arrow: for the pages of a layer's table and its hash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from geodata.arrow import numbers, pa, there
from geodata.project import record_loops as loops
from geodata.project.record_loops import Bytes, Places, There

AT_ONCE = 8_000
"""Rows whose records stay in the processor's own memory while they are made."""
_TEXT, _BLOB = 13, 12
_TEXTS = (pa.string(), pa.large_string())
_NO_BYTES: Bytes = np.empty(0, np.uint8)
Given = TypeVar("Given", bound=NDArray[Any])


class Records:
    """Makes records, of the first column of a table a byte (it is the row's number), then the values of the others.

    How they lie follows from the types of the columns and the values alone, and not from how rows come in batches.
    """

    def __init__(self) -> None:
        # Kept from rows to rows: the system hands out fresh memory page by page.
        self._data = _NO_BYTES

    def made(self, columns: Sequence[Any]) -> tuple[Places, Bytes]:
        """Records of Arrow arrays of one length: 64-bit numbers, texts, or large blobs.

        Returns
        -------
        Where each begins, and where the last ends: (N + 1,). Their bytes, which are good until the next are made.
        """
        count = len(columns[0])
        heads, bodies = np.zeros(count, np.int64), np.zeros(count, np.int64)
        parts = [_column(column) for column in columns]
        for part in parts:
            part.sizes(heads, bodies)
        records = loops.record_sizes(heads, bodies)
        data = self._data = grown(self._data, int(records[-1]))
        loops.begin_records(data, records, heads, bodies)
        for part in parts:
            part.put(data, heads, bodies)
        return records, data


def grown(held: Bytes, size: int) -> Bytes:
    """Room for so many bytes: what there is, or more."""
    return held if len(held) >= size else np.empty(size, np.uint8)


class _Text:
    def __init__(self, column: Any, kind: int) -> None:
        self._kind = kind
        self._there: There = _read_only(there(column))
        _, offsets, data = column.buffers()
        wide = np.int32 if pa.types.is_string(column.type) else np.int64
        ends = np.frombuffer(offsets, wide)[column.offset : column.offset + len(column) + 1]
        self._offsets: Places = _read_only(ends.astype(np.int64, copy=False))
        self._data: Bytes = _read_only(np.frombuffer(b"" if data is None else data, np.uint8))

    def sizes(self, heads: Places, bodies: Places) -> None:
        loops.text_sizes(heads, bodies, self._kind, self._there, self._offsets)

    def put(self, out: Bytes, heads: Places, bodies: Places) -> None:
        loops.put_text(out, heads, bodies, self._kind, self._there, self._offsets, self._data)


class _Whole:
    def __init__(self, column: Any) -> None:
        self._there: There = _read_only(there(column))
        self._values: Places = _read_only(numbers(column))

    def sizes(self, heads: Places, bodies: Places) -> None:
        loops.whole_sizes(heads, bodies, self._there, self._values)

    def put(self, out: Bytes, heads: Places, bodies: Places) -> None:
        loops.put_whole(out, heads, bodies, self._there, self._values)


class _Real:
    def __init__(self, column: Any) -> None:
        self._there: There = _read_only(there(column))
        # A negative nought becomes nought, as SQLite has it; what lies where no value is may be anything.
        with np.errstate(invalid="ignore"):
            self._data: Bytes = _read_only((numbers(column) + 0.0).astype(">f8").view(np.uint8))

    def sizes(self, heads: Places, bodies: Places) -> None:
        loops.real_sizes(heads, bodies, self._there)

    def put(self, out: Bytes, heads: Places, bodies: Places) -> None:
        loops.put_real(out, heads, bodies, self._there, self._data)


def _column(column: Any) -> _Text | _Whole | _Real:
    if column.type == pa.int64():
        return _Whole(column)
    if column.type == pa.float64():
        return _Real(column)
    if column.type in _TEXTS or column.type == pa.large_binary():
        return _Text(column, _TEXT if column.type in _TEXTS else _BLOB)
    raise TypeError(f"{column.type} is no type of a layer's column")


def _read_only(values: Given) -> Given:
    """Machine code is made for arrays that may be written to and for those that may not: here for one of them."""
    made = values.view()
    made.flags.writeable = False
    return made
