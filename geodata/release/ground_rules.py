"""Rules between outlines: a release lies inside its area, and no ground is released twice."""

from __future__ import annotations

import math

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import perimeter_m
from geodata.geometry.overlay import common_ground
from geodata.geometry.straight_area import straight_area_m2
from geodata.records.dates import parse_date
from geodata.records.said import Said, say
from geodata.release.refusals import IllegalStep
from geodata.release.states import Product
from geodata.release.transitions import Transitions, transitions

OUTSIDE_RULE = "inside-its-area"
# A tenth of a millimetre: corners computed on an edge of the area miss it by rounding.
INSIDE_TOLERANCE_DEG = 1e-9
# A square millimetre, and a micrometre along the outline: the same rounding seen as an area.
OVERLAP_M2, OVERLAP_WIDTH_M = 1e-6, 1e-6


def shared_ground_m2(one: BaseGeometry, other: BaseGeometry) -> float:
    """Square metres that two outlines share; 0 where they only touch, to within rounding."""
    common = common_ground(one, other)
    shared = straight_area_m2(common)
    return shared if shared > OVERLAP_M2 + OVERLAP_WIDTH_M * perimeter_m(common) else 0.0


def check_inside(outline: BaseGeometry, area: BaseGeometry, code: str) -> None:
    """Refuse a release that reaches beyond its area.

    Raises
    ------
    IllegalStep
        The message names a place outside.
    """
    if shapely.covers(area, outline):
        return
    outside = shapely.difference(outline, shapely.buffer(area, INSIDE_TOLERANCE_DEG, join_style="mitre"))
    if not shapely.is_empty(outside):
        lon, lat = place_in(outside)
        raise IllegalStep(OUTSIDE_RULE, say("refused/outside", code=code, where=f"{lon:.9g}, {lat:.9g}"))


Released = tuple[str, Product, BaseGeometry]
"""Id, product and outline of a release."""


def check_unreleased(
    outline: BaseGeometry, product: Product, release: Released, table: Transitions | None = None
) -> None:
    """Refuse a release over ground that another one has released.

    Raises
    ------
    IllegalStep
        The message names the square metres and the other release.
    """
    other_id, other_product, other = release
    shared = shared_ground_m2(outline, other)
    if shared:
        step = (table or transitions()).step(other_product, product)
        raise IllegalStep(step.rule, say("refused/released-already", shared=shared, id=other_id, text=step.text))


def check_dates(first: str | None, then: str | None, what: Said, named: Said) -> None:
    """Refuse a step that is certainly dated before what it follows; dates that are not stated say nothing.

    Raises
    ------
    IllegalStep
        ``what`` names what was done first, ``named`` what follows.
    """
    if first is not None and then is not None and parse_date(then).last_day < parse_date(first).first_day:
        raise IllegalStep("dates-in-order", say("refused/dates", named=named, date=then, what=what, earlier=first))


def place_in(shape: BaseGeometry) -> tuple[float, float]:
    """Longitude and latitude of a point that lies in a shape."""
    lon, lat = shapely.get_coordinates(shapely.point_on_surface(shape))[0]
    return (float(lon), float(lat)) if math.isfinite(lon) else (math.nan, math.nan)
