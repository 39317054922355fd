"""Two clocks: when something was true, and when it had been said."""

from __future__ import annotations

import datetime
from typing import Literal

from geodata.records.dates import PartialDate
from geodata.records.deployments import Deployment
from geodata.records.events import Event

Occurrence = Literal["yes", "possibly", "not_stated", "no"]


def said_by(date_said: PartialDate | None, known_on: datetime.date | None) -> bool:
    """Whether something had certainly been said by the end of a day.

    A month counts as said when it is over, so that nothing said later ever shows earlier. What is not
    dated was said at no known time, and is left out of every view of a past day.
    """
    if known_on is None:
        return True
    return date_said is not None and date_said.last_day <= known_on


def occurs_on(deployment: Deployment, day: datetime.date) -> Occurrence:
    """Whether a contingent was there on a day, as far as its dates say.

    ``possibly`` while the day lies inside an end that is known only to the month, season or year, and
    where no end is known after the last time anyone spoke of it; ``not_stated`` where nobody gave dates.
    A contingent only ever announced cannot have been there before it was first spoken of.
    """
    start, end = deployment.start, deployment.end
    if start is None and end is None:
        said = [assertion.date for assertion in deployment.status_assertions if assertion.date is not None]
        first_said = min((date.first_day for date in said), default=None)
        return "no" if first_said is not None and day < first_said else "not_stated"
    if start is not None and day < start.first_day:
        return "no"
    if end is not None and day > end.last_day:
        return "no"
    in_start = start is None or day >= start.last_day
    in_end = end is not None and day <= end.first_day
    if end is None:
        return "yes" if in_start and day <= _last_spoken_of(deployment) else "possibly"
    return "yes" if in_start and in_end else "possibly"


def _last_spoken_of(deployment: Deployment) -> datetime.date:
    """Last day on which anyone affirmed a contingent; the first of all days when nobody dated it."""
    affirming = [a.date for a in deployment.status_assertions if a.status in ("asserted", "confirmed")]
    return max((date.last_day for date in affirming if date is not None), default=datetime.date.min)


def event_occurs_on(event: Event, day: datetime.date) -> Occurrence:
    """Whether an event took place on a day, as far as its dates say.

    An event without an end lasts as long as its start can mean; a programme without an end goes on.
    Unlike a contingent that was only announced, an event may be older than the first word of it.
    """
    start, end = event.start, event.end
    if start is None:
        return "no" if end is not None and day > end.last_day else "not_stated"
    if day < start.first_day:
        return "no"
    if end is None and event.kind == "programme":
        return "yes" if day >= start.last_day else "possibly"
    last = end or start
    if day > last.last_day:
        return "no"
    return "yes" if start.last_day <= day <= last.first_day else "possibly"
