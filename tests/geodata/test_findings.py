"""The quality desk: every rule finds its fault with record, place and proposal; an index knows what a look finds."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geodata.project.images import Stored
from geodata.release.findings import RULES, SEVERITIES, Finding, Limits
from geodata.release.findings_index import FindingsIndex
from geodata.release.outline_findings import Surroundings

LAOS = (100.0, 13.9, 107.7, 22.5)
COUNTRY = shapely.box(102.0, 17.0, 105.0, 21.0)
WHERE = Surroundings(theatres={"laos": LAOS, "kursk": (34.0, 50.8, 38.6, 52.5)}, country=COUNTRY)
FIELDS: dict[str, dict[str, Any]] = {
    "areas": {"status": "CHA", "survey_date": "2025-01-10", "source_of_information": "village", "evidence": "BLU-26",
              "type_of_contamination": "submunitions", "work_status": "open"},
    "releases": {"area_id": "a", "product": "reduced", "method": "dogs", "date": "2025-03-01", "depth_mm": None,
                 "team": "4"},
    "reports": {"area_id": "a", "date": "2025-03-01", "team": "4", "people": 6, "hours": 6.0,
                "area_searched_m2": 900.0},
    "devices": {"area_id": "a", "category": "submunition", "model": "BLU-26", "date": "2025-03-01",
                "disposal": "destroyed"},
    "reopenings": {},
}  # fmt: skip


def record(kind: str, record_id: str, shape: shapely.Geometry | None = None, **values: Any) -> Stored:
    held = {"id": record_id, **FIELDS[kind], **values}
    if kind == "areas":
        held.setdefault("code", f"LA-{record_id}")
    return Stored(kind, 1, held, None if shape is None else shapely.to_wkb(shape))


def box(west: float, south: float, width: float = 0.01, height: float = 0.01) -> shapely.MultiPolygon:
    return shapely.MultiPolygon([shapely.box(103 + west, 19 + south, 103 + west + width, 19 + south + height)])


def found_in(*records: Stored, limits: Limits | None = None) -> list[Finding]:
    index = FindingsIndex(WHERE, limits)
    index.load(records)
    return index.findings()


AREA = record("areas", "a", box(0, 0))
BOW = shapely.MultiPolygon([shapely.Polygon([(103, 19), (103.01, 19.01), (103.01, 19), (103, 19.01)])])
TURNED = shapely.transform(box(0, 0), lambda lonlat: lonlat[:, ::-1])
REPEATED = shapely.MultiPolygon([shapely.Polygon([(103, 19), (103.01, 19), (103.01, 19), (103.01, 19.01)])])
EDGE = shapely.MultiPolygon([shapely.Polygon([(103, 19), (103.06, 19), (103.03, 19.01)])])
FLAT = shapely.MultiPolygon([shapely.Polygon([(103, 19), (103.01, 19), (103, 19), (103.01, 19)])])
TWICE = shapely.MultiPolygon([*box(0, 0).geoms, *box(0, 0).geoms])
LAPPING = shapely.MultiPolygon([*box(0, 0).geoms, *box(0.009, 0).geoms])

CASES = [
    ("ring-valid", [record("areas", "a", BOW)], "a", (103.005, 19.005), True, "at 103.005, 19.005"),
    ("three-corners", [record("areas", "a", FLAT)], "a", (103, 19), False, "2 different corners"),
    ("same-part-twice", [record("areas", "a", TWICE)], "a", (103.005, 19.005), True, "1 of its 2 parts"),
    ("same-corner-twice", [record("areas", "a", REPEATED)], "a", (103.01, 19), True, "1 corners stand twice"),
    ("parts-overlap", [record("areas", "a", LAPPING)], "a", (103.0095, 19.005), False, "overlap by 10.0%"),
    ("long-edge", [record("areas", "a", EDGE)], "a", (103.03, 19), False, "6,318 m long, over 5,000 m"),
    ("no-outline", [record("areas", "a")], "a", None, False, "has no outline"),
    ("swapped", [record("areas", "a", TURNED)], "a", (19, 103), True, "seem to be exchanged"),
    ("outside-country", [record("areas", "a", box(3, 0))], "a", (106, 19), False, "lies outside of the country"),
    ("outside-country", [record("areas", "a", box(1.995, 0))], "a", (104.995, 19), False, "reaches beyond"),
    ("same-code", [AREA, record("areas", "b", box(1, 0), code="LA-a ")], "a", None, False, "same code"),
    ("nearly-same-code", [AREA, record("areas", "b", box(1, 0), code="la a")], "a", None, False, "taken for la a"),
    ("same-outline", [AREA, record("areas", "b", box(0, 0))], "a", (103.005, 19.005), False, "the same outline"),
    ("nearly-same-outline", [AREA, record("areas", "b", box(0, 0, 0.0101))], "a", (103.005, 19.005), False, "99.0%"),
    ("overlap", [AREA, record("areas", "b", box(0.009, 0))], "a", (103.0095, 19.005), True, "share 116,"),
    ("release-outside-area", [AREA, record("releases", "r", box(0.005, 0, 0.006))], "r", (103.0105, 19.005), True,
     "m² lie outside of its area LA-a"),
    ("release-larger-than-area", [AREA, record("releases", "r", box(0, 0, 0.02))], "r", (103.01, 19.005), False,
     "more"),
    ("releases-overlap",
     [AREA, record("releases", "r", box(0, 0, 0.005)), record("releases", "s", box(0.004, 0, 0.006))],
     "r", (103.0045, 19.005), False, "released twice, by r and by s"),
    ("sliver", [AREA, record("releases", "r", box(0, 0, 0.0099999))], "a", (103.00999995, 19.005), False, "11.6"),
    ("warned-step", [AREA, record("releases", "r", box(0, 0), product="cancelled")], "r", (103.005, 19.005), False,
     "shown to be wrong"),
    ("missing-field", [AREA, record("releases", "r", box(0, 0), product="cleared", method="m")], "r",
     (103.005, 19.005), False, "lacks depth_mm"),
    ("missing-field", [record("areas", "a", box(0, 0), survey_date=None, evidence=" ")], "a", (103.005, 19.005), False,
     "lacks survey_date, evidence"),
    ("missing-field", [AREA, record("devices", "d")], "d", None, False, "lacks position"),
    ("missing-field", [AREA, record("reports", "p", team=None)], "p", None, False, "lacks team"),
    ("dates-in-order", [AREA, record("releases", "r", box(0, 0), date="2024")], "r", (103.005, 19.005), False, "2024"),
    ("dates-in-order", [AREA, record("reports", "p", date="2025-01-09")], "p", None, False, "before the survey"),
    ("device-outside-area", [AREA, record("devices", "d", shapely.Point(103.02, 19.0))], "d", (103.02, 19.0), False,
     "outside of its area LA-a"),
    ("same-device-twice", [AREA, *(record("devices", one, shapely.Point(103.002, 19.001)) for one in "de")], "d",
     (103.002, 19.001), False, "1 more"),
    ("implausible-rate", [AREA, *(record("reports", one, area_searched_m2=7_000.0) for one in "pq")], "p", None, False,
     "team 4 on 2025-03-01: 14,000 m² in a day are more than 6 people"),
    ("implausible-rate", [AREA, record("reports", "p", hours=17.0)], "p", None, False, "17 hours"),
    ("implausible-rate", [AREA, record("reports", "p", people=None, area_searched_m2=31_000.0)], "p", None, False,
     "a team"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "records", "record_id", "place", "proposed", "says"), CASES)
def test_a_rule_finds_its_fault_alone_with_record_place_and_proposal(rule, records, record_id, place, proposed, says):
    (found,) = [one for one in found_in(*records) if one.rule == rule]
    assert found.record_id == record_id
    assert says in found.text
    assert (found.place is None) == (place is None)
    if place is not None:
        assert found.place == pytest.approx(place, abs=1e-6)
    assert (found.proposal is not None) == proposed
    if found.proposal is not None:
        assert shapely.is_valid(found.proposal.after)
        assert not found.proposal.after.is_empty
        assert found.proposal.after.wkb != found.proposal.before.wkb
        # A proposal heals: what is looked at with it has that fault no more.
        healed = [
            dataclasses.replace(one, wkb=shapely.to_wkb(found.proposal.after)) if one.id == record_id else one
            for one in records
        ]
        assert all(one.rule != rule for one in found_in(*healed))


def test_every_rule_has_a_case_and_a_severity():
    assert {case[0] for case in CASES} == set(RULES)
    assert set(RULES.values()) == set(SEVERITIES)


def test_what_is_in_order_has_no_findings():
    whole = [
        AREA, record("areas", "b", box(0.01, 0)), record("areas", "c", box(0.015, 0, 0.01), work_status="closed"),
        record("releases", "r", box(0, 0, 0.005)), record("releases", "s", box(0.005, 0, 0.005)),
        record("reports", "p"), record("reports", "q", date="2025-03"),
        record("devices", "d", shapely.Point(103.001, 19.001)),
    ]  # fmt: skip
    assert found_in(*whole) == []


def test_limits_are_adjustable_and_findings_are_json():
    assert [one.rule for one in found_in(record("areas", "a", EDGE), limits=Limits(long_edge_m=7_000))] == []
    (found,) = found_in(record("areas", "a", EDGE))
    assert found.plain() == {
        "rule": "long-edge", "severity": "advisory", "kind": "areas", "id": "a", "text": found.text,
        "place": [103.03, 19.0], "others": [], "proposal": None,
    }  # fmt: skip


def test_ground_that_one_area_released_and_another_reopens_is_no_overlap_of_the_two():
    areas = [AREA, record("areas", "b", box(0, 0, 0.004))]
    release = record("releases", "r", box(0, 0, 0.005))
    reopening = record("reopenings", "o", area_id="b", release_id="r")

    def overlaps(*records: Stored) -> list[str]:
        return [one.text for one in found_in(*records) if one.rule == "overlap"]

    assert len(overlaps(*areas, release)) == 1
    assert overlaps(*areas, release, reopening) == []
    wider = record("areas", "b", box(0, 0, 0.006))
    (beyond,) = overlaps(areas[0], wider, release, reopening)
    assert beyond.startswith("areas LA-a and LA-b, both open, share ")
    assert beyond != overlaps(areas[0], wider, release)[0]


def test_the_most_severe_comes_first():
    found = found_in(record("areas", "a", EDGE), record("areas", "b", BOW), record("areas", "c"))
    assert [one.severity for one in found] == sorted((one.severity for one in found), key=SEVERITIES.index)


_shapes = st.sampled_from([BOW, TURNED, REPEATED, EDGE, FLAT, TWICE, LAPPING, box(0, 0), box(0.01, 0), box(0.005, 0),
                           box(0, 0, 0.0101), box(0, 0, 0.005), box(0, 0, 0.0099999), box(3, 0), None])  # fmt: skip


@st.composite
def _records(draw: st.DrawFn) -> Stored:
    kind = draw(st.sampled_from(["areas", "areas", "releases", "reports", "devices", "reopenings"]))
    record_id = kind[:2] + draw(st.sampled_from("123"))
    area = {} if kind == "areas" else {"area_id": draw(st.sampled_from(["ar1", "ar2", "ar3"]))}
    if kind == "areas":
        return record(kind, record_id, draw(_shapes), code=draw(st.sampled_from(["A1", "a 1", "B"])),
                      status=draw(st.sampled_from(["SHA", "CHA"])))  # fmt: skip
    if kind == "reopenings":
        return record(kind, record_id, release_id=draw(st.sampled_from(["re1", "re2", "re3"])), **area)
    if kind == "releases":
        shape = draw(_shapes) or box(0, 0)
        return record(
            kind, record_id, shape, product=draw(st.sampled_from(["cancelled", "reduced", "cleared"])), **area
        )
    if kind == "devices":
        return record(kind, record_id, draw(st.sampled_from([shapely.Point(103.002, 19.001), None])), **area)
    return record(kind, record_id, date=draw(st.sampled_from(["2025-03-01", "2024-03-01", "2025", None])),
                  area_searched_m2=draw(st.sampled_from([900.0, 9_000.0, None])), **area)  # fmt: skip


@given(st.lists(_records(), max_size=12), st.lists(st.tuples(_records(), st.booleans()), max_size=12))
@example(
    [record("reopenings", "re1", release_id="re1", area_id="ar1"), record("areas", "ar1", box(0, 0)),
     record("areas", "ar2", box(0, 0))],
    [(record("releases", "re1", box(0, 0), area_id="ar1"), False)],
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_an_index_kept_up_edit_by_edit_knows_what_a_new_look_at_everything_finds(first, edits):
    held = {(one.kind, one.id): one for one in first}
    index = FindingsIndex(WHERE)
    index.load(held.values())
    for one, removed in edits:
        if removed:
            held.pop((one.kind, one.id), None)
            index.remove(one.kind, one.id)
        else:
            held[one.kind, one.id] = one
            index.put(one)
    assert [one.plain() for one in index.findings()] == [one.plain() for one in found_in(*held.values())]
