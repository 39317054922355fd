"""``sapper-atlas`` without a subcommand: the window."""

from __future__ import annotations

import argparse

from desktop.commands.options import LANGUAGES, THEATRES, Parser, add_known_on, add_project, day
from desktop.projects import opened

EPILOG = """\
subcommands:
  list KIND [PROJECT]       the records of one kind
  info [PROJECT]            what a project or the built-in atlas holds
  render [PROJECT] --out F  a map as a picture or a page
  new PROJECT               make a project
  apply PROJECT EDITS       edits from a file or standard input, one JSON edit a line
  undo PROJECT              take edits back; redo PROJECT makes them again
  history PROJECT           who changed what, when and why
  check PROJECT             every stored byte against its hash and the journal
  checkpoint PROJECT NAME   give the present state a name
  backups PROJECT           the backups there are; restore PROJECT BACKUP puts one back

A subcommand comes first; a project called like one is given as ./list.
Each explains itself: sapper-atlas list --help"""


def parser() -> Parser:
    options = Parser("", "Open the atlas in a window; without PROJECT the built-in atlas, read-only.", EPILOG)
    add_project(options)
    options.add_argument("--version", action="store_true", help="print the version and leave")
    options.add_argument("--theatre", choices=THEATRES, help="theatre to show first")
    options.add_argument("--date", metavar="D", type=day, help="date to show first: 2025-07-05, 2025-07 or 2025")
    add_known_on(options)
    options.add_argument("--read-only", action="store_true", help="open the project without the right to change it")
    options.add_argument("--language", choices=LANGUAGES, help="language of the window")
    return options


def run(args: argparse.Namespace) -> int:
    if args.project is not None:
        # What cannot be opened at all is said here, in the terminal it was asked for in.
        opened(args.project, write=False).close()
    from desktop.app import run_window  # noqa: PLC0415 - loaded when first needed

    return run_window(
        theatre=args.theatre,
        date=args.date,
        known_on=args.known_on,
        language=args.language,
        theme=None,
        project=args.project,
        write=not args.read_only,
    )
