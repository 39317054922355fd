"""Putting a backup in the place of its project; what it replaces is kept."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

from geodata.project import lock
from geodata.project.backups import folder_of, make_backup
from geodata.project.errors import DamagedProject, EditRefused, ProjectError, ProjectMissing
from geodata.project.files import copy_database, place, sync, sync_folder
from geodata.project.integrity import check_file
from geodata.project.livefile import connect, limited
from geodata.project.opening import LONGEST_CHECK_S, open_project
from geodata.project.structure import check_file_kind, check_structure, identity, quick_check


def restore(backup: Path, project: Path) -> Path | None:
    """Put a backup in the place of a project, and say where the replaced file is kept (None when there was none).

    Raises
    ------
    DamagedProject, NotAProject
        The backup itself is not whole; nothing was changed.
    EditRefused
        It is a backup of another project, or would take the EXERCISE mark away.
    ProjectLocked
        The project is open for writing somewhere.
    ProjectNotWritten
        The disk refuses; the project is as it was.
    """
    project = project.resolve()
    with contextlib.closing(_sound(backup)) as source:
        held = lock.acquire(project)
        try:
            # Under the lock from here on: no edit may be acknowledged between the keeping and the replacing.
            kept = _keep(project, source, backup) if project.exists() else None
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
            _check_content(backup)
    except (sqlite3.Error, UnicodeError) as error:
        source.close()
        raise DamagedProject(f"{backup}: this backup cannot be read ({error}); choose another") from error
    except BaseException:
        source.close()
        raise
    return source


def _check_content(backup: Path) -> None:
    """Refuse a backup whose stored bytes are not what was written: it would replace good records by bad ones."""
    wrong = [finding for finding in check_file(backup) if finding.severity == "error"]
    if wrong:
        raise DamagedProject(f"{backup}: this backup is damaged itself ({wrong[0].text}); choose another")


def _keep(project: Path, source: sqlite3.Connection, backup: Path) -> Path:
    """Keep the file that is about to be replaced; the caller holds its lock."""
    try:
        with open_project(project, write=False) as opened:
            restored = identity(source, backup)
            if restored.project_id != opened.identity.project_id:
                raise EditRefused(
                    f"{backup}: is a backup of another project; nothing was changed. To use it as it is, copy it under "
                    "another name"
                )
            if opened.identity.exercise and not restored.exercise:
                raise EditRefused(f"{backup}: would take the EXERCISE mark off {project}; nothing was changed")
            return make_backup(opened.live.db, project, "restore", seq=opened.head.seq, spared=backup).path
    except EditRefused:
        raise
    except ProjectError:
        pass
    # Damaged or cut short: kept byte for byte with what lies beside it. No connection of ours is open on it.
    folder = folder_of(project)
    folder.mkdir(exist_ok=True)
    number = len(list(folder.glob("damaged-*"))) + 1
    kept = folder / f"damaged-{number:03d}-{project.name}"
    for suffix in ("", "-journal", "-wal"):
        source_path = project.with_name(project.name + suffix)
        if source_path.exists():
            target = kept.with_name(kept.name + suffix)
            shutil.copyfile(source_path, target)
            sync(target)
    sync_folder(folder)
    return kept
