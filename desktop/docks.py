"""The docks around the map: where each stands, and which are shown for which kind of work."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from desktop.late_dock import LateDock, Panel
from desktop.theme import Theme
from desktop.widgets.dock_title import DockTitle
from desktop.widgets.steady import Steady

BOTTOM_HEIGHT = 208  # px that every panel at the bottom finds room in: none moves the map when it is made
_SIDES = {"layers": Qt.DockWidgetArea.LeftDockWidgetArea, "record": Qt.DockWidgetArea.RightDockWidgetArea,
          "diagnostics": Qt.DockWidgetArea.RightDockWidgetArea}  # fmt: skip
_BOTTOM = ("timeline", "contingents", "contradictions", "figures", "quality", "progress", "table", "history", "compare")
_ON_DEMAND = ("diagnostics", "compare")
_TURN_MS = 20


class Docks(QObject):
    """Holds the docks of a window by their names."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self.titles: dict[str, DockTitle] = {}

    def add(self, name: str, title: str, content: QWidget, controls: QWidget | None = None) -> QDockWidget:
        """A dock with a panel that is there; ``controls`` stand in its title."""
        dock = QDockWidget(title, self._window)
        dock.setWidget(Steady(content))
        self._finish(dock, name, controls)
        return dock

    def add_late(
        self, name: str, title: str, make: Callable[[], Panel], controls: QWidget | None = None
    ) -> LateDock[Panel]:
        """A dock that makes its panel when it is first needed."""
        dock = LateDock(title, make, self._window)
        self._finish(dock, name, controls)
        return dock

    def _finish(self, dock: QDockWidget, name: str, controls: QWidget | None) -> None:
        dock.setObjectName(name)
        title = DockTitle(dock, dock.windowTitle(), controls)
        dock.setTitleBarWidget(title)
        self._docks[name], self.titles[name] = dock, title

    def arrange(self) -> None:
        """Put every dock where it belongs."""
        window = self._window
        for corner in (Qt.Corner.BottomRightCorner, Qt.Corner.BottomLeftCorner):
            window.setCorner(corner, Qt.DockWidgetArea.BottomDockWidgetArea)
        for name in ("layers", "record"):
            window.addDockWidget(_SIDES[name], self._docks[name])
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._docks["timeline"])
        window.addDockWidget(_SIDES["diagnostics"], self._docks["diagnostics"])
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for before, name in itertools.pairwise(_BOTTOM):
            window.tabifyDockWidget(self._docks[before], self._docks[name])
        for name in _ON_DEMAND:
            self._docks[name].hide()
        timeline = self._docks["timeline"]
        timeline.setMinimumHeight(BOTTOM_HEIGHT)
        timeline.raise_()
        sides = [self._docks["layers"], self._docks["record"]]
        window.resizeDocks(sides, [232, 540], Qt.Orientation.Horizontal)
        window.resizeDocks([timeline], [284], Qt.Orientation.Vertical)

    def in_menu(self) -> tuple[QDockWidget, ...]:
        """Those that the View menu shows and hides, in its order."""
        names = ("layers", "record", *(name for name in _BOTTOM if name not in _ON_DEMAND))
        return tuple(self._docks[name] for name in names)

    def show_for(self, workspace: str) -> None:
        """Show the docks of one of three kinds of work: all to analyse, none to brief, the record to train."""
        for dock in self.in_menu():
            dock.setVisible(workspace == "analyse" or (workspace == "train" and dock.objectName() == "record"))
        self._docks["timeline"].raise_()

    def bring(self, name: str) -> None:
        """Show a dock in front of those it shares its place with."""
        self._docks[name].show()
        self._docks[name].raise_()

    def make_the_rest(self, *others: Any) -> None:
        """The panels behind others, and what else is asked for, in turns between which the window answers."""
        for number, one in enumerate((*self._behind(), *others)):
            QTimer.singleShot(_TURN_MS * number, one, one.make_ready)

    def retire(self) -> None:
        """Make no more panels: the window closes."""
        for dock in self._behind():
            dock.retire()

    def set_theme(self, theme: Theme) -> None:
        """Draw the titles in the colours of a theme."""
        for title in self.titles.values():
            title.set_theme(theme)

    def _behind(self) -> list[LateDock[Any]]:
        late = [dock for name, dock in self._docks.items() if name != "compare"]
        return [dock for dock in late if isinstance(dock, LateDock)]
