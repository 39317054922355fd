"""Projects as the commands open them: with a word on what else can be done when there is none."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from geodata.project.errors import NotAProject, ProjectMissing

if TYPE_CHECKING:
    from geodata.project.project import Project

BUILT_IN_HINT = "`sapper-atlas` without a project opens the built-in atlas"


def opened(path: Path, *, write: bool, inspect: bool = False) -> Project:
    """Open a project, and tell on stderr what there is to tell about the opening.

    Raises
    ------
    ProjectError
        See ``geodata.project.opening.open_project``.
    """
    from geodata.project.opening import open_project  # noqa: PLC0415 - loaded when first needed

    try:
        project = open_project(path, write=write, inspect=inspect)
    except (ProjectMissing, NotAProject) as error:
        raise type(error)(f"{error}; {BUILT_IN_HINT}") from error
    for note in project.notes:
        print(f"sapper-atlas: {path}: {note}", file=sys.stderr)
    return project
