"""Tables for spreadsheets: CSV and XLSX. No cell of them is ever a formula; places are well-known text."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from typing_extensions import override

from geodata.exchange.formulas import harmless
from geodata.exchange.writing_child.rows import AT_ONCE, UNPRINTABLE, Back, FormatRefused, Source, Writer, objects

_geos: Any = shapely
PLACE = "wkt_wgs84"
_MOST_ROWS, _LONGEST_CELL, _EXACT = 1_048_575, 32_767, 10**15


class Csv(Writer):
    """UTF-8 with a mark, as spreadsheets expect it. A text that would be a formula is given an apostrophe."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        name = f"{source.request.name}.csv"
        with (folder / name).open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([harmless(heading) for heading in _headings(source)])
            for shapes, columns in source.pieces():
                cells = [list(map(cell, column)) for column in columns]
                if source.request.placed:
                    cells.append(_wkt(shapes))
                writer.writerows(zip(*cells, strict=True))
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        csv.field_size_limit(2**31 - 1)
        with (folder / f"{source.request.name}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = itertools.islice(csv.reader(file), 1, None)
            yield from _back(source, ([cell or None for cell in row] for row in rows))


class Xlsx(Writer):
    """One sheet; every text is stored as text. What a cell cannot hold is listed."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        import openpyxl  # noqa: PLC0415 - loaded when first needed
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - loaded when first needed

        if source.rows > _MOST_ROWS:
            raise FormatRefused(f"a sheet holds {_MOST_ROWS:,} rows, these are {source.rows:,}; export as csv")
        name = f"{source.request.name}.xlsx"
        book = openpyxl.Workbook(write_only=True)
        sheet: Any = book.create_sheet(_sheet_name(source.request.title))
        cut = 0
        outline_cut = False

        def sheet_cell(value: Any) -> Any:
            nonlocal cut
            if value is None or isinstance(value, (bool, float)) or (isinstance(value, int) and abs(value) < _EXACT):
                return value
            text = UNPRINTABLE.sub("\ufffd", value.hex() if isinstance(value, bytes) else str(value))
            cut += len(text) > _LONGEST_CELL
            made: Any = WriteOnlyCell(sheet, value=None)
            made.value = text[:_LONGEST_CELL]
            # A text that begins with = would be taken for a formula.
            made.data_type = "s"
            return made

        sheet.append([sheet_cell(heading) for heading in _headings(source)])
        for shapes, columns in source.pieces():
            if source.request.placed:
                places = _wkt(shapes)
                outline_cut = outline_cut or any(len(place or "") > _LONGEST_CELL for place in places)
                columns.append(places)
            for values in zip(*columns, strict=True):
                sheet.append([sheet_cell(value) for value in values])
        book.save(folder / name)
        book.close()
        said = f"{cut} texts or outlines are longer than the {_LONGEST_CELL:,} letters a cell holds and were cut"
        if outline_cut:
            raise FormatRefused(f"{said}; an outline that is cut is none: export as csv or gpkg")
        return [name], [said] if cut else []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        import openpyxl  # noqa: PLC0415 - loaded when first needed

        width = len(_headings(source))
        book = openpyxl.load_workbook(folder / f"{source.request.name}.xlsx", read_only=True)
        rows = itertools.islice(book.worksheets[0].iter_rows(values_only=True), 1, None)
        yield from _back(source, ([*row[:width], *[None] * (width - len(row))] for row in rows))
        book.close()


def _back(source: Source, rows: Iterator[list[Any]]) -> Iterator[Back]:
    while found := list(itertools.islice(rows, AT_ONCE)):
        shapes: Any = np.empty(len(found), object)
        if source.request.placed:
            shapes = _geos.from_wkt(objects([row[-1] or None for row in found]))
        yield Back(geometries=shapes,
                   columns={name: [row[at] for row in found] for at, name in enumerate(source.names)})  # fmt: skip


def _headings(source: Source) -> list[str]:
    return [*source.names, PLACE] if source.request.placed else list(source.names)


def cell(value: Any) -> Any:
    """A value as a cell of CSV: numbers in their shortest exact form, no text a formula."""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.hex() if isinstance(value, bytes) else repr(value) if isinstance(value, float) else value


def _wkt(shapes: Any) -> list[str | None]:
    return _geos.to_wkt(shapes, rounding_precision=-1, trim=True).tolist()


def _sheet_name(title: str) -> str:
    return (
        "".join("_" if letter in "[]:*?/\\'" or not letter.isprintable() else letter for letter in title)[:31] or "rows"
    )
