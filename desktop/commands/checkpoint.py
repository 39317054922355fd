"""``sapper-atlas checkpoint``: give the present state of a project a name."""

from __future__ import annotations

import argparse

from desktop.commands.options import Parser, add_project_needed
from desktop.commands.output import print_json
from desktop.explain import DONE
from desktop.projects import opened


def parser() -> Parser:
    options = Parser("checkpoint", "Give the present place in the journal of a project a name.")
    add_project_needed(options)
    options.add_argument("name", metavar="NAME", help="name of the checkpoint")
    return options


def run(args: argparse.Namespace) -> int:
    with opened(args.project, write=True) as project:
        made = project.checkpoint(args.name)
    print_json({"name": made.name, "entry": made.seq, "created_at": made.created_at})
    return DONE
