"""The dialog in which one record after another is entered; it writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop import ask
from desktop.entry.entries import Entries
from desktop.entry.field import Field
from desktop.entry.fields import FormKind, fields_of, kind_text
from desktop.entry.form import RecordForm
from desktop.entry.land_fields import LAND_KINDS, LandKind, land_fields, land_kind_text
from desktop.entry.word_editors import PickEditor
from desktop.widgets.dressed import dress_box
from desktop.widgets.texts import label
from desktop.wording import translate
from geodata.records.entered import refused_field
from geodata.records.texts import Language

Write = Callable[[dict[str, Any], dict[str, dict[str, Any]]], "str | None"]
"""Takes the values of the form and the sources made on the spot; says why they were refused, or nothing."""


class EntryDialog(QDialog):
    """Asks for one record. ``made`` tells the values of a form that was accepted, in a nested dialog as well."""

    saved = Signal()

    def __init__(
        self,
        parent: QWidget,
        kind: FormKind | LandKind,
        entries: Entries,
        language: Language,
        write: Write,
        *,
        values: Mapping[str, Any] | None = None,
        edits: str | None = None,
        make_source: Callable[[EntryDialog, str, Callable[[str], None]], None] | None = None,
        one: bool = False,
    ) -> None:
        super().__init__(parent)
        self.kind: FormKind | LandKind = kind
        self.entries = entries
        self._write = write
        self._make_source = make_source
        self._filled: dict[str, str] = {}
        what, fields = _what_is_asked(kind)
        title = (
            translate("Entry", "New %1").replace("%1", what)
            if edits is None
            else translate("Entry", "Edit %1 %2").replace("%1", what).replace("%2", edits)
        )
        self.setWindowTitle(title)
        self.setPalette(parent.palette())
        asked = tuple(field for field in fields if edits is None or not field.once)
        self.form = RecordForm(asked, entries, language)
        for box in self.form.findChildren(QCheckBox):
            dress_box(box, parent.palette())
        self.form.show_values(dict(values or {}))
        self._begun = self.form.typed()
        self.refusal = label("", "warn")
        self.refusal.hide()
        self.help = label("", "second")
        self.help.setMinimumHeight(2 * self.help.fontMetrics().lineSpacing())
        self.form.help_wanted.connect(self.help.setText)
        self.save, self.save_next = self._buttons(several=edits is None and not one)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        padded = QVBoxLayout(inner)
        padded.setContentsMargins(16, 12, 16, 8)
        padded.addWidget(self.form)
        padded.addStretch()
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        for widget in (self.refusal, self.help, self._bar):
            foot.addWidget(widget)
        layout.addLayout(foot)
        room = self.screen().availableGeometry()
        self.resize(min(760, room.width() - 40), min(inner.sizeHint().height() + 180, room.height() - 60))
        for editor in self.form.editors.values():
            if isinstance(editor, PickEditor):
                editor.new_wanted.connect(self._new_source)
                editor.picked.connect(self._fill_from_source)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first field that is needed and empty, else into the first."""
        needed = (
            field.name for field in self.form.fields if field.required and not self.form.editors[field.name].typed()
        )
        self.form.editors[next(needed, self.form.fields[0].name)].setFocus()

    @property
    def dirty(self) -> bool:
        """Whether anything was typed since the dialog opened or saved last."""
        return self.form.typed() != self._begun or bool(self.entries.pending)

    @override
    def accept(self) -> None:
        if self._save():
            super().accept()

    @override
    def reject(self) -> None:
        """Leave, with a question only when something was typed."""
        question = translate("Entry", "Leave without saving? What you typed here is lost.")
        if not self.dirty or ask.confirm(self, self.windowTitle(), question, translate("Entry", "Leave")):
            super().reject()

    def accept_and_go_on(self) -> None:
        """Save, and ask for another one: what is about the same subject and source stays."""
        if not self._save():
            return
        for field in self.form.fields:
            if not field.kept:
                self.form.editors[field.name].show_value(field.default)
        self._begun = self.form.typed()
        first = "value" if "value" in self.form.editors else self.form.fields[0].name
        self.form.editors[first].setFocus()
        line = self.form.editors[first].focusProxy()
        if isinstance(line, QLineEdit):
            # What was kept may be another one now: it is typed over.
            line.selectAll()

    def _save(self) -> bool:
        self.refusal.hide()
        values = self.form.read()
        if values is None:
            return False
        refused = self._write(values, self.entries.pending)
        if refused is None:
            self.entries.pending = {}
            self.saved.emit()
            return True
        name = refused_field(refused, self.form.editors)
        if name is not None:
            self.form.show_error(name, refused)
            self.form.editors[name].setFocus()
        else:
            self.refusal.setText("⚠ " + refused)
            self.refusal.show()
        return False

    def _buttons(self, *, several: bool) -> tuple[QPushButton, QPushButton | None]:
        roles = QDialogButtonBox.ButtonRole
        self._bar = QDialogButtonBox()
        save = self._bar.addButton(translate("Entry", "&Save"), roles.AcceptRole)
        save.setDefault(True)
        save.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        save.setToolTip(translate("Entry", "Save (Enter)"))
        self._bar.accepted.connect(self.accept)
        cancel = self._bar.addButton(translate("Entry", "Cancel"), roles.RejectRole)
        cancel.setAutoDefault(False)
        cancel.setToolTip(translate("Entry", "Leave (Esc)"))
        self._bar.rejected.connect(self.reject)
        if not several:
            return save, None
        following = self._bar.addButton(translate("Entry", "Save and &next"), roles.ActionRole)
        following.setAutoDefault(False)
        following.setToolTip(translate("Entry", "Save, then enter another one (Ctrl+Enter)"))
        following.clicked.connect(lambda _checked=False: self.accept_and_go_on())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept_and_go_on)
        return save, following

    def _new_source(self, typed: str) -> None:
        editor = self.sender()
        if self._make_source is not None and isinstance(editor, PickEditor):

            def made(source_id: str) -> None:
                editor.add(source_id)
                editor.setFocus()

            self._make_source(self, typed, made)

    def _fill_from_source(self, source_id: str) -> None:
        """Speaker, date and letter are at first those of the source; what somebody typed stays."""
        about = self.entries.about_source(source_id)
        if self.kind != "claims" or about is None:
            return
        publisher, date, letter = about
        dated = None if date is None else msgspec.to_builtins(date)
        for name, value in (("asserted_by.name", publisher), ("date_said", dated), ("reliability", letter)):
            editor = self.form.editors[name]
            field = editor.field
            untouched = editor.typed() == self._filled.get(name, "" if field.editor != "choice" else None)
            if untouched or (field.editor == "choice" and editor.value({}) == field.default):
                editor.show_value(value)
                self._filled[name] = editor.typed()


def _what_is_asked(kind: FormKind | LandKind) -> tuple[str, tuple[Field, ...]]:
    """What a record of the kind is called, and its fields."""
    if kind in LAND_KINDS:
        return land_kind_text(kind), land_fields(kind)
    record = cast(FormKind, kind)
    return kind_text(record), fields_of(record)
