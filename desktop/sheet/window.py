"""The sheet window: the form, the page, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.briefing.held import Held
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.sheet.fields import SheetFields
from desktop.sheet.making import Page
from desktop.sheet.preview import SheetPreview
from desktop.sheet.steps import Steps
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.texts import rule
from geodata.sheets.asked import Asked
from geodata.sheets.placed import Placed, with_words


class SheetWindow(QDialog):
    """One sheet at a time. What is wanted of it is told; it writes nothing itself."""

    export_wanted = Signal(object)
    keep_wanted = Signal(object)
    stored_wanted = Signal()
    retake_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, held: Held, asked: Asked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setWindowTitle(self.tr("Briefing sheet"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.steps = Steps(asked)
        self.number = 0
        self.preview = SheetPreview(jobs, lambda: session.theme, held)
        self.fields = SheetFields(session, asked)
        self.fields.changed.connect(self._take)
        self.preview.typed.connect(self._type)
        self.preview.worded.connect(self._word)
        self.preview.moved.connect(self._move)
        self.preview.told.connect(self.say)
        self.preview.made.connect(self._show_page)
        self.preview.refused.connect(self._refuse)
        area = QScrollArea()
        area.setWidget(self.fields)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(356)
        self.warning = QLabel()
        self.warning.setProperty("role", "warn")
        self.warning.setWordWrap(True)
        self.warning.hide()
        self.note = ElidedLabel("second")
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(area)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.warning)
        page.addWidget(self.preview, 1)
        middle.addLayout(page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(rule())
        layout.addLayout(self._foot())
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Redo, self.redo),
            (QKeySequence("PgDown"), lambda: self.turn(1)), (QKeySequence("PgUp"), lambda: self.turn(-1)),
            (QKeySequence("Ctrl+E"), self.export.click),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, act)
        room = parent.size()
        self.resize(min(1480, max(room.width() - 80, 900)), min(920, max(room.height() - 60, 600)))
        self._show_steps()
        self.preview.show_sheet(asked)
        self.export.setFocus()

    @property
    def asked(self) -> Asked:
        """The sheet as it is now."""
        return self.steps.shown

    def show_sheet(self, asked: Asked) -> None:
        """Show a sheet as a further step, so that the one before can be brought back."""
        self.steps.take(asked)
        self.number = 0
        self._shown()

    def undo(self) -> None:
        """Take the last change back."""
        self.steps.undo()
        self._shown()

    def redo(self) -> None:
        """Make the last change again."""
        self.steps.redo()
        self._shown()

    def turn(self, by: int) -> None:
        """Turn to another page."""
        page = self.preview.page
        if page is not None:
            self.number = min(max(self.number + by, 0), len(page.drawn.sheet.pages) - 1)
            self.preview.show_sheet(self.asked, self.number)

    def say(self, text: str) -> None:
        """Say what was done."""
        self.note.show_text(text)

    def _take(self, asked: Asked) -> None:
        self.steps.take(asked)
        self._shown()

    def _type(self, field: str, text: str) -> None:
        self.steps.take(msgspec.structs.replace(self.asked, **{field: text}))
        self._shown()

    def reset_layout(self) -> None:
        """Put every frame back to the place that the template has for it."""
        self._take(msgspec.structs.replace(self.asked, moved=()))

    def _word(self, page: int, frame: str, text: str) -> None:
        self._take(msgspec.structs.replace(self.asked, worded=with_words(self.asked.worded, page, frame, text)))

    def _move(self, moved: tuple[Placed, ...], goes_on: bool) -> None:  # noqa: FBT001 - a signal carries no names
        self.steps.take(msgspec.structs.replace(self.asked, moved=moved), moved_on=goes_on)
        self._shown()

    def _shown(self) -> None:
        self.fields.show_sheet(self.asked)
        self._show_steps()
        self.preview.show_sheet(self.asked, self.number)

    def _show_steps(self) -> None:
        self.undo_button.setEnabled(self.steps.can_undo)
        self.redo_button.setEnabled(self.steps.can_redo)
        self.reset.setEnabled(bool(self.asked.moved))

    def _show_page(self, page: Page) -> None:
        self.number = page.number
        self.warning.hide()
        sheet = page.drawn.sheet
        pages = len(sheet.pages)
        text = self.tr("Page %1 of %2").replace("%1", str(page.number + 1)).replace("%2", str(pages))
        self.page_label.setText(text)
        self.back.setEnabled(page.number > 0)
        self.forward.setEnabled(page.number + 1 < pages)
        self.export.setEnabled(True)

    def _refuse(self, sentence: str) -> None:
        self.warning.setText(sentence[:1].upper() + sentence[1:])
        self.warning.show()
        self.export.setEnabled(False)

    def _foot(self) -> QHBoxLayout:
        self.undo_button = self._button(self.tr("Undo"), self.tr("Take the last change back (Ctrl+Z)"), self.undo)
        self.redo_button = self._button(self.tr("Redo"), self.tr("Make it again (Ctrl+Shift+Z)"), self.redo)
        retake = self._button(
            self.tr("Take over the map"), self.tr("Extent, groups and dates as the window shows them now"),
            self.retake_wanted.emit,
        )  # fmt: skip
        self.reset = self._button(
            self.tr("Reset layout"),
            self.tr("Every frame back to its place in the template (Home: only the chosen one)"),
            self.reset_layout,
        )
        self.back = self._button("◂", self.tr("Previous page (Page Up)"), lambda: self.turn(-1))
        self.forward = self._button("▸", self.tr("Next page (Page Down)"), lambda: self.turn(1))
        self.page_label = QLabel()
        stored = self._button(
            self.tr("Stored sheets…"),
            self.tr("Open a sheet that is stored with the project"),
            self.stored_wanted.emit,
        )
        self.keep = self._button(
            self.tr("Save as view…"), self.tr("Store the sheet with the project, to open again exactly"),
            lambda: self.keep_wanted.emit(self.asked),
        )  # fmt: skip
        self.export = self._button(
            self.tr("Export…"), self.tr("PDF, PNG, SVG, slides or one HTML file (Ctrl+E)"),
            lambda: self.export_wanted.emit(self.asked),
        )  # fmt: skip
        self.export.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.setSpacing(8)
        for widget in (self.undo_button, self.redo_button, self.reset, retake):
            foot.addWidget(widget)
        foot.addSpacing(12)
        for widget in (self.back, self.page_label, self.forward):
            foot.addWidget(widget)
        foot.addSpacing(12)
        foot.addWidget(self.note, 1)
        for widget in (stored, self.keep, self.export):
            foot.addWidget(widget)
        return foot

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip if len(text) < 2 else text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        # Enter ends a text that is typed, and chooses nothing else.
        if Qt.Key(arg__1.key()) not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(arg__1)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.preview.stop()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self.preview.stop()
        super().reject()
