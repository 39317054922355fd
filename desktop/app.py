"""Composition root: builds the application and its window, connects them, and catches what nobody expected."""

from __future__ import annotations

import datetime
import signal
import sys
import traceback
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ask import tell_failure
from desktop.explain import explain
from desktop.fonts import families, load_fonts
from desktop.garbage import Garbage
from desktop.qt_platform import choose_platform, install_language, system_language
from desktop.session import Session
from desktop.theme import ThemeName
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.records.texts import Language
from geodata.theatres.basemap import BaseMap

# The window asks for Python dozens of times a turn, each time numpy has let go of it, and waits so long while another
# thread is at work. With half a millisecond a date dragged over 10,000 contingents took 60 ms a frame, not 5.
_SWITCH_S = 0.00005


def run_window(
    *,
    base: BaseMap,
    date: datetime.date | None,
    known_on: datetime.date | None = None,
    language: Language | None,
    theme: ThemeName | None,
    project: Path | None = None,
    write: bool = True,
) -> int:
    """Open the window on the theatre of ``base`` and run until it is closed; returns the exit code."""
    choose_platform()
    application = QApplication.instance() or QApplication(["sapper-atlas"])
    assert isinstance(application, QApplication)
    spoken = language or system_language()
    prepare(application, spoken)
    records = builtin_records()
    chosen: ThemeName = theme or ("dark" if _system_is_dark() else "light")
    clock = Clock(true_on=date, known_on=known_on)
    session = Session(records, theatre_name=base.theatre.name, theme=chosen, language=spoken, clock=clock, base=base)
    window = AtlasWindow(session)
    sys.excepthook = _unexpected(window)
    if theme is None:
        QGuiApplication.styleHints().colorSchemeChanged.connect(
            lambda: session.set_theme("dark" if _system_is_dark() else "light")
        )
    # At the end of a session the window closes as by hand, and nothing is left in the temporary folder.
    signal.signal(signal.SIGTERM, _close)
    window.show()
    if project is not None:
        window.desk.open_path(project, write=write)
    return application.exec()


def prepare(application: QApplication, language: Language) -> None:
    """Name, style, fonts, language and who collects garbage: the same for the program and for its tests."""
    if application.findChild(Garbage) is None:
        Garbage(application)
    application.setApplicationName("Sapper Atlas")
    application.setOrganizationName("Sapper Atlas")
    sys.setswitchinterval(_SWITCH_S)
    # None of our own: a style in Python would be asked a hundred times for each picture of the window.
    application.setStyle("Fusion")
    load_fonts()
    base = QFont(families(language))
    base.setPixelSize(13)
    # Without its axis set, the Han font shows its thinnest instance.
    base.setVariableAxis(QFont.Tag("wght"), 400.0)
    application.setFont(base)
    install_language(application, language)


def _close(_signal: int, _frame: FrameType | None) -> None:
    QApplication.quit()


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _unexpected(window: AtlasWindow):
    """An error nobody caught: said in a sentence, written to stderr, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        tell_failure(window, explain(error).sentence, details)

    return hook
