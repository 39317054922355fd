"""``sapper-atlas check``: whether a project is what was acknowledged, byte for byte and rule for rule."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from desktop.commands.options import Parser, add_json, add_project_needed
from desktop.commands.output import print_json, print_text
from desktop.explain import DAMAGED, DONE


def parser() -> Parser:
    options = Parser(
        "check",
        "Check file, journal, records and outlines, and list pictures that are not where the project names them, what "
        "the records disagree about and what is hard to believe; nothing is changed. "
        "Exit code 5 when content is damaged.",
    )
    add_project_needed(options)
    add_json(options)
    return options


def run(args: argparse.Namespace) -> int:
    from geodata.exchange.lost_pictures import lost_pictures  # noqa: PLC0415 - loaded when first needed
    from geodata.project.disagreements import advice  # noqa: PLC0415 - loaded when first needed
    from geodata.project.integrity import check_file  # noqa: PLC0415 - loaded when first needed

    findings = check_file(args.project)
    if not any(finding.severity == "error" for finding in findings):
        findings += lost_pictures(args.project) + advice(args.project)
    ok = all(finding.severity != "error" for finding in findings)
    if args.json:
        print_json({"ok": ok, "findings": [asdict(finding) for finding in findings]})
    else:
        lines = [f"{finding.severity}: {finding.text}" for finding in findings]
        print_text("\n".join([*lines, f"{args.project}: {'whole' if ok else 'damaged'}"]))
    return DONE if ok else DAMAGED
