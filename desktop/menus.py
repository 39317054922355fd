"""The menus of the window and the tools beside its map, filled from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from desktop.actions import Actions
from desktop.docks import Docks
from desktop.project_desk import ProjectDesk
from desktop.wording import translate

_TOOLS = (
    "zoom_in", "zoom_out", "zoom_box", "fit", "back", "forward", "select_box", "select_lasso", "draw_area", "graticule",
)  # fmt: skip


class Menus(QObject):
    """Fills the menu bar; the projects opened last are looked up whenever their menu is."""

    def __init__(self, window: QMainWindow, actions: Actions, docks: Docks, projects: ProjectDesk) -> None:
        super().__init__(window)
        self._projects = projects
        bar = window.menuBar()
        for key, title in (
            ("project", translate("AtlasWindow", "&Project")), ("edit", translate("AtlasWindow", "&Edit")),
            ("view", translate("AtlasWindow", "&View")), ("map", translate("AtlasWindow", "&Map")),
            ("areas", translate("AtlasWindow", "&Areas")), ("help", translate("AtlasWindow", "&Help")),
        ):  # fmt: skip
            menu = bar.addMenu(title)
            menu.addActions(actions.of_menu(key))
            if key == "project":
                self.recent = menu.addMenu(translate("AtlasWindow", "Open r&ecent"))
                menu.insertMenu(actions["built_in"], self.recent)
                self.recent.aboutToShow.connect(self.fill_recent)
            if key == "view":
                menu.addSeparator()
                menu.addActions([dock.toggleViewAction() for dock in docks.in_menu()])

    def fill_recent(self) -> None:
        """The projects opened last, as the settings know them now."""
        self.recent.clear()
        found = self._projects.settings.recent()
        for path in found:
            self.recent.addAction(str(path), lambda path=path: self._projects.open_path(path))
        if not found:
            self.recent.addAction(translate("AtlasWindow", "no project yet")).setEnabled(False)


def map_tools(actions: Actions) -> QToolBar:
    """The tools of the map, one above the other."""
    tools = QToolBar(translate("AtlasWindow", "Map tools"))
    tools.setObjectName("tools")
    tools.setMovable(False)
    tools.setOrientation(Qt.Orientation.Vertical)
    tools.setIconSize(QSize(18, 18))
    for key in _TOOLS:
        tools.addAction(actions[key])
    return tools
