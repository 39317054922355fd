"""What part of a theatre is seen, and how large."""

from __future__ import annotations

import math

import msgspec
import numpy as np

from geodata.geometry.geodesic import distance_m
from geodata.geometry.projection import Floats, Projection

# CSS pixels: the unit that all sizes of the map are given in, on screen and on paper.
PX_PER_METRE = 96 / 0.0254
MIN_METRES_PER_PX, MAX_METRES_PER_PX = 0.05, 40_000.0


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A window onto a projected map. Immutable: every movement makes a new one.

    ``x``, ``y`` is the centre in metres of the projection, sizes are logical pixels (96 to the inch).
    """

    projection: Projection
    x: float
    y: float
    metres_per_px: float
    width: int
    height: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in metres."""
        dx, dy = self.width / 2 * self.metres_per_px, self.height / 2 * self.metres_per_px
        return self.x - dx, self.y - dy, self.x + dx, self.y + dy

    def to_px(self, metres: Floats) -> Floats:
        """Pixels from the upper left corner, shape (n, 2), for metres of the same shape."""
        px = np.empty_like(metres)
        px[:, 0] = (metres[:, 0] - self.x) / self.metres_per_px + self.width / 2
        px[:, 1] = (self.y - metres[:, 1]) / self.metres_per_px + self.height / 2
        return px

    def point_px(self, x: float, y: float) -> tuple[float, float]:
        """Pixel of one point in metres."""
        return (x - self.x) / self.metres_per_px + self.width / 2, (self.y - y) / self.metres_per_px + self.height / 2

    def from_px(self, px: float, py: float) -> tuple[float, float]:
        """Metres of a pixel."""
        return (
            self.x + (px - self.width / 2) * self.metres_per_px,
            self.y + (self.height / 2 - py) * self.metres_per_px,
        )

    def lonlat_at(self, px: float, py: float) -> tuple[float, float] | None:
        """Longitude and latitude in degrees under a pixel, ``None`` off the earth."""
        return self.projection.inverse(*self.from_px(px, py))

    @property
    def true_metres_per_px(self) -> float:
        """Ground metres of a pixel at the centre of the map, measured on the ellipsoid.

        Along a short level line: an equal-area map has other lengths in other directions far from its centre.
        """
        half = min(50.0, self.width / 4)
        west = self.lonlat_at(self.width / 2 - half, self.height / 2)
        east = self.lonlat_at(self.width / 2 + half, self.height / 2)
        if west is None or east is None:
            return self.metres_per_px
        return distance_m(west, east) / (2 * half)

    @property
    def scale_denominator(self) -> float:
        """The n of 1:n at the centre, on a surface of 96 pixels to the inch."""
        return self.true_metres_per_px * PX_PER_METRE

    def panned(self, dx_px: float, dy_px: float) -> View:
        """The map dragged by so many pixels."""
        return msgspec.structs.replace(
            self, x=self.x - dx_px * self.metres_per_px, y=self.y + dy_px * self.metres_per_px
        )

    def zoomed(self, factor: float, px: float, py: float) -> View:
        """Larger by a factor, the ground under a pixel staying where it is."""
        metres_per_px = min(max(self.metres_per_px / factor, MIN_METRES_PER_PX), MAX_METRES_PER_PX)
        x, y = self.from_px(px, py)
        ratio = metres_per_px / self.metres_per_px
        return msgspec.structs.replace(
            self, x=x + (self.x - x) * ratio, y=y + (self.y - y) * ratio, metres_per_px=metres_per_px
        )

    def at_scale(self, denominator: float) -> View:
        """The same centre at 1 : denominator, true there; at the nearest scale there is, if that is none."""
        view = self
        # The scale is measured over a hundred pixels, which on a small scale are not all of one scale.
        for _ in range(8):
            view = view.zoomed(view.scale_denominator / denominator, view.width / 2, view.height / 2)
        return view

    def boxed(self, left: float, top: float, right: float, bottom: float) -> View:
        """The view that just holds a box of pixels."""
        share = max((right - left) / self.width, (bottom - top) / self.height, 1e-9)
        x, y = self.from_px((left + right) / 2, (top + bottom) / 2)
        middle = msgspec.structs.replace(self, x=x, y=y)
        return middle.zoomed(1 / share, self.width / 2, self.height / 2)

    def resized(self, width: int, height: int) -> View:
        """The same centre and scale in a window of another size."""
        return msgspec.structs.replace(self, width=max(width, 1), height=max(height, 1))

    def filling(self, width: int, height: int) -> View:
        """The same ground on another sheet, as large as it fits whole."""
        share = max(self.width / width, self.height / height)
        return msgspec.structs.replace(self, width=width, height=height, metres_per_px=self.metres_per_px * share)

    def centred(self, lon: float, lat: float, metres_per_px: float | None = None) -> View:
        """A place in the middle, at another scale if one is given."""
        x, y = self.projection.point(lon, lat)
        return msgspec.structs.replace(self, x=x, y=y, metres_per_px=metres_per_px or self.metres_per_px)


def fit(
    projection: Projection, extent: tuple[float, float, float, float], width: int, height: int, margin_px: int = 0
) -> View:
    """The view in which an extent (west, south, east, north in degrees) just fits."""
    west, south, east, north = extent
    lon = np.concatenate([np.linspace(west, east, 33), np.linspace(west, east, 33), [west] * 33, [east] * 33])
    lat = np.concatenate([[south] * 33, [north] * 33, np.linspace(south, north, 33), np.linspace(south, north, 33)])
    edge = projection.forward(lon, lat)
    edge = edge[np.isfinite(edge).all(axis=1)]
    low, high = edge.min(axis=0), edge.max(axis=0)
    span = np.maximum(high - low, 1.0)
    free_width, free_height = max(width - 2 * margin_px, 16), max(height - 2 * margin_px, 16)
    metres_per_px = math.nextafter(float(max(span[0] / free_width, span[1] / free_height)), math.inf)
    centre = (low + high) / 2
    return View(
        projection=projection,
        x=float(centre[0]),
        y=float(centre[1]),
        metres_per_px=min(max(metres_per_px, MIN_METRES_PER_PX), MAX_METRES_PER_PX),
        width=width,
        height=height,
    )
