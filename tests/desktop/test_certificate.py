"""Certificates: none of completion while ground remains; what is printed is what was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pypdf
import pytest
import shapely
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.briefing.certificate import Certified, write_certificate
from desktop.briefing.photo_pages import small_pictures
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.geometry.geodesic import distance_m
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.photo_list import listed_photos
from geodata.project.project import Project

WHOLE = shapely.box(103.0, 18.0, 103.01, 18.01)


@pytest.fixture
def project(window: AtlasWindow, session: Session, tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "field.gpkg"
    new_project(path)
    made = open_project(path, write=True)
    made.edit(
        [Put("areas", {"code": "LA/07 <b>", "status": "CHA", "notes": None, "evidence": "ກັບລະເບີດ"}, "a1", WHOLE)],
        reason='survey form: {"reference_typed":"48Q TD 1 2"}',
    )
    made.edit([
        Put("releases", {"area_id": "a1", "product": "cleared", "date": "2025-03", "method": "manual", "depth_mm": 250},
            "r1", shapely.box(103.0, 18.0, 103.01, 18.004)),
        Put("reports", {"area_id": "a1", "date": "2025-02-01", "people": 6, "hours": 5.5, "area_searched_m2": 900},
            "p1"),
        Put("reports", {"area_id": "a1", "date": "2025-02-02", "people": 6}, "p2"),
        Put("devices", {"area_id": "a1", "category": "mortar", "disposal": "destroyed"}, "d1"),
        Put("devices", {"area_id": "a1", "category": "mortar", "disposal": "destroyed"}, "d2"),
    ])  # fmt: skip
    session.take_project(made, made.records())
    session.select("a1")
    yield made
    session.take_project(None, builtin_records())


def _written(window: AtlasWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The suggested name, and the text of the pages without line breaks."""
    suggested: list[str] = []

    def file_to_write(_parent: object, _title: str, suggestion: str, _endings: object) -> Path:
        suggested.append(suggestion)
        return path

    monkeypatch.setattr(ask, "file_to_write", file_to_write)
    window.actions_table["certificate"].trigger()
    deadline = QDeadlineTimer(60_000)
    while not path.exists() and not deadline.hasExpired():
        QTest.qWait(20)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return suggested[0], " ".join(text.split())


def test_while_ground_remains_it_is_no_certificate(
    window: AtlasWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, text = _written(window, tmp_path / "a.pdf", monkeypatch)
    assert name == "state-LA-07-b-.pdf"
    assert "State of LA/07 <b>: not complete" in text
    assert "This is no certificate of completion." in text
    assert "Completion certificate" not in text
    assert project.head.hash in text.replace(" ", "")
    assert "person-hours: 33; searched: 900 m²" in text
    assert "mortar – destroyed 2" in text
    assert "48Q TD 1 2" in text
    assert "not stated" in text
    assert "EXERCISE" not in text


def test_with_nothing_left_it_is_one_of_completion_and_then_of_handover(
    window: AtlasWindow, session: Session, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = {"area_id": "a1", "product": "reduced", "date": "2025-05-06", "method": "technical survey"}
    project.edit([Put("releases", values, "r2", shapely.box(103.0, 18.004, 103.01, 18.01))])
    session.changed()
    name, text = _written(window, tmp_path / "b.pdf", monkeypatch)
    assert name.startswith("completion-")
    assert "Completion certificate: LA/07 <b>" in text
    assert "remain hazardous" not in text
    project.edit([Put("areas", {"work_status": "handed_over"}, "a1")])
    session.changed()
    session.select("r1")
    name, text = _written(window, tmp_path / "c.pdf", monkeypatch)
    assert name.startswith("handover-")
    assert "Handover certificate: LA/07 <b>" in text
    assert "For the users of the land" in text


def test_without_an_area_it_is_said_what_to_select(window: AtlasWindow, session: Session, project: Project) -> None:
    said: list[str] = []
    window.certificate_desk.said.connect(said.append)
    session.select(None)
    window.actions_table["certificate"].trigger()
    assert said == ["Select a hazardous area with an outline first."]
    assert project.head.seq > 0


def _attach(window: AtlasWindow, project: Project, of: tuple[str, str], paths: list[Path]) -> None:
    before = project.counts()["photos"]
    window.photo_desk.attach(*of, paths)
    deadline = QDeadlineTimer(60_000)
    while project.counts()["photos"] < before + len(paths) and not deadline.hasExpired():
        QTest.qWait(20)


def _images(path: Path) -> int:
    return sum(len(page.images) for page in pypdf.PdfReader(path).pages)


def test_photos_are_listed_with_time_place_distance_and_note_and_six_of_a_record_are_printed(
    window: AtlasWindow, session: Session, project: Project, photo: Callable[..., Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    rest = {"area_id": "a1", "product": "reduced", "date": "2025-05-06", "method": "technical survey"}
    project.edit([Put("releases", rest, "r2", shapely.box(103.0, 18.004, 103.01, 18.01))])
    session.changed()
    place = photo("find 1.jpg", lon=103.012, lat=18.005, taken="2025:03:01 14:05:09", size=(320, 240))
    _attach(window, project, ("areas", "a1"), [place])
    many = [photo(f"lane {number}.jpg", size=(64 + number, 48)) for number in range(8)]
    _attach(window, project, ("reports", "p1"), many)
    _attach(window, project, ("devices", "d1"), [photo("fuze.png")])
    (first, *_) = project.photos_of("areas", "a1")
    project.edit([Put("photos", {"caption": "the gate <b>"}, first.id)])
    (broken,) = project.photos_of("devices", "d1")
    name, text = _written(window, tmp_path / "photos.pdf", monkeypatch)
    assert name.startswith("completion-")
    assert "Taken" in text
    assert "1 Mar 2025 14:05" in text
    assert "the gate <b>" in text
    assert "m hazardous area" not in text
    metres = f"{distance_m((103.012, 18.005), (103.01, 18.005)):.1f} m"
    assert metres in text
    assert all(path.name in text for path in many)
    assert "and 2 more, which the table lists" in text
    assert broken.values["name"] in text
    assert _images(tmp_path / "photos.pdf") == 1 + 6 + 1


def test_a_photo_that_cannot_be_shown_is_named_with_the_reason(
    window: AtlasWindow, session: Session, project: Project, photo: Callable[..., Path], tmp_path: Path,
) -> None:  # fmt: skip
    _attach(window, project, ("areas", "a1"), [photo("find.jpg")])
    (listed,) = listed_photos(project.rows("photos"), project.row)
    assert (listed.record_code, listed.lon, listed.distance_m) == ("LA/07 <b>", None, None)
    gone = msgspec.structs.replace(listed, sha256="0" * 64)
    (picture,) = small_pictures(project.path, [gone])
    assert picture.why_not is not None
    assert "is not what was attached" in picture.why_not
    area = session.kept_land.areas["a1"]
    path = tmp_path / "a.pdf"
    write_certificate(Certified(area=area, photos=(gone,), pictures=(picture,)), path)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert "is not what was attached" in " ".join(text.split())
    assert _images(path) == 0


def test_the_findings_report_lists_the_photos_of_the_records_it_names(
    window: AtlasWindow, session: Session, project: Project, photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    _attach(window, project, ("devices", "d1"), [photo("find.jpg", lon=103.005, lat=18.005)])
    project.edit([Put("devices", {}, "d1", shapely.Point(103.02, 18.005))])
    session.changed()
    window.quality_dock.show()
    window.quality_dock.raise_()
    qtbot.waitUntil(lambda: any(one.record_id == "d1" for one in window.quality_desk.findings), timeout=20_000)
    window.quality_desk.write_report(tmp_path / "findings.json", "field")
    window.quality_desk.write_report(tmp_path / "findings.pdf", "field")
    made = msgspec.json.decode((tmp_path / "findings.json").read_bytes())
    # Of a device outside of its area the place could once not be written, and neither could the report.
    assert "device-outside-area" in [one["rule"] for one in made["findings"]]
    (listed,) = made["photos"]
    assert (listed["name"], listed["record_id"]) == ("find.jpg", "d1")
    assert listed["distance_m"] == pytest.approx(distance_m((103.005, 18.005), (103.02, 18.005)), abs=0.01)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "findings.pdf").pages)
    assert "find.jpg" in text
