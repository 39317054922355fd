"""A dock whose panel is made when it is first asked for: the first picture does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDockWidget, QWidget

Panel = TypeVar("Panel", bound=QWidget)


class LateDock(QDockWidget, Generic[Panel]):
    """Makes its panel once."""

    def __init__(self, title: str, make: Callable[[], Panel], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._make = make
        self._panel: Panel | None = None

    @property
    def panel(self) -> Panel:
        """The panel, made by now."""
        if self._panel is None:
            self._panel = self._make()
            self.setWidget(self._panel)
        return self._panel

    @property
    def made(self) -> Panel | None:
        """The panel if it is there; asking does not make it."""
        return self._panel

    def make_ready(self) -> None:
        """Make the panel if it is not there yet."""
        _ = self.panel
