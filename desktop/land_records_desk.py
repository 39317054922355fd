"""Records of land entered, changed and removed in forms; findings shown and repaired; practice areas made up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from desktop import ask
from desktop.editable import land_area_of, why_not_editable
from desktop.finding_words import sentence
from desktop.refusal_words import refused_sentence, told
from desktop.session import Session
from desktop.wording import translate
from geodata.geometry.grid_reference import format_coordinate

if TYPE_CHECKING:
    from desktop.canvas import MapCanvas
    from desktop.entry.dialog import EntryDialog
    from desktop.entry.land_fields import LandKind
    from desktop.land.repair_dialog import RepairDialog
    from geodata.geometry.sketch import LonLat
    from geodata.project.images import Stored
    from geodata.project.project import Project
    from geodata.release.findings import Finding


class LandRecordsDesk(QObject):
    """Every change is a step of the journal. ``drawing`` says whether an outline is drawn meanwhile."""

    said = Signal(str)

    def __init__(self, session: Session, canvas: MapCanvas, window: QWidget, drawing: Callable[[], bool]) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._window = window
        self._drawing = drawing
        self.repairing: RepairDialog | None = None
        self.dialog: EntryDialog | None = None

    def new_report(self) -> None:
        """Ask what a team did in the selected area on a day."""
        area = self._area_selected()
        if self._project() is not None and area is not None:
            self._ask("reports", {}, {"area_id": area.id})

    def new_device(self) -> None:
        """Ask for a device; at first for the place it was found at."""
        from desktop.drawing.point_tool import PointTool  # noqa: PLC0415 - not before the first map

        area = self._area_selected(needed=False)
        if self._project() is None or self._drawing():
            return

        def took(place: LonLat | None) -> None:
            self._canvas.use_tool(None)
            self.said.emit("")
            fixed = {} if place is None else {"place:position": place, "fixed_by": translate("Land", "map")}
            self._ask("devices", fixed, {} if area is None else {"area_id": area.id})

        def left() -> None:
            self._canvas.use_tool(None)
            self.said.emit("")

        self._canvas.use_tool(PointTool(lambda: self._canvas.view, took, left))
        self._canvas.setFocus()
        self.said.emit(translate("Land", "Click where the device lay; Enter goes on without a place, Esc leaves."))

    def edit_fields(self) -> bool:
        """Open the selected record of land in its form; False where none is selected."""
        stored = self._session.land(self._session.selection)
        if stored is None:
            return False
        if self._project() is not None:
            values = dict(stored.values)
            if stored.wkb is not None and stored.kind == "devices":
                values["place:position"] = tuple(shapely.get_coordinates(shapely.from_wkb(stored.wkb))[0].tolist())
            self._ask(cast("LandKind", stored.kind), values, {}, edits=stored.id)
        return True

    def remove(self) -> bool:
        """Remove the selected record of land; False where none is selected."""
        from geodata.project.editing import Remove  # noqa: PLC0415 - not before the first map
        from geodata.project.errors import ProjectError  # noqa: PLC0415 - as above

        stored = self._session.land(self._session.selection)
        if stored is None:
            return False
        project = self._project()
        if project is None:
            return True
        own = self._dependent(project, stored)
        try:
            project.edit([*(Remove(one.kind, one.id) for one in own), Remove(stored.kind, stored.id)])
        except ProjectError as error:
            ask.tell_failure(self._window, told(error, self._session.language))
            return True
        self._session.select(None)
        self._session.changed()
        photos = sum(one.kind == "photos" for one in own)
        words = (
            translate("Land", "Removed %1 with its %2 photos. Undo (Ctrl+Z) brings all back.")
            if photos
            else translate("Land", "Removed %1. Undo (Ctrl+Z) brings it back.")
        )
        self.said.emit(words.replace("%1", str(stored.values.get("code") or stored.id)).replace("%2", str(photos)))
        return True

    def _dependent(self, project: Project, stored: Stored) -> list[Stored]:
        """What says something of a record alone: its photos, and of an area its axis and what it reopens."""
        found = project.photos_of(stored.kind, stored.id)
        if stored.kind == "areas":
            held = (one for kind in ("reopenings", "axes") for one in project.rows(kind))
            found += [one for one in held if one.values["area_id"] == stored.id]
        return found

    def make_up(self) -> None:
        """Put made-up areas with releases, reports and devices into an exercise project, once a theatre."""
        from geodata.project.errors import ProjectError  # noqa: PLC0415 - not before the first map
        from geodata.project.exercises import put_exercise  # noqa: PLC0415 - as above

        project, name = self._project(), self._session.theatre_name
        if project is None:
            return
        if any(area_id.startswith(f"exercise-{name}-") for area_id in self._session.kept_land.areas):
            self.said.emit(translate("Land", "There are made-up areas in this theatre already; Undo takes them back."))
            return
        try:
            acks = put_exercise(project, name, seed=project.head.seq + 1)
        except ProjectError as error:
            ask.tell_failure(self._window, told(error, self._session.language))
            return
        self._session.changed()
        first = self._session.land(acks[0].id)
        if first is not None and first.wkb is not None:
            middle = shapely.point_on_surface(shapely.from_wkb(first.wkb))
            self._canvas.go_to(middle.x, middle.y, 4.0)
        words = translate("Land", "Made up %1 records for practice. Undo (Ctrl+Z) takes them back.")
        self.said.emit(words.replace("%1", str(len(acks))))

    def show_finding(self, found: Finding) -> None:
        """Select the record of a finding and go to its place."""
        self.show_record(found.record_id, found.place)

    def show_record(self, record_id: str, place: tuple[float, float] | None = None) -> None:
        """Select a record of land and go to a place of it, or to its middle."""
        self._session.select(record_id)
        stored = self._session.land(record_id)
        if place is None and stored is not None and stored.wkb is not None:
            inside = shapely.point_on_surface(shapely.from_wkb(stored.wkb))
            place = (inside.x, inside.y)
        if place is not None:
            self._canvas.go_to(*place, min(self._canvas.view.metres_per_px, 2.0))

    def repair(self, found: Finding) -> None:
        """Show what a finding proposes, before and after; write it when somebody takes it."""
        from desktop.land.repair_dialog import RepairDialog  # noqa: PLC0415 - not before the first map

        proposal = found.proposal
        if proposal is None or self._project() is None:
            return
        after = proposal.after
        language = self._session.language
        said, what = sentence(found.said, language, found.kind), sentence(proposal.said, language)
        dialog = RepairDialog(self._window, self._session, said, what, (proposal.before, after))
        self.repairing = dialog
        dialog.accepted.connect(lambda: self._take_repair(found, after))
        ask.show_form(dialog)

    def _take_repair(self, found: Finding, after: BaseGeometry) -> None:
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map
        from geodata.project.errors import ProjectError  # noqa: PLC0415 - as above

        project = self._session.project
        if project is None or found.proposal is None:
            return
        try:
            project.edit([Put(found.kind, {}, found.record_id, geometry=after)], reason=found.proposal.what)
        except ProjectError as error:
            ask.tell_failure(self._window, told(error, self._session.language))
            return
        self._session.changed()
        words = translate("Quality", "Repaired %1. Undo (Ctrl+Z) takes it back.")
        self.said.emit(words.replace("%1", self._session.name_of(found.record_id)))

    def _ask(self, kind: LandKind, values: dict[str, Any], fixed: dict[str, Any], edits: str | None = None) -> None:
        """Ask for a record in its form."""
        from desktop.drawing.outline_task import free_id  # noqa: PLC0415 - not before the first map
        from desktop.entry.dialog import EntryDialog  # noqa: PLC0415 - as above
        from desktop.entry.entries import Entries  # noqa: PLC0415 - as above

        project = self._session.project
        assert project is not None, "asked only of a project"

        def write(fields: dict[str, Any], _pending: dict[str, dict[str, Any]]) -> str | None:
            return self._write(project, kind, edits or free_id(project, kind), {**fixed, **fields})

        entries = Entries(self._session.records, self._session.language)
        self.dialog = EntryDialog(
            self._window, kind, entries, self._session.language, write, values=values, edits=edits
        )
        ask.show_form(self.dialog)

    def _write(self, project: Project, kind: LandKind, record_id: str, fields: dict[str, Any]) -> str | None:
        from desktop.entry.land_fields import land_kind_text  # noqa: PLC0415 - not before the first map
        from geodata.project.editing import Put, Unchanged  # noqa: PLC0415 - as above
        from geodata.project.errors import EditRefused, ProjectError  # noqa: PLC0415 - as above

        values = {name: None if value == "" else value for name, value in fields.items() if ":" not in name}
        place: Any = Unchanged.GEOMETRY
        reason = None
        if "place:position" in fields:
            position = fields["place:position"]
            place = None if position is None else shapely.Point(position)
            typed = "" if self.dialog is None else self.dialog.form.editors["place:position"].typed()
            if position is not None and typed != format_coordinate(position[0], position[1], "DD"):
                reason = f"position as typed: {typed} (WGS84)"
        try:
            project.edit([Put(kind, values, record_id, geometry=place)], reason=reason)
        except EditRefused as error:
            return refused_sentence(error, project, self._session.language)
        except ProjectError as error:
            ask.tell_failure(self._window, told(error, self._session.language))
            return str(error)
        self._session.changed()
        words = translate("Entry", "Saved %1 %2. Undo (Ctrl+Z) takes it back.")
        self.said.emit(words.replace("%1", land_kind_text(kind)).replace("%2", record_id))
        return None

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
