"""The one door to dialogs: whoever wants to ask or tell the user something comes through here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.wording import translate


def file_to_write(parent: QWidget, title: str, suggestion: str, endings: tuple[str, ...]) -> Path | None:
    """A file to write to, with one of the endings; ``None`` when the user leaves."""
    kinds = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, suggestion, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in endings:
        ending = next((ending for ending in endings if f"*{ending}" in kind), endings[0])
        path = path.with_name(path.name + ending)
    return path


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
