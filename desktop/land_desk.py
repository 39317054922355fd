"""Recording land: areas and released parts are drawn, or taken from a survey form or a file; each is a step."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from desktop import ask
from desktop.editable import land_area_of, why_not_editable
from desktop.measure_words import ground_text, square_metres_text
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange import FileUnreadable
from geodata.geometry.geodesic import area_m2
from geodata.geometry.grid_reference import format_coordinate

if TYPE_CHECKING:
    from desktop.canvas import MapCanvas
    from desktop.drawing.easel import Easel
    from desktop.drawing.file_dialog import OutlineFileDialog
    from desktop.drawing.outline_task import OutlineTask
    from desktop.drawing.survey_dialog import KeptForm, SurveyDialog
    from desktop.entry.land_fields import LandKind
    from geodata.geometry.sketch import Sketch
    from geodata.project.images import Stored
    from geodata.project.project import Project

# Corners computed on the border of an area miss it by rounding; a square centimetre is none that anybody drew.
_ROUNDING_M2, _ROUNDING_DEG = 1e-4, 1e-9


class LandDesk(QObject):
    """Carries out what the Areas menu asks. ``panel_wanted`` carries the panel to show beside the map, or ``None``."""

    said = Signal(str)
    panel_wanted = Signal(object, str)
    steps_changed = Signal()

    def __init__(self, session: Session, canvas: MapCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._window = window
        self._easel: Easel | None = None
        self._task: OutlineTask | None = None
        self._suggested = ""
        self._whole: BaseGeometry | None = None
        self._kept: tuple[Sketch, str] | None = None
        self._followed: Sketch | None = None
        self.survey: SurveyDialog | None = None
        self.field: OutlineFileDialog | None = None
        session.project_changed.connect(self._abandon)
        session.theatre_changed.connect(self._abandon)

    @property
    def easel(self) -> Easel | None:
        """Sketch, box and panel while something is drawn."""
        return self._easel if self._task is not None else None

    def draw_area(self) -> None:
        """Begin a new hazardous area."""
        from desktop.drawing.outline_task import OutlineTask, free_id  # noqa: PLC0415 - not before the first map

        project = self._project()
        if project is not None and self._task is None:
            task = OutlineTask(
                kind="areas", record_id=free_id(project, "areas"), states=("SHA", "CHA"),
                title=translate("Draw", "New area"),
            )  # fmt: skip
            self._begin(task, {"work_status": "open"}, None)

    def draw_shape(self, shape: BaseGeometry) -> None:
        """Begin a new area with an outline that is made already."""
        from desktop.drawing.outline_task import single_ring  # noqa: PLC0415 - not before the first map

        ring = single_ring(shape)
        if ring is None:
            self.said.emit(
                translate("Land", "The line comes back to itself: along it there would be a hole. Draw less.")
            )
            return
        self.draw_area()
        if self.easel is not None:
            self.easel.tool.take(ring)
            self._bring_into_view(ring)

    def release_part(self) -> None:
        """Begin the outline of a part of the selected area that was released."""
        from desktop.drawing.outline_task import OutlineTask, free_id, remaining  # noqa: PLC0415 - as above

        project, area = self._project(), self._area_selected()
        if project is None or area is None or self._task is not None:
            return
        room = remaining(project, area)
        code = str(area.values["code"])
        if room is None:
            words = translate("Land", "Nothing of %1 is left to be released, or it has no outline yet.")
            self.said.emit(words.replace("%1", code))
            return
        task = OutlineTask(
            kind="releases", record_id=free_id(project, "releases"), states=("cleared", "reduced", "cancelled"),
            title=translate("Draw", "Release of %1").replace("%1", code), area=area, room=room,
        )  # fmt: skip
        self._begin(task, {}, None)

    def edit_outline(self) -> None:
        """Change the outline of the selected area or released part, corner by corner."""
        from desktop.drawing.outline_task import OutlineTask, single_ring  # noqa: PLC0415 - as above

        project, stored = self._project(), self._session.land(self._session.selection)
        if project is None or self._task is not None:
            return
        if stored is None or stored.kind not in ("areas", "releases"):
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
        state = stored.values["status" if stored.kind == "areas" else "product"]
        task = OutlineTask(
            kind=stored.kind, record_id=stored.id, states=(state,), redraws=True,
            title=translate("Draw", "Outline of %1").replace("%1", name),
        )  # fmt: skip
        self._begin(task, stored.values, sketch)

    def undo(self) -> bool:
        """Take a step of the sketch back while there is one; False where nothing is drawn."""
        if self.easel is None:
            return False
        self.easel.tool.undo()
        return True

    def redo(self) -> bool:
        """Make a step of the sketch again; False where nothing is drawn."""
        if self.easel is None:
            return False
        self.easel.tool.redo()
        return True

    def survey_form(self) -> None:
        """Ask for the turning points of a paper form, for a new area where nothing is drawn; the map shows them."""
        from desktop.drawing.survey_dialog import SurveyDialog  # noqa: PLC0415 - not before the first map

        if self.easel is None:
            self.draw_area()
        easel = self.easel
        if easel is None:
            return
        self.survey = SurveyDialog(self._window, self._session.language)
        self.survey.shown.connect(easel.tool.preview)
        self.survey.taken.connect(self._take_survey)
        self.survey.finished.connect(self._end_survey)
        ask.show_form(self.survey)

    def outline_file(self) -> None:
        """Take an outline from a GPS track or a list of vertices, for a new area where nothing is drawn."""
        from desktop.drawing.file_dialog import ENDINGS, OutlineFileDialog, outlines_of  # noqa: PLC0415 - as above

        if self._project() is None:
            return
        path = ask.file_to_read(self._window, translate("Draw", "Outline from a file"), ENDINGS)
        if path is None:
            return
        try:
            found = outlines_of(path, self._session.language)
        except FileUnreadable as error:
            ask.tell_failure(self._window, str(error))
            return
        if not found:
            words = translate("Draw", "%1: has no track and no record with vertices.")
            ask.tell_failure(self._window, words.replace("%1", str(path)))
            return
        if self.easel is None:
            self.draw_area()
        easel = self.easel
        if easel is None:
            return
        self.field = OutlineFileDialog(self._window, path, found, self._session.language)
        self.field.shown.connect(self._preview)
        self.field.taken.connect(self._take_outline)
        self.field.finished.connect(self._end_survey)
        self._preview(found[0].sketch)
        ask.show_form(self.field)

    def _preview(self, sketch: Sketch | None) -> None:
        if self._easel is not None:
            self._easel.tool.preview(sketch)
            if sketch is not None:
                self._bring_into_view(sketch)

    def _end_survey(self) -> None:
        if self._easel is not None:
            self._easel.tool.preview(None)

    def _take_survey(self, sketch: Sketch, kept: KeptForm) -> None:
        self._take_outline(sketch, f"survey form: {kept.as_json()}")

    def _take_outline(self, sketch: Sketch, whence: str) -> None:
        easel = self.easel
        if easel is not None:
            easel.tool.take(sketch)
            self._kept = sketch, whence
            self._bring_into_view(sketch)

    def _bring_into_view(self, sketch: Sketch) -> None:
        """Show the whole outline, no closer than 0.2 m a pixel."""
        projection, canvas = self._canvas.view.projection, self._canvas
        x, y = np.array([projection.point(*corner) for corner in sketch.corners]).T
        scale = max(np.ptp(x) / (0.6 * canvas.width()), np.ptp(y) / (0.6 * canvas.height()), 0.2)
        middle = projection.inverse((x.min() + x.max()) / 2, (y.min() + y.max()) / 2)
        if middle is not None:
            canvas.go_to(*middle, float(scale))

    def cancel(self) -> None:
        """Leave the sketch; with several corners only after a question."""
        easel = self.easel
        if easel is None:
            return
        question = translate("Draw", "Leave without saving? The corners you placed are lost.")
        if (
            len(easel.tool.sketch.corners) < 3
            or not easel.tool.can_undo
            or ask.confirm(self._window, translate("Draw", "Leave the drawing"), question, translate("Draw", "Leave"))
        ):
            self._end()

    def _begin(self, task: OutlineTask, values: dict[str, Any], sketch: Sketch | None) -> None:
        from desktop.drawing.easel import Easel  # noqa: PLC0415 - not before the first map
        from desktop.entry.land_fields import drawn_fields  # noqa: PLC0415 - as above

        if self._easel is None:
            self._easel = Easel(self._session, self._canvas, self)
            self._easel.tool.finished.connect(self.finish)
            self._easel.tool.left.connect(self.cancel)
            self._easel.tool.changed.connect(self._sketched)
        self._task, self._whole, self._kept = task, None, None
        offers = {}
        if task.room is not None:
            offers = {
                translate("Draw", "Clip to the area"): (
                    translate("Draw", "Take away what lies outside of what remains of the area"), self._clip),
                translate("Draw", "All that remains"): (
                    translate("Draw", "Release everything that is left of the area"), self._take_all),
            }  # fmt: skip
        fields = () if task.redraws else drawn_fields(cast("LandKind", task.kind))
        panel = self._easel.begin(task, fields, values, sketch, offers)
        panel.close_wanted.connect(self.finish)
        panel.cancel_wanted.connect(self.cancel)
        panel.survey_wanted.connect(self.survey_form)
        if task.kind == "areas" and not task.redraws:
            panel.state_chosen.connect(self._suggest)
            self._suggested = ""
            self._suggest(task.states[0])
        self.panel_wanted.emit(panel, task.title)
        self.steps_changed.emit()
        self._canvas.setFocus()

    def _sketched(self) -> None:
        if self._easel is not None and self._easel.tool.sketch.corners:
            self._whole = None
            # Only a corner that is new: who moves the map away while drawing stays there.
            if self._easel.tool.sketch is not self._followed:
                self._followed = self._easel.tool.sketch
                self._follow_last(self._followed)
        self.steps_changed.emit()

    def _follow_last(self, sketch: Sketch) -> None:
        """Go to a corner that was typed and lies out of sight."""
        view, last = self._canvas.view, sketch.corners[-1]
        x, y = view.point_px(*view.projection.point(*last))
        if not (0 <= x <= self._canvas.width() and 0 <= y <= self._canvas.height()) and not sketch.whole:
            self._canvas.go_to(*last, min(view.metres_per_px, 2.0))

    def _suggest(self, state: str) -> None:
        """A free code for the class that was chosen, unless somebody typed one."""
        from desktop.drawing.outline_task import free_code  # noqa: PLC0415 - not before the first map

        panel = None if self._easel is None else self._easel.panel
        assert panel is not None, "while something is drawn"
        editor = panel.form.editors["code"]
        if editor.typed() == self._suggested:
            codes = [one.values["code"] for one in self._session.kept_land.areas.values()]
            self._suggested = free_code(codes, state, exercise=self._session.exercise)
            editor.show_value(self._suggested)

    def finish(self) -> None:
        """Close the outline and save the record; what hinders it is said in the panel."""
        from desktop.drawing.outline_task import fault_text  # noqa: PLC0415 - not before the first map

        easel, task = self.easel, self._task
        if easel is None or task is None or easel.panel is None:
            return
        panel, sketch = easel.panel, easel.tool.sketch
        shape = self._whole
        if shape is None:
            fault = sketch.fault
            if fault is not None:
                where = "" if fault.place is None else format_coordinate(*fault.place, "DD")
                panel.refuse(fault_text(fault, where))
                return
            shape = sketch.polygon()
        if task.room is not None:
            assert task.area is not None, "room is that of an area"
            outside = area_m2(shapely.difference(shape, shapely.buffer(task.room, _ROUNDING_DEG, join_style="mitre")))
            if outside > _ROUNDING_M2:
                words = translate(
                    "Draw", "%1 of it lie outside of what remains of %2. Clip to the area takes them away."
                )
                size = square_metres_text(max(1.0, outside), self._session.language)
                panel.refuse(words.replace("%1", size).replace("%2", str(task.area.values["code"])))
                return
        fields = panel.form.read()
        if fields is not None:
            self._save(task, panel.state, fields, shape)

    def _save(self, task: OutlineTask, state: str, fields: dict[str, Any], shape: BaseGeometry) -> None:
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map
        from geodata.project.errors import EditRefused, ProjectError  # noqa: PLC0415 - as above
        from geodata.records.entered import refused_field  # noqa: PLC0415 - as above

        project, panel = self._session.project, None if self._easel is None else self._easel.panel
        assert project is not None, "an outline is drawn only on a project"
        assert panel is not None, "while something is drawn"
        values = {name: None if value == "" else value for name, value in fields.items()}
        if not task.redraws:
            values["status" if task.kind == "areas" else "product"] = state
        if task.area is not None:
            values["area_id"] = task.area.id
        try:
            project.edit([Put(task.kind, values, task.record_id, geometry=shape)], reason=self._whence())
        except EditRefused as error:
            sentence = str(error).removeprefix(f"{project.path}: ").removesuffix("; nothing was changed")
            named = (name for name in panel.form.editors if re.search(rf"\b{name}\b", sentence))
            name = refused_field(sentence, panel.form.editors) or next(named, None)
            if name is not None:
                panel.form.show_error(name, sentence)
                panel.form.editors[name].setFocus()
            else:
                panel.refuse(sentence)
            return
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return
        self._end()
        self._session.changed()
        self._session.select(task.record_id)
        code = str(fields.get("code") or task.title)
        words = translate("Land", "Saved %1, %2. Undo (Ctrl+Z) takes it back.")
        self.said.emit(words.replace("%1", code).replace("%2", ground_text(area_m2(shape), self._session.language)))

    def _whence(self) -> str | None:
        """The survey form, file or typed coordinates that the outline comes from: in the journal for ever."""
        easel = self._easel
        if easel is None:
            return None
        corners = easel.tool.sketch.corners
        # Taken back since then, it is no reason for what was drawn instead.
        if self._kept is not None and set(self._kept[0].corners) & set(corners):
            return self._kept[1]
        typed = [f"{at}: {easel.tool.typed[corner]}" for at, corner in enumerate(corners, 1)
                 if corner in easel.tool.typed]  # fmt: skip
        return f"corners as typed: {'; '.join(typed)}" if typed else None

    def _clip(self) -> None:
        """Show the sketch without what lies outside of what remains."""
        from desktop.drawing.outline_task import single_ring  # noqa: PLC0415 - not before the first map

        easel, task = self.easel, self._task
        if easel is None or easel.panel is None or task is None or task.room is None:
            return
        sketch = easel.tool.sketch
        if sketch.fault is not None:
            easel.panel.refuse(translate("Draw", "Draw an outline first; three corners and no crossing."))
            return
        common = shapely.intersection(task.room, sketch.polygon())
        parts = [part for part in shapely.get_parts(common) if part.geom_type == "Polygon" and not part.is_empty]
        clipped = single_ring(parts[0]) if len(parts) == 1 else None
        if clipped is None:
            words = translate("Draw", "Clipped, it would have %1 parts or holes; draw them one by one.")
            easel.panel.refuse(words.replace("%1", str(len(parts))))
            return
        easel.tool.take(clipped)

    def _take_all(self) -> None:
        """Take everything that remains as the outline; shown corner by corner where it is one ring."""
        from desktop.drawing.outline_task import single_ring  # noqa: PLC0415 - not before the first map
        from geodata.geometry.sketch import Sketch  # noqa: PLC0415 - as above

        easel, task = self.easel, self._task
        if easel is None or easel.panel is None or task is None or task.room is None:
            return
        ring = single_ring(task.room)
        easel.tool.take(ring or Sketch())
        if ring is None:
            self._whole = task.room
            words = translate("Draw", "All that remains, %1 in %2 parts or with holes: Save outline takes it whole.")
            size = ground_text(area_m2(task.room), self._session.language)
            easel.panel.refuse(words.replace("%1", size).replace("%2", str(len(shapely.get_parts(task.room)))))

    def _abandon(self) -> None:
        """Another project or theatre: the sketch belongs to neither."""
        if self._task is not None:
            self._end()

    def _end(self) -> None:
        self._task = None
        if self._easel is not None:
            self._easel.end()
        self.panel_wanted.emit(None, "")
        self.steps_changed.emit()
        self._canvas.setFocus()

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
