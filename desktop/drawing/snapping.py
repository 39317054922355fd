"""What a place on the map snaps to: corners and edges of areas that are there, and of the sketch itself."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
import shapely
from PySide6.QtCore import QPointF

from desktop.map.hazard_shapes import HazardShapes
from desktop.map.view import View
from geodata.geometry.projection import Floats
from geodata.geometry.sketch import LonLat, Sketch

REACH_PX = 9.0
SnapKind = Literal["corner", "edge", "first"]


class Snap(NamedTuple):
    """A place in degrees WGS 84 and what it is: a corner to the last bit, a point of an edge, or the sketch's first."""

    place: LonLat
    kind: SnapKind


def snapped(view: View, at: QPointF, hazards: HazardShapes, sketch: Sketch) -> Snap | None:
    """What lies nearest within reach of a pixel: corners before edges; ``None`` where there is nothing."""
    if len(sketch.corners) > 2 and _off(view, sketch.corners[0], at) <= REACH_PX:
        return Snap(sketch.corners[0], "first")
    near = [hazards.shapes[number] for number in _near(hazards, view, at)]
    corners: list[tuple[float, LonLat]] = [(_off(view, corner, at), corner) for corner in sketch.corners[:-1]]
    edges: list[tuple[float, LonLat]] = []
    here = np.array(view.from_px(at.x(), at.y()))
    for hazard in near:
        metres, lonlat = shapely.get_coordinates(hazard.shape), shapely.get_coordinates(hazard.ground)
        off = np.hypot(*(metres - here).T)
        nearest = int(off.argmin())
        corners.append((float(off[nearest]) / view.metres_per_px, _pair(lonlat[nearest])))
        edge = shapely.line_interpolate_point(hazard.shape.boundary, hazard.shape.boundary.project(shapely.Point(here)))
        on_earth = view.projection.inverse(edge.x, edge.y)
        if on_earth is not None:
            edges.append((float(np.hypot(edge.x - here[0], edge.y - here[1])) / view.metres_per_px, on_earth))
    for found, kind in ((corners, "corner"), (edges, "edge")):
        if found:
            off_px, place = min(found)
            if off_px <= REACH_PX:
                return Snap(place, kind)
    return None


def _near(hazards: HazardShapes, view: View, at: QPointF) -> list[int]:
    x, y = view.from_px(at.x(), at.y())
    reach, box = REACH_PX * view.metres_per_px, hazards.bounds
    if not len(box):
        return []
    met = (box[:, 0] <= x + reach) & (box[:, 2] >= x - reach) & (box[:, 1] <= y + reach) & (box[:, 3] >= y - reach)
    return np.flatnonzero(met).tolist()


def _off(view: View, corner: LonLat, at: QPointF) -> float:
    x, y = view.point_px(*view.projection.point(*corner))
    return float(np.hypot(x - at.x(), y - at.y()))


def _pair(row: Floats) -> LonLat:
    return float(row[0]), float(row[1])
