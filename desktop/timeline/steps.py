"""Steps of time, and the clock that plays them."""

from __future__ import annotations

import calendar
import datetime
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

Step = Literal["day", "week", "month", "quarter"]
STEPS: tuple[Step, ...] = ("day", "week", "month", "quarter")
PACES: tuple[int, ...] = (1, 2, 5, 10)


def stepped(day: datetime.date, step: Step, by: int) -> datetime.date:
    """A day so many steps later or, below zero, earlier; from the 31st a month leads to the last of a shorter one."""
    if step in ("day", "week"):
        return day + datetime.timedelta(days=by * (7 if step == "week" else 1))
    month = day.year * 12 + day.month - 1 + by * (3 if step == "quarter" else 1)
    year, number = divmod(month, 12)
    return datetime.date(year, number + 1, min(day.day, calendar.monthrange(year, number + 1)[1]))


class Player(QObject):
    """Asks for a step so many times a second while it plays; ``playing`` says when that begins and ends."""

    step_due = Signal()
    playing = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step_due)
        self.set_pace(2)

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def set_pace(self, steps_a_second: int) -> None:
        """Play so many steps a second."""
        self._timer.setInterval(1000 // steps_a_second)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self._timer.start()
            self.playing.emit(True)  # noqa: FBT003 - Qt's own signature

    def pause(self) -> None:
        """Play no more."""
        if self.is_playing:
            self._timer.stop()
            self.playing.emit(False)  # noqa: FBT003 - Qt's own signature
