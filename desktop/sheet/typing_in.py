"""Texts of a sheet that are typed at their place on the page: a line, or for free text a few lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.briefing.frames import Banner, Frame, MapFrame, Text
from desktop.map.exercise import WORD
from geodata.sheets.asked import Asked
from geodata.sheets.stored_text import shown

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WORDED = "worded"
"""The field of headings and captions, whose words are told by their frame."""


class TypedLine(QLineEdit):
    """Typed over the page; Esc leaves the text as it was."""

    left = Signal()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if Qt.Key(arg__1.key()) == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(arg__1)


class TypedText(QPlainTextEdit):
    """The same for text of several lines: Ctrl+Enter or a click elsewhere takes it over."""

    left = Signal()
    editingFinished = Signal()  # noqa: N815 - as Qt names it of a line

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if Qt.Key(e.key()) == Qt.Key.Key_Escape:
            self.left.emit()
        elif Qt.Key(e.key()) in _ENDS and e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.editingFinished.emit()
        else:
            super().keyPressEvent(e)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.editingFinished.emit()


def typed_over(field: str, text: str, box: QRect, parent: QWidget) -> TypedLine | TypedText:
    """What a text is typed in, over its place on the page and within the widget."""
    several = field == "remark"
    line = TypedText(text, parent) if several else TypedLine(text, parent)
    wide = max(box.width(), 220) + 8
    high = max(box.height() + 8, 72) if several else 30
    place = QRect(box.left() - 4, box.top() - 4 if several else box.center().y() - 15, wide, high)
    place.moveRight(min(place.right(), parent.width() - 4))
    place.moveBottom(min(place.bottom(), parent.height() - 4))
    line.setGeometry(place)
    line.selectAll()
    return line


def field_of(frame: Frame, asked: Asked) -> str:
    """Which field of a sheet a frame shows; empty for what is worked out. EXERCISE is no text of anybody's own."""
    if isinstance(frame, Banner):
        return "" if frame.text == WORD else "banner"
    if isinstance(frame, MapFrame):
        return WORDED if frame.caption else ""
    if isinstance(frame, Text):
        if frame.role in ("title", "subtitle"):
            return frame.role
        if frame.role == "heading":
            return WORDED
        if asked.remark and frame.role == "text" and shown(asked.remark, 1_500).startswith(frame.text[:40]):
            return "remark"
    return ""


def text_of(frame: Frame, field: str, asked: Asked) -> str:
    """The text that typing begins with: one's own, else that of the template; the dates are nobody's own."""
    if field == WORDED:
        return frame.caption if isinstance(frame, MapFrame) else frame.text if isinstance(frame, Text) else ""
    own = str(getattr(asked, field))
    if own or field == "subtitle":
        return own
    return frame.text if isinstance(frame, Text | Banner) else ""
