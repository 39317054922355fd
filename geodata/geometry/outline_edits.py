"""Edits of outlines that lie side by side: what they share stays shared, to the last bit.

Every function takes the outlines by their ids and gives a ``Change``; nothing is changed in place, so that undoing a
change gives back the very outlines. A corner is shared when its coordinates are the same bits. Degrees, WGS 84.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.geometry.outline_parts import (
    Corners,
    LonLat,
    OutlineRefused,
    check_outline,
    edges_of,
    inserted,
    nearest_on,
    rings_of,
    with_rings,
)
from geodata.geometry.overlay import common_ground, polygons_of

Outlines = Mapping[str, BaseGeometry]
Edge = tuple[LonLat, LonLat]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Outlines before and after an edit, of those alone that it touched; ``None`` where there is none."""

    before: dict[str, BaseGeometry | None]
    after: dict[str, BaseGeometry | None]

    def applied(self, outlines: Outlines) -> dict[str, BaseGeometry]:
        """The outlines with this edit."""
        return _put(outlines, self.after)

    def undone(self, outlines: Outlines) -> dict[str, BaseGeometry]:
        """The outlines without it: the very ones that were there."""
        return _put(outlines, self.before)


def move_vertex(outlines: Outlines, at: LonLat, to: LonLat) -> Change:
    """A corner moved in every outline that has it.

    Raises
    ------
    OutlineRefused
        No outline has it, one would cross itself, or would cover ground of another that it did not cover before.
    """
    return _changed(outlines, at, lambda ring: [to if corner == at else corner for corner in ring])


def delete_vertex(outlines: Outlines, at: LonLat) -> Change:
    """A corner taken out of every outline that has it.

    Raises
    ------
    OutlineRefused
        As ``move_vertex``, or fewer than 3 corners would be left.
    """
    return _changed(outlines, at, lambda ring: [corner for corner in ring if corner != at])


def insert_vertex(outlines: Outlines, edge: Edge, at: LonLat) -> Change:
    """A corner put into an edge, in every outline that has this edge.

    Raises
    ------
    OutlineRefused
        No outline has the edge, or one would cross itself.
    """
    owners = _with_edge(outlines, edge)
    if not owners:
        raise OutlineRefused("no outline has this edge")
    after = {one: with_rings(outlines[one], lambda ring: inserted(ring, [at], edge)) for one in owners}
    return _checked(outlines, after)


def reshape(outlines: Outlines, one: str, line: Sequence[LonLat]) -> Change:
    """The border between two corners of an outline replaced by a line that begins and ends at them.

    Of the two ways round the one with less length is replaced; outlines that share all of it follow.

    Raises
    ------
    OutlineRefused
        The line does not begin and end at corners of one ring, or a neighbour shares only some of what is replaced.
    """
    start, end = line[0], line[-1]
    ring = next((ring for ring in rings_of(outlines[one]) if start in ring and end in ring), None)
    if ring is None or start == end or len(line) < 2:
        raise OutlineRefused(f"the line must begin and end at two corners of the same ring of {one}")
    ways = [_way(ring, start, end), _way(ring, end, start)[::-1]]
    old = min(ways, key=lambda way: LineString(way).length)
    gone = set(old[1:-1])
    after: dict[str, BaseGeometry] = {}
    for other, shape in outlines.items():
        found = [_replaced(ring, old, list(line)) for ring in rings_of(shape)]
        if any(corners is not None for corners in found):
            fresh = iter(found)
            after[other] = with_rings(shape, lambda ring, fresh=fresh: next(fresh) or ring)
        elif any(gone & set(ring) for ring in rings_of(shape)):
            raise OutlineRefused(f"{other} shares only a part of the border that the line replaces")
    return _checked(outlines, after)


def split(outlines: Outlines, one: str, line: Sequence[LonLat], new_id: Callable[[int], str]) -> Change:
    """An outline cut along a line; both sides and the neighbours have the same new corners.

    The largest piece, with parts that the line does not meet, keeps the id; piece ``n`` is ``new_id(n)``, from 1.

    Raises
    ------
    OutlineRefused
        The line does not cut the outline.
    """
    cut = LineString(line)
    shape = outlines[one]
    crossings = _points(shapely.intersection(shapely.boundary(shape), cut))
    if len(crossings) < 2:
        raise OutlineRefused(f"the line does not cross {one} from side to side")
    noded = with_corners(outlines, one, crossings)
    whole = noded.get(one, shape)
    sections = _inside(whole, _line_through(list(line), crossings))
    if not sections:
        raise OutlineRefused(f"the line does not cut {one}")
    rings: list[BaseGeometry] = list(shapely.get_rings(shapely.get_parts(whole)))
    network = shapely.union_all([*(LineString(shapely.get_coordinates(ring)) for ring in rings), *sections])
    polygons: list[BaseGeometry] = list(shapely.get_parts(shapely.polygonize([network])))
    faces = [face for face in polygons
             if shapely.contains(whole, shapely.point_on_surface(face))]  # fmt: skip
    faces.sort(key=lambda face: -face.area)
    parts: list[BaseGeometry] = list(shapely.get_parts(whole))
    untouched = [part for part in parts
                 if not any(shapely.intersects(part, section) for section in sections)]  # fmt: skip
    pieces = [face for face in faces if all(not shapely.equals(face, part) for part in untouched)]
    if len(pieces) < 2:
        raise OutlineRefused(f"the line does not cut {one} in two")
    first = _like(shape, shapely.geometrycollections([pieces[0], *untouched]))
    after: dict[str, BaseGeometry | None] = {**noded, one: first}
    for number, piece in enumerate(pieces[1:], 1):
        named = new_id(number)
        if named in outlines or named in after:
            raise OutlineRefused(f"there is an outline {named} already")
        after[named] = _like(shape, piece)
    return Change(before={name: outlines.get(name) for name in after}, after=after)


def merge(outlines: Outlines, ids: Sequence[str]) -> Change:
    """Outlines made one under the id of the first: the borders they share go, all other corners stay.

    Raises
    ------
    OutlineRefused
        They do not share borders corner by corner, so that something would overlap or a gap would close.
    """
    shapes = [outlines[one] for one in ids]
    if len(set(ids)) < 2:
        raise OutlineRefused("merging takes two outlines or more")
    edges = [{frozenset(edge) for edge in edges_of(shape)} for shape in shapes]
    for number, (one, own) in enumerate(zip(ids, edges, strict=True)):
        if all(own.isdisjoint(other) for at, other in enumerate(edges) if at != number):
            raise OutlineRefused(f"{one} shares no border with the others, corner by corner")
    if not shapely.coverage_is_valid(shapes):
        raise OutlineRefused("the outlines overlap or share a border whose corners differ")
    made = shapely.coverage_union_all(shapes)
    whole = _like(shapes[0], polygons_of(made))
    check_outline(whole, ids[0])
    after: dict[str, BaseGeometry | None] = {ids[0]: whole, **dict.fromkeys(ids[1:])}
    return Change(before={name: outlines[name] for name in after}, after=after)


def clip_to_neighbour(outlines: Outlines, one: str, neighbour: str) -> Change:
    """An outline without the ground of a neighbour; where they crossed both get the same new corners.

    Raises
    ------
    OutlineRefused
        They share no ground, or nothing would be left.
    """
    if common_ground(outlines[one], outlines[neighbour]).is_empty:
        raise OutlineRefused(f"{one} and {neighbour} share no ground")
    crossings = _points(shapely.intersection(shapely.boundary(outlines[one]), shapely.boundary(outlines[neighbour])))
    after: dict[str, BaseGeometry] = dict(with_corners(outlines, one, crossings))
    after |= with_corners({**outlines, **after}, neighbour, crossings)
    left = polygons_of(shapely.difference(after.get(one, outlines[one]), after.get(neighbour, outlines[neighbour])))
    if left.is_empty:
        raise OutlineRefused(f"nothing of {one} lies outside of {neighbour}")
    after[one] = _like(outlines[one], left)
    return Change(before={name: outlines[name] for name in after}, after=dict(after))


def with_corners(outlines: Outlines, one: str, points: Iterable[LonLat]) -> dict[str, BaseGeometry]:
    """Outlines in which points on edges of one of them have become corners, there and in all that share the edge."""
    changed: dict[str, BaseGeometry] = {}
    for point in points:
        now = {**outlines, **changed}
        if any(point in ring for ring in rings_of(now[one])):
            continue
        edge = min(edges_of(now[one]), key=lambda edge: nearest_on(edge, point))
        for owner in _with_edge(now, edge):
            changed[owner] = with_rings(now[owner], lambda ring, at=point, edge=edge: inserted(ring, [at], edge))
    return changed


def _changed(outlines: Outlines, at: LonLat, change: Callable[[Corners], Corners]) -> Change:
    owners = [one for one, shape in outlines.items() if any(at in ring for ring in rings_of(shape))]
    if not owners:
        raise OutlineRefused(f"no outline has a corner at {at[0]:.9g}, {at[1]:.9g}")
    after: dict[str, BaseGeometry] = {}
    for one in owners:
        try:
            after[one] = with_rings(outlines[one], change)
        except OutlineRefused as error:
            raise OutlineRefused(f"{one}: {error}") from error
    return _checked(outlines, after)


def _checked(outlines: Outlines, after: Mapping[str, BaseGeometry]) -> Change:
    for one, shape in after.items():
        check_outline(shape, one)
    for one, shape in after.items():
        for other, beside in outlines.items():
            now = after.get(other, beside)
            if one == other or not shapely.intersects(shape, now) or shapely.touches(shape, now):
                continue
            common = common_ground(shape, now)
            if not common.is_empty and common_ground(outlines[one], beside).is_empty:
                lon, lat = shapely.get_coordinates(shapely.point_on_surface(common))[0]
                raise OutlineRefused(f"{one} would cover ground of {other}, as at {lon:.9g}, {lat:.9g}")
    return Change(before={one: outlines[one] for one in after}, after=dict(after))


def _like(pattern: BaseGeometry, shape: BaseGeometry) -> BaseGeometry:
    """A shape of several parts where the pattern is one, or where it has them; else of one."""
    parts = [part for part in shapely.get_parts(shape) if isinstance(part, Polygon)]
    return MultiPolygon(parts) if pattern.geom_type == "MultiPolygon" or len(parts) > 1 else parts[0]


def _put(outlines: Outlines, values: Mapping[str, BaseGeometry | None]) -> dict[str, BaseGeometry]:
    merged: dict[str, BaseGeometry | None] = {**outlines, **values}
    return {one: shape for one, shape in merged.items() if shape is not None}


def _with_edge(outlines: Outlines, edge: Edge) -> list[str]:
    return [one for one, shape in outlines.items() if any(own in (edge, edge[::-1]) for own in edges_of(shape))]


def _points(shape: BaseGeometry) -> list[LonLat]:
    """Points of an intersection; of what runs along an edge its two ends."""
    found: list[LonLat] = [(x, y) for x, y in shapely.get_coordinates(shape).tolist()]
    return list(dict.fromkeys(found))


def _line_through(line: Corners, points: Sequence[LonLat]) -> Corners:
    """A line with points near its segments made corners of it, in order along it."""
    found: Corners = []
    rest = [point for point in points if point not in line]
    for start, end in itertools.pairwise(line):
        near = [at for at in rest if min(itertools.pairwise(line), key=lambda edge: nearest_on(edge, at))
                == (start, end)]  # fmt: skip
        found += [start, *sorted(near, key=lambda at: (at[0] - start[0]) ** 2 + (at[1] - start[1]) ** 2)]
    return [*found, line[-1]]


def _inside(shape: BaseGeometry, line: Corners) -> list[BaseGeometry]:
    """Segments of a line that lie within an outline; its crossings are corners of the line already."""
    found: list[BaseGeometry] = []
    for start, end in itertools.pairwise(line):
        middle = Point((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        if start != end and shapely.contains(shape, middle):
            found.append(LineString([start, end]))
    return found


def _way(ring: Corners, start: LonLat, end: LonLat) -> Corners:
    at = ring.index(start)
    turned = [*ring[at:], *ring[:at]]
    return turned[: turned.index(end) + 1]


def _replaced(ring: Corners, old: Corners, new: Corners) -> Corners | None:
    """A ring with a way along it replaced, whichever way the ring runs; ``None`` where it does not have that way."""
    for before, after in ((old, new), (old[::-1], new[::-1])):
        if before[0] in ring and before[-1] in ring and _way(ring, before[0], before[-1]) == before:
            rest = _way(ring, before[-1], before[0])
            return [*after, *rest[1:-1]]
    return None
