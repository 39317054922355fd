"""A cell of quotes: who said it, when and how graded above the words, the original below them; plain text only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import msgspec
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.fonts import font
from desktop.theme import Theme
from desktop.widgets.chips import paint_grade

QUOTES_ROLE = Qt.ItemDataRole.UserRole + 8
_Index = QModelIndex | QPersistentModelIndex
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_SIDE, _GAP, _CHIP = 8, 8, 44
_TALL = 10_000


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """What one side says: ``head`` names the speaker, ``below`` the original words or what else there is to say."""

    head: str
    words: str
    below: str = ""
    grade: tuple[str, str] | None = None


class QuotesDelegate(QStyledItemDelegate):
    """Draws the quotes of a cell one below the other; rows are as tall as their words need."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = cast(Any, option).rect.width()
        heights = [sum(part.height() for part, *_ in _parts(quote, width)) for quote in _quotes(index)]
        return QSize(width, sum(heights) + _GAP * (len(heights) + 1))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        blank = cast(Any, QStyleOptionViewItem(option))
        self.initStyleOption(blank, index)
        blank.text = ""
        blank.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        theme, cell = self._theme(), cast(QRect, cast(Any, option).rect)
        painter.save()
        painter.setClipRect(cell)
        top = cell.top() + _GAP
        for quote in _quotes(index):
            if quote.grade is not None:
                letter, digit = quote.grade
                paint_grade(painter, QRectF(cell.left() + _SIDE, top, 36, 18), theme, letter, digit)
            for box, text, size, weight, second in _parts(quote, cell.width()):
                painter.setFont(font(size, weight=weight))
                painter.setPen(QColor(theme.text_second if second else theme.text))
                painter.drawText(box.translated(cell.left(), top), _FLAGS, text)
                top += box.height()
            top += _GAP
        painter.restore()


def _quotes(index: _Index) -> tuple[Quote, ...]:
    return cast(tuple[Quote, ...], index.data(QUOTES_ROLE)) or ()


def _parts(quote: Quote, width: int) -> list[tuple[QRect, str, int, int, bool]]:
    """Box (from the left of the cell, its height measured), text, size, weight and tone of each part."""
    indent = _CHIP if quote.grade is not None else 0
    made: list[tuple[QRect, str, int, int, bool]] = []
    for text, size, weight, second, left in (
        (quote.head, 12, 600, True, _SIDE + indent),
        (quote.words, 13, 400, False, _SIDE),
        (quote.below, 12, 400, True, _SIDE),
    ):
        if not text:
            continue
        room = max(60, width - left - _SIDE)
        measured = QFontMetrics(font(size, weight=weight)).boundingRect(QRect(0, 0, room, _TALL), _FLAGS, text)
        least = 18 if left > _SIDE else 0
        made.append((QRect(left, 0, room, max(least, measured.height()) + 2), text, size, weight, second))
    return made
