"""Editors that choose among words: one of a list, or several with a tick each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox
from typing_extensions import override

from desktop.entry.editor import Editor
from desktop.entry.field import Field
from desktop.wording import translate


class ChoiceBox(QComboBox):
    """A combo box with its arrow, which a style sheet without a picture for it leaves out."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.4))
        x, y = self.width() - 16, self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the form must not change what was chosen in it.
        event.ignore()


class ChoiceEditor(Editor):
    """One of a few; the first letter or digit of a line chooses it."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = ChoiceBox()
        for key, text in field.choices:
            self.box.addItem(text, key)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.take(self.box)
        self.box.currentIndexChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return self.box.currentText()

    @override
    def type_text(self, text: str) -> None:
        wanted = text.casefold()
        for key, shown in self.field.choices:
            if wanted in (str(key).casefold(), shown.casefold(), shown.partition(" · ")[2].casefold()):
                self.show_value(key)
                return
        known = ", ".join(shown for _, shown in self.field.choices)
        said = translate("Entry", "“%1” is none of: %2")
        raise ValueError(said.replace("%1", text).replace("%2", known))

    @override
    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(self.field.default if value is None else value)))

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        return self.box.currentData()


class SeveralEditor(Editor):
    """Any of a few, each ticked with Space."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.boxes = {key: QCheckBox(text) for key, text in field.choices}
        for box in self.boxes.values():
            box.setAccessibleDescription(field.help)
            box.toggled.connect(self.changed)
            self.row.addWidget(box)
        self.row.addStretch()
        self.setFocusProxy(next(iter(self.boxes.values())))

    @override
    def typed(self) -> str:
        return " ".join(box.text() for box in self.boxes.values() if box.isChecked())

    @override
    def type_text(self, text: str) -> None:
        wanted = {word.strip().casefold() for word in text.split(",")}
        for key, box in self.boxes.items():
            box.setChecked(str(key) in wanted or box.text().casefold() in wanted)

    @override
    def show_value(self, value: Any) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in (value or ()))

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        return [key for key, box in self.boxes.items() if box.isChecked()]
