"""``sapper-atlas restore``: put a backup in the place of a project; what it replaces is kept."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.options import Parser, add_project_needed
from desktop.commands.output import print_text
from desktop.explain import DONE


def parser() -> Parser:
    options = Parser("restore", "Put a backup in the place of a project; the replaced file is kept among the backups.")
    add_project_needed(options)
    options.add_argument("backup", metavar="BACKUP", type=Path, help="backup file, as `backups` lists it")
    return options


def run(args: argparse.Namespace) -> int:
    from geodata.project.restoring import restore  # noqa: PLC0415 - loaded when first needed

    kept = restore(args.backup, args.project)
    said = "" if kept is None else f"; what it replaced is kept as {kept}"
    print_text(f"{args.project}: restored from {args.backup}{said}")
    return DONE
