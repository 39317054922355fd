"""Guide lines of a project: drawn, shown over the map, snapped to while ground is drawn, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop import ask
from desktop.canvas import MapCanvas
from desktop.explain import explain
from desktop.measure_words import length_text
from desktop.session import Session
from desktop.wording import locale, translate
from geodata.geometry.geodesic import line_m
from geodata.geometry.sketch import leg_between
from geodata.project.errors import ProjectError
from geodata.project.guides import GUIDE_LINES, GuideLine, guides_value, stored_guides
from geodata.project.setting_values import id_of

if TYPE_CHECKING:
    from geodata.project.project import Project

_BESIDE_PX = 50.0


class GuideDesk(QObject):
    """Follows the setting ``guide_lines``; ``session.guides`` is what it says."""

    said = Signal(str)

    def __init__(self, session: Session, canvas: MapCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._project: Project | None = None
        self._seq = -1
        self.layer = GuideLayer(session, canvas)
        session.project_changed.connect(self.follow)
        session.journal_changed.connect(self.follow)

    def follow(self) -> None:
        """Show the guide lines that the project has."""
        project = self._session.project
        if project is None:
            self._project, lines = None, ()
        elif project is self._project and "settings" not in project.kinds_after(self._seq):
            self._seq = project.head.seq
            return
        else:
            self._project, self._seq = project, project.head.seq
            lines = stored_guides(project.rows("settings"))
        if lines != self._session.guides:
            self._session.guides = lines
            self.layer.follow()

    def add(self, line: GuideLine) -> None:
        """One guide line more: one step, which undo takes back."""
        self._store((*self._session.guides, tuple(line)))

    def remove(self) -> None:
        """Ask which guide line goes, or all of them."""
        lines = self._session.guides
        title = translate("Guides", "Remove a guide line")
        note = translate("Guides", "Guide lines, in the order they were drawn:")
        nothing = translate("Guides", "There are no guide lines.")
        every = [translate("Guides", "all %1 guide lines").replace("%1", str(len(lines)))] if len(lines) > 1 else []
        at = ask.choose(self._window, title, note, [*map(self._named, lines), *every], nothing)
        if at is not None:
            self._store(() if at == len(lines) else (*lines[:at], *lines[at + 1 :]))

    def _named(self, line: GuideLine) -> str:
        bearing = locale(self._session.language).toString(leg_between(line[0], line[-1]).bearing_deg, "f", 1)
        text = translate("Guides", "%1, from its first corner to its last %2°")
        return text.replace("%1", length_text(line_m(shapely.LineString(line)), self._session.language)).replace(
            "%2", bearing
        )

    def _store(self, lines: tuple[GuideLine, ...]) -> None:
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        project = self._session.project
        if project is None:
            return
        held = id_of(project.rows("settings"), GUIDE_LINES)
        try:
            project.edit([Put("settings", {"name": GUIDE_LINES, "value": guides_value(lines)}, held)])
        except ProjectError as error:
            ask.tell_failure(self._window, explain(error).sentence)
            return
        self._session.changed()


class GuideLayer(QWidget):
    """The guide lines over the map, which lets the mouse through; they are on no picture or sheet."""

    def __init__(self, session: Session, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.view_changed.connect(self.update)
        canvas.frame_drawn.connect(self._repaint)
        session.theme_changed.connect(self.update)
        canvas.installEventFilter(self)
        self.hide()

    def follow(self) -> None:
        """Show the lines as they are now."""
        self.resize(self._canvas.size())
        self.setVisible(bool(self._session.guides))
        self.lower()
        self.update()

    def _repaint(self, _report: object) -> None:
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        return False

    def _free(self) -> QRegion:
        """Where neither furniture nor cards stand: these are read."""
        picture, free = self._canvas.picture, QRegion(self.rect())
        for box in (*picture.furniture, *(card.box for card in picture.cards)):
            free -= QRegion(box.toAlignedRect())
        return free

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view, theme = self._canvas.view, self._session.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(self._free())
        seen = (-_BESIDE_PX, -_BESIDE_PX, self.width() + _BESIDE_PX, self.height() + _BESIDE_PX)
        for line in self._session.guides:
            places = shapely.LineString([view.point_px(*view.projection.point(*corner)) for corner in line])
            for part in shapely.get_parts(shapely.clip_by_rect(places, *seen)):
                polyline = QPolygonF([QPointF(x, y) for x, y in shapely.get_coordinates(part)])
                for pen in (QPen(QColor(theme.panel), 3.4), QPen(QColor(theme.accent), 1.4, Qt.PenStyle.DashDotLine)):
                    painter.setPen(pen)
                    painter.drawPolyline(polyline)
        painter.end()
