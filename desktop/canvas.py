"""The map in the window: shows the scene, moves it, and says what is under the cursor."""

from __future__ import annotations

import time
from typing import Protocol

import msgspec
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.map.above import Picture
from desktop.map.frames import DrawnAbove, DrawnMap, FrameMaker, FrameReport, draw_map
from desktop.map.furniture import scale_bar
from desktop.map.ink import Ink
from desktop.map.moved import fill_around, paint_moved
from desktop.map.rasters import LayerLost
from desktop.map.scene import Kept, Scene
from desktop.map.view import View, fit
from desktop.map.whole import Whole
from desktop.motion import note_motion
from desktop.navigation import Navigation
from desktop.picking import Picking
from desktop.session import Session
from desktop.view_history import ViewHistory
from geodata.theatres import TheatreName


class CanvasTool(Protocol):
    """What takes clicks, the hovering cursor and keys of the map for itself while it is at work."""

    def click(self, at: QPointF) -> None:
        """A click with the left button."""

    def hover(self, at: QPointF | None) -> None:
        """The cursor is at a pixel, or has left."""

    def double_click(self, at: QPointF) -> None:
        """A double click; its first click was told as one."""

    def key(self, event: QKeyEvent) -> bool:
        """A key that moves nothing; whether the tool takes it."""
        ...

    def grabs(self, at: QPointF) -> bool:
        """Whether a drag that begins at a pixel drags something of the tool's, and not the map."""
        ...

    def drag_to(self, at: QPointF) -> None:
        """What was grabbed is dragged to a pixel."""

    def drop(self, at: QPointF) -> None:
        """What was grabbed is let go at a pixel."""


class MapCanvas(QWidget):
    """The map. A movement shows the last pictures of the ground moved and scaled at once; the sharp ones follow.

    The furniture keeps its place meanwhile, and its scale bar is that of every view on the way.
    """

    cursor_moved = Signal(object)
    view_changed = Signal(object)
    frame_drawn = Signal(object)
    first_painted = Signal()
    layer_lost = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setAccessibleName(self.tr("Map"))
        self.setMinimumSize(320, 240)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._session = session
        self._map: DrawnMap | None = None
        self._above: DrawnAbove | None = None
        self._frames = FrameMaker(self)
        self._frames.map_drawn.connect(self._take_map)
        self._frames.above_drawn.connect(self._take_above)
        self._frames.failed.connect(self._fail)
        self.picture = Picture()
        self._views: dict[str, View] = {}
        self._histories: dict[str, ViewHistory] = {}
        self.navigation = Navigation(self, lambda: self.view, self._has_card, lambda: session.theme.accent)
        self.picking = Picking(session, self, lambda: self.view)
        self.navigation.moved.connect(self.set_view)
        self.navigation.clicked.connect(self._click)
        self.navigation.double_clicked.connect(self._zoom_in)
        self.navigation.hovered.connect(self._hover)
        self.navigation.stepped.connect(self.step)
        self.navigation.grabbed_moved.connect(self._drag_grabbed)
        self.navigation.grabbed_left.connect(self._drop_grabbed)
        self._tool: CanvasTool | None = None
        self._painted = False
        self._whole = Whole()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw)
        session.theatre_changed.connect(self._restart)
        for signal in (
            session.selected, session.picked_changed, session.states_changed, session.layers_changed,
            session.theme_changed, session.land_changed,
        ):  # fmt: skip
            signal.connect(self.redraw)

    @property
    def view(self) -> View:
        """The view of the theatre shown; each theatre keeps its own."""
        name = self._session.theatre_name
        if name not in self._views:
            self._views[name] = self._fitted()
        return self._views[name]

    @property
    def history(self) -> ViewHistory:
        """Where the map of the theatre shown has been; each theatre has its own."""
        return self._histories.setdefault(self._session.theatre_name, ViewHistory())

    def set_view(self, view: View) -> None:
        """Show another part or scale."""
        note_motion()
        self.history.note(self.view, view, time.monotonic())
        self._show(view)

    def put_back(self, theatre_name: TheatreName, view: View) -> None:
        """Give a theatre back its view, as if the map had never left it."""
        if theatre_name != self._session.theatre_name:
            self._views[theatre_name] = view
        elif view != self.view:
            self._show(view)

    @property
    def theatre_name(self) -> TheatreName:
        """Theatre of the map."""
        return self._session.theatre_name

    def step(self, by: int) -> None:
        """Go back (-1) or forward (1) to where the map was."""
        view = self.history.back() if by < 0 else self.history.forward()
        if view is not None:
            self._show(view.resized(self.width(), self.height()))

    def _show(self, view: View) -> None:
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

    def use_tool(self, tool: CanvasTool | None) -> None:
        """Give clicks and keys to a tool, or take them back."""
        self._tool = tool
        cross, arrow = Qt.CursorShape.CrossCursor, Qt.CursorShape.ArrowCursor
        self.navigation.rest_with(arrow if tool is None else cross)
        self.navigation.grabs = (lambda _at: False) if tool is None else tool.grabs

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
            picked=session.picked,
            rasters=session.rasters,
            hazards=session.hazards,
            kept=self._kept(),
        )

    def _kept(self) -> Kept:
        """What the next picture takes over; one of the same view what the one at hand took, so that it is the same."""
        if self._above is None:
            return Kept()
        return self._above.scene.kept if self._above.scene.view == self.view else self.picture.kept

    def redraw(self) -> None:
        """Draw the scene anew when the events at hand are done."""
        self._redraw.start(0)

    def _fitted(self) -> View:
        base = self._session.base
        return fit(base.projection, base.theatre.extent, max(self.width(), 1), max(self.height(), 1), 24)

    @property
    def settled(self) -> bool:
        """Whether the newest scene is drawn in full."""
        drawn = [one.scene.view for one in (self._map, self._above) if one is not None]
        return drawn == [self.view, self.view] and not self._redraw.isActive()

    @property
    def report(self) -> FrameReport:
        """What drawing the pictures at hand took."""
        return FrameReport(
            map_s=self._map.seconds if self._map is not None else {},
            above_s=self._above.seconds if self._above is not None else {},
            hidden_names=self.picture.hidden_names,
            hidden_cards=self.picture.hidden_cards,
        )

    @property
    def seconds(self) -> dict[str, float]:
        """Seconds of every layer and part, and of all that lies above the map."""
        report = self.report
        return {**report.map_s, **report.above_s}

    def stop(self) -> None:
        """Draw nothing more; before the window goes."""
        self._redraw.stop()
        self._frames.stop()

    def _restart(self) -> None:
        self._map = self._above = None
        self.picture = Picture()
        self.view_changed.emit(self.view)
        self.redraw()
        self.update()

    def _draw(self) -> None:
        """Have the scene drawn; the very first map at once, so that no window opens empty."""
        if self.width() < 2 or self.height() < 2:
            return
        view = self.view
        if (view.width, view.height) != (self.width(), self.height()):
            self._views[self._session.theatre_name] = view.resized(self.width(), self.height())
        scene, ratio = self.scene_shown(), self.devicePixelRatioF()
        if self._map is None and not self._painted:
            first = draw_map(scene, ratio)
            self._frames.begin_with(first, ratio)
            self._take_map(first)
        self._frames.draw(scene, ratio)

    def _take_map(self, drawn: DrawnMap) -> None:
        """The map is there: of the theatre still shown it replaces the one before, if it is another one at all."""
        if drawn is not self._map and drawn.scene.base is self._session.base:
            self._map = drawn
            self.frame_drawn.emit(self.report)
            self.update()

    def _take_above(self, drawn: DrawnAbove) -> None:
        if drawn.scene.base is self._session.base:
            self._above, self.picture = drawn, drawn.picture
            self.frame_drawn.emit(self.report)
            self.update()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, LayerLost):
            raise error
        # Whoever knows the layer takes it away, and the map is drawn without it.
        self.layer_lost.emit(error)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._painted and self._map is None:
            self._draw()
        painter = QPainter(self)
        key = (self._map, self._above, self.view, self._session.theme)
        self._whole.paint(painter, key, event.rect(), self._compose)
        if not self._painted and self._map is not None:
            self._painted = True
            self.first_painted.emit()

    def _compose(self, painter: QPainter) -> None:
        """The pictures at hand in the view as it is now."""
        view, ratio = self.view, self.devicePixelRatioF()
        # In the colour of neither sea nor land: what is not drawn yet must not look like either.
        shown = None if self._map is None else self._map.scene.view
        fill_around(painter, shown, view, QColor(self._session.theme.window))
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        if self._map is not None:
            image = self._map.image
            paint_moved(painter, image, (image.rect(),), self._map.scene.view, view, ratio=ratio)
        if self._above is not None:
            above = self._above
            paint_moved(painter, above.image, above.filled, above.scene.view, view, ratio=ratio)
            names = above.names
            paint_moved(painter, names.image, names.filled, names.scene.view, view, ratio=ratio)
        painter.restore()
        if self._above is not None:
            self._paint_furniture(painter, self._above, ratio)

    def _paint_furniture(self, painter: QPainter, above: DrawnAbove, ratio: float) -> None:
        """The furniture where it was, and the scale bar of the view as it is now."""
        scene = self.scene_shown()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        ink = Ink(painter, scene.theme, scene.language)
        scale_bar(ink, scene).paint(ink)
        painter.scale(1 / ratio, 1 / ratio)
        for box in above.fixed_filled:
            painter.drawImage(box.topLeft(), above.fixed, box)

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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tool is not None and self._tool.key(event):
            return
        if Qt.Key(event.key()) == Qt.Key.Key_Escape:
            self.picking.clear()
        else:
            super().keyPressEvent(event)

    def _hover(self, at: QPointF | None) -> None:
        self.cursor_moved.emit(None if at is None else self.view.lonlat_at(at.x(), at.y()))
        if self._tool is not None:
            self._tool.hover(at)
            return
        self.picking.hover(None if at is None or self.picture.covers(at.x(), at.y()) else at)

    def _drag_grabbed(self, at: QPointF) -> None:
        if self._tool is not None:
            self._tool.drag_to(at)

    def _drop_grabbed(self, at: QPointF) -> None:
        if self._tool is not None:
            self._tool.drop(at)

    def _has_card(self, at: QPointF) -> bool:
        return self._tool is None and self.picture.record_at(at.x(), at.y()) is not None

    def _zoom_in(self, at: QPointF) -> None:
        if self._tool is not None:
            self._tool.double_click(at)
        elif not self._has_card(at):
            self.set_view(self.view.zoomed(2.0, at.x(), at.y()))

    def _click(self, at: QPointF) -> None:
        if self._tool is not None:
            self._tool.click(at)
            return
        card = self.picture.record_at(at.x(), at.y())
        records = (card,) if card is not None else (*self._areas_at(at), *self._marks_at(at))
        self.picking.click(at, records, covered=self.picture.covers(at.x(), at.y()))

    def _areas_at(self, at: QPointF) -> tuple[str, ...]:
        """Hazard areas and released parts under a pixel, the smallest first; one that covers few pixels is near it."""
        scene = self.scene_shown()
        if not scene.shows("areas"):
            return ()
        return scene.hazards.at(*self.view.from_px(at.x(), at.y()), reach_m=4 * self.view.metres_per_px)

    def _marks_at(self, at: QPointF) -> tuple[str, ...]:
        """The contingents whose extents lie under a pixel."""
        import shapely  # noqa: PLC0415 - loaded long before the first click

        point = shapely.Point(self.view.from_px(at.x(), at.y()))
        return tuple(
            record_id
            for mark in self.picture.marks
            if mark.shape == "disc" and mark.outline is not None and mark.outline.contains(point)
            for record_id in mark.ids
        )
