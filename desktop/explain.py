"""What a user reads when something fails, and what a script sees: one sentence and an exit code."""

from __future__ import annotations

import sys
from typing import NamedTuple

from geodata.exchange import ExportRefused, ImportRefused, LayerRefused, OutputNotWritten
from geodata.project.errors import (
    DamagedProject,
    EditRefused,
    NotAProject,
    ProjectExists,
    ProjectLocked,
    ProjectMissing,
    ProjectNotWritten,
    ProjectReadOnly,
    ProjectTooNew,
    UnreadableRow,
)

DONE, USAGE, REFUSED, LOCKED, DAMAGED, NOT_WRITTEN, UNEXPECTED, INTERRUPTED = 0, 2, 3, 4, 5, 6, 70, 130


class UsageRefused(Exception):
    """The command was given in a way that makes no sense; the message is a sentence for the user."""


class Explanation(NamedTuple):
    """One sentence without a line break, and the exit code of the command."""

    sentence: str
    exit_code: int


def explain(error: BaseException) -> Explanation:
    """Sentence and exit code for an error.

    An ``OSError`` is taken to be about something that was to be read: what writes a file raises
    ``OutputNotWritten``.
    """
    if isinstance(error, KeyboardInterrupt):
        return Explanation("interrupted", INTERRUPTED)
    exit_code = _exit_code(error)
    if exit_code == UNEXPECTED:
        said = f": {error}" if str(error) else ""
        sentence = f"something unexpected went wrong ({type(error).__name__}{said})"
        return Explanation(f"{_one_line(sentence)}; run with SAPPER_ATLAS_DEBUG=1 for details", UNEXPECTED)
    if isinstance(error, OSError):
        named = f"{error.filename}: " if error.filename is not None else ""
        return Explanation(_one_line(f"{named}cannot be read: {error.strerror or error}"), exit_code)
    return Explanation(_one_line(str(error)), exit_code)


def _exit_code(error: BaseException) -> int:
    from geodata.builtin import RecordsUnreadable  # noqa: PLC0415 - loaded when first needed
    from geodata.theatres import TheatreUnreadable  # noqa: PLC0415 - loaded when first needed

    codes: tuple[tuple[tuple[type[BaseException], ...], int], ...] = (
        ((UsageRefused, _render_refused()), USAGE),
        ((OutputNotWritten, ProjectNotWritten), NOT_WRITTEN),
        ((ProjectLocked,), LOCKED),
        ((NotAProject, DamagedProject, UnreadableRow, ProjectTooNew, RecordsUnreadable, TheatreUnreadable), DAMAGED),
        (
            (
                EditRefused,
                ProjectMissing,
                ProjectExists,
                ProjectReadOnly,
                LayerRefused,
                ImportRefused,
                ExportRefused,
                OSError,
            ),
            REFUSED,
        ),
    )
    return next((code for classes, code in codes if isinstance(error, classes)), UNEXPECTED)


def _render_refused() -> type[BaseException]:
    """The class that refuses a picture, if drawing was begun: asking for it must not load Qt."""
    return getattr(sys.modules.get("desktop.rendering"), "RenderRefused", UsageRefused)


def _one_line(text: str) -> str:
    return " ".join(text.split())
