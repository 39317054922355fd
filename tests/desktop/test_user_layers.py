"""A user's file as a layer of the window: read beside it, listed, in every theatre, taken away again."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.cli import main
from desktop.map.foreign import drawn_layer
from desktop.map.legend import legend_entries
from desktop.map.painting import painting_on
from desktop.map.renderer import paint_map
from desktop.map.view import fit
from desktop.rendering import build_scene
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.exchange.foreign import read_foreign_layer
from geodata.ledger.state import Clock
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap


@pytest.fixture
def villages(tmp_path: Path) -> Path:
    features: list[dict[str, object]] = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [103.0 + n / 10, 19.5]}}
        for n in range(20)
    ]
    features.append({"type": "Feature", "properties": {}, "geometry": None})
    path = tmp_path / "villages.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def _listed(window: AtlasWindow) -> list[str]:
    return [layer.title for layer in window.session.layers if layer.title]


def test_a_file_is_listed_drawn_and_taken_away(window: AtlasWindow, qtbot: QtBot, villages: Path) -> None:
    said: list[str] = []
    window.layer_desk.said.connect(said.append)
    window.layer_desk.add_path(villages)
    qtbot.waitUntil(lambda: _listed(window) == ["villages.geojson"], timeout=20_000)
    assert said == ["villages.geojson: 20 of 21 features drawn; left out: 1 without geometry"]
    assert [len(layer) for layer in window.canvas.scene_shown().foreign] == [20]
    qtbot.waitUntil(lambda: window.canvas.settled and "villages.geojson" in window.canvas.seconds, timeout=20_000)
    window.session.show_theatre("world")
    qtbot.waitUntil(lambda: len(window.session.foreign) == 1, timeout=20_000)
    window.layers_panel.list.setCurrentIndex(
        window.layers_panel.model.index([layer.title for layer in window.session.layers].index("villages.geojson"))
    )
    window.actions_table["drop_layer"].trigger()
    assert _listed(window) == []
    assert window.session.foreign == ()


def test_layers_of_the_map_cannot_be_taken_away(window: AtlasWindow) -> None:
    before = window.session.layers
    window.layers_panel.list.setCurrentIndex(window.layers_panel.model.index(0))
    window.actions_table["drop_layer"].trigger()
    assert window.session.layers == before


def test_a_file_that_is_no_layer_is_refused_in_words(
    window: AtlasWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def tell(_parent: QWidget, sentence: str, _details: str = "") -> None:
        told.append(sentence)

    monkeypatch.setattr(ask, "tell_failure", tell)
    broken = tmp_path / "broken.geojson"
    broken.write_text("{", encoding="utf-8")
    window.layer_desk.add_path(broken)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert str(broken) in told[0]
    assert _listed(window) == []


@pytest.fixture
def incidents(tmp_path: Path) -> Path:
    features: list[dict[str, object]] = [
        {
            "type": "Feature",
            "properties": {"killed": n if n < 18 else None, "name": "<b>x</b>"},
            "geometry": {"type": "Point", "coordinates": [102.0 + n / 10, 18.5]},
        }
        for n in range(20)
    ]
    path = tmp_path / "incidents.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def test_a_layer_is_shaded_by_a_column_of_numbers(window: AtlasWindow, qtbot: QtBot, incidents: Path) -> None:
    window.layer_desk.add_path(incidents)
    qtbot.waitUntil(lambda: _listed(window) == ["incidents.geojson"], timeout=20_000)
    row = [layer.title for layer in window.session.layers].index("incidents.geojson")
    window.layers_panel.list.setCurrentIndex(window.layers_panel.model.index(row))
    columns = window.layers_panel.shade.columns
    assert [columns.itemText(n) for n in range(columns.count())] == ["one colour", "killed"]
    columns.setCurrentIndex(1)
    columns.activated.emit(1)
    qtbot.waitUntil(lambda: window.session.foreign[0].shades is not None, timeout=20_000)
    layer = window.session.foreign[0]
    assert layer.shades is not None
    assert layer.shades.without == 2
    assert sum(len(points) for points in layer.circles) == 20
    assert columns.currentText() == "killed"
    window.session.show_theatre("world")
    qtbot.waitUntil(lambda: bool(window.session.foreign), timeout=20_000)
    assert window.session.foreign[0].shades is not None
    columns.setCurrentIndex(0)
    columns.activated.emit(0)
    qtbot.waitUntil(lambda: window.session.foreign[0].shades is None, timeout=20_000)


def test_the_command_line_shades_by_a_column_and_names_those_there_are(
    incidents: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["render", "--theatre", "laos", "--size", "700x500", "--layer", str(incidents)]
    assert main([*base, "--out", str(tmp_path / "plain.png")]) == 0
    assert main([*base, "--shade", "killed", "--out", str(tmp_path / "shaded.png")]) == 0
    assert (tmp_path / "plain.png").read_bytes() != (tmp_path / "shaded.png").read_bytes()
    assert main([*base, "--shade", "name", "--out", str(tmp_path / "none.png")]) == 3
    assert "no column of numbers called name; those it has: killed" in capsys.readouterr().err
    assert not (tmp_path / "none.png").exists()


def test_a_layer_is_in_the_legend_only_where_something_of_it_is_in_view(villages: Path) -> None:
    view = theatre("laos")
    base = BaseMap(view)
    layer = drawn_layer(read_foreign_layer(villages, "laos"), "laos")
    for extent, listed in (((102.5, 19.0, 104.0, 20.0), True), ((100.5, 14.0, 101.5, 15.0), False)):
        scene = build_scene(
            builtin_records(), base, fit(base.projection, extent, 900, 600), Clock(), theme="light", language="en"
        )
        sheet = QImage(900, 600, QImage.Format.Format_ARGB32_Premultiplied)
        with painting_on(sheet, 1.0) as painter:
            shown = paint_map(painter, msgspec.structs.replace(scene, foreign=(layer,)))
        entries = legend_entries(msgspec.structs.replace(scene, shown=shown))
        assert any(entry.text == "villages.geojson" for entry in entries) is listed
