"""Layers from files of others: read in a child process, so that none of them meets the program itself."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.exchange import LayerRefused
from geodata.geometry.projection import Floats

TIMEOUT_S = 120
ENDINGS = (".gpkg", ".geojson", ".json", ".geojsonl", ".geojsons", ".shp", ".fgb", ".gpx", ".kml")


class ForeignLayer(msgspec.Struct, frozen=True, kw_only=True):
    """Geometries of a user's file in degrees, WGS 84. ``read`` minus those kept were empty or not finite.

    A layer of nothing but points has them in ``lonlat``, shape (n, 2), and no geometries.
    """

    path: Path
    geometries: tuple[BaseGeometry, ...]
    read: int
    lonlat: Floats | None = None

    @property
    def kept(self) -> int:
        """Number of features that can be drawn."""
        return len(self.geometries) if self.lonlat is None else len(self.lonlat)


def read_foreign_layer(path: Path) -> ForeignLayer:
    """The geometries of a vector file.

    Raises
    ------
    LayerRefused
        No such file, no plain file, no format that is read, no coordinate system, or the child process
        crashed or took too long.
    """
    if not path.is_file():
        raise LayerRefused(f"{path}: no such file")
    if path.suffix.lower() not in ENDINGS:
        raise LayerRefused(f"{path}: layers are read from files ending in {', '.join(ENDINGS)}")
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-") as folder:
        target = Path(folder) / "layer.npz"
        command = [sys.executable, "-m", "geodata.exchange.foreign_child", str(path.resolve()), str(target)]
        try:
            ended = subprocess.run(  # noqa: S603 - our own module, and the path is one argument
                command, capture_output=True, timeout=TIMEOUT_S, check=False, stdin=subprocess.DEVNULL
            )
        except subprocess.TimeoutExpired as error:
            raise LayerRefused(f"{path}: reading took more than {TIMEOUT_S} s and was stopped") from error
        if ended.returncode == 3:
            raise LayerRefused(f"{path}: {ended.stdout.decode('utf-8', 'replace')}")
        if ended.returncode != 0 or not target.exists():
            raise LayerRefused(f"{path}: reading it failed (the reader ended with {ended.returncode})")
        with np.load(target, allow_pickle=False) as stored:
            if "lonlat" in stored:
                return ForeignLayer(path=path, geometries=(), read=int(stored["read"][0]), lonlat=stored["lonlat"])
            lengths, data, count = stored["lengths"], memoryview(stored["data"]), int(stored["read"][0])
    ends = np.cumsum(lengths)
    blobs = [bytes(data[end - length : end]) for end, length in zip(ends.tolist(), lengths.tolist(), strict=True)]
    geometries: list[BaseGeometry] = list(shapely.from_wkb(np.array(blobs, dtype=object))) if blobs else []
    return ForeignLayer(path=path, geometries=tuple(geometries), read=count)
