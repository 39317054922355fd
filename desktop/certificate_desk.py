"""The certificate of the selected area, written where the user says."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.editable import land_area_of
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange import OutputNotWritten
from geodata.project.photos import PHOTO_OF

if TYPE_CHECKING:
    from desktop.briefing.certificate import Certified
    from desktop.briefing.photo_pages import Picture
    from geodata.project.images import Stored
    from geodata.project.project import Project

_FROM_A_FORM = ("survey form:", "outline from a file:", "corners as typed:")


class CertificateDesk(QObject):
    """Completion, handover, or the state of an area while ground remains."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window

    def write(self) -> None:
        """Ask where to, and write what can be said of the area that is selected."""
        from desktop.briefing.certificate import Certified, sort_of  # noqa: PLC0415 - when asked for
        from desktop.briefing.photo_pages import printed, small_pictures  # noqa: PLC0415 - as above
        from geodata.project.photo_list import listed_photos  # noqa: PLC0415 - as above

        project, area = self._session.project, self._area()
        if project is None or area is None:
            self.said.emit(translate("Certificate", "Select a hazardous area with an outline first."))
            return
        reasons = [entry.reason for entry in project.history("areas", area.id) if entry.reason]
        photos = listed_photos(_photos_about(project, area.id), project.row)
        certified = Certified(
            area=area, photos=photos, releases=tuple(self._session.kept_land.releases_of(area.id)),
            confirmations=tuple(self._session.kept_land.confirmed_of(area.id)),
            reports=tuple(one for one in project.rows("reports") if one.values["area_id"] == area.id),
            devices=tuple(
                one for one in self._session.kept_land.devices.values() if one.values["area_id"] == area.id
            ),
            whence=next((one for one in reversed(reasons) if one.startswith(_FROM_A_FORM)), None),
            project=project.path.stem, journal_hash=project.head.hash,
            day=datetime.datetime.now(datetime.UTC).date().isoformat(), exercise=project.exercise,
            language=self._session.language,
        )  # fmt: skip
        name = re.sub(r"[^\w.-]+", "-", str(area.values["code"]))[:60]
        path = ask.file_to_write(
            self._window, translate("Certificate", "Certificate"), f"{sort_of(certified)}-{name}.pdf", (".pdf",)
        )
        if path is None:
            return
        if not photos:
            self._write(certified, path)
            return

        def done(pictures: tuple[Picture, ...]) -> None:
            self._write(msgspec.structs.replace(certified, pictures=pictures), path)

        def failed(error: Exception) -> None:
            ask.tell_failure(self._window, explain(error).sentence)

        # Each is made by a child of its own, and there may be many.
        self._jobs.run(
            translate("Photos", "making small pictures"),
            lambda: small_pictures(project.path, printed(photos)), done, failed,
        )  # fmt: skip

    def _write(self, certified: Certified, path: Path) -> None:
        from desktop.briefing.certificate import write_certificate  # noqa: PLC0415 - when asked for

        try:
            write_certificate(certified, path)
        except OutputNotWritten as error:
            ask.tell_failure(self._window, str(error))
            return
        self.said.emit(translate("Quality", "Written: %1").replace("%1", str(path)))

    def _area(self) -> Stored | None:
        stored = land_area_of(self._session)
        return stored if stored is not None and stored.wkb is not None else None


def _photos_about(project: Project, area_id: str) -> list[Stored]:
    """Photos of an area, then those of what belongs to it."""
    photos = project.rows("photos")
    if not photos:
        return []
    own = {("areas", area_id)} | {
        (kind, one.id)
        for kind in PHOTO_OF
        if kind != "areas"
        for one in project.rows(kind)
        if one.values["area_id"] == area_id
    }
    of = [one for one in photos if (one.values["record_kind"], one.values["record_id"]) in own]
    return sorted(of, key=lambda one: (PHOTO_OF.index(one.values["record_kind"]), one.values["record_id"], one.fid))
