"""Pictures that a project names, on the map: listed with it, drawn once their file is found to be the same."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.held_desk import remove_held
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

_KINDS = frozenset(("layers", "rasters"))


class HeldRasterDesk(QObject):
    """Follows the records of the kind ``rasters``. A picture that is not there stays in the list, with the reason.

    One that is missing is looked for again when its layer is hidden and shown again.
    """

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, layers: LayerDesk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._layers = layers
        self._window = window
        self._project: Project | None = None
        self._seq = -1
        self._shown: dict[str, dict[str, Any]] = {}
        self._looks: dict[str, tuple[Layer, int]] = {}
        self._at_work: dict[str, _Opening] = {}
        session.project_changed.connect(self.follow)
        session.journal_changed.connect(self.follow)
        session.layers_changed.connect(self._remember)
        layers.held_unwanted.connect(self.remove)
        layers.held_lost.connect(self.lose)

    def follow(self) -> None:
        """List the pictures that the project names now, and no others."""
        project = self._session.project
        if project is not self._project:
            self._project, self._seq = project, -1
            for key in [*self._shown]:
                self._hide(key)
            self._looks = {}
        if project is None or (self._seq >= 0 and not _KINDS & project.kinds_after(self._seq)):
            self._seq = self._seq if project is None else project.head.seq
            return
        self._seq = project.head.seq
        pictures = rasters_by_layer(project)
        names = {HELD + one.id: one.values for one in project.rows("layers") if one.id in pictures}
        for key in [key for key, values in self._shown.items() if pictures.get(key.removeprefix(HELD)) != values]:
            self._hide(key)
        for key, values in names.items():
            if key not in self._shown:
                self._show(project, key, values, pictures[key.removeprefix(HELD)])
            elif self._title(key) != values["name"]:
                self._change(key, title=values["name"])
                self._layers.hold_raster(key, values["name"])

    def remove(self, key: str) -> None:
        """Remove a picture's layer from the project; its file stays as it is."""
        if self._session.project is not None and key in self._shown:
            remove_held(self._session, key, self._title(key), self._window, self.said)

    def lose(self, lost: LayerLost) -> None:
        """Keep a picture that cannot be drawn any more in the list, and say why."""
        if lost.key in self._shown:
            self._fault(lost.key, failure(lost, self._session.language))

    def stop(self) -> None:
        """Give up what is being looked at; for closing the window."""
        for opening in self._at_work.values():
            opening.stop()

    def _show(self, project: Project, key: str, values: dict[str, Any], picture: dict[str, Any]) -> None:
        self._shown[key] = picture
        like, place = self._looks.get(key, (None, None))
        if like is None:
            like = Layer(key=key, visible=values["visible"] is not False)
        self._session.list_layer(msgspec.structs.replace(like, title=values["name"], fault=""), place)
        self._open(project, key)

    def _open(self, project: Project, key: str) -> None:
        opening = self._at_work[key] = _Opening(self._shown[key], project)

        def current() -> bool:
            if self._at_work.get(key) is not opening:
                return False
            del self._at_work[key]
            return True

        def done(layer: RasterLayer) -> None:
            if not current():
                layer.close()
                return
            self._change(key, fault="")
            self._layers.hold_raster(key, self._title(key), layer)

        def failed(error: Exception) -> None:
            if current():
                self._fault(key, failure(error, self._session.language))

        text = translate("Layers", "looking at the picture of %1").replace("%1", self._title(key))
        self._jobs.run(text, opening.work, done, failed)

    def _fault(self, key: str, sentence: str) -> None:
        self._change(key, fault=sentence)
        self.said.emit(f"{self._title(key)}: {sentence}")

    def _title(self, key: str) -> str:
        return next(layer.title for layer in self._session.layers if layer.key == key)

    def _change(self, key: str, **fields: str) -> None:
        self._session.set_layers(tuple(
            msgspec.structs.replace(layer, **fields) if layer.key == key else layer for layer in self._session.layers
        ))  # fmt: skip

    def _hide(self, key: str) -> None:
        del self._shown[key]
        opening = self._at_work.pop(key, None)
        if opening is not None:
            opening.stop()
        self._layers.let_raster_go(key)

    def _remember(self, layers: tuple[Layer, ...]) -> None:
        """How and where each layer is shown; one that is missing and shown again is looked for again."""
        before = self._looks.copy()
        self._looks |= {layer.key: (layer, at) for at, layer in enumerate(layers) if layer.key in self._shown}
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
