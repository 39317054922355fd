"""Outlines as flat arrays: projected once, thinned for each scale, cheap to draw a part of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.projection import Floats, Projection

Ints = npt.NDArray[np.int64]
Window = tuple[float, float, float, float]


class Outlines:
    """Rings or lines of many features in the metres of one projection, at a thinning for each scale.

    Attributes
    ----------
    bounds
        Shape (features, 4): west, south, east, north in metres.
    """

    def __init__(self, geometries: Sequence[BaseGeometry | None], projection: Projection) -> None:
        array = np.asarray(geometries, dtype=object)

        def project(coords: Floats) -> Floats:
            return projection.forward(coords[:, 0], coords[:, 1])

        self._full: npt.NDArray[np.object_] = _transform(array, project)
        self._levels: dict[int, tuple[npt.NDArray[np.object_], list[Any]]] = {}
        self.bounds: Floats = shapely.bounds(self._full)

    def drop_thinned(self) -> None:
        """Forget the thinned arrays, so that the next picture is made from the full ones."""
        self._levels.clear()

    def __len__(self) -> int:
        return len(self._full)

    def geometry(self, index: int) -> BaseGeometry:
        """A feature in metres, not thinned."""
        geometry: BaseGeometry = self._full[index]
        return geometry

    def parts(self, window: Window, metres_per_px: float) -> Iterator[tuple[int, tuple[Floats, ...]]]:
        """Features that meet a window, each with its rings (or lines) of shape (corners, 2) in metres.

        Corners are thinned to half a pixel, by powers of four of the scale so that neighbouring scales
        share their arrays. A feature much larger than the window is cut a little outside of it.
        """
        level = max(0, int(np.floor(np.log(max(metres_per_px * 0.5, 1.0)) / np.log(4.0))))
        thinned, rings = self._level(level)
        west, south, east, north = window
        width, height = east - west, north - south
        for index in self.visible(window):
            low_x, low_y, high_x, high_y = self.bounds[index]
            if high_x - low_x > 8 * width or high_y - low_y > 8 * height:
                cut: BaseGeometry = shapely.clip_by_rect(
                    cast(BaseGeometry, thinned[index]), west - width, south - height, east + width, north + height
                )
                yield int(index), _rings(cut)
            else:
                if rings[index] is None:
                    rings[index] = _rings(cast(BaseGeometry | None, thinned[index]))
                yield int(index), rings[index]

    def visible(self, window: Window) -> Ints:
        """Indices of the features whose bounds meet a window (west, south, east, north in metres)."""
        west, south, east, north = window
        bounds = self.bounds
        meets = (bounds[:, 0] <= east) & (bounds[:, 2] >= west) & (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
        return np.flatnonzero(meets)

    def _level(self, level: int) -> tuple[npt.NDArray[np.object_], list[Any]]:
        if level not in self._levels:
            thinned = self._full
            if level:
                thinned = np.atleast_1d(shapely.simplify(self._full, 4.0**level, preserve_topology=False))
            self._levels[level] = (thinned, [None] * len(thinned))
        return self._levels[level]


def _transform(array: npt.NDArray[np.object_], project: Callable[[Floats], Floats]) -> npt.NDArray[np.object_]:
    result: npt.NDArray[np.object_] = shapely.transform(array, project)
    return result


def _rings(geometry: BaseGeometry | None) -> tuple[Floats, ...]:
    if geometry is None or geometry.is_empty:
        return ()
    parts = shapely.get_parts(geometry)
    if shapely.get_dimensions(geometry) == 2:
        parts = shapely.get_rings(parts)
    return tuple(shapely.get_coordinates(part) for part in parts)
