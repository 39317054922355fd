"""Entering, editing and removing figures: each lies within a contingent or a series and is one step of the journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.entry_desk import EntryDesk
from desktop.session import Session
from desktop.wording import measure_text, translate
from geodata.project.errors import ProjectError
from geodata.records.entered_figures import NoFigure, figure_fields, figures_of, with_figure, without_figure

_OWNERS = {"deployment": "deployments", "series": "series"}


class FigureDesk(QObject):
    """Carries out what the Edit menu and the panel of figures ask for figures."""

    said = Signal(str)

    def __init__(self, session: Session, window: QWidget, entry: EntryDesk, shown: Callable[[], str | None]) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._entry = entry
        self._shown = shown

    def new_figure(self) -> None:
        """Ask for a figure of the selected contingent, or of the series that is looked at."""
        if self._entry.open_project() is None:
            return
        owner = self._owner()
        values = {"subject": {"kind": owner[0], "id": owner[1]}} if owner else {}
        self._entry.open_form("figures", self._writer(None), values=values)

    def edit_figure(self) -> None:
        """Ask which figure of the selected contingent or series is meant, and open it in its form."""
        chosen = self._choose(translate("Entry", "Edit a figure"))
        if chosen is not None:
            self.open_figure(*chosen)

    def edit_of_series(self, series_id: str, figure_id: str) -> None:
        """Open the figure of a series that is chosen in the table, or ask which one is meant."""
        if not figure_id:
            self.edit_figure()
        elif self._entry.open_project() is not None:
            self.open_figure("series", series_id, figure_id)

    def open_figure(self, kind: str, owner_id: str, figure_id: str) -> None:
        """Open a figure in its form."""
        values = self._values(kind, owner_id)
        held = [] if values is None else figures_of(values)
        for figure, point in held:
            if figure["id"] == figure_id:
                fields = figure_fields(figure, {"kind": kind, "id": owner_id}, point)
                self._entry.open_form("figures", self._writer((kind, owner_id, figure_id)), values=fields,
                                      edits=figure_id)  # fmt: skip

    def remove_figure(self) -> None:
        """Ask which figure of the selected contingent or series is meant, and take it away; Undo brings it back."""
        chosen = self._choose(translate("Entry", "Remove a figure"))
        if chosen is None:
            return
        kind, owner_id, figure_id = chosen
        values = self._values(kind, owner_id)
        if values is None:
            return
        refused = self._entry.put(_OWNERS[kind], without_figure(values, figure_id))
        if refused is not None:
            ask.tell_failure(self._window, refused)
            return
        text = translate("Entry", "Removed %1 %2. Undo (Ctrl+Z) brings it back.")
        self.said.emit(text.replace("%1", translate("Entry", "figure")).replace("%2", figure_id))

    def _writer(
        self, edits: tuple[str, str, str] | None
    ) -> Callable[[dict[str, Any], dict[str, dict[str, Any]]], str | None]:
        def write(fields: dict[str, Any], pending: dict[str, dict[str, Any]]) -> str | None:
            kind, owner_id = fields["subject"]["kind"], fields["subject"]["id"]
            if kind not in _OWNERS:
                return (
                    translate("Entry", "a figure belongs to a contingent or a series; choose one") + " - in `subject`"
                )
            if edits is not None and edits[:2] != (kind, owner_id):
                return translate("Entry", "a figure stays where it is; enter it anew elsewhere") + " - in `subject`"
            values = self._values(kind, owner_id)
            if values is None:
                return translate("Entry", "%1 is not in the project any more.").replace("%1", owner_id)
            try:
                made = with_figure(values, fields, None if edits is None else edits[2])
            except NoFigure as error:
                return str(error)
            refused = self._entry.put(_OWNERS[kind], made, pending)
            if refused is None:
                text = translate("Entry", "Saved a figure of %1. Undo (Ctrl+Z) takes it back.")
                self.said.emit(text.replace("%1", owner_id))
            return refused

        return write

    def _choose(self, title: str) -> tuple[str, str, str] | None:
        if self._entry.open_project() is None:
            return None
        owner = self._owner()
        if owner is None:
            self.said.emit(
                translate("Entry", "Select a contingent, or a series in the panel of figures, then choose its figure.")
            )
            return None
        held = figures_of(self._values(*owner) or {"quantities": []})
        number = ask.choose(
            self._window, title, translate("Entry", "Which figure of %1?").replace("%1", owner[1]),
            [_line(figure, point) for figure, point in held],
            translate("Entry", "%1 has no figures yet.").replace("%1", owner[1]),
        )  # fmt: skip
        return None if number is None else (*owner, str(held[number][0]["id"]))

    def _owner(self) -> tuple[str, str] | None:
        """Kind and id of the selected contingent, or of the series that is looked at."""
        shown, records = self._shown(), self._session.records
        if shown is not None:
            return "series", shown
        selection = self._session.selection
        if any(one.id == selection for one in records.deployments):
            return "deployment", str(selection)
        return ("series", str(selection)) if any(one.id == selection for one in records.series) else None

    def _values(self, kind: str, owner_id: str) -> Mapping[str, Any] | None:
        project = self._session.project
        if project is None:
            return None
        try:
            stored = project.row(_OWNERS[kind], owner_id)
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return None
        return None if stored is None else stored.values


def _line(figure: Mapping[str, Any], point: Mapping[str, Any] | None) -> str:
    date = figure["as_of"] or (point["as_of"] if point is not None else None)
    parts = [figure["id"], measure_text(figure["measure"]), figure["as_stated"], figure["scope"]]
    return " · ".join([*parts, *([date["value"]] if date else [])])
