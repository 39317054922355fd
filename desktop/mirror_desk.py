"""The way into the mission mirror and out of it: the map and its docks are afterwards as they were before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop import ask
from desktop.actions import Actions
from desktop.canvas import MapCanvas
from desktop.map.view import View
from desktop.session import Session
from desktop.status import StatusLine
from desktop.widgets.elided import ElidedLabel
from geodata.theatres import TheatreName

if TYPE_CHECKING:
    from desktop.mirror.panel import ComparePanel
    from desktop.mirror.side import MirrorSide
    from desktop.mirror.view import MirrorView

_OF_THE_MAP = ("select_box", "select_lasso", "draw_area", "back", "forward")
_PANEL_SHARE = 0.44


class _Before(NamedTuple):
    """What the window was before the mirror: docks and how wide they were, theatre and view of the map."""

    state: QByteArray
    wide: list[tuple[QDockWidget, int]]
    theatre: TheatreName
    view: View


class MirrorDesk(QObject):
    """Makes the mirror when it is first wanted.

    ``shown_changed`` says that it is there, or gone; ``wanted`` asks whoever has the docks to show it.
    """

    shown_changed = Signal(bool)
    sheet_wanted = Signal()
    wanted = Signal()

    def __init__(self, session: Session, canvas: MapCanvas, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window, self._canvas = session, window, canvas
        # Not stacked: a stack would ask for the room of what it does not show.
        self.middle = QWidget()
        self._room = QVBoxLayout(self.middle)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addWidget(canvas)
        self.heading = ElidedLabel("second")
        self.title_room = QWidget()
        room = QHBoxLayout(self.title_room)
        room.setContentsMargins(16, 0, 8, 0)
        room.addWidget(self.heading)
        self._view: MirrorView | None = None
        self._before: _Before | None = None
        session.theatre_changed.connect(self.leave)

    @property
    def is_shown(self) -> bool:
        """Whether the mirror stands in the middle of the window."""
        return self._before is not None

    @property
    def made(self) -> MirrorView | None:
        """The mirror if it has been wanted before."""
        return self._view

    @property
    def view(self) -> MirrorView:
        """The mirror, made by now."""
        if self._view is None:
            from desktop.mirror.view import MirrorView  # noqa: PLC0415 - not before the first map

            self._view = MirrorView(self._session)
            self._view.bar.sheet_wanted.connect(self.sheet_wanted)
            self._view.bar.several_wanted.connect(self._ask_for_several)
            self._view.hide()
            self._room.addWidget(self._view)
        return self._view

    def make_panel(self) -> ComparePanel:
        """The matched fields, for their dock."""
        from desktop.mirror.panel import ComparePanel  # noqa: PLC0415 - not before the first map

        view = self.view
        panel = ComparePanel(self._session, view.left, view.right)
        view.legend_changed.connect(panel.show_legend)
        panel.said.connect(self.heading.show_text)
        panel.compare()
        panel.show_legend(view.legend)
        return panel

    def map(self) -> MapCanvas:
        """The map that commands are about."""
        return self.view.maps.active if self.is_shown else self._canvas

    def fit(self) -> None:
        """Show the theatre whole, or both groups."""
        if self.is_shown:
            self.view.maps.fit_groups()
        else:
            self._canvas.fit_theatre()

    def enter(self, docks: tuple[QDockWidget, ...], compare: QDockWidget) -> None:
        """Show the mirror; the docks beside the map give it their room."""
        if self.is_shown:
            return
        canvas = self._canvas
        wide = [(dock, dock.width()) for dock in docks if dock.isVisible() and not dock.isFloating()]
        self._before = _Before(self._window.saveState(), wide, self._session.theatre_name, canvas.view)
        view = self.view
        for dock in docks:
            dock.hide()
        compare.show()
        compare.raise_()
        canvas.hide()
        view.show()
        self._window.resizeDocks([compare], [round(self._window.height() * _PANEL_SHARE)], Qt.Orientation.Vertical)
        view.maps.fit_groups()
        view.maps.left.setFocus()
        self.shown_changed.emit(True)  # noqa: FBT003 - Qt's own signature

    def leave(self) -> None:
        """Show the map as it was."""
        if self._before is None:
            return
        before, self._before = self._before, None
        self.view.hide()
        self._canvas.show()
        # The docks shall not leave the mirror its room, or the window would grow.
        self._room.activate()
        self._window.restoreState(before.state)
        # Of docks that were hidden Qt forgets how wide they were.
        docks, widths = [dock for dock, _ in before.wide], [width for _, width in before.wide]
        self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        layout = self._window.layout()
        if layout is not None:
            layout.activate()
        self._canvas.setFocus()
        self.shown_changed.emit(False)  # noqa: FBT003 - Qt's own signature

        def put_back() -> None:
            # The docks take their room in steps, and every step has moved the map a little.
            canvas = self._canvas
            canvas.put_back(before.theatre, before.view.resized(canvas.width(), canvas.height()))

        QTimer.singleShot(0, self._canvas, put_back)

    def watch_with(self, status: StatusLine) -> None:
        """Let the status line follow the map that is shown."""

        def turn(shown: bool) -> None:  # noqa: FBT001 - Qt's own signature
            status.turn_to(self.map())
            if shown:
                for canvas in (self.view.maps.left, self.view.maps.right):
                    status.watch(canvas)

        self.shown_changed.connect(turn)

    def rest(self, actions: Actions) -> None:
        """While the mirror is shown nothing can be drawn or selected with a box: that is for one map."""
        for key in (*_OF_THE_MAP, *(command.key for command in actions.commands if command.menu == "areas")):
            actions[key].setEnabled(not self.is_shown)

    def stop(self) -> None:
        """Draw nothing more; for closing the window."""
        if self._view is not None:
            self._view.stop()

    def _ask_for_several(self, side: MirrorSide) -> None:
        from desktop.mirror.several import SeveralDialog  # noqa: PLC0415 - not before it is asked for

        dialog = SeveralDialog(self._session, side, self._window)

        def take(words: str) -> None:
            left, right = (words if one is side else one.words for one in (self.view.left, self.view.right))
            self.view.show_groups(left, right)

        dialog.chosen.connect(take)
        ask.show_form(dialog)
