"""Grade chips and stance marks: shape and word as well as colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.fonts import font
from desktop.theme import Theme
from desktop.wording import credibility_text, reliability_text, stance_text, translate

# Each scale has its own colours; F, 6 and "not graded" lie outside of them (PALETTE.md 6).
_SCALE = {
    "A": ("#0B5D57", "#FFFFFF"), "B": ("#2B766F", "#FFFFFF"), "C": ("#E6DFCB", "#1E2226"),
    "D": ("#E3B56F", "#1E2226"), "E": ("#964510", "#FFFFFF"),
}  # fmt: skip
GRADE_ROLE = Qt.ItemDataRole.UserRole + 7
_DIGITS = dict(zip("12345", "ABCDE", strict=True))


class GradeChip(QWidget):
    """Letter of the source and digit of the information in two cells; the words of the scale on hover."""

    def __init__(self, theme: Theme, letter: str, digit: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = letter
        self._digit = digit
        words = f"{letter}: {reliability_text(letter)}\n{digit or '–'}: {credibility_text(digit)}"
        self.setToolTip(words)
        self.setAccessibleName(translate("Words", "Grade") + f" {words}")
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(38, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        digit = str(self._digit) if self._digit is not None else "–"
        paint_grade(painter, QRectF(1, 1, 36, 18), self._theme, self._letter, digit)


def paint_grade(painter: QPainter, box: QRectF, theme: Theme, letter: str, digit: str) -> None:
    """The two cells of a grade in a box of 36 by 18 pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_cell(painter, QRectF(box.left(), box.top(), 18, 18), theme, letter, letter)
    _paint_cell(painter, QRectF(box.left() + 18, box.top(), 18, 18), theme, digit, _DIGITS.get(digit, digit))


def _paint_cell(painter: QPainter, box: QRectF, theme: Theme, text: str, key: str) -> None:
    ground, ink = _SCALE.get(key, (theme.field if key in ("F", "6") else theme.panel, theme.text))
    painter.setPen(QPen(QColor(theme.line_control), 1) if key not in _SCALE else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if key in ("F", "6"):
        painter.setBrush(QBrush(QColor(theme.line), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(font(12, weight=700))
    painter.setPen(QColor(theme.text_second if key == "–" else ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class GradeDelegate(QStyledItemDelegate):
    """Draws the grade of a row as a chip; a row without amounts keeps its words."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(GRADE_ROLE)
        if not isinstance(found, tuple):
            super().paint(painter, option, index)
            return
        # The ground first, as for every other cell of the row. The stubs lack the fields of options.
        blank = cast(Any, QStyleOptionViewItem(option))
        self.initStyleOption(blank, index)
        blank.text = ""
        blank.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        box = cast(Any, option).rect
        letter, digit = cast(tuple[str, str], found)
        painter.save()
        paint_grade(painter, QRectF(box.left() + 6, box.center().y() - 9, 36, 18), self._theme(), letter, digit)
        painter.restore()


class StanceMark(QWidget):
    """Sign of a stance: triangle asserts, open triangle reports, disc confirms, cross denies, ring leaves out.

    An arrow back retracts.
    """

    def __init__(self, theme: Theme, stance: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stance = stance
        self.setToolTip(stance_text(stance))
        self.setAccessibleName(stance_text(stance))
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(13, 13)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_stance(painter, QPointF(0.0, 0.0), self._stance, QColor(self._theme.text))


def paint_stance(painter: QPainter, corner: QPointF, stance: str, colour: QColor) -> None:
    """The sign of a stance, 13 pixels wide and high."""
    painter.save()
    painter.translate(corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.5)
    if stance == "speculates":
        pen.setDashPattern([2.0, 1.4])
    painter.setPen(pen)
    filled = stance in ("asserts", "asserted", "confirmed")
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    if stance in ("asserts", "asserted", "reports"):
        painter.drawPolygon(QPolygonF([QPointF(6.5, 2), QPointF(11.5, 11), QPointF(1.5, 11)]))
    elif stance in ("denies", "denied"):
        painter.drawLine(QPointF(2, 2), QPointF(11, 11))
        painter.drawLine(QPointF(2, 11), QPointF(11, 2))
    elif stance == "retracts":
        painter.drawLine(QPointF(2, 6.5), QPointF(11, 6.5))
        painter.drawPolyline(QPolygonF([QPointF(5.5, 3), QPointF(2, 6.5), QPointF(5.5, 10)]))
    elif stance in ("assesses", "speculates"):
        painter.drawPolygon(QPolygonF([QPointF(6.5, 1.5), QPointF(11.5, 6.5), QPointF(6.5, 11.5), QPointF(1.5, 6.5)]))
    else:
        painter.drawEllipse(QRectF(2, 2, 9, 9))
    painter.restore()
