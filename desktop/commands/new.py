"""``sapper-atlas new``: a project file with the built-in records, or without any."""

from __future__ import annotations

import argparse

from desktop.commands.options import Parser, add_project_needed
from desktop.commands.output import print_text
from desktop.explain import DONE
from desktop.release import version


def parser() -> Parser:
    options = Parser("new", "Make a project with the built-in records; a file that is there is never written over.")
    add_project_needed(options)
    options.add_argument("--empty", action="store_true", help="without the built-in records")
    options.add_argument(
        "--exercise", action="store_true", help="for training: everything made from it is marked EXERCISE, for ever"
    )
    return options


def run(args: argparse.Namespace) -> int:
    from geodata.project.founding import new_project  # noqa: PLC0415 - loaded when first needed

    records = None
    if not args.empty:
        from geodata.builtin import builtin_records  # noqa: PLC0415 - loaded when first needed

        records = builtin_records()
    new_project(args.project, records, exercise=args.exercise, made_by=f"sapper-atlas {version()}")
    print_text(f"{args.project}: made")
    return DONE
