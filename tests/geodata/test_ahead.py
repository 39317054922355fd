"""Items made ahead come in their order; what goes wrong comes in its place; who stops early leaves no thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.ahead import made_ahead


@given(st.lists(st.integers()), st.integers(1, 4))
def test_the_items_come_in_their_order(items: list[int], count: int) -> None:
    assert list(made_ahead(items, count)) == items


def test_what_goes_wrong_comes_after_the_items_before_it() -> None:
    def broken() -> Iterator[int]:
        yield 1
        yield 2
        raise ValueError("third")

    taken: list[int] = []
    with pytest.raises(ValueError, match="third"):
        taken.extend(made_ahead(broken()))
    found = made_ahead(broken())
    assert [next(found), next(found)] == [1, 2]
    with pytest.raises(ValueError, match="third"):
        next(found)


def test_who_stops_early_leaves_no_thread() -> None:
    before = threading.active_count()
    found = made_ahead(range(1_000_000))
    assert next(found) == 0
    found.close()  # pyright: ignore[reportAttributeAccessIssue] - it is a generator
    assert threading.active_count() == before
