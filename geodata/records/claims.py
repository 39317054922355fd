"""Claims: what someone said about a subject on a date, graded."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from geodata.records.dates import PartialDate
from geodata.records.quantities import Amount, Verification
from geodata.records.sources import Reliability
from geodata.records.statements import Speaker

Stance = Literal["asserts", "denies", "reports", "assesses", "speculates", "omits", "does_not_mention", "retracts"]
"""``omits``: leaves it out of a list that is meant to be whole; ``does_not_mention``: is silent about it. Neither
supports anything. ``retracts``: takes back the claims it names."""
TAKING_BACK = ("supersedes", "contradicts")
"""Relations by which a claim that retracts names what it takes back."""
SubjectKind = Literal["deployment", "event", "series", "topic"]


class Subject(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a claim or a series is about."""

    kind: SubjectKind
    id: str


class Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A matter that is neither a contingent, an event nor a series."""

    id: str
    title: str


class OriginalText(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The words of the source in their own language."""

    language: str
    text_kind: Literal["quote", "paraphrase"]
    fragments: tuple[str, ...]


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a claim stands to another one."""

    type: Literal["contradicts", "supports", "supersedes", "derives_from"]
    claim: str
    note: str | None


class Claim(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What someone said, with the grade of the source (A to F) and of the information (1 to 6).

    F and 6 mean *cannot be judged*, not *worst*; letter and digit are set apart and never combined.

    Raises
    ------
    ValueError
        It retracts, but names no claim that it takes back.
    """

    id: str
    origin: Literal["public_record", "seed_article"]
    subject: Subject
    also_about: tuple[Subject, ...]
    attribute: str
    text: str
    text_kind: Literal["quote", "paraphrase"]
    original: OriginalText | None
    asserted_by: Speaker
    date_said: PartialDate | None
    date_meant: PartialDate | None
    value: Amount | None
    source_ids: tuple[str, ...]
    reliability: Reliability
    credibility: Annotated[int, msgspec.Meta(ge=1, le=6)]
    stance: Stance
    rationale: str
    relations: tuple[Relation, ...]
    verification: Verification
    derivation: str | None

    def __post_init__(self) -> None:
        if self.stance == "retracts" and not any(made.type in TAKING_BACK for made in self.relations):
            raise ValueError("a claim that retracts names what it takes back: relations, supersedes or contradicts")
