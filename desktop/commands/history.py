"""``sapper-atlas history``: the journal of a project or of one record."""

from __future__ import annotations

import argparse

from desktop.commands.list_records import KINDS
from desktop.commands.options import Parser, add_json, add_project_needed
from desktop.commands.output import print_json, print_text, table
from desktop.explain import DONE, UsageRefused
from desktop.projects import opened


def parser() -> Parser:
    options = Parser("history", "Show who changed what, when and why, oldest first.")
    add_project_needed(options)
    options.add_argument("--kind", metavar="K", choices=(*KINDS, "settings"), help=", ".join(KINDS))
    options.add_argument("--id", metavar="I", help="id of one record; needs --kind")
    add_json(options)
    return options


def run(args: argparse.Namespace) -> int:
    if args.id is not None and args.kind is None:
        raise UsageRefused("--id needs --kind; see `sapper-atlas history --help`")
    from geodata.project.reports import entry_report  # noqa: PLC0415 - loaded when first needed

    with opened(args.project, write=False) as project:
        entries = project.history(args.kind, args.id)
    if args.json:
        print_json([entry_report(entry) for entry in entries])
        return DONE
    lines = [
        [str(entry.seq), entry.time, entry.author, entry.action, entry.kind, entry.record_id, entry.reason or ""]
        for entry in entries
    ]
    print_text(table(["entry", "time", "author", "action", "kind", "id", "reason"], lines) if lines else "no entries")
    return DONE
