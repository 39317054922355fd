"""Layers that GDAL reads, with the one driver that the file needs and no other."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
import numpy as np

from geodata.ahead import made_ahead
from geodata.exchange.arrow import pa
from geodata.exchange.incoming.request import Request, asked
from geodata.exchange.reading_child import guard
from geodata.exchange.reading_child.columns import column_type, common_type
from geodata.exchange.reading_child.features import Features, buffers
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.exchange.reading_child.rows import Rows
from geodata.exchange.reading_child.texts import Texts
from geodata.project.layer_form import ColumnType
from geodata.records.said import say

_IN_BATCH, _BATCH_BYTES = 16_384, 48_000_000
LAYER_COLUMN = "layer"
_COUNTED = ("ESRI Shapefile", "FlatGeobuf")
"""Formats that say at their beginning how many features they have."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A layer of the file as GDAL opens it: its name, columns and coordinate system; ``where`` chooses features.

    ``opened`` is how it stands open, where it still does.
    """

    name: str
    columns: tuple[tuple[str, ColumnType], ...]
    crs: str | None
    where: str | None = None
    opened: Any = None


def read_layers(
    path: Path, request: Request, folder: Path, driver: str, *, together: bool = False, encoding: str | None = None,
    crs: Any = None, wheres: dict[str, str] | None = None, unsaid: tuple[str, ...] = (), prefix: str = "",
    features: int | None = None,
) -> tuple[Rows, str | None, str | None]:  # fmt: skip
    """Read the layers of a file into rows; the rows, the coordinate system, and the layer of the file.

    Parameters
    ----------
    together
        Several layers are one, with a column that names them; else one has to be named.
    crs
        What the file says of its coordinate system, where that is known without GDAL.
    unsaid
        Columns that the driver makes up and the file says nothing of.
    prefix
        What the driver puts before names of columns that are the file's own.
    wheres
        Layers to read, each with what chooses its features; all by default.
    features
        The file has one layer, of about so many features: it is opened once, for opening may mean reading all of it.

    Raises
    ------
    FileRefused, Asked
        It cannot be read; or which layer is meant is not said.
    """
    guard.only_driver(driver)
    more = guard.extra_drivers(driver)
    if more:
        raise FileRefused(say("cannot/drivers", names=", ".join(more)))
    try:
        with contextlib.ExitStack() as opened:
            if features is not None:
                chosen = [opened.enter_context(_only_layer(path, encoding, features))]
            else:
                chosen = _chosen(_layers(path, encoding, wheres), request.layer, together=together)
            if features is None and driver in _COUNTED:
                features = _count(path)
            return _read(
                path, request, folder, chosen, encoding=encoding, crs=crs, unsaid=unsaid, prefix=prefix,
                expected=features or 0,
            )  # fmt: skip
    except pa.ArrowInvalid as error:
        raise FileRefused(say("cannot/read", reason=str(error))) from error


@contextlib.contextmanager
def _only_layer(path: Path, encoding: str | None, features: int) -> Generator[Found]:
    from pyogrio.errors import DataLayerError, DataSourceError  # noqa: PLC0415 - after the limits are set

    size = _size(path.stat().st_size // max(features, 1))
    try:
        with _opened(path, None, encoding, None, size) as (meta, reader):
            yield _seen("", meta, reader)
    except (DataSourceError, DataLayerError, ValueError, RuntimeError, UnicodeDecodeError) as error:
        if isinstance(error, pa.ArrowInvalid):
            raise
        raise FileRefused(say("cannot/read", reason=_said(error))) from error


def _count(path: Path) -> int:
    """How many features a file says it has, in a format that says so at its beginning."""
    import pyogrio  # noqa: PLC0415 - after the limits are set

    return max(int(cast(Any, pyogrio).read_info(path)["features"]), 0)


def _guessed_size(path: Path) -> int:
    """Features in a batch of a file that has a thousand of them, or they are large."""
    return _size(path.stat().st_size // 1000)


def _size(bytes_each: int) -> int:
    """Features in a batch."""
    return max(min(_BATCH_BYTES // max(bytes_each, 1), _IN_BATCH), 256)


def _layers(path: Path, encoding: str | None, wheres: dict[str, str] | None) -> list[Found]:
    import pyogrio  # noqa: PLC0415 - after the limits are set
    from pyogrio.errors import DataLayerError, DataSourceError  # noqa: PLC0415 - after the limits are set

    try:
        names = [str(row[0]) for row in cast(Any, pyogrio).list_layers(path)]
        chosen = [name for name in names if wheres is None or name in wheres]
        found = [_looked_at(path, name, encoding, (wheres or {}).get(name)) for name in chosen]
    except (DataSourceError, DataLayerError, ValueError, RuntimeError, UnicodeDecodeError) as error:
        raise FileRefused(say("cannot/read", reason=_said(error))) from error
    if not found:
        raise FileRefused(say("cannot/no-layer"))
    return found


def _looked_at(path: Path, name: str, encoding: str | None, where: str | None) -> Found:
    with _opened(path, name, encoding, where) as (meta, reader):
        return msgspec.structs.replace(_seen(name, meta, reader), where=where, opened=None)


def _seen(name: str, meta: dict[str, Any], reader: Any) -> Found:
    own = meta["geometry_name"] or "wkb_geometry"
    columns: tuple[tuple[str, ColumnType], ...] = tuple(
        (field.name, column_type(field.type)) for field in reader.schema if field.name != own
    )
    return Found(name=name, columns=columns, crs=meta["crs"], opened=(meta, reader))


def _opened(path: Path, name: str | None, encoding: str | None, where: str | None, batch_size: int = _IN_BATCH) -> Any:
    from pyogrio import raw  # noqa: PLC0415 - after the limits are set

    return cast(Any, raw).open_arrow(
        path,
        layer=name,
        encoding=encoding and Texts(encoding).asked_for,
        where=where,
        batch_size=batch_size,
        use_pyarrow=True,
    )


def _chosen(found: Sequence[Found], layer: str | None, *, together: bool) -> list[Found]:
    named = [one for one in found if one.name == layer]
    if named or len(found) == 1:
        return list(named or found)
    if together:
        return list(found)
    names = tuple(one.name for one in found)
    text = say("ask/layers", count=len(found), names=", ".join(names[:10]))
    raise Asked(asked("--layer", text, recommended=names[0], candidates=names))


def _read(
    path: Path,
    request: Request,
    folder: Path,
    chosen: Sequence[Found],
    *,
    encoding: str | None,
    crs: Any,
    unsaid: tuple[str, ...],
    prefix: str,
    expected: int,
) -> tuple[Rows, str | None, str | None]:
    several, texts = len(chosen) > 1, Texts(encoding)
    # By name and turn: a table of another program may have two columns of one name, such as long ones cut at ten bytes.
    types: dict[tuple[str, int], list[ColumnType]] = {}
    for one in chosen:
        turns: Counter[str] = Counter()
        for name, sort in one.columns:
            if name in unsaid:
                continue
            types.setdefault((name, turns[name]), []).append(sort)
            turns[name] += 1
    taken = {name for name, _ in types}
    label = next(name for name in (LAYER_COLUMN, "file_layer", "layer_of_file") if name not in taken)
    columns: list[tuple[str, ColumnType]]
    columns = [(_own_name(name, unsaid, prefix), common_type(sorts)) for (name, _), sorts in types.items()]
    if several:
        columns.insert(0, (label, "TEXT"))
    with Rows(folder, [(texts.name(name), sort) for name, sort in columns], texts) as rows:
        rows.expected = expected
        system: str | None = None
        for one in chosen:
            features = Features(rows, request, crs if crs is not None else one.crs, folder)
            for batch in made_ahead(_batches(path, one, encoding), 1):
                own, geometry = batch
                count = len(geometry)
                values = [_column(own, name, turn) for name, turn in types]
                if several:
                    values.insert(0, pa.array([one.name] * count, pa.string()))
                numbers = np.arange(rows.read + 1, rows.read + count + 1, dtype=np.int64)
                features.take(numbers, *buffers(geometry), values)
            system = features.system or system
    return rows, system, None if several else chosen[0].name


def _column(batch: Any, name: str, turn: int) -> Any:
    """The first, second… column of a name; nothing where a layer has none."""
    found = batch.schema.get_all_field_indices(name)
    return batch.column(found[turn]) if turn < len(found) else pa.nulls(len(batch))


def _own_name(name: str, unsaid: tuple[str, ...], prefix: str) -> str:
    """LIBKML numbers a column of the file that is called as one of its own."""
    name = name.removeprefix(prefix)
    return name[:-1] if name.endswith("2") and name[:-1] in unsaid else name


def _batches(path: Path, one: Found, encoding: str | None) -> Iterator[tuple[Any, Any]]:
    """The columns and the geometries of a layer, a batch at a time."""
    from pyogrio.errors import DataLayerError, DataSourceError  # noqa: PLC0415 - after the limits are set

    kept = contextlib.nullcontext(one.opened)
    try:
        with (
            kept if one.opened else _opened(path, one.name, encoding, one.where, _guessed_size(path)) as (meta, reader)
        ):
            own = meta["geometry_name"] or "wkb_geometry"
            for batch in reader:
                geometry = batch.column(own) if own in batch.schema.names else pa.nulls(len(batch), pa.binary())
                yield batch, geometry
    except (DataSourceError, DataLayerError, ValueError, RuntimeError, OSError) as error:
        if isinstance(error, pa.ArrowInvalid):
            raise
        raise FileRefused(say("cannot/read-to-end", reason=_said(error))) from error


def _said(error: Exception) -> str:
    # GDAL names the private copy, which says nothing to anybody.
    words = [word for word in str(error).split() if "/" not in word or "sapper" not in word]
    return " ".join(words)[:200] or type(error).__name__
