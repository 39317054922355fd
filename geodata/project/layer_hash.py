"""The hash that an imported layer is named after: of its form, and of the records of its rows on end."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from geodata.project.layer_arrow import arrays_of
from geodata.project.layer_form import ColumnType, LayerForm
from geodata.project.layer_records import AT_ONCE, Records


class LayerContent(msgspec.Struct, frozen=True):
    """Rows of a layer: how many, and the SHA-256 of their records."""

    rows: int
    records: bytes

    def hexdigest(self, form: LayerForm) -> str:
        """The hash of them as rows of a layer of that form."""
        said = msgspec.json.encode(["records", form.columns, form.geometry, form.z, self.rows])
        return hashlib.sha256(said + b"\n" + self.records).hexdigest()


def content_of(chunks: Iterable[Sequence[Sequence[Any]]], sorts: Sequence[ColumnType]) -> LayerContent:
    """Of rows as SQLite gives them, some at a time; raises as ``arrays_of`` does."""
    records, made, count = Records(), hashlib.sha256(), 0
    for chunk in chunks:
        columns = arrays_of(chunk, sorts)
        for start in range(0, len(chunk), AT_ONCE):
            ends, data = records.made([column.slice(start, AT_ONCE) for column in columns])
            made.update(data[: ends[-1]].data)
        count += len(chunk)
    return LayerContent(count, made.digest())
