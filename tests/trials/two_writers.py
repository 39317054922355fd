"""Two processes that write one project in turn, each taking over when the other closes; and two at once."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from support import Child, Edit, Server, errors_of, finish, given, options, promise, scratch, server, square

BATCH = 25
LOCKED = 4


def edits_of(writer: str, number: int, seed: int) -> Iterator[Edit]:
    """Areas of one writer, and changes of the area both know: its notes count the edits of all."""
    chance = random.Random(f"{writer}{seed}")
    for turn in range(number):
        name = f"{writer}-{turn}"
        values = {"code": name, "status": "SHA"}
        if turn % 5:
            yield {"edit": "put", "kind": "areas", "id": f"{writer}-{turn - turn % 5}", "values": {"notes": name}}
        else:
            yield {"edit": "put", "kind": "areas", "id": name, "values": values, "geometry": square(chance)}


def batches(edits: Sequence[Edit]) -> Iterator[Sequence[Edit]]:
    for start in range(0, len(edits), BATCH):
        yield edits[start : start + BATCH]


class Held:
    """A writer that has made its batch and still has the project open: its standard input stays open."""

    def __init__(self, commands: Server, path: Path, edits: Sequence[Edit]) -> None:
        read, self.pipe = os.pipe()
        self.child: Child = commands.start(["apply", path, "-"], read)
        os.close(read)
        os.write(self.pipe, b"".join(json.dumps(edit).encode() + b"\n" for edit in edits))
        self.acks = [json.loads(self.child.line()) for _ in edits]

    def close(self) -> None:
        os.close(self.pipe)
        code, said = self.child.end()
        promise(code == 0, f"the first writer ended with {code}: {said}")


def in_turn(commands: Server, path: Path, count: int, seed: int) -> tuple[list[int], list[float]]:
    """Entries acknowledged, and how long the second writer waited to be told who has the project."""
    sides = [batches(list(edits_of(writer, count // 2, seed))) for writer in ("first", "second")]
    entries: list[int] = []
    waited: list[float] = []
    for turn in range(2 * -(-(count // 2) // BATCH)):
        held = Held(commands, path, next(sides[turn % 2]))
        entries += [ack["entry"] for ack in held.acks]
        begun = time.perf_counter()
        code, acks, said = commands.run(["apply", path, "-"], [{"edit": "remove", "kind": "areas", "id": "first-0"}])
        waited.append(time.perf_counter() - begun)
        promise((code, acks) == (LOCKED, []), f"the second writer at once: exit {code}, {acks}, {said}")
        promise(f"process {held.child.pid}" in said, f"the second writer is not told by whom: {said}")
        held.close()
    return entries, waited


def racing(commands: Server, path: Path, count: int, seed: int) -> list[int]:
    """Both try at once, again and again; whoever finds it locked tries again."""
    entries: list[int] = []
    left = {writer: list(batches(list(edits_of(writer, count // 2, seed)))) for writer in ("third", "fourth")}
    running: dict[str, Child] = {}
    while any(left.values()):
        for writer, todo in left.items():
            if todo:
                with given(todo[0]) as stdin:
                    running[writer] = commands.start(["apply", path, "-"], stdin)
        for writer, child in running.items():
            acks = [json.loads(line) for line in child.read().splitlines()]
            code, said = child.end()
            promise(code in {0, LOCKED}, f"racing: exit {code}: {said}")
            promise(len(acks) == (len(left[writer][0]) if code == 0 else 0), f"racing: exit {code}, {len(acks)} acks")
            if code == 0:
                left[writer].pop(0)
                entries += [ack["entry"] for ack in acks]
        running.clear()
    return entries


def trial(count: int, seed: int) -> str:
    with server() as commands, scratch() as folder:
        path = folder / "shared.gpkg"
        commands.run(["new", path, "--empty"])
        entries, waited = in_turn(commands, path, count // 2, seed)
        entries += racing(commands, path, count // 2, seed)
        from geodata.project.opening import open_project

        with open_project(path, write=False) as project:
            history = [entry.seq for entry in project.history()]
            lost = sorted(set(entries) - set(history))
            promise(len(set(entries)) == len(entries), "an entry was acknowledged twice")
            promise(len(history) == len(entries) and not lost, f"{len(lost)} acknowledged edits are not in the journal")
            for writer in ("first", "second", "third", "fourth"):
                wanted = {edit["id"]: edit["values"] for edit in edits_of(writer, count // 4, seed)}
                for name, values in wanted.items():
                    found = project.row("areas", name)
                    promise(found is not None and found.values["notes"] == values.get("notes"), f"{name} is not there")
        promise(not (errors := errors_of(path)), f"{errors[:2]}")
    promise(max(waited) <= 1.0, f"the second writer waited {max(waited):.2f} s")
    return (
        f"{len(entries):,} edits by two processes in turn: 0 lost; {len(waited)} times two at once: the second was "
        f"told by whom it is locked, slowest after {max(waited):.3f} s"
    )


if __name__ == "__main__":
    asked = options(__doc__, 10_000).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
