"""Single bits flipped at random in a project: whatever changes its content is found by `check` and named."""

from __future__ import annotations

import contextlib
import random
import re
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from support import Pen, finish, options, promise, puts_of, scratch

Row = tuple[Any, ...]
Content = dict[str, dict[Row, Row] | None]
LIST_KEY = "record_kind, record_id, owner, field, position"
# When a table was last changed, which other readers look at and no one vouches for; it is not content.
NOT_CONTENT = {("gpkg_contents", "last_change")}


def content_of(path: Path) -> Content:
    """Every row of every table by its row number, as bytes; None for a table that cannot be read."""
    found: Content = {}
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        db.text_factory = bytes
        try:
            tables = [row[0].decode() for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            found["sqlite_master"] = {row[:2]: row for row in db.execute("SELECT * FROM sqlite_master")}
        except (sqlite3.Error, UnicodeDecodeError):
            return found
        for table in tables:
            try:
                names = [row[1].decode() for row in db.execute(f'PRAGMA table_info("{table}")')]
                kept = ", ".join(f'"{name}"' for name in names if (table, name) not in NOT_CONTENT)
                # An item of a list is known by its place; its row number is nobody's.
                key, kept = (LIST_KEY, kept.removeprefix('"fid", ')) if _is_list(names) else ("rowid", kept)
                width = key.count(",") + 1
                rows = db.execute(f'SELECT {key}, {kept} FROM "{table}" NOT INDEXED')
                found[table] = {row[:width]: row[width:] for row in rows}
            except (sqlite3.Error, UnicodeDecodeError):
                found[table] = None
    return found


def _is_list(columns: Sequence[str]) -> bool:
    """Whether a table holds lists of records; one of records may name a record as well."""
    return {"record_kind", "owner", "position"} <= set(columns)


class Original:
    """The project before any bit was flipped, and who each of its rows belongs to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.content = content_of(path)
        self.bytes = path.read_bytes()
        with contextlib.closing(sqlite3.connect(path)) as db:
            self.columns = {
                table: [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')] for table in self.content
            }

    def changed(self, now: Content) -> Iterator[tuple[str, Row | None]]:
        """Table and original row of every row that is another one now; no row where the whole table is lost."""
        for table, rows in self.content.items():
            there = now.get(table)
            if there is None:
                yield table, None
            elif there != rows:
                assert rows is not None
                for rowid in {*rows, *there}:
                    if rows.get(rowid) != there.get(rowid):
                        yield table, rows.get(rowid)

    def names(self, table: str, row: Row | None) -> set[str]:
        """What a finding may call the row: the id of its record, or the number of its entry."""
        if row is None or table.startswith(("gpkg_", "layer_styles", "sqlite_", "seals", "sapper_")):
            return set()
        kept = [name for name in self.columns[table] if (table, name) not in NOT_CONTENT]
        if _is_list(kept):
            kept.remove("fid")
        held = dict(zip(kept, (_text(value) for value in row), strict=True))
        if table == "journal":
            return {f"entry {held['seq']} ", held["record_id"]}
        if table == "checkpoints":
            return {held["name"]}
        return {held[name] for name in ("record_id", "id") if name in held}


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def found_by_sqlite(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        try:
            return db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok"
        except (sqlite3.Error, UnicodeDecodeError):
            return True


def told(path: Path) -> tuple[list[Any], str]:
    """Findings of `check` that are more than advice, and all they say; a file that is refused is one, too."""
    from geodata.project.errors import ProjectError
    from geodata.project.integrity import Finding, check_file

    try:
        findings: Sequence[Finding] = check_file(path)
    except ProjectError as error:
        findings = [Finding("refused", "error", None, None, str(error))]
    findings = [finding for finding in findings if finding.severity != "advisory"]
    return list(findings), "\n".join(finding.text for finding in findings)


def make(folder: Path, seed: int) -> Path:
    from geodata.builtin import builtin_records
    from geodata.project.founding import new_project
    from geodata.project.opening import open_project

    path = folder / "flipped.gpkg"
    new_project(path, builtin_records())
    with open_project(path, write=True) as project:
        pen = Pen(seed, [row.id for row in project.rows("claims")])
        for put in puts_of(pen.edits(150)):
            project.edit([put])
        project.checkpoint("surveyed")
        project.backup("import")
    return path


def trial(count: int, seed: int) -> str:
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    missed: list[str] = []
    with scratch(memory=True) as folder:
        path = make(folder, seed)
        original = Original(path)
        backup = re.escape(str(next((folder / "flipped.gpkg.backups").iterdir())))
        for number in range(count):
            at, bit = chance.randrange(len(original.bytes)), chance.randrange(8)
            flipped = bytearray(original.bytes)
            flipped[at] ^= 1 << bit
            path.write_bytes(flipped)
            sqlite_saw = found_by_sqlite(path)
            changed = list(original.changed(content_of(path)))
            findings, text = told(path)
            errors = [finding for finding in findings if finding.severity == "error"]
            counts["seen by SQLite"] += sqlite_saw
            counts["reported"] += bool(findings)
            if not changed:
                # Free pages, unused room in a page, indexes: reported or not, the content is what it was.
                counts["reported without a change of content"] += bool(findings)
                continue
            where = f"flip {number + 1}: bit {bit} of byte {at} ({', '.join(sorted({table for table, _ in changed}))})"
            counts["changed"] += 1
            counts["changed and seen by SQLite"] += sqlite_saw
            said = {str(finding.id) for finding in findings} | {text}
            by_name = all(
                any(name in words for name in original.names(table, row) for words in said)
                for table, row in changed
                if row is not None and original.names(table, row)
            ) and any(row is not None and original.names(table, row) for table, row in changed)
            counts["named the record or entry"] += by_name
            if not findings:
                missed.append(f"{where}: nothing was reported")
            elif not by_name and any(original.names(table, row) for table, row in changed) and not _refused(errors):
                missed.append(f"{where}: reported, but not by its name: {text[:300]}")
            elif not by_name:
                counts["told of the table or the file"] += 1
            if findings and not re.search(backup, text):
                counts["no backup offered"] += 1
                print(f"{where}: no backup is offered: {text[:200]}", file=sys.stderr)
        shutil.rmtree(folder / "flipped.gpkg.backups")
    for text in missed:
        print(text, file=sys.stderr)
    figure = (
        f"{count} flips: {counts['changed']} changed content, {counts['changed'] - len(missed)} of them reported "
        f"({counts['named the record or entry']} by record or entry, {counts['told of the table or the file']} by "
        f"table or file), {counts['changed'] - counts['no backup offered']} with the newest good backup; SQLite's own "
        f"check saw {counts['seen by SQLite']} flips, {counts['changed and seen by SQLite']} of those that changed "
        f"content; {counts['reported without a change of content']} more reported that left content as it was"
    )
    promise(not missed and not counts["no backup offered"], figure)
    return figure


def _refused(errors: Sequence[Any]) -> bool:
    """Whether the file could not be opened at all, so that no record could be looked at."""
    return len(errors) == 1 and errors[0].rule in {"file", "refused"}


if __name__ == "__main__":
    asked = options(__doc__, 300).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
