"""Back and forward through the views of a theatre."""

from __future__ import annotations

import math

from desktop.map.view import View

# Movements that follow on each other within this time are one step back.
CONTINUOUS_S = 0.6
LONGEST = 100


class ViewHistory:
    """Where the map has been, and where it is in that list."""

    def __init__(self) -> None:
        self._views: list[View] = []
        self._at = 0
        self._moved_at_s = -math.inf

    def __len__(self) -> int:
        return len(self._views)

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier view."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later view, after going back."""
        return self._at + 1 < len(self._views)

    def note(self, before: View, after: View, at_s: float) -> None:
        """Take a movement; what was ahead is forgotten. ``at_s`` is the time in seconds, from any start."""
        if after == before:
            return
        kept = self._views[: self._at]
        if at_s - self._moved_at_s > CONTINUOUS_S:
            kept.append(before)
        self._views = [*kept, after][-LONGEST:]
        self._at = len(self._views) - 1
        self._moved_at_s = at_s

    def back(self) -> View | None:
        """The view before, ``None`` at the first one."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> View | None:
        """The view after, ``None`` at the last one."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, by: int) -> View:
        self._at += by
        self._moved_at_s = -math.inf
        return self._views[self._at]
