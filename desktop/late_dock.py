"""A dock whose panel is made when it is first asked for: the first picture does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDockWidget, QWidget

from desktop.widgets.steady import Steady

Panel = TypeVar("Panel", bound=QWidget)


class LateDock(QDockWidget, Generic[Panel]):
    """Makes its panel once."""

    def __init__(self, title: str, make: Callable[[], Panel], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._make = make
        self._panel: Panel | None = None
        self._retired = False

    @property
    def panel(self) -> Panel:
        """The panel, made by now."""
        if self._panel is None:
            self._panel = self._make()
            self.setWidget(Steady(self._panel))
        return self._panel

    @property
    def made(self) -> Panel | None:
        """The panel if it is there; asking does not make it."""
        return self._panel

    def make_ready(self) -> None:
        """Make the panel if it is not there yet and somebody may still ask for it."""
        if not self._retired:
            _ = self.panel

    def retire(self) -> None:
        """Make no panel ahead any more: the window was closed, and what a panel would read with it."""
        self._retired = True
