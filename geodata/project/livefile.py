"""The one SQLite connection to a live project file, and transactions that are durable when they return."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Generator
from pathlib import Path

from geodata.project.errors import DamagedProject, ProjectError, ProjectLocked, ProjectNotWritten, ProjectReadOnly

BUSY_TIMEOUT_MS = 5_000
_HELD, _PASSING = -16_000, -1_000
"""Memory for pages, as SQLite takes it (KiB, negative): of a project, and while another database is taken over."""
LONGEST_VALUE = 512 * 1024 * 1024
LONGEST_SQL = 100_000
BESIDE = "beside"
"""Name of a database of our own that a transaction reads from."""
_FULL, _IOERR, _READONLY, _CANTOPEN, _BUSY, _LOCKED, _TOO_BIG, _PERM = 13, 10, 8, 14, 5, 6, 18, 3
_CORRUPT, _NOT_A_DATABASE = 11, 26


class LiveFile:
    """A project file as SQLite holds it. Several threads may use it: one waits until another's block is left."""

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path = path
        self.writable = write
        # One connection has one transaction: what two threads did at once would be mixed.
        self._turn = threading.RLock()
        self._db: sqlite3.Connection | None = connect(path, write=write)

    @property
    def db(self) -> sqlite3.Connection:
        """The connection; a new one after a failed write, which first rolls back what is left in the journal."""
        if self._db is None:
            self._db = connect(self.path, write=True)
        return self._db

    @contextlib.contextmanager
    def transaction(self, beside: Path | None = None) -> Generator[sqlite3.Connection]:
        """Changes that are all durable when the block has been left, or none was made.

        ``beside`` is a database of our own making to read from, as ``BESIDE``.

        Raises
        ------
        ProjectNotWritten
            The disk is full or fails; the file has what it had, and the next attempt is a fresh one.
        ProjectLocked
            Another program keeps the file.
        ProjectReadOnly
            It was opened without the right to change it.
        DamagedProject
            SQLite met damaged pages.
        """
        if not self.writable:
            raise ProjectReadOnly(f"{self.path}: was opened read-only; nothing was changed")
        with self._turn:
            try:
                with _attached(self.db, beside) as db:
                    db.execute("BEGIN IMMEDIATE")
                    yield db
                    db.execute("COMMIT")
            except (sqlite3.Error, UnicodeDecodeError) as error:
                self._give_up(error)
                raise explained(self.path, error) from error
            except BaseException:
                self._give_up(None)
                raise

    @contextlib.contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Several queries that see one state of the file."""
        with self._turn:
            try:
                self.db.execute("BEGIN")
                yield self.db
            except (sqlite3.Error, UnicodeDecodeError) as error:
                raise explained(self.path, error) from error
            finally:
                if self._db is not None:
                    with contextlib.suppress(sqlite3.Error):
                        self._db.execute("ROLLBACK")

    @property
    def busy(self) -> bool:
        """Whether another thread is within a transaction or a reading."""
        free = self._turn.acquire(blocking=False)
        if free:
            self._turn.release()
        return not free

    def close(self) -> None:
        """End the connection; what was not committed is gone."""
        if self._db is not None:
            self._db.close()

    def _give_up(self, error: Exception | None) -> None:
        if self._db is None:
            return
        with contextlib.suppress(sqlite3.Error):
            self._db.execute("ROLLBACK")
        # After an I/O error a connection may stay in its error state. The next one is made when it is needed, for
        # the disk may be as full now as it was a moment ago.
        if error is not None and _code(error) in (_FULL, _IOERR, _CANTOPEN, _READONLY):
            self._db.close()
            self._db = None


class Connection(sqlite3.Connection):
    """A connection that knows its file: ``place`` is its device and number, whatever lies under ``file`` later."""

    file: Path
    place: tuple[int, int] | None


def connect(path: Path, *, write: bool, immutable: bool = False) -> Connection:
    """A connection with the settings of a project.

    ``synchronous=EXTRA``: in ``journal_mode=DELETE`` the commit is the removal of the journal, and FULL does not
    sync the folder after it. A power cut could then bring the journal back and SQLite would roll an acknowledged
    edit back; EXTRA syncs the folder too.
    """
    mode = "rw" if write else "ro"
    address = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    # Jobs may use the connection from another thread, one at a time: the Session sees to that.
    before = place_of(path)
    db = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000,
                         check_same_thread=False, factory=Connection)  # fmt: skip
    try:
        db.file, db.place = path.absolute(), before if before == place_of(path) else None
        db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        db.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST_SQL)
        db.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
        for setting in ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=OFF", "temp_store=MEMORY",
                        "mmap_size=0", f"cache_size={_HELD}"):  # fmt: skip
            db.execute(f"PRAGMA {setting}")
        if write:
            db.execute("PRAGMA synchronous=EXTRA")
    except BaseException:
        db.close()
        raise
    return db


def place_of(path: Path) -> tuple[int, int] | None:
    """Device and number of a file; ``None`` where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextlib.contextmanager
def _attached(db: sqlite3.Connection, beside: Path | None) -> Generator[sqlite3.Connection]:
    """The connection with another database beside the project, which cannot be written to."""
    if beside is None:
        yield db
        return
    db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    db.execute(f"ATTACH ? AS {BESIDE}", (f"{beside.absolute().as_uri()}?mode=ro&immutable=1",))
    try:
        # Pages that pass by once: as many as the processor's own memory takes.
        db.execute(f"PRAGMA main.cache_size={_PASSING}")
        db.execute(f"PRAGMA {BESIDE}.cache_size={_PASSING // 2}")
        yield db
    finally:
        # Of what went wrong before, the first is told.
        with contextlib.suppress(sqlite3.Error):
            if db.in_transaction:
                db.execute("ROLLBACK")
            db.execute(f"PRAGMA main.cache_size={_HELD}")
            db.execute(f"DETACH {BESIDE}")
        db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


@contextlib.contextmanager
def limited(db: sqlite3.Connection, seconds: float) -> Generator[None]:
    """End queries inside after that time with ``sqlite3.OperationalError``: a hostile file may ask for endless ones."""
    until = time.monotonic() + seconds
    db.set_progress_handler(lambda: int(time.monotonic() > until), 200_000)
    try:
        yield
    finally:
        db.set_progress_handler(None, 0)


def explained(path: Path, error: Exception) -> ProjectError:
    """What an error of SQLite, or a name in the file that is no text, means for the user."""
    code = _code(error)
    if code in (_FULL, _IOERR, _CANTOPEN, _READONLY, _PERM):
        return ProjectNotWritten(
            f"{path}: could not be written ({error}); what was acknowledged before is kept; make room or check the disk"
        )
    if code in (_BUSY, _LOCKED):
        return ProjectLocked(f"{path}: another program keeps the file locked ({error}); close it there and try again")
    if code == _TOO_BIG:
        return ProjectNotWritten(f"{path}: a value is larger than a project takes ({error}); nothing was changed")
    return DamagedProject(
        f"{path}: is damaged ({error}); it was left as it is: see `sapper-atlas check` and restore a backup"
    )


def is_damage(error: Exception) -> bool:
    """Whether SQLite says that the bytes are wrong, rather than that it could not get at them."""
    return _code(error) in (_CORRUPT, _NOT_A_DATABASE)


def _code(error: Exception) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
