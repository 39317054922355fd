"""Cards beside the marks: who, how many, when; tied to the outline by a leader, never a pin."""

from __future__ import annotations

import math

import msgspec
import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from desktop.map.ink import Ink, TextStyle
from desktop.map.symbols import Frame, paint_symbol, symbol_size
from desktop.wording import number_text, translate
from geodata.geometry.projection import Floats
from geodata.records.texts import Language

_PADDING = 8.0
_SYMBOL = 28.0
_MAX_TEXT = 420.0
_MORE_HEIGHT = 20.0


class CardRow(msgspec.Struct, frozen=True, kw_only=True):
    """One contingent on a card."""

    record_id: str
    sidc: str
    frame: Frame
    denied: bool
    title: str
    detail: str


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What a card says. ``anchors`` are points of the outline in pixels, shape (n, 2), that a leader may end on.

    ``more`` contingents are at the place besides those that have a row, and are counted in a last line. ``summed`` is
    how many a single row stands for where it sums them up.
    """

    key: str
    heading: str
    rows: tuple[CardRow, ...]
    more: int = 0
    summed: int = 0
    anchors: Floats | None = None
    compact: bool = False

    @property
    def contingents(self) -> int:
        """How many contingents it speaks of."""
        return self.summed or len(self.rows) + self.more

    @property
    def row_height(self) -> float:
        """Height of a row: two lines, on a compact card one."""
        return 24.0 if self.compact else 38.0

    @property
    def symbol_height(self) -> float:
        """Height of the symbols."""
        return 20.0 if self.compact else _SYMBOL


class PlacedCard(msgspec.Struct, frozen=True, kw_only=True):
    """A card with its box in pixels, and the box of each row for clicks."""

    card: Card
    box: QRectF
    row_boxes: tuple[QRectF, ...]


class CardStyles:
    """Type of the cards."""

    def __init__(self, ink: Ink) -> None:
        theme = ink.theme
        self.heading = TextStyle(12, theme.text_second, weight=600)
        self.title = TextStyle(13, theme.text, weight=600)
        self.detail = TextStyle(12, theme.text_second)


def card_size(ink: Ink, card: Card) -> tuple[float, float]:
    """Width and height that a card needs."""
    styles = CardStyles(ink)
    titles = [ink.width(row.title, styles.title) for row in card.rows]
    details = [ink.width(row.detail, styles.detail) for row in card.rows]
    beside = [title + 8 + detail for title, detail in zip(titles, details, strict=True)]
    texts = beside if card.compact else titles + details
    symbols = _symbol_width(card)
    width = max(min(max(texts), _MAX_TEXT) + symbols, min(ink.width(card.heading, styles.heading), _MAX_TEXT + symbols))
    heading = 20.0 if card.heading else 0.0
    more = _MORE_HEIGHT if card.more else 0.0
    return width + 2 * _PADDING, heading + card.row_height * len(card.rows) + more + 2 * _PADDING - 4


def more_text(count: int, language: Language) -> str:
    """How many contingents a card has no row for."""
    return translate("Map", "and %1 more here").replace("%1", number_text(count, language))


def placed_at(card: Card, box: QRectF) -> PlacedCard:
    """A card in a given box."""
    top = box.top() + _PADDING + (20.0 if card.heading else 0.0) - 2
    height = card.row_height
    rows = tuple(QRectF(box.left(), top + height * number, box.width(), height) for number in range(len(card.rows)))
    return PlacedCard(card=card, box=box, row_boxes=rows)


def paint_leader(ink: Ink, placed: PlacedCard) -> None:
    """A line from the card to the nearest point of its outline, ending in a short bar on it."""
    anchors = placed.card.anchors
    if anchors is None or not len(anchors):
        return
    box = placed.box
    nearest_x = np.clip(anchors[:, 0], box.left(), box.right())
    nearest_y = np.clip(anchors[:, 1], box.top(), box.bottom())
    distances = np.hypot(anchors[:, 0] - nearest_x, anchors[:, 1] - nearest_y)
    index = int(np.argmin(distances))
    if distances[index] < 4:
        return
    start = QPointF(float(nearest_x[index]), float(nearest_y[index]))
    end = QPointF(float(anchors[index, 0]), float(anchors[index, 1]))
    line = QLineF(start, end)
    across = math.radians(line.angle() + 90)
    bar = QPointF(math.cos(across) * 5, -math.sin(across) * 5)
    painter = ink.painter
    ground = ink.theme.map.home
    for colour, width in ((ground, 3.5), (ink.theme.text, 1.2)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line)
        painter.drawLine(QLineF(end - bar, end + bar))


def paint_card(ink: Ink, placed: PlacedCard, selected: str | None) -> None:
    """The card itself; the selected contingent's row is tinted, its card framed in the accent colour."""
    theme, styles, card = ink.theme, CardStyles(ink), placed.card
    chosen = any(row.record_id == selected for row in card.rows)
    ink.panel(placed.box, border=theme.accent if chosen else None, width=2.5 if chosen else 1.0)
    left, top = placed.box.left() + _PADDING, placed.box.top() + _PADDING
    if card.heading:
        heading = ink.elided(card.heading, styles.heading, placed.box.width() - 2 * _PADDING)
        ink.text(left, top + 11, heading, styles.heading)
    symbols = _symbol_width(card)
    room = placed.box.width() - 2 * _PADDING - symbols
    for row, box in zip(card.rows, placed.row_boxes, strict=True):
        if row.record_id == selected and len(card.rows) > 1:
            ink.painter.fillRect(box.adjusted(3, 0, -3, 0), QColor(theme.accent_ground))
        width, height = symbol_size(row.sidc, card.symbol_height)
        symbol = QRectF(left + (symbols - 10 - width) / 2, box.center().y() - height / 2, width, height)
        paint_symbol(
            ink.painter, symbol, row.sidc, row.frame,
            fill=theme.symbol_fill, plate=theme.symbol_plate, denied=row.denied,
        )  # fmt: skip
        title = ink.elided(row.title, styles.title, room)
        ink.text(left + symbols, box.top() + 16, title, styles.title)
        if not card.compact:
            ink.text(left + symbols, box.top() + 32, ink.elided(row.detail, styles.detail, room), styles.detail)
            continue
        beside = ink.width(title, styles.title) + 8
        if room - beside > 4:
            detail = ink.elided(row.detail, styles.detail, room - beside)
            ink.text(left + symbols + beside, box.top() + 16, detail, styles.detail)
    if card.more:
        more = ink.elided(more_text(card.more, ink.language), styles.detail, placed.box.width() - 2 * _PADDING)
        ink.text(left, placed.row_boxes[-1].bottom() + 14, more, styles.detail)


def _symbol_width(card: Card) -> float:
    return max(symbol_size(row.sidc, card.symbol_height)[0] for row in card.rows) + 12
