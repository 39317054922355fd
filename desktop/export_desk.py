"""The map as a file: asks for the sheet, writes it beside the window, shows how far it is and stops when told to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QProgressDialog,
    QWidget,
)

from desktop import ask
from desktop.briefing.paper import PAPER_MM, sheet_px
from desktop.briefing.picture import FORMATS, ExportStopped, write_picture
from desktop.briefing.strips import Told
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.map.scene import Kept, Scene
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.arrow_spin import NumberBox
from desktop.widgets.dressed import dress_bar, make_primary
from desktop.wording import number_text
from geodata.records.texts import Language

_AS_SHOWN_DPI = 192


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet of paper by its name, or ``None`` for what the window shows; and how fine a bitmap is."""

    paper: str | None = None
    dpi: int = _AS_SHOWN_DPI

    def scene_of(self, shown: Scene) -> Scene:
        """The scene that goes into the file: the ground that is shown, on the sheet."""
        size = None if self.paper is None else sheet_px(self.paper)
        if size is None:
            return shown
        return msgspec.structs.replace(shown, view=shown.view.filling(*size), kept=Kept())


class ExportDialog(QDialog):
    """Which sheet, and how fine."""

    def __init__(self, parent: QWidget, shown: Scene, language: Language) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export picture"))
        self._shown = shown
        self._language: Language = language
        self.paper = ArrowCombo()
        self.paper.addItem(self.tr("As in the window"), None)
        for name in PAPER_MM:
            size, _, portrait = name.partition("-")
            text = self.tr("%1 portrait") if portrait else self.tr("%1 landscape")
            self.paper.addItem(text.replace("%1", size), name)
        self.dpi = NumberBox()
        self.dpi.setRange(72, 600)
        self.dpi.setSingleStep(48)
        self.dpi.setValue(_AS_SHOWN_DPI)
        self.size_note = QLabel()
        self.size_note.setProperty("role", "second")
        self.paper.currentIndexChanged.connect(self._choose_paper)
        self.dpi.valueChanged.connect(self._say_size)
        layout = QFormLayout(self)
        layout.addRow(self.tr("Sheet"), self.paper)
        layout.addRow(self.tr("Dots per inch (PNG)"), self.dpi)
        layout.addRow("", self.size_note)
        # Told its parent at once, the style sheet says that its buttons have no pictures; and after all others, for
        # the keys go first to the child that was first.
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        choose = buttons.button(standard.Ok)
        choose.setText(self.tr("Choose a place…"))
        make_primary(choose)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)
        self.setMinimumWidth(420)
        self._say_size()

    def chosen(self) -> Export:
        """What is set."""
        return Export(paper=self.paper.currentData(), dpi=self.dpi.value())

    def _choose_paper(self) -> None:
        self.dpi.setValue(_AS_SHOWN_DPI if self.paper.currentData() is None else 300)
        self._say_size()

    def _say_size(self) -> None:
        export = self.chosen()
        view = export.scene_of(self._shown).view
        width, height = (
            number_text(round(side * export.dpi / 96), self._language) for side in (view.width, view.height)
        )
        scale = number_text(round(view.scale_denominator), self._language)
        text = self.tr("%1 × %2 pixels, scale 1 : %3").replace("%1", width).replace("%2", height)
        self.size_note.setText(text.replace("%3", scale))


class _Writing(QObject):
    """One picture on its way: the share that is done, and whether to give up."""

    share = Signal(float)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.stopped = threading.Event()

    def told(self, share: float) -> None:
        """Hear the share that is done, in the thread that writes.

        Raises
        ------
        ExportStopped
            The user gave up.
        """
        if self.stopped.is_set():
            raise ExportStopped(f"{self.path}: writing it was stopped; nothing was written")
        self.share.emit(share)


class ExportDesk(QObject):
    """Writes pictures as jobs; the window stays free meanwhile."""

    said = Signal(str)
    finished = Signal()

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._writing: set[_Writing] = set()

    def ask(self, shown: Scene, suggestion: str, title: str) -> None:
        """Ask for the sheet and the file, then write the map that is shown."""
        dialog = ExportDialog(self._window, shown, shown.language)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        path = ask.file_to_write(self._window, dialog.windowTitle(), suggestion, FORMATS)
        if path is not None:
            export = dialog.chosen()
            self.write(export.scene_of(shown), path, export.dpi, title)

    def write(self, scene: Scene, path: Path, dpi: float, title: str) -> None:
        """Write a scene; says where, or why not."""
        words = self.tr("Export picture"), self.tr("Picture written to %1").replace("%1", str(path))
        self.run(path, words, lambda told: write_picture(scene, path, dpi, title, told))

    def run(self, path: Path, words: tuple[str, str], work: Callable[[Told], object]) -> None:
        """Write a file with progress and Cancel; ``words`` are the title, and what is said when it is done.

        ``work`` is given who hears the share that is done, and may be told so to give up.
        """
        writing = _Writing(path)
        self._writing.add(writing)
        progress = QProgressDialog(
            self.tr("Writing %1").replace("%1", path.name), self.tr("Cancel"), 0, 1000, self._window
        )
        dress_bar(progress.findChildren(QProgressBar)[0], self._window.palette())
        progress.setWindowTitle(words[0])
        progress.setWindowModality(Qt.WindowModality.NonModal)
        progress.setMinimumDuration(700)
        progress.setAutoReset(False)
        progress.canceled.connect(writing.stopped.set)

        def show(share: float) -> None:
            progress.setValue(min(round(share * 1000), 999))

        writing.share.connect(show)

        def ended() -> None:
            self._writing.discard(writing)
            writing.share.disconnect(show)
            progress.canceled.disconnect(writing.stopped.set)
            progress.close()
            progress.deleteLater()
            self.finished.emit()

        def done(_written: object) -> None:
            ended()
            self.said.emit(words[1])

        def failed(error: Exception) -> None:
            ended()
            if isinstance(error, ExportStopped):
                self.said.emit(str(error))
            else:
                ask.tell_failure(self._window, explain(error).sentence)

        text = self.tr("writing %1").replace("%1", path.name)
        self._jobs.run(text, lambda: work(writing.told), done, failed)

    def stop(self) -> None:
        """Give up what is being written; for closing the window."""
        for writing in self._writing:
            writing.stopped.set()
