"""What a layer's table looks like: columns, type of geometry, heights, bounds."""

from __future__ import annotations

from typing import Literal

import msgspec

ColumnType = Literal["INTEGER", "REAL", "TEXT", "BOOLEAN", "DATE", "DATETIME", "BLOB"]
GeometryName = Literal["POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING", "POLYGON", "MULTIPOLYGON",
                       "GEOMETRYCOLLECTION", "GEOMETRY"]  # fmt: skip


class LayerForm(msgspec.Struct, frozen=True, kw_only=True):
    """Columns of a layer as (name, type), its GeoPackage geometry type, heights (0 none, 2 some), and bounds.

    ``bounds`` are west, south, east, north in degrees, WGS 84.
    """

    columns: tuple[tuple[str, ColumnType], ...]
    geometry: GeometryName
    z: int = 0
    bounds: tuple[float, float, float, float] | None = None
