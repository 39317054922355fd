"""The rows of a layer as a database beside the project, made from Arrow.

A project takes them from there in one go (``take_layer``). Row by row two million would take ten times as long, and
would hold the project's lock for all of it.
"""

from __future__ import annotations

import io
import itertools
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from geodata.arrow import booleans, numbers, pa, pc, there
from geodata.exchange.incoming.request import GEOMETRY, SORTS, SOURCE_ROW
from geodata.geometry.loops_ready import loops_ready
from geodata.project.blobs import wkb_of
from geodata.project.errors import UnreadableRow
from geodata.project.layer_arrow import ARROW
from geodata.project.layer_form import ColumnType, GeometryName, LayerForm
from geodata.project.layer_hash import LayerContent
from geodata.project.layer_tables import BUILT, PREFIX, BuiltLayer, create_table
from geodata.project.rehearsal import REHEARSAL
from geodata.project.table_pages import TablePages

_NUMBER = r"^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$"
_NAMES: tuple[GeometryName, ...] = ("GEOMETRY", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING",
                                    "MULTIPOLYGON", "GEOMETRYCOLLECTION")  # fmt: skip


class LayerFileError(Exception):
    """The rows could not be read to their end, or the database could not be written; the message says why."""


class RowsBroken(LayerFileError):
    """The rows are not what a reader of ours writes."""


class LayerFile(msgspec.Struct, frozen=True):
    """The database of a layer's rows: its path, and what they are."""

    path: Path
    content: LayerContent

    def as_layer(self, form: LayerForm) -> BuiltLayer:
        """The layer of that form which the rows are."""
        return BuiltLayer(self.path, PREFIX + self.content.hexdigest(form), self.content.rows)


def layer_file(
    rows: io.RawIOBase,
    path: Path,
    progress: Callable[[int], None] = lambda _rows: None,
    beside: Callable[[Any], None] = lambda _batch: None,
) -> LayerFile:
    """Write the rows of an Arrow stream into a database of their own at ``path``.

    ``progress`` hears how many are on their way; what it raises to give up is raised here. ``beside`` sees each batch
    that was checked.

    Raises
    ------
    LayerFileError
        The stream is broken or ends too soon, or the database cannot be written.
    """
    loops_ready(REHEARSAL)
    try:
        with pa.ipc.open_stream(rows) as stream:
            sorts = sorts_of(stream.schema)
            dates = [at for at, (_, sort) in enumerate(sorts, 2) if sort in ("DATE", "DATETIME")]
            batches = (_checked(batch, dates) for batch in stream)
            first = next(batches, None)
            geometry = "GEOMETRY" if first is None else _geometry(first)
            with TablePages(path, create_table(BUILT, sorts, geometry)) as pages:
                done = 0
                for batch in () if first is None else itertools.chain((first,), batches):
                    pages.add(batch.columns)
                    beside(batch)
                    done += batch.num_rows
                    _tell(progress, done)
    except _GaveUp as error:
        raise error.why from None
    except (sqlite3.Error, OSError) as error:
        raise LayerFileError(str(error)) from error
    except (pa.ArrowException, msgspec.MsgspecError, UnreadableRow, ValueError, TypeError) as error:
        raise RowsBroken(str(error)) from error
    return LayerFile(path, pages.content)


class _GaveUp(Exception):
    def __init__(self, why: Exception) -> None:
        super().__init__()
        self.why = why


def _tell(progress: Callable[[int], None], done: int) -> None:
    try:
        progress(done)
    except Exception as error:
        raise _GaveUp(error) from error


def _checked(batch: Any, dates: Sequence[int]) -> Any:
    """A batch of whoever met the file: its texts are texts, its lengths lie in it, and no date reads as a number."""
    batch.validate(full=True)
    if batch.column(0).null_count:
        raise RowsBroken("a row has no number")
    for at in dates:
        column = batch.column(at)
        begin = pc.utf8_slice_codeunits(column, 0, 10)
        dashed = (numbers(pc.find_substring(begin, "-")) == 4) & (numbers(pc.count_substring(begin, "-")) == 2)
        held = there(column)
        if (dashed if not len(held) else dashed[held]).all():
            continue
        # SQLite would make a number of such a text, and find it damaged that it is none.
        if pc.any(pc.match_substring_regex(column.filter(booleans(~dashed)), _NUMBER)).as_py():
            raise RowsBroken("a date in it is a number")
    return batch


def sorts_of(schema: Any) -> tuple[tuple[str, ColumnType], ...]:
    """Names and types of the columns that are the file's, checked: whoever wrote the rows met the file."""
    metadata: dict[bytes, bytes] = schema.metadata or {}
    said = msgspec.json.decode(metadata.get(SORTS, b"[]"), type=list[ColumnType])
    own = list(schema)[2:]
    wanted = [(SOURCE_ROW, pa.int64()), (GEOMETRY, pa.large_binary()), *((None, ARROW[sort]) for sort in said)]
    found = [(field.name if at < 2 else None, field.type) for at, field in enumerate(schema)]
    if found != wanted:
        raise RowsBroken("its columns are not of the types that it names")
    return tuple((field.name, sort) for field, sort in zip(own, said, strict=True))


def _geometry(batch: Any) -> GeometryName:
    """What the first geometry is; only SQLite's way of copying depends on it."""
    blob = batch.column(GEOMETRY)[0].as_py() if batch.num_rows else None
    kind = int.from_bytes(wkb_of(blob)[1:5], "little") % 1000 if blob else 0
    return _NAMES[kind] if kind < len(_NAMES) else "GEOMETRY"
