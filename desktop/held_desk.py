"""Imported layers of the project on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.held_layers import Held, HeldLayers
from desktop.layer_desk import HELD, LayerDesk
from desktop.map.scene import Layer
from desktop.session import Session
from geodata.exchange.held import HeldLayer
from geodata.project.layer_tables import is_layer_table

if TYPE_CHECKING:
    from geodata.project.project import Project


class HeldDesk(HeldLayers):
    """Draws those with a table of rows."""

    kinds = frozenset(("layers",))

    def __init__(self, session: Session, layers: LayerDesk, window: QWidget) -> None:
        self._held: dict[str, HeldLayer] = {}
        self._laid: HeldLayer | None = None
        super().__init__(session, layers, window)

    def expect(self, layer: HeldLayer) -> None:
        """Show this for what the project holds from now on, if it is of this table: it is laid flat already."""
        self._laid = layer

    @override
    def follow(self) -> None:
        super().follow()
        # Whatever was read before this came is shown from the project.
        laid, self._laid = self._laid, None
        if laid is not None:
            laid.stop()

    @override
    def _wanted(self, project: Project) -> dict[str, Held]:
        return {HELD + stored.id: Held(stored.values, stored.values["table_name"]) for stored in project.rows("layers")
                if is_layer_table(stored.values["table_name"])}  # fmt: skip

    @override
    def _show(self, project: Project, key: str, held: Held, layer: Layer, place: int | None) -> None:
        name, style = held.values["name"], held.values["style"]
        rows = self._held.get(key)
        if rows is None or rows.table != held.drawn:
            rows = self._held[key] = self._given(held.drawn) or HeldLayer(project.live.path, held.drawn, name, style)
        rows.title, rows.style = name, style
        self._layers.show_held(key, rows, layer, place)

    def _given(self, table: str) -> HeldLayer | None:
        if self._laid is None or self._laid.table != table:
            return None
        laid, self._laid = self._laid, None
        return laid

    @override
    def _change(self, key: str, values: dict[str, Any]) -> None:
        self._held[key].title, self._held[key].style = values["name"], values["style"]
        self._layers.renew(key)

    @override
    def _hide(self, key: str) -> None:
        if not self._held[key].read:
            # What is given up cannot be read again.
            del self._held[key]
        self._layers.forget(key)

    @override
    def _forget(self) -> None:
        super()._forget()
        self._held = {}
