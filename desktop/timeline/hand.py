"""What the mouse does on the strip: drags a date, pans, zooms, brushes over days, points at a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop.timeline.axis import Axis
from desktop.timeline.lanes import AXIS_HEIGHT, SaidLine
from desktop.timeline.look import Hit, Look
from desktop.timeline.words import bar_words, event_words, ticks_words
from desktop.widgets.texts import as_typed
from desktop.wording import translate
from geodata.ledger.state import Clock
from geodata.ledger.timeline import Tick

_Grip = Literal["true", "known", "pan", "brush"]
_NEAR_PX = 5.0
_SLACK_PX = 3.0
# Room left on both sides of what was brushed over, so that its edges are seen.
_BESIDE_PX = 28.0


class Seen(NamedTuple):
    """What the mouse moves over: the still picture and where its records lie, the dates, and the one that is moved."""

    look: Look
    hits: Sequence[Hit]
    clock: Clock
    moves: Literal["true", "known"]


class Hand(QObject):
    """Listens to a strip and says what the mouse wants; ``brush`` is the stretch of pixels brushed over."""

    date_dragged = Signal(str, object)
    record_wanted = Signal(str)
    axis_wanted = Signal(object)
    scroll_wanted = Signal(int)
    range_brushed = Signal(object)

    def __init__(self, strip: QWidget, seen: Callable[[], Seen]) -> None:
        super().__init__(strip)
        self._strip = strip
        self._seen = seen
        self._grip: _Grip | None = None
        self._pressed = QPointF()
        self._moved = False
        self.brush: tuple[float, float] | None = None
        strip.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(QPointF(event.pos()), event.globalPos())
            return True
        return False

    @property
    def holds_a_date(self) -> bool:
        """Whether one of the two dates is being dragged."""
        return self._grip in ("true", "known")

    def _mouse(self, event: QMouseEvent) -> bool:
        at, kind = event.position(), event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(at)
        elif event.button() != Qt.MouseButton.LeftButton:
            return False
        elif kind == QEvent.Type.MouseButtonPress:
            self._strip.setFocus(Qt.FocusReason.MouseFocusReason)
            self._press(at, shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(at)
        return True

    def _press(self, at: QPointF, *, shift: bool) -> None:
        self._pressed, self._moved = at, False
        self._grip = self.grip_at(at)
        if self._grip is not None and shift and at.y() < AXIS_HEIGHT:
            self._grip, self.brush = "brush", (at.x(), at.x())
        elif self._grip is not None and at.y() < AXIS_HEIGHT:
            self._move(at)

    def _move(self, at: QPointF) -> None:
        if self._grip == "true":
            self._drag("true", at)
        elif self._grip == "known":
            self._drag("known", at)
        elif self._grip == "brush":
            self.brush = self._pressed.x(), at.x()
            self._strip.update()
        elif self._grip == "pan":
            self._pan(at)
        else:
            self._show_cursor(at)

    def _release(self, at: QPointF) -> None:
        grip, self._grip = self._grip, None
        if grip == "brush" and self.brush is not None:
            self._take_brush(*sorted(self.brush))
        elif grip == "pan" and not self._moved:
            self._click(at)
        self._show_cursor(at)

    def _drag(self, which: Literal["true", "known"], at: QPointF) -> None:
        look = self._seen().look
        x = min(max(at.x() - look.gutter, 0.0), look.axis.width - 1)
        self.date_dragged.emit(which, look.axis.day_at(x))

    def _pan(self, at: QPointF) -> None:
        by = at - self._pressed
        if self._moved or by.manhattanLength() >= _SLACK_PX:
            self._moved, self._pressed = True, at
            self._strip.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.scroll_wanted.emit(self._seen().look.scroll - round(by.y()))
            self.axis_wanted.emit(self._seen().look.axis.panned(by.x()))

    def _take_brush(self, left: float, right: float) -> None:
        """Show the days that the brush went over, and only what was there on them."""
        self.brush = None
        look = self._seen().look
        self._strip.update()
        if right - left >= 6:
            first, last = look.axis.day_at(left - look.gutter), look.axis.day_at(right - look.gutter)
            self.axis_wanted.emit(Axis.showing(first, last, look.axis.width, _BESIDE_PX))
            self.range_brushed.emit((first, last))

    def _click(self, at: QPointF) -> None:
        record_id = self._record_at(at)
        if record_id is None:
            subjects = [tick.claim.subject for tick in self._ticks_at(at)]
            record_id = next((s.id for s in subjects if s.kind in ("deployment", "event")), None)
        if record_id is not None:
            self.record_wanted.emit(record_id)

    def _wheel(self, event: QWheelEvent) -> None:
        turned, at, look = event.angleDelta(), event.position(), self._seen().look
        across = turned.x() or (turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if across:
            self.axis_wanted.emit(look.axis.panned(across / 2))
        elif at.x() < look.gutter:
            self.scroll_wanted.emit(self._seen().look.scroll - turned.y() // 5)
        else:
            self.axis_wanted.emit(look.axis.zoomed(1.2 ** (turned.y() / 120), at.x() - look.gutter))
        event.accept()

    def grip_at(self, at: QPointF) -> _Grip | None:
        """What pressing the mouse there takes hold of; ``None`` over the captions."""
        look, _, clock, moves = self._seen()
        if at.x() < look.gutter:
            return None

        def near(ordinal: int) -> bool:
            return abs(look.x(ordinal + 0.5) - at.x()) <= _NEAR_PX

        on_known = clock.known_on is not None and near(clock.known_on.toordinal())
        on_true = clock.true_on is not None and near(clock.true_on.toordinal())
        if on_known and (not on_true or at.y() >= look.said_box.top()):
            return "known"
        if on_true:
            return "true"
        return moves if at.y() < AXIS_HEIGHT else "pan"

    def _record_at(self, at: QPointF) -> str | None:
        return next((hit.record_id for hit in reversed(self._seen().hits) if hit.box.contains(at)), None)

    def _line_at(self, at: QPointF) -> SaidLine | None:
        look = self._seen().look
        number = int((at.y() - look.said_top(0)) // look.said_height)
        return look.lanes.said[number] if 0 <= number < len(look.lanes.said) else None

    def _ticks_at(self, at: QPointF) -> tuple[Tick, ...]:
        """Statements whose sign or band lies under the mouse; those of no date where their box is."""
        look, line = self._seen().look, self._line_at(at)
        if line is None or at.x() < look.gutter:
            return ()
        day, near = look.axis.first + (at.x() - look.gutter) / look.axis.px_per_day, 6 / look.axis.px_per_day
        if line.undated and at.x() < look.gutter + 80:
            return line.undated[:6]
        return line.near(day - near, day + near)

    def _show_cursor(self, at: QPointF) -> None:
        grip = self.grip_at(at)
        shape = Qt.CursorShape.SizeHorCursor if grip in ("true", "known") else Qt.CursorShape.ArrowCursor
        if grip == "pan" and (self._record_at(at) is not None or self._ticks_at(at)):
            shape = Qt.CursorShape.PointingHandCursor
        self._strip.setCursor(shape)

    def _show_tip(self, at: QPointF, where: QPoint) -> None:
        text = self.tip_at(at)
        QToolTip.showText(where, as_typed(text) if text else "", self._strip)

    def tip_at(self, at: QPointF) -> str:
        """What lies under the mouse, in words."""
        look = self._seen().look
        timeline, language = look.lanes.timeline, look.language
        grip, record_id = self.grip_at(at), self._record_at(at)
        if at.y() < AXIS_HEIGHT:
            return translate(
                "Timeline",
                "Click or drag to set the date. Shift and drag keeps to a range of days "
                "(keys: [ and ] set its ends); the wheel zooms.",
            )
        if grip in ("true", "known"):
            return translate("Timeline", "Drag to another day")
        bar = next((bar for bar in timeline.bars if bar.record_id == record_id), None)
        mark = next((mark for mark in timeline.events if mark.event.id == record_id), None)
        if bar is not None:
            return bar_words(bar, language)
        return event_words(mark, language) if mark is not None else ticks_words(self._ticks_at(at), language)
