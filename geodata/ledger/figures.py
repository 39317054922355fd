"""Figures that belong to no contingent, as lines over time: what is not the same is never joined."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterable, Mapping

import msgspec

from geodata.ledger.clock import said_by
from geodata.ledger.state import Clock
from geodata.ledger.statements import first_complete
from geodata.records.dates import PartialDate
from geodata.records.quantities import Amount, Definition, Measure, Period, Quantity, Scope, State
from geodata.records.series import Series, SeriesPoint
from geodata.records.sources import Reliability, Source

_JOINED: frozenset[Scope] = frozenset(("interim", "cumulative"))
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
# Remarks on the wording of the text, not on what the figure covers.
_ABOUT_WORDING = re.compile(r"(headline|text|derived)\b")


class FigureKind(msgspec.Struct, frozen=True, kw_only=True):
    """What a figure is a figure of: only figures with all of this in common lie on one line.

    ``remark`` is what the wording of the source has in brackets, as "Khammuan province" or "all UXO": the records
    have no field for the part of the subject that a figure covers, and a province must not be joined to the country.
    """

    measure: Measure
    definition: Definition | None
    scope: Scope
    state: State | None
    remark: str

    @property
    def may_join(self) -> bool:
        """Whether figures of this kind form a line at all.

        Totals to date do, and counts of the moment (interim). An amount of a period is one of its own, and so are
        a plan and a final result. An area nobody defined cannot be known to be the same as another one.
        """
        return self.scope in _JOINED and not (self.measure == "area_m2" and self.definition is None)


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One stated figure of a series; ``said_on`` is the date of the source it came out with, ``None`` if undated.

    ``credibility`` of the claims is not here: nobody has graded the information of a series yet. ``note`` is of the
    compilers, who knew the outcome, and is ``None`` in a view of a past day.
    """

    id: str
    point_id: str
    kind: FigureKind
    as_of: PartialDate | None
    period: Period | None
    amount: Amount
    said_on: PartialDate | None
    source_ids: tuple[str, ...]
    reliability: Reliability
    note: str | None

    @property
    def open_ended(self) -> bool:
        """Whether a bound is not known, so that the true value lies somewhere beyond the number."""
        return self.amount.min is None or self.amount.max is None

    @property
    def value(self) -> float | None:
        """The middle of the bounds, or the one bound that is known; ``None`` where neither is."""
        bounds = [bound for bound in (self.amount.min, self.amount.max) if bound is not None]
        return sum(bounds) / len(bounds) if bounds else None


class Strand(msgspec.Struct, frozen=True, kw_only=True):
    """All figures of one kind in order of date, undated ones last, and which neighbours a line may join."""

    kind: FigureKind
    figures: tuple[Figure, ...]
    links: tuple[tuple[Figure, Figure], ...]


class FigureRow(msgspec.Struct, frozen=True, kw_only=True):
    """One date of a series with what it gives for a measure; no figures mean *not reported*, never 0."""

    point: SeriesPoint
    as_of: PartialDate | None
    figures: tuple[Figure, ...]


class FigureTable(msgspec.Struct, frozen=True, kw_only=True):
    """A series at a clock; ``later`` counts what means a later day, ``withheld`` what had not been said yet."""

    series: Series
    figures: tuple[Figure, ...]
    later: int
    withheld: int

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Measures that any figure gives: those with the longest line first, then in order of mention."""
        longest: dict[Measure, int] = {}
        for strand in strands_of(self.figures):
            measure = strand.kind.measure
            longest[measure] = max(longest.get(measure, 0), len(strand.links))
        return tuple(sorted(longest, key=lambda measure: -longest[measure]))

    def rows(self, measure: Measure) -> tuple[FigureRow, ...]:
        """One row a date that was spoken of; where it gives nothing for the measure it has no figures."""
        rows: list[FigureRow] = []
        spoken = {figure.point_id for figure in self.figures}
        for point in self.series.points:
            if point.id not in spoken:
                continue
            held = tuple(f for f in self.figures if f.point_id == point.id and f.kind.measure == measure)
            rows.append(FigureRow(point=point, as_of=held[0].as_of if held else point.as_of, figures=held))
        return tuple(sorted(rows, key=lambda row: _date_order(row.as_of)))

    def strands(self, measure: Measure) -> tuple[Strand, ...]:
        """The figures of a measure, one strand a kind, in order of first mention."""
        return strands_of(figure for figure in self.figures if figure.kind.measure == measure)


def figure_table(series: Series, sources: Mapping[str, Source], clock: Clock) -> FigureTable:
    """The figures of a series that had been said by ``clock.known_on`` and mean no day after ``clock.true_on``.

    A target is kept whatever day it is set for: it was a plan from the day it was said.

    Parameters
    ----------
    sources
        By id; every source that the series names.
    """
    figures: list[Figure] = []
    later = withheld = 0
    for point in series.points:
        for quantity in point.quantities:
            as_of = quantity.as_of or point.as_of
            if not was_out(quantity, sources, clock):
                withheld += 1
            elif _beyond(quantity, as_of, clock):
                later += 1
            else:
                figures.append(_figure(quantity, point, sources, clock))
    return FigureTable(series=series, figures=tuple(figures), later=later, withheld=withheld)


def was_out(quantity: Quantity, sources: Mapping[str, Source], clock: Clock) -> bool:
    """Whether a figure had been said by ``clock.known_on``: one source of it, or all that a computed one needs."""
    needed = all if quantity.verification == "derived" else any
    return clock.known_on is None or needed(said_by(sources[name].date, clock.known_on) for name in quantity.source_ids)


def strands_of(figures: Iterable[Figure]) -> tuple[Strand, ...]:
    """Figures sorted into strands by kind, in order of first mention.

    Two neighbours are joined only when their kind forms a line, both have a value and a date, one date is over
    before the other begins, and each is the only figure of its kind for its date: between rivals no line chooses.
    """
    kinds: dict[FigureKind, list[Figure]] = {}
    for figure in figures:
        kinds.setdefault(figure.kind, []).append(figure)
    return tuple(_strand(kind, held) for kind, held in kinds.items())


def _strand(kind: FigureKind, figures: list[Figure]) -> Strand:
    ordered = tuple(sorted(figures, key=lambda figure: _date_order(figure.as_of)))
    links: list[tuple[Figure, Figure]] = []
    if kind.may_join:
        stated = [figure for figure in ordered if figure.as_of is not None and figure.value is not None]
        alone = [
            figure for figure in stated if not any(other is not figure and _meet(figure, other) for other in stated)
        ]
        single = {figure.id for figure in alone}
        links = [pair for pair in itertools.pairwise(stated) if pair[0].id in single and pair[1].id in single]
    return Strand(kind=kind, figures=ordered, links=tuple(links))


def _meet(one: Figure, other: Figure) -> bool:
    """Whether two dates can mean the same day, so that their order is not known."""
    first, second = one.as_of, other.as_of
    return (
        first is not None
        and second is not None
        and first.first_day <= second.last_day
        and second.first_day <= first.last_day
    )


def _figure(quantity: Quantity, point: SeriesPoint, sources: Mapping[str, Source], clock: Clock) -> Figure:
    source = first_complete(quantity, sources)
    heard = tuple(
        name for name in quantity.source_ids if clock.known_on is None or said_by(sources[name].date, clock.known_on)
    )
    remarks = [text.strip() for text in _IN_BRACKETS.findall(quantity.as_stated)]
    return Figure(
        id=quantity.id,
        point_id=point.id,
        kind=FigureKind(
            measure=quantity.measure,
            definition=quantity.definition,
            scope=quantity.scope,
            state=quantity.state,
            remark=", ".join(text for text in remarks if not _ABOUT_WORDING.match(text)),
        ),
        as_of=quantity.as_of or point.as_of,
        period=quantity.period,
        amount=quantity.amount,
        said_on=source.date,
        source_ids=heard,
        reliability=source.reliability,
        note=quantity.note or point.note if clock.known_on is None else None,
    )


def _beyond(quantity: Quantity, as_of: PartialDate | None, clock: Clock) -> bool:
    if clock.true_on is None or as_of is None or quantity.scope == "planned":
        return False
    return as_of.first_day > clock.true_on


def _date_order(date: PartialDate | None) -> tuple[datetime.date, datetime.date]:
    return (datetime.date.max, datetime.date.max) if date is None else (date.first_day, date.last_day)
