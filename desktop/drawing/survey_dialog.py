"""Turning points of a survey form: reference point, bearings and distances, the closing error and the outline."""

from __future__ import annotations

import msgspec
import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.entry.choice_editors import ChoiceBox
from desktop.measure_words import ground_text, length_text
from desktop.widgets.dressed import dress_box
from desktop.widgets.texts import label
from desktop.wording import locale, number_text, translate
from geodata.geometry.coordinates import DATUMS, Datum, shift_of
from geodata.geometry.geodesic import area_m2
from geodata.geometry.sketch import Sketch
from geodata.geometry.traverse import Leg, Traverse, TraverseForm, compass_rule, traverse
from geodata.geometry.typed_position import one_position
from geodata.records.texts import Language

_ROWS = 12
_FEWEST = 3  # legs that lead round something


class KeptForm(msgspec.Struct, frozen=True, kw_only=True):
    """A survey form as it stays in the journal of the record: what was typed, and what was computed from it.

    ``reference_typed`` is in the datum; ``before`` are the points as walked, ``after`` those adjusted by the compass
    rule where that was asked for; degrees WGS 84.
    """

    reference_typed: str
    datum: Datum
    form: TraverseForm
    before: list[tuple[float, float]]
    after: list[tuple[float, float]] | None
    closing_m: float | None

    def as_json(self) -> str:
        """All of it as one line of JSON."""
        return msgspec.json.encode(self).decode()


class LegsTable(QTableWidget):
    """A row a leg: bearing and distance; the first leads from the reference point to the start point.

    Rows of a spreadsheet are pasted from the cell in focus; Enter goes on to the next cell, and makes a row at the end.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(_ROWS, 2)
        self.setHorizontalHeaderLabels([translate("Draw", "Bearing °"), translate("Draw", "Distance m")])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(translate("Draw", "Bearings and distances"))
        self.setTabKeyNavigation(False)
        self._returns = True
        self.itemChanged.connect(self._tell)
        self._name()

    def typed(self) -> list[tuple[str, str]]:
        """Bearing and distance of every row as typed."""
        return [(self._text(row, 0), self._text(row, 1)) for row in range(self.rowCount())]

    def put(self, row: int, column: int, text: str) -> None:
        """Fill a cell, making rows as far as needed."""
        if row >= self.rowCount():
            self.setRowCount(row + 1)
            self._name()
        self.setItem(row, column, QTableWidgetItem(text))

    def lead_back(self, returns: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        """Whether the last leg leads back to the start point, as the name of its row then says."""
        self._returns = returns
        self._name()

    def _tell(self) -> None:
        self._name()
        self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for item in self.selectedItems():
                item.setText("")
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        # While a cell is edited Enter closes its editor first, which goes on to the next.
        elif self.state() != QAbstractItemView.State.EditingState:
            self._go_on()

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_on()

    def _go_on(self) -> None:
        row, column = self.currentRow(), self.currentColumn()
        row, column = (row, 1) if column == 0 else (row + 1, 0)
        if row >= self.rowCount():
            self.setRowCount(row + 1)
            self._name()
        self.setCurrentCell(row, column)

    def _paste(self) -> None:
        top, left = max(0, self.currentRow()), max(0, self.currentColumn())
        for down, line in enumerate(QGuiApplication.clipboard().text().splitlines()):
            for right, text in enumerate(line.replace(";", "\t").split("\t")[: 2 - left]):
                self.put(top + down, left + right, text.strip())

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text().strip()

    def _name(self) -> None:
        names = [
            translate("Draw", "RP → SP"),
            *(f"{'SP' if at == 0 else at} → {at + 1}" for at in range(self.rowCount())),
        ]
        last = max((row for row, leg in enumerate(self.typed()) if any(leg)), default=0)
        if self._returns and last >= _FEWEST:
            names[last] = f"{last - 1} → SP"
        self.setVerticalHeaderLabels(names[: self.rowCount()])


class SurveyDialog(QDialog):
    """Shows on the map what the form gives while it is typed; ``taken`` carries the outline and the form."""

    shown = Signal(object)
    taken = Signal(object, object)

    def __init__(self, parent: QWidget, language: Language) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setWindowTitle(translate("Draw", "Turning points of a survey form"))
        self.setPalette(parent.palette())
        self.resize(560, 640)
        self.reference = QLineEdit()
        self.reference.setPlaceholderText("17.97, 102.63 · 48Q TD 12345 67890")
        self.datum = self._box(
            ("WGS84", "WGS 84"),
            ("SK42", "SK-42 (Pulkovo 1942)"),
            ("INDIAN1960", "Indian 1960"),
            ("LAO1997", "Lao 1997"),
        )
        self.north = self._box(
            ("true", translate("Draw", "true north")), ("magnetic", translate("Draw", "magnetic north"))
        )
        self.declination = QLineEdit("0")
        self.back = QCheckBox(translate("Draw", "bearings were read at the far end, looking back"))
        self.returns = QCheckBox(translate("Draw", "the last leg leads back to the start point"))
        self.returns.setChecked(True)
        self.spread = QCheckBox(translate("Draw", "distribute the closing error by the compass rule"))
        for box in (self.back, self.returns, self.spread):
            dress_box(box, parent.palette())
        self.legs = LegsTable()
        self.told = label("", "second")
        self.told.setMinimumHeight(3 * self.told.fontMetrics().lineSpacing())
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        for name, widget in (
            (translate("Draw", "Reference point"), self.reference), (translate("Draw", "Datum"), self.datum),
            (translate("Draw", "Bearings from"), self.north),
            (translate("Draw", "Declination ° east"), self.declination),
        ):  # fmt: skip
            key = QLabel(name)
            key.setProperty("role", "second")
            key.setBuddy(widget)
            widget.setAccessibleName(name)
            form.addRow(key, widget)
        self.buttons = QDialogButtonBox()
        self.take = self.buttons.addButton(translate("Draw", "Take as outline"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        leave = self.buttons.addButton(translate("Draw", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take, leave):
            button.setAutoDefault(False)
        self.take.setToolTip(translate("Draw", "Take as outline") + " (Ctrl+Enter)")
        self.buttons.accepted.connect(self._take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addLayout(form)
        for widget in (self.back, self.returns, self.legs, self.spread, self.told, self.buttons):
            column.addWidget(widget, 1 if widget is self.legs else 0)
        for line in (self.reference, self.declination):
            line.textChanged.connect(self._compute)
        for box in (self.datum, self.north):
            box.currentIndexChanged.connect(self._compute)
        for tick in (self.back, self.returns, self.spread):
            tick.toggled.connect(self._compute)
        self.legs.changed.connect(self._compute)
        self.returns.toggled.connect(self.legs.lead_back)
        self._made: tuple[Sketch, KeptForm] | None = None
        self._compute()
        self.reference.setFocus()

    def _box(self, *choices: tuple[str, str]) -> QComboBox:
        box = ChoiceBox()
        for key, text in choices:
            box.addItem(text, key)
        return box

    def _compute(self) -> None:
        """Read the form, show what it gives, or say what is missing."""
        self._made = None
        try:
            walked, kept = self._read()
        except ValueError as error:
            self.told.setText(str(error))
            self.take.setEnabled(False)
            return
        sketch = Sketch(tuple((float(lon), float(lat)) for lon, lat in walked.ring[:-1]), whole=True)
        self._made = (sketch, kept)
        self.take.setEnabled(sketch.fault is None)
        self.told.setText(self._told(walked, sketch, kept.datum))
        self.shown.emit(sketch)

    def _told(self, walked: Traverse, sketch: Sketch, datum: Datum) -> str:
        language = self._language
        lines = [ground_text(area_m2(sketch.polygon()), language)]
        closing = walked.closing
        if closing is None:
            lines.append(translate("Draw", "not led back, so there is no closing error"))
        else:
            ratio = "" if closing.one_in is None else f" = 1 : {number_text(round(closing.one_in), language)}"
            words = translate("Draw", "closing error %1 on %2")
            error = words.replace("%1", f"{locale(language).toString(closing.distance_m, 'f', 2)} m")
            lines.append(error.replace("%2", length_text(closing.length_m, language)) + ratio)
        shift = shift_of(datum)
        if shift is not None:
            accuracy = "?" if shift.accuracy_m is None else f"{shift.accuracy_m:g}"
            lines.append(translate("Draw", "change of datum to WGS 84 good to %1 m").replace("%1", accuracy))
        if sketch.fault is not None:
            lines.append(translate("Draw", "⚠ the outline crosses itself or has no area"))
        return "\n".join(lines)

    def _read(self) -> tuple[Traverse, KeptForm]:
        typed = self.reference.text().strip()
        datum: Datum = DATUMS[self.datum.currentIndex()]
        if not typed:
            raise ValueError(translate("Draw", "Type the reference point: 17.97, 102.63 or 48Q TD 12345 67890"))
        # In the datum of the form, and by its grids: Gauss-Krüger on SK-42, UTM on Indian 1960.
        found = one_position(typed, datum)
        declination = self._number(self.declination.text(), translate("Draw", "declination"))
        north = self.north.currentData()
        legs: list[Leg | None] = []
        for number, (bearing, distance) in enumerate(self.legs.typed()):
            if not bearing and not distance:
                legs.append(None)
                continue
            where = translate("Draw", "row %1").replace("%1", str(number + 1))
            legs.append(
                Leg(
                    bearing_deg=self._number(bearing, where), distance_m=self._number(distance, where),
                    north=north, back=self.back.isChecked(),
                )
            )  # fmt: skip
        approach, rest = legs[0], legs[1:]
        while rest and rest[-1] is None:
            rest.pop()
        if any(leg is None for leg in rest):
            raise ValueError(translate("Draw", "A row between others is empty; fill it or delete it"))
        form = TraverseForm(
            reference=(found.lon, found.lat), approach=() if approach is None else (approach,),
            legs=tuple(leg for leg in rest if leg is not None), declination_deg=declination,
            returns=self.returns.isChecked(),
        )  # fmt: skip
        if len(form.legs) < 3 - (not form.returns):
            raise ValueError(translate("Draw", "Type at least three legs after the one to the start point (SP)"))
        walked = traverse(form)
        if self.spread.isChecked() and walked.closing is not None:
            walked = compass_rule(walked)
        return walked, KeptForm(
            reference_typed=typed, datum=datum, form=form, before=_pairs(walked.outline),
            after=None if walked.adjusted is None else _pairs(walked.adjusted),
            closing_m=None if walked.closing is None else walked.closing.distance_m,
        )  # fmt: skip

    def _number(self, text: str, what: str) -> float:
        plain = text.strip().replace("\N{NO-BREAK SPACE}", "")
        number, ok = locale(self._language).toDouble(plain)
        if not ok:
            number, ok = locale("en").toDouble(plain)
        if not ok:
            raise ValueError(translate("Draw", "“%1” is no number (%2)").replace("%1", text).replace("%2", what))
        return number

    def _take(self) -> None:
        if self._made is not None and self.take.isEnabled():
            self.taken.emit(*self._made)
            self.accept()


def _pairs(points: np.ndarray) -> list[tuple[float, float]]:
    return [(float(lon), float(lat)) for lon, lat in points]
