"""Selecting features of the user's layers with a box or a lasso; what lies inside is found beside the window."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.canvas import MapCanvas
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.map.picked import Picked
from desktop.session import Session
from desktop.wording import number_text, translate
from geodata.geometry.flat import step_m
from geodata.geometry.flat_shapes import FlatShapes

_Numbers = npt.NDArray[np.uint32]


class SelectDesk(QObject):
    """Takes boxes and lassos from the map; ``said`` carries in words how many features they hold."""

    said = Signal(str)

    def __init__(self, session: Session, canvas: MapCanvas, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._jobs = jobs
        self._window = window
        canvas.navigation.box_drawn.connect(self._take_box)
        canvas.navigation.lasso_drawn.connect(self._take_lasso)

    def _take_box(self, box: QRectF, adds: bool) -> None:  # noqa: FBT001 - carried by a signal
        (west, south), (east, north) = self._steps([box.bottomLeft(), box.topRight()]).tolist()

        def inside(shapes: FlatShapes) -> _Numbers:
            from geodata.geometry.enclosing import within_box  # noqa: PLC0415 - loads a compiler

            return within_box(shapes, (west, south, east, north))

        self._select(inside, adds=adds)

    def _take_lasso(self, corners: list[QPointF], adds: bool) -> None:  # noqa: FBT001 - carried by a signal
        outline = self._steps(corners)

        def inside(shapes: FlatShapes) -> _Numbers:
            from geodata.geometry.enclosing import within_lasso  # noqa: PLC0415 - loads a compiler

            return within_lasso(shapes, outline)

        self._select(inside, adds=adds)

    def _steps(self, corners: list[QPointF]) -> npt.NDArray[np.float64]:
        view = self._canvas.view
        return np.array([view.from_px(at.x(), at.y()) for at in corners]) / step_m(view.projection)

    def _select(self, inside: Callable[[FlatShapes], _Numbers], *, adds: bool) -> None:
        session = self._session
        shown = {layer.key for layer in session.layers if layer.visible}
        layers = {
            drawn.key: drawn.pickable.shapes
            for drawn in session.foreign
            if drawn.key in shown and drawn.pickable is not None
        }
        if not layers:
            self.said.emit(translate("Picking", "No layer of yours is shown; add a file as a layer first (Ctrl+L)"))
            return

        def work() -> dict[str, _Numbers]:
            return {key: inside(shapes) for key, shapes in layers.items()}

        def done(found: dict[str, _Numbers]) -> None:
            if adds:
                for one in session.picked:
                    found[one.key] = np.union1d(one.features, found.get(one.key, one.features))
            listed = {layer.key for layer in session.layers}
            session.select(None)
            session.pick(
                tuple(
                    Picked(key=key, features=numbers)
                    for key, numbers in found.items()
                    if len(numbers) and key in listed
                )
            )
            self._tell()

        self._jobs.run(translate("Picking", "selecting"), work, done, self._fail)

    def _tell(self) -> None:
        count = sum(len(one.features) for one in self._session.picked)
        if count:
            words = translate("Picking", "%1 features lie whole inside")
            self.said.emit(words.replace("%1", number_text(count, self._session.language)))
        else:
            self.said.emit(translate("Picking", "No feature lies whole inside"))

    def _fail(self, error: Exception) -> None:
        ask.tell_failure(self._window, explain(error).sentence)
