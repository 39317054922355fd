"""By which column of numbers a user's layer is shaded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.map.foreign import DrawnLayer
from desktop.widgets.arrow_combo import ArrowCombo


class ShadeRow(QWidget):
    """A choice of columns; ``wanted`` carries the key of the layer and the column, ``None`` for one colour."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 12, 0)
        row.setSpacing(12)
        name = QLabel(self.tr("Shade by"))
        self.columns = ArrowCombo()
        self.columns.setAccessibleName(self.tr("Column that shades the chosen layer"))
        self.columns.setToolTip(
            self.tr("Shade areas and size points by a column of numbers; for layers from your files")
        )
        self.columns.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.columns.activated.connect(lambda: self.wanted.emit(self._key, self.columns.currentData()))
        name.setBuddy(self.columns)
        row.addWidget(name)
        row.addWidget(self.columns, 1)
        self.show_layer(None)

    def show_layer(self, layer: DrawnLayer | None) -> None:
        """Offer the columns of a layer; ``None``: nothing to choose."""
        self._key = "" if layer is None else layer.key
        self.columns.clear()
        self.columns.addItem(self.tr("one colour"), None)
        for column in () if layer is None else layer.columns:
            self.columns.addItem(column, column)
        shaded = None if layer is None or layer.shades is None else layer.shades.column
        self.columns.setCurrentIndex(max(self.columns.findData(shaded), 0))
        self.columns.setEnabled(layer is not None and bool(layer.columns))
