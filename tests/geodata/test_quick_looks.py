"""Quick looks at many areas pass over none about which the slow one finds something."""

from __future__ import annotations

import numpy as np
import shapely
import shapely.affinity
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geodata.records.said import say
from geodata.release import quick_looks
from geodata.release.findings import Limits
from geodata.release.quick_looks import beside, land_suspects
from geodata.release.record_findings import Shaped, land_findings, place_findings

LIMITS = Limits()
SIDE = 0.002
_gaps = st.sampled_from([0.0, -1e-6, 1e-12, 1e-10, 1e-8, 1e-7, 8e-7, 1e-6, 1e-5, 1e-4])
Area = tuple[shapely.Polygon, list[shapely.Polygon]]


@st.composite
def _area(draw: st.DrawFn) -> Area:
    """A turned square and strips of it, with gaps of nothing to ten metres between them or ground in common."""
    angle, at = draw(st.floats(0, 90)), draw(st.integers(0, 50))
    cuts = sorted(draw(st.lists(st.floats(0.05 * SIDE, 0.95 * SIDE), min_size=1, max_size=4)))
    strips = [
        shapely.box(west + draw(_gaps), draw(_gaps), east, SIDE - draw(_gaps))
        for west, east in zip([0.0, *cuts], [*cuts, SIDE], strict=True)
        if east - west > 2e-4
    ]
    kept = [strip for strip in strips if draw(st.booleans())]
    square, *turned = (
        shapely.affinity.rotate(shapely.affinity.translate(one, 103 + 0.01 * at, 19), angle, origin=(103, 19))
        for one in (shapely.box(0, 0, SIDE, SIDE), *kept)
    )
    return square, turned


def shaped(record_id: str, shape: shapely.Geometry | None) -> Shaped:
    return record_id, {"code": "LA-1"}, shape


@given(st.lists(_area(), min_size=1, max_size=5))
@example([(shapely.box(103, 19, 103.002, 19.002), [shapely.Polygon([(103, 19), (103.002, 19.002), (103, 19.001)])])])
@settings(max_examples=200, deadline=None)
def test_no_area_with_slivers_or_ground_in_common_is_passed_over(areas: list[Area]):
    found = land_suspects([one for one, _ in areas], [parts for _, parts in areas], LIMITS.sliver_width_m)
    for (outline, parts), suspect in zip(areas, found.tolist(), strict=True):
        releases = [shaped(str(number), part) for number, part in enumerate(parts)]
        slow = list(land_findings("LA-1", shaped("a", outline), releases, LIMITS))
        assert suspect or not slow


@given(st.lists(_area(), min_size=1, max_size=5))
@settings(max_examples=100, deadline=None)
def test_no_release_beside_its_area_is_passed_over(areas: list[Area]):
    outlines, parts = zip(*[(one, part) for one, parts in areas for part in parts] or [(None, None)], strict=True)
    for outline, part, suspect in zip(outlines, parts, beside(parts, outlines).tolist(), strict=True):
        named = say("release", id="r")
        assert suspect or not list(place_findings("releases", named, shaped("r", part), shaped("a", outline)))


def test_areas_in_order_are_passed_over_and_the_one_in_their_midst_is_not(monkeypatch):
    monkeypatch.setattr(quick_looks, "_AT_ONCE", 3)
    squares = [shapely.box(103 + 0.01 * at, 19, 103 + 0.01 * at + SIDE, 19 + SIDE) for at in range(8)]
    halves = [[shapely.box(*one.bounds[:2], one.bounds[2] - SIDE / 2, one.bounds[3])] for one in squares]
    bow = shapely.Polygon([(103, 19), (103.001, 19.001), (103.001, 19), (103, 19.001)])
    west, south, east, north = squares[5].bounds
    # Two centimetres are left along the eastern edge.
    halves[5] = [shapely.box(west, south, east - 2e-7, north)]
    found = land_suspects([None, bow, *squares], [halves[0], halves[0], *halves], LIMITS.sliver_width_m)
    assert np.flatnonzero(found).tolist() == [7]
    assert not land_suspects([], [], LIMITS.sliver_width_m).size
    assert not land_suspects(squares[:1], [[None, bow]], LIMITS.sliver_width_m).any()


def test_where_nothing_is_to_be_compared_nothing_lies_beside():
    point = shapely.Point(103, 19)
    assert beside([point, None, point], [None, shapely.box(102, 18, 104, 20), shapely.box(0, 0, 1, 1)]).tolist() == [
        False, False, True,
    ]  # fmt: skip
    assert not beside([], []).size
