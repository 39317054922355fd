"""Files of others into the project: chosen or dropped, looked at, asked about, imported, accounted for."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.editable import why_not_editable
from desktop.explain import explain
from desktop.importing.offer import ImportOffer
from desktop.jobs import Jobs
from desktop.layer_desk import ONLY_IMPORTED
from desktop.session import Session
from desktop.wording import number_text, translate
from geodata.exchange.foreign import ENDINGS
from geodata.exchange.raster import RASTER_ENDINGS

if TYPE_CHECKING:
    from desktop.importing.dialog import ImportDialog
    from geodata.exchange.incoming.importing import Imported

IMPORTED_ENDINGS = (*ENDINGS, *ONLY_IMPORTED, *RASTER_ENDINGS)


class ImportDesk(QObject):
    """Opens the dialog of an import, and tells the session what came of it.

    ``laid`` carries a layer of the project that is laid flat already, before the session hears of it.
    """

    said = Signal(str)
    laid = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, area: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self.offer = ImportOffer(area)
        self.offer.taken.connect(self.open_path)
        self.dialog: ImportDialog | None = None
        session.project_changed.connect(self.offer.hide)

    def ask_for_file(self) -> None:
        """Ask for a file and open the dialog of its import."""
        if not self._can_be_edited():
            return
        path = ask.file_to_read(self._window, translate("Import", "Import a file"), IMPORTED_ENDINGS)
        if path is not None:
            self.open_path(path)

    def make_ready(self) -> None:
        """Load the dialog, which takes 60 ms, before somebody waits for it."""
        importlib.import_module("desktop.importing.dialog")

    def open_path(self, path: Path) -> None:
        """Open the dialog of a file's import."""
        if not self._can_be_edited():
            return
        project = self._session.project
        if project is not None and path.exists() and path.samefile(project.path):
            text = translate("Import", "%1 is the open project itself; choose another file")
            ask.tell_failure(self._window, text.replace("%1", str(path)))
            return
        from desktop.importing.dialog import ImportDialog  # noqa: PLC0415 - not before the first map

        dialog = self.dialog = ImportDialog(self._window, self._session, self._jobs, path)
        dialog.imported.connect(self._take)
        dialog.report.save_wanted.connect(self._ask_where_to_save)
        dialog.finished.connect(self._forget)
        ask.show_form(dialog)

    def offer_import(self, path: Path) -> None:
        """Offer to import a file that has just become a layer, where there is a project to take it."""
        if why_not_editable(self._session) is None:
            self.offer.offer(path)

    def save_quarantined(self, path: Path) -> None:
        """Write the quarantined rows of the account that is shown; cells are text and never formulas."""
        from geodata.exchange.outgoing.exporting import export  # noqa: PLC0415 - not before the first map

        dialog = self.dialog
        if dialog is None:
            return
        content, exercise = dialog.report.content(), self._session.exercise

        def done(_written: object) -> None:
            self.said.emit(translate("Import", "Quarantined rows written to %1").replace("%1", str(path)))

        def failed(error: Exception) -> None:
            ask.tell_failure(self._window, explain(error).sentence)

        text = translate("Import", "writing %1").replace("%1", path.name)
        self._jobs.run(text, lambda: export(content, path, "csv", exercise=exercise), done, failed)

    def stop(self) -> None:
        """Give up what is being read or imported; for closing the window."""
        if self.dialog is not None:
            self.dialog.stop()

    def _take(self, made: Imported) -> None:
        laid = None if self.dialog is None else self.dialog.reader.given(made)
        if laid is not None:
            self.laid.emit(laid)
        self._session.changed()
        if self.dialog is not None and self.dialog.reader.is_picture:
            self.said.emit(translate("Import", "Imported: the picture %1").replace("%1", made.layer or ""))
            return
        self.said.emit(
            translate("Import", "Imported: %1 of %2 rows")
            .replace("%1", number_text(made.accepted, self._session.language))
            .replace("%2", number_text(made.reading.read, self._session.language))
        )

    def _ask_where_to_save(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        suggestion = f"{dialog.reader.path.stem}-quarantine.csv"
        path = ask.file_to_write(dialog, translate("Import", "Save the quarantined rows"), suggestion, (".csv",))
        if path is not None:
            self.save_quarantined(path)

    def _forget(self) -> None:
        self.dialog = None

    def _can_be_edited(self) -> bool:
        why = why_not_editable(self._session)
        if why is not None:
            self.said.emit(why)
        return why is None
