"""The locator: a small map of the theatre that shows which part of it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from desktop.map.ink import Ink
from desktop.map.polygons import area_path
from desktop.map.scene import Scene
from desktop.map.view import View, fit
from geodata.geometry.projection import Floats
from geodata.theatres.basemap import BaseMap


def wants_locator(scene: Scene, least_width: int = 700, least_height: int = 460) -> bool:
    """Whether the map has room for a locator, and shows so little of its theatre that one helps."""
    view = scene.view
    if view.projection.is_world or view.width < least_width or view.height < least_height:
        return False
    whole = _whole(scene.base, (scene.view.width, scene.view.height), 0)
    return scene.view.metres_per_px < 0.6 * whole.metres_per_px


def locator_box(scene: Scene, corner: QPointF) -> QRectF:
    """The room of the locator, its lower right corner given."""
    west, south, east, north = scene.base.theatre.extent
    width, height = (150, 112) if east - west > north - south else (132, 150)
    return QRectF(corner.x() - width, corner.y() - height, width, height)


def paint_locator(ink: Ink, scene: Scene, box: QRectF) -> None:
    """A small map of the theatre with the part that is seen."""
    theme, base = ink.theme, scene.base
    size = round(box.width()), round(box.height())
    small = _whole(base, size, 8)
    painter = ink.painter
    ink.panel(box)
    painter.save()
    painter.translate(box.topLeft())
    painter.fillRect(QRectF(1, 1, size[0] - 2, size[1] - 2), QColor(theme.map.water))
    painter.setPen(QPen(QColor(theme.map.country), 0.7))
    for at_home, path in _lands(base, size):
        painter.setBrush(QColor(theme.map.home if at_home else theme.map.land))
        painter.drawPath(path)
    seen = shapely.get_coordinates(shapely.box(*scene.view.bounds))
    corners = small.to_px(np.ascontiguousarray(seen))
    frame = QRectF(QPointF(*corners.min(axis=0)), QPointF(*corners.max(axis=0)))
    shade = QColor(theme.accent)
    shade.setAlphaF(0.13)
    painter.setBrush(shade)
    painter.setPen(QPen(QColor(theme.accent), 1.5))
    painter.drawRect(frame.intersected(QRectF(1, 1, size[0] - 2, size[1] - 2)))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=16)
def _whole(base: BaseMap, size: tuple[int, int], margin: int) -> View:
    return fit(base.projection, base.theatre.extent, *size, margin)


@lru_cache(maxsize=8)
def _lands(base: BaseMap, size: tuple[int, int]) -> tuple[tuple[bool, QPainterPath], ...]:
    """Countries and home regions of a locator of so many pixels, and whether each is home; the same for every view."""
    small = _whole(base, size, 8)
    home = base.theatre.home
    made: list[tuple[bool, QPainterPath]] = []
    for name in ("countries", "admin1"):
        outlines = base.outlines(name)
        if outlines is None or (name == "admin1" and (home is None or home.layer != "admin1")):
            continue
        of_home = home is not None and home.layer == name
        for index, rings in outlines.parts(small.bounds, small.metres_per_px):
            if name == "countries" or index in base.home:
                made.append((of_home and index in base.home, area_path(_rings_within(rings, small), small)))
    return tuple(made)


def _rings_within(rings: Sequence[Floats], small: View) -> list[Floats]:
    """Rings cut at the locator's edge: cut and not clipped, because an SVG need not keep a clip."""
    west, south, east, north = small.bounds
    edge = small.metres_per_px
    areas = np.array([shapely.polygons(ring) for ring in rings], dtype=object)
    cut = shapely.clip_by_rect(areas, west + edge, south + edge, east - edge, north - edge)
    return [shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(cut))]
