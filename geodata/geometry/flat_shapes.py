"""Flat arrays from shapely geometries."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.flat import Ints, Parts, Points, sorted_points, to_steps
from geodata.geometry.flat_parts import flat_parts
from geodata.geometry.projection import Floats, Projection

_POINT, _LINE, _RING, _AREA = 0, 1, 2, 3
Numbers = npt.NDArray[np.uint32]
Objects = npt.NDArray[np.object_]


class FlatShapes(msgspec.Struct, frozen=True, kw_only=True):
    """Points, lines and areas of one layer; ``None`` where it has none of a kind."""

    points: Points | None
    lines: Parts | None
    areas: Parts | None


def flat_shapes(geometries: Sequence[BaseGeometry | None], projection: Projection) -> FlatShapes:
    """Flat arrays of geometries in degrees, WGS 84; the feature's number is its place in the sequence.

    Empty geometries give nothing; of a line or an area with a corner that the projection cannot show, the
    whole part is left out.
    """
    array: Objects = np.empty(len(geometries), dtype=object)
    array[:] = list(geometries)
    parts, features = shapely.get_parts(array, return_index=True)
    while (shapely.get_type_id(parts) > _AREA).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        features = features[index]
    kept = ~shapely.is_empty(parts)
    parts, numbers = parts[kept], features[kept].astype(np.uint32)
    kinds = shapely.get_type_id(parts)
    points, lines, areas = kinds == _POINT, (kinds == _LINE) | (kinds == _RING), kinds == _AREA
    return FlatShapes(
        points=_points(parts[points], numbers[points], projection) if points.any() else None,
        lines=_lines(parts[lines], numbers[lines], projection) if lines.any() else None,
        areas=_areas(parts[areas], numbers[areas], projection) if areas.any() else None,
    )


def flat_points(lonlat: Floats, projection: Projection) -> Points:
    """Flat arrays of points in degrees, WGS 84, shape (n, 2); the feature's number is its place among them."""
    metres = projection.forward(np.ascontiguousarray(lonlat[:, 0]), np.ascontiguousarray(lonlat[:, 1]))
    steps, kept = to_steps(metres, projection)
    return sorted_points(steps, np.flatnonzero(kept).astype(np.uint32))


def _metres(array: Objects, projection: Projection) -> Floats:
    lonlat = shapely.get_coordinates(array)
    return projection.forward(np.ascontiguousarray(lonlat[:, 0]), np.ascontiguousarray(lonlat[:, 1]))


def _points(array: Objects, numbers: Numbers, projection: Projection) -> Points:
    steps, kept = to_steps(_metres(array, projection), projection)
    return sorted_points(steps, numbers[kept])


def _lines(array: Objects, numbers: Numbers, projection: Projection) -> Parts:
    lengths = shapely.get_num_coordinates(array)
    steps, kept = to_steps(_metres(array, projection), projection)
    whole = np.logical_and.reduceat(kept, _starts(lengths)[:-1])
    steps = steps[:, np.repeat(whole, lengths)[kept]]
    rings = _starts(lengths[whole])
    return flat_parts(steps, rings, np.arange(len(rings)), numbers[whole], filled=False)


def _areas(array: Objects, numbers: Numbers, projection: Projection) -> Parts:
    rings, owner = shapely.get_rings(array, return_index=True)
    lengths = shapely.get_num_coordinates(rings)
    steps, kept = to_steps(_metres(rings, projection), projection)
    whole_ring = np.logical_and.reduceat(kept, _starts(lengths)[:-1])
    whole = np.ones(len(array), np.bool_)
    whole[owner[~whole_ring]] = False
    ring_kept = whole[owner]
    steps = steps[:, np.repeat(ring_kept, lengths)[kept]]
    counts = np.bincount(owner[ring_kept], minlength=len(array))[whole]
    return flat_parts(steps, _starts(lengths[ring_kept]), _starts(counts), numbers[whole], filled=True)


def _starts(lengths: npt.NDArray[np.integer]) -> Ints:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
