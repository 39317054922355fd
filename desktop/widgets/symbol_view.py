"""The APP-6 symbol of a contingent on a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.map.marks import frame_of
from desktop.map.symbols import paint_symbol, symbol_size
from desktop.theme import Theme
from geodata.ledger.state import DeploymentState

_HEIGHT, _AROUND = 50.0, 4.0


class SymbolView(QWidget):
    """Painted and not a picture in a label: of every such picture Qt keeps a copy, at 12 KB for each page shown."""

    def __init__(self, state: DeploymentState, theme: Theme) -> None:
        super().__init__()
        self._state, self._theme = state, theme
        self._size = symbol_size(state.deployment.unit.sidc, _HEIGHT)
        width, height = (round(length + 2 * _AROUND) for length in self._size)
        self.setFixedSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        state, theme = self._state, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_symbol(
            painter, QRectF(_AROUND, _AROUND, *self._size), state.deployment.unit.sidc, frame_of(state),
            fill=theme.symbol_fill, plate=theme.symbol_plate, denied=state.status.denied,
        )  # fmt: skip
