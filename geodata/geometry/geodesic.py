"""Lengths, circles and great circles on the WGS 84 ellipsoid."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import cast

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.projection import Floats


@functools.cache
def wgs84() -> pyproj.Geod:
    """The ellipsoid that every length and area is computed on."""
    return pyproj.Geod(ellps="WGS84")


def geodesic_circle(lon: float, lat: float, radius_m: float, corners: int = 72) -> Floats:
    """Closed outline of all points at a distance from a centre, shape (corners + 1, 2), degrees."""
    azimuths = np.linspace(0.0, 360.0, corners, endpoint=False)
    lons, lats, _ = wgs84().fwd(np.full(corners, lon), np.full(corners, lat), azimuths, np.full(corners, radius_m))
    ring = np.column_stack([lons, lats])
    return np.vstack([ring, ring[:1]])


def great_circle(start: tuple[float, float], end: tuple[float, float], steps: int = 96) -> Floats:
    """Shortest line between two points, shape (steps + 1, 2), degrees; ends included."""
    inner = cast(list[tuple[float, float]], wgs84().npts(start[0], start[1], end[0], end[1], steps - 1))
    return np.vstack([start, np.asarray(inner, dtype=np.float64).reshape(-1, 2), end])


def distance_m(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Geodesic length between two points in metres."""
    return float(wgs84().inv(start[0], start[1], end[0], end[1])[2])


def area_m2(geometry: BaseGeometry) -> float:
    """Geodesic area of polygons in square metres, holes taken out; 0 for points and lines.

    The direction in which a ring is written does not matter: the smaller side is inside. Edges are geodesics.
    """
    total = 0.0
    for polygon in _polygons(geometry):
        exterior, *holes = (abs(_measured(ring)[0]) for ring in shapely.get_rings(polygon))
        total += exterior - sum(holes)
    return total


def perimeter_m(geometry: BaseGeometry) -> float:
    """Geodesic length of all rings of polygons in metres, those of holes too."""
    return sum(_measured(ring)[1] for polygon in _polygons(geometry) for ring in shapely.get_rings(polygon))


def line_m(line: BaseGeometry) -> float:
    """Geodesic length of a line in metres."""
    lons, lats = shapely.get_coordinates(line).T
    return float(wgs84().line_length(lons, lats))


def _polygons(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    for part in cast("list[BaseGeometry]", list(shapely.get_parts(geometry))):
        if part.geom_type in ("MultiPolygon", "GeometryCollection"):
            yield from _polygons(part)
        elif part.geom_type == "Polygon" and not part.is_empty:
            yield part


def _measured(ring: BaseGeometry) -> tuple[float, float]:
    lons, lats = shapely.get_coordinates(ring).T
    area, length = wgs84().polygon_area_perimeter(lons, lats)
    return float(area), float(length)
