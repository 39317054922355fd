"""Leads through a tour: each step is what all steps up to it say, and leaving puts everything back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import msgspec
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

from desktop.canvas import MapCanvas
from desktop.map.scene import Layer
from desktop.map.view import View, fit
from desktop.session import Session
from desktop.tour.card import TourCard
from desktop.tour.script import Panel, Step, Tour, day_of
from desktop.wording import translate
from geodata.ledger.filters import Filters
from geodata.ledger.state import Clock
from geodata.records.texts import Language
from geodata.theatres import TheatreName


class Stage(Protocol):
    """What a tour moves besides the session: the window's own arrangement."""

    def use_workspace(self, name: str) -> None:
        """Arrange the docks."""

    def workspace_now(self) -> str:
        """The arrangement that was chosen last."""
        ...

    def show_panel(self, name: Panel) -> None:
        """Bring a panel to the front, or open what else the name stands for."""

    def put_panels_back(self) -> None:
        """Close what ``show_panel`` opened that is no dock."""


class _Before(msgspec.Struct, frozen=True, kw_only=True):
    """All that a tour may move, as it was."""

    theatre: TheatreName
    views: dict[TheatreName, View]
    clock: Clock
    selection: str | None
    layers: tuple[Layer, ...]
    filters: Filters
    docks: QByteArray
    workspace: str
    front: tuple[QDockWidget, ...]


class Guide(QObject):
    """A tour at work. ``moved`` tells the number of the step shown, from 0; ``left`` that it is over."""

    moved = Signal(int)
    left = Signal()

    def __init__(self, tour: Tour, session: Session, canvas: MapCanvas, window: QMainWindow, stage: Stage) -> None:
        super().__init__(window)
        self.tour = tour
        self.at = 0
        self._session = session
        self._canvas = canvas
        self._window = window
        self._stage = stage
        docks = window.findChildren(QDockWidget)
        self._before = _Before(
            theatre=session.theatre_name, views={session.theatre_name: canvas.view}, clock=session.clock,
            selection=session.selection, layers=session.layers, filters=session.filters, docks=window.saveState(),
            workspace=stage.workspace_now(),
            front=tuple(dock for dock in docks if dock.isVisible() and not dock.visibleRegion().isEmpty()),
        )  # fmt: skip
        self.card = TourCard(window, [self._words(step.text.of).strip() for step in tour.step])
        self.card.next_wanted.connect(self.next)
        self.card.back_wanted.connect(self.back)
        self.card.leave_wanted.connect(self.leave)

    def begin(self) -> None:
        """Show the first step."""
        self.go_to(0)

    def next(self) -> None:
        """The following step, or the way out behind the last."""
        if self.at + 1 < len(self.tour.step):
            self.go_to(self.at + 1)
        else:
            self.leave()

    def back(self) -> None:
        """The step before."""
        if self.at:
            self.go_to(self.at - 1)

    def go_to(self, number: int) -> None:
        """Show a step as if all steps before it had been taken."""
        self.at = number
        step = _gathered(self.tour.step[: number + 1])
        session = self._session
        # First of all: docks that came back beside the mirror would make the window grow.
        self._stage.put_panels_back()
        if step.workspace is not None:
            self._stage.use_workspace(step.workspace)
        if step.theatre is not None and step.theatre != session.theatre_name:
            self._note_view(step.theatre)
            session.show_theatre(step.theatre)
        if step.panel is not None:
            self._stage.show_panel(step.panel)
        words = translate("Tour", "%1 · step %2 of %3")
        title = words.replace("%1", self._words(self.tour.title.of))
        title = title.replace("%2", str(number + 1)).replace("%3", str(len(self.tour.step)))
        text = self._words(step.text.of).strip()
        self.card.show_step(title, text, first=number == 0, last=number + 1 == len(self.tour.step))
        # Only now is it known how much room the map has.
        self._show_extent(step)
        session.set_clock(_clock(step, session.clock))
        session.select(step.select)
        self.moved.emit(number)

    def leave(self) -> None:
        """Put everything back as it was before the tour."""
        before, session = self._before, self._session
        self.card.hide()
        self.card.end()
        self._stage.put_panels_back()
        self._stage.use_workspace(before.workspace)
        self._window.restoreState(before.docks)
        for dock in before.front:
            dock.raise_()
        for name, view in before.views.items():
            session.show_theatre(name)
            self._canvas.set_view(view)
        session.show_theatre(before.theatre)
        session.set_layers(before.layers)
        session.set_filters(before.filters)
        session.set_clock(before.clock)
        session.select(before.selection)
        self.left.emit()

    def _words(self, of: Callable[[Language], str]) -> str:
        return of(self._session.language)

    def _note_view(self, name: TheatreName) -> None:
        """Remember where another theatre was before the tour first shows it."""
        if name not in self._before.views:
            self._session.show_theatre(name)
            self._before.views[name] = self._canvas.view

    def _show_extent(self, step: Step) -> None:
        canvas, base = self._canvas, self._session.base
        if step.extent is None:
            canvas.fit_theatre()
        else:
            canvas.set_view(fit(base.projection, step.extent, max(canvas.width(), 1), max(canvas.height(), 1), 24))


def _gathered(steps: tuple[Step, ...]) -> Step:
    """The last step with what those before it say and it does not; an extent goes with its theatre."""
    made = steps[0]
    for step in steps[1:]:
        said = {name: value for name in step.__struct_fields__ if (value := getattr(step, name)) is not None}
        if "theatre" in said and "extent" not in said:
            said["extent"] = None
        made = msgspec.structs.replace(made, **said)
    return made


def _clock(step: Step, now: Clock) -> Clock:
    true_on = now.true_on if step.date is None else day_of(step.date)
    known_on = now.known_on if step.known_on is None else day_of(step.known_on)
    return Clock(true_on=true_on, known_on=known_on)
