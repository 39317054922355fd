"""The order of layers from top to bottom: a setting of the project, and how a list of layers follows it.

A key is that of a layer of the base map (``contingents``, ``land`` …), or ``layer `` and the id of a layer's record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import msgspec

from geodata.project.setting_values import value_of

if TYPE_CHECKING:
    from geodata.project.images import Stored

LAYER_ORDER = "layer_order"
"""Name of the setting, and the id of its record where there was none of that name."""
_T = TypeVar("_T")
_MOST_KEYS, _LONGEST_KEY = 10_000, 300


def layer_order(value: str | None) -> tuple[str, ...] | None:
    """The keys that the value of the setting says as JSON text; ``None`` where it is no list of different keys."""
    try:
        keys = msgspec.json.decode((value or "").encode(), type=tuple[str, ...])
    except (msgspec.DecodeError, UnicodeEncodeError):
        return None
    bad = len(keys) > _MOST_KEYS or len(set(keys)) < len(keys) or any(not 0 < len(key) <= _LONGEST_KEY for key in keys)
    return None if bad else keys


def order_value(keys: Iterable[str]) -> str:
    """The value of the setting that says these keys."""
    return msgspec.json.encode(list(keys)).decode()


def stored_order(settings: Iterable[Stored]) -> tuple[str, ...] | None:
    """The order among the settings of a project; ``None`` where none is stored."""
    return layer_order(value_of(settings, LAYER_ORDER))


def with_held(base: Sequence[str], vectors: Iterable[str], rasters: Iterable[str]) -> tuple[str, ...]:
    """Where layers of a project lie that nobody moved: rows above the borders, pictures on the land."""
    made: list[str] = []
    for key in base:
        if key == "borders":
            made += vectors
        if key == "land":
            made += rasters
        made.append(key)
    return tuple(made)


def arranged(items: Sequence[_T], order: Sequence[str] | None, key_of: Callable[[_T], str]) -> tuple[_T, ...]:
    """Items from top to bottom in an order; what it does not know stays right above what it lay on before."""
    if order is None:
        return tuple(items)
    known = {key: place for place, key in enumerate(order)}
    made = sorted((item for item in items if key_of(item) in known), key=lambda item: known[key_of(item)])
    below: _T | None = None
    for item in reversed(items):
        if key_of(item) not in known:
            keys = [key_of(one) for one in made]
            made.insert(len(made) if below is None else keys.index(key_of(below)), item)
        below = item
    return tuple(made)
