"""What moves on the strip: the handles of the two dates, the brush, the ring of the focus."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.fonts import font
from desktop.timeline.lanes import AXIS_HEIGHT
from desktop.timeline.look import Look
from desktop.wording import day_text, translate
from geodata.ledger.state import Clock


def paint_handles(painter: QPainter, look: Look, clock: Clock) -> None:
    """The date that is shown as a line with its day on the axis; what was known by another day as a thin one."""
    painter.save()
    painter.setClipRect(QRectF(look.gutter, 0, look.axis.width, look.height))
    flag = QRectF()
    if clock.true_on is not None:
        x, text = look.x(clock.true_on.toordinal() + 0.5), day_text(clock.true_on, look.language)
        flag = _flag_box(look, x, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.theme.accent), 1.5))
        painter.drawLine(QLineF(x, AXIS_HEIGHT - 4, x, look.height))
        _paint_flag(painter, look, flag, text, filled=True)
    if clock.known_on is not None:
        x = look.x(clock.known_on.toordinal() + 0.5)
        text = translate("Timeline", "known by %1").replace("%1", day_text(clock.known_on, look.language))
        box = _flag_box(look, x, text)
        if box.intersects(flag):
            # Beside the other flag: on the side of its own line, or where there is room.
            room_left = flag.left() - box.width() - 2 > look.gutter
            room_right = flag.right() + box.width() + 2 < look.gutter + look.axis.width
            goes_left = room_left and (x < flag.center().x() or not room_right)
            box.moveLeft(flag.left() - box.width() - 2 if goes_left else flag.right() + 2)
        pen = QPen(QColor(look.theme.text), 1)
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(round(x) + 0.5, AXIS_HEIGHT - 3, round(x) + 0.5, look.height))
        _paint_flag(painter, look, box, text, filled=False)
    painter.restore()


def _flag_box(look: Look, x: float, text: str) -> QRectF:
    width = QFontMetricsF(_face(look)).horizontalAdvance(text) + 12
    left = min(max(x - width / 2, look.gutter + 1), look.gutter + look.axis.width - width - 1)
    return QRectF(left, 3, width, 18)


def _face(look: Look) -> QFont:
    return font(11, weight=600, language=look.language)


def _paint_flag(painter: QPainter, look: Look, box: QRectF, text: str, *, filled: bool) -> None:
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent if filled else theme.text), 1))
    painter.setBrush(QColor(theme.accent if filled else theme.field))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(_face(look))
    painter.setPen(QColor(theme.accent_text if filled else theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_brush(painter: QPainter, look: Look, begun: float, ended: float) -> None:
    """The days that the brush has gone over."""
    left, right = sorted((max(begun, look.gutter), max(ended, look.gutter)))
    shade = QColor(look.theme.accent)
    shade.setAlphaF(0.18)
    painter.fillRect(QRectF(left, 0, right - left, look.height), shade)
    painter.setPen(QPen(QColor(look.theme.accent), 1))
    for x in (left, right):
        painter.drawLine(QLineF(round(x) + 0.5, 0, round(x) + 0.5, look.height))


def paint_range(painter: QPainter, look: Look, first: datetime.date, last: datetime.date) -> None:
    """A veil over the days outside of the range that lists keep to, with a bracket along the axis within it."""
    left = min(max(look.x(first.toordinal()), look.gutter), look.gutter + look.axis.width)
    right = min(max(look.x(last.toordinal() + 1), look.gutter), look.gutter + look.axis.width)
    veil = QColor(look.theme.panel)
    veil.setAlphaF(0.62)
    for begun, ended in ((look.gutter, left), (right, look.gutter + look.axis.width)):
        painter.fillRect(QRectF(begun, AXIS_HEIGHT, ended - begun, look.height - AXIS_HEIGHT), veil)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's own signature
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.drawLine(QLineF(left, AXIS_HEIGHT - 1, right, AXIS_HEIGHT - 1))
    for x in (left, right):
        painter.drawLine(QLineF(x, AXIS_HEIGHT - 6, x, AXIS_HEIGHT + 4))


def paint_focus(painter: QPainter, look: Look) -> None:
    """The ring of the keyboard focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's own signature
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(1, 1, look.gutter + look.axis.width - 2, look.height - 2))
