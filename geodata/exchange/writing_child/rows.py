"""Rows as the writing child has them, and how a value is compared with what a format gave back."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec
import numpy as np
import shapely

from geodata.exchange.arrow import pa
from geodata.exchange.outgoing.request import WriteRequest

_geos: Any = shapely
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML and no spreadsheet may hold."""
AT_ONCE = 10_000
"""Rows that are held at a time."""
# By the number that shapely has for each.
_KINDS = ("Point", "LineString", "LinearRing", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon",
          "GeometryCollection")  # fmt: skip


class FormatRefused(Exception):
    """The format cannot hold these rows; the message is a sentence without the file's name."""


class WrittenWrong(Exception):
    """What was read back is not what was written."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Rows in a file of Arrow, which is read anew each time they are asked for: no number of them fills the memory.

    ``kinds`` are the types of their geometries, ``bare`` is the number of rows that have none.
    """

    request: WriteRequest
    path: Path
    schema: Any
    rows: int
    kinds: frozenset[str]
    bare: int

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns, as the user knows them."""
        return tuple(name for name, _ in self.request.columns)

    def batches(self) -> Iterator[Any]:
        """Record batches of some thousand rows: the geometry as well-known binary, then the columns in order."""
        yield from _batches(self.path)

    def pieces(self) -> Iterator[tuple[Any, list[list[Any]]]]:
        """Geometries (``None`` where a row has none) and columns of some thousand rows at a time."""
        for batch in self.batches():
            yield shapes_of(batch.column(0)), [column.to_pylist() for column in batch.columns[1:]]

    def values(self) -> Iterator[tuple[Any, tuple[Any, ...]]]:
        """Geometry and values of every row."""
        for shapes, columns in self.pieces():
            rows = zip(*columns, strict=True) if columns else ((),) * len(shapes)
            yield from zip(shapes, rows, strict=True)


class Back(msgspec.Struct, frozen=True, kw_only=True):
    """Some rows as they were read back: geometries, and columns by the name of the source.

    Each is a column of Arrow (geometries as well-known binary), a list, or an array of objects. Rows without a place
    have geometries that are ``None``.
    """

    geometries: Any
    columns: Mapping[str, Sequence[Any]]


class Writer(Protocol):
    """A format: writes the rows to a folder and names its files, then reads them back."""

    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        """Names of the files written, and what is known to be lost."""
        ...

    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        """What the files hold, some rows at a time, read by other means than they were written with where there are."""
        ...


def source_of(path: Path, request: WriteRequest) -> Source:
    """The rows that the program has handed over."""
    with pa.OSFile(str(path), "rb") as file, pa.ipc.open_stream(file) as stream:
        schema = stream.schema
    rows = bare = 0
    kinds: set[int] = set()
    for batch in _batches(path):
        rows += len(batch)
        bare += batch.column(0).null_count
        found = _geos.get_type_id(shapes_of(batch.column(0)))
        kinds |= {*found.tolist()}
    names = frozenset(_KINDS[kind] for kind in kinds if kind >= 0)
    return Source(request=request, path=path, schema=schema, rows=rows, kinds=names, bare=bare)


def shapes_of(column: Any) -> Any:
    """Geometries of a column of well-known binary, an array of objects."""
    return _geos.from_wkb(objects(column.to_pylist()))


def _batches(path: Path) -> Iterator[Any]:
    with pa.OSFile(str(path), "rb") as file, pa.ipc.open_stream(file) as stream:
        for batch in stream:
            for at in range(0, len(batch), AT_ONCE):
                yield batch.slice(at, AT_ONCE)


def objects(values: Sequence[Any]) -> Any:
    """An array of objects, shape (values,); none of them is taken apart."""
    made: Any = np.empty(len(values), object)
    made[:] = values
    return made


def gathered(source: Source, rows: Iterator[tuple[Any, Sequence[Any]]]) -> Iterator[Back]:
    """Rows of a geometry and the values of all columns, some thousand at a time."""
    while found := list(itertools.islice(rows, AT_ONCE)):
        columns = {name: [values[at] for _, values in found] for at, name in enumerate(source.names)}
        yield Back(geometries=objects([shape for shape, _ in found]), columns=columns)


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
