"""Outlines of recorded areas split, merged, clipped, reshaped, widened, simplified: as edits of a project.

What belongs to an area goes with its ground: released and confirmed parts and devices to the piece they lie in;
reports, photos and its axis stay with the largest; what reopens a release is said of every piece over it. Nothing that
lies on both sides of a cut is divided silently: the edit is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2
from geodata.geometry.outline_edits import Change, clip_to_neighbour, merge, reshape, split
from geodata.geometry.outline_parts import LonLat, OutlineRefused
from geodata.geometry.outline_shapes import buffered, simplified, whole
from geodata.geometry.overlay import common_ground, difference
from geodata.project.editing import Edit, Put, Remove
from geodata.project.images import Stored
from geodata.project.kept_land import KeptLand

_NEAR_DEG = 0.001
_ON_BOTH_M2 = 1.0


def outlines_near(land: KeptLand, area_id: str) -> dict[str, BaseGeometry]:
    """The outline of an area and of those within some 100 m of it, degrees WGS 84, by their ids, its own first.

    Raises
    ------
    OutlineRefused
        The area has no outline.
    """
    own = land.areas[area_id]
    if own.wkb is None:
        raise OutlineRefused(f"{_code(own)} has no outline yet; draw it first")
    shape = shapely.from_wkb(own.wkb)
    west, south, east, north = shape.bounds
    found = {area_id: shape}
    for other in land.areas.values():
        if other.wkb is not None and other.id != area_id:
            outline = shapely.from_wkb(other.wkb)
            low_x, low_y, high_x, high_y = outline.bounds
            if (low_x <= east + _NEAR_DEG and high_x >= west - _NEAR_DEG
                    and low_y <= north + _NEAR_DEG and high_y >= south - _NEAR_DEG):  # fmt: skip
                found[other.id] = outline
    return found


def touching(outlines: Mapping[str, BaseGeometry], area_id: str) -> list[str]:
    """Ids of the outlines that share a border or ground with one of them."""
    own = outlines[area_id]
    return [one for one, shape in outlines.items() if one != area_id and shapely.intersects(shape, own)]


def split_edits(
    land: KeptLand,
    area_id: str,
    line: Sequence[LonLat],
    new_id: Callable[[int], str],
    new_code: Callable[[int], str],
    *,
    attached: Sequence[Stored] = (),
) -> list[Edit]:
    """Edits that cut an area along a line; the pieces but the largest become areas of their own.

    ``attached`` are the reopenings of the project.

    Raises
    ------
    OutlineRefused
        The line does not cut it, or a released part lies on both sides.
    """
    change = split(outlines_near(land, area_id), area_id, line, new_id)
    pieces = [name for name in change.after if name not in land.areas]
    edits: list[Edit] = []
    for number, piece in enumerate(pieces, 1):
        values = {**land.areas[area_id].values, "code": new_code(number)}
        del values["id"]
        edits.append(Put("areas", values, piece, geometry=_stored(change.after[piece])))
    for decision in land.decisions_of(area_id):
        assert decision.wkb is not None, "the gate asks an outline of every release and confirmed part"
        part = shapely.from_wkb(decision.wkb)
        where = [name for name in (area_id, *pieces) if _shared_m2(part, change.after[name]) > _ON_BOTH_M2]
        if len(where) > 1:
            product = decision.values.get("product")
            how = "confirmed part" if product is None else f"part released as {product}"
            raise OutlineRefused(
                f"the {how} ({decision.id}) lies on both sides of the line; remove it or draw the line around it"
            )
        if where and where[0] != area_id:
            edits.append(Put(decision.kind, {"area_id": where[0]}, decision.id))
    for device in land.devices.values():
        if device.values["area_id"] == area_id and device.wkb is not None:
            place = shapely.from_wkb(device.wkb)
            inside = next((name for name in pieces if shapely.intersects(_stored(change.after[name]), place)), None)
            if inside is not None:
                edits.append(Put("devices", {"area_id": inside}, device.id))
    for reopening in (one for one in attached if one.kind == "reopenings" and one.values["area_id"] == area_id):
        edits += _reopened_by(land, reopening, change, [area_id, *pieces])
    return [*edits, *_geometries(change, leave=pieces)]


def merge_edits(land: KeptLand, attached: Sequence[Stored], ids: Sequence[str]) -> list[Edit]:
    """Edits that make areas one under the first; what belongs to the others becomes its own.

    ``attached`` are the reports, reopenings, axes and photos of the project.

    Raises
    ------
    OutlineRefused
        They do not share borders corner by corner, or are not of one class.
    """
    states = {str(land.areas[one].values["status"]) for one in ids}
    if len(states) > 1:
        codes = ", ".join(f"{_code(land.areas[one])} is {land.areas[one].values['status']}" for one in ids)
        raise OutlineRefused(f"{codes}; only areas of one class are made one")
    change = merge(outlines_near(land, ids[0]) | {one: _outline(land, one) for one in ids}, ids)
    edits: list[Edit] = [Put("areas", {}, ids[0], geometry=_stored(change.after[ids[0]]))]
    for one in (*land.decisions, *attached, *land.devices.values()):
        if one.kind != "photos" and one.values["area_id"] in ids[1:]:
            edits.append(Put(one.kind, {"area_id": ids[0]}, one.id))
        elif one.kind == "photos" and one.values["record_kind"] == "areas" and one.values["record_id"] in ids[1:]:
            edits.append(Put("photos", {"record_id": ids[0]}, one.id))
    return [*edits, *(Remove("areas", one) for one in ids[1:])]


def _reopened_by(land: KeptLand, reopening: Stored, change: Change, names: Sequence[str]) -> list[Edit]:
    """The reopening for every piece that lies on the ground of its release: its own record, then copies of it."""
    release = land.releases.get(reopening.values["release_id"])
    if release is None or release.wkb is None:
        return []
    part = shapely.from_wkb(release.wkb)
    over = [name for name in names if _shared_m2(part, change.after[name]) > 0]
    if not over:
        return []
    values = {name: value for name, value in reopening.values.items() if name != "id"}
    edits: list[Edit] = [Put("reopenings", {"area_id": over[0]}, reopening.id)]
    return [*edits, *(Put("reopenings", {**values, "area_id": name}) for name in over[1:])]


def reshape_edits(land: KeptLand, area_id: str, line: Sequence[LonLat]) -> list[Edit]:
    """Edits that lead a border along a line which begins and ends at corners of it; neighbours follow."""
    return _geometries(reshape(outlines_near(land, area_id), area_id, line))


def clip_edits(land: KeptLand, area_id: str, neighbour: str) -> list[Edit]:
    """Edits that take the ground of a neighbour away from an area."""
    outlines = {**outlines_near(land, area_id), neighbour: _outline(land, neighbour)}
    return _geometries(clip_to_neighbour(outlines, area_id, neighbour))


def simplify_edits(land: KeptLand, area_id: str, tolerance_m: float) -> list[Edit]:
    """Edits that leave corners out, none farther than a tolerance in metres from the border before."""
    return _geometries(simplified(outlines_near(land, area_id), [area_id], tolerance_m))


def widen_edits(land: KeptLand, area_id: str, distance_m: float) -> list[Edit]:
    """The edit that makes an area wider by a distance in metres, or narrower."""
    return [Put("areas", {}, area_id, geometry=_stored(buffered(_outline(land, area_id), distance_m)))]


def hole_edits(land: KeptLand, area_id: str, ring: Sequence[LonLat]) -> list[Edit]:
    """The edit that takes a ring out of an area.

    Raises
    ------
    OutlineRefused
        The ring crosses itself, or takes all of the area or nothing.
    """
    before, taken = _outline(land, area_id), _polygon(ring)
    if _shared_m2(before, taken) <= 0:
        raise OutlineRefused("the ring lies outside of the area; draw it within")
    left = difference(before, [taken])
    if left.is_empty:
        raise OutlineRefused("nothing of the area would be left; remove it instead")
    return [Put("areas", {}, area_id, geometry=_stored(left))]


def part_edits(land: KeptLand, area_id: str, ring: Sequence[LonLat]) -> list[Edit]:
    """The edit that adds a ring to an area, as a part of its own where it lies apart.

    Raises
    ------
    OutlineRefused
        The ring crosses itself.
    """
    return [Put("areas", {}, area_id, geometry=_stored(shapely.union(_outline(land, area_id), _polygon(ring))))]


def _polygon(ring: Sequence[LonLat]) -> BaseGeometry:
    made = shapely.Polygon(ring)
    if not made.is_valid:
        raise OutlineRefused("the ring crosses itself; draw it anew without the crossing")
    return made


def _geometries(change: Change, leave: Sequence[str] = ()) -> list[Edit]:
    return [
        Put("areas", {}, name, geometry=_stored(shape))
        for name, shape in change.after.items()
        if shape is not None and name not in leave
    ]


def _stored(shape: BaseGeometry | None) -> Any:
    assert shape is not None, "asked only of outlines that stay"
    return whole(shape)


def _outline(land: KeptLand, area_id: str) -> BaseGeometry:
    return outlines_near(land, area_id)[area_id]


def _shared_m2(one: BaseGeometry, other: BaseGeometry | None) -> float:
    return 0.0 if other is None else area_m2(common_ground(one, other))


def _code(area: Stored) -> str:
    return str(area.values["code"])
