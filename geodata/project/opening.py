"""Opening a project: to change it, under the lock; or to read it, without a trace."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from geodata.project import journal, lock
from geodata.project.backups import make_backup
from geodata.project.errors import (
    DamagedProject,
    NotAProject,
    ProjectError,
    ProjectMissing,
    ProjectNotWritten,
    ProjectTooNew,
)
from geodata.project.livefile import LiveFile, connect, explained, is_damage, limited
from geodata.project.migrations import migrate
from geodata.project.project import Project
from geodata.project.schema import SCHEMA_VERSION
from geodata.project.structure import (
    check_file_kind,
    check_structure,
    identity,
    own_the_index,
    quick_check,
    schema_version,
)

LONGEST_CHECK_S = 20.0

# Run by another process: a plain copy of a database that this process may have open would drop its locks.
_COPY = "import shutil, sys\nfor a, b in zip(sys.argv[1::2], sys.argv[2::2]): shutil.copyfile(a, b)"


def open_project(path: Path, *, write: bool, author: str | None = None, inspect: bool = False) -> Project:
    """Open a project.

    Parameters
    ----------
    path
        The file; a symbolic link is followed, so that two names have one lock.
    write
        To change it. Read-only opening changes neither bytes nor times, makes no file beside it, works in a folder
        that cannot be written, and sees the last acknowledged state also while another process writes.
    author
        Name for the journal; the user's by default.
    inspect
        Skip the check of pages, for a reader that will report damage itself.

    Raises
    ------
    ProjectMissing, NotAProject, DamagedProject, ProjectTooNew, ProjectLocked, ProjectNotWritten
        Each message names the file, the reason and what can be done.
    """
    real = _existing(path)
    _check_kind(real)
    try:
        return _for_writing(real, author) if write else _for_reading(real, author, inspect=inspect)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise explained(real, error) from error


def may_write(project: Project) -> bool:
    """Whether opening a project for writing would succeed now, as far as can be told without a trace."""
    path = project.path
    return (
        project.identity.sound
        and project.identity.schema_version <= SCHEMA_VERSION
        and os.access(path, os.W_OK)
        and os.access(path.parent, os.W_OK)
        and not lock.is_held(path)
    )


def _existing(path: Path) -> Path:
    try:
        real = path.resolve(strict=True)
        mode = real.stat().st_mode
    except FileNotFoundError as error:
        raise ProjectMissing(f"{path}: no such file") from error
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its links go round in a circle"
        raise ProjectMissing(f"{path}: cannot be read: {reason}") from error
    if stat.S_ISDIR(mode):
        raise ProjectMissing(f"{path}: is a folder, not a project file")
    if not stat.S_ISREG(mode):
        raise ProjectMissing(f"{path}: is not a regular file")
    return real


def _check_kind(path: Path) -> None:
    """Look at the header and table names through SQLite, which minds its own locks when it closes the file again."""
    try:
        with contextlib.closing(connect(path, write=False, immutable=True)) as db, limited(db, LONGEST_CHECK_S):
            check_file_kind(db, path)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # Half-written pages are the journal's to mend.
        if not _leftover(path):
            raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> ProjectError:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
        return NotAProject(f"{path}: is not a Sapper Atlas project and was left as it is")
    # SQLite quotes damaged names in its messages, which then are no text.
    if is_damage(error) or isinstance(error, UnicodeDecodeError):
        return DamagedProject(
            f"{path}: is damaged and cannot be read ({error}); it was left as it is, so restore a backup, "
            "or try `ogrinfo` and QGIS for what is left"
        )
    return ProjectMissing(f"{path}: cannot be read: {error}")


def _leftover(path: Path) -> bool:
    """Whether a journal stands beside the file: of a write that goes on, or that was cut short."""
    for suffix in ("-journal", "-wal"):
        with contextlib.suppress(OSError):
            if path.with_name(path.name + suffix).stat().st_size > 0:
                return True
    return False


def _for_writing(path: Path, author: str | None) -> Project:
    held = lock.acquire(path)
    live: LiveFile | None = None
    try:
        interrupted = _leftover(path)
        live = LiveFile(path, write=True)
        notes: list[str] = []
        with limited(live.db, LONGEST_CHECK_S):
            check_file_kind(live.db, path)
            if live.db.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
                live.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                live.db.execute("PRAGMA journal_mode=DELETE")
                notes.append("another program had set write-ahead logging; it was merged and switched off")
            recovered = interrupted and not _leftover(path)
            if recovered:
                notes.append("a write that was cut short has been rolled back; every acknowledged edit is there")
            triggers = check_structure(live.db, path)
            quick_check(live.db, path)
            said = identity(live.db, path)
        if not said.sound:
            raise DamagedProject(
                f"{path}: what it says of itself was changed outside of Sapper Atlas; "
                "open it read-only or restore a backup"
            )
        if said.schema_version > SCHEMA_VERSION:
            raise ProjectTooNew(
                f"{path}: was made by a newer Sapper Atlas (schema {said.schema_version}, this one has "
                f"{SCHEMA_VERSION}); open it read-only, or with the newer version"
            )
        if said.schema_version < SCHEMA_VERSION:
            make_backup(live.db, path, "migration", seq=journal.head(live.db).seq)
            migrate(live, said.schema_version)
            notes.append(f"brought from schema {said.schema_version} to {SCHEMA_VERSION}; the backup has it as it was")
            said = identity(live.db, path)
        if triggers:
            make_backup(live.db, path, "repair", seq=journal.head(live.db).seq)
            with live.transaction() as db:
                own_the_index(db, triggers)
            notes.append("an index of another program was taken out, which would have stopped every edit")
    except BaseException:
        if live is not None:
            live.close()
        held.release()
        raise
    return Project(path, live, said, lock=held, recovered=recovered, notes=tuple(notes), author=author)


def _for_reading(path: Path, author: str | None, *, inspect: bool) -> Project:
    owner = lock.owner_of(path) if lock.is_held(path) else None
    notes = [] if owner is None else [f"opened read-only: {owner} is changing it"]
    copy = _private_copy(path) if owner is None and (_leftover(path) or _logs_ahead(path)) else None
    on_close: Callable[[], None] | None = None
    live: LiveFile | None = None
    try:
        if copy is None:
            live = LiveFile(path, write=False)
        else:
            on_close = lambda: shutil.rmtree(copy.parent, ignore_errors=True)  # noqa: E731
            # The first read rolls the journal back, in the copy.
            live = LiveFile(copy, write=True)
            live.writable = False
            notes.append(
                "a write was cut short: this is a copy in which it is rolled back; open it for writing to mend it"
            )
        with limited(live.db, LONGEST_CHECK_S):
            check_file_kind(live.db, path)
            check_structure(live.db, path)
            if not inspect:
                quick_check(live.db, path)
            said = identity(live.db, path)
            version = schema_version(live.db, path)
    except BaseException:
        if live is not None:
            live.close()
        if on_close is not None:
            on_close()
        raise
    if version > SCHEMA_VERSION:
        notes.append(f"made by a newer Sapper Atlas (schema {version}): it can be read here, not changed")
    if not said.sound:
        notes.append(
            "what the project says of itself was changed outside of Sapper Atlas: it is treated as an exercise"
        )
    return Project(path, live, said, lock=None, recovered=copy is not None, notes=tuple(notes), on_close=on_close,
                   author=author)  # fmt: skip


def _logs_ahead(path: Path) -> bool:
    """Whether reading it would make files beside it: a database in WAL mode does."""
    with contextlib.closing(connect(path, write=False, immutable=True)) as db:
        return db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def _private_copy(path: Path) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-"))
    words: list[str] = []
    for suffix in ("", "-journal", "-wal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            words += [str(source), str(folder / f"project.gpkg{suffix}")]
    try:
        subprocess.run([sys.executable, "-I", "-c", _COPY, *words], check=True, capture_output=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise ProjectNotWritten(
            f"{path}: a write was cut short, and there is no room for a copy to look at in {folder.parent}; "
            "open it for writing, which mends it"
        ) from error
    return folder / "project.gpkg"
