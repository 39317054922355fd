"""Hazard areas in the projection of a theatre, ready to be drawn."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from desktop.map.view import View
from geodata.geometry.geodesic import area_m2
from geodata.geometry.projection import Floats, Projection
from geodata.project.ground import CorridorLine, FoundDevice, Ground, GroundState
from geodata.project.land import WorkStatus


class HazardShape(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Ground in one state: ``shape`` in metres of the projection, ``ground`` the same in degrees, corner for corner.

    ``place`` lies inside it, in metres. ``axes`` are what of the lines of corridors lies inside it, in metres as well,
    each with the width in metres that was stated.
    """

    record_id: str
    code: str
    state: GroundState
    work_status: WorkStatus | None
    shape: BaseGeometry
    ground: BaseGeometry
    place: tuple[float, float]
    axes: tuple[CorridorLine, ...] = ()

    @functools.cached_property
    def area_m2(self) -> float:
        """Its size on the ellipsoid, in square metres; worked out when somebody asks."""
        return area_m2(self.ground)


class HazardShapes(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, with their bounds: west, south, east, north in metres, shape (shapes, 4).

    ``devices`` are ids of devices that were found, ``places`` where in metres, shape (devices, 2).
    """

    shapes: tuple[HazardShape, ...] = ()
    devices: tuple[str, ...] = ()
    places: Floats = msgspec.field(default_factory=lambda: np.empty((0, 2)))
    bounds: Floats = msgspec.field(default_factory=lambda: np.empty((0, 4)))

    def same(self, other: HazardShapes) -> bool:
        """Whether the other holds the very same shapes, and devices at the same places."""
        if self is other:
            return True
        alike = len(self.shapes) == len(other.shapes) and self.devices == other.devices
        return (
            alike
            and all(one is that for one, that in zip(self.shapes, other.shapes, strict=True))
            and bool((self.places == other.places).all())
        )

    def in_view(self, view: View) -> list[HazardShape]:
        """Those that a view meets."""
        return [self.shapes[number] for number in self.seen(view)[0].tolist()]

    def seen(self, view: View) -> tuple[npt.NDArray[np.int64], Floats]:
        """Numbers of those that a view meets, and the larger side of their bounds in pixels."""
        west, south, east, north = view.bounds
        box = self.bounds
        met: npt.NDArray[np.bool_] = (box[:, 0] <= east) & (box[:, 2] >= west)
        met &= (box[:, 1] <= north) & (box[:, 3] >= south)
        numbers = np.flatnonzero(met)
        sides = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / view.metres_per_px
        return numbers, sides[numbers]

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
    return put_together([one for one in projected(ground, projection) if one is not None], devices, projection)


def projected(ground: Sequence[Ground], projection: Projection) -> list[HazardShape | None]:
    """Each piece of ground in metres, ``None`` for what the projection cannot show."""
    if not ground:
        return []
    degrees = np.array([one.shape for one in ground], dtype=np.object_)
    shapes = shapely.transform(degrees, lambda lonlat: projection.forward(lonlat[:, 0], lonlat[:, 1]))
    shown = np.isfinite(shapely.get_coordinates(shapes)).all(axis=1)
    counts = shapely.get_num_coordinates(shapes)
    whole = np.bincount(np.repeat(np.arange(len(shapes)), counts), weights=~shown, minlength=len(shapes)) == 0
    whole &= counts > 0
    places = np.full((len(shapes), 2), np.nan)
    places[whole] = shapely.get_coordinates(shapely.point_on_surface(shapes[whole]))
    return [
        HazardShape(
            record_id=one.record_id, code=one.code, state=one.state, work_status=one.work_status,
            shape=shape, ground=one.shape, place=(x, y), axes=_axes_within(one, shape, projection),
        )
        if shows
        else None
        for one, shape, (x, y), shows in zip(ground, shapes, places.tolist(), whole.tolist(), strict=True)
    ]  # fmt: skip


def _axes_within(ground: Ground, shape: BaseGeometry, projection: Projection) -> tuple[CorridorLine, ...]:
    """What of the lines lies inside a shape in metres; a border folded over itself encloses what it encloses."""
    found: list[CorridorLine] = []
    for axis in ground.axes:
        line = shapely.transform(axis.line, lambda lonlat: projection.forward(lonlat[:, 0], lonlat[:, 1]))
        if np.isfinite(shapely.get_coordinates(line)).all():
            sound = shape if shapely.is_valid(shape) else shapely.make_valid(shape)
            within = shapely.intersection(line, sound)
            if not within.is_empty:
                found.append(CorridorLine(line=within, width_m=axis.width_m))
    return tuple(found)


def put_together(
    shapes: Sequence[HazardShape],
    devices: Sequence[FoundDevice],
    projection: Projection,
    before: HazardShapes | None = None,
) -> HazardShapes:
    """Shapes with their bounds, and devices with their places; bounds of shapes that are in ``before`` are taken over.

    An edit is one stretch of the list: all ahead of it and all behind it are what they were.
    """
    old = before or HazardShapes()
    shared = min(len(shapes), len(old.shapes))
    ahead = next((at for at in range(shared) if shapes[at] is not old.shapes[at]), shared)
    behind = next((at for at in range(shared - ahead) if shapes[-1 - at] is not old.shapes[-1 - at]), shared - ahead)
    others = np.array([one.shape for one in shapes[ahead : len(shapes) - behind]], dtype=np.object_)
    bounds = np.vstack([
        old.bounds[:ahead], shapely.bounds(others).reshape(-1, 4), old.bounds[len(old.bounds) - behind :],
    ])  # fmt: skip
    lonlat = np.array([(one.lon, one.lat) for one in devices], dtype=np.float64).reshape(-1, 2)
    places = projection.forward(lonlat[:, 0].copy(), lonlat[:, 1].copy())
    shown = np.isfinite(places[:, 0]) & np.isfinite(places[:, 1])
    return HazardShapes(
        shapes=tuple(shapes), bounds=bounds,
        devices=tuple(one.record_id for one, shows in zip(devices, shown.tolist(), strict=True) if shows),
        places=places[shown],
    )  # fmt: skip
