"""What frames a map on a briefing sheet: scale bar, north, locator. Dates, legend and attribution stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from desktop.map.ink import Ink
from desktop.map.locator import locator_box, paint_locator, wants_locator
from desktop.map.scale_bar import MARGIN, ScaleBar
from desktop.map.scene import Scene

_LEAST_WIDTH, _LEAST_HEIGHT = 520, 380


class SheetFurniture:
    """Scale bar and locator of a scene that is drawn on paper, each in its box, drawn when asked to."""

    def __init__(self, ink: Ink, scene: Scene) -> None:
        self._ink, self._scene = ink, scene
        self._locator: QRectF | None = None
        if wants_locator(scene, _LEAST_WIDTH, _LEAST_HEIGHT):
            corner = QPointF(scene.view.width - MARGIN, scene.view.height - MARGIN)
            self._locator = locator_box(scene, corner)
        self._scale_bar = ScaleBar(scene.view, QRectF(), denominator=scene.denominator)

    @property
    def boxes(self) -> list[QRectF]:
        """The room that it takes."""
        return [box for box in (self._scale_bar.box, self._locator) if box is not None]

    def paint(self, *, with_scale_bar: bool) -> None:
        """Draw all of it, the scale bar only if asked to."""
        if self._locator is not None:
            paint_locator(self._ink, self._scene, self._locator)
        if with_scale_bar:
            self._scale_bar.paint(self._ink)
