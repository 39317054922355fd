"""Dates, amounts and standings in the words of the user's language; the records hold keys and numbers."""

from __future__ import annotations

import datetime
import functools
import math
import tomllib
from collections.abc import Iterable
from importlib import resources
from typing import Literal

from PySide6.QtCore import QDate, QLocale

from desktop.spoken import translate
from geodata.ledger.rivals import AttributeValues, Value
from geodata.ledger.state import DeploymentState
from geodata.ledger.statements import Attribute
from geodata.ledger.status import Standing
from geodata.records.dates import PartialDate
from geodata.records.places import Location
from geodata.records.quantities import Amount, Qualifier
from geodata.records.record_set import LeadingRule, RecordSet
from geodata.records.texts import Language, name_in

_LOCALES = {"en": "en_GB", "ru": "ru_RU", "zh_TW": "zh_TW", "zh_CN": "zh_CN"}


def locale(language: Language) -> QLocale:
    """Separators, month names and the order of dates of a language."""
    return QLocale(_LOCALES[language])


def number_text(number: int, language: Language) -> str:
    """A whole number with thousands separators."""
    return locale(language).toString(number)


def decimal_text(number: float, language: Language) -> str:
    """A number with thousands separators and as many decimals as it has, at most six."""
    decimals = next((places for places in range(7) if math.isclose(number, round(number, places), rel_tol=1e-9)), 6)
    return locale(language).toString(float(number), "f", decimals)


def day_text(day: datetime.date, language: Language) -> str:
    """A day, as "5 Jul 2025"."""
    return _formatted(day, language, "d MMM yyyy", "yyyy年M月d日")


def date_text(date: PartialDate | None, language: Language) -> str:
    """A date at its own precision: "5 Jul 2025", "Jul 2025", "2025", "autumn 2019", or "not dated"."""
    if date is None:
        return translate("Words", "not dated")
    if date.precision == "day":
        return day_text(date.first_day, language)
    if date.precision == "month":
        if language.startswith("zh"):
            return _formatted(date.first_day, language, "", "yyyy年M月")
        # A month alone stands in the nominative, which a formatted date of Russian does not give.
        month = locale(language).standaloneMonthName(date.first_day.month, QLocale.FormatType.ShortFormat)
        return f"{month} {date.value[:4]}"
    if date.precision == "season":
        return season_text(date.value[5:], date.value[:4])
    return translate("Words", "%1", "a year by itself").replace("%1", date.value)


def season_text(season: str, year: str) -> str:
    """A season of a year, as "autumn 2019"."""
    patterns = {
        "spring": translate("Words", "spring %1"),
        "summer": translate("Words", "summer %1"),
        "autumn": translate("Words", "autumn %1"),
        "winter": translate("Words", "winter %1"),
    }
    return patterns[season].replace("%1", year)


def listed(parts: Iterable[str]) -> str:
    """Words one after another, with the comma of the language."""
    return translate("Words", ", ").join(parts)


def span_text(start: PartialDate | None, end: PartialDate | None, language: Language) -> str:
    """When something was true: "Oct 2018 – 15 Mar 2019", "since Nov 2025", "dates not stated"."""
    if start is None and end is None:
        return translate("Words", "dates not stated")
    if end is None:
        return translate("Words", "since %1").replace("%1", date_text(start, language))
    if start is None:
        return translate("Words", "until %1").replace("%1", date_text(end, language))
    return f"{date_text(start, language)} – {date_text(end, language)}"


def amount_text(amount: Amount, language: Language) -> str:
    """An amount with its qualifier and unit, in no more digits than the source gave."""
    low, high = amount.min, amount.max
    if low is None and high is None:
        return translate("Words", "amount not known")
    if low is not None and high is not None and low != high:
        return f"{_unit_text(amount, low, language, unit=False)}–{_unit_text(amount, high, language)}"
    number = _unit_text(amount, low if low is not None else high or 0, language)
    patterns = {
        "about": translate("Words", "about %1"),
        "up_to": translate("Words", "up to %1"),
        "at_least": translate("Words", "at least %1"),
        "more_than": translate("Words", "more than %1"),
    }
    return patterns.get(amount.qualifier, "%1").replace("%1", number)


def values_text(values: AttributeValues, language: Language) -> str:
    """The leading value of an attribute; values that lead together are named together, as "33 or 32"."""
    if values.rule == "range" and len(values.leading) > 1:
        return _span_text(values, language)
    stated = [amount_text(value.amount, language) for value in values.leading]
    return translate("Words", " or ").join(dict.fromkeys(stated))


def _span_text(values: AttributeValues, language: Language) -> str:
    """All leading values as one range, open where one of them is: "32–33", "830 or more"."""
    low, high = values.span
    qualifier: Qualifier = "unknown" if low is None else "at_least"
    if high is not None:
        qualifier = "up_to" if low is None else "exact"
    amount = Amount(measure=values.attribute.measure, min=low, max=high, qualifier=qualifier, as_stated="")
    return amount_text(amount, language)


def rule_text(rule: LeadingRule) -> str:
    """Which of several rival values leads, in a few words."""
    return {
        "newest_of_best": translate("Words", "the newest of the best grade"),
        "best_then_origins": translate("Words", "the best grade, then the most origins"),
        "newest": translate("Words", "the newest"),
        "range": translate("Words", "none, all are one range"),
    }[rule]


def leads_text(rule: LeadingRule) -> str:
    """By which rule the value beside it leads: "leads: the newest of the best grade"."""
    return translate("Words", "leads: %1").replace("%1", rule_text(rule))


def strength_text(state: DeploymentState, language: Language) -> str:
    """The strength of a contingent as sources have it, or the words "strength not reported", never 0."""
    parts: list[str] = []
    for values in state.values("personnel"):
        if values.rule == "range" and len(values.leading) > 1:
            text = _span_text(values, language)
        else:
            stated = [_scoped(value, language) for value in values.leading]
            text = translate("Words", " or ").join(dict.fromkeys(stated))
        if values.attribute.state == "peak":
            text = translate("Words", "%1 at the peak").replace("%1", text)
        parts.append(text)
    return translate("Words", "; ").join(parts) if parts else translate("Words", "strength not reported")


def _scoped(value: Value, language: Language) -> str:
    """A strength, with the word that it is only a plan where every statement of it is one."""
    text = amount_text(value.amount, language)
    planned = all(statement.scope == "planned" for statement in value.statements)
    return translate("Words", "%1 planned").replace("%1", text) if planned else text


def contingents_text(count: int) -> str:
    """So many contingents, in words that fit one as well."""
    if count == 1:
        return translate("Words", "1 contingent")
    return translate("Words", "%1 contingents").replace("%1", str(count))


def standing_text(standing: Standing) -> str:
    """One or two words for how a contingent stands."""
    return _standings()[standing]


def _standings() -> dict[str, str]:
    return {
        "not_reported": translate("Words", "not reported"),
        "announced": translate("Words", "announced"),
        "reported": translate("Words", "reported"),
        "confirmed_by_one_side": translate("Words", "confirmed by one side"),
        "confirmed_by_both": translate("Words", "confirmed by both"),
    }


def status_word(word: str) -> str:
    """One of the words of a status: how it stands, that it is denied, that it is over."""
    if word == "denied":
        return translate("Words", "denied")
    if word == "retracted":
        return translate("Words", "retracted")
    if word == "ended":
        return translate("Words", "ended")
    return _standings()[word]


def task_text(task: str) -> str:
    """What a contingent does, in a word."""
    return {
        "clearance": translate("Entry", "clearance"),
        "training": translate("Entry", "training"),
        "reconstruction": translate("Entry", "reconstruction"),
        "combat": translate("Entry", "combat"),
    }[task]


def days_text(first: datetime.date, last: datetime.date, language: Language) -> str:
    """A stretch of days: "1 Oct 2018 – 15 Mar 2019"."""
    if first == last:
        return day_text(first, language)
    return f"{day_text(first, language)} – {day_text(last, language)}"


def scale_text(denominator: float) -> str:
    """A scale as "1 : 2 420 000", rounded to three digits."""
    digits = max(0, len(str(int(denominator))) - 3)
    rounded = round(denominator / 10**digits) * 10**digits
    return f"1 : {rounded:,}".replace(",", "\u2009")


def _formatted(day: datetime.date, language: Language, western: str, chinese: str) -> str:
    pattern = chinese if language.startswith("zh") else western
    return locale(language).toString(QDate(day.year, day.month, day.day), pattern)


def _unit_text(amount: Amount, number: int, language: Language, *, unit: bool = True) -> str:
    text = _in_unit(amount, number, locale(language))
    if not unit:
        return text
    units = {
        "area_m2": translate("Words", "%1 ha"),
        "road_m": translate("Words", "%1 km"),
        "work_depth_mm": translate("Words", "%1 m"),
        "tonnage_t": translate("Words", "%1 t"),
        "percent": translate("Words", "%1 %"),
    }
    return units.get(amount.measure, "%1").replace("%1", text)


def _in_unit(amount: Amount, number: int, places: QLocale) -> str:
    """The number in the unit it is shown in: hectares, kilometres, metres, else as it is."""
    if amount.measure == "area_m2":
        hectares = number / 10_000
        if hectares >= 1000 or hectares == int(hectares):
            return places.toString(int(hectares))
        return places.toString(hectares, "f", 2).rstrip("0").rstrip(".,")
    if amount.measure == "road_m":
        return places.toString(number // 1000)
    if amount.measure == "work_depth_mm":
        return places.toString(number / 1000, "f", 2).rstrip("0").rstrip(".,")
    return places.toString(number)


@functools.cache
def _short_names() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources.files("resources") / "short_names.toml").read_text(encoding="utf-8"))


def short_title(state: DeploymentState, language: Language = "en") -> str:
    """What a card calls a contingent: two letters of the contributor, and a number or a few words."""
    deployment = state.deployment
    names = _short_names()
    known = names.get(language, {}).get(deployment.id) or names["en"].get(deployment.id)
    return known or f"{deployment.contributor or '?'} · {deployment.title}"


def place_text(location: Location, language: Language) -> str:
    """The place at its own precision: "Pek, Xieng Khouang", "Kursk Oblast, district not stated", "place not stated"."""
    admin1 = name_in(location.admin1_names, language) or location.admin1 or ""
    if location.precision == "country":
        return translate("Words", "place not stated")
    if location.precision == "region":
        return translate("Words", "%1, district not stated").replace("%1", admin1)
    name = location.names.get(_name_key(language)) or location.admin2 or location.place or ""
    return (
        translate("Words", "%1, %2", "district, region").replace("%1", name).replace("%2", admin1) if admin1 else name
    )


def _name_key(language: Language) -> Literal["en", "ru", "zh"]:
    return "zh" if language.startswith("zh") else "ru" if language == "ru" else "en"


def grade_text(state: DeploymentState) -> str:
    """The best letter and the best digit of a contingent's statements, side by side, or "no amounts"."""
    best = state.derived.best_grades
    return f"{best[0]} {best[1]}" if best else translate("Words", "no amounts")


def reliability_text(letter: str) -> str:
    """The words of the scale for a source's letter (Admiralty code)."""
    return {
        "A": translate("Words", "completely reliable"),
        "B": translate("Words", "usually reliable"),
        "C": translate("Words", "fairly reliable"),
        "D": translate("Words", "not usually reliable"),
        "E": translate("Words", "unreliable"),
        "F": translate("Words", "reliability cannot be judged"),
    }[letter]


def credibility_text(digit: int | None) -> str:
    """The words of the scale for an information's digit; ``None`` is not graded yet, which is not 6."""
    return {
        1: translate("Words", "confirmed by other independent sources"),
        2: translate("Words", "probably true"),
        3: translate("Words", "possibly true"),
        4: translate("Words", "doubtful"),
        5: translate("Words", "improbable"),
        6: translate("Words", "truth cannot be judged"),
        None: translate("Words", "not graded yet"),
    }[digit]


def stance_text(stance: str) -> str:
    """A stance in a word."""
    return {
        "asserts": translate("Words", "asserts"),
        "denies": translate("Words", "denies"),
        "reports": translate("Words", "reports"),
        "assesses": translate("Words", "assesses"),
        "speculates": translate("Words", "speculates"),
        "omits": translate("Words", "omits"),
        "does_not_mention": translate("Words", "does not mention"),
        "retracts": translate("Words", "retracts"),
        "asserted": translate("Words", "asserts"),
        "confirmed": translate("Words", "confirms"),
        "denied": translate("Words", "denies"),
        "not_mentioned": translate("Words", "does not mention"),
    }[stance]


def phase_text(phase: str) -> str:
    """Phase of a contingent that a statement is about."""
    return {
        "planned": translate("Words", "planned"),
        "under_way": translate("Words", "under way"),
        "completed": translate("Words", "completed"),
        "general": translate("Words", "in general"),
        "not_stated": translate("Words", "not stated"),
    }[phase]


def measure_text(name: str) -> str:
    """What a claim or an amount is about, by the name the records give it."""
    names = {
        "personnel": translate("Words", "Strength"),
        "killed": translate("Words", "Own losses, killed"),
        "trained_people": translate("Words", "People trained"),
        "area_m2": translate("Words", "Area"),
        "items": translate("Words", "Items destroyed"),
        "work_depth_mm": translate("Words", "Working depth"),
        "road_m": translate("Words", "Roads"),
        "status": translate("Words", "Status"),
    }
    return names.get(name, name.replace("_", " ").capitalize())


def origins_text(outlets: int, origins: int) -> str:
    """How many outlets carry a value and how many of them speak independently: "3 outlets, 1 origin"."""
    first = translate("Words", "1 outlet") if outlets == 1 else translate("Words", "%1 outlets")
    second = translate("Words", "1 origin") if origins == 1 else translate("Words", "%1 origins")
    return listed((first.replace("%1", str(outlets)), second.replace("%1", str(origins))))


def attribute_text(attribute: Attribute) -> str:
    """What an amount is an amount of, with its scope and definition in words."""
    parts = [measure_text(attribute.measure)]
    definitions = {
        "surveyed": translate("Words", "surveyed"),
        "confirmed": translate("Words", "confirmed hazardous"),
        "cleared": translate("Words", "cleared"),
        "demined_undefined": translate("Words", "“demined”, not defined"),
    }
    scopes = {
        "planned": translate("Words", "planned"),
        "interim": translate("Words", "interim"),
        "final": translate("Words", "final"),
        "cumulative": translate("Words", "cumulative"),
        "period": translate("Words", "in a period"),
    }
    if attribute.definition:
        parts.append(definitions[attribute.definition])
    if attribute.scope:
        parts.append(scopes[attribute.scope])
    if attribute.state:
        parts.append(attribute.state.replace("_", " "))
    return " · ".join(parts)


def known_until(records: RecordSet, language: Language) -> str:
    """Date of the newest statement of the records, at its own precision; empty when there is none."""
    dates = [assertion.date for d in (*records.deployments, *records.events) for assertion in d.status_assertions]
    dates += [claim.date_said for claim in records.claims]
    newest = max((date for date in dates if date is not None), key=lambda date: date.last_day, default=None)
    return date_text(newest, language) if newest is not None else ""
