"""Outlines of recorded areas edited as a project's edits: what belongs to an area goes with its ground."""

from __future__ import annotations

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2
from geodata.geometry.outline_parts import OutlineRefused
from geodata.project.area_outlines import (
    clip_edits,
    hole_edits,
    merge_edits,
    outlines_near,
    part_edits,
    reshape_edits,
    simplify_edits,
    split_edits,
    touching,
    widen_edits,
)
from geodata.project.editing import Put
from geodata.project.kept_land import KeptLand
from geodata.project.project import Project


def _box(west: float, south: float, east: float, north: float) -> BaseGeometry:
    return shapely.MultiPolygon([shapely.box(west, south, east, north)])


@pytest.fixture
def land(project: Project) -> Project:
    """Two areas side by side; the first with a cleared part, a device and a report, another far away."""
    project.edit([
        Put("areas", {"code": "W", "status": "CHA"}, "area-1", _box(103.0, 18.0, 103.01, 18.01)),
        Put("areas", {"code": "E", "status": "CHA"}, "area-2", _box(103.01, 18.0, 103.02, 18.01)),
        Put("areas", {"code": "FAR", "status": "SHA"}, "area-3", _box(104.0, 18.0, 104.01, 18.01)),
        Put("releases", {"area_id": "area-1", "product": "cleared", "date": "2024-05-01", "method": "manual"},
            "release-1", _box(103.0, 18.008, 103.01, 18.01)),
        Put("devices", {"category": "mortar", "area_id": "area-1"}, "device-1", shapely.Point(103.002, 18.009)),
        Put("reports", {"area_id": "area-1", "date": "2024-04-01"}, "report-1"),
    ])  # fmt: skip
    return project


def _shapes(project: Project) -> dict[str, BaseGeometry]:
    return {one.id: shapely.from_wkb(one.wkb) for one in project.rows("areas")}


def _size(project: Project) -> float:
    return sum(map(area_m2, _shapes(project).values()))


def test_only_areas_nearby_are_looked_at(land: Project) -> None:
    near = outlines_near(KeptLand(land), "area-1")
    assert list(near) == ["area-1", "area-2"]
    assert touching(near, "area-1") == ["area-2"]


def test_a_split_takes_releases_and_devices_to_the_piece_they_lie_in(land: Project) -> None:
    before, size = land.content_hash(), _size(land)
    line = ((102.99, 18.007), (103.02, 18.007))
    land.edit(split_edits(KeptLand(land), "area-1", line, lambda at: f"area-{3 + at}", lambda at: f"W-{1 + at}"))
    piece = land.row("areas", "area-4")
    assert piece is not None
    assert (piece.values["code"], piece.values["status"]) == ("W-2", "CHA")
    assert _size(land) == pytest.approx(size, abs=0.01)
    assert [one.values["area_id"] for one in land.rows("releases")] == ["area-4"]
    assert [one.values["area_id"] for one in land.rows("devices")] == ["area-4"]
    assert [one.values["area_id"] for one in land.rows("reports")] == ["area-1"]
    # The neighbour has the new corner of the border they share.
    assert [103.01, 18.007] in shapely.get_coordinates(_shapes(land)["area-2"]).tolist()
    land.undo()
    assert land.content_hash() == before


def test_a_split_through_a_release_is_refused_and_changes_nothing(land: Project) -> None:
    before = land.content_hash()
    with pytest.raises(OutlineRefused, match=r"released as cleared \(release-1\) lies on both sides"):
        split_edits(
            KeptLand(land), "area-1", ((103.005, 17.9), (103.005, 18.1)), lambda _at: "area-9", lambda _at: "W-2"
        )
    with pytest.raises(OutlineRefused, match="does not cross"):
        split_edits(
            KeptLand(land), "area-1", ((103.002, 18.002), (103.005, 18.003)), lambda _at: "area-9", lambda _at: "W-2"
        )
    assert land.content_hash() == before


def test_a_merge_takes_all_that_belongs_to_the_other_along(land: Project) -> None:
    before, size = land.content_hash(), _size(land)
    land.edit(merge_edits(KeptLand(land), land.rows("reports"), ("area-2", "area-1")))
    assert list(_shapes(land)) == ["area-2", "area-3"]
    assert _size(land) == pytest.approx(size, abs=0.01)
    for kind in ("releases", "reports", "devices"):
        assert [one.values["area_id"] for one in land.rows(kind)] == ["area-2"]
    land.undo()
    assert land.content_hash() == before
    with pytest.raises(OutlineRefused, match=r"W is CHA, FAR is SHA; only areas of one class"):
        merge_edits(KeptLand(land), [], ("area-1", "area-3"))


def test_borders_are_led_another_way_and_neighbours_follow(land: Project) -> None:
    size = _size(land)
    line = ((103.01, 18.0), (103.012, 18.005), (103.01, 18.01))
    land.edit(reshape_edits(KeptLand(land), "area-1", line))
    shapes = _shapes(land)
    assert [103.012, 18.005] in shapely.get_coordinates(shapes["area-1"]).tolist()
    assert [103.012, 18.005] in shapely.get_coordinates(shapes["area-2"]).tolist()
    assert _size(land) == pytest.approx(size, abs=0.01)


def test_ground_that_is_shared_is_clipped_away(land: Project) -> None:
    land.edit([Put("areas", {}, "area-2", _box(103.009, 18.0, 103.02, 18.007))])
    land.edit(clip_edits(KeptLand(land), "area-2", "area-1"))
    shapes = _shapes(land)
    assert area_m2(shapely.intersection(shapes["area-1"], shapes["area-2"])) < 0.01
    with pytest.raises(OutlineRefused, match="share no ground"):
        clip_edits(KeptLand(land), "area-2", "area-3")


def test_holes_parts_widening_and_fewer_corners(land: Project) -> None:
    kept = KeptLand(land)
    whole = area_m2(_shapes(land)["area-3"])
    ring = ((104.002, 18.002), (104.004, 18.002), (104.004, 18.004), (104.002, 18.004))
    land.edit(hole_edits(kept, "area-3", ring))
    assert area_m2(_shapes(land)["area-3"]) == pytest.approx(whole - area_m2(shapely.Polygon(ring)), abs=0.01)
    apart = ((104.02, 18.0), (104.03, 18.0), (104.03, 18.01))
    land.edit(part_edits(KeptLand(land), "area-3", apart))
    assert len(shapely.get_parts(_shapes(land)["area-3"])) == 2
    land.undo()
    land.undo()
    land.edit(widen_edits(kept, "area-3", 50.0))
    wider = area_m2(_shapes(land)["area-3"])
    assert wider == pytest.approx(whole + 50 * 4 * 1080, rel=0.03)
    corners = shapely.get_num_coordinates(_shapes(land)["area-3"])
    land.edit(simplify_edits(KeptLand(land), "area-3", 5.0))
    assert shapely.get_num_coordinates(_shapes(land)["area-3"]) < corners
    for ring, why in (
        (((105, 18), (105.1, 18), (105.1, 18.1)), "outside of the area"),
        (((103.99, 17.99), (104.02, 17.99), (104.02, 18.02), (103.99, 18.02)), "nothing of the area would be left"),
        (((104, 18), (104.01, 18.01), (104.01, 18), (104, 18.01)), "crosses itself"),
    ):
        with pytest.raises(OutlineRefused, match=why):
            hole_edits(kept, "area-3", ring)
