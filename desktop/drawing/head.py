"""The bar over the map while something is drawn: what it is, which corner comes, area and length round."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel
from typing_extensions import override

from desktop.canvas import MapCanvas
from desktop.drawing.free_place import place_above
from desktop.drawing.tool import DrawingTool
from desktop.measure_words import ground_text, length_text
from desktop.widgets.texts import keep_height
from desktop.wording import translate
from geodata.geometry.sketch import FEWEST
from geodata.records.texts import Language


class DrawHead(QFrame):
    """In the middle of the upper edge of the map, or where it covers less of the furniture."""

    def __init__(self, canvas: MapCanvas, tool: DrawingTool, language: Language) -> None:
        super().__init__(canvas)
        self.setProperty("role", "card")
        self._canvas = canvas
        self._tool = tool
        self._language: Language = language
        self._what, self._corner = QLabel(), QLabel()
        self._area, self._round = QLabel(), QLabel()
        for bold in (self._what, self._area):
            font = bold.font()
            font.setBold(True)
            bold.setFont(font)
        keep_height(self._area)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(14)
        for widget in (self._what, self._corner, self._area, self._round):
            row.addWidget(widget)
        self._widest = 0
        tool.changed.connect(self._follow)
        canvas.installEventFilter(self)
        self.hide()

    def begin(self, what: str) -> None:
        """Show what is drawn now."""
        self._what.setText(what)
        self._widest = 0
        self.show()
        self.raise_()
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._follow()
        return False

    def _follow(self) -> None:
        if not self.isVisible():
            return
        tool, drawn = self._tool, self._tool.drawn
        number = len(tool.sketch.corners)
        text = translate("Draw", "%1 corners") if tool.complete else translate("Draw", "corner %1")
        self._corner.setText(text.replace("%1", str(number if tool.complete else number + 1)))
        whole = len(drawn.corners) >= FEWEST
        fault = drawn.fault if whole else None
        crosses = fault is not None and fault.kind == "crosses"
        self._area.setText(
            translate("Draw", "⚠ crosses itself")
            if crosses
            else ground_text(drawn.area_m2, self._language)
            if whole
            else ""
        )
        self._round.setText(
            translate("Draw", "%1 round").replace("%1", length_text(drawn.perimeter_m, self._language)) if whole else ""
        )
        # It grows with its figures and does not shrink with every shorter one: the words would dance.
        size = self.sizeHint()
        self._widest = max(self._widest, size.width())
        self.resize(self._widest, size.height())
        self.move(place_above(self.size(), self._canvas.width(), self._canvas.picture.furniture))
