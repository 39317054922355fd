"""A box to choose from, with the arrow that the style sheet takes away."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from desktop.icons import pixmap


class ArrowCombo(QComboBox):
    """The arrow is drawn in the colour of the text."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = pixmap("down", self.palette().text().color().name(), 12, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - 20, (self.height() - 12) // 2, arrow)
