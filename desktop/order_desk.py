"""The order of layers: kept in the project when it is changed in the list, and followed when it is opened or undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.layer_desk import HELD
from desktop.map.scene import LAYER_KEYS
from desktop.session import Session
from geodata.project.errors import ProjectError
from geodata.project.layer_order import LAYER_ORDER, order_value, stored_order, with_held
from geodata.project.layer_tables import is_layer_table
from geodata.project.setting_values import id_of

if TYPE_CHECKING:
    from geodata.project.project import Project


class OrderDesk(QObject):
    """Follows the setting ``layer_order``. In a project that takes no edits an order lasts as long as the window."""

    said = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._project: Project | None = None
        self._seq = -1
        self._stored: tuple[str, ...] | None = None
        session.project_changed.connect(self.follow)
        session.journal_changed.connect(self.follow)

    def follow(self) -> None:
        """Bring the list into the order of the project, where that is another than before."""
        project, session = self._session.project, self._session
        other = project is not self._project
        self._project = project
        if project is None:
            if other and self._stored is not None:
                session.order = LAYER_KEYS
                session.arrange_layers()
            self._stored = session.order = None
            return
        if not other and "settings" not in project.kinds_after(self._seq):
            self._seq = project.head.seq
            return
        self._seq = project.head.seq
        before, self._stored = self._stored, stored_order(project.rows("settings"))
        if other or self._stored != before:
            # Only what somebody put into an order is brought back into the usual one.
            now = [layer.key for layer in session.layers if layer.key in LAYER_KEYS]
            usual = now if before is None else LAYER_KEYS
            session.order = self._stored or with_held(usual, *_held(project))
            session.arrange_layers()

    def store(self) -> None:
        """Keep the order that the list has now: one step, which undo takes back."""
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        project, session = self._session.project, self._session
        before, session.order = session.order, tuple(layer.key for layer in session.layers)
        if project is None or not project.writable or session.past is not None:
            return
        keys = _of_project(session.order)
        if keys == _of_project(before or ()):
            # A file that the window shows was moved, and it is not the project's.
            return
        held = id_of(project.rows("settings"), LAYER_ORDER)
        try:
            project.edit([Put("settings", {"name": LAYER_ORDER, "value": order_value(keys)}, held)])
        except ProjectError as error:
            ask.tell_failure(self._window, explain(error).sentence)
            return
        # The list has it already.
        self._stored = keys
        session.changed()


def _of_project(order: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in order if key in LAYER_KEYS or key.startswith(HELD))


def _held(project: Project) -> tuple[list[str], list[str]]:
    """Keys of the project's layers in the order of their records: those with rows, and pictures."""
    pictures = {one.values["layer_id"] for one in project.rows("rasters")}
    vectors = [HELD + one.id for one in project.rows("layers") if is_layer_table(one.values["table_name"])]
    rasters = [HELD + one.id for one in project.rows("layers") if one.id in pictures]
    return vectors, rasters
