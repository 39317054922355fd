"""Which column of the file is which field: proposed by name, changed by hand, or one value for all rows."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.entry.choice_editors import ChoiceBox
from desktop.importing.words import emptied
from desktop.wording import translate

_COLUMN, _VALUE = "column", "value"


class ColumnGrid(QWidget):
    """A box for every field. ``changed`` tells that another column or value was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 170)
        self._grid.setColumnStretch(1, 1)
        self.boxes: dict[str, ChoiceBox] = {}
        self._marks: dict[str, QLabel] = {}

    def show_fields(
        self,
        words: MappingOf[str, str],
        columns: Sequence[str],
        chosen: MappingOf[str, str],
        constants: MappingOf[str, str],
        values: MappingOf[str, Sequence[str]],
    ) -> None:
        """Show these fields with what is chosen for them; ``values`` are those that all rows may be given."""
        emptied(self._grid)
        self.boxes, self._marks = {}, {}
        for row, (field, text) in enumerate(words.items()):
            name = QLabel(text)
            box = ChoiceBox()
            box.setMinimumContentsLength(16)
            box.setAccessibleName(text)
            box.addItem(translate("Import", "not in the file"), None)
            for column in columns:
                box.addItem(column, (_COLUMN, column))
            known = [*values.get(field, ())]
            if field in constants and constants[field] not in known:
                known.append(constants[field])
            for value in known:
                box.addItem(translate("Import", "%1 for every row").replace("%1", value), (_VALUE, value))
            wanted = (_COLUMN, chosen[field]) if field in chosen else (_VALUE, constants.get(field))
            box.setCurrentIndex(max(0, next((at for at in range(box.count()) if box.itemData(at) == wanted), 0)))
            box.currentIndexChanged.connect(self.changed)
            name.setBuddy(box)
            self.boxes[field], self._marks[field] = box, name
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(box, row, 1)

    def fields(self) -> dict[str, str]:
        """Field to column."""
        return self._of(_COLUMN)

    def constants(self) -> dict[str, str]:
        """Field to the one value of every row."""
        return self._of(_VALUE)

    def _of(self, sort: str) -> dict[str, str]:
        chosen = {field: box.currentData() for field, box in self.boxes.items()}
        return {field: data[1] for field, data in chosen.items() if data is not None and data[0] == sort}
