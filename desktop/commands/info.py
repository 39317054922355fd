"""``sapper-atlas info``: what a project or the built-in atlas holds."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.options import Parser, add_json, add_project
from desktop.commands.output import print_json, print_text
from desktop.explain import DONE
from desktop.projects import opened

if TYPE_CHECKING:
    from geodata.records.record_set import RecordSet


def parser() -> Parser:
    options = Parser("info", "Say what a project or the built-in atlas holds.")
    add_project(options)
    add_json(options)
    return options


def run(args: argparse.Namespace) -> int:
    info = _of_builtin() if args.project is None else _of_project(args.project)
    if args.json:
        print_json(info)
    else:
        print_text(_readable(info))
    return DONE


def _of_builtin() -> dict[str, Any]:
    from geodata.builtin import SCHEMA_VERSION, builtin_records  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.listing import KINDS  # noqa: PLC0415 - loaded when first needed

    records = builtin_records()
    return {
        "project": None,
        "builtin": True,
        "schema_version": SCHEMA_VERSION,
        # Kinds that only a project holds are counted as none.
        "counts": {kind: len(getattr(records, kind, ())) for kind in KINDS},
        "journal": {"length": 0, "head": None},
        "writable": False,
        "exercise": False,
        "known_until": known_until(records),
    }


def _of_project(path: Path) -> dict[str, Any]:
    from geodata.project.lock import owner_of  # noqa: PLC0415 - loaded when first needed
    from geodata.project.opening import may_write  # noqa: PLC0415 - loaded when first needed

    with opened(path, write=False) as project:
        head = project.head
        writable = may_write(project)
        owner = owner_of(project.path)
        return {
            "project": str(path),
            "builtin": False,
            "id": project.identity.project_id,
            "created_at": project.identity.created_at,
            "schema_version": project.identity.schema_version,
            "counts": project.counts(),
            "journal": {"length": head.seq, "head": head.hash if head.seq else None},
            "writable": writable,
            "locked_by": None if owner is None or writable else str(owner),
            "recovered": project.recovered,
            "exercise": project.exercise,
            "known_until": known_until(project.records()),
        }


def known_until(records: RecordSet) -> str | None:
    """The day from which ``--known-on`` shows everything that is dated, as YYYY-MM-DD."""
    dates = [
        *(source.date for source in records.sources),
        *(claim.date_said for claim in records.claims),
        *(a.date for subject in (*records.deployments, *records.events) for a in subject.status_assertions),
    ]
    newest = max((date.last_day for date in dates if date is not None), default=None)
    return newest.isoformat() if newest else None


def _readable(info: dict[str, Any]) -> str:
    held = (f"{number} {kind}" for kind, number in info["counts"].items() if number)
    access = "writable" if info["writable"] else "read-only"
    lines = [
        f"{info['project'] or 'built-in atlas'}, {access}, schema {info['schema_version']}",
        ", ".join(held) or "no records",
        f"what was said up to {info['known_until'] or 'no known date'}",
    ]
    if info["exercise"]:
        lines.insert(0, "EXERCISE")
    if info["project"] is not None:
        lines.append(f"{info['journal']['length']} entries in the journal")
    return "\n".join(lines)
