"""What stands on a sheet: frames with their content, each at its place on a page. Immutable, and of no painter.

Boxes are in units of the paper (see ``geodata.sheets.paper``). Texts are ready to be shown: stored text has been
through ``stored_text.shown``.
"""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from desktop.map.legend import LegendEntry
from desktop.map.symbols import Frame as StatusFrame
from geodata.project.ground import GroundState
from geodata.sheets.asked import Asked
from geodata.sheets.paper import Box, Paper

NOWHERE = Box(left=0, top=0, width=0, height=0)
Role = Literal["title", "subtitle", "heading", "text", "strong", "note", "warning", "code", "lead"]
Align = Literal["left", "centre", "right"]
Look = Literal["plain", "strong", "muted", "solid", "dashed", "dotted", "denied", "absent", "ok", "bad"]
"""How a cell is set: as text, or as a chip whose frame means what it does on the map; ``absent``: not reported."""


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, wrapped to its width; after ``most`` lines it ends with an ellipsis. ``notes`` are its sources."""

    text: str
    role: Role = "text"
    align: Align = "left"
    most: int = 40
    notes: tuple[int, ...] = ()
    box: Box = NOWHERE


class Banner(msgspec.Struct, frozen=True, kw_only=True):
    """A marking in a frame of its colour."""

    text: str
    colour: str
    box: Box = NOWHERE


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A level line; ``strong`` under the head of a page."""

    strong: bool = False
    box: Box = NOWHERE


class MapFrame(msgspec.Struct, frozen=True, kw_only=True):
    """A map; ``name`` finds its scene. ``caption`` stands above it."""

    name: str
    caption: str = ""
    caption_second: str = ""
    box: Box = NOWHERE


class Legend(msgspec.Struct, frozen=True, kw_only=True):
    """Samples and what they mean, of what is visible."""

    entries: tuple[LegendEntry, ...]
    box: Box = NOWHERE


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A range on a logarithmic axis: a block from ``low`` to ``high``, a dashed whisker where an end is not known."""

    low: float | None
    high: float | None
    axis: tuple[float, float]
    colour: str


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """Shares of a whole, each with its state, as a bar."""

    shares: tuple[tuple[GroundState, float], ...]


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """A cell: a text, a chip or a bar, a second line, numbers of notes, a grade; ``record`` is what it leads to."""

    text: str = ""
    second: str = ""
    look: Look = "plain"
    notes: tuple[int, ...] = ()
    grade: tuple[str, str] | None = None
    span: Span | None = None
    parts: Parts | None = None
    record: str = ""


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column: its heading, its share of the width, a square of colour before the heading."""

    title: str
    weight: float = 1.0
    align: Align = "left"
    colour: str = ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """Cells side by side; ``bad`` tints a row that must not be compared."""

    cells: tuple[Cell, ...]
    bad: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table. ``first`` is the number of its first row on this page, so that a part knows that it goes on."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    first: int = 0
    box: Box = NOWHERE


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """A numbered source: its grade (letter, digit; a dash is not graded) and its text."""

    number: int
    grade: tuple[str, str]
    text: str
    source: str


class Notes(msgspec.Struct, frozen=True, kw_only=True):
    """Numbered sources, in as many columns as there is room for."""

    notes: tuple[Note, ...]
    box: Box = NOWHERE


class Stay(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a timeline. Days count from the first of the axis; ``None`` is an end nobody stated.

    ``possible`` are the days it may have lasted, ``certain`` those it did. Without dates there is a ``wording``.
    """

    label: str
    second: str = ""
    beside: str = ""
    frame: StatusFrame = "dashed"
    denied: bool = False
    colour: str = "#5B4A7A"
    possible: tuple[float | None, float | None] = (None, None)
    certain: tuple[float, float] | None = None
    wording: str = ""
    notes: tuple[int, ...] = ()
    mark: bool = False
    record: str = ""


class Tick(msgspec.Struct, frozen=True, kw_only=True):
    """A mark of the axis with its word, in days from its beginning."""

    at: float
    text: str
    strong: bool = False


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """Stays over one axis of ``length`` days; ``today`` is the day shown."""

    stays: tuple[Stay, ...]
    length: float
    ticks: tuple[Tick, ...]
    heading: str = ""
    beside: str = ""
    today: float | None = None
    box: Box = NOWHERE


Frame = Text | Banner | Rule | MapFrame | Legend | Table | Notes | Timeline
Block = Text | Legend | Table | Notes | Timeline


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A page: its body, and around it head and foot."""

    body: tuple[Frame, ...]
    around: tuple[Frame, ...] = ()

    @property
    def frames(self) -> tuple[Frame, ...]:
        """Everything that stands on it, the lowest first."""
        return self.body + self.around


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """What identifies the state behind a sheet."""

    project: str
    journal: str
    code: str


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet on one page or several; ``exercise`` marks every page, and nothing takes that off."""

    asked: Asked
    paper: Paper
    title: str
    pages: tuple[Page, ...]
    exercise: bool
    stamp: Stamp
    shown_on: datetime.date | None = None
