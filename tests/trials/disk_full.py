"""A disk that takes no more: a write error at every 4 KB, by a limit on file size and on a small tmpfs.

``--count`` is the number of 4 KB steps of each.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from support import Edit, Server, errors_of, finish, options, promise, puts_of, scratch, server, square

STEP = 4096
TMPFS_BYTES = 4 * 1024 * 1024
NOT_WRITTEN = 6


def large_edits(seed: int, number: int = 6) -> list[Edit]:
    """Edits that need many pages each: long notes, over areas that grow."""
    chance = random.Random(seed)
    return [
        {"edit": "put", "kind": "areas", "id": f"area-{turn % 4}", "geometry": square(chance),
         "values": {"code": f"LA-{turn % 4}", "status": "SHA", "notes": "w" * chance.randrange(10_000, 60_000)}}
        for turn in range(number)
    ]  # fmt: skip


class Trial:
    """One project, its copy as it was founded, and the content it must have after each edit."""

    def __init__(self, commands: Server, folder: Path, seed: int) -> None:
        from geodata.project.founding import new_project
        from geodata.project.opening import open_project

        self.commands, self.folder = commands, folder
        self.edits = large_edits(seed)
        self.base = folder / "base.gpkg"
        new_project(self.base)
        model = folder / "model.gpkg"
        shutil.copyfile(self.base, model)
        self.contents: list[str] = []
        with open_project(model, write=True) as project:
            self.contents.append(project.content_hash())
            for put in puts_of(self.edits):
                project.edit([put])
                self.contents.append(project.content_hash())
        self.grown = model.stat().st_size
        self.refused = self.done = self.waiting = 0

    def fails(self, path: Path, **how: int) -> int:
        """Apply all edits on a disk that may not take them; how many it acknowledged."""
        code, acks, said = self.commands.run(["apply", path, "-"], self.edits, **how)
        promise(code in {0, NOT_WRITTEN}, f"{how}: exit {code}: {said}")
        promise((code == 0) == (len(acks) == len(self.edits)), f"{how}: exit {code} after {len(acks)} edits: {said}")
        if code:
            self.refused += 1
            promise(str(path) in said.splitlines()[-1], f"{how}: the file is not named: {said}")
        else:
            self.done += 1
            # The edits are in; the backup at the end may still have found no room, which is told, not failed.
            promise(not said or str(path) in said, f"{how}: {said}")
        self.kept(path, len(acks), f"{how}")
        return len(acks)

    def kept(self, path: Path, acknowledged: int, when: str) -> None:
        from geodata.project.opening import open_project

        with open_project(path, write=False) as project:
            promise(project.head.seq == acknowledged, f"{when}: {acknowledged} acknowledged, {project.head.seq} there")
            promise(project.content_hash() == self.contents[acknowledged], f"{when}: the content is another one")

    def goes_on(self, path: Path, acknowledged: int) -> None:
        """With room again, the next edits are taken."""
        code, acks, said = self.commands.run(["apply", path, "-"], self.edits[acknowledged:])
        promise(code == 0, f"with room again: exit {code}: {said}")
        self.kept(path, acknowledged + len(acks), "with room again")
        promise(acknowledged + len(acks) == len(self.edits), "with room again: edits are missing")

    def nothing_left(self, folder: Path, when: str, *, journal_may: bool = False) -> None:
        left = [found.name for found in folder.rglob("*") if found.name.endswith((".part", "-journal", ".lock"))]
        # Where pages that are there already cannot be written either, the way back waits in SQLite's journal.
        if journal_may and left == ["project.gpkg-journal"]:
            self.waiting += 1
            return
        promise(not left, f"{when}: left behind: {left}")

    def limited(self, steps: int) -> None:
        """A limit on the size of every file, from none at all to more than the edits need."""
        place = self.folder / "limited"
        last = self.grown // STEP + 12
        for step in _spread(last, steps):
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            path = place / "project.gpkg"
            shutil.copyfile(self.base, path)
            acknowledged = self.fails(path, limit_bytes=step * STEP)
            below = step * STEP < self.base.stat().st_size
            self.nothing_left(place, f"limit of {step} steps", journal_may=below)
            self.goes_on(path, acknowledged)
            if step % 20 == 0:
                promise(not (errors := errors_of(path)), f"{step} steps: {errors[:2]}")

    def on_tmpfs(self, steps: int, place: Path) -> None:
        """A file system of 4 MB with so much room, filled by another file."""
        last = 3 * self.grown // STEP
        for step in _spread(last, steps):
            for found in place.iterdir():
                shutil.rmtree(found) if found.is_dir() else found.unlink()
            path, ballast = place / "project.gpkg", place / "ballast"
            shutil.copyfile(self.base, path)
            free = os.statvfs(place).f_bavail * os.statvfs(place).f_bsize
            ballast.write_bytes(bytes(max(0, free - step * STEP)))
            acknowledged = self.fails(path, room_bytes=step * STEP)
            self.nothing_left(place, f"{step} steps of room")
            ballast.unlink()
            self.goes_on(path, acknowledged)
            if step % 20 == 0:
                promise(not (errors := errors_of(path)), f"{step} steps: {errors[:2]}")


def _spread(last: int, steps: int) -> range:
    return range(0, last + 1, max(1, -(-last // steps)))


@contextlib.contextmanager
def small_tmpfs(place: Path) -> Iterator[str | None]:
    """A tmpfs of 4 MB, or why there is none."""
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={TMPFS_BYTES}", "sapper-trial", str(place)]
    try:
        said = subprocess.run(words, capture_output=True, text=True, check=False)
        why = None if said.returncode == 0 else said.stderr.strip()
    except OSError as error:
        why = str(error)
    try:
        yield why
    finally:
        if why is None:
            subprocess.run(["umount", str(place)], check=True)


def trial(count: int, seed: int) -> str:
    with server() as commands, scratch(memory=True) as folder:
        made = Trial(commands, folder, seed)
        made.limited(count)
        limits = (
            f"{made.refused} limits on file size refused an edit ({made.waiting} of those below the size of the file "
            f"left the way back in SQLite's journal), {made.done} were wide enough"
        )
        made.refused = made.done = 0
        with small_tmpfs(folder / "small") as why:
            if why is None:
                made.on_tmpfs(count, folder / "small")
                limits += f"; 4 MB tmpfs: {made.refused} fillings refused an edit, {made.done} left room"
            else:
                limits += f"; no tmpfs could be mounted here ({why})"
        return f"{limits}; every 4 KB: exit 6 names the file, old content intact, next edit works"


if __name__ == "__main__":
    given = options(__doc__, 100_000).parse_args()
    finish(lambda: trial(given.count, given.seed))
