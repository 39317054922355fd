"""Where something that lies over the map for a while covers least of what stands on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize

_BESIDE_PX = 26


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


def place_beside(at: QPointF, size: QSize, room: QSize, taken: Sequence[QRectF]) -> QPoint:
    """Beside the cursor within a room: to its right and below, else where a box covers least of what is taken."""
    far_right, lowest = max(room.width() - size.width(), 0), max(room.height() - size.height(), 0)
    x, y = round(at.x()), round(at.y())
    right, left = x + _BESIDE_PX, x - _BESIDE_PX - size.width()
    below, above = min(y + _BESIDE_PX, lowest), y - _BESIDE_PX - size.height()
    columns = [column for column in (right, left) if 0 <= column <= far_right]
    places = [QPoint(column, row) for row in (below, above) if row >= 0 for column in columns]
    if not places:
        # In a room that is narrower than two boxes it stands below or above.
        middle = min(max(x - size.width() // 2, 0), far_right)
        places = [QPoint(middle, row) for row in (y + _BESIDE_PX, above) if 0 <= row <= lowest]
    return free_place(size, places or [QPoint(far_right, lowest if y < room.height() // 2 else 0)], taken)
