"""The extent that a contingent's place is known to: a disc or a region, drawn in the style of its status."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from desktop.map.by_view import kept_by_view
from desktop.map.disc_stamps import RING_PX, Rings, stamp_of, stamp_scale
from desktop.map.marks import Mark, frame_of
from desktop.map.outline_style import Tint, fill, stroke
from desktop.map.polygons import area_path
from desktop.map.scene import Scene
from desktop.map.symbols import Frame
from geodata.geometry.projection import Floats


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
    scale = stamp_scale(painter)
    for mark in marks:
        if mark.shape == "disc" and mark.outline is not None:
            _paint_disc(painter, mark, mark.outline, scene, scale)


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


def _paint_disc(painter: QPainter, mark: Mark, outline: BaseGeometry, scene: Scene, scale: float | None) -> None:
    rings: Rings = tuple((scene.theme.contributor(contributor), frame) for contributor, frame in _rings(mark))
    dark, selected = scene.theme.is_dark, scene.selected in mark.ids
    if scale is not None and not selected:
        what = (rings, dark, scale)
        stamp = kept_by_view(
            scene.view, outline, what, lambda: stamp_of(_ring_px(outline, scene), rings, scale, dark=dark)
        )
        if stamp is not None:
            painter.drawImage(stamp.corner, stamp.image)
            return
    path = _path(outline, scene)
    reach = float(scene.view.width + scene.view.height)
    fill(painter, path, Tint(_ring_px(outline, scene), *rings[0], dark, reach))
    if selected:
        _paint_selection(painter, path, scene)
    for number, (colour, frame) in enumerate(rings):
        grown = path if number == 0 else _new_path(_grown(outline, RING_PX * number, scene), scene)
        stroke(painter, grown, QColor(colour), 2.0, frame)


def _ring_px(outline: BaseGeometry, scene: Scene) -> Floats:
    return scene.view.to_px(shapely.get_coordinates(outline))


def _paint_selection(painter: QPainter, path: QPainterPath, scene: Scene) -> None:
    casing = QColor("white")
    casing.setAlphaF(0.3 if scene.theme.is_dark else 0.9)
    stroke(painter, path, casing, 8.0, "solid")
    glow = QColor(scene.theme.accent)
    glow.setAlphaF(0.55)
    stroke(painter, path, glow, 5.5, "solid")


def _rings(mark: Mark) -> tuple[tuple[str | None, Frame], ...]:
    """Each contributor once, with the strongest frame among its contingents there."""
    order: Sequence[Frame] = ("solid", "dashed", "dotted")
    frames: dict[str | None, Frame] = {}
    for state in mark.states:
        frame, known = frame_of(state), frames.get(state.deployment.contributor)
        if known is None or order.index(frame) < order.index(known):
            frames[state.deployment.contributor] = frame
    return tuple(sorted(frames.items(), key=lambda item: order.index(item[1])))


def _path(outline: BaseGeometry, scene: Scene) -> QPainterPath:
    """The outline in pixels."""
    return kept_by_view(scene.view, outline, "path", lambda: _new_path(outline, scene))


def _new_path(outline: BaseGeometry, scene: Scene) -> QPainterPath:
    thinned = shapely.simplify(outline, scene.view.metres_per_px * 0.4)
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(thinned)]
    return area_path(rings, scene.view)


def _grown(outline: BaseGeometry, px: float, scene: Scene) -> BaseGeometry:
    grown: BaseGeometry = outline.buffer(px * scene.view.metres_per_px)
    return grown


def _stroke_in_turns(
    painter: QPainter, path: QPainterPath, colour: QColor, frame: Frame, *, turn: tuple[int, int]
) -> None:
    """One region named by several contributors: their dashes take turns along the same line."""
    number, rings = turn
    if rings == 1:
        stroke(painter, path, colour, 2.0, frame)
        return
    turns: dict[Frame, tuple[float, float]] = {"solid": (5.75, 0.0), "dashed": (3.5, 2.25), "dotted": (0.1, 5.65)}
    dash, gap = turns[frame]
    pen = QPen(QBrush(colour), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if frame == "dotted" else Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([dash, gap + (rings - 1) * 5.75])
    pen.setDashOffset(-number * 5.75)
    painter.strokePath(path, pen)
