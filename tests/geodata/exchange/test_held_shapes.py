"""Geometries of a project's layers on end: points by the thousand as any other, one by one."""

from __future__ import annotations

import itertools

import shapely
from hypothesis import given
from hypothesis import strategies as st

from geodata.exchange.held_shapes import shapes_of
from geodata.project.blobs import BARE_POINT, blob, well_known, wkb_of
from geodata.project.errors import UnreadableRow

POINT = blob(well_known(shapely.Point(103.25, 18.5)))
OTHERS = [
    blob(well_known(shapely.Point(-1, 2))), blob(well_known(shapely.LineString([(1, 2), (3, 4)]))),
    BARE_POINT[:3] + b"\x05" + POINT[4:], b"GP\0\x01\xe6\x10\0\1" + POINT[8:], b"x" * 29, b"", None,
    "text of 29 letters, no blob..", 5,
]  # fmt: skip


def each_by_itself(stored: object) -> bytes:
    try:
        return wkb_of(stored)
    except UnreadableRow:
        return b"\xff"


@given(st.lists(st.just(POINT) | st.sampled_from(OTHERS), max_size=9) | st.lists(st.just(POINT), max_size=9))
def test_geometries_are_what_each_is_by_itself(stored):
    data, offsets = shapes_of(stored)
    found = [data[first:last].tobytes() for first, last in itertools.pairwise(offsets)]
    assert found == [each_by_itself(one) for one in stored]
    assert offsets.tolist()[:1] == [0]
