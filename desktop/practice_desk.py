"""A project to practise in: made-up ground, EXERCISE for ever, brought back whenever somebody asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.project_desk import ProjectDesk
from desktop.session import Session
from desktop.wording import translate
from geodata.builtin import builtin_records

SEED = 7
_NAME = "practice.gpkg"


class PracticeDesk(QObject):
    """The practice project lies in the user's own folder for data, and nowhere else."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, desk: ProjectDesk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._desk = desk
        self._window = window

    @property
    def path(self) -> Path:
        """Where the practice project lies."""
        place = QStandardPaths.StandardLocation.AppDataLocation
        return Path(QStandardPaths.writableLocation(place)) / _NAME

    def open(self) -> None:
        """Open the practice project; made first where there is none."""
        if self.path.is_file():
            self._desk.open_path(self.path)
        else:
            self._make()

    def reset(self) -> None:
        """Make the practice project anew, after a question; what was drawn in it goes."""
        question = translate("Practice", "Bring the practice project back? Everything that was drawn in it goes.")
        title = translate("Practice", "Reset the practice project")
        if self.path.is_file() and not ask.confirm(self._window, title, question, translate("Practice", "Reset")):
            return
        if self._session.project is not None and self._session.project.path == self.path:
            self._desk.show_built_in()
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            ask.tell_failure(self._window, explain(error).sentence)
            return
        self._make()

    def _make(self) -> None:
        from geodata.project.exercises import put_exercise  # noqa: PLC0415 - not before the first map
        from geodata.project.founding import new_project  # noqa: PLC0415 - as above
        from geodata.project.opening import open_project  # noqa: PLC0415 - as above

        path = self.path

        def work() -> None:
            path.parent.mkdir(parents=True, exist_ok=True)
            new_project(path, builtin_records(), exercise=True)
            with open_project(path, write=True) as project:
                for name in ("laos", "kursk"):
                    put_exercise(project, name, SEED)

        def done(_result: object) -> None:
            self._desk.open_path(path)
            words = translate(
                "Practice", "Made-up ground, marked EXERCISE. D draws an area; Help, Reset brings all back."
            )
            self.said.emit(words)

        def failed(error: Exception) -> None:
            ask.tell_failure(self._window, explain(error).sentence)

        self._jobs.run(translate("Practice", "making the practice project"), work, done, failed)
