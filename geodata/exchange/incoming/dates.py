"""Dates of a column as partial dates: one order of day and month for all, said or shown by the dates themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from geodata.exchange.incoming.mapping import DateOrder
from geodata.exchange.incoming.request import Question, asked
from geodata.records.dates import parse_date
from geodata.records.said import say
from geodata.records.typed_dates import typed_date

_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ T].*)?")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")
_DAY_FIRST = 'FILE.toml with dates = "day first"'
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")


def question_of_dates(field: str, texts: Iterable[str]) -> Question | None:
    """What to ask about a column of dates: which of two numbers is the day; ``None`` when they show it themselves."""
    day_first = month_first = undecided = 0
    example = contrary = ""
    for text in texts:
        found = _NUMBERS.fullmatch(text.strip())
        if found is None:
            continue
        one, other = int(found[1]), int(found[3])
        if one > 12 >= other:
            day_first, example = day_first + 1, example or text
        elif other > 12 >= one:
            month_first, contrary = month_first + 1, contrary or text
        elif one != other and found[2] != ".":
            undecided, example = undecided + 1, example or text
    if day_first and month_first:
        text = say("ask/dates-mixed", field=(field,), day_first=example, month_first=contrary)
        how = say("ask/dates-mixed/how", days=day_first, months=month_first)
        return asked("--mapping", text, how, recommended=_DAY_FIRST)
    if undecided and not day_first and not month_first:
        text = say("ask/dates-open", field=(field,), example=example)
        return asked("--mapping", text, say("ask/dates-open/how"), recommended=_DAY_FIRST,
                     candidates=("day first", "month first"))  # fmt: skip
    return None


def order_of(texts: Iterable[str]) -> DateOrder:
    """The order that the dates of a column show; to be asked only where there is no question."""
    for text in texts:
        found = _NUMBERS.fullmatch(text.strip())
        if found is not None and int(found[3]) > 12:
            return "month first"
    return "day first"


def partial_date(text: str, order: DateOrder) -> str:
    """A date as the project keeps it, at the precision it has.

    Raises
    ------
    ValueError
        It is none, or there is no such day.
    """
    plain = text.strip()
    moment = _MOMENT.fullmatch(plain)
    if moment is not None:
        return parse_date(moment[1]).value
    numbers, solid = _NUMBERS.fullmatch(plain), _SOLID.fullmatch(plain)
    if numbers is not None:
        one, other = int(numbers[1]), int(numbers[3])
        day, month = (other, one) if order == "month first" else (one, other)
        return parse_date(f"{numbers[4]}-{month:02}-{day:02}").value
    if solid is not None:
        return parse_date("-".join(solid.groups())).value
    try:
        return parse_date(plain).value
    except ValueError:
        return typed_date(plain).value
