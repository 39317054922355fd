"""Land release: legal steps from the table, no square metre lost, the past as it was stored then."""

from __future__ import annotations

import datetime
import itertools
import math
from pathlib import Path

import msgspec
import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geodata.geometry.geodesic import area_m2, wgs84
from geodata.geometry.overlay import common_ground
from geodata.geometry.straight_area import straight_area_m2, straight_areas_m2
from geodata.release.engine import AreaState, Decision, HazardArea, Land, decided, recorded, state_at
from geodata.release.refusals import IllegalStep
from geodata.release.states import ORIGINS, PRODUCTS, STATES
from geodata.release.transitions import TABLE, check_correction, check_step, read_transitions, transitions

START = datetime.date(2024, 1, 1)


def star(rng: np.random.Generator, lon: float, lat: float, size_m: float, corners: int) -> shapely.Polygon:
    azimuths = (np.arange(corners) + rng.uniform(0.1, 0.9, corners)) * 360 / corners
    lons, lats, _ = wgs84().fwd(
        np.full(corners, lon), np.full(corners, lat), azimuths, rng.uniform(0.5, 1, corners) * size_m
    )
    return shapely.Polygon(np.column_stack([lons, lats]))


def hazard(rng: np.random.Generator) -> shapely.Geometry:
    """An outline of 100 m to 5 km in one of the theatres, with a hole or of two parts now and then."""
    lon, lat = (35.3, 51.2) if rng.integers(2) else (103.2, 19.4)
    size_m = 10 ** rng.uniform(2.3, 3.7)
    whole = star(rng, lon, lat, size_m, int(rng.integers(4, 12)))
    form = rng.integers(3)
    if form == 1:
        return shapely.difference(whole, star(rng, lon, lat, 0.2 * size_m, 5))
    if form == 2:
        return shapely.union(whole, star(rng, lon + 0.2, lat, size_m, 5))
    return whole


def a_share(rng: np.random.Generator, ground: shapely.Geometry, share: float) -> shapely.Geometry:
    """About that share of a shape, cut off along a line in any direction, sometimes only where it is widest."""
    middle = shapely.centroid(ground)
    angle = rng.uniform(0, 2 * math.pi)
    along = (shapely.get_coordinates(ground) - shapely.get_coordinates(middle)) @ (math.cos(angle), math.sin(angle))
    low, high = along.min(), along.max()
    reach = 4 * (high - low)
    cut = low + (high - low) * share
    box = shapely.box(low - reach, -reach, cut, reach)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    half = shapely.transform(box, lambda xy: xy @ turn.T + shapely.get_coordinates(middle))
    return common_ground(ground, half)


def polygonal(shape: shapely.Geometry) -> bool:
    return shape.geom_type in ("Polygon", "MultiPolygon") and not shape.is_empty


def sequence(seed: int, steps: int) -> tuple[Land, list[tuple[datetime.date, tuple[AreaState, ...]]]]:
    """A legal sequence of decisions, a day each, with the state that was there after every one of them."""
    rng = np.random.default_rng(seed)
    status = STATES[rng.integers(2)]
    area = HazardArea(id="a", code="EX-1", status=status, outline=hazard(rng), survey_date=START.isoformat())
    land = recorded(Land(), area)
    stored: list[tuple[datetime.date, tuple[AreaState, ...]]] = []
    made = 0
    while made < steps:
        pieces = [piece for piece in state_at(land.areas, land.decisions)[0].pieces if piece.state in ("SHA", "CHA")]
        piece = max(pieces, key=lambda piece: piece.outline.area)
        # Some slices miss the ground, are a corner of it too small to speak of, or leave nothing but a needle; of parts
        # that lie far from each other any share may be wanted.
        wished = itertools.chain(rng.uniform(0.02, 0.3, 40), (rng.uniform(0.02, 0.98) for _ in range(1_000)))
        shares = (a_share(rng, piece.outline, share) for share in wished)
        whole = piece.outline.area
        part = next(one for one in shares if polygonal(one) and 0.002 * whole < one.area < 0.6 * whole)
        choices = [*PRODUCTS, *(["CHA"] if piece.state == "SHA" else [])]
        made += 1
        day = START + datetime.timedelta(days=made)
        land = decided(
            land,
            Decision(id=f"d{made}", area_id="a", to=choices[rng.integers(len(choices))], outline=part,
                     date=day.isoformat(), method="manual", depth_mm=200, evidence="a find"),
        )  # fmt: skip
        stored.append((day, state_at(land.areas, land.decisions, day)))
    return land, stored


def with_reopening(seed: int, steps: int) -> tuple[Land, list[tuple[datetime.date, tuple[AreaState, ...]]]]:
    """The same with released ground that is reopened by new areas, of which parts are confirmed and released again."""
    rng = np.random.default_rng(seed)
    land = recorded(
        Land(), HazardArea(id="a0", code="EX-0", status="SHA", outline=hazard(rng), survey_date=START.isoformat())
    )
    stored: list[tuple[datetime.date, tuple[AreaState, ...]]] = []
    while len(stored) < steps:
        number = len(stored) + 1
        day = START + datetime.timedelta(days=number)
        pieces = [(state.area_id, piece) for state in state_at(land.areas, land.decisions) for piece in state.pieces]
        opened = {one for area in land.areas for one in area.reopens}
        released = [piece for _, piece in pieces if piece.state in PRODUCTS and piece.record_id not in opened]
        if released and not rng.integers(4):
            piece = released[rng.integers(len(released))]
            part = slice_of(rng, piece.outline)
            # Even beyond a release the new area may reach, but never over what is recorded as hazardous already.
            land = recorded(land, HazardArea(
                id=f"a{number}", code=f"EX-{number}", status=STATES[rng.integers(2)], outline=part,
                survey_date=day.isoformat(), reopens=(piece.record_id,), reason="a find", evidence="a BLU-63",
            ))  # fmt: skip
        else:
            area_id, piece = max(
                ((one, piece) for one, piece in pieces if piece.state in ("SHA", "CHA")),
                key=lambda held: held[1].outline.area,
            )
            choices = [*PRODUCTS, *(["CHA", "CHA"] if piece.state == "SHA" else [])]
            land = decided(land, Decision(
                id=f"d{number}", area_id=area_id, to=choices[rng.integers(len(choices))],
                outline=slice_of(rng, piece.outline), date=day.isoformat(), method="manual", depth_mm=200,
                evidence="a find", reason="technical survey",
            ))  # fmt: skip
        stored.append((day, state_at(land.areas, land.decisions, day)))
    return land, stored


def slice_of(rng: np.random.Generator, ground: shapely.Geometry) -> shapely.Geometry:
    """A slice worth speaking of, and not all of it."""
    shares = (a_share(rng, ground, share) for share in rng.uniform(0.1, 0.5, 60))
    return next(one for one in shares if polygonal(one) and 0.01 * ground.area < one.area < 0.8 * ground.area)


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=8, deadline=None)
def test_with_confirmed_parts_and_reopened_ground_every_square_metre_is_kept_at_every_date(seed):
    land, stored = with_reopening(seed, 30)
    for day, then in stored:
        assert state_at(land.areas, land.decisions, day) == then
        for state in then:
            account = state.account
            parts = account.cancelled_m2 + account.reduced_m2 + account.cleared_m2 + account.remaining_m2
            WORST[0] = max(WORST[0], abs(account.residue_m2))
            assert abs(account.residue_m2) <= 0.01
            assert account.recorded_m2 == pytest.approx(parts + account.bend_m2 + account.residue_m2, abs=1e-6)
            assert [flaw for flaw in account.flaws if flaw.kind != "sliver"] == []
    # A reopened release stays as it was decided, and no reopening goes without reason and evidence.
    for area in land.areas[1:]:
        (release,) = (one for one in land.decisions if one.id in area.reopens)
        piece = next(one for state in stored[-1][1] for one in state.pieces if one.record_id == release.id)
        assert (piece.state, piece.outline) == (release.to, release.outline)
        before = Land(
            areas=tuple(one for one in land.areas if one.id != area.id),
            decisions=tuple(one for one in land.decisions if one.area_id != area.id),
        )
        for field in ("reason", "evidence"):
            with pytest.raises(IllegalStep, match=f"needs its {field} .rule reopen-{release.to}"):
                recorded(before, msgspec.structs.replace(area, **{field: None}))


WORST = [0.0, 0.0]


@given(st.integers(0, 2**32 - 1))
# A border led over itself by corners within a micrometre of each other.
@example(46729)
@example(3869338171)
# Two parts far from each other, of which no small slice is a part worth speaking of.
@example(829)
@settings(max_examples=8, deadline=None)
def test_fifty_releases_keep_every_square_metre_and_the_past_stays_as_it_was(seed):
    land, stored = sequence(seed, 50)
    for day, then in stored:
        account = then[0].account
        parts = account.cancelled_m2 + account.reduced_m2 + account.cleared_m2 + account.remaining_m2
        WORST[0] = max(WORST[0], abs(account.residue_m2))
        WORST[1] = max(WORST[1], abs(account.bend_m2) / account.recorded_m2)
        assert abs(account.residue_m2) <= 0.01
        # What the geodesics of the edges leave between whole and parts is stated, and no ground.
        assert account.recorded_m2 == pytest.approx(parts + account.bend_m2 + account.residue_m2, abs=1e-6)
        assert account.recorded_m2 == area_m2(land.areas[0].outline)
        assert [flaw for flaw in account.flaws if flaw.kind != "sliver"] == []
        assert state_at(land.areas, land.decisions, day) == then
    whole = shapely.union_all([piece.outline for piece in stored[-1][1][0].pieces])
    missing = shapely.symmetric_difference(whole, land.areas[0].outline)
    assert straight_area_m2(missing) <= 0.01
    assert state_at(land.areas, land.decisions, START - datetime.timedelta(days=1)) == ()


def test_what_conservation_was_off_by_at_worst():
    print(f"\nconservation: residue {WORST[0]:.1e} m² at worst, bend of edges {WORST[1]:.1e} of the area at worst")
    assert WORST[0] <= 0.01


def test_corners_along_the_edges_of_a_geodesic_and_of_a_straight_line_are_told_apart():
    wide = HazardArea(id="a", code="A", status="CHA", outline=shapely.box(35.0, 51.0, 35.07, 51.05))
    land = recorded(Land(), wide)
    half = shapely.box(35.0, 51.0, 35.035, 51.05)
    land = decided(land, Decision(id="d", area_id="a", to="cancelled", outline=half))
    account = state_at(land.areas, land.decisions)[0].account
    assert abs(account.residue_m2) < 1e-4
    # A 5 km edge along the parallel of 51° N lies 0.6 m off the geodesic between its ends.
    assert 1 < abs(account.bend_m2) < 5000
    assert account.conserved


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None)
def test_area_of_straight_edges_adds_up_and_is_that_of_short_geodesics(seed):
    rng = np.random.default_rng(seed)
    shape = hazard(rng)
    part = a_share(rng, shape, 0.4)
    rest = shapely.difference(shape, part)
    assert straight_areas_m2([part, rest, shapely.Point(0, 0)])[:2].sum() == pytest.approx(
        straight_area_m2(shape), rel=1e-11, abs=1e-3
    )
    dense = shapely.segmentize(shape, 1e-4)
    assert straight_area_m2(shape) == pytest.approx(area_m2(dense), rel=1e-8, abs=1e-3)
    assert straight_area_m2(shapely.LineString([(0, 0), (1, 1)])) == 0


SQUARE = shapely.box(103.0, 19.0, 103.01, 19.01)
WEST = shapely.box(103.0, 19.0, 103.005, 19.01)


def ground_that_is(state: str) -> Land:
    """Land of which the western half is in a state."""
    land = Land()
    if state == "nothing":
        return land
    first = state if state in ("SHA", "CHA") else "CHA"
    land = recorded(land, HazardArea(id="a", code="A", status=first, outline=SQUARE, survey_date="2025-01-01"))
    if state not in ("SHA", "CHA"):
        land = decided(land, Decision(id="d", area_id="a", to=state, outline=WEST, date="2025-02", method="manual"))
    return land


ILLEGAL = [step for step in transitions().steps if step.verdict in ("refuse", "correct", "reopen")]


@pytest.mark.parametrize("step", ILLEGAL, ids=lambda step: f"{step.origin}-{step.to}")
def test_every_illegal_decision_is_refused_by_its_rule_and_changes_nothing(step):
    land = ground_that_is(step.origin)
    before = (land.areas, land.decisions, [area.outline.wkb for area in land.areas])
    with pytest.raises(IllegalStep) as caught:
        decided(land, Decision(id="x", area_id="a", to=step.to, outline=WEST, date="2026", method="manual"))
    assert caught.value.rule == step.rule
    assert f"(rule {step.rule})" in str(caught.value)
    assert (land.areas, land.decisions, [area.outline.wkb for area in land.areas]) == before


@pytest.mark.parametrize("step", [step for step in transitions().steps if step.needs], ids=lambda step: step.rule)
def test_a_step_without_a_field_that_it_needs_is_refused_by_its_rule(step):
    given_ = dict.fromkeys(step.needs, "given")
    assert check_step(step.origin, step.to, given_) == step
    for field, blank in itertools.product(step.needs, (None, " ")):
        with pytest.raises(IllegalStep, match=f"needs its {field}") as caught:
            check_step(step.origin, step.to, {**given_, field: blank})
        assert caught.value.rule == step.rule


@pytest.mark.parametrize(
    ("decision", "rule"),
    [
        ({"outline": shapely.box(103.004, 19.0, 103.011, 19.001)}, "inside-its-area"),
        ({"date": "2024-12-31"}, "dates-in-order"),
        ({"method": None}, "clear-cha"),
        ({"id": "d"}, "id-once"),
        ({"area_id": "b"}, "release-needs-area"),
        ({"outline": shapely.MultiPolygon()}, "covers-ground"),
    ],
)
def test_a_decision_that_breaks_a_rule_of_the_ground_is_refused_by_its_name(decision, rule):
    land = ground_that_is("reduced")
    legal = {"id": "x", "area_id": "a", "to": "cleared", "date": "2025-03", "method": "manual",
                 "outline": shapely.box(103.005, 19.0, 103.01, 19.005)}  # fmt: skip
    assert len(decided(land, Decision(**legal)).decisions) == 2
    with pytest.raises(IllegalStep) as caught:
        decided(land, Decision(**{**legal, **decision}))
    assert caught.value.rule == rule
    assert len(land.decisions) == 1


REOPENING = {
    "id": "b", "code": "B", "status": "CHA", "outline": shapely.box(103.001, 19.0, 103.003, 19.01), "reopens": ("d",),
    "reason": "accident", "evidence": "a BLU-26 at 0.1 m", "survey_date": "2026-01",
}  # fmt: skip


def test_released_ground_is_reopened_by_a_new_area_that_refers_to_the_release_and_both_stay():
    land = ground_that_is("cleared")
    again = recorded(land, HazardArea(**REOPENING))
    assert again.decisions == land.decisions
    old, new = state_at(again.areas, again.decisions)
    assert [piece.state for piece in old.pieces] == ["CHA", "cleared"]
    assert [piece.state for piece in new.pieces] == ["CHA"]
    assert old.account.conserved
    assert new.account.conserved
    cleared = decided(again, Decision(id="e", area_id="b", to="cleared", method="manual", date="2026-02",
                                      outline=REOPENING["outline"]))  # fmt: skip
    twice = {"id": "c", "code": "C", "status": "SHA", "outline": shapely.box(103.001, 19.0, 103.002, 19.01),
             "reopens": ("e",), "reason": "failed quality control", "evidence": "a fuze"}  # fmt: skip
    assert len(recorded(cleared, HazardArea(**twice)).areas) == 3


@pytest.mark.parametrize(
    ("area", "rule"),
    [
        ({"reopens": ()}, "reopen-cleared"),
        ({"reason": None}, "reopen-cleared"),
        ({"evidence": " "}, "reopen-cleared"),
        ({"reopens": ("none",)}, "reopens-a-release"),
        ({"survey_date": "2024"}, "dates-in-order"),
        ({"outline": shapely.box(105, 19, 105.1, 19.1)}, "reopens-its-ground"),
        ({"outline": shapely.box(103.001, 19.0, 103.008, 19.01)}, "cha-once"),
        ({"status": "SHA", "outline": shapely.box(103.001, 19.0, 103.008, 19.01)}, "cha-not-sha"),
        ({"id": "a"}, "id-once"),
    ],
)
def test_reopening_needs_reason_evidence_and_its_release(area, rule):
    land = ground_that_is("cleared")
    with pytest.raises(IllegalStep) as caught:
        recorded(land, HazardArea(**{**REOPENING, **area}))
    assert caught.value.rule == rule
    assert len(land.areas) == 1


def test_ground_beside_a_reopened_part_is_still_released_ground_that_must_be_named():
    again = recorded(ground_that_is("cleared"), HazardArea(**REOPENING))
    beside = {**REOPENING, "id": "c", "code": "C", "outline": shapely.box(103.003, 19.0, 103.0045, 19.01)}
    with pytest.raises(IllegalStep, match="name that release") as caught:
        recorded(again, HazardArea(**{**beside, "reopens": ()}))
    assert caught.value.rule == "reopen-cleared"
    assert len(recorded(again, HazardArea(**beside)).areas) == 3


def test_confirmed_part_of_a_suspected_area_is_counted_apart():
    land = ground_that_is("SHA")
    land = decided(land, Decision(id="c", area_id="a", to="CHA", outline=WEST, date="2025-02", evidence="a fuze"))
    land = decided(land, Decision(id="r", area_id="a", to="reduced", method="dogs", date="2025-03",
                                  outline=shapely.box(103.002, 19.0, 103.008, 19.01)))  # fmt: skip
    (now,) = state_at(land.areas, land.decisions)
    assert [(piece.record_id, piece.state) for piece in now.pieces] == [("a", "SHA"), ("c", "CHA"), ("r", "reduced")]
    assert now.account.remaining_sha_m2 == pytest.approx(now.account.remaining_cha_m2, rel=1e-6)
    (then,) = state_at(land.areas, land.decisions, datetime.date(2025, 2, 27))
    assert [piece.state for piece in then.pieces] == ["SHA"]


def test_overlap_what_lies_outside_and_slivers_are_named_with_place_and_square_metres():
    outside = shapely.box(103.009, 19.0, 103.0101, 19.01)
    thin = shapely.box(103.005, 19.0, 103.0089999, 19.01)
    area = HazardArea(id="a", code="A", status="CHA", outline=SQUARE)
    decisions = [
        Decision(id="one", area_id="a", to="cleared", outline=WEST),
        Decision(id="two", area_id="a", to="cleared", outline=shapely.box(103.0049, 19.0, 103.005, 19.01)),
        Decision(id="three", area_id="a", to="reduced", outline=outside),
        Decision(id="four", area_id="a", to="reduced", outline=thin),
    ]
    (state,) = state_at([area], decisions)
    flaws = {flaw.kind: flaw for flaw in state.account.flaws}
    assert set(flaws) == {"overlap", "outside", "sliver"}
    assert flaws["overlap"].records == ("one", "two")
    assert flaws["overlap"].area_m2 == pytest.approx(area_m2(decisions[1].outline), rel=1e-6)
    assert flaws["outside"].records == ("three",)
    assert flaws["outside"].place[0] > 103.01
    assert flaws["sliver"].records == ("a",)
    assert flaws["sliver"].area_m2 == pytest.approx(area_m2(shapely.box(103.0089999, 19, 103.009, 19.01)), rel=1e-3)
    counted_twice = flaws["overlap"].area_m2 + flaws["outside"].area_m2
    assert state.account.residue_m2 == pytest.approx(-counted_twice, rel=1e-6)
    assert not state.account.conserved


def test_the_table_is_whole_and_a_table_that_is_not_is_refused(tmp_path: Path):
    assert {(step.origin, step.to) for step in transitions().steps} == set(itertools.product(ORIGINS, STATES))
    text = TABLE.read_text(encoding="utf-8")
    for wrong, says in (
        (text.replace('to = "CHA"', 'to = "SHA"', 1), "times, not once"),
        (text.replace('"method"', '"methods"'), "methods"),
        ("step = 1", "step"),
        ("[", ""),
    ):
        path = tmp_path / "national.toml"
        path.write_text(wrong, encoding="utf-8")
        with pytest.raises(ValueError, match=f"national.toml.*{says}"):
            read_transitions(path)
    path.write_text(text.replace('asks = ["date", "depth_mm"]', 'needs = ["method", "depth_mm"]', 1).replace(
        'needs = ["method"]\nneeds', "needs"), encoding="utf-8")  # fmt: skip
    stricter = read_transitions(path)
    with pytest.raises(IllegalStep, match="depth_mm"):
        check_step("SHA", "cleared", {"method": "manual"}, stricter)


@pytest.mark.parametrize(("wrong", "to"), list(itertools.permutations(PRODUCTS, 2)))
def test_a_product_is_corrected_but_what_was_cleared_stays_cleared(wrong, to):
    if wrong == "cleared":
        with pytest.raises(IllegalStep, match="cleared-stays-cleared"):
            check_correction(wrong, to)
    else:
        check_correction(wrong, to)
