"""The rows of a layer as a database beside the project, made from Arrow by its driver for SQLite.

A project takes them from there in one go (``take_layer``). Row by row through Python, two million would take three
times as long, and would hold the project's lock for all of it. The driver brings a SQLite of its own, which never sees
the project.
"""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, get_args

import msgspec

from geodata.arrow import pa
from geodata.exchange.incoming.request import GEOMETRY, SORTS
from geodata.project.blobs import wkb_of
from geodata.project.layer_form import ColumnType, GeometryName, LayerForm
from geodata.project.layer_hash import ARROW, LayerHash
from geodata.project.layer_tables import BUILT, PREFIX, BuiltLayer, create_table

_WAITING = 2
_NAMES: tuple[GeometryName, ...] = ("GEOMETRY", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING",
                                    "MULTIPOLYGON", "GEOMETRYCOLLECTION")  # fmt: skip


class LayerFileError(Exception):
    """The rows could not be read to their end, or the database could not be written; the message says why."""


class LayerFile(msgspec.Struct, frozen=True):
    """The database of a layer's rows: its path, and the hash of the rows."""

    path: Path
    made: LayerHash

    def as_layer(self, form: LayerForm) -> BuiltLayer:
        """The layer of that form which the rows are."""
        return BuiltLayer(self.path, PREFIX + self.made.hexdigest(form), self.made.rows)


def layer_file(rows: io.RawIOBase, path: Path, progress: Callable[[int], None] = lambda _rows: None) -> LayerFile:
    """Write the rows of an Arrow stream into a database of their own at ``path``.

    ``progress`` hears how many are on their way; what it raises to give up is raised here.

    Raises
    ------
    LayerFileError
        The stream is broken or ends too soon, or the database cannot be written.
    """
    import adbc_driver_sqlite.dbapi as sqlite  # noqa: PLC0415 - loaded when first needed

    gave_up: list[Exception] = []

    def told(count: int) -> None:
        try:
            progress(count)
        except Exception as error:
            # The driver would make an error of its own of it.
            gave_up.append(error)
            raise

    try:
        with pa.ipc.open_stream(rows) as stream, ThreadPoolExecutor(1, thread_name_prefix="hash") as beside:
            sorts = _sorts(stream.schema)
            made = LayerHash([sort for _, sort in sorts])
            first = next(stream, None)
            geometry = "GEOMETRY" if first is None else _geometry(first)
            # Half a database is of no use, so nothing is spent on keeping it whole on the way.
            with sqlite.connect(str(path), autocommit=True) as db, db.cursor() as cursor:
                for setting in (
                    "page_size=65536", "cache_size=-64000", "journal_mode=OFF", "synchronous=OFF",
                    "locking_mode=EXCLUSIVE",
                ):  # fmt: skip
                    cursor.execute(f"PRAGMA {setting}").fetchall()
                cursor.execute(create_table(BUILT, sorts, geometry))
                if first is not None:
                    batches = _hashed(first, stream, made, beside, told)
                    source = pa.RecordBatchReader.from_batches(stream.schema, batches)
                    cursor.adbc_ingest(BUILT, source, mode="append")
    except (pa.ArrowException, sqlite.Error, OSError, msgspec.MsgspecError) as error:
        if gave_up:
            raise gave_up[0] from None
        raise LayerFileError(str(error)) from error
    return LayerFile(path, made)


def _sorts(schema: Any) -> tuple[tuple[str, ColumnType], ...]:
    """Names and types of the columns that are the file's, checked: whoever wrote the rows met the file."""
    metadata: dict[bytes, bytes] = schema.metadata or {}
    said = msgspec.json.decode(metadata.get(SORTS, b"[]"), type=list[ColumnType])
    own = list(schema)[2:]
    wanted = [ARROW[sort] for sort in said if sort in get_args(ColumnType)]
    if [field.type for field in own] != wanted:
        raise LayerFileError("its columns are not of the types that it names")
    return tuple((field.name, sort) for field, sort in zip(own, said, strict=True))


def _geometry(batch: Any) -> GeometryName:
    """What the first geometry is; only SQLite's way of copying depends on it."""
    blob = batch.column(GEOMETRY)[0].as_py() if batch.num_rows else None
    kind = int.from_bytes(wkb_of(blob)[1:5], "little") % 1000 if blob else 0
    return _NAMES[kind] if kind < len(_NAMES) else "GEOMETRY"


def _hashed(
    first: Any, others: Any, made: LayerHash, beside: ThreadPoolExecutor, progress: Callable[[int], None]
) -> Iterator[Any]:
    """The batches on their way into the database; beside it they are hashed."""
    waiting: deque[Future[None]] = deque()
    done = 0
    batch = first
    while batch is not None:
        waiting.append(beside.submit(made.add, batch.columns))
        yield batch
        done += batch.num_rows
        progress(done)
        if len(waiting) > _WAITING:
            waiting.popleft().result()
        batch = next(others, None)
    for one in waiting:
        one.result()
