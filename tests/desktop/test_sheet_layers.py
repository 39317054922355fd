"""Layers of the user on sheets: drawn in every format, named in the legend, credited; and stored views as sheets."""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.briefing.compose import Drawn, compose
from desktop.briefing.frames import Legend, MapFrame, Text
from desktop.briefing.held import held_of
from desktop.briefing.own_layers import PROJECT_LAYER
from desktop.briefing.paint_page import map_box
from desktop.briefing.sheet_files import ENDINGS, write_sheets
from desktop.briefing.sheet_maps import Atlas
from desktop.cli import main
from desktop.spoken import speaking
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.exchange.incoming.importing import import_read
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import Request
from geodata.project.editing import Put, put_of
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.sheets.asked import Asked, ShownLayer, Template
from geodata.sheets.carried import state_behind
from geodata.sheets.kept import view_of_sheet
from geodata.sheets.paper import Paper
from geodata.sheets.placed import Placed

EXTENT = (101.5, 17.5, 105.0, 20.0)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, prepared: QApplication) -> None:
    del prepared
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a layer of roads, credited, and one of many points."""
    path = tmp_path / "Лаос.gpkg"
    new_project(path, builtin_records())
    road: dict[str, object] = {"type": "LineString", "coordinates": [[101.8, 17.8], [104.8, 19.8]]}
    ring = [[102.0, 18.9], [102.6, 18.9], [102.6, 19.4], [102.0, 19.4], [102.0, 18.9]]
    sector: dict[str, object] = {"type": "Polygon", "coordinates": [ring]}
    with open_project(path, write=True) as opened:
        for name, role, shapes in (("roads", "basemap", [road]), ("sectors", "reference", [sector])):
            source = tmp_path / f"{name}.geojson"
            features = [{"type": "Feature", "properties": {"n": 1}, "geometry": shape} for shape in shapes]
            source.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
            with Incoming(Request(role=role, source=str(source))) as incoming:
                incoming.read()
                import_read(opened, incoming)
        roads = next(one.id for one in opened.rows("layers") if one.values["name"] == "roads")
        opened.edit([Put("layers", {"attribution": "© Road office", "licence": "CC BY 4.0"}, roads)])
    return path


def words_of(drawn: Drawn, kind: type[Text | Legend]) -> str:
    frames = [frame for page in drawn.sheet.pages for frame in page.frames]
    found: list[str] = []
    for frame in frames:
        if isinstance(frame, Text) and kind is Text:
            found.append(frame.text)
        elif isinstance(frame, Legend) and kind is Legend:
            found += [entry.text for entry in frame.entries]
    return " | ".join(found)


@pytest.mark.parametrize("template", ["map", "mirror", "situation"])
def test_layers_of_the_project_are_on_the_maps_in_the_legend_and_credited(project: Path, template: Template) -> None:
    drawn = compose(Atlas(held_of(project)), Asked(template=template, theatre="laos"))
    scene = next(iter(drawn.scenes.values()))
    assert sorted(layer.name for layer in scene.foreign) == ["roads", "sectors"]
    assert "roads" in words_of(drawn, Legend)
    assert "sectors" in words_of(drawn, Legend)
    attribution = words_of(drawn, Text)
    assert "Layer: roads (© Road office, CC BY 4.0)" in attribution
    assert "Layer: sectors" in attribution


def test_a_layer_that_is_not_in_the_part_shown_is_not_in_the_legend(project: Path) -> None:
    drawn = compose(Atlas(held_of(project)), Asked(template="map", theatre="laos", extent=(106.0, 14.2, 107.0, 15.0)))
    assert "roads" not in words_of(drawn, Legend)


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_format_draws_the_layers(project: Path, tmp_path: Path, ending: str) -> None:
    atlas = Atlas(held_of(project))
    asked = Asked(template="map", theatre="laos", extent=EXTENT)
    files = [
        write_sheets([compose(atlas, one)], tmp_path / f"{name}{ending}", 72)[0]
        for name, one in (("with", asked), ("without", msgspec.structs.replace(asked, layers=())))
    ]
    contents = [path.read_bytes() for path in files]
    assert contents[0] != contents[1]
    if ending == ".png":
        frame = next(one for one in compose(atlas, asked).sheet.pages[0].body if isinstance(one, MapFrame))
        box, scale = map_box(frame), 72 / 144
        images = [QImage(str(path)) for path in files]
        differ = sum(
            images[0].pixel(x, y) != images[1].pixel(x, y)
            for x in range(round(box.left * scale) + 2, round(box.right * scale) - 2)
            for y in range(round(box.top * scale) + 2, round(box.bottom * scale) - 2)
        )
        assert differ > 1_000
    if ending == ".svg":
        shapes = [re.sub(r"<use [^>]*>", "", text.decode()) for text in contents]
        assert shapes[0].count("<path") > shapes[1].count("<path")


def test_a_layer_that_is_hidden_in_the_project_is_not_shown_and_others_can_be_left_out(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_project(project, write=True) as opened:
        sectors = next(one.id for one in opened.rows("layers") if one.values["name"] == "sectors")
        opened.edit([Put("layers", {"visible": False}, sectors)])
    out = tmp_path / "m.html"
    command = ["brief", str(project), "--template", "map", "--theatre", "laos", "--out", str(out), "--dpi", "60"]
    assert main(command) == 0
    text = out.read_text(encoding="utf-8")
    assert "Layer: roads" in text
    assert "Layer: sectors" not in text
    assert main([*command, "--hide", "roads"]) == 0
    assert "Layer:" not in out.read_text(encoding="utf-8")
    assert main([*command, "--hide", "rivers of gold"]) == 2
    assert "roads" in capsys.readouterr().err


def test_a_layer_that_is_not_there_any_more_is_said(project: Path) -> None:
    gone = ShownLayer(key="file 1", title="villages.geojson")
    roads = next(one for one in held_of(project).layers if one.title == "roads").as_shown()
    drawn = compose(Atlas(held_of(project)), Asked(template="map", theatre="laos", layers=(gone, roads)))
    assert "Layer not open here: villages.geojson" in words_of(drawn, Text)
    assert [layer.name for layer in drawn.scenes["map"].foreign] == ["roads"]


def test_points_are_counted_in_the_same_cells_at_every_resolution(tmp_path: Path) -> None:
    import numpy as np
    from PySide6.QtGui import QPainter

    from desktop.map.foreign import drawn_layer, paint_foreign
    from desktop.map.view import fit
    from desktop.theme import PAPER
    from geodata.exchange.foreign import read_foreign_layer
    from geodata.theatres import theatre
    from geodata.theatres.basemap import BaseMap

    spots = np.random.default_rng(5).uniform((102, 18), (104, 20), (9_000, 2)).round(5).tolist()
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": spot}} for spot in spots
    ]
    source = tmp_path / "many.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    layer = drawn_layer(read_foreign_layer(source, "laos"), "laos")
    view = fit(BaseMap(theatre("laos")).projection, (102, 18, 104, 20), 500, 400)
    cells: set[float] = set()
    for scale in (1.0, 300 / 124, 600 / 124):
        image = QImage(round(500 * scale), round(400 * scale), QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.scale(scale, scale)
        cells.add(paint_foreign(painter, layer, view, PAPER).cell_m)
        painter.end()
    assert len(cells) == 1
    assert cells.pop() > 0


def test_the_window_hands_over_its_layers_as_they_are_shown(
    window: AtlasWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    source = tmp_path / "own file.geojson"
    shape = {"type": "LineString", "coordinates": [[101.9, 19.9], [104.9, 17.6]]}
    feature = {"type": "Feature", "properties": {}, "geometry": shape}
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    window.desk.open_path(project)
    session = window.session
    qtbot.waitUntil(lambda: session.project is not None and len(session.foreign) == 2, timeout=30_000)
    window.layer_desk.add_path(source)
    qtbot.waitUntil(lambda: len(session.foreign) == 3, timeout=30_000)
    sectors = next(layer.key for layer in session.layers if layer.title == "sectors")
    assert sectors.startswith(PROJECT_LAYER)
    session.toggle_layer(sectors)
    asked = window.sheet_desk.shown()
    assert asked.layers is not None
    assert sorted(one.title for one in asked.layers) == ["own file.geojson", "roads"]
    window.actions_table["sheet"].trigger()
    sheet = window.sheet_desk.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.preview.settled, timeout=30_000)
    assert sheet.preview.page is not None
    drawn = sheet.preview.page.drawn
    assert sorted(layer.name for layer in drawn.scenes["map"].foreign) == ["own file.geojson", "roads"]
    legend = words_of(drawn, Legend)
    assert "own file.geojson" in legend
    assert "sectors" not in legend
    # The other theatre, for which the layers were not laid flat yet.
    sheet.show_sheet(msgspec.structs.replace(sheet.asked, template="mirror"))
    qtbot.waitUntil(lambda: sheet.preview.settled, timeout=30_000)
    assert {len(scene.foreign) for scene in sheet.preview.page.drawn.scenes.values()} == {2}


def stored_view(project: Path, asked: Asked) -> None:
    with open_project(project, write=True) as opened:
        opened.edit([put_of("views", view_of_sheet(str(uuid.uuid4()), "mine", asked))])


def test_a_stored_sheet_is_made_whole_by_its_name(project: Path, tmp_path: Path) -> None:
    layers = tuple(one.as_shown() for one in held_of(project).layers if one.title == "roads")
    moved = (Placed(page=1, frame="map-map", left_mm=20, top_mm=40, width_mm=120, height_mm=100),)
    asked = Asked(
        template="map", theatre="laos", extent=EXTENT, paper=Paper(name="A3"), language="ru", title="Моё",
        remark="Только дороги", banner="ДСП", banner_colour="#9B2C1B", grid="mgrs", hidden=("names",), layers=layers,
        moved=moved,
    )  # fmt: skip
    stored_view(project, asked)
    out, direct = tmp_path / "v.svg", tmp_path / "d.svg"
    assert main(["brief", str(project), "--view", "mine", "--out", str(out)]) == 0
    with speaking("ru"):
        write_sheets([compose(Atlas(held_of(project)), asked)], direct, 96)
    assert out.read_bytes() == direct.read_bytes()
    page = tmp_path / "v.html"
    assert main(["brief", str(project), "--view", "mine", "--out", str(page), "--language", "en", "--dpi", "60"]) == 0
    text = page.read_text(encoding="utf-8")
    for wanted in ("Моё", "Только дороги", "ДСП", "Layer: roads", "Boundaries do not imply"):
        assert wanted in text
    assert "Layer: sectors" not in text
    assert state_behind(str(page)).paper == Paper(name="A3")


def test_options_go_before_the_view_and_another_template_has_its_own_places(project: Path, tmp_path: Path) -> None:
    moved = (Placed(page=1, frame="map-map", left_mm=20, top_mm=40, width_mm=120, height_mm=100),)
    stored_view(project, Asked(template="map", theatre="laos", extent=EXTENT, title="Mine", moved=moved))
    out = tmp_path / "v.html"
    command = ["brief", str(project), "--view", "mine", "--out", str(out), "--dpi", "60"]
    assert main([*command, "--title", "Other", "--date", "2022-01-05"]) == 0
    text = out.read_text(encoding="utf-8")
    assert "Other" in text
    assert "5 Jan 2022" in text
    assert state_behind(str(out)).layout != ""
    assert main([*command, "--template", "situation"]) == 0
    state = state_behind(str(out))
    assert (state.template, state.layout) == ("situation", "")
    assert main([*command, "--theatre", "kursk"]) == 0
    assert state_behind(str(out)).maps[0].theatre == "kursk"
