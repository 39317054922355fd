"""What can be presented, and the picture of each: made in a job from values that do not change."""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.map.renderer import paint_scene
from desktop.map.scene import Kept, Scene
from geodata.sheets.asked import Asked

BIGGER = 1.6
"""Texts of a live view are so much larger than in the window: they are read from across a room."""
_GAP = 10
_ONE_SCALE = 1.001


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the list: a stored sheet, or a live view whose scenes are asked for whenever it is drawn."""

    title: str
    asked: Asked | None = None
    scenes: Callable[[int, int], tuple[Scene, ...]] | None = None


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of an item: of which page, and of how many."""

    image: QImage
    page: int = 0
    pages: int = 1


def scenes_sized(scenes: tuple[Scene, ...], width: int, height: int) -> tuple[Scene, ...]:
    """The same ground side by side on a screen so large, in pixels of the enlarged drawing."""
    # Two maps that have one scale in the window have one here too.
    scales = [scene.view.scale_denominator for scene in scenes]
    each = max((width - _GAP * (len(scenes) - 1)) // max(len(scenes), 1), 16)
    views = [scene.view.filling(round(each / BIGGER), round(height / BIGGER)) for scene in scenes]
    if len(scenes) > 1 and max(scales) / min(scales) < _ONE_SCALE:
        common = max(view.scale_denominator for view in views)
        views = [view.at_scale(common) for view in views]
    return tuple(
        msgspec.structs.replace(scene, kept=Kept(), view=view) for scene, view in zip(scenes, views, strict=True)
    )


def live_picture(scenes: tuple[Scene, ...], room: QSize, ratio: float) -> Shown:
    """Scenes that are sized already, side by side."""
    image = QImage(room * ratio, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    left = 0.0
    for scene in scenes:
        painter.save()
        painter.translate(left * ratio, 0)
        painter.scale(BIGGER * ratio, BIGGER * ratio)
        painter.fillRect(0, 0, scene.view.width, scene.view.height, QColor(scene.theme.map.land))
        paint_scene(painter, scene)
        painter.restore()
        left += math.ceil(scene.view.width * BIGGER) + _GAP
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Shown(image=image)
