"""Amounts as their sources put them: with bounds, qualifier, scope and definition."""

from __future__ import annotations

from typing import Literal

import msgspec

from geodata.records.dates import PartialDate

Measure = Literal[
    "personnel", "killed", "trained_people", "area_m2", "items", "submunitions", "settlements", "social_objects",
    "buildings", "road_m", "villages", "provinces", "teams", "work_depth_mm", "tonnage_t", "sorties", "percent",
    "munition_types", "accidents", "casualties", "fatalities", "injured", "missions",
]  # fmt: skip
Qualifier = Literal["exact", "about", "up_to", "at_least", "more_than", "unknown"]
Scope = Literal["planned", "interim", "final", "cumulative", "period"]
Definition = Literal["surveyed", "confirmed", "cleared", "demined_undefined"]
State = Literal["begun", "in_work", "completed", "remaining", "dropped", "failure_rate", "peak"]
Verification = Literal["read", "excerpt", "derived", "unverified"]


class Amount(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A number as stated; ``None`` for a bound means not known, never zero.

    ``exact`` and ``about`` have both bounds, ``up_to`` only ``max``, ``at_least`` (inclusive) and
    ``more_than`` (exclusive) only ``min``. The unit follows from ``measure``: ``area_m2`` square metres,
    ``road_m`` metres, ``work_depth_mm`` millimetres, the rest counts.
    """

    measure: Measure
    min: int | None
    max: int | None
    qualifier: Qualifier
    as_stated: str

    def __post_init__(self) -> None:
        check_bounds(self.min, self.max, self.qualifier)


class Period(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The stretch of time an amount is counted over; either end may be unknown."""

    start: PartialDate | None
    end: PartialDate | None
    note: str | None


class Quantity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An amount with what it covers: scope, date, definition of the area, sources.

    Amounts of different ``scope`` or ``definition`` are never added or divided.
    """

    id: str
    measure: Measure
    min: int | None
    max: int | None
    qualifier: Qualifier
    scope: Scope
    as_of: PartialDate | None
    period: Period | None
    definition: Definition | None
    state: State | None
    as_stated: str
    source_ids: tuple[str, ...]
    verification: Verification
    derivation: str | None
    note: str | None

    def __post_init__(self) -> None:
        check_bounds(self.min, self.max, self.qualifier)
        if self.scope == "period" and self.period is None:
            raise ValueError(f"{self.id}: an amount of a period needs the period")
        if self.verification == "derived" and not self.derivation:
            raise ValueError(f"{self.id}: a derived amount needs its working")

    @property
    def amount(self) -> Amount:
        """The number alone, without what it covers."""
        return Amount(
            measure=self.measure,
            min=self.min,
            max=self.max,
            qualifier=self.qualifier,
            as_stated=self.as_stated,
        )


def check_bounds(low: int | None, high: int | None, qualifier: Qualifier) -> None:
    """Refuse bounds that the qualifier does not allow.

    Raises
    ------
    ValueError
        A bound is missing, present where it must be unknown, negative, or the bounds are the wrong way round.
    """
    needs_low = qualifier in ("exact", "about", "at_least", "more_than")
    needs_high = qualifier in ("exact", "about", "up_to")
    if qualifier != "unknown" and ((low is None) == needs_low or (high is None) == needs_high):
        raise ValueError(f"bounds {low} to {high} do not fit '{qualifier}'")
    if (low is not None and low < 0) or (high is not None and high < 0):
        raise ValueError(f"bounds {low} to {high} are negative")
    if low is not None and high is not None and low > high:
        raise ValueError(f"bounds {low} to {high} are the wrong way round")
