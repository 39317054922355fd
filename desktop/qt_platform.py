"""The Qt application, with or without a display."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.fonts import load_fonts
from geodata.records.texts import LANGUAGES, Language


def has_display() -> bool:
    """Whether a window could be shown."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return os.environ["QT_QPA_PLATFORM"] not in ("offscreen", "minimal")
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def choose_platform() -> None:
    """Draw off screen where there is no display; to be called before any Qt application is made."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def headless_application() -> QCoreApplication:
    """An application that can draw but needs no display; the one that runs already, if there is one."""
    running = QCoreApplication.instance()
    if running is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        running = QGuiApplication(["sapper-atlas"])
    load_fonts()
    return running


def system_language() -> Language:
    """The language of the user's system, if the program speaks it, else English."""
    name = QLocale.system().name()
    if name.startswith("zh"):
        return "zh_TW" if name in ("zh_TW", "zh_HK", "zh_MO") else "zh_CN"
    return "ru" if name.startswith("ru") else "en"


def install_language(application: QCoreApplication, language: Language) -> None:
    """Show the program in a language, and no more in the one before; what has no translation stays English."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    if language not in LANGUAGES or language == "en":
        return
    from importlib import resources  # noqa: PLC0415 - English needs no file

    folder = resources.files("resources") / "i18n"
    for name, where in (
        (f"sapper_atlas_{language}", str(folder)),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(application)
        if translator.load(name, where):
            application.installTranslator(translator)
