"""The timeline: drag, step or play the two dates; map, lists and furniture follow."""

from __future__ import annotations

import datetime

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.map.marks import in_theatre
from desktop.session import Session
from desktop.timeline.axis import EARLIEST, LATEST
from desktop.timeline.clock_ahead import ClockAhead
from desktop.timeline.controls import TimelineControls
from desktop.timeline.lanes import lanes_of
from desktop.timeline.steps import Player, Step, stepped
from desktop.timeline.strip import TimelineStrip
from desktop.timeline.words import clock_words
from geodata.ledger.state import Clock
from geodata.ledger.timeline import Timeline, timeline_of

_MANY_CLAIMS = 5_000
_REST_MS = 150


class TimelinePanel(QWidget):
    """The strip; its ``controls`` lie in the title of the dock.

    It asks the session for another date at most once in a turn of the event loop.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._shown: tuple[object, ...] | None = None
        self._span: tuple[datetime.date, datetime.date] | None = None
        self._ahead = ClockAhead(session, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._rested)
        self.player = Player(self)
        self.controls = TimelineControls()
        self.strip = TimelineStrip(lanes_of(Timeline()), session.theme, session.language)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setAccessibleName(self.tr("Rows of the timeline"))
        self._arrange()
        self._connect()
        self._follow()

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.strip, 1)
        below.addWidget(self._bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(below, 1)

    def _connect(self) -> None:
        session, strip, controls = self._session, self.strip, self.controls
        session.states_changed.connect(self._follow)
        session.theatre_changed.connect(self._follow)
        session.project_changed.connect(self._follow)
        session.selected.connect(strip.show_selected)
        session.theme_changed.connect(self._take_theme)
        strip.date_dragged.connect(self._want)
        strip.range_brushed.connect(self._keep_to)
        strip.range_end_wanted.connect(self._set_range_end)
        session.filters_changed.connect(self._show_range)
        strip.record_wanted.connect(session.select)
        strip.step_wanted.connect(self.step)
        strip.edge_wanted.connect(self.go_to_edge)
        strip.play_wanted.connect(self.toggle_play)
        strip.scrolled.connect(self._show_scroll)
        self._bar.valueChanged.connect(strip.scroll_to)
        controls.step_wanted.connect(self._step_chosen)
        controls.edge_wanted.connect(self.go_to_edge)
        controls.play_wanted.connect(self.toggle_play)
        controls.pace_chosen.connect(self.player.set_pace)
        controls.moves_chosen.connect(self.set_moves)
        controls.any_time_wanted.connect(lambda: self._want(strip.moves, None))
        controls.fit_wanted.connect(strip.fit)
        self.player.step_due.connect(self._play_on)
        self.player.playing.connect(self._show_playing)
        self._take_theme()

    @property
    def day(self) -> datetime.date | None:
        """The date that is moved, as it is or is about to be."""
        clock = self._ahead.clock
        return clock.known_on if self.strip.moves == "known" else clock.true_on

    def set_moves(self, which: str) -> None:
        """Let handle, keys and play move the day that is shown (``true``) or the one it was known by (``known``)."""
        self.strip.moves = "known" if which == "known" else "true"
        self.controls.moves[self.strip.moves].setChecked(True)
        self.controls.show_moves(which)

    def step(self, step: Step, by: int) -> None:
        """Go so many steps on, or back; without a date from the end of the records that lies behind."""
        day = self.day
        if day is None:
            self.go_to_edge(-by)
            return
        self._go(stepped(day, step, by))

    def _keep_to(self, days: tuple[datetime.date, datetime.date]) -> None:
        self._session.set_filters(self._session.filters.with_days(days))

    def _set_range_end(self, end: int) -> None:
        """Let the range begin (-1) or end (1) on the date that is moved; the other stays as it is."""
        if self._span is None:
            return
        first, last = self._session.filters.days or self._span
        day = self.day or self._span[0 if end < 0 else 1]
        self._keep_to((day, max(day, last)) if end < 0 else (min(day, first), day))

    def _step_chosen(self, by: int) -> None:
        self.step(self._chosen_step(), by)

    def go_to_edge(self, way: int) -> None:
        """Go to the first (-1) or last (1) day that any record names."""
        if self._span is not None:
            self._go(self._span[0 if way < 0 else 1])

    def toggle_play(self) -> None:
        """Play from the date that is moved, or from the first day if it is at the end; or pause."""
        if self._span is None:
            return
        if not self.player.is_playing and (self.day is None or self.day >= self._span[1]):
            self.go_to_edge(-1)
        self.player.toggle()

    def _play_on(self) -> None:
        assert self._span is not None, "nothing is played without records"
        self._step_chosen(1)
        if self.day is not None and self.day >= self._span[1]:
            self.go_to_edge(1)
            self.player.pause()

    def _chosen_step(self) -> Step:
        return self.controls.step.currentData()

    def _go(self, day: datetime.date) -> None:
        kept_in = datetime.date.fromordinal(min(max(day.toordinal(), EARLIEST), LATEST))
        self._want(self.strip.moves, kept_in)
        self.strip.show_day(kept_in)

    def _want(self, which: str, day: datetime.date | None) -> None:
        field = "known_on" if which == "known" else "true_on"
        clock = msgspec.structs.replace(self._ahead.clock, **{field: day})
        # The handle at once, the records when the events at hand are done.
        self._show_clock(clock)
        self._ahead.want(clock)

    def _follow(self) -> None:
        """Take over the session's dates; its records only if these are others, and only while they are seen."""
        self._ahead.follow()
        self._show_clock(self._ahead.clock)
        if not self.isVisible():
            return
        others = self._shown is None or self._shown[:2] != (self._session.ledger, self._session.theatre_name)
        if others or len(self._session.records.claims) < _MANY_CLAIMS:
            self._take_records()
        else:
            # Of very many the lanes follow when the date rests, so that the handle can be dragged.
            self._rest.start(_REST_MS)

    def _rested(self) -> None:
        if self.strip.hand.holds_a_date:
            self._rest.start(_REST_MS)
        else:
            self._take_records()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._take_records()

    def _take_records(self) -> None:
        session = self._session
        subject = (session.ledger, session.theatre_name)
        wanted = (*subject, session.clock.known_on)
        if wanted == self._shown:
            return
        if self._shown is None or self._shown[:2] != subject:
            self._span = self._timeline(None).span
            self.strip.show_span(self._span)
        self._shown = wanted
        timeline = self._timeline(session.clock.known_on)
        # On most days nothing new was said: then the picture of the strip stays.
        known = session.clock.known_on is not None
        if known != self.strip.look.known or not timeline.shows_the_same(self.strip.timeline):
            self.strip.show_lanes(lanes_of(timeline))
            self.strip.show_selected(session.selection)
        self._show_clock(self._ahead.clock)

    def _timeline(self, known_on: datetime.date | None) -> Timeline:
        session = self._session
        states = session.ledger.states(Clock(known_on=known_on))
        here = [state for state in states if in_theatre(state, session.base.theatre)]
        return timeline_of(session.records, here, session.ledger.known_by(known_on))

    def _show_clock(self, clock: Clock) -> None:
        self.strip.show_clock(clock)
        self.controls.dates.show_text(clock_words(clock, self._session.language))
        self.controls.any_time.setChecked(self.day is None)

    def _show_range(self) -> None:
        self.strip.show_range(self._session.filters.days)

    def _show_scroll(self) -> None:
        most = self.strip.look.most_scroll
        self._bar.setVisible(most > 0)
        self._bar.setRange(0, most)
        self._bar.setPageStep(max(round(self.strip.look.bars_box.height()), 1))
        self._bar.setValue(self.strip.scroll_px)

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.controls.show_playing(playing=playing)
        self.controls.set_theme(self._session.theme)

    def _take_theme(self) -> None:
        self.strip.set_theme(self._session.theme)
        self.controls.set_theme(self._session.theme)
