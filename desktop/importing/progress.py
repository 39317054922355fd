"""Rows, rate and remaining time of slow work, told from its thread; and the way to give it up."""

from __future__ import annotations

import threading
import time

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.wording import number_text, translate
from geodata.records.texts import Language

_EVERY_S = 0.1
_SURE_AFTER_S = 1.5


class WorkStopped(Exception):
    """The user gave up; nothing was changed."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """So many rows are done, of so many (0: not known), in so many seconds. The total may be no more than ``about``."""

    rows: int
    total: int
    seconds: float
    about: bool = False

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return min(max(self.rows / self.total, 0.0), 1.0) if self.total > 0 else 0.0

    def text(self, language: Language) -> str:
        """Rows, rate, and how long it will take when that can be told."""
        rows = number_text(self.rows, language)
        if self.total > 0 and not self.about:
            text = translate("Import", "%1 of %2 rows").replace("%2", number_text(self.total, language))
        else:
            text = translate("Import", "%1 rows")
        parts = [text.replace("%1", rows)]
        if self.rows and self.seconds > 0.5:
            rate = number_text(_rounded(self.rows / self.seconds), language)
            parts.append(translate("Import", "%1 a second").replace("%1", rate))
        if self.total > 0 and self.seconds > _SURE_AFTER_S:
            left_s = self.seconds * max(self.total - self.rows, 0) / max(self.rows, 1)
            parts.append(remaining_text(left_s))
        return " · ".join(parts)


def remaining_text(seconds: float) -> str:
    """How long something will still take, no finer than anybody can know."""
    if seconds < 1:
        return translate("Import", "done in a moment")
    if seconds < 90:
        return translate("Import", "%1 s left").replace("%1", str(round(seconds)))
    return translate("Import", "%1 min left").replace("%1", str(round(seconds / 60)))


class Work(QObject):
    """Slow work on its way. ``told`` carries how far it is, a few times a second.

    ``total`` is how many rows it has, 0 where that was not known when it began.
    """

    told = Signal(object)

    def __init__(self, total: int = 0) -> None:
        super().__init__()
        self.total = total
        self._stopped = threading.Event()
        self._begun = self._last = time.monotonic()

    def stop(self) -> None:
        """Give up: the work ends at the next row it tells of."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether somebody gave up."""
        return self._stopped.is_set()

    def tell(self, rows: int, expected: int = 0) -> None:
        """Hear how many rows are done, and about how many there will be, in the thread that works.

        Raises
        ------
        WorkStopped
            The user gave up.
        """
        if self.stopped:
            raise WorkStopped
        now = time.monotonic()
        if now - self._last >= _EVERY_S:
            self._last = now
            total, about = self.total or expected, not self.total
            self.told.emit(Told(rows=rows, total=total, seconds=now - self._begun, about=about))


def _rounded(rate: float) -> int:
    """A rate with two digits that mean something."""
    digits = max(len(str(int(rate))) - 2, 0)
    return round(rate / 10**digits) * 10**digits
