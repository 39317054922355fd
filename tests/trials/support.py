"""What the trials share: a folder that goes away, the command line as real processes, edits, and what must hold."""

from __future__ import annotations

import argparse
import array
import contextlib
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

Edit = dict[str, Any]


class BrokenPromise(Exception):
    """A trial saw what must never be seen; the message says what and where."""


def promise(held: object, text: str) -> None:
    if not held:
        raise BrokenPromise(text)


def options(doc: str | None, count: int, seed: int = 1) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--count", type=int, default=count, help=f"how many times (full: {count})")
    parser.add_argument("--seed", type=int, default=seed)
    return parser


def finish(run: Callable[[], str]) -> NoReturn:
    """Print the figure of a trial; exit 1 when a promise was broken."""
    try:
        print(run(), flush=True)
    except BrokenPromise as broken:
        print(f"PROMISE BROKEN: {broken}", flush=True)
        sys.exit(1)
    sys.exit(0)


@contextlib.contextmanager
def scratch(*, memory: bool = False) -> Iterator[Path]:
    """A folder for the trial: on the disk of temporary files, or in memory where there is such a place."""
    shm = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="sapper-trial-", dir=shm if memory and os.access(shm, os.W_OK) else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


# --- real processes, quickly: a server that has everything imported and forks one process a command


@dataclass
class Child:
    """A process that runs the command line; ``out`` and ``err`` are files it writes to."""

    pid: int
    out: int
    err: int
    server: Server
    text: bytes = b""

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def read(self) -> bytes:
        """All of stdout, once it has closed it."""
        while part := os.read(self.out, 1 << 16):
            self.text += part
        return self.text

    def line(self) -> bytes:
        """The next line of stdout."""
        while b"\n" not in self.text:
            part = os.read(self.out, 1 << 16)
            if not part:
                break
            self.text += part
        said, _, self.text = self.text.partition(b"\n")
        return said

    def end(self) -> tuple[int, str]:
        """Exit code (negative: the signal) and stderr, after it has ended."""
        said = b""
        while part := os.read(self.err, 1 << 16):
            said += part
        code = self.server.wait(self.pid)
        os.close(self.out)
        os.close(self.err)
        return code, said.decode()


class Server:
    """Forks processes for the command line. It must be started before this process opens a database."""

    def __init__(self) -> None:
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._pid = os.fork()
        if self._pid == 0:
            self._ours.close()
            with contextlib.suppress(KeyboardInterrupt):
                _serve(theirs)
            os._exit(0)
        theirs.close()

    def start(self, words: Sequence[object], stdin: int, **how: Any) -> Child:
        out, their_out = os.pipe()
        err, their_err = os.pipe()
        order = json.dumps({"words": [str(word) for word in words], **how}).encode()
        socket.send_fds(self._ours, [order], [stdin, their_out, their_err])
        os.close(their_out)
        os.close(their_err)
        return Child(int(self._ours.recv(64)), out, err, self)

    def run(self, words: Sequence[object], lines: Sequence[Edit] = (), **how: Any) -> tuple[int, list[Edit], str]:
        """Run a command to its end: exit code, the JSON lines it printed, stderr."""
        with given(lines) as stdin:
            child = self.start(words, stdin, **how)
        said = [json.loads(line) for line in child.read().splitlines() if line.startswith(b"{")]
        code, err = child.end()
        return code, said, err

    def wait(self, pid: int) -> int:
        self._ours.send(json.dumps({"wait": pid}).encode())
        return os.waitstatus_to_exitcode(int(self._ours.recv(64)))

    def close(self) -> None:
        self._ours.close()
        os.waitpid(self._pid, 0)


@contextlib.contextmanager
def server() -> Iterator[Server]:
    made = Server()
    try:
        yield made
    finally:
        made.close()


@contextlib.contextmanager
def given(lines: Sequence[Edit]) -> Iterator[int]:
    """A descriptor from which edits are read."""
    with tempfile.TemporaryFile() as file:
        file.write(b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines))
        file.seek(0)
        yield file.fileno()


def _serve(orders: socket.socket) -> None:
    import desktop.cli
    import geodata.project.backups
    import geodata.project.integrity
    import geodata.project.opening

    assert desktop.cli is not None
    assert geodata.project.integrity is not None
    while True:
        order, ancillary, _, _ = orders.recvmsg(1 << 20, socket.CMSG_SPACE(12))
        if not order:
            return
        asked = json.loads(order)
        if "wait" in asked:
            orders.send(str(os.waitpid(asked["wait"], 0)[1]).encode())
            continue
        descriptors = array.array("i")
        for _, _, data in ancillary:
            descriptors.frombytes(data)
        pid = os.fork()
        if pid == 0:
            orders.close()
            for number, descriptor in enumerate(descriptors):
                os.dup2(descriptor, number)
                os.close(descriptor)
            os._exit(_work(asked))
        for descriptor in descriptors:
            os.close(descriptor)
        orders.send(str(pid).encode())


def _work(asked: dict[str, Any]) -> int:
    try:
        _renew_streams()
        if "limit_bytes" in asked:
            import resource

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (asked["limit_bytes"], asked["limit_bytes"]))
        if "call" in asked:
            import importlib

            sys.path.insert(0, str(Path(__file__).parent))
            return getattr(importlib.import_module(asked["call"][0]), asked["call"][1])(*asked["words"])
        from desktop.cli import main

        code = main(asked["words"])
        sys.stdout.flush()
        sys.stderr.flush()
        return code
    except BaseException:  # noqa: BLE001 - the parent reads it as exit code 99
        import traceback

        os.write(2, traceback.format_exc().encode())
        return 99


def _renew_streams() -> None:
    """Streams over the new descriptors, as an interpreter that has just started has them."""
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - a descriptor
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


# --- edits


def square(chance: random.Random) -> dict[str, Any]:
    lon, lat, side = round(chance.uniform(100, 105), 6), round(chance.uniform(14, 22), 6), 0.002
    ring = [[lon, lat], [lon + side, lat], [lon + side, lat + side], [lon, lat + side], [lon, lat]]
    return {"type": "Polygon", "coordinates": [ring]}


class Pen:
    """Writes edits that a project takes: new areas, changed areas with long notes, removed areas, changed claims."""

    def __init__(self, seed: int, claims: Sequence[str] = (), most: int = 400) -> None:
        self.chance = random.Random(seed)
        self.claims = list(claims)
        self.areas: list[str] = []
        self.most = most
        self.made = 0

    def edits(self, number: int) -> list[Edit]:
        return [self._edit() for _ in range(number)]

    def _edit(self) -> Edit:
        chance = self.chance
        self.made += 1
        turn = chance.random()
        if self.claims and turn < 0.2:
            words = f"said again {self.made} " + "ທົ່ງ " * chance.randrange(200)
            return {"edit": "put", "kind": "claims", "id": chance.choice(self.claims), "values": {"text": words}}
        if self.areas and turn < 0.5:
            notes = f"note {self.made} " + "x" * chance.choice((0, 30, 300, 3000, 9000))
            where = {"geometry": square(chance)} if chance.random() < 0.5 else {}
            put = {"edit": "put", "kind": "areas", "id": chance.choice(self.areas), "values": {"notes": notes}}
            return {**put, **where, "reason": "resurvey"}
        if self.areas and (turn < 0.6 or len(self.areas) >= self.most):
            gone = self.areas.pop(chance.randrange(len(self.areas)))
            return {"edit": "remove", "kind": "areas", "id": gone, "reason": "entered twice"}
        made = f"area-{self.made}"
        self.areas.append(made)
        values = {"code": f"LA-{self.made:06d}", "status": chance.choice(("SHA", "CHA")), "notes": None}
        return {"edit": "put", "kind": "areas", "id": made, "values": values, "geometry": square(chance)}


class Expected:
    """The records a project must hold, by the edits it has taken; compared field by field."""

    def __init__(self) -> None:
        self.records: dict[tuple[str, str], Edit | None] = {}

    def take(self, edit: Edit) -> tuple[str, str]:
        key = edit["kind"], edit["id"]
        if edit["edit"] == "remove":
            self.records[key] = None
        else:
            held = self.records.get(key) or {"values": {}, "geometry": None}
            geometry = edit.get("geometry", held["geometry"])
            self.records[key] = {"values": {**held["values"], **edit["values"]}, "geometry": geometry}
        return key

    def know(self, edit: Edit) -> tuple[str, str]:
        """Key of the record of an edit that was not made; an area that was never made must not be there."""
        key = edit["kind"], edit["id"]
        if key[0] == "areas":
            self.records.setdefault(key, None)
        return key

    def there(self) -> list[tuple[str, str]]:
        """Records that were made and not removed."""
        return [key for key, record in self.records.items() if record is not None]

    def agrees(self, project: Any, key: tuple[str, str]) -> bool:
        from shapely.geometry import shape

        from geodata.project.blobs import geometry_of

        wanted, found = self.records[key], project.row(*key)
        if wanted is None or found is None:
            return wanted is None and found is None
        if any(found.values[name] != value for name, value in wanted["values"].items()):
            return False
        if wanted["geometry"] is None:
            return True
        return found.wkb is not None and geometry_of(found.wkb).normalize().equals(shape(wanted["geometry"]))


def puts_of(edits: Sequence[Edit]) -> list[Any]:
    """The same edits as the library takes them."""
    from desktop.commands.apply import edit_of

    return [edit_of(json.dumps(edit).encode()) for edit in edits]


# --- what must hold


def chain_problem(project: Any, after: int = 0, after_hash: str | None = None) -> str | None:
    """What is wrong with the journal after an entry, if anything."""
    from geodata.project import journal

    previous, expected = after_hash or journal.NOTHING_BEFORE, after + 1
    with project.live.reading() as db:
        for entry in journal.entries(db, "seq > ?", (after,)):
            if entry.seq != expected or entry.prev_hash != previous or entry.recomputed() != entry.hash:
                return f"the chain breaks at entry {entry.seq}"
            previous, expected = entry.hash, expected + 1
    return None


def errors_of(path: Path) -> list[str]:
    """What the full check calls an error."""
    from geodata.project.integrity import check_file

    return [finding.text for finding in check_file(path) if finding.severity == "error"]


_NEWER_TABLES = ("checkpoints", "seals", "copies", "copy_files", "imports", "quarantined_rows", "confirmations",
                 "reopenings", "axes", "photos", "rasters")  # fmt: skip
WHOLE_SCHEMAS = {(1, 0), (2, 2), (3, 4), (4, 6), (5, 10), (6, 11)}
"""Schema versions with the number of tables that the first version did not have."""


def make_schema_1(path: Path) -> None:
    """Make a project what the first version wrote: without the tables that came later."""
    from geodata.project.founding import project_hash

    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript("DROP INDEX releases_by_bounds; DROP INDEX releases_by_width")
        for table in _NEWER_TABLES:
            db.execute(f"DROP TABLE {table}")
            db.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = ?", (table,))
            db.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
            db.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
        row = db.execute("SELECT project_id, created_at, exercise, made_by FROM sapper_project").fetchone()
        made = project_hash(row[0], 1, *row[1:])
        db.execute("UPDATE sapper_project SET schema_version = 1, row_hash = ?", (made,))


def schema_of(path: Path) -> tuple[int, frozenset[str]]:
    """Schema version and the tables that the first version did not have, as SQLite reads them now."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        version = db.execute("SELECT schema_version FROM sapper_project").fetchone()[0]
        names = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return version, frozenset(names.intersection(_NEWER_TABLES))
