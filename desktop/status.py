"""The status bar: where the cursor is, at what scale, in which projection, and what is going on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from desktop.map.canvas import MapCanvas
from desktop.map.view import View
from desktop.session import Session
from desktop.wording import scale_text, short_title, translate
from geodata.geometry.grid_reference import NOTATIONS, format_coordinate


class StatusLine:
    """Writes into the window's status bar; a click on the coordinates changes their notation."""

    def __init__(self, window: QMainWindow, session: Session, canvas: MapCanvas) -> None:
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        self._session = session
        self._notation = 0
        self._at: tuple[float, float] | None = None
        self._position = QPushButton()
        self._position.setMinimumWidth(210)
        self._position.setToolTip(translate("Status", "Position under the cursor; click for another notation"))
        self._position.setAccessibleName(translate("Status", "Position under the cursor"))
        self._position.clicked.connect(self._next_notation)
        self._scale = QLabel()
        self._projection = QLabel()
        self._state = QLabel(translate("Status", "built-in atlas, read-only"))
        self._selected = QLabel()
        for widget in (self._position, self._scale, self._projection, self._state, self._selected):
            bar.addWidget(widget)
        self._message = QLabel()
        bar.addPermanentWidget(self._message)
        canvas.cursor_moved.connect(self._show_position)
        canvas.view_changed.connect(self._show_view)
        session.selected.connect(self._show_selected)
        self._show_position(None)
        self._show_view(canvas.view)
        self._show_selected(None)

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

    def _show_view(self, view: View) -> None:
        self._scale.setText(scale_text(view.scale_denominator))
        names = {
            "kursk": translate("Status", "equal-area, Kursk"),
            "laos": translate("Status", "equal-area, Laos"),
            "world": translate("Status", "equal-area, world"),
        }
        self._projection.setText(names[self._session.theatre_name])

    def _show_selected(self, record_id: str | None) -> None:
        if record_id is None:
            self._selected.setText(translate("Status", "nothing selected"))
            return
        state = self._session.state(record_id)
        name = short_title(state, self._session.language) if state is not None else record_id
        self._selected.setText(translate("Status", "selected: %1").replace("%1", name))
