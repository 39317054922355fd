"""A chart in the window: drawn beside it in a thread, and again when size, theme or content are others."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.fonts import font
from desktop.jobs import Jobs
from desktop.theme import Theme

Pixels = npt.NDArray[np.uint8]
Draw = Callable[[int, int, float, Theme], Pixels]
"""Width and height in logical pixels, device pixels to each, theme: what makes the picture; called in a thread."""


class ChartView(QWidget):
    """Shows the newest chart that was asked for; while one is drawn, only the last wish after it is kept."""

    def __init__(self, jobs: Jobs, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._draw: Draw | None = None
        self._empty = ""
        self._pixels: Pixels | None = None
        self._busy = self._again = False
        self.setMinimumSize(260, 120)

    @property
    def pixels(self) -> Pixels | None:
        """The picture that is shown, ``None`` while there is none."""
        return self._pixels

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 240)

    def show_chart(self, draw: Draw | None, empty: str, name: str) -> None:
        """Show what ``draw`` makes; with ``None`` the words ``empty``. ``name`` is what a screen reader says."""
        self._draw, self._empty, self._pixels = draw, empty, None
        self.setAccessibleName(name)
        self.redraw()

    def redraw(self) -> None:
        """Draw anew, as for another theme."""
        if self._draw is None:
            self._pixels = None
            self.update()
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        draw, theme = self._draw, self._theme()
        width, height, ratio = max(260, self.width()), max(120, self.height()), self.devicePixelRatioF()
        self._jobs.run(self.tr("Drawing a chart"), lambda: draw(width, height, ratio, theme), self._take, self._fail)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pixels is None:
            self.redraw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self.redraw()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme()
        painter.fillRect(self.rect(), QColor(theme.field))
        if self._pixels is not None:
            high, wide, _ = self._pixels.shape
            image = QImage(self._pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGBA8888)
            ratio = self.devicePixelRatioF()
            painter.drawImage(QRect(0, 0, round(wide / ratio), round(high / ratio)), image)
        elif self._draw is None:
            painter.setFont(font(13))
            painter.setPen(QColor(theme.text_second))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(24, 8, -24, -8), flags, self._empty)

    def _take(self, pixels: Pixels) -> None:
        self._busy = False
        if self._again:
            # What has come is of an older wish: it is not shown, or one series would stand under another's name.
            self._again = False
            # Once the window is closed there is nobody left to draw.
            if self.isVisible():
                self.redraw()
        elif self._draw is not None:
            self._pixels = pixels
            self.update()

    def _fail(self, error: Exception) -> None:
        self._busy = self._again = False
        self._draw = self._pixels = None
        self._empty = self.tr("The chart cannot be drawn: %1").replace("%1", str(error))
        self.update()
