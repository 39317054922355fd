"""Texts in the language of the window, or while a sheet is made in that of the sheet."""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import resources

from PySide6.QtCore import QCoreApplication, QTranslator

from geodata.records.texts import Language

_Words = Callable[[str, str, str | None], str]
_SPOKEN: ContextVar[_Words | None] = ContextVar("spoken", default=None)


def translate(context: str, text: str, disambiguation: str | None = None) -> str:
    """A text in the language that is spoken here: in this thread, for the time being, else that of the window."""
    spoken = _SPOKEN.get()
    return QCoreApplication.translate(context, text, disambiguation) if spoken is None else spoken(
        context, text, disambiguation
    )  # fmt: skip


@contextmanager
def speaking(language: Language) -> Generator[None]:
    """Within it texts come in a language, in this thread alone."""
    token = _SPOKEN.set(_words(language))
    try:
        yield
    finally:
        _SPOKEN.reset(token)


@functools.cache
def _words(language: Language) -> _Words:
    translator = QTranslator()
    found = language != "en" and translator.load(f"sapper_atlas_{language}", str(resources.files("resources") / "i18n"))

    def words(context: str, text: str, disambiguation: str | None) -> str:
        # What has no translation stays English.
        return (found and translator.translate(context, text, disambiguation or "")) or text

    return words
