"""Outlines as flat arrays: projected once, thinned for each scale, cheap to draw a part of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.projection import Floats, Projection

Ints = npt.NDArray[np.int64]


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
        self._levels: dict[int, tuple[tuple[Floats, ...], ...]] = {}
        self.bounds: Floats = shapely.bounds(self._full)

    def __len__(self) -> int:
        return len(self._full)

    def geometry(self, index: int) -> BaseGeometry:
        """A feature in metres, not thinned."""
        geometry: BaseGeometry = self._full[index]
        return geometry

    def parts(self, metres_per_px: float) -> tuple[tuple[Floats, ...], ...]:
        """For each feature its rings (or lines), shape (corners, 2) in metres, thinned to half a pixel.

        Thinning goes by powers of four of the scale, so that neighbouring scales share their arrays.
        """
        level = max(0, int(np.floor(np.log(max(metres_per_px * 0.5, 1.0)) / np.log(4.0))))
        if level not in self._levels:
            tolerance = 4.0**level if level else 0.0
            thinned = shapely.simplify(self._full, tolerance, preserve_topology=False) if tolerance else self._full
            self._levels[level] = tuple(_rings(geometry) for geometry in thinned)
        return self._levels[level]

    def visible(self, west: float, south: float, east: float, north: float) -> Ints:
        """Indices of the features whose bounds meet a window in metres."""
        bounds = self.bounds
        meets = (bounds[:, 0] <= east) & (bounds[:, 2] >= west) & (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
        return np.flatnonzero(meets)


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
