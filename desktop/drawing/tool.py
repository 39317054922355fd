"""The tool that draws an outline: what clicks, the cursor and keys do to the sketch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal, get_args

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from desktop.drawing.snapping import Snap, Snapping, snapped
from desktop.map.view import View
from geodata.geometry.sketch import FEWEST, LonLat, Sketch, circle, leg_between, place_at, rectangle

Figure = Literal["outline", "rectangle", "circle"]
FIGURES: tuple[Figure, ...] = get_args(Figure)


class DrawingTool(QObject):
    """Holds the sketch while it is drawn; every change is one step that can be taken back.

    ``changed`` says that sketch or cursor are others, ``finished`` that the outline shall be closed, ``left`` that
    somebody wants to leave. ``typing_wanted`` carries the first characters of a number typed over the map.
    """

    changed = Signal()
    finished = Signal()
    left = Signal()
    typing_wanted = Signal(str)

    def __init__(self, view: Callable[[], View], snapping: Callable[[], Snapping], parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._snapping = snapping
        self._past: list[Sketch] = []
        self._future: list[Sketch] = []
        self._dragged: int | None = None
        self._cursor: QPointF | None = None
        self.sketch = Sketch()
        self.snap: Snap | None = None
        self.length_m: float | None = None
        self.bearing_deg: float | None = None
        self.figure: Figure = "outline"
        self.sides_deg = 0.0
        self._preview: Sketch | None = None
        self.typed: dict[LonLat, str] = {}

    def show(self, sketch: Sketch) -> None:
        """Begin with a sketch, corner by corner."""
        self._past, self._future, self.typed = [], [], {}
        self.sketch, self.figure, self.sides_deg = sketch, "outline", 0.0
        self.snap, self._cursor = None, None
        self.fix(None, None)

    @property
    def complete(self) -> bool:
        """Whether the outline is closed: it is changed corner by corner and gets no more at its end."""
        return self.sketch.whole

    @property
    def cursor(self) -> QPointF | None:
        """The pixel the cursor is at, while it is over the map."""
        return self._cursor

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be made again."""
        return bool(self._future)

    @property
    def rubber(self) -> LonLat | None:
        """Where the next corner would be: at the cursor, what it snaps to, or where a typed length or bearing says."""
        if self._cursor is None or self.complete or self._dragged is not None:
            return None
        under = self.snap.place if self.snap is not None else self._lonlat(self._cursor)
        if under is None or not self.sketch.corners or (self.length_m is None and self.bearing_deg is None):
            return under
        last = self.sketch.corners[-1]
        leg = leg_between(last, under)
        bearing = leg.bearing_deg if self.bearing_deg is None else self.bearing_deg
        if self.length_m is not None:
            return place_at(last, bearing, self.length_m)
        return place_at(last, bearing, max(0.0, leg.length_m * math.cos(math.radians(leg.bearing_deg - bearing))))

    @property
    def shown(self) -> Sketch:
        """The sketch with the corner that would come next, or the figure that it would make."""
        rubber = self.rubber
        return self.sketch if rubber is None else self._grown(rubber)

    def draw(self, figure: Figure, sides_deg: float = 0.0) -> None:
        """Make of the next two places an outline's corners, a rectangle with sides along a bearing, or a circle."""
        self.figure, self.sides_deg = figure, sides_deg
        self.changed.emit()

    def _grown(self, place: LonLat) -> Sketch:
        """The sketch with one place more."""
        if self.figure == "outline" or len(self.sketch.corners) != 1 or place == self.sketch.corners[0]:
            return self.sketch.with_corner(place)
        first = self.sketch.corners[0]
        if self.figure == "circle":
            return circle(first, leg_between(first, place).length_m)
        return rectangle(first, place, self.sides_deg)

    def fix(self, length_m: float | None, bearing_deg: float | None) -> None:
        """Hold the length in metres or the true bearing of the next leg; ``None`` leaves it to the cursor."""
        self.length_m, self.bearing_deg = length_m, bearing_deg
        self.changed.emit()

    def add(self, corner: LonLat, typed: str = "") -> None:
        """One corner more; ``typed`` is the text it was given by."""
        self.length_m = self.bearing_deg = None
        if typed:
            self.typed[corner] = typed
        self.take(self._grown(corner))

    def add_rubber(self) -> bool:
        """Place the corner where typed length and bearing say; False where they do not suffice."""
        last = self.sketch.corners[-1] if self.sketch.corners else None
        bearing = 0.0 if self.figure == "circle" else self.bearing_deg
        if last is not None and self.length_m is not None and bearing is not None:
            self.add(place_at(last, bearing, self.length_m))
            return True
        rubber = self.rubber
        if rubber is None:
            return False
        self.add(rubber)
        return True

    def take(self, sketch: Sketch) -> None:
        """Another sketch as one step."""
        if sketch != self.sketch:
            self._past.append(self.sketch)
            self._future = []
            self.sketch = sketch
            self.changed.emit()

    def preview(self, sketch: Sketch | None) -> None:
        """Show another sketch for the time being; it is no step."""
        self._preview = sketch
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self.sketch)
            self.sketch = self._past.pop()
            self.changed.emit()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self._future:
            self._past.append(self.sketch)
            self.sketch = self._future.pop()
            self.changed.emit()

    def click(self, at: QPointF) -> None:
        """Place a corner, or close at the first one; of a complete outline, an edge gets a corner there."""
        self._dragged = None
        if self.complete:
            self._insert(at)
            return
        self._look(at)
        if self.snap is not None and self.snap.kind == "first":
            self.finished.emit()
        elif (corner := self.rubber) is not None:
            self.add(corner)

    def double_click(self, at: QPointF) -> None:  # noqa: ARG002 - asked of every tool
        """Close: the first click of it placed the last corner."""
        if not self.complete and len(self.sketch.corners) >= FEWEST:
            self.finished.emit()

    def hover(self, at: QPointF | None) -> None:
        """Follow the cursor."""
        if at is None:
            self._cursor, self.snap = None, None
        else:
            self._look(at)
        self.changed.emit()

    def grabs(self, at: QPointF) -> bool:
        """A corner of the sketch under a pixel is dragged instead of the map; Alt leaves it to the map."""
        self._dragged = self._corner_at(at)
        return self._dragged is not None

    def drag_to(self, at: QPointF) -> None:
        """Show the grabbed corner at a pixel; nothing is a step before it is let go."""
        self._look(at)
        self.changed.emit()

    def drop(self, at: QPointF) -> None:  # noqa: ARG002 - asked of every tool
        """Let the grabbed corner go."""
        number, place = self._dragged, self.dragged_place
        self._dragged = None
        if number is not None and place is not None:
            self.take(self.sketch.moved(number, place))
        self.changed.emit()

    @property
    def dragged_place(self) -> LonLat | None:
        """Where the grabbed corner is now."""
        if self._dragged is None or self._cursor is None:
            return None
        return self.snap.place if self.snap is not None else self._lonlat(self._cursor)

    @property
    def drawn(self) -> Sketch:
        """What is to be seen: with a grabbed corner where it is dragged to, or the corner that would come next."""
        if self._preview is not None:
            return self._preview
        place = self.dragged_place
        if self._dragged is not None and place is not None:
            return self.sketch.moved(self._dragged, place)
        return self.shown

    def key(self, event: QKeyEvent) -> bool:
        """Enter closes, Backspace takes a corner back, Esc leaves, a letter or digit begins to type the next corner."""
        key, text = Qt.Key(event.key()), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif key == Qt.Key.Key_Backspace:
            self.take(self.sketch.without_last())
        elif key == Qt.Key.Key_Delete and self._cursor is not None:
            self._remove_at(self._cursor)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif text.isalnum() or text in ("-", "."):
            self.typing_wanted.emit(text)
        else:
            return False
        return True

    def _look(self, at: QPointF) -> None:
        self._cursor = at
        alt = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        others = self.sketch if self._dragged is None else self.sketch.removed(self._dragged)
        self.snap = None if alt else snapped(self._view(), at, self._snapping(), others)

    def _lonlat(self, at: QPointF) -> LonLat | None:
        return self._view().lonlat_at(at.x(), at.y())

    def _corner_at(self, at: QPointF) -> int | None:
        view = self._view()
        off = [
            math.hypot(x - at.x(), y - at.y())
            for x, y in (view.point_px(*view.projection.point(*corner)) for corner in self.sketch.corners)
        ]
        nearest = min(range(len(off)), key=off.__getitem__, default=None)
        # The first corner closes the outline when it is clicked; a click is no drag, so it may be grabbed all the same.
        return nearest if nearest is not None and off[nearest] <= self._snapping().reach_px else None

    def _insert(self, at: QPointF) -> None:
        """A corner in the edge under a pixel, if there is one."""
        view, corners = self._view(), self.sketch.corners
        places = [view.point_px(*view.projection.point(*corner)) for corner in corners]
        for number, one in enumerate(places):
            other = places[(number + 1) % len(places)]
            if _off_edge((at.x(), at.y()), one, other) <= self._snapping().reach_px:
                self._look(at)
                place = self.snap.place if self.snap is not None else self._lonlat(at)
                if place is not None and self._corner_at(at) is None:
                    self.take(self.sketch.inserted(number + 1, place))
                return

    def _remove_at(self, at: QPointF) -> None:
        number = self._corner_at(at)
        if number is not None:
            self.take(self.sketch.removed(number))


def _off_edge(at: tuple[float, float], one: tuple[float, float], other: tuple[float, float]) -> float:
    """Distance of a place from the line between two others, in the same unit."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else max(0.0, min(1.0, ((at[0] - one[0]) * dx + (at[1] - one[1]) * dy) / length))
    return math.hypot(at[0] - one[0] - share * dx, at[1] - one[1] - share * dy)
