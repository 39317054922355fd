"""Head and foot of every page of a sheet: title, dates, marking, scale, attribution, and the code of its state."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.briefing.arrange import BANNER_HEIGHT
from desktop.briefing.frames import Banner, Frame, Rule, Stamp, Text
from desktop.briefing.held import BUILT_IN, Held
from desktop.briefing.own_layers import credits_of
from desktop.briefing.sheet_maps import Atlas
from desktop.briefing.typeset import STYLES, banner_width, line_height, lines_of
from desktop.map.exercise import WORD
from desktop.map.ink import text_width
from desktop.map.scene import Scene
from desktop.theme import PAPER
from desktop.wording import day_text, known_until, listed, scale_text, translate
from geodata.geometry.projection import Projection
from geodata.sheets.asked import Asked
from geodata.sheets.paper import Box
from geodata.sheets.stored_text import shown
from geodata.theatres import TheatreName, theatre

MARGIN = 56.0
_HEAD_TOP, _FOOT_BOTTOM = 40.0, 30.0
_EXERCISE_COLOUR = "#8A4B00"
_RIGHT_LEAST = 190.0


class PageFrame:
    """What every page of one sheet has around its body; the body is the box that is left."""

    def __init__(self, atlas: Atlas, asked: Asked, title: str, subtitle: str, theatres: Sequence[TheatreName]) -> None:
        self._held: Held = atlas.held
        self._asked = asked
        self._width, self._height = asked.paper.size_units
        self._title = title
        self._subtitle = subtitle
        self._attribution = _attribution(atlas.held, asked, theatres)
        self._banners = _banners(asked, exercise=atlas.held.exercise)
        inner = self._width - 2 * MARGIN
        self._right = max(_RIGHT_LEAST, *(banner_width(text, asked) for text, _ in self._banners))
        room = inner - self._right - 24
        language = asked.language
        title_lines = lines_of(title, STYLES["title"], room, language, 2)
        subtitle_lines = lines_of(subtitle, STYLES["subtitle"], room, language, 2)
        left = len(title_lines) * line_height(STYLES["title"]) + len(subtitle_lines) * line_height(STYLES["subtitle"])
        right = len(self._banners) * (BANNER_HEIGHT + 8) + 20
        self._room, self._lines = room, (len(title_lines), len(subtitle_lines))
        head = _HEAD_TOP + max(left, right) + 10
        note = line_height(STYLES["note"])
        foot = len(lines_of(self._attribution, STYLES["note"], inner, language, 4)) * note
        self._foot_top = self._height - _FOOT_BOTTOM - 2 * line_height(STYLES["code"]) - 20 - foot - 34
        self._head_bottom = head
        self.body = Box(left=MARGIN, top=head + 14, width=inner, height=self._foot_top - head - 24)

    def frames(self, scenes: Sequence[Scene], stamp: Stamp, number: int, pages: int) -> list[Frame]:
        """Head and foot of one page; ``scenes`` are the maps on it."""
        return [*self._head(), *self._foot(scenes, stamp, number, pages)]

    def _head(self) -> list[Frame]:
        inner, top = self._width - 2 * MARGIN, _HEAD_TOP
        heights = [count * line_height(STYLES[role]) for count, role in
                   zip(self._lines, ("title", "subtitle"), strict=True)]  # fmt: skip
        made: list[Frame] = [
            Text(text=self._title, role="title", most=2,
                 box=Box(left=MARGIN, top=top, width=self._room, height=heights[0])),
            Text(text=self._subtitle, role="subtitle", most=2,
                 box=Box(left=MARGIN, top=top + heights[0] + 2, width=self._room, height=heights[1])),
        ]  # fmt: skip
        right = self._width - MARGIN
        for text, colour in self._banners:
            width = banner_width(text, self._asked)
            made.append(
                Banner(text=text, colour=colour,
                       box=Box(left=right - width, top=top, width=width, height=BANNER_HEIGHT))
            )  # fmt: skip
            top += BANNER_HEIGHT + 8
        words = translate("Sheet", "Not for navigation or clearance")
        box = Box(left=right - self._right, top=top - 4, width=self._right, height=20)
        made.append(Text(text=words, role="note", align="right", most=1, box=box))
        made.append(Rule(strong=True, box=Box(left=MARGIN, top=self._head_bottom, width=inner, height=0)))
        return made

    def _foot(self, scenes: Sequence[Scene], stamp: Stamp, number: int, pages: int) -> list[Frame]:
        inner, top = self._width - 2 * MARGIN, self._foot_top
        note, code = line_height(STYLES["note"]), line_height(STYLES["code"])
        made: list[Frame] = []
        if scenes:
            box = Box(left=MARGIN, top=top, width=inner, height=20)
            made.append(Text(text=scale_line(scenes, self._asked), role="strong", most=1, box=box))
        top += 26
        made.append(Rule(box=Box(left=MARGIN, top=top, width=inner, height=0)))
        top += 4
        lines = len(lines_of(self._attribution, STYLES["note"], inner, self._asked.language, 4))
        box = Box(left=MARGIN, top=top, width=inner, height=lines * note)
        made.append(Text(text=self._attribution, role="note", most=4, box=box))
        top += lines * note + 4
        sheet = translate("Sheet", "sheet %1 of %2").replace("%1", str(number)).replace("%2", str(pages))
        right = " · ".join([*(text for text, _ in self._banners), sheet])
        wide = min(text_width(right, STYLES["note"], self._asked.language) + 6, inner * 0.5)
        box = Box(left=MARGIN, top=top, width=inner - wide - 20, height=note)
        made.append(Text(text=self._of_project(), role="note", most=1, box=box))
        box = Box(left=MARGIN + inner - wide, top=top, width=wide, height=note)
        made.append(Text(text=right, role="note", align="right", most=1, box=box))
        box = Box(left=MARGIN, top=top + note, width=inner, height=2 * code)
        made.append(Text(text=stamp.code, role="code", most=2, box=box))
        return made

    def _of_project(self) -> str:
        held = self._held
        journal = held.journal[:12]
        if held.project == BUILT_IN:
            return translate("Sheet", "Sapper Atlas · built-in atlas · records %1").replace("%1", journal)
        words = translate("Sheet", "Sapper Atlas · project “%1” %2 · journal entry %3, %4")
        values = (shown(held.name, 40), held.project[:8], str(held.entries), journal)
        for place, value in enumerate(values, 1):
            words = words.replace(f"%{place}", value, 1)
        return words


def as_of_text(asked: Asked, held: Held) -> str:
    """Which day a sheet is true of, and by which day it was known."""
    language = asked.language
    if asked.true_on is None:
        shown_of = translate("Sheet", "Information of any date")
    else:
        shown_of = translate("Sheet", "Information as of %1").replace("%1", day_text(asked.true_on, language))
    known = day_text(asked.known_on, language) if asked.known_on else known_until(held.records, language)
    if not known:
        return shown_of
    return f"{shown_of} · " + translate("Sheet", "known on %1").replace("%1", known)


def scale_line(scenes: Sequence[Scene], asked: Asked) -> str:
    """Scale, paper and projections of the maps of a page; one scale is written once."""
    scales = dict.fromkeys(scale_text(scene.denominator) for scene in scenes)
    way = translate("Sheet", "portrait") if asked.paper.portrait else translate("Sheet", "landscape")
    paper = translate("Sheet", "%1 on %2 %3").replace("%1", listed(scales)).replace("%2", asked.paper.name)
    parts = [paper.replace("%3", way)]
    if len(scenes) > 1 and len(scales) == 1:
        parts.append(translate("Sheet", "one true scale on both maps"))
    projections = list(dict.fromkeys(scene.view.projection for scene in scenes))
    centres = [_centre(projection) for projection in projections if not projection.is_world]
    if centres:
        words = translate("Sheet", "Lambert azimuthal equal-area, centre %1")
        parts.append(words.replace("%1", translate("Sheet", " and ").join(centres)))
    if len(centres) < len(projections):
        parts.append(translate("Sheet", "Equal Earth, equal-area"))
    return " · ".join([*parts, "WGS 84"])


def _centre(projection: Projection) -> str:
    return f"{abs(projection.lat_0):g}° {'N' if projection.lat_0 >= 0 else 'S'} {projection.lon_0:g}° E"


def _banners(asked: Asked, *, exercise: bool) -> list[tuple[str, str]]:
    """Markings from the top; that of an exercise comes first, and no choice takes it away."""
    chosen = shown(asked.banner, 60)
    made = [(WORD, _EXERCISE_COLOUR)] if exercise else []
    if not chosen and not exercise:
        chosen = translate("Sheet", "OPEN SOURCES")
    if chosen and chosen.upper() != WORD:
        made.append((chosen, asked.banner_colour or PAPER.text))
    return made or [(chosen, asked.banner_colour or PAPER.text)]


def _attribution(held: Held, asked: Asked, theatres: Sequence[TheatreName]) -> str:
    parts = [translate("Map", "EXERCISE: not real")] if held.exercise else []
    if theatres:
        parts += [
            translate("Map", "Boundaries do not imply endorsement"),
            translate("Sheet", "base-map borders are accurate to kilometres"),
        ]
        parts += dict.fromkeys(line for name in theatres for line in theatre(name).attribution)
        layers, missing = credits_of(asked, held.layers)
        parts += [translate("Map", "Layer: %1").replace("%1", title) for title in layers]
        parts += [translate("Sheet", "Layer not open here: %1").replace("%1", title) for title in missing]
    else:
        parts.append(translate("Sheet", "Figures are shown as their sources state them; what is not reported is not 0"))
    return " · ".join(parts)
