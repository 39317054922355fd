"""Certificates: none of completion while ground remains; what is printed is what was recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
import shapely

from desktop import ask
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
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
