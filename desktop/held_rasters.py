"""Pictures that a project names, on the map: listed with it, drawn once their file is found to be the same."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.held_layers import Held, HeldLayers
from desktop.jobs import Jobs
from desktop.layer_desk import HELD, LayerDesk
from desktop.map.rasters import LayerLost
from desktop.map.scene import Layer
from desktop.refusal_words import failure
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange.held_raster import open_held_raster, rasters_by_layer
from geodata.exchange.raster import RasterLayer

if TYPE_CHECKING:
    from geodata.project.project import Project


class HeldRasterDesk(HeldLayers):
    """A picture that is not there stays in the list, with the reason.

    One that is missing is looked for again when its layer is hidden and shown again.
    """

    kinds = frozenset(("layers", "rasters"))

    def __init__(self, session: Session, jobs: Jobs, layers: LayerDesk, window: QWidget) -> None:
        self._jobs = jobs
        self._at_work: dict[str, _Opening] = {}
        super().__init__(session, layers, window)
        layers.held_lost.connect(self.lose)

    def lose(self, lost: LayerLost) -> None:
        """Keep a picture that cannot be drawn any more in the list, and say why."""
        if lost.key in self._shown:
            self._fault(lost.key, failure(lost, self._session.language))

    def stop(self) -> None:
        """Give up what is being looked at; for closing the window."""
        for opening in self._at_work.values():
            opening.stop()

    @override
    def _wanted(self, project: Project) -> dict[str, Held]:
        pictures = rasters_by_layer(project)
        return {HELD + one.id: Held(one.values, pictures[one.id]) for one in project.rows("layers")
                if one.id in pictures}  # fmt: skip

    @override
    def _show(self, project: Project, key: str, held: Held, layer: Layer, place: int | None) -> None:
        self._session.list_layer(msgspec.structs.replace(layer, fault=""), place)
        self._open(project, key)

    @override
    def _change(self, key: str, values: dict[str, Any]) -> None:
        self._describe(key, title=values["name"])
        self._layers.hold_raster(key, values["name"])

    def _open(self, project: Project, key: str) -> None:
        opening = self._at_work[key] = _Opening(self._shown[key].drawn, project)

        def current() -> bool:
            if self._at_work.get(key) is not opening:
                return False
            del self._at_work[key]
            return True

        def done(layer: RasterLayer) -> None:
            if not current():
                layer.close()
                return
            self._describe(key, fault="")
            self._layers.hold_raster(key, self._title(key), layer)

        def failed(error: Exception) -> None:
            if current():
                self._fault(key, failure(error, self._session.language))

        text = translate("Layers", "looking at the picture of %1").replace("%1", self._title(key))
        self._jobs.run(text, opening.work, done, failed)

    def _fault(self, key: str, sentence: str) -> None:
        self._describe(key, fault=sentence)
        self.said.emit(f"{self._title(key)}: {sentence}")

    def _title(self, key: str) -> str:
        return self._shown[key].values["name"]

    def _describe(self, key: str, **fields: str) -> None:
        self._session.set_layers(tuple(
            msgspec.structs.replace(layer, **fields) if layer.key == key else layer for layer in self._session.layers
        ))  # fmt: skip

    @override
    def _hide(self, key: str) -> None:
        opening = self._at_work.pop(key, None)
        if opening is not None:
            opening.stop()
        self._layers.let_raster_go(key)

    @override
    def _remember(self, layers: tuple[Layer, ...]) -> None:
        """How and where each layer is shown; one that is missing and shown again is looked for again."""
        before = self._looks.copy()
        super()._remember(layers)
        for layer in layers:
            earlier = before.get(layer.key)
            again = earlier is not None and layer.visible and not earlier[0].visible
            if again and layer.fault and layer.key in self._shown and layer.key not in self._at_work:
                assert self._project is not None, "it names the picture"
                self._open(self._project, layer.key)


class _Opening:
    """A picture that is being opened and hashed, which may be given up."""

    def __init__(self, picture: dict[str, Any], project: Project) -> None:
        self._picture, self._path = picture, project.path
        self._lock = threading.Lock()
        self._layer: RasterLayer | None = None
        self._stopped = False

    def work(self) -> RasterLayer:
        return open_held_raster(self._picture, self._path, self._begin)

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._layer is not None:
                self._layer.close()

    def _begin(self, layer: RasterLayer) -> None:
        with self._lock:
            self._layer = layer
            if self._stopped:
                layer.close()
