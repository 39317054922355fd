"""The mirror: two maps at one true scale, the matched fields below them, the seasons beside."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.briefing.flow import filled
from desktop.briefing.frames import Block, Legend, Text
from desktop.briefing.mirror_arc import toward_other
from desktop.briefing.mirror_table import group_title, mirror_table
from desktop.briefing.paint_page import CAPTION
from desktop.briefing.plans import Filled, Plan, SheetRefused, Work, heading, map_frame
from desktop.briefing.sheet_maps import (
    at_scale,
    extent_of_states,
    map_size,
    round_scale,
    scale_of,
    theatre_of_states,
)
from desktop.briefing.stays import season_timeline
from desktop.map.legend import LegendEntry, legend_entries
from desktop.map.scene import Scene
from desktop.map.view import View, fit
from desktop.wording import contingents_text, translate
from geodata.compare.groups import Group
from geodata.compare.mirror import Mirror, mirror
from geodata.ledger.state import DeploymentState
from geodata.sheets.paper import Box
from geodata.theatres import TheatreName

_GUTTER = 26.0
_LEAST_M = 250_000.0


def plan_mirror(work: Work) -> Plan:
    """Two groups side by side.

    Raises
    ------
    SheetRefused
        A group names nobody; the message says which groups there are.
    """
    asked, language = work.asked, work.language
    try:
        made = mirror(work.records, asked.groups[0], asked.groups[1], work.clock)
    except ValueError as error:
        raise SheetRefused(str(error)) from error
    groups = (made.left, made.right)
    names: tuple[TheatreName, TheatreName] = (theatre_of_states(made.left.states), theatre_of_states(made.right.states))
    titles = [group_title(group, language) for group in groups]

    def fill(body: Box) -> Filled:
        own, below, beside = _places(work, body)
        places = work.place_of("left", own[0]), work.place_of("right", own[1])
        scenes = _scenes(work, groups, names, places)
        frames = [
            map_frame(side, place, f"{letter} · {title}", contingents_text(len(group.states)))
            for side, place, letter, title, group in zip(("left", "right"), places, "AB", titles, groups, strict=True)
        ]
        table = mirror_table(made, work.book, language)
        seasons = season_timeline(_both(made), work.book, language)
        soft = translate("Sheet", "Soft end: known to the month or year, or still open. Dashed: one party only.")
        title_of_seasons = heading(translate("Sheet", "Seasons, one row a contingent"))
        legend = joint_legend(scenes)
        timeline: list[Block] = [title_of_seasons, seasons, Text(text=soft, role="note")]
        first: list[Block] = [*work.remark(), table]
        if beside is None:
            placed, rest = filled(below, [legend, *first, *timeline, *work.sources()], language)
            return Filled(frames=(*frames, *placed), rest=tuple(rest), scenes=scenes)
        side, rest_side = filled(beside, [legend, *timeline], language)
        placed, rest = filled(below, first, language)
        tail = [*rest, *rest_side, *work.sources()]
        if not rest and not rest_side:
            # Room that the seasons leave holds the first of the sources.
            bottom = max((frame.box.bottom for frame in side), default=beside.top)
            left = Box(left=beside.left, top=bottom + 8, width=beside.width, height=beside.bottom - bottom - 8)
            more, tail = filled(left, tail, language) if left.height > 120 else ([], tail)
            side = [*side, *more]
        return Filled(frames=(*frames, *placed, *side), rest=tuple(tail), scenes=scenes)

    title = translate("Sheet", "Mission mirror: %1 | %2").replace("%1", titles[0]).replace("%2", titles[1])
    return Plan(title=title, theatres=tuple(dict.fromkeys(names)), fill=fill, groups=asked.groups)


def _places(work: Work, body: Box) -> tuple[tuple[Box, Box], Box, Box | None]:
    """Both maps, what stands below them, and beside that."""
    portrait = work.asked.paper.portrait
    each = (body.width - _GUTTER) / 2
    # A slide is flat: its maps would be strips, and its table goes on to the next slide anyway.
    share = 0.225 if portrait else 0.54 if work.asked.paper.name == "16:9" else 0.435
    height = body.height * share
    left = Box(left=body.left, top=body.top, width=each, height=height)
    right = Box(left=left.right + _GUTTER, top=body.top, width=each, height=height)
    below = Box(left=body.left, top=left.bottom + 12, width=body.width, height=body.height - height - 12)
    if portrait:
        return (left, right), below, None
    wide = body.width * 0.645
    table = Box(left=below.left, top=below.top, width=wide, height=below.height)
    beside = Box(
        left=table.right + _GUTTER, top=below.top + 4, width=body.width - wide - _GUTTER, height=below.height - 4
    )
    return (left, right), table, beside


def _scenes(
    work: Work, groups: Sequence[Group], names: Sequence[TheatreName], places: Sequence[Box]
) -> dict[str, Scene]:
    """Both maps at the smaller of the two scales that show a group whole."""
    asked = work.asked
    views: list[View] = []
    for group, name, place in zip(groups, names, places, strict=True):
        base = work.atlas.base(name)
        inner = Box(left=place.left, top=place.top + CAPTION, width=place.width, height=place.height - CAPTION)
        extent = extent_of_states(base, group.states, _LEAST_M)
        views.append(fit(base.projection, extent, *map_size(asked, inner), margin_px=6))
    denominator = round_scale(max(scale_of(asked, view) for view in views))
    scenes = [
        work.atlas.scene(asked, at_scale(asked, view, denominator), name, group.states, brief=True)
        for view, name, group in zip(views, names, groups, strict=True)
    ]
    sides = [(scene.base, group.states) for scene, group in zip(scenes, groups, strict=True)]
    toward = toward_other(sides[0], sides[1], "B", work.language), toward_other(sides[1], sides[0], "A", work.language)
    return {
        side: msgspec.structs.replace(scene, toward=arc)
        for side, scene, arc in zip(("left", "right"), scenes, toward, strict=True)
    }


def joint_legend(scenes: dict[str, Scene]) -> Legend:
    """What both maps show; a frame means the same in every colour, so each is there once."""
    entries: dict[tuple[str, str], LegendEntry] = {}
    for scene in scenes.values():
        for entry in legend_entries(scene):
            entries.setdefault((entry.key, entry.text), entry)
    order = sorted(entries.values(), key=lambda entry: entry.key == "contributor")
    return Legend(entries=tuple(order))


def _both(made: Mirror) -> list[DeploymentState]:
    """Contingents of both groups, each once."""
    held = {state.deployment.id: state for group in (made.left, made.right) for state in group.states}
    return list(held.values())
