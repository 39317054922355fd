"""Figures that are no contingent's: series of totals, contamination and casualties, as a table and as a chart."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip
from typing_extensions import override

from desktop.figure_words import PER_UNIT, chart_words, kind_text, measure_title
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.chart_view import ChartView, Draw, Pixels
from desktop.widgets.chips import GradeDelegate
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.figure_model import FIGURE_ROLE, GRADE_COLUMN, FigureModel
from desktop.widgets.seen import is_seen
from desktop.wording import day_text, measure_text
from geodata.ledger.figures import FigureTable, figure_table
from geodata.records.quantities import Measure
from geodata.records.series import Series

_ID = Qt.ItemDataRole.UserRole


class FiguresPanel(QWidget):
    """List of series, table and chart of the chosen one; reads nothing before it is looked at.

    ``edit_wanted`` carries the ids of the series and of the figure, which is empty where none is chosen.
    """

    add_wanted = Signal()
    edit_wanted = Signal(str, str)

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._stale = True
        self._found: FigureTable | None = None
        self.list = self._make_list()
        self.measure = ArrowCombo()
        self.measure.setAccessibleName(self.tr("What is counted"))
        self.measure.currentIndexChanged.connect(self._show_measure)
        self.logarithmic = QPushButton(self.tr("Logarithmic"))
        self.logarithmic.setCheckable(True)
        self.logarithmic.setToolTip(self.tr("Every step of the axis is ten times the one before"))
        self.logarithmic.toggled.connect(self._show_measure)
        self.add = QPushButton(self.tr("+ Figure…"))
        self.add.setToolTip(self.tr("Enter a figure of this series"))
        self.add.clicked.connect(self.add_wanted)
        self.edit = QPushButton(self.tr("Edit…"))
        self.edit.setToolTip(self.tr("Change the figure chosen in the table"))
        self.edit.clicked.connect(self._edit_chosen)
        self.note = ElidedLabel("second")
        self.model = FigureModel(session, self)
        self.table = self._make_table()
        self.chart = ChartView(jobs, lambda: session.theme)
        self._arrange()
        session.states_changed.connect(self._grow_stale)
        session.project_changed.connect(self._grow_stale)
        session.selected.connect(self._show_selected)
        session.theme_changed.connect(self._show_theme)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def show_series(self, series_id: str) -> None:
        """Choose a series in the list; one that is not there changes nothing."""
        for item in self._items():
            if item.data(0, _ID) == series_id:
                self.list.setCurrentItem(item)

    @property
    def looked_at(self) -> str | None:
        """Id of the series that is shown; ``None`` while the panel is not seen."""
        series = self._series() if is_seen(self) else None
        return None if series is None else series.id

    def _edit_chosen(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of clicked(bool)
        series, current = self._series(), self.table.currentIndex()
        if series is not None:
            self.edit_wanted.emit(series.id, str(current.data(FIGURE_ROLE) or "") if current.isValid() else "")

    def show_measure(self, measure: Measure) -> None:
        """Choose what is counted."""
        self.measure.setCurrentIndex(self.measure.findData(measure))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.measure)
        head.addWidget(self.logarithmic)
        head.addWidget(self.note, 1)
        head.addWidget(self.add)
        head.addWidget(self.edit)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        for part, share in ((self.list, 14), (self.table, 46), (self.chart, 40)):
            sides.addWidget(part)
            sides.setStretchFactor(sides.count() - 1, share)
        sides.setSizes([270, 860, 720])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(sides, 1)

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setIndentation(14)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setAccessibleName(self.tr("Series of figures"))
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setMinimumWidth(160)
        tree.currentItemChanged.connect(self._series_chosen)
        return tree

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Figures"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.setItemDelegateForColumn(GRADE_COLUMN, GradeDelegate(lambda: self._session.theme, table))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(52)
        return table

    def _grow_stale(self) -> None:
        self._stale = True
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if is_seen(self):
            self._refresh()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._refresh_if_seen)

    def _show_theme(self) -> None:
        self.table.viewport().update()
        if is_seen(self):
            self.chart.redraw()
        else:
            self._stale = True

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        self._fill_list()
        self._show_series()

    def _fill_list(self) -> None:
        records = self._session.records
        titles = {
            subject.id: subject.title
            for kind in (records.topics, records.deployments, records.events)
            for subject in kind
        }
        item = self.list.currentItem()
        chosen = item.data(0, _ID) if item is not None else None
        selected = self._session.selection
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for series in records.series:
            group = groups.get(series.subject.id)
            if group is None:
                title = titles.get(series.subject.id, series.subject.id)
                group = groups[series.subject.id] = QTreeWidgetItem(self.list, [title])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setToolTip(0, title)
            made = QTreeWidgetItem(group, [series.title])
            made.setData(0, _ID, series.id)
            made.setToolTip(0, series.title)
        self.list.expandAll()
        items = {made.data(0, _ID): made for made in self._items()}
        wanted = items.get(selected) or items.get(chosen) or next(iter(items.values()), None)
        if wanted is not None:
            self.list.setCurrentItem(wanted)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _items(self) -> list[QTreeWidgetItem]:
        items: list[QTreeWidgetItem] = []
        for number in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(number)
            if group is not None:
                items += [made for at in range(group.childCount()) if (made := group.child(at)) is not None]
        return items

    def _series(self) -> Series | None:
        item = self.list.currentItem()
        series_id = item.data(0, _ID) if item is not None else None
        return next((series for series in self._session.records.series if series.id == series_id), None)

    def _series_chosen(self) -> None:
        if self._series() is not None:
            self._show_series()

    def _show_series(self) -> None:
        series, session = self._series(), self._session
        self._found = None
        if series is not None:
            sources = {source.id: source for source in session.records.sources}
            self._found = figure_table(series, sources, session.clock)
        measures = self._found.measures if self._found is not None else ()
        before = self.measure.currentData()
        self.measure.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.measure.clear()
        for measure in measures:
            self.measure.addItem(measure_text(measure), measure)
        self.measure.setCurrentIndex(max(0, self.measure.findData(before)) if measures else -1)
        self.measure.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_measure()

    def _show_measure(self) -> None:
        found, measure = self._found, self.measure.currentData()
        self.measure.setEnabled(measure is not None)
        self.logarithmic.setEnabled(measure is not None)
        self.note.show_text(self._note())
        if found is None or measure is None:
            self.model.show_rows(())
            self.chart.show_chart(None, self._empty(), self.tr("Chart"))
            return
        self.model.show_rows(found.rows(measure))
        self._fit()
        title = f"{measure_title(measure)} · {found.series.title}"
        self.chart.show_chart(self._drawing(found, measure, title), self._empty(), self.tr("Chart") + f": {title}")

    def _drawing(self, found: FigureTable, measure: Measure, title: str) -> Draw | None:
        """What draws the chart; ``None`` where no figure has a date and a number."""
        strands = found.strands(measure)
        if not any(f.as_of is not None and f.value is not None for strand in strands for f in strand.figures):
            return None
        rows = found.rows(measure)
        missing = tuple(row.as_of.first_day for row in rows if not row.figures and row.as_of is not None)
        kinds = {strand.kind: kind_text(strand.kind) for strand in strands}
        language, true_on, logarithmic = (
            self._session.language,
            self._session.clock.true_on,
            self.logarithmic.isChecked(),
        )

        def draw(width_px: int, height_px: int, ratio: float, theme: Theme) -> Pixels:
            # matplotlib takes a second to load: here, in a thread, and not before a chart is looked at.
            from desktop.charts.series_chart import SeriesChart, chart_pixels  # noqa: PLC0415

            chart = SeriesChart(
                strands=strands, not_reported=missing, true_on=true_on, per_unit=PER_UNIT.get(measure, 1.0),
                logarithmic=logarithmic, words=chart_words(title, kinds, language),
            )  # fmt: skip
            return chart_pixels(chart, width_px, height_px, ratio, theme)

        return draw

    def _note(self) -> str:
        found, clock, language = self._found, self._session.clock, self._session.language
        if found is None:
            return ""
        parts: list[str] = []
        if clock.known_on is not None:
            text = self.tr("As known on %1; not said by then: %2.")
            parts.append(text.replace("%1", day_text(clock.known_on, language)).replace("%2", str(found.withheld)))
        if found.later and clock.true_on is not None:
            text = self.tr("Left out, for days after %1: %2.")
            parts.append(text.replace("%1", day_text(clock.true_on, language)).replace("%2", str(found.later)))
        if clock.known_on is None:
            parts.extend(found.series.notes)
        return " ".join(parts)

    def _empty(self) -> str:
        if self._found is None:
            return self.tr("There are no series of figures here. Edit, New series… makes one.")
        if not self._found.figures:
            return self.tr("No figure of this series had been said, or none is for so early a day.")
        return self.tr("No figure has a date: they stand in the table only.")

    def _fit(self) -> None:
        self.table.resizeColumnsToContents()
        for column, most in ((0, 170), (2, 210), (3, 110), (4, 110), (5, 110)):
            self.table.setColumnWidth(column, min(most, self.table.columnWidth(column) + 6))
        self.table.setColumnWidth(GRADE_COLUMN, 58)

    def _show_selected(self, record_id: str | None) -> None:
        if record_id is not None and self.isVisible():
            self.show_series(record_id)
