"""The engine: what is recorded and decided about land, step by step, and what state the ground was in on a day.

Nothing is changed in place: ``recorded`` and ``decided`` give a new ``Land`` or refuse, ``state_at`` is a fold over it.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import common_ground, difference
from geodata.records.dates import parse_date
from geodata.records.said import say
from geodata.release.account import Account, account_of
from geodata.release.ground_rules import check_dates, check_inside, check_unreleased, shared_ground_m2
from geodata.release.refusals import IllegalStep, state_said
from geodata.release.states import AreaStatus, GroundState
from geodata.release.transitions import Transitions, check_step, transitions


class HazardArea(msgspec.Struct, frozen=True, kw_only=True):
    """A hazardous area as it was first recorded; ``outline`` in degrees, WGS 84.

    ``reopens`` are ids of the releases whose ground is hazardous again; that needs ``reason`` and ``evidence``.
    """

    id: str
    code: str
    status: AreaStatus
    outline: BaseGeometry
    survey_date: str | None = None
    source_of_information: str | None = None
    evidence: str | None = None
    reopens: tuple[str, ...] = ()
    reason: str | None = None


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """A decision about all or a part of an area: a release, or the confirmation of a SHA (``to`` is ``CHA``)."""

    id: str
    area_id: str
    to: GroundState
    outline: BaseGeometry
    date: str | None = None
    method: str | None = None
    depth_mm: int | None = None
    evidence: str | None = None
    reason: str | None = None
    team: str | None = None


class Land(msgspec.Struct, frozen=True, kw_only=True):
    """Everything recorded and decided, in the order it was entered."""

    areas: tuple[HazardArea, ...] = ()
    decisions: tuple[Decision, ...] = ()


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Ground in one state; ``record_id`` is the decision that made it so, or the area where nothing was decided."""

    record_id: str
    state: GroundState
    outline: BaseGeometry


class AreaState(msgspec.Struct, frozen=True, kw_only=True):
    """An area on a day: its ground piece by piece, and the account of its square metres."""

    area_id: str
    code: str
    pieces: tuple[Piece, ...]
    account: Account


def recorded(land: Land, area: HazardArea, table: Transitions | None = None) -> Land:
    """The land with one more area.

    Raises
    ------
    IllegalStep
        A field is missing, an area of the id is there, the ground is hazardous already, or was released and this area
        does not reopen that release with a reason and evidence.
    """
    known = table or transitions()
    if any(area.id == other.id for other in land.areas):
        raise IllegalStep("id-once", say("refused/area-twice", id=area.id))
    fields = msgspec.structs.asdict(area)
    if not area.reopens:
        check_step("nothing", area.status, fields, known)
    for release_id in area.reopens:
        _check_reopened(land, area, release_id)
    touched: set[str] = set()
    for piece in _ground(land, area.outline):
        if not shared_ground_m2(area.outline, piece.outline):
            continue
        step = known.step(piece.state, area.status)
        if piece.record_id in area.reopens:
            check_step(piece.state, area.status, fields, known)
            touched.add(piece.record_id)
            continue
        # Ground that was reopened already is counted by the area that did so.
        again = [other.outline for other in land.areas if piece.record_id in other.reopens]
        shared = shared_ground_m2(area.outline, difference(piece.outline, again))
        if not shared:
            continue
        if step.verdict == "reopen":
            why = say("refused/name-the-release", code=area.code, shared=shared, id=piece.record_id)
            raise IllegalStep(step.rule, why)
        how = step.said or say("refused/recorded-already")
        why = say("refused/hazardous-already", code=area.code, how=how, id=piece.record_id, shared=shared)
        raise IllegalStep(step.rule, why)
    if missed := [one for one in area.reopens if one not in touched]:
        raise IllegalStep("reopens-its-ground", say("refused/no-shared-ground", code=area.code, id=missed[0]))
    return msgspec.structs.replace(land, areas=(*land.areas, area))


def decided(land: Land, decision: Decision, table: Transitions | None = None) -> Land:
    """The land with one more decision.

    Raises
    ------
    IllegalStep
        The table does not have the step for the ground it covers, a field is missing, it reaches beyond its area, it
        was decided before the area was surveyed, or its id is used.
    """
    known = table or transitions()
    if any(decision.id == other.id for other in land.decisions):
        raise IllegalStep("id-once", say("refused/decision-twice", id=decision.id))
    area = next((area for area in land.areas if area.id == decision.area_id), None)
    if area is None:
        step = known.step("nothing", decision.to)
        raise IllegalStep(step.rule, step.said or say("refused/no-area", id=decision.area_id))
    check_inside(decision.outline, area.outline, area.code)
    check_dates(area.survey_date, decision.date, say("refused/surveyed", code=area.code), state_said(decision.to))
    fields = msgspec.structs.asdict(decision)
    touched = False
    for piece in _pieces(area, [one for one in land.decisions if one.area_id == area.id]):
        if not shared_ground_m2(decision.outline, piece.outline):
            continue
        touched = True
        if piece.state in ("SHA", "CHA"):
            # No reason can be given here: a correction is made on the record itself.
            check_step(piece.state, decision.to, fields, known)
        elif decision.to in ("SHA", "CHA"):
            step = known.step(piece.state, decision.to)
            raise IllegalStep(step.rule, say("refused/reopen-instead", id=piece.record_id))
        else:
            check_unreleased(decision.outline, decision.to, (piece.record_id, piece.state, piece.outline), known)
    if not touched:
        raise IllegalStep("covers-ground", say("refused/no-ground", id=decision.id, code=area.code))
    return msgspec.structs.replace(land, decisions=(*land.decisions, decision))


def state_at(
    areas: Iterable[HazardArea], releases: Iterable[Decision], day: datetime.date | None = None
) -> tuple[AreaState, ...]:
    """State of every area at the end of a day, in the order of the areas; ``None`` is the present.

    Of a day only what was certainly recorded and decided by then counts, so an area without a survey date and a
    decision without a date count in the present alone. What may still be hazardous is hazardous.
    """
    decisions: dict[str, list[Decision]] = defaultdict(list)
    for decision in releases:
        if made_by(decision.date, day):
            decisions[decision.area_id].append(decision)
    return tuple(_state(area, decisions[area.id]) for area in areas if made_by(area.survey_date, day))


def made_by(date: str | None, day: datetime.date | None) -> bool:
    """Whether something of a date, known to the day or less exactly, was certainly so by the end of a day."""
    return day is None or (date is not None and parse_date(date).last_day <= day)


def _state(area: HazardArea, decisions: Sequence[Decision]) -> AreaState:
    pieces = _pieces(area, decisions)
    account = account_of(area.outline, [(piece.state, piece.record_id, piece.outline) for piece in pieces])
    return AreaState(area_id=area.id, code=area.code, pieces=pieces, account=account)


def _pieces(area: HazardArea, decisions: Sequence[Decision]) -> tuple[Piece, ...]:
    """Ground of an area: what is left of it first, then what was confirmed, then what was released."""
    released = [one for one in decisions if one.to not in ("SHA", "CHA")]
    confirmed = [one for one in decisions if one.to == "CHA"]
    left = difference(area.outline, [one.outline for one in released])
    pieces: list[Piece] = []
    for one in confirmed:
        part = common_ground(left, one.outline)
        if not part.is_empty:
            pieces.append(Piece(record_id=one.id, state="CHA", outline=part))
    left = difference(left, [one.outline for one in confirmed])
    if not left.is_empty:
        pieces.insert(0, Piece(record_id=area.id, state=area.status, outline=left))
    pieces += [Piece(record_id=one.id, state=one.to, outline=one.outline) for one in released]
    return tuple(pieces)


def _ground(land: Land, outline: BaseGeometry) -> Iterator[Piece]:
    for area in land.areas:
        if shapely.intersects(area.outline, outline):
            yield from _pieces(area, [one for one in land.decisions if one.area_id == area.id])


def _check_reopened(land: Land, area: HazardArea, release_id: str) -> None:
    release = next((one for one in land.decisions if one.id == release_id), None)
    if release is None or release.to in ("SHA", "CHA"):
        raise IllegalStep("reopens-a-release", say("refused/no-release", code=area.code, id=release_id))
    decided_on = say("refused/decided", id=release.id)
    check_dates(release.date, area.survey_date, decided_on, say("refused/area", code=area.code))
