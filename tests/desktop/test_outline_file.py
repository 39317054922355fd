"""An outline from a GPS track or a list of vertices: shown with what was left out, taken, and kept in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project

WALK = [(103.0, 18.0), (103.002, 18.0), (103.002, 18.0), (103.002, 18.002), (103.05, 18.05), (103.0019, 18.00201),
        (103.0, 18.002)]  # fmt: skip


@pytest.fixture
def project(window: AtlasWindow, session: Session, tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    made = open_project(path, write=True)
    session.take_project(made, made.records())
    yield made
    session.take_project(None, builtin_records())


def _gpx(path: Path) -> Path:
    points = "".join(f'<trkpt lon="{lon}" lat="{lat}"/>' for lon, lat in WALK)
    path.write_text(
        '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="t">'
        f"<trk><name>round the field</name><trkseg>{points}</trkseg></trk></gpx>",
        encoding="utf-8",
    )
    return path


def test_a_track_becomes_an_area_and_its_file_stays_in_the_journal(
    window: AtlasWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = _gpx(tmp_path / "walk.gpx")
    monkeypatch.setattr(ask, "file_to_read", lambda *_words: path)
    window.actions_table["outline_file"].trigger()
    dialog = window.land_desk.field
    assert dialog is not None
    told = dialog.told.toPlainText()
    assert "7 points recorded, 2 left out" in told
    assert "point 5 lies" in told
    easel = window.land_desk.easel
    assert easel is not None
    assert len(easel.tool.drawn.corners) == 5
    assert easel.tool.sketch.corners == ()
    dialog.take.click()
    assert len(easel.tool.sketch.corners) == 5
    window.land_desk.finish()
    entry = project.history("areas")[-1]
    assert entry.reason is not None
    assert entry.reason.startswith('outline from a file: {"file":"walk.gpx","sha256":"')
    assert project.rows("areas")[0].values["code"].startswith("EX-")


def test_a_list_of_vertices_offers_each_record_and_says_what_cannot_be_taken(
    window: AtlasWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vertices.csv"
    rows = ["object,order,lon,lat"]
    rows += [f"A,{n},{lon},{lat}" for n, (lon, lat) in enumerate(((103, 18), (103.01, 18), (103.01, 18.01)))]
    rows += ["B,1,103,18", "B,2,103.01,18"]
    path.write_text("\n".join(rows), encoding="utf-8")
    monkeypatch.setattr(ask, "file_to_read", lambda *_words: path)
    window.actions_table["outline_file"].trigger()
    dialog = window.land_desk.field
    assert dialog is not None
    assert [dialog.names.itemText(at) for at in range(dialog.names.count())] == ["A", "B"]
    dialog.names.setCurrentIndex(1)
    assert not dialog.take.isEnabled()
    assert dialog.why_not.text() == "No outline could be made of it."
    dialog.names.setCurrentIndex(0)
    dialog.take.click()
    easel = window.land_desk.easel
    assert easel is not None
    assert len(easel.tool.sketch.corners) == 3
    window.land_desk.undo()
    window.land_desk.cancel()
    assert project.rows("areas") == []


def test_a_file_that_is_neither_is_refused_with_its_reason(
    window: AtlasWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(ask, "tell_failure", lambda _parent, sentence: told.append(sentence))
    for name, content in (("a.gpx", "no xml"), ("b.csv", "x,y\n1,2\n"), ("c.gpx", "")):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        monkeypatch.setattr(ask, "file_to_read", lambda *_words, path=path: path)
        window.actions_table["outline_file"].trigger()
        assert str(path) in told[-1]
    assert len(told) == 3
    assert window.land_desk.easel is None
    assert project.rows("areas") == []


def test_a_track_that_encloses_nothing_is_offered_with_its_reason_and_cannot_be_taken(
    window: AtlasWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "still.gpx"
    points = "".join('<trkpt lon="103" lat="18"/>' for _ in range(5))
    path.write_text(
        f'<gpx version="1.1"><trk><name>still</name><trkseg>{points}</trkseg></trk></gpx>', encoding="utf-8"
    )
    monkeypatch.setattr(ask, "file_to_read", lambda *_words: path)
    window.actions_table["outline_file"].trigger()
    dialog = window.land_desk.field
    assert dialog is not None
    assert not dialog.take.isEnabled()
    assert dialog.why_not.text() == "track 'still': 1 points are left after cleaning, which enclose nothing"
    dialog.reject()
    assert project.rows("areas") == []
