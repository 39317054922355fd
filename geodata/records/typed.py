"""Amounts as people type them: "≤ 50", "25,000–30,000", "about 900", "1.5 ha"; words in English, Russian, Chinese."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from geodata.records.quantities import Amount, Measure, Qualifier

_QUALIFIERS: dict[Qualifier, tuple[str, ...]] = {
    "up_to": (
        "≤", "<=", "up to", "at most", "no more than", "not more than", "maximum", "max",
        "до", "не более", "не больше", "至多", "最多", "不超过", "不超過", "多达", "多達",
    ),
    "at_least": (
        "≥", ">=", "at least", "no less than", "not less than", "no fewer than", "minimum", "min",
        "не менее", "не меньше", "как минимум", "至少", "不少于", "不少於", "不低于", "不低於",
    ),
    "more_than": (
        ">", "more than", "over", "above", "exceeding", "in excess of",
        "более", "больше", "свыше", "超过", "超過", "逾", "多于", "多於",
    ),
    "about": (
        "~", "≈", "about", "around", "approximately", "approx", "circa", "ca", "c", "roughly", "some",
        "около", "примерно", "приблизительно", "порядка", "ок", "约", "約", "大约", "大約", "大概",
    ),
}  # fmt: skip
_FEWER = ("<", "less than", "fewer than", "under", "below", "менее", "меньше", "少于", "少於", "不到", "不足")
_UNKNOWN = (
    "?", "unknown", "not known", "amount not known", "неизвестно", "количество неизвестно", "不详", "不詳", "未知",
    "数量不详", "數量不詳",
)  # fmt: skip
_MULTIPLIERS = {
    "thousand": 1000, "тыс": 1000, "тысяч": 1000, "тысячи": 1000, "тысяча": 1000, "千": 1000, "k": 1000,
    "万": 10_000, "萬": 10_000, "million": 10**6, "млн": 10**6, "миллион": 10**6, "миллиона": 10**6,
    "миллионов": 10**6, "百万": 10**6, "百萬": 10**6, "亿": 10**8, "億": 10**8,
}  # fmt: skip
_HECTARE, _KM2 = 10_000, 10**6
_UNITS: dict[str, dict[str, Fraction]] = {
    measure: {name: Fraction(size) for names, size in table for name in names.split()}
    for measure, table in {
        "area_m2": (
            ("ha hectare hectares га гектар гектара гектаров 公顷 公頃", _HECTARE),
            ("km2 км2 平方公里", _KM2),
            ("m2 sqm м2 平方米 平方公尺", 1),
        ),
        "road_m": (("km км 公里", 1000), ("m м metres meters 米 公尺", 1)),
        "work_depth_mm": (("m м metres meters 米 公尺", 1000), ("cm см 厘米 公分", 10), ("mm мм 毫米", 1)),
        "tonnage_t": (("t т tonne tonnes tons 吨 噸 公噸 公吨", 1),),
        "percent": (("% percent процентов процента процент", 1),),
    }.items()
}
_ALL_UNITS = frozenset(name for table in _UNITS.values() for name in table)
_EXAMPLES = {
    "area_m2": "120 ha, 1.5 ha or about 15,000 m²", "road_m": "12 km or 800 m", "work_depth_mm": "1.7 m or 40 cm",
    "tonnage_t": "up to 500 t", "percent": "30 %",
}  # fmt: skip
_COUNT_EXAMPLES = "50, ≤ 50, about 900, > 340, at least 12 or 25,000–30,000"
_NUMBER = r"\d{1,3}(?:[ '\u2019]\d{3})+(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_RANGE = re.compile(
    rf"(?P<low>{_NUMBER})(?P<unit>\s*(?:[^\d\s]+?2?)?)\s*(?:[-–—…]|\.\.\.?|to|and|до|и|至|到|~)\s*(?P<rest>\d.*)"
)


def typed_amount(text: str, measure: Measure) -> Amount:
    """The amount that somebody typed, in the unit of its measure; ``as_stated`` keeps what was typed.

    Two numbers make a range, both of them inclusive. Areas, lengths and depths need their unit; words after a
    count ("50 sappers") say no more than the measure does. "Fewer than" is refused, since no amount can say it.

    Raises
    ------
    ValueError
        A sentence that says what could not be understood, and how to write it.
    """
    plain = _plain(text)
    if not plain:
        raise ValueError(f"no amount is typed; write {_example(measure)}")
    if plain in _UNKNOWN:
        return Amount(measure=measure, min=None, max=None, qualifier="unknown", as_stated=text.strip())
    qualifier, rest = _qualified(plain)
    low, high = _bounds(rest, measure, text.strip())
    if high is None:
        high = low
    elif qualifier not in ("exact", "about"):
        raise ValueError(f"“{text.strip()}” gives two bounds and a limit; write {_example(measure)}")
    if low > high:
        raise ValueError(f"“{text.strip()}” goes down; write the smaller number first")
    return Amount(
        measure=measure,
        min=None if qualifier == "up_to" else low,
        max=None if qualifier in ("at_least", "more_than") else high,
        qualifier=qualifier,
        as_stated=text.strip(),
    )


def _plain(text: str) -> str:
    """Lower case, plain spaces and digits; superscripts become digits."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip().lower()


def _example(measure: Measure) -> str:
    return _EXAMPLES.get(measure, _COUNT_EXAMPLES)


def _qualified(plain: str) -> tuple[Qualifier, str]:
    marks: list[tuple[str, Qualifier]] = [
        (mark, qualifier) for qualifier, known in _QUALIFIERS.items() for mark in known
    ]
    for mark, qualifier in sorted(marks, key=lambda pair: -len(pair[0])):
        rest = _after(mark, plain)
        if rest is not None:
            return qualifier, rest
    for mark in _FEWER:
        if _after(mark, plain) is not None:
            raise ValueError(f"an amount cannot say “{mark}”; write the largest number it can be, such as ≤ 49")
    for words in ("between ", "from ", "от ", "с ", "从", "從"):
        if plain.startswith(words):
            return "exact", plain[len(words) :]
    if match := re.fullmatch(r"(.*\d)\s*\+", plain):
        return "at_least", match[1]
    if match := re.fullmatch(r"在?(.*?)\s*(?:左右|上下)", plain):
        return "about", match[1]
    return "exact", plain


def _after(mark: str, plain: str) -> str | None:
    """What follows a qualifier, None when the text does not begin with it as a word of its own."""
    if not plain.startswith(mark):
        return None
    rest = plain[len(mark) :].removeprefix(".")
    # "c" and "min" are words only where a number follows; a Chinese word or a sign may stand right before it.
    return rest.strip() if re.match(r"\s*\d", rest) else None


def _bounds(rest: str, measure: Measure, typed: str) -> tuple[int, int | None]:
    if match := _RANGE.fullmatch(rest):
        low_unit = match["unit"].strip()
        high, unit, times = _single(match["rest"], measure, typed)
        if low_unit:
            low, _, _ = _single(match["low"] + match["unit"], measure, typed)
            return low, high
        # A unit or a thousand behind the second number is meant for both.
        return _whole(_number(match["low"], typed) * times * unit, typed, measure), high
    return _single(rest, measure, typed)[0], None


def _single(text: str, measure: Measure, typed: str) -> tuple[int, Fraction, int]:
    """Value in the unit of the measure, the unit, and the multiplier."""
    match = re.fullmatch(rf"({_NUMBER})\s*(.*)", text)
    if match is None:
        raise ValueError(f"“{typed}” is not understood as an amount; write {_example(measure)}")
    words = match[2]
    times = 1
    for name in sorted(_MULTIPLIERS, key=len, reverse=True):
        # Before a Chinese counting word there is no space, after a Latin one there must be an end.
        if words.startswith(name) and (not name.isascii() or not words[len(name) : len(name) + 1].isalpha()):
            times, words = _MULTIPLIERS[name], words[len(name) :].lstrip(". ")
            break
    unit = _unit(words.strip(), measure, typed)
    return _whole(_number(match[1], typed) * times * unit, typed, measure), unit, times


def _unit(words: str, measure: Measure, typed: str) -> Fraction:
    if re.search(r"\d", words.replace("m2", "").replace("м2", "").replace("km2", "").replace("км2", "")):
        raise ValueError(f"“{typed}” holds more numbers than one amount or range; write {_example(measure)}")
    known = _UNITS.get(measure)
    first = re.split(r"[\s,.;(]", words, maxsplit=1)[0]
    if known is None:
        if first in _ALL_UNITS:
            raise ValueError(f"“{first}” is no unit of what is counted here; write {_example(measure)}")
        return Fraction(1)
    if first in known:
        return known[first]
    if measure == "percent" and not words:
        return Fraction(1)
    raise ValueError(f"“{typed}” needs its unit; write {_example(measure)}")


def _number(text: str, typed: str) -> Fraction:
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", text):
        short, long = text.rstrip("0").rstrip("."), text.replace(".", ",")
        raise ValueError(f"“{typed}” can be {short} or {long}; write {short} or {long}")
    if re.match(r"\d{1,3}(?:,\d{3})+(?:\.|$)", text):
        text = text.replace(",", "")
    text = re.sub(r"[ '\u2019]", "", text)
    return Fraction(text.replace(",", "."))


def _whole(value: Fraction, typed: str, measure: Measure) -> int:
    if value.denominator != 1:
        if measure in _UNITS:
            raise ValueError(f"“{typed}” is finer than the program keeps; write {_example(measure)}")
        raise ValueError(f"“{typed}” is not a whole number, and what is counted is whole; write {_example(measure)}")
    if value.numerator >= 2**63:
        raise ValueError(f"“{typed}” is too large a number")
    return value.numerator
