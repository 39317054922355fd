"""The ground that a project's hazard areas and their releases cover, as it was on a day."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from typing import cast

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import difference
from geodata.project.images import Stored
from geodata.records.dates import parse_date
from geodata.release.engine import made_by
from geodata.release.states import AreaStatus, GroundState, Product, WorkStatus

__all__ = ["FoundDevice", "Ground", "GroundState", "devices_of", "ground_of"]

_LETTERS: dict[Product, str] = {"cancelled": "n", "reduced": "r", "cleared": "c"}


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """Ground in one state: what is left of a hazard area, or a part of it that was released.

    ``area_id`` is the hazard area it belongs to, ``record_id`` that or the release. ``shape`` is in degrees, WGS 84.
    """

    area_id: str
    record_id: str
    code: str
    state: GroundState
    work_status: WorkStatus | None
    shape: BaseGeometry


class FoundDevice(msgspec.Struct, frozen=True, kw_only=True):
    """A device at a place, longitude and latitude in degrees, WGS 84."""

    record_id: str
    lon: float
    lat: float


def devices_of(devices: Sequence[Stored], day: datetime.date | None = None) -> tuple[FoundDevice, ...]:
    """Devices whose place is stated. Of a day those that may have been found by then: what may be there is shown."""
    found: list[FoundDevice] = []
    for device in devices:
        date = device.values["date"]
        if device.wkb is None or (day is not None and date is not None and parse_date(date).first_day > day):
            continue
        lon, lat = shapely.get_coordinates(shapely.from_wkb(device.wkb))[0].tolist()
        found.append(FoundDevice(record_id=device.id, lon=lon, lat=lat))
    return tuple(found)


def ground_of(
    areas: Sequence[Stored], releases: Sequence[Stored], day: datetime.date | None = None
) -> tuple[Ground, ...]:
    """What is left of every area, and every part that was released, in the order of the records.

    Of a day only releases count that were certainly made by then; what may still be hazardous is shown as hazardous.
    An area without an outline has no ground, and is named by ``check``.
    """
    released: dict[str, list[tuple[Stored, BaseGeometry]]] = defaultdict(list)
    for release in releases:
        if release.wkb is not None and made_by(release.values["date"], day):
            released[release.values["area_id"]].append((release, shapely.from_wkb(release.wkb)))
    found: list[Ground] = []
    for area in areas:
        if area.wkb is None:
            continue
        parts = released[area.id]
        work_status = cast("WorkStatus | None", area.values["work_status"])
        whole = shapely.from_wkb(area.wkb)
        left = difference(whole, [shape for _, shape in parts])
        if not left.is_empty:
            state = cast(AreaStatus, area.values["status"])
            found.append(_ground(area, area.values["code"], state, work_status, left))
        for number, (release, shape) in enumerate(parts, 1):
            product = cast(Product, release.values["product"])
            code = f"{area.values['code']} / {_LETTERS[product]}{number}"
            found.append(_ground(release, code, product, "closed", shape))
    return tuple(found)


def _ground(
    stored: Stored, code: str, state: GroundState, work_status: WorkStatus | None, shape: BaseGeometry
) -> Ground:
    area_id = stored.id if stored.kind == "areas" else stored.values["area_id"]
    return Ground(area_id=area_id, record_id=stored.id, code=code, state=state, work_status=work_status, shape=shape)
