"""A table as a spreadsheet puts it on the clipboard: rows of cells, and which columns are what."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

# What people head their columns with, beside the labels of the form.
_ALIASES: dict[str, tuple[str, ...]] = {
    "subject": ("subject", "about", "contingent", "deployment", "mission", "event"),
    "source_ids": ("source", "sources", "source id", "source ids"),
    "attribute": ("attribute", "measure", "what"),
    "value": ("value", "amount", "number", "figure", "quantity"),
    "text": ("text", "claim", "statement", "said"),
    "original:words": ("original", "quote", "original text"),
    "asserted_by.name": ("said by", "speaker", "who", "asserted by"),
    "asserted_by.country": ("country", "party"),
    "date_said": ("said on", "date said", "date", "when said"),
    "date_meant": ("true when", "date meant", "as of"),
    "stance": ("stance",),
    "reliability": ("reliability", "source grade"),
    "credibility": ("credibility", "claim grade", "grade"),
    "rationale": ("rationale", "why", "reason"),
}


def pasted_rows(text: str) -> list[list[str]]:
    """Rows of cells, all of one length, without those that are empty; quoted cells may hold tabs and line breaks."""
    reader = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline=""), delimiter="\t")
    rows = [[cell.strip() for cell in row] for row in reader]
    rows = [row for row in rows if any(row)]
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def guessed_columns(first: Sequence[str], labels: Mapping[str, str]) -> list[str | None]:
    """For each cell of the first row the field that it names, None where it names none or one named before.

    ``labels`` gives the label of each field, by its name.
    """
    found: list[str | None] = []
    for cell in first:
        words = " ".join(cell.casefold().replace("_", " ").split())
        fitting = (
            name
            for name, label in labels.items()
            if words in (label.casefold(), name.replace("_", " ")) or words in _ALIASES.get(name, ())
        )
        name = next(fitting, None)
        found.append(None if name in found else name)
    return found
