"""The strip of time in the window: bars, events and statements over days, and the two dates that are dragged."""

from __future__ import annotations

import datetime
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme import Theme
from desktop.timeline.axis import Axis
from desktop.timeline.bars import paint_bars
from desktop.timeline.hand import Hand, Seen
from desktop.timeline.handles import paint_brush, paint_focus, paint_handles, paint_range
from desktop.timeline.lanes import Lanes
from desktop.timeline.look import Hit, Look, gutter_width
from desktop.timeline.marks import paint_events, paint_grounds, paint_said
from desktop.timeline.words import clock_words, look_words
from geodata.ledger.state import Clock
from geodata.ledger.timeline import Timeline
from geodata.records.texts import Language

_MARGIN_PX = 28.0
_KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1,
}  # fmt: skip


class TimelineStrip(QWidget):
    """Shows what it is given and says what is wanted: another date, a record, a step. It changes no date itself."""

    date_dragged = Signal(str, object)
    record_wanted = Signal(str)
    step_wanted = Signal(str, int)
    edge_wanted = Signal(int)
    play_wanted = Signal()
    scrolled = Signal()
    range_brushed = Signal(object)
    range_end_wanted = Signal(int)

    def __init__(self, lanes: Lanes, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineStrip")
        self.setAccessibleName(self.tr("Timeline"))
        self.setMinimumSize(240, 96)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.moves: Literal["true", "known"] = "true"
        self.clock = Clock()
        self.hits: list[Hit] = []
        self._lanes = lanes
        self._theme = theme
        self._language: Language = language
        self._selected: str | None = None
        self._span: tuple[datetime.date, datetime.date] | None = None
        self._axis: Axis | None = None
        self._scroll = 0
        self._days: tuple[datetime.date, datetime.date] | None = None
        self._still: QPixmap | None = None
        self._look: Look | None = None
        self.hand = Hand(self, lambda: Seen(self.look, self.hits, self.clock, self.moves))
        self.hand.date_dragged.connect(self.date_dragged)
        self.hand.record_wanted.connect(self.record_wanted)
        self.hand.axis_wanted.connect(self.set_axis)
        self.hand.scroll_wanted.connect(self.scroll_to)
        self.hand.range_brushed.connect(self.range_brushed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 184)

    @property
    def look(self) -> Look:
        """All that the still picture depends on."""
        if self._look is None:
            span = self._lanes.timeline.span
            gutter = gutter_width(self._lanes, self._language)
            width = max(self.width() - gutter, 60.0)
            if self._axis is not None and self._axis.width != width:
                self._axis = self._axis.resized(width)
            self._look = Look(
                axis=self._axis or self._fitted(width),
                lanes=self._lanes,
                theme=self._theme,
                language=self._language,
                selected=self._selected,
                gutter=gutter,
                height=self.height(),
                scroll=self._scroll,
                horizon=float(span[1].toordinal() + 1) if span else 0.0,
                known=self.clock.known_on is not None,
            )
        return self._look

    @property
    def timeline(self) -> Timeline:
        """The records shown."""
        return self._lanes.timeline

    @property
    def axis(self) -> Axis:
        """The days in sight."""
        return self.look.axis

    @property
    def scroll_px(self) -> int:
        """How far the rows of bars are scrolled, in pixels."""
        return self._scroll

    def show_lanes(self, lanes: Lanes) -> None:
        """Show other records; the days in sight stay."""
        self._lanes = lanes
        self._renew()
        self.scroll_to(self._scroll)

    def show_span(self, span: tuple[datetime.date, datetime.date] | None) -> None:
        """Fit the axis to these days, until it is moved."""
        self._span, self._axis = span, None
        self._renew()

    def show_clock(self, clock: Clock) -> None:
        """Put the handles at the dates of a clock."""
        self.clock = clock
        self.setAccessibleDescription(f"{clock_words(clock, self._language)}. {look_words(self.look)}")
        self.update()

    def show_selected(self, record_id: str | None) -> None:
        """Mark a record and the statements about it; bring its row in sight."""
        if record_id == self._selected:
            return
        self._selected = record_id
        self._renew()
        bars, look = self._lanes.timeline.bars, self.look
        row = next((self._lanes.row_of[n] for n, bar in enumerate(bars) if bar.record_id == record_id), None)
        if row is not None:
            # The last row that may be the uppermost one with this one whole, and this one itself.
            least = look.row_height * max(row + 1 - int((look.bars_box.height() - 6) // look.row_height), 0)
            self.scroll_to(min(max(self._scroll, least), look.row_height * row))

    def show_range(self, days: tuple[datetime.date, datetime.date] | None) -> None:
        """Veil what lies outside of a stretch of days; ``None`` veils nothing."""
        if days != self._days:
            self._days = days
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._renew()

    def fit(self) -> None:
        """Show every record."""
        self._axis = None
        self._renew()

    def set_axis(self, axis: Axis) -> None:
        """Show other days."""
        self._axis = axis
        self._renew()

    def show_day(self, day: datetime.date) -> None:
        """Move the axis so far that a day is in sight."""
        moved = self.axis.with_day(day)
        if moved != self.axis:
            self.set_axis(moved)

    def scroll_to(self, px: int) -> None:
        """Scroll the rows of bars."""
        self._scroll = min(max(px, 0), self.look.most_scroll)
        self._renew()
        self.scrolled.emit()

    def _renew(self) -> None:
        self._look = self._still = None
        self.update()

    def _fitted(self, width: float) -> Axis:
        if self._span is None:
            today = datetime.datetime.now(tz=datetime.UTC).date()
            return Axis.showing(today.replace(year=today.year - 4, day=1), today, width, _MARGIN_PX)
        return Axis.showing(*self._span, width, _MARGIN_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        if self._still is None or self._still.devicePixelRatioF() != self.devicePixelRatioF():
            self._still = self._paint_still(look)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        if self.hand.brush is not None:
            paint_brush(painter, look, *self.hand.brush)
        if self._days is not None:
            paint_range(painter, look, *self._days)
        paint_handles(painter, look, self.clock)
        if self.hasFocus():
            paint_focus(painter, look)

    def _paint_still(self, look: Look) -> QPixmap:
        """All but what moves: painted once for the days in sight, however often the date is dragged."""
        ratio = self.devicePixelRatioF()
        still = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        still.setDevicePixelRatio(ratio)
        painter = QPainter(still)
        paint_grounds(painter, look)
        self.hits = [*paint_bars(painter, look), *paint_events(painter, look)]
        paint_said(painter, look)
        painter.end()
        return still

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._renew()
        self.scroll_to(self._scroll)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers and not shift:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_wanted.emit("month" if shift else "day", _KEYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.edge_wanted.emit(_KEYS[key])
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.range_end_wanted.emit(-1 if key == Qt.Key.Key_BracketLeft else 1)
        elif key == Qt.Key.Key_Space:
            self.play_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.scroll_to(self._scroll + self.look.row_height * (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.set_axis(self.axis.zoomed(1.5 if key == Qt.Key.Key_Plus else 1 / 1.5, self.axis.width / 2))
        else:
            super().keyPressEvent(event)
