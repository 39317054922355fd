"""What the Areas menu asks about ground: areas drawn, parts confirmed and released, released ground reopened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from desktop.drawing_desk import DrawingDesk
from desktop.editable import land_area_of, why_not_editable
from desktop.session import Session
from desktop.survey_desk import SurveyDesk
from desktop.wording import translate
from geodata.geometry.overlay import difference

if TYPE_CHECKING:
    from desktop.canvas import MapCanvas
    from desktop.drawing.easel import Easel
    from desktop.drawing.file_dialog import OutlineFileDialog
    from desktop.drawing.outline_task import DrawnAxis
    from desktop.drawing.survey_dialog import SurveyDialog
    from desktop.entry.land_fields import LandKind
    from geodata.project.images import Stored
    from geodata.project.project import Project


class LandDesk(QObject):
    """Begins what is asked; ``DrawingDesk`` draws it.

    ``panel_wanted`` carries the panel to show beside the map, or ``None``.
    """

    said = Signal(str)
    panel_wanted = Signal(object, str)
    steps_changed = Signal()

    def __init__(self, session: Session, canvas: MapCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._drawing = DrawingDesk(session, canvas, window)
        self._surveys = SurveyDesk(session, self._drawing, window, self.draw_area)
        self._drawing.said.connect(self.said)
        self._drawing.panel_wanted.connect(self.panel_wanted)
        self._drawing.steps_changed.connect(self.steps_changed)
        self._drawing.survey_wanted.connect(self._surveys.survey_form)
        self.survey_form = self._surveys.survey_form
        self.undo, self.redo = self._drawing.undo, self._drawing.redo
        self.cancel, self.finish = self._drawing.cancel, self._drawing.finish

    @property
    def easel(self) -> Easel | None:
        """Sketch, box and panel while something is drawn."""
        return self._drawing.easel

    @property
    def survey(self) -> SurveyDialog | None:
        """The form of turning points that was asked for last."""
        return self._surveys.survey

    @property
    def field(self) -> OutlineFileDialog | None:
        """The dialog of the file that was asked for last."""
        return self._surveys.field

    def outline_file(self) -> None:
        """Take an outline from a GPS track or a list of vertices, for a new area where nothing is drawn."""
        if self._project() is not None:
            self._surveys.outline_file()

    def draw_area(self, axis: DrawnAxis | None = None) -> None:
        """Begin a new hazardous area; one along an axis keeps the line and its width beside its outline."""
        from desktop.drawing.outline_task import OutlineTask, free_id  # noqa: PLC0415 - not before the first map
        from desktop.entry.land_fields import drawn_fields  # noqa: PLC0415 - as above

        project = self._project()
        if project is not None and not self._drawing.busy:
            task = OutlineTask(
                kind="areas", record_id=free_id(project, "areas"), states=("SHA", "CHA"),
                title=translate("Draw", "New area"), axis=axis,
            )  # fmt: skip
            self._drawing.begin(task, drawn_fields("areas"), {"work_status": "open"})

    def draw_corridor(self, shape: BaseGeometry, axis: DrawnAxis) -> None:
        """Begin a new area with the corridor along a line as its outline."""
        from desktop.drawing.outline_task import single_ring  # noqa: PLC0415 - not before the first map

        ring = single_ring(shape)
        if ring is None:
            self.said.emit(
                translate("Land", "The line comes back to itself: along it there would be a hole. Draw less.")
            )
            return
        self.draw_area(axis)
        if self.easel is not None:
            self._drawing.take(ring)

    def release_part(self) -> None:
        """Begin the outline of a part of the selected area that was released."""
        area = self._area_selected()
        if area is not None:
            nothing = translate("Land", "Nothing of %1 is left to be released, or it has no outline yet.")
            self._draw_part(area, "releases", translate("Draw", "Release of %1"), nothing)

    def confirm_part(self) -> None:
        """Begin the outline of a part of the selected suspected area that was confirmed."""
        area = self._area_selected()
        if area is None:
            return
        if area.values["status"] != "SHA":
            words = translate("Land", "%1 is confirmed already; only a part of a suspected area can be confirmed.")
            self.said.emit(words.replace("%1", str(area.values["code"])))
            return
        nothing = translate("Land", "Nothing of %1 is suspected any more, or it has no outline yet.")
        self._draw_part(area, "confirmations", translate("Draw", "Confirmed part of %1"), nothing)

    def reopen_ground(self) -> None:
        """Begin a new area over ground of the selected released part, with the reason and the evidence."""
        from desktop.drawing.outline_task import OutlineTask, free_id  # noqa: PLC0415 - not before the first map
        from desktop.entry.land_fields import reopening_fields  # noqa: PLC0415 - as above

        project, release = self._project(), self._session.land(self._session.selection)
        if project is None or self._drawing.busy:
            return
        if release is None or release.kind != "releases" or release.wkb is None:
            self.said.emit(translate("Land", "Select the released part first whose ground is hazardous again."))
            return
        land = self._session.kept_land
        again = land.reopened((release.values["area_id"],)).get(release.id, [])
        room = difference(shapely.from_wkb(release.wkb), again)
        if room.is_empty:
            self.said.emit(translate("Land", "All of this part is hazardous again already; select the area there."))
            return
        area = self._session.land(release.values["area_id"])
        code = release.id if area is None else str(area.values["code"])
        task = OutlineTask(
            kind="areas", record_id=free_id(project, "areas"), states=("SHA", "CHA"), area=area,
            title=translate("Draw", "Reopened ground of %1").replace("%1", code), reopens=release,
            room=room,
        )  # fmt: skip
        self._drawing.begin(task, reopening_fields(), {"work_status": "open"})

    def edit_outline(self) -> None:
        """Change the outline of the selected area or part, corner by corner."""
        from desktop.drawing.outline_task import OutlineTask, single_ring  # noqa: PLC0415 - not before the first map

        project, stored = self._project(), self._session.land(self._session.selection)
        if project is None or self._drawing.busy:
            return
        if stored is None or stored.kind not in ("areas", "releases", "confirmations"):
            self.said.emit(translate("Land", "Select an area or a released part on the map first."))
            return
        sketch = None if stored.wkb is None else single_ring(shapely.from_wkb(stored.wkb))
        name = str(stored.values.get("code") or stored.id)
        if stored.wkb is not None and sketch is None:
            words = translate(
                "Land", "%1 has several parts or holes; its outline can be given anew by apply, not here."
            )
            self.said.emit(words.replace("%1", name))
            return
        state = {"areas": "status", "releases": "product"}.get(stored.kind)
        task = OutlineTask(
            kind=stored.kind, record_id=stored.id, states=("CHA" if state is None else stored.values[state],),
            title=translate("Draw", "Outline of %1").replace("%1", name), redraws=True,
        )  # fmt: skip
        self._drawing.begin(task, (), stored.values, sketch)

    def _draw_part(self, area: Stored, kind: LandKind, title: str, nothing: str) -> None:
        from desktop.drawing.outline_task import OutlineTask, free_id, remaining  # noqa: PLC0415 - as above
        from desktop.entry.land_fields import drawn_fields  # noqa: PLC0415 - as above

        project, code = self._project(), str(area.values["code"])
        if project is None or self._drawing.busy:
            return
        confirms = kind == "confirmations"
        room = remaining(project, area, suspected=confirms)
        if room is None:
            self.said.emit(nothing.replace("%1", code))
            return
        task = OutlineTask(
            kind=kind, record_id=free_id(project, kind), area=area, room=room,
            states=("CHA",) if confirms else ("cleared", "reduced", "cancelled"), title=title.replace("%1", code),
        )  # fmt: skip
        self._drawing.begin(task, drawn_fields(kind), {})

    def _project(self) -> Project | None:
        reason = why_not_editable(self._session)
        if reason is not None:
            self.said.emit(reason)
            return None
        return self._session.project

    def _area_selected(self, *, needed: bool = True) -> Stored | None:
        """The area that is selected, or that the selected part, report or device belongs to."""
        stored = land_area_of(self._session)
        if stored is None and needed and why_not_editable(self._session) is None:
            self.said.emit(translate("Land", "Select a hazardous area on the map first."))
        return stored
