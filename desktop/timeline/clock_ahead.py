"""The date on its way to the session: handed over when the events at hand are done, and what it needs is known."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from desktop.session import Session
from geodata.ledger.fold import Ledger
from geodata.ledger.state import Clock

_SLICE_S = 0.006


class ClockAhead(QObject):
    """Asks the session for another date at most once in a turn of the event loop.

    Of very many claims another day of knowledge takes long to work out: it is done in slices between events, so that
    the handle goes on following the hand. ``wanted`` is the date to come, ``None`` when none is.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted: Clock | None = None
        self._session = session
        self._begun: _Begun | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._apply)

    @property
    def clock(self) -> Clock:
        """The dates as they are or are about to be."""
        return self.wanted or self._session.clock

    def want(self, clock: Clock) -> None:
        """Show another date as soon as can be; of several only the last."""
        self.wanted = clock
        self._turn.start(0)

    def follow(self) -> None:
        """Give up the date on its way if the session was given another one meanwhile."""
        if self._begun is not None and self._begun.before != self._session.clock:
            self._begun = self.wanted = None

    def _apply(self) -> None:
        session = self._session
        if self._begun is None or self._begun.ledger is not session.ledger:
            if self.wanted is None:
                return
            other = self.wanted.known_on != session.clock.known_on
            steps = session.ledger.steps_to(self.wanted.known_on) if other else iter(())
            self._begun = _Begun(self.wanted, session.clock, session.ledger, steps)
        began = time.perf_counter()
        for _ in self._begun.steps:
            if time.perf_counter() - began > _SLICE_S:
                self._turn.start(0)
                return
        clock, self._begun = self._begun.clock, None
        if self.wanted == clock:
            self.wanted = None
        session.set_clock(clock)
        if self.wanted is not None:
            # Moved on meanwhile: what was begun is shown first, or a long drag would show nothing.
            self._turn.start(0)


class _Begun(NamedTuple):
    clock: Clock
    before: Clock
    ledger: Ledger
    steps: Iterator[None]
