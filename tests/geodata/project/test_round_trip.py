"""What is put is what is read, to the last bit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely

from geodata.builtin import builtin_records
from geodata.project.blobs import geometry_of
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.project.reports import record_report

LAND = [
    ("areas", {"code": "Ä-1 工兵", "status": "CHA", "survey_date": "2025-07", "depth_mm": 250, "work_status": "open",
               "notes": "two\nlines \"quoted\" '; DROP TABLE areas"}),
    ("devices", {"category": "submunition", "model": "BLU-26", "depth_mm": 0, "date": "2025-autumn"}),
    ("layers", {"name": "roads", "visible": False, "style": "{}"}),
    ("layers", {"name": "rivers", "visible": True}),
    ("views", {"name": "Kursk", "theatre": "kursk", "west": -0.1, "south": 51.123456789012345, "east": 40.0,
               "north": 52.0, "date": "2025-07", "language": "ru", "state": '{"a": [1, 2]}'}),
    ("settings", {"name": "grid", "value": "1e400"}),
]  # fmt: skip


def test_builtin_records_are_equal_after_the_file(atlas: Project):
    assert atlas.records() == builtin_records()


def test_records_keep_their_order_when_one_is_changed(atlas: Project):
    first = atlas.records().deployments[0]
    atlas.edit([Put("deployments", {"title": "changed"}, first.id)])
    assert [each.id for each in atlas.records().deployments] == [each.id for each in builtin_records().deployments]
    atlas.undo()
    assert atlas.records() == builtin_records()


@pytest.mark.parametrize(("kind", "values"), LAND)
def test_land_records_come_back_as_put(project: Project, kind: str, values: dict[str, Any]):
    (ack,) = project.edit([Put(kind, values)])
    stored = project.row(kind, ack.id)
    assert stored is not None
    assert {name: value for name, value in stored.values.items() if value is not None} == {**values, "id": ack.id}


def test_every_bit_of_an_outline_is_kept(project: Project):
    ring = [[0.1 + 0.2, 1 / 3], [0.4000000000000001, 1 / 3], [0.4, 0.7], [0.1 + 0.2, 1 / 3]]
    (ack,) = project.edit(
        [Put("areas", {"code": "a", "status": "SHA"}, geometry={"type": "Polygon", "coordinates": [ring]})]
    )
    stored = project.row("areas", ack.id)
    assert stored is not None
    assert stored.wkb is not None
    assert shapely.get_coordinates(geometry_of(stored.wkb)).tolist() == ring
    assert record_report(stored)["geometry"] == {"type": "MultiPolygon", "coordinates": [[ring]]}


def test_measures_are_derived_and_geodesic(project: Project, square: Callable[..., Any]):
    outer, hole = square(103, 18, 1)["coordinates"][0], square(103.2, 18.2, 0.5)["coordinates"][0]
    project.edit([Put("areas", {"code": "w", "status": "SHA"}, "w", {"type": "Polygon", "coordinates": [outer]})])
    project.edit([Put("areas", {"code": "h", "status": "SHA"}, "h", {"type": "Polygon", "coordinates": [hole]})])
    project.edit([Put("areas", {"code": "b", "status": "SHA"}, "b", {"type": "Polygon", "coordinates": [outer, hole]})])
    whole, inner, both = (record_report(project.row("areas", each))["area_m2"] for each in "whb")  # type: ignore[arg-type]
    assert both == pytest.approx(whole - inner, rel=1e-12)
    assert whole == pytest.approx(1.168e10, rel=2e-3)
    project.edit([Put("areas", {"code": "n", "status": "SHA"}, "n")])
    assert record_report(project.row("areas", "n"))["area_m2"] is None  # type: ignore[arg-type]


def test_put_changes_only_what_it_names(project: Project, square: Callable[..., Any]):
    project.edit([Put("areas", {"code": "A", "status": "SHA", "notes": "n", "slope": "steep"}, "a", square())])
    project.edit([Put("areas", {"status": "CHA", "notes": None}, "a")])
    stored = project.row("areas", "a")
    assert stored is not None
    assert (stored.values["code"], stored.values["status"], stored.values["notes"]) == ("A", "CHA", None)
    assert stored.values["slope"] == "steep"
    assert stored.wkb is not None


def test_exercise_is_fixed_when_the_project_is_made(tmp_path: Path):
    new_project(tmp_path / "e.gpkg", exercise=True)
    with open_project(tmp_path / "e.gpkg", write=True) as project:
        assert project.exercise
        with pytest.raises(AttributeError):
            project.exercise = False  # type: ignore[misc]
