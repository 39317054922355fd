"""Entering, editing and removing records: from a form, through the gate, into the journal as one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop import ask
from desktop.editable import why_not_editable
from desktop.entry.fields import FormKind, kind_text
from desktop.entry.shown import shown_values
from desktop.session import Session
from desktop.wording import rule_text, translate
from geodata.project.errors import EditRefused, ProjectError
from geodata.project.setting_values import id_of
from geodata.ready import ready
from geodata.records.entered import EnteredKind, entered, next_id
from geodata.records.record_set import LEADING_RULES, LeadingRule
from geodata.records.sources import Source

if TYPE_CHECKING:
    from desktop.entry.dialog import EntryDialog
    from desktop.entry.paste import PasteDialog
    from geodata.project.editing import Edit
    from geodata.project.project import Project

_KINDS: tuple[EnteredKind, ...] = ("deployments", "events", "claims", "sources", "series", "topics")


class EntryDesk(QObject):
    """Carries out what the Edit menu asks for records; without a project it says how to make one."""

    said = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.dialog: EntryDialog | None = None
        self.pasted: PasteDialog | None = None
        self.rules: QMenu | None = None
        self._copies: dict[str, str | None] = {}

    def new_claim(self) -> None:
        """Ask for a claim about the selected record."""
        subject = self._subject_selected()
        self._ask_new("claims", {"subject": subject} if subject else {})

    def new_source(self) -> None:
        """Ask for a source."""
        self._ask_new("sources", {})

    def new_deployment(self) -> None:
        """Ask for a contingent."""
        self._ask_new("deployments", {})

    def new_event(self) -> None:
        """Ask for an event."""
        self._ask_new("events", {})

    def new_series(self) -> None:
        """Ask for a series of figures."""
        subject = self._subject_selected()
        self._ask_new("series", {"subject": subject} if subject else {})

    def new_topic(self) -> None:
        """Ask for a topic."""
        self._ask_new("topics", {})

    def paste_claims(self) -> None:
        """Ask what the columns of the table on the clipboard hold, and add its rows as claims."""
        from desktop.entry.entries import Entries  # noqa: PLC0415 - not before the first map
        from desktop.entry.paste import PasteDialog  # noqa: PLC0415 - not before the first map

        if self.open_project() is None:
            return
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.said.emit(translate("Entry", "The clipboard holds no table. Copy rows of a spreadsheet first."))
            return
        subject = self._subject_selected()
        language = self._session.language
        self.pasted = PasteDialog(
            self._window, text, Entries(self._session.records, language), language, self._write_rows,
            values={"subject": subject} if subject else {},
        )  # fmt: skip
        ask.show_form(self.pasted)

    def edit_selected(self) -> None:
        """Open the selected record in its form."""
        project, found = self.open_project(), self._selected()
        if project is None:
            return
        if found is None:
            self.said.emit(translate("Entry", "Select a contingent, event, claim or source first, then edit it."))
            return
        kind, record_id = found
        stored = project.row(kind, record_id)
        if stored is None:
            self.said.emit(translate("Entry", "%1 is not in the project any more.").replace("%1", record_id))
            return
        before = stored.values

        def write(fields: dict[str, Any], pending: dict[str, dict[str, Any]]) -> str | None:
            copies = {record_id: fields.get("copy:file")}
            return self._write(kind, record_id, entered(kind, record_id, fields, before), pending, copies)

        self.open_form(kind, write, values=shown_values(kind, before), edits=record_id)

    def remove_selected(self) -> None:
        """Remove the selected record at once; Undo brings it back."""
        from geodata.project.editing import Remove  # noqa: PLC0415 - not before the first map

        project, found = self.open_project(), self._selected()
        if project is None:
            return
        if found is None:
            self.said.emit(translate("Entry", "Select a contingent, event, claim or source first, then remove it."))
            return
        kind, record_id = found
        try:
            project.edit([Remove(kind, record_id)])
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return
        self._session.select(None)
        self._session.changed()
        text = translate("Entry", "Removed %1 %2. Undo (Ctrl+Z) brings it back.")
        self.said.emit(text.replace("%1", kind_text(kind)).replace("%2", record_id))

    def choose_rule(self) -> None:
        """Ask which of several rival values leads in the project."""
        project = self.open_project()
        if project is None:
            return
        self.rules = QMenu(self._window)
        self.rules.addSection(translate("Entry", "Of rival values leads"))
        for rule in LEADING_RULES:
            action = self.rules.addAction(rule_text(rule))
            action.setCheckable(True)
            action.setChecked(rule == self._session.records.leading_rule)
            action.triggered.connect(partial(self._rule_chosen, rule))
        self.rules.popup(QCursor.pos())

    def _rule_chosen(self, rule: LeadingRule, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of triggered(bool)
        self.set_rule(rule)

    def set_rule(self, rule: LeadingRule) -> None:
        """Let another rule choose among rival values, as one step of the journal."""
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map
        from geodata.project.land import LEADING_RULE  # noqa: PLC0415 - not before the first map

        project = self.open_project()
        if project is None or rule == self._session.records.leading_rule:
            return
        held = id_of(project.rows("settings"), LEADING_RULE)
        try:
            project.edit([Put("settings", {"name": LEADING_RULE, "value": f'"{rule}"'}, held)])
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return
        self._session.changed()
        text = translate("Entry", "Of rival values now leads: %1. Undo (Ctrl+Z) takes it back.")
        self.said.emit(text.replace("%1", rule_text(rule)))

    def _ask_new(self, kind: EnteredKind, values: Mapping[str, Any]) -> None:
        project = self.open_project()
        if project is None:
            return

        def write(fields: dict[str, Any], pending: dict[str, dict[str, Any]]) -> str | None:
            record_id = self._next_id(project, kind, pending if kind == "sources" else {})
            copies = {**self._copies, record_id: fields.get("copy:file")}
            return self._write(kind, record_id, entered(kind, record_id, fields, None), pending, copies)

        self.open_form(kind, write, values=values)

    def open_form(
        self,
        kind: FormKind,
        write: Callable[[dict[str, Any], dict[str, dict[str, Any]]], str | None],
        *,
        values: Mapping[str, Any],
        edits: str | None = None,
    ) -> None:
        """Open a form; ``write`` takes what is typed, and says why it was refused."""
        from desktop.entry.dialog import EntryDialog  # noqa: PLC0415 - not before the first map
        from desktop.entry.entries import Entries  # noqa: PLC0415 - not before the first map

        entries = Entries(self._session.records, self._session.language)
        self._copies = {}
        self.dialog = EntryDialog(
            self._window, kind, entries, self._session.language, write, values=values, edits=edits,
            make_source=self._make_source,
        )  # fmt: skip
        ask.show_form(self.dialog)

    def _make_source(self, over: EntryDialog, typed: str, made: Callable[[str], None]) -> None:
        """Ask for a source above another form; it is written together with what that form is for."""
        from desktop.entry.dialog import EntryDialog  # noqa: PLC0415 - not before the first map

        project = self._session.project
        assert project is not None, "a form is only open on a project"

        def write(fields: dict[str, Any], _pending: dict[str, dict[str, Any]]) -> str | None:
            source_id = self._next_id(project, "sources", over.entries.pending)
            values = entered("sources", source_id, fields, None)
            try:
                source = msgspec.convert(values, type=ready(Source))
            except msgspec.ValidationError as error:
                return str(error).replace(" - at `$.", " - in `")
            over.entries.add_pending(values, source)
            self._copies[source_id] = fields.get("copy:file")
            made(source_id)
            return None

        inner = EntryDialog(
            over, "sources", type(over.entries)(self._session.records, self._session.language),
            self._session.language, write, values={"title": typed}, one=True,
        )  # fmt: skip
        ask.show_form(inner)

    def _write(
        self,
        kind: EnteredKind,
        record_id: str,
        values: dict[str, Any],
        pending: dict[str, dict[str, Any]],
        copies: Mapping[str, str | None],
    ) -> str | None:
        """Put a record with what belongs to it, and say so; the sentence of a refusal, or nothing."""
        refused = self.put(kind, values, pending, copies)
        if refused is not None:
            return refused
        if kind in ("deployments", "events"):
            self._session.select(record_id)
        text = translate("Entry", "Saved %1 %2. Undo (Ctrl+Z) takes it back.")
        self.said.emit(text.replace("%1", kind_text(kind)).replace("%2", record_id))
        return None

    def put(
        self,
        kind: str,
        values: Mapping[str, Any],
        pending: Mapping[str, Mapping[str, Any]] | None = None,
        copies: Mapping[str, str | None] | None = None,
    ) -> str | None:
        """Put a record, the sources made for it and the copies of them as one group; why it was refused, or nothing.

        ``copies`` are places of files by the id of their source.
        """
        from geodata.exchange.kept_file import FileRefused, read_to_keep  # noqa: PLC0415 - not before the first map
        from geodata.project.copies import copy_values  # noqa: PLC0415 - not before the first map
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        project = self._session.project
        assert project is not None, "a form is only open on a project"
        edits: list[Edit] = [Put("sources", source, source_id) for source_id, source in (pending or {}).items()]
        edits.append(Put(kind, values, values["id"]))
        files: list[bytes] = []
        try:
            for source_id, place in (copies or {}).items():
                if place is not None and (source_id in (pending or {}) or source_id == values["id"]):
                    files.append(read_to_keep(Path(place), project.path))
                    kept = copy_values(source_id, Path(place).name, files[-1])
                    edits.append(Put("copies", kept, kept["id"]))
            project.edit(edits, files=files)
        except FileRefused as error:
            return str(error)
        except EditRefused as error:
            return _reason(project, error)
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return str(error)
        self._session.changed()
        return None

    def _write_rows(self, rows: list[dict[str, Any]]) -> list[str | None]:
        """Put claims as one group; what the gate refuses is left out of it, with its sentence."""
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        project = self._session.project
        assert project is not None, "a table is only open on a project"
        ids: dict[str, int] = {}
        edits: dict[int, Put] = {}
        known = [claim.id for claim in self._session.records.claims]
        for at, fields in enumerate(rows):
            record_id = next_id("claims", known, lambda record_id: bool(project.history("claims", record_id)))
            ids[record_id] = at
            known = [record_id]
            edits[at] = Put("claims", entered("claims", record_id, fields, None), record_id)
        refused: list[str | None] = [None] * len(rows)
        while edits:
            try:
                project.edit(list(edits.values()), reason=translate("Entry", "from a table"))
                break
            except EditRefused as error:
                # Every refusal of the gate names the record it is about.
                wrong = next((at for record_id, at in ids.items() if f"claim {record_id}:" in str(error)), None)
                for at in list(edits) if wrong is None else [wrong]:
                    refused[at] = _reason(project, error)
                    del edits[at]
            except ProjectError as error:
                ask.tell_failure(self._window, str(error))
                refused = [str(error)] * len(rows)
                edits = {}
        if edits:
            self._session.changed()
            text = translate("Entry", "Saved %1 claims from a table. Undo (Ctrl+Z) takes them back.")
            self.said.emit(text.replace("%1", str(len(edits))))
        return refused

    def _next_id(self, project: Project, kind: EnteredKind, pending: Mapping[str, Any]) -> str:
        held = getattr(self._session.records, kind)
        known = [*(record.id for record in held), *pending]
        return next_id(kind, known, lambda record_id: bool(project.history(kind, record_id)))

    def open_project(self) -> Project | None:
        """The project if it can be edited now; else it is said why not, and what to do."""
        reason = why_not_editable(self._session)
        if reason is not None:
            self.said.emit(reason)
            return None
        return self._session.project

    def _selected(self) -> tuple[EnteredKind, str] | None:
        selection = self._session.selection
        for kind in _KINDS:
            if any(record.id == selection for record in getattr(self._session.records, kind)):
                return kind, str(selection)
        return None

    def _subject_selected(self) -> dict[str, str] | None:
        found = self._selected()
        if found is not None and found[0] in ("deployments", "events"):
            return {"kind": found[0].removesuffix("s"), "id": found[1]}
        claim = next((claim for claim in self._session.records.claims if found and claim.id == found[1]), None)
        return None if claim is None else {"kind": claim.subject.kind, "id": claim.subject.id}


def _reason(project: Project, error: EditRefused) -> str:
    """A refusal without the name of the file, which is that of the window, and the part that any form says."""
    return str(error).removeprefix(f"{project.path}: ").removesuffix("; nothing was changed")
