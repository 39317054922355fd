"""Hazard areas by the ten thousand, each a few pixels across: drawn as coverage, as the layers of a user are."""

from __future__ import annotations

import threading

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QPainter

from desktop.map.hazard_looks import fill_colour, outline_pen
from desktop.map.hazard_shapes import HazardShape, HazardShapes
from desktop.map.layer_pictures import paint_styled
from desktop.map.scene import Scene
from desktop.map.sheet import sheet_of
from geodata.geometry.coverage import Colour, Style
from geodata.geometry.flat import Parts
from geodata.geometry.flat_shapes import laid_flat
from geodata.geometry.projection import Projection
from geodata.geometry.wkb import plain_of

_PEN_PX = 1.2


_own = threading.local()


def paint_crowd(painter: QPainter, scene: Scene, numbers: npt.NDArray[np.int64]) -> None:
    """Paint those of the scene's hazard areas that have these numbers."""
    crowd: _Crowd | None = getattr(_own, "crowd", None)
    if crowd is None or crowd.of is not scene.hazards:
        # Kept for as long as the areas are the same: panning and zooming lay nothing flat anew.
        crowd = _own.crowd = _Crowd(scene.hazards, scene.view.projection)
    crowd.paint(painter, scene, numbers)


class _Crowd:
    """Areas laid flat, and one shape of every look there is among them."""

    def __init__(self, hazards: HazardShapes, projection: Projection) -> None:
        self.of = hazards
        self._parts: Parts | None = laid_flat(plain_of([one.ground for one in hazards.shapes]), projection).areas
        looks: dict[tuple[str, str | None], int] = {}
        self._looks: list[HazardShape] = []
        self._classes = np.empty(len(hazards.shapes), np.uint8)
        for number, one in enumerate(hazards.shapes):
            key = one.state, one.work_status
            if key not in looks:
                looks[key] = len(looks)
                self._looks.append(one)
            self._classes[number] = looks[key]

    def paint(self, painter: QPainter, scene: Scene, numbers: npt.NDArray[np.int64]) -> None:
        if self._parts is None:
            return
        styles = [
            Style(
                fill=_channels(fill_colour(one.state, scene.theme)),
                stroke=_channels(outline_pen(one.work_status, one.state, scene.theme).color()),
            )
            for one in self._looks
        ]
        chosen = np.zeros(len(self.of.shapes), np.bool_)
        chosen[numbers] = True
        features = self._parts.features
        parts = msgspec.structs.replace(self._parts, classes=self._classes[features])
        paint_styled(painter, parts, sheet_of(painter, scene.view), styles, pen_px=_PEN_PX, only=chosen[features])


def _channels(colour: QColor) -> Colour:
    return colour.alphaF(), colour.redF(), colour.greenF(), colour.blueF()
