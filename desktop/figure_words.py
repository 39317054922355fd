"""Figures of series in the words of the user's language: kinds, units, ticks of the axis."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from desktop.wording import attribute_text, date_text, decimal_text, listed, measure_text, span_text, translate
from geodata.ledger.figures import Figure, FigureKind
from geodata.ledger.statements import Attribute
from geodata.records.dates import PartialDate
from geodata.records.quantities import Measure, State
from geodata.records.texts import Language

if TYPE_CHECKING:
    from desktop.charts.series_chart import ChartWords, Unit

PER_UNIT: dict[Measure, float] = {"area_m2": 10_000.0, "road_m": 1_000.0, "work_depth_mm": 1_000.0}
"""How many units of the records make one of those that are shown."""


def kind_text(kind: FigureKind) -> str:
    """Definition, scope, state and remark of a figure; the measure is said elsewhere."""
    return " · ".join(part for part in (definition_text(kind), scope_text(kind)) if part)


def definition_text(kind: FigureKind) -> str:
    """What counts as such: the definition of an area, the state of what is counted, the remark of the source."""
    parts = _words(kind, definition=True)
    if kind.measure == "area_m2" and kind.definition is None:
        parts.insert(0, translate("Words", "definition not stated"))
    if kind.state is not None:
        parts.append(_state_text(kind.state))
    if kind.remark:
        parts.append(kind.remark)
    return " · ".join(parts)


def definition_tip(kind: FigureKind) -> str | None:
    """What the definition of an area means, in a sentence."""
    return {
        "surveyed": translate("Words", "Land that was surveyed, whether or not anything was found."),
        "confirmed": translate("Words", "Confirmed hazardous area: there is direct evidence of contamination."),
        "cleared": translate("Words", "Land that was cleared to a stated depth."),
        "demined_undefined": translate(
            "Words", "The source says “demined” and means land that was cleared or only checked; it does not say which."
        ),
        None: None,
    }[kind.definition]


def scope_text(kind: FigureKind) -> str:
    """Planned, interim, final, cumulative or of a period."""
    return " · ".join(_words(kind, definition=False))


def _words(kind: FigureKind, *, definition: bool) -> list[str]:
    attribute = Attribute(
        measure=kind.measure, scope=None if definition else kind.scope, state=None, as_of=None, period=None,
        definition=kind.definition if definition else None,
    )  # fmt: skip
    return attribute_text(attribute).split(" · ")[1:]


def _state_text(state: State) -> str:
    return {
        "begun": translate("Words", "begun"),
        "in_work": translate("Words", "in work"),
        "completed": translate("Words", "completed"),
        "remaining": translate("Words", "remaining"),
        "dropped": translate("Words", "dropped"),
        "failure_rate": translate("Words", "failed to explode"),
        "peak": translate("Words", "at the peak"),
    }[state]


def measure_title(measure: Measure) -> str:
    """A measure with the unit it is shown in."""
    units = {
        "area_m2": translate("Words", "hectares"),
        "road_m": translate("Words", "kilometres"),
        "work_depth_mm": translate("Words", "metres"),
        "tonnage_t": translate("Words", "tons as printed"),
        "percent": translate("Words", "per cent"),
    }
    unit = units.get(measure)
    return listed((measure_text(measure), unit)) if unit else measure_text(measure)


def when_text(figure: Figure, language: Language) -> str:
    """The period that a figure is counted over where both its ends are known, else its date."""
    period = figure.period
    if period is not None and period.start is not None and period.end is not None:
        return span_text(period.start, period.end, language)
    return date_text(figure.as_of, language)


def when_tip(figure: Figure, language: Language) -> str | None:
    """The day of the statement, and what the records note of the period."""
    period = figure.period
    if period is None:
        return figure.as_of.note if figure.as_of is not None else None
    return " · ".join(part for part in (date_text(figure.as_of, language), period.note) if part)


def chart_words(title: str, kinds: dict[FigureKind, str], language: Language) -> ChartWords:
    """All that a chart says."""
    from desktop.charts.series_chart import ChartWords  # noqa: PLC0415 - matplotlib comes with the first chart

    def tick(day: datetime.date, unit: Unit) -> str:
        value = day.isoformat()[: {"day": 10, "month": 7, "year": 4}[unit]]
        return date_text(PartialDate(value=value, precision=unit, note=None), language)

    return ChartWords(
        language=language,
        title=title,
        kinds=kinds,
        about=translate("Words", "about"),
        beyond=translate("Words", "more than, at least: open above"),
        up_to=translate("Words", "up to: open below"),
        span=translate("Words", "over this time"),
        not_reported=translate("Words", "not reported for this date"),
        logarithmic=translate("Words", "logarithmic"),
        number=lambda number: decimal_text(number, language),
        tick=tick,
    )
