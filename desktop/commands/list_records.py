"""``sapper-atlas list``: the records of one kind."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.commands.options import Parser, add_date, add_json, add_known_on, add_project
from desktop.commands.output import print_json, print_text
from desktop.explain import DONE, UsageRefused
from desktop.projects import refuse_or_open

# As in geodata.ledger.listing, which is not imported before it is needed; a test holds the two together.
KINDS = (
    "deployments", "claims", "sources", "events", "areas", "releases", "reports", "devices", "layers", "views",
    "series", "topics",
)  # fmt: skip


def parser() -> Parser:
    options = Parser("list", "List the records of one kind, of a project or of the built-in atlas.")
    options.add_argument("kind", metavar="KIND", choices=KINDS, help=", ".join(KINDS))
    add_project(options)
    add_json(options)
    add_date(options)
    add_known_on(options)
    options.add_argument(
        "--where",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        help="only records with this value, as subject=dep-la-ru-1 or location.country=LA; repeated: all must hold",
    )
    return options


def run(args: argparse.Namespace) -> int:
    if args.project is not None:
        refuse_or_open(args.project)
    from geodata.builtin import builtin_records  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.listing import listing  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.state import Clock  # noqa: PLC0415 - loaded when first needed

    records = builtin_records()
    try:
        found = listing(records, args.kind, Clock(true_on=args.date, known_on=args.known_on), args.where)
    except ValueError as error:
        raise UsageRefused(str(error)) from error
    if args.json:
        print_json(found)
    else:
        print_text(_readable(args.kind, found))
    return DONE


def _readable(kind: str, found: list[dict[str, Any]]) -> str:
    from desktop.commands.tables import records_table  # noqa: PLC0415 - loaded when first needed

    return records_table(kind, found) if found else f"no {kind}"
