"""The full check: pages, journal chain, row hashes, columns against records, rules. It reads and never repairs."""

from __future__ import annotations

import contextlib
import functools
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import msgspec

from geodata.project import journal, rows, seals
from geodata.project.backups import backups_of
from geodata.project.blobs import geometry_of
from geodata.project.copies import broken_files
from geodata.project.errors import DamagedProject, ProjectError
from geodata.project.files import copy_database
from geodata.project.gate import Change, DanglingReference, check_changes, checked_geometry, checked_values
from geodata.project.images import Stored, digest
from geodata.project.imports import quarantine_hash
from geodata.project.kinds import KINDS, Kind, kinds_in
from geodata.project.layer_tables import fault_of, is_layer_table
from geodata.project.livefile import connect
from geodata.project.opening import open_project
from geodata.project.project import Checkpoint, Project, checkpoint_hash
from geodata.project.schema import kind_columns, quoted

Severity = Literal["error", "warning", "advisory"]


_DAMAGE = (sqlite3.Error, ProjectError, TypeError, KeyError, ValueError, AttributeError, msgspec.MsgspecError)
"""What reading a damaged row may raise; damage has no limit to its forms, so the check goes on past all of them."""


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be. An ``error`` means that content is not what was acknowledged.

    ``advisory`` is something to fill in or to weigh: the records may well be right as they are.
    """

    rule: str
    severity: Severity
    kind: str | None
    id: str | None
    text: str


def check_file(path: Path) -> list[Finding]:
    """Findings about a project file; empty when all is well.

    Raises
    ------
    ProjectError
        It is no project, or cannot be read at all; damage is a finding.
    """
    try:
        with open_project(path, write=False, inspect=True) as project:
            return check_project(project)
    except DamagedProject as error:
        good = newest_good_backup(path)
        return [Finding("file", "error", None, None, f"{error}; {_offer(good)}")]


def check_project(project: Project) -> list[Finding]:
    """Findings about an open project, from a copy of its pages: a long look would keep writers waiting."""
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-") as folder:
        copy = Path(folder) / "checked.gpkg"
        try:
            copy_database(project.live.db, copy)
            db = connect(copy, write=False)
        except (sqlite3.Error, OSError) as error:
            return [Finding("file", "error", None, None, f"{project.path}: cannot be copied for the check ({error})")]
        # What a flipped bit made of a text must be reported, not stumbled over.
        db.text_factory = _text_however_damaged
        with contextlib.closing(db):
            return _with_offers(project, list(_check(project, db, copy)))


def _with_offers(project: Project, findings: list[Finding]) -> list[Finding]:
    """Every damage names a way back: the newest good backup, where the finding does not name its own."""
    damage = (f for f in findings if f.severity == "error" or f.rule == "table")
    bare = [finding for finding in damage if "backup" not in finding.text]
    if not bare:
        return findings
    offer = _offer(newest_good_backup(project.path))
    return [replace(f, text=f"{f.text}; {offer}") if f in bare else f for f in findings]


def _text_however_damaged(stored: bytes) -> str:
    return stored.decode("utf-8", "backslashreplace")


def newest_good_backup(project: Path, kind: str | None = None, record_id: str | None = None) -> Path | None:
    """The newest backup whose pages are whole and, if asked, whose record is as its hash says."""
    for backup in reversed(backups_of(project)):
        with contextlib.suppress(*_DAMAGE):
            if _is_good(backup.path, kind, record_id):
                return backup.path
    return None


def _is_good(backup: Path, kind: str | None, record_id: str | None) -> bool:
    with contextlib.closing(connect(backup, write=False)) as db:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            return False
        if kind not in KINDS or record_id is None:
            return not _check_journal(db)[1]
        found = rows.fetch(db, KINDS[kind], record_id)
        return found is not None and digest(found[0].image()) == found[1]


def _check(project: Project, db: sqlite3.Connection, copy: Path) -> Iterator[Finding]:
    for name, text in _guarded(lambda: [(row[0], row[0]) for row in db.execute("PRAGMA integrity_check(50)")]):
        if name != "ok":
            yield Finding("file", "error", None, None, f"{project.path}: {text}")
    if not project.identity.sound:
        yield Finding("project", "error", "sapper_project", project.identity.project_id,
                      "what the project says of itself was changed outside of Sapper Atlas")  # fmt: skip
    last, chain = _check_journal(db)
    yield from chain
    for kind in kinds_in(project.identity.schema_version).values():
        yield from _check_kind(project, db, kind, {key[1]: hash_ for key, hash_ in last.items() if key[0] == kind.name})
    if project.identity.schema_version >= 2:
        yield from _check_rest(db)
    if project.identity.schema_version >= 3:
        yield from _check_copies(project, db)
    if project.identity.schema_version >= 4:
        yield from _check_imports(project, db, copy)


def _guarded(read: Callable[[], list[tuple[str, str]]]) -> list[tuple[str, str]]:
    try:
        return read()
    except sqlite3.Error as error:
        return [("error", str(error))]


def _check_journal(db: sqlite3.Connection) -> tuple[dict[tuple[str, str], str | None], list[Finding]]:
    """Hash of the last image of every record, and findings about the chain."""
    last: dict[tuple[str, str], str | None] = {}
    findings: list[Finding] = []
    previous, expected = journal.NOTHING_BEFORE, 1

    def say(entry: journal.Entry | None, text: str) -> None:
        kind, record_id = (entry.kind, entry.record_id) if entry else (None, None)
        findings.append(Finding("journal", "error", kind, record_id, text))

    try:
        for entry in journal.entries(db):
            if entry.seq != expected:
                say(entry, f"entries {expected} to {entry.seq - 1} of the journal are missing")
            elif entry.prev_hash != previous:
                say(entry, f"entry {entry.seq} of the journal does not follow the one before it")
            if _fails(entry.recomputed, entry.hash):
                say(
                    entry,
                    f"entry {entry.seq} of the journal ({entry.kind} {entry.record_id}) was changed after it was made",
                )
            previous, expected = entry.hash, entry.seq + 1
            last[entry.kind, entry.record_id] = None if entry.after is None else digest(entry.after)
    except _DAMAGE as error:
        say(None, f"the journal cannot be read past entry {expected - 1} ({error})")
    return last, findings


def _fails(recompute: Callable[[], str], kept: str) -> bool:
    try:
        return recompute() != kept
    except _DAMAGE:
        return True


def _check_kind(project: Project, db: sqlite3.Connection, kind: Kind, last: dict[str, str | None]) -> Iterator[Finding]:
    seen: set[str] = set()
    try:
        lists = rows.lists_as_stored(db, kind)
    except _DAMAGE as error:
        lists = None
        yield Finding("file", "error", None, None, f"the lists of {kind.name} cannot be read ({error})")
    for record_id, found in _each(db, kind, last):
        seen.add(record_id)
        wrong = _wrong(db, kind, record_id, found, last)
        if wrong is not None:
            yield _damaged(project, kind, record_id, wrong)
        elif isinstance(found, tuple):
            if not _same_lists(found[0], kind, lists):
                yield _damaged(project, kind, record_id, "its lists are not where they were written")
            yield from _rules(db, kind, found[0])
    for record_id, image_hash in last.items():
        if image_hash is not None and record_id not in seen:
            yield _damaged(project, kind, record_id, "is in the journal but not in its table")


def _each(
    db: sqlite3.Connection, kind: Kind, last: dict[str, str | None]
) -> Iterator[tuple[str, tuple[Stored, str] | str]]:
    """Every record as id and content, or what hinders reading it."""
    try:
        ids: list[str] = [row[0] for row in db.execute(f"SELECT id FROM {kind.name} NOT INDEXED")]  # noqa: S608 - ours
    except sqlite3.Error:
        ids = [record_id for record_id, image_hash in last.items() if image_hash is not None]
    try:
        whole = {stored.id: (stored, row_hash) for stored, row_hash in rows.fetch_all(db, kind)}
    except _DAMAGE:
        whole = {}
    for record_id in ids:
        if record_id in whole:
            yield record_id, whole[record_id]
            continue
        try:
            found = rows.fetch(db, kind, record_id)
        except _DAMAGE as error:
            yield record_id, f"cannot be read ({error})"
        else:
            yield record_id, found if found is not None else "is not found by its id"


def _wrong(
    db: sqlite3.Connection, kind: Kind, record_id: str, found: tuple[Stored, str] | str, last: dict[str, str | None]
) -> str | None:
    if isinstance(found, str):
        return found
    stored, row_hash = found
    try:
        made = digest(stored.image())
        if made != row_hash:
            return "its stored values are not those that were written"
        if last.get(record_id) != made:
            return "is not as the journal left it"
        row = db.execute(_columns_query(kind), (record_id,)).fetchone()
        if row is None or tuple(row) != rows.row_values(kind, stored):
            return "its columns do not agree with one another (outline, bounds or position)"
    except _DAMAGE as error:
        return f"cannot be read ({error})"
    return None


def _same_lists(stored: Stored, kind: Kind, lists: dict[str, list[tuple[Any, ...]]] | None) -> bool:
    """Whether the tables of lists hold what was read through their indexes: one flipped bit parts the two."""
    if lists is None:
        return True
    expected = [(table, *row) for table, row in rows.list_rows(kind, stored)]
    return sorted(map(repr, expected)) == sorted(map(repr, lists.get(stored.id, [])))


@functools.cache
def _columns_query(kind: Kind) -> str:
    names = ", ".join(quoted(name) for name, _ in kind_columns(kind))
    return f"SELECT {names} FROM {kind.name} WHERE id = ?"  # noqa: S608 - names of ours


def _damaged(project: Project, kind: Kind, record_id: str, wrong: str) -> Finding:
    good = newest_good_backup(project.path, kind.name, record_id)
    return Finding("row", "error", kind.name, record_id, f"{kind.one} {record_id}: {wrong}; {_offer(good)}")


def _rules(db: sqlite3.Connection, kind: Kind, stored: Stored) -> Iterator[Finding]:
    try:
        checked_values(kind, stored.values)
        if stored.wkb is not None:
            checked_geometry(kind, geometry_of(stored.wkb))
        # The record as its own before: only what holds now is asked, not how it came about.
        check_changes(db, [Change(kind, stored.id, stored, stored, "check")])
    except DanglingReference as error:
        yield Finding("dangling", "error", kind.name, stored.id, str(error))
    except _DAMAGE as error:
        yield Finding("record", "warning", kind.name, stored.id, f"{kind.one} {stored.id}: {error}")
    if kind.name == "areas" and stored.wkb is None:
        yield Finding("outline", "advisory", kind.name, stored.id, f"area {stored.values['code']} has no outline")
    if kind.name == "releases" and stored.values["product"] == "cleared" and stored.values["depth_mm"] is None:
        yield Finding(
            "depth", "advisory", kind.name, stored.id, f"release {stored.id}: cleared land has a depth; none is given"
        )


def _check_rest(db: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for name, seq, created_at, author, row_hash in db.execute(
            "SELECT name, seq, created_at, author, row_hash FROM checkpoints"
        ):
            if checkpoint_hash(Checkpoint(name, seq, created_at, author)) != row_hash:
                yield Finding(
                    "row", "error", "checkpoints", str(name), f"checkpoint {name}: was changed after it was made"
                )
        for name in seals.broken(db):
            # Another program may well have saved a style; nobody may change what the tables are.
            severity: Severity = "error" if name == seals.DEFINITIONS else "warning"
            yield Finding("table", severity, None, None, f"the {name} were changed outside of Sapper Atlas")
    except _DAMAGE as error:
        yield Finding("file", "error", None, None, f"checkpoints or tables of GeoPackage cannot be read ({error})")


def _check_copies(project: Project, db: sqlite3.Connection) -> Iterator[Finding]:
    """Every kept file against its SHA-256, and every copy and photo against the files that are kept."""
    users = ["SELECT 'copies', id, name, 'the source ' || source_id FROM copies k"]
    if project.identity.schema_version >= 5:
        users.append("SELECT 'photos', id, name, record_kind || ' ' || record_id FROM photos k")
    try:
        for sha256 in broken_files(db):
            kind, record_id, name, of = next(
                (row for query in users if (row := db.execute(f"{query} WHERE sha256 = ?", (sha256,)).fetchone())),
                ("copies", None, "of a copy that was removed", "the source it had"),
            )
            good = newest_good_backup(project.path, None if record_id is None else kind, record_id)
            yield Finding("copy", "error", kind, record_id,
                          f"the file {name} kept for {of} is not what was attached "
                          f"(SHA-256 {sha256[:12]}…); {_offer(good)}")  # fmt: skip
        missing = "WHERE NOT EXISTS (SELECT 1 FROM copy_files f WHERE f.sha256 = k.sha256)"
        for query in users:
            for kind, record_id, name, of in db.execute(f"{query} {missing}").fetchall():
                yield Finding("copy", "error", kind, str(record_id), f"the file {name} kept for {of} is not there")
    except _DAMAGE as error:
        yield Finding("file", "error", None, None, f"the kept files cannot be read ({error})")


def _check_imports(project: Project, db: sqlite3.Connection, copy: Path) -> Iterator[Finding]:
    """Every table of a layer against the hash it is named after, and the quarantined rows against theirs."""
    try:
        for record_id, name, table in db.execute("SELECT id, name, table_name FROM layers").fetchall():
            fault = fault_of(db, table, copy) if is_layer_table(table) else None
            if fault is not None:
                good = newest_good_backup(project.path, "layers", record_id)
                yield Finding("layer", "error", "layers", str(record_id), f"layer {name}: {fault}; {_offer(good)}")
        query = "SELECT id, file, quarantined, quarantine_hash FROM imports"
        for record_id, file, count, kept in db.execute(query).fetchall():
            if quarantine_hash(db, record_id) != (count, kept):
                good = newest_good_backup(project.path, "imports", record_id)
                yield Finding("quarantine", "error", "imports", str(record_id),
                              f"the quarantined rows of {file} are not those kept; {_offer(good)}")  # fmt: skip
    except _DAMAGE as error:
        yield Finding("file", "error", None, None, f"imported layers cannot be read ({error})")


def _offer(good: Path | None) -> str:
    return f"the newest good backup is {good}" if good is not None else "no backup has it"
