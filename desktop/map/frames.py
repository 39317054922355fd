"""Pictures of the map made beside the window: it goes on answering while the map and then its names are drawn."""

from __future__ import annotations

import threading
import time

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from desktop.map.image import painting_on, pixels_of
from desktop.map.renderer import Picture, paint_above, paint_map
from desktop.map.scene import Scene


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """One of the two pictures of a scene: the map itself, or what lies above it, with what was drawn where.

    ``seconds`` says what each layer took.
    """

    scene: Scene
    image: QImage
    picture: Picture | None
    seconds: dict[str, float]


class FrameMaker(QObject):
    """Draws the newest scene asked for in a thread of its own; what came between is left out.

    ``drawn`` carries the map as soon as it is there, then the names, cards and furniture above it; of an older
    scene than the newest the latter are not begun. ``failed`` carries what went wrong.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news = threading.Condition()
        self._wanted: tuple[Scene, float] | None = None
        self._stopped = False
        # Python's own thread: in Qt's pool the thread-local contexts of PROJ would go after every job.
        self._thread: threading.Thread | None = None

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
        image = _sheet(scene, ratio)
        image.fill(scene.theme.map.land)
        seconds: dict[str, float] = {}
        with painting_on(image, ratio) as painter:
            paint_map(painter, scene, seconds)
        self.drawn.emit(Drawn(scene=scene, image=image, picture=None, seconds=seconds))
        if self._wanted is not None or self._stopped:
            return
        above = _sheet(scene, ratio)
        above.fill(Qt.GlobalColor.transparent)
        begun = time.perf_counter()
        with painting_on(above, ratio) as painter:
            picture = paint_above(painter, scene)
        seconds = {"above": time.perf_counter() - begun}
        self.drawn.emit(Drawn(scene=scene, image=above, picture=picture, seconds=seconds))


def _sheet(scene: Scene, ratio: float) -> QImage:
    image = QImage(pixels_of(scene, 96 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError(f"a picture of {scene.view.width} x {scene.view.height} pixels does not fit into memory")
    return image
