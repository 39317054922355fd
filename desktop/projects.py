"""Whether a path holds a project that this version opens."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import NoReturn

BUILT_IN_HINT = "`sapper-atlas` without a project opens the built-in atlas"

_SQLITE_HEADER = b"SQLite format 3\0"
# Application ids of GeoPackage 1.2 and later, 1.1 and 1.0, at byte 68 of the file.
_GEOPACKAGE_IDS = (b"GPKG", b"GP11", b"GP10")


class ProjectMissing(Exception):
    """There is no file of that name, or it cannot be read."""


class NotAProject(Exception):
    """The file is something else; the message says what can still be done with it."""


class ProjectTooNew(Exception):
    """The project was made by a newer version than this one."""


def refuse_or_open(path: Path) -> NoReturn:
    """Refuse a project file, saying why; this version opens none yet, and nothing on disk changes.

    Raises
    ------
    ProjectMissing
        No such file, a folder, or no permission.
    NotAProject
        Not a GeoPackage, a GeoPackage without the table of projects, or a damaged file.
    ProjectTooNew
        A project, which only a newer version opens.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ProjectMissing(f"{path}: is a folder, not a project file; {BUILT_IN_HINT}")
        if not stat.S_ISREG(mode):
            raise ProjectMissing(f"{path}: is not a regular file; {BUILT_IN_HINT}")
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise ProjectMissing(f"{path}: no such file; {BUILT_IN_HINT}") from error
    except OSError as error:
        raise ProjectMissing(f"{path}: cannot be read: {error.strerror}; {BUILT_IN_HINT}") from error
    if not header.startswith(_SQLITE_HEADER) or header[68:72] not in _GEOPACKAGE_IDS:
        raise NotAProject(f"{path}: is not a Sapper Atlas project and was left as it is; {BUILT_IN_HINT}")
    if not _has_project_table(path):
        raise NotAProject(
            f"{path}: is a GeoPackage but not a Sapper Atlas project; it was left as it is, QGIS can show it, "
            f"and {BUILT_IN_HINT}"
        )
    raise ProjectTooNew(
        f"{path}: was made by a newer Sapper Atlas; it was left as it is, QGIS can show its layers, "
        "and the newer version opens it"
    )


def _has_project_table(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'sapper_project'"
            return file.execute(query).fetchone() is not None
    except sqlite3.Error as error:
        raise NotAProject(
            f"{path}: is damaged and cannot be read ({error}); it was left as it is, so try a backup, "
            f"or `ogrinfo` and QGIS for what is left, and {BUILT_IN_HINT}"
        ) from error
