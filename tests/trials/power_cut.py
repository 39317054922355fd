"""Power cuts: the system calls of 100 edits, copies, a backup and a migration, cut after each, rebuilt and opened.

At every cut the writes that were not synced are kept, dropped, torn at sectors and shuffled; names that were not
synced likewise. Needs ``strace``.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from disk import Disk, lay_out, recorded
from support import WHOLE_SCHEMAS, Pen, errors_of, finish, make_schema_1, options, promise, puts_of, schema_of, scratch

EDITS = 100
ERRORS_EVERY = 40
Check = Callable[[Path, bytes, bool], None]


def say(word: str) -> None:
    os.write(1, f"{word}\n".encode())


def record(what: str, folder: Path) -> None:
    """What runs under strace."""
    from desktop.cli import main
    from geodata.project.opening import open_project

    path = folder / "project.gpkg"
    if what == "edits":
        main(["apply", str(path), str(folder.parent / "edits.jsonl")])
    elif what == "copies":
        with open_project(path, write=True) as project:
            project.save_copy(folder / "copy.gpkg")
            say("copied")
            project.save_copy(folder / "older.gpkg", overwrite=True)
            say("replaced")
            project.backup("import")
            say("backed up")
    else:
        with open_project(path, write=True):
            say("migrated")


class Trial:
    """Three recordings, each replayed with its own check."""

    def __init__(self, folder: Path, states: int, seed: int) -> None:
        self.folder, self.states, self.chance = folder, states, random.Random(seed)
        self.seen: set[bytes] = set()
        self.fates: Counter[str] = Counter()
        self.cuts = self.full_checks = 0
        self.edits = Pen(seed).edits(EDITS)
        self.contents: list[str] = []
        self.chain: list[str] = []

    def run(self) -> None:
        from geodata.project.founding import new_project
        from geodata.project.opening import open_project

        lines = "".join(json.dumps(edit) + "\n" for edit in self.edits)
        (self.folder / "edits.jsonl").write_text(lines, encoding="utf-8")
        base = self.folder / "base.gpkg"
        new_project(base)
        # What each edit must come to, told by another project that never meets a power cut.
        model = self.folder / "model.gpkg"
        shutil.copyfile(base, model)
        with open_project(model, write=True) as project:
            self.contents.append(project.content_hash())
            for put in puts_of(self.edits):
                project.edit([put])
                self.contents.append(project.content_hash())
        self.replay("edits", [(base, "project.gpkg")], self.check_edits)
        done = self.folder / "edits" / "project.gpkg"
        self.replay("copies", [(done, "project.gpkg"), (base, "older.gpkg")], self.check_copies)
        old = self.folder / "old.gpkg"
        shutil.copyfile(done, old)
        make_schema_1(old)
        self.replay("migration", [(old, "project.gpkg")], self.check_migration)

    def replay(self, what: str, files: list[tuple[Path, str]], check: Check) -> None:
        from geodata.project.opening import open_project

        live, place = self.folder / what, self.folder / "state"
        live.mkdir()
        for source, name in files:
            shutil.copyfile(source, live / name)
        disk = Disk(live)
        calls = recorded([sys.executable, __file__, "record", what, str(live)], self.folder / "calls.log")
        with open_project(live / "project.gpkg", write=False) as project:
            self.chain = ["0" * 64, *(entry.hash for entry in project.history())]
        # In the short form only some of the cuts are looked at.
        share = min(1.0, self.states / 12_000)
        for number, call in enumerate(calls):
            if not disk.follow(call) or self.chance.random() > share:
                continue
            self.cuts += 1
            for fate, state in disk.states(self.chance):
                key = hashlib.blake2b(disk.said)
                for path in sorted(state):
                    key.update(path.encode() + b"\0" + (state[path] or b""))
                if key.digest() in self.seen:
                    continue
                self.seen.add(key.digest())
                self.fates[fate] += 1
                lay_out(state, live, place)
                full = len(self.seen) % ERRORS_EVERY == 0
                self.full_checks += full
                try:
                    check(place, disk.said, full)
                except Exception as error:
                    kept = f"{what}, call {number} ({call.name}), {fate}: {type(error).__name__}: {error}"
                    raise AssertionError(kept) from error
        promise(not errors_of(live / "project.gpkg"), f"{what}: the recorded run itself left errors")

    def check_edits(self, place: Path, said: bytes, full: bool) -> None:
        acknowledged = [json.loads(line)["entry"] for line in said.splitlines()]
        self.whole(place, acknowledged[-1] if acknowledged else 0, full, one_more=True)
        self.backups_whole(place)

    def check_copies(self, place: Path, said: bytes, full: bool) -> None:
        self.whole(place, EDITS, full)
        self.whole_copy(place / "copy.gpkg", [EDITS], needed=b"copied" in said)
        self.whole_copy(place / "older.gpkg", [EDITS] if b"replaced" in said else [0, EDITS], needed=True)
        promise(self.backups_whole(place) >= (b"backed up" in said), "a backup that was reported is not there")

    def check_migration(self, place: Path, said: bytes, full: bool) -> None:
        from geodata.project.schema import SCHEMA_VERSION

        path = place / "project.gpkg"
        version, tables = schema_of(path)
        promise((version, len(tables)) in WHOLE_SCHEMAS, f"schema {version} with the tables {sorted(tables)}")
        promise(version == SCHEMA_VERSION or b"migrated" not in said, "the migration was reported and is gone")
        promise(version == 1 or self.backups_whole(place), "migrated, and the backup made before is not there")
        self.whole(place, EDITS, full)
        promise(schema_of(path)[0] == SCHEMA_VERSION, "was not migrated when it was opened again")
        promise(self.backups_whole(place), "migrated, and no backup is there")

    def whole(self, place: Path, least: int, full: bool, *, one_more: bool = False) -> None:
        """Open the project as a user would and compare all of it with what was acknowledged."""
        from geodata.project.opening import open_project

        path = place / "project.gpkg"
        with open_project(path, write=True) as project:
            head = project.head
            promise(least <= head.seq <= least + one_more, f"{least} edits acknowledged, the journal has {head.seq}")
            promise(head.hash == self.chain[head.seq], f"entry {head.seq} of the journal is another one")
            promise(project.content_hash() == self.contents[head.seq], f"the content is not that of entry {head.seq}")
        if full:
            promise(not (errors := errors_of(path)), f"check says {errors[:2]}")

    def whole_copy(self, path: Path, entries: list[int], *, needed: bool) -> None:
        from geodata.project.opening import open_project

        if not path.exists():
            promise(not needed, f"{path.name} is gone")
            return
        with open_project(path, write=False) as project:
            seq = project.head.seq
            promise(seq in entries and project.content_hash() == self.contents[seq], f"{path.name} is not whole")

    def backups_whole(self, place: Path) -> int:
        from geodata.project.backups import backups_of
        from geodata.project.opening import open_project

        found = backups_of(place / "project.gpkg")
        for backup in found:
            with open_project(backup.path, write=False) as project:
                promise(project.content_hash() == self.contents[backup.seq], f"{backup.path.name} is not whole")
        return len(found)


def trial(count: int, seed: int) -> str:
    if shutil.which("strace") is None:
        return "not run: strace is not installed"
    with scratch(memory=True) as folder:
        made = Trial(folder, count, seed)
        try:
            made.run()
        except AssertionError as error:
            promise(False, str(error))
        fates = ", ".join(f"{number:,} {fate}" for fate, number in sorted(made.fates.items()))
        return (
            f"{len(made.seen):,} states after {made.cuts:,} cuts ({fates}): 0 acknowledged edits lost, 0 damaged, "
            f"{made.full_checks:,} checked in full"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["record"]:
        record(sys.argv[2], Path(sys.argv[3]))
        sys.exit(0)
    given = options(__doc__, 12_000).parse_args()
    finish(lambda: trial(given.count, given.seed))
