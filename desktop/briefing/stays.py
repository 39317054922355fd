"""Contingents and events as rows of a timeline, over the calendar or season over season."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from desktop.briefing.frames import Stay, Tick, Timeline
from desktop.briefing.notebook import Notebook
from desktop.map.marks import frame_of
from desktop.theme import PAPER
from desktop.wording import date_text, listed, locale, short_title, span_text, status_word, strength_text, translate
from geodata.ledger.presence import Presence, event_presence, presence_of
from geodata.ledger.state import DeploymentState
from geodata.records.events import Event
from geodata.records.texts import Language
from geodata.sheets.stored_text import shown

_SEASON_FROM = 8
_LONGEST_SEASON = 400
_MONTH_DAYS, _OPEN = 30.4375, 1e6
_Days = tuple[float | None, float | None]


def season_timeline(states: Sequence[DeploymentState], book: Notebook, language: Language) -> Timeline:
    """Stays laid over one another from August to July, one row each; over the calendar where one is longer."""
    presences = [presence_of(state.deployment) for state in states]
    if any(p.stated and p.certain is not None and _days(p) > _LONGEST_SEASON for p in presences):
        return calendar_timeline(states, (), book, language)
    stays = [
        _stay(state, presence, _season_start(presence), book, language)
        for state, presence in zip(states, presences, strict=True)
    ]
    ends = [stay.certain[1] for stay in stays if stay.certain]
    ends += [day for stay in stays if (day := stay.possible[1])]
    last = max(ends, default=243.0)
    starts = [datetime.date(2001 + (month > 12), (month - 1) % 12 + 1, 1) for month in range(8, 21)]
    days = [float((start - starts[0]).days) for start in starts]
    months = next((at for at, day in enumerate(days) if day >= min(last, 365.0)), 12)
    ticks = tuple(Tick(at=days[at], text=_month(starts[at].month, language)) for at in range(max(months, 8)))
    return Timeline(
        stays=tuple(stays), length=days[max(months, 8)], ticks=ticks, heading=translate("Sheet", "Season"),
        beside=translate("Words", "Strength"),
    )  # fmt: skip


def arrival_timeline(states: Sequence[DeploymentState], book: Notebook, language: Language) -> Timeline:
    """Stays laid over one another from the first day each may have begun, counted in months."""
    presences = [presence_of(state.deployment) for state in states]
    firsts = [presence.possible[0] for presence in presences]
    stays = [
        _stay(state, presence, first if first > datetime.date.min else datetime.date(2000, 1, 1), book, language)
        for state, presence, first in zip(states, presences, firsts, strict=True)
    ]
    ends = [stay.certain[1] for stay in stays if stay.certain and stay.certain[1] < _OPEN]
    ends += [day for stay in stays if (day := stay.possible[1])]
    months = max(6, -(-int(max(ends, default=180.0)) // 30))
    step = max(1, -(-months // 12))
    ticks = tuple(
        Tick(at=month * _MONTH_DAYS, text=str(month + 1) if step == 1 else f"{month + 1}–{min(month + step, months)}")
        for month in range(0, months, step)
    )
    return Timeline(
        stays=tuple(stays), length=months * _MONTH_DAYS, ticks=ticks,
        heading=translate("Sheet", "Month after arrival"), beside=translate("Words", "Strength"),
    )  # fmt: skip


def calendar_timeline(
    states: Sequence[DeploymentState], events: Sequence[Event], book: Notebook, language: Language,
    today: datetime.date | None = None,
) -> Timeline:  # fmt: skip
    """Stays and events over the calendar, from the first year that is named to the last."""
    presences = [presence_of(state.deployment) for state in states]
    marks = [(event, event_presence(event)) for event in events]
    known = [day for p in (*presences, *(presence for _, presence in marks)) for day in _known_days(p)]
    first = datetime.date(min(known).year, 1, 1) if known else datetime.date(2018, 1, 1)
    last = datetime.date(max(known).year, 12, 31) if known else datetime.date(2026, 12, 31)
    stays = [_stay(state, presence, first, book, language) for state, presence in zip(states, presences, strict=True)]
    stays += [_mark(event, presence, first, book, language) for event, presence in marks]
    step = max(1, -(-(last.year - first.year + 1) // 24))
    ticks = tuple(
        Tick(at=float((datetime.date(year, 1, 1) - first).days), text=str(year), strong=True)
        for year in range(first.year, last.year + 1, step)
    )
    return Timeline(
        stays=tuple(stays), length=float((last - first).days + 1), ticks=ticks,
        heading=translate("Sheet", "True when"), beside=translate("Words", "Strength"),
        today=None if today is None else float((today - first).days),
    )  # fmt: skip


def _stay(
    state: DeploymentState, presence: Presence, origin: datetime.date, book: Notebook, language: Language
) -> Stay:
    deployment = state.deployment
    strength = strength_text(state, language) if state.values("personnel") else translate("Words", "not reported")
    numbers = book.of_values(value for values in state.values("personnel") for value in values.leading)
    if state.status.denied:
        strength = listed((strength, status_word("denied")))
    made = Stay(
        label=shown(short_title(state, language), 80),
        second=span_text(deployment.start, deployment.end, language),
        beside=strength,
        frame=frame_of(state),
        denied=state.status.denied,
        colour=PAPER.contributor(deployment.contributor),
        possible=_since(presence.possible, origin),
        certain=None if presence.certain is None else _both(presence.certain, origin),
        notes=numbers,
        record=deployment.id,
    )
    if presence.stated:
        return made
    said = translate("Sheet", "no date stated")
    return msgspec.structs.replace(made, wording=said, second="")


def _mark(event: Event, presence: Presence, origin: datetime.date, book: Notebook, language: Language) -> Stay:
    made = Stay(
        label=shown(event.title, 120),
        second=date_text(event.start, language),
        frame="solid",
        colour=PAPER.text_second,
        possible=_since(presence.possible, origin),
        notes=book.of_sources(event.source_ids[:2]),
        mark=event.kind != "programme",
        certain=None if presence.certain is None else _both(presence.certain, origin),
        record=event.id,
    )
    return made if presence.stated else msgspec.structs.replace(made, wording=translate("Sheet", "no date stated"))


def _season_start(presence: Presence) -> datetime.date:
    """The first of August before a stay begins."""
    first = presence.possible[0]
    if first == datetime.date.min:
        return datetime.date(2000, _SEASON_FROM, 1)
    return datetime.date(first.year - (first.month < _SEASON_FROM), _SEASON_FROM, 1)


def _since(days: tuple[datetime.date, datetime.date], origin: datetime.date) -> _Days:
    """Days since an origin; ``None`` where a stretch is open. The last day counts whole."""
    first, last = days
    return (
        None if first == datetime.date.min else float((first - origin).days),
        None if last == datetime.date.max else float((last - origin).days + 1),
    )


def _both(days: tuple[datetime.date, datetime.date], origin: datetime.date) -> tuple[float, float] | None:
    first, last = days
    if datetime.date.max in days:
        last = datetime.date.max
        return float((first - origin).days), _OPEN
    return float((first - origin).days), float((last - origin).days + 1)


def _days(presence: Presence) -> int:
    assert presence.certain is not None, "asked for a certain stretch"
    return (presence.certain[1] - presence.certain[0]).days


def _known_days(presence: Presence) -> list[datetime.date]:
    days = (*presence.possible, *(presence.certain or ()))
    return [day for day in days if datetime.date.min < day < datetime.date.max]


def _month(number: int, language: Language) -> str:
    return locale(language).standaloneMonthName(number, locale(language).FormatType.ShortFormat)
