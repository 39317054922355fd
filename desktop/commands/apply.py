"""``sapper-atlas apply``: edits from a file or a pipe, each acknowledged when it is durable."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from desktop.commands.options import Parser, add_project_needed
from desktop.commands.output import print_text
from desktop.explain import DONE
from desktop.projects import opened
from geodata.project.errors import EditRefused, ProjectNotWritten

if TYPE_CHECKING:
    from geodata.project.editing import Edit
    from geodata.project.project import Project

EPILOG = """\
one JSON edit a line:
  {"edit":"put","kind":"areas","id":"…","values":{…},"geometry":{GeoJSON},"reason":"…"}
  {"edit":"remove","kind":"areas","id":"…","reason":"…"}
A put without id makes a record; one with the id of a record changes the values it names (null takes one away).
Each durable edit is answered by {"ack":N,"id":"…","entry":J}; the first that is refused ends the work."""
_FORMS: dict[str, type] = {"kind": str, "id": str, "reason": str, "values": dict, "geometry": dict}
_FIELDS = {"put": ("kind", "id", "values", "geometry", "reason"), "remove": ("kind", "id", "reason")}


def parser() -> Parser:
    options = Parser("apply", "Apply edits to a project.", EPILOG)
    add_project_needed(options)
    options.add_argument("edits", metavar="EDITS", help="file of edits, or - for standard input")
    return options


def run(args: argparse.Namespace) -> int:
    with contextlib.ExitStack() as stack:
        lines: IO[bytes] = sys.stdin.buffer if args.edits == "-" else stack.enter_context(Path(args.edits).open("rb"))
        named = "standard input" if args.edits == "-" else args.edits
        project = stack.enter_context(opened(args.project, write=True))
        stack.callback(back_up, project)
        for number, (where, line) in enumerate(_lines(lines, named), start=1):
            try:
                (ack,) = project.edit([edit_of(line)])
            except EditRefused as error:
                raise EditRefused(f"{where}: {error}") from error
            print_text(json.dumps({"ack": number, "id": ack.id, "entry": ack.entry}, ensure_ascii=False))
    return DONE


def back_up(project: Project) -> None:
    """Make a backup if one is due; a failure is told, but takes no acknowledged edit back."""
    try:
        project.backup_if_due()
    except ProjectNotWritten as error:
        print(f"sapper-atlas: {error}", file=sys.stderr)


def edit_of(line: bytes) -> Edit:
    """The edit a line asks for.

    Raises
    ------
    EditRefused
        The line is not JSON, or has other members than an edit.
    """
    from geodata.project.editing import Put, Remove, Unchanged  # noqa: PLC0415 - loaded when first needed

    try:
        asked: Any = json.loads(line, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise EditRefused(f"is not a JSON edit ({error}); nothing was changed") from error
    if not isinstance(asked, dict):
        raise EditRefused("is not a JSON object; nothing was changed")
    members = cast("dict[str, Any]", asked)
    sort = members.get("edit")
    if not isinstance(sort, str) or sort not in _FIELDS:
        raise EditRefused('is not an edit: "edit" must be "put" or "remove"; nothing was changed')
    unknown = [name for name in members if name != "edit" and name not in _FIELDS[sort]]
    if unknown:
        raise EditRefused(f"has the unknown member {unknown[0]!r}; nothing was changed")
    for name, form in _FORMS.items():
        if members.get(name) is not None and not isinstance(members[name], form):
            raise EditRefused(f"its member {name!r} is not what it should be; nothing was changed")
    kind, record_id, reason = (members.get(name) for name in ("kind", "id", "reason"))
    if kind is None or (sort == "remove" and record_id is None):
        raise EditRefused("misses its kind or id; nothing was changed")
    if sort == "remove":
        return Remove(kind, str(record_id), reason)
    geometry = members.get("geometry", Unchanged.GEOMETRY)
    return Put(kind, members.get("values") or {}, record_id, geometry, reason)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; a member that stands twice is refused, because readers differ on which one counts."""
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the member {twice!r} stands twice")
    return members


def _lines(file: IO[bytes], named: str) -> Iterator[tuple[str, bytes]]:
    for number, line in enumerate(file, start=1):
        if line.strip():
            yield f"{named} line {number}", line
