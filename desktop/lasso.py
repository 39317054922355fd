"""The line that the hand draws round what is to be selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_STEP_PX = 2.0


class LassoLine(QWidget):
    """Lies over a map while a lasso is drawn in a colour, and lets the mouse through."""

    def __init__(self, area: QWidget, colour: Callable[[], str]) -> None:
        super().__init__(area)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.corners: list[QPointF] = []
        self.hide()

    def begin(self, at: QPointF) -> None:
        """Begin a new line at a pixel."""
        self.corners = [at]
        self.resize(self._area_size())
        self.show()
        self.raise_()

    def follow(self, at: QPointF) -> None:
        """Draw on to a pixel."""
        if (at - self.corners[-1]).manhattanLength() >= _STEP_PX:
            self.corners.append(at)
            self.update()

    def _area_size(self) -> QSize:
        area = self.parentWidget()
        return area.size() if area is not None else self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self._colour())
        tint = QColor(accent)
        tint.setAlphaF(0.15)
        outline = QPolygonF(self.corners)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawPolygon(outline)
        painter.setPen(QPen(accent, 1.6))
        painter.drawPolyline(outline)
        # Where letting go now would close it.
        painter.setPen(QPen(accent, 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(self.corners[-1], self.corners[0])
