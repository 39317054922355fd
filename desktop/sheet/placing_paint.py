"""What is drawn over a page while its frames are moved: guides, the chosen frames with their grips, overlaps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from desktop.briefing.page_frame import MARGIN
from desktop.sheet.placing import Placing, Standing
from desktop.theme import PAPER
from geodata.sheets.guides import page_lines
from geodata.sheets.paper import Box, Paper

GRIP_PX = 8.0
_GHOST = 0.72


class OverPage:
    """Paints over the picture of a page. The page is white in every theme, so the colours are those of paper."""

    def __init__(self, painter: QPainter, page: QRectF, paper: Paper) -> None:
        self._painter, self._page = painter, page
        self._size = paper.size_units
        self._scale = page.width() / self._size[0]

    def rect(self, box: Box) -> QRectF:
        """A place on the page in the widget."""
        return QRectF(self._page.left() + box.left * self._scale, self._page.top() + box.top * self._scale,
                      box.width * self._scale, box.height * self._scale)  # fmt: skip

    def paint(self, placing: Placing, hovered: Standing | None, image: QImage) -> None:
        """Everything, in its order."""
        painter = self._painter
        painter.save()
        painter.setClipRect(self._page.adjusted(-1, -1, 1, 1))
        if placing.selected:
            self._page_guides()
        for box in placing.overlaps():
            painter.fillRect(self.rect(box), QBrush(QColor(PAPER.warn), Qt.BrushStyle.BDiagPattern))
            self._outline(box, PAPER.warn, 1.0, Qt.PenStyle.DotLine)
        if hovered is not None and hovered.key not in placing.selected:
            self._outline(hovered.box, PAPER.accent, 1.0, Qt.PenStyle.DashLine)
        self._ghosts(placing, image)
        self._lines(placing)
        painter.setClipping(False)
        for one in placing.chosen():
            self._outline(one.box, PAPER.accent, 2.0)
        painter.setPen(QPen(QColor(PAPER.accent), 1.5))
        painter.setBrush(QColor("white"))
        for x, y in placing.grips().values():
            middle = self.rect(Box(left=x, top=y, width=0, height=0)).topLeft()
            half = GRIP_PX / 2
            painter.drawRect(QRectF(middle.x() - half, middle.y() - half, GRIP_PX, GRIP_PX))
        painter.restore()

    def _page_guides(self) -> None:
        """Margins, thirds and middle, faintly."""
        colour = QColor(PAPER.accent)
        colour.setAlphaF(0.32)
        self._painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DotLine))
        for x in page_lines(self._size[0], MARGIN):
            self._upright(x)
        for y in page_lines(self._size[1], MARGIN):
            self._level(y)

    def _lines(self, placing: Placing) -> None:
        """Guides that what is dragged lies on."""
        self._painter.setPen(QPen(QColor(PAPER.bad), 1.0))
        for x in placing.on.x:
            self._upright(x)
        for y in placing.on.y:
            self._level(y)

    def _upright(self, x: float) -> None:
        at = round(self._page.left() + x * self._scale) + 0.5
        self._painter.drawLine(QPointF(at, self._page.top()), QPointF(at, self._page.bottom()))

    def _level(self, y: float) -> None:
        at = round(self._page.top() + y * self._scale) + 0.5
        self._painter.drawLine(QPointF(self._page.left(), at), QPointF(self._page.right(), at))

    def _ghosts(self, placing: Placing, image: QImage) -> None:
        """What is dragged, as it looked at its old place, at its new one."""
        if not placing.boxes:
            return
        before = {one.key: one.frame.box for one in placing.standing()}
        ratio = image.width() / self._size[0]
        self._painter.setOpacity(_GHOST)
        for key, box in placing.boxes.items():
            old = before[key]
            source = QRectF(old.left * ratio, old.top * ratio, old.width * ratio, old.height * ratio)
            target = self.rect(box)
            target.setHeight(min(target.height(), old.height * self._scale * box.width / max(old.width, 1.0)))
            self._painter.fillRect(self.rect(box), QColor("white"))
            self._painter.drawImage(target, image, source)
        self._painter.setOpacity(1.0)

    def _outline(self, box: Box, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(colour), width, style))
        self._painter.drawRect(self.rect(box).adjusted(-1, -1, 1, 1))
