"""Formats that GDAL writes: GeoPackage with its style, Shapefile with its limits. And GeoParquet, by Arrow."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any, cast

import numpy as np
import shapely
from typing_extensions import override

from geodata.exchange.arrow import pa, parquet
from geodata.exchange.outgoing.request import GEOMETRY
from geodata.exchange.writing_child.rows import UNPRINTABLE, Back, FormatRefused, Source, Writer
from geodata.project.schema import STYLES_TABLE
from geodata.project.styles import qml_of, sld_of

_LONGEST_NAME, _LONGEST_TEXT = 10, 254


class GeoPackage(Writer):
    """One layer, exact to the last bit, with the style that QGIS opens it in."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        name = f"{source.request.name}.gpkg"
        own = _renamed(source, _free_of(("fid", GEOMETRY), source.names))
        _gdal_write(source, own, folder / name, "GPKG", layer=source.request.title)
        if source.request.placed and source.table.num_rows:
            self._style(source, folder / name)
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Back:
        names = _free_of(("fid", GEOMETRY), source.names)
        return _gdal_read(source, folder / f"{source.request.name}.gpkg", names, layer=source.request.title)

    def _style(self, source: Source, path: Path) -> None:
        kinds = {geometry.geom_type for geometry in source.geometries if geometry is not None}
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
        kinds = {geometry.geom_type.removeprefix("Multi") for geometry in source.geometries if geometry is not None}
        if not source.request.placed or not kinds:
            raise FormatRefused("a shapefile needs places, and none of these rows has one; export them as csv or xlsx")
        if len(kinds) > 1 or "GeometryCollection" in kinds:
            raise FormatRefused(f"a shapefile holds one type of geometry, these are {' and '.join(sorted(kinds))}; "
                                "export them as gpkg")  # fmt: skip
        short = _short_names(source.names)
        losses = [
            f"the column {name} is called {own}" for name, own in zip(source.names, short, strict=True) if name != own
        ]
        table = _renamed(source, short)
        for at, (name, sort) in enumerate(source.request.columns, 1):
            if sort not in ("INTEGER", "REAL", "BOOLEAN", "BLOB"):
                texts = table.column(at).to_pylist()
                long = sum(len(text.encode()) > _LONGEST_TEXT for text in texts if text is not None)
                if long:
                    losses.append(f"{long} texts of {name} are longer than {_LONGEST_TEXT} bytes and were cut")
                    table = table.set_column(
                        at, short[at - 1], pa.array([_cut(text) for text in texts], pa.large_string())
                    )
        _gdal_write(source, table, folder / f"{source.request.name}.shp", "ESRI Shapefile", encoding="UTF-8")
        return sorted(path.name for path in folder.iterdir() if path.stem == source.request.name), losses

    @override
    def read(self, source: Source, folder: Path) -> Back:
        names = _short_names(source.names)
        return _gdal_read(source, folder / f"{source.request.name}.shp", names)


class GeoParquet(Writer):
    """Well-known binary with the metadata of GeoParquet 1.0."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        if not source.request.placed:
            raise FormatRefused("GeoParquet holds places, and these records have none; export them as csv or xlsx")
        kinds = sorted({geometry.geom_type for geometry in source.geometries if geometry is not None})
        about = {"encoding": "WKB", "geometry_types": kinds}
        geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": about}}
        names = _free_of(("geometry",), source.names)
        table = source.table.rename_columns(["geometry", *names])
        name = f"{source.request.name}.parquet"
        parquet.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), folder / name, compression="zstd")
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Back:
        found: Any = parquet.read_table(folder / f"{source.request.name}.parquet")
        names = _free_of(("geometry",), source.names)
        columns = {name: found.column(own).to_pylist() for name, own in zip(source.names, names, strict=True)}
        return Back(
            geometries=shapely.from_wkb(np.array(found.column("geometry").to_pylist(), object)), columns=columns
        )


def _gdal_write(
    source: Source, table: Any, path: Path, driver: str, *, layer: str | None = None,
    encoding: str | None = None,
) -> None:  # fmt: skip
    import pyogrio  # noqa: PLC0415 - this process is a child of its own

    placed = source.request.placed
    kinds = {one.geom_type for one in source.geometries if one is not None}
    kind = (kinds.pop() if len(kinds) == 1 else "MultiPolygon" if kinds == {"Polygon", "MultiPolygon"} else
                        "MultiLineString" if kinds == {"LineString", "MultiLineString"} else "Unknown")  # fmt: skip
    table = table if placed else table.drop_columns([GEOMETRY])
    cast(Any, pyogrio).write_arrow(
        table, path, layer=layer, driver=driver, geometry_name=GEOMETRY if placed else None,
        geometry_type=kind if placed else None, crs="EPSG:4326" if placed else None, encoding=encoding,
    )  # fmt: skip


def _gdal_read(source: Source, path: Path, names: tuple[str, ...], layer: str | None = None) -> Back:
    from pyogrio import raw  # noqa: PLC0415 - this process is a child of its own

    meta, found = cast(Any, raw).read_arrow(path, layer=layer)
    geometry = meta["geometry_name"] or "wkb_geometry"
    columns = {name: found.column(own).to_pylist() for name, own in zip(source.names, names, strict=True)
               if own in found.column_names}  # fmt: skip
    if not source.request.placed:
        return Back(geometries=np.empty(found.num_rows, object), columns=columns)
    return Back(geometries=shapely.from_wkb(np.array(found.column(geometry).to_pylist(), object)), columns=columns)


def _renamed(source: Source, names: tuple[str, ...]) -> Any:
    return source.table.rename_columns([GEOMETRY, *names])


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
