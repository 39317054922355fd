"""Putting a backup in the place of its project; what it replaces is kept."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

from geodata.project import lock
from geodata.project.backups import folder_of, make_backup
from geodata.project.errors import DamagedProject, ProjectMissing
from geodata.project.files import copy_database, place, sync, sync_folder
from geodata.project.livefile import connect, limited
from geodata.project.opening import LONGEST_CHECK_S, open_project
from geodata.project.structure import check_file_kind, check_structure, quick_check


def restore(backup: Path, project: Path) -> Path | None:
    """Put a backup in the place of a project, and say where the replaced file is kept (None when there was none).

    Raises
    ------
    DamagedProject, NotAProject
        The backup itself is not whole; nothing was changed.
    ProjectLocked
        The project is open for writing somewhere.
    ProjectNotWritten
        The disk refuses; the project is as it was.
    """
    with contextlib.closing(_sound(backup)) as source:
        kept = _keep(project) if project.exists() else None
        held = lock.acquire(project)
        try:
            # What is left of an interrupted write belongs to the replaced file and is kept with it: beside the
            # restored one SQLite would play it back into the wrong pages.
            for suffix in ("-journal", "-wal", "-shm"):
                project.with_name(project.name + suffix).unlink(missing_ok=True)
            sync_folder(project.parent)
            place(project, lambda aside: copy_database(source, aside), overwrite=True)
        finally:
            held.release()
    return kept


def _sound(backup: Path) -> sqlite3.Connection:
    if not backup.is_file():
        raise ProjectMissing(f"{backup}: there is no such backup; `sapper-atlas backups` lists them")
    try:
        source = connect(backup, write=False)
    except sqlite3.Error as error:
        raise DamagedProject(f"{backup}: this backup cannot be read ({error}); choose another") from error
    try:
        with limited(source, LONGEST_CHECK_S):
            check_file_kind(source, backup)
            check_structure(source, backup)
            quick_check(source, backup)
    except (sqlite3.Error, UnicodeError) as error:
        source.close()
        raise DamagedProject(f"{backup}: this backup cannot be read ({error}); choose another") from error
    except BaseException:
        source.close()
        raise
    return source


def _keep(project: Path) -> Path:
    try:
        with open_project(project, write=True) as opened:
            return make_backup(opened.live.db, project, "restore", seq=opened.head.seq).path
    except DamagedProject:
        pass
    # Damaged: kept byte for byte with what lies beside it. No connection of ours is open on it.
    folder = folder_of(project)
    folder.mkdir(exist_ok=True)
    number = len(list(folder.glob("damaged-*"))) + 1
    kept = folder / f"damaged-{number:03d}-{project.name}"
    for suffix in ("", "-journal", "-wal"):
        source = project.with_name(project.name + suffix)
        if source.exists():
            target = kept.with_name(kept.name + suffix)
            shutil.copyfile(source, target)
            sync(target)
    sync_folder(folder)
    return kept
