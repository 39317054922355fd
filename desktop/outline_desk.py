"""Edits of outlines that are there: split, merged, clipped, reshaped, widened, simplified, with holes and parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from desktop import ask
from desktop.canvas import MapCanvas
from desktop.editable import why_not_editable
from desktop.refusal_words import told
from desktop.session import Session
from desktop.wording import translate
from geodata.geometry.outline_parts import LonLat, OutlineRefused

if TYPE_CHECKING:
    from desktop.drawing.line_bar import LineBar
    from desktop.drawing.line_tool import LineLayer, LineTool
    from geodata.project.editing import Edit
    from geodata.project.images import Stored
    from geodata.project.project import Project

Make = Callable[[], "list[Edit]"]


class OutlineDesk(QObject):
    """Every change is shown before and after, and written as one step when somebody takes it."""

    said = Signal(str)
    corridor_drawn = Signal(object, object)
    guide_drawn = Signal(object)

    def __init__(self, session: Session, canvas: MapCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._window = window
        self.tool: LineTool | None = None
        self._layer: LineLayer | None = None
        self.bar: LineBar | None = None
        session.project_changed.connect(self.leave)
        session.theatre_changed.connect(self.leave)

    def split(self) -> None:
        """Cut the selected area along a line that is drawn across it."""
        area = self._area()
        if area is not None:
            words = translate("Outline", "Draw a line right across %1; Enter or a double click cuts, Esc leaves.")
            self._draw(words, area, self._split, ring=False)

    def reshape(self) -> None:
        """Lead a stretch of the selected area's border another way."""
        area = self._area()
        if area is not None:
            words = translate(
                "Outline", "Draw the new border of %1 from one of its corners to another; Enter takes it, Esc leaves."
            )
            self._draw(words, area, self._reshape, ring=False)

    def hole(self) -> None:
        """Take a ring out of the selected area."""
        area = self._area()
        if area is not None:
            words = translate("Outline", "Draw what is not part of %1; Enter takes it out, Esc leaves.")
            self._draw(words, area, self._hole, ring=True)

    def part(self) -> None:
        """Add a ring to the selected area."""
        area = self._area()
        if area is not None:
            words = translate("Outline", "Draw the part to be added to %1; Enter adds it, Esc leaves.")
            self._draw(words, area, self._part, ring=True)

    def corridor(self) -> None:
        """Draw a line, such as a road; an area of some width along it is sketched."""
        if self._editable():
            words = translate("Outline", "Draw the line, such as a road; Enter or a double click ends it, Esc leaves.")
            self._draw(words, None, self._corridor, ring=False)

    def guide(self) -> None:
        """Draw a line that corners snap to."""
        if self._editable():
            words = translate("Outline", "Draw the guide line; Enter or a double click ends it, Esc leaves.")
            self._draw(words, None, self._guide, ring=False)

    def merge(self) -> None:
        """Make the selected area one with a neighbour that shares a border."""
        from geodata.project.area_outlines import merge_edits  # noqa: PLC0415 - not before the first map

        area = self._area()
        other = None if area is None else self._neighbour(area, translate("Outline", "Merge with a neighbour"))
        project = self._session.project
        if area is None or other is None or project is None:
            return
        land, ids = self._session.kept_land, (area.id, other.id)
        words = translate("Outline", "%1 and %2 become one, under the code of %1; what belongs to %2 goes with it.")
        self._propose(area, self._named(words, area, other), lambda: merge_edits(land, _attached(project), ids))

    def clip(self) -> None:
        """Take the ground that the selected area shares with a neighbour away from it."""
        from geodata.project.area_outlines import clip_edits  # noqa: PLC0415 - not before the first map

        area = self._area()
        other = None if area is None else self._neighbour(area, translate("Outline", "Clip to a neighbour"))
        if area is None or other is None:
            return
        words = translate("Outline", "What %1 shares with %2 is taken away from %1.")
        land = self._session.kept_land
        self._propose(area, self._named(words, area, other), lambda: clip_edits(land, area.id, other.id))

    def widen(self) -> None:
        """Make the selected area wider or narrower by a distance."""
        from geodata.project.area_outlines import widen_edits  # noqa: PLC0415 - not before the first map

        area = self._area()
        if area is None:
            return
        metres = ask.number(
            self._window, translate("Outline", "Widen or narrow"),
            translate("Outline", "Metres on every side (less than 0 makes it narrower)"), 10.0,
            (-10_000.0, 10_000.0),
        )  # fmt: skip
        if metres:
            words = translate("Outline", "%1 by %2 m on every side; neighbours stay as they are, overlaps are named.")
            said = self._named(words, area).replace("%2", f"{metres:+g}")
            land = self._session.kept_land
            self._propose(area, said, lambda: widen_edits(land, area.id, metres))

    def simplify(self) -> None:
        """Leave corners of the selected area out that lie within a tolerance of its border."""
        from geodata.project.area_outlines import simplify_edits  # noqa: PLC0415 - not before the first map

        area = self._area()
        if area is None:
            return
        metres = ask.number(
            self._window, translate("Outline", "Simplify"),
            translate("Outline", "Tolerance in metres: no corner left out was farther from the border"), 1.0,
            (0.1, 1_000.0),
        )  # fmt: skip
        if metres:
            words = translate("Outline", "%1 with corners left out that lie within %2 m; shared borders stay shared.")
            said = self._named(words, area).replace("%2", f"{metres:g}")
            land = self._session.kept_land
            self._propose(area, said, lambda: simplify_edits(land, area.id, metres))

    def leave(self) -> None:
        """Take the line from the map."""
        for shown in (self._layer, self.bar):
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        self._layer = self.bar = None
        if self.tool is not None:
            self.tool.deleteLater()
            self.tool = None
            self._canvas.use_tool(None)
            self._canvas.setFocus()

    def _split(self, area: Stored, line: Sequence[LonLat]) -> None:
        from desktop.drawing.outline_task import free_id  # noqa: PLC0415 - not before the first map
        from geodata.project.area_outlines import split_edits  # noqa: PLC0415 - as above

        project, land = self._session.project, self._session.kept_land
        assert project is not None, "drawn only on a project"
        stem, number = free_id(project, "areas").rsplit("-", 1)
        codes = {one.values["code"] for one in land.areas.values()}
        free = (f"{area.values['code']}-{at}" for at in range(2, 10_000) if f"{area.values['code']}-{at}" not in codes)
        named = {at: next(free) for at in range(1, 100)}
        words = translate("Outline", "%1 keeps the largest piece; every other becomes an area of its own.")
        self._propose(
            area, self._named(words, area),
            lambda: split_edits(
                land, area.id, line, lambda at: f"{stem}-{int(number) + at - 1}", named.__getitem__,
                attached=_attached(project),
            ),
        )  # fmt: skip

    def _reshape(self, area: Stored, line: Sequence[LonLat]) -> None:
        from geodata.project.area_outlines import reshape_edits  # noqa: PLC0415 - not before the first map

        words = translate("Outline", "The border of %1 follows the line; neighbours that share it follow as well.")
        land = self._session.kept_land
        self._propose(area, self._named(words, area), lambda: reshape_edits(land, area.id, line))

    def _hole(self, area: Stored, ring: Sequence[LonLat]) -> None:
        from geodata.project.area_outlines import hole_edits  # noqa: PLC0415 - not before the first map

        words, land = translate("Outline", "%1 without what was drawn."), self._session.kept_land
        self._propose(area, self._named(words, area), lambda: hole_edits(land, area.id, ring))

    def _part(self, area: Stored, ring: Sequence[LonLat]) -> None:
        from geodata.project.area_outlines import part_edits  # noqa: PLC0415 - not before the first map

        words, land = translate("Outline", "%1 with what was drawn."), self._session.kept_land
        self._propose(area, self._named(words, area), lambda: part_edits(land, area.id, ring))

    def _guide(self, _area: Stored | None, line: Sequence[LonLat]) -> None:
        self.guide_drawn.emit(tuple(line))

    def _corridor(self, _area: Stored | None, line: Sequence[LonLat]) -> None:
        from desktop.drawing.outline_task import DrawnAxis  # noqa: PLC0415 - not before the first map
        from geodata.geometry.outline_shapes import corridor  # noqa: PLC0415 - as above

        metres = ask.number(
            self._window, translate("Outline", "Corridor along a line"),
            translate("Outline", "Whole width in metres"), 20.0,
            (0.1, 10_000.0),
        )  # fmt: skip
        if metres:
            try:
                self.corridor_drawn.emit(corridor(line, metres), DrawnAxis(line=tuple(line), width_m=metres))
            except OutlineRefused as error:
                ask.tell_failure(self._window, self._in_codes(str(error)))

    def _draw(self, words: str, area: Stored | None, act: Callable[..., None], *, ring: bool) -> None:
        from desktop.drawing.line_bar import LineBar  # noqa: PLC0415 - not before the first map
        from desktop.drawing.line_tool import LineLayer, LineTool  # noqa: PLC0415 - as above
        from desktop.drawing.snapping import Snapping  # noqa: PLC0415 - as above

        self.leave()
        canvas, session = self._canvas, self._session
        tool = self.tool = LineTool(
            lambda: canvas.view, lambda: Snapping(session.hazards, session.guides, canvas.navigation.reach_px),
            ring=ring, parent=self,
        )  # fmt: skip
        self._layer = LineLayer(canvas, lambda: canvas.view, tool, session)

        def took(corners: tuple[LonLat, ...]) -> None:
            self.leave()
            self.said.emit("")
            act(area, corners)

        def left() -> None:
            self.leave()
            self.said.emit("")

        tool.took.connect(took)
        tool.left.connect(left)
        canvas.use_tool(tool)
        canvas.setFocus()
        self.bar = LineBar(canvas, tool)
        self.said.emit(words if area is None else self._named(words, area))

    def _propose(self, area: Stored, text: str, make: Make) -> None:
        """Show what an edit would make of the outline; what cannot be done is said with its reason."""
        from desktop.land.repair_dialog import RepairDialog  # noqa: PLC0415 - not before the first map
        from geodata.project.editing import Put  # noqa: PLC0415 - as above

        try:
            edits = make()
        except OutlineRefused as error:
            ask.tell_failure(self._window, self._in_codes(str(error)))
            return
        assert area.wkb is not None, "only areas with an outline are chosen"
        before = shapely.from_wkb(area.wkb)
        shapes: list[BaseGeometry] = [
            edit.geometry for edit in edits
            if isinstance(edit, Put) and edit.kind == "areas" and isinstance(edit.geometry, BaseGeometry)
            and (edit.id == area.id or edit.id not in self._session.kept_land.areas)
        ]  # fmt: skip
        after = shapely.GeometryCollection([part for shape in shapes for part in shapely.get_parts(shape)])
        self.asked = RepairDialog(
            self._window, self._session, text, translate("Outline", "Nothing is changed before you take it."),
            (before, after), title=translate("Outline", "Change of an outline"),
            act=translate("Outline", "Take the change"),
        )  # fmt: skip
        self.asked.accepted.connect(lambda: self._write(area, text, edits))
        ask.show_form(self.asked)

    def _write(self, area: Stored, text: str, edits: list[Edit]) -> None:
        from geodata.project.errors import ProjectError  # noqa: PLC0415 - not before the first map

        project = self._session.project
        if project is None:
            return
        try:
            project.edit(edits, reason=text)
        except ProjectError as error:
            ask.tell_failure(self._window, told(error, self._session.language))
            return
        self._session.changed()
        words = translate("Outline", "Changed the outline of %1. Undo (Ctrl+Z) takes it back.")
        self.said.emit(self._named(words, area))

    def _neighbour(self, area: Stored, title: str) -> Stored | None:
        from geodata.project.area_outlines import outlines_near, touching  # noqa: PLC0415 - not before the first map

        land = self._session.kept_land
        found = [land.areas[one] for one in touching(outlines_near(land, area.id), area.id)]
        note = self._named(translate("Outline", "Areas that touch %1:"), area)
        nothing = self._named(translate("Outline", "No other area touches %1 or shares ground with it."), area)
        entries = [f"{one.values['code']} ({one.values['status']})" for one in found]
        if len(found) == 1:
            return found[0]
        at = ask.choose(self._window, title, note, entries, nothing)
        return None if at is None else found[at]

    def _area(self) -> Stored | None:
        if not self._editable():
            return None
        stored = self._session.land(self._session.selection)
        if stored is None or stored.kind != "areas" or stored.wkb is None:
            self.said.emit(translate("Outline", "Select a hazardous area with an outline on the map first."))
            return None
        return stored

    def _editable(self) -> bool:
        reason = why_not_editable(self._session)
        if reason is not None:
            self.said.emit(reason)
        return reason is None

    def _named(self, words: str, area: Stored, other: Stored | None = None) -> str:
        said = words.replace("%1", str(area.values["code"]))
        return said if other is None else said.replace("%2", str(other.values["code"]))

    def _in_codes(self, sentence: str) -> str:
        """A refusal with the codes that people use in the place of ids."""
        words = [self._session.kept_land.areas.get(word.strip(",;:.")) for word in sentence.split(" ")]
        named = [
            word if area is None else word.replace(area.id, str(area.values["code"]))
            for word, area in zip(sentence.split(" "), words, strict=True)
        ]
        said = " ".join(named)
        return f"{said[:1].upper()}{said[1:]}."


def _attached(project: Project) -> list[Stored]:
    """What belongs to areas beside their parts and devices."""
    return [one for kind in ("reports", "reopenings", "axes", "photos") for one in project.rows(kind)]
