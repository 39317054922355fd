"""What a project holds as layers, followed: they come with it, go with undo and come back with redo, as they were."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.layer_desk import HELD, LayerDesk
from desktop.map.scene import Layer
from desktop.session import Session
from desktop.wording import translate
from geodata.project.errors import ProjectError

if TYPE_CHECKING:
    from geodata.project.project import Project


class Held(NamedTuple):
    """A layer's own record, and what is drawn for it: one of other ground is another layer."""

    values: dict[str, Any]
    drawn: Any


class HeldLayers(QObject):
    """Follows the records of some kinds; what they are and how they are drawn is told by who derives from this."""

    said = Signal(str)
    kinds: frozenset[str]

    def __init__(self, session: Session, layers: LayerDesk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._layers = layers
        self._window = window
        self._project: Project | None = None
        self._seq = -1
        self._shown: dict[str, Held] = {}
        self._looks: dict[str, tuple[Layer, int]] = {}
        session.project_changed.connect(self.follow)
        session.journal_changed.connect(self.follow)
        session.layers_changed.connect(self._remember)
        layers.held_unwanted.connect(self.remove)

    @abstractmethod
    def _wanted(self, project: Project) -> dict[str, Held]:
        """The layers that a project holds now, by the key of their layer on the map."""

    @abstractmethod
    def _show(self, project: Project, key: str, held: Held, layer: Layer, place: int | None) -> None:
        """Show one as ``layer``, at a place in the list where it had one."""

    @abstractmethod
    def _change(self, key: str, values: dict[str, Any]) -> None:
        """The record of one that is shown says something else now."""

    @abstractmethod
    def _hide(self, key: str) -> None:
        """Show one no more."""

    def _forget(self) -> None:
        """Another project is open."""
        self._looks = {}

    def follow(self) -> None:
        """Show the layers that the project holds now, and no others."""
        project = self._session.project
        if project is not self._project:
            self._project, self._seq = project, -1
            self._leave([*self._shown])
            self._forget()
        if project is None or (self._seq >= 0 and not self.kinds & project.kinds_after(self._seq)):
            self._seq = self._seq if project is None else project.head.seq
            return
        self._seq = project.head.seq
        wanted = self._wanted(project)
        self._leave([key for key, held in self._shown.items() if key not in wanted or wanted[key].drawn != held.drawn])
        for key, held in wanted.items():
            if key not in self._shown:
                self._shown[key] = held
                like, place = self._looks.get(key, (None, None))
                like = like or Layer(key=key, visible=held.values["visible"] is not False)
                self._show(project, key, held, msgspec.structs.replace(like, title=held.values["name"]), place)
            elif self._shown[key] != held:
                self._shown[key] = held
                self._change(key, held.values)

    def remove(self, key: str) -> None:
        """Remove a layer, its picture and the account of its import from the project; a picture's file stays.

        It is one step, which undo takes back.
        """
        project = self._session.project
        if project is None or key not in self._shown:
            return
        if not project.writable:
            self.said.emit(translate("Layers", "The project is read-only: hide the layer instead"))
            return
        from geodata.project.editing import Remove  # noqa: PLC0415 - not before the first map

        layer_id, name = key.removeprefix(HELD), self._shown[key].values["name"]
        parts = [Remove(kind, stored.id) for kind in ("rasters", "imports") for stored in project.rows(kind)
                 if stored.values["layer_id"] == layer_id]  # fmt: skip
        try:
            project.edit([*parts, Remove("layers", layer_id)])
        except ProjectError as error:
            ask.tell_failure(self._window, explain(error).sentence)
            return
        self._session.changed()
        text = translate("Layers", "%1 is no longer in the project; undo brings it back")
        self.said.emit(text.replace("%1", name))

    def _leave(self, keys: list[str]) -> None:
        for key in keys:
            self._hide(key)
            del self._shown[key]

    def _remember(self, layers: tuple[Layer, ...]) -> None:
        """How and where each layer is shown: so it comes back after undo and redo."""
        self._looks |= {layer.key: (layer, at) for at, layer in enumerate(layers) if layer.key in self._shown}
