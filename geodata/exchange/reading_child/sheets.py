"""Spreadsheets (XLSX, ODS) made tables of text: values as they were worked out last, never a formula."""

from __future__ import annotations

import csv
import datetime
import itertools
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

from geodata.exchange.incoming.request import asked
from geodata.exchange.reading_child.archives import check_office
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.records.said import say

MOST_ROWS, MOST_COLUMNS, DEEPEST = 2_000_000, 1_900, 64
_Sheets = dict[str, Iterable[list[str]]]
_TABLE, _TEXT, _OFFICE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", \
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"  # fmt: skip


def sheet_as_text(path: Path, target: Path, layer: str | None, kind: str) -> str:
    """Write one sheet of a spreadsheet as CSV; its name.

    Raises
    ------
    FileRefused, Asked
        It is damaged or too large; or it has several sheets with content and none was named.
    """
    check_office(path, "xl/workbook.xml" if kind == "XLSX" else "content.xml")
    return _xlsx(path, target, layer) if kind == "XLSX" else _ods(path, target, layer)


def _xlsx(path: Path, target: Path, layer: str | None) -> str:
    import openpyxl  # noqa: PLC0415 - after the limits are set

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        sheets: _Sheets = {sheet.title: _cells(sheet) for sheet in book.worksheets}
        return _write(_chosen(sheets, layer), sheets, target)
    except FileRefused:
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, zlib.error,
            SyntaxError, EOFError, RecursionError, OverflowError) as error:  # fmt: skip
        raise FileRefused(say("cannot/sheet", reason=f"{type(error).__name__}: {str(error)[:120]}")) from error


def _cells(sheet: Any) -> Iterator[list[str]]:
    for row in sheet.iter_rows(values_only=True):
        yield [_written(value) for value in row[: MOST_COLUMNS + 1]]


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat()
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else str(value)


def _ods(path: Path, target: Path, layer: str | None) -> str:
    reader = _Ods()
    try:
        with zipfile.ZipFile(path) as held, held.open("content.xml") as inner:
            reader.parser.ParseFile(inner)
    except (
        expat.ExpatError,
        LookupError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
    ) as error:
        raise FileRefused(say("cannot/sheet", reason=str(error))) from error
    sheets: _Sheets = dict(reader.sheets)
    return _write(_chosen(sheets, layer), sheets, target)


def _chosen(sheets: _Sheets, layer: str | None) -> str:
    if layer in sheets:
        return str(layer)
    filled: dict[str, Iterable[list[str]]] = {}
    for name, rows in sheets.items():
        first = iter(rows)
        begun = list(itertools.islice(first, 200))
        if any(any(row) for row in begun):
            filled[name] = itertools.chain(begun, first)
    if not filled:
        raise FileRefused(say("cannot/sheet-empty"))
    if len(filled) > 1:
        names = tuple(filled)
        text = say("ask/sheets", count=len(names), names=", ".join(names[:10]))
        raise Asked(asked("--layer", text, recommended=names[0], candidates=names))
    sheets.update(filled)
    return next(iter(filled))


def _write(name: str, sheets: _Sheets, target: Path) -> str:
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        width: int | None = None
        for number, row in enumerate(sheets[name], 1):
            if number > MOST_ROWS or len(row) > MOST_COLUMNS:
                raise FileRefused(say("cannot/sheet-size", rows=MOST_ROWS, cells=MOST_COLUMNS))
            cells = _trimmed(row)
            width = width or len(cells) or None
            # Cells beyond the header stay, so that such a row is named and not cut.
            writer.writerow([cell.replace("\0", "") for cell in cells] + [""] * ((width or 1) - len(cells)))
    return name


def _trimmed(row: list[str]) -> list[str]:
    end = next((at for at in range(len(row), 0, -1) if row[at - 1] != ""), 0)
    return row[:end]


class _Ods:
    """Handlers of expat for the content of an OpenDocument spreadsheet."""

    def __init__(self) -> None:
        self.sheets: dict[str, list[list[str]]] = {}
        self._rows: list[list[str]] = []
        self._row: list[str] = []
        self._texts: list[str] = []
        self._value: str | None = None
        self._repeat = self._repeat_row = 1
        self._depth = self._total = 0
        self._in_text = False
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _start(self, name: str, said: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise FileRefused(say("cannot/sheet-deep", most=DEEPEST))
        if name == f"{_TABLE} table":
            self._rows = []
            self.sheets[said.get(f"{_TABLE} name", f"sheet {len(self.sheets) + 1}")] = self._rows
        elif name == f"{_TABLE} table-row":
            self._row, self._repeat_row = [], _count(said.get(f"{_TABLE} number-rows-repeated"))
        elif name in (f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"):
            self._texts, self._repeat = [], _count(said.get(f"{_TABLE} number-columns-repeated"))
            kind = said.get(f"{_OFFICE} value-type")
            self._value = {"float": said.get(f"{_OFFICE} value"), "date": said.get(f"{_OFFICE} date-value"),
                           "boolean": said.get(f"{_OFFICE} boolean-value")}.get(kind or "")  # fmt: skip
        elif name == f"{_TEXT} p":
            self._texts.append("")
            self._in_text = True

    def _characters(self, text: str) -> None:
        if self._in_text and self._texts:
            self._texts[-1] += text

    def _end(self, name: str) -> None:
        self._depth -= 1
        if name == f"{_TEXT} p":
            self._in_text = False
        elif name in (f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"):
            text = self._value if self._value is not None else "\n".join(self._texts)
            # A run of empty cells may be a thousand wide: it counts only when something stands behind it.
            self._row += [text] * min(self._repeat, MOST_COLUMNS + 1 if text else 2 * MOST_COLUMNS)
            if len(_trimmed(self._row)) > MOST_COLUMNS:
                raise FileRefused(say("cannot/sheet-columns", most=MOST_COLUMNS))
        elif name == f"{_TABLE} table-row":
            cells = _trimmed(self._row)
            self._total += self._repeat_row if cells else 1
            if self._total > MOST_ROWS:
                raise FileRefused(say("cannot/sheet-rows", most=MOST_ROWS))
            self._rows += [cells] * (self._repeat_row if cells else 1)


def _count(said: str | None) -> int:
    return int(said) if said is not None and said.isdecimal() and len(said) < 9 else 1
