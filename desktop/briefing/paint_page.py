"""One painter for every page of a sheet: bitmap, PDF and SVG. Its unit is that of the paper."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.briefing.frames import Banner, Frame, Legend, MapFrame, Notes, Page, Rule, Sheet, Table, Text, Timeline
from desktop.briefing.measure import (
    CHIP,
    GRADE_WIDTH,
    LEGEND_TEXT_LEFT,
    legend_columns,
    legend_row,
    note_columns,
    note_height,
    numbers_text,
)
from desktop.briefing.paint_stays import paint_timeline
from desktop.briefing.paint_table import paint_grade, paint_table
from desktop.briefing.typeset import NUMBER, STYLES, line_height, lines_of
from desktop.map.exercise import WORD
from desktop.map.ink import Ink, TextStyle
from desktop.map.renderer import paint_scene
from desktop.map.scene import Scene
from desktop.map.swatches import paint_swatch
from desktop.theme import PAPER
from geodata.sheets.paper import Box

CAPTION = 27.0
_YELLOW, _BLACK = "#F2C230", "#1E2226"
_BAND, _STRIPE = 12.0, 18.0
Scenes = Mapping[str, Scene]


def paint_page(
    painter: QPainter, sheet: Sheet, page: Page, scenes: Scenes, *, ink: Ink | None = None, maps: bool = True
) -> None:
    """Paint a page onto a painter in units; ``ink`` writes its text, ``maps=False`` leaves their room."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    ink = ink or Ink(painter, PAPER, sheet.asked.language)
    width, height = sheet.paper.size_units
    painter.fillRect(QRectF(0, 0, width, height), QColor("white"))
    for frame in page.frames:
        if isinstance(frame, MapFrame) and maps:
            paint_map(painter, sheet, frame, scenes[frame.name])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_frame(ink, frame)
    if sheet.exercise:
        _paint_exercise(ink, width, height)


def map_box(frame: MapFrame) -> Box:
    """The place of the map itself, below its caption."""
    caption = CAPTION if frame.caption else 0.0
    box = frame.box
    return Box(left=box.left, top=box.top + caption, width=box.width, height=box.height - caption)


def paint_map(painter: QPainter, sheet: Sheet, frame: MapFrame, scene: Scene) -> None:
    """Paint the map of a frame in its place."""
    box = map_box(frame)
    painter.save()
    painter.translate(box.left, box.top)
    share = 1.0 / sheet.paper.map_px_per_unit
    painter.scale(share, share)
    paint_scene(painter, scene)
    painter.restore()


def paint_frame(ink: Ink, frame: Frame) -> None:
    """Paint a frame in its place; of a map its border and caption."""
    if isinstance(frame, Text):
        _paint_text(ink, frame)
    elif isinstance(frame, Banner):
        _paint_banner(ink, frame)
    elif isinstance(frame, Rule):
        ink.painter.setPen(
            QPen(QColor(PAPER.text if frame.strong else PAPER.line_control), 2.0 if frame.strong else 1.0)
        )
        ink.painter.drawLine(QPointF(frame.box.left, frame.box.top), QPointF(frame.box.right, frame.box.top))
    elif isinstance(frame, MapFrame):
        _paint_map_frame(ink, frame)
    elif isinstance(frame, Legend):
        _paint_legend(ink, frame)
    elif isinstance(frame, Table):
        paint_table(ink, frame)
    elif isinstance(frame, Notes):
        _paint_notes(ink, frame)
    else:
        _paint_stays(ink, frame)


def _paint_stays(ink: Ink, frame: Timeline) -> None:
    paint_timeline(ink, frame)


def _paint_text(ink: Ink, frame: Text) -> None:
    style, box = STYLES[frame.role], frame.box
    baseline = box.top + style.size
    last_right = box.left
    for line in lines_of(frame.text, style, box.width, ink.language, frame.most):
        width = ink.width(line, style)
        free = {"left": 0.0, "centre": (box.width - width) / 2, "right": box.width - width}[frame.align]
        ink.text(box.left + free, baseline, line, style)
        last_right = box.left + free + width
        baseline += line_height(style)
    if frame.role == "heading":
        ink.painter.setPen(QPen(QColor(PAPER.text), 1.0))
        under = box.top + style.size + 7
        ink.painter.drawLine(QPointF(box.left, under), QPointF(box.right, under))
    if frame.notes:
        ink.text(last_right + 4, baseline - line_height(style) - 5, numbers_text(frame.notes), NUMBER)


def _paint_banner(ink: Ink, frame: Banner) -> None:
    box = QRectF(frame.box.left, frame.box.top, frame.box.width, frame.box.height)
    ink.painter.setPen(QPen(QColor(frame.colour), 2.4))
    ink.painter.setBrush(QColor("white"))
    ink.painter.drawRect(box)
    style = TextStyle(17, frame.colour, weight=600, spacing=4.0)
    text = ink.elided(frame.text, style, box.width() - 16)
    ink.centred(box.center().x(), box.center().y() + 6, text, style)


def _paint_map_frame(ink: Ink, frame: MapFrame) -> None:
    box = map_box(frame)
    ink.painter.setPen(QPen(QColor(PAPER.text), 1.2))
    ink.painter.drawRect(QRectF(box.left, box.top, box.width, box.height))
    if frame.caption:
        style, second = STYLES["strong"], STYLES["note"]
        baseline = frame.box.top + 16
        caption = ink.elided(frame.caption, style, box.width)
        ink.text(box.left, baseline, caption, style)
        begun = ink.width(caption, style) + 10
        if frame.caption_second and box.width - begun > 60:
            ink.text(box.left + begun, baseline, ink.elided(frame.caption_second, second, box.width - begun), second)


def _paint_legend(ink: Ink, frame: Legend) -> None:
    count = legend_columns(frame.box.width)
    each = frame.box.width / count
    top = frame.box.top
    style = STYLES["text"]
    for at in range(0, len(frame.entries), count):
        row = frame.entries[at : at + count]
        for number, entry in enumerate(row):
            left = frame.box.left + number * each
            indent = LEGEND_TEXT_LEFT if entry.key != "note" else 0.0
            if entry.key not in ("note", "detail"):
                ink.painter.save()
                ink.painter.translate(left + 1, top + 2)
                ink.painter.scale(1.2, 1.2)
                paint_swatch(ink, entry, QRectF(0, 0, 28, 15))
                ink.painter.restore()
            for number_of_line, line in enumerate(lines_of(entry.text, style, each - indent - 8, ink.language, 3)):
                ink.text(left + indent, top + 16 + number_of_line * line_height(style), line, style)
        top += max(legend_row(entry.text, each, ink.language) for entry in row)


def _paint_notes(ink: Ink, frame: Notes) -> None:
    style, number_style = STYLES["note"], STYLES["strong"]
    columns = note_columns(frame, frame.box.width, ink.language)
    count = max(1, len(columns))
    widths = max(1, int(frame.box.width // 430.0))
    each = (frame.box.width - 20 * (widths - 1)) / widths
    for column in range(count):
        left, top = frame.box.left + column * (each + 20), frame.box.top
        for note in columns[column][0]:
            number = str(note.number)
            ink.text(left + 20 - ink.width(number, number_style), top + 13, number, number_style)
            paint_grade(ink, left + 28, top, note.grade)
            room = each - 26 - GRADE_WIDTH
            for at, line in enumerate(lines_of(note.text, style, room, ink.language)):
                ink.text(left + 28 + GRADE_WIDTH, top + (CHIP - 4) + at * line_height(style), line, style)
            top += note_height(note, each, ink.language)


def _paint_exercise(ink: Ink, width: float, height: float) -> None:
    """Stripes along both edges and the word across the page, above everything else."""
    painter = ink.painter
    for top in (0.0, height - _BAND):
        painter.fillRect(QRectF(0, top, width, _BAND), QColor(_YELLOW))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_BLACK))
        x = 0.0
        while x < width:
            corners = [(x, top + _BAND), (x + _BAND, top), (x + _BAND + _STRIPE, top), (x + _STRIPE, top + _BAND)]
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            x += 2 * _STRIPE
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(PAPER.text)
    colour.setAlphaF(0.06)
    style = TextStyle(120, colour.name(QColor.NameFormat.HexArgb), weight=700, spacing=12.0)
    wide = ink.width(WORD, style)
    for row in range(int(height // 420) + 1):
        painter.save()
        painter.translate(width / 2, 300 + row * 420.0)
        painter.rotate(-24)
        ink.text(-wide / 2, 0, WORD, style)
        painter.restore()
