"""``sapper-atlas`` without a subcommand: the window."""

from __future__ import annotations

import argparse
import gc
import importlib
from typing import TYPE_CHECKING

from desktop.commands.options import LANGUAGES, THEATRES, Parser, add_known_on, add_project, day
from desktop.projects import opened

if TYPE_CHECKING:
    from geodata.theatres import TheatreName
    from geodata.theatres.basemap import BaseMap

_READS_SOURCE = "_mod_uses_pyside"
EPILOG = """\
subcommands:
  list KIND [PROJECT]       the records of one kind
  info [PROJECT]            what a project or the built-in atlas holds
  render [PROJECT] --out F  a map as a picture or a page
  compare [PROJECT] --left G --right G
                            matched fields of two groups of contingents
  brief [PROJECT] --template T --out F
                            a briefing sheet: PDF, picture, slides or a web page
  tour [PROJECT] NAME       a guided walk to its end, with a picture of each step
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
    # What is loaded stays: looking through it for garbage again and again takes a twenty-fifth of the start.
    gc.disable()
    base = base_map(args.theatre or "laos")
    load_qt()
    from desktop.app import run_window  # noqa: PLC0415 - loaded when first needed

    return run_window(
        base=base,
        date=args.date,
        known_on=args.known_on,
        language=args.language,
        theme=None,
        project=args.project,
        write=not args.read_only,
    )


def load_qt() -> None:
    """Load Qt, and keep PySide6 from reading the source of every module that is imported after it.

    It looks there for its own name, to know who may have chosen its other spellings (snake_case); nobody here has. The
    reading takes a twentieth of the start. Where another PySide6 does it otherwise, it may.
    """
    importlib.import_module("PySide6.QtCore")
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, _READS_SOURCE):
        setattr(feature, _READS_SOURCE, _uses_qt)


def _uses_qt(_module: object) -> bool:
    return True


def base_map(name: TheatreName) -> BaseMap:
    """The base map shown first; it is read while Qt is loaded."""
    from geodata.theatres import theatre  # noqa: PLC0415 - loaded when first needed
    from geodata.theatres.basemap import BaseMap  # noqa: PLC0415 - loaded when first needed

    base = BaseMap(theatre(name))
    base.read_ahead()
    return base
