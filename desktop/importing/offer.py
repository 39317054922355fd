"""An offer above the map after a file was dropped: it is shown from its file, and can be taken into the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from desktop.widgets.texts import label
from desktop.wording import translate


class ImportOffer(QFrame):
    """Lies at the upper edge of the map until it is taken or sent away. ``taken`` carries the path."""

    taken = Signal(object)

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.path: Path | None = None
        self.text = label("")
        self.text.setMinimumWidth(320)
        self.take = QPushButton(translate("Import", "Import it…"))
        self.take.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.leave = QPushButton(translate("Import", "Only show it"))
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        self.hide()
        area.installEventFilter(self)

    def offer(self, path: Path) -> None:
        """Offer to import a file that is shown."""
        self.path = path
        text = translate("Import", "“%1” is shown from its file. Import it to keep it in the project.")
        self.text.setText(text.replace("%1", path.name))
        self.show()
        self._place()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        area = self._area
        self.resize(min(720, area.width() - 24), self.sizeHint().height())
        self.move((area.width() - self.width()) // 2, 12)

    def _take(self) -> None:
        self.hide()
        if self.path is not None:
            self.taken.emit(self.path)
