"""What lies above the map: contingents, furniture, cards and names, each out of the room of those before."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import NamedTuple

import msgspec
import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.map.arcs import arc_card, arcs_of, paint_arc
from desktop.map.card_layout import lay_out_cards
from desktop.map.card_places import Ground
from desktop.map.cards import Card, PlacedCard, card_size, paint_card, paint_leader, placed_at
from desktop.map.contingents import MOST_ROWS, anchors_of, card_of, rows_beside, with_cards
from desktop.map.exercise import exercise_band, paint_exercise_marking
from desktop.map.extents import paint_extents
from desktop.map.furniture import Furniture, paint_without_room
from desktop.map.graticule import paint_graticule_figures
from desktop.map.hazard_signs import paint_hazard_signs
from desktop.map.ink import Ink
from desktop.map.labels import Written
from desktop.map.marks import Mark, marks_of
from desktop.map.mgrs_grid import paint_mgrs_figures
from desktop.map.mgrs_letters import paint_mgrs_letters
from desktop.map.names_drawn import paint_names
from desktop.map.obstacles import Obstacles
from desktop.map.painting import prepare
from desktop.map.scale_bar import MARGIN, SCALE_HEIGHT
from desktop.map.scene import Kept, Scene
from desktop.map.sheet_furniture import SheetFurniture
from desktop.map.toward import paint_toward_other
from desktop.map.view import View
from desktop.wording import translate
from geodata.geometry.projection import Floats
from geodata.theatres.basemap import BaseMap

# Of a map's height, for the contingents that have no place on it.
_CORNER_SHARE = 0.5


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """What was drawn where: for clicks, for the count of names that found no room, for the next picture to keep."""

    cards: tuple[PlacedCard, ...] = ()
    marks: tuple[Mark, ...] = ()
    furniture: tuple[QRectF, ...] = ()
    hidden_names: int = 0
    hidden_cards: int = 0
    kept: Kept = Kept()

    def covers(self, x: float, y: float) -> bool:
        """Whether a card or a piece of furniture hides the map at a pixel."""
        return any(placed.box.contains(x, y) for placed in self.cards) or any(
            box.contains(x, y) for box in self.furniture
        )

    def record_at(self, x: float, y: float) -> str | None:
        """Id of the contingent whose card row lies under a pixel."""
        for placed in self.cards:
            for row, box in zip(placed.card.rows, placed.row_boxes, strict=True):
                if box.contains(x, y):
                    return row.record_id
            if placed.box.contains(x, y):
                return placed.card.rows[0].record_id
        return None


class _Contingents(NamedTuple):
    """The cards of the contingents drawn: beside their marks, and of those that have a country but no place.

    ``crowd`` are marks beyond those that a map has room for cards for. ``soft`` are boxes that cards should rather
    not cover, ``lines`` are lines that names should rather not cross.
    """

    cards: list[Card]
    unplaced: list[Mark]
    crowd: list[Mark]
    soft: list[QRectF]
    lines: list[Floats]


def paint_above(
    painter: QPainter,
    scene: Scene,
    *,
    fixed: QPainter | None = None,
    names: Callable[[Obstacles], Written] | None = None,
    outlines: bool = False,
    seconds: dict[str, float] | None = None,
) -> Picture:
    """Contingents, furniture, cards and names; the furniture takes its room first, then cards, then names.

    Given another painter as ``fixed``, what keeps its place while the ground is dragged goes onto that one, without
    the scale bar, which whoever drags the ground paints for every view. Given ``names``, it writes the names in the
    room left, wherever it likes to. ``seconds`` is told what each part took.
    """
    prepare(painter, scene)
    ink = still = Ink(painter, scene.theme, scene.language, outlines=outlines)
    if fixed is not None:
        prepare(fixed, scene)
        still = Ink(fixed, scene.theme, scene.language, outlines=outlines)
    view, clock = scene.view, _Clock({} if seconds is None else seconds)
    obstacles = Obstacles(QRectF(MARGIN, MARGIN, view.width - 2 * MARGIN, view.height - 2 * MARGIN))
    marks = marks_of(scene.states, scene.base) if scene.shows("contingents") else ()
    drawn = _paint_arcs(ink, scene) if view.projection.is_world else _paint_marks(ink, scene, marks)
    clock.took("contingents")
    furniture = _furniture(still, scene, obstacles)
    clock.took("furniture")
    corner = [_corner(still, scene, mark, obstacles) for mark in drawn.unplaced]
    toward = paint_toward_other(ink, scene.toward, view, obstacles, drawn.lines)
    _figures(ink, scene, obstacles)
    beside, without_room = lay_out_cards(
        ink, drawn.cards, obstacles, _names_to_spare(scene), drawn.soft, ground=_ground(scene, drawn.cards)
    )
    for placed in beside:
        paint_leader(ink, placed)
    clock.took("cards")
    if furniture is not None:
        furniture.paint(with_scale_bar=fixed is None)
        paint_without_room(still, scene, without_room, drawn.crowd, obstacles)
    clock.took("furniture")
    for on, cards in ((still, corner), (ink, beside)):
        for placed in cards:
            paint_card(on, placed, scene.selected)
    clock.took("cards")
    for line in (*drawn.lines, toward):
        obstacles.take_line(line)
    if scene.shows("mgrs"):
        paint_mgrs_letters(ink, scene, obstacles)
        clock.took("mgrs letters")
    if scene.shows("areas"):
        paint_hazard_signs(ink, scene, obstacles)
        clock.took("areas")
    written = paint_names(ink, scene, obstacles) if names is None else names(obstacles)
    clock.took("names")
    if scene.exercise:
        paint_exercise_marking(still, scene)
    return Picture(
        cards=(*corner, *beside),
        marks=marks,
        furniture=tuple(furniture.boxes) if furniture is not None else (),
        hidden_names=written.hidden,
        hidden_cards=len(without_room) + len(drawn.crowd),
        kept=_kept(scene, beside, written),
    )


def _ground(scene: Scene, cards: list[Card]) -> Ground:
    view = scene.view
    kept = {card.key: px for card in cards if (px := scene.kept.card_px(card.key, view)) is not None}
    return Ground(view.point_px(0.0, 0.0), kept)


def _kept(scene: Scene, placed: list[PlacedCard], written: Written) -> Kept:
    view = scene.view
    return Kept(
        metres_per_px=view.metres_per_px,
        names=written.names,
        cards={one.card.key: view.from_px(one.box.left(), one.box.top()) for one in placed},
        rivers=written.rivers,
    )


def _furniture(still: Ink, scene: Scene, obstacles: Obstacles) -> Furniture | SheetFurniture | None:
    """The furniture not yet drawn, its room taken; leaders shall run beneath it."""
    if scene.exercise:
        obstacles.take(exercise_band(scene))
    if not scene.furniture:
        return None
    furniture = Furniture(still, scene) if scene.px_per_inch is None else SheetFurniture(still, scene)
    for box in furniture.boxes:
        obstacles.take(box)
    return furniture


def _figures(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Figures of the grids, where furniture and the card of the corner leave them room."""
    if not scene.furniture:
        return
    if scene.shows("graticule"):
        # The figures stand at the ends of their lines, and go with them.
        paint_graticule_figures(ink, scene, obstacles)
    if scene.shows("mgrs"):
        paint_mgrs_figures(ink, scene, obstacles)


class _Clock:
    """Adds up in a table how long each part took."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self._seconds = seconds
        self._begun = time.perf_counter()

    def took(self, part: str) -> None:
        ended = time.perf_counter()
        self._seconds[part] = self._seconds.get(part, 0.0) + ended - self._begun
        self._begun = ended


def _paint_arcs(ink: Ink, scene: Scene) -> _Contingents:
    arcs = arcs_of(scene) if scene.shows("contingents") else ()
    for arc in arcs:
        paint_arc(ink.painter, arc, scene)
    lines = [arc.line for arc in arcs if arc.line is not None]
    soft = [_around(point) for line in lines for point in line[::4]]
    return _Contingents([arc_card(scene, arc) for arc in arcs], [], [], soft, lines)


def _paint_marks(ink: Ink, scene: Scene, marks: tuple[Mark, ...]) -> _Contingents:
    paint_extents(ink.painter, marks, scene)
    beside = [mark for mark in marks if mark.shape != "country"]
    lines = [(mark, anchors_of(mark.outline, scene)) for mark in beside if mark.shape == "disc"]
    seen = [points for _, points in lines if points is not None]
    out_of_sight = {mark.key for mark, points in lines if points is None}
    chosen, crowd = with_cards([mark for mark in beside if mark.key not in out_of_sight], scene)
    most = rows_beside(chosen)
    return _Contingents(
        [card_of(mark, scene, most) for mark in chosen],
        [mark for mark in marks if mark.shape == "country"],
        crowd,
        [_box(line) for line in seen],
        seen,
    )


def _corner(ink: Ink, scene: Scene, mark: Mark, obstacles: Obstacles) -> PlacedCard:
    """The card of what has no place but a country: in the lower left corner, above the scale bar.

    It has as many rows as find room beneath the furniture and leave most of the map to see; one at least.
    """
    country = next(
        (n for n in scene.base.names if n.kind == "country" and n.country in scene.base.theatre.countries), None
    )
    room = scene.view.height * _CORNER_SHARE
    for most in range(MOST_ROWS, 0, -1):
        card = card_of(mark, scene, most)
        if country is not None:
            heading = translate("Map", "In %1, %2").replace("%1", country.name(scene.language))
            card = msgspec.structs.replace(card, heading=heading.replace("%2", card.heading))
        width, height = card_size(ink, card)
        box = QRectF(MARGIN, scene.view.height - MARGIN - SCALE_HEIGHT - MARGIN - height, width, height)
        while not obstacles.is_free(box) and box.top() > MARGIN:
            box.translate(0, -MARGIN)
        if most == 1 or (obstacles.is_free(box) and height <= room):
            obstacles.take(box)
            return placed_at(card, box)
    raise AssertionError("one row is placed whatever is in its way")


def _names_to_spare(scene: Scene) -> Floats:
    """Places of the theatre as (x, y, weight): a card should rather not cover a town."""
    return _towns(scene.base, scene.view) if scene.shows("names") else np.empty((0, 3))


@functools.lru_cache(maxsize=2)
def _towns(base: BaseMap, view: View) -> Floats:
    px = view.to_px(base.name_positions)
    weights = np.array(
        [
            0.0 if named.kind != "place" or named.rank > 4 or named.country not in base.theatre.countries else
            (160.0, 120.0, 60.0, 40.0, 25.0)[named.rank]
            for named in base.names
        ]
    )  # fmt: skip
    inside = (weights > 0) & (px[:, 0] > 0) & (px[:, 0] < view.width) & (px[:, 1] > 0) & (px[:, 1] < view.height)
    return np.column_stack([px[inside], weights[inside]])


def _around(point: Floats) -> QRectF:
    return QRectF(float(point[0]) - 14, float(point[1]) - 14, 28, 28)


def _box(points: Floats) -> QRectF:
    low, high = points.min(axis=0), points.max(axis=0)
    return QRectF(float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1]))
