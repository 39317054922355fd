"""The bar over the map while a line or ring is drawn for an edit: which corner comes, and its steps as buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from desktop.canvas import MapCanvas
from desktop.drawing.free_place import place_above
from desktop.drawing.line_tool import LineTool
from desktop.wording import translate


class LineBar(QFrame):
    """Above the middle of the map; a hand without keys ends, goes back and leaves here. It goes when its tool does."""

    def __init__(self, canvas: MapCanvas, tool: LineTool) -> None:
        super().__init__(canvas)
        self.setProperty("role", "card")
        self._canvas = canvas
        self._tool = tool
        self._corner = QLabel()
        self.done = QPushButton(translate("Draw", "Done"))
        self.done.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.done.setToolTip(translate("Draw", "End the line here (Enter or a double click)"))
        self.done.clicked.connect(tool.end)
        self.back = QPushButton(translate("Draw", "Corner back"))
        self.back.setToolTip(translate("Draw", "Take the last corner back (Backspace)"))
        self.back.clicked.connect(tool.corner_back)
        self.cancel = QPushButton(translate("Draw", "Cancel"))
        self.cancel.setToolTip(translate("Draw", "Leave without a change (Esc over the map)"))
        self.cancel.clicked.connect(tool.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._corner)
        for button in (self.done, self.back, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        tool.changed.connect(self._follow)
        canvas.installEventFilter(self)
        self._follow()
        self._place()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _follow(self) -> None:
        text = translate("Draw", "corner %1")
        self._corner.setText(text.replace("%1", str(len(self._tool.corners) + 1)))
        self.done.setEnabled(self._tool.enough)
        self.back.setEnabled(bool(self._tool.corners))

    def _place(self) -> None:
        self.adjustSize()
        self.move(place_above(self.size(), self._canvas.width(), self._canvas.picture.furniture))
