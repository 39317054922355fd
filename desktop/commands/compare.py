"""``sapper-atlas compare``: matched fields of two groups of contingents."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.options import Parser, add_date, add_json, add_known_on, add_project
from desktop.commands.output import print_json, print_text
from desktop.explain import DONE, UsageRefused
from desktop.projects import opened

if TYPE_CHECKING:
    from geodata.records.record_set import RecordSet

ENDINGS = (".csv", ".xlsx")


def parser() -> Parser:
    options = Parser("compare", "Compare two groups of contingents field by field, with the claims behind each value.")
    add_project(options)
    group = "ru-la (contributor, host), or ids of contingents with commas between them"
    options.add_argument("--left", metavar="GROUP", required=True, help=group)
    options.add_argument("--right", metavar="GROUP", required=True, help=group)
    add_json(options)
    add_date(options)
    add_known_on(options)
    options.add_argument("--out", metavar="FILE", type=Path, help="write the table as .csv or .xlsx")
    return options


def run(args: argparse.Namespace) -> int:
    from geodata.compare.mirror import mirror, report  # noqa: PLC0415 - loaded when first needed
    from geodata.ledger.state import Clock  # noqa: PLC0415 - loaded when first needed

    if args.out is not None and args.out.suffix.lower() not in ENDINGS:
        raise UsageRefused(f"{args.out}: a comparison is written as {' or '.join(ENDINGS)}")
    clock = Clock(true_on=args.date, known_on=args.known_on)
    try:
        made = mirror(_records(args.project), args.left, args.right, clock)
    except ValueError as error:
        raise UsageRefused(str(error)) from error
    if args.out is not None:
        from geodata.exchange.mirror_table import write_table  # noqa: PLC0415 - loaded when first needed

        write_table(made, args.out)
    if args.json:
        print_json(report(made))
    elif args.out is None:
        from desktop.commands.tables import mirror_table  # noqa: PLC0415 - loaded when first needed

        print_text(mirror_table(made))
    return DONE


def _records(project: Path | None) -> RecordSet:
    if project is None:
        from geodata.builtin import builtin_records  # noqa: PLC0415 - loaded when first needed

        return builtin_records()
    with opened(project, write=False) as held:
        return held.records()
