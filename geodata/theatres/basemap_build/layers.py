"""A layer on its way into a base map, and the GeoPackage it is written to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from shapely.geometry.base import BaseGeometry

if TYPE_CHECKING:
    from pathlib import Path

Row = dict[str, Any]
Box = tuple[float, float, float, float]

# GDAL is untyped; each function of it gets its type once, here.
_read_raw = cast("Callable[..., tuple[dict[str, Any], Any, Any, list[Any]]]", pyogrio.raw.read)
_write_raw = cast("Callable[..., None]", pyogrio.raw.write)
_set_options = cast("Callable[[dict[str, object]], None]", pyogrio.set_gdal_config_options)

# A file that is built twice is the same file: no clock enters it.
_STAMP: Final = "2026-01-01T00:00:00.000Z"
_INTEGERS = frozenset({"rank", "scalerank", "population", "is_capital", "is_admin1_capital", "geonameid"})
_FLOATS = frozenset({"label_lon", "label_lat"})
_PAGE_BYTES = 1024


@dataclass(frozen=True)
class Layer:
    """Features of one kind: ``rows`` hold the columns and, under ``geometry``, a shapely geometry."""

    name: str
    geometry_type: str
    columns: tuple[str, ...]
    description: str
    rows: Sequence[Row]


@dataclass
class Tally:
    """What was read, kept and dropped, and why: the lines of SOURCES.md."""

    lines: list[str] = field(default_factory=list)

    def add(self, layer: str, text: str) -> None:
        """Note a fact about a layer."""
        self.lines.append(f"- `{layer}`: {text}")


def rows_of(path: str, columns: Iterable[str], encoding: str = "UTF-8") -> list[Row]:
    """Features of a shapefile; empty text, NaN and "-99" become None, the geometry is under ``geometry``."""
    wanted = list(columns)
    meta, _, wkb, data = _read_raw(path, columns=wanted, encoding=encoding)
    geometries = from_wkb(wkb)
    names = [str(name) for name in meta["fields"]]
    return [
        {"geometry": geometry} | {name: _known(data[at][index]) for at, name in enumerate(names)}
        for index, geometry in enumerate(geometries)
    ]


def from_wkb(wkb: Any) -> list[BaseGeometry]:
    """Geometries of an array of WKB."""
    return list(cast("Iterable[BaseGeometry]", shapely.from_wkb(wkb)))


def clipped(geometry: BaseGeometry, box: Box, dimension: int) -> BaseGeometry | None:
    """Part of a geometry inside a box, multi-part and of that dimension only; None when nothing is left.

    Cutting leaves points and lines where an outline touches the box: parts of another dimension are dropped.
    """
    inside = geometry if _within(geometry, box) else shapely.intersection(geometry, shapely.box(*box))
    return of_dimension(inside, dimension)


def of_dimension(geometry: BaseGeometry, dimension: int) -> BaseGeometry | None:
    """The parts of a geometry that are lines (1) or polygons (2), as a multi-part; None without any."""
    parts = [part for part in parts_of(geometry) if int(shapely.get_dimensions(part)) == dimension]
    if not parts:
        return None
    return collected(parts)


def collected(parts: Sequence[BaseGeometry]) -> BaseGeometry:
    """Lines or polygons, one kind of them, as one multi-part geometry."""
    build = shapely.MultiPolygon if parts[0].geom_type == "Polygon" else shapely.MultiLineString
    return cast("Callable[[Sequence[BaseGeometry]], BaseGeometry]", build)(parts)


def parts_of(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Single-part geometries of a geometry, also of nested collections; no empty ones."""
    parts = cast("Iterable[BaseGeometry]", shapely.get_parts(geometry))
    flat: list[BaseGeometry] = []
    for part in parts:
        flat += parts_of(part) if part.geom_type.startswith(("Multi", "Geometry")) else [part]
    return [part for part in flat if not part.is_empty]


def write_geopackage(path: Path, layers: Iterable[Layer]) -> None:
    """Write layers in EPSG:4326 to a new GeoPackage, byte for byte the same for the same layers.

    Small pages and no spatial index: the files are read whole and lie in the repository.
    """
    path.unlink(missing_ok=True)
    _set_options({"OGR_CURRENT_DATE": _STAMP})
    for layer in layers:
        _append(path, layer)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode=DELETE")
        database.execute(f"PRAGMA page_size={_PAGE_BYTES}")
        database.execute("VACUUM")


def _append(path: Path, layer: Layer) -> None:
    wkb = np.array([shapely.to_wkb(row["geometry"]) for row in layer.rows], dtype=object)
    data: list[Any] = []
    masks: list[Any] = []
    for name in layer.columns:
        values = [row.get(name) for row in layer.rows]
        kind = np.int64 if name in _INTEGERS else np.float64 if name in _FLOATS else None
        if kind is None:
            data.append(np.array(values, dtype=object))
            masks.append(None)
        else:
            data.append(np.array([0 if value is None else value for value in values], dtype=kind))
            masks.append(np.array([value is None for value in values], dtype=bool))
    _write_raw(
        path,
        wkb,
        data,
        np.array(layer.columns, dtype=object),
        field_mask=masks,
        layer=layer.name,
        driver="GPKG",
        geometry_type=layer.geometry_type,
        crs="EPSG:4326",
        encoding="UTF-8",
        append=path.exists(),
        dataset_options={"ADD_GPKG_OGR_CONTENTS": "NO"},
        layer_options={
            "SPATIAL_INDEX": "NO",
            "GEOMETRY_NAME": "geom",
            "FID": "fid",
            "DESCRIPTION": layer.description,
        },
    )


def _known(value: Any) -> Any:
    plain: Any = cast("Any", value).item() if isinstance(value, np.generic) else value
    # NaN differs from itself.
    return None if plain in {None, "", "-99", -99} or plain != plain else plain  # noqa: PLR0124


def _within(geometry: BaseGeometry, box: Box) -> bool:
    west, south, east, north = geometry.bounds
    return west >= box[0] and south >= box[1] and east <= box[2] and north <= box[3]
