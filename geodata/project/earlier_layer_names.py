"""Names that imported layers had before: by the hash of every column for itself, and by lines of JSON at first.

Projects keep them: the record of a layer names its table, and what is in the journal is never written anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from geodata.arrow import numbers, pa, pc, there
from geodata.project.layer_arrow import arrays_of
from geodata.project.layer_form import LayerForm

Chunks = Iterable[Sequence[Sequence[Any]]]
_LINES = msgspec.json.Encoder()


def hash_by_lines(chunks: Chunks, form: LayerForm) -> str:
    """The hash of lines of JSON."""
    made = hashlib.sha256(msgspec.json.encode([form.columns, form.geometry, form.z]) + b"\n")
    for chunk in chunks:
        made.update(_LINES.encode_lines(chunk))
    return made.hexdigest()


def hash_by_columns(chunks: Chunks, form: LayerForm) -> str:
    """Of every column: which rows have a value, how long it is, and the values on end. Raises as ``arrays_of`` does."""
    columns = [(hashlib.sha256(), hashlib.sha256(), hashlib.sha256()) for _ in range(2 + len(form.columns))]
    rows = 0
    for chunk in chunks:
        for column, parts in zip(arrays_of(chunk, [sort for _, sort in form.columns]), columns, strict=True):
            _add(column, *parts)
        rows += len(chunk)
    made = hashlib.sha256(msgspec.json.encode([form.columns, form.geometry, form.z, rows]) + b"\n")
    for parts in columns:
        for part in parts:
            made.update(part.digest())
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
