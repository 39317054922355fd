"""Names of a project's settlements and districts, written where the base map's own left room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF

from desktop.map.foreign import DrawnLayer
from desktop.map.ink import Ink, TextStyle
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Point, Scene
from geodata.geometry.flat import Parts, Points, step_m
from geodata.geometry.projection import Floats

MOST_IN_VIEW = 600
"""With more places in view none of them is named: what found room would be chance."""
_SIZE, _GAP = 12, 5.0
_LAYERS_APART = 1_000_000


class _Named(NamedTuple):
    """A feature to be named: its number, a place in metres, and how wide it is there; a point is 0."""

    feature: int
    x: float
    y: float
    wide: float


def paint_layer_names(ink: Ink, scene: Scene, obstacles: Obstacles) -> tuple[int, dict[int, Point]]:
    """Write names beside points and into areas; how many found no room, and where the others begin, by number.

    The numbers are negative, for those of the base map are not.
    """
    hidden, written = 0, dict[int, Point]()
    for layer in scene.foreign:
        preset = layer.preset
        if preset is None or not preset.named or not layer.names or not scene.shows(layer.key):
            continue
        style = TextStyle(_SIZE, preset.colour(dark=scene.theme.is_dark), halo=scene.theme.map.home)
        for one in _in_view(layer, scene):
            name = layer.names[one.feature]
            if name is None:
                continue
            number = -(1 + layer.number * _LAYERS_APART + one.feature)
            width = ink.width(name, style)
            box = next((box for box in _boxes(scene, one, number, (width, float(style.size)))
                        if obstacles.is_free(box, 2.0)), None)  # fmt: skip
            if box is None:
                hidden += 1
                continue
            ink.text(box.left(), box.top() + style.size * 0.9, name, style)
            obstacles.take(box)
            written[number] = scene.view.from_px(box.left(), box.top())
    return hidden, written


def _boxes(scene: Scene, one: _Named, number: int, size: tuple[float, float]) -> Iterator[QRectF]:
    """Where a name may be written: where it was before, else beside its point or in the middle of its area."""
    view, (width, height) = scene.view, size
    x, y = view.point_px(one.x, one.y)
    if one.wide:
        corners = [(x - width / 2, y - height / 2)] if width <= one.wide / view.metres_per_px else []
    else:
        corners = [(x + _GAP, y - height / 2), (x - _GAP - width, y - height / 2),
                   (x - width / 2, y - height - _GAP), (x - width / 2, y + _GAP)]  # fmt: skip
    kept = scene.kept.name_px(number, view)
    for left, top in (*([] if kept is None else [kept]), *corners):
        yield QRectF(left, top, width, height)


def _in_view(layer: DrawnLayer, scene: Scene) -> Iterator[_Named]:
    step = step_m(scene.view.projection)
    window = np.array(scene.view.bounds) / step
    found: list[_Named] = []
    if layer.points is not None:
        found += _of_points(layer.points, window, step)
    if layer.areas is not None:
        found += _of_areas(layer.areas, window, step)
    if len(found) <= MOST_IN_VIEW:
        yield from sorted(found)


def _of_points(points: Points, window: Floats, step: float) -> list[_Named]:
    west, south, east, north = window.tolist()
    made: list[_Named] = []
    for begin, end in points.runs((west, south, east, north)):
        x, y = points.x[begin:end], points.y[begin:end]
        inside = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
        rows = points.rows[begin:end][inside].tolist()
        places = zip(rows, (x[inside] * step).tolist(), (y[inside] * step).tolist(), strict=True)
        made += [_Named(row, px, py, 0.0) for row, px, py in places]
        if len(made) > MOST_IN_VIEW:
            break
    return made


def _of_areas(areas: Parts, window: Floats, step: float) -> list[_Named]:
    """The largest part of each feature in view, about its middle."""
    west, south, east, north = window.tolist()
    largest: dict[int, int] = {}
    for part in areas.visible((west, south, east, north)).tolist():
        feature = int(areas.features[part])
        if feature not in largest or areas.area[part] > areas.area[largest[feature]]:
            largest[feature] = part
    made: list[_Named] = []
    for feature, part in largest.items():
        low_x, low_y, high_x, high_y = (float(value) * step for value in areas.bounds[:, part])
        made.append(_Named(feature, (low_x + high_x) / 2, (low_y + high_y) / 2, high_x - low_x))
    return made
