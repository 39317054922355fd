"""Export of records in the window: kind or layer, format, day; written as a job, with the list of what was lost."""

from __future__ import annotations

import csv
import datetime
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import QDate, QSettings
from pytestqt.qtbot import QtBot

from desktop.export_records_dialog import ExportRecordsDialog, Wish, format_words, kind_words
from desktop.window import AtlasWindow
from geodata.exchange.outgoing.request import FORMATS
from geodata.project.editing import Put
from geodata.project.kinds import KINDS


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def dialog(qtbot: QtBot, window: AtlasWindow, tmp_path: Path) -> ExportRecordsDialog:
    window.desk.make(tmp_path / "Курск.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    project = window.session.project
    assert project is not None
    values = {"code": "A-1", "status": "CHA", "notes": "=1+1", "source_of_information": "Опрос жителей"}
    project.edit([Put("areas", values, None, shapely.box(103, 19, 103.01, 19.01))])
    window.session.changed()
    window.actions_table["export_records"].trigger()
    made = window.export_records_desk.dialog
    assert made is not None
    return made


def test_every_kind_and_format_has_a_name() -> None:
    assert set(format_words()) == set(FORMATS)
    assert set(KINDS) <= set(kind_words())


def test_records_are_written_and_what_the_format_lost_is_listed(
    window: AtlasWindow, qtbot: QtBot, dialog: ExportRecordsDialog, tmp_path: Path
) -> None:
    choose(dialog, ("kind", "areas"))
    dialog.form.setCurrentIndex(dialog.form.findData("shp"))
    dialog.dated.setChecked(False)
    out = tmp_path / "areas.shp"
    window.export_records_desk.write(dialog.wish(), out)
    assert not dialog.write.isEnabled()
    qtbot.waitUntil(dialog.write.isEnabled, timeout=60_000)
    assert out.exists()
    assert "1 row written" in dialog.note.text()
    losses = [dialog.losses.item(at).text() for at in range(dialog.losses.count())]
    assert any("source_of_information" in loss for loss in losses), losses
    assert dialog.losses.isVisibleTo(dialog)
    dialog.reject()
    assert window.export_records_desk.dialog is None


def test_a_day_leaves_out_what_was_not_true_and_does_not_go_with_quarantine(
    window: AtlasWindow, qtbot: QtBot, dialog: ExportRecordsDialog, tmp_path: Path
) -> None:
    choose(dialog, ("kind", "deployments"))
    dialog.form.setCurrentIndex(dialog.form.findData("csv"))
    dialog.dated.setChecked(True)
    dialog.day.setDate(QDate(2019, 1, 1))
    wish = dialog.wish()
    assert wish == Wish(kind="deployments", form="csv", day=datetime.date(2019, 1, 1))
    out = tmp_path / "deployments.csv"
    window.export_records_desk.write(wish, out)
    qtbot.waitUntil(out.exists, timeout=60_000)
    project = window.session.project
    assert project is not None
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert 0 < len(list(csv.DictReader(file))) < project.counts()["deployments"]
    qtbot.waitUntil(dialog.write.isEnabled, timeout=60_000)
    dialog.reject()


def test_stopped_writing_leaves_what_stood_there(
    window: AtlasWindow, qtbot: QtBot, dialog: ExportRecordsDialog, tmp_path: Path
) -> None:
    out = tmp_path / "claims.csv"
    out.write_text("mine", encoding="utf-8")
    said: list[str] = []
    window.export_records_desk.said.connect(said.append)
    window.export_records_desk.write(Wish(kind="claims", form="csv"), out)
    dialog.reject()
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert said == ["Stopped; nothing was written"]
    assert out.read_text(encoding="utf-8") == "mine"
    dialog.reject()


def test_a_failure_is_one_sentence(
    window: AtlasWindow, qtbot: QtBot, dialog: ExportRecordsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("desktop.ask.tell_failure", lambda _parent, sentence, _details="": told.append(sentence))
    window.export_records_desk.write(Wish(kind="claims", form="gpx"), tmp_path / "claims.gpx")
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert "claims.gpx" in told[0]
    assert not (tmp_path / "claims.gpx").exists()
    qtbot.waitUntil(dialog.write.isEnabled, timeout=60_000)
    dialog.reject()


def test_the_built_in_atlas_is_no_file_to_export_from(window: AtlasWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("desktop.ask.tell_failure", lambda _parent, sentence, _details="": told.append(sentence))
    window.export_records_desk.ask()
    assert "New project" in told[0]


def choose(dialog: ExportRecordsDialog, what: tuple[str, str]) -> None:
    items = [dialog.what.itemData(at) for at in range(dialog.what.count())]
    dialog.what.setCurrentIndex(items.index(what))
