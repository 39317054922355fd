"""Coverage and density of the map engine against shapely and plain counting."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from geodata.geometry.coverage import BOX_PX, Planes, Style, draw_parts
from geodata.geometry.density import count_in, density_of, marks_of_points
from geodata.geometry.flat import Parts, Points, sorted_points, step_m, to_steps
from geodata.geometry.flat_shapes import FlatShapes, laid_flat
from geodata.geometry.projection import Projection
from geodata.geometry.raster import Raster
from geodata.geometry.wkb import plain_of
from geodata.theatres import theatre

LAOS = theatre("laos").projection
STEP_M = step_m(LAOS)


def flat_shapes(geometries: Sequence[BaseGeometry | None], projection: Projection) -> FlatShapes:
    return laid_flat(plain_of(geometries), projection)


def _raster(lon: float, lat: float, metres_per_px: float, width: int = 320, height: int = 200) -> Raster:
    x, y = LAOS.point(lon, lat)
    return Raster(
        scale=STEP_M / metres_per_px,
        left=width / 2 - x / metres_per_px,
        top=height / 2 + y / metres_per_px,
        width=width,
        height=height,
    )


def _star(rng: np.random.Generator, lon: float, lat: float, size: float, corners: int) -> shapely.Polygon:
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radius = size * rng.uniform(0.5, 1.0, corners)
    ring = np.column_stack([lon + radius * np.cos(angle), lat + radius * np.sin(angle)])
    hole = np.column_stack([lon + size * 0.3 * np.cos(angle[::3]), lat + size * 0.3 * np.sin(angle[::3])])
    return shapely.Polygon(ring, [hole] if rng.random() < 0.5 else None)


def _projected(geometry: BaseGeometry) -> BaseGeometry:
    made: BaseGeometry = shapely.transform(geometry, lambda xy: LAOS.forward(xy[:, 0].copy(), xy[:, 1].copy()))
    return made


def _covered_m2(parts: Parts, raster: Raster, box_px: float = BOX_PX) -> float:
    planes = Planes(raster.height, raster.width)
    planes.add(parts, parts.visible(raster.window(2)), raster, pen=0.0, box_px=box_px)
    return float(planes.covered().sum(dtype=np.float64)) * (STEP_M / raster.scale) ** 2


@given(seed=st.integers(0, 2**32 - 1), metres_per_px=st.floats(5, 5_000), corners=st.integers(12, 400))
@settings(max_examples=60, deadline=None)
def test_coverage_is_the_clipped_area_at_every_zoom(seed: int, metres_per_px: float, corners: int) -> None:
    rng = np.random.default_rng(seed)
    # Apart from each other, for the planes draw the union.
    stars = [
        _star(rng, 102.0 + column * 0.5, 18.0 + row * 0.5, 0.2, corners) for column in range(4) for row in range(3)
    ]
    parts = flat_shapes([shapely.MultiPolygon(stars[:2]), *stars[2:]], LAOS).areas
    assert parts is not None
    raster = _raster(102.0 + rng.uniform(0, 1.5), 18.0 + rng.uniform(0, 1.0), metres_per_px)
    metres = np.array(raster.window()) * STEP_M
    want = sum(shapely.clip_by_rect(_projected(star), *metres).area for star in stars)
    window = (metres[2] - metres[0]) * (metres[3] - metres[1])
    # What is beneath a thousandth of the picture is beneath what can be seen of it.
    assert _covered_m2(parts, raster) == pytest.approx(want, rel=0.01, abs=window * 1e-3)


def test_boxes_of_a_few_pixels_keep_the_area() -> None:
    rng = np.random.default_rng(5)
    stars = [_star(rng, 102 + 0.01 * (i % 40), 18 + 0.01 * (i // 40), 0.004, 24) for i in range(1_000)]
    parts = flat_shapes(stars, LAOS).areas
    assert parts is not None
    raster = _raster(102.2, 18.1, 400.0)
    covered = _covered_m2(parts, raster, box_px=1e9)
    assert covered == pytest.approx(sum(_projected(star).area for star in stars), rel=0.005)


@pytest.mark.parametrize("turned", [0.0, 20.0, 45.0, 70.0])
def test_an_outline_is_as_thick_as_its_pen(turned: float) -> None:
    shape = shapely.affinity.rotate(shapely.box(102.02, 18.02, 102.18, 18.18), turned)
    parts = flat_shapes([shape], LAOS).areas
    assert parts is not None
    raster = _raster(102.1, 18.1, 200.0)
    for pen in (1.0, 2.0, 3.5):
        planes = Planes(raster.height, raster.width)
        planes.add(parts, np.array([0]), raster, pen=pen)
        length = _projected(shape).length / 200.0
        assert float(planes.line.sum()) == pytest.approx(length * pen, rel=0.04)


def _cloud(count: int, seed: int = 1) -> Points:
    rng = np.random.default_rng(seed)
    metres = LAOS.forward(rng.normal(103, 1.5, count), rng.normal(18, 1.0, count))
    steps, kept = to_steps(metres, LAOS)
    return sorted_points(steps, np.flatnonzero(kept).astype(np.uint32))


@given(lon=st.floats(98, 108), lat=st.floats(14, 22), metres_per_px=st.floats(0.5, 20_000))
@settings(max_examples=80, deadline=None)
def test_counts_of_cells_add_up_to_the_points_in_view(lon: float, lat: float, metres_per_px: float) -> None:
    points = _CLOUD
    raster = _raster(lon, lat, metres_per_px)
    west, south, east, north = raster.window()
    x, y = points.x.astype(np.float64), points.y.astype(np.float64)
    want = int(((x >= west) & (x < east) & (y > south) & (y <= north)).sum())
    density = density_of(points, raster, STEP_M)
    assert density.total == want == count_in(points, raster)
    assert density.side >= 3.0 - 1e-6
    assert f"{density.cell_m:e}"[0] in "125"


_CLOUD = _cloud(30_000)


def test_cells_lie_still_on_the_ground_while_the_map_moves() -> None:
    first = density_of(_CLOUD, _raster(103, 18, 500.0), STEP_M)
    second = density_of(_CLOUD, _raster(103.1, 18, 500.0), STEP_M)
    moved = (first.left - second.left) / first.side
    x0, _ = LAOS.point(103, 18)
    x1, _ = LAOS.point(103.1, 18)
    shift = (x1 - x0) / 500.0 / first.side
    assert abs((moved - shift) - round(moved - shift)) < 1e-6


def test_every_point_in_view_is_under_a_mark() -> None:
    raster = _raster(103, 18, 900.0)
    marks = marks_of_points(_CLOUD, raster, 5.0)
    column = np.floor(_CLOUD.x * raster.scale + raster.left).astype(int)
    row = np.floor(raster.top - _CLOUD.y * raster.scale).astype(int)
    seen = (column >= 0) & (column < raster.width) & (row >= 0) & (row < raster.height)
    assert seen.sum() > 1_000
    assert (marks[row[seen], column[seen]] == 255).all()


def test_the_order_of_points_loses_none() -> None:
    assert sorted(_CLOUD.rows.tolist()) == list(range(30_000))


@pytest.mark.parametrize("projection", [LAOS, theatre("world").projection])
def test_what_cannot_be_drawn_is_left_out_of_the_steps(projection: Projection) -> None:
    metres = np.array([[0.0, 0.0], [np.nan, 1.0], [np.inf, 1.0], [1e308, 1.0], [5.0, -7.0]])
    steps, kept = to_steps(metres, projection)
    assert kept.tolist() == [True, False, False, False, True]
    assert steps.shape == (2, 2)


def _not_finite() -> BaseGeometry:
    with np.errstate(invalid="ignore"):
        return shapely.LineString([(102, 18), (float("nan"), 19)])


def test_hostile_shapes_neither_crash_nor_smear() -> None:
    shapes = [
        shapely.Polygon(), shapely.LineString(), None, shapely.Point(),
        shapely.Polygon([(102, 18), (102, 18), (102, 18)]),
        shapely.Polygon([(102, 18), (103, 19), (103, 18), (102, 19)]),
        _not_finite(),
        shapely.GeometryCollection([shapely.GeometryCollection([shapely.Point(102, 18)])]),
    ]  # fmt: skip
    found = flat_shapes(shapes, LAOS)
    assert found.lines is None or len(found.lines) == 0
    assert found.points is not None
    assert found.points.rows.tolist() == [7]
    assert found.areas is not None
    raster = _raster(102.5, 18.5, 500.0)
    covered = _covered_m2(found.areas, raster)
    assert 0 <= covered < 320 * 200 * 500.0**2 * 0.5


@given(seed=st.integers(0, 2**32 - 1), first=st.integers(0, 190))
@settings(max_examples=30, deadline=None)
def test_a_strip_of_a_picture_is_the_same_rows_of_the_whole(seed: int, first: int) -> None:
    rng = np.random.default_rng(seed)
    stars = [_star(rng, 102.0 + rng.uniform(0, 1), 18.0 + rng.uniform(0, 1), 0.1, 60) for _ in range(12)]
    parts = flat_shapes(stars, LAOS).areas
    assert parts is not None
    parts = msgspec.structs.replace(parts, classes=(np.arange(len(parts)) % 2).astype(np.uint8))
    styles = [Style(fill=(0.3, 1, 0, 0), stroke=(1, 1, 0, 0)), Style(fill=(0.5, 0, 0, 1), stroke=(1, 0, 0, 1))]
    raster = _raster(102.5, 18.5, 400.0)
    whole = draw_parts(parts, raster, styles, 1.5)
    strip = draw_parts(parts, msgspec.structs.replace(raster, top=raster.top - first, height=10), styles, 1.5)
    own = whole[first : first + 10].view(np.uint8).astype(int)
    # Sums of float32 in another order may round another way.
    assert np.abs(own - strip.view(np.uint8).astype(int)).max() <= 1


@given(seed=st.integers(0, 2**32 - 1), corners=st.integers(9, 4_000))
@settings(max_examples=15, deadline=None)
def test_memory_used_before_and_threads_change_nothing_of_a_picture(seed: int, corners: int) -> None:
    rng = np.random.default_rng(seed)
    stars = [_star(rng, 102.0 + rng.uniform(0, 1), 18.0 + rng.uniform(0, 1), 0.2, corners) for _ in range(6)]
    parts = flat_shapes(stars, LAOS).areas
    assert parts is not None
    styles = [Style(fill=(0.4, 1, 0, 0), stroke=(1, 1, 0, 0))]
    raster = _raster(102.5, 18.5, 400.0)
    fresh = draw_parts(parts, raster, styles, 1.5)
    assert fresh.any()
    used = np.zeros_like(fresh)
    for _ in range(2):
        used.fill(0)
        assert draw_parts(parts, raster, styles, 1.5, into=used) is used
        assert np.array_equal(used, fresh)


def test_pixels_are_as_opaque_as_they_are_covered_and_the_later_class_lies_above() -> None:
    below, above = shapely.box(102.0, 18.0, 102.2, 18.2), shapely.box(102.1, 18.1, 102.3, 18.3)
    parts = flat_shapes([below, above], LAOS).areas
    assert parts is not None
    parts = msgspec.structs.replace(parts, classes=parts.features.astype(np.uint8))
    styles = [Style(fill=(0.5, 1, 0, 0), stroke=(0, 0, 0, 0)), Style(fill=(0.5, 0, 0, 1), stroke=(0, 0, 0, 0))]
    raster = _raster(102.15, 18.15, 200.0)
    picture = draw_parts(parts, raster, styles, 0.0)

    def at(lon: float, lat: float) -> tuple[int, ...]:
        x, y = LAOS.point(lon, lat)
        column, row = x / STEP_M * raster.scale + raster.left, raster.top - y / STEP_M * raster.scale
        return tuple(int(picture[int(row), int(column)]) >> shift & 255 for shift in (24, 16, 8, 0))

    for lonlat, want in (
        ((102.05, 18.05), (127, 127, 0, 0)),
        ((102.25, 18.25), (127, 0, 0, 127)),
        ((102.15, 18.15), (191, 64, 0, 127)),
        ((102.25, 18.05), (0, 0, 0, 0)),
    ):
        # Half of 255 may round either way.
        assert np.abs(np.subtract(at(*lonlat), want)).max() <= 1
