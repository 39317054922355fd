"""GeoParquet: the geometry column that its metadata names, as well-known binary or as native points."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import numpy as np

from geodata.exchange.arrow import pa, parquet
from geodata.exchange.incoming.request import Request
from geodata.exchange.reading_child.columns import column_type
from geodata.exchange.reading_child.features import Features, buffers
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.exchange.reading_child.rows import Rows
from geodata.records.said import say

_IN_BATCH = 16_384
_LARGEST_METADATA = 4 * 1024**2


def read_parquet(path: Path, request: Request, folder: Path) -> tuple[Rows, str | None]:
    """Read a GeoParquet file into rows; the rows, and its coordinate system.

    Raises
    ------
    FileRefused
        It is damaged, says nothing of a geometry, or keeps it in a form that is not read.
    """
    try:
        with parquet.ParquetFile(path, thrift_string_size_limit=_LARGEST_METADATA) as file:
            column, crs = _geometry(file.schema_arrow)
            others = [field for field in file.schema_arrow if field.name != column]
            with Rows(folder, [(field.name, column_type(field.type)) for field in others]) as rows:
                rows.expected = int(file.metadata.num_rows)
                features = Features(rows, request, crs, folder)
                for batch in file.iter_batches(_IN_BATCH):
                    numbers = np.arange(rows.read + 1, rows.read + len(batch) + 1, dtype=np.int64)
                    geometry = batch.column(column)
                    features.take(numbers, *buffers(geometry), [batch.column(field.name) for field in others])
                return rows, features.system
    except (pa.ArrowException, OSError, ValueError, KeyError, TypeError) as error:
        raise FileRefused(say("cannot/parquet", reason=str(error)[:200])) from error


def _geometry(schema: Any) -> tuple[str, Any]:
    """The geometry column, and its coordinate system in a form that PROJ reads; ``None`` where it is not known."""
    metadata: dict[bytes, bytes] = schema.metadata or {}
    said = metadata.get(b"geo")
    if said is None:
        raise FileRefused(say("cannot/parquet-plain"))
    try:
        meta: Any = json.loads(said)
        column = meta["primary_column"]
        about = cast("dict[str, Any]", meta["columns"][column])
        encoding = about["encoding"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileRefused(say("cannot/parquet-meta", reason=str(error))) from error
    if column not in schema.names:
        raise FileRefused(say("cannot/parquet-column", column=column))
    if encoding != "WKB":
        raise FileRefused(say("cannot/parquet-form", encoding=str(encoding)))
    if not (pa.types.is_binary(found := schema.field(column).type) or pa.types.is_large_binary(found)):
        raise FileRefused(say("cannot/parquet-type", column=column, type=str(found)))
    crs = about.get("crs", "OGC:CRS84")
    return column, json.dumps(crs) if isinstance(crs, dict) else crs
