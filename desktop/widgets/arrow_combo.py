"""A box to choose from, with the arrow that the style sheet takes away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

from desktop.icons import pixmap

_ARROW_PX = 12


class ArrowCombo(QComboBox):
    """The arrow is drawn in the colour of the text, which ends in an ellipsis where it is too long."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, QStyle.SubControl.SC_ComboBoxEditField, self).width()
        text: str = option.currentText  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack options' fields
        if self.currentIndex() < 0 and self.placeholderText():
            text = self.placeholderText()
        if not option.currentIcon.isNull():  # pyright: ignore[reportAttributeAccessIssue] - as above
            room -= self.iconSize().width() + 4
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room - 4, 0))
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue] - as above
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        arrow = pixmap("down", self.palette().text().color().name(), _ARROW_PX, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 20, (self.height() - _ARROW_PX) // 2, arrow)
