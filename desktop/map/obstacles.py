"""Room on the map: what is taken already, so that nothing is written over anything."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF

from geodata.geometry.projection import Floats


class Obstacles:
    """Boxes that are taken, within a frame that nothing may leave."""

    def __init__(self, frame: QRectF) -> None:
        self.frame = frame
        self._taken: list[tuple[float, float, float, float]] = []
        self._lines: list[Floats] = []

    @property
    def boxes(self) -> tuple[tuple[float, float, float, float], ...]:
        """What is taken, each as left, top, right, bottom."""
        return tuple(self._taken)

    def take(self, box: QRectF) -> None:
        """Mark a box as taken."""
        self._taken.append((box.left(), box.top(), box.right(), box.bottom()))

    def take_line(self, points: Floats) -> None:
        """Mark points of a line, shape (n, 2), that a name should rather not cross."""
        if len(points):
            self._lines.append(points)

    def same(self, other: Obstacles) -> bool:
        """Whether the very same room is taken, by boxes and by lines."""
        return (
            (self.frame, self._taken) == (other.frame, other._taken)
            and len(self._lines) == len(other._lines)
            and all(a is b or np.array_equal(a, b) for a, b in zip(self._lines, other._lines, strict=True))
        )

    def copy(self) -> Obstacles:
        """The room taken by now, which what is taken from here on does not change."""
        made = Obstacles(self.frame)
        made._taken, made._lines = list(self._taken), list(self._lines)
        return made

    def is_free(self, box: QRectF, gap: float = 0.0, *, over_lines: bool = False) -> bool:
        """Whether a box lies in the frame and touches nothing taken, with a gap around it.

        ``over_lines`` lets it cross the lines that should rather not be crossed.
        """
        if not self.frame.contains(box):
            return False
        left, top, right, bottom = box.left() - gap, box.top() - gap, box.right() + gap, box.bottom() + gap
        # A plain loop: half the time of a generator, and a tenth of arrays for so few boxes.
        for x, y, r, b in self._taken:
            if left < r and right > x and top < b and bottom > y:
                return False
        if over_lines or not self._lines:
            return True
        if len(self._lines) > 1:
            self._lines = [np.concatenate(self._lines)]
        x, y = self._lines[0][:, 0], self._lines[0][:, 1]
        return not bool(((left < x) & (x < right) & (top < y) & (y < bottom)).any())
