"""Where a picture holds anything: one that is mostly empty is moved and scaled in pieces, in a part of the time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

_TILE = 48


def filled_boxes(image: QImage) -> tuple[QRect, ...]:
    """Boxes in device pixels that hold every pixel of a picture with alpha, each a run of tiles; none overlap."""
    height, width = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, image.bytesPerLine() // 4)[:, :width]
    rows, columns = np.arange(0, height, _TILE), np.arange(0, width, _TILE)
    found = np.maximum.reduceat(np.maximum.reduceat(pixels, rows, axis=0), columns, axis=1) > 0
    edges = np.diff(np.pad(found, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    begins, ends = np.argwhere(edges == 1), np.argwhere(edges == -1)
    boxes: list[QRect] = []
    for (row, begin), (_, end) in zip(begins.tolist(), ends.tolist(), strict=True):
        left, top = begin * _TILE, row * _TILE
        boxes.append(QRect(left, top, min(end * _TILE, width) - left, min(_TILE, height - top)))
    return tuple(boxes)
