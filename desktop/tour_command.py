"""The window led through a tour without anybody at it, for the command ``tour``: a picture of each step."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desktop.app import prepare
from desktop.qt_platform import choose_platform
from desktop.session import Session
from desktop.theme import ThemeName
from desktop.tour.script import plain, read_tour
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.exchange import OutputNotWritten
from geodata.exchange.writing import write_aside
from geodata.ledger.state import Clock
from geodata.records.texts import Language

SIZE = 1600, 1000
_PATIENCE_S = 60.0


def walked(name: str, project: Path | None, folder: Path, language: Language, theme: ThemeName) -> list[dict[str, Any]]:
    """Walk through a tour, and write a picture of the window at each step into a folder; returns the steps.

    Raises
    ------
    TourRefused
        There is no tour of that name.
    OutputNotWritten
        The folder cannot be made, or a picture not be written.
    """
    tour = read_tour(name)
    choose_platform()
    application = QApplication.instance() or QApplication(["sapper-atlas"])
    assert isinstance(application, QApplication)
    prepare(application, language)
    session = Session(builtin_records(), theatre_name="laos", theme=theme, language=language, clock=Clock())
    window = AtlasWindow(session)
    window.resize(*SIZE)
    window.show()
    try:
        if project is not None:
            window.desk.open_path(project, write=False)
            _until(lambda: session.project is not None, "the project was not opened")
        _walk(window, name, folder)
        if project is not None:
            _until(lambda: session.project is not None, "the project was not put back")
    finally:
        window.close()
    return [plain(step, language) for step in tour.step]


def _walk(window: AtlasWindow, name: str, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritten(f"{folder}: cannot be made ({error.strerror})") from error
    guide = window.tour_desk.start(name)
    for number in range(len(guide.tour.step)):
        _until(lambda: _drawn(window), f"step {number + 1} of the tour was not drawn")
        picture = folder / f"step-{number + 1:02}.png"
        sheet = window.sheet_desk.sheet
        # A sheet is a window of its own.
        write_aside(picture, partial(_save, window.grab() if sheet is None else sheet.grab()))
        guide.next()
    _until(lambda: window.canvas.settled, "the map was not put back")


def _drawn(window: AtlasWindow) -> bool:
    """Whether everything that a step shows has its picture."""
    sheet, mirror = window.sheet_desk.sheet, window.mirror_desk
    maps = (mirror.view.maps.left, mirror.view.maps.right) if mirror.is_shown else (window.canvas,)
    return window.jobs.idle and all(one.settled for one in maps) and (sheet is None or sheet.preview.settled)


def _save(grabbed: QPixmap, aside: Path) -> None:
    if not grabbed.save(str(aside), "PNG"):
        raise OSError("the picture could not be encoded")


def _until(held: Callable[[], bool], otherwise: str) -> None:
    """Let the window answer until something holds, and once more, so that what it shows is painted.

    Raises
    ------
    TimeoutError
        It did not come to hold within a minute.
    """
    begun = time.monotonic()
    while not held():
        if time.monotonic() - begun > _PATIENCE_S:
            raise TimeoutError(otherwise)
        _turn()
    for _ in range(12):
        _turn()
        time.sleep(0.01)
        if not held():
            _until(held, otherwise)
            return


def _turn() -> None:
    """A turn of the event loop; only one that returns would let go what is to be deleted, as tabs of docks are."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
