"""Timelines of a sheet: one row a stay, its ends as exact as its dates are known (PALETTE.md 8)."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPen

from desktop.briefing.frames import Stay, Timeline
from desktop.briefing.measure import STAY_HEAD, numbers_text, stay_height
from desktop.briefing.typeset import NUMBER, STYLES, lines_of
from desktop.map.colours import mixed
from desktop.map.ink import Ink
from desktop.theme import PAPER

_LABEL_SHARE, _BESIDE_SHARE = 0.36, 0.24
_OPEN_FADE = 40.0


def paint_timeline(ink: Ink, frame: Timeline) -> None:
    """Axis, gridlines, rows, and what stands beside them."""
    axis = _axis_box(ink, frame)
    painter = ink.painter
    small, strong = STYLES["note"], STYLES["strong"]
    _paint_ticks(ink, frame, axis)
    ink.text(
        frame.box.left, frame.box.top + 14, ink.elided(frame.heading, strong, axis.left() - frame.box.left), strong
    )
    ink.text(axis.right() + 10, frame.box.top + 14, frame.beside, strong)
    _level(ink, frame, frame.box.top + STAY_HEAD - 2, PAPER.text)
    height = stay_height(frame)
    top = frame.box.top + STAY_HEAD
    for stay in frame.stays:
        middle = top + height / 2
        label_room = axis.left() - frame.box.left - 10
        label = ink.elided(stay.label, strong, label_room - (24 if stay.notes else 0))
        first = top + (15 if stay.second else height / 2 + 5)
        ink.text(frame.box.left, first, label, strong)
        if stay.notes:
            ink.text(frame.box.left + ink.width(label, strong) + 3, first - 5, numbers_text(stay.notes), NUMBER)
        if stay.second:
            ink.text(frame.box.left, top + 29, ink.elided(stay.second, small, label_room), small)
        painter.save()
        _paint_stay(ink, stay, axis, middle, frame.length)
        painter.restore()
        room = frame.box.right - axis.right() - 10
        lines = lines_of(stay.beside, small, room, ink.language, 2)
        for at, line in enumerate(lines):
            ink.text(axis.right() + 10, middle + 5 - 8 * (len(lines) - 1) + 16 * at, line, small)
        top += height
        _level(ink, frame, top, PAPER.line)
    if frame.today is not None and 0 <= frame.today <= frame.length:
        x = axis.left() + axis.width() * frame.today / frame.length
        painter.setPen(QPen(ink.colour(PAPER.accent), 1.5))
        painter.drawLine(QPointF(x, axis.top() - 4), QPointF(x, top))


def _axis_box(ink: Ink, frame: Timeline) -> QRectF:
    """Where the axis lies: what labels and figures leave."""
    strong, small = STYLES["strong"], STYLES["note"]
    labels = [ink.width(stay.label, strong) + (26 if stay.notes else 0) for stay in frame.stays]
    labels += [ink.width(stay.second, small) for stay in frame.stays]
    beside = [ink.width(stay.beside, small) for stay in frame.stays] + [ink.width(frame.beside, strong)]
    left = min(max(labels, default=0.0) + 14, frame.box.width * _LABEL_SHARE)
    right = min(max(beside, default=0.0) + 12, frame.box.width * _BESIDE_SHARE)
    top = frame.box.top + STAY_HEAD
    return QRectF(
        frame.box.left + left, top, frame.box.width - left - right, stay_height(frame) * max(len(frame.stays), 1)
    )


def _paint_ticks(ink: Ink, frame: Timeline, axis: QRectF) -> None:
    style = STYLES["note"]
    ends = [*frame.ticks[1:], None]
    every = _every(ink, frame, axis)
    for number, (tick, after) in enumerate(zip(frame.ticks, ends, strict=True)):
        x = axis.left() + axis.width() * tick.at / frame.length
        ink.painter.setPen(QPen(ink.colour(PAPER.line), 1.6 if tick.strong else 1.0))
        ink.painter.drawLine(QPointF(x, axis.top() - 6), QPointF(x, axis.bottom()))
        until = axis.left() + axis.width() * (after.at if after else frame.length) / frame.length
        width = ink.width(tick.text, style)
        middle = min((x + until) / 2, axis.right() - width / 2)
        if number % every == 0:
            ink.centred(middle, frame.box.top + 14, tick.text, style)
    ink.painter.setPen(QPen(ink.colour(PAPER.line), 1.0))
    ink.painter.drawLine(axis.topRight(), axis.bottomRight())


def _every(ink: Ink, frame: Timeline, axis: QRectF) -> int:
    """Which of the ticks has its word so that all that have one find room: 1 is each, 2 every second."""
    if len(frame.ticks) < 2:
        return 1
    widest = max(ink.width(tick.text, STYLES["note"]) for tick in frame.ticks) + 6
    least = min(after.at - tick.at for tick, after in itertools.pairwise(frame.ticks))
    return max(1, math.ceil(widest / max(axis.width() * least / frame.length, 1e-6)))


def _paint_stay(ink: Ink, stay: Stay, axis: QRectF, middle: float, length: float) -> None:
    painter = ink.painter
    if stay.wording:
        strip = QRectF(axis.left() + 2, middle - 8, axis.width() - 4, 16)
        pen = QPen(ink.colour(PAPER.line_control), 1.0)
        pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(ink.colour(PAPER.field))
        painter.drawRect(strip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = STYLES["note"]
        text = ink.elided(stay.wording, style, strip.width() - 12)
        ink.centred(strip.center().x(), middle + 5, text, style)
        return

    def at(day: float) -> float:
        return axis.left() + axis.width() * min(max(day / length, 0.0), 1.0)

    colour = ink.colour(stay.colour)
    first, last = stay.possible
    left, right = at(first if first is not None else 0.0), at(last if last is not None else length)
    if stay.mark:
        _paint_mark(ink, (left + right) / 2, middle, stay)
        return
    sure = None if stay.certain is None else (at(stay.certain[0]), at(stay.certain[1]))
    fades = (first is None, last is None)
    if sure is not None and last is None:
        # It goes on: from the last day anyone spoke of it the bar fades.
        right = max(min(right, sure[1] + _OPEN_FADE), sure[1])
    bar = QRectF(left, middle - 8, max(right - left, 3.0), 16)
    _fill_bar(ink, stay, bar, sure, colour)
    _frame_bar(ink, stay, bar, sure, fades)


def _fill_bar(ink: Ink, stay: Stay, bar: QRectF, sure: tuple[float, float] | None, colour: QColor) -> None:
    """A tint that is full where it certainly lasted and fades over the days it may have."""
    strength = {"solid": 0.36, "dashed": 0.16, "dotted": 0.05}[stay.frame]
    # Mixed with the paper and not see-through: a PDF of Qt's draws see-through shades without their fading.
    full, none = (mixed(ink.colour(PAPER.field), colour, share) for share in (strength, strength * 0.06))
    shades = QLinearGradient(bar.topLeft(), bar.topRight())
    begin, end = sure if sure is not None else (bar.center().x(), bar.center().x())
    share = [min(max((edge - bar.left()) / bar.width(), 0.0), 1.0) for edge in (begin, end)]
    shades.setColorAt(0.0, full if share[0] <= 0.001 else none)
    shades.setColorAt(min(share[0] + 0.0001, 1.0), full)
    shades.setColorAt(max(share[1] - 0.0001, share[0]), full)
    shades.setColorAt(1.0, full if share[1] >= 0.999 else none)
    ink.painter.fillRect(bar, QBrush(shades))


def _frame_bar(ink: Ink, stay: Stay, bar: QRectF, sure: tuple[float, float] | None, fades: tuple[bool, bool]) -> None:
    """Upper and lower line as the status has it; an upright end only where the end is known to the day."""
    colour = ink.colour(stay.colour)
    painter = ink.painter
    pen = QPen(colour, 1.8)
    if stay.frame == "dashed":
        pen.setDashPattern([4.0, 2.4])
    elif stay.frame == "dotted":
        pen.setDashPattern([0.1, 2.2])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if stay.frame == "dotted" else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    left, right = (sure[0], sure[1]) if sure is not None else (bar.left(), bar.right())
    for y in (bar.top(), bar.bottom()):
        painter.drawLine(QPointF(left, y), QPointF(max(right, left + 1), y))
    painter.setPen(QPen(colour, 1.8))
    if sure is not None and sure[0] - bar.left() < 1.5 and not fades[0]:
        painter.drawLine(bar.topLeft(), bar.bottomLeft())
    if sure is not None and bar.right() - sure[1] < 1.5 and not fades[1]:
        painter.drawLine(bar.topRight(), bar.bottomRight())
    if stay.denied:
        painter.setPen(QPen(ink.colour(PAPER.text), 1.6))
        middle = bar.center()
        painter.drawLine(middle + QPointF(-6, -6), middle + QPointF(6, 6))
        painter.drawLine(middle + QPointF(-6, 6), middle + QPointF(6, -6))


def _paint_mark(ink: Ink, x: float, middle: float, stay: Stay) -> None:
    """An event: a diamond."""
    painter = ink.painter
    painter.translate(x, middle)
    painter.rotate(45)
    pen = QPen(ink.colour(stay.colour), 1.6)
    painter.setPen(pen)
    painter.setBrush(ink.colour(stay.colour) if stay.frame == "solid" else ink.colour(PAPER.field))
    painter.drawRect(QRectF(-5, -5, 10, 10))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _level(ink: Ink, frame: Timeline, y: float, colour: str) -> None:
    ink.painter.setPen(QPen(ink.colour(colour), 1.0))
    ink.painter.drawLine(QPointF(frame.box.left, y), QPointF(frame.box.right, y))
