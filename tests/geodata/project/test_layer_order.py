"""The order of layers as a setting: what it may say, and that no list loses or doubles a layer by following it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.project.editing import Put
from geodata.project.errors import EditRefused
from geodata.project.layer_order import LAYER_ORDER, arranged, layer_order, order_value, stored_order, with_held
from geodata.project.project import Project

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(items=KEYS, order=KEYS)
def test_following_an_order_keeps_every_layer_and_puts_the_known_ones_in_order(
    items: list[str], order: list[str]
) -> None:
    made = arranged(items, order, str)
    assert sorted(made) == sorted(items)
    assert [key for key in made if key in order] == [key for key in order if key in items]
    assert arranged(made, order, str) == made
    for at, key in enumerate(items):
        if key not in order:
            below = items[at + 1] if at + 1 < len(items) else None
            after = made[made.index(key) + 1] if made[-1] != key else None
            assert after == below


@given(keys=st.lists(st.text(min_size=1, max_size=20).filter(str.isprintable), unique=True))
def test_an_order_is_read_as_it_was_written(keys: list[str]) -> None:
    assert layer_order(order_value(keys)) == tuple(keys)


def test_layers_that_nobody_moved_lie_above_the_borders_and_pictures_on_the_land() -> None:
    assert with_held(("names", "borders", "land"), ["v1", "v2"], ["r"]) == ("names", "v1", "v2", "borders", "r", "land")


@pytest.mark.parametrize("value", [None, "", "null", "3", '{"a": 1}', '["a", "a"]', '["a", 1]', '[""]', '["\ud800"]'])
def test_a_setting_that_is_no_order_is_refused(project: Project, value: str | None) -> None:
    with pytest.raises(EditRefused, match="layer_order"):
        project.edit([Put("settings", {"name": LAYER_ORDER, "value": value}, LAYER_ORDER)])
    assert stored_order(project.rows("settings")) is None


def test_a_setting_is_undone_and_made_again(project: Project) -> None:
    for keys in (["land", "borders"], ["borders", "land"]):
        project.edit([Put("settings", {"name": LAYER_ORDER, "value": order_value(keys)}, LAYER_ORDER)])
    assert stored_order(project.rows("settings")) == ("borders", "land")
    project.undo()
    assert stored_order(project.rows("settings")) == ("land", "borders")
    project.undo()
    assert stored_order(project.rows("settings")) is None
