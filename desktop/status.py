"""The status bar: where the cursor is, at what scale, in which projection, and what is going on."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from desktop.canvas import MapCanvas
from desktop.map.exercise import WORD
from desktop.project_desk import saved_at
from desktop.session import Session
from desktop.widgets.scale_field import ScaleField
from desktop.widgets.steady import Steady
from desktop.wording import number_text, scale_text, translate
from geodata.geometry.grid_reference import NOTATIONS, format_coordinate


class StatusLine:
    """Writes into the window's status bar; a click on the coordinates changes their notation."""

    def __init__(self, window: QMainWindow, session: Session, canvas: MapCanvas) -> None:
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        self._session = session
        self._canvas = canvas
        self._notation = 0
        self._at: tuple[float, float] | None = None
        self._position = QPushButton()
        self._position.setMinimumWidth(210)
        self._position.setToolTip(translate("Status", "Position under the cursor; click for another notation"))
        self._position.setAccessibleName(translate("Status", "Position under the cursor"))
        self._position.clicked.connect(self._next_notation)
        self.scale = ScaleField()
        self.scale.entered.connect(self._take_scale)
        self.scale.refused.connect(self._refuse_scale)
        self.scale.left.connect(canvas.setFocus)
        self._projection = QLabel()
        self._state = QLabel()
        self._jobs = QLabel()
        self._selected = QLabel()
        # The position changes with every move of the cursor: its words must not lay out the window.
        for widget in (Steady(self._position), self.scale, self._projection, self._state, self._jobs, self._selected):
            bar.addWidget(widget)
        self._message = QLabel()
        bar.addPermanentWidget(self._message)
        self._watched: set[MapCanvas] = set()
        self.watch(canvas)
        session.selected.connect(self._show_selected)
        session.picked_changed.connect(self._show_selected)
        session.project_changed.connect(self._show_state)
        session.journal_changed.connect(self._show_state)
        self._show_state()
        self.show_jobs(0, "")
        self._show_position(None)
        self._show_view()
        self._show_selected()

    def watch(self, canvas: MapCanvas) -> None:
        """Show where the cursor is on a map too, and its scale while the line is turned to it."""
        if canvas not in self._watched:
            self._watched.add(canvas)
            canvas.cursor_moved.connect(self._show_position)
            canvas.cursor_moved.connect(lambda: self.turn_to(canvas))
            canvas.view_changed.connect(self._show_view)

    def turn_to(self, canvas: MapCanvas) -> None:
        """Show the scale of a map, and let it be entered for it."""
        if canvas is not self._canvas:
            self._canvas = canvas
            self._show_view()

    def show_jobs(self, count: int, text: str) -> None:
        """Say how many jobs there are, and what the newest does."""
        if count:
            words = translate("Status", "1 job: %2") if count == 1 else translate("Status", "%1 jobs: %2")
            self._jobs.setText(words.replace("%1", str(count)).replace("%2", text))
        else:
            self._jobs.setText(translate("Status", "0 jobs"))

    def _show_state(self) -> None:
        project = self._session.project
        if project is None:
            text = translate("Status", "built-in atlas, read-only")
        elif not project.writable:
            said = [note for note in project.notes if note.startswith("opened read-only")]
            text = said[0] if said else translate("Status", "read-only")
        else:
            saved = saved_at(project)
            text = translate("Status", "saved %1").replace("%1", f"{saved:%H:%M:%S}") if saved else ""
        if self._session.past is not None:
            text = translate("Status", "looking at “%1”, nothing can be changed").replace("%1", self._session.past)
        if self._session.exercise:
            text = f"{WORD} · {text}" if text else WORD
        self._state.setText(text)

    def say(self, text: str) -> None:
        """Show what was just done."""
        self._message.setText(text)

    def _show_position(self, at: tuple[float, float] | None) -> None:
        if at is not None:
            self._at = at
            text = format_coordinate(at[0], at[1], NOTATIONS[self._notation])
            self._position.setText(text or translate("Status", "no MGRS here"))
        elif self._at is None:
            self._position.setText(translate("Status", "move over the map"))

    def _next_notation(self) -> None:
        self._notation = (self._notation + 1) % len(NOTATIONS)
        self._show_position(self._at)

    def _show_view(self) -> None:
        self.scale.show_scale(self._canvas.view.scale_denominator)
        names = {
            "kursk": translate("Status", "equal-area, Kursk"),
            "laos": translate("Status", "equal-area, Laos"),
            "world": translate("Status", "equal-area, world"),
        }
        self._projection.setText(names[self._canvas.theatre_name])

    def _take_scale(self, denominator: float) -> None:
        view = self._canvas.view.at_scale(denominator)
        self._canvas.set_view(view)
        if math.isclose(view.scale_denominator, denominator, rel_tol=0.005):
            self.say("")
        else:
            text = translate("Status", "%1 is out of reach; this is the nearest scale")
            self.say(text.replace("%1", scale_text(denominator)))

    def _refuse_scale(self, text: str) -> None:
        words = translate("Status", "“%1” is no scale; write for example 1:250000, 250 000 or 250k")
        self.say(words.replace("%1", text if len(text) <= 30 else text[:30] + "…"))

    def _show_selected(self) -> None:
        record_id = self._session.selection
        count = sum(len(one.features) for one in self._session.picked)
        if count:
            text = translate("Status", "1 feature selected" if count == 1 else "%1 features selected")
            self._selected.setText(text.replace("%1", number_text(count, self._session.language)))
            return
        if record_id is None:
            self._selected.setText(translate("Status", "nothing selected"))
            return
        name = self._session.name_of(record_id)
        self._selected.setText(translate("Status", "selected: %1").replace("%1", name))
