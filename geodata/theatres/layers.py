"""Base layers read straight from their GeoPackage; the few that a map needs are there in milliseconds."""

from __future__ import annotations

import functools
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.theatres import TheatreUnreadable

# Length of the envelope behind the eight bytes of a GeoPackage geometry header, by its flag (OGC 12-128r18, 2.1.3).
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


class BaseLayer(msgspec.Struct, frozen=True, kw_only=True):
    """Features of a base layer: their columns by name, and their geometries in degrees, WGS 84."""

    name: str
    columns: dict[str, tuple[Any, ...]]
    geometries: tuple[BaseGeometry, ...]

    def __len__(self) -> int:
        return len(self.geometries)


def read_base_layer(path: Path, name: str) -> BaseLayer | None:
    """A layer of a base map, ``None`` when the file has no layer of that name.

    Only for the program's own base maps: a user's file may be hostile and is read in a child process.

    Raises
    ------
    TheatreUnreadable
        The file is missing, is no GeoPackage, or holds a geometry that cannot be read.
    """
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
            found = database.execute(
                "SELECT table_name, column_name FROM gpkg_geometry_columns WHERE table_name = ?", (name,)
            ).fetchone()
            if found is None:
                return None
            table, geometry_column = found
            cursor = database.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name this very file gave
            headings = [entry[0] for entry in cursor.description]
            rows = cursor.fetchall()
    except sqlite3.Error as error:
        raise TheatreUnreadable(f"{path}: layer {name} cannot be read: {error}") from error
    values = {heading: tuple(row[index] for row in rows) for index, heading in enumerate(headings)}
    blobs = values.pop(geometry_column)
    try:
        geometries = shapely.from_wkb(np.array([wkb_of(blob) for blob in blobs], dtype=object))
    except (shapely.GEOSException, ValueError, IndexError, TypeError) as error:
        raise TheatreUnreadable(f"{path}: layer {name} holds a broken geometry: {error}") from error
    return BaseLayer(name=name, columns=values, geometries=tuple(geometries))


def wkb_of(blob: bytes) -> bytes:
    """The WKB inside a GeoPackage geometry.

    Raises
    ------
    ValueError
        The blob does not start as a GeoPackage geometry does.
    """
    if blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    return blob[8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 7] :]


@functools.lru_cache(maxsize=8)
def country_names(path: Path) -> dict[str, dict[str, str]]:
    """Names of countries by ISO code and language, read without their outlines.

    Raises
    ------
    TheatreUnreadable
        The file is missing or no base map.
    """
    languages = ("en", "ru", "zh_hant", "zh_hans", "lo")
    columns = ", ".join(f"name_{language}" for language in languages)
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
            rows = database.execute(f"SELECT iso_a2, {columns} FROM countries").fetchall()  # noqa: S608 - our own words
    except sqlite3.Error as error:
        raise TheatreUnreadable(f"{path}: the names of countries cannot be read: {error}") from error
    return {
        code: {language: name for language, name in zip(languages, names, strict=True) if name} for code, *names in rows
    }
