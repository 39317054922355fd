"""Begins and ends a tour: over the built-in atlas, with the open project put back behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.canvas import MapCanvas
from desktop.project_desk import ProjectDesk
from desktop.session import Session

if TYPE_CHECKING:
    from desktop.tour.guide import Guide
    from desktop.tour.script import Panel

DEFAULT = "two-missions"


class TourDesk(QObject):
    """``panels`` brings to the front what a step names; ``put_back`` closes what of it is no dock."""

    said = Signal(str)

    def __init__(self, session: Session, canvas: MapCanvas, desk: ProjectDesk, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._desk = desk
        self._window = window
        self._project: tuple[Path, bool] | None = None
        self.panels: Mapping[str, Callable[[], object]] = {}
        self.put_back: Callable[[], object] = lambda: None
        self.arrange: Callable[[str], object] = lambda _name: None
        self.workspace: Callable[[], str] = lambda: "analyse"
        self.guide: Guide | None = None

    def start(self, name: str = DEFAULT) -> Guide:
        """Begin a tour; one that is at work ends first.

        Raises
        ------
        TourRefused
            There is no tour of that name.
        """
        from desktop.tour.guide import Guide  # noqa: PLC0415 - when it is asked for
        from desktop.tour.script import read_tour  # noqa: PLC0415 - as above

        tour = read_tour(name)
        if self.guide is not None:
            self.guide.leave()
        project = self._session.project
        self._project = None if project is None else (project.path, project.writable)
        if project is not None:
            self._desk.show_built_in()
        guide = self.guide = Guide(tour, self._session, self._canvas, self._window, self)
        guide.left.connect(self._ended)
        guide.begin()
        return guide

    def use_workspace(self, name: str) -> None:
        """Arrange the docks."""
        self.arrange(name)

    def workspace_now(self) -> str:
        """The arrangement that was chosen last."""
        return self.workspace()

    def show_panel(self, name: Panel) -> None:
        """Bring to the front, or open, what a step names."""
        if name in self.panels:
            self.panels[name]()

    def put_panels_back(self) -> None:
        """Close what ``show_panel`` opened that is no dock."""
        self.put_back()

    def _ended(self) -> None:
        self.guide = None
        if self._project is not None:
            path, write = self._project
            self._project = None
            self._desk.open_path(path, write=write)
