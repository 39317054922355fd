"""The sketch above the map: fill, legs with their lengths, numbered corners, and what the cursor snaps to."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.drawing.tool import DrawingTool
from desktop.map.hazard_looks import fill_colour, paint_glyph, paint_hatch
from desktop.map.view import View
from desktop.measure_words import length_text
from desktop.session import Session
from geodata.geometry.sketch import FEWEST, LonLat, leg_between
from geodata.project.ground import GroundState

_HANDLE_PX = 5.0
_LABELLED_PX = 44.0
_LABELS_MOST = 200
_SIGNED_PX2 = 2_500.0  # smaller, the sign would hide the ground
# Numbers stand 16 pixels off their corner, and a length may be longer than the half of its leg.
_AROUND_PX = 80


class SketchLayer(QWidget):
    """Lies over the canvas as long as a sketch is there, and lets the mouse through."""

    def __init__(self, canvas: QWidget, view: Callable[[], View], tool: DrawingTool, session: Session) -> None:
        super().__init__(canvas)
        self._view = view
        self._tool = tool
        self._session = session
        self.state: GroundState = "SHA"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._covered = QRect()
        tool.changed.connect(self._follow)
        canvas.installEventFilter(self)
        self.hide()

    def begin(self, state: GroundState) -> None:
        """Show the sketch as ground in a state."""
        self.state = state
        self.resize(self._canvas_size())
        self.show()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas_size())
        return False

    def _canvas_size(self) -> QSize:
        canvas = self.parentWidget()
        return canvas.size() if canvas is not None else self.size()

    def _follow(self) -> None:
        """Paint anew where the sketch was and where it is, and nothing of the map beside it."""
        if self.isVisible():
            self.update(self._covered.united(self._reach()))

    def _reach(self) -> QRect:
        """The pixels that the sketch may cover."""
        places = [self._px(corner) for corner in self._tool.drawn.corners]
        if self._tool.snap is not None:
            places.append(self._px(self._tool.snap.place))
        box = QPolygonF(places).boundingRect() if places else QRectF()
        around = box.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX) if places else box
        return around.intersected(QRectF(self.rect())).toAlignedRect()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._covered = self._reach()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = self._tool.drawn.corners
        places = [self._px(corner) for corner in corners]
        self._paint_ground(painter, places)
        self._paint_legs(painter, corners, places)
        # The corner at the cursor is not placed yet.
        placed = len(self._tool.sketch.corners)
        self._paint_corners(painter, places[:placed])
        if self._tool.snap is not None:
            self._paint_snap(painter, self._px(self._tool.snap.place))
        painter.end()

    def _px(self, corner: LonLat) -> QPointF:
        view = self._view()
        return QPointF(*view.point_px(*view.projection.point(*corner)))

    def _paint_ground(self, painter: QPainter, places: list[QPointF]) -> None:
        if len(places) < FEWEST:
            return
        path = QPainterPath()
        path.addPolygon(QPolygonF([*places, places[0]]))
        painter.fillPath(path, fill_colour(self.state, self._session.theme))
        shape = shapely.Polygon([(at.x(), at.y()) for at in places])
        seen = shapely.box(-20, -20, self.width() + 20, self.height() + 20)
        if shape.is_valid and not (within := shapely.intersection(shape, seen)).is_empty:
            first = places[0]
            paint_hatch(painter, self.state, within, (first.x(), first.y()), self._session.theme, solid=True)
            middle = shapely.centroid(shape)
            if shape.area > _SIGNED_PX2 and shape.contains(middle):
                paint_glyph(painter, self.state, QPointF(middle.x, middle.y), self._session.theme)

    def _paint_legs(self, painter: QPainter, corners: tuple[LonLat, ...], places: list[QPointF]) -> None:
        theme = self._session.theme
        accent, casing = QColor(theme.accent), QColor(theme.panel)
        pen, open_pen = QPen(accent, 2.2), QPen(accent, 1.8, Qt.PenStyle.DashLine)
        count, placed = len(places), len(self._tool.sketch.corners)
        for at in range(count if count >= FEWEST else count - 1):
            one, other = places[at], places[(at + 1) % count]
            closes = at == count - 1
            loose = not self._tool.complete and (closes or at + 1 >= placed)
            painter.setPen(QPen(casing, 4.4))
            painter.drawLine(one, other)
            painter.setPen(open_pen if loose else pen)
            painter.drawLine(one, other)
            if count <= _LABELS_MOST and not (closes and loose):
                self._paint_length(painter, one, other, leg_between(corners[at], corners[(at + 1) % count]).length_m)

    def _paint_length(self, painter: QPainter, one: QPointF, other: QPointF, length_m: float) -> None:
        """The length beside its leg, readable from below or from the right."""
        dx, dy = other.x() - one.x(), other.y() - one.y()
        if math.hypot(dx, dy) < _LABELLED_PX:
            return
        angle = math.degrees(math.atan2(dy, dx))
        if not -90 < angle <= 90:
            angle += 180
        text = length_text(length_m, self._session.language)
        painter.save()
        painter.translate((one.x() + other.x()) / 2, (one.y() + other.y()) / 2)
        painter.rotate(angle)
        width = painter.fontMetrics().horizontalAdvance(text)
        self._halo_text(painter, QPointF(-width / 2, -6), text)
        painter.restore()

    def _paint_corners(self, painter: QPainter, places: list[QPointF]) -> None:
        theme = self._session.theme
        middle = np.mean([(at.x(), at.y()) for at in places], axis=0) if places else (0.0, 0.0)
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        for number, at in enumerate(places, 1):
            painter.setPen(QPen(QColor(theme.accent), 1.8))
            painter.setBrush(QColor(theme.field))
            painter.drawRect(QRectF(at.x() - _HANDLE_PX, at.y() - _HANDLE_PX, 2 * _HANDLE_PX, 2 * _HANDLE_PX))
            if len(places) <= _LABELS_MOST:
                away = np.array([at.x() - middle[0], at.y() - middle[1]])
                length = float(np.hypot(*away)) or 1.0
                x, y = at.x() + 16 * away[0] / length, at.y() + 16 * away[1] / length
                text = str(number)
                metrics = painter.fontMetrics()
                place = QPointF(x - metrics.horizontalAdvance(text) / 2, y + metrics.ascent() / 2 - 1)
                self._halo_text(painter, place, text, QColor(theme.accent))

    def _paint_snap(self, painter: QPainter, at: QPointF) -> None:
        snap = self._tool.snap
        assert snap is not None, "asked only for a snap"
        painter.setPen(QPen(QColor(self._session.theme.warn), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if snap.kind == "edge":
            painter.drawEllipse(at, 8.0, 8.0)
        else:
            painter.drawRect(QRectF(at.x() - 8, at.y() - 8, 16, 16))

    def _halo_text(self, painter: QPainter, at: QPointF, text: str, colour: QColor | None = None) -> None:
        theme = self._session.theme
        path = QPainterPath()
        path.addText(at, painter.font(), text)
        painter.strokePath(path, QPen(QColor(theme.panel), 3.2))
        painter.fillPath(path, colour or QColor(theme.text))
