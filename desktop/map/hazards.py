"""Hazard areas and what was released of them, on the map and on a page."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from desktop.map.hazard_looks import axis_pen, fill_colour, outline_pen, paint_glyph, paint_hatch
from desktop.map.hazard_shapes import HazardShape
from desktop.map.ink import Ink, TextStyle
from desktop.map.obstacles import Obstacles
from desktop.map.polygons import polygon
from desktop.map.scene import Scene
from desktop.map.sheet import sheet_of
from desktop.map.view import View
from desktop.theme import Theme
from desktop.wording import number_text

_HATCHED_PX = 24.0
_LABELLED_PX = 70.0
_GLYPHS_MOST = 400
_CASING = 4.0
_AXIS_FROM_PX = 12.0
_AXIS_CASING = 3.2
_CROSS = 5.0
_DEVICES_MOST = 20_000
_CROWD = 1_500
DEVICES_FROM = 30.0
"""Metres a pixel from which on devices are drawn one by one."""


def paint_hazards(painter: QPainter, scene: Scene) -> None:
    """Tint, hatch and outline of every area in view; what is smaller than 24 px across is tinted and outlined.

    So many small ones that each by itself would take seconds are drawn together, as coverage; on a page of shapes
    each stays a shape.
    """
    numbers, sides = scene.hazards.seen(scene.view)
    small = numbers[sides < _HATCHED_PX]
    crowded = len(small) > _CROWD and not sheet_of(painter, scene.view).vector
    if crowded:
        # Loads a compiler: only who has so many waits for it.
        from desktop.map.hazard_crowd import paint_crowd  # noqa: PLC0415
        from geodata.geometry.loops_ready import loops_ready  # noqa: PLC0415

        loops_ready()
        paint_crowd(painter, scene, small)
    origin = scene.view.point_px(0.0, 0.0)
    for hazard, side in zip(scene.hazards.in_view(scene.view), sides.tolist(), strict=True):
        if not crowded or side >= _HATCHED_PX or hazard.record_id == scene.selected:
            _paint_hazard(painter, scene, hazard, side, origin)
    if scene.view.metres_per_px <= DEVICES_FROM:
        _paint_devices(painter, scene)


def _paint_hazard(
    painter: QPainter, scene: Scene, hazard: HazardShape, side: float, origin: tuple[float, float]
) -> None:
    shape = _visible(hazard.shape, scene.view)
    if shape.is_empty:
        return
    path = _path(_in_pixels(hazard.shape, scene.view))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, fill_colour(hazard.state, scene.theme))
    if side >= _HATCHED_PX:
        paint_hatch(painter, hazard.state, shape, origin, scene.theme)
        casing = QColor(scene.theme.panel)
        casing.setAlphaF(0.85)
        painter.strokePath(path, QPen(casing, _CASING))
    painter.strokePath(path, outline_pen(hazard.work_status, hazard.state, scene.theme))
    _paint_axes(painter, scene, hazard)
    if hazard.record_id == scene.selected:
        painter.strokePath(path, QPen(QColor(scene.theme.accent), 3.0))


def axes_shown(hazard: HazardShape, view: View) -> list[BaseGeometry]:
    """Lines of corridors that are drawn in a view, in metres: a narrower corridor has no room for more than itself."""
    return [axis.line for axis in hazard.axes if axis.width_m >= _AXIS_FROM_PX * view.metres_per_px]


def _paint_axes(painter: QPainter, scene: Scene, hazard: HazardShape) -> None:
    pen = axis_pen(hazard.work_status, hazard.state, scene.theme)
    for line in axes_shown(hazard, scene.view):
        for part in shapely.get_parts(_clipped(line, scene.view)):
            if part.geom_type == "LineString":
                along = QPainterPath()
                along.addPolygon(polygon(shapely.get_coordinates(shapely.transform(part, scene.view.to_px))))
                painter.strokePath(along, QPen(QColor(scene.theme.panel), _AXIS_CASING))
                painter.strokePath(along, pen)


def paint_device(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """The mark of a device that was found: a cross with a casing, as that of an evidence point."""
    for pen in (QPen(QColor(theme.panel), 4.0), QPen(QColor(theme.text), 1.8)):
        painter.setPen(pen)
        painter.drawLine(QPointF(at.x() - _CROSS, at.y()), QPointF(at.x() + _CROSS, at.y()))
        painter.drawLine(QPointF(at.x(), at.y() - _CROSS), QPointF(at.x(), at.y() + _CROSS))


def _paint_devices(painter: QPainter, scene: Scene) -> None:
    for x, y in scene.hazards.devices_in_view(scene.view)[:_DEVICES_MOST].tolist():
        paint_device(painter, QPointF(*scene.view.point_px(x, y)), scene.theme)


def paint_hazard_signs(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Glyph, code and size of the areas, where there is room for them; the largest first."""
    numbers, sides = scene.hazards.seen(scene.view)
    for at in np.argsort(-sides, kind="stable")[:_GLYPHS_MOST].tolist():
        hazard, side = scene.hazards.shapes[int(numbers[at])], float(sides[at])
        raised = 14.0 if side >= _LABELLED_PX else 0.0
        box = next((box for box in _rooms(hazard, scene.view, obstacles, raised) if obstacles.is_free(box)), None)
        if box is None:
            continue
        middle = box.center()
        obstacles.take(box)
        paint_glyph(ink.painter, hazard.state, middle, scene.theme)
        if side >= _LABELLED_PX:
            _paint_label(ink, scene, obstacles, hazard, QPointF(middle.x(), box.bottom()))


def _paint_label(ink: Ink, scene: Scene, obstacles: Obstacles, hazard: HazardShape, below: QPointF) -> None:
    code = TextStyle(12, scene.theme.text, weight=600, halo=scene.theme.panel)
    size = TextStyle(12, scene.theme.text, halo=scene.theme.panel)
    lines = (
        (ink.elided(hazard.code, code, 220.0), code),
        (f"{number_text(round(hazard.area_m2), scene.language)} m²", size),
    )
    width = max(ink.width(text, style) for text, style in lines)
    box = QRectF(below.x() - width / 2, below.y(), width, 34)
    if not obstacles.is_free(box):
        return
    obstacles.take(box)
    for (text, style), baseline in zip(lines, (14.0, 30.0), strict=True):
        ink.centred(below.x(), below.y() + baseline, text, style)


def _rooms(hazard: HazardShape, view: View, obstacles: Obstacles, raised: float) -> Iterator[QRectF]:
    """Where a sign may go: at the area's own place, else inside what nothing covers yet."""
    x, y = _place_of(hazard, view)
    yield QRectF(x - 11, y - raised - 11, 22, 22)
    covered = shapely.union_all([shapely.box(*box).buffer(12) for box in obstacles.boxes])
    free = shapely.difference(_visible(hazard.shape, view), covered)
    if not free.is_empty:
        place = shapely.point_on_surface(free)
        yield QRectF(place.x - 11, place.y - 11, 22, 22)


def _place_of(hazard: HazardShape, view: View) -> tuple[float, float]:
    """Where the sign goes: a point inside what is seen of the area."""
    west, south, east, north = view.bounds
    if west <= hazard.place[0] <= east and south <= hazard.place[1] <= north:
        return view.point_px(*hazard.place)
    seen = shapely.point_on_surface(shapely.intersection(hazard.shape, shapely.box(*view.bounds)))
    return (-1000.0, -1000.0) if seen.is_empty else view.point_px(seen.x, seen.y)


def _visible(shape: BaseGeometry, view: View) -> BaseGeometry:
    """The part of a shape that is seen, in pixels, with a margin: hatching what is not seen would cost for nothing."""
    return _in_pixels(_clipped(shape, view), view)


def _clipped(shape: BaseGeometry, view: View) -> BaseGeometry:
    margin = 20 * view.metres_per_px
    west, south, east, north = view.bounds
    return shapely.clip_by_rect(shape, west - margin, south - margin, east + margin, north + margin)


def _in_pixels(shape: BaseGeometry, view: View) -> BaseGeometry:
    """In pixels, rounding may fold a border over itself by a hair; what is drawn then is the same ground, sound."""
    drawn = shapely.transform(shape, view.to_px)
    return drawn if shapely.is_valid(drawn) else shapely.make_valid(drawn, method="structure", keep_collapsed=False)


def _path(shape: BaseGeometry) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon":
            for ring in (part.exterior, *part.interiors):
                path.addPolygon(polygon(shapely.get_coordinates(ring)))
                path.closeSubpath()
    return path
