"""``sapper-atlas list``: the records of one kind."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.commands.options import Parser, add_date, add_json, add_known_on, add_project
from desktop.commands.output import print_json, print_text
from desktop.explain import DONE, UsageRefused
from desktop.projects import opened

if TYPE_CHECKING:
    from geodata.ledger.state import Clock
    from geodata.records.record_set import RecordSet

# As in geodata.ledger.listing, which is not imported before it is needed; a test holds the two together.
KINDS = (
    "deployments", "claims", "sources", "events", "areas", "releases", "reports", "devices", "layers", "views",
    "series", "topics", "confirmations", "reopenings", "axes", "photos",
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
    from geodata.ledger.state import Clock  # noqa: PLC0415 - loaded when first needed

    clock = Clock(true_on=args.date, known_on=args.known_on)
    try:
        found, records = _of_builtin(args, clock) if args.project is None else _of_project(args, clock)
    except ValueError as error:
        raise UsageRefused(str(error)) from error
    if args.json:
        print_json(found)
    else:
        print_text(_readable(args.kind, found))
        # One total would only say again what its row says.
        if records is not None and args.kind == "deployments" and len(found) > 1:
            print_text(_totals(records, clock, [record["id"] for record in found]))
    return DONE


def _of_builtin(args: argparse.Namespace, clock: Clock) -> tuple[list[dict[str, Any]], RecordSet]:
    from geodata.builtin import builtin_records  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.listing import listing  # noqa: PLC0415 - loaded when first needed

    records = builtin_records()
    return listing(records, args.kind, clock, args.where), records


def _of_project(args: argparse.Namespace, clock: Clock) -> tuple[list[dict[str, Any]], RecordSet | None]:
    from geodata.project.reports import project_listing  # noqa: PLC0415 - loaded when first needed

    with opened(args.project, write=False) as project:
        found = project_listing(project, args.kind, clock, args.where)
        return found, project.records() if args.kind == "deployments" and not args.json else None


def _readable(kind: str, found: list[dict[str, Any]]) -> str:
    from desktop.commands.tables import records_table  # noqa: PLC0415 - loaded when first needed

    return records_table(kind, found) if found else f"no {kind}"


def _totals(records: RecordSet, clock: Clock, ids: list[str]) -> str:
    from desktop.commands.tables import totals_lines  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.listing import listed_totals  # noqa: PLC0415 - loaded when first needed

    return totals_lines(listed_totals(records, clock, ids), len(ids))
