"""Intersections and differences of outlines in degrees that do not go wrong where borders nearly coincide.

GEOS works in floating point first, and where edges run within rounding of each other its result can be off by a whole
part without a word. Snapped to a grid of a tenth of a micrometre it is right, at the price of moving corners by that.
"""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

GRID_DEG = 1e-12
# A micrometre: what is thinner has been left by the rounding of corners that lie on a slanting edge.
ROUNDING_DEG = 1e-11


def common_ground(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Polygons that two outlines share, with corners to a tenth of a micrometre; empty where they only touch."""
    try:
        return polygons_of(shapely.intersection(one, other, grid_size=GRID_DEG))
    except shapely.GEOSException:
        # Snapping both at once to the grid can fold a border that runs along another; each by itself is kept sound.
        return polygons_of(shapely.intersection(_on_grid(one), _on_grid(other)))


def _on_grid(shape: BaseGeometry) -> BaseGeometry:
    return shapely.set_precision(shape, GRID_DEG)


def difference(outline: BaseGeometry, parts: Sequence[BaseGeometry]) -> BaseGeometry:
    """What is left of an outline without parts that tile some of it, the corners as they were.

    Where the areas do not add up (the parts overlap, reach beyond it, or GEOS went wrong) it is taken on the grid.
    """
    if not parts:
        return outline
    covered = shapely.union_all(parts)
    left = _led_through(outline, covered)
    if left is None:
        left = polygons_of(shapely.difference(outline, covered))
    taken = sum(part.area for part in parts)
    if abs(outline.area - taken - left.area) <= ROUNDING_DEG * outline.length:
        return left
    covered = shapely.union_all(parts, grid_size=GRID_DEG)
    return polygons_of(shapely.difference(outline, covered, grid_size=GRID_DEG))


def _led_through(outline: BaseGeometry, covered: BaseGeometry) -> BaseGeometry | None:
    """The difference after the border was led through the corners of what is taken.

    A corner computed on the border lies beside it by rounding: else a hair along the border would be left, of no area
    but with corners. ``None`` where corners lie so close to each other that the border would be led over itself.
    """
    led = shapely.snap(outline, covered, ROUNDING_DEG)
    if not shapely.is_valid(led):
        return None
    try:
        left = polygons_of(shapely.difference(led, covered))
    except shapely.GEOSException:
        return None
    return left if shapely.is_valid(left) else None


def polygons_of(shape: BaseGeometry) -> BaseGeometry:
    """A shape without the lines, the points and the slivers below a micrometre where its parents only touch."""
    if shape.geom_type == "Polygon" and not _is_rounding(shape):
        return shape
    parts = _parts(shape)
    kept = [part for part in parts if not _is_rounding(part)]
    if len(kept) == len(parts) and shape.geom_type == "MultiPolygon":
        return shape
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)


def _parts(shape: BaseGeometry) -> list[Polygon]:
    found: list[Polygon] = []
    for part in shapely.get_parts(shape):
        if isinstance(part, Polygon):
            found.append(part)
        elif part.geom_type in ("MultiPolygon", "GeometryCollection"):
            found += _parts(part)
    return found


def _is_rounding(polygon: BaseGeometry) -> bool:
    return polygon.is_empty or 2 * polygon.area < ROUNDING_DEG * polygon.length
