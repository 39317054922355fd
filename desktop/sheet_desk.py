"""Briefing sheets in the window: opened from what is shown, kept with the project, written, and led back from."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.canvas import MapCanvas
from desktop.editable import why_not_editable
from desktop.export_desk import ExportDesk
from desktop.jobs import Jobs
from desktop.layer_desk import LayerDesk
from desktop.map.view import fit
from desktop.mirror_desk import MirrorDesk
from desktop.session import Session
from desktop.wording import translate
from geodata.ledger.state import Clock
from geodata.project.errors import ProjectError

if TYPE_CHECKING:
    from desktop.briefing.held import Held
    from desktop.briefing.strips import Told
    from desktop.sheet.window import SheetWindow
    from geodata.sheets.asked import Asked
    from geodata.sheets.code import SheetState

_DPI = 300.0
_OF_THE_WINDOW = ("true_on", "known_on", "theatre", "extent", "hidden", "layers")
_OF_FIRST_CHOICE = (".pdf", ".png", ".svg", ".pptx", ".html")


class SheetDesk(QObject):
    """Opens the sheet window and carries out what is wanted there."""

    said = Signal(str)

    def __init__(
        self, session: Session, window: QWidget, *, canvas: MapCanvas, mirror: MirrorDesk, jobs: Jobs,
        export: ExportDesk, layers: LayerDesk,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._session, self._canvas, self._mirror, self._jobs = session, canvas, mirror, jobs
        self._export, self._window, self._layers = export, window, layers
        self.sheet: SheetWindow | None = None
        export.said.connect(self._tell_sheet)
        session.project_changed.connect(self._follow)
        session.journal_changed.connect(self._follow)

    def held(self) -> Held:
        """What sheets are made from now: the records of the session, and the user's layers of the window."""
        from desktop.sheet.making import held_now  # noqa: PLC0415 - not before the first map
        from desktop.sheet.window_layers import layers_of_window  # noqa: PLC0415 - not before the first map

        return held_now(self._session, layers_of_window(self._session, self._layers))

    def shown(self) -> Asked:
        """A sheet of what the window shows: the mirror or the map, at its dates."""
        from desktop.briefing.sheet_maps import degrees_of  # noqa: PLC0415 - not before the first map
        from desktop.sheet.window_layers import layers_shown  # noqa: PLC0415 - not before the first map
        from geodata.sheets.asked import DEFAULT_GROUPS, Asked  # noqa: PLC0415 - not before the first map

        session = self._session
        extent = degrees_of(session.base, self._canvas.view.bounds)
        west, south, east, north = session.base.theatre.extent
        whole = extent[0] <= west and extent[1] <= south and east <= extent[2] and north <= extent[3]
        mirrored = self._mirror.is_shown
        return Asked(
            template="mirror" if mirrored else "map",
            language=session.language,
            true_on=session.clock.true_on,
            known_on=session.clock.known_on,
            theatre=session.theatre_name,
            # A page has other proportions than the window: of a theatre that is seen whole it shows the whole.
            extent=None if whole else extent,
            groups=self._mirror.view.groups if mirrored else DEFAULT_GROUPS,
            hidden=tuple(layer.key for layer in session.layers if not layer.visible and _can_be_hidden(layer.key)),
            layers=layers_shown(session),
        )

    def open(self, asked: Asked | None = None) -> None:
        """Open the sheet window on a sheet, or on what is shown."""
        from desktop.sheet.window import SheetWindow  # noqa: PLC0415 - not before the first map

        if self.sheet is not None:
            if asked is not None:
                self.sheet.show_sheet(asked)
            self.sheet.raise_()
            self.sheet.activateWindow()
            return
        sheet = SheetWindow(self._session, self._jobs, self.held(), asked or self.shown(), self._window)
        self.sheet = sheet
        sheet.export_wanted.connect(self._ask_where)
        sheet.keep_wanted.connect(self._ask_name)
        sheet.stored_wanted.connect(self.open_stored)
        sheet.retake_wanted.connect(self._retake)
        sheet.finished.connect(self._closed)
        ask.show_form(sheet, modal=False)

    def write(self, asked: Asked, path: Path, dpi: float = _DPI) -> None:
        """Write a sheet as a job with progress and Cancel."""
        from desktop.briefing.sheet_files import write_sheets  # noqa: PLC0415 - not before the first map
        from desktop.briefing.sheet_maps import Atlas  # noqa: PLC0415 - not before the first map
        from desktop.sheet.making import composed  # noqa: PLC0415 - not before the first map
        from desktop.spoken import speaking  # noqa: PLC0415 - not before the first map

        held = self.held()

        def work(told: Told) -> object:
            drawn = composed(Atlas(held), asked)
            told(0.0)
            with speaking(asked.language):
                return write_sheets([drawn], path, dpi, told)

        said = translate("SheetDesk", "Sheet written to %1").replace("%1", str(path))
        self._export.run(path, (translate("SheetDesk", "Export sheet"), said), work)

    def keep(self, name: str, asked: Asked) -> bool:
        """Store a sheet under a name; one of that name becomes it. Says why not where it cannot be."""
        from geodata.project.editing import put_of  # noqa: PLC0415 - not before the first edit
        from geodata.sheets.kept import view_of_sheet  # noqa: PLC0415 - not before the first edit

        project, reason = self._session.project, why_not_editable(self._session)
        if project is None or reason is not None:
            self._say(reason or "")
            return False
        known = next((row.id for row in project.rows("views") if row.values["name"] == name), None)
        try:
            project.edit([put_of("views", view_of_sheet(known or str(uuid.uuid4()), name, asked))])
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return False
        self._session.changed()
        self._say(translate("SheetDesk", "Stored as “%1”").replace("%1", name))
        return True

    def stored(self) -> dict[str, Asked]:
        """Sheets that are stored with the project, by their names; one of another version is said and left out."""
        from geodata.sheets.kept import sheet_of_state  # noqa: PLC0415 - not before the first map

        found: dict[str, Asked] = {}
        project = self._session.project
        for row in () if project is None else project.rows("views"):
            try:
                asked = sheet_of_state(row.values["state"])
            except ValueError as error:
                self._say(f"{row.values['name']}: {error}")
                continue
            if asked is not None:
                found[str(row.values["name"])] = asked
        return dict(sorted(found.items()))

    def open_stored(self) -> None:
        """Ask for a stored sheet, and open it exactly as it was stored."""
        found = self.stored()
        nothing = translate("SheetDesk", "No sheet is stored yet: put one together and press “Save as view…”.")
        note = translate("SheetDesk", "The sheet opens as it was stored; its figures are those of the project now.")
        at = ask.choose(self.sheet or self._window, translate("SheetDesk", "Stored sheets"), note, list(found), nothing)
        if at is not None:
            self.open(found[list(found)[at]])

    def ask_for_state(self) -> None:
        """Ask for a file or code, and turn the window to the state behind it."""
        from desktop.sheet.behind import BehindDialog  # noqa: PLC0415 - not before the first map

        dialog = BehindDialog(self._window)
        dialog.found.connect(self.go_to)
        ask.show_form(dialog)

    def go_to(self, state: SheetState) -> None:
        """Turn to theatre, extent, dates and groups of a sheet; say where its records were others."""
        session = self._session
        session.set_clock(Clock(true_on=state.true_on, known_on=state.known_on))
        if state.template == "mirror" and len(state.groups) == 2:
            self._turn_to_mirror(state)
        elif state.maps:
            self._mirror.leave()
            seen = state.maps[0]
            session.show_theatre(seen.theatre)
            canvas = self._canvas
            base = session.base
            canvas.set_view(fit(base.projection, seen.extent, max(canvas.width(), 1), max(canvas.height(), 1)))
        if state.subject and session.state(state.subject) is not None:
            session.select(state.subject)
        self._say(self._of_records(state))

    def _turn_to_mirror(self, state: SheetState) -> None:
        if not self._mirror.is_shown:
            self._mirror.wanted.emit()
        view = self._mirror.view
        view.show_groups(*state.groups)
        view.maps.show_extents(tuple(seen.extent for seen in state.maps))

    def _of_records(self, state: SheetState) -> str:
        held = self.held()
        if state.project != held.project_digits:
            return translate("SheetDesk", "The sheet is of another project; its place and dates are shown here.")
        if state.journal != held.journal_digits:
            return translate("SheetDesk", "Records have changed since the sheet was made; place and dates are its own.")
        return translate("SheetDesk", "This is the state behind the sheet; no record has changed since.")

    def stop(self) -> None:
        """Close the sheet window; for closing the window."""
        if self.sheet is not None:
            self.sheet.preview.stop()
            self.sheet.close()

    def _ask_where(self, asked: Asked) -> None:
        suggestion = f"sapper-atlas-{asked.template}.pdf"
        title = translate("SheetDesk", "Export sheet")
        path = ask.file_to_write(self.sheet or self._window, title, suggestion, _OF_FIRST_CHOICE)
        if path is not None:
            self.write(asked, path)

    def _ask_name(self, asked: Asked) -> None:
        reason = why_not_editable(self._session)
        if reason is not None:
            self._say(reason)
            return
        page = None if self.sheet is None else self.sheet.preview.page
        suggestion = asked.title or ("" if page is None else page.drawn.sheet.title)
        title = translate("SheetDesk", "Save as view of the project")
        name = ask.words(self.sheet or self._window, title, translate("SheetDesk", "Name of the view"), suggestion)
        if name is not None:
            self.keep(name, asked)

    def _retake(self) -> None:
        """Extent, groups and dates as the window shows them; template, paper and texts stay."""
        sheet = self.sheet
        if sheet is None:
            return
        now = self.shown()
        taken = {field: getattr(now, field) for field in _OF_THE_WINDOW}
        if self._mirror.is_shown:
            taken["groups"] = now.groups
        sheet.show_sheet(msgspec.structs.replace(sheet.asked, **taken))

    def _follow(self) -> None:
        if self.sheet is not None:
            self.sheet.preview.take(self.held())

    def _closed(self) -> None:
        self.sheet = None

    def _say(self, text: str) -> None:
        self.said.emit(text)
        self._tell_sheet(text)

    def _tell_sheet(self, text: str) -> None:
        if self.sheet is not None:
            self.sheet.say(text)


def _can_be_hidden(key: str) -> bool:
    """Whether a sheet knows a layer of the window by its key."""
    return key in ("contingents", "areas", "names", "borders", "water", "land")
