"""The names of a map as a picture of their own, which most days of a dragged date leave as it is."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from desktop.map.filled import filled_boxes
from desktop.map.ink import Ink
from desktop.map.labels import Written, paint_labels
from desktop.map.layer_names import paint_layer_names
from desktop.map.obstacles import Obstacles
from desktop.map.painting import painting_on, pixels_of, prepare
from desktop.map.scene import Scene


class DrawnNames(msgspec.Struct, frozen=True, kw_only=True):
    """Names on a transparent picture, the boxes in which it holds any, and what was written where.

    ``scene``, ``room`` and ``ratio`` are what they were written for: the map, the room taken before them, and the
    device pixels to the logical one.
    """

    scene: Scene
    room: Obstacles
    ratio: float
    image: QImage
    filled: tuple[QRect, ...]
    written: Written


def paint_names(ink: Ink, scene: Scene, obstacles: Obstacles) -> Written:
    """The base map's names and those of the user's layers, in the room that is left."""
    written = paint_labels(ink, scene, obstacles) if scene.shows("names") else Written(0, {}, {})
    hidden, named = paint_layer_names(ink, scene, obstacles)
    return written._replace(hidden=written.hidden + hidden, names={**written.names, **named})


def draw_names(scene: Scene, obstacles: Obstacles, ratio: float, before: DrawnNames | None) -> DrawnNames:
    """The names as a picture; those drawn before if they would be written the same way again."""
    if before is not None and before.ratio == ratio and before.scene.same_map(scene) and before.room.same(obstacles):
        return before
    room = obstacles.copy()
    image = QImage(pixels_of(scene, 96 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError(f"a picture of {scene.view.width} x {scene.view.height} pixels does not fit into memory")
    image.fill(Qt.GlobalColor.transparent)
    with painting_on(image, ratio) as painter:
        prepare(painter, scene)
        written = paint_names(Ink(painter, scene.theme, scene.language), scene, obstacles)
    return DrawnNames(scene=scene, room=room, ratio=ratio, image=image, filled=filled_boxes(image), written=written)
