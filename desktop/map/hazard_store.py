"""Hazard areas of an open project in one projection, kept from edit to edit and from day to day."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from operator import itemgetter

from desktop.map.hazard_shapes import HazardShape, HazardShapes, projected, put_together
from geodata.geometry.projection import Projection
from geodata.project.ground import devices_of, ground_of
from geodata.project.kept_land import KeptLand
from geodata.release.engine import made_by

_Counted = tuple[str, ...]
"""Ids of the releases and confirmations of an area that were made by the day shown."""


class HazardStore:
    """Only areas that were edited, or whose decisions another day counts in another way, are worked out anew."""

    def __init__(self, land: KeptLand, projection: Projection) -> None:
        self._land = land
        self._projection = projection
        self._stale: set[str] = set(land.areas)
        self._groups: dict[str, tuple[_Counted, tuple[HazardShape, ...]]] = {}
        self._day: datetime.date | None = None
        self._shown = HazardShapes()
        self._edited = True

    def forget(self, ids: Iterable[str]) -> None:
        """Areas and devices that were edited."""
        self._stale.update(ids)
        self._edited = True

    def shown(self, day: datetime.date | None) -> HazardShapes:
        """What there is on a day; the very same object for as long as nothing is another."""
        land = self._land
        if day != self._day:
            self._stale.update(
                area_id
                for area_id in land.decided
                if area_id in self._groups and self._groups[area_id][0] != self._counted(area_id, day)
            )
        if not self._edited and not self._stale and (day == self._day or not self._devices_dated()):
            self._day = day
            return self._shown
        self._work_out(self._stale, day)
        self._stale, self._edited, self._day = set(), False, day
        shapes = list(chain.from_iterable(map(itemgetter(1), map(self._groups.__getitem__, land.areas))))
        devices = devices_of(list(land.devices.values()), day)
        self._shown = put_together(shapes, devices, self._projection, self._shown)
        return self._shown

    def _work_out(self, area_ids: set[str], day: datetime.date | None) -> None:
        areas = [self._land.areas[area_id] for area_id in area_ids if area_id in self._land.areas]
        parts = [part for area in areas for part in self._land.decisions_of(area.id)]
        reopened = self._land.reopened(area.id for area in areas)
        ground = ground_of(areas, parts, day, reopened=reopened, axes=self._land.axes_of(area_ids))
        found: defaultdict[str, list[HazardShape]] = defaultdict(list)
        for one, shape in zip(ground, projected(ground, self._projection), strict=True):
            if shape is not None:
                found[one.area_id].append(shape)
        for area_id in area_ids:
            self._groups.pop(area_id, None)
        for area in areas:
            self._groups[area.id] = self._counted(area.id, day), tuple(found[area.id])

    def _counted(self, area_id: str, day: datetime.date | None) -> _Counted:
        return tuple(part.id for part in self._land.decisions_of(area_id) if made_by(part.values["date"], day))

    def _devices_dated(self) -> bool:
        return any(device.values["date"] is not None for device in self._land.devices.values())
