"""What a place on the map snaps to: corners and edges of areas and guide lines, and corners of the sketch itself."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

import numpy as np
import shapely
from PySide6.QtCore import QPointF
from shapely.geometry.base import BaseGeometry

from desktop.map.hazard_shapes import HazardShapes
from desktop.map.view import View
from geodata.geometry.projection import Floats
from geodata.geometry.sketch import LonLat, Sketch
from geodata.project.guides import GuideLine

# Less than a degree of latitude has anywhere, so that reach is never too small.
_METRES_A_DEGREE = 100_000.0
SnapKind = Literal["corner", "edge", "first"]


class Snap(NamedTuple):
    """A place in degrees WGS 84 and what it is: a corner to the last bit, a point of an edge, or the sketch's first."""

    place: LonLat
    kind: SnapKind


class Snapping(NamedTuple):
    """What there is to snap to, and how near in pixels the hand must come."""

    hazards: HazardShapes
    guides: tuple[GuideLine, ...]
    reach_px: float


def snapped(view: View, at: QPointF, snapping: Snapping, sketch: Sketch) -> Snap | None:
    """What lies nearest within reach of a pixel, corners and crossings before edges; ``None`` where nothing is."""
    reach_px = snapping.reach_px
    if len(sketch.corners) > 2 and _off(view, sketch.corners[0], at) <= reach_px:
        return Snap(sketch.corners[0], "first")
    corners: list[tuple[float, LonLat]] = [(_off(view, corner, at), corner) for corner in sketch.corners[:-1]]
    edges: list[tuple[float, LonLat]] = []
    here = view.lonlat_at(at.x(), at.y())
    if here is None:
        return _nearest(corners, "corner", reach_px)
    near: list[BaseGeometry] = []
    for number in _near(snapping.hazards, view, at, reach_px):
        hazard = snapping.hazards.shapes[number]
        metres, lonlat = shapely.get_coordinates(hazard.shape), shapely.get_coordinates(hazard.ground)
        off = np.hypot(*(metres - view.from_px(at.x(), at.y())).T)
        nearest = int(off.argmin())
        corners.append((float(off[nearest]) / view.metres_per_px, _pair(lonlat[nearest])))
        near.append(shapely.boundary(hazard.ground))
    lines = _near_guides(snapping.guides, here, reach_px * view.metres_per_px)
    guides = [shapely.LineString(line) for line in lines]
    corners += [(_off(view, corner, at), corner) for line in lines for corner in line]
    for line in (*near, *guides):
        place = _on_line(line, here)
        edges.append((_off(view, place, at), place))
    for place in _crossings(guides, [*near, *guides]):
        corners.append((_off(view, place, at), place))
    return _nearest(corners, "corner", reach_px) or _nearest(edges, "edge", reach_px)


def _near_guides(guides: Sequence[GuideLine], here: LonLat, reach_m: float) -> list[GuideLine]:
    """The guide lines whose bounds lie within reach, or a little farther."""
    high = reach_m / _METRES_A_DEGREE
    wide = high / max(math.cos(math.radians(here[1])), 0.01)
    found: list[GuideLine] = []
    for line in guides:
        lons, lats = zip(*line, strict=True)
        within_lon = min(lons) - wide <= here[0] <= max(lons) + wide
        if within_lon and min(lats) - high <= here[1] <= max(lats) + high:
            found.append(line)
    return found


def _crossings(guides: Sequence[BaseGeometry], others: Sequence[BaseGeometry]) -> Iterator[LonLat]:
    """Where guide lines cross each other or a border."""
    for guide in guides:
        for other in others:
            if other is not guide and guide.intersects(other):
                yield from (_pair(corner) for corner in shapely.get_coordinates(guide.intersection(other)))


def _nearest(found: list[tuple[float, LonLat]], kind: SnapKind, reach_px: float) -> Snap | None:
    off_px, place = min(found, default=(np.inf, (0.0, 0.0)))
    return Snap(place, kind) if off_px <= reach_px else None


def _on_line(line: BaseGeometry, here: LonLat) -> LonLat:
    """The place of a line nearest to another one: on the straight line in degrees, which is what an edge is stored as.

    A degree of longitude counts as much shorter as it is there; lines stay straight by that.
    """
    narrow = np.array([np.cos(np.radians(here[1])), 1.0])
    edges = shapely.transform(line, lambda corners: corners * narrow)
    shortest = shapely.shortest_line(edges, shapely.Point(np.asarray(here) * narrow))
    return _pair(shapely.get_coordinates(shortest)[0] / narrow)


def _near(hazards: HazardShapes, view: View, at: QPointF, reach_px: float) -> list[int]:
    x, y = view.from_px(at.x(), at.y())
    reach, box = reach_px * view.metres_per_px, hazards.bounds
    if not len(box):
        return []
    met = (box[:, 0] <= x + reach) & (box[:, 2] >= x - reach) & (box[:, 1] <= y + reach) & (box[:, 3] >= y - reach)
    return np.flatnonzero(met).tolist()


def _off(view: View, corner: LonLat, at: QPointF) -> float:
    x, y = view.point_px(*view.projection.point(*corner))
    return float(np.hypot(x - at.x(), y - at.y()))


def _pair(row: Floats) -> LonLat:
    return float(row[0]), float(row[1])
