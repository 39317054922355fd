"""What is asked of a briefing sheet: the template and everything that decides what is on it."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from geodata.records.texts import Language
from geodata.sheets.paper import Paper
from geodata.sheets.placed import Placed, Worded
from geodata.theatres import TheatreName

Template = Literal["map", "mirror", "contingent", "situation", "timeline", "progress", "contradictions", "sources"]
TEMPLATES: tuple[Template, ...] = (
    "map", "mirror", "contingent", "situation", "timeline", "progress", "contradictions", "sources",
)  # fmt: skip
"""In the order they are listed; the code on a sheet counts them, so new ones go to the end."""
Extent = tuple[float, float, float, float]
DEFAULT_GROUPS = ("ru-la", "la-ru")


class ShownLayer(msgspec.Struct, frozen=True, kw_only=True):
    """A layer of the user on the maps of a sheet: right above a layer of the map by its key, as strong as that."""

    key: str
    title: str
    above: str = "borders"
    opacity: float = 1.0


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One sheet as it was asked for; the same project and the same ``Asked`` give the same sheet.

    ``extent`` is west, south, east, north in degrees, WGS 84; ``groups`` are the two of a mirror, ``subject`` is the id
    of the contingent, area or province a sheet is about. Empty texts stand for those of the template. ``moved`` are
    frames that stand elsewhere than in the template, ``worded`` headings and captions with words of one's own.
    ``layers`` are the user's from the highest down; ``None`` stands for those that the project shows.
    """

    template: Template
    paper: Paper = Paper()
    language: Language = "en"
    true_on: datetime.date | None = None
    known_on: datetime.date | None = None
    theatre: TheatreName | None = None
    extent: Extent | None = None
    groups: tuple[str, str] = DEFAULT_GROUPS
    subject: str = ""
    title: str = ""
    subtitle: str = ""
    remark: str = ""
    banner: str = ""
    banner_colour: str = ""
    grid: Literal["none", "graticule", "mgrs"] = "graticule"
    hidden: tuple[str, ...] = ()
    layers: tuple[ShownLayer, ...] | None = None
    moved: tuple[Placed, ...] = ()
    worded: tuple[Worded, ...] = ()
