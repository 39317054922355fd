"""Hazard areas and what was released of them, on the map and on a page."""

from __future__ import annotations

import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from desktop.map.hazard_looks import axis_pen, fill_colour, outline_pen, paint_hatch
from desktop.map.hazard_shapes import HazardShape
from desktop.map.polygons import polygon
from desktop.map.scene import Scene
from desktop.map.sheet import sheet_of
from desktop.map.view import View
from desktop.theme import Theme

_HATCHED_PX = 24.0
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
    shape = visible_part(hazard.shape, scene.view)
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


def visible_part(shape: BaseGeometry, view: View) -> BaseGeometry:
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
