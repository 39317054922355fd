"""A frame of a sheet in the window: timeline, strengths, legend, painted by the painters of the sheets."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop.briefing.frames import Legend, Table, Timeline
from desktop.briefing.measure import STAY_HEAD, head_height, height_of, row_height, stay_height, widths
from desktop.briefing.paint_page import paint_frame
from desktop.briefing.screen_ink import ScreenInk
from desktop.session import Session
from geodata.sheets.paper import Box

SCALE = 13 / 14
_SIDE, _TOP = 12.0, 6.0
Shown = Timeline | Table | Legend


class _Page(QWidget):
    """As wide as its room, as high as its frame needs."""

    clicked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._frame: Shown | None = None

    def show_frame(self, frame: Shown | None) -> None:
        self._frame = frame
        self.setAccessibleDescription("" if frame is None else _words(frame))
        self.fit()

    @property
    def frame(self) -> Shown | None:
        return self._frame

    def fit(self) -> None:
        """Take the height that the width asks for."""
        if self._frame is not None:
            height = height_of(self._frame, self._width(), self._session.language)
            self.setMinimumHeight(round((height + 2 * _TOP) * SCALE))
        self.update()

    def record_at(self, at: QPointF) -> str:
        """Id of the record whose row lies under a pixel; empty where none does."""
        y, frame = at.y() / SCALE - _TOP, self._frame
        if isinstance(frame, Timeline):
            row = int((y - STAY_HEAD) // stay_height(frame))
            return frame.stays[row].record if 0 <= row < len(frame.stays) and y >= STAY_HEAD else ""
        if isinstance(frame, Table):
            columns, language = widths(frame.columns, self._width()), self._session.language
            top = head_height(frame, columns, language)
            for row in frame.rows:
                bottom = top + row_height(row, columns, language)
                if top <= y < bottom:
                    return row.cells[0].record
                top = bottom
        return ""

    def _width(self) -> float:
        return max(self.width() / SCALE - 2 * _SIDE, 60.0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._session.theme
        painter.fillRect(self.rect(), QColor(theme.field))
        if self._frame is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(SCALE, SCALE)
        box = Box(left=_SIDE, top=_TOP, width=self._width(), height=self.height() / SCALE - 2 * _TOP)
        ink = ScreenInk(painter, theme, self._session.language)
        paint_frame(ink, msgspec.structs.replace(self._frame, box=box))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        record = self.record_at(event.position())
        if record and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(record)


class PaintedFrame(QScrollArea):
    """Scrolls up and down where its frame is higher than its room. A click on a row tells its record."""

    clicked = Signal(str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.page = _Page(session)
        self.page.setAccessibleName(name)
        self.page.clicked.connect(self.clicked)
        self.setWidget(self.page)
        session.theme_changed.connect(self.page.update)

    def show_frame(self, frame: Shown | None) -> None:
        """Show a frame, or nothing."""
        self.page.show_frame(frame)


def _words(frame: Shown) -> str:
    """What a frame shows, for who does not see it."""
    if isinstance(frame, Timeline):
        return "\n".join(f"{one.label}: {one.second or one.wording}, {one.beside}" for one in frame.stays)
    if isinstance(frame, Table):
        return "\n".join(": ".join(cell.text for cell in row.cells if cell.text) for row in frame.rows)
    return "\n".join(entry.text for entry in frame.entries)
