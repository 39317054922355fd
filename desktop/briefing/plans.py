"""What a template plans of a sheet, and what is worked out once for all of them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

import msgspec

from desktop.briefing.arrange import arranged
from desktop.briefing.frames import Block, Column, Frame, Legend, MapFrame, Row, Table, Text
from desktop.briefing.held import Held
from desktop.briefing.notebook import Notebook
from desktop.briefing.sheet_maps import Atlas
from desktop.map.legend import legend_entries
from desktop.map.scene import Scene
from desktop.wording import translate
from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.records.record_set import RecordSet
from geodata.records.texts import Language
from geodata.sheets.asked import Asked
from geodata.sheets.paper import Box
from geodata.sheets.stored_text import shown
from geodata.theatres import TheatreName


class SheetRefused(Exception):
    """A sheet cannot be made as asked; the message says why and what to choose."""


class Filled(msgspec.Struct, frozen=True, kw_only=True):
    """The first page of a sheet, what goes to further pages, and the scenes of its maps by name."""

    frames: tuple[Frame, ...] = ()
    rest: tuple[Block, ...] = ()
    scenes: dict[str, Scene] = {}


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Title, theatres for the attribution, and what fills the body of the first page once its size is known."""

    title: str
    fill: Callable[[Box], Filled]
    subtitle: str = ""
    theatres: tuple[TheatreName, ...] = ()
    groups: tuple[str, ...] = ()
    subject: str = ""


class Work:
    """One sheet in the making: what it is made from, and the numbers of its sources."""

    def __init__(self, atlas: Atlas, asked: Asked) -> None:
        self.atlas = atlas
        self.asked = asked
        self.book = Notebook(self.records, asked.language)

    @property
    def held(self) -> Held:
        """Records and identity of the project."""
        return self.atlas.held

    @property
    def records(self) -> RecordSet:
        """The records."""
        return self.atlas.held.records

    @property
    def language(self) -> Language:
        """The language of the sheet."""
        return self.asked.language

    @property
    def clock(self) -> Clock:
        """The two dates of the sheet."""
        return Clock(true_on=self.asked.true_on, known_on=self.asked.known_on)

    @functools.cached_property
    def states(self) -> tuple[DeploymentState, ...]:
        """Every contingent at the clock."""
        return deployment_states(self.records, self.clock)

    def place_of(self, name: str, box: Box) -> Box:
        """The place of a map on the first page: where it was moved to, else that of the template."""
        frame = map_frame(name, box)
        return next(frame.box for frame in arranged([frame], (), 1, self.asked)[0])

    def sources(self) -> list[Block]:
        """The numbered sources of all that was put on the sheet before, and how grades are read."""
        notes = self.book.notes()
        if notes is None:
            return []
        return [
            heading(translate("Sheet", "Sources and grades")),
            notes,
            Text(
                text=translate(
                    "Sheet",
                    "Letter: reliability of the source, A to E. Digit: credibility, 1 to 5. F and 6: cannot be judged. "
                    "Dash: not graded yet. The two are set apart and never combined.",
                ),
                role="note",
            ),
        ]

    def remark(self) -> list[Block]:
        """The remark that was asked for, as a paragraph."""
        return [Text(text=shown(self.asked.remark, 1_500), role="text")] if self.asked.remark else []


def heading(text: str) -> Text:
    """A heading over a block."""
    # A count begins with a small letter in some languages, because it also stands within a sentence.
    return Text(text=text[:1].upper() + text[1:], role="heading", most=2)


def legend_of(scene: Scene) -> list[Block]:
    """What is visible on a map, and what it means."""
    entries = tuple(legend_entries(scene))
    return [heading(translate("Sheet", "What the map shows")), Legend(entries=entries)] if entries else []


def table_or_words(columns: Sequence[Column], rows: Sequence[Row], words: str) -> Block:
    """A table, or a sentence where it would be empty."""
    return Table(columns=tuple(columns), rows=tuple(rows)) if rows else Text(text=words, role="lead")


def map_frame(name: str, box: Box, caption: str = "", second: str = "") -> MapFrame:
    """A map in its place."""
    return MapFrame(name=name, box=box, caption=caption, caption_second=second)
