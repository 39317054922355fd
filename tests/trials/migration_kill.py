"""``kill -9`` inside a migration: the file has the old schema or the new one, never something between."""

from __future__ import annotations

import os
import random
import select
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from support import (
    WHOLE_SCHEMAS,
    Pen,
    errors_of,
    finish,
    given,
    make_schema_1,
    options,
    promise,
    puts_of,
    schema_of,
    scratch,
    server,
)


def migrates(path: str) -> int:
    """Run in the process that is killed: open for writing, and say when the migration begins and ends."""
    from geodata.project import opening

    real = opening.migrate

    def told(live: object, version: int) -> None:
        os.write(1, b"(")
        real(live, version)  # type: ignore[arg-type]
        os.write(1, b")")

    opening.migrate = told  # type: ignore[assignment]
    opening.open_project(Path(path), write=True).close()
    return 0


def trial(count: int, seed: int) -> str:
    chance = random.Random(seed)
    inside = old = recovered = tries = 0
    with server() as commands, scratch() as folder:
        from geodata.project.backups import backups_of
        from geodata.project.founding import new_project
        from geodata.project.opening import open_project
        from geodata.project.schema import SCHEMA_VERSION

        base, place = folder / "base.gpkg", folder / "killed"
        new_project(base)
        with open_project(base, write=True) as project:
            project.edit(puts_of(Pen(seed).edits(200)))
            content, head = project.content_hash(), project.head
        shutil.rmtree(folder / "base.gpkg.backups", ignore_errors=True)
        make_schema_1(base)
        lasts = 0.01
        while inside < count:
            tries += 1
            promise(tries < 40 * count + 100, f"only {inside} of {tries} kills hit the migration")
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            path = place / "old.gpkg"
            shutil.copyfile(base, path)
            with given([]) as stdin:
                child = commands.start([path], stdin, call=["migration_kill", "migrates"])
            promise(os.read(child.out, 1) == b"(", "the migration did not begin")
            begun = time.perf_counter()
            wait = chance.uniform(0, lasts)
            ended = bool(select.select([child.out], [], [], wait)[0])
            # How long a migration lasts is learned as we go.
            lasts = 0.9 * lasts + 0.1 * (time.perf_counter() - begun) * (2 if not ended else 1)
            child.kill()
            ended = b")" in child.read()
            child.end()
            inside += not ended
            with open_project(path, write=False) as project:
                version = project.identity.schema_version
                promise(project.content_hash() == content, f"kill {tries}: the content is another one")
                recovered += project.recovered and not ended
            stored, tables = schema_of(path)
            promise((stored, len(tables)) in WHOLE_SCHEMAS, f"kill {tries}: schema {stored} with {sorted(tables)}")
            promise(stored == version, f"kill {tries}: read-only it is schema {version}, else {stored}")
            promise(stored == SCHEMA_VERSION or not ended, f"kill {tries}: it was migrated and is not")
            old += stored < SCHEMA_VERSION and not ended
            if 1 < stored < SCHEMA_VERSION:
                promise(not (errors := errors_of(path)), f"kill {tries}: between two steps: {errors[:2]}")
            (backup, *_) = backups_of(path)
            with open_project(backup.path, write=False) as project:
                promise(project.content_hash() == content, f"kill {tries}: the backup is not whole")
            with open_project(path, write=True) as project:
                again = project.identity.schema_version
                promise(again == SCHEMA_VERSION, f"kill {tries}: not migrated when opened again")
                promise(project.head == head and project.content_hash() == content, f"kill {tries}: content lost")
            if tries % 10 == 0:
                promise(not (errors := errors_of(path)), f"kill {tries}: {errors[:2]}")
    return (
        f"{inside} kills inside a migration ({tries - inside} more came too late): {old} left an older schema "
        f"({recovered} with a write to roll back), {inside - old} the new one, 0 between"
    )


if __name__ == "__main__":
    asked = options(__doc__, 100).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
