"""``sapper-atlas backups``: the backups of a project."""

from __future__ import annotations

import argparse

from desktop.commands.options import Parser, add_json, add_project_needed
from desktop.commands.output import print_json, print_text, table
from desktop.explain import DONE


def parser() -> Parser:
    options = Parser("backups", "List the backups of a project, oldest first; `restore` puts one back.")
    add_project_needed(options)
    add_json(options)
    return options


def run(args: argparse.Namespace) -> int:
    from geodata.project.backups import backups_of  # noqa: PLC0415 - loaded when first needed

    found = backups_of(args.project)
    if args.json:
        print_json(
            [
                {"path": str(each.path), "time": each.time.isoformat(), "entry": each.seq, "why": each.why}
                for each in found
            ]
        )
        return DONE
    lines = [[each.time.isoformat(), str(each.seq), each.why, str(each.path)] for each in found]
    print_text(table(["time", "entry", "why", "file"], lines) if lines else "no backups")
    return DONE
