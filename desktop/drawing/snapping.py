"""What a place on the map snaps to: corners and edges of areas that are there, and of the sketch itself."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
import shapely
from PySide6.QtCore import QPointF
from shapely.geometry.base import BaseGeometry

from desktop.map.hazard_shapes import HazardShapes
from desktop.map.view import View
from geodata.geometry.projection import Floats
from geodata.geometry.sketch import LonLat, Sketch

SnapKind = Literal["corner", "edge", "first"]


class Snap(NamedTuple):
    """A place in degrees WGS 84 and what it is: a corner to the last bit, a point of an edge, or the sketch's first."""

    place: LonLat
    kind: SnapKind


def snapped(view: View, at: QPointF, hazards: HazardShapes, sketch: Sketch, reach_px: float) -> Snap | None:
    """What lies nearest within reach of a pixel, in pixels: corners before edges; ``None`` where there is nothing."""
    if len(sketch.corners) > 2 and _off(view, sketch.corners[0], at) <= reach_px:
        return Snap(sketch.corners[0], "first")
    corners: list[tuple[float, LonLat]] = [(_off(view, corner, at), corner) for corner in sketch.corners[:-1]]
    edges: list[tuple[float, LonLat]] = []
    here = view.lonlat_at(at.x(), at.y())
    if here is None:
        return _nearest(corners, "corner", reach_px)
    for number in _near(hazards, view, at, reach_px):
        hazard = hazards.shapes[number]
        metres, lonlat = shapely.get_coordinates(hazard.shape), shapely.get_coordinates(hazard.ground)
        off = np.hypot(*(metres - view.from_px(at.x(), at.y())).T)
        nearest = int(off.argmin())
        corners.append((float(off[nearest]) / view.metres_per_px, _pair(lonlat[nearest])))
        place = _on_edge(hazard.ground, here)
        edges.append((_off(view, place, at), place))
    return _nearest(corners, "corner", reach_px) or _nearest(edges, "edge", reach_px)


def _nearest(found: list[tuple[float, LonLat]], kind: SnapKind, reach_px: float) -> Snap | None:
    off_px, place = min(found, default=(np.inf, (0.0, 0.0)))
    return Snap(place, kind) if off_px <= reach_px else None


def _on_edge(ground: BaseGeometry, here: LonLat) -> LonLat:
    """The place of an edge nearest to another one: on the straight line in degrees, which is what an edge is stored as.

    A degree of longitude counts as much shorter as it is there; lines stay straight by that.
    """
    narrow = np.array([np.cos(np.radians(here[1])), 1.0])
    edges = shapely.transform(shapely.boundary(ground), lambda corners: corners * narrow)
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
