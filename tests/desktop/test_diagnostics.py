"""The diagnostics panel says what the last frame took, in words, and what the layers and the program hold."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.memory import resident_bytes
from desktop.window import AtlasWindow


def _shown(window: AtlasWindow) -> list[tuple[str, str]]:
    table = window.diagnostics_dock.panel.table
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    lines = [line for item in items for line in (item, *(item.child(row) for row in range(item.childCount())))]
    return [(line.text(0), line.text(1)) for line in lines]


def test_it_is_hidden_until_it_is_asked_for_and_goes_by_the_same_keys(window: AtlasWindow, qtbot: QtBot) -> None:
    assert window.diagnostics_dock.isHidden()
    action, keys = window.actions_table["diagnostics"], Qt.KeyboardModifier.ControlModifier
    for shown in (True, False):
        qtbot.keyClick(window, Qt.Key.Key_D, keys | Qt.KeyboardModifier.ShiftModifier)
        assert window.diagnostics_dock.isVisible() == shown
        assert action.isChecked() == shown


def test_every_figure_of_the_last_frame_is_said(window: AtlasWindow, qtbot: QtBot) -> None:
    window.actions_table["diagnostics"].trigger()
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=20_000)
    window.session.toggle_layer("graticule")
    qtbot.waitUntil(lambda: "Graticule" in dict(_shown(window)), timeout=20_000)
    shown = dict(_shown(window))
    times = ("Drawing the last frame", "Graticule", "Borders", "Rivers, lakes", "Land and sea",
             "Extents of contingents", "Dates, legend, attribution", "Cards", "Names")  # fmt: skip
    for text in times:
        assert re.fullmatch(r"[\d,]+\.\d ms", shown[text]), text
    parts = sum(float(shown[text].split()[0]) for text in times[1:])
    assert abs(float(shown[times[0]].split()[0]) - parts) < 5 + 0.2 * parts
    assert shown["names"] == str(window.canvas.picture.hidden_names)
    assert shown["cards of contingents"] == str(window.canvas.picture.hidden_cards)
    assert re.fullmatch(r"[\d,]+ MB", shown["Memory of the program"])


def test_the_features_of_a_users_layer_are_counted(window: AtlasWindow, qtbot: QtBot, tmp_path: Path) -> None:
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [100 + n / 200, 19.5]}}
        for n in range(1234)
    ]
    path = tmp_path / "villages.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    window.actions_table["diagnostics"].trigger()
    window.layer_desk.add_path(path)
    qtbot.waitUntil(lambda: ("villages.geojson", "1,234") in _shown(window), timeout=20_000)
    qtbot.waitUntil(lambda: "villages.geojson" in window.canvas.seconds, timeout=20_000)
    assert ("Features of your layers", "1,234") in _shown(window)
    assert any(text == "villages.geojson" and figure.endswith(" ms") for text, figure in _shown(window))


def test_memory_is_that_of_this_process() -> None:
    before = resident_bytes()
    assert before is not None
    held = b"x" * 64_000_000
    after = resident_bytes()
    assert after is not None
    assert after - before > 0.8 * len(held)
