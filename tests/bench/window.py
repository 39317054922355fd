"""Benchmark: the window under Xvfb with three large layers, dragged and zoomed 200 times. Prints, asserts nothing.

A thread posts mouse and wheel events at a steady pace, as a hand does, whether the window keeps up or not. A frame is
the time from the posting of the oldest event not yet shown to the end of the paintEvent that shows it. A timer of 2 ms
tells how long the event loop did not answer, while the layers are read and while they are drawn anew for every step.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from start import as_installed

from desktop.app import prepare
from desktop.canvas import MapCanvas
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock

SIZE = 1920, 1080
STEPS, STEP_S = 200, 0.02
LAYERS = ("points", "polys", "heavy")


def main() -> int:
    """Start a screen, make the layers, and drive the window in a process of its own."""
    if len(sys.argv) > 1:
        return drive(Path(sys.argv[1]))
    if shutil.which("Xvfb") is None:
        print("window: left out, because Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
        return 0
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as folder:
        make_layers(Path(folder))
        with subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        ) as screen:  # fmt: skip
            try:
                assert screen.stdout is not None
                display = f":{screen.stdout.readline().strip()}"
                kept = as_installed(str(Path(folder) / "byte code"))
                environment = {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
                words = [sys.executable, __file__, folder]
                # The first run compiles the modules, which an installed program has compiled.
                subprocess.run(words, env=environment, check=True, timeout=900, stdout=subprocess.DEVNULL)
                return subprocess.run(words, env=environment, check=False, timeout=900).returncode
            finally:
                screen.terminate()


def make_layers(folder: Path) -> None:
    """The layers of the other benchmark: 2,000,000 points, 100,000 areas of 24 corners, 300 of 50,000."""
    from data import scattered_points, stars

    made = {"points": scattered_points(2_000_000), "polys": stars(100_000, 24), "heavy": stars(300, 50_000)}
    for name in LAYERS:
        made[name].to_file(folder / f"{name}.gpkg", engine="pyogrio")


class Gaps(QObject):
    """How long the event loop did not answer, in seconds, between ticks of 2 ms."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)

    def taken(self) -> list[float]:
        """The gaps since this was last asked; the next one begins now."""
        found, self.seconds = self.seconds, []
        self._last = time.perf_counter()
        return found

    def _tick(self) -> None:
        now = time.perf_counter()
        self.seconds.append(now - self._last)
        self._last = now


class Frames:
    """Time from each event to the end of the paintEvent that shows it."""

    def __init__(self) -> None:
        self.posted: list[float] = []
        self.seconds: list[float] = []
        self.painting: list[float] = []

    def watch(self) -> None:
        """Look on at every paintEvent of a map."""
        paint = MapCanvas.paintEvent

        def watched(canvas: MapCanvas, event: QPaintEvent) -> None:
            begun = time.perf_counter()
            shown, self.posted = self.posted, []
            paint(canvas, event)
            ended = time.perf_counter()
            self.painting.append(ended - begun)
            if shown:
                self.seconds.append(ended - shown[0])

        MapCanvas.paintEvent = watched

    def note(self, posted_at: float) -> None:
        """Take an event that now changes the view."""
        self.posted.append(posted_at)


class Timed(QObject):
    """Tells when the events that the map gets were posted, by the order they were posted in."""

    KINDS = (QEvent.Type.MouseMove, QEvent.Type.Wheel)

    def __init__(self, frames: Frames) -> None:
        super().__init__()
        self.times: list[float] = []
        self._frames = frames

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.KINDS and self.times:
            self._frames.note(self.times.pop(0))
        return False


def drive(folder: Path) -> int:
    """Open the window, add the layers, move the map, print what was seen."""
    sys.excepthook = give_up
    application = QApplication(["sapper-atlas"])
    prepare(application, "en")
    frames, gaps = Frames(), Gaps()
    frames.watch()
    window = AtlasWindow(Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock()))
    window.resize(*SIZE)
    window.use_workspace("brief")
    window.show()
    canvas = window.canvas
    spin(lambda: canvas.settled, 30)
    gaps.taken()
    for name in LAYERS:
        window.layer_desk.add_path(folder / f"{name}.gpkg")
    spin(lambda: len(window.session.foreign) == len(LAYERS) and canvas.settled, 300)
    reading = gaps.taken()
    timed = Timed(frames)
    canvas.installEventFilter(timed)
    hand = threading.Thread(target=move, args=(canvas, timed.times), daemon=True)
    frames.seconds.clear()
    frames.painting.clear()
    hand.start()
    spin(lambda: not hand.is_alive() and not timed.times and canvas.settled, 300)
    moving = gaps.taken()
    size = f"window {window.width()} x {window.height()}, map {canvas.width()} x {canvas.height()}"
    print(f"{size}, {STEPS} steps, {len(frames.seconds)} frames shown")
    print(f"{'':<34}{'median':>8}{'p95':>8}{'worst':>8}   ms")
    say("frame: event to end of paintEvent", frames.seconds, "goal p95 16, worst 50")
    say("paintEvent alone", frames.painting, "")
    say("event loop gaps while reading", reading, "goal worst 50")
    say("event loop gaps while moving", moving, "goal worst 50")
    for key, seconds in sorted(canvas.seconds.items(), key=lambda item: -item[1])[:6]:
        print(f"  last frame: {key:<22}{seconds * 1e3:>8.1f}")
    window.close()
    return 0


def give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A frame that fails would fail again at every step: one is enough."""
    traceback.print_exception(kind, error, trace)
    os._exit(1)


def spin(until: Callable[[], bool], seconds: float) -> None:
    """Run the event loop as the program does until something holds; complain when it does not."""
    ended, loop, timer = time.monotonic() + seconds, QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > ended else None)
    timer.start(20)
    loop.exec()
    if not until():
        raise SystemExit(f"not done within {seconds:g} s")


def move(canvas: MapCanvas, times: list[float]) -> None:
    """Post drags and turns of the wheel, one every so many seconds."""
    for event, shows in events(canvas.width(), canvas.height()):
        if shows:
            times.append(time.perf_counter())
        QCoreApplication.postEvent(canvas, event)
        if shows:
            time.sleep(STEP_S)


def events(width: int, height: int) -> Iterator[tuple[QEvent, bool]]:
    """Ten rounds of a drag of ten moves and ten turns of the wheel, in and out; with each, if it changes the view."""
    plain, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    for number in range(STEPS // 20):
        x, y = width * (0.3 + 0.04 * number), height * 0.6
        held = Qt.MouseButton.NoButton
        for step in range(12):
            kind = {0: QEvent.Type.MouseButtonPress, 11: QEvent.Type.MouseButtonRelease}.get(
                step, QEvent.Type.MouseMove
            )
            way = (1, -1)[number % 2]
            at = QPointF(x + way * 17 * min(step, 10), y + way * 9 * min(step, 10))
            held = Qt.MouseButton.NoButton if step == 11 else left
            yield QMouseEvent(kind, at, at, left, held, plain), kind == QEvent.Type.MouseMove
        for _ in range(10):
            at = QPointF(x, y)
            turn = 120 if number % 4 < 2 else -120
            phase = Qt.ScrollPhase.NoScrollPhase
            inverted = False
            yield QWheelEvent(at, at, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, plain, phase, inverted), True


def say(text: str, seconds: list[float], goal: str) -> None:
    """A line of the table, in milliseconds."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    figures = (statistics.median(ordered), p95, ordered[-1])
    print(f"{text:<34}" + "".join(f"{figure * 1e3:>8.1f}" for figure in figures) + f"   {goal}")


if __name__ == "__main__":
    sys.exit(main())
