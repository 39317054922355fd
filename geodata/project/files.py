"""Files that appear whole or not at all, beside what is there already."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from geodata.project.errors import ProjectExists, ProjectNotWritten
from geodata.project.livefile import Connection, connect, place_of

_LARGE = 32 * 1024**2
_ANY_TABLE = "SELECT 1 FROM sqlite_master"
_COPY = "import shutil, sys; shutil.copyfile(sys.argv[1], sys.argv[2])"


def place(path: Path, fill: Callable[[Path], None], *, overwrite: bool) -> None:
    """Let ``fill`` write a file aside, make it durable, give it its name, make that durable.

    Raises
    ------
    ProjectNotWritten
        The folder or disk refuses; nothing is left behind.
    ProjectExists
        There is a file of that name and ``overwrite`` is False.
    """
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".part", dir=path.parent)
        os.close(descriptor)
    except OSError as error:
        raise ProjectNotWritten(f"{path}: cannot be written ({error.strerror}); choose another folder") from error
    aside = Path(name)
    try:
        fill(aside)
        aside.chmod(0o666 & ~_mask())
        sync(aside)
        if overwrite:
            aside.replace(path)
        else:
            _rename_exclusively(aside, path)
        sync_folder(path.parent)
    except FileExistsError as error:
        raise ProjectExists(f"{path}: is there already and was left as it is; choose another name") from error
    except (OSError, sqlite3.Error) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise ProjectNotWritten(f"{path}: could not be written ({reason}); nothing was changed") from error
    finally:
        for left in (aside, aside.with_name(aside.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def copy_database(source: sqlite3.Connection, path: Path) -> None:
    """All pages of a database as one state of it, into a new file; others may go on reading."""
    if _copied_as_file(source, path):
        return
    target = sqlite3.connect(path, isolation_level=None)
    try:
        # The file is aside and synced by `place`: a journal would only be a second file to lose.
        target.execute("PRAGMA journal_mode=OFF")
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target)
    finally:
        target.close()


def _copied_as_file(source: sqlite3.Connection, path: Path) -> bool:
    """Copy a large database as the file it is while a lock of SQLite keeps writers away; whether that was possible.

    Another process copies, for whoever closes a file gives up all locks that SQLite holds on it in the same process.
    Where anything is not as it should be, SQLite copies.
    """
    if os.name == "nt" or not isinstance(source, Connection) or source.place is None:
        return False
    size = whole = 0
    try:
        if source.file.stat().st_size < _LARGE:
            return False
        with contextlib.closing(connect(source.file, write=False)) as db:
            db.execute("BEGIN")
            # Only who reads has the lock.
            pages = db.execute("PRAGMA page_count").fetchone()[0] if db.execute(_ANY_TABLE).fetchone() else 0
            size = pages * db.execute("PRAGMA page_size").fetchone()[0]
            alone = db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
            # Another file may lie there by now.
            if alone and db.place == source.place:
                command = [sys.executable, "-I", "-S", "-c", _COPY, str(source.file), str(path)]
                done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603
                whole = done.returncode == 0 and path.stat().st_size == size and place_of(source.file) == source.place
    except (sqlite3.Error, OSError, ValueError):
        whole = False
    if not whole and path.exists():
        os.truncate(path, 0)
    return bool(whole)


def sync(path: Path) -> None:
    """Wait until a file's content is on the disk. For files that no SQLite connection holds."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _rename_exclusively(aside: Path, path: Path) -> None:
    if os.name == "nt":
        aside.rename(path)
        return
    try:
        path.hardlink_to(aside)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links (FAT): keep the name with an empty file, then replace that.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        aside.replace(path)
    else:
        aside.unlink()


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
