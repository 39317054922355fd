"""What a table of text (CSV, TSV) looks like: its divider, its header, the names of its columns."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Sequence
from pathlib import Path

import msgspec

from geodata.exchange.reading_child.encodings import TextLook, looked_through
from geodata.exchange.reading_child.in_place import InPlace
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import say

_LOOKED_AT = 50
_LONGEST_NAME = 10_000
_LONGEST_LINE = 16 * 1024**2
_DIVIDERS = (",", ";", "\t", "|")


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A text of rows: its divider, its names, and whether the first line holds them. ``names`` differ.

    ``text`` is one that is read in place.
    """

    path: Path
    divider: str
    names: tuple[str, ...]
    header: bool
    text: InPlace | None = None

    def expected(self, read: int) -> int:
        """About how many rows it has, of which so many are read; 0 where that cannot be told."""
        share = 0.0 if self.text is None else self.text.share
        return round(read / share) if share > 0 else 0


def table_of(
    path: Path, header: bool | None, look: TextLook | None = None, text: InPlace | None = None  # noqa: FBT001 - as a mapping says
) -> Table:  # fmt: skip
    """What a table looks like, from its first lines; ``look`` is what a look at the whole of it has found already.

    ``text`` is one that is read in place, whose quotation marks are for the caller to look at.

    Raises
    ------
    FileRefused
        It has no rows, holds a quotation mark that is never closed, or is no table.
    """
    csv.field_size_limit(_LONGEST_LINE)
    if text is None:
        _check_quotes(look or looked_through(path))
    lines = _first_lines(path, text)
    divider = max(_DIVIDERS, key=lambda mark: _evenness(lines, mark))
    try:
        rows = [row for row in csv.reader(lines, delimiter=divider) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise FileRefused(say("cannot/table", reason=str(error))) from error
    if not rows:
        raise FileRefused(say("cannot/no-rows"))
    first = [cell.strip() for cell in rows[0]]
    named = _is_header(first) if header is None else header
    if named and max(map(len, first)) > _LONGEST_NAME:
        raise FileRefused(say("cannot/table", reason=f"the name of a column has {max(map(len, first)):,} letters"))
    names = first if named else [f"column {number}" for number in range(1, len(first) + 1)]
    return Table(path=path, divider=divider, names=_different(names), header=named, text=text)


def _check_quotes(look: TextLook) -> None:
    if look.nul:
        raise FileRefused(say("cannot/nul"))
    if look.quotes % 2:
        raise FileRefused(say("cannot/quotes"))


def _first_lines(path: Path, text: InPlace | None) -> list[str]:
    raw = path.open("rb", buffering=0) if text is None else text.open()
    with io.TextIOWrapper(io.BufferedReader(raw), encoding="utf-8", newline="") as file:
        return list(itertools.takewhile(bool, (file.readline(_LONGEST_LINE) for _ in range(_LOOKED_AT))))


def _evenness(lines: Sequence[str], mark: str) -> tuple[bool, int, int]:
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=mark) if row]
    except csv.Error:
        return False, 0, 0
    usual = max(set(widths), key=widths.count, default=0)
    return usual > 1, widths.count(usual) if usual > 1 else 0, usual


def _is_header(first: Sequence[str]) -> bool:
    return not any(
        cell.replace(",", ".", 1).lstrip("-+").replace(".", "", 1).replace("-", "").isdigit() for cell in first
    )


def _different(names: Sequence[str]) -> tuple[str, ...]:
    made: list[str] = []
    for number, name in enumerate(names, 1):
        base = name or f"column {number}"
        chosen, turn = base, 1
        while chosen in made:
            turn += 1
            chosen = f"{base}_{turn}"
        made.append(chosen)
    return tuple(made)
