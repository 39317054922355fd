"""A repair as a proposal: the outline before and after side by side; nothing changes before it is taken."""

from __future__ import annotations

import math

import shapely
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry
from typing_extensions import override

from desktop.measure_words import square_metres_text
from desktop.session import Session
from desktop.widgets.texts import label
from desktop.wording import number_text, translate
from geodata.geometry.geodesic import area_m2

_ROOM = 14.0


class OutlinePicture(QWidget):
    """An outline in degrees, fitted into the widget by the bounds of both, corners marked."""

    def __init__(self, session: Session, shape: BaseGeometry, bounds: tuple[float, float, float, float]) -> None:
        super().__init__()
        self._session = session
        self._shape = shape
        self._bounds = bounds

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 240)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._session.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.map.home))
        west, south, east, north = self._bounds
        stretch = math.cos(math.radians((south + north) / 2))
        wide, high = max((east - west) * stretch, 1e-9), max(north - south, 1e-9)
        scale = min((self.width() - 2 * _ROOM) / wide, (self.height() - 2 * _ROOM) / high)
        left, top = (self.width() - wide * scale) / 2, (self.height() - high * scale) / 2
        for part in shapely.get_parts(self._shape):
            for ring in shapely.get_rings(part):
                places = [
                    QPointF(left + (lon - west) * stretch * scale, top + (north - lat) * scale)
                    for lon, lat in shapely.get_coordinates(ring).tolist()
                ]
                path = QPainterPath()
                path.addPolygon(QPolygonF(places))
                fill = QColor(theme.accent)
                fill.setAlphaF(0.15)
                painter.fillPath(path, fill)
                painter.setPen(QPen(QColor(theme.accent), 1.8))
                painter.drawPath(path)
                painter.setPen(QPen(QColor(theme.text), 1.0))
                painter.setBrush(QColor(theme.field))
                for at in places[:200]:
                    painter.drawRect(QRectF(at.x() - 2.5, at.y() - 2.5, 5, 5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()


class RepairDialog(QDialog):
    """Accepted, the caller writes the repair, or another change of an outline under its own ``title``."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        text: str,
        what: str,
        shapes: tuple[BaseGeometry, BaseGeometry],
        *,
        title: str = "",
        act: str = "",
    ) -> None:
        super().__init__(parent)
        self.setPalette(parent.palette())
        self.setWindowTitle(title or translate("Quality", "Proposed repair"))
        before, after = shapes
        bounds = shapely.union_all([shapely.box(*before.bounds), shapely.box(*after.bounds)]).bounds
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(text))
        column.addWidget(label(what, bold=True))
        row = QHBoxLayout()
        for side_title, shape in ((translate("Quality", "Before"), before), (translate("Quality", "After"), after)):
            side = QVBoxLayout()
            side.addWidget(label(side_title, "heading"))
            side.addWidget(OutlinePicture(session, shape, bounds), 1)
            side.addWidget(label(_told(shape, session), "second"))
            row.addLayout(side, 1)
        column.addLayout(row, 1)
        buttons = QDialogButtonBox()
        words = act or translate("Quality", "Take the repair")
        take = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(translate("Quality", "Leave as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setDefault(True)
        take.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(720, 460)


def _told(shape: BaseGeometry, session: Session) -> str:
    corners = sum(
        len(shapely.get_coordinates(ring)) - 1 for part in shapely.get_parts(shape) for ring in shapely.get_rings(part)
    )
    words = translate("Quality", "%1 · %2 corners · %3 parts")
    size = square_metres_text(area_m2(shape), session.language)
    parts = number_text(len(shapely.get_parts(shape)), session.language)
    return words.replace("%1", size).replace("%2", number_text(corners, session.language)).replace("%3", parts)
