"""GeoTIFF, PNG and JPEG with a world file, through GDAL's drivers of these names; only in the child process."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

import numpy as np
import pyproj
import rasterio
from pyproj.exceptions import ProjError
from rasterio.enums import ColorInterp, Resampling
from rasterio.windows import Window

from geodata.exchange.raster_request import CrsNeeded, FileRefused
from geodata.geometry.warp import Placement, Rgba
from geodata.project.rasters import Driver
from geodata.records.said import Said, say

DRIVERS: dict[str, Driver] = {
    ".tif": "GTiff", ".tiff": "GTiff", ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG",
}  # fmt: skip
WORLD_FILES = {
    ".tif": (".tfw", ".tifw", ".wld"), ".tiff": (".tfw", ".tiffw", ".wld"), ".png": (".pgw", ".pngw", ".wld"),
    ".jpg": (".jgw", ".jpgw", ".wld"), ".jpeg": (".jgw", ".jpegw", ".wld"),
}  # fmt: skip
# A GeoTIFF is read in windows and overviews, the others only from their beginning.
_MOST_PIXELS = {"GTiff": 40_000_000_000, "PNG": 400_000_000, "JPEG": 400_000_000}
_MOST_IN_BLOCK = 256_000_000
_MOST_SIDECAR = 100_000
_FILES = re.compile(r"grids\s*=\s*(?!@null)|PARAMETERFILE", re.IGNORECASE)


class RasterFile:
    """An open file; see ``Source`` of ``raster_request``."""

    def __init__(self, path: Path, crs: str | None = None) -> None:
        driver: Driver = DRIVERS[path.suffix.lower()]
        self._driver: Driver = driver
        try:
            # The one driver that the ending stands for: GDAL asks no other, whatever the file holds.
            self._file: Any = cast(Any, rasterio).open(path, driver=driver, sharing=False)
        except (rasterio.RasterioIOError, ValueError) as error:
            raise FileRefused(say("picture/unreadable", driver=driver, reason=_reason(error))) from error
        file = self._file
        if file.width * file.height > _MOST_PIXELS[driver]:
            raise FileRefused(say("picture/size", width=file.width, height=file.height))
        block = max(height * width for height, width in file.block_shapes)
        if block * np.dtype(file.dtypes[0]).itemsize * min(file.count, 4) > _MOST_IN_BLOCK:
            raise FileRefused(say("picture/blocks"))
        if any(np.dtype(name).kind not in "uif" for name in file.dtypes):
            raise FileRefused(say("picture/values", type=file.dtypes[0]))
        affine = _affine(path, file)
        system = _crs(path, file, _likely(affine, file)) if crs is None else _said(crs)
        self._placement = Placement(system, affine, file.width, file.height)
        self._colours: Any = None
        if file.count == 1 and file.colorinterp[0] == ColorInterp.palette:
            table = file.colormap(1)
            self._colours = np.zeros((max(table) + 1, 4), dtype=np.uint8)
            for value, colour in table.items():
                self._colours[value] = colour
        kinds = list(file.colorinterp)
        self._alpha = kinds.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in kinds else None
        shown = [band + 1 for band in range(file.count) if band + 1 != self._alpha]
        self._bands = shown[:3] if len(shown) >= 3 else shown[:1]
        self._stretch: list[tuple[float, float]] | None = None

    @property
    def placement(self) -> Placement:
        """Where its pixels lie."""
        return self._placement

    @property
    def driver(self) -> Driver:
        """The format that it was read as."""
        return self._driver

    def extent(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in pixels: all of it."""
        return 0.0, 0.0, float(self._placement.width), float(self._placement.height)

    def read(self, window: tuple[int, int, int, int], factor: float) -> tuple[Rgba, tuple[float, float, float, float]]:
        """Colours of a window, from overviews where there are any."""
        left, top, right, bottom = window
        width, height = max(round((right - left) / factor), 1), max(round((bottom - top) / factor), 1)
        place = left, top, (right - left) / width, (bottom - top) / height
        part = cast(Any, Window)(left, top, right - left, bottom - top)
        exact = self._colours is not None or factor <= 1
        how = Resampling.nearest if exact else Resampling.average
        try:
            bands = self._file.read(
                self._bands, window=part, out_shape=(len(self._bands), height, width), resampling=how
            )
            if self._alpha is not None:
                mask = self._file.read(self._alpha, window=part, out_shape=(height, width), resampling=how)
            else:
                mask = self._file.dataset_mask(window=part, out_shape=(height, width), resampling=Resampling.nearest)
        except rasterio.RasterioIOError as error:
            raise FileRefused(say("picture/part", reason=_reason(error))) from error
        image = np.empty((height, width, 4), dtype=np.uint8)
        if self._colours is not None:
            image[:] = self._colours[np.minimum(bands[0], len(self._colours) - 1)]
            image[:, :, 3] = np.minimum(image[:, :, 3], mask)
            return image, place
        image[:, :, :3] = np.moveaxis(self._as_bytes(bands), 0, 2)
        image[:, :, 3] = mask
        return image, place

    def _as_bytes(self, bands: Any) -> Any:
        """Bands of bytes as they are; others stretched between the values that 2 and 98 per cent lie below."""
        if bands.dtype == np.uint8:
            return bands
        if self._stretch is None:
            shape = (len(self._bands), min(self._file.height, 256), min(self._file.width, 256))
            sample = self._file.read(self._bands, out_shape=shape, masked=True)
            kept = [band.compressed() for band in sample]
            kept = [band[np.isfinite(band)] for band in kept]
            self._stretch = [tuple(np.percentile(band, (2, 98)).tolist()) if len(band) else (0.0, 1.0) for band in kept]
        made = np.empty(bands.shape, dtype=np.uint8)
        for number, (low, high) in enumerate(self._stretch):
            scaled = (bands[number].astype(np.float64) - low) / max(high - low, 1e-12)
            made[number] = np.clip(np.nan_to_num(scaled) * 255, 0, 255)
        return made


def _reason(error: Exception) -> str:
    # rasterio keeps what GDAL said as the cause.
    return " ".join(str(error.__cause__ or error).split())[:200]


def _asks_for_files(crs: str) -> bool:
    """Whether a coordinate system names files of this machine, which a file of others may not have read."""
    return len(crs) > _MOST_SIDECAR or _FILES.search(crs) is not None


def _said(crs: str) -> pyproj.CRS:
    """The coordinate system that a user or a project says it is in."""
    if _asks_for_files(crs):
        raise FileRefused(say("picture/crs-files"))
    try:
        found = pyproj.CRS.from_user_input(crs)
        pyproj.Transformer.from_crs(4326, found, always_xy=True)
    except ProjError as error:
        raise FileRefused(say("picture/crs-unknown", crs=crs[:60])) from error
    return found


def _likely(affine: tuple[float, float, float, float, float, float], file: Any) -> tuple[str, Said] | None:
    """The coordinate system that the numbers of a file look like, with the evidence."""
    a, b, c, d, e, f = affine
    xs = [c + a * column + b * row for column in (0, file.width) for row in (0, file.height)]
    ys = [f + d * column + e * row for column in (0, file.width) for row in (0, file.height)]
    if min(xs) >= -180 and max(xs) <= 180 and min(ys) >= -90 and max(ys) <= 90:
        return "EPSG:4326", say("ask/like-degrees", west=float(min(xs)), east=float(max(xs)), south=float(min(ys)),
                                north=float(max(ys)))  # fmt: skip
    return None


def _crs(path: Path, file: Any, likely: tuple[str, Said] | None) -> pyproj.CRS:
    """The coordinate system said by the file, or by a .prj file beside it."""
    said = file.crs.to_wkt() if file.crs else _beside(path, (".prj",))
    beside = path.with_suffix(".prj").name
    if not said:
        raise CrsNeeded(say("ask/picture-no-crs", beside=beside), likely)
    if _asks_for_files(said):
        raise CrsNeeded(say("ask/picture-crs-files", beside=beside), likely)
    try:
        crs = pyproj.CRS.from_user_input(said.strip())
        pyproj.Transformer.from_crs(4326, crs, always_xy=True)
    except ProjError as error:
        reason = " ".join(str(error).split())[:120]
        raise CrsNeeded(say("ask/picture-crs-unknown", reason=reason, beside=beside), likely) from error
    return crs


def _affine(path: Path, file: Any) -> tuple[float, float, float, float, float, float]:
    """Where the file says that it lies, or a world file beside it."""
    if not file.transform.is_identity:
        found = tuple(file.transform)[:6]
    else:
        endings = WORLD_FILES[path.suffix.lower()]
        text = _beside(path, endings)
        if not text:
            raise FileRefused(say("picture/no-place", ending=endings[0]))
        try:
            a, d, b, e, c, f = (float(line) for line in text.split()[:6])
        except ValueError as error:
            raise FileRefused(say("picture/world-file")) from error
        # World files name the middle of the first pixel, not its corner.
        found = (a, b, c - (a + b) / 2, d, e, f - (d + e) / 2)
    if not np.isfinite(found).all() or found[0] * found[4] - found[1] * found[3] == 0:
        raise FileRefused(say("picture/place"))
    return cast("tuple[float, float, float, float, float, float]", found)


def _beside(path: Path, endings: tuple[str, ...]) -> str:
    for ending in endings:
        for name in (path.with_suffix(ending), path.with_suffix(ending.upper())):
            if name.is_file():
                if name.resolve().parent != path.resolve().parent:
                    raise FileRefused(say("picture/link", name=name.name))
                with name.open(encoding="utf-8", errors="replace") as file:
                    return file.read(_MOST_SIDECAR)
    return ""
