"""The layer list: what is on the map, in which order, shown or hidden."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.icons import icon, pixmap
from desktop.map.marks import in_theatre
from desktop.map.scene import Layer
from desktop.motion import is_moving
from desktop.session import Session
from desktop.widgets.layer_delegate import COUNT_ROLE, LayerDelegate
from desktop.widgets.shade_row import ShadeRow
from desktop.widgets.texts import label

_Index = QModelIndex | QPersistentModelIndex
# Nobody reads a figure that changes fifty times a second.
_COUNT_MS, _COUNT_MOVED_MS = 150, 1000


class LayerModel(QAbstractListModel):
    """The layers of the session from top to bottom; ticking one shows it. ``moved``: they have another order."""

    moved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = session.layers
        self._counts = self._counted()
        session.layers_changed.connect(self._reset)
        session.theme_changed.connect(self._refresh)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._count)
        session.states_changed.connect(self._count_soon)
        session.land_changed.connect(self._count_soon)
        session.theatre_changed.connect(self._refresh)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        layer = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and layer.fault:
            return self.tr("%1: not shown").replace("%1", layer.title)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(layer)
        if role == Qt.ItemDataRole.DecorationRole and layer.fault:
            return icon("warning", self._session.theme.warn)
        if role == Qt.ItemDataRole.DecorationRole:
            names = {"graticule": "grid", "mgrs": "grid"}
            name = names.get(layer.key, layer.key if not layer.title else "layers")
            return icon(name, self._session.theme.text_second)
        if role == COUNT_ROLE and layer.title:
            return next((len(drawn) for drawn in self._session.foreign if drawn.key == layer.key), None)
        if role == COUNT_ROLE:
            return self._counts.get(layer.key)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = layer.fault or (self.tr("shown") if layer.visible else self.tr("hidden"))
            return f"{self._title(layer)}: {shown}"
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        visible = Qt.CheckState(value) == Qt.CheckState.Checked
        rows = list(self._rows)
        rows[index.row()] = msgspec.structs.replace(rows[index.row()], visible=visible)
        self._session.set_layers(tuple(rows))
        return True

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def move(self, row: int, by: int) -> int:
        """Move a layer up (-1) or down (+1); returns its new row."""
        target = row + by
        if not (0 <= row < len(self._rows) and 0 <= target < len(self._rows)):
            return row
        rows = list(self._rows)
        rows.insert(target, rows.pop(row))
        self._session.set_layers(tuple(rows))
        self.moved.emit()
        return target

    def _refresh(self) -> None:
        self._reset(self._session.layers)

    def _counted(self) -> dict[str, int | None]:
        """How many there are of what other dates may change, by layer."""
        theatre = self._session.base.theatre
        return {
            "contingents": sum(in_theatre(state, theatre) for state in self._session.states),
            "areas": len(self._session.hazards.shapes) or None,
        }

    def _count_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start(_COUNT_MOVED_MS if is_moving() else _COUNT_MS)

    def _count(self) -> None:
        """Tell of other counts, and of nothing when they are the same: most dates are like the day before."""
        before, self._counts = self._counts, self._counted()
        for row, layer in enumerate(self._rows):
            if before.get(layer.key) != self._counts.get(layer.key):
                self.dataChanged.emit(self.index(row), self.index(row), [COUNT_ROLE])

    def _reset(self, layers: tuple[Layer, ...]) -> None:
        self._counts = self._counted()
        if layers and [layer.key for layer in layers] == [layer.key for layer in self._rows]:
            # The same rows: whoever has marked one keeps it.
            self._rows = layers
            self.dataChanged.emit(self.index(0), self.index(len(layers) - 1))
            return
        self.beginResetModel()
        self._rows = layers
        self.endResetModel()

    def _title(self, layer: Layer) -> str:
        return (
            layer.title
            or {
                "contingents": self.tr("Contingents"),
                "names": self.tr("Place names"),
                "graticule": self.tr("Graticule"),
                "areas": self.tr("Hazard areas"),
                "mgrs": self.tr("MGRS grid"),
                "borders": self.tr("Borders"),
                "water": self.tr("Rivers, lakes"),
                "land": self.tr("Land and sea"),
            }[layer.key]
        )


class LayersPanel(QWidget):
    """The layer list with its order buttons and the note on how exact the base map is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.model = LayerModel(session, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(LayerDelegate(lambda: session.theme, self.list))
        self.list.setAccessibleName(self.tr("Layers, from top to bottom"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.fault = label("", "warn")
        self.fault.setContentsMargins(12, 8, 12, 0)
        self.fault.hide()
        self.shade = ShadeRow()
        self.list.selectionModel().currentChanged.connect(self._show_shade)
        self.model.modelReset.connect(self._show_shade)
        self.model.dataChanged.connect(self._show_shade)
        self._up = self._button("up", self.tr("Move the layer up"), -1)
        self._down = self._button("down", self.tr("Move the layer down"), 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 8, 8, 0)
        buttons.addWidget(QLabel(self.tr("Order")))
        buttons.addStretch()
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.fault)
        layout.addLayout(buttons)
        layout.addLayout(self._opacity_row())
        layout.addWidget(self.shade)
        layout.addWidget(self._note())
        session.theme_changed.connect(self._paint_icons)
        self._paint_icons()

    def chosen(self) -> Layer | None:
        """The layer that is marked in the list."""
        row = self.list.currentIndex().row()
        return self._session.layers[row] if 0 <= row < len(self._session.layers) else None

    def _button(self, name: str, tip: str, by: int) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(28, 28)
        button.setStyleSheet("padding: 0")
        button.clicked.connect(lambda: self._move(by))
        return button

    def _opacity_row(self) -> QHBoxLayout:
        """How opaque the chosen layer is; only a user's own layer can be made to let others through."""
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 12, 0)
        row.setSpacing(12)
        name = QLabel(self.tr("Opacity"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(self.tr("Opacity of the chosen layer in per cent"))
        self.opacity.setToolTip(self.tr("Opacity of the chosen layer; for layers from your files"))
        self.opacity.setEnabled(False)
        name.setBuddy(self.opacity)
        self.opacity.valueChanged.connect(self._set_opacity)
        self.list.selectionModel().currentChanged.connect(self._show_opacity)
        self.model.modelReset.connect(self._show_opacity)
        row.addWidget(name)
        row.addWidget(self.opacity, 1)
        return row

    def _show_opacity(self) -> None:
        layer = self.chosen()
        self.opacity.setEnabled(layer is not None and bool(layer.title))
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(100 if layer is None else round(layer.opacity * 100))

    def _set_opacity(self, percent: int) -> None:
        row = self.list.currentIndex().row()
        rows = list(self._session.layers)
        rows[row] = msgspec.structs.replace(rows[row], opacity=percent / 100)
        self._session.set_layers(tuple(rows))
        self.list.setCurrentIndex(self.model.index(row))

    def _show_shade(self) -> None:
        self._show_fault()
        key = self._chosen_key()
        self.shade.show_layer(next((one for one in self._session.foreign if one.key == key), None))

    def _show_fault(self) -> None:
        """Why the chosen layer is not on the map, else the first that is not."""
        faults = [(layer.title, layer.fault) for layer in self._session.layers if layer.fault]
        chosen = self.chosen()
        if chosen is not None and chosen.fault:
            faults = [(chosen.title, chosen.fault)]
        self.fault.setText(f"{faults[0][0]}: {faults[0][1]}" if faults else "")
        self.fault.setVisible(bool(faults))

    def _chosen_key(self) -> str:
        layer = self.chosen()
        return "" if layer is None else layer.key

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(self.model.move(row, by)))

    def _note(self) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(12, 12, 12, 12)
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QLabel(self.tr("Overview map. Borders are accurate to kilometres. Not for navigation or clearance."))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setProperty("role", "second")
        layout.addWidget(self._mark)
        layout.addWidget(text, 1)
        return box

    def _paint_icons(self) -> None:
        colour = self._session.theme.text
        self._up.setIcon(icon("up", colour))
        self._down.setIcon(icon("down", colour))
        self._mark.setPixmap(pixmap("info", self._session.theme.text_second, 16, self.devicePixelRatioF()))
