"""``kill -9`` at random moments while `sapper-atlas apply` runs on one project, which goes on through all of them."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from support import BrokenPromise, Expected, Pen, chain_problem, errors_of, finish, given, options, scratch, server

BATCH = 400
LATEST_KILL_S = 0.35
FULL_CHECK_EVERY = 20


def trial(count: int, seed: int) -> str:
    lost = damaged = half = acknowledged = inside = recovered = 0
    slowest = 0.0
    with server() as commands, scratch() as folder:
        from geodata.project.opening import open_project

        path = folder / "killed.gpkg"
        commands.run(["new", path])
        with open_project(path, write=False) as project:
            founded, chain = project.head.seq, project.head.hash
            claims = [row.id for row in project.rows("claims")]
        pen, expected, head = Pen(seed, claims), Expected(), founded
        for number in range(1, count + 1):
            edits = pen.edits(BATCH)
            with given(edits) as stdin:
                child = commands.start(["apply", path, "-"], stdin)
            time.sleep(pen.chance.uniform(0, LATEST_KILL_S))
            child.kill()
            whole, _, _ = child.read().rpartition(b"\n")
            acks = [json.loads(line) for line in whole.splitlines()]
            code, said = child.end()
            if code not in (0, -9):
                raise BrokenPromise(f"kill {number}: apply ended with {code}: {said}")
            inside += bool(acks) and code == -9
            acknowledged += len(acks)
            begun = time.perf_counter()
            with open_project(path, write=True) as project:
                slowest = max(slowest, time.perf_counter() - begun)
                recovered += project.recovered
                now = project.head
                taken = now.seq - head
                if taken < len(acks):
                    lost += len(acks) - taken
                    print(f"kill {number}: {len(acks)} acknowledged, {taken} there", file=sys.stderr)
                if taken > len(acks) + 1:
                    raise BrokenPromise(f"kill {number}: {taken} edits made while {len(acks)} were acknowledged")
                for ack, edit, entry in zip(acks, edits, range(head + 1, now.seq + 1), strict=False):
                    if (ack["id"], ack["entry"]) != (edit["id"], entry):
                        raise BrokenPromise(f"kill {number}: {ack} acknowledges {edit}")
                touched = {expected.take(edit) for edit in edits[:taken]}
                for edit in edits[taken : taken + 1]:
                    # The first edit that was not made: nothing of it may be there.
                    touched.add(expected.know(edit))
                full = number % FULL_CHECK_EVERY == 0 or number == count
                seen = expected.records if full else touched
                half += sum(not expected.agrees(project, key) for key in seen if key in expected.records)
                problem = chain_problem(project) if full else chain_problem(project, head, chain)
                if problem:
                    damaged += 1
                    print(f"kill {number}: {problem}", file=sys.stderr)
                head, chain = now.seq, now.hash
            if full and (errors := errors_of(path)):
                damaged += 1
                print(f"kill {number}: {errors[:3]}", file=sys.stderr)
            # The pen goes on from what the project took.
            pen.areas = [key[1] for key, record in expected.records.items() if key[0] == "areas" and record is not None]
    figure = (
        f"{count:,} kills ({inside:,} after an acknowledgement, {recovered:,} left a write to roll back): "
        f"{lost} of {acknowledged:,} acknowledged edits lost, {half} records half made, {damaged} damaged files, "
        f"slowest reopen {slowest:.2f} s"
    )
    if lost or half or damaged:
        raise BrokenPromise(figure)
    return figure


if __name__ == "__main__":
    given_options = options(__doc__, 1000).parse_args()
    finish(lambda: trial(given_options.count, given_options.seed))
