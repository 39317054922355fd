"""A scene as a PNG of any size: painted strip by strip, one while the one before is being compressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QPainter

from desktop.map.image import pixels_of
from desktop.map.renderer import Picture, paint_scene
from desktop.map.scene import Scene
from geodata.exchange.png_stream import PngStream

_STRIP_PIXELS = 24_000_000
Told = Callable[[float], None]


def write_png(scene: Scene, path: Path, dpi: float, title: str, told: Told) -> Picture:
    """Paint a scene into a file; ``told`` hears the share that is done, and may raise to give up.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    size = pixels_of(scene, dpi)
    width, height = size.width(), size.height()
    drawn: Picture | None = None
    with path.open("wb") as file, ThreadPoolExecutor(1) as beside:
        stream = PngStream(file, width, height, dpi, {"Title": title, "Software": "Sapper Atlas"})
        waiting: Future[None] | None = None
        for top, rows in _strips(width, height):
            image, picture = _strip(scene, width, top, rows)
            drawn = drawn or picture
            if waiting is not None:
                waiting.result()
            told((top + rows) / height)
            waiting = beside.submit(stream.add, _rgb(image))
        if waiting is not None:
            waiting.result()
        stream.close()
    if drawn is None:
        raise ValueError("a picture without height")
    return drawn


def _strips(width: int, height: int) -> Iterator[tuple[int, int]]:
    """First row and number of rows of every strip."""
    most = max(_STRIP_PIXELS // width, 64)
    for top in range(0, height, most):
        yield top, min(most, height - top)


def _strip(scene: Scene, width: int, top: int, rows: int) -> tuple[QImage, Picture]:
    image = QImage(width, rows, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError(f"{width} x {rows} pixels do not fit into memory")
    image.fill(scene.theme.map.land)
    painter = QPainter(image)
    try:
        painter.translate(0, -top)
        painter.scale(width / scene.view.width, width / scene.view.width)
        return image, paint_scene(painter, scene)
    finally:
        painter.end()


def _rgb(image: QImage) -> npt.NDArray[np.uint8]:
    """Red, green and blue of an opaque picture, shape (rows, width, 3)."""
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[:, :, 2::-1].copy()
