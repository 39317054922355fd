"""What lies under a place, in a box and in a lasso, against shapely."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from geodata.geometry.enclosing import within_box, within_lasso
from geodata.geometry.flat import step_m
from geodata.geometry.flat_shapes import FlatShapes, laid_flat
from geodata.geometry.picking import MOST, Hit, pickable
from geodata.geometry.wkb import plain_of
from geodata.theatres import theatre

LAOS = theatre("laos").projection
STEP_M = step_m(LAOS)
seeds = st.integers(0, 2**32 - 1)


def _layer(rng: np.random.Generator, count: int) -> list[BaseGeometry]:
    """Features of every kind, some of many parts, some with holes, some far apart, thick enough to overlap."""
    return [_feature(rng, number % 7) for number in range(count)]


def _feature(rng: np.random.Generator, kind: int) -> BaseGeometry:
    spread = rng.choice([0.02, 1.0])
    lon, lat = 103 + rng.uniform(-spread, spread), 18 + rng.uniform(-spread, spread)
    walk = np.cumsum(rng.normal(0, 0.05, (rng.integers(2, 30), 2)), axis=0) + np.array([lon, lat])
    match kind:
        case 0:
            return shapely.Point(lon, lat)
        case 1:
            return shapely.MultiPoint(walk)
        case 2:
            return shapely.LineString(walk)
        case 3:
            return shapely.MultiLineString([walk, walk + np.array([0.01, 0.3])])
        case 4:
            return _star(rng, lon, lat)
        case 5:
            return shapely.MultiPolygon([_star(rng, lon, lat), _star(rng, lon + 0.8, lat)])
        case _:
            return shapely.GeometryCollection([shapely.Point(lon, lat), shapely.LineString(walk)])


def _star(rng: np.random.Generator, lon: float, lat: float) -> shapely.Polygon:
    corners = int(rng.integers(5, 60))
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radius = rng.uniform(0.01, 0.3) * rng.uniform(0.5, 1.0, corners)
    ring = np.column_stack([lon + radius * np.cos(angle), lat + radius * np.sin(angle)])
    middle = np.array([lon, lat])
    hole = middle + 0.4 * (ring - middle)
    return shapely.Polygon(ring, [hole] if rng.random() < 0.5 else None)


def _in_steps(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry as the flat arrays have it, in whole steps."""
    made: BaseGeometry = shapely.transform(
        geometry, lambda xy: np.rint(LAOS.forward(xy[:, 0].copy(), xy[:, 1].copy()) / STEP_M)
    )
    return made


def _flat(geometries: list[BaseGeometry]) -> FlatShapes:
    return laid_flat(plain_of(geometries), LAOS)


def _place(rng: np.random.Generator) -> tuple[float, float]:
    x, y = LAOS.point(103 + rng.normal(0, 0.3), 18 + rng.normal(0, 0.3))
    # Half a step off, so that no place lies on an outline.
    return np.rint(x / STEP_M) + 0.5, np.rint(y / STEP_M) + 0.25


def _parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    return [one for part in shapely.get_parts([geometry]) for one in shapely.get_parts([part])]


@given(seed=seeds, count=st.integers(1, 400), reach_m=st.sampled_from([0.0, 50.0, 5_000.0, 60_000.0]))
@settings(max_examples=80, deadline=None)
def test_what_is_under_a_place_is_what_shapely_finds_there(seed: int, count: int, reach_m: float) -> None:
    rng = np.random.default_rng(seed)
    geometries = _layer(rng, count)
    layer = pickable(_flat(geometries))
    steps = [_in_steps(geometry) for geometry in geometries]
    tree = shapely.STRtree(steps)
    for _ in range(4):
        x, y = _place(rng)
        place, reach = shapely.Point(x, y), reach_m / STEP_M
        hits = layer.under(x, y, reach)
        want: set[int] = set()
        for number in tree.query(shapely.box(x - reach, y - reach, x + reach, y + reach)).tolist():
            if any(
                part.contains(place) if part.geom_type == "Polygon" else part.distance(place) <= reach
                for part in _parts(steps[number])
            ):
                want.add(number)
        found = [hit.feature for hit in hits.found]
        assert len(found) == len(set(found))
        if hits.more:
            assert set(found) <= want
        else:
            assert set(found) == want
        _assert_order(hits.found, steps, place)


def _assert_order(found: tuple[Hit, ...], steps: list[BaseGeometry], place: shapely.Point) -> None:
    """Points before lines before areas, the nearest first; of areas the smallest part that holds the place."""
    keys: list[tuple[int, float]] = []
    for hit in found:
        parts = [part for part in _parts(steps[hit.feature]) if _kind(part) == hit.kind]
        rank = ("point", "line", "area").index(hit.kind)
        if hit.kind == "area":
            keys.append((rank, min(part.area for part in parts if part.contains(place)) * (1 + 1e-6)))
        else:
            keys.append((rank, min(part.distance(place) for part in parts)))
    for (rank, key), (next_rank, next_key) in itertools.pairwise(keys):
        assert rank < next_rank or (rank == next_rank and key <= next_key * (1 + 1e-5) + 1e-3)


def _kind(part: BaseGeometry) -> str:
    return {"Point": "point", "LineString": "line", "Polygon": "area"}[part.geom_type]


@given(seed=seeds, count=st.integers(1, 400))
@settings(max_examples=60, deadline=None)
def test_a_box_holds_the_features_that_lie_whole_within_it(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    geometries = _layer(rng, count)
    (x0, y0), (x1, y1) = _place(rng), _place(rng)
    window = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
    found = within_box(_flat(geometries), window)
    want = [number for number, one in enumerate(geometries) if _in_steps(one).within(shapely.box(*window))]
    assert found.tolist() == want


@given(seed=seeds, count=st.integers(1, 400), corners=st.integers(3, 120))
@settings(max_examples=80, deadline=None)
def test_a_lasso_holds_the_features_that_lie_whole_within_it(seed: int, count: int, corners: int) -> None:
    rng = np.random.default_rng(seed)
    geometries = _layer(rng, count)
    x, y = _place(rng)
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    radius = rng.uniform(0.2, 1.0, corners) * rng.uniform(1e4, 3e5) / STEP_M
    outline = np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle)])
    lasso = shapely.make_valid(shapely.Polygon(outline))
    found = within_lasso(_flat(geometries), outline)
    want = [number for number, one in enumerate(geometries) if _in_steps(one).within(lasso)]
    assert found.tolist() == want


def test_a_feature_half_of_which_lies_outside_is_in_neither() -> None:
    flat = _flat([shapely.MultiPoint([(103.0, 18.0), (104.0, 18.0)]), shapely.Point(103.0, 18.0)])
    x, y = np.array(LAOS.point(103.0, 18.0)) / STEP_M
    assert within_box(flat, (x - 1e6, y - 1e6, x + 1e6, y + 1e6)).tolist() == [1]
    square = np.array([[-1e6, -1e6], [1e6, -1e6], [1e6, 1e6], [-1e6, 1e6]]) + np.array([x, y])
    assert within_lasso(flat, square).tolist() == [1]


def test_a_lasso_round_a_notch_leaves_out_the_line_across_it() -> None:
    line = shapely.LineString([(103.0, 18.0), (104.0, 18.0)])
    outline = np.array([(102.5, 17.5), (104.5, 17.5), (104.5, 18.5), (103.6, 18.5), (103.5, 17.6), (103.4, 18.5),
                        (102.5, 18.5)])  # fmt: skip
    steps = LAOS.forward(outline[:, 0].copy(), outline[:, 1].copy()) / STEP_M
    assert within_lasso(_flat([line]), steps).tolist() == []
    assert within_lasso(_flat([line]), np.delete(steps, 4, axis=0)).tolist() == [0]


@pytest.mark.parametrize("outline", [[], [(0, 0)], [(0, 0), (9, 9)], [(0, 0), (9, 0), (4, 0)]])
def test_a_lasso_without_an_inside_holds_nothing(outline: list[tuple[int, int]]) -> None:
    flat = _flat([shapely.Point(103.0, 18.0)])
    assert within_lasso(flat, np.array(outline, float).reshape(-1, 2)).tolist() == []


def test_of_a_crowd_at_one_place_the_nearest_are_told_apart() -> None:
    points = [shapely.Point(103 + number * 1e-6, 18) for number in range(3 * MOST)]
    layer = pickable(_flat(points))
    x, y = np.array(LAOS.point(103.0, 18.0)) / STEP_M
    hits = layer.under(x, y, 1e6)
    assert hits.more
    assert [hit.feature for hit in hits.found] == list(range(MOST))


def test_an_empty_layer_has_nothing_anywhere() -> None:
    layer = pickable(_flat([]))
    assert layer.under(0.0, 0.0, 1e9).found == ()
    assert within_box(layer.shapes, (-1e9, -1e9, 1e9, 1e9)).tolist() == []
