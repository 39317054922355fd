"""Contingents on the map: the extent their place is known to, and the card beside it."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import shapely
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from desktop.map.cards import Card, CardRow
from desktop.map.marks import Mark, frame_of
from desktop.map.polygons import area_path
from desktop.map.scene import Scene
from desktop.map.symbols import Frame
from desktop.map.view import View
from desktop.wording import listed, place_text, short_title, span_text, standing_text, strength_text, translate
from geodata.geometry.projection import Floats
from geodata.ledger.state import DeploymentState

MOST_ROWS = 12
"""More contingents at one place than a card has rows for are counted in its last line: a taller one finds no room."""
_MOST_KEPT = 4096
_own = threading.local()
_DASHES: dict[Frame, list[float]] = {"dashed": [3.5, 2.25], "dotted": [0.1, 2.2]}


def paint_extents(painter: QPainter, marks: Sequence[Mark], scene: Scene) -> None:
    """Tint and outline of every mark, styled by derived status.

    A disc has a ring for each contributor, 6 px apart. A region has one outline, however many are said
    to be in it: their dashes take turns along it.
    """
    regions: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.shape == "region":
            regions.setdefault(mark.states[0].deployment.location.admin1_code or "", []).append(mark)
    for sharing in regions.values():
        _paint_region(painter, sharing, scene)
    for mark in marks:
        if mark.shape == "disc" and mark.outline is not None:
            _paint_disc(painter, mark, mark.outline, scene)


def _paint_region(painter: QPainter, sharing: list[Mark], scene: Scene) -> None:
    outline = sharing[0].outline
    if outline is None:
        return
    path = _path(outline, scene)
    chosen = next((mark for mark in sharing if scene.selected in mark.ids), None)
    if chosen is not None:
        state = next(state for state in chosen.states if state.deployment.id == scene.selected)
        tint = QColor(scene.theme.contributor(state.deployment.contributor))
        tint.setAlphaF(0.10)
        painter.fillPath(path, tint)
        _paint_selection(painter, path, scene)
    rings = [ring for mark in sharing for ring in _rings(mark)]
    for number, (contributor, frame) in enumerate(rings):
        colour = QColor(scene.theme.contributor(contributor))
        _stroke_in_turns(painter, path, colour, frame, turn=(number, len(rings)))


def _paint_disc(painter: QPainter, mark: Mark, outline: BaseGeometry, scene: Scene) -> None:
    rings = _rings(mark)
    path = _path(outline, scene)
    _fill(painter, path, outline, rings[0], scene)
    if scene.selected in mark.ids:
        _paint_selection(painter, path, scene)
    for number, (contributor, frame) in enumerate(rings):
        grown = path if number == 0 else _new_path(_grown(outline, 6.0 * number, scene), scene)
        _stroke(painter, grown, QColor(scene.theme.contributor(contributor)), 2.0, frame)


def _paint_selection(painter: QPainter, path: QPainterPath, scene: Scene) -> None:
    casing = QColor("white")
    casing.setAlphaF(0.3 if scene.theme.is_dark else 0.9)
    _stroke(painter, path, casing, 8.0, "solid")
    glow = QColor(scene.theme.accent)
    glow.setAlphaF(0.55)
    _stroke(painter, path, glow, 5.5, "solid")


def card_of(mark: Mark, scene: Scene) -> Card:
    """The card of a mark: its place, and a row for each contingent."""
    location = mark.states[0].deployment.location
    listed_states = _with_rows(mark.states, scene.selected)
    rows = tuple(card_row(state, scene) for state in listed_states)
    brief = scene.brief_cards
    heading = "" if brief and mark.shape != "country" else place_text(location, scene.language)
    more = len(mark.states) - len(rows)
    anchors = anchors_of(mark.outline, scene)
    return Card(key=mark.key, heading=heading, rows=rows, more=more, anchors=anchors, compact=brief)


def _with_rows(states: tuple[DeploymentState, ...], selected: str | None) -> tuple[DeploymentState, ...]:
    """The contingents that get a row on a card: the first ones, and the selected one whichever it is."""
    if len(states) <= MOST_ROWS:
        return states
    first = states[:MOST_ROWS]
    chosen = next((state for state in states[MOST_ROWS:] if state.deployment.id == selected), None)
    return first if chosen is None else (*first[:-1], chosen)


def card_row(state: DeploymentState, scene: Scene) -> CardRow:
    """A contingent on a card: its strength as stated, its dates, and in words when it is denied."""
    deployment = state.deployment
    details = [strength_text(state, scene.language)]
    if state.status.denied:
        details.append(listed((standing_text(state.status.standing), translate("Words", "denied"))))
    dated = deployment.start is not None or deployment.end is not None
    if dated and not scene.brief_cards:
        details.append(span_text(deployment.start, deployment.end, scene.language))
    return CardRow(
        record_id=deployment.id,
        sidc=deployment.unit.sidc,
        frame=frame_of(state),
        denied=state.status.denied,
        title=short_title(state, scene.language),
        detail=" · ".join(details),
    )


def anchors_of(outline: BaseGeometry | None, scene: Scene) -> Floats | None:
    """Up to 72 points of an outline that lie in the picture, in pixels; ``None`` when it has none."""
    if outline is None:
        return None
    ring = max(shapely.get_parts(outline), key=lambda part: part.area).exterior
    points = shapely.get_coordinates(ring.segmentize(max(ring.length / 72, 1.0)))
    px = scene.view.to_px(points[:: max(1, len(points) // 72)])
    seen = (px[:, 0] > 4) & (px[:, 0] < scene.view.width - 4) & (px[:, 1] > 4) & (px[:, 1] < scene.view.height - 4)
    return px[seen] if seen.any() else None


def _rings(mark: Mark) -> list[tuple[str | None, Frame]]:
    """Each contributor once, with the strongest frame among its contingents there."""
    order: Sequence[Frame] = ("solid", "dashed", "dotted")
    frames: dict[str | None, Frame] = {}
    for state in mark.states:
        frame, known = frame_of(state), frames.get(state.deployment.contributor)
        if known is None or order.index(frame) < order.index(known):
            frames[state.deployment.contributor] = frame
    return sorted(frames.items(), key=lambda item: order.index(item[1]))


def _path(outline: BaseGeometry, scene: Scene) -> QPainterPath:
    """The outline in pixels; kept for as long as the view is the same, while the date is dragged."""
    kept: _Paths | None = getattr(_own, "paths", None)
    if kept is None or kept.view != scene.view or len(kept.paths) > _MOST_KEPT:
        kept = _own.paths = _Paths(scene.view)
    known = kept.paths.get(id(outline))
    if known is None:
        known = kept.paths[id(outline)] = outline, _new_path(outline, scene)
    return known[1]


class _Paths:
    """Paths of one view by their outlines, which are held so that no other gets the same number."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.paths: dict[int, tuple[BaseGeometry, QPainterPath]] = {}


def _new_path(outline: BaseGeometry, scene: Scene) -> QPainterPath:
    thinned = shapely.simplify(outline, scene.view.metres_per_px * 0.4)
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(thinned)]
    return area_path(rings, scene.view)


def _grown(outline: BaseGeometry, px: float, scene: Scene) -> BaseGeometry:
    grown: BaseGeometry = outline.buffer(px * scene.view.metres_per_px)
    return grown


def _fill(
    painter: QPainter, path: QPainterPath, outline: BaseGeometry, ring: tuple[str | None, Frame], scene: Scene
) -> None:
    contributor, frame = ring
    colour = QColor(scene.theme.contributor(contributor))
    if frame == "dotted":
        return
    colour.setAlphaF(0.34 if frame == "solid" else 0.13)
    painter.fillPath(path, colour)
    if frame == "dashed" and not scene.theme.is_dark:
        hatch = QColor(scene.theme.contributor(contributor))
        hatch.setAlphaF(0.55)
        _hatch(painter, outline, scene, hatch)


def _hatch(painter: QPainter, outline: BaseGeometry, scene: Scene, colour: QColor, gap: float = 7.0) -> None:
    """Lines at 45 degrees, cut at the outline: an SVG shows them so in every viewer, clips it may ignore."""
    ring = scene.view.to_px(shapely.get_coordinates(outline))
    # The hatch runs along x + y = constant: every pair of crossings with the outline bounds a line.
    across, along = ring[:, 0] + ring[:, 1], ring[:, 0] - ring[:, 1]
    # Counted from the outline's own corner, so that the hatch moves with it.
    start = across.min() + gap * max(0.0, np.floor(-across.min() / gap))
    lines = np.arange(start, min(across.max(), float(scene.view.width + scene.view.height)), gap)[1:]
    above = across > lines[:, None]
    line, edge = np.nonzero(above[:, 1:] != above[:, :-1])
    share = (lines[line] - across[edge]) / (across[edge + 1] - across[edge])
    at = along[edge] + share * (along[edge + 1] - along[edge])
    order = np.lexsort((at, line))
    sums, at = lines[line[order]], at[order]
    x, y = ((sums + at) / 2).tolist(), ((sums - at) / 2).tolist()
    painter.setPen(QPen(colour, 1.0))
    painter.drawLines([QLineF(x[n], y[n], x[n + 1], y[n + 1]) for n in range(0, len(x) - 1, 2)])


def _stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float, frame: Frame) -> None:
    pen = QPen(QBrush(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if frame in _DASHES:
        pen.setDashPattern(_DASHES[frame])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if frame == "dotted" else Qt.PenCapStyle.FlatCap)
    painter.strokePath(path, pen)


def _stroke_in_turns(
    painter: QPainter, path: QPainterPath, colour: QColor, frame: Frame, *, turn: tuple[int, int]
) -> None:
    """One region named by several contributors: their dashes take turns along the same line."""
    number, rings = turn
    if rings == 1:
        _stroke(painter, path, colour, 2.0, frame)
        return
    turns: dict[Frame, tuple[float, float]] = {"solid": (5.75, 0.0), "dashed": (3.5, 2.25), "dotted": (0.1, 5.65)}
    dash, gap = turns[frame]
    pen = QPen(QBrush(colour), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if frame == "dotted" else Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([dash, gap + (rings - 1) * 5.75])
    pen.setDashOffset(-number * 5.75)
    painter.strokePath(path, pen)
