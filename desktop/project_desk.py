"""What a user does with project files: make, open, copy, go back, undo. There is no Save: an edit is kept when made."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.journal_words import record_text
from desktop.refusal_words import told
from desktop.release import version
from desktop.session import Session
from desktop.settings import Settings
from desktop.wording import translate
from geodata.builtin import builtin_records
from geodata.project.errors import EditRefused, ProjectError, ProjectLocked, ProjectNotWritten, ProjectTooNew

if TYPE_CHECKING:
    from geodata.project import backups
    from geodata.project.integrity import Finding
    from geodata.project.project import Project

ENDING = ".gpkg"
_MOST_NAMED, _MOST_LOOKED_AT = 3, 50
_BACKUP_CHECK_MS = 5 * 60 * 1000


class ProjectDesk(QObject):
    """Carries out what the Project and Edit menus ask for, slow parts as jobs, refusals as sentences."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self.settings = Settings()
        self._timer = QTimer(self)
        self._timer.setInterval(_BACKUP_CHECK_MS)
        self._timer.timeout.connect(self.back_up_if_due)
        self._timer.start()

    def new(self) -> None:
        """Ask for a name and make a project there, then open it."""
        wish = ask.new_project(self._window)
        if wish is not None:
            self.make(wish.path, built_in=wish.built_in, exercise=wish.exercise)

    def make(self, path: Path, *, built_in: bool, exercise: bool) -> None:
        """Make a project and open it."""
        from geodata.project.founding import new_project  # noqa: PLC0415 - not before the first map
        from geodata.project.opening import open_project  # noqa: PLC0415 - not before the first map

        def work() -> Project:
            new_project(
                path, builtin_records() if built_in else None, exercise=exercise, made_by=f"sapper-atlas {version()}"
            )
            return open_project(path, write=True)

        self._start(translate("Desk", "Making %1"), path, work, self._opened)

    def open(self) -> None:
        """Ask for a project and open it."""
        path = ask.project_to_open(self._window)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path, *, write: bool = True) -> None:
        """Open a project; read-only where somebody else is changing it or the place cannot be written."""
        from geodata.project.opening import open_project  # noqa: PLC0415 - not before the first map

        def work() -> Project:
            if not write:
                return open_project(path, write=False)
            try:
                return open_project(path, write=True)
            except (ProjectLocked, ProjectTooNew, ProjectNotWritten):
                return open_project(path, write=False)

        self._start(translate("Desk", "Opening %1"), path, work, self._opened)

    def show_built_in(self) -> None:
        """Close the project and show the built-in atlas."""
        self._session.take_project(None, builtin_records())

    def save_copy(self) -> None:
        """Ask for a name and write the project as it is now there."""
        project = self._session.project
        if project is None:
            return
        suggestion = str(project.path.with_name(f"{project.path.stem} copy{ENDING}"))
        path = ask.file_to_write(self._window, translate("Desk", "Save a copy"), suggestion, (ENDING,))
        if path is not None:
            self.copy_to(path)

    def copy_to(self, path: Path) -> None:
        """Write the project as it is now to another file; the one who chose the name has agreed to replace it."""
        from geodata.project.opening import open_project  # noqa: PLC0415 - not before the first map

        project = self._session.project
        assert project is not None, "there is no project to copy"
        source = project.path

        def work() -> None:
            # A connection of its own: the open one belongs to the GUI thread.
            with open_project(source, write=False) as reader:
                reader.save_copy(path, overwrite=True)

        def done(_result: object) -> None:
            self.said.emit(translate("Desk", "Copy written to %1").replace("%1", str(path)))

        self._start(translate("Desk", "Copying to %1"), path, work, done)

    def undo(self) -> None:
        """Take back the last edit."""
        self._step(lambda project: project.undo(), translate("Desk", "Undone: %1"))

    def redo(self) -> None:
        """Make the last undone edit again."""
        self._step(lambda project: project.redo(), translate("Desk", "Made again: %1"))

    def put_back(self, kind: str, record_id: str, seq: int) -> None:
        """Make a record what it was right after an entry of the journal."""
        self._edit(lambda project: project.put_back(kind, record_id, seq))

    def add_checkpoint(self, name: str) -> None:
        """Name the present place in the journal."""
        self._edit(lambda project: project.checkpoint(name))

    def look_at_checkpoint(self, name: str, seq: int) -> None:
        """Show the records as they were at a checkpoint."""
        project = self._session.project
        if project is not None:
            self._session.look_at(name, project.records_at(seq))

    def back_to_present(self) -> None:
        """End the look at a checkpoint."""
        project = self._session.project
        if project is not None:
            self._session.look_at(None, project.records())

    def return_to(self, name: str, seq: int) -> None:
        """Make every record what it was at a checkpoint, as one edit that can be undone."""
        reason = translate("Desk", "return to checkpoint %1").replace("%1", name)
        self._session.past = None
        self._edit(lambda project: project.return_to(seq, reason=reason))

    def restore_backup(self) -> None:
        """Ask for one of the project's backups and put it in the project's place."""
        from geodata.project import backups  # noqa: PLC0415 - not before the first map

        project = self._session.project
        if project is None:
            return
        kept = backups.backups_of(project.path)[::-1]
        chosen = ask.choose(
            self._window,
            translate("Desk", "Restore a backup"),
            translate("Desk", "The project as it is now is kept as a backup first."),
            [f"{backup.time:%Y-%m-%d %H:%M} UTC · {backup.seq} · {backup.why}" for backup in kept],
            translate("Desk", "There is no backup yet; one is made every 30 minutes while the project changes."),
        )
        if chosen is not None:
            self.restore(kept[chosen])

    def restore(self, backup: backups.Backup) -> None:
        """Put a backup in the project's place and open it."""
        from geodata.project.opening import open_project  # noqa: PLC0415 - not before the first map
        from geodata.project.restoring import restore  # noqa: PLC0415 - not before the first map

        project = self._session.project
        assert project is not None, "there is no project to restore"
        path = project.path
        self.show_built_in()

        def work() -> Project:
            restore(backup.path, path)
            return open_project(path, write=True)

        self._start(translate("Desk", "Restoring %1"), path, work, self._opened)

    def check(self) -> None:
        """Check every stored byte against its hash and the journal, and the pictures that are named; tell of all."""
        from geodata.exchange.lost_pictures import lost_pictures  # noqa: PLC0415 - not before the first map
        from geodata.project.integrity import check_file  # noqa: PLC0415 - as above

        project = self._session.project
        if project is None:
            return
        path = project.path

        def done(findings: list[Finding]) -> None:
            title = translate("Desk", "Check of %1").replace("%1", path.name)
            if not findings:
                ask.tell(
                    self._window, title, translate("Desk", "Every record and every journal entry is as it was written.")
                )
                return
            lines = [f"{finding.severity}: {finding.text}" for finding in findings[:40]]
            if len(findings) > len(lines):
                lines.append(translate("Desk", "… and %1 more").replace("%1", str(len(findings) - len(lines))))
            ask.tell(self._window, title, "\n\n".join(lines))

        def work() -> list[Finding]:
            found = check_file(path)
            return found if any(finding.severity == "error" for finding in found) else [*found, *lost_pictures(path)]

        self._start(translate("Desk", "Checking %1"), path, work, done)

    def back_up_if_due(self) -> None:
        """Every half hour of change a backup, made from a connection of its own."""
        from geodata.project import backups  # noqa: PLC0415 - not before the first map
        from geodata.project.opening import open_project  # noqa: PLC0415 - not before the first map

        project = self._session.project
        # While an import is written a backup would only wait; the next turn comes in five minutes.
        if project is None or not project.writable or project.live.busy:
            return
        path, seq = project.path, project.head.seq

        def work() -> None:
            if backups.is_due(backups.backups_of(path), seq):
                with open_project(path, write=False) as reader:
                    reader.backup("timer")

        self._start(translate("Desk", "Backing up %1"), path, work, lambda _none: None)

    def _opened(self, project: Project) -> None:
        self._session.take_project(project, project.records())
        self.settings.remember(project.path)
        if project.notes:
            self.said.emit(" · ".join(project.notes))

    def _start(self, text: str, path: Path, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._jobs.run(text.replace("%1", path.name), work, done, self._refused)

    def _refused(self, error: Exception) -> None:
        said = told(error, self._session.language) if isinstance(error, EditRefused) else explain(error).sentence
        ask.tell_failure(self._window, said)

    def _step(self, act: Callable[[Project], Any], pattern: str) -> None:
        project = self._session.project
        before = 0 if project is None else project.head.seq
        if self._edit(act) is not None and project is not None:
            entries = project.entries_after(before, most=_MOST_LOOKED_AT)
            texts = dict.fromkeys(record_text(entry) for entry in entries)
            more = "…" if len(texts) > _MOST_NAMED else ""
            self.said.emit(pattern.replace("%1", ", ".join([*texts][:_MOST_NAMED]) + more))

    def _edit(self, act: Callable[[Project], Any]) -> Any:
        """One durable change, then the news of it; a refusal is told and changes nothing."""
        project = self._session.project
        if project is None:
            return None
        try:
            result = act(project)
        except ProjectError as error:
            self._refused(error)
            return None
        self._session.changed()
        return result


def saved_at(project: Project) -> datetime.datetime | None:
    """Local time of the newest entry of the journal."""
    last = project.last_entry()
    return datetime.datetime.fromisoformat(last.time).astimezone() if last is not None else None
