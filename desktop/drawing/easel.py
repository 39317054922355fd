"""All that stands on the map while an outline is drawn: tool, sketch, the box of the next corner, the bar above."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from desktop.canvas import MapCanvas
from desktop.drawing.corner_box import CornerBox
from desktop.drawing.head import DrawHead
from desktop.drawing.layer import SketchLayer
from desktop.drawing.outline_task import OutlineTask
from desktop.drawing.panel import DrawPanel
from desktop.drawing.snapping import Snapping
from desktop.drawing.tool import DrawingTool
from desktop.entry.field import Field
from desktop.session import Session
from geodata.geometry.sketch import Sketch
from geodata.project.ground import GroundState


class Easel(QObject):
    """Made once for a canvas; ``begin`` and ``end`` frame each outline."""

    def __init__(self, session: Session, canvas: MapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self.tool = DrawingTool(lambda: canvas.view, self._snapping, self)
        self.layer = SketchLayer(canvas, lambda: canvas.view, self.tool, session)
        self.box = CornerBox(canvas, self.tool, session.language)
        self.head = DrawHead(canvas, self.tool, session.language)
        self.panel: DrawPanel | None = None
        self.tool.typing_wanted.connect(self.box.type_into)
        self.box.done.connect(canvas.setFocus)
        canvas.view_changed.connect(self.layer.update)

    def _snapping(self) -> Snapping:
        return Snapping(self._session.hazards, self._session.guides, self._canvas.navigation.reach_px)

    def begin(
        self,
        task: OutlineTask,
        fields: tuple[Field, ...],
        values: Mapping[str, Any],
        sketch: Sketch | None,
        offers: Mapping[str, tuple[str, Any]],
    ) -> DrawPanel:
        """Show sketch, box and bar, and make the panel of the record."""
        self.tool.show(sketch or Sketch())
        self.layer.begin(task.states[0])
        self.head.begin(task.title)
        if sketch is None:
            self.box.begin()
        self.panel = DrawPanel(
            self._session, self.tool, states=task.states, fields=fields, values=values, offers=offers, of=task.title
        )
        self.panel.state_chosen.connect(self._show_state)
        self._canvas.use_tool(self.tool)
        return self.panel

    def end(self) -> None:
        """Take everything from the map; the panel goes with whoever shows it."""
        self._canvas.use_tool(None)
        self.tool.show(Sketch())
        for widget in (self.layer, self.head, self.box):
            widget.hide()
        self.panel = None

    def _show_state(self, state: GroundState) -> None:
        self.layer.state = state
        self.layer.update()
