"""Rows as the writing child has them, and how a value is compared with what a format gave back."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import msgspec
import numpy as np
import shapely

from geodata.exchange.arrow import pa
from geodata.exchange.outgoing.request import WriteRequest

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML and no spreadsheet may hold."""


class FormatRefused(Exception):
    """The format cannot hold these rows; the message is a sentence without the file's name."""


class WrittenWrong(Exception):
    """What was read back is not what was written."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """All rows: names in order, columns of Arrow, and geometries (``None`` where a row has none)."""

    request: WriteRequest
    table: Any
    geometries: Any

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns, as the user knows them."""
        return tuple(name for name, _ in self.request.columns)

    def values(self) -> Iterator[tuple[Any, tuple[Any, ...]]]:
        """Geometry and values of every row."""
        at = 0
        for batch in self.table.to_batches(max_chunksize=10_000):
            columns = [column.to_pylist() for column in batch.columns[1:]]
            rows = zip(*columns, strict=True) if columns else ((),) * len(batch)
            for row in rows:
                yield self.geometries[at], row
                at += 1


class Back(msgspec.Struct, frozen=True, kw_only=True):
    """Rows as they were read back: geometries, and columns by the name of the source."""

    geometries: Any
    columns: dict[str, list[Any]]


class Writer(Protocol):
    """A format: writes the rows to a folder and names its files, then reads them back."""

    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        """Names of the files written, and what is known to be lost."""
        ...

    def read(self, source: Source, folder: Path) -> Back:
        """What the files hold, read by other means than they were written with where there are any."""
        ...


def source_of(path: Path, request: WriteRequest) -> Source:
    """The rows that the program has handed over."""
    with pa.OSFile(str(path), "rb") as file, pa.ipc.open_stream(file) as stream:
        table = stream.read_all()
    blobs = np.array(table.column(0).to_pylist(), object)
    return Source(request=request, table=table, geometries=shapely.from_wkb(blobs) if len(blobs) else blobs)


def text_of(value: Any) -> str:
    """A value as text that is the same for the same value, whatever type a format gave back; none is empty."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, bytes):
        return value.hex()
    if value in ("true", "false"):
        return "1" if value == "true" else "0"
    return str(value)
