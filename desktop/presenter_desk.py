"""Presenting: which sheets and live views there are, and on which display."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desktop.canvas import MapCanvas
from desktop.jobs import Jobs
from desktop.map.scene import Scene
from desktop.map.view import fit
from desktop.mirror_desk import MirrorDesk
from desktop.session import Session
from desktop.sheet_desk import SheetDesk
from desktop.wording import translate
from geodata.theatres import TheatreName

if TYPE_CHECKING:
    from desktop.presenter.items import Item
    from desktop.presenter.window import PresenterWindow


class PresenterDesk(QObject):
    """Opens the presenter, and lets it follow what the window shows."""

    said = Signal(str)

    def __init__(
        self, session: Session, window: QWidget, *, canvas: MapCanvas, mirror: MirrorDesk, sheets: SheetDesk, jobs: Jobs
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._canvas = session, window, canvas
        self._mirror, self._sheets, self._jobs = mirror, sheets, jobs
        self.presenter: PresenterWindow | None = None
        canvas.view_changed.connect(self._redraw)
        mirror.shown_changed.connect(self._follow_mirror)
        for signal in (session.selected, session.states_changed, session.layers_changed, session.land_changed,
                       session.theme_changed, session.theatre_changed):  # fmt: skip
            signal.connect(self._redraw)
        for signal in (session.project_changed, session.journal_changed):
            signal.connect(self._renew)

    def present(self) -> None:
        """Show the presenter on the whole of the second display, else of the one there is."""
        from desktop.presenter.window import PresenterWindow  # noqa: PLC0415 - not before the first map

        if self.presenter is None:
            self.presenter = PresenterWindow(self._jobs, self.items, self._sheets.held(), self._window)
            self.presenter.closed.connect(self._closed)
        screen = _other_screen(self._window)
        self.presenter.setScreen(screen)
        self.presenter.setGeometry(screen.geometry())
        self.presenter.showFullScreen()
        self.presenter.activateWindow()
        self.presenter.setFocus()

    def items(self) -> list[Item]:
        """What the window shows, the theatres, and the stored sheets."""
        from desktop.presenter.items import Item  # noqa: PLC0415 - not before the first map

        live = [Item(title=translate("Presenter", "Live: the window"), scenes=lambda _w, _h: self._window_scenes())]
        names: tuple[tuple[TheatreName, str], ...] = (
            ("kursk", translate("Presenter", "Live: Kursk")), ("laos", translate("Presenter", "Live: Laos")),
            ("world", translate("Presenter", "Live: the world")),
        )  # fmt: skip
        live += [
            Item(title=title, scenes=lambda width, height, name=name: (self._whole(name, width, height),))
            for name, title in names
        ]
        found = [Item(title=title, asked=asked) for title, asked in self._sheets.stored().items()]
        if not found:
            # Nothing stored yet: a sheet of what is shown stands for them.
            found = [Item(title=translate("Presenter", "Sheet of what is shown"), asked=self._sheets.shown())]
        return [*found, *live]

    def stop(self) -> None:
        """Close the presenter; for closing the window."""
        if self.presenter is not None:
            self.presenter.close()

    def _window_scenes(self) -> tuple[Scene, ...]:
        if self._mirror.is_shown:
            maps = self._mirror.view.maps
            return maps.left.scene_shown(), maps.right.scene_shown()
        return (self._canvas.scene_shown(),)

    def _whole(self, name: TheatreName, width: int, height: int) -> Scene:
        """A theatre whole, at the dates of the window."""
        session = self._session
        base = session.base_of(name)
        return msgspec.structs.replace(
            self._canvas.scene_shown(), base=base, hazards=session.hazards_in(name), foreign=session.foreign_in(name),
            view=fit(base.projection, base.theatre.extent, max(width, 16), max(height, 16), 12), picked=(),
        )  # fmt: skip

    def _follow_mirror(self, shown: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if shown:
            self._mirror.view.maps.scales_changed.connect(self._redraw)
            self._mirror.shown_changed.disconnect(self._follow_mirror)
            self._mirror.shown_changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        """What is live has changed."""
        presenter = self.presenter
        if presenter is not None and presenter.items[presenter.at].scenes is not None:
            presenter.redraw()

    def _renew(self) -> None:
        if self.presenter is not None:
            self.presenter.take(self._sheets.held())

    def _closed(self) -> None:
        self.presenter = None


def _other_screen(window: QWidget) -> QScreen:
    """A display that the window is not on, if there is one."""
    own = window.screen()
    return next((screen for screen in QGuiApplication.screens() if screen != own), own)
