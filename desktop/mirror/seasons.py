"""Beside the matched fields: contingents over one axis, or their strengths, and what the maps show."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.briefing.frames import Legend, Timeline
from desktop.briefing.measure import height_of
from desktop.briefing.mirror_table import strengths_table
from desktop.briefing.notebook import Notebook
from desktop.briefing.stays import arrival_timeline, calendar_timeline, season_timeline
from desktop.mirror.painted import SCALE, PaintedFrame, Shown
from desktop.session import Session
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.texts import rule
from geodata.compare.mirror import Mirror
from geodata.ledger.state import DeploymentState


class SeasonsView(QWidget):
    """A row of buttons says over which axis; below it the rows, the legend at the foot."""

    record_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._made: Mirror | None = None
        self._way = "season"
        self._legend = Legend(entries=())
        self._group = QButtonGroup(self)
        self.ways: dict[str, QPushButton] = {}
        self.rows = PaintedFrame(session, self.tr("Contingents over one axis"))
        self.rows.clicked.connect(self.record_wanted)
        self.legend = PaintedFrame(session, self.tr("What the maps show"))
        self.legend.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = ElidedLabel("second")
        self.note.show_text(self.tr("Soft end: known to the month or year, or still open. Dashed: one party only."))
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(0)
        self._add_ways(head)
        head.addSpacing(12)
        head.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.rows, 1)
        layout.addWidget(rule())
        layout.addWidget(self.legend)

    def show_mirror(self, made: Mirror | None) -> None:
        """Show both groups of a comparison, or nothing."""
        self._made = made
        self.show_way(self._way)

    def show_way(self, way: str) -> None:
        """Over the seasons, the calendar, the months since arrival; or the strengths."""
        self._way = way
        self._place_legend()
        self.ways[way].setChecked(True)
        self.rows.show_frame(None if self._made is None else self._frame(self._made))

    def show_legend(self, legend: Legend) -> None:
        """Show what the maps show."""
        self._legend = legend
        self.legend.show_frame(legend)
        self._place_legend()
        if self._way == "legend":
            self.show_way(self._way)

    def _place_legend(self) -> None:
        """At the foot where it leaves the rows more room than it takes; else behind its own button."""
        width = max(self.width(), 300) / SCALE - 24
        height = round((height_of(self._legend, width, self._session.language) + 14) * SCALE)
        self.legend.setFixedHeight(height)
        self.legend.setVisible(self._way != "legend" and self.height() > 3 * height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_legend()

    def _frame(self, made: Mirror) -> Shown:
        if self._way == "legend":
            return self._legend
        language = self._session.language
        if self._way == "strength":
            return strengths_table(made, language)
        held = {state.deployment.id: state for group in (made.left, made.right) for state in group.states}
        states: list[DeploymentState] = list(held.values())
        book = Notebook(self._session.records, language)
        ways: dict[str, Callable[[], Timeline]] = {
            "season": lambda: season_timeline(states, book, language),
            "calendar": lambda: calendar_timeline(states, (), book, language, self._session.clock.true_on),
            "arrival": lambda: arrival_timeline(states, book, language),
        }
        found = ways[self._way]()
        return msgspec.structs.replace(
            found, stays=tuple(msgspec.structs.replace(stay, notes=()) for stay in found.stays)
        )

    def _add_ways(self, head: QHBoxLayout) -> None:
        entries = (
            ("season", self.tr("Season"), self.tr("Laid over one another from August to July")),
            ("calendar", self.tr("Calendar"), self.tr("One after the other over the years")),
            ("arrival", self.tr("Since arrival"), self.tr("Laid over one another from the first month of each")),
            ("strength", self.tr("Strength"), self.tr("People as stated, on one logarithmic axis")),
            ("legend", self.tr("Legend"), self.tr("What frames and signs of the maps mean")),
        )
        for number, (key, text, tip) in enumerate(entries):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("segment", True)  # noqa: FBT003 - Qt's own signature
            button.setProperty("end", {0: "first", len(entries) - 1: "last"}.get(number, "middle"))
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, way=key: self.show_way(way))
            self._group.addButton(button)
            head.addWidget(button)
            self.ways[key] = button
