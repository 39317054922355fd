"""Items made in a thread beside whoever uses them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")


def made_ahead(items: Iterable[Item], count: int = 2) -> Iterator[Item]:
    """The items in their order, of which up to so many are made in another thread before they are asked for.

    What goes wrong there is raised here, in the place of the item. Worth it where making an item lets go of Python's
    lock for most of its time.
    """
    source = iter(items)
    end = object()
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as pool:
        waiting = deque(pool.submit(next, source, end) for _ in range(count))
        while True:
            found = waiting.popleft().result()
            if found is end:
                return
            waiting.append(pool.submit(next, source, end))
            yield found  # pyright: ignore[reportReturnType] - it is not the end
