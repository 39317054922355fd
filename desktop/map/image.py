"""A scene as a bitmap, and painted onto any device."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPaintDevice

from desktop.map.painting import painting_on, pixels_of
from desktop.map.renderer import Picture, paint_scene
from desktop.map.scene import Scene


def draw_image(scene: Scene, dpi: float) -> tuple[QImage, Picture]:
    """A scene as a bitmap, and what was drawn where."""
    size = pixels_of(scene, dpi)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError(f"a picture of {size.width()} x {size.height()} pixels does not fit into memory")
    image.fill(scene.theme.map.land)
    picture = paint_onto(image, scene, size.width() / scene.view.width)
    return image, picture


def paint_onto(device: QPaintDevice, scene: Scene, scale: float, *, outlines: bool = False) -> Picture:
    """Paint a scene onto a device that has so many units to the logical pixel."""
    with painting_on(device, scale) as painter:
        return paint_scene(painter, scene, outlines=outlines)
