"""Hazard areas kept from edit to edit and from day to day are those that are worked out anew."""

from __future__ import annotations

import datetime
import random
from pathlib import Path

import msgspec
import numpy as np
import pytest
import shapely
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.map import hazards as painted
from desktop.map.hazard_shapes import HazardShapes, hazard_shapes
from desktop.map.hazard_store import HazardStore
from desktop.map.image import draw_image
from desktop.map.view import fit
from desktop.panels.history import HistoryModel
from desktop.rendering import build_scene
from desktop.session import Session
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.project.editing import Put, Remove
from geodata.project.errors import EditRefused
from geodata.project.founding import new_project
from geodata.project.ground import Ground, devices_of, ground_of
from geodata.project.kept_land import HELD, KeptLand
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.release.exercise import exercise_records
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

LAOS = theatre("laos").projection
DAYS = (None, *(datetime.date(2024, month, 1) for month in (1, 2, 3, 6, 9)))


def _anew(project: Project, day: datetime.date | None) -> HazardShapes:
    ground = ground_of(project.rows("areas"), project.rows("releases"), day)
    return hazard_shapes(ground, LAOS, devices_of(project.rows("devices"), day))


def _said(shapes: HazardShapes) -> object:
    return (
        [(one.record_id, one.code, one.state, one.work_status, one.shape.wkb, one.place) for one in shapes.shapes],
        shapes.bounds.tolist(), shapes.devices, shapes.places.tolist(),
    )  # fmt: skip


def _an_edit(rng: random.Random, project: Project) -> None:
    """Something that users do; what the gate refuses changes nothing."""
    held = {kind: [one.id for one in project.rows(kind)] for kind in HELD}
    if not held["areas"]:
        project.redo()
        return
    what = rng.choice(("add", "code", "status", "drop release", "drop device", "date", "undo", "undo", "redo"))
    if what == "undo" and project.next_undo() is not None:
        project.undo()
    elif what == "redo" and project.next_redo() is not None:
        project.redo()
    elif what == "add":
        lon, lat = 104.0 + rng.random(), 17.0 + rng.random()
        outline = shapely.geometry.mapping(shapely.box(lon, lat, lon + 0.002, lat + 0.002))
        project.edit([Put("areas", {"code": f"NEW-{rng.random()}", "status": "CHA"}, None, outline)])
    elif what == "code":
        project.edit([Put("areas", {"code": f"X-{rng.random()}"}, rng.choice(held["areas"]))])
    elif what == "status":
        project.edit([Put("areas", {"work_status": rng.choice(("open", "worked_on"))}, rng.choice(held["areas"]))])
    elif what == "date" and held["releases"]:
        day = rng.choice(DAYS[1:])
        project.edit([Put("releases", {"date": str(day)}, rng.choice(held["releases"]))])
    elif what.startswith("drop"):
        kind = what.split()[1] + "s"
        if held[kind]:
            project.edit([Remove(kind, rng.choice(held[kind]))])


@pytest.mark.parametrize("seed", range(6))
def test_what_is_kept_is_what_would_be_read_anew(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    with open_project(path, write=True) as project:
        project.edit([
            Put(one.kind, one.values, one.id, None if one.shape is None else shapely.geometry.mapping(one.shape))
            for one in exercise_records("laos", seed, 5)
        ])  # fmt: skip
        land = KeptLand(project)
        store = HazardStore(land, LAOS)
        for _ in range(40):
            try:
                _an_edit(rng, project)
            except EditRefused:
                continue
            concerned = land.follow(project)
            assert concerned is not None
            store.forget(concerned)
            day = rng.choice(DAYS)
            for kind in HELD:
                assert list(getattr(land, kind).values()) == project.rows(kind)
            shown = store.shown(day)
            assert _said(shown) == _said(_anew(project, day))
            assert store.shown(day) is shown


def test_an_edit_of_land_reads_no_claims_and_an_edit_of_claims_no_land(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "exercise.gpkg"
    new_project(path, builtin_records(), exercise=True)
    project = open_project(path, write=True)
    session.take_project(project, project.records())
    told: list[str] = []
    session.land_changed.connect(lambda: told.append("land"))
    session.states_changed.connect(lambda _states: told.append("states"))
    ledger = session.ledger
    outline = shapely.geometry.mapping(shapely.box(104, 17, 104.01, 17.01))
    project.edit([Put("areas", {"code": "EX-1", "status": "CHA"}, "a1", outline)])
    session.changed()
    assert told == ["land"]
    assert session.ledger is ledger
    assert [one.code for one in session.hazards.shapes] == ["EX-1"]
    kept = session.hazards
    claim = session.records.claims[0]
    project.edit([Put("claims", {"rationale": "seen again"}, claim.id)])
    session.changed()
    assert told == ["land", "states"]
    assert session.ledger is not ledger
    assert session.hazards is kept
    project.undo()
    project.undo()
    session.changed()
    assert session.hazards.shapes == ()
    session.take_project(None, builtin_records())


def test_the_history_takes_up_new_entries_as_if_it_had_been_read_anew(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    project = open_project(path, write=True)
    session.take_project(project, project.records())
    model = HistoryModel(session)
    outline = shapely.geometry.mapping(shapely.box(104, 17, 104.01, 17.01))
    for number in range(3):
        project.edit([Put("areas", {"code": f"EX-{number}", "status": "CHA"}, f"a{number}", outline)])
        with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
            session.changed()
        shown = [model.entry(row) for row in range(model.rowCount())]
        assert shown == project.history()[::-1]
    model.show_only("a1")
    assert [entry.record_id for row in range(model.rowCount()) if (entry := model.entry(row))] == ["a1"]
    project.edit([Put("areas", {"code": "EX-9"}, "a0")])
    project.edit([Put("areas", {"code": "EX-8"}, "a1")])
    session.changed()
    assert [entry.record_id for row in range(model.rowCount()) if (entry := model.entry(row))] == ["a1", "a1"]
    session.take_project(None, builtin_records())
    assert model.rowCount() == 0


def test_a_crowd_of_small_areas_looks_as_each_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    base = BaseMap(theatre("laos"))
    rng = np.random.default_rng(4)
    corners = rng.uniform((102.0, 18.0), (103.0, 18.6), (painted._CROWD + 200, 2))
    ground = [
        Ground(
            area_id=f"a{number}", record_id=f"a{number}", code=f"EX-{number}", work_status=None,
            state=("SHA", "CHA", "cleared")[number % 3], shape=shapely.box(lon, lat, lon + 0.01, lat + 0.008),
        )
        for number, (lon, lat) in enumerate(corners.tolist())
    ]  # fmt: skip
    view = fit(base.projection, (102.0, 18.0, 103.0, 18.6), 900, 600)
    scene = build_scene(
        builtin_records(), base, view, Clock(), theme="light", language="en",
        hidden=("contingents", "names", "water", "borders"),
    )  # fmt: skip
    empty = _pixels(draw_image(scene, 96)[0])
    scene = msgspec.structs.replace(scene, hazards=hazard_shapes(ground, base.projection))
    crowd = _pixels(draw_image(scene, 96)[0])
    monkeypatch.setattr(painted, "_CROWD", 10**9)
    single = _pixels(draw_image(scene, 96)[0])
    marked = np.abs(crowd - empty).max(axis=2) > 20
    alone = np.abs(single - empty).max(axis=2) > 20
    assert marked.mean() > 0.05
    assert (marked & alone).sum() / (marked | alone).sum() > 0.9
    assert abs(crowd[marked & alone].mean() - single[marked & alone].mean()) < 25


def _pixels(image: QImage) -> np.ndarray:
    taken = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(taken.constBits(), np.uint8).reshape(taken.height(), taken.width(), 4)[:, :, :3].astype(int)
