"""Templates without a map: timeline, progress of areas, contradictions, list of sources."""

from __future__ import annotations

from desktop.briefing.flow import filled
from desktop.briefing.frames import Block, Cell, Column, Parts, Row, Table, Text
from desktop.briefing.plans import Filled, Plan, Work, table_or_words
from desktop.briefing.stays import calendar_timeline
from desktop.map.marks import in_theatre
from desktop.wording import attribute_text, date_text, decimal_text, listed, measure_text, stance_text, translate
from geodata.ledger.contradictions import Contradiction, Side, contradictions
from geodata.ledger.known import known_by
from geodata.ledger.timeline import timeline_of
from geodata.project.ground import GroundState
from geodata.project.land_records import finds_of, land_of, progress_of, reopenings_of
from geodata.records.sources import Source
from geodata.release.engine import state_at
from geodata.release.reopened import reopened_ground
from geodata.release.statistics import Figures, entries, total, totals
from geodata.sheets.paper import Box
from geodata.sheets.stored_text import shown
from geodata.theatres import NAMES, theatre

_MOST_SIDES = 4


def plan_timeline(work: Work) -> Plan:
    """Contingents and events over the years, each end as exact as it is known."""

    def fill(body: Box) -> Filled:
        clock = work.clock
        name = work.asked.theatre
        states = [state for state in work.states if name is None or in_theatre(state, theatre(name))]
        axis = timeline_of(work.records, states, known_by(work.records, clock.known_on))
        events = [mark.event for mark in axis.events]
        stays = calendar_timeline(states, events, work.book, work.language, clock.true_on)
        words = translate("Sheet", "Soft end: known to the month or year, or still open. Dashed: one party only.")
        blocks: list[Block] = [*work.remark(), stays, Text(text=words, role="note"), *work.sources()]
        return _flowing(work, body, blocks)

    return Plan(title=translate("Sheet", "Timeline of contingents and events"), fill=fill)


def plan_progress(work: Work) -> Plan:
    """Hectares recorded, cancelled, reduced, cleared and left of every hazard area of a project."""

    def fill(body: Box) -> Filled:
        held, clock = work.held, work.clock
        land = land_of(held.areas, held.decisions)
        states = state_at(land.areas, land.decisions, clock.true_on)
        reopened = reopened_ground(land.areas, land.decisions, reopenings_of(held.reopenings, held.areas))
        found = list(
            entries(
                land.areas, states, land.decisions, progress_of(held.reports), finds_of(held.devices),
                theatres={name: theatre(name).extent for name in NAMES if name != "world"}, reopened=reopened,
            )
        )  # fmt: skip
        by_area = totals(found, "area")
        rows = [_area_row(work, shown(code, 60) or "–", figures) for code, figures in by_area.items()]
        if len(rows) > 1:
            rows.append(_area_row(work, translate("Sheet", "All areas"), total(found), strong=True))
        none = translate("Sheet", "There is no hazard area in this project at this date.")
        numeric = [
            translate("Sheet", "recorded, ha"), translate("Sheet", "cancelled"), translate("Sheet", "reduced"),
            translate("Sheet", "cleared"), translate("Sheet", "left SHA"), translate("Sheet", "left CHA"),
            translate("Sheet", "devices"),
        ]  # fmt: skip
        columns = (
            Column(title=translate("Sheet", "Area"), weight=1.2),
            Column(title=translate("Sheet", "Balance"), weight=1.6),
            *(Column(title=title, weight=0.8, align="right") for title in numeric),
        )
        words = translate(
            "Sheet", "Geodesic hectares on WGS 84. What may still be hazardous counts as hazardous. "
            "Cancelled, reduced and cleared are different products and are not one figure.",
        )  # fmt: skip
        blocks: list[Block] = [*work.remark(), table_or_words(columns, rows, none)]
        if rows:
            blocks.append(Text(text=words, role="note"))
        if again := total(found).reopened_m2:
            words = translate(
                "Sheet", "Of what was released %1 ha were reopened since; they are recorded a second time, as the "
                "areas that reopened them. Shares count that ground once.",
            )  # fmt: skip
            shown_ha = decimal_text(round(again / 10_000, 2), work.language)
            blocks.append(Text(text=words.replace("%1", shown_ha), role="note"))
        return _flowing(work, body, blocks)

    return Plan(title=translate("Sheet", "Progress of hazard areas"), fill=fill)


def area_block(work: Work, area_id: str) -> list[Block]:
    """The balance of one hazard area as a table; nothing where no area has that id."""
    held = work.held
    land = land_of([area for area in held.areas if area.id == area_id], held.decisions)
    states = state_at(land.areas, land.decisions, work.clock.true_on)
    if not states:
        return []
    account, language = states[0].account, work.language
    told = (
        (translate("Sheet", "recorded, ha"), account.recorded_m2),
        (translate("Sheet", "cancelled"), account.cancelled_m2),
        (translate("Sheet", "reduced"), account.reduced_m2), (translate("Sheet", "cleared"), account.cleared_m2),
        (translate("Sheet", "left SHA"), account.remaining_sha_m2),
        (translate("Sheet", "left CHA"), account.remaining_cha_m2),
    )  # fmt: skip
    rows = tuple(
        Row(cells=(Cell(text=title), Cell(text=decimal_text(round(square / 10_000, 2), language), look="strong")))
        for title, square in told
    )
    columns = (
        Column(title=shown(states[0].code, 60), weight=1.4),
        Column(title=translate("Words", "hectares"), align="right"),
    )
    return [Table(columns=columns, rows=rows)]


def plan_contradictions(work: Work) -> Plan:
    """What the records disagree about, side by side, with who said it and how it is graded."""

    def fill(body: Box) -> Filled:
        found = contradictions(work.records, work.clock.known_on)
        rows = [_contradiction_row(work, one) for one in found]
        columns = (
            Column(title=translate("Sheet", "About"), weight=0.8),
            Column(title=translate("Sheet", "One side"), weight=1.4),
            Column(title=translate("Sheet", "The other sides"), weight=1.4),
        )
        none = translate("Sheet", "The records do not disagree about anything.")
        blocks: list[Block] = [*work.remark(), table_or_words(columns, rows, none), *work.sources()]
        return _flowing(work, body, blocks)

    return Plan(title=translate("Sheet", "Contradictions"), fill=fill)


def plan_sources(work: Work) -> Plan:
    """Every source with its grade, its date and what must be known before it is used."""

    def fill(body: Box) -> Filled:
        known = work.clock.known_on
        held = [one for one in work.records.sources if known is None or one.date is None or one.date.first_day <= known]
        rows = [_source_row(work, source) for source in held]
        columns = (
            Column(title=translate("Sheet", "No."), weight=0.35),
            Column(title=translate("Sheet", "Publisher and title"), weight=2.2),
            Column(title=translate("Sheet", "Date"), weight=0.6),
            Column(title=translate("Sheet", "Grade"), weight=0.35),
            Column(title=translate("Sheet", "Why, and what to keep in mind"), weight=1.9),
        )
        none = translate("Sheet", "No source was out by this date.")
        return _flowing(work, body, [*work.remark(), table_or_words(columns, rows, none)])

    return Plan(title=translate("Sheet", "Sources"), fill=fill)


def _flowing(work: Work, body: Box, blocks: list[Block]) -> Filled:
    frames, rest = filled(body, blocks, work.language)
    return Filled(frames=tuple(frames), rest=tuple(rest))


def _area_row(work: Work, title: str, figures: Figures, *, strong: bool = False) -> Row:
    whole = figures.recorded_m2
    shares: tuple[tuple[GroundState, float], ...] = (
        ("CHA", figures.remaining_cha_m2), ("SHA", figures.remaining_sha_m2), ("cancelled", figures.cancelled_m2),
        ("reduced", figures.reduced_m2), ("cleared", figures.cleared_m2),
    )  # fmt: skip
    parts = Parts(shares=tuple((state, share / whole) for state, share in shares if share > 0 and whole > 0))
    done = figures.standing_m2 / figures.once_m2 * 100 if figures.once_m2 > 0 else 0.0
    look = "strong" if strong else "plain"
    released = translate("Sheet", "%1 % released").replace("%1", decimal_text(round(done, 1), work.language))
    hectares = (
        figures.recorded_m2, figures.cancelled_m2, figures.reduced_m2, figures.cleared_m2,
        figures.remaining_sha_m2, figures.remaining_cha_m2,
    )  # fmt: skip
    texts = [decimal_text(round(square / 10_000, 2), work.language) for square in hectares]
    return Row(
        cells=(
            Cell(text=title, look="strong"),
            Cell(text=released, parts=parts),
            *(Cell(text=text, look=look) for text in (*texts, str(figures.devices))),
        )
    )


def _contradiction_row(work: Work, one: Contradiction) -> Row:
    about = attribute_text(one.attribute) if one.attribute else listed(measure_text(name) for name in one.about)
    first, *others = one.sides
    more = len(others) - _MOST_SIDES
    second = translate("Sheet", "and %1 more sides").replace("%1", str(more)) if more > 0 else ""
    leading = Cell(
        text=_side_text(work, first), notes=_side_notes(work, first), grade=_side_grade(first),
        record=first.ids[0] if first.ids else "",
    )  # fmt: skip
    texts = [_side_text(work, side) for side in others[:_MOST_SIDES]]
    numbers = tuple(dict.fromkeys(number for side in others[:_MOST_SIDES] for number in _side_notes(work, side)))
    grade = _side_grade(others[0]) if len(others) == 1 else None
    return Row(
        cells=(
            Cell(text=shown(one.title, 120), second=about, look="strong", record=one.subject.id),
            leading,
            Cell(text="  |  ".join(texts), second=second, notes=numbers, grade=grade,
                 record=others[0].ids[0] if others and others[0].ids else ""),
        )
    )  # fmt: skip


def _side_text(work: Work, side: Side) -> str:
    said = f"{shown(side.said_by, 80)}, {date_text(side.said_on, work.language)}, {stance_text(side.stance)}"
    return f"{said}: {shown(side.words, 240)}"


def _side_notes(work: Work, side: Side) -> tuple[int, ...]:
    letter, digit = _side_grade(side)
    return work.book.of_sources(side.source_ids[:1], letter, digit)


def _side_grade(side: Side) -> tuple[str, str]:
    return side.reliability, str(side.credibility) if side.credibility else "–"


def _source_row(work: Work, source: Source) -> Row:
    title = source.title_en if work.language != "ru" and source.title_en else source.title
    caveats = listed(shown(caveat, 160) for caveat in source.caveats[:4])
    return Row(
        cells=(
            Cell(text=shown(source.id, 24), look="strong", record=source.id),
            Cell(text=shown(f"{source.publisher}: {title}", 220), second=shown(source.via or "", 80)),
            Cell(text=date_text(source.date, work.language)),
            Cell(grade=(source.reliability, "–")),
            Cell(text=shown(source.reliability_reason, 220), second=caveats),
        )
    )
