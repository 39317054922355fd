"""What lies under the cursor in the window: tip, clicks that go on to the next, box and lasso."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop.lasso import LassoLine
from desktop.map.image import draw_image
from desktop.window import AtlasWindow

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def _square(lon: float, lat: float, half: float) -> dict[str, object]:
    west, south, east, north = lon - half, lat - half, lon + half, lat + half
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def _write(path: Path, geometries: list[dict[str, object]]) -> Path:
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def layered(window: AtlasWindow, qtbot: QtBot, tmp_path: Path) -> AtlasWindow:
    """A window on an empty stretch of ground with a layer of areas and above it one of points; no cards."""
    window.session.show_theatre("laos")
    areas = [_square(102.0, 17.2, 0.04), _square(102.0, 17.2, 0.08), _square(102.3, 17.2, 0.04)]
    points: list[dict[str, object]] = [
        {"type": "Point", "coordinates": [102.0, 17.2]}, {"type": "Point", "coordinates": [102.3, 17.3]},
    ]  # fmt: skip
    for name, geometries in (("areas", areas), ("points", points)):
        window.layer_desk.add_path(_write(tmp_path / f"{name} & more.geojson", geometries))
        qtbot.waitUntil(lambda: not window.jobs._jobs, timeout=30_000)
    below = [layer for layer in window.session.layers if layer.title]
    above = sorted(below, key=lambda layer: layer.title, reverse=True)
    rest = [layer for layer in window.session.layers if not layer.title and layer.key != "contingents"]
    window.session.set_layers((*above, *rest))
    window.canvas.go_to(102.15, 17.22, 150.0)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=30_000)
    return window


def _px(window: AtlasWindow, lon: float, lat: float) -> QPoint:
    view = window.canvas.view
    x, y = view.point_px(*view.projection.point(lon, lat))
    return QPoint(round(x), round(y))


def _picked(window: AtlasWindow) -> dict[str, list[int]]:
    titles = {layer.key: layer.title.partition(" ")[0] for layer in window.session.layers}
    return {titles[one.key]: one.features.tolist() for one in window.session.picked}


def _said(window: AtlasWindow) -> str:
    return window.status_line._message.text()


def _drag(window: AtlasWindow, way: list[QPoint], keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mousePress(window.canvas, LEFT, keys, way[0])
    for at in way[1:]:
        QTest.mouseMove(window.canvas, at)
    QTest.mouseRelease(window.canvas, LEFT, keys, way[-1])


def _rest(window: AtlasWindow, qtbot: QtBot, at: QPoint) -> str:
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=5_000)
    QTest.mouseMove(window.canvas, at)
    qtbot.waitUntil(QToolTip.isVisible, timeout=5_000)
    return QToolTip.text()


def test_the_cursor_at_rest_is_told_what_lies_under_it(layered: AtlasWindow, qtbot: QtBot) -> None:
    text = _rest(layered, qtbot, _px(layered, 102.3, 17.2))
    assert "areas &amp; more.geojson" in text
    assert "Area 3" in text
    assert " of " not in text
    QToolTip.hideText()
    text = _rest(layered, qtbot, _px(layered, 102.0, 17.2))
    assert "Point 1" in text
    assert "1 of 3 here" in text
    QTest.mouseMove(layered.canvas, _px(layered, 102.15, 17.35))
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=5_000)
    qtbot.wait(400)
    assert not QToolTip.isVisible()


def test_a_hidden_layer_is_not_under_the_cursor(layered: AtlasWindow, qtbot: QtBot) -> None:
    layered.session.toggle_layer(layered.session.layers[0].key)
    assert "Area 1" in _rest(layered, qtbot, _px(layered, 102.0, 17.2))


def test_clicks_at_one_place_go_through_what_lies_there(layered: AtlasWindow) -> None:
    at = _px(layered, 102.0, 17.2)
    seen: list[tuple[dict[str, list[int]], str]] = []
    for number in range(4):
        # A hand is not quite still.
        QTest.mouseClick(layered.canvas, LEFT, PLAIN, at + QPoint(number % 2, 0))
        seen.append((_picked(layered), _said(layered)))
    assert seen == [
        ({"points": [0]}, "points & more.geojson: Point 1 · 1 of 3 here"),
        ({"areas": [0]}, "areas & more.geojson: Area 1 · 2 of 3 here"),
        ({"areas": [1]}, "areas & more.geojson: Area 2 · 3 of 3 here"),
        ({"points": [0]}, "points & more.geojson: Point 1 · 1 of 3 here"),
    ]
    assert layered.status_line._selected.text() == "1 feature selected"
    QTest.mouseClick(layered.canvas, LEFT, PLAIN, _px(layered, 102.3, 17.2))
    assert (_picked(layered), _said(layered)) == ({"areas": [2]}, "areas & more.geojson: Area 3")
    QTest.keyClick(layered.canvas, Qt.Key.Key_Escape)
    assert (_picked(layered), _said(layered)) == ({}, "")
    assert layered.status_line._selected.text() == "nothing selected"


def test_records_come_before_features(layered: AtlasWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = layered
    window.session.toggle_layer("contingents")
    window.session.set_layers((*window.session.layers, *_contingents()))
    window.canvas.fit_theatre()
    qtbot.waitUntil(lambda: window.canvas.settled and bool(window.canvas.picture.cards), timeout=30_000)
    mark = next(mark for mark in window.canvas.picture.marks if mark.shape == "disc" and mark.outline is not None)
    middle = mark.outline.centroid
    lon, lat = window.canvas.view.projection.inverse(middle.x, middle.y)
    window.layer_desk.add_path(_write(tmp_path / "ground.geojson", [_square(lon, lat, 0.05)]))
    qtbot.waitUntil(lambda: not window.jobs._jobs and window.canvas.settled, timeout=30_000)
    x, y = window.canvas.view.point_px(middle.x, middle.y)
    count = len(window.canvas._marks_at(QPoint(round(x), round(y)).toPointF()))
    chosen: list[str | None] = []
    for _ in range(count + 1):
        QTest.mouseClick(window.canvas, LEFT, PLAIN, QPoint(round(x), round(y)))
        chosen.append(window.session.selection)
    assert None not in chosen[:count]
    assert chosen[count] is None
    assert _picked(window) == {"ground.geojson": [0]}
    card = window.canvas.picture.cards[0].box.center().toPoint()
    QTest.mouseClick(window.canvas, LEFT, PLAIN, card)
    assert window.session.selection is not None
    assert _picked(window) == {}


def _contingents():
    from desktop.map.scene import DEFAULT_LAYERS

    return [layer for layer in DEFAULT_LAYERS if layer.key == "contingents"]


def test_a_box_selects_what_lies_whole_inside_and_ctrl_adds(layered: AtlasWindow, qtbot: QtBot) -> None:
    layered.actions_table["select_box"].trigger()
    assert layered.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    view = layered.canvas.view
    # Holds the smaller square and the point on it; the larger square reaches out.
    _drag(layered, [_px(layered, 101.95, 17.25), _px(layered, 102.0, 17.2), _px(layered, 102.05, 17.15)])
    qtbot.waitUntil(lambda: not layered.jobs._jobs, timeout=30_000)
    assert _picked(layered) == {"points": [0], "areas": [0]}
    assert _said(layered) == "2 features lie whole inside"
    assert layered.status_line._selected.text() == "2 features selected"
    assert layered.canvas.view == view
    layered.actions_table["select_box"].trigger()
    _drag(layered, [_px(layered, 102.25, 17.25), _px(layered, 102.3, 17.2), _px(layered, 102.35, 17.15)], CTRL)
    qtbot.waitUntil(lambda: not layered.jobs._jobs, timeout=30_000)
    assert _picked(layered) == {"points": [0], "areas": [0, 2]}
    layered.session.drop_layer(layered.session.layers[0].key)
    assert _picked(layered) == {"areas": [0, 2]}


def test_a_lasso_selects_what_it_goes_round(layered: AtlasWindow, qtbot: QtBot) -> None:
    layered.actions_table["select_lasso"].trigger()
    line = layered.canvas.findChild(LassoLine)
    middle, radius = _px(layered, 102.3, 17.24), _px(layered, 102.42, 17.24).x() - _px(layered, 102.3, 17.24).x()
    angles = np.linspace(0, 2 * np.pi, 40)
    way = [middle + QPoint(round(radius * np.cos(angle)), round(radius * np.sin(angle))) for angle in angles]
    QTest.mousePress(layered.canvas, LEFT, PLAIN, way[0])
    for at in way[1:]:
        QTest.mouseMove(layered.canvas, at)
        assert line.isVisible()
    QTest.mouseRelease(layered.canvas, LEFT, PLAIN, way[-1])
    assert not line.isVisible()
    qtbot.waitUntil(lambda: not layered.jobs._jobs, timeout=30_000)
    assert _picked(layered) == {"points": [1], "areas": [2]}


def test_escape_takes_a_lasso_back_and_keeps_what_is_selected(layered: AtlasWindow) -> None:
    QTest.mouseClick(layered.canvas, LEFT, PLAIN, _px(layered, 102.3, 17.2))
    layered.actions_table["select_lasso"].trigger()
    QTest.mousePress(layered.canvas, LEFT, PLAIN, QPoint(100, 100))
    QTest.mouseMove(layered.canvas, QPoint(200, 100))
    QTest.mouseMove(layered.canvas, QPoint(200, 200))
    QTest.keyClick(layered.canvas, Qt.Key.Key_Escape)
    assert not layered.canvas.findChild(LassoLine).isVisible()
    QTest.mouseRelease(layered.canvas, LEFT, PLAIN, QPoint(200, 200))
    assert _picked(layered) == {"areas": [2]}
    assert layered.canvas.cursor().shape() != Qt.CursorShape.CrossCursor


def test_without_a_layer_the_tools_say_how_to_get_one(window: AtlasWindow) -> None:
    window.actions_table["select_box"].trigger()
    _drag(window, [QPoint(100, 100), QPoint(150, 150), QPoint(200, 200)])
    assert _said(window) == "No layer of yours is shown; add a file as a layer first (Ctrl+L)"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_selected_is_drawn_in_the_accent_colour(layered: AtlasWindow, theme: str) -> None:
    layered.session.set_theme(theme)
    accent = QColor(layered.session.theme.accent)
    edge = _px(layered, 102.26, 17.2)
    for at, place in ((_px(layered, 102.3, 17.2), edge), (_px(layered, 102.3, 17.3), _px(layered, 102.3, 17.3))):
        QTest.keyClick(layered.canvas, Qt.Key.Key_Escape)
        before, _ = draw_image(layered.canvas.scene_shown(), 96.0)
        QTest.mouseClick(layered.canvas, LEFT, PLAIN, at)
        after, _ = draw_image(layered.canvas.scene_shown(), 96.0)
        assert _nearest(after, place, accent) < 12
        assert _nearest(before, place, accent) > 40


def _nearest(image: QImage, at: QPoint, colour: QColor) -> float:
    """How near the colours around a pixel come to one, as the largest difference of a channel."""
    found = [image.pixelColor(at.x() + dx, at.y() + dy) for dx in range(-3, 4) for dy in range(-3, 4)]
    return min(
        max(abs(one.red() - colour.red()), abs(one.green() - colour.green()), abs(one.blue() - colour.blue()))
        for one in found
    )


def test_what_the_furniture_hides_is_not_picked(layered: AtlasWindow, qtbot: QtBot, tmp_path: Path) -> None:
    box = layered.canvas.picture.furniture[0]
    middle = box.center().toPoint()
    lon, lat = layered.canvas.view.lonlat_at(middle.x(), middle.y())
    layered.layer_desk.add_path(_write(tmp_path / "below.geojson", [_square(lon, lat, 0.001)]))
    qtbot.waitUntil(lambda: not layered.jobs._jobs and layered.canvas.settled, timeout=30_000)
    QTest.mouseClick(layered.canvas, LEFT, PLAIN, middle)
    assert _picked(layered) == {}
    layered.canvas.set_view(layered.canvas.view.panned(layered.canvas.width() / 2 - middle.x(), -300.0))
    qtbot.waitUntil(lambda: layered.canvas.settled, timeout=30_000)
    QTest.mouseClick(layered.canvas, LEFT, PLAIN, _px(layered, lon, lat))
    assert _picked(layered) == {"below.geojson": [0]}
