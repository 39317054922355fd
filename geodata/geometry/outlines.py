"""Outlines as flat arrays: projected once, thinned for each scale, cheap to draw a part of."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.projection import Floats, Projection

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Window = tuple[float, float, float, float]


class Rings(NamedTuple):
    """Rings (or lines) behind one another.

    Attributes
    ----------
    coords
        Corners in metres, shape (corners, 2).
    starts
        Where each ring begins in ``coords``, and the end of the last one; shape (rings + 1,).
    features
        The feature that each ring belongs to, never falling; shape (rings,).
    """

    coords: Floats
    starts: Ints
    features: Ints

    def chosen(self, wanted: Bools) -> Rings:
        """The rings that are wanted, by a flag for each."""
        if wanted.all():
            return self
        counts = np.diff(self.starts)
        starts = np.concatenate([[0], np.cumsum(counts[wanted])])
        return Rings(self.coords[np.repeat(wanted, counts)], starts, self.features[wanted])


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
        self._levels: dict[int, tuple[Rings, Floats]] = {}
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
        """Features that meet a window, each with its rings (or lines) of shape (corners, 2) in metres."""
        found = self.rings(window, metres_per_px)
        if not len(found.features):
            return
        pieces = np.split(found.coords, found.starts[1:-1])
        ends: Ints = np.flatnonzero(np.diff(found.features, append=-1)) + 1
        first = 0
        for end in cast(list[int], ends.tolist()):
            yield int(found.features[first]), tuple(pieces[first:end])
            first = end

    def rings(self, window: Window, metres_per_px: float) -> Rings:
        """Rings (or lines) that meet a window, thinned to half a pixel.

        The thinning goes by powers of two of the scale so that neighbouring scales share their arrays. A
        ring much larger than the window is cut a little outside of it.
        """
        level = max(0, int(np.floor(np.log2(max(metres_per_px * 0.5, 1.0)))))
        thinned, bounds = self._level(level)
        west, south, east, north = window
        seen = (bounds[:, 0] <= east) & (bounds[:, 2] >= west) & (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
        found = thinned.chosen(seen)
        sizes = (bounds[:, 2:] - bounds[:, :2])[seen]
        huge = (sizes[:, 0] > 8 * (east - west)) | (sizes[:, 1] > 8 * (north - south))
        return self._cut(found, huge, window) if huge.any() else found

    def visible(self, window: Window) -> Ints:
        """Indices of the features whose bounds meet a window (west, south, east, north in metres)."""
        west, south, east, north = window
        bounds = self.bounds
        meets = (bounds[:, 0] <= east) & (bounds[:, 2] >= west) & (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
        return np.flatnonzero(meets)

    @functools.cached_property
    def _are_areas(self) -> bool:
        return bool((shapely.get_dimensions(self._full) == 2).any())

    @functools.cached_property
    def _lines(self) -> tuple[npt.NDArray[np.object_], Ints]:
        """Every ring and line of all features as a line of its own, and its feature."""
        parts, features = cast(Any, shapely.get_parts(self._full, return_index=True))
        if self._are_areas:
            parts, of_part = cast(Any, shapely.get_rings(parts, return_index=True))
            features = features[of_part]
        # An empty line (of the world that a theatre does not see) has no corners to be numbered by.
        whole = ~cast(Bools, shapely.is_empty(parts))
        parts, features = parts[whole], features[whole]
        coords, of_line = cast(Any, shapely.get_coordinates(parts, return_index=True))
        if not len(parts):
            return parts, features
        lines = cast(npt.NDArray[np.object_], shapely.linestrings(coords, indices=of_line))
        return lines, features

    def _level(self, level: int) -> tuple[Rings, Floats]:
        if level not in self._levels:
            lines, features = self._lines
            if level and len(lines):
                # As lines: areas would be mended after their thinning, which takes seven times as long.
                lines = shapely.simplify(lines, 2.0**level, preserve_topology=False)
            counts = shapely.get_num_coordinates(lines)
            starts = np.concatenate([[0], np.cumsum(counts)])
            rings = Rings(shapely.get_coordinates(lines), starts, features)
            whole = counts >= (4 if self._are_areas else 2)
            self._levels[level] = (rings.chosen(whole), shapely.bounds(lines[whole]).reshape(-1, 4))
        return self._levels[level]

    def _cut(self, rings: Rings, huge: Bools, window: Window) -> Rings:
        west, south, east, north = window
        width, height = east - west, north - south
        pieces: list[Floats] = []
        features: list[int] = []
        for number, ring in enumerate(np.split(rings.coords, rings.starts[1:-1])):
            found = (ring,)
            if huge[number]:
                whole = cast(BaseGeometry, (shapely.polygons if self._are_areas else shapely.linestrings)(ring))
                found = _rings(shapely.clip_by_rect(whole, west - width, south - height, east + width, north + height))
            pieces += found
            features += [int(rings.features[number])] * len(found)
        starts = np.cumsum([0, *(len(piece) for piece in pieces)])
        return Rings(np.concatenate(pieces) if pieces else np.empty((0, 2)), starts, np.array(features, dtype=np.int64))


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
