"""An open project: records, edits, journal, checkpoints, copies. The door for everything above this room."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import itertools
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import msgspec

from geodata.project import backups, journal, rows
from geodata.project.copies import keep, kept
from geodata.project.editing import Ack, Edit, Writer, apply_edits, now, put_back, replay
from geodata.project.errors import DamagedProject, EditRefused, NothingToUndo, ProjectExists
from geodata.project.files import copy_database, place
from geodata.project.gate import kind_named
from geodata.project.images import Stored, digest_values, from_image
from geodata.project.kinds import KINDS, LEDGER_KINDS, kinds_in
from geodata.project.land import LEADING_RULE, leading_rule
from geodata.project.livefile import LiveFile
from geodata.project.lock import WriteLock, user_name
from geodata.project.returning import return_to
from geodata.project.row_numbers import Numbers, Wanted, numbers_in
from geodata.project.structure import Identity
from geodata.ready import ready
from geodata.records.record_set import LeadingRule, RecordSet

_Made = TypeVar("_Made")


@dataclass(frozen=True)
class Checkpoint:
    """A named place in the journal."""

    name: str
    seq: int
    created_at: str
    author: str


@dataclass(frozen=True)
class Step:
    """An undone or redone group of edits: its number, its reason, and what it touched as (kind, id)."""

    group_no: int
    reason: str | None
    records: tuple[tuple[str, str], ...]
    entry: int


class Project:
    """A project file that is open; made by ``opening.open_project``. Not for two threads at once.

    Attributes
    ----------
    writable
        Whether edits are taken.
    recovered
        Whether an interrupted write was rolled back while opening.
    notes
        Keys and details of what a user should be told about the opening, in order.
    """

    def __init__(
        self,
        path: Path,
        live: LiveFile,
        identity: Identity,
        *,
        lock: WriteLock | None,
        recovered: bool = False,
        notes: tuple[str, ...] = (),
        on_close: Callable[[], None] | None = None,
        author: str | None = None,
    ) -> None:
        self.path = path
        self.identity = identity
        self.recovered = recovered
        self.notes = notes
        self.author = author or user_name()
        self._live = live
        self._kinds = kinds_in(identity.schema_version)
        self._lock = lock
        self._on_close = on_close
        self._touched: set[str] = set()
        self._line: tuple[int, journal.Line] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def writable(self) -> bool:
        """Whether edits are taken."""
        return self._lock is not None

    @property
    def exercise(self) -> bool:
        """Whether everything in it is made up for training; fixed when the project was made."""
        return self.identity.exercise

    @property
    def head(self) -> journal.Head:
        """Where the journal ends: its length is ``head.seq``."""
        with self._live.reading() as db:
            return journal.head(db)

    # --- reading

    def row(self, kind: str, record_id: str) -> Stored | None:
        """A record, or None."""
        if kind in KINDS and kind not in self._kinds:
            return None
        with self._live.reading() as db:
            found = rows.fetch(db, kind_named(kind), record_id)
        return None if found is None else found[0]

    def rows(self, kind: str) -> list[Stored]:
        """Records of a kind in the order they were first put; none of a kind that came with a later schema."""
        if kind in KINDS and kind not in self._kinds:
            return []
        with self._live.reading() as db:
            return [stored for stored, _ in rows.fetch_all(db, kind_named(kind))]

    def rows_numbered(self, kind: str, numbers: Sequence[int]) -> list[Stored]:
        """Records of a kind by their row numbers, in that order; those that are gone are left out."""
        with self._live.reading() as db:
            return rows.fetch_numbers(db, kind_named(kind), numbers)

    def row_numbers(self, kind: str, wanted: Wanted) -> Numbers:
        """Numbers of the rows of a kind that a table shows, shape (rows,), in its order."""
        with self._live.reading() as db:
            return numbers_in(db, kind_named(kind), wanted)

    def counts(self) -> dict[str, int]:
        """Number of records of each kind."""
        with self._live.reading() as db:
            query = "SELECT count(*) FROM {}"
            held = {kind: db.execute(query.format(kind)).fetchone()[0] for kind in self._kinds}
        return {kind: held.get(kind, 0) for kind in KINDS}

    def records(self) -> RecordSet:
        """What the ledger works on: deployments, events, claims, topics, sources and series, and the leading rule.

        A rule this version does not know is a finding of ``check``, and the usual one is used and named.
        """
        with self._live.reading() as db:
            held = {kind: tuple(_records(kind, rows.fetch_all(db, KINDS[kind]))) for kind in LEDGER_KINDS}
            settings = [stored for stored, _ in rows.fetch_all(db, KINDS["settings"])]
        return RecordSet(**held, leading_rule=_leading_rule(settings))

    def content_hash(self) -> str:
        """SHA-256 over every record as read back; the same for the same records, whatever their history."""
        made = hashlib.sha256()
        with self._live.reading() as db:
            for kind in self._kinds.values():
                for stored, _ in rows.fetch_all(db, kind):
                    made.update(f"{kind.name}\n{stored.image()}\n".encode())
        return made.hexdigest()

    # --- edits

    def edit(
        self,
        edits: Sequence[Edit],
        *,
        reason: str | None = None,
        author: str | None = None,
        files: Sequence[bytes] = (),
    ) -> list[Ack]:
        """Make a group of edits: all of them durable when this returns, or none.

        ``files`` are the bytes of copies and photos that the edits put, see ``copies``.

        Raises
        ------
        EditRefused
            One breaks a rule; nothing was changed.
        ProjectNotWritten, ProjectLocked, ProjectReadOnly, DamagedProject
            See ``LiveFile.transaction``.
        """
        with self._live.transaction() as db, self._naming():
            writer = Writer.begin(db, author or self.author)
            for data in files:
                keep(db, data)
            acks = apply_edits(writer, edits, reason)
        self._follow(writer, "put", None)
        return acks

    def edit_with(
        self, work: Callable[[Writer], _Made], *, author: str | None = None, beside: Path | None = None
    ) -> _Made:
        """Let ``work`` make one group of edits with its writer: durable as a whole when this returns, or not at all.

        ``beside`` is a database of our own that it may read, see ``LiveFile.transaction``.

        Raises
        ------
        EditRefused
            ``work`` raised it; nothing was changed.
        ProjectNotWritten, ProjectLocked, ProjectReadOnly, DamagedProject
            See ``LiveFile.transaction``.
        """
        with self._live.transaction(beside) as db, self._naming():
            writer = Writer.begin(db, author or self.author)
            made = work(writer)
        self._follow(writer, "put", None)
        return made

    def copies_of(self, source_id: str) -> list[Stored]:
        """The copies kept of a source, in the order they were attached."""
        return [stored for stored in self.rows("copies") if stored.values["source_id"] == source_id]

    def copy_data(self, copy_id: str) -> bytes:
        """The file that was attached, checked against its SHA-256.

        Raises
        ------
        DamagedProject
            It is not there, or not what was attached.
        """
        return self._kept_file("copies", copy_id)

    def photos_of(self, kind: str, record_id: str) -> list[Stored]:
        """The photos kept of a record, in the order they were attached."""
        return [
            stored for stored in self.rows("photos")
            if (stored.values["record_kind"], stored.values["record_id"]) == (kind, record_id)
        ]  # fmt: skip

    def photo_data(self, photo_id: str) -> bytes:
        """The photo as it was attached, checked against its SHA-256.

        Raises
        ------
        DamagedProject
            It is not there, or not what was attached.
        """
        return self._kept_file("photos", photo_id)

    def _kept_file(self, kind: str, record_id: str) -> bytes:
        stored = self.row(kind, record_id)
        data = None
        if stored is not None:
            with self._live.reading() as db:
                data = kept(db, stored.values["sha256"])
        if stored is None or data is None:
            name = record_id if stored is None else stored.values["name"]
            raise DamagedProject(
                f"{self.path}: the file {name} is not what was attached; see `sapper-atlas check` and restore a backup"
            )
        return data

    def undo(self, *, author: str | None = None) -> Step:
        """Take back the last group of edits that is not taken back; the journal grows by doing so.

        Raises
        ------
        NothingToUndo
            There is none.
        """
        return self._step("undo", author)

    def redo(self, *, author: str | None = None) -> Step:
        """Make the last undone group again.

        Raises
        ------
        NothingToUndo
            Nothing was undone, or an edit was made since.
        """
        return self._step("redo", author)

    def next_undo(self) -> journal.Entry | None:
        """First entry of the group that ``undo`` would take back."""
        return self._first_entry(self._undo_line().done)

    def next_redo(self) -> journal.Entry | None:
        """First entry of the group that ``redo`` would make again."""
        return self._first_entry(self._undo_line().undone)

    def history(self, kind: str | None = None, record_id: str | None = None) -> list[journal.Entry]:
        """Entries of the journal, of one kind or one record if asked, oldest first."""
        conditions = [(name, value) for name, value in (("kind", kind), ("record_id", record_id)) if value is not None]
        where = " AND ".join(f"{name} = ?" for name, _ in conditions) or "1"
        with self._live.reading() as db:
            return list(journal.entries(db, where, tuple(value for _, value in conditions)))

    def entries_after(self, seq: int, *, most: int | None = None) -> list[journal.Entry]:
        """Entries of the journal behind one of a number, oldest first, at most so many."""
        with self._live.reading() as db:
            return list(itertools.islice(journal.entries(db, "seq > ?", (seq,)), most))

    def kinds_after(self, seq: int) -> frozenset[str]:
        """The kinds of the records that entries behind one of a number are about."""
        with self._live.reading() as db:
            return frozenset(kind for (kind,) in db.execute("SELECT DISTINCT kind FROM journal WHERE seq > ?", (seq,)))

    def put_back(self, kind: str, record_id: str, seq: int, *, author: str | None = None) -> Ack:
        """Make a record what it was right after an entry of the journal.

        Raises
        ------
        EditRefused
            It had not been put by then, or what refers to it forbids the change.
        """
        with self._live.transaction() as db, self._naming():
            writer = Writer.begin(db, author or self.author)
            ack = put_back(writer, kind_named(kind), record_id, seq)
        self._follow(writer, "put", None)
        return ack

    # --- versions

    def checkpoint(self, name: str, *, author: str | None = None) -> Checkpoint:
        """Give the present place in the journal a name.

        Raises
        ------
        EditRefused
            The name is empty or taken.
        """
        if not name.strip() or name != name.strip() or not name.isprintable():
            raise EditRefused(
                f"{self.path}: checkpoint {name!r}: the name is empty, unprintable or has spaces around it"
            )
        with self._live.transaction() as db:
            if db.execute("SELECT 1 FROM checkpoints WHERE name = ?", (name,)).fetchone():
                raise EditRefused(f"{self.path}: there is a checkpoint {name!r} already; choose another name")
            made = Checkpoint(name, journal.head(db).seq, now(), author or self.author)
            db.execute(
                "INSERT INTO checkpoints (name, seq, created_at, author, row_hash) VALUES (?, ?, ?, ?, ?)",
                (made.name, made.seq, made.created_at, made.author, checkpoint_hash(made)),
            )
        return made

    def checkpoints(self) -> list[Checkpoint]:
        """Named places, in the order they were made."""
        with self._live.reading() as db:
            query = "SELECT name, seq, created_at, author FROM checkpoints ORDER BY fid"
            return [Checkpoint(*row) for row in db.execute(query)]

    def state_at(self, seq: int) -> dict[str, list[Stored]]:
        """The records of every kind right after an entry of the journal."""
        found: dict[str, list[Stored]] = {kind: [] for kind in KINDS}
        query = (
            "SELECT kind, after FROM journal WHERE after IS NOT NULL AND seq IN "
            "(SELECT max(seq) FROM journal WHERE seq <= ? GROUP BY kind, record_id)"
        )
        with self._live.reading() as db:
            for kind, image in db.execute(query, (seq,)):
                found[kind].append(from_image(kind, image))
        return {kind: sorted(held, key=lambda stored: stored.fid) for kind, held in found.items()}

    def records_at(self, seq: int) -> RecordSet:
        """What the ledger works on, as it was right after an entry of the journal."""
        held = self.state_at(seq)
        made: dict[str, Any] = {
            kind: tuple(msgspec.convert(stored.values, type=ready(KINDS[kind].struct)) for stored in held[kind])
            for kind in LEDGER_KINDS
        }
        return RecordSet(**made, leading_rule=_leading_rule(held["settings"]))

    def return_to(self, seq: int, *, reason: str, author: str | None = None) -> list[Ack]:
        """Make every record what it was right after an entry, as one group that can be undone.

        Raises
        ------
        EditRefused
            There is no such entry, or nothing has changed since.
        """
        with self._live.transaction() as db, self._naming():
            writer = Writer.begin(db, author or self.author)
            acks = return_to(writer, seq, reason)
        self._follow(writer, "put", None)
        return acks

    def last_entry(self) -> journal.Entry | None:
        """The newest entry of the journal; ``None`` while there is none."""
        with self._live.reading() as db:
            return next(journal.entries(db, "seq = (SELECT max(seq) FROM journal)"), None)

    def save_copy(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the project as it is now to another file, history and all.

        Also the way to a file that GDAL, hashing or copying may have: never give them the live one, for closing it
        in this process drops the locks of SQLite.

        Raises
        ------
        ProjectNotWritten
            The folder or disk refuses.
        ProjectExists
            The file is there and may not be overwritten, or it is the project itself.
        """
        if path.resolve() == self.path.resolve():
            raise ProjectExists(f"{path}: is the open project itself; choose another name for the copy")
        place(path, lambda aside: copy_database(self._live.db, aside), overwrite=overwrite)

    def backup(self, why: str) -> backups.Backup:
        """Make a backup now; ``why`` is one word such as ``import``."""
        return backups.make_backup(self._live.db, self.path, why, seq=self.head.seq)

    def backup_if_due(self, now: datetime.datetime | None = None) -> backups.Backup | None:
        """Make a backup if the project changed and the last one is half an hour old; to be called every few minutes."""
        seq = self.head.seq
        if not self.writable or not backups.is_due(backups.backups_of(self.path), seq, now):
            return None
        return backups.make_backup(self._live.db, self.path, "timer", seq=seq, now=now)

    @property
    def live(self) -> LiveFile:
        """The connection, for the rooms that check and repair."""
        return self._live

    def close(self) -> None:
        """Let go of the file. Everything acknowledged is durable already."""
        try:
            if self._touched and self.writable:
                # For other readers only: not worth a failure.
                with contextlib.suppress(Exception), self._live.transaction() as db:
                    for kind in self._touched:
                        db.execute("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", (now(), kind))
        finally:
            self._touched.clear()
            self._live.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None
            if self._on_close is not None:
                self._on_close()
                self._on_close = None

    def _step(self, action: journal.Action, author: str | None) -> Step:
        with self._live.transaction() as db, self._naming():
            line = self._line_of(db)
            groups = line.done if action == "undo" else line.undone
            if not groups:
                raise NothingToUndo(f"there is nothing to {action}")
            writer = Writer.begin(db, author or self.author)
            group_no = groups[-1]
            changes = replay(writer, group_no, action)
        self._follow(writer, action, group_no)
        records = tuple((change.kind.name, change.record_id) for change in changes)
        return Step(group_no, changes[-1].reason if changes else None, records, writer.head.seq)

    def _undo_line(self) -> journal.Line:
        with self._live.reading() as db:
            return self._line_of(db)

    def _line_of(self, db: Any) -> journal.Line:
        head = journal.head(db)
        if self._line is None or self._line[0] != head.seq:
            self._line = (head.seq, journal.line(db))
        return self._line[1]

    def _follow(self, writer: Writer, action: str, undoes: int | None) -> None:
        self._touched.update(kind for kind, _ in writer.changes)
        if self._line is not None:
            # Only if nothing else was written in between; else it is derived anew when asked for.
            line = self._line[1]
            if self._line[0] == writer.began_at:
                line.take(writer.group_no, action, undoes)
                self._line = (writer.head.seq, line)
            else:
                self._line = None

    def _first_entry(self, groups: list[int]) -> journal.Entry | None:
        if not groups:
            return None
        with self._live.reading() as db:
            return next(journal.entries(db, "group_no = ?", (groups[-1],)), None)

    @contextlib.contextmanager
    def _naming(self) -> Generator[None]:
        """Refusals name the file first."""
        try:
            yield
        except NothingToUndo as error:
            raise NothingToUndo(f"{self.path}: {error}") from error
        except EditRefused as error:
            raise EditRefused(f"{self.path}: {error}; nothing was changed", error.said) from error


def checkpoint_hash(checkpoint: Checkpoint) -> str:
    """Row hash of a checkpoint."""
    return digest_values([checkpoint.name, checkpoint.seq, checkpoint.created_at, checkpoint.author])


def _leading_rule(settings: Iterable[Stored]) -> LeadingRule:
    for stored in settings:
        if stored.values["name"] == LEADING_RULE and (rule := leading_rule(stored.values["value"])) is not None:
            return rule
    return "newest_of_best"


def _records(kind: str, held: Iterator[tuple[Stored, str]]) -> Iterator[Any]:
    struct = KINDS[kind].struct
    for stored, _ in held:
        yield msgspec.convert(stored.values, type=ready(struct))
