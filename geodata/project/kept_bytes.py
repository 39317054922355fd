"""The bytes of a kept file, read beside the program's own connection, so that another thread may ask for them."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from geodata.project.copies import kept
from geodata.project.errors import DamagedProject
from geodata.project.livefile import connect


def kept_bytes(path: Path, sha256: str) -> bytes:
    """The file of that SHA-256 in a project, recomputed.

    Raises
    ------
    DamagedProject
        It is not there, no longer what was attached, or the project cannot be read.
    """
    try:
        with contextlib.closing(connect(path, write=False)) as db:
            data = kept(db, sha256)
    except sqlite3.Error as error:
        raise DamagedProject(f"{path}: a kept file cannot be read ({error}); see `sapper-atlas check`") from error
    if data is None:
        raise DamagedProject(f"{path}: the file with SHA-256 {sha256[:12]}… is not what was attached; see "
                             "`sapper-atlas check` and restore a backup")  # fmt: skip
    return data
