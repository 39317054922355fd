"""Text and tables on slides, in the type of the sheet."""

from __future__ import annotations

import re
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide
from pptx.util import Emu, Pt

from desktop.briefing.frames import Cell, Table
from desktop.briefing.measure import HEAD_STYLE, head_height, look_style, numbers_text, row_height, widths
from desktop.briefing.slide_xml import append, element_of, line_below, plain_table
from desktop.briefing.typeset import NUMBER, STYLES
from desktop.fonts import families
from desktop.map.ink import TextStyle
from desktop.theme import PAPER
from geodata.records.texts import Language
from geodata.sheets.paper import Box, Paper

_EMU_PER_MM = 36_000
_UNSEEN = re.compile("[\x00-\x1f\x7f\u2066-\u2069]")
_MARKS = {"ok": "✓ ", "bad": "✕ ", "denied": "✕ "}


class SlideType:
    """Places and type of a paper, in the units of slides."""

    def __init__(self, paper: Paper, language: Language) -> None:
        self._per_unit = _EMU_PER_MM / paper.units_per_mm
        self._points = 72.0 / 25.4 / paper.units_per_mm
        self.language: Language = language

    def length(self, units: float) -> Emu:
        """A length."""
        return Emu(round(units * self._per_unit))

    def emu(self, box: Box) -> tuple[Emu, Emu, Emu, Emu]:
        """Left, top, width and height of a place."""
        return self.length(box.left), self.length(box.top), self.length(box.width), self.length(box.height)

    def write(self, paragraph: Any, text: str, style: TextStyle, numbers: tuple[int, ...] = ()) -> None:
        """Append a text to a paragraph, and the raised numbers of its notes."""
        self._run(paragraph, _UNSEEN.sub("", text), style)
        if numbers:
            run = self._run(paragraph, f" {numbers_text(numbers)}", NUMBER._replace(size=style.size))
            element_of(run.font).set("baseline", "30000")

    def _run(self, paragraph: Any, text: str, style: TextStyle) -> Any:
        run = paragraph.add_run()
        run.text = text
        run.font.size = Pt(round(style.size * self._points, 1))
        run.font.bold = style.weight >= 600
        run.font.italic = style.italic
        run.font.color.rgb = RGBColor.from_string(style.colour[1:7])
        latin, lao, han = families(self.language)
        run.font.name = latin
        for tag, family in (("a:ea", han), ("a:cs", lao)):
            append(element_of(run.font), tag, typeface=family)
        return run


def grade_text(grade: tuple[str, str]) -> str:
    """Letter and digit as text."""
    return f"[{grade[0]} {grade[1]}]"


def add_table(slide: Slide, kind: SlideType, table: Table) -> None:
    """A native table of the same widths and heights as on paper."""
    rows, columns = len(table.rows) + 1, len(table.columns)
    made = slide.shapes.add_table(rows, columns, *kind.emu(table.box))
    grid = made.table
    plain_table(grid)
    wide = widths(table.columns, table.box.width)
    for at, width in enumerate(wide):
        grid.columns[at].width = kind.length(width)
    grid.rows[0].height = kind.length(head_height(table, wide, kind.language))
    for at, column in enumerate(table.columns):
        cell = grid.cell(0, at)
        _prepare(kind, cell, PAPER.text)
        if column.colour:
            kind.write(cell.text_frame.paragraphs[0], "■ ", HEAD_STYLE._replace(colour=column.colour))
        kind.write(cell.text_frame.paragraphs[0], column.title, HEAD_STYLE)
    for number, row in enumerate(table.rows, 1):
        grid.rows[number].height = kind.length(row_height(row, wide, kind.language))
        for at, (content, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            cell = grid.cell(number, at)
            _prepare(kind, cell, PAPER.line)
            if row.bad:
                cell.fill.solid()
                cell.fill.fore_color.rgb = RGBColor.from_string(PAPER.bad_ground[1:])
            if column.align == "right":
                cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
            _write_cell(kind, cell.text_frame.paragraphs[0], content)


def _prepare(kind: SlideType, cell: Any, line: str) -> None:
    cell.margin_left = cell.margin_right = kind.length(7)
    cell.margin_top = cell.margin_bottom = kind.length(3)
    line_below(cell, line[1:])


def _write_cell(kind: SlideType, paragraph: Any, cell: Cell) -> None:
    style = look_style(cell)
    colours = {"ok": PAPER.ok, "bad": PAPER.bad}
    if cell.look in colours:
        style = style._replace(colour=colours[cell.look])
    if cell.text:
        kind.write(paragraph, _MARKS.get(cell.look, "") + cell.text, style, cell.notes)
    if cell.grade is not None:
        kind.write(paragraph, f"  {grade_text(cell.grade)}", STYLES["strong"])
    if cell.second:
        kind.write(paragraph, f"  {cell.second}", STYLES["note"])
