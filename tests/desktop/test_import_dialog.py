"""Import in the window: a first look, questions with recommendations, a mapping, the import as a job, its account."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.importing.dialog import ImportDialog
from desktop.importing.progress import Told, Work
from desktop.importing.words import DATES
from desktop.jobs import Jobs
from desktop.theme import THEMES, ThemeName
from desktop.window import AtlasWindow


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def project_window(qtbot: QtBot, window: AtlasWindow, tmp_path: Path) -> AtlasWindow:
    window.desk.make(tmp_path / "Курск.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    return window


@pytest.fixture
def opened(qtbot: QtBot, project_window: AtlasWindow) -> Callable[[Path], ImportDialog]:
    def open_path(path: Path) -> ImportDialog:
        project_window.import_desk.open_path(path)
        dialog = project_window.import_desk.dialog
        assert dialog is not None
        idle(qtbot, dialog)
        return dialog

    return open_path


def idle(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.bar.isVisibleTo(dialog), timeout=60_000)


def areas(path: Path, dates: tuple[str, ...]) -> Path:
    features: list[dict[str, object]] = []
    for at, date in enumerate(dates):
        west = 103 + at / 10
        ring = [[west, 19.0], [west + 0.01, 19.0], [west + 0.01, 19.01], [west, 19.01], [west, 19.0]]
        if at == 1:
            ring[1], ring[2] = ring[2], ring[1]
        features.append({
            "type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": {"HA_Code": f"A-{at}", "Type": "CHA", "survey date": date, "Remarks": "=1+1"},
        })  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def test_areas_are_recognised_asked_about_imported_and_taken_back_in_one_step(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    dialog = opened(areas(tmp_path / "areas.geojson", ("05/07/2025", "06/07/2025", "07/08/2025")))
    assert dialog.role == "areas"
    assert dialog.mapping().fields["code"] == "HA_Code"
    qtbot.waitUntil(lambda: dialog.setup.questions.isVisibleTo(dialog), timeout=20_000)
    assert not dialog.take.isEnabled(), "which number is the day is asked before anything is written"
    assert dialog.setup.questions.box(DATES).currentData() == "day first"
    dialog.setup.again.click()
    assert dialog.take.isEnabled()
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    assert dialog.report.headline.text() == "3 rows read = 2 rows accepted + 1 row in quarantine"
    assert dialog.report.table.rows.count == 1
    assert "crosses itself" in dialog.report.table.rows.text(0, 1)
    project = project_window.session.project
    assert project is not None
    assert {stored.values["survey_date"] for stored in project.rows("areas")} == {"2025-07-05", "2025-08-07"}
    assert len(project_window.session.hazards.shapes) == 2
    saved = tmp_path / "quarantine.csv"
    project_window.import_desk.save_quarantined(saved)
    qtbot.waitUntil(saved.exists, timeout=60_000)
    assert "crosses itself" in saved.read_text(encoding="utf-8-sig")
    dialog.reject()
    project_window.desk.undo()
    assert project.counts()["areas"] == project.counts()["imports"] == 0


def test_a_table_without_a_coordinate_system_is_asked_about_and_shown_as_a_layer(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "strikes.csv"
    path.write_text("easting,northing,n\n" + "".join(f"{250000 + n},1990000,{n}\n" for n in range(90)), "utf-8")
    dialog = opened(path)
    assert not dialog.take.isEnabled()
    assert dialog.setup.questions.box("--crs").currentText() == "EPSG:32648"
    dialog.setup.again.click()
    idle(qtbot, dialog)
    assert dialog.role == "points"
    assert "EPSG:32648" in dialog.setup.read_as.text()
    assert dialog.setup.table.rows.count == 50
    qtbot.waitUntil(lambda: dialog.setup.map.picture is not None, timeout=30_000)
    dialog.setup.name.setText("Strikes of 1969")
    told: list[object] = []
    project_window.session.states_changed.connect(told.append)
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    assert not dialog.report.table.isVisibleTo(dialog), "no empty table where nothing is in quarantine"
    dialog.reject()
    titles = lambda: [layer.title for layer in project_window.session.layers if layer.title]  # noqa: E731
    qtbot.waitUntil(lambda: titles() == ["Strikes of 1969"], timeout=30_000)
    said: list[str] = []
    project_window.desk.said.connect(said.append)
    project_window.desk.undo()
    assert titles() == []
    assert said == ["Undone: imports strikes.csv, layers Strikes of 1969"]
    assert told == [], "a layer says nothing of contingents: none of them is read anew"


def test_a_base_map_gets_its_look(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "дороги.geojson"
    line = {"type": "LineString", "coordinates": [[102.0, 18.0], [104.0, 19.0]]}
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": line}), encoding="utf-8")
    dialog = opened(path)
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("basemap"))
    assert dialog.setup.look.isVisibleTo(dialog)
    dialog.setup.look.setCurrentIndex(dialog.setup.look.findData("roads"))
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    project = project_window.session.project
    assert project is not None
    assert [(one.values["name"], one.values["style"]) for one in project.rows("layers")] == [("дороги", "roads")]


def test_columns_of_places_are_chosen_and_the_mapping_serves_the_command_line(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "nameless.csv"
    path.write_text("a;b;what\n" + "".join(f"{103 + n / 100};18.5;thing\n" for n in range(20)), encoding="utf-8")
    dialog = opened(path)
    boxes = dialog.setup.places.boxes
    assert boxes["lon"].isVisibleTo(dialog)
    boxes["lon"].setCurrentIndex(boxes["lon"].findText("a"))
    boxes["lat"].setCurrentIndex(boxes["lat"].findText("b"))
    dialog.setup.again.click()
    idle(qtbot, dialog)
    assert dialog.take.isEnabled()
    kept = tmp_path / "mapping.toml"
    dialog.keep_mapping(kept)
    dialog.reject()
    again = opened(path)
    again.load_mapping(kept)
    idle(qtbot, again)
    assert again.take.isEnabled()
    again.reject()
    project_window.desk.show_built_in()
    project = str(tmp_path / "Курск.gpkg")
    assert main(["import", project, str(path), "--as", "points", "--mapping", str(kept)]) == 0


def test_a_file_that_cannot_be_read_is_one_sentence_and_the_dialog_stays(
    opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "broken.geojson"
    path.write_text("{", encoding="utf-8")
    dialog = opened(path)
    assert str(path) in dialog.setup.refusal.text()
    assert dialog.setup.refusal.isVisibleTo(dialog)
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_cancel_while_rows_are_written_leaves_nothing_behind(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    path.write_text("lon,lat,n\n" + "".join(f"{103 + n / 1e6:.6f},18.5,{n}\n" for n in range(60_000)), "utf-8")
    dialog = opened(path)
    project = project_window.session.project
    assert project is not None
    before = project.content_hash(), project.head.seq
    dialog.take.click()
    dialog.reject()
    idle(qtbot, dialog)
    assert "Nothing was changed" in dialog.setup.refusal.text()
    assert (project.content_hash(), project.head.seq) == before
    assert dialog.take.isEnabled(), "what was read can still be imported"
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    assert project.counts()["layers"] == 1
    dialog.reject()


def test_closing_while_a_file_is_read_lets_everything_go(
    qtbot: QtBot, project_window: AtlasWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(aside))
    path = areas(tmp_path / "areas.geojson", ("2025-07-05",) * 3)
    project_window.import_desk.open_path(path)
    dialog = project_window.import_desk.dialog
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: not [*aside.glob("sapper-atlas-*")], timeout=30_000)
    assert project_window.import_desk.dialog is None


def test_a_dropped_file_is_shown_and_offered_and_a_dropped_table_is_asked_about(
    qtbot: QtBot, project_window: AtlasWindow, tmp_path: Path
) -> None:
    shown = areas(tmp_path / "areas.geojson", ("2025-07-05",) * 3)
    drop(project_window, shown)
    offer = project_window.import_desk.offer
    qtbot.waitUntil(lambda: offer.isVisibleTo(project_window), timeout=30_000)
    assert "areas.geojson" in offer.text.text()
    offer.take.click()
    dialog = project_window.import_desk.dialog
    assert dialog is not None
    idle(qtbot, dialog)
    dialog.reject()
    table = tmp_path / "table.csv"
    table.write_text("lon,lat\n103,18\n", encoding="utf-8")
    drop(project_window, table)
    dialog = project_window.import_desk.dialog
    assert dialog is not None
    idle(qtbot, dialog)
    assert dialog.role == "points"
    dialog.reject()


def test_the_built_in_atlas_takes_no_import(window: AtlasWindow) -> None:
    told: list[str] = []
    window.import_desk.said.connect(told.append)
    window.import_desk.ask_for_file()
    assert "read-only" in told[0]


def test_progress_says_rows_rate_and_what_is_left() -> None:
    assert Told(rows=0, total=0, seconds=0.0).text("en") == "0 rows"
    assert (
        Told(rows=50_000, total=200_000, seconds=10.0).text("en")
        == "50,000 of 200,000 rows · 5,000 a second · 30 s left"
    )
    assert "5 min left" in Told(rows=50_000, total=200_000, seconds=100.0).text("en")
    about = Told(rows=50_000, total=201_234, seconds=10.0, about=True)
    assert about.text("en") == "50,000 rows · 5,000 a second · 30 s left", "a total that is a guess is not said"


@pytest.mark.parametrize(("rows", "expected", "share"), [
    (1, 4, 0.25), (5, 4, 1.0), (-5, 4, 0.0), (10**20, 10**19, 1.0), (5, 0, 0.0), (1, -1, 0.0),
])  # fmt: skip
def test_what_a_reader_says_of_its_progress_moves_the_bar_and_breaks_nothing(
    qtbot: QtBot, opened: Callable[[Path], ImportDialog], tmp_path: Path, rows: int, expected: int, share: float
) -> None:
    dialog = opened(areas(tmp_path / "areas.geojson", ("05/07/2025",)))
    work = Work()
    work.told.connect(dialog._tell)
    qtbot.wait(120)
    work.tell(rows, expected)
    told = Told(rows=rows, total=expected, seconds=1.0, about=True)
    assert told.share == share
    assert dialog.bar.maximum() == (1000 if expected > 0 else 0)
    assert dialog.bar.maximum() == 0 or dialog.bar.value() == round(1000 * share)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_not_read_yet_is_no_white_bar(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path, name: ThemeName
) -> None:
    project_window.session.set_theme(name)
    qtbot.waitUntil(lambda: project_window.palette().window().color() == QColor(THEMES[name].window), timeout=20_000)
    dialog = opened(areas(tmp_path / "areas.geojson", ("05/07/2025",)))
    dialog.bar.show()
    dialog.bar.setRange(0, 1000)
    dialog.bar.setValue(250)
    theme, seen = THEMES[name], dialog.bar.grab().toImage()
    middle = seen.height() // 2

    def near(x: int, wanted: str) -> bool:
        found, colour = seen.pixelColor(x, middle), QColor(wanted)
        pairs = ((found.red(), colour.red()), (found.green(), colour.green()), (found.blue(), colour.blue()))
        return all(abs(one - other) < 40 for one, other in pairs)

    assert near(round(seen.width() * 0.9), theme.line)
    assert near(round(seen.width() * 0.1), theme.accent)


def drop(window: AtlasWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(200, 200).toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_jobs_of_other_threads_wait_for_a_transaction(project_window: AtlasWindow, qtbot: QtBot) -> None:
    project = project_window.session.project
    assert project is not None
    seen: list[int] = []
    jobs = Jobs()
    with project.live.transaction() as db:
        db.execute("UPDATE sapper_project SET fid = fid")
        assert not project.live.busy, "it is this thread that is within"
        jobs.run("count", lambda: seen.append(project.counts()["claims"]), lambda _none: None, lambda _error: None)
        jobs.run("busy", lambda: seen.append(-int(project.live.busy)), lambda _none: None, lambda _error: None)
        qtbot.waitUntil(lambda: seen == [-1], timeout=10_000)
    qtbot.waitUntil(lambda: seen == [-1, 75], timeout=10_000)
    jobs.wait()


CLAIMS = (
    "Subject,Measure,Amount,Said by,Country,Source,Date,Reliability,Credibility,Text,Remark\n"
    "dep-la-ru-1,personnel,up to 50,A ministry,LA,S02,05/07/2025,C,3,Up to 50 would go,a\n"
    "dep-la-ru-1,personnel,≈ 40,A paper,,S03,06/07/2025,D,4,About 40 went,b\n"
    "dep-none,personnel,30-50,A paper,,S03,07/07/2025,D,4,Some went,c\n"
)


def test_a_table_of_claims_is_recognised_asked_about_and_its_claims_stand_with_the_others(
    qtbot: QtBot, project_window: AtlasWindow, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(CLAIMS, encoding="utf-8")
    dialog = opened(path)
    assert dialog.role == "claims"
    assert not dialog.setup.map.isVisibleTo(dialog), "claims have no place to be shown"
    assert not dialog.setup.places.isVisibleTo(dialog)
    assert dialog.setup.table.rows.horizontalHeaderItem(1).text() == "Subject"
    qtbot.waitUntil(lambda: dialog.setup.questions.isVisibleTo(dialog), timeout=20_000)
    assert not dialog.take.isEnabled()
    dialog.setup.again.click()
    dialog.take.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=60_000)
    assert dialog.report.headline.text() == "3 rows read = 2 rows accepted + 1 row in quarantine"
    assert "Not used: Remark" in dialog.report.notes.text()
    session = project_window.session
    made = session.records.claims[-2:]
    assert [claim.date_said and claim.date_said.value for claim in made] == ["2025-07-05", "2025-07-06"]
    state = next(one for one in session.states if one.deployment.id == "dep-la-ru-1")
    stated = {claim for held in state.values("personnel") for value in held.values for claim in value.claim_ids}
    assert {claim.id for claim in made} <= stated
    dialog.reject()
    project_window.desk.undo()
    assert len(session.records.claims) == 75


def test_a_table_with_places_may_be_taken_for_claims_and_back(
    qtbot: QtBot, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    path = tmp_path / "both.csv"
    path.write_text("lon,lat,who\n103,18,A\n103.1,18.1,B\n", encoding="utf-8")
    dialog = opened(path)
    assert dialog.role == "points"
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("claims"))
    idle(qtbot, dialog)
    # Qt shows what was put into a layout when it next looks for events.
    qtbot.waitUntil(lambda: dialog.setup.columns.boxes["subject_id"].isVisibleTo(dialog), timeout=5000)
    assert not dialog.take.isEnabled()
    assert "Still needed" in dialog.setup.columns_note.text()
    kept = tmp_path / "mapping.toml"
    dialog.keep_mapping(kept)
    assert 'asserted_by_name = "who"' in kept.read_text(encoding="utf-8")
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("points"))
    idle(qtbot, dialog)
    assert dialog.setup.map.isVisibleTo(dialog)
    assert dialog.take.isEnabled()
    dialog.reject()


def test_a_file_with_shapes_is_no_table_of_claims(
    qtbot: QtBot, opened: Callable[[Path], ImportDialog], tmp_path: Path
) -> None:
    dialog = opened(areas(tmp_path / "areas.geojson", ("2025-07-05",) * 3))
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("claims"))
    idle(qtbot, dialog)
    assert "no table of claims" in dialog.setup.refusal.text()
    assert not dialog.take.isEnabled()
    dialog.setup.role.setCurrentIndex(dialog.setup.role.findData("areas"))
    idle(qtbot, dialog)
    assert dialog.take.isEnabled()
    dialog.reject()
