"""A line, or the ring of a hole or part, drawn over the map for an edit of outlines that are there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.drawing.snapping import Snap, Snapping, snapped
from desktop.map.view import View
from desktop.session import Session
from geodata.geometry.sketch import LonLat, Sketch

_HANDLE_PX = 4.0


class LineTool(QObject):
    """Clicks place corners and snap; Enter or a double click ends, Backspace takes a corner back, Escape leaves.

    ``took`` carries the corners, longitude and latitude in degrees, two at least, or three of a ring.
    """

    changed = Signal()
    took = Signal(object)
    left = Signal()

    def __init__(
        self, view: Callable[[], View], snapping: Callable[[], Snapping], *, ring: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._snapping = snapping
        self.ring = ring
        self.corners: list[LonLat] = []
        self.snap: Snap | None = None
        self.cursor: LonLat | None = None

    def click(self, at: QPointF) -> None:
        """One corner more; on the first one of a ring it is closed."""
        self.hover(at)
        if self.snap is not None and self.snap.kind == "first" and self.ring:
            self.end()
        elif self.cursor is not None and self.cursor not in self.corners[-1:]:
            self.corners.append(self.cursor)
            self.changed.emit()

    def double_click(self, at: QPointF) -> None:  # noqa: ARG002 - its first click placed the corner
        """The line ends here."""
        self.end()

    @property
    def enough(self) -> bool:
        """Whether there are corners enough to end."""
        return len(self.corners) >= (3 if self.ring else 2)

    def corner_back(self) -> None:
        """Take the last corner back."""
        self.corners = self.corners[:-1]
        self.changed.emit()

    def end(self) -> None:
        """Tell the corners, if they are enough."""
        if self.enough:
            self.took.emit(tuple(self.corners))

    def hover(self, at: QPointF | None) -> None:
        """The next corner would be here, or at what is near."""
        drawn = Sketch(tuple(self.corners))
        self.snap = None if at is None else snapped(self._view(), at, self._snapping(), drawn)
        under = None if at is None else self._view().lonlat_at(at.x(), at.y())
        self.cursor = under if self.snap is None else self.snap.place
        self.changed.emit()

    def key(self, event: QKeyEvent) -> bool:
        """Enter, Backspace and Escape."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace:
            self.corner_back()
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


class LineLayer(QWidget):
    """The line above the map; goes when its tool does."""

    def __init__(self, canvas: QWidget, view: Callable[[], View], tool: LineTool, session: Session) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._view = view
        self._tool = tool
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        tool.changed.connect(self.update)
        canvas.installEventFilter(self)
        self.resize(self._canvas.size())
        self.show()

    @override
    def sizeHint(self) -> QSize:
        return self._canvas.size()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view, theme, tool = self._view(), self._session.theme, self._tool
        ends = [*tool.corners, *([tool.cursor] if tool.cursor is not None else [])]
        places = [QPointF(*view.point_px(*view.projection.point(*corner))) for corner in ends]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(theme.accent)
        path = QPolygonF([*places, *places[:1]] if tool.ring and len(places) > 2 else places)
        for pen in (QPen(QColor(theme.panel), 4.6), QPen(accent, 2.4, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawPolyline(path)
        painter.setPen(QPen(accent, 1.8))
        painter.setBrush(QColor(theme.field))
        for at in places[: len(tool.corners)]:
            painter.drawRect(QRectF(at.x() - _HANDLE_PX, at.y() - _HANDLE_PX, 2 * _HANDLE_PX, 2 * _HANDLE_PX))
        if tool.snap is not None and places:
            painter.setPen(QPen(QColor(theme.warn), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(places[-1], 8.0, 8.0)
        painter.end()
