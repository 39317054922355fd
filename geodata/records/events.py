"""Meetings, agreements, statements, exercises and programmes."""

from __future__ import annotations

from typing import Literal

import msgspec

from geodata.records.dates import PartialDate
from geodata.records.places import CountryCode, Location
from geodata.records.statements import StatusAssertion


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that is said to have happened between parties, at a date and perhaps a place."""

    id: str
    kind: Literal["meeting", "agreement", "announcement", "statement", "exercise", "ceremony", "programme"]
    title: str
    start: PartialDate | None
    end: PartialDate | None
    location: Location | None
    parties: tuple[CountryCode, ...]
    status_assertions: tuple[StatusAssertion, ...]
    source_ids: tuple[str, ...]
    notes: tuple[str, ...]
