"""Records that only a project holds: hazard areas, their release, reports, devices, layers, views and settings.

A date is written to the precision it is known to (``2025-07-05``, ``2025-07``, ``2025``, ``2025-autumn``): one text,
whose form is its precision. ``None`` means *not stated*, never zero. Areas and perimeters are derived, never stored.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from geodata.project.guides import GUIDE_LINES, guide_lines
from geodata.project.layer_order import LAYER_ORDER, layer_order
from geodata.project.view_rules import check_extent, check_json, check_known
from geodata.records.dates import parse_date
from geodata.records.record_set import LEADING_RULES, LeadingRule
from geodata.records.texts import LANGUAGES
from geodata.release.states import AreaStatus, Product, WorkStatus
from geodata.theatres import NAMES

Text = Annotated[str, msgspec.Meta(min_length=1)]
Depth = Annotated[int, msgspec.Meta(ge=0, le=100_000)]
Count = Annotated[int, msgspec.Meta(ge=0)]
Measured = Annotated[float, msgspec.Meta(ge=0)]


def check_date(field: str, text: str | None) -> None:
    """Refuse a date that is not written as dates are.

    Raises
    ------
    ValueError
        The message names the field.
    """
    if text is not None and parse_date(text).value != text:
        raise ValueError(f"{field} {text!r} has spaces around it")


class Area(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A suspected (SHA) or confirmed (CHA) hazardous area."""

    id: str
    code: Text
    status: AreaStatus
    type_of_contamination: str | None = None
    evidence: str | None = None
    source_of_information: str | None = None
    survey_date: str | None = None
    land_use: str | None = None
    priority: str | None = None
    depth_mm: Depth | None = None
    slope: str | None = None
    vegetation: str | None = None
    work_status: WorkStatus | None = None
    notes: str | None = None

    def __post_init__(self) -> None:
        check_date("survey_date", self.survey_date)


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of an area that was cancelled, reduced or cleared."""

    id: str
    area_id: str
    product: Product
    method: str | None = None
    depth_mm: Depth | None = None
    team: str | None = None
    date: str | None = None
    quality_assurance: str | None = None

    def __post_init__(self) -> None:
        check_date("date", self.date)


class Report(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a team did in an area on a date."""

    id: str
    area_id: str
    date: str | None = None
    team: str | None = None
    people: Count | None = None
    hours: Measured | None = None
    area_searched_m2: Measured | None = None
    notes: str | None = None

    def __post_init__(self) -> None:
        check_date("date", self.date)


class Device(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An item of explosive ordnance that was found."""

    id: str
    category: Text
    area_id: str | None = None
    model: str | None = None
    condition: str | None = None
    fuze: str | None = None
    disposal: str | None = None
    depth_mm: Depth | None = None
    fixed_by: str | None = None
    date: str | None = None

    def __post_init__(self) -> None:
        check_date("date", self.date)


class Layer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Reference data that is shown beneath the records; ``table_name`` is a table of the project, if it holds one."""

    id: str
    name: Text
    table_name: str | None = None
    attribution: str | None = None
    licence: str | None = None
    visible: bool | None = None
    style: str | None = None
    notes: str | None = None


class View(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A named view: theatre, extent, dates, and what else the window keeps of it as JSON text."""

    id: str
    name: Text
    theatre: str | None = None
    west: float | None = None
    south: float | None = None
    east: float | None = None
    north: float | None = None
    date: str | None = None
    known_on: str | None = None
    language: str | None = None
    state: str | None = None

    def __post_init__(self) -> None:
        check_known("theatre", self.theatre, NAMES)
        check_known("language", self.language, LANGUAGES)
        check_extent(self.west, self.south, self.east, self.north)
        check_date("date", self.date)
        check_date("known_on", self.known_on)
        check_json("state", self.state)


LEADING_RULE = "leading_rule"
"""Name of the setting that says which of several rival values leads."""


def leading_rule(value: str | None) -> LeadingRule | None:
    """The rule that the value of a setting names as JSON text; ``None`` where it names none."""
    return next((rule for rule in LEADING_RULES if value == f'"{rule}"'), None)


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


class Setting(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A setting that belongs to the project; the value is JSON text."""

    id: str
    name: Text
    value: str | None = None

    def __post_init__(self) -> None:
        if self.name == LAYER_ORDER and layer_order(self.value) is None:
            raise ValueError(f"value {str(self.value)[:80]!r} of {LAYER_ORDER} is no list of different keys of layers")
        if self.name == GUIDE_LINES and guide_lines(self.value) is None:
            raise ValueError(f"value {str(self.value)[:80]!r} of {GUIDE_LINES} is no list of lines on the earth")
        if self.name == LEADING_RULE and leading_rule(self.value) is None:
            raise ValueError(f"value {self.value!r} of {LEADING_RULE} is none of {_quoted(LEADING_RULES)}")
