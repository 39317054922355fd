"""Lines and areas across 180 degrees lie whole on the world map, or in two parts at its cut; none is smeared."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from geodata.geometry.flat import Parts, step_m
from geodata.geometry.flat_shapes import laid_flat
from geodata.geometry.projection import Floats
from geodata.geometry.wkb import plain_of
from geodata.geometry.world_cut import line_within, ring_within, unwrapped
from geodata.theatres import theatre

WORLD = theatre("world").projection
CUT = WORLD.cut_lon
_MAP_WIDTH_M = 34_600_000


def _widths_m(parts: Parts) -> Floats:
    west, _, east, _ = parts.bounds.astype(np.float64)
    return (east - west) * step_m(WORLD)


@settings(max_examples=100, deadline=None)
@given(lon=st.floats(-180, 180), lat=st.floats(-60, 60), half=st.floats(0.5, 20))
def test_a_box_anywhere_is_never_wider_than_it_is(lon: float, lat: float, half: float) -> None:
    """As files write it: longitudes between -180 and 180, so that it jumps at 180."""
    corners = np.array([[lon - half, lat], [lon + half, lat], [lon + half, lat + 0.1], [lon - half, lat + 0.1]])
    corners[:, 0] = (corners[:, 0] + 180) % 360 - 180
    box = shapely.Polygon(corners)
    flat = laid_flat(plain_of([box, box.exterior]), WORLD)
    assert flat.beyond == 0
    assert flat.areas is not None
    assert flat.lines is not None
    cut_through = (lon - half - CUT) % 360 + 2 * half > 360
    assert len(flat.areas) == (2 if cut_through else 1)
    for parts in (flat.areas, flat.lines):
        assert _widths_m(parts).max() <= 2 * half / 360 * _MAP_WIDTH_M * 1.1 + 1e5


@settings(max_examples=100, deadline=None)
@given(west=st.floats(-30, 0), east=st.floats(1, 30), seed=st.integers(0, 1000))
def test_clipping_to_meridians_is_that_of_shapely(west: float, east: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, 12))
    reach = random.uniform(5, 40, 12)
    ring = np.column_stack([reach * np.cos(angles), reach * np.sin(angles)])
    ring = np.vstack([ring, ring[:1]])
    # Where more than half a turn lies between two corners the star crosses itself, and has no area to compare.
    assume(shapely.Polygon(ring).is_valid)
    slab = shapely.box(west, -90, east, 90)
    found = ring_within(ring, west, east)
    area = shapely.Polygon(found).area if len(found) else 0.0
    assert np.isclose(area, shapely.Polygon(ring).intersection(slab).area, rtol=1e-9, atol=1e-9)
    lines = line_within(ring, west, east)
    expected = shapely.LineString(ring).intersection(slab).length
    assert np.isclose(sum(shapely.LineString(line).length for line in lines), expected, rtol=1e-9, atol=1e-9)


def test_what_runs_round_the_pole_and_edges_of_a_sheet_stay_as_they_are() -> None:
    round_the_pole = np.array([[-120.0, 80], [0, 80], [120, 80], [-120, 80]])
    sheet = np.array([[-180.0, -60], [180, -60], [180, 60], [-180, 60], [-180, -60]])
    for ring in (round_the_pole, sheet):
        assert len(unwrapped(ring, np.array([0, len(ring)]))[1]) == 0


def test_a_hole_stays_in_its_area_across_180() -> None:
    outline = [(170, 0), (-160, 0), (-160, 10), (170, 10)]
    hole = [(178, 4), (-178, 4), (-178, 6), (178, 6)]
    flat = laid_flat(plain_of([shapely.Polygon(outline, [hole])]), WORLD)
    assert flat.areas is not None
    assert len(flat.areas) == 2
    expected_share = 1.5 - 4 * 2 / (20 * 10)
    full = laid_flat(plain_of([shapely.Polygon([(10, 0), (30, 0), (30, 10), (10, 10)])]), WORLD).areas
    assert full is not None
    assert np.isclose(flat.areas.area.sum() / full.area.sum(), expected_share, rtol=0.02)
    assert flat.beyond == 0
