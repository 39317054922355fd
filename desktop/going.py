"""Where the window turns to for what was found, typed or selected."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.canvas import MapCanvas
from desktop.mirror_desk import MirrorDesk
from desktop.search_box import Place
from desktop.session import Session
from geodata.search import Hit
from geodata.theatres import TheatreName

_HOSTS: dict[str, TheatreName] = {"LA": "laos", "RU": "kursk"}
_NEAR_M, _FAR_M = 60.0, 8_000.0
"""Metres to the pixel at which a typed position is shown, in its theatre and in the world."""


class Going(QObject):
    """Turns map and theatre; ``record`` is the dock of the selected record."""

    def __init__(self, session: Session, canvas: MapCanvas, mirror: MirrorDesk, record: QWidget) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._mirror = mirror
        self._record = record

    def to(self, found: object) -> None:
        """Carry out or show what was chosen in the search."""
        if isinstance(found, QAction):
            found.trigger()
        elif isinstance(found, Place):
            self._to_position(found.lon, found.lat)
        elif isinstance(found, Hit) and found.record_id is not None:
            self.to_record(found.record_id)
        elif isinstance(found, Hit) and found.lon is not None and found.lat is not None:
            self._mirror.leave()
            if found.theatre is not None:
                self._session.show_theatre(found.theatre)
            self._canvas.go_to(found.lon, found.lat, found.metres_per_px)
        self._mirror.map().setFocus()

    def to_record(self, record_id: str) -> None:
        """Select a record and show its page."""
        self._session.select(record_id)
        self._record.show()

    def to_selected(self, record_id: str | None) -> None:
        """Turn to a theatre on which the selected contingent is drawn."""
        state = self._session.state(record_id) if record_id else None
        if state is None or self._session.theatre_name == "world" or self._mirror.is_shown:
            return
        wanted = _HOSTS.get(state.deployment.location.country)
        if wanted is not None:
            self._session.show_theatre(wanted)

    def _to_position(self, lon: float, lat: float) -> None:
        """Turn to the theatre that a position lies in, and put it in the middle."""
        self._mirror.leave()
        for name in _HOSTS.values():
            west, south, east, north = self._session.base_of(name).theatre.extent
            if west <= lon <= east and south <= lat <= north:
                self._session.show_theatre(name)
                self._canvas.go_to(lon, lat, _NEAR_M)
                return
        self._session.show_theatre("world")
        self._canvas.go_to(lon, lat, _FAR_M)
