"""The title of a dock: its name, and buttons to float and close it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from desktop.icons import icon
from desktop.theme import Theme


class DockTitle(QWidget):
    """Bold, with the icons of the set and what controls the panel has; 32 px high, with controls 40."""

    def __init__(self, dock: QDockWidget, title: str, controls: QWidget | None = None) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._height = 32 if controls is None else 40
        self.setFixedHeight(self._height)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 6, 0)
        layout.setSpacing(2)
        self._name = QLabel(title)
        layout.addWidget(self._name, 0 if controls is not None else 1)
        if controls is not None:
            layout.addWidget(controls, 1)
        self._float = self._button(self.tr("Float or dock this panel"))
        self._float.clicked.connect(lambda _checked=False: dock.setFloating(not dock.isFloating()))
        self._close = self._button(self.tr("Close this panel; the View menu shows it again"))
        self._close.clicked.connect(dock.close)
        layout.addWidget(self._float)
        layout.addWidget(self._close)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def rename(self, title: str) -> None:
        """Name what the panel shows for the time being."""
        self._name.setText(title)

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
