"""Layers of the project on the map: they come with it, go with undo and come back with redo, as they were shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.layer_desk import HELD, LayerDesk
from desktop.map.scene import Layer
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange.held import HeldLayer
from geodata.project.errors import ProjectError
from geodata.project.layer_tables import is_layer_table

if TYPE_CHECKING:
    from geodata.project.project import Project


class HeldDesk(QObject):
    """Follows the records of the kind ``layers``; those with a table of rows are drawn."""

    said = Signal(str)

    def __init__(self, session: Session, layers: LayerDesk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._layers = layers
        self._window = window
        self._project: Project | None = None
        self._seq = -1
        self._shown: dict[str, dict[str, Any]] = {}
        self._looks: dict[str, tuple[Layer, int]] = {}
        self._held: dict[str, HeldLayer] = {}
        session.project_changed.connect(self.follow)
        session.journal_changed.connect(self.follow)
        session.layers_changed.connect(self._remember)
        layers.held_unwanted.connect(self.remove)

    def follow(self) -> None:
        """Show the layers that the project holds now, and no others."""
        project = self._session.project
        if project is not self._project:
            self._project, self._seq = project, -1
            for key in [*self._shown]:
                self._hide(key)
            self._looks, self._held = {}, {}
        if project is None or (self._seq >= 0 and "layers" not in project.kinds_after(self._seq)):
            self._seq = self._seq if project is None else project.head.seq
            return
        self._seq = project.head.seq
        wanted = {HELD + stored.id: stored.values for stored in project.rows("layers")
                  if is_layer_table(stored.values["table_name"])}  # fmt: skip
        for key in [key for key, values in self._shown.items() if not _same_table(wanted.get(key), values)]:
            self._hide(key)
        for key, values in wanted.items():
            if key not in self._shown:
                self._show(project, key, values)
            elif self._shown[key] != values:
                self._shown[key] = values
                layer = self._held[key]
                layer.title, layer.style = values["name"], values["style"]
                self._layers.renew(key)

    def remove(self, key: str) -> None:
        """Remove a layer and the account of its import from the project: one step, which undo takes back."""
        if self._session.project is not None and key in self._shown:
            remove_held(self._session, key, self._shown[key]["name"], self._window, self.said)

    def _show(self, project: Project, key: str, values: dict[str, Any]) -> None:
        self._shown[key] = values
        table, name = values["table_name"], values["name"]
        layer = self._held.get(key)
        if layer is None or layer.table != table:
            layer = self._held[key] = HeldLayer(project.live.path, table, name, values["style"])
        layer.title, layer.style = name, values["style"]
        like, place = self._looks.get(key, (None, None))
        if like is None:
            like = Layer(key=key, visible=values["visible"] is not False)
        self._layers.show_held(key, layer, msgspec.structs.replace(like, title=name), place)

    def _hide(self, key: str) -> None:
        del self._shown[key]
        if not self._held[key].read:
            # What is given up cannot be read again.
            del self._held[key]
        self._layers.forget(key)

    def _remember(self, layers: tuple[Layer, ...]) -> None:
        """How and where each layer is shown: so it comes back after undo and redo."""
        self._looks |= {layer.key: (layer, at) for at, layer in enumerate(layers) if layer.key in self._shown}


def remove_held(session: Session, key: str, name: str, window: QWidget, said: SignalInstance) -> None:
    """Remove a layer with its picture and the account of its import from the open project, and say so."""
    from geodata.project.editing import Remove  # noqa: PLC0415 - not before the first map

    project = session.project
    assert project is not None, "it holds the layer"
    if not project.writable:
        said.emit(translate("Layers", "The project is read-only: hide the layer instead"))
        return
    layer_id = key.removeprefix(HELD)
    parts = [Remove(kind, stored.id) for kind in ("rasters", "imports") for stored in project.rows(kind)
             if stored.values["layer_id"] == layer_id]  # fmt: skip
    try:
        project.edit([*parts, Remove("layers", layer_id)])
    except ProjectError as error:
        ask.tell_failure(window, explain(error).sentence)
        return
    session.changed()
    said.emit(translate("Layers", "%1 is no longer in the project; undo brings it back").replace("%1", name))


def _same_table(values: dict[str, Any] | None, others: dict[str, Any]) -> bool:
    return values is not None and values["table_name"] == others["table_name"]
