"""An outline while it is being drawn: corners one after another, their legs, area and perimeter on the ellipsoid."""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2, wgs84

LonLat = tuple[float, float]
FEWEST = 3


class SketchLeg(NamedTuple):
    """A geodesic from a corner to the next: true bearing in degrees at its start, and length in metres."""

    bearing_deg: float
    length_m: float


class Sketch(msgspec.Struct, frozen=True):
    """Corners in the order they were placed, longitude and latitude in degrees WGS 84; the first is not repeated.

    A ``whole`` one is closed: its corners may change, but none comes at its end.
    """

    corners: tuple[LonLat, ...] = ()
    whole: bool = False

    def with_corner(self, corner: LonLat) -> Sketch:
        """One corner more; the same place twice in a row is one corner."""
        return self if self.corners and self.corners[-1] == corner else self._with((*self.corners, corner))

    def without_last(self) -> Sketch:
        """One corner less."""
        return self._with(self.corners[:-1])

    def moved(self, number: int, to: LonLat) -> Sketch:
        """A corner (from 0) at another place."""
        return self._with((*self.corners[:number], to, *self.corners[number + 1 :]))

    def inserted(self, number: int, corner: LonLat) -> Sketch:
        """A corner more, in front of the corner with a number."""
        return self._with((*self.corners[:number], corner, *self.corners[number:]))

    def removed(self, number: int) -> Sketch:
        """Without one of its corners."""
        return self._with((*self.corners[:number], *self.corners[number + 1 :]))

    def _with(self, corners: tuple[LonLat, ...]) -> Sketch:
        return Sketch(corners, self.whole)

    @property
    def legs(self) -> tuple[SketchLeg, ...]:
        """From each corner to the next, without the one that closes."""
        return tuple(leg_between(one, other) for one, other in itertools.pairwise(self.corners))

    @property
    def closing_leg(self) -> SketchLeg | None:
        """From the last corner back to the first; ``None`` while there are fewer than two."""
        return leg_between(self.corners[-1], self.corners[0]) if len(self.corners) > 1 else None

    @property
    def area_m2(self) -> float:
        """Of the outline as if it were closed now; 0 with fewer than three corners."""
        return area_m2(self.polygon()) if len(self.corners) >= FEWEST else 0.0

    @property
    def perimeter_m(self) -> float:
        """Of the outline as if it were closed now."""
        closing = self.closing_leg
        return sum(leg.length_m for leg in self.legs) + (closing.length_m if closing is not None else 0.0)

    def polygon(self) -> BaseGeometry:
        """The outline closed; it may cross itself (see ``fault``).

        Raises
        ------
        ValueError
            There are fewer than three corners.
        """
        if len(self.corners) < FEWEST:
            raise ValueError(f"an area needs {FEWEST} corners, not {len(self.corners)}")
        return shapely.Polygon(self.corners)

    @property
    def fault(self) -> SketchFault | None:
        """Why the outline cannot be closed into an area; ``None`` when it can."""
        if len(self.corners) < FEWEST:
            return SketchFault("few", None)
        outline = self.polygon()
        if not outline.is_valid:
            return SketchFault("crosses", _crossing(self.corners))
        return SketchFault("flat", None) if area_m2(outline) == 0 else None


class SketchFault(NamedTuple):
    """``few`` corners, an outline that ``crosses`` or touches itself at a place, or one that is ``flat``."""

    kind: str
    place: LonLat | None


def leg_between(one: LonLat, other: LonLat) -> SketchLeg:
    """The geodesic between two places."""
    bearing, _, length = wgs84().inv(one[0], one[1], other[0], other[1])
    return SketchLeg(bearing % 360.0, length)


def place_at(start: LonLat, bearing_deg: float, length_m: float) -> LonLat:
    """Where a geodesic ends that begins at a place with a true bearing."""
    lon, lat, _ = wgs84().fwd(start[0], start[1], bearing_deg, length_m)
    return float(lon), float(lat)


def rectangle(one: LonLat, other: LonLat, bearing_deg: float = 0.0) -> Sketch:
    """The rectangle between two opposite corners, one pair of sides along a true bearing.

    Sides are geodesics walked from the first corner; the corner opposite is the one given, to the last bit.
    """
    diagonal = leg_between(one, other)
    turn = diagonal.bearing_deg - bearing_deg
    along, across = _shares(diagonal.length_m, turn)
    second = place_at(one, bearing_deg if along >= 0 else bearing_deg + 180.0, abs(along))
    fourth = place_at(one, bearing_deg + (90.0 if across >= 0 else 270.0), abs(across))
    return Sketch((one, second, other, fourth), whole=True)


def circle(centre: LonLat, radius_m: float, corners: int = 72) -> Sketch:
    """A circle as an outline of so many corners, each at the radius from the centre on the ellipsoid.

    Raises
    ------
    ValueError
        The radius is not positive.
    """
    if not radius_m > 0:
        raise ValueError(f"a circle needs a radius above 0 m, not {radius_m:g} m")
    return Sketch(tuple(place_at(centre, 360.0 * at / corners, radius_m) for at in range(corners)), whole=True)


def _shares(length_m: float, turn_deg: float) -> tuple[float, float]:
    return length_m * math.cos(math.radians(turn_deg)), length_m * math.sin(math.radians(turn_deg))


def _crossing(corners: tuple[LonLat, ...]) -> LonLat | None:
    """The first place where two sides that are not neighbours meet."""
    count = len(corners)
    sides = [shapely.LineString([corners[at], corners[(at + 1) % count]]) for at in range(count)]
    for one, other in itertools.combinations(range(count), 2):
        if (other - one) in (1, count - 1):
            continue
        common = shapely.intersection(sides[one], sides[other])
        if not common.is_empty:
            x, y = shapely.get_coordinates(common)[0].tolist()
            return x, y
    return None
