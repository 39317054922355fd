"""Who may write: a lock beside the project that the kernel lets go of when its owner ends, however it ends.

``<file>.lock`` holds who has it, as JSON. The lock is on the descriptor (``flock``), so reading the file does not
drop it, unlike the POSIX locks of SQLite; it is not handed to programs that are started (``O_CLOEXEC``). A process
that is *forked* without exec would share it: workers must be spawned.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import getpass
import glob
import json
import os
import socket
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from geodata.project.errors import ProjectLocked, ProjectNotWritten

_LARGEST_NOTE = 4096


@dataclass(frozen=True)
class Owner:
    """Who holds a project, from when (UTC)."""

    user: str
    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        return f"{self.user} on {self.host} (process {self.pid}, since {self.since})"


class WriteLock:
    """The right to write a project, held until ``release``."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let go, and take the file away while it is still ours."""
        if self._descriptor is None:
            return
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        self._descriptor = None


def lock_path(project: Path) -> Path:
    """The lock's file."""
    return project.with_name(project.name + ".lock")


def acquire(project: Path) -> WriteLock:
    """Take the right to write.

    Raises
    ------
    ProjectLocked
        Someone has it; the message names who.
    ProjectNotWritten
        The folder takes no lock: it is read-only or of a kind that cannot lock.
    """
    path = lock_path(project)
    if project.exists() and project.stat().st_nlink > 1:
        _drop_leftover_names(project)
    if project.exists() and project.stat().st_nlink > 1:
        # SQLite names its rollback journal after the file: two names of one file would not see each other's.
        raise ProjectNotWritten(
            f"{project}: the file has another name as well (a hard link), which no lock can guard; "
            "open it read-only or save a copy"
        )
    while True:
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except OSError as error:
            raise ProjectNotWritten(
                f"{project}: cannot be changed here ({error.strerror}); open it read-only or save a copy elsewhere"
            ) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
                raise ProjectNotWritten(
                    f"{project}: its folder takes no locks ({error.strerror}); copy the project to a local disk"
                ) from error
            raise ProjectLocked(
                f"{project}: is being changed by {owner_of(project) or 'another process'}; "
                "open it read-only, or wait until it is closed there"
            ) from error
        # The owner before us may have taken the file away between open and lock: then we hold a file without a name.
        if _is_named(descriptor, path):
            break
        os.close(descriptor)
    lock = WriteLock(path, descriptor)
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps(asdict(_me())).encode())
    except OSError as error:
        lock.release()
        raise ProjectNotWritten(f"{project}: cannot be locked ({error.strerror}); make room on the disk") from error
    return lock


def is_held(project: Path) -> bool:
    """Whether a living process has the right to write; changes nothing."""
    try:
        descriptor = os.open(lock_path(project), os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return False
    try:
        _lock(descriptor, shared=True)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False


def owner_of(project: Path) -> Owner | None:
    """Who wrote the lock; waits a moment for an owner that has just taken it."""
    for _ in range(20):
        try:
            with lock_path(project).open("rb") as file:
                said: dict[str, Any] = json.loads(file.read(_LARGEST_NOTE))
            return Owner(str(said["user"]), str(said["host"]), int(said["pid"]), str(said["since"]))
        except OSError:
            return None
        except (ValueError, KeyError, TypeError, RecursionError):
            time.sleep(0.01)
    return None


def user_name() -> str:
    """Name of who runs the program."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def _drop_leftover_names(project: Path) -> None:
    """Take away the hidden name under which the file was made, if making it was cut short after it got its own."""
    for other in project.parent.glob(f".{glob.escape(project.name[:40])}-*.part"):
        with contextlib.suppress(OSError):
            if other.samefile(project):
                other.unlink()


def _me() -> Owner:
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return Owner(user_name(), socket.gethostname(), os.getpid(), now)


def _is_named(descriptor: int, path: Path) -> bool:
    try:
        named = path.stat()
    except OSError:
        return False
    held = os.fstat(descriptor)
    return (named.st_dev, named.st_ino) == (held.st_dev, held.st_ino)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, shared: bool = False) -> None:  # noqa: ARG001
        # A byte far behind the text, which others must be able to read.
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int, *, shared: bool = False) -> None:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
