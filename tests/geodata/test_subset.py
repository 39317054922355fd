"""Some features of flat arrays by their numbers."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.geometry.flat import sorted_points
from geodata.geometry.subset import belongs, points_of


@given(seed=st.integers(0, 2**32 - 1), count=st.integers(1, 2_000), chosen=st.integers(0, 50))
@settings(max_examples=40, deadline=None)
def test_some_points_are_the_same_points_in_the_same_grid(seed: int, count: int, chosen: int) -> None:
    rng = np.random.default_rng(seed)
    steps = rng.integers(-(10**6), 10**6, (2, count)).astype(np.int32)
    points = sorted_points(steps, rng.integers(0, 100, count).astype(np.uint32))
    features = rng.choice(200, chosen, replace=False).astype(np.uint32)
    some = points_of(points, features)
    assert sorted(zip(some.x.tolist(), some.y.tolist(), some.rows.tolist(), strict=True)) == sorted(
        (x, y, row)
        for x, y, row in zip(points.x.tolist(), points.y.tolist(), points.rows.tolist(), strict=True)
        if row in set(features.tolist())
    )
    window = (-3e5, -3e5, 2e5, 4e5)
    held = np.concatenate([np.arange(0), *(np.arange(a, b) for a, b in some.runs(window))])
    inside = (some.x >= -3e5) & (some.x <= 2e5) & (some.y >= -3e5) & (some.y <= 4e5)
    assert set(np.flatnonzero(inside)) <= set(held.tolist())


def test_no_feature_belongs_to_none() -> None:
    assert belongs(np.array([0, 1], np.uint32), np.empty(0, np.uint32)).tolist() == [False, False]
