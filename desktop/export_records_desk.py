"""Records or a layer of the project as a file of another program: written as a job, its losses listed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.importing.progress import Work, WorkStopped
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.wording import number_text, translate
from geodata.exchange.outgoing.request import ENDINGS, Written
from geodata.ledger.state import Clock
from geodata.project.layer_tables import is_layer_table

if TYPE_CHECKING:
    from desktop.export_records_dialog import ExportRecordsDialog, Wish


class ExportRecordsDesk(QObject):
    """Writes what is wished for beside the window, from a connection of its own."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._work: Work | None = None
        self.dialog: ExportRecordsDialog | None = None

    def ask(self) -> None:
        """Open the dialog; only a project has records to be written."""
        from desktop.export_records_dialog import QUARANTINE, ExportRecordsDialog  # noqa: PLC0415 - not before a map

        project = self._session.project
        if project is None:
            text = translate(
                "Export", "The built-in atlas is not a file. New project (Ctrl+N) makes one to export from."
            )
            ask.tell_failure(self._window, text)
            return
        counts = {kind: count for kind, count in project.counts().items() if count}
        refused = sum(stored.values["quarantined"] for stored in project.rows("imports"))
        layers = [stored.values["name"] for stored in project.rows("layers")
                  if is_layer_table(stored.values["table_name"])]  # fmt: skip
        if refused:
            counts[QUARANTINE] = refused
        if not counts:
            ask.tell_failure(self._window, translate("Export", "The project has no records yet."))
            return
        dialog = self.dialog = ExportRecordsDialog(self._window, self._session, counts, layers)
        dialog.wanted.connect(self._ask_where)
        dialog.stopped.connect(self.stop)
        dialog.finished.connect(self._forget)
        ask.show_form(dialog)

    def write(self, wish: Wish, path: Path) -> None:
        """Write a file; what the format lost is listed, and a failure is one sentence."""
        from geodata.exchange.outgoing.content import kind_content, layer_content  # noqa: PLC0415 - not before a map
        from geodata.exchange.outgoing.exporting import export  # noqa: PLC0415 - as above
        from geodata.project.opening import open_project  # noqa: PLC0415 - as above

        project = self._session.project
        assert project is not None, "there is no project to export from"
        source, exercise = project.path, self._session.exercise
        work = self._work = Work()
        dialog = self.dialog
        if dialog is not None:
            work.told.connect(dialog.tell)
            dialog.show_losses(None)
            dialog.show_work(working=True)

        def act() -> Written:
            # A connection of its own: the open one belongs to the GUI thread.
            with open_project(source, write=False) as reader:
                if wish.layer is not None:
                    content = layer_content(reader, wish.layer)
                else:
                    content = kind_content(reader, str(wish.kind), Clock(true_on=wish.day))
                return export(content, path, wish.form, exercise=exercise, progress=work.tell)

        def ended() -> ExportRecordsDialog | None:
            self._work = None
            if self.dialog is not None:
                self.dialog.show_work(working=False)
            return self.dialog

        def done(written: Written) -> None:
            shown = ended()
            if shown is not None:
                shown.show_losses(written)
            text = translate("Export", "%1 rows written to %2")
            text = text.replace("%1", number_text(written.rows, self._session.language))
            self.said.emit(text.replace("%2", str(path)))

        def failed(error: Exception) -> None:
            shown = ended()
            if isinstance(error, WorkStopped):
                self.said.emit(translate("Export", "Stopped; nothing was written"))
            else:
                ask.tell_failure(shown or self._window, explain(error).sentence)

        text = translate("Export", "writing %1").replace("%1", path.name)
        self._jobs.run(text, act, done, failed)

    def stop(self) -> None:
        """Give up what is being written; what stood there stays."""
        if self._work is not None:
            self._work.stop()

    def _ask_where(self, wish: Wish) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        project = self._session.project
        suggestion = f"{wish.kind or wish.layer}{ENDINGS[wish.form][0]}"
        path = ask.file_to_write(dialog, dialog.windowTitle(), suggestion, ENDINGS[wish.form])
        if path is None:
            return
        if project is not None and path.exists() and path.samefile(project.path):
            text = translate("Export", "%1 is the open project itself; choose another name")
            ask.tell_failure(dialog, text.replace("%1", str(path)))
            return
        self.write(wish, path)

    def _forget(self) -> None:
        self.dialog = None
