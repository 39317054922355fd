"""``sapper-atlas redo``: make undone edits again."""

from __future__ import annotations

import argparse

from desktop.commands.options import Parser
from desktop.commands.undo import run_steps, steps_parser


def parser() -> Parser:
    return steps_parser("redo", "Make undone edits of a project again, until something else is edited.")


def run(args: argparse.Namespace) -> int:
    return run_steps(args, "redo")
