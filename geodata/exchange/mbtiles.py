"""MBTiles with picture tiles, read with SQLite and Pillow; only in the child process."""

from __future__ import annotations

import io
import math
import sqlite3
from pathlib import Path

import numpy as np
import pyproj
from PIL import Image, UnidentifiedImageError

from geodata.exchange.raster_request import FileRefused
from geodata.geometry.warp import Placement, Rgba
from geodata.project.rasters import Driver
from geodata.records.said import say

FORMATS = ("PNG", "JPEG", "WEBP")
_HALF_M = math.pi * 6_378_137.0
_MOST_TILES = 400
_MOST_BYTES = 8_000_000
_SIZES = (256, 512, 1024)
_HIGHEST_ZOOM = 24


class TileFile:
    """An open file; see ``Source`` of ``raster_request``. Its raster is the whole world at its highest zoom."""

    def __init__(self, path: Path, crs: str | None = None) -> None:
        if crs not in (None, "EPSG:3857"):
            raise FileRefused(say("tiles/crs"))
        try:
            self._base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._base.execute("PRAGMA trusted_schema=OFF")
            self._base.execute("PRAGMA cell_size_check=ON")
            said = dict(self._base.execute("SELECT name, value FROM metadata WHERE name IN ('format', 'json')"))
            zooms = [row[0] for row in self._base.execute("SELECT DISTINCT zoom_level FROM tiles ORDER BY 1 LIMIT 64")]
        except sqlite3.Error as error:
            raise FileRefused(say("picture/unreadable", driver="MBTiles", reason=str(error))) from error
        if str(said.get("format", "")).lower() in ("pbf", "mvt", "application/x-protobuf"):
            raise FileRefused(say("tiles/vectors"))
        if not zooms:
            raise FileRefused(say("tiles/none"))
        if any(not isinstance(zoom, int) or not 0 <= zoom <= _HIGHEST_ZOOM for zoom in zooms):
            raise FileRefused(say("tiles/zooms", most=_HIGHEST_ZOOM))
        self._zooms: list[int] = zooms
        first = self._base.execute("SELECT tile_data FROM tiles WHERE zoom_level = ? LIMIT 1", (zooms[-1],)).fetchone()
        self._tile_px = self._picture(first[0]).width
        if self._tile_px not in _SIZES:
            raise FileRefused(say("tiles/width", width=self._tile_px, sizes=", ".join(map(str, _SIZES))))
        side = self._tile_px << zooms[-1]
        step = 2 * _HALF_M / side
        self._placement = Placement(pyproj.CRS(3857), (step, 0.0, -_HALF_M, 0.0, -step, _HALF_M), side, side)

    @property
    def placement(self) -> Placement:
        """Where its pixels lie."""
        return self._placement

    @property
    def driver(self) -> Driver:
        """The format that it was read as."""
        return "MBTiles"

    def extent(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the tiles of the highest zoom, in pixels."""
        zoom = self._zooms[-1]
        last = (1 << zoom) - 1
        try:
            # One after the other: each of them is read from the end of an index.
            low, high, south, north = (
                self._base.execute(f"SELECT {end}({side}) FROM tiles WHERE zoom_level = ?", (zoom,)).fetchone()[0]  # noqa: S608 - ours
                for end, side in (
                    ("min", "tile_column"),
                    ("max", "tile_column"),
                    ("min", "tile_row"),
                    ("max", "tile_row"),
                )
            )
        except sqlite3.Error as error:
            raise FileRefused(say("picture/part", reason=str(error))) from error
        if any(not isinstance(side, int) or not 0 <= side <= last for side in (low, high, south, north)):
            raise FileRefused(say("tiles/off"))
        px = self._tile_px
        return float(low * px), float((last - north) * px), float((high + 1) * px), float((last - south + 1) * px)

    def read(self, window: tuple[int, int, int, int], factor: float) -> tuple[Rgba, tuple[float, float, float, float]]:
        """Colours of a window from the coarsest tiles that are fine enough; nothing where these were too many."""
        highest = self._zooms[-1]
        wanted = highest - math.floor(math.log2(max(factor, 1.0)))
        zoom = next((zoom for zoom in self._zooms if zoom >= wanted), highest)
        size = self._tile_px << (highest - zoom)
        left, top, right, bottom = window[0] // size, window[1] // size, -(-window[2] // size), -(-window[3] // size)
        last = (1 << zoom) - 1
        try:
            low, high, south, north = self._base.execute(
                "SELECT min(tile_column), max(tile_column), min(tile_row), max(tile_row) FROM tiles "
                "WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?",
                (zoom, left, right - 1, last - bottom + 1, last - top),
            ).fetchone()
            if low is None:
                return np.empty((0, 0, 4), dtype=np.uint8), (0.0, 0.0, 1.0, 1.0)
            left, right, top, bottom = low, high + 1, last - north, last - south + 1
            if (right - left) * (bottom - top) > _MOST_TILES:
                raise FileRefused(say("tiles/coarse"))
            px = self._tile_px
            image = np.zeros(((bottom - top) * px, (right - left) * px, 4), dtype=np.uint8)
            for column, row, data in self._base.execute(
                "SELECT tile_column, tile_row, tile_data FROM tiles "
                "WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?",
                (zoom, left, right - 1, last - bottom + 1, last - top),
            ):
                x, y = (column - left) * px, (last - row - top) * px
                image[y : y + px, x : x + px] = self._colours(data)
        except (sqlite3.Error, TypeError) as error:
            raise FileRefused(say("picture/part", reason=str(error))) from error
        step = float(1 << (highest - zoom))
        return image, (float(left * size), float(top * size), step, step)

    def _colours(self, data: object) -> Rgba:
        picture = self._picture(data)
        if picture.size != (self._tile_px, self._tile_px):
            raise FileRefused(say("tiles/sizes"))
        try:
            return np.asarray(picture.convert("RGBA"))
        except (OSError, ValueError, SyntaxError) as error:
            raise FileRefused(say("tiles/broken", reason=str(error))) from error

    @staticmethod
    def _picture(data: object) -> Image.Image:
        """A tile whose header was read; nothing of it is unpacked yet."""
        if not isinstance(data, bytes) or len(data) > _MOST_BYTES:
            raise FileRefused(say("tiles/no-pictures"))
        try:
            picture = Image.open(io.BytesIO(data), formats=FORMATS)
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise FileRefused(say("tiles/formats")) from error
        if max(picture.size) > _SIZES[-1]:
            raise FileRefused(say("tiles/large", width=picture.width, height=picture.height))
        return picture
