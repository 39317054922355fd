"""Sketches: legs and areas on the ellipsoid, undo-free steps, faults with their place."""

from __future__ import annotations

import math

import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import assume, given
from hypothesis import strategies as st

from geodata.geometry.sketch import Sketch, circle, leg_between, place_at, rectangle

_lon, _lat = st.floats(100.0, 107.0), st.floats(14.0, 22.0)
_places = st.tuples(_lon, _lat)


def _independent(corners: tuple[tuple[float, float], ...]) -> tuple[float, float]:
    polygon = Geodesic.WGS84.Polygon()
    for lon, lat in corners:
        polygon.AddPoint(lat, lon)
    _, perimeter, area = polygon.Compute()
    return abs(area), perimeter


@given(start=_places, bearing=st.floats(0.0, 359.99), length=st.floats(0.5, 5000.0))
def test_a_leg_leads_where_it_was_measured(start: tuple[float, float], bearing: float, length: float) -> None:
    leg = leg_between(start, place_at(start, bearing, length))
    assert math.isclose(leg.length_m, length, abs_tol=1e-6)
    assert math.isclose((leg.bearing_deg - bearing + 180) % 360, 180, abs_tol=1e-4 / length * 60)


@given(one=_places, bearing=st.floats(0.0, 180.0), along=st.floats(5.0, 500.0), across=st.floats(5.0, 500.0))
def test_a_rectangle_has_its_two_corners_and_its_bearing(
    one: tuple[float, float], bearing: float, along: float, across: float
) -> None:
    other = place_at(place_at(one, bearing, along), bearing + 90.0, across)
    made = rectangle(one, other, bearing)
    assert made.corners[0] == one
    assert made.corners[2] == other
    assert math.isclose(made.area_m2, along * across, rel_tol=1e-4)
    off = (made.legs[0].bearing_deg - bearing) % 180
    assert min(off, 180 - off) < 0.01


@given(centre=_places, radius=st.floats(1.0, 2000.0))
def test_every_corner_of_a_circle_is_at_its_radius(centre: tuple[float, float], radius: float) -> None:
    made = circle(centre, radius)
    assert len(made.corners) == 72
    assert all(math.isclose(leg_between(centre, corner).length_m, radius, rel_tol=1e-7) for corner in made.corners)
    with pytest.raises(ValueError, match="above 0"):
        circle(centre, 0.0)


@given(centre=_places, radii=st.lists(st.floats(20.0, 900.0), min_size=3, max_size=12))
def test_area_and_length_round_are_those_of_an_independent_planimeter(
    centre: tuple[float, float], radii: list[float]
) -> None:
    step = 360.0 / len(radii)
    corners = tuple(place_at(centre, step * number, radius) for number, radius in enumerate(radii))
    sketch = Sketch(corners)
    area, perimeter = _independent(corners)
    assume(area > 1.0)
    assert math.isclose(sketch.area_m2, area, rel_tol=1e-9, abs_tol=1e-3)
    assert math.isclose(sketch.perimeter_m, perimeter, rel_tol=1e-9)


@given(corners=st.lists(_places, min_size=3, max_size=9, unique=True), data=st.data())
def test_steps_change_one_corner_and_nothing_else(corners: list[tuple[float, float]], data: st.DataObject) -> None:
    sketch = Sketch(tuple(corners))
    number = data.draw(st.integers(0, len(corners) - 1))
    place = data.draw(_places)
    moved = sketch.moved(number, place)
    assert moved.moved(number, corners[number]) == sketch
    assert sketch.inserted(number, place).removed(number) == sketch
    if place != corners[-1]:
        assert sketch.with_corner(place).without_last() == sketch
    assert sketch.with_corner(corners[-1]) == sketch


def test_what_cannot_be_closed_says_why_and_where() -> None:
    few = Sketch(((103.0, 19.0), (103.001, 19.0)))
    assert few.fault is not None
    assert few.fault.kind == "few"
    with pytest.raises(ValueError, match="3 corners"):
        few.polygon()
    bow = Sketch(((103.0, 19.0), (103.001, 19.001), (103.001, 19.0), (103.0, 19.001)))
    assert bow.fault is not None
    assert bow.fault.kind == "crosses"
    assert bow.fault.place == pytest.approx((103.0005, 19.0005))
    flat = Sketch(((103.0, 19.0), (103.001, 19.0), (103.002, 19.0)))
    assert flat.fault is not None
    whole = Sketch(((103.0, 19.0), (103.001, 19.0), (103.001, 19.001)))
    assert whole.fault is None
    assert shapely.is_valid(whole.polygon())
