"""Acknowledged edits a second beside bare SQLite, and a project with 100,000 areas. Prints, asserts nothing."""

from __future__ import annotations

import contextlib
import importlib
import json
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "trials"))
support = importlib.import_module("support")

EDITS, ROUNDS = 1000, 3
AREAS, GROUP = 100_000, 10_000
ACKS = 300
APPLY = (sys.executable, "-c", "import sys; from desktop.cli import main; sys.exit(main(sys.argv[1:]))", "apply")


def edits_of(number: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for turn in range(number):
        values = {"code": f"LA-{turn}", "status": "SHA", "notes": "grass, fragments along the path", "depth_mm": 200}
        yield {
            "edit": "put",
            "kind": "areas",
            "id": f"area-{turn}",
            "values": values,
            "geometry": support.square(chance),
        }


def acknowledged_s(path: Path, edits: list[dict[str, Any]]) -> list[float]:
    """Times between acknowledgements of `apply`, as its reader sees them; each edit is sent after the last ack."""
    process = subprocess.Popen([*APPLY, str(path), "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    times: list[float] = []
    with process.stdin as stdin, process.stdout as stdout:
        for edit in edits:
            line = json.dumps(edit).encode() + b"\n"
            begun = time.perf_counter()
            stdin.write(line)
            stdin.flush()
            if not stdout.readline():
                raise SystemExit("apply ended early")
            times.append(time.perf_counter() - begun)
        stdin.close()
    process.wait()
    return times


def streamed_s(path: Path, edits: list[dict[str, Any]]) -> float:
    """From the first acknowledgement of `apply` to the last, with all edits waiting in a file."""
    file = path.with_suffix(".jsonl")
    file.write_text("".join(json.dumps(edit) + "\n" for edit in edits), encoding="utf-8")
    with file.open("rb") as stdin:
        process = subprocess.Popen([*APPLY, str(path), "-"], stdin=stdin, stdout=subprocess.PIPE)
        assert process.stdout is not None
        with process.stdout as stdout:
            stdout.readline()
            begun = time.perf_counter()
            acks = sum(1 for _ in stdout)
            lasted = time.perf_counter() - begun
    if process.wait() or acks != len(edits) - 1:
        raise SystemExit("apply failed")
    return lasted


def bare_s(source: Path, empty: Path, path: Path) -> float:
    """The same rows (of the record and of the journal) committed one edit at a time by sqlite3 alone.

    Into the same tables with the same indexes, under the same settings of durability.
    """
    with contextlib.closing(sqlite3.connect(source)) as db:
        areas = db.execute("SELECT * FROM areas ORDER BY fid").fetchall()
        entries = db.execute("SELECT * FROM journal ORDER BY seq").fetchall()
    shutil.copyfile(empty, path)
    marks = [", ".join("?" * len(rows[0])) for rows in (areas, entries)]
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        for setting in ("synchronous=EXTRA", "cache_size=-16000", "temp_store=MEMORY"):
            db.execute(f"PRAGMA {setting}")
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        begun = 0.0
        for number, (area, entry) in enumerate(zip(areas, entries, strict=True)):
            if number == 1:
                begun = time.perf_counter()
            db.execute("BEGIN IMMEDIATE")
            db.execute(f"INSERT INTO areas VALUES ({marks[0]})", area)
            db.execute(f"INSERT INTO journal VALUES ({marks[1]})", entry)
            db.execute("COMMIT")
        return time.perf_counter() - begun


def rates(folder: Path) -> None:
    from geodata.project.founding import new_project

    empty = folder / "empty.gpkg"
    new_project(empty)
    ours: list[float] = []
    bare: list[float] = []
    for turn in range(ROUNDS):
        path = folder / f"applied-{turn}.gpkg"
        shutil.copyfile(empty, path)
        ours.append((EDITS - 1) / streamed_s(path, list(edits_of(EDITS, random.Random(turn)))))
        bare.append((EDITS - 1) / bare_s(path, empty, folder / f"bare-{turn}.gpkg"))
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    print(f"acknowledged edits through apply         {statistics.median(ours):8.0f} /s (goal 500 on an SSD)")
    print(f"bare sqlite3 commits of the same rows    {statistics.median(bare):8.0f} /s")
    print(f"ratio                                    {ratio:8.2f}    (goal 0.5)")
    print(f"  all runs: {', '.join(f'{one:.0f}/{other:.0f}' for one, other in zip(ours, bare, strict=True))}")


def large(folder: Path) -> None:
    from desktop.commands.apply import edit_of
    from geodata.project.founding import new_project
    from geodata.project.opening import open_project

    path = folder / "large.gpkg"
    new_project(path)
    chance = random.Random(1)
    edits = [edit_of(json.dumps(edit).encode()) for edit in edits_of(AREAS, chance)]
    begun = time.perf_counter()
    with open_project(path, write=True) as project:
        for start in range(0, AREAS, GROUP):
            project.edit(edits[start : start + GROUP])
        built = time.perf_counter() - begun
        project.backup_if_due()
    opened: dict[bool, float] = {}
    for write in (True, False):
        runs: list[float] = []
        for _ in range(5):
            begun = time.perf_counter()
            open_project(path, write=write).close()
            runs.append(time.perf_counter() - begun)
        opened[write] = statistics.median(runs)
    changes = [
        {"edit": "put", "kind": "areas", "id": f"area-{chance.randrange(AREAS)}", "values": {"notes": f"seen {turn}"},
         "geometry": support.square(chance)}
        for turn in range(ACKS)
    ]  # fmt: skip
    times = sorted(acknowledged_s(path, changes)[1:])
    print(f"project with {AREAS:,} areas: built in {built:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
    print(f"  opened for writing                     {opened[True]:8.3f} s (goal 1)")
    print(f"  opened for reading                     {opened[False]:8.3f} s (goal 1)")
    print(f"  one edit acknowledged, p95             {1000 * times[int(0.95 * len(times))]:8.1f} ms (goal 20)")
    print(f"  median {1000 * statistics.median(times):.1f} ms, slowest {1000 * times[-1]:.1f} ms")


def main() -> None:
    with support.scratch() as folder:
        rates(folder)
        large(folder)


if __name__ == "__main__":
    main()
