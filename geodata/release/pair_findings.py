"""Findings about two areas that share ground."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import difference
from geodata.records.said import say
from geodata.release.findings import Finding, Limits, Proposal
from geodata.release.ground_rules import place_in
from geodata.release.record_findings import Shaped


def pair_findings(
    one: Shaped, other: Shaped, common: BaseGeometry, sizes: Sequence[float], limits: Limits
) -> list[Finding]:
    """Findings about two areas that share ground; ``sizes`` are square metres of the two and of what they share."""
    shape, beside, shared = one[2], other[2], sizes[2]
    if shape is None or beside is None or common.is_empty or shared <= limits.overlap_m2:
        return []
    codes = one[1]["code"], other[1]["code"]
    both = sizes[0] + sizes[1] - shared
    share = shared / both
    if share > limits.nearly_same_share:
        same = bool(shapely.equals(shape, beside))
        rule = "same-outline" if same else "nearly-same-outline"
        near = {} if same else {"share": share}
        return [Finding(rule=rule, kind="areas", record_id=one[0], others=(other[0],), place=place_in(common),
                        said=say(rule, one=codes[0], other=codes[1], **near))]  # fmt: skip
    if any(area[1]["work_status"] in ("closed", "handed_over") for area in (one, other)):
        return []
    proposal = None
    if shared < (1 - 1e-6) * sizes[0]:
        clip = functools.partial(_clipped, common=common)
        said = say("propose/clip", one=codes[0], other=codes[1])
        proposal = Proposal(said=said, before=shape, repair=clip)
    return [
        Finding(rule="overlap", kind="areas", record_id=one[0], others=(other[0],), place=place_in(common),
                said=say("overlap", one=codes[0], other=codes[1], shared=shared), proposal=proposal)
    ]  # fmt: skip


def share_ground(one: BaseGeometry, other: BaseGeometry) -> bool:
    """Whether two outlines may share ground; one that is invalid can be asked no such question."""
    if not (one.is_valid and other.is_valid):
        return False
    return bool(shapely.intersects(one, other)) and not shapely.touches(one, other)


def _clipped(shape: BaseGeometry, common: BaseGeometry) -> BaseGeometry:
    return difference(shape, [common])
