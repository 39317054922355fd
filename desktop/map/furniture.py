"""What frames every map: dates, legend, scale bar, north, locator, attribution. It has its place; labels keep out."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from desktop.map.cards import Card
from desktop.map.exercise import band_height
from desktop.map.graticule import paint_graticule_figures
from desktop.map.ink import Ink, TextStyle
from desktop.map.legend import LegendEntry, legend_entries, paint_swatch
from desktop.map.locator import paint_locator, wants_locator
from desktop.map.marks import in_theatre
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.map.view import View
from desktop.wording import contingents_text, date_text, day_text, listed, scale_text, translate
from geodata.ledger.state import DeploymentState
from geodata.records.texts import Language

MARGIN = 12.0
SCALE_HEIGHT = 54.0


def paint_furniture(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Draw all furniture and mark its room as taken."""
    attribution = _paint_attribution(ink, scene)
    dates = _paint_dates(ink, scene)
    boxes = [attribution, dates, _paint_legend(ink, scene, dates), _paint_scale(ink, scene, attribution)]
    if wants_locator(scene):
        boxes.append(paint_locator(ink, scene, QPointF(scene.view.width - MARGIN, attribution.top() - MARGIN)))
    for box in boxes:
        obstacles.take(box)
    if scene.shows("graticule"):
        paint_graticule_figures(ink, scene, obstacles)


def dates_title(scene: Scene) -> tuple[str, str]:
    """The two lines that say what the map is true of: the day shown, and until when it was known."""
    clock, language = scene.clock, scene.language
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
    second = translate("Map", "as known on %1 · %2").replace("%1", known).replace("%2", contingents_text(count))
    if context:
        second += translate("Map", ", combat troops not counted")
    return shown, second


def _whole_span(states: list[DeploymentState], language: Language) -> str:
    """From the first stated start on, as ", from Oct 2018"; empty when no start is stated."""
    starts = [state.deployment.start for state in states if state.deployment.start is not None]
    first = min(starts, key=lambda date: date.first_day, default=None)
    if first is None:
        return ""
    return translate("Map", ", from %1").replace("%1", date_text(first, language))


def _paint_dates(ink: Ink, scene: Scene) -> QRectF:
    theme = ink.theme
    strong, second = TextStyle(13, theme.text, weight=600), TextStyle(12, theme.text_second)
    first_line, second_line = dates_title(scene)
    width = max(ink.width(first_line, strong), ink.width(second_line, second)) + 24
    box = QRectF(MARGIN, MARGIN + band_height(scene), width, 48)
    ink.panel(box)
    ink.text(box.left() + 12, box.top() + 20, first_line, strong)
    ink.text(box.left() + 12, box.top() + 38, second_line, second)
    return box


def _paint_legend(ink: Ink, scene: Scene, dates: QRectF) -> QRectF:
    theme = ink.theme
    heading, text = TextStyle(12, theme.text_second, weight=600), TextStyle(12, theme.text)
    entries: list[LegendEntry] = legend_entries(scene)
    title = translate("Map", "Drawn as known")
    width = max([ink.width(title, heading), *(40 + ink.width(entry.text, text) for entry in entries)]) + 24
    left = scene.view.width - MARGIN - width
    # On a narrow map the legend goes below the dates.
    top = dates.top() if left > dates.right() + MARGIN else dates.bottom() + MARGIN
    box = QRectF(left, top, width, 32 + 22 * len(entries) + 4)
    if box.bottom() > scene.view.height - SCALE_HEIGHT - 3 * MARGIN:
        # No room for all of it: a part of a legend would mislead.
        return QRectF(scene.view.width - 1, 0, 1, 1)
    ink.panel(box)
    ink.text(box.left() + 12, box.top() + 20, title, heading)
    top = box.top() + 32
    for entry in entries:
        swatch = QRectF(box.left() + 12, top + 3, 28, 15)
        if entry.key != "note":
            paint_swatch(ink, entry, swatch)
        ink.text(box.left() + (52 if entry.key != "note" else 12), top + 15, entry.text, text)
        top += 22
    return box


def _paint_scale(ink: Ink, scene: Scene, attribution: QRectF) -> QRectF:
    """Scale bar that is true at the centre of the map, north arrow beside it."""
    theme, view, painter = ink.theme, scene.view, ink.painter
    metres_per_px = view.true_metres_per_px
    length_m = _round_length(metres_per_px * 160)
    length = length_m / metres_per_px
    box = QRectF(MARGIN, view.height - MARGIN - SCALE_HEIGHT, length + 110, SCALE_HEIGHT)
    if box.intersects(attribution):
        box.moveBottom(attribution.top() - 4)
    ink.panel(box, shadow=False)
    small = TextStyle(12, theme.text)
    left, top = box.left() + 20, box.top() + 24
    painter.setPen(QPen(QColor(theme.text), 1.0))
    for number in range(4):
        painter.setBrush(QColor(theme.text if number % 2 == 0 else theme.panel))
        painter.drawRect(QRectF(left + length / 4 * number, top, length / 4, 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit, divisor = (translate("Words", "km"), 1000) if length_m >= 1000 else (translate("Words", "m"), 1)
    end, half = f"{length_m / divisor:g} {unit}", f"{length_m / 2 / divisor:g}"
    figures = [(0.0, "0"), (0.5, half), (1.0, end)]
    if (ink.width(half, small) + ink.width(end, small)) / 2 > length / 2 - 6:
        # On a short bar the figure of the middle would run into that of the end.
        del figures[1]
    for fraction, text in figures:
        ink.centred(left + length * fraction, top - 6, text, small)
    scale = TextStyle(11, theme.text_second)
    ink.text(left, top + 21, scale_text(view.scale_denominator), scale)
    _paint_north(ink, QPointF(box.right() - 24, box.center().y() - 2), north_angle(scene.view))
    return box


def _paint_north(ink: Ink, at: QPointF, angle_deg: float) -> None:
    painter = ink.painter
    painter.save()
    painter.translate(at)
    painter.rotate(angle_deg)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.theme.text))
    painter.drawPolygon(QPolygonF([QPointF(0, -15), QPointF(5, 3), QPointF(0, 0), QPointF(-5, 3)]))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink.centred(at.x(), at.y() + 17, translate("Map", "N"), TextStyle(11, ink.theme.text, weight=600))


def north_angle(view: View) -> float:
    """Degrees clockwise from up in which true north lies at the centre of the map."""
    here = view.lonlat_at(view.width / 2, view.height / 2)
    if here is None:
        return 0.0
    # A step to the north; beside the pole, where there is none, a step back to the south.
    step = 0.01 if here[1] < 89.9 else -0.01
    x, y = view.projection.point(here[0], here[1] + step)
    return math.degrees(math.atan2((x - view.x) * step, (y - view.y) * step))


def _paint_attribution(ink: Ink, scene: Scene) -> QRectF:
    """One strip along the lower edge, wrapped onto two lines where the map is narrow."""
    style = TextStyle(11, ink.theme.text_second)
    parts = [translate("Map", "EXERCISE: not real")] if scene.exercise else []
    parts += [
        translate("Map", "Boundaries do not imply endorsement"),
        translate("Map", "Overview, not for navigation or clearance"),
    ]
    parts += scene.base.theatre.attribution
    parts += [translate("Map", "Layer: %1").replace("%1", layer.path.name) for layer in scene.foreign]
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
    box = QRectF(scene.view.width - width, scene.view.height - height, width, height)
    ground = QColor(ink.theme.panel)
    ground.setAlphaF(0.92)
    ink.painter.fillRect(box, ground)
    for number, line in enumerate(lines):
        ink.text(box.left() + 8, box.top() + 16 + 16 * number, line, style)
    return box


def paint_without_room(ink: Ink, scene: Scene, cards: list[Card], obstacles: Obstacles) -> None:
    """Name the contingents whose cards found no room: nothing that is counted goes unmentioned."""
    style = TextStyle(11, ink.theme.warn, weight=600)
    names = [row.title for card in cards for row in card.rows]
    text = translate("Map", "no room for: %1").replace("%1", listed(names))
    text = ink.elided(text, style, scene.view.width - 4 * MARGIN)
    width = ink.width(text, style) + 16
    places = (
        QRectF(float(x), float(y), width, 22)
        for y in range(round(scene.view.height - 2 * MARGIN), round(MARGIN), -8)
        for x in range(round(MARGIN), max(round(scene.view.width - width - MARGIN), round(MARGIN) + 1), 8)
    )
    box = next((place for place in places if obstacles.is_free(place)), None)
    if box is None:
        return
    ink.panel(box, shadow=False)
    ink.text(box.left() + 8, box.top() + 15, text, style)
    obstacles.take(box)


def _round_length(metres: float) -> float:
    """The largest of 1, 2, 4 or 5 times a power of ten that is no longer."""
    power = 10.0 ** math.floor(math.log10(max(metres, 1e-3)))
    return max(step * power for step in (1, 2, 4, 5, 10) if step * power <= metres * 1.0000001)
