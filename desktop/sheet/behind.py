"""Asks for a sheet that was written, by its file or by the code at its foot, and tells the state behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop import ask
from desktop.briefing.sheet_files import ENDINGS
from desktop.widgets.texts import label
from geodata.sheets.carried import state_behind
from geodata.sheets.code import NoSheetCode, SheetState


class BehindDialog(QDialog):
    """A line for the code, a button for the file; what is neither is said below the line."""

    found = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open the state behind a sheet"))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Code or file"))
        self.line.setPlaceholderText("SA1-…")
        self.line.textChanged.connect(self._clear)
        choose = QPushButton(self.tr("Choose a file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self.warning = label("", "warn")
        self.warning.hide()
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(choose)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(
            label(self.tr("Type the code at the foot of the sheet, or choose the file. Dashes and small letters do not "
                          "matter. The window turns to the theatre, extent, dates and groups of the sheet."))
        )  # fmt: skip
        layout.addLayout(row)
        layout.addWidget(self.warning)
        # After all others: the keys go first to the child that was first.
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("Go there"))
        self.buttons.accepted.connect(self.go)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(560)

    def go(self) -> None:
        """Read the code or file, and tell the state; or say why not."""
        try:
            state: SheetState = state_behind(self.line.text())
        except NoSheetCode as error:
            text = str(error)
            self.warning.setText(text[:1].upper() + text[1:])
            self.warning.show()
            return
        self.accept()
        self.found.emit(state)

    def _choose(self) -> None:
        path = ask.file_to_read(self, self.windowTitle(), ENDINGS)
        if path is not None:
            self.line.setText(str(path))
            self.go()

    def _clear(self) -> None:
        self.warning.hide()
