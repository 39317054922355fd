"""What the program and its writing child say to each other: small files of JSON in a private folder."""

from __future__ import annotations

from typing import Literal

import msgspec

from geodata.project.layer_form import ColumnType

Format = Literal["gpkg", "geojson", "kml", "kmz", "shp", "csv", "xlsx", "gpx", "geoparquet", "imsma"]
FORMATS: tuple[Format, ...] = ("gpkg", "geojson", "kml", "kmz", "shp", "csv", "xlsx", "gpx", "geoparquet", "imsma")
ENDINGS: dict[Format, tuple[str, ...]] = {
    "gpkg": (".gpkg",), "geojson": (".geojson", ".json"), "kml": (".kml",), "kmz": (".kmz",), "shp": (".shp",),
    "csv": (".csv",), "xlsx": (".xlsx",), "gpx": (".gpx",), "geoparquet": (".parquet", ".geoparquet"),
    "imsma": (".csv",),
}  # fmt: skip
REQUEST, ANSWER, ROWS, OUT = "request.json", "answer.json", "rows.arrow", "out"
GEOMETRY, MARK = "geom", "EXERCISE"


class WriteRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written: rows with these columns, under this title; ``placed`` when they have geometries at all.

    ``style`` is the name of a style of the project or of a role; ``exercise`` marks every row and the title.
    """

    format: Format
    name: str
    title: str
    columns: tuple[tuple[str, ColumnType], ...]
    placed: bool
    exercise: bool
    style: str | None = None


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What was written and read back: rows, files, and what the format could not carry, each a sentence."""

    rows: int
    files: tuple[str, ...]
    losses: tuple[str, ...] = ()
