"""One gate for every edit: what it refuses is named, and leaves no trace."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
import shapely

from geodata.project.editing import Edit, Put, Remove
from geodata.project.errors import EditRefused
from geodata.project.project import Project


def ring(*corners: tuple[float, float]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[list(corner) for corner in (*corners, corners[0])]]}


def refused(project: Project, edit: Edit) -> str:
    before = project.content_hash(), project.head
    with pytest.raises(EditRefused) as caught:
        project.edit([edit])
    assert (project.content_hash(), project.head) == before
    said = str(caught.value)
    assert said.startswith(str(project.path))
    assert "nothing was changed" in said
    assert "\n" not in said
    return said


@pytest.fixture
def land(project: Project, square: Callable[..., Any]) -> Project:
    project.edit([Put("areas", {"code": "A1", "status": "CHA"}, "a1", square())])
    project.edit(
        [Put("releases", {"area_id": "a1", "product": "cleared", "method": "manual"}, "r1", square(side=0.004))]
    )
    return project


SHA = {"code": "X", "status": "SHA"}


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (Put("mines", {}), "no kind 'mines'"),
        (Put("areas", {**SHA, "colour": "red"}, "x"), "no field 'colour'"),
        (Put("areas", {"code": "X"}, "x"), "mandatory field `status`"),
        (Put("areas", {"code": "X", "status": "cleared"}, "x"), "status"),
        (Put("areas", {**SHA, "depth_mm": "deep"}, "x"), "depth_mm"),
        (Put("areas", {**SHA, "depth_mm": -1}, "x"), "depth_mm"),
        (Put("areas", {**SHA, "survey_date": "2025-02-30"}, "x"), "2025-02-30"),
        (Put("areas", {**SHA, "code": " X"}, "x"), "spaces around"),
        (Put("areas", {**SHA, "code": ""}, "x"), "code"),
        (Put("areas", {**SHA, "notes": "a\0b"}, "x"), "NUL"),
        (Put("areas", {**SHA, "notes": "\ud800"}, "x"), "half a character"),
        (Put("views", {"name": "V", "theatre": "mars"}, "x"), "kursk, laos, world"),
        (Put("views", {"name": "V", "language": "lo"}, "x"), "language 'lo'"),
        (Put("views", {"name": "V", "west": 100.0}, "x"), "all of west, south, east and north"),
        (Put("views", {"name": "V", "west": 104.0, "south": 14.0, "east": 100.0, "north": 22.0}, "x"), "west must be"),
        (Put("views", {"name": "V", "west": 100.0, "south": 14.0, "east": 400.0, "north": 22.0}, "x"), "on the earth"),
        (Put("views", {"name": "V", "date": "2025-13"}, "x"), "2025-13"),
        (Put("views", {"name": "V", "state": "{"}, "x"), "state is not JSON"),
        (Put("reports", {"area_id": "a1", "hours": math.inf}, "x"), "finite"),
        (Put("reports", {"area_id": "a1", "people": 2**70}, "x"), "too large"),
        (Put("areas", SHA, ""), "id ''"),
        (Put("areas", {**SHA, "id": "y"}, "x"), "another id"),
        (Put("areas", {**SHA, "code": "A1"}, "x"), "used by area a1"),
        (Put("reports", {"area_id": "none"}, "x"), "area none, which does not exist"),
        (Put("claims", {}, "x"), "mandatory field"),
        (Remove("areas", "none"), "does not exist"),
        (Remove("areas", "a1"), "release r1 refers to it"),
        (Put("sources", SHA, "x", {"type": "Point", "coordinates": [1, 1]}), "no field"),
        (Put("layers", {"name": "l"}, "x", {"type": "Point", "coordinates": [1, 1]}), "no geometry of its own"),
    ],
)
def test_refused_edit_leaves_no_trace(land: Project, edit: Edit, says: str):
    said = refused(land, edit)
    assert says in said
    assert edit.kind.removesuffix("s") in said or edit.kind == "mines"


@pytest.mark.parametrize(
    ("geometry", "says"),
    [
        (ring((0, 0), (1, 1), (1, 0), (0, 1)), "crosses itself at 0.5, 0.5"),
        (ring((0, 0), (1, 1)), "fewer than 3 corners"),
        (ring((0, 0), (1, 1), (0, 0)), "fewer than 3 corners"),
        ({"type": "Polygon", "coordinates": []}, "empty"),
        ({"type": "MultiPolygon", "coordinates": []}, "empty"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}, "does not end where it begins"),
        (ring((0, 0), (math.nan, 1), (1, 1)), "not a finite number"),
        (ring((0, 0), (math.inf, 1), (1, 1)), "not a finite number"),
        (ring((170, 0), (181, 0), (181, 1)), "outside of longitude"),
        (ring((18, 103), (19, 103), (19, 104)), "swapped"),
        (ring((0, 0, 5), (1, 0, 5), (1, 1, 5)), "longitude and a latitude alone"),  # type: ignore[arg-type]
        ({"type": "Point", "coordinates": [1, 1]}, "not a Point"),
        ({"type": "GeometryCollection", "geometries": []}, "GeoJSON"),
        ({"type": "Feature", "geometry": None}, "GeoJSON"),
        ({"type": "Polygon", "coordinates": [[["a", 1]]]}, "GeoJSON"),
        ({**ring((0, 0), (1, 0), (1, 1)), "crs": {"type": "link"}}, "reference system"),
        (shapely.from_wkt("POLYGON Z ((0 0 1, 1 0 1, 1 1 1, 0 0 1))"), "heights"),
        (shapely.from_wkt("GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)))"), "not a GeometryCollection"),
        (shapely.from_wkt("POLYGON EMPTY"), "empty"),
    ],
)
def test_bad_outline_is_refused_with_its_place_and_never_repaired(land: Project, geometry: Any, says: str):
    said = refused(land, Put("areas", SHA, "x", geometry))
    assert says in said
    assert "area X (id x)" in said


def test_collection_nested_deep_is_refused(land: Project):
    nested: Any = [0.0, 0.0]
    for _ in range(5000):
        nested = [nested]
    assert "GeoJSON" in refused(land, Put("areas", SHA, "x", {"type": "Polygon", "coordinates": nested}))


@pytest.mark.parametrize(
    ("values", "place", "says"),
    [
        ({"area_id": "a1", "product": "cancelled"}, (103.008, 18.008, 0.004), "outside of area A1"),
        ({"area_id": "a1", "product": "cancelled"}, (103.002, 18.002, 0.004), "release r1 has already released"),
        ({"area_id": "a1", "product": "cancelled"}, (103.0039999, 18.0, 0.004), "release r1 has already released"),
        ({"area_id": "a1", "product": "cleared"}, (103.005, 18.005, 0.002), "needs its method"),
        ({"area_id": "a1", "product": "reduced", "method": " "}, (103.005, 18.005, 0.002), "needs its method"),
        ({"area_id": "a1", "product": "SHA"}, (103.005, 18.005, 0.002), "SHA"),
        ({"area_id": "a9", "product": "cancelled"}, (103.005, 18.005, 0.002), "area a9, which does not exist"),
        ({"area_id": "a1", "product": "cancelled"}, None, "needs an outline"),
    ],
)
def test_illegal_release_is_refused(
    land: Project, square: Callable[..., Any], values: dict[str, Any], place: Any, says: str
):
    edit = Put("releases", values, "r2", square(*place) if place else None)
    assert says in refused(land, edit)


def test_release_may_touch_its_area_and_its_neighbour(land: Project, square: Callable[..., Any]):
    land.edit([Put("releases", {"area_id": "a1", "product": "cancelled"}, "r2", square(103.004, 18, 0.006))])
    assert len(land.rows("releases")) == 2


def test_area_may_not_shrink_under_its_release_nor_step_back_unexplained(land: Project, square: Callable[..., Any]):
    assert "release r1" in refused(land, Put("areas", {}, "a1", square(side=0.001)))
    assert "release r1" in refused(land, Put("areas", {}, "a1", None))
    assert "give the reason" in refused(land, Put("areas", {"status": "SHA"}, "a1"))
    land.edit([Put("areas", {"status": "SHA"}, "a1", reason="evidence was of another place")])
    assert "does not become" in refused(land, Put("releases", {"product": "cancelled"}, "r1"))


def test_group_is_all_or_nothing_and_may_come_in_any_order(land: Project, square: Callable[..., Any]):
    before = land.content_hash()
    release = Put("releases", {"area_id": "a2", "product": "cancelled"}, "r2", square(105, 18, 0.001))
    area = Put("areas", {"code": "A2", "status": "SHA"}, "a2", square(105, 18))
    with pytest.raises(EditRefused, match="does not exist"):
        land.edit([Put("layers", {"name": "l"}, "l1"), release])
    assert land.content_hash() == before
    assert [ack.id for ack in land.edit([release, area])] == ["r2", "a2"]
    land.edit([Remove("areas", "a2"), Remove("releases", "r2")])
    assert land.content_hash() == before


def test_built_in_source_is_kept_while_it_is_named(atlas: Project):
    said = refused(atlas, Remove("sources", "S16"))
    assert "deployment dep-ru-la-1" in said
    assert "topic" in refused(atlas, Remove("topics", atlas.rows("topics")[0].id))


def test_id_of_an_amount_is_used_once(atlas: Project):
    first, second = atlas.rows("deployments")[:2]
    assert "used twice" in refused(atlas, Put("deployments", {"quantities": first.values["quantities"]}, second.id))
