"""Findings of a whole project, kept up edit by edit: what an edit cannot have changed is not looked at again."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import GRID_DEG, common_ground, difference, polygons_of
from geodata.geometry.straight_area import straight_area_m2, straight_areas_m2
from geodata.records.said import Said, say
from geodata.release.findings import Finding, Limits, Recorded, order_of
from geodata.release.ground_rules import place_in
from geodata.release.outline_findings import Surroundings, outline_findings, suspects
from geodata.release.pair_findings import pair_findings, share_ground
from geodata.release.quick_looks import beside, land_suspects
from geodata.release.record_findings import (
    Shaped,
    field_findings,
    land_findings,
    place_findings,
    rate_findings,
)

KINDS = ("areas", "releases", "reports", "devices")
# So many areas may be looked for one by one before the tree is built anew.
_REBUILT_AFTER = 500
_Key = tuple[str, tuple[str, ...]]
"""What was looked at, and the ids or values that it is about."""


class FindingsIndex:
    """Findings of areas, releases, reports and devices; the one thing here that changes.

    Reopenings are heard as well: what one area released and another one reopens is hazardous in that one alone.

    ``load`` looks at everything at once, ``put`` and ``remove`` at what one edit can have changed.
    """

    def __init__(self, surroundings: Surroundings, limits: Limits | None = None) -> None:
        self._surroundings = surroundings
        self._limits = limits or Limits()
        if surroundings.country is not None:
            shapely.prepare(surroundings.country)
        self._records: dict[str, dict[str, Shaped]] = {kind: {} for kind in KINDS}
        self._of_area: dict[str, dict[str, set[str]]] = {kind: defaultdict(set) for kind in KINDS}
        self._groups: dict[_Key, set[str]] = defaultdict(set)
        self._pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._found: dict[_Key, list[Finding]] = {}
        self._reopenings: dict[str, tuple[str, str]] = {}
        self._order: tuple[list[Any], list[Finding]] | None = None
        self._tree = shapely.STRtree([])
        self._tree_ids: list[str] = []
        self._moved: set[str] = set()

    def load(self, records: Iterable[Recorded]) -> None:
        """Look at all records of a project; what was known before is forgotten."""
        self.__init__(self._surroundings, self._limits)
        given = list(records)
        self._reopenings = {one.id: _area_and_release(one) for one in given if one.kind == "reopenings"}
        known = [record for record in given if record.kind in self._records]
        for record, shape in zip(known, shapely.from_wkb([record.wkb for record in known]), strict=True):
            self._take(record, shape)
        for kind in KINDS:
            self._load_outlines(kind)
            misplaced = self._misplaced(kind)
            for record_id in self._records[kind]:
                self._look_at_fields(kind, record_id, placed=record_id not in misplaced)
        self._load_land()
        for key in self._groups:
            self._look_at_group(key)
        self._load_pairs()

    def put(self, record: Recorded) -> None:
        """Look at what a record that was put or changed can have changed."""
        if record.kind == "reopenings":
            self._reopen(record.id, _area_and_release(record))
            return
        before = self._pairs_reopening(record.kind, record.id)
        self._forget(record.kind, record.id)
        self._take(record, None if record.wkb is None else shapely.from_wkb(record.wkb))
        self._look_again(record.kind, record.id)
        self._look_at_pairs(before | self._pairs_reopening(record.kind, record.id))

    def remove(self, kind: str, record_id: str) -> None:
        """Forget a record, and look at what its going can have changed."""
        if kind == "reopenings":
            self._reopen(record_id, None)
            return
        before = self._pairs_reopening(kind, record_id)
        self._forget(kind, record_id)
        self._look_again(kind, record_id)
        self._look_at_pairs(before)

    def findings(self) -> list[Finding]:
        """All findings, the most severe first."""
        if self._order is None:
            ordered = sorted((one for found in self._found.values() for one in found), key=order_of)
            self._order = [order_of(one) for one in ordered], ordered
        return list(self._order[1])

    # --- what is known of the records

    def _reopen(self, record_id: str, reopening: tuple[str, str] | None) -> None:
        before = self._reopenings.pop(record_id, None)
        if reopening is not None:
            self._reopenings[record_id] = reopening
        known = filter(None, (before, reopening))
        self._look_at_pairs({(area_id, self._owner(release_id)) for area_id, release_id in known})

    def _pairs_reopening(self, kind: str, record_id: str) -> set[tuple[str, str]]:
        """The areas of which one reopens a release of the other."""
        if kind != "releases":
            return set()
        owner = self._owner(record_id)
        return {(area_id, owner) for area_id, release_id in self._reopenings.values() if release_id == record_id}

    def _look_at_pairs(self, pairs: set[tuple[str, str]]) -> None:
        areas = self._records["areas"]
        for one, other in pairs:
            if one in areas and other in areas and one != other:
                self._look_at_pair(one, other)

    def _owner(self, release_id: str) -> str:
        release = self._records["releases"].get(release_id)
        return "" if release is None else str(release[1]["area_id"])

    def _reopened(self, pair: Sequence[str]) -> list[BaseGeometry]:
        """Outlines of the releases of one of two areas that the other one reopens."""
        found: list[BaseGeometry] = []
        for area_id, release_id in self._reopenings.values():
            if {area_id, self._owner(release_id)} == {*pair}:
                shape = self._records["releases"][release_id][2]
                if shape is not None and shape.is_valid:
                    found.append(shape)
        return found

    def _take(self, record: Recorded, shape: BaseGeometry | None) -> None:
        self._records[record.kind][record.id] = (record.id, record.values, shape)
        if record.kind != "areas" and record.values.get("area_id") is not None:
            self._of_area[record.kind][record.values["area_id"]].add(record.id)
        for key in _group_keys(record.kind, record.id, record.values, shape):
            self._groups[key].add(record.id)
        if record.kind == "areas":
            self._moved.add(record.id)

    def _forget(self, kind: str, record_id: str) -> None:
        old = self._records[kind].pop(record_id, None)
        for sort in ("outline", "fields"):
            self._put((f"{sort} of {kind}", (record_id,)), [])
        if old is None:
            return
        area_id = old[1].get("area_id")
        if area_id is not None:
            self._of_area[kind][area_id].discard(record_id)
        for key in _group_keys(kind, *old):
            self._groups[key].discard(record_id)
            self._look_at_group(key)
        if kind == "releases" and area_id is not None:
            self._look_at_land(area_id)
        if kind == "areas":
            self._moved.add(record_id)
            for pair in self._pairs.pop(record_id, set()):
                self._put(("pair", pair), [])
                self._pairs[pair[0] if pair[1] == record_id else pair[1]].discard(pair)

    def _look_again(self, kind: str, record_id: str) -> None:
        record = self._records[kind].get(record_id)
        if record is not None:
            self._look_at_outline(kind, record_id)
            self._look_at_fields(kind, record_id)
            for key in _group_keys(kind, *record):
                self._look_at_group(key)
        if kind == "releases" and record is not None:
            self._look_at_land(record[1]["area_id"])
        if kind == "areas":
            self._look_at_land(record_id)
            for other in ("releases", "reports", "devices"):
                for dependent in self._of_area[other][record_id]:
                    self._look_at_fields(other, dependent)
            if record is not None and record[2] is not None:
                for beside in self._near(record[2]):
                    self._look_at_pair(record_id, beside)

    # --- looking

    def _put(self, key: _Key, found: list[Finding]) -> None:
        old = self._found.pop(key, [])
        if found:
            self._found[key] = found
        if self._order is not None and old != found:
            keys, ordered = self._order
            for one in old:
                at = bisect.bisect_left(keys, order_of(one))
                del keys[at], ordered[at]
            for one in found:
                at = bisect.bisect_left(keys, order_of(one))
                keys.insert(at, order_of(one))
                ordered.insert(at, one)

    def _look_at_outline(self, kind: str, record_id: str) -> None:
        _, values, shape = self._records[kind][record_id]
        if kind in ("areas", "releases") and shape is not None:
            named = (kind, record_id, _named(kind, record_id, values))
            found = outline_findings(named, shape, self._surroundings, self._limits)
            self._put((f"outline of {kind}", (record_id,)), found)

    def _look_at_fields(self, kind: str, record_id: str, *, placed: bool = False) -> None:
        record = self._records[kind][record_id]
        area = None if kind == "areas" else self._records["areas"].get(record[1].get("area_id") or "")
        named = _named(kind, record_id, record[1])
        found = list(field_findings(kind, named, record, area))
        if kind in ("releases", "devices") and not placed:
            found += place_findings(kind, named, record, area)
        self._put((f"fields of {kind}", (record_id,)), found)

    def _look_at_land(self, area_id: str) -> None:
        area = self._records["areas"].get(area_id)
        releases = [self._records["releases"][one] for one in sorted(self._of_area["releases"][area_id])]
        found = [] if area is None else list(land_findings(area[1]["code"], area, releases, self._limits))
        self._put(("land", (area_id,)), found)

    def _look_at_group(self, key: _Key) -> None:
        ids = sorted(self._groups[key])
        if not ids:
            self._put(key, [])
        elif key[0] == "team day":
            team, date, *_ = key[1]
            records = [self._records["reports"][one] for one in ids]
            self._put(key, list(rate_findings(team, date, records, self._limits)))
        elif key[0] == "code":
            self._put(key, self._same_codes(ids))
        elif len(ids) > 1:
            shape = self._records["devices"][ids[0]][2]
            said = say("same-device-twice", named=say("device", id=ids[0]), more=len(ids) - 1)
            place = None if shape is None else place_in(shape)
            self._put(key, [Finding(rule="same-device-twice", kind="devices", record_id=ids[0], said=said, place=place,
                                    others=tuple(ids[1:]))])  # fmt: skip
        else:
            self._put(key, [])

    def _same_codes(self, ids: Sequence[str]) -> list[Finding]:
        codes = [self._records["areas"][one][1]["code"] for one in ids]
        if len(ids) < 2:
            return []
        same = len({code.strip() for code in codes}) < len(codes)
        rule = "same-code" if same else "nearly-same-code"
        said = say(rule, named=say("area", code=codes[0]), others=", ".join(codes[1:]))
        return [Finding(rule=rule, kind="areas", record_id=ids[0], others=tuple(ids[1:]), said=said)]

    def _look_at_pair(self, one: str, other: str) -> None:
        first, second = sorted((one, other))
        areas = self._records["areas"]
        shape, beside = areas[first][2], areas[second][2]
        found: list[Finding] = []
        if shape is not None and beside is not None and share_ground(shape, beside):
            common = difference(common_ground(shape, beside), self._reopened((first, second)))
            sizes = [straight_area_m2(one) for one in (shape, beside, common)]
            found = pair_findings(areas[first], areas[second], common, sizes, self._limits)
        self._keep_pair((first, second), found)

    def _keep_pair(self, pair: tuple[str, str], found: list[Finding]) -> None:
        self._put(("pair", pair), found)
        for area_id in pair:
            (self._pairs[area_id].add if found else self._pairs[area_id].discard)(pair)

    # --- neighbours

    def _near(self, shape: BaseGeometry) -> Iterator[str]:
        if len(self._moved) > _REBUILT_AFTER:
            self._rebuild()
        for number in self._tree.query(shape).tolist():
            if self._tree_ids[number] not in self._moved:
                yield self._tree_ids[number]
        west, south, east, north = shape.bounds
        areas = self._records["areas"]
        for area_id in sorted(self._moved):
            beside = areas[area_id][2] if area_id in areas else None
            if beside is None or beside is shape:
                continue
            bounds = beside.bounds
            if bounds[0] <= east and bounds[2] >= west and bounds[1] <= north and bounds[3] >= south:
                yield area_id

    def _rebuild(self) -> None:
        held = [(one, shape) for one, (_, _, shape) in self._records["areas"].items() if shape is not None]
        self._tree_ids = [one for one, _ in held]
        self._tree = shapely.STRtree([shape for _, shape in held])
        self._moved.clear()

    # --- many at once

    def _load_outlines(self, kind: str) -> None:
        held = [(one, shape) for one, (_, _, shape) in self._records[kind].items() if shape is not None]
        if kind not in ("areas", "releases") or not held:
            return
        shapes = np.array([shape for _, shape in held], dtype=object)
        for number in np.flatnonzero(suspects(shapes, self._surroundings, self._limits)).tolist():
            self._look_at_outline(kind, held[number][0])

    def _misplaced(self, kind: str) -> set[str]:
        """The releases or devices that may lie beside their area."""
        if kind not in ("releases", "devices"):
            return set()
        areas, records = self._records["areas"], list(self._records[kind].values())
        outlines = [areas[area_id][2] if (area_id := values.get("area_id")) in areas else None
                    for _, values, _ in records]  # fmt: skip
        found = beside([shape for _, _, shape in records], outlines)
        return {records[number][0] for number in np.flatnonzero(found).tolist()}

    def _load_land(self) -> None:
        areas, of_area = self._records["areas"], self._of_area["releases"]
        known = [area_id for area_id in of_area if area_id in areas]
        releases = [[self._records["releases"][one][2] for one in of_area[area_id]] for area_id in known]
        found = land_suspects([areas[area_id][2] for area_id in known], releases, self._limits.sliver_width_m)
        for number in np.flatnonzero(found).tolist():
            self._look_at_land(known[number])

    def _load_pairs(self) -> None:
        self._rebuild()
        shapes = self._tree.geometries
        if not len(shapes):
            return
        one, other = self._tree.query(shapes)
        later = np.asarray(one < other)
        one, other = one[later], other[later]
        # Invalid outlines can be asked no question about; they are a finding of their own.
        valid = shapely.is_valid(shapes)
        both = valid[one] & valid[other]
        one, other = one[both], other[both]
        shapely.prepare(shapes)
        sharing = shapely.intersects(shapes[one], shapes[other])
        one, other = one[sharing], other[sharing]
        inner = ~shapely.touches(shapes[one], shapes[other])
        one, other = one[inner], other[inner]
        # As `common_ground` for each pair, but all at once.
        commons = shapely.intersection(shapes[one], shapes[other], grid_size=GRID_DEG)
        sizes, shared = straight_areas_m2(shapes), straight_areas_m2(commons)
        areas = self._records["areas"]
        for number in np.flatnonzero(shared > self._limits.overlap_m2).tolist():
            pair = sorted(_Side(self._tree_ids[at], at) for at in (int(one[number]), int(other[number])))
            measured = [float(sizes[side.at]) for side in pair] + [float(shared[number])]
            first, second = pair[0].id, pair[1].id
            common = polygons_of(commons[number])
            if again := self._reopened((first, second)):
                common = difference(common, again)
                measured[2] = straight_area_m2(common)
            found = pair_findings(areas[first], areas[second], common, measured, self._limits)
            self._keep_pair((first, second), found)


class _Side(NamedTuple):
    id: str
    at: int


def _area_and_release(reopening: Recorded) -> tuple[str, str]:
    return reopening.values["area_id"], reopening.values["release_id"]


def _group_keys(kind: str, record_id: str, values: Any, shape: BaseGeometry | None) -> list[_Key]:
    if kind == "areas":
        return [("code", ("".join(filter(str.isalnum, values["code"].casefold())),))]
    if kind == "reports" and len(values["date"] or "") == len("2025-03-01"):
        # Known to the day. Reports that name no team are not those of one team.
        return [("team day", (values["team"] or "", values["date"], "" if values["team"] else record_id))]
    if kind == "devices" and shape is not None:
        said = (values[field] or "" for field in ("area_id", "category", "model", "date"))
        return [("device", (*said, shape.wkb.hex()))]
    return []


def _named(kind: str, record_id: str, values: Any) -> Said:
    return say("area", code=values["code"]) if kind == "areas" else say(kind.removesuffix("s"), id=record_id)
