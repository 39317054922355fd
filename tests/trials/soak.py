"""Trial: thousands of movements and edits and hundreds of windows leave no memory, open file or thread behind.

``--count`` says how many movements, of which a tenth are edits of an exercise project and their undoing; a thirtieth
as many windows are opened and closed. Exits 1 when a promise is broken. Memory is only judged when there were enough
movements to warm up, which ends with a visit to every theatre at every scale.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import sys
import tempfile
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.app import prepare
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.project.editing import Put
from geodata.project.exercises import put_exercise
from geodata.project.founding import new_project
from geodata.project.opening import open_project

GROWTH_GOAL = 0.02
WARM_UP = 3_000


def trial(moves: int) -> int:
    """Run the trial; 0 when every promise is kept."""
    application = QApplication(sys.argv[:1])
    prepare(application, "en")
    windows = max(moves // 30, 2)
    with tempfile.TemporaryDirectory() as folder:
        grown, files, edits = _move(moves, Path(folder))
    threads = _open_and_close(windows)
    print(
        f"{moves:,} movements of which {edits} edits and undos: memory after warm-up {grown:+.2%} "
        f"(goal {GROWTH_GOAL:.0%}), "
        f"{files:+d} open files; {windows} windows opened and closed: {threads} threads left"
    )
    return int((moves >= 2 * WARM_UP and grown > GROWTH_GOAL) or files > 0 or threads > 0)


def _window() -> AtlasWindow:
    session = Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())
    window = AtlasWindow(session)
    window.resize(1000, 700)
    window.show()
    return window


def _pump(milliseconds: int = 5) -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _move(moves: int, folder: Path) -> tuple[float, int, int]:
    """Growth of the resident memory after warm-up as a part of it, and of the number of open files; how many edits."""
    rng = random.Random(1)
    window = _window()
    canvas, session = window.canvas, window.session
    _open_exercise(window, folder / "exercise.gpkg")
    edits = 0
    warm_up = min(WARM_UP, moves // 2)
    memory, files = 0, 0
    for number in range(moves):
        kind = rng.randrange(20)
        if kind < 12:
            canvas.set_view(canvas.view.panned(rng.uniform(-80, 80), rng.uniform(-80, 80)))
        elif kind < 15:
            canvas.set_view(canvas.view.zoomed(rng.choice((0.8, 1.25)), rng.uniform(0, 600), rng.uniform(0, 400)))
        elif kind < 17:
            edits += 1
            _edit_or_undo(window, edits)
        elif kind == 17:
            session.select(rng.choice([state.deployment.id for state in session.states]))
        elif kind == 18:
            session.set_theme("dark" if rng.random() < 0.5 else "light")
        else:
            session.show_theatre(rng.choice(("kursk", "laos", "world")))
            canvas.fit_theatre()
        _pump()
        if number == warm_up and moves >= 2 * WARM_UP:
            _visit_everything(window)
        if number == warm_up:
            memory, files = _settled(window), _files()
    grown = (_settled(window) - memory) / memory
    more = _files() - files
    window.close()
    return grown, more, edits


def _open_exercise(window: AtlasWindow, path: Path) -> None:
    new_project(path, builtin_records(), exercise=True)
    with open_project(path, write=True) as project:
        put_exercise(project, "laos", 7, areas=12)
    window.desk.open_path(path)
    while window.session.project is None:
        _pump(20)


def _edit_or_undo(window: AtlasWindow, number: int) -> None:
    """An area that is drawn, and every other time what was done before undone."""
    project = window.session.project
    assert project is not None, "the exercise stays open"
    if number % 2 == 0:
        window.desk.undo()
        return
    west, south = 103 + number % 40 / 50, 17 + number % 30 / 40
    ring = [[west, south], [west + 0.01, south], [west + 0.01, south + 0.01], [west, south]]
    outline = {"type": "Polygon", "coordinates": [ring]}
    project.edit([Put("areas", {"code": f"EXERCISE {number}", "status": "SHA"}, f"soak-{number}", outline)])
    window.session.changed()


def _visit_everything(window: AtlasWindow) -> None:
    """Every theatre at every scale, near and far from its middle: what may be kept of them is kept from now on."""
    canvas, session = window.canvas, window.session
    for theme in ("dark", "light"):
        session.set_theme(theme)
        for name in ("kursk", "laos", "world"):
            session.show_theatre(name)
            for x, y in ((0.5, 0.5), (0.2, 0.3), (0.8, 0.3), (0.3, 0.8), (0.7, 0.7)):
                canvas.fit_theatre()
                for _ in range(12):
                    canvas.set_view(canvas.view.zoomed(1.6, x * canvas.width(), y * canvas.height()))
                    while not canvas.settled:
                        _pump(20)


def _settled(window: AtlasWindow) -> int:
    """Resident memory in one and the same view, without what the allocator keeps of memory that was given back."""
    # The page of a record has more or fewer rows; what it is made of shall not be taken for what was left behind.
    window.session.select(None)
    window.session.set_theme("light")
    window.session.show_theatre("laos")
    window.canvas.fit_theatre()
    _pump()
    while not window.canvas.settled:
        _pump(20)
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    return _resident()


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def _open_and_close(windows: int) -> int:
    for _ in range(windows):
        window = _window()
        _pump()
        window.canvas.zoom(1.5)
        _pump()
        window.close()
        window.deleteLater()
        _pump()
    return sum(thread.name == "map" for thread in threading.enumerate())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=6_000)
    sys.exit(trial(parser.parse_args().count))
