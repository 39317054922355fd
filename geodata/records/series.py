"""Figures by date that belong to no contingent: contamination, casualties, totals of a region."""

from __future__ import annotations

import msgspec

from geodata.records.claims import Subject
from geodata.records.dates import PartialDate
from geodata.records.quantities import Quantity


class SeriesPoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The amounts stated for one date."""

    id: str
    as_of: PartialDate | None
    quantities: tuple[Quantity, ...]
    note: str | None


class Series(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Figures of one subject over time; points of different definition are never joined."""

    id: str
    title: str
    subject: Subject
    notes: tuple[str, ...]
    points: tuple[SeriesPoint, ...]
