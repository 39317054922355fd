"""Looks for garbage in the thread of the window alone.

Python looks for unreachable cycles in whatever thread allocates, and would let a thread that draws or reads destroy
widgets and timers, which crashes Qt. So it is told not to, and a timer of the window's thread does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250


class Garbage(QObject):
    """Collects as often as Python would, between two events; the parent's thread is the one it works in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def look(self) -> None:
        """Collect the oldest generation that is due; what the start has loaded stays, and is never looked through."""
        if not self._looked:
            self._looked = True
            gc.freeze()
            return
        limits = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(limits) if count > limit]
        if due:
            gc.collect(due[-1])
