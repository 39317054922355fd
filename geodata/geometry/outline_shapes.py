"""Outlines made from others by a length in metres: buffers, corridors, simplified borders.

Lengths are those of the equal-area azimuthal projection about the middle of what is drawn: within 10 km true to 1 cm.
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPolygon
from shapely.geometry.base import BaseGeometry

from geodata.geometry.outline_edits import Change
from geodata.geometry.outline_parts import (
    Corners,
    LonLat,
    OutlineRefused,
    check_outline,
    edges_of,
    local_metres,
    rings_of,
    with_rings,
)
from geodata.geometry.projection import Floats

ROUND_STEPS = 16
"""Corners in a quarter of a circle: the outline lies within 0.13 per cent of the distance from the true circle."""


def buffered(shape: BaseGeometry, distance_m: float) -> BaseGeometry:
    """An outline, line or point widened by a distance in metres, or an outline made narrower by a negative one.

    Raises
    ------
    OutlineRefused
        Nothing is left, or the distance is not a number other than 0.
    """
    if not math.isfinite(distance_m) or distance_m == 0:
        raise OutlineRefused(f"{distance_m} m is no distance to widen by")
    there, back = local_metres(shape)
    made = shapely.buffer(shapely.transform(shape, there), distance_m, quad_segs=ROUND_STEPS)
    if made.is_empty:
        raise OutlineRefused(f"nothing is left of the outline when it is made narrower by {-distance_m:g} m")
    return shapely.transform(made, back)


def corridor(line: Sequence[LonLat], width_m: float) -> BaseGeometry:
    """Outline of a corridor of a width along a line, such as a road; it ends where the line ends.

    Raises
    ------
    OutlineRefused
        The width is not above 0, or the line has no length.
    """
    if not (math.isfinite(width_m) and width_m > 0):
        raise OutlineRefused(f"the width {width_m} m is not above 0")
    if len(set(line)) < 2:
        raise OutlineRefused("a corridor needs a line of two points or more")
    # The shorter way round, also across 180 degrees.
    axis = LineString([((lon - line[0][0] + 180.0) % 360.0 - 180.0 + line[0][0], lat) for lon, lat in line])
    there, back = local_metres(axis)
    metres = shapely.transform(axis, there)
    made = shapely.buffer(metres, width_m / 2, cap_style="flat", join_style="mitre", mitre_limit=3.0)
    return shapely.transform(made, back)


def simplified(outlines: Mapping[str, BaseGeometry], ids: Sequence[str], tolerance_m: float) -> Change:
    """Outlines with fewer corners, none farther than a tolerance from the border before; what is shared stays shared.

    Corners are only left out, never moved. Those where three outlines meet stay.

    Raises
    ------
    OutlineRefused
        The tolerance is not above 0, or an outline would cross itself.

    Notes
    -----
    Douglas and Peucker 1973, doi:10.3138/FM57-6770-U75U-7727, on every stretch of border between two such corners.
    """
    if not (math.isfinite(tolerance_m) and tolerance_m > 0):
        raise OutlineRefused(f"the tolerance {tolerance_m} m is not above 0")
    ends = _meeting_corners(outlines)
    gone: set[LonLat] = set()
    for one in ids:
        there, _ = local_metres(outlines[one])
        for ring in rings_of(outlines[one]):
            for stretch in _stretches(ring, ends):
                kept = _douglas_peucker(there(np.array(stretch)), tolerance_m)
                gone |= {corner for corner, stays in zip(stretch, kept, strict=True) if not stays}
    after: dict[str, BaseGeometry | None] = {}
    for one, shape in outlines.items():
        if any(corner in gone for ring in rings_of(shape) for corner in ring):
            made = with_rings(shape, lambda ring: [corner for corner in ring if corner not in gone])
            check_outline(made, one)
            after[one] = made
    return Change(before={one: outlines[one] for one in after}, after=after)


def whole(shape: BaseGeometry) -> BaseGeometry:
    """An outline as projects store it: of one or more parts."""
    return shape if shape.geom_type == "MultiPolygon" else MultiPolygon(list(shapely.get_parts(shape)))


def _meeting_corners(outlines: Mapping[str, BaseGeometry]) -> set[LonLat]:
    beside: dict[LonLat, set[LonLat]] = defaultdict(set)
    owners: dict[LonLat, set[tuple[str, ...]]] = defaultdict(set)
    by_edge: dict[frozenset[LonLat], list[str]] = defaultdict(list)
    for one, shape in outlines.items():
        for start, end in edges_of(shape):
            by_edge[frozenset((start, end))].append(one)
            beside[start].add(end)
            beside[end].add(start)
    for edge, named in by_edge.items():
        for corner in edge:
            owners[corner].add(tuple(sorted(named)))
    return {corner for corner in beside if len(beside[corner]) > 2 or len(owners[corner]) > 1}


def _stretches(ring: Corners, ends: set[LonLat]) -> list[Corners]:
    """Stretches of a ring between fixed corners; with fewer than two it is cut where a walk round would begin."""
    fixed = [at for at, corner in enumerate(ring) if corner in ends]
    if len(fixed) < 2:
        first = fixed[0] if fixed else ring.index(min(ring))
        # The corner farthest from the first: the same whichever way the ring runs.
        far = max(range(len(ring)), key=lambda at: (math.dist(ring[at], ring[first]), ring[at]))
        fixed = sorted({first, far})
    turned = [*ring[fixed[0] :], *ring[: fixed[0]]]
    cuts = [at - fixed[0] for at in fixed] + [len(ring)]
    closed = [*turned, turned[0]]
    # Always in the same direction, so that a border is thinned alike from both sides.
    return [min(part, part[::-1]) for part in (closed[a : b + 1] for a, b in itertools.pairwise(cuts))]


def _douglas_peucker(points: Floats, tolerance: float) -> list[bool]:
    kept = [False] * len(points)
    kept[0] = kept[-1] = True
    todo = [(0, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        if last - first < 2:
            continue
        start, along = points[first], points[last] - points[first]
        between = points[first + 1 : last] - start
        length = float(along @ along)
        share = np.clip(between @ along / length, 0.0, 1.0) if length else np.zeros(len(between))
        off = np.hypot(*(between - share[:, None] * along).T)
        farthest = int(np.argmax(off))
        if off[farthest] > tolerance:
            at = first + 1 + farthest
            kept[at] = True
            todo += [(first, at), (at, last)]
    return kept
