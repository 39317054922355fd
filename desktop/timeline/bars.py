"""Bars of contingents: as sure as their dates, framed as their status, with the figure as the sources have it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from desktop.fonts import font
from desktop.map.marks import frame_of
from desktop.timeline.look import Hit, Look
from desktop.wording import listed, short_title, standing_text, strength_text, translate
from geodata.ledger.presence import Presence
from geodata.ledger.timeline import Bar

_OPEN_FADE_PX = 40.0
_DASHES = {"dashed": [3.5, 2.25], "dotted": [0.1, 2.2]}


def paint_bars(painter: QPainter, look: Look) -> list[Hit]:
    """The rows in sight; returns where each bar lies."""
    lane = look.bars_box
    hits: list[Hit] = []
    painter.save()
    painter.setClipRect(lane)
    first = max(int((look.scroll - 3) // look.row_height), 0)
    for row in range(first, min(len(look.lanes.rows), first + int(lane.height() // look.row_height) + 2)):
        bars = look.lanes.rows[row]
        boxes = [_box(bar, look, row) for bar in bars]
        for number, (bar, box) in enumerate(zip(bars, boxes, strict=True)):
            free_to = boxes[number + 1].left() - 8 if number + 1 < len(boxes) else lane.right() - 6
            if box.right() < lane.left() or box.left() > lane.right():
                continue
            written = _paint_bar(painter, bar, box, look, free_to)
            hits.append(Hit(box=box.united(written).intersected(lane), record_id=bar.record_id))
    painter.setFont(font(12, italic=True, language=look.language))
    painter.setPen(QColor(look.theme.text_second))
    painter.drawText(lane.adjusted(12, 6, -12, -4), Qt.TextFlag.TextWordWrap, look.empty_words())
    painter.restore()
    return hits


def _box(bar: Bar, look: Look, row: int) -> QRectF:
    """Where a bar may lie; where an end is open it fades soon after the last day that anyone speaks of."""
    presence, lane = bar.presence, look.bars_box
    last = presence.certain[1].toordinal() + 1 if presence.certain else presence.possible[0].toordinal()
    left = lane.left() - 60 if presence.open_start else look.x(presence.possible[0].toordinal())
    right = look.x(max(look.horizon, last)) + _OPEN_FADE_PX
    if not presence.open_end:
        right = look.x(presence.possible[1].toordinal() + 1)
    # A day is at least so wide that it can be seen and hit.
    return QRectF(left, look.row_top(row) + 3, max(right - left, 4.0), look.row_height - 6.0)


def _paint_bar(painter: QPainter, bar: Bar, box: QRectF, look: Look, free_to: float) -> QRectF:
    """Draw a bar with its words, and return where the words lie."""
    theme = look.theme
    if look.selected == bar.record_id:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(QColor(theme.accent_ground))
        painter.drawRoundedRect(box.adjusted(-3, -2.5, 3, 2.5), 4, 4)
    if bar.presence.stated:
        _paint_stretch(painter, bar, box, look)
    return _paint_label(painter, bar, box, look, free_to)


def _paint_stretch(painter: QPainter, bar: Bar, box: QRectF, look: Look) -> None:
    frame = frame_of(bar.state)
    colour = QColor(look.theme.contributor(bar.state.deployment.contributor))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's own signature
    if frame != "dotted":
        painter.fillRect(box, QBrush(_fading(bar.presence, box, look, colour, 0.34 if frame == "solid" else 0.13)))
    if _is_hatched(bar, look):
        hatch = QColor(colour)
        hatch.setAlphaF(0.28)
        painter.fillRect(_certain_box(bar.presence, box, look), QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    pen = QPen(QBrush(_fading(bar.presence, box, look, colour, 1.0)), 2)
    if frame in _DASHES:
        pen.setDashPattern(_DASHES[frame])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if frame == "dotted" else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    left, right = _seen(box, look, 2 * sum(_DASHES.get(frame, [])))
    painter.drawLine(QLineF(left, box.top() + 1, right, box.top() + 1))
    painter.drawLine(QLineF(left, box.bottom() - 1, right, box.bottom() - 1))
    pen.setBrush(colour)
    painter.setPen(pen)
    # Only an end known to the day is closed.
    for at, closed in ((box.left() + 1, sharp_start(bar.presence)), (box.right() - 1, sharp_end(bar.presence))):
        if closed:
            painter.drawLine(QLineF(at, box.top() + 1, at, box.bottom() - 1))


def _is_hatched(bar: Bar, look: Look) -> bool:
    return bar.presence.stated and frame_of(bar.state) == "dashed" and not look.theme.is_dark


def _seen(box: QRectF, look: Look, period_px: float) -> tuple[float, float]:
    """From where to where a bar is drawn: no further than is seen, and so that its dashes stay where they were."""
    lane = look.bars_box
    beyond = max(lane.left() - 8 - box.left(), 0.0)
    return box.left() + (beyond - beyond % period_px if period_px else beyond), min(box.right(), lane.right() + 8)


def sharp_start(presence: Presence) -> bool:
    """Whether the first day is known."""
    return presence.certain is not None and presence.certain[0] == presence.possible[0] and not presence.open_start


def sharp_end(presence: Presence) -> bool:
    """Whether the last day is known."""
    return presence.certain is not None and presence.certain[1] == presence.possible[1] and not presence.open_end


def _certain_box(presence: Presence, box: QRectF, look: Look) -> QRectF:
    if presence.certain is None:
        return QRectF()
    left = max(look.x(presence.certain[0].toordinal()), box.left())
    right = min(look.x(presence.certain[1].toordinal() + 1), box.right())
    return QRectF(left, box.top(), max(right - left, 0.0), box.height())


def _fading(presence: Presence, box: QRectF, look: Look, colour: QColor, alpha: float) -> QLinearGradient:
    """The colour in full where it is certain, thinning out over exactly the days that are only possible."""
    gradient = QLinearGradient(box.topLeft(), box.topRight())

    def stop(x: float, share: float) -> None:
        shade = QColor(colour)
        shade.setAlphaF(alpha * share)
        gradient.setColorAt(min(max((x - box.left()) / box.width(), 0.0), 1.0), shade)

    certain = _certain_box(presence, box, look)
    if presence.certain is None:
        # Start and end overlap: as sure as it can be in the middle.
        for share, at in ((0.0, box.left()), (0.6, box.center().x()), (0.0, box.right())):
            stop(at, share)
        return gradient
    stop(box.left(), 1.0 if sharp_start(presence) else 0.0)
    stop(certain.left(), 1.0)
    stop(certain.right(), 1.0)
    if presence.open_end:
        stop(certain.right() + 0.01 * box.width(), 0.45)
        stop(box.right() - _OPEN_FADE_PX, 0.45)
    stop(box.right(), 1.0 if sharp_end(presence) else 0.0)
    return gradient


def _words(bar: Bar, look: Look) -> tuple[str, str]:
    """Name, and what is said of it."""
    state, language = bar.state, look.language
    parts = [strength_text(state, language)]
    if state.status.denied:
        parts.append(listed((standing_text(state.status.standing), translate("Words", "denied"))))
    if not bar.presence.stated:
        parts.append(translate("Words", "dates not stated"))
    return short_title(state, language), " · ".join(parts)


def _paint_label(painter: QPainter, bar: Bar, box: QRectF, look: Look, free_to: float) -> QRectF:
    """As much of the words as has room inside of what is seen of the bar, else behind it; returns where."""
    name, figure = _words(bar, look)
    tall = look.row_height > 30
    lines = ((name, figure), (name,)) if tall else ((f"{name} · {figure}",), (name,))
    stated = bar.presence.stated
    size = 11 if look.compact else 12
    face = font(size, weight=600 if tall else 400, italic=not stated, language=look.language)
    second = font(11, italic=not stated, language=look.language)
    inside = box.intersected(look.bars_box).adjusted(6, 0, -6, 0)
    if not stated or bar.presence.open_end:
        # Nothing follows in the row, and the words may go on where the bar has thinned out.
        inside.setRight(free_to)
    behind = QRectF(QPointF(max(box.right() + 5, inside.left()), box.top()), box.bottomRight())
    behind.setRight(free_to)
    rooms = (inside,) if not stated or bar.presence.open_end else (inside, behind)
    painter.setPen(QColor(look.theme.text if stated else look.theme.text_second))
    for texts in lines:
        widths = [QFontMetricsF(f).horizontalAdvance(t) for t, f in zip(texts, (face, second), strict=False)]
        for room in rooms:
            if max(widths) <= room.width():
                at = QRectF(room.left(), box.top(), max(widths) + 2, box.height())
                if room is inside and stated:
                    at.moveLeft(room.left() + min((room.width() - max(widths)) / 2, 40.0))
                _paint_lines(painter, at, texts, (face, second), look, veiled=room is inside and _is_hatched(bar, look))
                return at
    if inside.width() > 40:
        text = QFontMetricsF(face).elidedText(name, Qt.TextElideMode.ElideRight, inside.width())
        _paint_lines(painter, inside, (text,), (face,), look, veiled=_is_hatched(bar, look))
        return inside
    return QRectF(box)


def _paint_lines(
    painter: QPainter, at: QRectF, texts: tuple[str, ...], faces: tuple[QFont, ...], look: Look, *, veiled: bool
) -> None:
    """One line, or two; on a hatched bar over a veil, so that its hatch does not run through the letters."""
    if veiled:
        veil = QColor(look.theme.field)
        veil.setAlphaF(0.6)
        painter.fillRect(at.adjusted(-3, 2, 3, -2), veil)
    height = at.height() / 2 if len(texts) > 1 else at.height()
    for number, (text, face) in enumerate(zip(texts, faces, strict=False)):
        # Two lines lie a little closer to each other than to the edges.
        top = at.top() + number * height + (1.5 - 3 * number if len(texts) > 1 else 0)
        painter.setFont(face)
        painter.drawText(QRectF(at.left(), top, at.width(), height), Qt.AlignmentFlag.AlignVCenter, text)
