"""Room on the map: what is taken already, so that nothing is written over anything."""

from __future__ import annotations

from PySide6.QtCore import QRectF


class Obstacles:
    """Boxes that are taken, within a frame that nothing may leave."""

    def __init__(self, frame: QRectF) -> None:
        self.frame = frame
        self._taken: list[tuple[float, float, float, float]] = []

    def take(self, box: QRectF) -> None:
        """Mark a box as taken."""
        self._taken.append((box.left(), box.top(), box.right(), box.bottom()))

    def is_free(self, box: QRectF, gap: float = 0.0) -> bool:
        """Whether a box lies in the frame and touches nothing taken, with a gap around it."""
        if not self.frame.contains(box):
            return False
        left, top, right, bottom = box.left() - gap, box.top() - gap, box.right() + gap, box.bottom() + gap
        return not any(left < r and right > x and top < b and bottom > y for x, y, r, b in self._taken)

    def overlap(self, box: QRectF) -> float:
        """Square pixels of a box that are taken; boxes taken twice count twice."""
        left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
        total = 0.0
        for x, y, r, b in self._taken:
            width, height = min(right, r) - max(left, x), min(bottom, b) - max(top, y)
            if width > 0 and height > 0:
                total += width * height
        return total
