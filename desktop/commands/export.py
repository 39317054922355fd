"""``sapper-atlas export``: records or a layer as a file of another program, compared before it replaces anything."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from desktop.commands.options import Parser, add_date, add_project_needed
from desktop.commands.output import print_text
from desktop.explain import DONE, UsageRefused
from desktop.progress_line import ProgressLine
from desktop.projects import opened

# As in geodata.exchange.outgoing.request, which is not imported before it is needed.
FORMATS = ("gpkg", "geojson", "kml", "kmz", "shp", "csv", "xlsx", "gpx", "geoparquet", "imsma")
EPILOG = """\
The file is written aside, opened again, counted and compared; only then it replaces what was there. What the format
could not carry is said on stderr. The kind `quarantined` has the rows that imports could not take. The format imsma is
a list of vertices as IMSMA NG has them (.csv), one line a corner.
What an exercise project exports says EXERCISE in its title and in every row."""


def parser() -> Parser:
    options = Parser("export", "Export the records of a kind, or a layer, as a file.", EPILOG)
    add_project_needed(options)
    what = options.add_mutually_exclusive_group(required=True)
    what.add_argument("--kind", metavar="K", help="areas, releases, devices, deployments …, or quarantined")
    what.add_argument("--layer", metavar="NAME", help="an imported layer")
    options.add_argument("--format", choices=FORMATS, required=True)
    options.add_argument("--out", metavar="FILE", type=Path, required=True)
    options.add_argument("--report", metavar="FILE.json", type=Path, help="write what the format could not carry")
    add_date(options)
    return options


def run(args: argparse.Namespace) -> int:
    from geodata.exchange.outgoing.content import kind_content, layer_content  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.outgoing.exporting import export  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.writing import write_aside  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.state import Clock  # noqa: PLC0415 - loaded when first needed

    if args.layer is not None and args.date is not None:
        raise UsageRefused("a layer has no dates of its own: --date goes with --kind")
    with opened(args.project, write=False) as project:
        if args.out.exists() and args.out.samefile(project.path):
            raise UsageRefused(f"{args.out}: is the project itself; choose another name")
        content = (layer_content(project, args.layer) if args.layer is not None
                   else kind_content(project, args.kind, Clock(true_on=args.date)))  # fmt: skip
        with ProgressLine() as line:
            written = export(content, args.out, args.format, exercise=project.exercise, progress=line.rows)
    for loss in written.losses:
        print(f"sapper-atlas: {args.out}: {loss}", file=sys.stderr)
    if args.report is not None:
        report = {"file": str(args.out), "format": args.format, "rows": written.rows, "losses": list(written.losses),
                  "exercise": project.exercise}  # fmt: skip
        text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
        write_aside(args.report, lambda aside: aside.write_text(text, encoding="utf-8"))
    print_text(f"{args.out}: {written.rows} rows written and compared"
               + (f"; {len(written.losses)} things could not be carried" if written.losses else ""))  # fmt: skip
    return DONE
