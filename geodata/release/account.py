"""The account of an area: every square metre that was recorded is cancelled, reduced, cleared or remains."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

import msgspec
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2, perimeter_m
from geodata.geometry.overlay import GRID_DEG, common_ground
from geodata.geometry.straight_area import straight_area_m2, straight_areas_m2
from geodata.release.ground_rules import OVERLAP_M2, place_in, shared_ground_m2
from geodata.release.states import GroundState

SLIVER_WIDTH_M = 0.1
"""Parts thinner than this are named: nobody walks, marks or clears them."""
TOLERANCE_M2, TOLERANCE_SHARE = 1.0, 1e-6
"""What TERMS.md 2 allows between an area and its parts, whichever is larger."""


class Flaw(msgspec.Struct, frozen=True, kw_only=True):
    """Ground that is counted twice, beyond the area, or too thin to be meant; ``place`` is longitude and latitude."""

    kind: Literal["overlap", "outside", "sliver"]
    records: tuple[str, ...]
    place: tuple[float, float]
    area_m2: float


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Geodesic square metres on WGS 84 of an area and of its parts.

    ``recorded_m2`` is the sum of the parts, ``bend_m2`` and ``residue_m2``. The bend is no ground: where a part begins
    between two corners of the area its new corner lies on the straight line in degrees, the edge is a geodesic beside
    it, and the sums differ by what lies between. The residue is what is left unexplained, measured along the straight
    lines: gaps make it positive, ground counted twice or beyond the area negative.
    """

    recorded_m2: float
    cancelled_m2: float
    reduced_m2: float
    cleared_m2: float
    remaining_sha_m2: float
    remaining_cha_m2: float
    bend_m2: float
    residue_m2: float
    flaws: tuple[Flaw, ...] = ()

    @property
    def released_m2(self) -> float:
        """Cancelled, reduced and cleared."""
        return self.cancelled_m2 + self.reduced_m2 + self.cleared_m2

    @property
    def remaining_m2(self) -> float:
        """What is still suspected or confirmed."""
        return self.remaining_sha_m2 + self.remaining_cha_m2

    @property
    def conserved(self) -> bool:
        """Whether the residue is within what TERMS.md allows."""
        return abs(self.residue_m2) <= max(TOLERANCE_M2, TOLERANCE_SHARE * self.recorded_m2)


def account_of(outline: BaseGeometry, pieces: Sequence[tuple[GroundState, str, BaseGeometry]]) -> Account:
    """Account of an outline and its pieces, each with its state and the record that made it so."""
    sums = dict.fromkeys(("cancelled", "reduced", "cleared", "SHA", "CHA"), 0.0)
    for state, _, shape in pieces:
        sums[state] += area_m2(shape)
    whole = area_m2(outline)
    straight = straight_areas_m2([outline, *(shape for _, _, shape in pieces)])
    residue = float(straight[0] - straight[1:].sum())
    return Account(
        recorded_m2=whole, cancelled_m2=sums["cancelled"], reduced_m2=sums["reduced"], cleared_m2=sums["cleared"],
        remaining_sha_m2=sums["SHA"], remaining_cha_m2=sums["CHA"],
        bend_m2=whole - sum(sums.values()) - residue, residue_m2=residue, flaws=tuple(_flaws(outline, pieces)),
    )  # fmt: skip


def slivers(shape: BaseGeometry, width_m: float = SLIVER_WIDTH_M) -> list[tuple[tuple[float, float], float]]:
    """Place and square metres of every part of a shape whose mean width is below a limit."""
    found: list[tuple[tuple[float, float], float]] = []
    parts = shapely.get_parts(shape)
    for part in parts[(shapely.get_dimensions(parts) == 2) & ~are_wide(parts, width_m)]:
        area = area_m2(part)
        if 2 * area < width_m * perimeter_m(part):
            found.append((place_in(part), area))
    return found


def are_wide(parts: npt.NDArray[np.object_], width_m: float) -> npt.NDArray[np.bool_]:
    """Which parts are wider for certain, told in degrees: a quick look that spares measuring nearly all of them."""
    farthest = np.abs(shapely.bounds(parts)[:, 1::2]).max(axis=1, initial=0.0)
    shortest = 110_500.0 * np.cos(np.radians(farthest))
    wide: npt.NDArray[np.bool_] = 2 * shapely.area(parts) * shortest > width_m * shapely.length(parts)
    return wide


def _flaws(outline: BaseGeometry, pieces: Sequence[tuple[GroundState, str, BaseGeometry]]) -> list[Flaw]:
    found: list[Flaw] = []
    if len(pieces) < 2 and all(shape is outline for _, _, shape in pieces):
        return found
    shapes = np.array([shape for _, _, shape in pieces], dtype=object)
    for number, beside_number in _sharing(shapes):
        shape, beside = shapes[number], shapes[beside_number]
        if shared := shared_ground_m2(shape, beside):
            records, place = (pieces[number][1], pieces[beside_number][1]), place_in(common_ground(shape, beside))
            found.append(Flaw(kind="overlap", records=records, place=place, area_m2=shared))
    within, thin = shapely.covers(outline, shapes), _have_thin_parts(shapes)
    for number in np.flatnonzero(~within | thin).tolist():
        _, record_id, shape = pieces[number]
        if not within[number]:
            outside = shapely.difference(shape, outline)
            beyond = straight_area_m2(outside)
            if beyond > TOLERANCE_SHARE * perimeter_m(outside) + 1e-6:
                found.append(Flaw(kind="outside", records=(record_id,), place=place_in(outside), area_m2=beyond))
        for place, area in slivers(shape):
            found.append(Flaw(kind="sliver", records=(record_id,), place=place, area_m2=area))
    return found


def _sharing(shapes: npt.NDArray[np.object_]) -> list[tuple[int, int]]:
    """Pairs that may share ground: a quick look at all at once, that spares measuring those that only touch."""
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    later = one < other
    one, other = one[later], other[later]
    inner = ~shapely.touches(shapes[one], shapes[other])
    one, other = one[inner], other[inner]
    try:
        commons = shapely.intersection(shapes[one], shapes[other], grid_size=GRID_DEG)
    except shapely.GEOSException:
        shared = np.full(len(one), np.inf)
    else:
        shared = straight_areas_m2(commons)
    pairs = np.stack([one, other], axis=1)[shared > OVERLAP_M2].tolist()
    return cast("list[tuple[int, int]]", pairs)


def _have_thin_parts(shapes: npt.NDArray[np.object_]) -> npt.NDArray[np.bool_]:
    parts, owner = shapely.get_parts(shapes, return_index=True)
    found = np.zeros(len(shapes), dtype=bool)
    found[owner[(shapely.get_dimensions(parts) == 2) & ~are_wide(parts, SLIVER_WIDTH_M)]] = True
    return found
