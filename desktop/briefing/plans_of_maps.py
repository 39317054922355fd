"""Templates around one map: a part of a theatre, the situation of a theatre, one contingent."""

from __future__ import annotations

from collections.abc import Sequence

import shapely

from desktop.briefing.amounts_shown import amount_cell, attribute_rows
from desktop.briefing.flow import filled
from desktop.briefing.frames import Block, Cell, Column, Row, Table, Text
from desktop.briefing.plans import Filled, Plan, SheetRefused, Work, heading, legend_of, map_frame, table_or_words
from desktop.briefing.plans_of_lists import area_block
from desktop.briefing.sheet_maps import extent_of_states, theatre_of_states
from desktop.map.marks import in_theatre, marks_of
from desktop.map.scene import Scene
from desktop.totals_words import total_text
from desktop.wording import (
    contingents_text,
    date_text,
    listed,
    place_text,
    short_title,
    span_text,
    stance_text,
    status_word,
    strength_text,
    task_text,
    translate,
)
from geodata.ledger.state import DeploymentState
from geodata.ledger.totals import totals_of
from geodata.sheets.asked import Extent
from geodata.sheets.paper import Box
from geodata.sheets.stored_text import shown
from geodata.theatres import TheatreName, theatre
from geodata.theatres.basemap import country_name

_SIDE_SHARE, _GUTTER = 0.36, 26.0
_PORTRAIT_MAP = 0.5


def plan_map(work: Work) -> Plan:
    """A part of a theatre, its legend, and the contingents that are seen on it."""
    asked = work.asked
    name: TheatreName = asked.theatre or "laos"
    extent = asked.extent or theatre(name).extent

    def fill(body: Box) -> Filled:
        place, side = _places(work, body)
        place = work.place_of("map", place)
        scene = work.atlas.scene(asked, work.atlas.view(asked, place, name, extent), name, work.states)
        seen = _seen(work.states, scene)
        told = [] if "contingents" in asked.hidden else contingents_block(work, seen)
        blocks: list[Block] = [
            *work.remark(), *area_block(work, asked.subject), *legend_of(scene), *told, *work.sources(),
        ]  # fmt: skip
        frames, rest = filled(side, blocks, work.language)
        return Filled(frames=(map_frame("map", place), *frames), rest=tuple(rest), scenes={"map": scene})

    title = translate("Sheet", "Demining contingents: %1").replace("%1", theatre_text(name))
    return Plan(title=title, theatres=(name,), fill=fill)


def plan_situation(work: Work) -> Plan:
    """A whole theatre: who is there, how they stand, what it adds up to, and who is in no sum."""
    asked = work.asked
    name: TheatreName = asked.theatre or "laos"
    extent = asked.extent or theatre(name).extent

    def fill(body: Box) -> Filled:
        place, side = _places(work, body)
        place = work.place_of("map", place)
        scene = work.atlas.scene(asked, work.atlas.view(asked, place, name, extent), name, work.states)
        here = [state for state in work.states if in_theatre(state, theatre(name))]
        names = {state.deployment.id: shown(short_title(state, work.language), 60) for state in here}
        sums: list[Block] = [
            Text(text=total_text(one, names, work.language), role="text", most=6) for one in totals_of(here)
        ]
        told = [heading(translate("Sheet", "Adds up to, and who is missing")), *sums] if here else []
        blocks: list[Block] = [
            *work.remark(), *legend_of(scene), *contingents_block(work, here), *told, *work.sources(),
        ]  # fmt: skip
        frames, rest = filled(side, blocks, work.language)
        return Filled(frames=(map_frame("map", place), *frames), rest=tuple(rest), scenes={"map": scene})

    title = translate("Sheet", "Situation: %1").replace("%1", theatre_text(name))
    return Plan(title=title, theatres=(name,), fill=fill)


def plan_contingent(work: Work) -> Plan:
    """One contingent: where, how many by whom, every amount with its rivals, every statement with its grade.

    Raises
    ------
    SheetRefused
        There is no such contingent at the dates of the sheet.
    """
    asked = work.asked
    state = next((one for one in work.states if one.deployment.id == asked.subject), None)
    if state is None:
        ids = ", ".join(one.deployment.id for one in work.states[:4])
        raise SheetRefused(f"no contingent {asked.subject or '(none named)'} at this date; there are {ids}, …")
    name = asked.theatre or theatre_of_states([state])
    extent: Extent = asked.extent or extent_of_states(work.atlas.base(name), [state], 260_000.0)

    def fill(body: Box) -> Filled:
        place, side = _places(work, body, portrait_share=0.36)
        place = work.place_of("map", place)
        view = work.atlas.view(asked, place, name, extent)
        scene = work.atlas.scene(asked, view, name, work.states, state.deployment.id)
        blocks: list[Block] = [*work.remark(), *_facts(work, state), *_amounts(work, state), *legend_of(scene)]
        blocks += [*_statements(work, state), *work.sources()]
        frames, rest = filled(side, blocks, work.language)
        return Filled(frames=(map_frame("map", place), *frames), rest=tuple(rest), scenes={"map": scene})

    return Plan(
        title=shown(state.deployment.title, 120), theatres=(name,), fill=fill, subject=state.deployment.id
    )  # fmt: skip


def theatre_text(name: TheatreName) -> str:
    """A theatre in a word."""
    return {
        "laos": translate("Sheet", "Laos"), "kursk": translate("Sheet", "Kursk Oblast"),
        "world": translate("Sheet", "who sends to whom"),
    }[name]  # fmt: skip


def contingents_block(work: Work, states: Sequence[DeploymentState]) -> list[Block]:
    """A row for each contingent: when, how many, hectares, items, each with its numbered sources."""
    language = work.language
    # Beside a map on A4 the longest words of four languages are whole.
    columns = (
        Column(title=translate("Sheet", "Contingent"), weight=0.965),
        Column(title=translate("Sheet", "True when"), weight=1.255),
        Column(title=translate("Sheet", "People"), weight=1.06),
        Column(title=translate("Sheet", "Area, ha"), weight=1.185),
        Column(title=translate("Sheet", "Items"), weight=1.185),
    )
    rows = [
        Row(
            cells=(
                Cell(text=shown(short_title(state, language), 80), look="strong", record=state.deployment.id),
                Cell(text=span_text(state.deployment.start, state.deployment.end, language)),
                amount_cell(state, "personnel", work.book, language),
                amount_cell(state, "area_m2", work.book, language),
                amount_cell(state, "items", work.book, language),
            )
        )
        for state in states
    ]
    table = table_or_words(columns, rows, translate("Sheet", "No contingent in this part at this date."))
    counted = [state for state in states if state.deployment.category != "combat_context"]
    made: list[Block] = [heading(contingents_text(len(counted))), table]
    undefined = any(
        values.attribute.definition in (None, "demined_undefined")
        for state in states for values in state.values("area_m2")
    )  # fmt: skip
    if undefined:
        words = translate(
            "Sheet", "Area as the texts have it; “demined” is defined in none of them. "
            "c. about, > more than, ≥ at least, ≤ up to. Rows are not added up.",
        )  # fmt: skip
        made.append(Text(text=words, role="note"))
    return made


def _places(work: Work, body: Box, *, portrait_share: float = _PORTRAIT_MAP) -> tuple[Box, Box]:
    """The map and what stands beside it, or on a page that stands upright below it."""
    if work.asked.paper.portrait:
        height = body.height * portrait_share
        place = Box(left=body.left, top=body.top, width=body.width, height=height)
        below = Box(left=body.left, top=place.bottom + 18, width=body.width, height=body.height - height - 18)
        return place, below
    side = body.width * _SIDE_SHARE
    place = Box(left=body.left, top=body.top, width=body.width - side - _GUTTER, height=body.height)
    return place, Box(left=place.right + _GUTTER, top=body.top, width=side, height=body.height)


def _seen(states: Sequence[DeploymentState], scene: Scene) -> list[DeploymentState]:
    """Contingents that a map shows: those whose mark meets it, and those of which only the country is known."""
    if scene.view.projection.is_world:
        return list(states)
    window = shapely.box(*scene.view.bounds)
    met = {
        record_id
        for mark in marks_of(states, scene.base)
        if mark.outline is None or bool(shapely.intersects(mark.outline, window))
        for record_id in mark.ids
    }
    return [state for state in states if state.deployment.id in met]


def _facts(work: Work, state: DeploymentState) -> list[Block]:
    language, deployment, book = work.language, state.deployment, work.book
    sides = " → ".join(country_name(code, language) for code in (deployment.contributor, deployment.host))
    status = listed(status_word(word) for word in state.status.words)
    unit = next(iter(deployment.unit.names.values()), "")
    told = (
        (translate("Sheet", "Sender and host"), sides, ()),
        (translate("Sheet", "Unit"), shown(unit, 160), ()),
        (translate("Sheet", "Status"), status, book.of_sources(book.texts_of(deployment.source_ids)[:2])),
        (translate("Sheet", "True when"), span_text(deployment.start, deployment.end, language), ()),
        (translate("Sheet", "Place"), shown(place_text(deployment.location, language), 160),
         book.of_sources(deployment.location.source_ids[:2])),
        (translate("Sheet", "Task"), listed(task_text(task) for task in deployment.tasks), ()),
        (translate("Words", "Strength"), strength_text(state, language),
         book.of_values(value for values in state.values("personnel") for value in values.values)),
        (translate("Sheet", "Contamination"), listed(shown(kind, 80) for kind in deployment.ordnance_reported), ()),
    )  # fmt: skip
    rows = tuple(
        Row(cells=(Cell(text=title, look="strong"), Cell(text=text, notes=numbers, record=deployment.id)))
        for title, text, numbers in told
        if text
    )
    columns = (Column(title=translate("Sheet", "What"), weight=0.55), Column(title=translate("Sheet", "As known")))
    return [Table(columns=columns, rows=rows)]


def _amounts(work: Work, state: DeploymentState) -> list[Block]:
    rows = tuple(Row(cells=cells) for cells in attribute_rows(state, work.book, work.language))
    if not rows:
        return [Text(text=translate("Sheet", "No amount of it is reported."), role="lead")]
    columns = (
        Column(title=translate("Sheet", "Amount"), weight=1.1),
        Column(title=translate("Sheet", "Leading value"), weight=1.0),
        Column(title=translate("Sheet", "Rival values"), weight=0.8),
    )
    return [Table(columns=columns, rows=rows)]


def _statements(work: Work, state: DeploymentState) -> list[Block]:
    known = state.known
    claims = [
        claim
        for claim in work.records.claims_about(state.deployment.id)
        if known is None or claim.id in known.claim_ids
    ]
    rows = tuple(
        Row(
            cells=(
                Cell(text=shown(claim.asserted_by.name, 120), look="strong",
                     second=date_text(claim.date_said, work.language)),
                Cell(text=stance_text(claim.stance), grade=(claim.reliability, str(claim.credibility))),
                Cell(text=shown(f"“{claim.text}”" if claim.text_kind == "quote" else claim.text, 320),
                     notes=work.book.of_sources(claim.source_ids[:2], claim.reliability, str(claim.credibility)),
                     record=claim.id),
            )
        )
        for claim in claims
    )  # fmt: skip
    if not rows:
        return []
    columns = (
        Column(title=translate("Sheet", "Who said, and when"), weight=0.8),
        Column(title=translate("Sheet", "Stance"), weight=0.7),
        Column(title=translate("Sheet", "Statement"), weight=1.9),
    )
    return [heading(translate("Sheet", "Statements")), Table(columns=columns, rows=rows)]
