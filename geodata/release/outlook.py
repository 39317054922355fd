"""The S-curve of released ground, the rate by month, and a forecast as a band, or the sentence why there is none."""

from __future__ import annotations

import datetime
import math
from collections import defaultdict
from collections.abc import Iterable

import msgspec
import numpy as np

from geodata.geometry.geodesic import area_m2
from geodata.records.dates import parse_date
from geodata.release.engine import Decision
from geodata.release.reopened import Reopened
from geodata.release.states import PRODUCTS, Product

FEWEST_REPORTS, FEWEST_MONTHS = 6, 3
BAND = (0.2, 0.5, 0.8)
FARTHEST_YEARS = 200
METHOD = (
    "Quantiles (20, 50 and 80 per cent) of the square metres released in each whole month from the first to the last "
    "with a release, months without one counted as 0; the ground that remains divided by each. No trend, no season, no "
    "plan is assumed."
)


class CurvePoint(msgspec.Struct, frozen=True, kw_only=True):
    """Square metres released up to the end of a day, which never become fewer, and those of them that were reopened."""

    day: datetime.date
    released_m2: float
    cancelled_m2: float
    reduced_m2: float
    cleared_m2: float
    reopened_m2: float = 0.0

    @property
    def standing_m2(self) -> float:
        """What was released and not reopened by then: it falls where ground is hazardous again."""
        return self.released_m2 - self.reopened_m2


class Curve(msgspec.Struct, frozen=True, kw_only=True):
    """Points in order of their days. Releases and reopenings without a date are not in it, but counted beside it."""

    points: tuple[CurvePoint, ...]
    undated: int
    undated_m2: float
    undated_reopened_m2: float = 0.0

    def remaining(self, recorded_m2: float) -> list[float]:
        """What remained at each point of all that is recorded, each square metre once; it rises at a reopening."""
        return [recorded_m2 - point.standing_m2 for point in self.points]


class Forecast(msgspec.Struct, frozen=True, kw_only=True):
    """The months in which the ground that remains may be done, first as ``2027-04``, or ``why_not``.

    ``late`` is ``None`` when the slow rate never gets there. ``method`` says how; it is to be shown beside the band.
    """

    early: str | None = None
    middle: str | None = None
    late: str | None = None
    rates_m2: tuple[float, float, float] | None = None
    why_not: str | None = None
    method: str = METHOD


def s_curve(decisions: Iterable[Decision], reopened: Iterable[Reopened] = ()) -> Curve:
    """Released square metres by date of decision, at the last day that a date can mean, and what was reopened."""
    by_day: dict[datetime.date, dict[Product, float]] = defaultdict(lambda: dict.fromkeys(PRODUCTS, 0.0))
    undated, undated_m2 = 0, 0.0
    for decision in decisions:
        if decision.to in ("SHA", "CHA"):
            continue
        square_metres = area_m2(decision.outline)
        if decision.date is None:
            undated, undated_m2 = undated + 1, undated_m2 + square_metres
        else:
            by_day[parse_date(decision.date).last_day][decision.to] += square_metres
    again: dict[datetime.date | None, float] = defaultdict(float)
    for one in reopened:
        again[one.day] += one.square_metres
    undated_reopened_m2 = again.pop(None, 0.0)
    points: list[CurvePoint] = []
    sums, reopened_m2 = dict.fromkeys(PRODUCTS, 0.0), 0.0
    for day in sorted({*by_day, *(day for day in again if day is not None)}):
        sums = {product: sums[product] + by_day[day][product] for product in PRODUCTS}
        reopened_m2 += again[day]
        points.append(CurvePoint(day=day, released_m2=math.fsum(sums.values()), cancelled_m2=sums["cancelled"],
                                 reduced_m2=sums["reduced"], cleared_m2=sums["cleared"],
                                 reopened_m2=reopened_m2))  # fmt: skip
    return Curve(points=tuple(points), undated=undated, undated_m2=undated_m2, undated_reopened_m2=undated_reopened_m2)


def monthly_rates(curve: Curve) -> dict[str, float]:
    """Square metres released in each month from the first to the last with a release, 0 where nothing was.

    It is the work: what was reopened since was done all the same.
    """
    done: list[tuple[int, float]] = []
    before = 0.0
    for point in curve.points:
        if point.released_m2 > before:
            done.append((_month(point.day), point.released_m2 - before))
        before = point.released_m2
    if not done:
        return {}
    rates = {_named(month): 0.0 for month in range(done[0][0], done[-1][0] + 1)}
    for month, square_metres in done:
        rates[_named(month)] += square_metres
    return rates


def forecast(
    curve: Curve, remaining_m2: float, day: datetime.date, *, reports: int, fewest_reports: int = FEWEST_REPORTS
) -> Forecast:
    """When the ground that remains may be done, as a band, counted from a day.

    ``reports`` is the number of reports and releases that the curve rests on.
    """
    rates = monthly_rates(curve)
    if reports < fewest_reports or len(rates) < FEWEST_MONTHS:
        why = (
            f"no forecast: it needs at least {fewest_reports} reports over {FEWEST_MONTHS} months; "
            f"there are {reports} over {len(rates)}"
        )
        return Forecast(why_not=why)
    if remaining_m2 <= 0:
        return Forecast(why_not="no forecast: nothing remains")
    slow, usual, fast = (float(rate) for rate in np.quantile(list(rates.values()), BAND))
    if fast <= 0:
        return Forecast(why_not="no forecast: in most months nothing was released", rates_m2=(slow, usual, fast))
    early, middle, late = (_done(day, remaining_m2, rate) for rate in (fast, usual, slow))
    return Forecast(early=early, middle=middle, late=late, rates_m2=(slow, usual, fast))


def _done(day: datetime.date, remaining_m2: float, rate_m2: float) -> str | None:
    months = remaining_m2 / rate_m2 if rate_m2 > 0 else math.inf
    return None if months > 12 * FARTHEST_YEARS else _named(_month(day) + math.ceil(months))


def _month(day: datetime.date) -> int:
    return 12 * day.year + day.month - 1


def _named(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"
