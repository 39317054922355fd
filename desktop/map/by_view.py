"""Things worked out for one view, kept while it stays as it is: a dragged date asks for them with every step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from desktop.map.view import View

_Made = TypeVar("_Made")
_MOST = 8192
_own = threading.local()


def kept_by_view(view: View, thing: object, what: Hashable, make: Callable[[], _Made]) -> _Made:
    """What ``make`` gave for a thing in this view, made once for each thread.

    The thing is known by its identity and is held meanwhile; ``what`` tells several that are made of one thing apart.
    """
    store: _Store | None = getattr(_own, "store", None)
    if store is None or store.view != view or len(store.made) > _MOST:
        store = _own.store = _Store(view)
    key = (id(thing), what)
    known = store.made.get(key)
    if known is None:
        known = store.made[key] = thing, make()
    return known[1]


class _Store:
    """What was made for one view, with the things it was made of, so that no other gets the same number."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.made: dict[tuple[int, Hashable], tuple[object, Any]] = {}
