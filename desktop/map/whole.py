"""The picture of a map in one piece, for what is painted above it again and again while the map itself lies still."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter


class Whole:
    """Puts a picture together when it is asked for a second time unchanged; after that it only copies.

    A map that moves is another one every time, and is painted at once.
    """

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._image: QImage | None = None

    def paint(
        self, painter: QPainter, key: tuple[object, ...], part: QRect, compose: Callable[[QPainter], None]
    ) -> None:
        """Paint a part, in logical pixels, of what ``compose`` paints; ``key`` is all that it depends on."""
        # The same, and not only equal: to compare pictures would take longer than to paint them.
        if len(key) != len(self._key) or any(one is not other for one, other in zip(key, self._key, strict=True)):
            self._key, self._image = key, None
            compose(painter)
            return
        ratio = painter.device().devicePixelRatio()
        size = QSize(math.ceil(painter.device().width() * ratio), math.ceil(painter.device().height() * ratio))
        if self._image is None or self._image.size() != size or self._image.devicePixelRatio() != ratio:
            self._image = QImage(size, QImage.Format.Format_RGB32)
            self._image.setDevicePixelRatio(ratio)
            inner = QPainter(self._image)
            compose(inner)
            inner.end()
        # Whole device pixels: at 125 % the corners of a part lie between them, and Qt would take their neighbours.
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        box = QRectF(source.toAlignedRect().intersected(self._image.rect()))
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(box, self._image, box)
        painter.restore()
