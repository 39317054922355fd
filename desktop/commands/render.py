"""``sapper-atlas render``: a map as a picture or a page. The drawing is in ``desktop.rendering``."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands import options
from desktop.explain import UsageRefused

FORMATS = (".png", ".pdf", ".svg")


def parser() -> options.Parser:
    """Options of a rendering; see ``run`` for what they become."""
    made = options.Parser("render", "Draw a map into a PNG, PDF or SVG file.")
    options.add_project(made)
    add = made.add_argument
    add("--out", metavar="FILE", type=Path, required=True, help="file to write: .png, .pdf or .svg")
    add("--view", metavar="NAME", help="a stored view")
    add("--theatre", choices=options.THEATRES, help="a theatre at its own extent and projection")
    add("--extent", metavar="W,S,E,N", help="degrees, WGS 84")
    add(
        "--layer",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a file of shapes to draw on top, or of pixels to draw below; repeatable",
    )
    add("--shade", metavar="COLUMN", help="shade the layers' areas, and size their points, by a column of numbers")
    add("--size", metavar="SIZE", default="1920x1080", help="pixels as 1920x1080, a shape as 16:9, A4, A3, A4-portrait")
    add("--dpi", metavar="N", type=options.positive, default=96.0, help="dots an inch (default 96)")
    options.add_date(made)
    options.add_known_on(made)
    options.add_language(made)
    add("--theme", choices=options.THEMES, help="colours")
    add("--signs", choices=("own", "app6", "mono"), default="own", help="how hazardous ground is signed")
    add(
        "--hide", metavar="KIND", action="append", default=[], help="a kind of record or layer to leave out; repeatable"
    )
    add("--repeat", metavar="N", type=options.count, default=1, help="draw N times, for timings (default 1)")
    add("--timings", metavar="FILE", type=Path, help="write the times taken as JSON")
    return made


def run(args: argparse.Namespace) -> int:
    """Draw: ``out``, ``timings`` and ``layer`` become paths, dates become days, ``extent`` and ``size`` stay text."""
    if args.out.suffix.lower() not in FORMATS:
        raise UsageRefused(f"--out {args.out}: the name must end in {', '.join(FORMATS[:-1])} or {FORMATS[-1]}")
    from desktop.rendering import render_command  # noqa: PLC0415 - loaded when first needed

    return render_command(args)
