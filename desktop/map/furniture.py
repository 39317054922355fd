"""What frames every map: dates, legend, scale bar, north, locator, attribution. It has its place; labels keep out."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.map.cards import Card
from desktop.map.exercise import band_height
from desktop.map.ink import Ink, TextStyle
from desktop.map.legend import LegendEntry, legend_entries
from desktop.map.locator import locator_box, paint_locator, wants_locator
from desktop.map.marks import Mark, in_theatre
from desktop.map.obstacles import Obstacles
from desktop.map.scale_bar import MARGIN, SCALE_HEIGHT, ScaleBar
from desktop.map.scene import Scene
from desktop.map.swatches import paint_swatch
from desktop.wording import contingents_text, date_text, day_text, listed, short_title, translate
from geodata.ledger.state import DeploymentState
from geodata.records.texts import Language

_LEGEND_MOST = 340.0
_MOST_NAMED = 24
# The box of the dates grows in such steps, so that it is the same on most days of a dragged date.
_DATES_STEP = 24


class Furniture:
    """Dates, legend, scale bar, locator and attribution of a scene, each in its box, drawn when asked to."""

    def __init__(self, ink: Ink, scene: Scene) -> None:
        self._ink, self._scene = ink, scene
        self._attribution, self._lines = _attribution(ink, scene)
        self._dates = _dates_box(ink, scene)
        self._entries = legend_entries(scene)
        self._legend = None if scene.caption else _legend_box(ink, scene, self._entries, self._dates)
        self._locator: QRectF | None = None
        if not scene.caption and wants_locator(scene):
            corner = QPointF(scene.view.width - MARGIN, self._attribution.top() - MARGIN)
            self._locator = locator_box(scene, corner)
        self._scale_bar = ScaleBar(scene.view, self._attribution)

    @property
    def boxes(self) -> list[QRectF]:
        """The room that it takes."""
        boxes = (self._attribution, self._dates, self._legend, self._scale_bar.box, self._locator)
        return [box for box in boxes if box is not None]

    def paint(self, *, with_scale_bar: bool) -> None:
        """Draw all of it, the scale bar only if asked to."""
        _paint_attribution(self._ink, self._attribution, self._lines)
        _paint_dates(self._ink, self._scene, self._dates)
        if self._legend is not None:
            _paint_legend(self._ink, self._entries, self._legend)
        if self._locator is not None:
            paint_locator(self._ink, self._scene, self._locator)
        if with_scale_bar:
            self._scale_bar.paint(self._ink)


def scale_bar(ink: Ink, scene: Scene) -> ScaleBar:
    """The scale bar where the furniture leaves it room."""
    return ScaleBar(scene.view, _attribution(ink, scene)[0])


def dates_title(scene: Scene) -> tuple[str, str]:
    """The two lines that say what the map is true of: the day shown, and until when it was known."""
    clock, language = scene.clock, scene.language
    if scene.caption:
        return scene.caption, _dates_line(scene)
    here = [state for state in scene.states if in_theatre(state, scene.base.theatre)]
    if clock.true_on is not None:
        shown = translate("Map", "True on %1").replace("%1", day_text(clock.true_on, language))
    else:
        shown = translate("Map", "Any time") + _whole_span(here, language)
    if scene.past is not None:
        shown = translate("Map", "Looking at “%1”").replace("%1", scene.past) + " · " + shown
    known = day_text(clock.known_on, language) if clock.known_on else scene.known_until or ""
    count = sum(state.deployment.category != "combat_context" for state in here)
    context = len(here) - count
    second = contingents_text(count)
    if known:
        second = translate("Map", "as known on %1 · %2").replace("%1", known).replace("%2", second)
    if context:
        second += translate("Map", ", combat troops not counted")
    return shown, second


def _dates_line(scene: Scene) -> str:
    """Of a map with a caption: day shown, when it was known, and how many contingents, in one line."""
    clock, language = scene.clock, scene.language
    parts = [translate("Map", "any time")]
    if clock.true_on is not None:
        parts = [translate("Map", "true on %1").replace("%1", day_text(clock.true_on, language))]
    known = day_text(clock.known_on, language) if clock.known_on else scene.known_until or ""
    if known:
        parts.append(translate("Map", "known on %1").replace("%1", known))
    return " · ".join([*parts, contingents_text(len(scene.states))])


def _whole_span(states: list[DeploymentState], language: Language) -> str:
    """From the first stated start on, as ", from Oct 2018"; empty when no start is stated."""
    starts = [state.deployment.start for state in states if state.deployment.start is not None]
    first = min(starts, key=lambda date: date.first_day, default=None)
    if first is None:
        return ""
    return translate("Map", ", from %1").replace("%1", date_text(first, language))


def _dates_styles(ink: Ink) -> tuple[TextStyle, TextStyle]:
    return TextStyle(13, ink.theme.text, weight=600), TextStyle(12, ink.theme.text_second)


def _dates_box(ink: Ink, scene: Scene) -> QRectF:
    lines = zip(dates_title(scene), _dates_styles(ink), strict=True)
    width = max(ink.width(line, style) for line, style in lines) + 24
    width = math.ceil(width / _DATES_STEP) * _DATES_STEP
    return QRectF(MARGIN, MARGIN + band_height(scene), width, 48)


def _paint_dates(ink: Ink, scene: Scene, box: QRectF) -> None:
    ink.panel(box)
    for line, style, below in zip(dates_title(scene), _dates_styles(ink), (20, 38), strict=True):
        ink.text(box.left() + 12, box.top() + below, line, style)


def _legend_styles(ink: Ink) -> tuple[TextStyle, TextStyle]:
    return TextStyle(12, ink.theme.text_second, weight=600), TextStyle(12, ink.theme.text)


def _legend_title() -> str:
    return translate("Map", "Drawn as known")


def _legend_box(ink: Ink, scene: Scene, entries: list[LegendEntry], dates: QRectF) -> QRectF | None:
    """Beside the dates, on a narrow map below them; ``None`` without room for all: a part of it would mislead."""
    heading, text = _legend_styles(ink)
    widest = max([ink.width(_legend_title(), heading), *(40 + ink.width(entry.text, text) for entry in entries)])
    width = min(widest, _LEGEND_MOST) + 24
    left = scene.view.width - MARGIN - width
    top = dates.top() if left > dates.right() + MARGIN else dates.bottom() + MARGIN
    box = QRectF(left, top, width, 32 + 22 * len(entries) + 4)
    return box if box.bottom() <= scene.view.height - SCALE_HEIGHT - 3 * MARGIN else None


def _paint_legend(ink: Ink, entries: list[LegendEntry], box: QRectF) -> None:
    heading, text = _legend_styles(ink)
    ink.panel(box)
    ink.text(box.left() + 12, box.top() + 20, _legend_title(), heading)
    top = box.top() + 32
    for entry in entries:
        swatch = QRectF(box.left() + 12, top + 3, 28, 15)
        if entry.key not in ("note", "detail"):
            paint_swatch(ink, entry, swatch)
        left = 52 if entry.key != "note" else 12
        ink.text(box.left() + left, top + 15, ink.elided(entry.text, text, box.width() - left - 12), text)
        top += 22


def _attribution(ink: Ink, scene: Scene) -> tuple[QRectF, list[str]]:
    """The strip along the lower edge and its lines: more than one where the map is narrow."""
    parts = [translate("Map", "EXERCISE: not real")] if scene.exercise else []
    parts += [
        translate("Map", "Boundaries do not imply endorsement"),
        translate("Map", "Overview, not for navigation or clearance"),
    ]
    parts += scene.base.theatre.attribution
    parts += [
        translate("Map", "Layer: %1").replace("%1", name)
        for name in (*(layer.name for layer in scene.foreign), *(raster.name for raster in scene.rasters))
    ]
    style = _attribution_style(ink)
    lines = [""]
    room = max(scene.view.width * 0.62, 260.0)
    for part in parts:
        joined = f"{lines[-1]} · {part}" if lines[-1] else part
        if lines[-1] and ink.width(joined, style) > room:
            lines.append(part)
        else:
            lines[-1] = joined
    width = max(ink.width(line, style) for line in lines) + 16
    height = 16.0 * len(lines) + 6
    return QRectF(scene.view.width - width, scene.view.height - height, width, height), lines


def _attribution_style(ink: Ink) -> TextStyle:
    return TextStyle(11, ink.theme.text_second)


def _paint_attribution(ink: Ink, box: QRectF, lines: list[str]) -> None:
    ground = QColor(ink.theme.panel)
    ground.setAlphaF(0.92)
    ink.painter.fillRect(box, ground)
    for number, line in enumerate(lines):
        ink.text(box.left() + 8, box.top() + 16 + 16 * number, line, _attribution_style(ink))


def paint_without_room(
    ink: Ink, scene: Scene, cards: Sequence[Card], crowd: Sequence[Mark], obstacles: Obstacles
) -> None:
    """Count and name the contingents whose cards found no room: nothing that is counted goes unmentioned."""
    if not cards and not crowd:
        return
    style = TextStyle(11, ink.theme.warn, weight=600)
    count = sum(card.contingents for card in cards) + sum(len(mark.states) for mark in crowd)
    states = (state for mark in crowd for state in mark.states)
    named = (title for card in cards for title in _titles(card))
    names = itertools.chain(named, (short_title(state, scene.language) for state in states))
    text = translate("Map", "no room for %1: %2").replace("%1", contingents_text(count))
    text = text.replace("%2", listed(itertools.islice(names, _MOST_NAMED)))
    # Where a long line finds no room a shorter one may, down to the bare number.
    for most in (scene.view.width - 4 * MARGIN, 420.0, 240.0, 160.0):
        said = ink.elided(text, style, most)
        box = _room_for_line(scene, ink.width(said, style) + 16, obstacles)
        if box is not None:
            ink.panel(box, shadow=False)
            ink.text(box.left() + 8, box.top() + 15, said, style)
            obstacles.take(box)
            return


def _titles(card: Card) -> list[str]:
    return [card.heading] if card.summed else [row.title for row in card.rows]


def _room_for_line(scene: Scene, width: float, obstacles: Obstacles) -> QRectF | None:
    """The lowest free place of a line."""
    places = (
        QRectF(float(x), float(y), width, 22)
        for y in range(round(scene.view.height - 2 * MARGIN), round(MARGIN), -8)
        for x in range(round(MARGIN), max(round(scene.view.width - width - MARGIN), round(MARGIN) + 1), 8)
    )
    return next((place for place in places if obstacles.is_free(place)), None)
