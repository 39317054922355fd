"""When something was there, for all days at once: what ``clock`` says of one day, as two stretches of time."""

from __future__ import annotations

import datetime

import msgspec

from geodata.ledger.clock import Occurrence
from geodata.records.deployments import Deployment
from geodata.records.events import Event

_FIRST, _LAST = datetime.date.min, datetime.date.max


class Presence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The days on which something may have been there, and within them those on which it certainly was.

    Attributes
    ----------
    possible
        First and last day, inclusive; ``date.min`` and ``date.max`` where the stretch is open.
    certain
        First and last day, inclusive, or ``None`` where the dates are too coarse for any certain day.
    stated
        False where nobody gave dates: then ``possible`` begins with the first word of it and nothing is certain.
    """

    possible: tuple[datetime.date, datetime.date]
    certain: tuple[datetime.date, datetime.date] | None
    stated: bool = True

    @property
    def open_start(self) -> bool:
        """Whether nobody said when it began."""
        return self.possible[0] == _FIRST

    @property
    def open_end(self) -> bool:
        """Whether nobody said when it ended."""
        return self.possible[1] == _LAST

    def on(self, day: datetime.date) -> Occurrence:
        """Whether it was there on a day; the same as ``occurs_on`` or ``event_occurs_on`` of its record."""
        if not self.possible[0] <= day <= self.possible[1]:
            return "no"
        if not self.stated:
            return "not_stated"
        return "yes" if self.certain is not None and self.certain[0] <= day <= self.certain[1] else "possibly"


def presence_of(deployment: Deployment) -> Presence:
    """When a contingent was there, as far as its dates and the statements about it say."""
    start, end = deployment.start, deployment.end
    dated = [assertion for assertion in deployment.status_assertions if assertion.date is not None]
    if start is None and end is None:
        first_said = min((a.date.first_day for a in dated if a.date is not None), default=_FIRST)
        return Presence(possible=(first_said, _LAST), certain=None, stated=False)
    if end is not None:
        certain_end = end.first_day
    else:
        # Without an end it was certainly there until anyone last spoke of it.
        spoken = [a.date.last_day for a in dated if a.date is not None and a.status in ("asserted", "confirmed")]
        certain_end = max(spoken, default=_FIRST)
    return _presence(
        (start.first_day if start else _FIRST, start.last_day if start else _FIRST),
        (certain_end, end.last_day if end else _LAST),
    )


def event_presence(event: Event) -> Presence:
    """When an event took place; without an end it lasts as long as its start can mean, a programme goes on."""
    start, end = event.start, event.end
    if start is None:
        return Presence(possible=(_FIRST, end.last_day if end else _LAST), certain=None, stated=False)
    if end is None and event.kind == "programme":
        return _presence((start.first_day, start.last_day), (_LAST, _LAST))
    last = end or start
    return _presence((start.first_day, start.last_day), (last.first_day, last.last_day))


def _presence(start: tuple[datetime.date, datetime.date], end: tuple[datetime.date, datetime.date]) -> Presence:
    """From the first and last day that the start can mean, and that the end can mean."""
    certain = (start[1], end[0]) if start[1] <= end[0] else None
    return Presence(possible=(start[0], end[1]), certain=certain)
