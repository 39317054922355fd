"""Tables for spreadsheets: CSV and XLSX. No cell of them is ever a formula; places are well-known text."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from typing_extensions import override

from geodata.exchange.formulas import harmless
from geodata.exchange.writing_child.rows import UNPRINTABLE, Back, FormatRefused, Source, Writer

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
            for geometry, values in source.values():
                cells = [cell(value) for value in values]
                writer.writerow([*cells, _wkt(geometry)] if source.request.placed else cells)
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Back:
        csv.field_size_limit(2**31 - 1)
        with (folder / f"{source.request.name}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))[1:]
        return _back(source, [[cell or None for cell in row] for row in rows])


class Xlsx(Writer):
    """One sheet; every text is stored as text. What a cell cannot hold is listed."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        import openpyxl  # noqa: PLC0415 - loaded when first needed
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - loaded when first needed

        if source.table.num_rows > _MOST_ROWS:
            raise FormatRefused(
                f"a sheet holds {_MOST_ROWS:,} rows, these are {source.table.num_rows:,}; export as csv"
            )
        name = f"{source.request.name}.xlsx"
        book = openpyxl.Workbook(write_only=True)
        sheet: Any = book.create_sheet(_sheet_name(source.request.title))
        cut = 0

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
        for geometry, values in source.values():
            place = [sheet_cell(_wkt(geometry) or None)] if source.request.placed else []
            sheet.append([*(sheet_cell(value) for value in values), *place])
        book.save(folder / name)
        book.close()
        said = f"{cut} texts or outlines are longer than the {_LONGEST_CELL:,} letters a cell holds and were cut"
        if cut and source.request.placed and any(len(_wkt(shape)) > _LONGEST_CELL for shape in source.geometries):
            raise FormatRefused(f"{said}; an outline that is cut is none: export as csv or gpkg")
        return [name], [said] if cut else []

    @override
    def read(self, source: Source, folder: Path) -> Back:
        import openpyxl  # noqa: PLC0415 - loaded when first needed

        book = openpyxl.load_workbook(folder / f"{source.request.name}.xlsx", read_only=True)
        rows = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)][1:]
        width = len(_headings(source))
        book.close()
        return _back(source, [row[:width] + [None] * (width - len(row)) for row in rows])


def _back(source: Source, rows: list[list[Any]]) -> Back:
    shapes = np.empty(len(rows), object)
    if source.request.placed:
        shapes[:] = [None if not row[-1] else shapely.from_wkt(row[-1]) for row in rows]
    columns = {name: [row[at] for row in rows] for at, name in enumerate(source.names)}
    return Back(geometries=shapes, columns=columns)


def _headings(source: Source) -> list[str]:
    return [*source.names, PLACE] if source.request.placed else list(source.names)


def cell(value: Any) -> Any:
    """A value as a cell of CSV: numbers in their shortest exact form, no text a formula."""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.hex() if isinstance(value, bytes) else repr(value) if isinstance(value, float) else value


def _wkt(geometry: Any) -> str:
    return "" if geometry is None else str(_geos.to_wkt(geometry, rounding_precision=-1, trim=True))


def _sheet_name(title: str) -> str:
    return (
        "".join("_" if letter in "[]:*?/\\'" or not letter.isprintable() else letter for letter in title)[:31] or "rows"
    )
