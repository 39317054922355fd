"""Where the pixels of a map lie in a raster of another coordinate system, and what colour they have there."""

from __future__ import annotations

from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt
import pyproj

from geodata.geometry.projection import Floats, Projection

Rgba = npt.NDArray[np.uint8]
_STEP_PX = 8
_AT_ONCE = 1 << 18
# Degrees between two corners of a cell from which on it lies across the seam of the world.
_SEAM_DEG = 30.0


class Grid(NamedTuple):
    """Pixels of a map: ``bounds`` is west, south, east, north in metres of its projection."""

    projection: Projection
    bounds: tuple[float, float, float, float]
    width: int
    height: int


class Placement(NamedTuple):
    """How the pixels of a raster lie on the ground: ``x = a * column + b * row + c``, ``y = d * column + e * row + f``.

    Columns and rows count from the outer corner of the first pixel, x and y are in units of ``crs``.
    """

    crs: pyproj.CRS
    affine: tuple[float, float, float, float, float, float]
    width: int
    height: int


def raster_pixels(grid: Grid, raster: Placement) -> Floats:
    """Column and row in a raster of the centre of every pixel of a map, shape (height, width, 2).

    Not a number where the map shows no ground, or ground that the raster's coordinate system cannot say. Computed
    for every eighth pixel and between these linearly, save where a cell lies across an edge of the world.
    """
    west, south, east, north = grid.bounds
    across, down = (east - west) / grid.width, (north - south) / grid.height
    columns: Floats = np.arange(-(-grid.width // _STEP_PX) + 1, dtype=np.float64) * _STEP_PX
    rows: Floats = np.arange(-(-grid.height // _STEP_PX) + 1, dtype=np.float64) * _STEP_PX
    place = _Place(grid.projection, raster)

    def at(column: Floats, row: Floats) -> tuple[Floats, Floats]:
        return place(np.column_stack([west + column * across, north - row * down]))

    nodes, lon = at(np.tile(columns, len(rows)), rows.repeat(len(columns)))
    shape = (len(rows), len(columns))
    found = _between(nodes.reshape(*shape, 2), grid.width, grid.height)
    doubtful = _doubtful(np.isfinite(nodes.sum(axis=1)).reshape(shape), lon.reshape(shape))
    doubtful = doubtful.repeat(_STEP_PX, axis=0).repeat(_STEP_PX, axis=1)[: grid.height, : grid.width]
    if doubtful.any():
        row, column = np.nonzero(doubtful)
        found[row, column] = at(column.astype(np.float64) + 0.5, row.astype(np.float64) + 0.5)[0]
    return found


class _Place:
    """Points of a map, in metres, as columns and rows of a raster; and their longitudes as the raster counts them."""

    def __init__(self, projection: Projection, raster: Placement) -> None:
        self._projection = projection
        self._to_raster = pyproj.Transformer.from_crs(4326, raster.crs, always_xy=True)
        a, b, c, d, e, f = raster.affine
        self._inverse = np.linalg.inv(np.array([[a, b], [d, e]]))
        self._origin = np.array([c, f])
        self._west: float | None = None
        if raster.crs.is_geographic:
            corners = self._origin[0] + np.array([0, a * raster.width, b * raster.height])
            self._west = float(corners.min())

    def __call__(self, metres: Floats) -> tuple[Floats, Floats]:
        lonlat = self._projection.degrees(metres)
        lon, lat = lonlat[:, 0], lonlat[:, 1]
        if self._west is not None:
            lon = (lon - self._west) % 360.0 + self._west
        x, y = cast("tuple[Floats, Floats]", self._to_raster.transform(lon, lat))
        if self._west is not None:
            # A datum shift may bring a longitude back by a turn.
            x = x + np.round((lon - x) / 360.0) * 360.0
        with np.errstate(invalid="ignore"):
            found = (np.column_stack([x, y]) - self._origin) @ self._inverse.T
        found[~np.isfinite(found).all(axis=1)] = np.nan
        return found, lon


def _between(nodes: Floats, width: int, height: int) -> Floats:
    """Values at pixel centres between nodes, first down, then across."""
    for axis, count in ((0, height), (1, width)):
        at = (np.arange(count) + 0.5) / _STEP_PX
        low = at.astype(np.int64)
        share = (at - low).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
        nodes = np.take(nodes, low, axis) * (1 - share) + np.take(nodes, low + 1, axis) * share
    return nodes


def _doubtful(known: npt.NDArray[np.bool_], lon: Floats) -> npt.NDArray[np.bool_]:
    """Cells between nodes that are not wholly known, nor wholly unknown, or lie across the seam of the world."""
    corners = [(slice(None, -1), slice(None, -1)), (slice(None, -1), slice(1, None)),
               (slice(1, None), slice(None, -1)), (slice(1, None), slice(1, None))]  # fmt: skip
    some = np.logical_or.reduce([known[corner] for corner in corners])
    every = np.logical_and.reduce([known[corner] for corner in corners])
    around = np.stack([lon[corner] for corner in corners])
    with np.errstate(invalid="ignore"):
        seam = around.max(axis=0) - around.min(axis=0) > _SEAM_DEG
    return (some & ~every) | (some & seam)


def inside(pixels: Floats, raster: Placement) -> npt.NDArray[np.bool_]:
    """Which pixels of a map lie on a raster."""
    column, row = pixels[..., 0], pixels[..., 1]
    with np.errstate(invalid="ignore"):
        return (column >= 0) & (column < raster.width) & (row >= 0) & (row < raster.height)


def pixels_per_pixel(pixels: Floats, on: npt.NDArray[np.bool_]) -> float:
    """How many pixels of a raster one of the map is wide, in the middle of what they share; at least a little."""
    steps = np.hypot(*np.moveaxis(np.diff(pixels, axis=1), 2, 0))
    steps = steps[on[:, 1:] & on[:, :-1] & np.isfinite(steps)]
    return max(float(np.median(steps)), 1e-6) if len(steps) else 1.0


def sampled(image: Rgba, columns: Floats, rows: Floats) -> Rgba:
    """Colours at places of an image, premultiplied, shape (n, 4), between the four pixels around each.

    ``image`` has the shape (h, w, 4) and is not premultiplied; columns and rows count from its outer corner.
    """
    height, width = image.shape[:2]
    found = np.empty((len(columns), 4), dtype=np.uint8)
    for begin in range(0, len(columns), _AT_ONCE):
        part = slice(begin, begin + _AT_ONCE)
        u, v = np.clip(columns[part] - 0.5, 0, width - 1), np.clip(rows[part] - 0.5, 0, height - 1)
        left, top = u.astype(np.int64), v.astype(np.int64)
        right, bottom = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
        to_right, down = (u - left).astype(np.float32)[:, None], (v - top).astype(np.float32)[:, None]
        upper = _premultiplied(image[top, left]) * (1 - to_right) + _premultiplied(image[top, right]) * to_right
        lower = _premultiplied(image[bottom, left]) * (1 - to_right) + _premultiplied(image[bottom, right]) * to_right
        found[part] = np.rint(upper * (1 - down) + lower * down)
    return found


def _premultiplied(colours: Rgba) -> npt.NDArray[np.float32]:
    made = colours.astype(np.float32)
    made[:, :3] *= made[:, 3:] / np.float32(255)
    return made
