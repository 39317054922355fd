"""Figures of series: which points form a line, and what was known when."""

from __future__ import annotations

import datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.figures import Figure, FigureTable, figure_table
from geodata.ledger.listing import listing
from geodata.ledger.state import Clock
from geodata.records.dates import PartialDate
from geodata.records.quantities import Period, Quantity
from geodata.records.series import Series, SeriesPoint

RECORDS = builtin_records()
SOURCES = {source.id: source for source in RECORDS.sources}
SERIES = {series.id: series for series in RECORDS.series}
KURSK, LAO = SERIES["ser-kursk-demining"], SERIES["ser-la-clearance"]


def table(series: Series, true_on: str | None = None, known_on: str | None = None) -> FigureTable:
    day = datetime.date.fromisoformat
    return figure_table(
        series, SOURCES, Clock(true_on=day(true_on) if true_on else None, known_on=day(known_on) if known_on else None)
    )


def links(series: Series, measure: str) -> list[tuple[str, str]]:
    return [
        (a.amount.as_stated, b.amount.as_stated)
        for strand in table(series).strands(measure)
        for a, b in strand.links
    ]  # fmt: skip


def test_kursk_hectares_are_one_line_and_a_week_is_not_on_it():
    joined = links(KURSK, "area_m2")
    assert joined == [
        ("about 19,000 ha", "about 26,000 ha"), ("about 26,000 ha", "53,000 ha"), ("53,000 ha", "60,900 ha"),
        ("60,900 ha", "69,500 ha"), ("69,500 ha", "151,000 ha"),
    ]  # fmt: skip
    (week,) = (strand for strand in table(KURSK).strands("area_m2") if strand.kind.scope == "period")
    assert [figure.amount.as_stated for figure in week.figures] == ["2,940 ha in a week", "2,250 ha in a week"]
    assert not week.links


def test_settlements_done_and_in_work_are_two_lines():
    states = {strand.kind.state: len(strand.links) for strand in table(KURSK).strands("settlements")}
    assert states == {"begun": 0, "completed": 5, "in_work": 3}


def test_a_province_is_not_joined_to_its_country():
    totals = [strand for strand in table(LAO).strands("area_m2") if strand.kind.scope == "cumulative"]
    assert {strand.kind.remark: len(strand.links) for strand in totals} == {"": 0, "Khammuan province": 0}


def test_an_area_that_nobody_defined_is_joined_to_nothing():
    strands = table(SERIES["ser-la-contamination"]).strands("area_m2")
    assert [strand.kind.remark for strand in strands if strand.kind.definition is None] == [
        "cluster munitions",
        "all UXO",
    ]
    assert all(not strand.links for strand in strands if strand.kind.definition is None)


def test_a_date_without_a_figure_is_not_reported_and_not_zero():
    rows = {row.as_of.value if row.as_of else None: row.figures for row in table(KURSK).rows("area_m2")}
    assert rows["2025-12-02"] == ()
    assert len(rows) == 7


def test_an_undated_figure_stays_in_the_table_and_off_every_line():
    found = table(SERIES["ser-ru-la-total"])
    row = next(row for row in found.rows("area_m2") if row.as_of is None)
    assert [figure.amount.as_stated for figure in row.figures] == ["more than 160 ha"]
    joined = {figure.id for strand in found.strands("area_m2") for link in strand.links for figure in link}
    assert row.figures[0].id not in joined


def test_two_clocks_hide_different_things():
    assert {f.point_id for f in table(KURSK, known_on="2025-03-31").figures} == {"ser-kursk-demining.p1"}
    then = table(KURSK, true_on="2025-04-23")
    assert {f.point_id for f in then.figures} == {"ser-kursk-demining.p1", "ser-kursk-demining.p2"}
    assert then.later + len(then.figures) == len(table(KURSK).figures)
    # A target was a plan from the day it was said, whatever year it is set for.
    assert any(f.kind.scope == "planned" for f in table(LAO, true_on="2025-01-01").figures)


def test_the_listing_of_a_past_day_holds_the_same_figures_as_the_table():
    for day in ("2019-06-01", "2024-12-31", "2025-07-14", "2026-03-01"):
        clock = Clock(known_on=datetime.date.fromisoformat(day))
        listed = {
            quantity["id"] for report in listing(RECORDS, "series", clock) for point in report["points"]
            for quantity in point["quantities"]
        }  # fmt: skip
        assert listed == {figure.id for series in RECORDS.series for figure in table(series, known_on=day).figures}


def test_only_sources_that_were_out_are_named_and_no_note_of_the_outcome():
    for figure in table(LAO, known_on="2025-07-31").figures:
        assert figure.note is None
        assert figure.source_ids
        for name in figure.source_ids:
            date = SOURCES[name].date
            assert date is not None
            assert date.last_day <= datetime.date(2025, 7, 31)


dates = st.one_of(
    st.none(),
    st.dates(datetime.date(2018, 1, 1), datetime.date(2026, 12, 28)).flatmap(
        lambda day: st.sampled_from(
            [
                PartialDate(value=day.isoformat(), precision="day", note=None),
                PartialDate(value=day.isoformat()[:7], precision="month", note=None),
                PartialDate(value=day.isoformat()[:4], precision="year", note=None),
            ]
        )
    ),
)

names = st.lists(st.sampled_from(sorted(SOURCES)), min_size=1, max_size=3, unique=True)


@st.composite
def series(draw: st.DrawFn) -> Series:
    points: list[SeriesPoint] = []
    for at in range(draw(st.integers(1, 8))):
        as_of = draw(dates)
        quantities: list[Quantity] = []
        for number in range(draw(st.integers(1, 3))):
            low = draw(st.integers(0, 10**9))
            scope = draw(st.sampled_from(["planned", "interim", "final", "cumulative", "period"]))
            qualifier, top = draw(st.sampled_from([("exact", low), ("more_than", None), ("at_least", None)]))
            place = draw(st.sampled_from(["", " (Khammuan province)", " (headline)"]))
            quantities.append(
                Quantity(
                    id=f"s.p{at}.q{number}", measure=draw(st.sampled_from(["area_m2", "items"])), min=low, max=top,
                    qualifier=qualifier, scope=scope, as_of=as_of,
                    period=Period(start=None, end=None, note="a week") if scope == "period" else None,
                    definition=draw(st.sampled_from([None, "cleared", "surveyed", "demined_undefined"])),
                    state=draw(st.sampled_from([None, "completed", "remaining"])), as_stated=f"{low}{place}",
                    source_ids=tuple(draw(names)),
                    verification=draw(st.sampled_from(["excerpt", "derived"])), derivation="working", note=None,
                )
            )  # fmt: skip
        points.append(SeriesPoint(id=f"s.p{at}", as_of=as_of, quantities=tuple(quantities), note=None))
    return msgspec.structs.replace(KURSK, id="s", points=tuple(points))


clocks = st.builds(
    Clock,
    true_on=st.none() | st.dates(datetime.date(2018, 1, 1), datetime.date(2026, 12, 28)),
    known_on=st.none() | st.dates(datetime.date(2018, 1, 1), datetime.date(2026, 12, 28)),
)


def _what(figure: Figure) -> tuple[object, ...]:
    kind = figure.kind
    return kind.measure, kind.definition, kind.scope, kind.state


@given(series(), clocks)
def test_no_line_ever_joins_two_definitions_scopes_or_states(made: Series, clock: Clock):
    found = figure_table(made, SOURCES, clock)
    for measure in found.measures:
        for strand in found.strands(measure):
            for one, other in strand.links:
                assert _what(one) == _what(other)
                assert one.kind.scope in ("interim", "cumulative")
                assert ("Khammuan" in one.amount.as_stated) == ("Khammuan" in other.amount.as_stated)
                assert one.as_of is not None
                assert other.as_of is not None
                assert one.as_of.last_day < other.as_of.first_day


@given(series(), clocks)
def test_each_figure_is_in_one_strand_and_has_at_most_one_line_on_each_side(made: Series, clock: Clock):
    found = figure_table(made, SOURCES, clock)
    strands = [strand for measure in found.measures for strand in found.strands(measure)]
    held = [figure.id for strand in strands for figure in strand.figures]
    assert sorted(held) == sorted(figure.id for figure in found.figures)
    lefts = [one.id for strand in strands for one, _ in strand.links]
    rights = [other.id for strand in strands for _, other in strand.links]
    assert len(set(lefts)) == len(lefts)
    assert len(set(rights)) == len(rights)


@given(series(), clocks)
def test_no_figure_said_later_than_known_on_is_shown(made: Series, clock: Clock):
    shown = figure_table(made, SOURCES, clock)
    every = figure_table(made, SOURCES, Clock(true_on=clock.true_on))
    assert len(shown.figures) + shown.later + shown.withheld == sum(len(point.quantities) for point in made.points)
    assert {figure.id for figure in shown.figures} <= {figure.id for figure in every.figures}
    if clock.known_on is None:
        return
    for figure in shown.figures:
        out = [SOURCES[name].date for name in figure.source_ids]
        assert out
        assert all(date is not None and date.last_day <= clock.known_on for date in out)


@given(series(), clocks, st.randoms())
def test_the_order_of_the_points_decides_nothing(made: Series, clock: Clock, random):
    points = list(made.points)
    random.shuffle(points)
    shuffled = msgspec.structs.replace(made, points=tuple(points))

    def joined(one: Series) -> set[tuple[str, str]]:
        found = figure_table(one, SOURCES, clock)
        return {
            (a.id, b.id) for measure in found.measures for strand in found.strands(measure) for a, b in strand.links
        }

    assert joined(made) == joined(shuffled)
