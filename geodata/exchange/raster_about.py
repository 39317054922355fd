"""What file a raster is, and which degrees it covers; only in the child process."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, cast

import numpy as np
import pyproj
from pyproj.exceptions import ProjError

from geodata.exchange.raster_request import CrsNeeded, Facts, FileRefused, Source
from geodata.records.said import say

_ACROSS = 33


def facts_of(path: Path, source: Source) -> Facts:
    """Hash, size, format, coordinate system and bounds of an open file.

    Raises
    ------
    FileRefused
        It cannot be read, or does not lie on the earth.
    """
    crs = source.placement.crs
    code: tuple[str, str] | None = cast(Any, crs).to_authority(min_confidence=70)
    name = ":".join(code) if code else crs.to_wkt()
    bounds = _bounds(source, name if code else crs.name)
    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as error:
        raise FileRefused(say("picture/read", reason=str(error.strerror))) from error
    return Facts(sha256=sha256, size=size, driver=source.driver, crs=name, bounds=bounds)


def _bounds(source: Source, called: str) -> tuple[float, float, float, float]:
    """West, south, east, north of what a file holds, in degrees; what of it is not on the earth has none."""
    left, top, right, bottom = source.extent()
    a, b, c, d, e, f = source.placement.affine
    column, row = map(np.ravel, np.meshgrid(np.linspace(left, right, _ACROSS), np.linspace(top, bottom, _ACROSS)))
    x, y = a * column + b * row + c, d * column + e * row + f
    crs = source.placement.crs
    if crs.is_geographic and crs.axis_info and crs.axis_info[0].unit_name == "degree":
        # Degrees are taken as they stand: a transformation would turn 500 degrees into 140.
        lon, lat = x, y
        if not crs.equals(pyproj.CRS(4326), ignore_axis_order=True) and np.abs(y).max() <= 90:
            lon, lat = _degrees(crs, x, y)
            lon = lon + 360 * np.round((x - lon) / 360)
    else:
        lon, lat = _degrees(crs, x, y)
    # Rounding may lead a hair beyond the pole; a sheet of the world may end at 192 degrees, as our own does.
    on_earth = np.isfinite(lon + lat)
    lon, lat = lon[on_earth], lat[on_earth]
    if not len(lon) or np.abs(lat).max() > 90.01 or lon.min() < -180.01 or lon.max() > 360.01:
        raise CrsNeeded(say("ask/picture-off", crs=called))
    return float(lon.min()), float(max(lat.min(), -90.0)), float(lon.max()), float(min(lat.max(), 90.0))


def _degrees(crs: pyproj.CRS, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    try:
        return pyproj.Transformer.from_crs(crs, 4326, always_xy=True).transform(x, y)
    except ProjError as error:
        raise CrsNeeded(say("ask/picture-nowhere", reason=str(error))) from error
