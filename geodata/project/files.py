"""Files that appear whole or not at all, beside what is there already."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from geodata.project.errors import ProjectExists, ProjectNotWritten


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
    """All pages of a database as one state of it, into a new file; others may go on reading and writing."""
    target = sqlite3.connect(path, isolation_level=None)
    try:
        # The file is aside and synced by `place`: a journal would only be a second file to lose.
        target.execute("PRAGMA journal_mode=OFF")
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target)
    finally:
        target.close()


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
