"""Layers that a project holds: on the map in every theatre, gone with undo, back with redo as they were shown."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSettings
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.map.above import paint_above
from desktop.map.foreign import drawn_layer
from desktop.map.image import draw_image
from desktop.map.painting import painting_on
from desktop.map.presets import PRESETS
from desktop.map.scene import Layer
from desktop.map.view import fit
from desktop.picking import features_at
from desktop.rendering import build_scene
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.exchange.held import HeldLayer
from geodata.exchange.incoming.importing import import_read
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import Request
from geodata.ledger.state import Clock
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


def shapes(path: Path, *geometries: dict[str, object]) -> Path:
    features = [{"type": "Feature", "properties": {"n": at, "name": f"v {at}"}, "geometry": geometry}
                for at, geometry in enumerate(geometries)]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def held(tmp_path: Path) -> Path:
    """A project with a layer of roads and one of villages, the second imported last."""
    project = tmp_path / "Лаос.gpkg"
    new_project(project, builtin_records())
    roads = shapes(tmp_path / "roads.geojson", {"type": "LineString", "coordinates": [[102.0, 18.0], [104.0, 19.0]]})
    points = [{"type": "Point", "coordinates": [103.0 + n / 10, 19.5]} for n in range(20)]
    villages = shapes(tmp_path / "villages.geojson", *points)
    with open_project(project, write=True) as opened:
        for role, path in (("basemap", roads), ("points", villages)):
            with Incoming(Request(role=role, source=str(path))) as incoming:
                incoming.read()
                import_read(opened, incoming)
        roads_id = next(one.id for one in opened.rows("layers") if one.values["name"] == "roads")
        opened.edit([Put("layers", {"style": "roads"}, roads_id)])
        opened.edit([Put("settings", {"name": "note", "value": "x"})])
        opened.undo()
    return project


def titles(window: AtlasWindow) -> list[str]:
    return [layer.title for layer in window.session.layers if layer.title]


def opened_window(window: AtlasWindow, qtbot: QtBot, project: Path) -> AtlasWindow:
    window.desk.open_path(project)
    qtbot.waitUntil(lambda: sorted(titles(window)) == ["roads", "villages"], timeout=30_000)
    return window


def test_layers_come_with_the_project_in_every_theatre_and_go_with_it(
    window: AtlasWindow, qtbot: QtBot, held: Path
) -> None:
    opened_window(window, qtbot, held)
    assert sorted((drawn.name, len(drawn)) for drawn in window.session.foreign) == [("roads", 1), ("villages", 20)]
    for name in ("world", "kursk", "laos"):
        window.session.show_theatre(name)
        qtbot.waitUntil(lambda: len(window.session.foreign) == 2, timeout=30_000)
    qtbot.waitUntil(lambda: window.canvas.settled and "roads" in window.canvas.seconds, timeout=20_000)
    window.desk.show_built_in()
    assert titles(window) == []
    assert window.session.foreign == ()


def test_undo_takes_a_layer_away_and_redo_brings_it_back_where_and_as_it_was(
    window: AtlasWindow, qtbot: QtBot, held: Path
) -> None:
    opened_window(window, qtbot, held)
    layers = list(window.session.layers)
    at = next(n for n, layer in enumerate(layers) if layer.title == "villages")
    mine = msgspec.structs.replace(layers.pop(at), visible=False, opacity=0.5)
    window.session.set_layers((mine, *layers))
    window.desk.undo()
    window.desk.undo()
    assert titles(window) == ["roads"], "the style and the second import are taken back"
    qtbot.waitUntil(lambda: [one.preset for one in window.session.foreign] == [PRESETS["basemap"]], timeout=30_000)
    window.desk.redo()
    qtbot.waitUntil(lambda: sorted(titles(window)) == ["roads", "villages"], timeout=30_000)
    assert window.session.layers[0] == mine


def test_removing_a_layer_is_one_step_that_undo_takes_back(window: AtlasWindow, qtbot: QtBot, held: Path) -> None:
    opened_window(window, qtbot, held)
    row = [layer.title for layer in window.session.layers].index("villages")
    window.layers_panel.list.setCurrentIndex(window.layers_panel.model.index(row))
    window.actions_table["drop_layer"].trigger()
    assert titles(window) == ["roads"]
    project = window.session.project
    assert project is not None
    assert project.counts()["imports"] == 1
    window.desk.undo()
    qtbot.waitUntil(lambda: sorted(titles(window)) == ["roads", "villages"], timeout=30_000)
    assert project.counts()["imports"] == 2


def test_what_lies_under_the_cursor_and_columns_of_numbers_are_those_of_the_table(
    window: AtlasWindow, qtbot: QtBot, held: Path
) -> None:
    opened_window(window, qtbot, held)
    view = window.canvas.view
    x, y = view.projection.forward(np.array([103.3]), np.array([19.5]))[0]
    found, _ = features_at(window.session, view, QPointF(*view.point_px(float(x), float(y))))
    assert ("villages", "point", 3) in [(one.title, one.kind, one.feature) for one in found]
    key = next(layer.key for layer in window.session.layers if layer.title == "villages")
    window.layer_desk.shade(key, "n")
    qtbot.waitUntil(lambda: any(one.shades is not None for one in window.session.foreign), timeout=30_000)


def test_a_style_preset_has_its_colour_on_the_map(held: Path) -> None:
    base = BaseMap(theatre("laos"))
    with open_project(held, write=False) as project:
        roads = next(one for one in project.rows("layers") if one.values["name"] == "roads").values
    darkest: dict[str, QColor] = {}
    for style in ("roads", "waterways"):
        layer = HeldLayer(held, roads["table_name"], "roads", style)
        layer.take("laos")
        view = fit(base.projection, (102.9, 18.4, 103.1, 18.6), 400, 300)
        scene = build_scene(
            builtin_records(), base, view, Clock(), theme="light", language="en", hidden=("contingents", "names")
        )
        image, _ = draw_image(
            msgspec.structs.replace(scene, foreign=(drawn_layer(layer, "laos"),), furniture=False), 96
        )
        x, y = view.projection.forward(np.array([103.0]), np.array([18.5]))[0]
        px = view.point_px(float(x), float(y))
        around = [image.pixelColor(round(px[0]), round(px[1]) + dy) for dy in range(-80, 81)]
        darkest[style] = min(around, key=lambda colour: colour.lightness())
    assert darkest["roads"].red() > darkest["roads"].blue() + 40
    assert darkest["waterways"].blue() > darkest["waterways"].red() + 40


def test_render_draws_the_layers_of_a_project_unless_they_are_hidden(
    held: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["render", str(held), "--theatre", "laos", "--size", "700x500"]
    pictures: dict[str, bytes] = {}
    for name, options in {"all": [], "villages": ["--hide", "roads"], "none": ["--hide", "layers"]}.items():
        out = tmp_path / f"{name}.png"
        assert main([*base, *options, "--out", str(out)]) == 0
        pictures[name] = out.read_bytes()
    assert len(set(pictures.values())) == 3
    assert main([*base, "--hide", "no such layer", "--out", str(tmp_path / "x.png")]) == 2
    assert "no such layer" in capsys.readouterr().err


def test_a_table_that_is_gone_is_said_in_one_sentence(held: Path, tmp_path: Path, capsys) -> None:
    with closing(sqlite3.connect(held)) as db:
        (table,) = db.execute("SELECT table_name FROM layers WHERE name = 'roads'").fetchone()
        db.execute(f"DROP TABLE {table}")
        db.commit()
    assert main(["render", str(held), "--theatre", "laos", "--out", str(tmp_path / "x.png")]) in (3, 5)
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert str(held) in said


def test_settlements_and_districts_are_named_where_there_is_room(prepared: None, tmp_path: Path) -> None:
    project = tmp_path / "named.gpkg"
    new_project(project, builtin_records())
    villages = [("Ban Na <b>", 102.9), ("Суджа\nвторая строка", 103.1), (None, 103.15), ("x" * 200, 103.2)]
    features = [{"type": "Feature", "properties": {"name": name},
                 "geometry": {"type": "Point", "coordinates": [lon, 18.9]}} for name, lon in villages]  # fmt: skip
    path = tmp_path / "villages.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    with open_project(project, write=True) as opened:
        with Incoming(Request(role="basemap", source=str(path), style="settlements")) as incoming:
            incoming.read()
            import_read(opened, incoming)
        (record,) = opened.rows("layers")
        layer = HeldLayer(opened.live.path, record.values["table_name"], "villages", record.values["style"])
        layer.take("laos")
        drawn = drawn_layer(layer, "laos", "held", 1)
    assert drawn.names == ("Ban Na <b>", "Суджа вторая строка", None, "x" * 59 + "…")
    base = BaseMap(theatre("laos"))
    view = msgspec.structs.replace(fit(base.projection, base.theatre.extent, 1200, 900), metres_per_px=60.0)
    x, y = base.projection.forward(np.array([103.1]), np.array([18.9]))[0]
    view = msgspec.structs.replace(view, x=float(x), y=float(y))
    shown = (Layer(key="held", title="villages"), Layer(key="names"))

    def named(layers: tuple[Layer, ...]) -> set[int]:
        scene = build_scene(builtin_records(), base, view, Clock(), theme="light", language="en")
        scene = msgspec.structs.replace(scene, foreign=(drawn,), layers=layers, states=(), furniture=False)
        with painting_on(QImage(1200, 900, QImage.Format.Format_ARGB32_Premultiplied), 1.0) as painter:
            return {number for number in paint_above(painter, scene).kept.names if number < 0}

    first = -(1 + 1_000_000)
    assert named(shown) == {first, first - 1, first - 3}
    assert named((msgspec.structs.replace(shown[0], visible=False), shown[1])) == set()
