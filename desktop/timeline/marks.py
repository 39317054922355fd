"""The axis with its years and months, the events, and what was said."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.fonts import font
from desktop.timeline.axis import AxisMark, Unit
from desktop.timeline.lanes import AXIS_HEIGHT, EVENT_HEIGHT, SaidLine, subjects_of
from desktop.timeline.look import Hit, Look, captions
from desktop.widgets.chips import paint_stance
from desktop.wording import date_text, locale, stance_text, translate
from geodata.ledger.timeline import EventMark
from geodata.records.dates import parse_date

_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
_LONGEST_LABEL_PX = 190.0


def paint_grounds(painter: QPainter, look: Look) -> None:
    """The ground of the lanes, their captions, and the axis with its lines down through them."""
    theme, language = look.theme, look.language
    width = look.gutter + look.axis.width
    painter.fillRect(QRectF(0, 0, width, look.height), QColor(theme.field))
    painter.fillRect(QRectF(0, 0, width, AXIS_HEIGHT), QColor(theme.window))
    painter.fillRect(QRectF(0, 0, look.gutter, look.height), QColor(theme.panel))
    _paint_axis(painter, look)
    painter.setPen(QColor(theme.line))
    for y in (look.events_box.top(), look.said_box.top(), AXIS_HEIGHT):
        painter.drawLine(QLineF(0, round(y) - 0.5, width, round(y) - 0.5))
    painter.drawLine(QLineF(look.gutter - 0.5, 0, look.gutter - 0.5, look.height))
    true, events, said = captions()
    painter.setPen(QColor(theme.text))
    painter.setFont(font(12, weight=600, language=language))
    if look.bars_box.height() > 16:
        painter.drawText(QRectF(12, AXIS_HEIGHT + 3, look.gutter, 24), _LEFT | _MIDDLE, true)
    painter.drawText(QRectF(12, look.said_top(0), look.gutter, look.said_height), _LEFT | _MIDDLE, said)
    painter.setFont(font(12, language=language))
    painter.setPen(QColor(theme.text_second))
    if look.event_rows:
        painter.drawText(QRectF(12, look.events_box.top() + 3, look.gutter, EVENT_HEIGHT), _LEFT | _MIDDLE, events)
    words = QFontMetricsF(font(12, weight=600, language=language)).horizontalAdvance(said) + 24
    for number, line in enumerate(look.lanes.said):
        top = look.said_top(number)
        paint_stance(painter, QPointF(words, top + (look.said_height - 13) / 2), line.stance, QColor(theme.text_second))
        painter.drawText(
            QRectF(words + 20, top, look.gutter, look.said_height), _LEFT | _MIDDLE, stance_text(line.stance)
        )


def _paint_axis(painter: QPainter, look: Look) -> None:
    theme, axis = look.theme, look.axis
    painter.save()
    painter.setClipRect(QRectF(look.gutter, 0, axis.width, look.height))
    marks = axis.marks()
    room_from, room_to = look.gutter, look.gutter + axis.width - 4
    first = True
    for number, mark in enumerate(marks):
        x = look.x(mark.day.toordinal())
        painter.setPen(QColor(theme.line_control if mark.major and axis.unit not in ("year", "decade") else theme.line))
        painter.drawLine(QLineF(round(x) + 0.5, 4, round(x) + 0.5, look.height))
        text = axis_text(mark, axis.unit, look, full=first)
        face = font(12, weight=600 if mark.major or first else 400, language=look.language)
        painter.setFont(face)
        painter.setPen(QColor(theme.text if mark.major or first else theme.text_second))
        left = max(x, look.gutter) + 5
        width = QFontMetricsF(face).horizontalAdvance(text)
        follower = look.x(marks[number + 1].day.toordinal()) if number + 1 < len(marks) else room_to
        # The unit that the left end cuts is named only where the next one leaves room.
        if left >= room_from and left + width <= (min(follower - 4, room_to) if x < look.gutter else room_to):
            painter.drawText(QRectF(left, 0, width + 2, AXIS_HEIGHT - 1), _LEFT | _MIDDLE, text)
            room_from, first = left + width + 5, False
    painter.restore()


def axis_text(mark: AxisMark, unit: Unit, look: Look, *, full: bool) -> str:
    """A unit's name: a year, a month (with its year where that begins), a day (with its month where that begins)."""
    year, month, day = f"{mark.day.year:04}", f"{mark.day:%m}", mark.day.day
    if unit in ("year", "decade"):
        return date_text(parse_date(year), look.language)
    month_and_year = date_text(parse_date(f"{year}-{month}"), look.language)
    if mark.major or full:
        return month_and_year
    if unit in ("day", "week"):
        return str(day)
    # The month alone, in the nominative.
    return _month_name(mark.day.month, look)


def _month_name(month: int, look: Look) -> str:
    return locale(look.language).standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def paint_events(painter: QPainter, look: Look) -> list[Hit]:
    """A diamond at each event, over a line as long as its date allows; its title where there is room."""
    lane = look.events_box
    painter.save()
    painter.setClipRect(lane)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face = font(11, language=look.language)
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    hits: list[Hit] = []
    # From the right, so that each title knows how far the next event of its row leaves room.
    free_to = [lane.right() - 4] * look.event_rows
    for mark, span in sorted(_event_places(look), key=lambda place: -place[1].center().x()):
        if span.right() < lane.left() or span.left() > lane.right():
            continue
        at = span.center().x()
        row = max(range(len(free_to)), key=lambda number: free_to[number])
        y = lane.top() + 3 + EVENT_HEIGHT * (row + 0.5)
        room = min(_LONGEST_LABEL_PX, free_to[row] - at - 12)
        _paint_event(painter, mark, span, QPointF(at, y), look)
        box = QRectF(at - 7, y - 8, 14, 16)
        if room > 60:
            text = metrics.elidedText(mark.event.title, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text)
            # No line of the axis runs through the letters.
            painter.fillRect(QRectF(at + 8, y - 8, width + 3, 16), QColor(look.theme.field))
            painter.setPen(QColor(look.theme.accent if look.selected == mark.event.id else look.theme.text))
            painter.drawText(QRectF(at + 9, y - 8, width + 2, 16), _LEFT | _MIDDLE, text)
            box.setRight(at + 9 + width)
        free_to[row] = min(at - 10, span.left() - 4) if span.width() > 9 else at - 10
        hits.append(Hit(box=box, record_id=mark.event.id))
    painter.restore()
    return hits


def _event_places(look: Look) -> list[tuple[EventMark, QRectF]]:
    """Dated events with the stretch of pixels each may lie in."""
    places: list[tuple[EventMark, QRectF]] = []
    for mark in look.lanes.timeline.events:
        if mark.presence.stated:
            first, last = mark.presence.possible
            left = look.x(first.toordinal())
            right = look.x(min(last.toordinal() + 1, max(look.horizon, first.toordinal() + 1)))
            places.append((mark, QRectF(left, look.events_box.top(), right - left, EVENT_HEIGHT)))
    return places


def _paint_event(painter: QPainter, mark: EventMark, span: QRectF, at: QPointF, look: Look) -> None:
    chosen = look.selected == mark.event.id
    colour = QColor(look.theme.accent if chosen else look.theme.text)
    painter.setPen(QPen(colour, 1.5))
    if span.width() > 9:
        painter.drawLine(QLineF(span.left(), at.y(), span.right(), at.y()))
    size = 6.0 if chosen else 4.5
    painter.setBrush(colour)
    corners = ((0.0, -size), (size, 0.0), (0.0, size), (-size, 0.0))
    painter.drawPolygon(QPolygonF([QPointF(at.x() + dx, at.y() + dy) for dx, dy in corners]))


def paint_said(painter: QPainter, look: Look) -> None:
    """A sign at each claim; over a month or a year a band, since nobody knows the day."""
    painter.save()
    painter.setClipRect(QRectF(look.gutter, AXIS_HEIGHT, look.axis.width, look.height))
    if not look.lanes.said:
        painter.setFont(font(12, italic=True, language=look.language))
        painter.setPen(QColor(look.theme.text_second))
        text = translate("Timeline", "nothing was said yet")
        painter.drawText(
            QRectF(look.gutter + 8, look.said_top(0), look.axis.width, look.said_height), _LEFT | _MIDDLE, text
        )
    for number, line in enumerate(look.lanes.said):
        _paint_line(painter, line, look.said_top(number), look)
    painter.restore()


def _paint_line(painter: QPainter, line: SaidLine, top: float, look: Look) -> None:
    scale = look.axis.px_per_day
    left, right = (line.begin - look.axis.first) * scale, (line.end - look.axis.first) * scale
    seen = (right >= -8) & (left <= look.axis.width + 8)
    band = QColor(look.theme.text_second)
    band.setAlphaF(0.16)
    wide = seen & (right - left > 18)
    # Claims of the same months lie on each other: each stretch is drawn once.
    for stretch in _distinct(left[wide].round() + 1j * right[wide].round()):
        begin, end = stretch.real, stretch.imag
        painter.fillRect(QRectF(look.gutter + begin, top + 3, end - begin, look.said_height - 6), band)
    for x in _distinct(((left[seen] + right[seen]) / 2).round()):
        corner = QPointF(look.gutter + x - 6.5, top + (look.said_height - 13) / 2)
        paint_stance(painter, corner, line.stance, QColor(look.theme.text))
    _paint_undated(painter, line, top, look)
    chosen = [number for number in line.about.get(look.selected or "", ()) if seen[number]]
    for number in chosen:
        x = look.gutter + float(left[number] + right[number]) / 2
        _paint_tie(painter, x, top, look)
        paint_stance(
            painter, QPointF(x - 6.5, top + (look.said_height - 13) / 2), line.stance, QColor(look.theme.accent)
        )


def _distinct(values: npt.NDArray[Any]) -> list[Any]:
    """Each value once, in order; ``numpy.unique`` loads masked arrays first, which the start would wait for."""
    ordered = np.sort(values)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]].tolist()


def _paint_undated(painter: QPainter, line: SaidLine, top: float, look: Look) -> None:
    """Claims that nobody dated: how many, in a dashed box at the left end."""
    if not line.undated:
        return
    text = translate("Timeline", "%1 not dated").replace("%1", str(len(line.undated)))
    face = font(11, italic=True, language=look.language)
    box = QRectF(look.gutter + 6, top, QFontMetricsF(face).horizontalAdvance(text) + 14, look.said_height - 1)
    chosen = any(look.selected in subjects_of(tick.claim) for tick in line.undated)
    painter.setBrush(QColor(look.theme.field))
    painter.setPen(QPen(QColor(look.theme.accent if chosen else look.theme.line_control), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(face)
    painter.setPen(QColor(look.theme.accent if chosen else look.theme.text_second))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_tie(painter: QPainter, x: float, top: float, look: Look) -> None:
    """A dashed line from a statement up to the bar it is about."""
    row = next((r for bar, r in zip(look.lanes.timeline.bars, look.lanes.row_of, strict=True)
                if bar.record_id == look.selected), None)  # fmt: skip
    if row is None:
        return
    pen = QPen(QColor(look.theme.accent), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    begins = max(look.row_top(row) + 22, AXIS_HEIGHT)
    if begins < top:
        painter.drawLine(QLineF(x, begins, x, top + 1))
