"""The scale bar, true at the centre of the map, and the north arrow beside it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from desktop.map.ink import Ink, TextStyle
from desktop.map.view import View
from desktop.wording import scale_text, translate

MARGIN = 12.0
SCALE_HEIGHT = 54.0
_LONGEST_PX = 160.0


class ScaleBar:
    """The scale bar of a view, above what lies along the lower edge of the map."""

    def __init__(self, view: View, below: QRectF, *, denominator: float | None = None) -> None:
        self._view = view
        self._denominator = view.scale_denominator if denominator is None else denominator
        self._metres_per_px = view.true_metres_per_px
        self._length_m = _round_length(self._metres_per_px * _LONGEST_PX)
        self._length = self._length_m / self._metres_per_px
        self.box = QRectF(MARGIN, view.height - MARGIN - SCALE_HEIGHT, self._length + 110, SCALE_HEIGHT)
        if self.box.intersects(below):
            self.box.moveBottom(below.top() - 4)

    def paint(self, ink: Ink) -> None:
        """Bar, figures, the scale as 1 : n, and the arrow."""
        theme, painter, box, length = ink.theme, ink.painter, self.box, self._length
        ink.panel(box, shadow=False)
        small = TextStyle(12, theme.text)
        left, top = box.left() + 20, box.top() + 24
        painter.setPen(QPen(QColor(theme.text), 1.0))
        for number in range(4):
            painter.setBrush(QColor(theme.text if number % 2 == 0 else theme.panel))
            painter.drawRect(QRectF(left + length / 4 * number, top, length / 4, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        kilometres = self._length_m >= 1000
        unit, divisor = (translate("Words", "km"), 1000) if kilometres else (translate("Words", "m"), 1)
        end, half = f"{self._length_m / divisor:g} {unit}", f"{self._length_m / 2 / divisor:g}"
        figures = [(0.0, "0"), (0.5, half), (1.0, end)]
        if (ink.width(half, small) + ink.width(end, small)) / 2 > length / 2 - 6:
            # On a short bar the figure of the middle would run into that of the end.
            del figures[1]
        for fraction, text in figures:
            ink.centred(left + length * fraction, top - 6, text, small)
        ink.text(left, top + 21, scale_text(self._denominator), TextStyle(11, theme.text_second))
        _paint_north(ink, QPointF(box.right() - 24, box.center().y() - 2), north_angle(self._view))


def north_angle(view: View) -> float:
    """Degrees clockwise from up in which true north lies at the centre of the map."""
    here = view.lonlat_at(view.width / 2, view.height / 2)
    if here is None:
        return 0.0
    # A step to the north; beside the pole, where there is none, a step back to the south.
    step = 0.01 if here[1] < 89.9 else -0.01
    x, y = view.projection.point(here[0], here[1] + step)
    return math.degrees(math.atan2((x - view.x) * step, (y - view.y) * step))


def _paint_north(ink: Ink, at: QPointF, angle_deg: float) -> None:
    painter = ink.painter
    painter.save()
    painter.translate(at)
    painter.rotate(angle_deg)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.theme.text))
    painter.drawPolygon(QPolygonF([QPointF(0, -15), QPointF(5, 3), QPointF(0, 0), QPointF(-5, 3)]))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink.centred(at.x(), at.y() + 17, translate("Map", "N"), TextStyle(11, ink.theme.text, weight=600))


def _round_length(metres: float) -> float:
    """The largest of 1, 2, 4 or 5 times a power of ten that is no longer."""
    power = 10.0 ** math.floor(math.log10(max(metres, 1e-3)))
    return max(step * power for step in (1, 2, 4, 5, 10) if step * power <= metres * 1.0000001)
