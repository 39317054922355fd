"""Pictures of the map made beside the window: it goes on answering while the map and then its names are drawn."""

from __future__ import annotations

import threading
import time

import msgspec
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage

from desktop.map.above import Picture, paint_above
from desktop.map.filled import filled_boxes
from desktop.map.labels import Written
from desktop.map.layer_shown import LayerShown
from desktop.map.names_drawn import DrawnNames, draw_names
from desktop.map.obstacles import Obstacles
from desktop.map.painting import painting_on, pixels_of
from desktop.map.renderer import paint_map
from desktop.map.scene import Scene
from desktop.motion import is_moving


class DrawnMap(msgspec.Struct, frozen=True, kw_only=True):
    """The map itself, what it shows of the user's layers, and what each layer took in seconds."""

    scene: Scene
    image: QImage
    shown: tuple[LayerShown, ...]
    seconds: dict[str, float]


class DrawnAbove(msgspec.Struct, frozen=True, kw_only=True):
    """What lies above the map.

    ``image`` holds what belongs to the ground (contingents, cards) and moves with it as ``names`` do, ``fixed`` the
    furniture without its scale bar, which keeps its place. Each has the boxes in which it holds anything.
    ``seconds`` says what each part took.
    """

    scene: Scene
    image: QImage
    filled: tuple[QRect, ...]
    names: DrawnNames
    fixed: QImage
    fixed_filled: tuple[QRect, ...]
    picture: Picture
    seconds: dict[str, float]


class FrameReport(msgspec.Struct, frozen=True, kw_only=True):
    """What the newest frame took, in seconds by layer and by part of what lies above, and what found no room in it."""

    map_s: dict[str, float] = {}
    above_s: dict[str, float] = {}
    hidden_names: int = 0
    hidden_cards: int = 0

    @property
    def whole_s(self) -> float:
        """Seconds of the whole frame."""
        return sum(self.map_s.values()) + self.above_s.get("above", 0.0)


def draw_map(scene: Scene, ratio: float) -> DrawnMap:
    """The map at so many device pixels to the logical pixel."""
    # Without an alpha channel: it is copied into the window, not blended.
    image = _sheet(scene, ratio, QImage.Format.Format_RGB32)
    image.fill(QColor(scene.theme.map.land))
    seconds: dict[str, float] = {}
    with painting_on(image, ratio) as painter:
        shown = paint_map(painter, scene, seconds)
    return DrawnMap(scene=scene, image=image, shown=shown, seconds=seconds)


def draw_above(
    scene: Scene, ratio: float, shown: tuple[LayerShown, ...] = (), before: DrawnNames | None = None
) -> DrawnAbove:
    """What lies above a map on which ``shown`` is shown, at so many device pixels to the logical pixel.

    Names drawn ``before`` are taken over if they would be written the same way again.
    """
    names: list[DrawnNames] = []

    def write_names(obstacles: Obstacles) -> Written:
        names.append(draw_names(scene, obstacles, ratio, before))
        return names[0].written

    image, fixed = (_sheet(scene, ratio, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(2))
    image.fill(Qt.GlobalColor.transparent)
    fixed.fill(Qt.GlobalColor.transparent)
    parts: dict[str, float] = {}
    begun = time.perf_counter()
    with painting_on(image, ratio) as painter, painting_on(fixed, ratio) as fixed_painter:
        told = msgspec.structs.replace(scene, shown=shown)
        picture = paint_above(painter, told, fixed=fixed_painter, names=write_names, seconds=parts)
    seconds = {**parts, "above": time.perf_counter() - begun}
    return DrawnAbove(
        scene=scene, image=image, filled=filled_boxes(image), names=names[0],
        fixed=fixed, fixed_filled=filled_boxes(fixed),
        picture=picture, seconds=seconds,
    )  # fmt: skip


# What lies above the map and took so long is drawn less often while the date is dragged: the window goes first.
_LONG_S, _PAUSES, _RESTS_AFTER_S = 0.04, 3.0, 0.1


class FrameMaker(QObject):
    """Draws the newest scene asked for in a thread of its own; what came between is left out.

    ``map_drawn`` comes as soon as the map is there, ``above_drawn`` after it; of an older scene than the newest
    the latter is not begun. A scene with the map of the one before, as when only the date is another, takes that map.
    ``failed`` carries what went wrong.
    """

    map_drawn = Signal(object)
    above_drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news = threading.Condition()
        self._wanted: tuple[Scene, float] | None = None
        self._stopped = False
        self._map: tuple[DrawnMap, float] | None = None
        self._names: DrawnNames | None = None
        self._above_s = self._above_at = 0.0
        # Python's own thread: in Qt's pool the thread-local contexts of PROJ would go after every job.
        self._thread: threading.Thread | None = None

    def begin_with(self, drawn: DrawnMap, ratio: float) -> None:
        """Take over a map that was drawn before there was anything else to draw."""
        self._map = drawn, ratio

    def draw(self, scene: Scene, ratio: float) -> None:
        """Draw a scene at so many device pixels to the logical pixel, as soon as the one at work is done."""
        with self._news:
            if self._stopped:
                return
            self._wanted = (scene, ratio)
            self._news.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="map", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Draw nothing more, and wait until the picture at work is done."""
        with self._news:
            self._stopped = True
            self._wanted = None
            self._news.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._stopped or self._wanted is not None)
                if self._stopped or self._wanted is None:
                    return
                wanted, self._wanted = self._wanted, None
            try:
                self._draw(*wanted)
            except Exception as error:  # noqa: BLE001 - carried to the GUI thread, where it is raised
                self.failed.emit(error)

    def _draw(self, scene: Scene, ratio: float) -> None:
        if self._map is None or self._map[1] != ratio or not self._map[0].scene.same_map(scene):
            self._map = draw_map(scene, ratio), ratio
        self.map_drawn.emit(self._map[0])
        self._wait_for_rest()
        if self._wanted is None and not self._stopped:
            begun = time.monotonic()
            above = draw_above(scene, ratio, self._map[0].shown, self._names)
            self._names = above.names
            self._above_at = time.monotonic()
            self._above_s = self._above_at - begun
            self.above_drawn.emit(above)

    def _wait_for_rest(self) -> None:
        """After a long drawing a pause while the hand moves on, unless another scene is asked for meanwhile."""
        if self._above_s < _LONG_S:
            return
        due = self._above_at + _PAUSES * self._above_s
        with self._news:
            while self._wanted is None and not self._stopped and is_moving(_RESTS_AFTER_S) and time.monotonic() < due:
                self._news.wait(_RESTS_AFTER_S / 4)


def _sheet(scene: Scene, ratio: float, image_format: QImage.Format) -> QImage:
    image = QImage(pixels_of(scene, 96 * ratio), image_format)
    if image.isNull():
        raise MemoryError(f"a picture of {scene.view.width} x {scene.view.height} pixels does not fit into memory")
    return image
