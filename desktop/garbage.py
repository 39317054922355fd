"""Looks for garbage in the thread of the window alone.

Python looks for unreachable cycles in whatever thread allocates, and would let a thread that draws or reads destroy
widgets and timers, which crashes Qt. So it is told not to, and a timer of the window's thread does it.

To look through everything takes 0.1 s and more once a project is open, in which the window does not answer. So what a
project brings, and what has outlived a long look, is set aside: it goes when nothing leads to it any more, and only
cycles in it stay until another project is opened, a window closes, or the user turns to another program.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.motion import is_moving

_EVERY_MS = 250
# Looking through everything takes 10 ms and more: a thousandth of the time at most goes into it.
_SHARE = 0.001
# While something is being moved nothing is looked through, unless it never rests.
_YOUNG_WAIT_S, _OLD_WAIT_S = 5.0, 120.0
_LONG_LOOK_S = 0.02
# A project is read, its panels are filled, and what is searched in it is made ready.
_SETTLED_AFTER_S = (2.0, 10.0)
_AWAY_EVERY_S = 600.0


class Garbage(QObject):
    """Collects about as often as Python would, between two events; the parent's thread is the one it works in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # The first look sets aside what the start has loaded.
        self._to_set_aside = [0.0]
        self._whole = False
        self._young_at = self._old_at = self._old_due = 0.0
        self._away_due = time.monotonic() + _AWAY_EVERY_S
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def set_aside_soon(self) -> None:
        """What is there now is there to stay, and what is made of it by and by: the next looks set it aside."""
        gc.unfreeze()
        now = time.monotonic()
        self._to_set_aside, self._whole = [now + later for later in _SETTLED_AFTER_S], True

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        now = time.monotonic()
        if is_moving() and now - self._young_at < _YOUNG_WAIT_S:
            return
        if self._to_set_aside and now >= self._to_set_aside[0]:
            self._to_set_aside.pop(0)
            # What the project before left behind goes with the first look.
            gc.collect(2 if self._whole else 1)
            gc.freeze()
            self._whole = False
        elif now >= self._away_due and QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._away_due = time.monotonic() + _AWAY_EVERY_S
        else:
            self._collect(now)
        self._young_at = time.monotonic()

    def _collect(self, now: float) -> None:
        limits = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(limits) if count > limit]
        if not due:
            return
        if due[-1] == 2 and now >= self._old_due and (not is_moving() or now - self._old_at > _OLD_WAIT_S):
            gc.collect()
            self._old_at = time.monotonic()
            took = self._old_at - now
            self._old_due = self._old_at + took / _SHARE
            if took > _LONG_LOOK_S:
                gc.freeze()
        else:
            gc.collect(min(due[-1], 1))


def set_aside_soon(_project: object = None) -> None:
    """What there is now is there to stay, such as a project just opened: the next look sets it aside."""
    application = QGuiApplication.instance()
    garbage = None if application is None else application.findChild(Garbage)
    if garbage is not None:
        garbage.set_aside_soon()


def look_at_all_again() -> None:
    """Something large has gone, such as a window: what was set aside with it is looked through again."""
    gc.unfreeze()
