"""Which of several rival values leads, by each of the rules; none drops or adds a value."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.builtin import builtin_records
from geodata.ledger.contradictions import contradictions
from geodata.ledger.fold import Ledger
from geodata.ledger.rivals import RULE_WORDS, AttributeValues, Leading, Value, values_by_attribute
from geodata.ledger.state import Clock, deployment_states
from geodata.ledger.statements import Statement, statements_about
from geodata.records.dates import parse_date
from geodata.records.record_set import LEADING_RULES, LeadingRule

RECORDS = builtin_records()
ONE = statements_about(RECORDS, RECORDS.deployment("dep-ru-la-1"))[0]


def stated(number: int, grade: str, said: str | None) -> Statement:
    amount = msgspec.structs.replace(ONE.amount, min=number, max=number, qualifier="exact", as_stated=str(number))
    digit = None if grade[1] == "-" else int(grade[1])
    return msgspec.structs.replace(
        ONE, amount=amount, reliability=grade[0], credibility=digit, said_on=parse_date(said) if said else None
    )


def ranked(rule: LeadingRule, *statements: Statement, origins: dict[int, int] | None = None) -> AttributeValues:
    def count(value: Value) -> int:
        return (origins or {})[value.amount.min or 0]

    (values,) = values_by_attribute(statements, Leading(rule, count if origins else None))
    return values


def leading(rule: LeadingRule, *statements: Statement, origins: dict[int, int] | None = None) -> list[int | None]:
    return [value.amount.min for value in ranked(rule, *statements, origins=origins).leading]


OLD_BEST, NEW_BEST, NEWER = stated(1, "B2", "2020-01-01"), stated(2, "B2", "2020-03"), stated(3, "E5", "2020-06-01")
UNDATED, UNJUDGED = stated(4, "B2", None), stated(5, "F1", "2021-01-01")


def test_the_newest_of_the_best_grade_leads_by_default():
    assert leading("newest_of_best", OLD_BEST, NEW_BEST, NEWER, UNDATED, UNJUDGED) == [2]
    (values,) = values_by_attribute((OLD_BEST, NEW_BEST))
    assert values.rule == "newest_of_best"


def test_two_whose_order_their_dates_leave_open_lead_together():
    within = stated(6, "B2", "2020-03-15")
    assert leading("newest_of_best", OLD_BEST, NEW_BEST, within) == [2, 6]
    assert ranked("newest_of_best", OLD_BEST, NEW_BEST, within).span == (2, 6)
    assert leading("newest_of_best", UNDATED, stated(7, "B2", None)) == [4, 7]


def test_a_newer_statement_of_a_lower_grade_does_not_make_a_value_newer():
    again = stated(1, "E5", "2025-01-01")
    assert leading("newest_of_best", OLD_BEST, again, NEW_BEST) == [2]
    assert leading("newest", OLD_BEST, again, NEW_BEST) == [1]


def test_of_the_best_grade_the_one_with_the_most_origins_leads():
    origins = {1: 3, 2: 1, 3: 9}
    assert leading("best_then_origins", OLD_BEST, NEW_BEST, NEWER, origins=origins) == [1]
    assert leading("best_then_origins", OLD_BEST, NEW_BEST, NEWER, origins={1: 2, 2: 2, 3: 9}) == [1, 2]


def test_the_newest_leads_whatever_its_grade():
    assert leading("newest", OLD_BEST, NEW_BEST, NEWER, UNDATED) == [3]
    assert leading("newest", OLD_BEST, NEWER, UNJUDGED) == [5]


def test_as_a_range_all_lead_and_none_is_left_out():
    values = ranked("range", OLD_BEST, NEWER, UNJUDGED)
    assert (len(values.leading), values.others, values.span, values.contested) == (3, (), (1, 5), True)


def test_every_rule_has_its_words():
    assert set(RULE_WORDS) == set(LEADING_RULES)
    assert len(set(RULE_WORDS.values())) == len(LEADING_RULES)


@pytest.mark.parametrize("rule", LEADING_RULES)
def test_the_built_in_records_have_the_same_values_and_disagreements_by_every_rule(rule: LeadingRule):
    records = msgspec.structs.replace(RECORDS, leading_rule=rule)
    for one, other in zip(deployment_states(records, Clock()), deployment_states(RECORDS, Clock()), strict=True):
        for ruled, plain in zip(one.attributes, other.attributes, strict=True):
            assert {v.amount for v in ruled.values} == {v.amount for v in plain.values}
            assert ruled.rule == rule
            assert ruled.leading
    ids = [row.subject.id for row in contradictions(RECORDS)]
    assert [row.subject.id for row in contradictions(records)] == ids


@given(st.sampled_from(LEADING_RULES), st.none() | st.dates(datetime.date(2019, 1, 1), datetime.date(2026, 1, 1)))
def test_the_kept_fold_is_the_plain_one_by_every_rule(rule: LeadingRule, day: datetime.date | None):
    records = msgspec.structs.replace(RECORDS, leading_rule=rule)
    clock = Clock(known_on=day)
    assert Ledger(records).states(clock) == deployment_states(records, clock)


_DATES = st.none() | st.dates(datetime.date(2019, 1, 1), datetime.date(2021, 1, 1)).map(datetime.date.isoformat)
_STATED = st.builds(
    stated, st.integers(1, 4), st.builds("{}{}".format, st.sampled_from("ABF"), st.sampled_from("126-")), _DATES
)


@given(st.sampled_from(LEADING_RULES), st.lists(_STATED, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_statements_does_not_decide(rule: LeadingRule, made: list[Statement], order):
    shuffled = list(made)
    order.shuffle(shuffled)
    one, other = ranked(rule, *made), ranked(rule, *shuffled)
    assert {(v.amount.min, v.amount.max) for v in one.leading} == {(v.amount.min, v.amount.max) for v in other.leading}
    assert one.leading
