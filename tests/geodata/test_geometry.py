import contextlib
import itertools

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geodata.geometry.geodesic import distance_m, geodesic_circle, great_circle
from geodata.geometry.grid_reference import format_coordinate
from geodata.geometry.outlines import Outlines
from geodata.geometry.projection import Projection
from geodata.geometry.typed_position import one_position
from geodata.theatres import NAMES, theatre

LAOS = Projection(name="laea", lon_0=103.9, lat_0=18.2)
WORLD = Projection(name="eqearth", lon_0=11.05)

lons = st.floats(99, 109)
lats = st.floats(13, 23)


@given(lons, lats)
def test_a_theatre_projection_goes_there_and_back(lon, lat):
    x, y = LAOS.point(lon, lat)
    back = LAOS.inverse(x, y)
    assert back == pytest.approx((lon, lat), abs=1e-7)


@given(st.floats(-180, 180), st.floats(-89.9, 89.9))
def test_the_world_projection_goes_there_and_back_across_180_degrees(lon, lat):
    x, y = WORLD.point(lon, lat)
    back = WORLD.inverse(x, y)
    assert back is not None
    assert (back[0] - lon + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)
    assert back[1] == pytest.approx(lat, abs=1e-6)


def test_both_ends_of_russia_lie_on_the_same_side_of_the_world():
    kaliningrad, chukotka = WORLD.point(20, 54.7), WORLD.point(-170, 66)
    kamchatka = WORLD.point(160, 56)
    assert kaliningrad[0] < kamchatka[0] < chukotka[0]


def test_off_the_earth_there_is_no_position():
    assert WORLD.inverse(3e7, 0) is None


@pytest.mark.parametrize("name", NAMES)
def test_an_area_keeps_its_size_in_every_theatre(name):
    projection = theatre(name).projection
    west, south, east, north = theatre(name).extent
    lon, lat = (west + east) / 2, (south + north) / 2
    ring = geodesic_circle(lon, lat, 10_000, corners=360)
    drawn = shapely.Polygon(projection.forward(ring[:, 0].copy(), ring[:, 1].copy())).area
    assert drawn == pytest.approx(np.pi * 10_000**2, rel=2e-3)


@given(lons, lats, st.floats(1, 50_000))
def test_every_point_of_a_circle_is_its_radius_away(lon, lat, radius):
    for point in geodesic_circle(lon, lat, radius, corners=12):
        assert distance_m((lon, lat), tuple(point)) == pytest.approx(radius, abs=1e-3)


def test_a_great_circle_is_shorter_than_the_detour_and_keeps_its_ends():
    line = great_circle((37.6, 55.75), (102.6, 17.97))
    assert tuple(line[0]) == (37.6, 55.75)
    assert tuple(line[-1]) == (102.6, 17.97)
    pieces = sum(distance_m(tuple(a), tuple(b)) for a, b in itertools.pairwise(line))
    assert pieces == pytest.approx(distance_m((37.6, 55.75), (102.6, 17.97)), rel=1e-9)


@given(st.floats(-179.9, 179.9), st.floats(-79.9, 83.9), st.sampled_from(["DD", "DMS", "MGRS"]))
def test_what_is_written_can_be_read_again(lon, lat, notation):
    text = format_coordinate(lon, lat, notation)
    read = one_position(text)
    assert distance_m((lon, lat), (read.lon, read.lat)) < 4


@pytest.mark.parametrize(
    ("text", "lon", "lat"),
    [
        ("51.191 35.267", 35.267, 51.191),
        ("51.191, 35.267", 35.267, 51.191),
        ("51.191N 35.267E", 35.267, 51.191),
        ("35.267E, 51.191N", 35.267, 51.191),
        ("51°11'27\"N 35°16'01\"E", 35.266944, 51.190833),
        ("N51 11 27 E35 16 01", 35.266944, 51.190833),
        ("48QUG1827660944", 103.268004, 19.535001),
        ("51.191С 35.267В", 35.267, 51.191),
    ],
)
def test_positions_are_read_in_the_ways_people_write_them(text, lon, lat):
    read = one_position(text)
    assert (read.lon, read.lat) == pytest.approx((lon, lat), abs=1e-5)


@pytest.mark.parametrize(
    "text",
    ["", "hello", "200 300", "51°61'00\"N 35E", "-51S 35E", "N51 N35", "48QXX12", "51,191 с.ш."],
)
def test_what_is_no_position_is_not_guessed(text):
    with pytest.raises(ValueError, match=r"is no position|can be read as"):
        one_position(text)


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text):
    with contextlib.suppress(ValueError):
        one_position(text)


def test_thinning_keeps_the_shape_to_half_a_pixel():
    angles = np.linspace(0, 2 * np.pi, 20_000)
    coast = shapely.Polygon(np.column_stack([104 + np.cos(angles) + 0.01 * np.sin(90 * angles), 18 + np.sin(angles)]))
    outlines = Outlines([coast], LAOS)
    for metres_per_px in (50.0, 400.0, 2_000.0):
        window = tuple(outlines.bounds[0])
        ((_, rings),) = outlines.parts(window, metres_per_px)
        full = outlines.geometry(0)
        thinned = shapely.Polygon(rings[0])
        assert shapely.hausdorff_distance(full, thinned) <= metres_per_px * 0.5 + 1
        assert len(rings[0]) <= 20_000


def test_features_outside_of_the_window_cost_nothing():
    outlines = Outlines([shapely.box(100, 14, 101, 15), shapely.box(106, 20, 107, 21)], LAOS)
    x, y = LAOS.point(100.5, 14.5)
    assert [index for index, _ in outlines.parts((x - 1e4, y - 1e4, x + 1e4, y + 1e4), 100)] == [0]


def test_a_feature_much_larger_than_the_window_is_cut_outside_of_it():
    outlines = Outlines([shapely.box(99, 13, 108, 23)], LAOS)
    window = (-100.0, -100.0, 100.0, 100.0)
    ((_, rings),) = outlines.parts(window, 0.5)
    cut = shapely.Polygon(rings[0])
    assert cut.contains(shapely.box(*window))
    assert cut.area < 1e6


def test_empty_lines_among_others_are_passed_over():
    lines = [
        shapely.LineString([(100, 14), (101, 15)]),
        shapely.LineString(),
        shapely.LineString([(102, 16), (103, 17)]),
    ]
    window = (-1e6, -1e6, 1e6, 1e6)
    assert [index for index, _ in Outlines(lines, LAOS).parts(window, 100.0)] == [0, 2]
