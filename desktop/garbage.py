"""Looks for garbage in the thread of the window alone.

Python looks for unreachable cycles in whatever thread allocates, and would let a thread that draws or reads destroy
widgets and timers, which crashes Qt. So it is told not to, and a timer of the window's thread does it.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

from desktop.motion import is_moving

_EVERY_MS = 250
# Looking through everything takes 10 to 50 ms: a thousandth of the time at most goes into it.
_SHARE = 0.001
# While something is being moved nothing is looked through, unless it never rests.
_YOUNG_WAIT_S, _OLD_WAIT_S = 5.0, 120.0


class Garbage(QObject):
    """Collects about as often as Python would, between two events; the parent's thread is the one it works in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looked = False
        self._young_at = self._old_at = self._old_due = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def look(self) -> None:
        """Collect the oldest generation that is due; what the start has loaded stays, and is never looked through."""
        if not self._looked:
            self._looked = True
            gc.freeze()
            return
        now = time.monotonic()
        if is_moving() and now - self._young_at < _YOUNG_WAIT_S:
            return
        limits = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(limits) if count > limit]
        if not due:
            return
        if due[-1] == 2 and now >= self._old_due and (not is_moving() or now - self._old_at > _OLD_WAIT_S):
            gc.collect()
            self._old_at = time.monotonic()
            self._old_due = self._old_at + (self._old_at - now) / _SHARE
        else:
            gc.collect(min(due[-1], 1))
        self._young_at = time.monotonic()
