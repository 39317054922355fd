"""Outlines of countries and provinces as one coverage: shared borders once, whole across 180 degrees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, cast

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.theatres.basemap_build.layers import collected, of_dimension, parts_of

# Bering Strait: west of it there is only open sea between Alaska and Chukotka, save the tip of one island.
CUT_LON: Final = -168.95
_SEAM: Final = 180.0
_OTHER_SIDE: Final = -1
_NEAR_DEG: Final = 1e-6

Pair = tuple[int, int]


def repaired(geometry: BaseGeometry) -> BaseGeometry:
    """A valid form of a polygon, polygons only; the very same geometry when it is valid."""
    if geometry.is_valid:
        return geometry
    valid = of_dimension(shapely.make_valid(geometry), 2)
    assert valid is not None
    return valid


def ring_count(geometry: BaseGeometry) -> int:
    """Number of rings, outer and inner, of all parts."""
    return sum(1 + int(shapely.get_num_interior_rings(part)) for part in parts_of(geometry))


def unwrapped(geometry: BaseGeometry) -> BaseGeometry:
    """A polygon in longitudes from -168.95 to 191.05: what lies west of the cut is moved east by 360 degrees.

    Parts that meet at 180 degrees become one, without a seam. A polygon that lies east of the cut and does
    not reach 180 degrees is returned as it is, so that borders shared with neighbours stay identical.
    """
    west, _, east, _ = geometry.bounds
    if west >= CUT_LON and east < _SEAM - _NEAR_DEG:
        return geometry
    snapped = _with_coordinates(geometry, _snap_to_seam)
    stay: list[BaseGeometry] = []
    seam: list[BaseGeometry] = []
    for part in parts_of(snapped):
        for piece in _moved(part):
            at_seam = piece.bounds[0] == _SEAM or piece.bounds[2] == _SEAM
            (seam if at_seam else stay).append(piece)
    whole = parts_of(shapely.union_all(seam)) if seam else []
    return collected([*stay, *whole])


def unwrapped_lon(lon: float) -> float:
    """A longitude in the range from -168.95 to 191.05."""
    return lon + 360.0 if lon < CUT_LON else lon


def without_islets(outlines: Sequence[BaseGeometry], least_deg2: float) -> tuple[list[BaseGeometry], int]:
    """Outlines without parts smaller than ``least_deg2`` square degrees, and how many parts were left out.

    The largest part of an outline stays, and so does a part that touches another outline.
    """
    parts = [(index, part) for index, outline in enumerate(outlines) for part in parts_of(outline)]
    owners = [index for index, _ in parts]
    tree = shapely.STRtree([part for _, part in parts])
    largest = {index: max(part.area for part in parts_of(outline)) for index, outline in enumerate(outlines)}
    kept: list[list[BaseGeometry]] = [[] for _ in outlines]
    dropped = 0
    for index, part in parts:
        alone = all(owners[int(at)] == index for at in cast("Iterable[int]", tree.query(part, "intersects")))
        if part.area < least_deg2 and part.area < largest[index] and alone:
            dropped += 1
        else:
            kept[index].append(part)
    return [collected(own) for own in kept], dropped


def simplified_together(outlines: Sequence[BaseGeometry], tolerance_deg: float) -> list[BaseGeometry]:
    """Outlines simplified as one coverage: a shared border stays shared."""
    simple = shapely.coverage_simplify(np.array(outlines, dtype=object), tolerance_deg)
    multi = [of_dimension(outline, 2) for outline in cast("Iterable[BaseGeometry]", simple)]
    assert all(outline is not None for outline in multi)
    return [outline for outline in multi if outline is not None]


def edges(outlines: Sequence[BaseGeometry]) -> dict[Pair, BaseGeometry]:
    """Lines of a valid coverage, by the two outlines they part; -1 stands for the outside.

    Every segment comes once. Segments along the cut at -168.95/191.05 and along the South Pole are left
    out: they are no line in the world. Requires neighbours that share their vertices exactly.
    """
    segments, owners = _segments(outlines)
    swap = (segments[:, 0] > segments[:, 2]) | ((segments[:, 0] == segments[:, 2]) & (segments[:, 1] > segments[:, 3]))
    segments[swap] = segments[swap][:, [2, 3, 0, 1]]
    order = np.lexsort((owners, *segments.T[::-1]))
    segments, owners = segments[order], owners[order]
    same = np.all(segments[1:] == segments[:-1], axis=1)
    starts = np.flatnonzero(np.concatenate(([True], ~same)))
    lengths = np.diff(np.append(starts, len(segments)))
    first = owners[starts]
    second = np.where(lengths > 1, owners[np.minimum(starts + 1, len(owners) - 1)], _OTHER_SIDE)
    unique = segments[starts]
    real = ~_is_cut(unique) & (first != second)
    grouped: dict[Pair, list[Any]] = {}
    for a, b, segment in zip(first[real], second[real], unique[real], strict=True):
        grouped.setdefault((int(a), int(b)), []).append(segment.reshape(2, 2))
    return {pair: _merged(lines) for pair, lines in sorted(grouped.items())}


def _merged(lines: list[Any]) -> BaseGeometry:
    segments = cast("Sequence[BaseGeometry]", list(cast("Any", shapely.linestrings)(np.array(lines))))
    merged = of_dimension(shapely.line_merge(collected(segments)), 1)
    assert merged is not None
    return shapely.normalize(merged)


def _segments(outlines: Sequence[BaseGeometry]) -> tuple[Any, Any]:
    found: list[Any] = []
    owners: list[Any] = []
    for index, outline in enumerate(outlines):
        for part in parts_of(outline):
            for ring in cast("Iterable[BaseGeometry]", shapely.get_rings(part)):
                points = cast("Any", shapely.get_coordinates(ring))
                found.append(np.hstack((points[:-1], points[1:])))
                owners.append(np.full(len(points) - 1, index))
    return np.vstack(found), np.concatenate(owners)


def _is_cut(segments: Any) -> Any:
    lon_a, lat_a, lon_b, lat_b = segments.T
    at_cut = np.zeros(len(segments), dtype=bool)
    for lon in (CUT_LON, CUT_LON + 360.0):
        at_cut |= (np.abs(lon_a - lon) < _NEAR_DEG) & (np.abs(lon_b - lon) < _NEAR_DEG)
    return at_cut | ((lat_a < -89.9) & (lat_b < -89.9))


def _moved(part: BaseGeometry) -> list[BaseGeometry]:
    west, _, east, _ = part.bounds
    if west >= CUT_LON:
        return [part]
    if east <= CUT_LON:
        return [_with_coordinates(part, _east_by_a_turn)]
    stays = shapely.intersection(part, shapely.box(CUT_LON, -90.0, _SEAM, 90.0))
    moves = shapely.intersection(part, shapely.box(-_SEAM, -90.0, CUT_LON, 90.0))
    turned = [_with_coordinates(piece, _east_by_a_turn) for piece in parts_of(moves)]
    return [piece for piece in (*parts_of(stays), *turned) if int(shapely.get_dimensions(piece)) == 2]


def _with_coordinates(geometry: BaseGeometry, change: Any) -> BaseGeometry:
    return shapely.transform(geometry, change)


def _snap_to_seam(points: Any) -> Any:
    near = np.abs(np.abs(points[:, 0]) - _SEAM) < _NEAR_DEG
    points[near, 0] = np.sign(points[near, 0]) * _SEAM
    return points


def _east_by_a_turn(points: Any) -> Any:
    return points + np.array([360.0, 0.0])
