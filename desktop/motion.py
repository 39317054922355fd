"""Whether something is being moved: what can wait waits until the hand rests."""

from __future__ import annotations

import time

_RESTS_AFTER_S = 0.4
_moved_at = float("-inf")


def note_motion() -> None:
    """The map was moved or the date was: more of it is likely to come at once."""
    global _moved_at  # noqa: PLW0603 - there is one window and one hand
    _moved_at = time.monotonic()


def is_moving(rests_after_s: float = _RESTS_AFTER_S) -> bool:
    """Whether anything was moved a moment ago."""
    return time.monotonic() - _moved_at < rests_after_s
