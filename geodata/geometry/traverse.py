"""Turning points of a survey form: from a reference point by bearings and distances, with the error of closure."""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import numpy as np

from geodata.geometry.geodesic import wgs84
from geodata.geometry.projection import Floats

LonLat = tuple[float, float]
_TURNS = 8


class Leg(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the form, as typed.

    ``north`` says what the bearing is counted from. A ``back`` bearing was read at the far end, looking back.
    """

    bearing_deg: float
    distance_m: float
    north: Literal["true", "magnetic"] = "true"
    back: bool = False


class TraverseForm(msgspec.Struct, frozen=True, kw_only=True):
    """The form as filled in; it is kept beside what is computed from it.

    ``approach`` leads from the reference point to the start point, ``legs`` from the start point along the turning
    points. With ``returns`` the last leg leads back to the start point, so that there is an error of closure.
    ``declination_deg`` is that of the magnetic needle, east positive.
    """

    reference: LonLat
    approach: tuple[Leg, ...]
    legs: tuple[Leg, ...]
    declination_deg: float = 0.0
    returns: bool = True


class ClosingError(msgspec.Struct, frozen=True, kw_only=True):
    """The gap from the last point to the start point, and the length walked.

    ``bearing_deg`` is true, from the last point towards the start; it says nothing where the distance is 0.
    """

    distance_m: float
    bearing_deg: float
    length_m: float

    @property
    def one_in(self) -> float | None:
        """The ``n`` of the ratio 1 : n; ``None`` for a traverse that closes exactly."""
        return self.length_m / self.distance_m if self.distance_m else None


class Traverse(msgspec.Struct, frozen=True, kw_only=True):
    """Points computed from a form.

    ``start`` is the start point. ``outline`` has the shape (n, 2), longitude and latitude in degrees, WGS 84: the
    start point, then the end of each leg, as walked. ``adjusted`` is the same after the error of closure was
    distributed, and ``None`` while nobody asked for that.
    """

    form: TraverseForm
    start: LonLat
    outline: Floats
    closing: ClosingError | None
    adjusted: Floats | None = None

    @property
    def ring(self) -> Floats:
        """Closed outline, adjusted where that was asked for: what a polygon is made of; first and last are equal."""
        points = self.outline if self.adjusted is None else self.adjusted
        corners = points[:-1] if self.form.returns else points
        return np.vstack([corners, corners[:1]])


def traverse(form: TraverseForm) -> Traverse:
    """Points of a form on the ellipsoid; the error of closure is stated, never spread.

    Raises
    ------
    ValueError
        Fewer than three legs, a distance that is not above 0, or a number that is not finite; names the leg.

    Notes
    -----
    Geodesic direct problem (Karney 2013, doi:10.1007/s00190-012-0578-z).
    """
    if len(form.legs) < 3 - (not form.returns):
        raise ValueError(f"{len(form.legs)} legs enclose nothing: a traverse needs three turning points")
    for name, legs in (("approach", form.approach), ("leg", form.legs)):
        for number, leg in enumerate(legs, 1):
            if not (math.isfinite(leg.distance_m) and leg.distance_m > 0):
                raise ValueError(f"{name} {number}: the distance {leg.distance_m} m is not above 0")
            if not math.isfinite(leg.bearing_deg):
                raise ValueError(f"{name} {number}: the bearing {leg.bearing_deg} is not a number")
    start = form.reference
    for leg in form.approach:
        start = _walked(start, leg, form.declination_deg)
    points = [start]
    for leg in form.legs:
        points.append(_walked(points[-1], leg, form.declination_deg))
    closing = _closing(points, form.legs) if form.returns else None
    return Traverse(form=form, start=start, outline=np.array(points), closing=closing)


def compass_rule(walked: Traverse) -> Traverse:
    """The same traverse with its error of closure distributed by the compass (Bowditch) rule.

    Each point moves along the bearing of the error by the share of the length walked so far; the points as walked stay.

    Raises
    ------
    ValueError
        The traverse does not return to its start point, so there is no error to distribute.
    """
    closing = walked.closing
    if closing is None:
        raise ValueError("the traverse does not return to its start point: there is no closing error to distribute")
    lengths = np.array([0.0, *(leg.distance_m for leg in walked.form.legs)]).cumsum()
    shifts = closing.distance_m * lengths / lengths[-1]
    bearings = np.full(len(shifts), closing.bearing_deg)
    lons, lats, _ = wgs84().fwd(walked.outline[:, 0], walked.outline[:, 1], bearings, shifts)
    adjusted = np.column_stack([lons, lats])
    adjusted[0] = adjusted[-1] = walked.start
    return msgspec.structs.replace(walked, adjusted=adjusted)


def true_bearing_deg(leg: Leg, declination_deg: float) -> float:
    """Bearing of a leg from true north as read, without turning a back bearing round; 0 to 360."""
    return (leg.bearing_deg + (declination_deg if leg.north == "magnetic" else 0.0)) % 360.0


def _walked(start: LonLat, leg: Leg, declination_deg: float) -> LonLat:
    read = true_bearing_deg(leg, declination_deg)
    forward = read + 180.0 if leg.back else read
    lon, lat, back = wgs84().fwd(start[0], start[1], forward, leg.distance_m)
    if leg.back:
        # North is not the same direction at both ends: turn until the far end reads what was read there.
        for _ in range(_TURNS):
            off = (read - back + 180.0) % 360.0 - 180.0
            if abs(off) < 1e-13:
                break
            forward += off
            lon, lat, back = wgs84().fwd(start[0], start[1], forward, leg.distance_m)
    return float(lon), float(lat)


def _closing(points: list[LonLat], legs: tuple[Leg, ...]) -> ClosingError:
    azimuth, _, distance = wgs84().inv(*points[-1], *points[0])
    length = math.fsum(leg.distance_m for leg in legs)
    return ClosingError(distance_m=float(distance), bearing_deg=float(azimuth) % 360.0, length_m=length)
