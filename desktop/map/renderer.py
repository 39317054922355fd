"""Draws a scene: the one renderer of window, bitmap, PDF and SVG."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator
from functools import partial

import msgspec
from PySide6.QtGui import QPainter

from desktop.map.above import Picture, paint_above
from desktop.map.foreign import paint_foreign
from desktop.map.ground import Ground
from desktop.map.hazards import paint_hazards
from desktop.map.layer_shown import LayerShown
from desktop.map.mgrs_grid import paint_mgrs_lines
from desktop.map.painting import prepare
from desktop.map.picked import paint_picked
from desktop.map.rasters import paint_raster
from desktop.map.scene import Layer, Scene


def paint_scene(painter: QPainter, scene: Scene, *, outlines: bool = False) -> Picture:
    """Draw a scene onto a painter whose unit is the logical pixel.

    ``outlines`` writes text as outlines, for formats that carry no fonts.
    """
    shown = paint_map(painter, scene)
    return paint_above(painter, msgspec.structs.replace(scene, shown=shown), outlines=outlines)


def paint_map(painter: QPainter, scene: Scene, seconds: dict[str, float] | None = None) -> tuple[LayerShown, ...]:
    """The map itself: base layers from the lowest of the list to the highest, then the user's layers.

    Without land there is still a sheet to draw on. ``seconds`` is told what each layer took. Returns what is shown of
    the user's vector layers, the highest first.
    """
    prepare(painter, scene)
    times = {} if seconds is None else seconds
    begun = time.perf_counter()

    def took(name: str) -> None:
        nonlocal begun
        ended = time.perf_counter()
        # Two layers may have one name.
        times[name] = times.get(name, 0.0) + ended - begun
        begun = ended

    ground = Ground(painter, scene.base, scene.view, scene.theme.map)
    ground.paint_sheet()
    paint = {
        "land": ground.paint_land,
        "water": ground.paint_water,
        "borders": ground.paint_borders,
        "graticule": ground.paint_graticule,
        "areas": partial(paint_hazards, painter, scene),
        "mgrs": partial(paint_mgrs_lines, painter, scene.view, scene.theme),
    }
    shown: list[LayerShown] = []
    if not any(layer.key == "land" for layer in scene.layers):
        _paint_lowest(painter, scene)
    for layer in reversed(scene.layers):
        if layer.visible and layer.key in paint:
            paint[layer.key]()
            took(layer.key)
        elif layer.visible and _paint_listed(painter, scene, layer, shown):
            took(layer.title)
        if layer.key == "land":
            _paint_lowest(painter, scene)
    for foreign in scene.foreign:
        if not foreign.key:
            shown.append(paint_foreign(painter, foreign, scene.view, scene.theme))
            took(foreign.name)
    return tuple(reversed(shown))


def _paint_listed(painter: QPainter, scene: Scene, layer: Layer, shown: list[LayerShown]) -> bool:
    """A user's layer that has its place in the list, with what is selected of it; False when there is none."""
    foreign = next((one for one in scene.foreign if one.key == layer.key), None)
    raster = next((one for one in scene.rasters if one.key == layer.key), None)
    picked = next((one for one in scene.picked if one.key == layer.key), None)
    if foreign is not None:
        with _opacity(painter, layer):
            shown.append(paint_foreign(painter, foreign, scene.view, scene.theme))
        if picked is not None:
            paint_picked(painter, foreign, picked, scene.view, scene.theme)
    if raster is not None:
        paint_raster(painter, raster, scene.view, layer.opacity)
    return foreign is not None or raster is not None


def _paint_lowest(painter: QPainter, scene: Scene) -> None:
    """Rasters without a place in the list."""
    for raster in scene.rasters:
        if not raster.key:
            paint_raster(painter, raster, scene.view)


@contextlib.contextmanager
def _opacity(painter: QPainter, layer: Layer) -> Generator[None]:
    painter.setOpacity(layer.opacity)
    yield
    painter.setOpacity(1.0)
