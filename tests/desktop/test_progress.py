"""Progress: sums are those of the records, what a grouping cannot tell is no zero, a forecast is a band."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from pytestqt.qtbot import QtBot

from desktop.panels.progress import ProgressPanel
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.geometry.geodesic import area_m2
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.release.exercise import exercise_records


@pytest.fixture
def project(session: Session, tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    made = open_project(path, write=True)
    session.take_project(made, made.records())
    yield made
    session.take_project(None, builtin_records())


def _looked(window: AtlasWindow, qtbot: QtBot) -> ProgressPanel:
    window.progress_dock.show()
    window.progress_dock.raise_()
    panel = window.progress_dock.panel
    qtbot.waitUntil(lambda: not panel._stale and not panel._busy, timeout=20_000)
    return panel


def _column(panel: ProgressPanel, at: int) -> list[str]:
    return [panel.table.item(row, at).text() for row in range(panel.table.rowCount())]


def test_sums_follow_the_records_and_every_edit(
    window: AtlasWindow, project: Project, session: Session, qtbot: QtBot
) -> None:
    panel = _looked(window, qtbot)
    assert panel.note.text() == "No recorded land yet: D draws an area, R releases a part of it."
    project.edit([
        Put(one.kind, one.values, one.id, None if one.shape is None else shapely.geometry.mapping(one.shape))
        for one in exercise_records("laos", 5, 6)
    ])  # fmt: skip
    session.changed()
    panel = _looked(window, qtbot)
    found = panel.found
    assert found is not None
    recorded = sum(area_m2(shapely.from_wkb(one.wkb)) for one in project.rows("areas"))
    assert found.total.recorded_m2 == pytest.approx(recorded, abs=0.01)
    assert _column(panel, 0) == sorted(one.values["code"] for one in project.rows("areas"))
    panel.grouping.setCurrentIndex(panel.grouping.findData("month"))
    assert set(_column(panel, 2)) == {"–"}
    assert all(text != "–" for text in _column(panel, 5))
    panel.grouping.setCurrentIndex(panel.grouping.findData("team"))
    assert set(_column(panel, 11)) == {"–"}
    qtbot.waitUntil(lambda: panel.chart.pixels is not None, timeout=20_000)
    project.edit([Put("areas", {"code": "MORE", "status": "SHA"}, None, shapely.box(104.5, 17.5, 104.51, 17.51))])
    session.changed()
    panel = _looked(window, qtbot)
    assert panel.found is not None
    assert panel.found.total.areas == found.total.areas + 1


def test_a_forecast_is_a_band_or_a_reason(
    window: AtlasWindow, project: Project, session: Session, qtbot: QtBot
) -> None:
    project.edit([Put("areas", {"code": "ONE", "status": "CHA"}, "a1", shapely.box(104.0, 17.0, 104.01, 17.01))])
    session.changed()
    panel = _looked(window, qtbot)
    assert "no forecast: it needs at least" in panel.note.text()
    releases = [
        Put("releases", {"area_id": "a1", "product": "cleared", "date": f"2025-{month:02}-10", "method": "manual"},
            f"r{month}", shapely.box(104.0 + month / 2000, 17.0, 104.0 + (month + 1) / 2000, 17.01))
        for month in range(1, 9)
    ]  # fmt: skip
    project.edit(releases)
    session.changed()
    panel = _looked(window, qtbot)
    assert "may be done between" in panel.note.text()
    assert panel.found is not None
    assert panel.found.forecast.early is not None


def test_reopened_ground_is_named_beside_the_work_and_counted_once(
    window: AtlasWindow, project: Project, session: Session, qtbot: QtBot
) -> None:
    whole, part = shapely.box(104.0, 17.0, 104.01, 17.01), shapely.box(104.0, 17.0, 104.005, 17.01)
    cleared = {"product": "cleared", "method": "manual"}
    project.edit([Put("areas", {"code": "ONE", "status": "CHA"}, "a1", whole)])
    project.edit([Put("releases", {"area_id": "a1", **cleared, "date": "2025-03-01"}, "r1", whole)])
    again = {"area_id": "a2", "release_id": "r1", "reason": "find", "evidence": "a fuze", "date": "2025-06-01"}
    project.edit([Put("areas", {"code": "TWO", "status": "CHA"}, "a2", part), Put("reopenings", again, "o")])
    session.changed()
    panel = _looked(window, qtbot)
    assert panel.found is not None
    heads = [panel.table.horizontalHeaderItem(at).text() for at in range(panel.table.columnCount())]
    at = heads.index("Of it reopened ha")
    shown = panel._ha(panel.found.total.reopened_m2)
    assert shown == panel._ha(area_m2(part))
    assert _column(panel, at) == [shown, "0"]
    assert f"{shown} ha more were released and reopened since" in panel.note.text()
    assert panel.note.text().startswith(f"{panel._ha(area_m2(whole))} ha recorded = ")
    left = panel.found.curve.remaining(panel.found.total.once_m2)
    assert left[1] == pytest.approx(left[0] + area_m2(part), abs=0.5)
    qtbot.waitUntil(lambda: panel.chart.pixels is not None, timeout=20_000)
    panel.grouping.setCurrentIndex(panel.grouping.findData("month"))
    assert dict(zip(_column(panel, 0), _column(panel, at), strict=True))["2025-03"] == shown
