"""The rows that a reading child left in its private folder, each batch looked at: whoever wrote them met the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from geodata.ahead import made_ahead
from geodata.exchange.incoming.request import QUARANTINE, ROWS, Quarantined, Reading, Request
from geodata.exchange.worded import import_refused, trusted
from geodata.project.blobs import wkb_of
from geodata.project.errors import UnreadableRow
from geodata.ready import ready
from geodata.records.said import say

_IN_CHUNK = 10_000
_GEOMETRY_AT = 1
"""Which column of the rows holds their places."""


class ReadRows:
    """Rows of a ``request`` as they lie in a folder; ``reading`` is what was said of them.

    Raises
    ------
    ImportRefused
        From all that reads them: they are not what a reader of ours writes.
    """

    def __init__(self, request: Request, folder: Path) -> None:
        self.request = request
        self.reading = Reading(driver="", sha256="")
        self._folder = folder

    def chunks(self) -> Iterator[list[tuple[Any, ...]]]:
        """Rows as (source_row, GeoPackage geometry, values…), some thousands at a time."""

        def rows() -> Iterator[list[tuple[Any, ...]]]:
            for batch in self._batches():
                for start in range(0, batch.num_rows, _IN_CHUNK):
                    part = batch.slice(start, _IN_CHUNK)
                    yield list(zip(*(column.to_pylist() for column in part.columns), strict=True))

        yield from made_ahead(rows())

    def first_rows(self, count: int) -> list[tuple[Any, ...]]:
        """The first rows, as ``chunks`` has them."""
        first = next((batch for batch in self._batches() if batch.num_rows), None)
        if first is None:
            return []
        return list(zip(*(column.to_pylist() for column in first.slice(0, count).columns), strict=True))

    def some_shapes(self, most: int) -> list[bytes]:
        """Geometries from all over the file as well-known binary, at most so many."""
        taken = max(self.reading.read - self.reading.quarantined, 1)
        step, at, found = max(-(-taken // most), 1), 0, list[bytes]()
        for batch in self._batches(only=_GEOMETRY_AT):
            (column,) = batch.columns
            try:
                found += [wkb_of(column[row].as_py()) for row in range(-at % step, batch.num_rows, step)]
            except UnreadableRow as error:
                raise import_refused(self.request.source, say("import/no-answer", reason=str(error))) from error
            at += batch.num_rows
        return found

    def _batches(self, only: int | None = None) -> Iterator[Any]:
        """Batches of rows, or of ``only`` one column, each looked at: whoever wrote them met the file."""
        from geodata.exchange.arrow import pa  # noqa: PLC0415 - loaded when first needed

        asked = pa.ipc.IpcReadOptions(included_fields=None if only is None else [only])
        try:
            with pa.OSFile(str(self._folder / ROWS), "rb") as file, pa.ipc.open_stream(file, options=asked) as stream:
                for batch in stream:
                    batch.validate(full=True)
                    yield batch
        except pa.ArrowException as error:
            raise import_refused(self.request.source, say("import/no-answer", reason=str(error))) from error

    def quarantined(self) -> Iterator[Quarantined]:
        """Rows that could not be taken, in the order of the file."""
        with (self._folder / QUARANTINE).open("rb") as file:
            for line in file:
                row = msgspec.json.decode(line, type=ready(Quarantined))
                yield msgspec.structs.replace(row, said=trusted(row.said, row.reason))
