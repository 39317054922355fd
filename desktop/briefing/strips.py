"""A scene as a PNG of any size: painted strip by strip, one while the one before is being compressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from desktop.map.painting import pixels_of
from desktop.map.renderer import Picture, paint_scene
from desktop.map.scene import Scene
from geodata.exchange.png_stream import PngStream

_STRIP_PIXELS = 24_000_000
Told = Callable[[float], None]
_Made = TypeVar("_Made")


def write_png(scene: Scene, path: Path, dpi: float, title: str, told: Told) -> Picture:
    """Paint a scene into a file; ``told`` hears the share that is done, and may raise to give up.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    size = pixels_of(scene, dpi)

    def paint(painter: QPainter) -> Picture:
        painter.scale(size.width() / scene.view.width, size.width() / scene.view.width)
        return paint_scene(painter, scene)

    return write_strips(path, size, dpi, {"Title": title}, paint, told=told, ground=scene.theme.map.land)


def write_strips(
    path: Path,
    size: QSize,
    dpi: float,
    texts: Mapping[str, str],
    paint: Callable[[QPainter], _Made],
    *,
    told: Told,
    ground: str = "#FFFFFF",
) -> _Made:
    """Paint anything into a PNG, strip by strip; ``paint`` is given a painter in pixels of the whole picture.

    Returns what painting the first strip returned.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    width, height = size.width(), size.height()
    made: list[_Made] = []
    with path.open("wb") as file, ThreadPoolExecutor(1) as beside:
        stream = PngStream(file, width, height, dpi, {**texts, "Software": "Sapper Atlas"})
        waiting: Future[None] | None = None
        for top, rows in _strips(width, height):
            image, drawn = _strip(width, top, rows, paint, ground)
            made.append(drawn)
            if waiting is not None:
                waiting.result()
            told((top + rows) / height)
            waiting = beside.submit(_squeeze, stream, image)
        if waiting is not None:
            waiting.result()
        stream.close()
    if not made:
        raise ValueError("a picture without height")
    return made[0]


def _strips(width: int, height: int) -> Iterator[tuple[int, int]]:
    """First row and number of rows of every strip."""
    most = max(_STRIP_PIXELS // width, 64)
    for top in range(0, height, most):
        yield top, min(most, height - top)


def _strip(width: int, top: int, rows: int, paint: Callable[[QPainter], _Made], ground: str) -> tuple[QImage, _Made]:
    image = QImage(width, rows, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError(f"{width} x {rows} pixels do not fit into memory")
    image.fill(ground)
    painter = QPainter(image)
    try:
        painter.translate(0, -top)
        return image, paint(painter)
    finally:
        painter.end()


def _squeeze(stream: PngStream, image: QImage) -> None:
    stream.add(_rgb(image))


def _rgb(image: QImage) -> npt.NDArray[np.uint8]:
    """Red, green and blue of an opaque picture, shape (rows, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
