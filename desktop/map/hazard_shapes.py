"""Hazard areas in the projection of a theatre, ready to be drawn."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from desktop.map.view import View
from geodata.geometry.geodesic import area_m2
from geodata.geometry.projection import Floats, Projection
from geodata.project.ground import FoundDevice, Ground, GroundState
from geodata.project.land import WorkStatus


class HazardShape(msgspec.Struct, frozen=True, kw_only=True):
    """Ground in one state: ``shape`` in metres of the projection, ``ground`` the same in degrees, corner for corner.

    ``place`` lies inside it, in metres; ``area_m2`` is that on the ellipsoid.
    """

    record_id: str
    code: str
    state: GroundState
    work_status: WorkStatus | None
    shape: BaseGeometry
    ground: BaseGeometry
    place: tuple[float, float]
    area_m2: float


class HazardShapes(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, with their bounds: west, south, east, north in metres, shape (shapes, 4).

    ``devices`` are ids of devices that were found, ``places`` where in metres, shape (devices, 2).
    """

    shapes: tuple[HazardShape, ...] = ()
    devices: tuple[str, ...] = ()
    places: Floats = msgspec.field(default_factory=lambda: np.empty((0, 2)))
    bounds: Floats = msgspec.field(default_factory=lambda: np.empty((0, 4)))

    def in_view(self, view: View) -> list[tuple[HazardShape, float]]:
        """Those that a view meets, each with the larger side of its bounds in pixels."""
        west, south, east, north = view.bounds
        box = self.bounds
        met: npt.NDArray[np.bool_] = (box[:, 0] <= east) & (box[:, 2] >= west)
        met &= (box[:, 1] <= north) & (box[:, 3] >= south)
        sides = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / view.metres_per_px
        return [(self.shapes[at], float(sides[at])) for at in np.flatnonzero(met).tolist()]

    def at(self, x: float, y: float, *, reach_m: float) -> tuple[str, ...]:
        """Ids of what lies under a place in metres, or within reach of it: devices, then areas, the smallest first."""
        off = np.hypot(*(self.places - (x, y)).T) if len(self.places) else np.empty(0)
        order: list[int] = np.argsort(off).tolist()
        near_devices = tuple(self.devices[at] for at in order if off[at] <= 2 * reach_m)
        box = self.bounds
        met = (box[:, 0] <= x + reach_m) & (box[:, 2] >= x - reach_m)
        met &= (box[:, 1] <= y + reach_m) & (box[:, 3] >= y - reach_m)
        place = shapely.Point(x, y)
        near = [self.shapes[at] for at in np.flatnonzero(met).tolist()]
        found = [one for one in near if one.shape.dwithin(place, reach_m)]
        ranked = sorted(found, key=lambda one: (one.shape.distance(place), one.area_m2))
        return (*near_devices, *(one.record_id for one in ranked))

    def devices_in_view(self, view: View) -> Floats:
        """Places of devices that a view shows, in metres, shape (n, 2)."""
        west, south, east, north = view.bounds
        x, y = self.places.T
        return self.places[(x >= west) & (x <= east) & (y >= south) & (y <= north)]


def hazard_shapes(
    ground: Sequence[Ground], projection: Projection, devices: Sequence[FoundDevice] = ()
) -> HazardShapes:
    """Ground and devices projected for a theatre; what its projection cannot show is left out of it."""
    found: list[HazardShape] = []
    for one in ground:
        shape = shapely.transform(one.shape, lambda lonlat: projection.forward(lonlat[:, 0], lonlat[:, 1]))
        if not np.isfinite(shapely.get_coordinates(shape)).all():
            continue
        place = shapely.point_on_surface(shape)
        found.append(
            HazardShape(
                record_id=one.record_id,
                code=one.code,
                state=one.state,
                work_status=one.work_status,
                shape=shape,
                ground=one.shape,
                place=(place.x, place.y),
                area_m2=area_m2(one.shape),
            )
        )
    bounds = shapely.bounds([one.shape for one in found]) if found else np.empty((0, 4))
    places = [(one.record_id, projection.point(one.lon, one.lat)) for one in devices]
    shown = [(record_id, at) for record_id, at in places if np.isfinite(at).all()]
    return HazardShapes(
        shapes=tuple(found), bounds=bounds, devices=tuple(record_id for record_id, _ in shown),
        places=np.array([at for _, at in shown], dtype=np.float64).reshape(-1, 2),
    )  # fmt: skip
