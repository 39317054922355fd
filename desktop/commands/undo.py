"""``sapper-atlas undo``: take back the last edits."""

from __future__ import annotations

import argparse
import json
import sys

from desktop.commands.apply import back_up
from desktop.commands.options import Parser, add_project_needed, count
from desktop.commands.output import print_text
from desktop.explain import DONE
from desktop.projects import opened


def parser() -> Parser:
    return steps_parser("undo", "Take back the last edits of a project; the journal keeps them.")


def run(args: argparse.Namespace) -> int:
    return run_steps(args, "undo")


def steps_parser(name: str, description: str) -> Parser:
    """Options that undo and redo share."""
    options = Parser(name, description)
    add_project_needed(options)
    options.add_argument("--steps", metavar="N", type=count, default=1, help="how many (default 1)")
    return options


def run_steps(args: argparse.Namespace, action: str) -> int:
    """Undo or redo, one line a durable step; with fewer steps than asked for, those there are."""
    from geodata.project.errors import NothingToUndo  # noqa: PLC0415 - loaded when first needed

    with opened(args.project, write=True) as project:
        for done in range(args.steps):
            try:
                step = project.undo() if action == "undo" else project.redo()
            except NothingToUndo as error:
                if not done:
                    raise
                print(f"sapper-atlas: {error}; {done} of {args.steps} steps were made", file=sys.stderr)
                break
            records = [{"kind": kind, "id": record_id} for kind, record_id in step.records]
            made = {action: done + 1, "group": step.group_no, "reason": step.reason, "entry": step.entry}
            print_text(json.dumps({**made, "records": records}, ensure_ascii=False))
        back_up(project)
    return DONE
