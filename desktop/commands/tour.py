"""``sapper-atlas tour``: a guided walk to its end, unattended, with a picture of the window at each step."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.commands import options
from desktop.commands.output import print_text
from desktop.explain import DONE, UsageRefused


def parser() -> options.Parser:
    """Options of a tour."""
    made = options.Parser("tour", "Walk through a tour to its end and write a picture of the window at each step.")
    options.add_project(made)
    made.add_argument("name", metavar="NAME", nargs="?", help="a tour, such as two-missions")
    made.add_argument("--list", action="store_true", help="name the tours there are and leave")
    made.add_argument("--out", metavar="FOLDER", type=Path, help="folder for the pictures (default: tour-NAME, here)")
    made.add_argument("--json", action="store_true", help="print the steps as JSON")
    made.add_argument("--theme", choices=options.THEMES, help="colours")
    options.add_language(made)
    return made


def run(args: argparse.Namespace) -> int:
    """Walk, and say the steps."""
    from desktop.tour.script import TourRefused, tour_names  # noqa: PLC0415 - loaded when first needed

    name, project = args.name, args.project
    if name is None and project is not None:
        # One word is the tour: a project before it is allowed, not needed.
        name, project = str(project), None
    if args.list:
        print_text("\n".join(tour_names()))
        return DONE
    if name is None:
        raise UsageRefused(f"which tour? There are: {', '.join(tour_names())}")
    from desktop.tour_command import walked  # noqa: PLC0415 - as above

    folder = args.out or Path(f"tour-{name}")
    try:
        steps = walked(name, project, folder, args.language or "en", args.theme or "light")
    except TourRefused as error:
        raise UsageRefused(str(error)) from error
    if args.json:
        import msgspec  # noqa: PLC0415 - as above

        print_text(msgspec.json.format(msgspec.json.encode(steps), indent=2).decode())
    else:
        print_text("\n".join(f"{number}. {step['text']}" for number, step in enumerate(steps, 1)))
    print(f"sapper-atlas: {len(steps)} pictures in {folder}", file=sys.stderr)
    return DONE
