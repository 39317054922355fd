"""Formats that GDAL writes: GeoPackage with its style, Shapefile with its limits. And GeoParquet, by Arrow."""

from __future__ import annotations

import contextlib
import itertools
import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
from typing_extensions import override

from geodata.exchange.arrow import pa, parquet
from geodata.exchange.outgoing.request import GEOMETRY
from geodata.exchange.writing_child.rows import AT_ONCE, UNPRINTABLE, Back, FormatRefused, Source, Writer
from geodata.project.schema import STYLES_TABLE
from geodata.project.styles import qml_of, sld_of

_LONGEST_NAME, _LONGEST_TEXT, _LARGEST_PART = 10, 254, 2**31 - 1
_IN_GROUP = 10
"""So many batches are a group of rows of a Parquet file."""


class GeoPackage(Writer):
    """One layer, exact to the last bit, with the style that QGIS opens it in."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        name = f"{source.request.name}.gpkg"
        own = _free_of(("fid", GEOMETRY), source.names)
        _gdal_write(source, own, folder / name, "GPKG", layer=source.request.title)
        if source.request.placed and source.rows:
            self._style(source, folder / name)
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        names = _free_of(("fid", GEOMETRY), source.names)
        return _gdal_read(source, folder / f"{source.request.name}.gpkg", names, layer=source.request.title)

    def _style(self, source: Source, path: Path) -> None:
        kinds = source.kinds
        sort = (
            "marker"
            if kinds <= {"Point", "MultiPoint"}
            else "line"
            if all("Line" in kind for kind in kinds)
            else "fill"
        )
        style, title = source.request.style, source.request.title
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute(STYLES_TABLE)
            db.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('layer_styles', "
                       "'attributes', 'layer_styles')")  # fmt: skip
            db.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                " styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, ?, ?, ?, ?, 1, ?, '')",
                (title, GEOMETRY, title[:30], qml_of(style, sort), sld_of(style, sort), "Sapper Atlas"),
            )


class Shapefile(Writer):
    """Names of 10 letters, texts of 254 bytes, one type of geometry: each limit that was met is listed."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        kinds = {kind.removeprefix("Multi") for kind in source.kinds}
        if not source.request.placed or not kinds:
            raise FormatRefused("a shapefile needs places, and none of these rows has one; export them as csv or xlsx")
        if len(kinds) > 1 or "GeometryCollection" in kinds:
            raise FormatRefused(f"a shapefile holds one type of geometry, these are {' and '.join(sorted(kinds))}; "
                                "export them as gpkg")  # fmt: skip
        short = _short_names(source.names)
        losses = [
            f"the column {name} is called {own}" for name, own in zip(source.names, short, strict=True) if name != own
        ]
        long = Counter[int]()

        def shortened(batch: Any) -> Any:
            for at, (_, sort) in enumerate(source.request.columns, 1):
                if sort not in ("INTEGER", "REAL", "BOOLEAN", "BLOB"):
                    texts = batch.column(at).to_pylist()
                    found = sum(len(text.encode()) > _LONGEST_TEXT for text in texts if text is not None)
                    if found:
                        long[at] += found
                        cut = pa.array([_cut(text) for text in texts], pa.large_string())
                        batch = batch.set_column(at, batch.schema.field(at), cut)
            return batch

        path = folder / f"{source.request.name}.shp"
        _gdal_write(source, short, path, "ESRI Shapefile", encoding="UTF-8", change=shortened)
        for at, count in sorted(long.items()):
            losses.append(f"{count} texts of {source.names[at - 1]} are longer than {_LONGEST_TEXT} bytes and were cut")
        written = sorted(path for path in folder.iterdir() if path.stem == source.request.name)
        for each in written:
            if each.stat().st_size > _LARGEST_PART:
                raise FormatRefused(f"each file of a shapefile holds 2 GB at most, and the {each.suffix} of these "
                                    f"{source.rows:,} rows would be larger; export them as gpkg")  # fmt: skip
        return [each.name for each in written], losses

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        names = _short_names(source.names)
        return _gdal_read(source, folder / f"{source.request.name}.shp", names)


class GeoParquet(Writer):
    """Well-known binary with the metadata of GeoParquet 1.0."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        if not source.request.placed:
            raise FormatRefused("GeoParquet holds places, and these records have none; export them as csv or xlsx")
        about = {"encoding": "WKB", "geometry_types": sorted(source.kinds)}
        geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": about}}
        names = _free_of(("geometry",), source.names)
        schema = _renamed(source, ("geometry", *names)).with_metadata({"geo": json.dumps(geo)})
        name = f"{source.request.name}.parquet"
        with parquet.ParquetWriter(folder / name, schema, compression="zstd") as file:
            batches = source.batches()
            while group := list(itertools.islice(batches, _IN_GROUP)):
                arrays = [pa.chunked_array(columns) for columns in zip(*(one.columns for one in group), strict=True)]
                table = pa.table(arrays, schema=schema)
                file.write_table(table, row_group_size=len(table))
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        names = _free_of(("geometry",), source.names)
        with parquet.ParquetFile(folder / f"{source.request.name}.parquet", pre_buffer=False) as file:
            for batch in file.iter_batches(AT_ONCE):
                columns = {name: batch.column(own) for name, own in zip(source.names, names, strict=True)}
                yield Back(geometries=batch.column("geometry"), columns=columns)


def _gdal_write(
    source: Source, names: tuple[str, ...], path: Path, driver: str, *, layer: str | None = None,
    encoding: str | None = None, change: Callable[[Any], Any] = lambda batch: batch,
) -> None:  # fmt: skip
    import pyogrio  # noqa: PLC0415 - this process is a child of its own

    placed = source.request.placed
    kinds = {*source.kinds}
    kind = (next(iter(kinds)) if len(kinds) == 1 else "MultiPolygon" if kinds == {"Polygon", "MultiPolygon"} else
                        "MultiLineString" if kinds == {"LineString", "MultiLineString"} else "Unknown")  # fmt: skip
    schema = _renamed(source, (GEOMETRY, *names))
    first = 0 if placed else 1
    schema = pa.schema([schema.field(at) for at in range(first, len(schema))])
    batches = (pa.record_batch(change(batch).columns[first:], schema=schema) for batch in source.batches())
    cast(Any, pyogrio).write_arrow(
        pa.RecordBatchReader.from_batches(schema, batches), path, layer=layer, driver=driver,
        geometry_name=GEOMETRY if placed else None,
        geometry_type=kind if placed else None, crs="EPSG:4326" if placed else None, encoding=encoding,
    )  # fmt: skip


def _gdal_read(source: Source, path: Path, names: tuple[str, ...], layer: str | None = None) -> Iterator[Back]:
    from pyogrio import raw  # noqa: PLC0415 - this process is a child of its own

    with cast(Any, raw).open_arrow(path, layer=layer, batch_size=AT_ONCE, use_pyarrow=True) as (meta, reader):
        geometry = meta["geometry_name"] or "wkb_geometry"
        for batch in reader:
            columns = {name: batch.column(own) for name, own in zip(source.names, names, strict=True)
                       if own in batch.schema.names}  # fmt: skip
            placed = source.request.placed
            yield Back(geometries=batch.column(geometry) if placed else np.empty(len(batch), object), columns=columns)


def _renamed(source: Source, names: tuple[str, ...]) -> Any:
    """The schema of the rows with other names, that of the geometry first."""
    return pa.schema([source.schema.field(at).with_name(name) for at, name in enumerate(names)])


def _free_of(taken: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    used = {name.casefold() for name in names}
    made: list[str] = []
    for name in names:
        own = name
        while own.casefold() in taken or (own != name and own.casefold() in used):
            own += "_"
        made.append(own)
    return tuple(made)


def _short_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names of at most 10 bytes that differ, as near to the real ones as can be."""
    made: list[str] = []
    for name in names:
        base = _fitting(name.replace(" ", "_"), _LONGEST_NAME)
        own, turn = base, 0
        while own.casefold() in {other.casefold() for other in made}:
            turn += 1
            own = _fitting(base, _LONGEST_NAME - len(str(turn)) - 1) + f"_{turn}"
        made.append(own)
    return tuple(made)


def _fitting(text: str, most: int) -> str:
    return text.encode()[:most].decode("utf-8", "ignore")


def _cut(text: str | None) -> str | None:
    return None if text is None else UNPRINTABLE.sub("\ufffd", _fitting(text, _LONGEST_TEXT))
