"""``kill -9`` at random moments while `sapper-atlas apply` runs on one project, which goes on through all of them."""

from __future__ import annotations

import json
import sys
import time
from itertools import count as count_from
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from support import (
    Edit,
    Expected,
    Pen,
    Server,
    chain_problem,
    errors_of,
    finish,
    given,
    options,
    promise,
    scratch,
    server,
)

from geodata.project import journal

BATCH = 400
LATEST_KILL_S = 0.35
FULL_CHECK_EVERY = 20


class Trial:
    """One project that is killed again and again, and what it must hold."""

    def __init__(self, commands: Server, path: Path, seed: int) -> None:
        from geodata.project.opening import open_project

        self.commands, self.path = commands, path
        commands.run(["new", path])
        with open_project(path, write=False) as project:
            self.head = project.head
            self.pen = Pen(seed, [row.id for row in project.rows("claims")])
        self.expected = Expected()
        self.lost = self.damaged = self.half = self.acknowledged = self.inside = self.recovered = 0
        self.slowest = 0.0

    def killed(self, edits: list[Edit]) -> list[Edit]:
        """Apply edits, kill that process, and say what it had acknowledged."""
        with given(edits) as stdin:
            child = self.commands.start(["apply", self.path, "-"], stdin)
        time.sleep(self.pen.chance.uniform(0, LATEST_KILL_S))
        child.kill()
        whole, _, _ = child.read().rpartition(b"\n")
        code, said = child.end()
        promise(code in {0, -9}, f"apply ended with {code}: {said}")
        acks = [json.loads(line) for line in whole.splitlines()]
        self.inside += bool(acks) and code == -9
        self.acknowledged += len(acks)
        return acks

    def turn(self, *, full: bool) -> None:
        from geodata.project.opening import open_project

        edits = self.pen.edits(BATCH)
        acks = self.killed(edits)
        begun = time.perf_counter()
        with open_project(self.path, write=True) as project:
            self.slowest = max(self.slowest, time.perf_counter() - begun)
            self.recovered += project.recovered
            taken = project.head.seq - self.head.seq
            self.lost += max(0, len(acks) - taken)
            promise(taken <= len(acks) + 1, f"{taken} edits made while {len(acks)} were acknowledged")
            for ack, edit, entry in zip(acks, edits, count_from(self.head.seq + 1), strict=False):
                promise((ack["id"], ack["entry"]) == (edit["id"], entry), f"{ack} acknowledges {edit}")
            # The first edit that was not made, too: nothing of it may be there.
            touched = {self.expected.take(edit) for edit in edits[:taken]}
            touched |= {self.expected.know(edit) for edit in edits[taken : taken + 1]}
            for key in self.expected.records if full else touched & set(self.expected.records):
                self.half += not self.expected.agrees(project, key)
            after = journal.Head() if full else self.head
            self.complain(chain_problem(project, after.seq, after.hash))
            self.head = project.head
        if full:
            self.complain("; ".join(errors_of(self.path)[:3]))
        self.pen.areas = [name for kind, name in self.expected.there() if kind == "areas"]

    def complain(self, problem: str | None) -> None:
        if problem:
            self.damaged += 1
            print(problem, file=sys.stderr)


def trial(count: int, seed: int) -> str:
    with server() as commands, scratch() as folder:
        made = Trial(commands, folder / "killed.gpkg", seed)
        for number in range(1, count + 1):
            made.turn(full=number % FULL_CHECK_EVERY == 0 or number == count)
        figure = (
            f"{count:,} kills ({made.inside:,} after an acknowledgement, {made.recovered:,} left a write to roll back)"
            f": {made.lost} of {made.acknowledged:,} acknowledged edits lost, {made.half} records half made, "
            f"{made.damaged} damaged files, slowest reopen {made.slowest:.2f} s"
        )
        promise(not (made.lost or made.half or made.damaged), figure)
        return figure


if __name__ == "__main__":
    asked = options(__doc__, 1000).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
