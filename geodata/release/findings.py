"""What the quality desk can find: rules with their severity and limits, and a finding with its place and proposal."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol

import msgspec
from shapely.geometry.base import BaseGeometry

from geodata.records.said import Said, english
from geodata.release.sentences import TEMPLATES

Severity = Literal["must fix", "must look", "advisory"]
SEVERITIES: tuple[Severity, ...] = ("must fix", "must look", "advisory")

RULES: dict[str, Severity] = {
    # Of an outline by itself (TERMS.md 5: 1, 2, 3, 6, 14, 15; in the order in which they are to be fixed).
    "ring-valid": "must fix",
    "three-corners": "must fix",
    "same-part-twice": "must fix",
    "same-corner-twice": "must fix",
    "parts-overlap": "advisory",
    "long-edge": "advisory",
    "no-outline": "must look",
    "swapped": "must look",
    "outside-country": "advisory",
    # Between areas (12 and ours).
    "same-code": "must fix",
    "nearly-same-code": "must look",
    "same-outline": "must fix",
    "nearly-same-outline": "must look",
    "overlap": "must look",
    # Of land release.
    "release-outside-area": "must fix",
    "release-larger-than-area": "must fix",
    "releases-overlap": "must fix",
    "sliver": "must look",
    "warned-step": "advisory",
    # Of records.
    "missing-field": "must look",
    "dates-in-order": "must fix",
    "device-outside-area": "must look",
    "same-device-twice": "must look",
    "implausible-rate": "must look",
}
"""Every rule by its name. The order is that in which findings are listed: what hides others comes first."""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Limits of the rules; a project may set its own.

    The rates are ours, wide and unreviewed: ground that a person, or a team that does not state its people, searches
    in a day, and hours that a person works in a day.
    """

    long_edge_m: float = 5_000.0
    parts_overlap_share: float = 0.009
    overlap_m2: float = 1.0
    nearly_same_share: float = 0.95
    sliver_width_m: float = 0.1
    person_day_m2: float = 2_000.0
    team_day_m2: float = 30_000.0
    person_day_hours: float = 16.0


class Recorded(Protocol):
    """A record as a project stores it: its kind, values by field, and outline or point as well-known binary."""

    @property
    def kind(self) -> str:
        """``areas``, ``releases``, ``reports`` or ``devices``."""
        ...

    @property
    def id(self) -> str:
        """Id of the record."""
        ...

    @property
    def values(self) -> Mapping[str, Any]:
        """Values by field."""
        ...

    @property
    def wkb(self) -> bytes | None:
        """Outline or point, longitude and latitude."""
        ...


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """A repair that somebody may accept; it is shown before and after, and never made by itself."""

    said: Said
    before: BaseGeometry
    repair: Callable[[BaseGeometry], BaseGeometry]

    @property
    def what(self) -> str:
        """What would be done, in English."""
        return english(self.said, TEMPLATES)

    @property
    def after(self) -> BaseGeometry:
        """The outline as it would be; worked out when it is asked for."""
        return self.repair(self.before)


class Finding(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Something that is not as it should be, or that somebody should look at.

    ``said`` is the sentence by key and arguments, ``place`` is longitude and latitude; ``others`` are ids of further
    records of the same kind that it is about.
    """

    rule: str
    kind: str
    record_id: str
    said: Said
    place: tuple[float, float] | None = None
    others: tuple[str, ...] = ()
    proposal: Proposal | None = None

    @functools.cached_property
    def text(self) -> str:
        """The sentence in English."""
        return english(self.said, TEMPLATES)

    @property
    def severity(self) -> Severity:
        """Severity of the rule."""
        return RULES[self.rule]

    def plain(self) -> dict[str, Any]:
        """The finding as JSON values, without its proposal's shapes."""
        return {
            "rule": self.rule, "severity": self.severity, "kind": self.kind, "id": self.record_id, "text": self.text,
            "place": None if self.place is None else list(self.place), "others": list(self.others),
            "proposal": None if self.proposal is None else self.proposal.what,
        }  # fmt: skip


_RANKS = {rule: (SEVERITIES.index(severity), number) for number, (rule, severity) in enumerate(RULES.items())}


def order_of(finding: Finding) -> tuple[Any, ...]:
    """What findings are ordered by: severity, then rule, then record."""
    return (
        _RANKS[finding.rule], finding.kind, finding.record_id, finding.others, finding.text, finding.place or (),
    )  # fmt: skip
