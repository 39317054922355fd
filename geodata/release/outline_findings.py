"""Findings about one outline by itself, and a quick look at many for those that may have any."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import distance_m
from geodata.geometry.outline_parts import Corners, corners_of, crossing_points
from geodata.geometry.overlay import common_ground, polygons_of
from geodata.geometry.straight_area import straight_area_m2
from geodata.records.said import Said, say
from geodata.release.findings import Finding, Limits, Proposal
from geodata.release.ground_rules import place_in

Extent = tuple[float, float, float, float]
# A degree is nowhere longer than this on WGS 84.
_LONGEST_DEGREE_M = 111_700.0


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """Where outlines are expected: theatres by their extents in degrees, and the land of their countries, if known."""

    theatres: Mapping[str, Extent]
    country: BaseGeometry | None = None


def outline_findings(
    record: tuple[str, str, Said], shape: BaseGeometry, surroundings: Surroundings, limits: Limits
) -> list[Finding]:
    """Everything that is found about the outline of a record by itself; the record is its kind, id and name."""
    kind, record_id, named = record
    found = [
        *_rings(shape, limits),
        *_parts(shape, limits),
        *_where(shape, surroundings),
    ]
    return [
        msgspec.structs.replace(
            one, kind=kind, record_id=record_id,
            said=msgspec.structs.replace(one.said, args=(("named", named), *one.said.args)),
        )
        for one in found
    ]  # fmt: skip


def suspects(shapes: npt.NDArray[np.object_], surroundings: Surroundings, limits: Limits) -> npt.NDArray[np.bool_]:
    """Which of many outlines ``outline_findings`` may say something of; none that it does is left out."""
    found = ~shapely.is_valid(shapes) | (shapely.get_num_geometries(shapes) > 1)
    parts, of_shape = shapely.get_parts(shapes, return_index=True)
    rings, of_part = shapely.get_rings(parts, return_index=True)
    owner = of_shape[of_part]
    coordinates, of_ring = shapely.get_coordinates(rings, return_index=True)
    last = np.r_[of_ring[1:] != of_ring[:-1], True] if len(of_ring) else np.zeros(0, dtype=bool)
    corners, ring = coordinates[~last], of_ring[~last]
    order = np.lexsort((corners[:, 1], corners[:, 0], ring))
    ordered, ordered_ring = corners[order], ring[order]
    twice = (np.diff(ordered, axis=0) == 0).all(axis=1) & (np.diff(ordered_ring) == 0)
    found[owner[ordered_ring[1:][twice]]] = True
    counts = np.bincount(ring, minlength=len(rings))
    found[owner[counts < 3]] = True
    steps = np.abs(np.diff(coordinates, axis=0))
    long = (steps.sum(axis=1) * _LONGEST_DEGREE_M > limits.long_edge_m) & (of_ring[1:] == of_ring[:-1])
    found[owner[of_ring[1:][long]]] = True
    found |= ~_in_theatres(shapely.bounds(shapes), surroundings)
    if surroundings.country is not None:
        found |= ~shapely.covers(surroundings.country, shapes)
    return found


def _rings(shape: BaseGeometry, limits: Limits) -> Iterable[Finding]:
    valid = shapely.is_valid(shape)
    rings = [corners_of(ring) for ring in shapely.get_rings(shapely.get_parts(shape))]
    if not valid and all(len(set(ring)) >= 3 for ring in rings):
        yield _invalid(shape)
    for ring in rings:
        if len(set(ring)) < 3:
            yield _found("three-corners", say("three-corners", corners=len(set(ring))), ring[0])
    twice = [corner for ring in rings for corner, count in Counter(ring).items() if count > 1]
    if twice:
        proposal = _without_repeats(shape)
        yield _found("same-corner-twice", say("same-corner-twice", corners=len(twice)), twice[0], proposal)
    yield from _long_edges(rings, limits)


def _invalid(shape: BaseGeometry) -> Finding:
    crossings = crossing_points(shape)
    proposal = None
    if not _made_valid(shape).is_empty:
        proposal = Proposal(said=say("propose/split"), before=shape, repair=_made_valid)
    if not crossings:
        return _found("ring-valid", say("ring-valid"), None, proposal)
    where = f"{crossings[0][0]:.9g}, {crossings[0][1]:.9g}"
    said = say("ring-valid/place", where=where)
    if len(crossings) > 1:
        said = say("ring-valid/places", where=where, more=len(crossings) - 1)
    return _found("ring-valid", said, crossings[0], proposal)


def _long_edges(rings: Sequence[Corners], limits: Limits) -> Iterable[Finding]:
    for ring in rings:
        for number, (start, end) in enumerate(itertools.pairwise([*ring, ring[0]]), 1):
            quick = (abs(end[0] - start[0]) + abs(end[1] - start[1])) * _LONGEST_DEGREE_M
            if quick > limits.long_edge_m and (length := distance_m(start, end)) > limits.long_edge_m:
                middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
                said = say("long-edge", corner=number, length=length, limit=limits.long_edge_m)
                yield _found("long-edge", said, middle)


def _parts(shape: BaseGeometry, limits: Limits) -> Iterable[Finding]:
    parts: list[BaseGeometry] = list(shapely.get_parts(shape))
    if len(parts) < 2:
        return
    kept: list[BaseGeometry] = []
    for part in parts:
        (kept if all(not shapely.equals(part, other) for other in kept) else []).append(part)
    if len(kept) < len(parts):
        proposal = Proposal(said=say("propose/parts-once"), before=shape, repair=lambda _: _multi(kept))
        said = say("same-part-twice", twice=len(parts) - len(kept), parts=len(parts))
        yield _found("same-part-twice", said, place_in(parts[0]), proposal)
    for one, other in itertools.combinations([part for part in kept if shapely.is_valid(part)], 2):
        if not shapely.intersects(one, other) or shapely.touches(one, other):
            continue
        common = common_ground(one, other)
        share = common.area / min(one.area, other.area)
        if share > limits.parts_overlap_share:
            said = say("parts-overlap", share=share, shared=straight_area_m2(common))
            yield _found("parts-overlap", said, place_in(common))


def _where(shape: BaseGeometry, surroundings: Surroundings) -> Iterable[Finding]:
    place = (float(shape.bounds[0]), float(shape.bounds[1]))
    if not _in_theatres(np.array([shape.bounds]), surroundings)[0]:
        turned = _turned(shape)
        if _in_theatres(np.array([turned.bounds]), surroundings)[0]:
            proposal = Proposal(said=say("propose/exchange"), before=shape, repair=_turned)
            yield _found("swapped", say("swapped"), place, proposal)
            return
    country = surroundings.country
    if country is not None and not shapely.covers(country, shape):
        how = "beyond" if shapely.intersects(country, shape) else "outside"
        yield _found("outside-country", say(f"outside-country/{how}"), place)


def _made_valid(shape: BaseGeometry) -> BaseGeometry:
    return polygons_of(shapely.make_valid(shape))


def _turned(shape: BaseGeometry) -> BaseGeometry:
    return shapely.transform(shape, lambda lonlat: lonlat[:, ::-1])


def _in_theatres(bounds: npt.NDArray[np.float64], surroundings: Surroundings) -> npt.NDArray[np.bool_]:
    if not surroundings.theatres:
        return np.ones(len(bounds), dtype=bool)
    within = np.zeros(len(bounds), dtype=bool)
    for west, south, east, north in surroundings.theatres.values():
        within |= (bounds[:, 0] >= west) & (bounds[:, 1] >= south) & (bounds[:, 2] <= east) & (bounds[:, 3] <= north)
    return within


def _without_repeats(shape: BaseGeometry) -> Proposal | None:
    """Corners that repeat the one before left out; others that stand twice are for a person to decide."""
    parts: list[Polygon] = []
    for part in shapely.get_parts(shape):
        rings = [[corner for corner, _ in itertools.groupby(corners_of(ring))] for ring in shapely.get_rings(part)]
        rings = [ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring for ring in rings]
        if any(len(set(ring)) < 3 for ring in rings):
            return None
        parts.append(Polygon(rings[0], rings[1:]))
    made = _multi(parts)
    if shapely.get_num_coordinates(made) == shapely.get_num_coordinates(shape):
        return None
    return Proposal(said=say("propose/no-repeats"), before=shape, repair=lambda _: made)


def _multi(parts: Sequence[BaseGeometry]) -> MultiPolygon:
    return MultiPolygon([part for part in parts if isinstance(part, Polygon)])


def _found(rule: str, said: Said, place: tuple[float, float] | None, proposal: Proposal | None = None) -> Finding:
    if place is not None and not (math.isfinite(place[0]) and math.isfinite(place[1])):
        place = None
    return Finding(rule=rule, kind="", record_id="", said=said, place=place, proposal=proposal)
