"""The diagnostics panel: what drawing the map took, what found no room, how large the layers are."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.map.frames import FrameReport
from desktop.memory import resident_bytes
from desktop.session import Session
from desktop.wording import locale, number_text, translate

_MEMORY_EVERY_MS = 2_000


class Section(NamedTuple):
    """A heading with the whole beside it, and its parts below: each a text and its figure."""

    title: str
    whole: str
    rows: list[tuple[str, str]]


class DiagnosticsPanel(QWidget):
    """Figures of the newest frame; counted only while the panel is seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._report = FrameReport()
        self._items: list[list[QTreeWidgetItem]] = []
        self.table = QTreeWidget()
        self.table.setColumnCount(2)
        self.table.setHeaderHidden(True)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(12)
        self.table.setItemsExpandable(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setAccessibleName(self.tr("Diagnostics"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self._timer = QTimer(self)
        self._timer.setInterval(_MEMORY_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        session.layers_changed.connect(self.refresh)

    def show_frame(self, report: FrameReport) -> None:
        """Show the figures of a frame."""
        self._report = report
        self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def refresh(self) -> None:
        """Show the figures as they are now."""
        if not self.isVisible():
            return
        sections = self.sections()
        if [len(section.rows) + 1 for section in sections] != [len(items) for items in self._items]:
            self._build(sections)
        for section, items in zip(sections, self._items, strict=True):
            for item, texts in zip(items, [(section.title, section.whole), *section.rows], strict=True):
                for column, text in enumerate(texts):
                    item.setText(column, text)

    def sections(self) -> list[Section]:
        """Everything that the panel says."""
        report, language = self._report, self._session.language
        layers = [(_layer_text(key), self._ms(seconds)) for key, seconds in report.map_s.items()]
        above = [(_part_text(key), self._ms(seconds)) for key, seconds in report.above_s.items() if key != "above"]
        found = [
            Section(self.tr("Drawing the last frame"), self._ms(report.whole_s), [*layers[::-1], *above]),
            Section(
                self.tr("Found no room"),
                "",
                [
                    (self.tr("names"), number_text(report.hidden_names, language)),
                    (self.tr("cards of contingents"), number_text(report.hidden_cards, language)),
                ],
            ),
        ]
        features = [(layer.name, number_text(len(layer), language)) for layer in self._session.foreign]
        if features:
            count = sum(len(layer) for layer in self._session.foreign)
            found.append(Section(self.tr("Features of your layers"), number_text(count, language), features))
        found.append(Section(self.tr("Memory of the program"), self._memory(), []))
        return found

    def _memory(self) -> str:
        held = resident_bytes()
        if held is None:
            return self.tr("not known on this system")
        return self.tr("%1 MB").replace("%1", number_text(round(held / 1e6), self._session.language))

    def _ms(self, seconds: float) -> str:
        return self.tr("%1 ms").replace("%1", locale(self._session.language).toString(seconds * 1e3, "f", 1))

    def _build(self, sections: list[Section]) -> None:
        self.table.clear()
        self._items = []
        for section in sections:
            head = QTreeWidgetItem(self.table)
            bold = head.font(0)
            bold.setBold(True)
            for column in (0, 1):
                head.setFont(column, bold)
            self._items.append([head, *(QTreeWidgetItem(head) for _ in section.rows)])
            for item in self._items[-1]:
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.expandAll()


def _layer_text(key: str) -> str:
    """The words of the layer list; a user's layer is called by its title."""
    words = {
        "graticule": translate("LayerModel", "Graticule"),
        "areas": translate("LayerModel", "Hazard areas"),
        "mgrs": translate("LayerModel", "MGRS grid"),
        "borders": translate("LayerModel", "Borders"),
        "water": translate("LayerModel", "Rivers, lakes"),
        "land": translate("LayerModel", "Land and sea"),
    }
    return words.get(key, key)


def _part_text(key: str) -> str:
    return {
        "contingents": translate("DiagnosticsPanel", "Extents of contingents"),
        "furniture": translate("DiagnosticsPanel", "Dates, legend, attribution"),
        "areas": translate("DiagnosticsPanel", "Signs of hazard areas"),
        "cards": translate("DiagnosticsPanel", "Cards"),
        "names": translate("DiagnosticsPanel", "Names"),
        "mgrs letters": translate("DiagnosticsPanel", "Letters of the MGRS grid"),
    }[key]
