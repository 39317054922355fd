"""Rows on their way to the program: those that are taken as Arrow, the others as lines of JSON with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec
import numpy as np

from geodata.exchange.arrow import pa
from geodata.exchange.incoming.request import GEOMETRY, PROGRESS, QUARANTINE, ROWS, SORTS, SOURCE_ROW, Quarantined
from geodata.exchange.reading_child.columns import as_column, as_text, own_names
from geodata.exchange.reading_child.shapes import Offsets, Shaped
from geodata.exchange.reading_child.texts import Texts
from geodata.exchange.worded import text_of
from geodata.project.layer_arrow import ARROW
from geodata.project.layer_form import ColumnType, GeometryName
from geodata.records.said import Said

_LONGEST_RAW = 64 * 1024
_FREED_EVERY = 1_000_000
"""After so many rows what is free goes back to the system; the allocator keeps ever more of it in pieces otherwise."""
# In the order of GEOS' type numbers; a ring is a line.
_NAMES: tuple[GeometryName, ...] = ("POINT", "LINESTRING", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING",
                                    "MULTIPOLYGON", "GEOMETRYCOLLECTION")  # fmt: skip
Columns = Sequence[tuple[str, ColumnType]]


class Rows:
    """Writes rows; every one that is given is either taken or in quarantine, and counted.

    Attributes
    ----------
    columns
        Names that are free in a table, and types.
    read, quarantined
        Number of rows that were given, and of those that were not taken.
    expected
        About how many there will be, for whoever waits; 0 where that cannot be told.
    texts
        Makes the texts of features readable.
    """

    def __init__(self, folder: Path, columns: Columns, texts: Texts | None = None) -> None:
        self.texts = texts or Texts()
        names = own_names(name for name, _ in columns)
        self.columns: tuple[tuple[str, ColumnType], ...] = tuple(zip(names, (sort for _, sort in columns), strict=True))
        self.read = self.quarantined = self.expected = self._held = 0
        self.z = False
        self.bounds: tuple[float, float, float, float] | None = None
        self._types: set[int] = set()
        self._schema = pa.schema([
            (SOURCE_ROW, pa.int64()), (GEOMETRY, pa.large_binary()),
            *((name, ARROW[sort]) for name, sort in self.columns),
        ], metadata={SORTS: msgspec.json.encode([sort for _, sort in self.columns])})  # fmt: skip
        # Whoever reads rows that turned out to be wrong keeps the file of those, and finds another here.
        (folder / ROWS).unlink(missing_ok=True)
        self._file: Any = pa.OSFile(str(folder / ROWS), "wb")
        self._writer: Any = pa.ipc.new_stream(self._file, self._schema)
        self._quarantine = (folder / QUARANTINE).open("wb")
        # Written over in place: a file that is emptied and closed goes to the disk at once, batch after batch.
        self._progress = (folder / PROGRESS).open("wb", buffering=0)
        self._encoder = msgspec.json.Encoder()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()
        self._file.close()
        self._quarantine.close()
        self._progress.close()

    @property
    def geometry(self) -> GeometryName:
        """What the geometries of the rows that were taken have in common."""
        names: set[GeometryName] = {_NAMES[number] for number in self._types}
        return names.pop() if len(names) == 1 else "GEOMETRY"

    def take(self, numbers: Offsets, shapes: Shaped, values: Sequence[Any]) -> None:
        """Rows of a batch with their numbers in the file; ``values`` are Arrow arrays in the order of the columns."""
        self.read += len(numbers)
        kept = pa.array(shapes.kept)
        columns = [as_column(found, sort) for found, (_, sort) in zip(values, self.columns, strict=True)]
        held = columns if len(shapes.kept) == len(numbers) else [column.take(kept) for column in columns]
        blobs = _binary(shapes.blobs, len(shapes.kept))
        arrays = [pa.array(numbers[shapes.kept]), blobs, *held]
        self._writer.write_batch(pa.record_batch(arrays, schema=self._schema))
        self._progress.seek(0)
        self._progress.write(b"%20d %20d" % (self.read, max(self.expected, self.read) if self.expected > 0 else 0))
        self._held += len(numbers)
        if self._held >= _FREED_EVERY:
            self._held = 0
            pa.default_memory_pool().release_unused()
        for at, why in sorted(shapes.faults.items(), key=lambda fault: fault[0]):
            raw = {name: as_text(column[at].as_py()) for (name, _), column in zip(self.columns, values, strict=True)}
            self._refuse(int(numbers[at]), why, self._encoder.encode(raw).decode())
        self._types |= shapes.types
        self.z = self.z or shapes.z
        if shapes.bounds is not None:
            one, other = self.bounds or shapes.bounds, shapes.bounds
            self.bounds = (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))

    def refuse(self, number: int, why: Said, raw: str) -> None:
        """A row that cannot be taken at all."""
        self.read += 1
        self._refuse(number, why, raw)

    def _refuse(self, number: int, why: Said, raw: str) -> None:
        self.quarantined += 1
        cut = raw if len(raw) <= _LONGEST_RAW else raw[:_LONGEST_RAW] + "…"
        row = Quarantined(row=number, reason=text_of(why), raw=cut, said=why)
        self._quarantine.write(self._encoder.encode(row) + b"\n")


def _binary(blobs: Any, count: int) -> Any:
    if isinstance(blobs, list):
        return pa.array(blobs, pa.large_binary())
    size = len(blobs) // count if count else 0
    offsets = np.arange(count + 1, dtype=np.int64) * size
    return pa.Array.from_buffers(pa.large_binary(), count, [None, pa.py_buffer(offsets), pa.py_buffer(blobs)])
