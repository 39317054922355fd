"""The ground that a project's hazard areas, their releases and confirmed parts cover, as it was on a day."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import common_ground, difference
from geodata.project.images import Stored
from geodata.records.dates import parse_date
from geodata.release.engine import made_by
from geodata.release.states import AreaStatus, GroundState, Product, WorkStatus

__all__ = [
    "CorridorLine",
    "FoundDevice",
    "Ground",
    "GroundState",
    "devices_of",
    "ground_of",
    "reopened_ground",
    "state_made",
]

_LETTERS: dict[Product, str] = {"cancelled": "n", "reduced": "r", "cleared": "c"}


class CorridorLine(msgspec.Struct, frozen=True, kw_only=True):
    """The line a corridor was recorded along, in degrees, WGS 84, and the whole width stated for it in metres."""

    line: BaseGeometry
    width_m: float


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """Ground in one state: what is left of a hazard area, or a part of it that was confirmed or released.

    ``area_id`` is the hazard area it belongs to, ``record_id`` that, the confirmation or the release.
    ``shape`` is in degrees, WGS 84; ``axes`` are the lines that the whole area was recorded along.
    """

    area_id: str
    record_id: str
    code: str
    state: GroundState
    work_status: WorkStatus | None
    shape: BaseGeometry
    axes: tuple[CorridorLine, ...] = ()


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
    areas: Sequence[Stored],
    decisions: Sequence[Stored],
    day: datetime.date | None = None,
    *,
    reopened: Mapping[str, Sequence[BaseGeometry]] | None = None,
    axes: Iterable[Stored] = (),
) -> tuple[Ground, ...]:
    """What is left of every area, every part that was confirmed, and every part that was released.

    ``decisions`` are releases and confirmations, in the order of the records. Of a day only those count that were
    certainly made by then; what may still be hazardous is shown as hazardous. What was confirmed and then released is
    released.
    An area without an outline has no ground, and is named by ``check``. ``reopened`` are the outlines of areas that
    reopen releases, by the ids of those: a map leaves their ground out of what is released, an account does not.
    ``axes`` are the lines of corridors: every piece of an area's ground has those of the area.
    """
    released: dict[str, list[tuple[Stored, BaseGeometry]]] = defaultdict(list)
    confirmed: dict[str, list[tuple[Stored, BaseGeometry]]] = defaultdict(list)
    for one in decisions:
        if one.wkb is not None and made_by(one.values["date"], day):
            held = released if one.kind == "releases" else confirmed
            held[one.values["area_id"]].append((one, shapely.from_wkb(one.wkb)))
    lines = _lines_of(axes)
    found: list[Ground] = []
    for area in areas:
        if area.wkb is None:
            continue
        along = lines.get(area.id, ())
        parts, sure = released[area.id], confirmed[area.id]
        work_status = cast("WorkStatus | None", area.values["work_status"])
        whole = shapely.from_wkb(area.wkb)
        open_ground = difference(whole, [shape for _, shape in parts])
        left = difference(open_ground, [shape for _, shape in sure]) if sure else open_ground
        if not left.is_empty:
            state = cast(AreaStatus, area.values["status"])
            found.append(_ground(area, area.values["code"], state, work_status, left, axes=along))
        for number, (confirmation, shape) in enumerate(sure, 1):
            part = common_ground(open_ground, shape)
            if not part.is_empty:
                code = f"{area.values['code']} / C{number}"
                found.append(_ground(confirmation, code, "CHA", work_status, part, axes=along))
        for number, (release, whole_part) in enumerate(parts, 1):
            again = (reopened or {}).get(release.id)
            shape = difference(whole_part, list(again)) if again else whole_part
            if shape.is_empty:
                continue
            product = cast(Product, release.values["product"])
            code = f"{area.values['code']} / {_LETTERS[product]}{number}"
            found.append(_ground(release, code, product, "closed", shape, axes=along))
    return tuple(found)


def reopened_ground(areas: Iterable[Stored], reopenings: Iterable[Stored]) -> dict[str, list[BaseGeometry]]:
    """Outlines of the areas that reopen releases, by the ids of the releases."""
    outlines = {area.id: area.wkb for area in areas}
    found: dict[str, list[BaseGeometry]] = defaultdict(list)
    for reopening in reopenings:
        wkb = outlines.get(reopening.values["area_id"])
        if wkb is not None:
            found[reopening.values["release_id"]].append(shapely.from_wkb(wkb))
    return found


def state_made(decision: Stored) -> GroundState:
    """What the ground of a release or a confirmation became."""
    return cast(Product, decision.values["product"]) if decision.kind == "releases" else "CHA"


def _lines_of(axes: Iterable[Stored]) -> dict[str, tuple[CorridorLine, ...]]:
    found: dict[str, tuple[CorridorLine, ...]] = {}
    for axis in axes:
        if axis.wkb is not None:
            line = CorridorLine(line=shapely.from_wkb(axis.wkb), width_m=axis.values["width_m"])
            area_id = axis.values["area_id"]
            found[area_id] = (*found.get(area_id, ()), line)
    return found


def _ground(
    stored: Stored, code: str, state: GroundState, work_status: WorkStatus | None, shape: BaseGeometry,
    *, axes: tuple[CorridorLine, ...],
) -> Ground:  # fmt: skip
    area_id = stored.id if stored.kind == "areas" else stored.values["area_id"]
    return Ground(
        area_id=area_id, record_id=stored.id, code=code, state=state, work_status=work_status, shape=shape, axes=axes
    )
