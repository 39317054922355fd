"""Signs of hazard areas: glyph, code and size, where they cover no device, no other sign and no border if they can."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import shapely
from PySide6.QtCore import QRectF
from shapely.geometry.base import BaseGeometry

from desktop.map.hazard_looks import paint_glyph
from desktop.map.hazard_shapes import HazardShape
from desktop.map.hazards import DEVICES_FROM, visible_part
from desktop.map.ink import Ink, TextStyle
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.map.view import View
from desktop.wording import number_text

_LABELLED_PX = 70.0
_GLYPHS_MOST = 400
_GLYPH, _LABEL_HIGH = 22.0, 34.0
# Crosses of devices keep their room, as long as they can be told apart.
_DEVICE, _DEVICES_MOST = 14.0, 400
_STEP_PX, _SPOTS_MOST = 18.0, 160


def paint_hazard_signs(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Glyph, code and size of the areas, where there is room for them; the largest first."""
    _keep_off_devices(scene, obstacles)
    numbers, sides = scene.hazards.seen(scene.view)
    for at in np.argsort(-sides, kind="stable")[:_GLYPHS_MOST].tolist():
        hazard, side = scene.hazards.shapes[int(numbers[at])], float(sides[at])
        if side >= _LABELLED_PX and _paint_whole(ink, scene, obstacles, hazard):
            continue
        box = next((box for box in _rooms(hazard, scene.view, obstacles) if obstacles.is_free(box)), None)
        if box is not None:
            obstacles.take(box)
            paint_glyph(ink.painter, hazard.state, box.center(), scene.theme)


def _keep_off_devices(scene: Scene, obstacles: Obstacles) -> None:
    view = scene.view
    if view.metres_per_px > DEVICES_FROM:
        return
    places = scene.hazards.devices_in_view(view)
    if len(places) <= _DEVICES_MOST:
        for x, y in view.to_px(places).tolist():
            obstacles.take(QRectF(x - _DEVICE / 2, y - _DEVICE / 2, _DEVICE, _DEVICE))


def _paint_whole(ink: Ink, scene: Scene, obstacles: Obstacles, hazard: HazardShape) -> bool:
    """Glyph with code and size below it: inside the area if it can be, else wherever they fit; whether they do."""
    code = TextStyle(12, scene.theme.text, weight=600, halo=scene.theme.panel)
    size = TextStyle(12, scene.theme.text, halo=scene.theme.panel)
    lines = (
        (ink.elided(hazard.code, code, 220.0), code),
        (f"{number_text(round(hazard.area_m2), scene.language)} m²", size),
    )
    width = max(ink.width(text, style) for text, style in lines)
    seen = visible_part(hazard.shape, scene.view)
    shapely.prepare(seen)
    spots = list(itertools.islice(_spots(hazard, seen, scene.view), _SPOTS_MOST))
    for inside in (True, False):
        for x, y in spots:
            glyph = QRectF(x - _GLYPH / 2, y - 14.0 - _GLYPH / 2, _GLYPH, _GLYPH)
            label = QRectF(x - width / 2, glyph.bottom(), width, _LABEL_HIGH)
            if not obstacles.is_free(glyph) or not obstacles.is_free(label):
                continue
            left, right = min(glyph.left(), label.left()), max(glyph.right(), label.right())
            if inside and not shapely.covers(seen, shapely.box(left, glyph.top(), right, label.bottom())):
                continue
            obstacles.take(glyph)
            obstacles.take(label)
            paint_glyph(ink.painter, hazard.state, glyph.center(), scene.theme)
            for (text, style), baseline in zip(lines, (14.0, 30.0), strict=True):
                ink.centred(x, label.top() + baseline, text, style)
            return True
    return False


def _spots(hazard: HazardShape, seen: BaseGeometry, view: View) -> Iterator[tuple[float, float]]:
    """Where a sign may stand: at the area's own place first, then at others inside, the nearest first."""
    own = _place_of(hazard, view)
    yield own
    if seen.is_empty:
        return
    west, south, east, north = seen.bounds
    x, y = np.meshgrid(np.arange(west, east, _STEP_PX), np.arange(south, north, _STEP_PX))
    x, y = x.ravel(), y.ravel()
    within = shapely.contains_xy(seen, x, y)
    x, y = x[within], y[within]
    order = np.argsort(np.hypot(x - own[0], y - own[1]), kind="stable")
    yield from zip(x[order].tolist(), y[order].tolist(), strict=True)


def _rooms(hazard: HazardShape, view: View, obstacles: Obstacles) -> Iterator[QRectF]:
    """Where a glyph alone may go: at the area's own place, else inside what nothing covers yet."""
    x, y = _place_of(hazard, view)
    yield QRectF(x - _GLYPH / 2, y - _GLYPH / 2, _GLYPH, _GLYPH)
    covered = shapely.union_all([shapely.box(*box).buffer(12) for box in obstacles.boxes])
    free = shapely.difference(visible_part(hazard.shape, view), covered)
    if not free.is_empty:
        place = shapely.point_on_surface(free)
        yield QRectF(place.x - _GLYPH / 2, place.y - _GLYPH / 2, _GLYPH, _GLYPH)


def _place_of(hazard: HazardShape, view: View) -> tuple[float, float]:
    """Where the sign goes: a point inside what is seen of the area."""
    west, south, east, north = view.bounds
    if west <= hazard.place[0] <= east and south <= hazard.place[1] <= north:
        return view.point_px(*hazard.place)
    seen = shapely.point_on_surface(shapely.intersection(hazard.shape, shapely.box(*view.bounds)))
    return (-1000.0, -1000.0) if seen.is_empty else view.point_px(seen.x, seen.y)
