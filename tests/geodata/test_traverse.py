"""Turning points: outlines walked by bearing and distance, and what does not close."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.geometry.geodesic import distance_m, wgs84
from geodata.geometry.traverse import Leg, TraverseForm, compass_rule, traverse


def outline_of(rng, corners: int) -> np.ndarray:
    lon, lat = rng.choice([(35.3, 51.2), (103.2, 19.4), (179.9999, -17.0)])
    azimuths = np.sort(rng.uniform(0, 360, corners))
    radii = 10 ** rng.uniform(0.7, 3.7, corners)
    lons, lats, _ = wgs84().fwd(np.full(corners, lon), np.full(corners, lat), azimuths, radii)
    ring = np.column_stack([lons, lats])
    return np.vstack([ring, ring[:1]])


def leg_between(a, b, rng, declination: float) -> Leg:
    forward, back, distance = wgs84().inv(*a, *b)
    looks_back, magnetic = bool(rng.integers(2)), bool(rng.integers(2))
    bearing = (back if looks_back else forward) - (declination if magnetic else 0.0)
    return Leg(
        bearing_deg=bearing % 360, distance_m=distance, north="magnetic" if magnetic else "true", back=looks_back
    )


def test_a_thousand_random_walks_reproduce_their_outline_to_a_millimetre():
    rng = np.random.default_rng(5)
    worst = 0.0
    for _ in range(1000):
        ring = outline_of(rng, int(rng.integers(3, 24)))
        declination = float(rng.uniform(-20, 20))
        reference = wgs84().fwd(*ring[0], float(rng.uniform(0, 360)), float(rng.uniform(1, 2000)))[:2]
        form = TraverseForm(
            reference=reference, approach=(leg_between(reference, ring[0], rng, declination),),
            legs=tuple(leg_between(a, b, rng, declination) for a, b in itertools.pairwise(ring)),
            declination_deg=declination,
        )  # fmt: skip
        walked = traverse(form)
        worst = max(worst, *(distance_m(tuple(a), tuple(b)) for a, b in zip(walked.outline, ring, strict=True)))
    print(f"\n1,000 walks by true, magnetic and back bearings: worst point {worst * 1e6:.3f} micrometres off")
    assert worst <= 1e-3


WORST: list[float] = [0.0]


@given(st.integers(0, 2**32 - 1), st.integers(3, 16), st.floats(1e-3, 50.0), st.floats(0.0, 360.0, exclude_max=True))
def test_a_stated_closing_error_is_recovered(seed, corners, gap_m, bearing):
    rng = np.random.default_rng(seed)
    ring = outline_of(rng, corners)
    # The last leg ends where the start lies so far off in that direction.
    lon, lat, back = wgs84().fwd(*ring[0], bearing, gap_m)
    walk = np.vstack([ring[:-1], [(lon, lat)]])
    legs = tuple(leg_between(a, b, rng, 0.0) for a, b in itertools.pairwise(walk))
    walked = traverse(TraverseForm(reference=tuple(ring[0]), approach=(), legs=legs))
    assert walked.closing is not None
    WORST[0] = max(WORST[0], abs(walked.closing.distance_m - gap_m))
    assert walked.closing.distance_m == pytest.approx(gap_m, abs=1e-6)
    turned = (walked.closing.bearing_deg - back + 180) % 360 - 180
    assert abs(np.radians(turned)) * gap_m < 1e-6
    assert walked.closing.one_in == pytest.approx(sum(leg.distance_m for leg in legs) / gap_m, rel=1e-2)

    evened = compass_rule(walked)
    assert evened.adjusted is not None
    assert tuple(evened.adjusted[-1]) == tuple(evened.adjusted[0]) == walked.start
    assert np.array_equal(evened.outline, walked.outline)
    assert evened.form.legs == legs
    moved = [distance_m(tuple(a), tuple(b)) for a, b in zip(evened.outline, evened.adjusted, strict=True)]
    share = np.cumsum([0.0, *(leg.distance_m for leg in legs)]) / sum(leg.distance_m for leg in legs)
    assert moved == pytest.approx(share * walked.closing.distance_m, abs=1e-6)


def test_what_a_closing_error_was_off_by_at_worst():
    print(f"\nclosing error: {WORST[0] * 1e9:.1f} nanometres off at worst")
    assert WORST[0] < 1e-6


def test_a_form_without_a_leg_back_has_no_error_and_is_closed_by_the_ring():
    legs = tuple(Leg(bearing_deg=bearing, distance_m=100.0) for bearing in (0.0, 90.0, 180.0))
    walked = traverse(TraverseForm(reference=(103.2, 19.4), approach=(), legs=legs, returns=False))
    assert walked.closing is None
    assert walked.ring.shape == (5, 2)
    with pytest.raises(ValueError, match="does not return"):
        compass_rule(walked)


@pytest.mark.parametrize(
    ("legs", "words"),
    [
        ((Leg(bearing_deg=0.0, distance_m=10.0),) * 2, "2 legs"),
        ((Leg(bearing_deg=0.0, distance_m=10.0),) * 3 + (Leg(bearing_deg=0.0, distance_m=0.0),), "leg 4"),
        ((Leg(bearing_deg=float("nan"), distance_m=10.0),) * 3, "leg 1"),
    ],
)
def test_a_form_that_cannot_be_walked_is_refused_by_its_leg(legs, words):
    with pytest.raises(ValueError, match=words):
        traverse(TraverseForm(reference=(103.2, 19.4), approach=(), legs=legs))
