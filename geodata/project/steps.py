"""Records of steps between areas and releases: a part confirmed, ground reopened, and the line an outline was made of.

A reopening is a record of its own: the released record stays as it was, and the area that is hazardous again refers to
it. What was confirmed counts from its date, so the state of a past day stays what it was.
"""

from __future__ import annotations

import msgspec

from geodata.project.land import Text, check_date


class Confirmation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a suspected area (SHA) that was confirmed (CHA) on direct evidence."""

    id: str
    area_id: str
    evidence: str | None = None
    reason: str | None = None
    method: str | None = None
    team: str | None = None
    date: str | None = None

    def __post_init__(self) -> None:
        check_date("date", self.date)


class Reopening(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Released ground that is hazardous again: ``area_id`` is the new area, ``release_id`` the release it reopens."""

    id: str
    area_id: str
    release_id: str
    reason: str | None = None
    evidence: str | None = None
    date: str | None = None

    def __post_init__(self) -> None:
        check_date("date", self.date)


class Axis(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The line along which an area was recorded, as a road or path, and the whole width that was stated for it.

    The area has the corridor as its outline: a line without a width has no square metres that could be accounted for.
    """

    id: str
    area_id: str
    width_m: float
    name: Text | None = None

    def __post_init__(self) -> None:
        if not 0 < self.width_m <= 10_000:
            raise ValueError(f"width_m {self.width_m} is not above 0 and at most 10,000")
