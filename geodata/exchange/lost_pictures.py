"""Pictures that a project names and that are not there any more, or are others by now, as findings of its check."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geodata.project.integrity import Finding
from geodata.project.opening import open_project
from geodata.project.rasters import RasterGone, changed_picture, pictures_of
from geodata.records.said import say


def lost_pictures(path: Path) -> list[Finding]:
    """A warning for each picture that is missing or has other bytes; of the project itself nothing is. Reads them.

    What a picture covers by its world file is looked at where it is drawn.

    Raises
    ------
    ProjectError
        The project cannot be opened.
    """
    with open_project(path, write=False, inspect=True) as project:
        rows = [(one.id, one.values) for one in project.rows("rasters")]
    return list(_lost(path, rows))


def _lost(project: Path, rows: list[tuple[str, dict[str, Any]]]) -> Iterator[Finding]:
    for record_id, values in rows:
        try:
            like = pictures_of(values, project)
            if not any(_is_it(picture, values["sha256"]) for picture in like):
                raise changed_picture(like[-1], say("gone/hash"))
        except RasterGone as error:
            yield Finding("picture", "warning", "rasters", record_id, str(error))


def _is_it(picture: Path, sha256: str) -> bool:
    # One that cannot be read is none.
    with contextlib.suppress(OSError), picture.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    return False
