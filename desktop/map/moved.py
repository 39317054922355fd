"""Pictures of one view where they lie in another: until the next ones are drawn, those at hand are moved and scaled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from desktop.map.view import View


def fill_around(painter: QPainter, shown: View | None, view: View, colour: QColor) -> None:
    """Fill what a picture of ``shown`` leaves open in a view; all of it when there is none."""
    open_part = QRegion(0, 0, view.width, view.height)
    if shown is not None:
        open_part -= QRegion(_place(shown, view).toRect().adjusted(1, 1, -1, -1))
    painter.setClipRegion(open_part)
    painter.fillRect(0, 0, view.width, view.height, colour)
    painter.setClipping(False)


def paint_moved(
    painter: QPainter, image: QImage, boxes: tuple[QRect, ...], shown: View, view: View, *, ratio: float
) -> None:
    """Boxes of a picture of ``shown`` in a view; the painter is in device pixels, ``ratio`` of them to the pixel."""
    place = _place(shown, view)
    left, top = place.left() * ratio, place.top() * ratio
    if shown.metres_per_px == view.metres_per_px:
        # To the nearest pixel: then it is copied and not computed.
        corner = QPointF(left, top).toPoint()
        for box in boxes:
            painter.drawImage(corner + box.topLeft(), image, box)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    across, down = place.width() * ratio / image.width(), place.height() * ratio / image.height()
    for box in boxes:
        target = QRectF(left + box.x() * across, top + box.y() * down, box.width() * across, box.height() * down)
        painter.drawImage(target, image, QRectF(box))


def _place(shown: View, view: View) -> QRectF:
    """Where a picture of one view lies in another, in logical pixels."""
    scale = shown.metres_per_px / view.metres_per_px
    left, top = view.point_px(*shown.from_px(0, 0))
    return QRectF(left, top, shown.width * scale, shown.height * scale)
