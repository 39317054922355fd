"""Findings about the land of a project: all of them in a job, after that kept up edit by edit."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange import OutputNotWritten
from geodata.theatres import theatre

if TYPE_CHECKING:
    from geodata.project.images import Stored
    from geodata.release.findings import Finding
    from geodata.release.findings_index import FindingsIndex

LAND = ("areas", "releases", "reports", "devices")
_READ = (*LAND, "reopenings")


class QualityDesk(QObject):
    """Holds the findings. ``changed`` says that there are others; a check that runs is told by ``checking``.

    Nothing is looked at before somebody asks for the findings for the first time (``wake``).
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._jobs = jobs
        self._index: FindingsIndex | None = None
        self._seq = 0
        self._round = 0
        self._awake = False
        self.checking = False
        session.project_changed.connect(self._begin_anew)
        session.journal_changed.connect(self._follow)

    @property
    def findings(self) -> list[Finding]:
        """All findings, the most severe first; none while nothing was checked."""
        return [] if self._index is None else self._index.findings()

    @property
    def checked(self) -> bool:
        """Whether the findings are those of the project as it is now."""
        return self._index is not None and not self.checking

    def wake(self) -> None:
        """Begin to look, unless that was done."""
        if not self._awake:
            self._awake = True
            self.check()

    def check(self) -> None:
        """Look at everything anew, in a job."""
        from geodata.release.findings_index import FindingsIndex  # noqa: PLC0415 - not before the first map
        from geodata.release.outline_findings import Surroundings  # noqa: PLC0415 - as above

        self._awake, self._index = True, None
        self._round += 1
        project = self._session.project if self._session.past is None else None
        self.checking = project is not None
        self.changed.emit()
        if project is None:
            return
        # The project is read here: it is not for two threads.
        records: list[Stored] = [stored for kind in _READ for stored in project.rows(kind)]
        seq, this = project.head.seq, self._round
        extents = {name: theatre(name).extent for name in ("kursk", "laos")}

        def look() -> FindingsIndex:
            index = FindingsIndex(Surroundings(theatres=extents))
            index.load(records)
            index.findings()
            return index

        def done(index: FindingsIndex) -> None:
            if this == self._round:
                self._index, self._seq, self.checking = index, seq, False
                self._catch_up()
                self.changed.emit()

        def failed(error: Exception) -> None:
            if this == self._round:
                self.checking = False
                self.changed.emit()
                ask.tell_failure(self._window, explain(error).sentence)

        self._jobs.run(translate("Quality", "checking the areas"), look, done, failed)

    def write_report(self, path: Path, title: str) -> None:
        """Write the findings as they are now as a PDF or JSON file."""
        from desktop.briefing.findings_report import Checked, write_findings  # noqa: PLC0415 - as above
        from geodata.project.photo_list import listed_photos  # noqa: PLC0415 - as above

        project = self._session.project
        if project is None:
            return
        counts = project.counts()
        about = {(one.kind, one.record_id) for one in self.findings}
        photos = [
            one for one in project.rows("photos") if (one.values["record_kind"], one.values["record_id"]) in about
        ]
        checked = Checked(
            project=title, exercise=project.exercise, journal_hash=project.head.hash,
            day=datetime.datetime.now(datetime.UTC).date().isoformat(),
            counts={kind: counts[kind] for kind in LAND}, language=self._session.language,
            photos=listed_photos(photos, project.row),
        )  # fmt: skip
        try:
            write_findings(self.findings, checked, path)
        except OutputNotWritten as error:
            ask.tell_failure(self._window, str(error))
            return
        self.said.emit(translate("Quality", "Written: %1").replace("%1", str(path)))

    def stop(self) -> None:
        """Take over nothing more; for closing the window, whose project is closed as well."""
        self._round += 1
        self._index = None

    def _begin_anew(self) -> None:
        if self._awake:
            self.check()

    def _follow(self) -> None:
        if self._index is not None and not self.checking:
            self._catch_up()
            self.changed.emit()

    def _catch_up(self) -> None:
        """Look at what was edited since the findings were made."""
        project, index = self._session.project, self._index
        if project is None or index is None:
            return
        entries = project.entries_after(self._seq)
        for kind, record_id in dict.fromkeys((entry.kind, entry.record_id) for entry in entries if entry.kind in _READ):
            stored = project.row(kind, record_id)
            if stored is None:
                index.remove(kind, record_id)
            else:
                index.put(stored)
        self._seq = project.head.seq
