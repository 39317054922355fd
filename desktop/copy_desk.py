"""Copies of sources: a file is kept inside the project, written out again, taken away. The program never opens one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.session import Session
from desktop.wording import translate
from geodata.project.errors import ProjectError

if TYPE_CHECKING:
    from geodata.project.editing import Edit


class CopyDesk(QObject):
    """Carries out what the record panel asks for the copies of a source."""

    said = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def ask_for_copy(self, source_id: str) -> None:
        """Ask which file is a copy of a source, and keep it."""
        path = ask.file_to_read(self._window, translate("Copies", "Attach a copy of the source"), ())
        if path is not None:
            self.attach(source_id, path)

    def attach(self, source_id: str, path: Path) -> None:
        """Keep a file as a copy of a source, as one step of the journal."""
        from geodata.exchange.kept_file import FileRefused, read_to_keep  # noqa: PLC0415 - not before the first map
        from geodata.project.copies import copy_values  # noqa: PLC0415 - not before the first map
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        project = self._session.project
        if project is None:
            return
        try:
            data = read_to_keep(path, project.path)
        except FileRefused as error:
            ask.tell_failure(self._window, str(error))
            return
        values = copy_values(source_id, path.name, data)
        if self._edit([Put("copies", values, values["id"])], [data]):
            text = translate("Copies", "Kept %1 as a copy of %2. Undo (Ctrl+Z) takes it away again.")
            self.said.emit(text.replace("%1", path.name).replace("%2", source_id))

    def ask_where_to_save(self, copy_id: str) -> None:
        """Ask where a kept file is to be written, and write it."""
        stored = None if self._session.project is None else self._session.project.row("copies", copy_id)
        if stored is None:
            return
        name = str(stored.values["name"])
        title = translate("Copies", "Save the kept copy")
        path = ask.file_to_write(self._window, title, name, (Path(name).suffix.lower(),))
        if path is not None:
            self.save(copy_id, path)

    def save(self, copy_id: str, path: Path) -> None:
        """Write a kept file as it was attached."""
        from geodata.project.files import place  # noqa: PLC0415 - not before the first map

        project = self._session.project
        if project is None:
            return
        if path.exists() and path.samefile(project.path):
            text = translate("Copies", "%1 is the open project itself; choose another name.")
            ask.tell_failure(self._window, text.replace("%1", str(path)))
            return

        def fill(aside: Path) -> None:
            aside.write_bytes(data)

        try:
            data = project.copy_data(copy_id)
            place(path, fill, overwrite=True)
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return
        self.said.emit(translate("Copies", "Saved %1.").replace("%1", str(path)))

    def detach(self, copy_id: str) -> None:
        """Take a copy away from its source at once; Undo brings it back."""
        from geodata.project.editing import Remove  # noqa: PLC0415 - not before the first map

        if self._edit([Remove("copies", copy_id)], []):
            self.said.emit(translate("Copies", "The copy is taken away. Undo (Ctrl+Z) brings it back."))

    def _edit(self, edits: list[Edit], files: list[bytes]) -> bool:
        project = self._session.project
        if project is None or not project.writable or self._session.past is not None:
            self.said.emit(
                translate("Copies", "Only a project that is open for writing, at the present, can be changed.")
            )
            return False
        try:
            project.edit(edits, files=files)
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return False
        self._session.changed()
        return True
