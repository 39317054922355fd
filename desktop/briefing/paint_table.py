"""Tables of a sheet: cells with chips, grades, ranges and numbers of notes."""

from __future__ import annotations

import math

import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from desktop.briefing.frames import Cell, Parts, Span, Table
from desktop.briefing.measure import (
    CELL_GAP,
    CHIP,
    GRADE_WIDTH,
    HEAD_STYLE,
    PAD,
    cell_room,
    head_height,
    icon_width,
    is_chip,
    look_style,
    numbers_text,
    row_height,
    second_beside,
    widths,
)
from desktop.briefing.typeset import NUMBER, STYLES, line_height, lines_of
from desktop.map.hazard_looks import fill_colour, line_colour, paint_hatch
from desktop.map.ink import Ink, TextStyle
from desktop.theme import PAPER
from geodata.sheets.paper import Box

_GRADES: dict[str, tuple[str, str]] = {
    "A": ("#0B5D57", "#FFFFFF"), "B": ("#2B766F", "#FFFFFF"), "C": ("#E6DFCB", "#1E2226"),
    "D": ("#E3B56F", "#1E2226"), "E": ("#964510", "#FFFFFF"),
}  # fmt: skip
_GRADES.update({str(at): _GRADES[letter] for at, letter in enumerate("ABCDE", 1)})
_UNJUDGED = (PAPER.field, PAPER.text)


def paint_table(ink: Ink, table: Table) -> None:
    """Headings, rows, and the hairlines between them."""
    painter, box = ink.painter, table.box
    columns = widths(table.columns, box.width)
    top = box.top
    head = head_height(table, columns, ink.language)
    left = box.left
    for column, width in zip(table.columns, columns, strict=True):
        indent = CELL_GAP
        if column.colour:
            painter.fillRect(QRectF(left + indent, top + PAD + 3, 11, 11), ink.colour(column.colour))
            indent += 18
        room = width - CELL_GAP - indent
        for at, line in enumerate(lines_of(column.title, HEAD_STYLE, room, ink.language)):
            free = room - ink.width(line, HEAD_STYLE) if column.align == "right" else 0.0
            ink.text(left + indent + free, top + PAD + 14 + at * line_height(HEAD_STYLE), line, HEAD_STYLE)
        left += width
    top += head
    _line(ink, box, top, colour=PAPER.text, width=1.2)
    for row in table.rows:
        height = row_height(row, columns, ink.language)
        if row.bad:
            painter.fillRect(QRectF(box.left, top, box.width, height), ink.colour(PAPER.bad_ground))
        left = box.left
        for cell, column, width in zip(row.cells, table.columns, columns, strict=True):
            paint_cell(ink, cell, QRectF(left, top, width, height), right=column.align == "right")
            left += width
        top += height
        _line(ink, box, top, colour=PAPER.line, width=1.0)


def paint_grade(ink: Ink, left: float, top: float, grade: tuple[str, str]) -> None:
    """Letter and digit side by side, each coloured by its own scale; what cannot be judged stands apart from it."""
    painter = ink.painter
    for at, mark in enumerate(grade):
        ground, text = _GRADES.get(mark, _UNJUDGED)
        shown = ink.plain() if mark in _GRADES else ink
        cell = QRectF(left + at * CHIP, top, CHIP, CHIP)
        known = mark in _GRADES
        painter.setPen(QPen(shown.colour(ground if known else PAPER.line_control), 0.8))
        painter.setBrush(shown.colour(ground))
        painter.drawRect(cell.adjusted(0.4, 0.4, -0.4, -0.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark in ("F", "6"):
            painter.setPen(QPen(ink.colour(PAPER.line), 1.0))
            for step in (0.34, 0.67, 1.0):
                painter.drawLine(
                    QPointF(cell.left() + CHIP * step, cell.top()), QPointF(cell.left(), cell.top() + CHIP * step)
                )
        shown.centred(cell.center().x(), top + 13, mark, TextStyle(13, text, weight=600))


def paint_cell(ink: Ink, cell: Cell, box: QRectF, *, right: bool = False) -> None:
    """A cell in its box: graphic, text or chip, notes, grade, and the second text."""
    style = look_style(cell)
    indent, room = cell_room(cell, box.width(), ink.language)
    left, top = box.left() + CELL_GAP, box.top() + PAD
    if indent:
        _paint_graphic(ink, cell, QRectF(left, top, indent - 12, line_height(style)))
    lines = lines_of(cell.text, style, room, ink.language)
    begin, chip = left + indent, is_chip(cell)
    if chip and lines:
        wide = max(ink.width(line, style) for line in lines)
        icon = icon_width(cell)
        frame = QRectF(begin, top, wide + 12 + icon, len(lines) * line_height(style) + 3)
        style = _paint_chip(ink, cell, frame, style)
        begin += 6 + icon
    baseline = top + style.size + (1.5 if chip else 0.0)
    end = begin
    for line in lines:
        width = ink.width(line, style)
        free = room - width if right and not chip else 0.0
        ink.text(begin + free, baseline, line, style)
        end = begin + free + width
        baseline += line_height(style)
    end = _paint_beside(ink, cell, QPointF(end + (6 if chip else 0), baseline - line_height(style)))
    if second_beside(cell, box.width(), ink.language):
        if not right:
            ink.text(end + 8, baseline - line_height(style), cell.second, STYLES["note"])
        return
    inner = QRectF(left, baseline + (2 if chip else -1), box.width() - 2 * CELL_GAP, 0)
    _paint_second(ink, cell, inner, right=right)


def _paint_graphic(ink: Ink, cell: Cell, box: QRectF) -> None:
    if cell.span is not None:
        _paint_span(ink, cell.span, box)
    elif cell.parts is not None:
        _paint_parts(ink, cell.parts, box)


def _paint_beside(ink: Ink, cell: Cell, at: QPointF) -> float:
    """Numbers of notes and the grade behind a text that ends at a point of its baseline; returns where they end."""
    end = at.x()
    if not cell.text:
        if cell.grade is not None:
            paint_grade(ink, end, at.y() + 6, cell.grade)
        return end
    if cell.notes:
        numbers = numbers_text(cell.notes)
        ink.text(end + 3, at.y() - 5, numbers, NUMBER)
        end += ink.width(numbers, NUMBER) + 3
    if cell.grade is not None:
        paint_grade(ink, end + 6, at.y() - 13, cell.grade)
        end += GRADE_WIDTH
    return end


def _paint_second(ink: Ink, cell: Cell, box: QRectF, *, right: bool) -> None:
    """The second text of a cell, from the baseline that the box begins with."""
    style, baseline = STYLES["note"], box.top()
    for line in lines_of(cell.second, style, box.width(), ink.language):
        free = box.width() - ink.width(line, style) if right else 0.0
        ink.text(box.left() + free, baseline, line, style)
        baseline += line_height(style)


def _paint_chip(ink: Ink, cell: Cell, frame: QRectF, style: TextStyle) -> TextStyle:
    """The frame of a chip, by what it means; returns how its text is set."""
    painter = ink.painter
    ground, edge, text = PAPER.field, PAPER.text, style.colour
    if cell.look == "ok":
        ground, edge, text = PAPER.ok_ground, PAPER.ok, PAPER.ok
    elif cell.look == "bad":
        ground, edge, text = PAPER.field, PAPER.bad, PAPER.bad
    elif cell.look == "absent":
        edge = PAPER.line_control
    pen = QPen(ink.colour(edge), 1.6 if cell.look == "solid" else 1.0)
    if cell.look in ("dashed", "denied", "absent"):
        pen.setDashPattern([3.0, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    elif cell.look == "dotted":
        pen.setDashPattern([0.1, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(ink.colour(ground))
    painter.drawRoundedRect(frame, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    mark = QPen(ink.colour(text), 1.8)
    mark.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(mark)
    at = frame.topLeft() + QPointF(11, 11)
    if cell.look in ("denied", "bad"):
        painter.drawLine(at + QPointF(-3.5, -3.5), at + QPointF(3.5, 3.5))
        painter.drawLine(at + QPointF(-3.5, 3.5), at + QPointF(3.5, -3.5))
    elif cell.look == "ok":
        painter.drawLine(at + QPointF(-4, 0), at + QPointF(-1, 3.5))
        painter.drawLine(at + QPointF(-1, 3.5), at + QPointF(4.5, -4))
    return style._replace(colour=text)


def _paint_span(ink: Ink, span: Span, box: QRectF) -> None:
    """A range on a logarithmic axis: block, dot, or a dashed line with an end stop where one end is not known."""
    painter, middle = ink.painter, box.top() + box.height() / 2
    low_axis, high_axis = (math.log10(max(end, 1.0)) for end in span.axis)

    def at(value: float) -> float:
        share = (math.log10(max(value, 1.0)) - low_axis) / max(high_axis - low_axis, 1e-9)
        return box.left() + box.width() * min(max(share, 0.0), 1.0)

    painter.setPen(QPen(ink.colour(PAPER.line), 1.0))
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    for power in range(math.ceil(low_axis), math.floor(high_axis) + 1):
        painter.drawLine(QPointF(at(10.0**power), middle - 3), QPointF(at(10.0**power), middle + 3))
    colour = ink.colour(span.colour)
    whisker = QPen(colour, 2.0)
    whisker.setCapStyle(Qt.PenCapStyle.FlatCap)
    whisker.setDashPattern([1.5, 1.2])
    if span.low is not None and span.high is not None:
        left, right = at(span.low), at(span.high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if right - left < 4:
            painter.drawEllipse(QPointF((left + right) / 2, middle), 4.0, 4.0)
        else:
            painter.drawRect(QRectF(left, middle - 4, right - left, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    elif span.high is not None or span.low is not None:
        known = span.high if span.high is not None else span.low or 1.0
        edge = box.left() if span.high is not None else box.right()
        painter.setPen(whisker)
        painter.drawLine(QPointF(edge, middle), QPointF(at(known), middle))
        painter.setPen(QPen(colour, 2.0))
        painter.drawLine(QPointF(at(known), middle - 5), QPointF(at(known), middle + 5))


def _paint_parts(ink: Ink, parts: Parts, box: QRectF) -> None:
    """Shares of a whole side by side, in the colours of their states."""
    painter, left = ink.painter, box.left()
    for state, share in parts.shares:
        wide = box.width() * share
        cell = QRectF(left, box.top() + 2, wide, box.height() - 4)
        painter.fillRect(cell, fill_colour(state, PAPER))
        if wide > 1:
            shape = shapely.box(cell.left(), cell.top(), cell.right(), cell.bottom())
            paint_hatch(painter, state, shape, (0.0, 0.0), PAPER)
        painter.setPen(QPen(line_colour(state, PAPER), 1.0))
        painter.drawRect(cell)
        left += wide


def _line(ink: Ink, box: Box, y: float, *, colour: str, width: float) -> None:
    left, right = box.left, box.right
    ink.painter.setPen(QPen(ink.colour(colour), width))
    ink.painter.drawLine(QPointF(left, y), QPointF(right, y))
