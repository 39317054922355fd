"""The mirror as a table for a spreadsheet: one row a value, text as text, never a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from geodata.compare.cells import Cell, Entry
from geodata.compare.mirror import Mirror
from geodata.exchange.writing import write_aside

COLUMNS = (
    "field", "unit", "side", "group", "state", "contingent", "value as stated", "min", "max", "scope", "definition",
    "leads", "grade", "claims", "sources", "note",
)  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LONGEST = 32_000


def rows_of(made: Mirror) -> Iterator[tuple[str | float | None, ...]]:
    """Rows under ``COLUMNS``: a value of a side each; a side without values has one row that says so."""
    for cell in made.cells:
        for name, side, group in (("left", cell.left, made.left), ("right", cell.right, made.right)):
            for entry in side.values or (None,):
                yield _row(cell, name, group.name, side.state, entry)


def write_table(made: Mirror, path: Path) -> None:
    """Write the table as ``.csv`` (UTF-8 with a mark for Excel) or ``.xlsx``, whole or not at all.

    Raises
    ------
    OutputNotWritten
        See ``write_aside``.
    """
    write_aside(
        path, lambda aside: _write_xlsx(made, aside) if path.suffix.lower() == ".xlsx" else _write_csv(made, aside)
    )


def _row(cell: Cell, side: str, group: str, state: str, entry: Entry | None) -> tuple[str | float | None, ...]:
    words = state.replace("_", " ")
    if entry is None:
        return (cell.field, cell.unit, side, group, words, *(None,) * 10, cell.note)
    return (
        cell.field, cell.unit, side, group, words, entry.deployment, entry.text, entry.min, entry.max, entry.scope,
        entry.definition, "leads" if entry.leads else "rival", entry.grade, " ".join(entry.claims),
        " ".join(entry.sources), cell.note,
    )  # fmt: skip


def _write_csv(made: Mirror, path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([_guarded(value) for value in row] for row in rows_of(made))


def _guarded(value: str | float | None) -> str | float | None:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front."""
    if not isinstance(value, str):
        return value
    text = _plain(value)
    return f"'{text}" if text.lstrip().startswith(("=", "+", "-", "@", "\t")) else text


def _write_xlsx(made: Mirror, path: Path) -> None:
    from openpyxl import Workbook  # noqa: PLC0415 - loaded when first needed
    from openpyxl.cell.cell import Cell as Written  # noqa: PLC0415 - loaded when first needed

    book = Workbook()
    sheet = book.active
    assert sheet is not None, "a new workbook has a sheet"
    sheet.title = "mirror"
    sheet.append(COLUMNS)
    for row in rows_of(made):
        sheet.append([_plain(value) if isinstance(value, str) else value for value in row])
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            if isinstance(cell, Written) and isinstance(cell.value, str):
                cell.data_type = "s"
    sheet.freeze_panes = "A2"
    book.save(path)


def _plain(text: str) -> str:
    """Without control characters, which Excel refuses, and cut where it would cut."""
    clean = _CONTROL.sub("", text)
    return clean if len(clean) <= _LONGEST else clean[:_LONGEST] + " …"
