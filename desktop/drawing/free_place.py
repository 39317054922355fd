"""Where something that lies over the map for a while covers least of what stands on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize


def free_place(size: QSize, places: Iterable[QPoint], taken: Sequence[QRectF]) -> QPoint:
    """The first of the places where a box of a size covers nothing that is taken, else that where it covers least."""

    def covered(place: QPoint) -> float:
        box = QRectF(place.x(), place.y(), size.width(), size.height())
        both = (box.intersected(other) for other in taken)
        return sum(one.width() * one.height() for one in both if not one.isEmpty())

    return min(places, key=covered)


def place_above(size: QSize, width: int, furniture: Sequence[QRectF]) -> QPoint:
    """In the middle above on a map of a width, else beside the dates or below them: the legend says what is seen."""
    dates = min(furniture, key=lambda box: box.left() + box.top(), default=QRectF())
    middle = max(0, (width - size.width()) // 2)
    places = [QPoint(middle, 12), QPoint(round(dates.right()) + 12, 12), QPoint(12, round(dates.bottom()) + 12)]
    return free_place(size, places, furniture)
