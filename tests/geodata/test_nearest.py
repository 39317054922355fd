"""How far a place lies from a shape, against the geodesic to many points of its border."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from geodata.geometry.nearest import metres_from


@given(st.floats(-170, 170), st.floats(-80, 80), st.floats(-0.02, 0.02), st.floats(-0.02, 0.02))
def test_distance_from_a_point_is_the_geodesic(lon, lat, east, north):
    said = metres_from((lon, lat), shapely.Point(lon + east, lat + north))
    assert said == pytest.approx(Geodesic.WGS84.Inverse(lat, lon, lat + north, lon + east)["s12"], abs=1e-3)


def test_within_an_outline_it_is_nothing_and_outside_that_of_the_nearest_border():
    square = shapely.box(103.0, 18.0, 103.01, 18.01)
    assert metres_from((103.005, 18.005), square) == 0
    place = (103.02, 18.015)
    along = shapely.get_coordinates(shapely.segmentize(square, 1e-5))
    least = min(Geodesic.WGS84.Inverse(place[1], place[0], lat, lon)["s12"] for lon, lat in np.unique(along, axis=0))
    assert metres_from(place, square) == pytest.approx(least, abs=0.01)
    assert metres_from(place, shapely.MultiPolygon()) == math.inf


def test_it_goes_the_shorter_way_across_180_degrees():
    said = metres_from((179.999, 0.0), shapely.Point(-179.999, 0.0))
    assert said == pytest.approx(Geodesic.WGS84.Inverse(0, 179.999, 0, -179.999)["s12"], abs=1e-3)
