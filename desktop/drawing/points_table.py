"""The corners of a sketch as a surveyor lists them: number, bearing and distance, easting and northing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.drawing.tool import DrawingTool
from desktop.measure_words import bearing_text
from desktop.session import Session
from desktop.wording import locale, translate
from geodata.geometry.coordinates import to_grid
from geodata.geometry.sketch import SketchLeg

_MOST = 400


class PointsTable(QTableWidget):
    """Follows the sketch; of more than four hundred corners it shows the first."""

    def __init__(self, session: Session, tool: DrawingTool) -> None:
        super().__init__(0, 5)
        self._session = session
        self._tool = tool
        self.setHorizontalHeaderLabels(
            [
                translate("Draw", "No."),
                translate("Draw", "Bearing"),
                translate("Draw", "Distance m"),
                translate("Draw", "East"),
                translate("Draw", "North"),
            ]
        )
        self.setAccessibleName(translate("Draw", "Turning points"))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._shown: object = None
        tool.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        sketch = self._tool.sketch
        if sketch is self._shown:
            return
        self._shown = sketch
        corners, legs, closing = sketch.corners[:_MOST], sketch.legs, sketch.closing_leg
        self.setRowCount(len(corners) + (closing is not None))
        for number, (lon, lat) in enumerate(corners):
            leg = legs[number - 1] if number else None
            at = to_grid(lon, lat, "WGS84") if -80 <= lat <= 84 else None
            east, north = ("–", "–") if at is None else (self._metres(at.easting_m), self._metres(at.northing_m))
            self._row(number, (str(number + 1), *self._leg(leg), east, north), bold=True)
        if closing is not None:
            back = translate("Draw", "back to 1")
            self._row(len(corners), (translate("Draw", "close"), *self._leg(closing), "", back), bold=False)
        height = (
            self.horizontalHeader().sizeHint().height() + self.rowCount() * self.verticalHeader().defaultSectionSize()
        )
        self.setFixedHeight(height + 4)

    def _leg(self, leg: SketchLeg | None) -> tuple[str, str]:
        if leg is None:
            return "–", "–"
        return bearing_text(leg.bearing_deg, self._session.language), self._metres(leg.length_m)

    def _metres(self, value: float) -> str:
        return locale(self._session.language).toString(value, "f", 1)

    def _row(self, number: int, texts: tuple[str, ...], *, bold: bool) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if bold and column == 0:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.setItem(number, column, item)
