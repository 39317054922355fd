"""The matched fields of a mirror as rows of a sheet: no 0 and no ratio where a side is silent, reasons in words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from desktop.briefing.amounts_shown import not_reported, rivals_text, spoken_for
from desktop.briefing.frames import Cell, Column, Look, Row, Span, Table
from desktop.briefing.notebook import Notebook
from desktop.map.marks import frame_of
from desktop.theme import PAPER
from desktop.wording import (
    decimal_text,
    listed,
    locale,
    measure_text,
    number_text,
    place_text,
    short_title,
    status_word,
    strength_text,
    task_text,
    translate,
    values_text,
)
from geodata.compare.cells import Cell as Compared
from geodata.compare.cells import Side
from geodata.compare.groups import Group
from geodata.compare.mirror import Mirror
from geodata.records.quantities import Measure
from geodata.records.texts import Language
from geodata.sheets.stored_text import shown
from geodata.theatres.basemap import country_name

_MEASURES: dict[str, tuple[Measure, ...]] = {
    "strength": ("personnel",), "area": ("area_m2",), "items": ("items",), "work_depth": ("work_depth_mm",),
    "training": ("trained_people",), "casualties": ("killed", "injured", "fatalities", "casualties", "accidents"),
}  # fmt: skip
_ORDER = (
    "status", "strength", "length", "season", "area", "items", "work_depth", "training", "casualties", "person_days",
    "places", "task", "contamination", "legal_basis", "reciprocity", "sources",
)  # fmt: skip
# What is compared at a glance first: a picture has one page, the rest goes to the next.
_PAIR = re.compile(r"[a-z]{2}-[a-z]{2}")
_NUMERIC = ("strength", "person_days", "length", "area", "work_depth", "training")


class _Written(NamedTuple):
    """With what the cells of a table are written: numbers of sources, language, axis of the strengths."""

    book: Notebook
    language: Language
    axis: tuple[float, float]


def group_title(group: Group, language: Language) -> str:
    """What a group is called: who is where, or the names of its contingents."""
    pair = _PAIR.fullmatch(group.name) is not None
    if len(group.states) == 1 and not pair:
        return shown(short_title(group.states[0], language), 60)
    if len(group.contributors) == 1 and len(group.hosts) == 1:
        words = translate("Sheet", "%1 in %2", "contributor, host")
        contributor, host = (country_name(code, language) for code in (group.contributors[0], group.hosts[0]))
        named = words.replace("%1", contributor).replace("%2", host)
        affirmed = any(state.status.solid for state in group.states)
        return named if affirmed else translate("Sheet", "%1, reported only").replace("%1", named)
    return shown(listed(short_title(state, language) for state in group.states), 90)


def ordered(made: Mirror) -> list[Compared]:
    """The fields in the order of the table: what is compared at a glance comes first."""
    return sorted(made.cells, key=lambda cell: _ORDER.index(cell.field))


def mirror_table(made: Mirror, book: Notebook, language: Language) -> Table:
    """Every field: what it is, both sides, and whether they can be compared."""
    sides = ((made.left, "A"), (made.right, "B"))
    columns = (
        Column(title=translate("Sheet", "Field"), weight=1.2),
        *(
            Column(title=f"{letter} · {group_title(group, language)}", weight=1.8, colour=_colour(group))
            for group, letter in sides
        ),
        Column(title=translate("Sheet", "Comparable?"), weight=1.15),
    )
    written = _Written(book, language, strength_axis(made))
    rows: list[Row] = []
    for cell in ordered(made):
        title, second = _field(cell.field)
        pair = [_side(cell, side, group, written) for side, group in ((cell.left, made.left), (cell.right, made.right))]
        bad = cell.left.state == "not_comparable"
        cells = (Cell(text=title, second=second, look="strong"), *pair, _verdict(cell, language))
        rows.append(Row(cells=cells, bad=bad))
    return Table(columns=columns, rows=tuple(rows))


def _colour(group: Group) -> str:
    return PAPER.contributor(group.contributors[0]) if len(group.contributors) == 1 else PAPER.contributor_other


def _field(field: str) -> tuple[str, str]:
    return {
        "status": (translate("Sheet", "Status"), ""),
        "legal_basis": (translate("Sheet", "Legal basis"), ""),
        "strength": (translate("Words", "Strength"), translate("Sheet", "people")),
        "person_days": (translate("Sheet", "Person-days"), translate("Sheet", "derived")),
        "length": (translate("Sheet", "Length"), ""),
        "season": (translate("Sheet", "Season"), ""),
        "places": (translate("Sheet", "Places"), ""),
        "task": (translate("Sheet", "Task"), ""),
        "contamination": (translate("Sheet", "Contamination"), ""),
        "area": (translate("Words", "Area"), translate("Sheet", "as the texts have it")),
        "items": (translate("Words", "Items destroyed"), ""),
        "work_depth": (translate("Words", "Working depth"), ""),
        "training": (translate("Words", "People trained"), ""),
        "casualties": (translate("Sheet", "Own losses"), ""),
        "reciprocity": (translate("Sheet", "Reciprocity"), translate("Sheet", "by the host")),
        "sources": (translate("Sheet", "Sources"), ""),
    }[field]


def _side(cell: Compared, side: Side, group: Group, written: _Written) -> Cell:
    book, language = written.book, written.language
    if side.state == "not_reported" or not side.values:
        return not_reported()
    field = cell.field
    if field == "status":
        return _status(group, book)
    if field in _MEASURES:
        return _amounts(field, side, group, written)
    if field in ("person_days", "length"):
        return _computed(field, side, language)
    if field == "season":
        return _season(group, side, language)
    if field == "sources":
        count = len({source for state in group.states for source in state.deployment.source_ids})
        best = min((entry.grade for entry in side.values if entry.grade), default=None)
        text = (
            translate("Sheet", "1 source") if count == 1 else translate("Sheet", "%1 sources").replace("%1", str(count))
        )
        return Cell(text=text, grade=(best[0], best[1:2] or "–") if best else None)
    if field == "places":
        return _several(dict.fromkeys(place_text(state.deployment.location, language) for state in group.states), side)
    if field == "task":
        tasks = dict.fromkeys(task_text(task) for state in group.states for task in state.deployment.tasks)
        return Cell(text=listed(tasks), second=_of(side))
    if field == "contamination":
        kinds = dict.fromkeys(kind for state in group.states for kind in state.deployment.ordnance_reported)
        return _several(kinds, side)
    first = side.values[:1]
    numbers = book.of_sources(book.texts_of(source for entry in first for source in entry.sources)[:1])
    made = _several(dict.fromkeys(entry.text for entry in side.values), side, most=1)
    return Cell(text=made.text, notes=numbers)


def _status(group: Group, book: Notebook) -> Cell:
    affirming = {assertion for state in group.states for assertion in (*state.status.affirming, *state.status.denying)}
    numbers = book.of_sources(
        dict.fromkeys(
            assertion.source_ids[0]
            for state in group.states
            for assertion in state.deployment.status_assertions
            if assertion.id in affirming and assertion.status in ("confirmed", "denied") and assertion.source_ids
        )
    )
    if len(group.states) == 1:
        state = group.states[0]
        look: Look = "denied" if state.status.denied else frame_of(state)
        return Cell(text=listed(status_word(word) for word in state.status.words), look=look, notes=numbers)
    counts = Counter(state.status.standing for state in group.states)
    parts = [f"{count} {status_word(standing)}" for standing, count in counts.most_common()]
    denied = sum(state.status.denied for state in group.states)
    parts += [f"{denied} {status_word('denied')}"] if denied else []
    return Cell(text=translate("Words", "; ").join(parts), notes=numbers)


def _amounts(field: str, side: Side, group: Group, written: _Written) -> Cell:
    book, language = written.book, written.language
    texts: dict[str, float] = {}
    numbers: list[int] = []
    scopes: dict[str, None] = {}
    counted: set[str] = set()
    for measure in _MEASURES[field]:
        stated = spoken_for(group.states, measure)
        final = [pair for pair in stated if pair[1].attribute.scope in ("final", None)]
        for state, values in final or stated:
            text = strength_text(state, language) if measure == "personnel" else values_text(values, language)
            if field == "casualties":
                text = f"{measure_text(measure)}: {text}"
            low, high = values.span
            texts.setdefault(text, float(low if low is not None else high or 0))
            numbers += book.of_values(values.leading, 1)
            counted.add(state.deployment.id)
            if values.attribute.scope in ("interim", "cumulative", "period", "planned") and measure != "personnel":
                scopes[status_scope(values.attribute.scope)] = None
    second = [_count(len(counted), side.of), *scopes, rivals_text(side.rivals)]
    span = None
    if field == "strength":
        span = Span(low=side.min, high=side.max, axis=written.axis, colour=_colour(group))
        if side.min is not None and side.max is not None and len(texts) > 2:
            texts = {f"{number_text(int(side.min), language)}–{number_text(int(side.max), language)}": 0.0}
    return Cell(text=_from_to(texts), second=listed(part for part in second if part), span=span,
                notes=tuple(dict.fromkeys(numbers)))  # fmt: skip


def status_scope(scope: str) -> str:
    """Interim, cumulative, planned or of a period, in a word."""
    return {
        "planned": translate("Words", "planned"), "interim": translate("Words", "interim"),
        "cumulative": translate("Words", "cumulative"), "period": translate("Words", "in a period"),
    }[scope]  # fmt: skip


def _from_to(texts: dict[str, float]) -> str:
    """Up to three values side by side, else the least and the largest."""
    if len(texts) <= 3:
        return translate("Words", "; ").join(texts)
    ordered = sorted(texts, key=lambda text: texts[text])
    return translate("Sheet", "%1 to %2", "amounts").replace("%1", ordered[0]).replace("%2", ordered[-1])


def _computed(field: str, side: Side, language: Language) -> Cell:
    if side.min is None or side.max is None:
        lows = [entry.min for entry in side.values if entry.min is not None]
        low, high = (min(lows), max(lows)) if lows else (0.0, 0.0)
    else:
        low, high = side.min, side.max
    if field == "person_days":
        # Two digits and no more, outwards: the strengths it is worked out from have two.
        low, high = (_two_digits(low, up=False), _two_digits(high, up=True))
    first, last = (number_text(round(number), language) for number in (low, high))
    text = first if first == last else f"{first}–{last}"
    unit = translate("Sheet", "%1 days") if field == "length" else "%1"
    return Cell(text=unit.replace("%1", text), second=_of(side))


def _two_digits(number: float, *, up: bool) -> float:
    step = 10.0 ** max(0, len(str(int(number))) - 2)
    return (math.ceil(number / step) if up else math.floor(number / step)) * step


def _season(group: Group, side: Side, language: Language) -> Cell:
    starts: dict[str, None] = {}
    ends: dict[str, None] = {}
    for state in group.states:
        for date, months in ((state.deployment.start, starts), (state.deployment.end, ends)):
            if date is not None and date.precision in ("day", "month"):
                names = locale(language)
                months[names.standaloneMonthName(date.first_day.month, names.FormatType.ShortFormat)] = None
    either = translate("Words", " or ")
    if not starts and not ends:
        return Cell(text=translate("Sheet", "month not stated"), look="absent")
    if not ends:
        return Cell(text=translate("Sheet", "from %1").replace("%1", either.join(starts)), second=_of(side))
    text = translate("Sheet", "%1 to %2", "months").replace("%1", either.join(starts)).replace("%2", either.join(ends))
    return Cell(text=text, second=_of(side))


def _several(texts: Iterable[str], side: Side, most: int = 4) -> Cell:
    held = list(texts)
    text = translate("Words", "; ").join(shown(one, 90) for one in held[:most])
    if len(held) > most:
        text = translate("Sheet", "%1; and %2 more").replace("%1", text).replace("%2", str(len(held) - most))
    return Cell(text=text, second=_of(side))


def _of(side: Side) -> str:
    return _count(side.reported_by, side.of)


def _count(reported: int, of: int) -> str:
    if of == 1 or reported == 0:
        return ""
    return translate("Sheet", "in %1 of %2").replace("%1", str(reported)).replace("%2", str(of))


def _verdict(cell: Compared, language: Language) -> Cell:
    states = (cell.left.state, cell.right.state)
    if "not_comparable" in states:
        return Cell(text=translate("Sheet", "not comparable"), look="bad", second=_reason(cell))
    if states == ("not_reported", "not_reported"):
        return Cell(text=translate("Sheet", "not reported on either side"), look="muted")
    if states[0] != states[1]:
        letter = "A" if states[0] == "reported" else "B"
        return Cell(text=translate("Sheet", "%1 only").replace("%1", letter), look="absent")
    if cell.field not in _NUMERIC:
        return Cell(text="–", look="muted")
    second = ""
    if cell.ratio is not None:
        low, high = (decimal_text(float(f"{end:.2g}"), language) for end in (cell.ratio.min, cell.ratio.max))
        second = translate("Sheet", "A is %1 of B").replace("%1", low if low == high else f"{low}–{high}")
    else:
        second = translate("Sheet", "no ratio: bound not stated")
    return Cell(text=translate("Sheet", "comparable"), look="ok", second=second)


def _reason(cell: Compared) -> str:
    if cell.field != "area":
        return translate("Sheet", "no text defines an item")
    words = {
        "surveyed": translate("Words", "surveyed"), "confirmed": translate("Words", "confirmed hazardous"),
        "cleared": translate("Words", "cleared"), "demined_undefined": translate("Words", "“demined”, not defined"),
    }  # fmt: skip
    sides = [
        listed(sorted({words.get(entry.definition or "", translate("Sheet", "not stated")) for entry in side.values}))
        for side in (cell.left, cell.right)
    ]
    if sides[0] == sides[1]:
        return translate("Sheet", "no text defines the area")
    return translate("Sheet", "A: %1; B: %2").replace("%1", sides[0]).replace("%2", sides[1])


def strength_axis(made: Mirror) -> tuple[float, float]:
    """From one to the next power of ten above every strength."""
    cell = made["strength"]
    ends = [end for side in (cell.left, cell.right) for end in (side.min, side.max) if end is not None]
    top = 10.0
    while top < max(ends, default=10.0):
        top *= 10.0
    return 1.0, top


def strengths_table(made: Mirror, language: Language) -> Table:
    """Strength by strength on one logarithmic axis: a block is a range, a dashed line has an end nobody stated."""
    axis = strength_axis(made)
    rows: list[Row] = []
    for group in (made.left, made.right):
        for state in group.states:
            title = Cell(text=shown(short_title(state, language), 80), look="strong", record=state.deployment.id)
            stated = state.values("personnel")
            cells = [
                Cell(text=values_text(values, language), second=rivals_text(len(values.others)),
                     span=Span(low=_number(values.span[0]), high=_number(values.span[1]), axis=axis,
                               colour=PAPER.contributor(state.deployment.contributor)))
                for values in stated
            ] or [not_reported()]  # fmt: skip
            rows += [Row(cells=(title if number == 0 else Cell(), cell)) for number, cell in enumerate(cells)]
    low, high = (number_text(int(end), language) for end in axis)
    people = translate("Sheet", "People, axis %1 to %2").replace("%1", low).replace("%2", high)
    return Table(columns=(Column(title=translate("Sheet", "Contingent")), Column(title=people, weight=2.0)),
                 rows=tuple(rows))  # fmt: skip


def _number(value: int | None) -> float | None:
    return None if value is None else float(value)
