"""Dates as people type them, in English, Russian or Chinese, at the precision they were typed to."""

from __future__ import annotations

import re
import unicodedata

from geodata.records.dates import PartialDate, Precision

_MONTHS = tuple(
    tuple(forms.split())
    for forms in (
        "january январь января", "february февраль февраля", "march март марта", "april апрель апреля",
        "may май мая", "june июнь июня", "july июль июля", "august август августа",
        "september сентябрь сентября", "october октябрь октября", "november ноябрь ноября",
        "december декабрь декабря",
    )
)  # fmt: skip
_SEASONS = {
    "spring": "spring весна весной весны 春 春天 春季",
    "summer": "summer лето летом лета 夏 夏天 夏季",
    "autumn": "autumn fall осень осенью осени 秋 秋天 秋季",
    "winter": "winter зима зимой зимы 冬 冬天 冬季",
}
_VAGUE = {
    "early", "mid", "late", "about", "circa", "around", "before", "after", "since", "until", "till", "beginning",
    "end", "start", "около", "начало", "начале", "конец", "конце", "середина", "середине", "до", "после", "с", "初",
    "底", "末", "约", "約",
}  # fmt: skip
_EXAMPLES = "2025-07-05, 5 July 2025, Oct 2018, autumn 2019 or 2019"


def typed_date(text: str) -> PartialDate:
    """The date that somebody typed: a day, month, season or year, never more exact than typed.

    Understands ``2025-07-05``, ``5 July 2025``, ``July 5, 2025``, ``05.07.2025``, ``Oct 2018``, ``10.2018``,
    ``2018年10月``, ``октябрь 2018``, ``autumn 2019``, ``2019``, and ``winter 2019/20``, named after the year of its
    December.

    Raises
    ------
    ValueError
        A sentence that says what could not be understood, and how to write it.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if not plain:
        raise ValueError(f"no date is typed; write one such as {_EXAMPLES}")
    found = _numeric(plain) or _chinese(plain) or _worded(plain)
    if found is None:
        raise ValueError(f"“{text.strip()}” is not understood as a date; write {_EXAMPLES}")
    value, precision = found
    try:
        return PartialDate(value=value, precision=precision, note=None)
    except ValueError as error:
        raise ValueError(f"“{text.strip()}” is not in the calendar; write a date such as {_EXAMPLES}") from error


_Found = tuple[str, Precision]


def _day(year: int | str, month: int | str, day: int | str) -> _Found:
    return f"{int(year):04}-{int(month):02}-{int(day):02}", "day"


def _month(year: int | str, month: int | str) -> _Found:
    return f"{int(year):04}-{int(month):02}", "month"


def _numeric(plain: str) -> _Found | None:
    if match := re.fullmatch(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", plain):
        return _day(*match.groups())
    if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?г\.?)?", plain):
        return _day(match[3], match[2], match[1])
    if match := re.fullmatch(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", plain):
        return _slashed(*(int(part) for part in match.groups()))
    if match := re.fullmatch(r"(\d{4})[-./](\d{1,2})", plain):
        return _month(*match.groups())
    if match := re.fullmatch(r"(\d{1,2})[-./](\d{4})", plain):
        return _month(match[2], match[1])
    if match := re.fullmatch(r"(\d{4})(?: ?(?:г|год|году|г\.|年))?", plain):
        return match[1], "year"
    if match := re.fullmatch(r"(\d{4})-(spring|summer|autumn|winter)", plain):
        return match[0], "season"
    return None


def _slashed(first: int, second: int, year: int) -> _Found:
    if first <= 12 and second <= 12 and first != second:
        one, other = (_MONTHS[max(month, 1) - 1][0].capitalize() for month in (second, first))
        raise ValueError(
            f"“{first}/{second}/{year}” can be {first} {one} or {second} {other}; "
            f"write {year}-{second:02}-{first:02} or {first} {one} {year}"
        )
    return _day(year, first, second) if second > 12 else _day(year, second, first)


def _chinese(plain: str) -> _Found | None:
    squeezed = plain.replace(" ", "")
    if match := re.fullmatch(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号號])?", squeezed):
        return _month(match[1], match[2]) if match[3] is None else _day(match[1], match[2], match[3])
    if match := re.fullmatch(r"(\d{4})年(\S+)", squeezed):
        season = _season(match[2])
        return None if season is None else (f"{match[1]}-{season}", "season")
    return None


def _worded(plain: str) -> _Found | None:
    span = re.search(r"(\d{4})\s*[/–-]\s*(\d{4}|\d{2})$", plain)
    if span is not None:
        plain = _winter(plain, span)
    words = [word.rstrip(".") for word in re.split(r"[\s,]+", re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", plain)) if word]
    words = [word for word in words if word not in ("of", "the", "г", "года", "год", "in", "в")]
    for word in words:
        if word in _VAGUE or word.split("-")[0] in _VAGUE:
            raise ValueError(f"a date cannot say “{word}”; write what is certain, such as autumn 2019 or 2019")
    numbers = [word for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal()]
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(names) != 1 or len(years) != 1 or len(years) + len(days) != len(numbers) or len(days) > 1:
        return None
    month, season = _month_named(names[0]), _season(names[0])
    if month is not None:
        return _day(years[0], month, days[0]) if days else _month(years[0], month)
    return (f"{years[0]}-{season}", "season") if season is not None and not days else None


def _winter(plain: str, span: re.Match[str]) -> str:
    """The text with a winter over two years named after the first of them."""
    first, second = int(span[1]), int(span[2])
    if len(span[2]) == 2:
        second += first // 100 * 100 if second else (first // 100 + 1) * 100
    if _season(plain[: span.start()].strip()) != "winter" or second != first + 1:
        raise ValueError(f"“{plain}” is a stretch of time; give its beginning and its end, each as a date of its own")
    return plain[: span.start()] + span[1]


def _month_named(word: str) -> int | None:
    """Number of a month from its name or the beginning of it, three letters or more."""
    if len(word) < 3:
        return None
    return next(
        (number for number, forms in enumerate(_MONTHS, 1) if any(form.startswith(word) for form in forms)), None
    )


def _season(word: str) -> str | None:
    return next((season for season, forms in _SEASONS.items() if word in forms.split()), None)
