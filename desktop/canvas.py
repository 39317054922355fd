"""The map in the window: shows the scene, moves it, and says what is under the cursor."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.map.frames import Drawn, FrameMaker
from desktop.map.image import draw_image
from desktop.map.renderer import Picture
from desktop.map.scene import Scene
from desktop.map.view import View, fit
from desktop.session import Session

_DRAG_START_PX = 4
_KEY_STEP_PX = 120


class MapCanvas(QWidget):
    """The map. A movement shows the last picture moved and scaled at once; the sharp one follows."""

    cursor_moved = Signal(object)
    view_changed = Signal(object)
    first_painted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setAccessibleName(self.tr("Map"))
        self.setMinimumSize(320, 240)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._session = session
        self._map: tuple[QImage, View] | None = None
        self._above: tuple[QImage, View] | None = None
        self._waiting: tuple[QImage, View] | None = None
        self._frames = FrameMaker(self)
        self._frames.drawn.connect(self._take)
        self._frames.failed.connect(self._fail)
        self.seconds: dict[str, float] = {}
        self.picture = Picture()
        self._views: dict[str, View] = {}
        self._pressed: QPointF | None = None
        self._dragged_from: View | None = None
        self._painted = False
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw)
        session.theatre_changed.connect(self._restart)
        for signal in (session.selected, session.states_changed, session.layers_changed, session.theme_changed):
            signal.connect(self.redraw)

    @property
    def view(self) -> View:
        """The view of the theatre shown; each theatre keeps its own."""
        name = self._session.theatre_name
        if name not in self._views:
            self._views[name] = self._fitted()
        return self._views[name]

    def set_view(self, view: View) -> None:
        """Show another part or scale."""
        self._views[self._session.theatre_name] = view
        self.view_changed.emit(view)
        self.update()
        self._redraw.start(0)

    def fit_theatre(self) -> None:
        """Show the whole theatre."""
        self.set_view(self._fitted())

    def zoom(self, factor: float) -> None:
        """Zoom about the middle."""
        self.set_view(self.view.zoomed(factor, self.width() / 2, self.height() / 2))

    def go_to(self, lon: float, lat: float, metres_per_px: float | None = None) -> None:
        """Put a place in the middle."""
        self.set_view(self.view.centred(lon, lat, metres_per_px))

    def scene_shown(self) -> Scene:
        """The scene of the window, as it would be exported."""
        session = self._session
        return Scene(
            base=session.base,
            view=self.view,
            states=session.states,
            clock=session.clock,
            theme=session.theme,
            language=session.language,
            layers=session.layers,
            selected=session.selection,
            known_until=session.known_until,
            exercise=session.exercise,
            past=session.past,
            foreign=session.foreign,
        )

    def redraw(self) -> None:
        """Draw the scene anew when the events at hand are done."""
        self._redraw.start(0)

    def _fitted(self) -> View:
        base = self._session.base
        return fit(base.projection, base.theatre.extent, max(self.width(), 1), max(self.height(), 1), 24)

    @property
    def settled(self) -> bool:
        """Whether the newest scene is drawn in full."""
        view = self.view
        whole = self._above is None or self._above[1] == view
        return whole and self._map is not None and self._map[1] == view and not self._redraw.isActive()

    def stop(self) -> None:
        """Draw nothing more; before the window goes."""
        self._redraw.stop()
        self._frames.stop()

    def _restart(self) -> None:
        self._map = self._above = self._waiting = None
        self.picture = Picture()
        self.view_changed.emit(self.view)
        self.redraw()
        self.update()

    def _draw(self) -> None:
        """Have the scene drawn; the very first one at once, so that no window opens empty."""
        if self.width() < 2 or self.height() < 2:
            return
        view = self.view
        if (view.width, view.height) != (self.width(), self.height()):
            view = view.resized(self.width(), self.height())
            self._views[self._session.theatre_name] = view
        ratio = self.devicePixelRatioF()
        if self._painted:
            self._frames.draw(self.scene_shown(), ratio)
            return
        image, self.picture = draw_image(self.scene_shown(), 96 * ratio)
        self._map, self._above = (image, view), None
        self.update()

    def _take(self, drawn: Drawn) -> None:
        """A picture is there: of the theatre still shown it replaces the one before."""
        if drawn.scene.base is not self._session.base:
            return
        self.seconds.update(drawn.seconds)
        if drawn.picture is None:
            if self._above is None and self._map is not None:
                # The first picture has its names in it: it stays until the names of this one are there.
                self._waiting = (drawn.image, drawn.scene.view)
                return
            self._map = (drawn.image, drawn.scene.view)
        else:
            self._map, self._waiting = self._waiting or self._map, None
            self._above, self.picture = (drawn.image, drawn.scene.view), drawn.picture
        self.update()

    def _fail(self, error: Exception) -> None:
        raise error

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._painted and self._map is None:
            self._draw()
        painter = QPainter(self)
        view = self.view
        if self._map is None or self._map[1] != view:
            painter.fillRect(self.rect(), QColor(self._session.theme.map.water))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for layer in (self._map, self._above):
            if layer is not None:
                _paint_moved(painter, *layer, view)
        if not self._painted and self._map is not None:
            self._painted = True
            self.first_painted.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        name = self._session.theatre_name
        view = self._views.get(name)
        if view is not None:
            # The extent stays in sight when the window grows or a dock closes.
            scale = min(self.width() / view.width, self.height() / view.height)
            grown = msgspec.structs.replace(view, metres_per_px=view.metres_per_px / scale)
            self._views[name] = grown.resized(self.width(), self.height())
            self.view_changed.emit(self._views[name])
        self.redraw()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            at = event.position()
            self.set_view(self.view.zoomed(1.25**steps, at.x(), at.y()))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed = event.position()
            self._dragged_from = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None:
            moved = at - self._pressed
            if self._dragged_from is None and moved.manhattanLength() >= _DRAG_START_PX:
                self._dragged_from = self.view
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._dragged_from is not None:
                self.set_view(self._dragged_from.panned(moved.x(), moved.y()))
        else:
            over = self.picture.record_at(at.x(), at.y()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.cursor_moved.emit(self.view.lonlat_at(at.x(), at.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._dragged_from is None and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())
        self._pressed = None
        self._dragged_from = None
        self.unsetCursor()
        self.redraw()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self.picture.record_at(at.x(), at.y()) is None:
            self.set_view(self.view.zoomed(2.0, at.x(), at.y()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.cursor_moved.emit(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (_KEY_STEP_PX, 0),
            Qt.Key.Key_Right: (-_KEY_STEP_PX, 0),
            Qt.Key.Key_Up: (0, _KEY_STEP_PX),
            Qt.Key.Key_Down: (0, -_KEY_STEP_PX),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.set_view(self.view.panned(*steps[key]))
        elif key == Qt.Key.Key_Escape:
            self._session.select(None)
        else:
            super().keyPressEvent(event)

    def _click(self, at: QPointF) -> None:
        found = self.picture.record_at(at.x(), at.y())
        if found is None:
            found = self._mark_at(at)
        self._session.select(found)

    def _mark_at(self, at: QPointF) -> str | None:
        """The contingent whose extent lies under a pixel; a further click goes on to the next one there."""
        import shapely  # noqa: PLC0415 - loaded long before the first click

        point = shapely.Point(self.view.from_px(at.x(), at.y()))
        here = [
            record_id
            for mark in self.picture.marks
            if mark.shape == "disc" and mark.outline is not None and mark.outline.contains(point)
            for record_id in mark.ids
        ]
        if not here:
            return None
        current = self._session.selection
        return here[(here.index(current) + 1) % len(here)] if current in here else here[0]


def _paint_moved(painter: QPainter, image: QImage, shown: View, view: View) -> None:
    """A picture of one view where it lies in another, moved and scaled."""
    scale = shown.metres_per_px / view.metres_per_px
    left, top = view.point_px(*shown.from_px(0, 0))
    target = QRectF(left, top, shown.width * scale, shown.height * scale)
    painter.drawImage(target, image)
