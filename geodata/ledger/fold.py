"""The fold of the records at a clock, kept fast: what does not depend on the clock is computed once."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

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
        self._leading = leading_of(records, lambda: self.origins)
        self._claims_said = {claim.id: claim.date_said.last_day for claim in records.claims if claim.date_said}
        self._sources_said = {source.id: source.date.last_day for source in records.sources if source.date}
        self._news: list[list[datetime.date] | None] = [None] * len(records.deployments)
        self._heard: list[dict[int, _Heard | None]] = [{} for _ in records.deployments]
        self._known: Known | None = None
        self._outputs: tuple[datetime.date | None, Outputs] | None = None
        self._at: tuple[datetime.date | None, list[tuple[Deployment, _Heard]]] | None = None

    def claims_about(self, subject_id: str) -> tuple[Claim, ...]:
        """Claims whose subject is that record, in the order they are stored."""
        return tuple(self._claims.get(subject_id, ()))

    @cached_property
    def origins(self) -> Origins:
        """Who repeats whom; made when it is first asked for."""
        return Origins(self.records)

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
        known, day = self.known_by(clock.known_on), clock.true_on
        states: list[DeploymentState] = []
        for whole, heard in self._known_contingents(clock.known_on):
            occurrence = None if day is None else heard.presence.on(day)
            if occurrence != "no":
                states.append(
                    DeploymentState(
                        deployment=heard.deployment, derived=heard.derived, occurrence=occurrence, known=known,
                        whole=whole,
                    )
                )  # fmt: skip
        return tuple(states)

    def _known_contingents(self, day: datetime.date | None) -> list[tuple[Deployment, _Heard]]:
        if self._at is None or self._at[0] != day:
            found: list[tuple[Deployment, _Heard]] = []
            for number, deployment in enumerate(self.records.deployments):
                heard = self._heard_of(number, deployment, day)
                if heard is not None:
                    found.append((deployment, heard))
            self._at = day, found
        return self._at[1]

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
