"""The certificate of the selected area, written where the user says."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.editable import land_area_of
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange import OutputNotWritten

if TYPE_CHECKING:
    from geodata.project.images import Stored

_FROM_A_FORM = ("survey form:", "outline from a file:", "corners as typed:")


class CertificateDesk(QObject):
    """Completion, handover, or the state of an area while ground remains."""

    said = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def write(self) -> None:
        """Ask where to, and write what can be said of the area that is selected."""
        from desktop.briefing.certificate import Certified, sort_of, write_certificate  # noqa: PLC0415 - when asked for

        project, area = self._session.project, self._area()
        if project is None or area is None:
            self.said.emit(translate("Certificate", "Select a hazardous area with an outline first."))
            return
        reasons = [entry.reason for entry in project.history("areas", area.id) if entry.reason]
        certified = Certified(
            area=area, releases=tuple(self._session.kept_land.releases_of(area.id)),
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
        try:
            write_certificate(certified, path)
        except OutputNotWritten as error:
            ask.tell_failure(self._window, str(error))
            return
        self.said.emit(translate("Quality", "Written: %1").replace("%1", str(path)))

    def _area(self) -> Stored | None:
        stored = land_area_of(self._session)
        return stored if stored is not None and stored.wkb is not None else None
