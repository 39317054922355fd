"""What people type is understood, what the program words reads back as it was, and a refusal is a sentence."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app import prepare
from desktop.wording import amount_text, date_text
from geodata.records.dates import PartialDate, parse_date
from geodata.records.quantities import Amount, Measure, Qualifier
from geodata.records.texts import LANGUAGES, Language
from geodata.records.typed import typed_amount
from geodata.records.typed_dates import typed_date

# Steps in which the words of a measure are exact.
STEPS: dict[Measure, int] = {
    "personnel": 1, "items": 1, "area_m2": 100, "road_m": 1000, "work_depth_mm": 10, "tonnage_t": 1, "percent": 1,
}  # fmt: skip
COUNTS = st.integers(min_value=0, max_value=99_999)


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    prepare(qapp, request.param)
    return request.param


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    measure = draw(st.sampled_from(sorted(STEPS)))
    qualifier: Qualifier = draw(st.sampled_from(["exact", "about", "up_to", "at_least", "more_than", "unknown"]))
    # Hectares from a thousand on are worded whole.
    low = draw(COUNTS) * STEPS[measure]
    high = low + (draw(COUNTS) * STEPS[measure] if qualifier == "exact" else 0)
    return Amount(
        measure=measure,
        min=None if qualifier in ("up_to", "unknown") else low,
        max=None if qualifier in ("at_least", "more_than", "unknown") else high,
        qualifier=qualifier,
        as_stated="",
    )


@st.composite
def dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 12, 31)))
    season = draw(st.sampled_from(["spring", "summer", "autumn", "winter"]))
    forms = [day.isoformat(), day.isoformat()[:7], day.isoformat()[:4], f"{day.year}-{season}"]
    return parse_date(draw(st.sampled_from(forms)))


def test_an_amount_as_worded_reads_back_as_it_was(language: Language):
    @given(amounts())
    def reads_back(amount: Amount) -> None:
        worded = amount_text(amount, language)
        read = typed_amount(worded, amount.measure)
        assert read.as_stated == worded.strip()
        if amount.measure == "area_m2" and max(amount.min or 0, amount.max or 0) >= 10_000_000:
            assert amount_text(read, language) == worded
        else:
            assert (read.min, read.max, read.qualifier) == (amount.min, amount.max, amount.qualifier)

    reads_back()


def test_a_date_as_worded_reads_back_as_it_was(language: Language):
    @given(dates())
    def reads_back(date: PartialDate) -> None:
        assert typed_date(date_text(date, language)) == date

    reads_back()


@given(dates())
def test_a_date_as_stored_reads_back_as_it_was(date: PartialDate):
    assert typed_date(date.value) == date


@pytest.mark.parametrize(
    ("typed", "measure", "low", "high", "qualifier"),
    [
        ("≤ 50", "personnel", None, 50, "up_to"),
        ("up to 50", "personnel", None, 50, "up_to"),
        ("не более 50 человек", "personnel", None, 50, "up_to"),
        ("25,000–30,000", "personnel", 25_000, 30_000, "exact"),
        ("25 to 30 thousand", "personnel", 25_000, 30_000, "exact"),
        ("от 25 до 30 тыс.", "personnel", 25_000, 30_000, "exact"),
        ("about 900", "items", 900, 900, "about"),
        ("~900", "items", 900, 900, "about"),
        ("在50人左右", "personnel", 50, 50, "about"),
        ("> 340", "items", 340, None, "more_than"),
        ("over 1.5 million items", "items", 1_500_000, None, "more_than"),
        ("at least 12", "items", 12, None, "at_least"),
        ("12+", "items", 12, None, "at_least"),
        ("1.5 ha", "area_m2", 15_000, 15_000, "exact"),
        ("1,5 га", "area_m2", 15_000, 15_000, "exact"),
        ("25–30 ha", "area_m2", 250_000, 300_000, "exact"),
        ("187,180 m²", "area_m2", 187_180, 187_180, "exact"),
        ("2.5 km² – 3 km²", "area_m2", 2_500_000, 3_000_000, "exact"),
        ("40 cm to 2.5 m", "work_depth_mm", 400, 2500, "exact"),
        ("0", "items", 0, 0, "exact"),
    ],
)
def test_amounts_are_understood(typed: str, measure: Measure, low: int | None, high: int | None, qualifier: str):
    amount = typed_amount(f"  {typed} ", measure)
    assert (amount.min, amount.max, amount.qualifier, amount.as_stated) == (low, high, qualifier, typed)


@pytest.mark.parametrize(
    ("typed", "measure", "said"),
    [
        ("", "items", "no amount is typed"),
        ("many", "items", "not understood"),
        ("-5", "items", "not understood"),
        ("< 50", "personnel", "largest number it can be"),
        ("1.5", "items", "not a whole number"),
        ("25.000", "items", "can be 25 or 25,000"),
        ("50 ha", "personnel", "no unit of what is counted"),
        ("120", "area_m2", "needs its unit"),
        ("50 or 60", "personnel", "more numbers than one"),
        ("30–20", "items", "smaller number first"),
        ("up to 3–5", "items", "two bounds and a limit"),
        ("9" * 30, "items", "too large"),
    ],
)
def test_what_is_not_understood_is_refused_with_a_way_out(typed: str, measure: Measure, said: str):
    with pytest.raises(ValueError, match=said) as refused:
        typed_amount(typed, measure)
    assert "; write" in str(refused.value) or "too large" in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Oct 2018", "2018-10"), ("October, 2018", "2018-10"), ("10.2018", "2018-10"), ("2018-10", "2018-10"),
        ("октябрь 2018", "2018-10"), ("2018年10月", "2018-10"), ("autumn 2019", "2019-autumn"),
        ("осень 2019", "2019-autumn"), ("2019年秋季", "2019-autumn"), ("winter 2019/20", "2019-winter"),
        ("winter 1999/00", "1999-winter"), ("5 July 2025", "2025-07-05"), ("July 5th, 2025", "2025-07-05"),
        ("5 июля 2025 г.", "2025-07-05"), ("05.07.2025", "2025-07-05"), ("2018年10月5日", "2018-10-05"),
        ("13/7/2025", "2025-07-13"), ("2025", "2025"), ("2025年", "2025"),
        ("5/7/2025", None), ("early 2019", None), ("mid-2019", None), ("31 Feb 2025", None), ("2018-2019", None),
        ("winter 2019/21", None), ("99", None), ("tomorrow", None), ("", None), ("5 autumn 2019", None),
    ],
)  # fmt: skip
def test_dates_are_understood_or_refused(typed: str, value: str | None):
    if value is not None:
        assert typed_date(typed).value == value
        return
    with pytest.raises(ValueError, match=r"; (write|give)"):
        typed_date(typed)


@given(st.text(max_size=30), st.sampled_from(sorted(STEPS)))
def test_any_text_is_understood_or_refused_with_a_sentence(typed: str, measure: Measure):
    for read in (lambda: typed_amount(typed, measure), lambda: typed_date(typed)):
        try:
            read()
        except ValueError as error:
            assert len(str(error)) > 20  # noqa: PT017 - whether it is refused is not the point
