"""The fold of the records at a clock, kept fast: what does not depend on the clock is computed once."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geodata.ledger.clock import Occurrence
from geodata.ledger.known import Known, SaidUntil, contingent_as_known
from geodata.ledger.origins import Origins
from geodata.ledger.plausibility import Outputs
from geodata.ledger.presence import Presence, presence_of
from geodata.ledger.retractions import Retractions
from geodata.ledger.state import Clock, DeploymentState, Derived, leading_of
from geodata.records.claims import Claim
from geodata.records.dates import PartialDate
from geodata.records.deployments import Deployment
from geodata.records.record_set import RecordSet
from geodata.records.sources import Source


class _Heard(NamedTuple):
    """A contingent between two days on which anything new about it is said."""

    deployment: Deployment
    presence: Presence
    derived: Derived


_NO, _YES, _POSSIBLY, _NOT_STATED, _NOT_ASKED = 0, 1, 2, 3, 4
_WORDS: tuple[Occurrence | None, ...] = ("no", "yes", "possibly", "not_stated", None)
_NONE_MADE = -1


class _View:
    """The contingents as known on one day, and as numbers of days when each was there: one comparison asks all.

    From one date to the next most contingents stay what they are: their states are kept, and only others made anew.
    """

    def __init__(self, count: int) -> None:
        self.day: datetime.date | None = None
        self.heard: list[_Heard | None] = [None] * count
        # First and last possible day, first and last certain day; nobody is there before the first day of all.
        self._days = np.zeros((4, count), dtype=np.int32)
        self._stated = np.zeros(count, dtype=np.bool_)
        self._spoken_of = np.zeros(count, dtype=np.bool_)
        self._states = np.full(count, None, dtype=np.object_)
        self._codes = np.full(count, _NONE_MADE, dtype=np.int8)
        self._known: Known | None = None

    def put(self, number: int, heard: _Heard | None) -> None:
        """What is known of one contingent; ``None`` while nobody had spoken of it."""
        if heard is self.heard[number]:
            return
        self.heard[number] = heard
        self._spoken_of[number] = heard is not None
        self._codes[number] = _NONE_MADE
        if heard is None:
            self._days[:, number] = 0
            return
        presence = heard.presence
        first, last = presence.certain or (None, None)
        self._days[:, number] = (
            presence.possible[0].toordinal(), presence.possible[1].toordinal(),
            first.toordinal() if first else 1, last.toordinal() if last else 0,
        )  # fmt: skip
        self._stated[number] = presence.stated

    def states(
        self, day: datetime.date | None, known: Known | None, records: Sequence[Deployment]
    ) -> tuple[DeploymentState, ...]:
        """Those who may have been there on a day, and how sure that is; without a day all are there."""
        if known is not self._known:
            self._known = known
            self._codes.fill(_NONE_MADE)
        codes = self._there(day)
        numbers = np.flatnonzero(codes)
        others = numbers[codes[numbers] != self._codes[numbers]]
        pairs: list[tuple[int, int]] = np.column_stack((others, codes[others])).tolist()
        for number, code in pairs:
            found = self.heard[number]
            assert found is not None, "who had not been spoken of is not there"
            self._states[number] = DeploymentState(
                deployment=found.deployment, derived=found.derived, occurrence=_WORDS[code], known=known,
                whole=records[number],
            )  # fmt: skip
        self._codes[others] = codes[others]
        return tuple(self._states[numbers].tolist())

    def _there(self, day: datetime.date | None) -> npt.NDArray[np.int8]:
        """How sure it is of each contingent that it was there, shape (contingents,)."""
        if day is None:
            return np.where(self._spoken_of, _NOT_ASKED, _NO).astype(np.int8)
        at = day.toordinal()
        first, last, certain_first, certain_last = self._days
        sure = np.where((certain_first <= at) & (at <= certain_last), _YES, _POSSIBLY)
        return np.where((first <= at) & (at <= last), np.where(self._stated, sure, _NOT_STATED), _NO).astype(np.int8)


class Ledger:
    """The records of one ``RecordSet`` with an index of who speaks of what; ``states`` equals ``deployment_states``.

    A contingent changes only on the days on which something about it is said. Between two of them it is the same,
    so it is derived once for each such stretch that is looked at, and kept.
    """

    def __init__(self, records: RecordSet) -> None:
        self.records = records
        self._sources = {source.id: source for source in records.sources}
        self._claims: dict[str, list[Claim]] = {}
        for claim in records.claims:
            self._claims.setdefault(claim.subject.id, []).append(claim)
        self.retractions = Retractions(records.claims, self._sources)
        # Not of this object: the states lie in an array, through which no collector of garbage looks, and lead to it.
        self._origins = cache(lambda: Origins(records))
        self._leading = leading_of(records, self._origins)
        self._claims_said = {claim.id: claim.date_said.last_day for claim in records.claims if claim.date_said}
        self._sources_said = {source.id: source.date.last_day for source in records.sources if source.date}
        self._news: list[list[datetime.date] | None] = [None] * len(records.deployments)
        self._heard: list[dict[int, _Heard | None]] = [{} for _ in records.deployments]
        self._known: Known | None = None
        self._outputs: tuple[datetime.date | None, Outputs] | None = None
        self._view: _View | None = None
        self._every_news: npt.NDArray[np.int32] | None = None

    def claims_about(self, subject_id: str) -> tuple[Claim, ...]:
        """Claims whose subject is that record, in the order they are stored."""
        return tuple(self._claims.get(subject_id, ()))

    @property
    def origins(self) -> Origins:
        """Who repeats whom; made when it is first asked for."""
        return self._origins()

    @property
    def sources(self) -> Mapping[str, Source]:
        """Sources by their ids."""
        return self._sources

    def outputs(self, day: datetime.date | None) -> Outputs:
        """What each contingent put out for each person and day, as known by then; kept for the last day asked for."""
        if self._outputs is None or self._outputs[0] != day:
            self._outputs = day, Outputs(self.states(Clock(known_on=day)))
        return self._outputs[1]

    def known_by(self, day: datetime.date | None) -> Known | None:
        """What was known by the end of a day; ``None``, which means everything, when no day is given."""
        if day is None:
            return None
        if self._known is None or self._known.day != day:
            self._known = Known(
                day=day, source_ids=SaidUntil(self._sources_said, day), claim_ids=SaidUntil(self._claims_said, day)
            )
        return self._known

    def states(self, clock: Clock) -> tuple[DeploymentState, ...]:
        """Contingents at a clock, in the order of the records; see ``deployment_states``."""
        view = self._known_contingents(clock.known_on)
        return view.states(clock.true_on, self.known_by(clock.known_on), self.records.deployments)

    def steps_to(self, day: datetime.date | None) -> Iterator[None]:
        """Work out, contingent by contingent, what ``states`` needs for another day of knowledge, and keep it.

        Whoever drags that day takes a few steps at a time and answers the hand in between.
        """
        if self._every_news is None:
            for number, deployment in enumerate(self.records.deployments):
                self._news_of(number, deployment)
                yield
        for number in self._others_by(day):
            self._heard_of(number, self.records.deployments[number], day)
            yield

    def _known_contingents(self, day: datetime.date | None) -> _View:
        """What was known by a day; from the day asked for last only what was news in between is looked at again."""
        view, numbers = self._view, self._others_by(day)
        if view is None or (view.day != day and None in (view.day, day)):
            view = self._view = _View(len(self.records.deployments))
        view.day = day
        for number in numbers:
            view.put(number, self._heard_of(number, self.records.deployments[number], day))
        return view

    def _others_by(self, day: datetime.date | None) -> Sequence[int]:
        """Numbers of the contingents that may be known otherwise by a day than by the one asked for last."""
        view = self._view
        if view is None or (view.day != day and (view.day is None or day is None)):
            return range(len(self.records.deployments))
        if view.day is None or day is None:
            return ()
        return self._news_between(view.day, day)

    def _news_between(self, one: datetime.date, other: datetime.date) -> list[int]:
        """Numbers of the contingents of which something is news after the earlier day and by the later one."""
        if self._every_news is None:
            every = [(day.toordinal(), number) for number, deployment in enumerate(self.records.deployments)
                     for day in self._news_of(number, deployment)]  # fmt: skip
            table = np.array(every, dtype=np.int32).reshape(-1, 2)
            self._every_news = table[np.argsort(table[:, 0], kind="stable")]
        days = self._every_news[:, 0]
        first, last = sorted((one.toordinal(), other.toordinal()))
        begin, end = np.searchsorted(days, (first, last), side="right")
        return np.unique(self._every_news[begin:end, 1]).tolist()

    def _heard_of(self, number: int, deployment: Deployment, day: datetime.date | None) -> _Heard | None:
        stretch = -1 if day is None else bisect_right(self._news_of(number, deployment), day)
        kept = self._heard[number]
        if stretch not in kept:
            kept[stretch] = self._derive(deployment, day)
        return kept[stretch]

    def _derive(self, deployment: Deployment, day: datetime.date | None) -> _Heard | None:
        """The contingent as known on a day; ``None`` while nobody had spoken of it."""
        known = self.known_by(day)
        heard = contingent_as_known(deployment, known)
        if known is not None and not heard.status_assertions:
            return None
        claims = self._claims.get(deployment.id, ())
        derived = Derived(deployment, claims, self._sources, known, retractions=self.retractions, leading=self._leading)
        return _Heard(heard, presence_of(heard), derived)

    def _news_of(self, number: int, deployment: Deployment) -> list[datetime.date]:
        """The days from whose end on something more is known of a contingent."""
        news = self._news[number]
        if news is None:
            claims = self._claims.get(deployment.id, [])
            dates: list[PartialDate | None] = [assertion.date for assertion in deployment.status_assertions]
            dates += [claim.date_said for claim in (*claims, *self.retractions.of_subject(claims))]
            named = {source for record in (deployment.location, *deployment.quantities, *claims)
                     for source in record.source_ids}  # fmt: skip
            dates += [self._sources[source].date for source in named if source in self._sources]
            days = {date.last_day for date in dates if date is not None}
            if deployment.start is not None:
                days.add(deployment.start.first_day)
            if deployment.end is not None:
                days.add(deployment.end.last_day)
            news = self._news[number] = sorted(days)
        return news
