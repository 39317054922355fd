"""Geometries of files taken apart byte by byte: as shapely reads them, and never beyond their end."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry, BaseMultipartGeometry

from geodata.geometry.plain import Plain, plain_points
from geodata.geometry.wkb import BROKEN, CURVED, EMPTY, NOT_FINITE, TOO_DEEP, plain_of, taken_apart

KEPT = 0
_number = st.floats(-180, 180, allow_nan=False, allow_infinity=False)
_place = st.tuples(_number, _number)
_ring = st.lists(_place, min_size=3, max_size=7).map(lambda corners: [*corners, corners[0]])
_polygon = st.builds(shapely.Polygon, _ring, st.lists(_ring, max_size=2))
_line = st.lists(_place, min_size=2, max_size=6).map(shapely.LineString)
_point = _place.map(shapely.Point)
_simple = _polygon | _line | _point | st.just(shapely.Polygon()) | st.just(shapely.LineString())
_geometry = st.recursive(
    _simple
    | st.lists(_point, max_size=3).map(shapely.MultiPoint)
    | st.lists(_line, max_size=3).map(shapely.MultiLineString)
    | st.lists(_polygon, max_size=3).map(shapely.MultiPolygon),
    lambda inner: st.lists(inner, max_size=3).map(shapely.GeometryCollection),
    max_leaves=8,
)


def _joined(blobs: Sequence[bytes]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in blobs])]).astype(np.int64)
    return np.frombuffer(b"".join(blobs), np.uint8), offsets


def _apart(*blobs: bytes) -> tuple[Plain, list[int]]:
    plain, outcomes = taken_apart(*_joined(blobs))
    return plain, outcomes.tolist()


def _parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Non-empty points, lines and polygons, collections opened, in the order of the file."""
    if isinstance(geometry, BaseMultipartGeometry):
        return [part for inner in geometry.geoms for part in _parts(inner)]
    return [] if geometry.is_empty else [geometry]


def _rings(polygon: shapely.Polygon) -> list[npt.NDArray[np.float64]]:
    return [shapely.get_coordinates(ring) for ring in (polygon.exterior, *polygon.interiors) if not ring.is_empty]


@settings(max_examples=200, deadline=None)
@given(
    geometries=st.lists(_geometry, max_size=4),
    byte_order=st.sampled_from((0, 1)),
    srid=st.booleans(),
    flavor=st.sampled_from(("iso", "extended")),
    lifted=st.booleans(),
)
def test_what_comes_apart_is_what_shapely_reads(
    *, geometries: list[BaseGeometry], byte_order: int, srid: bool, flavor: str, lifted: bool
) -> None:
    given_geometries = [shapely.force_3d(geometry, 7.0) if lifted else geometry for geometry in geometries]
    if srid and flavor == "extended":
        given_geometries = [shapely.set_srid(geometry, 4326) for geometry in given_geometries]
    blobs = [
        shapely.to_wkb(
            geometry, byte_order=byte_order, flavor=flavor, include_srid=srid and flavor == "extended",
            output_dimension=3 if lifted else 2,
        )
        for geometry in given_geometries
    ]  # fmt: skip
    plain, outcomes = _apart(*blobs)
    assert outcomes == [EMPTY if not _parts(geometry) else KEPT for geometry in geometries]
    found = [(number, part) for number, geometry in enumerate(geometries) for part in _parts(geometry)]
    points = [(number, shapely.get_coordinates(part)) for number, part in found if part.geom_type == "Point"]
    lines = [(number, shapely.get_coordinates(part)) for number, part in found if part.geom_type == "LineString"]
    areas = [(number, _rings(part)) for number, part in found if isinstance(part, shapely.Polygon)]
    rings = [ring for _, own in areas for ring in own]
    assert plain.point_features.tolist() == [number for number, _ in points]
    assert plain.line_features.tolist() == [number for number, _ in lines]
    assert plain.area_features.tolist() == [number for number, _ in areas]
    assert plain.line_lengths.tolist() == [len(line) for _, line in lines]
    assert plain.ring_counts.tolist() == [len(own) for _, own in areas]
    assert plain.ring_lengths.tolist() == [len(ring) for ring in rings]
    for corners, expected in (
        (plain.point_lonlat, [point for _, point in points]),
        (plain.line_lonlat, [line for _, line in lines]),
        (plain.area_lonlat, rings),
    ):
        assert np.array_equal(corners, np.vstack(expected) if expected else np.empty((0, 2)))


@settings(max_examples=300, deadline=None)
@given(
    geometry=_geometry,
    cut=st.integers(0, 400),
    flips=st.lists(st.tuples(st.integers(0, 500), st.integers(0, 255)), max_size=4),
)
def test_mutated_bytes_end_in_an_outcome_and_spare_their_neighbours(
    geometry: BaseGeometry, cut: int, flips: list[tuple[int, int]]
) -> None:
    blob = bytearray(shapely.to_wkb(geometry))
    for at, value in flips:
        blob[at % len(blob)] = value
    good = shapely.to_wkb(shapely.Point(1, 2))
    plain, outcomes = _apart(good, bytes(blob[: len(blob) - min(cut, len(blob))]), good)
    assert outcomes[0] == outcomes[2] == KEPT
    assert outcomes[1] in {KEPT, EMPTY, NOT_FINITE, BROKEN, TOO_DEEP, CURVED}
    own = np.isin(plain.point_features, (0, 2))
    assert plain.point_lonlat[own].tolist() == [[1.0, 2.0]] * 2
    for lonlat in (plain.point_lonlat, plain.line_lonlat, plain.area_lonlat):
        assert np.isfinite(lonlat).all()
    if outcomes[1] != KEPT:
        assert own.all()
        assert not len(plain.line_features)
        assert not len(plain.area_features)


def _collections(depth: int) -> bytes:
    return struct.pack("<BII", 1, 7, 1) * depth + struct.pack("<BIdd", 1, 1, 1.0, 2.0)


@pytest.mark.parametrize(
    ("blob", "outcome"),
    [
        (b"", EMPTY),
        (b"\x01", BROKEN),
        (struct.pack("<BIdd", 1, 1, 1.0, 2.0)[:-1], BROKEN),
        (struct.pack("<BIdd", 2, 1, 1.0, 2.0), BROKEN),
        (struct.pack("<BIdd", 1, 99, 1.0, 2.0), BROKEN),
        (struct.pack("<BIdd", 1, 1, float("nan"), float("nan")), EMPTY),
        (struct.pack("<BIdd", 1, 1, float("nan"), 2.0), NOT_FINITE),
        (struct.pack("<BIdd", 1, 1, float("inf"), 2.0), NOT_FINITE),
        (struct.pack("<BII", 1, 2, 0xFFFFFFFF), BROKEN),
        (struct.pack("<BII", 1, 3, 0xFFFFFFFF), BROKEN),
        (struct.pack("<BIII", 1, 3, 1, 0xFFFFFFFF), BROKEN),
        (struct.pack("<BII", 1, 6, 0xFFFFFFFF), BROKEN),
        (struct.pack("<BII", 1, 8, 3), CURVED),
        (_collections(31), KEPT),
        (_collections(32), TOO_DEEP),
        (_collections(12_000), TOO_DEEP),
    ],
)
def test_each_broken_geometry_has_its_reason(blob: bytes, outcome: int) -> None:
    assert _apart(blob)[1] == [outcome]


def test_a_million_corners_and_an_open_ring() -> None:
    turn = np.linspace(0, 2 * np.pi, 1_000_001)
    corners = np.column_stack([np.cos(turn), np.sin(turn)])
    plain, outcomes = _apart(shapely.to_wkb(shapely.LineString(corners)))
    assert outcomes == [KEPT]
    assert np.array_equal(plain.line_lonlat, corners)
    triangle = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]
    open_ring = struct.pack("<BIII", 1, 3, 1, 3) + b"".join(struct.pack("<dd", *corner) for corner in triangle)
    plain, outcomes = _apart(open_ring)
    assert outcomes == [KEPT]
    assert plain.area_lonlat.tolist() == [[0, 0], [1, 0], [0, 1], [0, 0]]


def test_nothing_and_empty_geometries_give_nothing() -> None:
    plain = plain_of([None, shapely.Polygon(), shapely.Point(3, 4)])
    assert plain.point_features.tolist() == [2]
    assert not len(plain.ring_lengths)


def test_plain_points_take_a_short_way_that_gives_the_same() -> None:
    blobs = [shapely.to_wkb(shapely.Point(100 + number, 14)) for number in range(50)]
    short = plain_points(*_joined(blobs))
    assert short is not None
    assert np.array_equal(short, _apart(*blobs)[0].point_lonlat)


@pytest.mark.parametrize(
    "other",
    [
        b"",
        struct.pack(">BIdd", 0, 1, 102.0, 18.0),
        struct.pack("<BIddd", 1, 1001, 102.0, 18.0, 5.0),
        struct.pack("<BIdd", 1, 0x20000001, 102.0, 18.0),
        struct.pack("<BIdd", 1, 1, 102.0, 18.0)[:-1],
        struct.pack("<BIdd", 1, 1, float("inf"), 18.0),
    ],
)
def test_anything_but_plain_finite_points_takes_the_long_way(other: bytes) -> None:
    assert plain_points(*_joined([shapely.to_wkb(shapely.Point(1, 2)), other])) is None
    assert plain_points(*_joined([])) is None
