"""The title of a dock: its name, and buttons to float and close it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from desktop.icons import icon
from desktop.theme import Theme


class DockTitle(QWidget):
    """32 px high, bold, with the icons of the set."""

    def __init__(self, dock: QDockWidget, title: str) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(32)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 6, 0)
        layout.setSpacing(2)
        layout.addWidget(QLabel(title), 1)
        self._float = self._button(self.tr("Float or dock this panel"))
        self._float.clicked.connect(lambda _checked=False: dock.setFloating(not dock.isFloating()))
        self._close = self._button(self.tr("Close this panel; the View menu shows it again"))
        self._close.clicked.connect(dock.close)
        layout.addWidget(self._float)
        layout.addWidget(self._close)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, 32)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, 32)

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._float.setIcon(icon("float", theme.text_second, size=14))
        self._close.setIcon(icon("cross", theme.text_second, size=14))

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(24, 24)
        return button
