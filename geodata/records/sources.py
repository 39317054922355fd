"""Texts and data sets that claims rest on."""

from __future__ import annotations

from typing import Literal

import msgspec

from geodata.records.dates import PartialDate
from geodata.records.quantities import Verification

Reliability = Literal["A", "B", "C", "D", "E", "F"]
SourceKind = Literal["official", "intelligence", "state_media", "press", "self_media", "ngo", "un", "dataset"]


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A text or data set, with its default reliability A to F (Admiralty code).

    ``via`` names the relay: two relays of one origin are one source, not two. ``address`` is shown and
    copied, never opened by the program.
    """

    id: str
    title: str
    title_en: str | None
    publisher: str
    via: str | None
    date: PartialDate | None
    address: str | None
    language: Literal["en", "ru", "zh-Hans", "zh-Hant", "lo", "ja", "ar"]
    kind: SourceKind
    reliability: Reliability
    reliability_reason: str
    verification: Verification
    caveats: tuple[str, ...]
    licence: str | None
