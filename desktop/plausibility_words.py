"""What is hard to believe, in the words of the user's language and with its arithmetic."""

from __future__ import annotations

from desktop.wording import amount_text, date_text, decimal_text, number_text, translate
from geodata.ledger.plausibility import FACTOR, Implausible
from geodata.records.dates import parse_date
from geodata.records.quantities import Amount
from geodata.records.texts import Language


def implausible_text(found: Implausible, language: Language) -> str:
    """One finding in a sentence or two."""
    if found.rule == "output":
        return _output_text(found, language)
    if found.rule == "echelon":
        return _echelon_text(found, language)
    first, then = found.days or ("", "")
    text = {
        "end_before_start": translate("Plausible", "It ends %2, before it starts %1."),
        "source_before_claim": translate("Plausible", "Its newest source is of %2, before it was said on %1."),
        "under_way_before_start": translate(
            "Plausible", "%3 says on %2 that it is under way or over, before it starts %1."
        ),
        "figure_before_start": translate("Plausible", "%3 is a figure as of %2, before it starts %1."),
    }[found.order or "end_before_start"]
    gap = translate("Plausible", "%1 days out of order.").replace(
        "%1", number_text(int(found.numbers["days"]), language)
    )
    for sign, said in (("%1", _day(first, language)), ("%2", _day(then, language)), ("%3", found.about)):
        text = text.replace(sign, said)
    return f"{text} {gap}"


def _output_text(found: Implausible, language: Language) -> str:
    numbers = found.numbers
    unit = translate("Plausible", "m²") if found.measure == "area_m2" else translate("Plausible", "items")
    text = translate(
        "Plausible",
        "%1 %8 / (%2 persons × %3 days) = at least %4 %8 for each person and day. The other %5 contingents have %6, in "
        "the middle %7: this is about %9 times as much. Looked at from %0 times on; strengths as stated, planned too.",
    )
    span = f"{_number(numbers['lowest'], language)}–{_number(numbers['highest'], language)}"
    for sign, said in (
        ("%1", _number(numbers["amount"], language)), ("%2", _number(numbers["strength"], language)),
        ("%3", _number(numbers["days"], language)), ("%4", _number(numbers["rate"], language)),
        ("%5", _number(numbers["others"], language)), ("%6", span), ("%7", _number(numbers["median"], language)),
        ("%8", unit), ("%9", _number(numbers["times"], language)), ("%0", str(FACTOR)),
    ):  # fmt: skip
        text = text.replace(sign, said)
    return text


def _echelon_text(found: Implausible, language: Language) -> str:
    numbers = found.numbers
    low, high = (None if name not in numbers else int(numbers[name]) for name in ("low", "high"))
    qualifier = "up_to" if low is None else "at_least" if high is None else "exact"
    stated = Amount(measure="personnel", min=low, max=high, qualifier=qualifier, as_stated="")
    echelon = {
        11: translate("Plausible", "team"), 12: translate("Plausible", "squad"), 13: translate("Plausible", "section"),
        14: translate("Plausible", "platoon or detachment"), 15: translate("Plausible", "company"),
        16: translate("Plausible", "battalion"), 17: translate("Plausible", "regiment"),
        18: translate("Plausible", "brigade"), 21: translate("Plausible", "division"),
        22: translate("Plausible", "corps"),
    }[int(numbers["echelon"])]  # fmt: skip
    text = translate(
        "Plausible", "Strength %1, but a %2 (by its symbol) usually has %3. A rule of thumb: armies differ."
    )
    usual = f"{number_text(int(numbers['from']), language)}–{number_text(int(numbers['to']), language)}"
    return text.replace("%1", amount_text(stated, language)).replace("%2", echelon).replace("%3", usual)


def _number(number: float, language: Language) -> str:
    """Three digits of small numbers, whole numbers else."""
    return number_text(round(number), language) if number >= 100 else decimal_text(float(f"{number:.3g}"), language)


def _day(text: str, language: Language) -> str:
    return date_text(parse_date(text), language)
