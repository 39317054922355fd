"""Contingents: a unit of one state at work in another, as far as anyone says so."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from geodata.records.dates import PartialDate
from geodata.records.places import CountryCode, Location, Names
from geodata.records.quantities import Quantity
from geodata.records.statements import StatusAssertion


class Unit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The unit as named, with its APP-6D symbol code of 20 digits."""

    names: Names
    sidc: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{20}$")]
    sidc_standard: Literal["APP-6D"]
    sidc_note: str


class Deployment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A contingent. It has no strength of its own: it has amounts that sources state, side by side."""

    id: str
    title: str
    contributor: CountryCode | None
    host: CountryCode | None
    category: Literal["demining", "reconstruction", "combat_context"]
    unit: Unit
    tasks: tuple[Literal["clearance", "training", "reconstruction", "combat"], ...]
    start: PartialDate | None
    end: PartialDate | None
    location: Location
    quantities: tuple[Quantity, ...]
    status_assertions: tuple[StatusAssertion, ...]
    ordnance_reported: tuple[str, ...]
    equipment_reported: tuple[str, ...]
    source_ids: tuple[str, ...]
    notes: tuple[str, ...]
