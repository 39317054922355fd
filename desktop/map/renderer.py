"""Draws a scene: the one renderer of window, bitmap, PDF and SVG."""

from __future__ import annotations

import time

import msgspec
import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.map.arcs import arc_card, arcs_of, paint_arc
from desktop.map.card_layout import lay_out_cards
from desktop.map.cards import Card, PlacedCard, card_size, paint_card, paint_leader, placed_at
from desktop.map.contingents import card_of, paint_extents
from desktop.map.exercise import exercise_band, paint_exercise_marking
from desktop.map.foreign import paint_foreign
from desktop.map.furniture import MARGIN, SCALE_HEIGHT, paint_furniture, paint_without_room
from desktop.map.ground import Ground
from desktop.map.ink import Ink
from desktop.map.labels import paint_labels
from desktop.map.marks import Mark, marks_of
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.wording import translate
from geodata.geometry.projection import Floats


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """What was drawn where, for clicks and for the count of names that found no room."""

    cards: tuple[PlacedCard, ...] = ()
    marks: tuple[Mark, ...] = ()
    hidden_names: int = 0
    hidden_cards: int = 0

    def record_at(self, x: float, y: float) -> str | None:
        """Id of the contingent whose card row lies under a pixel."""
        for placed in self.cards:
            for row, box in zip(placed.card.rows, placed.row_boxes, strict=True):
                if box.contains(x, y):
                    return row.record_id
            if placed.box.contains(x, y):
                return placed.card.rows[0].record_id
        return None


def paint_scene(painter: QPainter, scene: Scene, *, outlines: bool = False) -> Picture:
    """Draw a scene onto a painter whose unit is the logical pixel.

    ``outlines`` writes text as outlines, for formats that carry no fonts.
    """
    paint_map(painter, scene)
    return paint_above(painter, scene, outlines=outlines)


def paint_map(painter: QPainter, scene: Scene, seconds: dict[str, float] | None = None) -> None:
    """The map itself: base layers from the lowest of the list to the highest, then the user's layers.

    Without land there is still a sheet to draw on. ``seconds`` is told what each layer took.
    """
    _prepare(painter, scene)
    times = {} if seconds is None else seconds
    begun = time.perf_counter()

    def took(name: str) -> None:
        nonlocal begun
        ended = time.perf_counter()
        times[name] = ended - begun
        begun = ended

    ground = Ground(painter, scene.base, scene.view, scene.theme.map)
    ground.paint_sheet()
    paint = {
        "land": ground.paint_land,
        "water": ground.paint_water,
        "borders": ground.paint_borders,
        "graticule": ground.paint_graticule,
    }
    listed = {foreign.key: foreign for foreign in scene.foreign if foreign.key}
    for layer in reversed(scene.layers):
        if layer.visible and layer.key in paint:
            paint[layer.key]()
            took(layer.key)
        elif layer.visible and layer.key in listed:
            paint_foreign(painter, listed[layer.key], scene.view, scene.theme)
            took(layer.title)
    for foreign in scene.foreign:
        if not foreign.key:
            paint_foreign(painter, foreign, scene.view, scene.theme)
            took(foreign.path.name)


def paint_above(painter: QPainter, scene: Scene, *, outlines: bool = False) -> Picture:
    """What lies above the map: contingents, furniture, cards and names."""
    _prepare(painter, scene)
    ink = Ink(painter, scene.theme, scene.language, outlines=outlines)
    marks = marks_of(scene.states, scene.base) if scene.shows("contingents") else ()
    return _paint_above(ink, scene, marks)


def _prepare(painter: QPainter, scene: Scene) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setClipRect(QRectF(0, 0, scene.view.width, scene.view.height))


def _paint_above(ink: Ink, scene: Scene, marks: tuple[Mark, ...]) -> Picture:
    """Contingents, furniture, cards and names: each keeps out of the room of those before."""
    view = scene.view
    obstacles = Obstacles(QRectF(MARGIN, MARGIN, view.width - 2 * MARGIN, view.height - 2 * MARGIN))
    cards: list[Card]
    soft: list[QRectF] = []
    if view.projection.is_world:
        arcs = arcs_of(scene) if scene.shows("contingents") else ()
        for arc in arcs:
            paint_arc(ink.painter, arc, scene)
        soft = [_around(point) for arc in arcs if arc.line is not None for point in arc.line[::4]]
        cards = [arc_card(scene, arc) for arc in arcs]
        unplaced: list[Card] = []
        lines = [arc.line for arc in arcs if arc.line is not None]
    else:
        paint_extents(ink.painter, marks, scene)
        cards = [card_of(mark, scene) for mark in marks if mark.shape != "country"]
        unplaced = [card_of(mark, scene) for mark in marks if mark.shape == "country"]
        soft = [
            _box(card.anchors)
            for card, mark in zip(cards, (m for m in marks if m.shape != "country"), strict=True)
            if card.anchors is not None and mark.shape == "disc"
        ]
        lines = [
            card.anchors
            for card, mark in zip(cards, (m for m in marks if m.shape != "country"), strict=True)
            if card.anchors is not None and mark.shape == "disc"
        ]
    if scene.exercise:
        obstacles.take(exercise_band(scene))
    if scene.furniture:
        paint_furniture(ink, scene, obstacles)
    placed = [_corner(ink, scene, card, obstacles) for card in unplaced]
    avoid = _names_to_spare(scene)
    beside, without_room = lay_out_cards(ink, cards, obstacles, avoid, soft)
    placed += beside
    if without_room and scene.furniture:
        paint_without_room(ink, scene, without_room, obstacles)
    for found in placed:
        paint_leader(ink, found)
    for found in placed:
        paint_card(ink, found, scene.selected)
    for line in lines:
        obstacles.take_line(line)
    hidden = paint_labels(ink, scene, obstacles) if scene.shows("names") else 0
    if scene.exercise:
        paint_exercise_marking(ink, scene)
    return Picture(cards=tuple(placed), marks=marks, hidden_names=hidden, hidden_cards=len(without_room))


def _corner(ink: Ink, scene: Scene, card: Card, obstacles: Obstacles) -> PlacedCard:
    """The card of what has no place but a country: in the lower left corner, above the scale bar."""
    country = next(
        (n for n in scene.base.names if n.kind == "country" and n.country in scene.base.theatre.countries), None
    )
    if country is not None:
        heading = translate("Map", "In %1, %2").replace("%1", country.name(scene.language)).replace("%2", card.heading)
        card = msgspec.structs.replace(card, heading=heading)
    width, height = card_size(ink, card)
    box = QRectF(MARGIN, scene.view.height - MARGIN - SCALE_HEIGHT - MARGIN - height, width, height)
    while not obstacles.is_free(box) and box.top() > MARGIN:
        box.translate(0, -MARGIN)
    obstacles.take(box)
    return placed_at(card, box)


def _names_to_spare(scene: Scene) -> Floats:
    """Places of the theatre as (x, y, weight): a card should rather not cover a town."""
    base = scene.base
    if not scene.shows("names"):
        return np.empty((0, 3))
    px = scene.view.to_px(base.name_positions)
    weights = np.array(
        [
            0.0 if named.kind != "place" or named.rank > 4 or named.country not in base.theatre.countries else
            (160.0, 120.0, 60.0, 40.0, 25.0)[named.rank]
            for named in base.names
        ]
    )  # fmt: skip
    inside = (
        (weights > 0) & (px[:, 0] > 0) & (px[:, 0] < scene.view.width) & (px[:, 1] > 0) & (px[:, 1] < scene.view.height)
    )
    return np.column_stack([px[inside], weights[inside]])


def _around(point: Floats) -> QRectF:
    return QRectF(float(point[0]) - 14, float(point[1]) - 14, 28, 28)


def _box(points: Floats) -> QRectF:
    low, high = points.min(axis=0), points.max(axis=0)
    return QRectF(float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1]))
