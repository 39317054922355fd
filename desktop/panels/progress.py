"""Progress of the recorded land: sums by area, task, team, theatre or month, the S-curve, and a forecast as a band."""

from __future__ import annotations

import datetime
from typing import get_args

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.land.progress import Looked, Rows, looked_at
from desktop.land_words import state_text
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.chart_view import ChartView, Pixels
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.seen import is_seen
from desktop.wording import date_text, decimal_text, number_text, translate
from geodata.records.dates import parse_date
from geodata.release.outlook import METHOD
from geodata.release.states import PRODUCTS
from geodata.release.statistics import Figures, Grouping

_PER_HA = 10_000.0


class ProgressPanel(QWidget):
    """Works nothing out before it is looked at, and then in a job."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._jobs = jobs
        self._stale, self._busy, self._round = True, False, 0
        self.found: Looked | None = None
        self.grouping = ArrowCombo()
        self.grouping.setAccessibleName(translate("Progress", "Sums by"))
        for name in get_args(Grouping):
            self.grouping.addItem(_grouping_text(name), name)
        self.grouping.currentIndexChanged.connect(self._show_sums)
        self.note = ElidedLabel("second")
        self.table = self._make_table()
        self.chart = ChartView(jobs, lambda: session.theme)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.grouping)
        head.addWidget(self.note, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        for part, share in ((self.table, 58), (self.chart, 42)):
            sides.addWidget(part)
            sides.setStretchFactor(sides.count() - 1, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(sides, 1)
        session.land_changed.connect(self._grow_stale)
        session.project_changed.connect(self._grow_stale)
        session.theme_changed.connect(self.chart.redraw)
        self._show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale and not self._busy:
            QTimer.singleShot(0, self, self._look)

    def _grow_stale(self) -> None:
        self._stale = True
        self._round += 1
        if is_seen(self):
            self._look()

    def _look(self) -> None:
        """Work it out, beside the window; an edit meanwhile makes it begin anew."""
        if not self._stale or self._busy:
            return
        self._stale = False
        project, land = self._session.project, self._session.kept_land
        if project is None or not land.areas:
            self.found = None
            self._show()
            return
        rows = Rows(
            areas=list(land.areas.values()), decisions=land.decisions, reopenings=list(land.reopenings.values()),
            reports=project.rows("reports"), devices=list(land.devices.values()),
        )  # fmt: skip
        this, today = self._round, datetime.datetime.now(datetime.UTC).date()
        self._busy = True

        def done(found: Looked) -> None:
            self._busy = False
            if this == self._round:
                self.found = found
                self._show()
            else:
                self._look()

        def failed(error: Exception) -> None:
            self._busy = False
            self.said.emit(explain(error).sentence)

        self._jobs.run(translate("Progress", "adding up the land"), lambda: looked_at(rows, today), done, failed)

    def _show(self) -> None:
        self.note.show_text(self._summary())
        self.note.setToolTip(METHOD if self.found is not None else "")
        self._show_sums()
        self._show_chart()

    def _summary(self) -> str:
        found = self.found
        if found is None:
            return translate("Progress", "No recorded land yet: D draws an area, R releases a part of it.")
        sums = found.total
        left = sums.remaining_sha_m2 + sums.remaining_cha_m2
        words = translate("Progress", "%1 ha recorded = %2 ha released + %3 ha remaining")
        text = words.replace("%1", self._ha(sums.once_m2)).replace("%2", self._ha(sums.standing_m2))
        text = text.replace("%3", self._ha(left))
        if sums.reopened_m2 > 0:
            again = translate("Progress", "%1 ha more were released and reopened since")
            text += " · " + again.replace("%1", self._ha(sums.reopened_m2))
        return text + " · " + self._forecast_text(found)

    def _forecast_text(self, found: Looked) -> str:
        seen = found.forecast
        if seen.why_not is not None or seen.early is None:
            return seen.why_not or ""
        words = translate("Progress", "may be done between %1 and %2 (20 to 80 % of the months so far)")
        late = translate("Progress", "never at that pace") if seen.late is None else self._month(seen.late)
        return words.replace("%1", self._month(seen.early)).replace("%2", late)

    def _show_sums(self) -> None:
        heads = (
            translate("Progress", "Group"), translate("Progress", "Areas"), translate("Progress", "Recorded ha"),
            f"{state_text('cancelled', short=True)} ha", f"{state_text('reduced', short=True)} ha",
            f"{state_text('cleared', short=True)} ha", translate("Progress", "Of it reopened ha"),
            translate("Progress", "SHA left ha"),
            translate("Progress", "CHA left ha"), translate("Progress", "Searched ha"),
            translate("Progress", "Person-hours"), translate("Progress", "Devices"),
        )  # fmt: skip
        grouping: Grouping = self.grouping.currentData()
        rows = [] if self.found is None else list(self.found.by(grouping).items())
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(rows))
        for at, (name, sums) in enumerate(rows):
            for column, text in enumerate((name, *self._cells(sums, grouping))):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, column, item)

    def _cells(self, sums: Figures, grouping: Grouping) -> tuple[str, ...]:
        """Sums of a group; what a grouping cannot tell is a dash, and not a zero."""
        of_area, language = grouping in ("area", "theatre"), self._session.language
        no = "–"
        return (
            number_text(sums.areas, language) if of_area else no,
            self._ha(sums.recorded_m2) if of_area else no,
            self._ha(sums.cancelled_m2), self._ha(sums.reduced_m2), self._ha(sums.cleared_m2),
            self._ha(sums.reopened_m2),
            self._ha(sums.remaining_sha_m2) if of_area else no,
            self._ha(sums.remaining_cha_m2) if of_area else no,
            self._ha(sums.searched_m2),
            decimal_text(round(sums.person_hours, 1), language),
            no if grouping in ("task", "team") else number_text(sums.devices, language),
        )  # fmt: skip

    def _show_chart(self) -> None:
        found = self.found
        empty = translate("Progress", "No dated release yet, so there is no curve.")
        name = translate("Progress", "Released ground by date")
        if found is None or not found.curve.points:
            self.chart.show_chart(None, empty, name)
            return
        from desktop.charts.curve_chart import CurveChart, curve_pixels  # noqa: PLC0415 - matplotlib, when it is needed

        seen, language = found.forecast, self._session.language
        band = None
        if seen.why_not is None and seen.early is not None:
            late = None if seen.late is None else parse_date(seen.late).first_day
            band = parse_date(seen.early).first_day, late
        undated = found.curve.undated
        title = translate("Progress", "Released ground by date, hectares")
        if undated:
            title += translate("Progress", " (%1 releases without a date are not in it)").replace("%1", str(undated))
        chart = CurveChart(
            curve=found.curve, recorded_m2=found.total.once_m2, band=band, language=language, title=title,
            names={product: state_text(product, short=True) for product in PRODUCTS},
            released=translate("Progress", "released, less what was reopened")
            if found.total.reopened_m2
            else translate("Progress", "released in all"),
            remaining=translate("Progress", "remaining"), recorded=translate("Progress", "recorded"),
            forecast=translate("Progress", "may be done (20 to 80 %)"),
            number=lambda value: decimal_text(round(value, 2), language),
            month=lambda day: date_text(parse_date(f"{day:%Y-%m}"), language),
        )  # fmt: skip

        def draw(width: int, height: int, ratio: float, theme: Theme) -> Pixels:
            return curve_pixels(chart, width, height, ratio, theme)

        self.chart.show_chart(draw, empty, name)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 0)
        table.setAccessibleName(translate("Progress", "Sums"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setDefaultSectionSize(96)
        return table

    def _ha(self, square_metres: float) -> str:
        return decimal_text(round(square_metres / _PER_HA, 2), self._session.language)

    def _month(self, text: str) -> str:
        return date_text(parse_date(text), self._session.language)


def _grouping_text(grouping: Grouping) -> str:
    return {
        "area": translate("Progress", "by area"), "task": translate("Progress", "by task (team in an area)"),
        "team": translate("Progress", "by team"), "theatre": translate("Progress", "by theatre"),
        "month": translate("Progress", "by month"),
    }[grouping]  # fmt: skip
