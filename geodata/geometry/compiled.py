"""Loops over millions of corners, compiled to machine code when they are first needed.

Modules with such loops are imported where they are used, not at start: numba takes a third of a second to load. What
was compiled once is kept beside the source, or in the user's cache folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, ParamSpec, TypeVar, cast

import numba

Given = ParamSpec("Given")
Made = TypeVar("Made")
THREADS = max(min(os.cpu_count() or 1, 8), 1)


def compiled(loop: Callable[Given, Made]) -> Callable[Given, Made]:
    """A function of numbers and arrays as machine code that other threads run beside: it lets go of Python's lock."""
    njit = cast(Any, numba.njit)
    made: Callable[Given, Made] = njit(cache=True, nogil=True, error_model="numpy")(loop)
    return made


def side_by_side(work: Callable[[int], Made], count: int) -> list[Made]:
    """The outcomes of ``work(0)`` to ``work(count - 1)``, each in a thread of its own."""
    if count == 1:
        return [work(0)]
    return list(_threads().map(work, range(count)))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="draw")
