"""An outline while it is drawn: sketch, box and panel from its beginning until its record is saved or left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from desktop import ask
from desktop.measure_words import ground_text, square_metres_text
from desktop.refusal_words import refused_sentence
from desktop.session import Session
from desktop.wording import translate
from geodata.geometry.geodesic import area_m2
from geodata.geometry.grid_reference import format_coordinate

if TYPE_CHECKING:
    from desktop.canvas import MapCanvas
    from desktop.drawing.easel import Easel
    from desktop.drawing.outline_task import OutlineTask
    from desktop.entry.field import Field
    from geodata.geometry.sketch import Sketch
    from geodata.project.editing import Edit

# Corners computed on the border of an area miss it by rounding; a square centimetre is none that anybody drew.
_ROUNDING_M2, _ROUNDING_DEG = 1e-4, 1e-9


class DrawingDesk(QObject):
    """Draws one outline at a time. ``panel_wanted`` carries the panel to show beside the map, or ``None``."""

    said = Signal(str)
    panel_wanted = Signal(object, str)
    steps_changed = Signal()
    survey_wanted = Signal()

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
        self._taken: Sketch | None = None
        self._followed: Sketch | None = None
        session.project_changed.connect(self._abandon)
        session.theatre_changed.connect(self._abandon)

    @property
    def easel(self) -> Easel | None:
        """Sketch, box and panel while something is drawn."""
        return self._easel if self._task is not None else None

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

    @property
    def busy(self) -> bool:
        """Whether an outline is drawn."""
        return self._task is not None

    def begin(
        self, task: OutlineTask, fields: Sequence[Field], values: dict[str, Any], sketch: Sketch | None = None
    ) -> None:
        """Begin an outline with the fields that are asked beside it."""
        from desktop.drawing.easel import Easel  # noqa: PLC0415 - not before the first map

        if self._easel is None:
            self._easel = Easel(self._session, self._canvas, self)
            self._easel.tool.finished.connect(self.finish)
            self._easel.tool.left.connect(self.cancel)
            self._easel.tool.changed.connect(self._sketched)
        self._task, self._whole, self._kept, self._taken = task, None, None, None
        offers = {} if task.room is None else self._offers(task)
        panel = self._easel.begin(task, tuple(fields), values, sketch, offers)
        panel.close_wanted.connect(self.finish)
        panel.cancel_wanted.connect(self.cancel)
        panel.survey_wanted.connect(self.survey_wanted)
        if task.kind == "areas" and not task.redraws:
            panel.state_chosen.connect(self._suggest)
            self._suggested = ""
            self._suggest(task.states[0])
        self.panel_wanted.emit(panel, task.title)
        self.steps_changed.emit()
        self._canvas.setFocus()

    def _offers(self, task: OutlineTask) -> dict[str, tuple[str, Any]]:
        """Further ways to an outline where there is room that it belongs into."""
        if task.reopens is not None:
            clip = translate("Draw", "Take away what was not released as this part")
            return {
                translate("Draw", "Clip to the part"): (clip, self._clip),
                translate("Draw", "The whole part"): (
                    translate("Draw", "Reopen everything that was released as this part"), self._take_all),
            }  # fmt: skip
        clip = translate("Draw", "Take away what lies outside of what remains of the area")
        take = (
            translate("Draw", "Release everything that is left of the area")
            if task.kind == "releases"
            else translate("Draw", "Confirm everything that is still suspected")
        )
        return {
            translate("Draw", "Clip to the area"): (clip, self._clip),
            translate("Draw", "All that remains"): (take, self._take_all),
        }

    def take(self, sketch: Sketch, whence: str | None = None) -> None:
        """Take an outline that was made elsewhere; ``whence`` says in the journal what it was made of."""
        easel = self.easel
        if easel is not None:
            easel.tool.take(sketch)
            self._taken = sketch
            self._kept = None if whence is None else (sketch, whence)
            self.bring_into_view(sketch)

    def preview(self, sketch: Sketch | None) -> None:
        """Show an outline beside the sketch, or none any more."""
        if self._easel is not None:
            self._easel.tool.preview(sketch)

    def bring_into_view(self, sketch: Sketch) -> None:
        """Show the whole outline, no closer than 0.2 m a pixel."""
        projection, canvas = self._canvas.view.projection, self._canvas
        x, y = np.array([projection.point(*corner) for corner in sketch.corners]).T
        scale = max(np.ptp(x) / (0.6 * canvas.width()), np.ptp(y) / (0.6 * canvas.height()), 0.2)
        middle = projection.inverse((x.min() + x.max()) / 2, (y.min() + y.max()) / 2)
        if middle is not None:
            canvas.go_to(*middle, float(scale))

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
        if task.room is not None and task.reopens is None:
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
        from geodata.project.errors import EditRefused, ProjectError  # noqa: PLC0415 - not before the first map
        from geodata.records.entered import refused_field  # noqa: PLC0415 - as above

        project, panel = self._session.project, None if self._easel is None else self._easel.panel
        assert project is not None, "an outline is drawn only on a project"
        assert panel is not None, "while something is drawn"
        edits = self._edits(task, state, fields, shape)
        try:
            project.edit(edits, reason=self._whence())
        except EditRefused as error:
            sentence = str(error).removeprefix(f"{project.path}: ").removesuffix("; nothing was changed")
            shown = refused_sentence(error, project, self._session.language)
            # A rule of the ground may well use the word of a field without being about it.
            of_ground = "(rule " in sentence and "needs its" not in sentence
            named = (name for name in panel.form.editors if re.search(rf"\b{name}\b", sentence) and not of_ground)
            name = refused_field(sentence, panel.form.editors) or next(named, None)
            if name is not None:
                panel.form.show_error(name, shown)
                panel.form.editors[name].setFocus()
            else:
                panel.refuse(shown)
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

    def _edits(self, task: OutlineTask, state: str, fields: dict[str, Any], shape: BaseGeometry) -> list[Edit]:
        """What is written: the record with its outline, of reopened ground what reopens it, of a corridor its axis."""
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        given = {name: None if value == "" else value for name, value in fields.items()}
        values = {name: value for name, value in given.items() if not name.startswith("reopening:")}
        field = {"areas": "status", "releases": "product"}.get(task.kind)
        if not task.redraws and field is not None:
            values[field] = state
        if task.area is not None and task.reopens is None:
            values["area_id"] = task.area.id
        edits: list[Edit] = [Put(task.kind, values, task.record_id, geometry=shape)]
        if task.reopens is not None:
            again = {
                "area_id": task.record_id, "release_id": task.reopens.id, "reason": given["reopening:reason"],
                "evidence": values["evidence"], "date": values["survey_date"],
            }  # fmt: skip
            edits.append(Put("reopenings", again))
        if task.axis is not None and self._is_of(self._taken):
            line = shapely.LineString(task.axis.line)
            edits.append(Put("axes", {"area_id": task.record_id, "width_m": task.axis.width_m}, geometry=line))
        return edits

    def _whence(self) -> str | None:
        """The survey form, file or typed coordinates that the outline comes from: in the journal for ever."""
        easel = self._easel
        if easel is None:
            return None
        corners = easel.tool.sketch.corners
        if self._kept is not None and self._is_of(self._kept[0]):
            return self._kept[1]
        typed = [f"{at}: {easel.tool.typed[corner]}" for at, corner in enumerate(corners, 1)
                 if corner in easel.tool.typed]  # fmt: skip
        return f"corners as typed: {'; '.join(typed)}" if typed else None

    def _is_of(self, taken: Sketch | None) -> bool:
        """Whether corners of an outline that was taken are still there; else something else was drawn instead."""
        if taken is None or self._easel is None:
            return False
        return bool(set(taken.corners) & set(self._easel.tool.sketch.corners))

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
