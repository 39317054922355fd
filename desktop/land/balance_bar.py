"""An area in balance: cancelled, reduced, cleared and what remains, as one bar in the looks of the map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely import box
from typing_extensions import override

from desktop.map.hazard_looks import fill_colour, line_colour, paint_hatch
from desktop.session import Session
from geodata.project.ground import GroundState


class BalanceBar(QWidget):
    """Shares in square metres by state, drawn in the order they are given."""

    def __init__(self, session: Session, shares: dict[GroundState, float], spoken: str) -> None:
        super().__init__()
        self._session = session
        self._shares: dict[GroundState, float] = {state: share for state, share in shares.items() if share > 0}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 28)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(self._shares.values())
        if total <= 0:
            return
        theme = self._session.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, height = 0.5, 0.5, self.height() - 1.0
        for state, share in self._shares.items():
            width = (self.width() - 1.0) * share / total
            part = QRectF(left, top, width, height)
            painter.fillRect(part, QColor(self._session.theme.field))
            painter.fillRect(part, fill_colour(state, theme))
            if width > 1:
                paint_hatch(painter, state, box(left, top, left + width, top + height), (0.0, 0.0), theme)
            painter.setPen(QPen(line_colour(state, theme), 1.2))
            painter.drawRect(part)
            left += width
        painter.end()
