"""Outlines taken apart into rings of corners and put together again, every corner to the last bit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.geometry.projection import Floats

LonLat = tuple[float, float]
Corners = list[LonLat]
"""Corners of a ring in order, the first not repeated at the end."""


class OutlineRefused(ValueError):
    """An edit would leave an outline that is none; the sentence says why and where."""


def rings_of(shape: BaseGeometry) -> Iterator[Corners]:
    """Every ring of an outline, part by part, the outer one before its holes."""
    for ring in shapely.get_rings(shapely.get_parts(shape)):
        yield corners_of(ring)


def corners_of(ring: BaseGeometry) -> Corners:
    """Corners of a closed ring."""
    return [(x, y) for x, y in shapely.get_coordinates(ring)[:-1].tolist()]


def edges_of(shape: BaseGeometry) -> Iterator[tuple[LonLat, LonLat]]:
    """Every edge in the direction in which its ring is written."""
    for ring in rings_of(shape):
        yield from zip(ring, [*ring[1:], ring[0]], strict=True)


def with_rings(shape: BaseGeometry, change: Callable[[Corners], Corners]) -> BaseGeometry:
    """An outline of the same kind with every ring changed.

    Raises
    ------
    OutlineRefused
        A ring has fewer than 3 corners left.
    """
    parts: list[Polygon] = []
    for part in shapely.get_parts(shape):
        outer, *holes = (change(corners_of(ring)) for ring in shapely.get_rings(part))
        for ring in (outer, *holes):
            if len(set(ring)) < 3:
                raise OutlineRefused("an outline needs at least 3 corners")
        parts.append(Polygon(outer, holes))
    return MultiPolygon(parts) if shape.geom_type == "MultiPolygon" else parts[0]


def check_outline(shape: BaseGeometry, name: str) -> None:
    """Refuse an outline that crosses or touches itself.

    Raises
    ------
    OutlineRefused
        The sentence names the place.
    """
    if not shapely.is_valid(shape):
        crossings = crossing_points(shape)
        where = f" at {crossings[0][0]:.9g}, {crossings[0][1]:.9g}" if crossings else ""
        raise OutlineRefused(f"the outline of {name} would cross or touch itself{where}")


def crossing_points(shape: BaseGeometry) -> list[LonLat]:
    """Places where an outline crosses itself or touches itself; empty for a valid one."""
    if shapely.is_valid(shape):
        return []
    known = {corner for ring in rings_of(shape) for corner in ring}
    noded = shapely.get_coordinates(shapely.union_all(shapely.get_rings(shapely.get_parts(shape)))).tolist()
    found = sorted({(x, y) for x, y in noded} - known)
    named = re.search(r"\[(\S+) (\S+)\]", shapely.is_valid_reason(shape))
    if named is not None and not found:
        found = [(float(named[1]), float(named[2]))]
    return found


def local_metres(shape: BaseGeometry) -> tuple[Callable[[Floats], Floats], Callable[[Floats], Floats]]:
    """To metres around a shape and back: the equal-area azimuthal projection about its middle.

    Within 10 km of the middle lengths are true to 0.0001 per cent.
    """
    from pyproj import Proj  # noqa: PLC0415 - loaded when first needed

    west, south, east, north = shape.bounds
    proj = Proj(proj="laea", lon_0=(west + east) / 2, lat_0=(south + north) / 2, datum="WGS84")

    def there(lonlat: Floats) -> Floats:
        return np.column_stack(proj(lonlat[:, 0], lonlat[:, 1]))

    def back(metres: Floats) -> Floats:
        lon, lat = proj(metres[:, 0], metres[:, 1], inverse=True)
        # Across 180 degrees an outline goes on beyond it.
        return np.column_stack([(lon - west + 180.0) % 360.0 - 180.0 + west, lat])

    return there, back


def nearest_on(edge: tuple[LonLat, LonLat], at: LonLat) -> float:
    """Square of the distance of a point from an edge, in degrees."""
    (ax, ay), (bx, by) = edge
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(max(((at[0] - ax) * dx + (at[1] - ay) * dy) / length, 0.0), 1.0)
    return (ax + share * dx - at[0]) ** 2 + (ay + share * dy - at[1]) ** 2


def inserted(ring: Corners, points: Sequence[LonLat], edge: tuple[LonLat, LonLat]) -> Corners:
    """A ring with corners put into one of its edges, whichever way it runs, in the order along it."""
    found: Corners = []
    for start, end in zip(ring, [*ring[1:], ring[0]], strict=True):
        found.append(start)
        if (start, end) in (edge, edge[::-1]):
            found += sorted(points, key=lambda at: (at[0] - start[0]) ** 2 + (at[1] - start[1]) ** 2)
    return found
