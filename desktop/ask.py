"""The one door to dialogs: whoever wants to ask or tell the user something comes through here."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.dressed import dress_box, make_primary
from desktop.wording import translate


def file_to_write(parent: QWidget, title: str, suggestion: str, endings: tuple[str, ...]) -> Path | None:
    """A file to write to, with one of the endings; ``None`` when the user leaves.

    The dialog asks before a file that is there is chosen; of a name that got its ending only here it is asked anew.
    """
    kinds = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, suggestion, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in endings:
        ending = next((ending for ending in endings if f"*{ending}" in kind), endings[0])
        path = path.with_name(path.name + ending)
        if path.exists():
            question = translate("Ask", "%1 is there already. Replace it?").replace("%1", path.name)
            replace, keep = translate("Ask", "Replace"), translate("Ask", "Keep it")
            return path if confirm(parent, title, question, replace, keep) else None
    return path


def file_to_read(parent: QWidget, title: str, endings: tuple[str, ...]) -> Path | None:
    """A file that there is, with one of the endings (none given: any file); ``None`` when the user leaves."""
    kinds = " ".join(f"*{ending}" for ending in endings) or "*"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{kinds} ({kinds})")
    return Path(chosen) if chosen else None


def tell_failure(parent: QWidget, sentence: str, details: str = "") -> None:
    """Say what failed, why, and the way out; details fold out."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Ask", "Sapper Atlas"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    if details:
        box.setDetailedText(details)
    box.exec()


def tell(parent: QWidget, title: str, text: str) -> None:
    """Show a text that the user asked for."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.exec()


def confirm(parent: QWidget, title: str, question: str, act: str, leave: str | None = None) -> bool:
    """Whether somebody agrees to what a button says; Esc and Enter do not."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agreed = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(leave or translate("Ask", "Go on typing"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is agreed


def words(parent: QWidget, title: str, label: str, text: str) -> str | None:
    """A line of text that is not empty; ``None`` when the user leaves."""
    found, taken = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal, text)
    return found.strip() or None if taken else None


def number(parent: QWidget, title: str, label: str, value: float, within: tuple[float, float]) -> float | None:
    """A number within two others, with a decimal; ``None`` when the user leaves."""
    found, taken = QInputDialog.getDouble(parent, title, label, value, *within, 1)
    return found if taken else None


def show_form(dialog: QDialog, *, modal: bool = True) -> None:
    """Open a form above its window; it tells itself what was entered, and goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if modal:
        dialog.open()
    else:
        dialog.show()


class NewProject(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants a new project to be."""

    path: Path
    built_in: bool
    exercise: bool


class NewProjectDialog(QDialog):
    """What a new project starts with, and whether it is for training."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Ask", "New project"))
        self.built_in = QRadioButton(translate("Ask", "With the built-in records, to edit and add to"))
        self.built_in.setChecked(True)
        self.empty = QRadioButton(translate("Ask", "Empty"))
        self.exercise = QCheckBox(translate("Ask", "Exercise: everything in it is made up"))
        note = QLabel(
            translate("Ask", "An exercise is marked EXERCISE on screen and on every export, and stays one for ever.")
        )
        note.setWordWrap(True)
        note.setProperty("role", "second")
        self.setPalette(parent.palette())
        for box in (self.built_in, self.empty, self.exercise):
            dress_box(box, parent.palette())
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (self.built_in, self.empty, self.exercise, note):
            layout.addWidget(widget)
        # Told its parent at once, the style sheet says that its buttons have no pictures; and after all others, for
        # the keys go first to the child that was first.
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        choose = buttons.button(standard.Ok)
        choose.setText(translate("Ask", "Choose a place…"))
        make_primary(choose)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)


def new_project(parent: QWidget) -> NewProject | None:
    """What a new project is to hold, and where; ``None`` when the user leaves."""
    dialog = NewProjectDialog(parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    path = file_to_write(parent, translate("Ask", "New project"), "atlas.gpkg", (".gpkg",))
    if path is None:
        return None
    return NewProject(path=path, built_in=dialog.built_in.isChecked(), exercise=dialog.exercise.isChecked())


def project_to_open(parent: QWidget) -> Path | None:
    """A project file that exists; ``None`` when the user leaves."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, translate("Ask", "Open project"), "", translate("Ask", "Projects (*.gpkg);;All files (*)")
    )
    return Path(chosen) if chosen else None


def choose(parent: QWidget, title: str, note: str, entries: list[str], nothing: str) -> int | None:
    """One of several entries, by its number; ``None`` when the user leaves or there is nothing to choose."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    layout = QVBoxLayout(dialog)
    text = QLabel(note if entries else nothing)
    text.setWordWrap(True)
    layout.addWidget(text)
    found = QListWidget()
    found.addItems(entries)
    found.setCurrentRow(0)
    found.setVisible(bool(entries))
    layout.addWidget(found)
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel if entries else kinds.Close)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    found.itemDoubleClicked.connect(dialog.accept)
    layout.addWidget(buttons)
    dialog.setMinimumWidth(420)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return found.currentRow() if accepted and entries else None
