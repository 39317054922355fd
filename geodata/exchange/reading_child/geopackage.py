"""GeoPackages, read by SQLite alone: tables are read, and neither views nor triggers nor virtual tables are run."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from types import NoneType
from typing import Any

import msgspec
import numpy as np

from geodata.exchange.arrow import pa
from geodata.exchange.incoming.request import Request, asked
from geodata.exchange.reading_child.columns import MOST_COLUMNS
from geodata.exchange.reading_child.features import Features
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.exchange.reading_child.rows import Rows
from geodata.exchange.worded import text_of
from geodata.project.layer_form import ColumnType
from geodata.records.said import Said, say

_LONGEST_VALUE, _LONGEST_SQL, _QUERY_S = 256 * 1024**2, 1_000_000, 8.0
_IN_BATCH, _BATCH_BYTES = 8_192, 32 * 1024**2
_VIEW, _VIRTUAL, _MISSING = say("note/view"), say("note/virtual-table"), say("note/missing-table")
_EXACT = 2**53
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ENVELOPES = (0, 32, 48, 48, 64)
_TYPES: tuple[tuple[str, ColumnType], ...] = (
    ("BOOL", "BOOLEAN"), ("DATETIME", "DATETIME"), ("DATE", "DATE"), ("INT", "INTEGER"), ("MEDIUM", "INTEGER"),
    ("FLOAT", "REAL"), ("DOUBLE", "REAL"), ("REAL", "REAL"), ("BLOB", "BLOB"),
)  # fmt: skip


class _Layer(msgspec.Struct, frozen=True, kw_only=True):
    table: str
    geometry: str
    columns: tuple[tuple[str, ColumnType], ...]
    crs: Any


def read_geopackage(path: Path, request: Request, folder: Path) -> tuple[Rows, str | None, str | None, list[Said]]:
    """Read a layer of a GeoPackage into rows; the rows, its coordinate system, its name, and warnings.

    Raises
    ------
    FileRefused, Asked
        It is damaged or no GeoPackage; or which of its layers is meant is not said.
    """
    try:
        db = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
        with contextlib.closing(db):
            _confine(db)
            layer, warnings = _layer(db, request.layer)
            try:
                rows, system = _rows(db, layer, request, folder)
            except _MisfitError:
                rows, system = _rows(db, _as_held(db, layer), request, folder)
            return rows, system, layer.table, warnings
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError) as error:
        raise FileRefused(say("cannot/gpkg", reason=str(error))) from error


def _rows(db: sqlite3.Connection, layer: _Layer, request: Request, folder: Path) -> tuple[Rows, str | None]:
    with Rows(folder, layer.columns) as rows:
        features = Features(rows, request, layer.crs, folder)
        _take(db, layer, features)
    return rows, features.system


class _MisfitError(Exception):
    """A column holds a value that is not of the type it was declared with, as SQLite allows."""


def _as_held(db: sqlite3.Connection, layer: _Layer) -> _Layer:
    """The layer with the types that keep every value: of whole numbers with others numbers, of anything else texts."""
    sorts: list[ColumnType] = [sort for _, sort in layer.columns]
    inexact: set[int] = set()
    names = ", ".join(_quoted(name) for name, _ in layer.columns)
    cursor = db.execute(f"SELECT {names} FROM {_quoted(layer.table)}")  # noqa: S608 - every name is quoted
    while True:
        with _limited(db):
            batch = cursor.fetchmany(_IN_BATCH)
        if not batch:
            break
        for at, values in enumerate(zip(*batch, strict=True)):
            if not _fits(values, sorts[at]):
                sorts[at] = "REAL" if sorts[at] == "INTEGER" and _fits(values, "REAL") else "TEXT"
            if sorts[at] == "INTEGER" and not _fits(values, "REAL"):
                inexact.add(at)
    # A whole number that no floating number is may come before the first with a fraction.
    kept: list[ColumnType] = ["TEXT" if at in inexact and sort == "REAL" else sort for at, sort in enumerate(sorts)]
    columns = tuple((name, sort) for (name, _), sort in zip(layer.columns, kept, strict=True))
    return msgspec.structs.replace(layer, columns=columns)


def _fits(values: Sequence[Any], sort: ColumnType) -> bool:
    kinds = set(map(type, values)) - {NoneType}
    if sort in ("INTEGER", "BOOLEAN"):
        return kinds <= {int}
    if sort == "REAL":
        whole = (value for value in values if type(value) is int) if int in kinds else ()
        return kinds <= {int, float} and all(abs(value) <= _EXACT for value in whole)
    if sort == "BLOB":
        return kinds <= {bytes}
    return sort == "TEXT" or all(value is None or (type(value) is str and _A_DAY.match(value)) for value in values)


def _confine(db: sqlite3.Connection) -> None:
    db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    db.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, _LONGEST_SQL)
    db.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    for setting in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0", "temp_store=MEMORY"):
        db.execute(f"PRAGMA {setting}")
    db.text_factory = _text_however_damaged


def _text_however_damaged(stored: bytes) -> str:
    return stored.decode("utf-8", "replace")


@contextlib.contextmanager
def _limited(db: sqlite3.Connection) -> Generator[None]:
    until = time.monotonic() + _QUERY_S
    db.set_progress_handler(lambda: int(time.monotonic() > until), 100_000)
    try:
        yield
    finally:
        db.set_progress_handler(None, 0)


def _layer(db: sqlite3.Connection, wanted: str | None) -> tuple[_Layer, list[Said]]:
    with _limited(db):
        kinds = {name.casefold(): (name, kind, sql or "") for name, kind, sql in db.execute(
            "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view')")}  # fmt: skip
        for needed in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"):
            if needed not in kinds or not _is_plain(*kinds[needed][1:]):
                raise FileRefused(say("cannot/gpkg-none", table=needed))
        said = db.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns LIMIT 10000").fetchall()
    warnings: list[Said] = []
    found: list[tuple[str, str, Any]] = []
    for table, column, srs in said:
        name, kind, sql = kinds.get(str(table).casefold(), (table, "", ""))
        if _is_plain(kind, sql):
            found.append((name, str(column), srs))
        else:
            what = _VIEW if kind == "view" else _VIRTUAL if kind else _MISSING
            warnings.append(say("note/gpkg-layer", table=str(table), what=what))
    names = tuple(name for name, _, _ in found)
    chosen = [one for one in found if one[0] == wanted] or (found if len(found) == 1 else [])
    if not found:
        others = "; ".join(map(text_of, warnings))
        raise FileRefused(say("cannot/gpkg-no-layer/with", others=others) if warnings else say("cannot/gpkg-no-layer"))
    if not chosen:
        text = say("ask/layers", count=len(found), names=", ".join(names[:10]))
        raise Asked(asked("--layer", text, recommended=names[0], candidates=names))
    return _described(db, *chosen[0]), warnings


def _is_plain(kind: str, sql: str) -> bool:
    return kind == "table" and re.match(r"\s*CREATE\s+TABLE\b", sql, re.IGNORECASE) is not None


def _described(db: sqlite3.Connection, table: str, geometry: str, srs: Any) -> _Layer:
    with _limited(db):
        columns = db.execute(f"PRAGMA table_xinfo({_quoted(table)})").fetchall()
        row = db.execute("SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys "
                         "WHERE srs_id = ?", (srs,)).fetchone()  # fmt: skip
    if any(column[6] in (2, 3) for column in columns):
        raise FileRefused(say("cannot/gpkg-computed", table=table))
    own = [column for column in columns if column[1].casefold() == geometry.casefold()]
    if not own or len(columns) > MOST_COLUMNS:
        many = say("cannot/gpkg-columns", count=len(columns), table=table, most=MOST_COLUMNS)
        raise FileRefused(many if own else say("cannot/gpkg-geometry", table=table, column=geometry))
    kept: tuple[tuple[str, ColumnType], ...] = tuple(
        (column[1], _type(column[2])) for column in columns if column is not own[0] and not column[5]
    )
    crs = None
    if row is not None and isinstance(srs, int) and srs not in (0, -1):
        crs = f"{row[0]}:{row[1]}" if str(row[0]).upper() in ("EPSG", "ESRI") else row[2]
    return _Layer(table=table, geometry=own[0][1], columns=kept, crs=crs)


def _type(declared: str) -> ColumnType:
    upper = declared.upper()
    for begin, sort in _TYPES:
        if upper.startswith(begin) or (begin == "INT" and "INT" in upper):
            return sort
    return "TEXT"


def _take(db: sqlite3.Connection, layer: _Layer, features: Features) -> None:
    names = ", ".join(_quoted(name) for name in (layer.geometry, *(name for name, _ in layer.columns)))
    cursor = db.execute(f"SELECT {names} FROM {_quoted(layer.table)}")  # noqa: S608 - every name is quoted
    number = 0
    while True:
        batch: list[tuple[Any, ...]] = []
        size = 0
        with _limited(db):
            for row in cursor:
                batch.append(row)
                size += len(row[0]) if isinstance(row[0], bytes) else 0
                if len(batch) >= _IN_BATCH or size >= _BATCH_BYTES:
                    break
        if not batch:
            return
        blobs = [_wkb(row[0]) for row in batch]
        offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in blobs])]).astype(np.int64)
        cells = [[row[at] for row in batch] for at in range(1, len(layer.columns) + 1)]
        if not all(_fits(own, sort) for own, (_, sort) in zip(cells, layer.columns, strict=True)):
            raise _MisfitError
        values = [_array(own, sort) for own, (_, sort) in zip(cells, layer.columns, strict=True)]
        numbers = np.arange(number + 1, number + len(batch) + 1, dtype=np.int64)
        features.take(numbers, np.frombuffer(b"".join(blobs), np.uint8), offsets, values)
        number += len(batch)


def _wkb(stored: Any) -> bytes:
    """Well-known binary within a GeoPackage geometry; what is none stays as it is, to be found broken."""
    if not isinstance(stored, bytes) or not stored:
        return b"" if stored is None or stored == b"" else b"\xff"
    if len(stored) < 8 or stored[:2] != b"GP":
        return b"\xff"
    flags = stored[3]
    envelope = (flags >> 1) & 7
    if envelope >= len(_ENVELOPES):
        return b"\xff"
    if flags & 0x10:
        return b""
    return stored[8 + _ENVELOPES[envelope] :] or b"\xff"


def _array(values: list[Any], sort: ColumnType) -> Any:
    """Values that fit their column, as Arrow has them."""
    if sort in ("INTEGER", "BOOLEAN"):
        return pa.array(values, pa.int64())
    if sort == "REAL":
        return pa.array(values, pa.float64())
    if sort == "BLOB":
        return pa.array(values, pa.large_binary())
    texts = (value if isinstance(value, str) or value is None else _text(value) for value in values)
    return pa.array(texts, pa.large_string())


def _text(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
