"""Datums and grids of the theatres: there and back, named operations, the registry's own grids beside ours."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geodata.geometry.coordinates import DATUMS, from_grid, from_wgs84, grid_zone, shift_of, to_grid, to_wgs84
from geodata.geometry.geodesic import distance_m

EXTENTS = {
    "SK42": (34.0, 50.8, 38.6, 52.5),
    "INDIAN1960": (100.0, 13.9, 107.7, 22.5),
    "LAO1997": (100.0, 13.9, 107.7, 22.5),
}
COUNT = 100_000


@pytest.mark.parametrize("datum", ["SK42", "INDIAN1960", "LAO1997"])
def test_a_hundred_thousand_points_come_back_from_metres_of_the_grid(datum):
    rng = np.random.default_rng(1)
    west, south, east, north = EXTENTS[datum]
    worst = 0.0
    for lon, lat in rng.uniform((west, south), (east, north), (COUNT, 2)):
        there = to_grid(*from_wgs84(lon, lat, datum), datum)
        again = to_grid(*from_grid(there, datum), datum, there.zone)
        worst = max(worst, abs(again.easting_m - there.easting_m), abs(again.northing_m - there.northing_m))
    print(f"\n{datum}: {COUNT:,} points, grid there and back {worst:.1e} m at worst (half a unit of 1 m is 0.5)")
    assert worst < 1e-4


@pytest.mark.parametrize("datum", ["SK42", "INDIAN1960", "LAO1997"])
def test_a_change_of_datum_goes_there_and_back(datum):
    rng = np.random.default_rng(2)
    west, south, east, north = EXTENTS[datum]
    worst = max(
        distance_m((lon, lat), to_wgs84(*from_wgs84(lon, lat, datum), datum))
        for lon, lat in rng.uniform((west, south), (east, north), (2_000, 2))
    )
    print(f"\n{datum}: {worst:.1e} m there and back at worst")
    assert worst < 0.01


@pytest.mark.parametrize(
    ("datum", "operation", "accuracy_m", "area"),
    [
        ("SK42", "Pulkovo 1942 to WGS 84 (20)", 3.0, "Russia"),
        ("INDIAN1960", "Indian 1960 to WGS 84 (2)", 44.0, "Vietnam"),
        ("LAO1997", "Lao 1997 to WGS 84 (1)", 5.0, "Laos"),
    ],
)
def test_every_change_of_datum_is_named_with_its_accuracy(datum, operation, accuracy_m, area):
    shift = shift_of(datum)
    assert (shift.operation, shift.accuracy_m) == (operation, accuracy_m)
    assert area in shift.area


def test_wgs84_needs_no_change():
    assert shift_of("WGS84") is None
    assert to_wgs84(35.0, 51.0, "WGS84") == (35.0, 51.0)
    assert set(DATUMS) == {"WGS84", *EXTENTS}


@pytest.mark.parametrize(
    ("datum", "zone", "epsg", "geographic"),
    [("SK42", 6, 28406, 4284), ("SK42", 7, 28407, 4284), ("INDIAN1960", 48, 3148, 4131), ("WGS84", 48, 32648, 4326)],
)
def test_a_grid_is_the_one_of_the_registry(datum, zone, epsg, geographic):
    registry = pyproj.Transformer.from_crs(geographic, epsg, always_xy=True)
    lon, lat = (6 * zone - 4, 51.3) if datum == "SK42" else (103.9, 18.2)
    assert (to_grid(lon, lat, datum, zone).easting_m, to_grid(lon, lat, datum, zone).northing_m) == pytest.approx(
        registry.transform(lon, lat), abs=1e-5
    )


@pytest.mark.parametrize(
    ("lon", "lat", "zone"), [(5, 60, 32), (10, 78, 33), (-78, 0, 18), (179.999, -0.5, 60), (36, 51, 37)]
)
def test_zones_of_utm(lon, lat, zone):
    assert grid_zone(lon, lat, "WGS84") == zone


@pytest.mark.parametrize(("call", "words"), [
    (lambda: to_grid(36.0, 51.0, "SK42", 9), "zone 9"),
    (lambda: to_grid(36.0, 85.0, "WGS84"), "outside of UTM"),
])  # fmt: skip
def test_what_lies_off_the_grid_is_refused(call, words):
    with pytest.raises(ValueError, match=words):
        call()
