"""``sapper-atlas info``: what a project or the built-in atlas holds."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.commands.options import Parser, add_json, add_project
from desktop.commands.output import print_json, print_text
from desktop.explain import DONE
from desktop.projects import refuse_or_open

if TYPE_CHECKING:
    from geodata.records.record_set import RecordSet


def parser() -> Parser:
    options = Parser("info", "Say what a project or the built-in atlas holds.")
    add_project(options)
    add_json(options)
    return options


def run(args: argparse.Namespace) -> int:
    if args.project is not None:
        refuse_or_open(args.project)
    from geodata.builtin import SCHEMA_VERSION, builtin_records  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.listing import KINDS  # noqa: PLC0415 - loaded when first needed

    records = builtin_records()
    info: dict[str, Any] = {
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
    if args.json:
        print_json(info)
    else:
        print_text(_readable(info))
    return DONE


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
    return "\n".join(
        (
            f"built-in atlas, read-only, schema {info['schema_version']}",
            ", ".join(held),
            f"what was said up to {info['known_until'] or 'no known date'}",
        )
    )
