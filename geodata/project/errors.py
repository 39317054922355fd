"""What can go wrong with a project file. Each message is one sentence: file, record, reason, way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geodata.records.said import Said


class ProjectError(Exception):
    """A project could not do what was asked."""


class ProjectMissing(ProjectError):
    """There is no file of that name, or it cannot be read."""


class NotAProject(ProjectError):
    """The file is something else; the message says what can still be done with it."""


class DamagedProject(ProjectError):
    """The file is a project whose bytes are not as they were written, or that holds what no project may hold."""


class ProjectTooNew(ProjectError):
    """The project was made by a newer version; it can be read, not changed."""


class ProjectLocked(ProjectError):
    """Another writer holds the project; the message names it."""


class ProjectReadOnly(ProjectError):
    """The project was opened without the right to change it."""


class ProjectNotWritten(ProjectError):
    """The disk is full or refuses to write; what was there before is still there."""


class ProjectExists(ProjectError):
    """There is a file of that name, which is never written over."""


class EditRefused(ProjectError):
    """An edit breaks a rule; nothing was changed.

    ``said`` is what a rule of land release (``geodata.release.refusals``) or the gate (``geodata.project.unfit``) says,
    as key and values; ``None`` of others.
    """

    def __init__(self, message: str, said: Said | None = None) -> None:
        super().__init__(message)
        self.said = said


class NothingToUndo(EditRefused):
    """There is no edit to undo or redo."""


class UnreadableRow(ProjectError):
    """A stored row cannot be turned back into a record."""
