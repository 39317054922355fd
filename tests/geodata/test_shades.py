"""Classes of a column: every feature is in one, and the classes are about as full as each other."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from geodata.geometry.shades import shades_of

_value = st.floats(-1e9, 1e9, allow_nan=False) | st.just(float("nan")) | st.just(float("inf"))


@given(values=st.lists(_value, max_size=200).map(lambda found: np.array(found, np.float64)))
def test_every_feature_is_in_the_class_whose_limits_hold_it(values: np.ndarray) -> None:
    shades, classes = shades_of("killed", values)
    assert len(classes) == len(values)
    assert shades.without == int((~np.isfinite(values)).sum())
    assert list(shades.limits) == sorted(shades.limits)
    for value, number in zip(values.tolist(), classes.tolist(), strict=True):
        if np.isfinite(value):
            assert shades.limits[number] <= value <= shades.limits[number + 1]
        else:
            assert number == shades.count


def test_classes_are_about_as_full_as_each_other() -> None:
    values = np.random.default_rng(1).lognormal(3, 1, 10_000)
    shades, classes = shades_of("killed", values)
    assert shades.count == 5
    assert np.bincount(classes).min() > 1_000


def test_a_column_of_one_value_is_one_class_and_one_without_values_none() -> None:
    shades, classes = shades_of("killed", np.full(5, 7.0))
    assert (shades.limits, classes.tolist()) == ((7.0, 7.0), [0] * 5)
    shades, classes = shades_of("killed", np.full(5, np.nan))
    assert (shades.count, shades.without, classes.tolist()) == (0, 5, [0] * 5)
