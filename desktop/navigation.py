"""Moving about the map by mouse, touchpad, fingers and keys: turns what the hand does into views."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QRubberBand, QWidget
from typing_extensions import override

from desktop.lasso import LassoLine
from desktop.map.view import View
from desktop.touch import FINGER_PX, TouchHand

CURSOR_PX = 9.0
"""How near the cursor must come to what is drawn on the map."""
_DRAG_START_PX = 4
_KEY_STEP_PX = 120
_WHEEL_STEP = 1.25
_STEPS = {
    Qt.Key.Key_Left: (_KEY_STEP_PX, 0),
    Qt.Key.Key_Right: (-_KEY_STEP_PX, 0),
    Qt.Key.Key_Up: (0, _KEY_STEP_PX),
    Qt.Key.Key_Down: (0, -_KEY_STEP_PX),
}
Tool = Literal["zoom", "box", "lasso"]
"""What a drag with the left button may draw: a box to zoom to, or a box or lasso to select with."""
_HISTORY_BUTTONS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class _Press(msgspec.Struct):
    """A button held down: since where, where it was last, and whether it has become a drag."""

    begun: QPointF
    last: QPointF
    tool: Tool | None
    clicks: bool
    grabs: bool = False
    drags: bool = False


class Navigation(QObject):
    """Watches the events of a map.

    ``moved`` carries each new view, ``clicked`` and ``double_clicked`` a place in pixels, ``hovered`` the place under
    the cursor or ``None``, ``stepped`` -1 or 1 for the mouse's buttons back and forward. ``can_click`` says whether a
    click at a place would do something, ``accent`` the colour of a lasso. ``box_drawn`` carries a box of pixels to
    select with, ``lasso_drawn`` the corners of a lasso, both with whether what they hold is added (Ctrl).
    ``by_finger`` says whether the last of it came from a finger.
    """

    moved = Signal(object)
    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    hovered = Signal(object)
    stepped = Signal(int)
    box_drawn = Signal(QRectF, bool)
    lasso_drawn = Signal(object, bool)
    grabbed_moved = Signal(QPointF)
    grabbed_left = Signal(QPointF)

    def __init__(
        self, area: QWidget, view: Callable[[], View], can_click: Callable[[QPointF], bool], accent: Callable[[], str]
    ) -> None:
        super().__init__(area)
        self._area = area
        self._view = view
        self._can_click = can_click
        self._press: _Press | None = None
        self._space = False
        self._wanted: Tool | None = None
        self._rest = Qt.CursorShape.ArrowCursor
        self.grabs: Callable[[QPointF], bool] = lambda _at: False
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, area)
        self._lasso = LassoLine(area, accent)
        self._handlers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._pressed,
            QEvent.Type.MouseMove: self._dragged,
            QEvent.Type.MouseButtonRelease: self._released,
            QEvent.Type.MouseButtonDblClick: self._pressed_twice,
            QEvent.Type.Wheel: self._wheeled,
            QEvent.Type.NativeGesture: self._pinched,
            QEvent.Type.KeyPress: self._key_pressed,
            QEvent.Type.KeyRelease: self._key_released,
            QEvent.Type.FocusOut: self._left,
            QEvent.Type.Leave: self._left_area,
        }
        area.installEventFilter(self)
        self.by_finger = False
        self._touch(TouchHand(area, view, self._grabs, lambda: self._wanted is not None))

    def _touch(self, hand: TouchHand) -> None:
        """Fingers do what the mouse does."""
        hand.began.connect(self._take_finger)
        hand.moved.connect(self.moved)
        hand.tapped.connect(self.clicked)
        hand.tapped_twice.connect(self.double_clicked)
        hand.pointed.connect(self.hovered)
        hand.grabbed_moved.connect(self.grabbed_moved)
        hand.grabbed_left.connect(self.grabbed_left)

    def _grabs(self, at: QPointF) -> bool:
        return self.grabs(at)

    def _take_finger(self) -> None:
        self.by_finger = True

    @property
    def reach_px(self) -> float:
        """How near the hand must come, in pixels: a finger is not as exact as a cursor."""
        return FINGER_PX if self.by_finger else CURSOR_PX

    def rest_with(self, shape: Qt.CursorShape) -> None:
        """The cursor that is shown while the hand does nothing."""
        self._rest = shape
        self._show_cursor(None)

    def want(self, tool: Tool) -> None:
        """Take the next drag with the left button as a box or lasso; Escape takes that back."""
        self._wanted = tool
        self._area.setFocus()
        self._show_cursor(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handler = self._handlers.get(event.type())
        self.by_finger = self.by_finger and not isinstance(event, QMouseEvent)
        return handler(event) if handler is not None else False

    def _pressed(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        button, at = event.button(), event.position()
        if button in _HISTORY_BUTTONS:
            self.stepped.emit(_HISTORY_BUTTONS[button])
        elif button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and self._press is None:
            left = button == Qt.MouseButton.LeftButton and not self._space
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            tool = (self._wanted or ("zoom" if shift else None)) if left else None
            grabs = left and tool is None and self.grabs(at)
            self._press = _Press(begun=at, last=at, tool=tool, clicks=left, grabs=grabs)
        return True

    def _dragged(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        at, press = event.position(), self._press
        if press is not None:
            press.drags = press.drags or (at - press.begun).manhattanLength() >= _DRAG_START_PX
        if press is None or not press.drags:
            self._show_cursor(at)
        elif press.tool is not None:
            self._draw(press, at)
        elif press.grabs:
            self.grabbed_moved.emit(at)
            return True
        else:
            self._show_cursor(None)
            step, press.last = at - press.last, at
            self.moved.emit(self._view().panned(step.x(), step.y()))
        self.hovered.emit(at)
        return True

    def _released(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        press, at = self._press, event.position()
        if press is None or event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton):
            return True
        self._press = None
        if press.drags and press.tool is not None:
            self._use(press, at, adds=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif press.drags and press.grabs:
            self.grabbed_left.emit(at)
        elif press.clicks and not press.drags and self._wanted is None:
            self.clicked.emit(at)
        self._show_cursor(at)
        return True

    def _draw(self, press: _Press, at: QPointF) -> None:
        """Show the box or lasso drawn so far."""
        if press.tool == "lasso":
            if self._lasso.isHidden():
                self._lasso.begin(press.begun)
            self._lasso.follow(at)
        else:
            self._band.setGeometry(_box(press.begun, at))
            self._band.show()

    def _use(self, press: _Press, at: QPointF, *, adds: bool) -> None:
        """Zoom to the box, or tell what was drawn to select with."""
        self._wanted = None
        self._band.hide()
        self._lasso.hide()
        box = QRectF(_box(press.begun, at) & self._area.rect())
        if press.tool == "lasso":
            self.lasso_drawn.emit([*self._lasso.corners, at], adds)
        elif min(box.width(), box.height()) < _DRAG_START_PX:
            return
        elif press.tool == "box":
            self.box_drawn.emit(box, adds)
        else:
            self.moved.emit(self._view().boxed(box.left(), box.top(), box.right(), box.bottom()))

    def _pressed_twice(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(event.position())
            return True
        return self._pressed(event)

    def _wheeled(self, event: QEvent) -> bool:
        """A wheel zooms about the cursor; two fingers on a touchpad pan, with Ctrl they zoom."""
        assert isinstance(event, QWheelEvent)
        at, angle, pixels = event.position(), event.angleDelta(), event.pixelDelta()
        if _from_touchpad(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = QPointF(pixels) if not pixels.isNull() else QPointF(angle) / 2
            self.moved.emit(self._view().panned(step.x(), step.y()))
        elif angle.y():
            self.moved.emit(self._view().zoomed(_WHEEL_STEP ** (angle.y() / 120), at.x(), at.y()))
        event.accept()
        return True

    def _pinched(self, event: QEvent) -> bool:
        assert isinstance(event, QNativeGestureEvent)
        at = event.position()
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.moved.emit(self._view().zoomed(max(1 + event.value(), 0.1), at.x(), at.y()))
            return True
        return False

    def _key_pressed(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and plain:
            self.moved.emit(self._view().panned(*_STEPS[key]))
        elif key == Qt.Key.Key_Space and plain:
            self._space = True
            self._show_cursor(None)
        elif key == Qt.Key.Key_Escape and (
            self._wanted is not None or (self._press is not None and self._press.tool is not None)
        ):
            self._stop()
        else:
            return False
        return True

    def _key_released(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        if Qt.Key(event.key()) == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor(None)
        return False

    def _left(self, _event: QEvent) -> bool:
        self._space = False
        self._stop()
        return False

    def _left_area(self, _event: QEvent) -> bool:
        self.hovered.emit(None)
        return False

    def _stop(self) -> None:
        """Leave box and drag as they are; nothing moves any more until the next press."""
        self._press = None
        self._wanted = None
        self._band.hide()
        self._lasso.hide()
        self._show_cursor(None)

    def _show_cursor(self, at: QPointF | None) -> None:
        press, shape = self._press, self._rest
        if press is not None and press.drags and press.tool is None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._wanted is not None or (press is not None and press.tool is not None):
            shape = Qt.CursorShape.CrossCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif at is not None and self._can_click(at):
            shape = Qt.CursorShape.PointingHandCursor
        if self._area.cursor().shape() != shape:
            self._area.setCursor(shape)


def _box(one: QPointF, other: QPointF) -> QRect:
    return QRectF(one, other).normalized().toRect()


def _from_touchpad(event: QWheelEvent) -> bool:
    """Whether fingers scroll: by the device or, where the system does not tell devices apart, by the phases."""
    return event.device().type() == QInputDevice.DeviceType.TouchPad or event.phase() != Qt.ScrollPhase.NoScrollPhase
