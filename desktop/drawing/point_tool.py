"""The tool that takes one place of the map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.map.view import View
from geodata.geometry.sketch import LonLat


class PointTool:
    """Tells the place of a click; Enter tells none, Escape leaves."""

    def __init__(
        self, view: Callable[[], View], took: Callable[[LonLat | None], None], left: Callable[[], None]
    ) -> None:
        self._view = view
        self._took = took
        self._left = left

    def click(self, at: QPointF) -> None:
        """The place under a pixel, where the projection has one."""
        place = self._view().lonlat_at(at.x(), at.y())
        if place is not None:
            self._took(place)

    def double_click(self, at: QPointF) -> None:
        """Its first click was enough."""

    def hover(self, at: QPointF | None) -> None:
        """Nothing follows the cursor."""

    def key(self, event: QKeyEvent) -> bool:
        """Enter goes on without a place, Escape leaves."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._took(None)
        elif key == Qt.Key.Key_Escape:
            self._left()
        else:
            return False
        return True

    def grabs(self, at: QPointF) -> bool:  # noqa: ARG002 - asked of every tool
        """Nothing to be dragged."""
        return False

    def drag_to(self, at: QPointF) -> None:
        """Nothing was grabbed."""

    def drop(self, at: QPointF) -> None:
        """Nothing was grabbed."""
