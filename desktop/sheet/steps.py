"""Undo of what is changed on a sheet; keys typed one after another into one text, or that move frames, are one step."""

from __future__ import annotations

import time

import msgspec

from geodata.sheets.asked import Asked

_TYPED = ("title", "subtitle", "remark", "banner")
_MOVED = "moved"
_PAUSE_S = 1.5


class Steps:
    """Sheets one after the other, and which of them is shown."""

    def __init__(self, first: Asked) -> None:
        self._made = [first]
        self._at = 0
        self._typed: str | None = None
        self._when_s = 0.0

    @property
    def shown(self) -> Asked:
        """The sheet as it is now."""
        return self._made[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._at + 1 < len(self._made)

    def take(self, asked: Asked, at_s: float | None = None, *, moved_on: bool = False) -> None:
        """Make a change a step; what was undone is forgotten. ``at_s`` is the time in seconds, from any start.

        ``moved_on``: frames were moved by keys, which are one step as typed letters are.
        """
        if asked == self.shown:
            return
        now = time.monotonic() if at_s is None else at_s
        typed = _MOVED if moved_on else _only_typed(self.shown, asked)
        goes_on = typed is not None and typed == self._typed and now - self._when_s < _PAUSE_S and not self.can_redo
        keep = self._at if goes_on else self._at + 1
        self._made = [*self._made[:keep], asked]
        self._at = len(self._made) - 1
        self._typed, self._when_s = typed, now

    def undo(self) -> Asked:
        """Take the last step back; returns the sheet shown then."""
        self._at = max(self._at - 1, 0)
        self._typed = None
        return self.shown

    def redo(self) -> Asked:
        """Make the step again; returns the sheet shown then."""
        self._at = min(self._at + 1, len(self._made) - 1)
        self._typed = None
        return self.shown


def _only_typed(before: Asked, after: Asked) -> str | None:
    """The text that alone differs, if one does."""
    for field in _TYPED:
        if msgspec.structs.replace(before, **{field: getattr(after, field)}) == after:
            return field
    return None
