"""A sheet as it was asked for, composed into pages of frames; the scenes of its maps go with it."""

from __future__ import annotations

import functools
from collections.abc import Callable

import msgspec

from desktop.briefing.arrange import arranged
from desktop.briefing.flow import further
from desktop.briefing.frames import Frame, MapFrame, Page, Sheet, Stamp
from desktop.briefing.page_frame import PageFrame, as_of_text
from desktop.briefing.plan_mirror import plan_mirror
from desktop.briefing.plans import Plan, Work
from desktop.briefing.plans_of_lists import plan_contradictions, plan_progress, plan_sources, plan_timeline
from desktop.briefing.plans_of_maps import plan_contingent, plan_map, plan_situation
from desktop.briefing.sheet_maps import Atlas, seen_of
from desktop.map.scene import Scene
from desktop.wording import translate
from geodata.records.record_set import RecordSet
from geodata.sheets.asked import Asked, Template
from geodata.sheets.code import SheetState, code_of
from geodata.sheets.placed import EVERY_PAGE, layout_digits
from geodata.sheets.stored_text import shown

_PLANS: dict[Template, Callable[[Work], Plan]] = {
    "map": plan_map, "mirror": plan_mirror, "contingent": plan_contingent, "situation": plan_situation,
    "timeline": plan_timeline, "progress": plan_progress, "contradictions": plan_contradictions,
    "sources": plan_sources,
}  # fmt: skip


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet, the scenes of its maps by the names that its frames give them, and the records it was made from."""

    sheet: Sheet
    scenes: dict[str, Scene]
    state: SheetState
    records: RecordSet


def template_text(template: Template) -> str:
    """What a template shows, in a few words."""
    return {
        "map": translate("Sheet", "one map with its legend, contingents and sources"),
        "mirror": translate("Sheet", "two groups: maps at one true scale, matched fields, seasons"),
        "contingent": translate("Sheet", "one contingent: map, amounts with rivals, statements"),
        "situation": translate("Sheet", "a theatre: map, contingents, what it adds up to"),
        "timeline": translate("Sheet", "contingents and events over the years"),
        "progress": translate("Sheet", "hazard areas of a project: recorded, released, left"),
        "contradictions": translate("Sheet", "what the records disagree about, side by side"),
        "sources": translate("Sheet", "every source with its grade"),
    }[template]


def compose(atlas: Atlas, asked: Asked) -> Drawn:
    """The sheet that was asked for.

    Raises
    ------
    SheetRefused
        It names a contingent or a group that is not there.
    """
    work = Work(atlas, asked)
    plan = _PLANS[asked.template](work)
    title = shown(asked.title, 200) or plan.title
    dates = as_of_text(asked, atlas.held)
    subtitle = " · ".join(part for part in (dates, shown(asked.subtitle, 200) or plan.subtitle) if part)
    frame = PageFrame(atlas, asked, title, subtitle, plan.theatres)
    filled = plan.fill(frame.body)
    state = SheetState(
        template=asked.template,
        maps=tuple(seen_of(scene) for scene in filled.scenes.values()),
        true_on=asked.true_on,
        known_on=asked.known_on,
        groups=plan.groups,
        subject=plan.subject or asked.subject,
        paper=asked.paper,
        language=asked.language,
        project=atlas.held.project_digits,
        journal=atlas.held.journal_digits,
        layout=layout_digits(asked.moved),
    )
    stamp = Stamp(project=atlas.held.project, journal=atlas.held.journal, code=code_of(state))
    body, rest = arranged(filled.frames, filled.rest, 1, asked)
    bodies: list[list[Frame]] = [body, *further(frame.body, rest, asked)]
    around = functools.partial(frame.frames, stamp=stamp, pages=len(bodies))
    pages = tuple(
        Page(
            body=tuple(body),
            around=tuple(arranged(around(_scenes_on(body, filled.scenes), number=number), (), EVERY_PAGE, asked)[0]),
        )
        for number, body in enumerate(bodies, 1)
    )
    sheet = Sheet(
        asked=asked, paper=asked.paper, title=title, pages=pages, exercise=atlas.held.exercise, stamp=stamp,
        shown_on=asked.true_on,
    )  # fmt: skip
    return Drawn(sheet=sheet, scenes=filled.scenes, state=state, records=atlas.held.records)


def _scenes_on(body: list[Frame], scenes: dict[str, Scene]) -> list[Scene]:
    """Scenes of the maps of a page."""
    return [scenes[frame.name] for frame in body if isinstance(frame, MapFrame)]
