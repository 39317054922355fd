"""Edits that the gate of land release refuses, one for each of its sentences, and steps that its engine refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import shapely

from geodata.project.editing import Edit, Put, Remove
from geodata.project.project import Project
from geodata.release.engine import Decision, HazardArea, Land, decided, recorded
from geodata.release.transitions import check_correction, check_step, transitions

EVIDENCE = {"evidence": "a BLU-26 at 0.1 m", "reason": "found while ploughing"}
PART = {"area_id": "a", **EVIDENCE, "date": "2025-02"}
AGAIN = {"area_id": "b", "release_id": "r", **EVIDENCE, "date": "2026-01"}
CLEARED = {"area_id": "a", "product": "cleared", "method": "manual", "date": "2025-05"}


def square(lon: float = 103.0, lat: float = 18.0, side: float = 0.01) -> shapely.Polygon:
    """A square by its south-west corner."""
    return shapely.box(lon, lat, lon + side, lat + side)


def begin(project: Project) -> None:
    """A suspected area of which a corner was reduced and a part confirmed, and one that has no outline."""
    project.edit([Put("areas", {"code": "A", "status": "SHA", "survey_date": "2025-01"}, "a", square())])
    reduced = {"area_id": "a", "product": "reduced", "method": "dogs", "date": "2025-03"}
    project.edit([Put("releases", reduced, "r", square(side=0.004))])
    project.edit([Put("confirmations", PART, "c", square(lon=103.005, side=0.003))])
    project.edit([Put("areas", {"code": "EMPTY", "status": "SHA"}, "e", None)])
    project.edit([Put("areas", {"code": "K", "status": "CHA"}, "k", square(lon=104))])
    project.edit([Put("releases", {**CLEARED, "area_id": "k"}, "rk", square(lon=104, side=0.004))])


def again(**values: object) -> Put:
    """A new area over the corner that was reduced."""
    return Put("areas", {"code": "B", "status": "CHA", "survey_date": "2026-01", **values}, "b", square(side=0.003))


def refused_edits() -> dict[str, tuple[list[Edit], list[Edit]]]:
    """What is done first, and the group that is refused then, by name."""
    beside = square(103, 18.005, 0.002)
    opened: list[Edit] = [again(), Put("reopenings", AGAIN, "o")]
    return {
        "release of an area without outline": ([], [Put("releases", {**CLEARED, "area_id": "e"}, "x", square())]),
        "release outside": ([], [Put("releases", CLEARED, "x", square(lon=103.006))]),
        "release twice": ([], [Put("releases", CLEARED, "x", square(side=0.005))]),
        "release without method": ([], [Put("releases", {**CLEARED, "method": None}, "x", beside)]),
        "cleared becomes reduced": ([], [Put("releases", {"product": "reduced"}, "rk")]),
        "cha becomes sha": ([], [Put("areas", {"status": "SHA"}, "k")]),
        "area smaller than its release": ([], [Put("areas", {}, "k", square(lon=104, side=0.002))]),
        "area smaller than its confirmed part": ([], [Put("areas", {}, "a", square(side=0.006))]),
        "area loses its outline": ([], [Put("areas", {}, "k", None)]),
        "area loses the outline of its confirmed part": ([Remove("releases", "r")], [Put("areas", {}, "a", None)]),
        "confirmed without evidence": ([], [Put("confirmations", {**PART, "evidence": " "}, "x", beside)]),
        "confirmed in an area without outline": ([], [Put("confirmations", {**PART, "area_id": "e"}, "x", square())]),
        "confirmed before the survey": ([], [Put("confirmations", {**PART, "date": "2024"}, "x", beside)]),
        "confirmed twice": ([], [Put("confirmations", PART, "x", square(lon=103.006, side=0.003))]),
        "confirmed after release": ([], [Put("confirmations", PART, "x", square(side=0.002))]),
        "confirmed in a cha": (
            [], [Put("confirmations", {**PART, "area_id": "k"}, "x", square(lon=104.006, side=0.002))]
        ),
        "area over released ground": ([], [again()]),
        "reopening of its own release": ([], [again(), Put("reopenings", {**AGAIN, "area_id": "a"}, "o")]),
        "reopening without reason": ([], [again(), Put("reopenings", {**AGAIN, "reason": None}, "o")]),
        "reopening before the release": ([], [again(), Put("reopenings", {**AGAIN, "date": "2024"}, "o")]),
        "reopening area surveyed before the release": (
            [], [again(survey_date="2025-01"), Put("reopenings", AGAIN, "o")]
        ),
        "reopening beside its ground": (
            [], [Put("areas", {"code": "B", "status": "CHA"}, "b", square(lon=105)), Put("reopenings", AGAIN, "o")]
        ),
        "release moved away from what reopens it": (
            opened, [Put("releases", {}, "r", square(lon=103.0031, side=0.0009))]
        ),
        "reopening taken away": (opened, [Remove("reopenings", "o")]),
    }  # fmt: skip


def refused_steps() -> Iterator[tuple[str, Callable[[], object]]]:
    """Steps that the engine or the table refuses, each with its name."""
    area = HazardArea(id="a", code="A", status="CHA", outline=square(), survey_date="2025-01")
    reduced = Decision(id="d", area_id="a", to="reduced", outline=square(side=0.004), date="2025-03", method="dogs")
    land = decided(recorded(Land(), area), reduced)
    new = HazardArea(id="b", code="B", status="CHA", outline=square(side=0.003), survey_date="2026-01",
                     reopens=("d",), reason="find", evidence="a fuze")  # fmt: skip

    def record(**values: object) -> Callable[[], object]:
        return lambda: recorded(land, msgspec.structs.replace(new, **values))

    def decide(**values: object) -> Callable[[], object]:
        import msgspec

        step = Decision(
            id="x", area_id="a", to="cleared", outline=square(103, 18.005, 0.002), date="2025-05", method="m"
        )
        return lambda: decided(land, msgspec.structs.replace(step, **values))

    yield "id of an area twice", record(id="a")
    yield "released ground recorded again", record(reopens=())
    yield "hazardous ground recorded again", record(reopens=(), outline=square(103.006, 18.006, 0.002))
    yield (
        "hazardous ground recorded as suspected",
        record(reopens=(), status="SHA", outline=square(103.006, 18.006, 0.002)),
    )
    yield "reopens what is no release", record(reopens=("none",))
    yield "reopens before the release", record(survey_date="2024")
    yield "reopens beside its ground", record(outline=square(105))
    yield "id of a decision twice", decide(id="d")
    yield "decision of no area", decide(area_id="none")
    yield "confirmation of no area", decide(area_id="none", to="CHA")
    yield "decision outside", decide(outline=square(103.006))
    yield "decision before the survey", decide(date="2024")
    yield "released ground confirmed", decide(to="CHA", outline=square(side=0.002), evidence="x")
    yield "ground released twice", decide(outline=square(side=0.002))
    yield "decision over no ground", decide(outline=shapely.MultiPolygon())
    for step in transitions().steps:
        if step.verdict in ("refuse", "correct"):
            yield f"table {step.origin} to {step.to}", lambda step=step: check_step(step.origin, step.to, {})
        for field in step.needs:
            fields = {name: "given" for name in step.needs if name != field}
            yield (
                f"table {step.origin} to {step.to} without {field}",
                lambda step=step, fields=fields: check_step(step.origin, step.to, fields),
            )
    for wrong, to in (("cleared", "reduced"), ("cleared", "cancelled")):
        yield f"corrected {wrong} to {to}", lambda wrong=wrong, to=to: check_correction(wrong, to)
