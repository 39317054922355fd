"""A user's file as a layer of the window: read beside it, listed, in every theatre, taken away again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.window import AtlasWindow


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
