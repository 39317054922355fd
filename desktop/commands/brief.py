"""``sapper-atlas brief``: briefing sheets in five formats. The work is in ``desktop.brief_sheets``."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands import options
from desktop.commands.output import print_json, print_text
from desktop.explain import DONE, UsageRefused

FORMATS = (".png", ".pdf", ".svg", ".pptx", ".html")
_EPILOG = """A PDF, a PPTX and an HTML hold every page of a sheet. A PNG or SVG is one page: further pages
go to FILE-2 and so on, and are named on stderr. An atlas run writes one PDF or PPTX, or a numbered file a sheet."""


def parser() -> options.Parser:
    """Options of a sheet."""
    made = options.Parser("brief", "Make a briefing sheet.", _EPILOG)
    options.add_project(made)
    add = made.add_argument
    add("--list", action="store_true", help="name the templates and end")
    add("--template", metavar="NAME", help="what the sheet shows; see --list")
    add("--out", metavar="FILE", type=Path, help="file to write: .png, .pdf, .svg, .pptx or .html")
    add("--paper", choices=("A4", "A3", "16:9"), help="paper (default A4)")
    add("--portrait", action="store_const", const=True, help="upright")
    add("--dpi", metavar="N", type=options.positive, default=300.0, help="dots an inch of pictures (default 300)")
    options.add_date(made)
    options.add_known_on(made)
    options.add_language(made)
    add("--theatre", choices=options.THEATRES, help="theatre of the map")
    add("--extent", metavar="W,S,E,N", help="degrees, WGS 84")
    add(
        "--view",
        metavar="NAME",
        help="a stored view of the project, with all that was stored; other options go before it",
    )
    add("--left", metavar="GROUP", help="left group of a mirror (default ru-la)")
    add("--right", metavar="GROUP", help="right group of a mirror (default la-ru)")
    add("--contingent", metavar="ID", help="contingent of a contingent sheet")
    add("--title", metavar="TEXT", help="title instead of the template's")
    add("--subtitle", metavar="TEXT", help="line below the title, before the dates")
    add("--remark", metavar="TEXT", help="a paragraph of yours on the sheet")
    add("--banner", metavar="TEXT", help="marking (default OPEN SOURCES); EXERCISE stays on exercises")
    add("--banner-colour", metavar="#RRGGBB", help="colour of the marking")
    add("--grid", choices=("none", "graticule", "mgrs"), help="grid on the maps (default graticule)")
    add(
        "--hide",
        metavar="KIND",
        action="append",
        default=[],
        help="a layer to leave out, of the map or by its name of the project, or layers; repeatable",
    )
    add("--atlas", choices=("provinces", "areas", "contingents", "dates"), help="a sheet for each of them")
    add("--dates", metavar="D,D,…", help="days of an atlas of dates")
    add("--state", metavar="CODE|FILE", help="print the state behind a sheet as JSON: a printed code, or a file")
    return made


def run(args: argparse.Namespace) -> int:
    """Make the sheets; ``--list`` and ``--state`` only tell."""
    if not args.list and not args.state:
        if args.template is None and args.atlas is None and args.view is None:
            raise UsageRefused("--template NAME is needed; `sapper-atlas brief --list` names them")
        if args.out is None:
            raise UsageRefused("--out FILE is needed")
        if args.out.suffix.lower() not in FORMATS:
            raise UsageRefused(f"--out {args.out}: the name must end in {', '.join(FORMATS[:-1])} or {FORMATS[-1]}")
    from desktop import brief_sheets  # noqa: PLC0415 - loaded when first needed

    if args.state:
        print_json(brief_sheets.state_report(args.state))
        return DONE
    if args.list:
        print_text(brief_sheets.templates_list(args))
        return DONE
    return brief_sheets.brief_command(args)
