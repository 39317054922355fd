"""The scale as a field: shows that of the map, takes one that is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.scale_entry import parsed_scale
from desktop.wording import scale_text

_WIDEST = 100_000_000


class ScaleField(QLineEdit):
    """``entered`` carries the n of 1 : n, ``refused`` a text that is none; ``left`` says that all is done."""

    entered = Signal(float)
    refused = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setObjectName("scale")
        self.setAccessibleName(self.tr("Scale of the map"))
        self.setToolTip(self.tr("Scale at the centre of the map; type another one, as 1:250000 (Ctrl+R)"))
        self.returnPressed.connect(self._take)

    def show_scale(self, denominator: float) -> None:
        """Show the scale of the map, unless one is being typed."""
        self._shown = scale_text(denominator)
        if not (self.hasFocus() and self.isModified()):
            self._restore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._restore()

    def fit_width(self) -> None:
        """As wide as the smallest scale asks for, in the font that the style gives."""
        self.ensurePolished()
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(scale_text(_WIDEST)) + 28)

    def _take(self) -> None:
        # What is shown is rounded: Enter on it changes nothing.
        denominator = parsed_scale(self.text()) if self.isModified() else None
        if denominator is not None:
            self.setModified(False)
            self.entered.emit(denominator)
        elif self.isModified():
            self.refused.emit(self.text())
            return
        self.left.emit()

    def _restore(self) -> None:
        self.setText(self._shown)
        self.setModified(False)
        self.setCursorPosition(0)
