"""Edits of outlines side by side: borders stay shared to the last bit, and undo gives back the first bytes."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.geometry.geodesic import area_m2, distance_m, wgs84
from geodata.geometry.outline_edits import (
    Change,
    clip_to_neighbour,
    delete_vertex,
    insert_vertex,
    merge,
    move_vertex,
    reshape,
    split,
)
from geodata.geometry.outline_parts import OutlineRefused, crossing_points, edges_of, rings_of
from geodata.geometry.outline_shapes import buffered, corridor, simplified
from geodata.geometry.straight_area import straight_areas_m2

CELLS, STEP = 5, 0.002


def mesh(rng: np.random.Generator, *, multipart: bool = False) -> dict[str, shapely.Geometry]:
    """Areas side by side, with uneven corners that they share."""
    corners = np.stack(np.meshgrid(103.2 + STEP * np.arange(CELLS + 1), 19.4 + STEP * np.arange(CELLS + 1)), axis=-1)
    corners += rng.uniform(-0.3, 0.3, corners.shape) * STEP
    made = {}
    for row in range(CELLS):
        for column in range(CELLS):
            ring = [corners[row + a, column + b] for a, b in ((0, 0), (0, 1), (1, 1), (1, 0))]
            one = shapely.Polygon(ring)
            made[f"a{row}{column}"] = shapely.MultiPolygon([one]) if multipart else one
    return made


def random_edit(rng: np.random.Generator, outlines: dict[str, shapely.Geometry], number: int) -> Change:
    one = str(rng.choice(sorted(outlines)))
    ring = next(rings_of(outlines[one]))
    at = ring[rng.integers(len(ring))]
    kind = rng.choice(["move", "move", "insert", "delete", "split", "merge"])
    if kind == "move":
        return move_vertex(outlines, at, tuple((np.array(at) + rng.normal(0, 0.1 * STEP, 2)).tolist()))
    if kind == "delete":
        return delete_vertex(outlines, at)
    if kind == "insert":
        start, end = ring[-1], ring[0]
        share = rng.uniform(0.2, 0.8)
        between = (np.array(start) + share * (np.array(end) - start) + rng.normal(0, 0.02 * STEP, 2)).tolist()
        return insert_vertex(outlines, (start, end), tuple(between))
    if kind == "split":
        middle = shapely.get_coordinates(shapely.point_on_surface(outlines[one]))[0]
        turn = rng.uniform(0, math.pi)
        along = np.array([math.cos(turn), math.sin(turn)]) * 20 * STEP
        line = [tuple((middle - along).tolist()), tuple((middle + rng.normal(0, 0.05 * STEP, 2)).tolist()),
                tuple((middle + along).tolist())]  # fmt: skip
        return split(outlines, one, line, lambda piece: f"s{number}-{piece}")
    own = {frozenset(edge) for edge in edges_of(outlines[one])}
    beside = [other for other, shape in outlines.items()
              if other != one and not own.isdisjoint({frozenset(edge) for edge in edges_of(shape)})]  # fmt: skip
    return merge(outlines, [one, str(rng.choice(beside or [one]))])


@pytest.mark.parametrize("multipart", [False, True])
def test_a_thousand_edits_keep_shared_borders_to_the_last_bit_and_undo_gives_the_first_bytes(multipart):
    rng = np.random.default_rng(7)
    outlines = mesh(rng, multipart=multipart)
    first = {one: shape.wkb for one, shape in outlines.items()}
    changes: list[Change] = []
    refused = tried = 0
    while len(changes) < 1_000:
        tried += 1
        assert tried < 10_000
        before = {one: shape.wkb for one, shape in outlines.items()}
        try:
            change = random_edit(rng, outlines, tried)
        except OutlineRefused:
            refused += 1
            assert {one: shape.wkb for one, shape in outlines.items()} == before
            continue
        if not 10 < len(change.applied(outlines)) < 60:
            continue
        outlines = change.applied(outlines)
        changes.append(change)
        # Valid as a coverage: neighbours have the same corners on the border that they share, bit by bit.
        assert shapely.coverage_is_valid(list(outlines.values())), change
        assert shapely.is_valid(list(outlines.values())).all()
        if multipart:
            assert {shape.geom_type for shape in outlines.values()} == {"MultiPolygon"}
    print(f"\n1,000 edits, {refused} refused, {len(outlines)} outlines with "
          f"{sum(len(ring) for shape in outlines.values() for ring in rings_of(shape))} corners")  # fmt: skip
    for change in reversed(changes):
        outlines = change.undone(outlines)
    assert {one: shape.wkb for one, shape in outlines.items()} == first


LEFT, RIGHT = shapely.box(103.0, 19.0, 103.01, 19.01), shapely.box(103.01, 19.0, 103.02, 19.01)
PAIR = {"l": LEFT, "r": RIGHT}
A, B = (103.01, 19.0), (103.01, 19.01)


def test_a_corner_on_a_shared_border_moves_in_both_and_a_new_one_is_put_into_both():
    to = (103.0111, 19.0112)
    change = move_vertex(PAIR, B, to)
    assert set(change.after) == {"l", "r"}
    assert all(to in ring for shape in change.after.values() for ring in rings_of(shape))
    new = (103.0103, 19.004)
    both = insert_vertex(PAIR, (B, A), new).applied(PAIR)
    assert all(new in ring for shape in both.values() for ring in rings_of(shape))
    assert delete_vertex(both, new).applied(both)["l"].equals(LEFT)


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda: move_vertex(PAIR, (1.0, 1.0), (2.0, 2.0)), "no outline has a corner at 1, 1"),
        (lambda: move_vertex(PAIR, (103.0, 19.0), (103.015, 19.005)), "cross or touch itself at 103.01"),
        (
            lambda: move_vertex({**PAIR, "x": shapely.box(102.98, 19.0, 102.99, 19.01)}, (103.0, 19.0), (102.98, 19.0)),
            "l would cover ground of x",
        ),
        (lambda: delete_vertex({"t": shapely.Polygon([(0, 0), (1, 0), (0, 1)])}, (0.0, 0.0)), "at least 3 corners"),
        (lambda: insert_vertex(PAIR, ((0.0, 0.0), (1.0, 1.0)), (0.5, 0.5)), "no outline has this edge"),
        (lambda: split(PAIR, "l", [(102.0, 18.0), (102.0, 20.0)], str), "does not cross l"),
        (lambda: split(PAIR, "l", [(103.005, 19.005), (103.005, 20.0)], str), "does not cross l"),
        (lambda: split(PAIR, "l", [(103.005, 18.0), (103.005, 20.0)], lambda _: "r"), "an outline r already"),
        (lambda: merge(PAIR, ["l", "l"]), "two outlines or more"),
        (lambda: merge({"l": LEFT, "f": shapely.box(1, 1, 2, 2)}, ["l", "f"]), "l shares no border"),
        (lambda: merge({"l": LEFT, "n": shapely.box(103.01, 19.0, 103.02, 19.02)}, ["l", "n"]), "no border"),
        (lambda: clip_to_neighbour(PAIR, "l", "r"), "share no ground"),
        (lambda: clip_to_neighbour({"l": LEFT, "w": shapely.box(102, 18, 104, 20)}, "l", "w"), "nothing of l"),
        (lambda: reshape(PAIR, "l", [A, (103.0, 19.005)]), "two corners of the same ring"),
        (lambda: buffered(LEFT, -1000.0), "nothing is left"),
        (lambda: buffered(LEFT, math.nan), "no distance"),
        (lambda: corridor([(1.0, 1.0), (1.0, 1.0)], 5.0), "two points"),
        (lambda: corridor([(1.0, 1.0), (1.0, 2.0)], 0.0), "not above 0"),
        (lambda: simplified(PAIR, ["l"], 0.0), "not above 0"),
    ],
)
def test_an_edit_that_would_leave_no_outline_is_refused_with_its_place(edit, says):
    with pytest.raises(OutlineRefused, match=says):
        edit()


def test_a_split_gives_both_halves_and_the_neighbour_the_same_new_corners():
    change = split(PAIR, "l", [(102.0, 19.0043), (104.0, 19.0052)], lambda number: f"l{number}")
    assert set(change.after) == {"l", "r", "l1"}
    cut = {one: {corner for ring in rings_of(shape) for corner in ring} for one, shape in change.after.items()}
    new = cut["l"] & cut["l1"]
    assert len(new) == 2
    assert len(new & cut["r"]) == 1
    assert straight_areas_m2([change.after["l"], change.after["l1"]]).sum() == pytest.approx(
        straight_areas_m2([LEFT])[0], abs=1e-4
    )
    again = merge(change.applied(PAIR), ["l", "l1"]).after["l"]
    (ring,) = rings_of(again)
    assert set(ring) == {corner for old in rings_of(LEFT) for corner in old} | new


def test_a_split_through_a_hole_gives_two_outlines_and_one_through_a_bay_three():
    ring = shapely.difference(LEFT, shapely.box(103.004, 19.004, 103.006, 19.006))
    change = split({"l": ring}, "l", [(102.9, 19.005), (103.1, 19.0051)], lambda number: f"n{number}")
    assert sorted(change.after) == ["l", "n1"]
    assert all(not list(shape.interiors) for shape in change.after.values())
    bay = shapely.difference(LEFT, shapely.box(103.004, 19.004, 103.006, 19.02))
    change = split({"l": bay}, "l", [(102.9, 19.006), (103.1, 19.0061)], lambda number: f"n{number}")
    assert sorted(change.after) == ["l", "n1", "n2"]


def test_parts_that_the_line_does_not_meet_stay_with_the_first():
    two = shapely.MultiPolygon([LEFT, shapely.box(103.1, 19.1, 103.11, 19.11)])
    change = split({"l": two}, "l", [(103.005, 18.9), (103.005, 19.02)], lambda number: f"n{number}")
    assert [len(change.after[one].geoms) for one in ("l", "n1")] == [2, 1]


def test_a_border_is_reshaped_in_both_outlines_that_share_it():
    line = [A, (103.011, 19.003), (103.009, 19.007), B]
    change = reshape(PAIR, "l", line)
    assert all(corner in ring for shape in change.after.values() for ring in rings_of(shape) for corner in line)
    assert shapely.coverage_is_valid(list(change.after.values()))
    partly = {"l": LEFT, "r": shapely.Polygon([A, (103.02, 19.0), (103.02, 19.005), (103.01, 19.005)])}
    partly = {**partly, "l": shapely.Polygon([(103.0, 19.0), A, (103.01, 19.005), B, (103.0, 19.01)])}
    with pytest.raises(OutlineRefused, match="r shares only a part"):
        reshape(partly, "l", line)


def test_an_outline_is_clipped_to_its_neighbour_and_both_share_the_new_corners():
    over = shapely.box(103.005, 19.002, 103.015, 19.008)
    outlines = {"o": over, "l": LEFT}
    change = clip_to_neighbour(outlines, "o", "l")
    after = change.applied(outlines)
    assert shapely.coverage_is_valid(list(after.values()))
    assert area_m2(after["l"]) == pytest.approx(area_m2(LEFT), rel=1e-6)
    assert change.undone(after) == outlines


@pytest.mark.parametrize("lonlat", [(103.2, 19.4), (35.3, 51.2), (179.99, -17.0)])
def test_buffers_and_corridors_have_their_width_in_metres(lonlat):
    ring = buffered(shapely.Point(lonlat), 500.0)
    off = [distance_m(lonlat, corner) for corner in next(rings_of(ring))]
    assert max(off) == pytest.approx(500, abs=0.01)
    assert min(off) == pytest.approx(500, abs=0.01)
    far = wgs84().fwd(*lonlat, 70.0, 2_000.0)[:2]
    road = corridor([lonlat, far], 30.0)
    assert area_m2(road) == pytest.approx(2_000 * 30, rel=1e-4)
    narrower = buffered(buffered(road, 10.0), -10.0)
    assert area_m2(narrower) == pytest.approx(area_m2(road), rel=1e-3)


@given(st.integers(0, 2**32 - 1), st.floats(0.5, 40.0))
@settings(max_examples=25, deadline=None)
def test_simplified_outlines_stay_within_the_tolerance_and_their_borders_shared(seed, tolerance_m):
    rng = np.random.default_rng(seed)
    border = [(103.01 + float(rng.normal(0, 1e-4)), 19.0 + 0.0005 * number) for number in range(1, 20)]
    outlines = {
        "l": shapely.Polygon([(103.0, 19.0), A, *border, B, (103.0, 19.01)]),
        "r": shapely.Polygon([A, (103.02, 19.0), (103.02, 19.01), B, *border[::-1]]),
    }
    try:
        change = simplified(outlines, ["l"], tolerance_m)
    except OutlineRefused:
        return
    after = change.applied(outlines)
    assert shapely.coverage_is_valid(list(after.values()))
    assert all(corner in ring for shape in after.values() for ring in rings_of(shape) for corner in (A, B))
    for one, shape in after.items():
        line = shapely.get_rings(shape)[0]
        assert all(corner in set(next(rings_of(outlines[one]))) for corner in next(rings_of(shape)))
        metres = 111_000 * shapely.distance(shapely.points(border), line)
        assert metres.max() <= tolerance_m * 1.1


def test_the_place_where_an_outline_crosses_itself_is_named():
    bow = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    assert crossing_points(bow) == [(0.5, 0.5)]
    assert crossing_points(LEFT) == []
    touching = shapely.Polygon([(0, 0), (2, 0), (1, 1), (2, 2), (0, 2), (1, 1)])
    assert crossing_points(touching) == [(1.0, 1.0)]
