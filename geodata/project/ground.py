"""The ground that a project's hazard areas and their releases cover, as it was on a day."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Literal, cast

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.project.images import Stored
from geodata.project.land import AreaStatus, Product, WorkStatus
from geodata.records.dates import parse_date

GroundState = Literal["SHA", "CHA", "cancelled", "reduced", "cleared"]

_ROUNDING_DEG = 1e-11

_LETTERS: dict[Product, str] = {"cancelled": "n", "reduced": "r", "cleared": "c"}


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """Ground in one state: what is left of a hazard area, or a part of it that was released.

    ``shape`` is in degrees, WGS 84.
    """

    record_id: str
    code: str
    state: GroundState
    work_status: WorkStatus | None
    shape: BaseGeometry


def ground_of(
    areas: Sequence[Stored], releases: Sequence[Stored], day: datetime.date | None = None
) -> tuple[Ground, ...]:
    """What is left of every area, and every part that was released, in the order of the records.

    Of a day only releases count that were certainly made by then; what may still be hazardous is shown as hazardous.
    An area without an outline has no ground, and is named by ``check``.
    """
    released: dict[str, list[tuple[Stored, BaseGeometry]]] = defaultdict(list)
    for release in releases:
        if release.wkb is not None and _made_by(release.values["date"], day):
            released[release.values["area_id"]].append((release, shapely.from_wkb(release.wkb)))
    found: list[Ground] = []
    for area in areas:
        if area.wkb is None:
            continue
        parts = released[area.id]
        work_status = cast("WorkStatus | None", area.values["work_status"])
        whole = shapely.from_wkb(area.wkb)
        left = _left(whole, [shape for _, shape in parts]) if parts else whole
        if not left.is_empty:
            state = cast(AreaStatus, area.values["status"])
            found.append(_ground(area, area.values["code"], state, work_status, left))
        for number, (release, shape) in enumerate(parts, 1):
            product = cast(Product, release.values["product"])
            code = f"{area.values['code']} / {_LETTERS[product]}{number}"
            found.append(_ground(release, code, product, "closed", shape))
    return tuple(found)


def _left(whole: BaseGeometry, parts: list[BaseGeometry]) -> BaseGeometry:
    """What parts leave of an area. A corner computed on its border lies beside it by rounding, up to a micrometre.

    The border is led through such corners first: else a hair along it would be left, of no area but with corners.
    """
    released = shapely.union_all(parts)
    return shapely.difference(shapely.snap(whole, released, _ROUNDING_DEG), released)


def _ground(
    stored: Stored, code: str, state: GroundState, work_status: WorkStatus | None, shape: BaseGeometry
) -> Ground:
    return Ground(record_id=stored.id, code=code, state=state, work_status=work_status, shape=shape)


def _made_by(date: Any, day: datetime.date | None) -> bool:
    """Whether a release was certainly made by the end of a day; one without a date counts only in the present."""
    return day is None or (date is not None and parse_date(date).last_day <= day)
