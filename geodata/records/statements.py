"""Who speaks, and what a text says about whether a thing is so."""

from __future__ import annotations

from typing import Literal

import msgspec

from geodata.records.dates import PartialDate
from geodata.records.places import CountryCode
from geodata.records.quantities import Verification


class Speaker(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who says something; ``country`` is the party that the speaker stands for, if any."""

    name: str
    country: CountryCode | None


class StatusAssertion(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One statement about whether a deployment or event is planned, goes on, ended, or is not so.

    ``confirmed`` means affirmed by a party other than the first to assert it.
    """

    id: str
    status: Literal["asserted", "confirmed", "denied", "not_mentioned"]
    phase: Literal["planned", "under_way", "completed", "general"]
    date: PartialDate | None
    asserted_by: Speaker
    statement: str
    statement_kind: Literal["quote", "paraphrase"]
    source_ids: tuple[str, ...]
    verification: Verification
    note: str | None
