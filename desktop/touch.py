"""Fingers on the map: a tap, one finger that drags, two that move and pinch.

Qt would make a mouse of the first finger, and takes two taps in short order for a double click wherever they are:
corners tapped one after the other would be lost.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QGuiApplication, QInputDevice, QTouchEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.map.view import View

FINGER_PX = 24.0
"""How near a finger must come: it covers about 9 mm of the screen."""
_TAP_PX = 12.0
"""A finger that stays within is a tap, however it trembles."""
_NARROWEST_PX = 20.0


class TouchHand(QObject):
    """Watches the touches of a map; what lies on the map gets its own, as clicks of a mouse.

    ``began`` comes before everything else of a touch. ``moved`` carries each new view, ``tapped`` and
    ``tapped_twice`` a place in pixels, ``pointed`` the place under the one finger or ``None``; ``grabbed_moved`` and
    ``grabbed_left`` follow what ``grabs`` said is dragged instead of the map. While ``as_mouse`` holds, touches are
    left to Qt, which makes a mouse of them.
    """

    began = Signal()
    moved = Signal(object)
    tapped = Signal(QPointF)
    tapped_twice = Signal(QPointF)
    pointed = Signal(object)
    grabbed_moved = Signal(QPointF)
    grabbed_left = Signal(QPointF)

    def __init__(
        self, area: QWidget, view: Callable[[], View], grabs: Callable[[QPointF], bool], as_mouse: Callable[[], bool]
    ) -> None:
        super().__init__(area)
        self._as_mouse = as_mouse
        self._area = area
        self._view = view
        self._grabs = grabs
        self._begun: QPointF | None = None
        self._last = QPointF()
        self._drags = self._holds = False
        self._pair: tuple[()] | tuple[QPointF, QPointF] = ()
        self._tap: tuple[int, QPointF] | None = None
        area.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        area.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent) or event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        kind, points = event.type(), event.points()
        if kind == QEvent.Type.TouchBegin:
            self.began.emit()
            if self._as_mouse() or self._area.childAt(points[0].position().toPoint()) is not None:
                event.ignore()
                return True
            self._begin(points[0].position())
        elif kind == QEvent.Type.TouchCancel:
            self._cancel()
        elif len(points) > 1:
            self._pinch(points)
        elif kind == QEvent.Type.TouchUpdate:
            self._follow(points[0].position())
        else:
            self._end(points[0].position(), event.timestamp())
        event.accept()
        return True

    def _begin(self, at: QPointF) -> None:
        self._begun = self._last = at
        self._drags = False
        self._pair = ()
        self._holds = self._grabs(at)
        self.pointed.emit(at)

    def _follow(self, at: QPointF) -> None:
        """One finger moved: the map, or what it grabbed, goes with it."""
        if self._begun is None:
            return
        if not self._drags:
            self._drags = _apart(at, self._begun) > _TAP_PX
            self._last = at if self._holds else self._begun
        if self._drags and self._holds:
            self.grabbed_moved.emit(at)
        elif self._drags:
            step, self._last = at - self._last, at
            self.moved.emit(self._view().panned(step.x(), step.y()))

    def _pinch(self, points: Sequence[QEventPoint]) -> None:
        """Two fingers: the ground stays under both, as far as a map that does not turn can."""
        if not self._pair:
            self._cancel()
        one, other = (QPointF(point.position()) for point in points[:2])
        was, self._pair = self._pair, (one, other)
        if not was or self._pair == was:
            return
        step = _middle(one, other) - _middle(*was)
        wider = max(_apart(one, other), _NARROWEST_PX) / max(_apart(*was), _NARROWEST_PX)
        middle = _middle(one, other)
        self.moved.emit(self._view().panned(step.x(), step.y()).zoomed(wider, middle.x(), middle.y()))

    def _end(self, at: QPointF, when_ms: int) -> None:
        begun, self._begun = self._begun, None
        if begun is None:
            return
        if self._drags and self._holds:
            self.grabbed_left.emit(at)
        elif not self._drags:
            self._take_tap(at, when_ms)
        self.pointed.emit(None)

    def _take_tap(self, at: QPointF, when_ms: int) -> None:
        """A second tap at the same place, soon after the first, is that and no other corner."""
        first, self._tap = self._tap, (when_ms, at)
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if first is not None and when_ms - first[0] <= interval and _apart(at, first[1]) <= FINGER_PX:
            self._tap = None
            self.tapped_twice.emit(at)
        else:
            self.tapped.emit(at)

    def _cancel(self) -> None:
        """Nothing comes of the touch so far: what was grabbed goes back to where it was."""
        begun, self._begun, self._tap = self._begun, None, None
        self.pointed.emit(None)
        if begun is not None and self._holds:
            self.grabbed_left.emit(begun)


def _apart(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _middle(one: QPointF, other: QPointF) -> QPointF:
    return (one + other) / 2
