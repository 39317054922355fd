"""The quality desk: what is wrong with the recorded land or worth a look, where it is, and what would repair it."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.finding_words import sentence
from desktop.icons import icon
from desktop.land_words import severity_text
from desktop.quality_desk import QualityDesk
from desktop.session import Session
from desktop.wording import number_text, translate
from geodata.release.findings import RULES

if TYPE_CHECKING:
    from geodata.release.findings import Finding

_Index = QModelIndex | QPersistentModelIndex
_ICONS = {"must fix": "cross", "must look": "warning", "advisory": "info"}


class FindingsModel(QAbstractTableModel):
    """A row a finding, the most severe first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Finding] = []

    def show_findings(self, found: list[Finding]) -> None:
        """Other findings."""
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """The finding in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Quality", "Level"), translate("Quality", "Rule"), translate("Quality", "Record"),
            translate("Quality", "Finding"),
        )[section]  # fmt: skip

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.finding(index.row()) if index.isValid() else None
        if found is None:
            return None
        theme = self._session.theme
        if role == Qt.ItemDataRole.DisplayRole:
            name = self._session.name_of(found.record_id)
            return (severity_text(found.severity), found.rule, name, self._sentence(found))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._sentence(found)
        if index.column() == 0 and role == Qt.ItemDataRole.DecorationRole:
            return icon(_ICONS[found.severity], self._colour(found.severity), size=14)
        if index.column() == 0 and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._colour(found.severity))
        if index.column() == 2 and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.accent)
        return None

    def _sentence(self, found: Finding) -> str:
        return sentence(found.said, self._session.language, found.kind)

    def _colour(self, severity: str) -> str:
        theme = self._session.theme
        return {"must fix": theme.bad, "must look": theme.warn}.get(severity, theme.text_second)


class QualityPanel(QWidget):
    """Findings in a table; ``show_wanted`` asks for the place of one, ``repair_wanted`` for its proposal."""

    show_wanted = Signal(object)
    repair_wanted = Signal(object)
    report_wanted = Signal()

    def __init__(self, session: Session, desk: QualityDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._desk = desk
        self.model = FindingsModel(session, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("Quality", "Findings"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((110, 170, 170)):
            self.table.setColumnWidth(column, width)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.show_place = self._button(
            translate("Quality", "Show"), translate("Quality", "Go to the place of the finding")
        )
        self.repair = self._button(
            translate("Quality", "Propose repair…"),
            translate("Quality", "See the outline before and after; nothing changes before you accept it"),
        )
        self.again = self._button(
            translate("Quality", "Check again"), translate("Quality", "Look at everything anew (F8)")
        )
        self.report = self._button(
            translate("Quality", "Report…"), translate("Quality", "Write the findings as PDF or JSON")
        )
        self.show_place.clicked.connect(self._show)
        self.repair.clicked.connect(self._repair)
        self.again.clicked.connect(desk.check)
        self.report.clicked.connect(self.report_wanted)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        for button in (self.show_place, self.repair, self.again, self.report):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.table.activated.connect(self._show)
        desk.changed.connect(self.refresh)
        session.theme_changed.connect(self.refresh)
        self.refresh()
        desk.wake()

    def chosen(self) -> Finding | None:
        """The finding that is chosen in the table."""
        return self.model.finding(self.table.currentIndex().row())

    def refresh(self) -> None:
        """Show the findings as they are now; what was chosen stays chosen where it is still there."""
        before, found = self.chosen(), self._desk.findings
        self.model.show_findings(found)
        if before is not None and before in found:
            self.table.selectRow(found.index(before))
        self.said.setText(self._summary(found))
        able = self._session.project is not None
        self.again.setEnabled(able)
        self.report.setEnabled(self._desk.checked)
        self._offer()

    def _summary(self, found: list[Finding]) -> str:
        if self._session.project is None:
            return translate(
                "Quality", "The built-in atlas holds no areas. New project (Ctrl+N), then draw one with D."
            )
        if self._desk.checking:
            return translate("Quality", "Checking…")
        areas, language = len(self._session.kept_land.areas), self._session.language
        if not areas:
            return translate("Quality", "No areas to check yet; D draws one.")
        if not found:
            words = translate("Quality", "✓ Nothing found in %1 areas. The check never changes data.")
            return words.replace("%1", number_text(areas, language))
        by_severity: Counter[str] = Counter()
        for rule, count in Counter(map(attrgetter("rule"), found)).items():
            by_severity[RULES[rule]] += count
        counts = [
            f"{number_text(by_severity[severity], language)} {severity_text(severity)}"
            for severity in ("must fix", "must look", "advisory")
            if by_severity[severity]
        ]
        words = translate("Quality", "%1 in %2 areas. The check never changes data: repairs are proposals.")
        return words.replace("%1", ", ".join(counts)).replace("%2", number_text(areas, language))

    def _offer(self) -> None:
        found = self.chosen()
        project = self._session.project
        self.show_place.setEnabled(found is not None)
        able = project is not None and project.writable and self._session.past is None
        self.repair.setEnabled(found is not None and found.proposal is not None and able)

    def _show(self) -> None:
        found = self.chosen()
        if found is not None:
            self.show_wanted.emit(found)

    def _repair(self) -> None:
        found = self.chosen()
        if found is not None and found.proposal is not None:
            self.repair_wanted.emit(found)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(f"{text}: {tip}")
        return button
