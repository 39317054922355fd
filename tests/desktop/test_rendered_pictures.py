"""Pictures of a project, and the order of its layers, on what ``render`` and ``brief`` draw."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from desktop.cli import main
from desktop.map.scene import LAYER_KEYS
from geodata.project.editing import Put
from geodata.project.layer_order import LAYER_ORDER, order_value
from geodata.project.opening import open_project

RED = (220, 30, 30)
BARE = [word for kind in ("contingents", "names", "water", "borders") for word in ("--hide", kind)]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Four degrees around 103 E 19 N, red all over."""
    path = tmp_path / "sheet.png"
    Image.fromarray(np.full((40, 40, 3), RED, dtype=np.uint8)).save(path)
    path.with_suffix(".pgw").write_text("0.1\n0\n0\n-0.1\n101.05\n20.95\n", encoding="ascii")
    path.with_suffix(".prj").write_text("EPSG:4326", encoding="ascii")
    return path


@pytest.fixture
def project(tmp_path: Path, sheet: Path) -> Path:
    """A project with the picture, and with a large district on it."""
    path = tmp_path / "p.gpkg"
    assert main(["new", str(path)]) == 0
    ring = [[101.5, 17.5], [104.5, 17.5], [104.5, 20.5], [101.5, 20.5], [101.5, 17.5]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    area = tmp_path / "district.geojson"
    area.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    assert main(["import", str(path), str(area), "--as", "reference"]) == 0
    assert main(["import", str(path), str(sheet), "--as", "basemap", "--layer", "Old map"]) == 0
    return path


def put_on_top(project: Path, name: str) -> None:
    with open_project(project, write=True) as opened:
        layer = next(one.id for one in opened.rows("layers") if one.values["name"] == name)
        value = order_value([f"layer {layer}", *LAYER_KEYS])
        opened.edit([Put("settings", {"name": LAYER_ORDER, "value": value}, LAYER_ORDER)])


def reds(path: Path) -> int:
    image = QImage(str(path))
    assert not image.isNull()
    return sum(
        image.pixelColor(x, y).getRgb()[:3] == RED
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    )


def rendered(project: Path, out: Path, *words: str) -> Path:
    command = ["render", str(project), "--theatre", "laos", "--extent", "100.5,16.5,105.5,21.5", "--size", "500x500"]
    assert main([*command, *BARE, *words, "--out", str(out)]) == 0
    return out


def test_render_draws_the_picture_below_all_lines_or_where_it_was_moved(project: Path, tmp_path: Path) -> None:
    without = rendered(project, tmp_path / "without.png", "--hide", "Old map")
    below = rendered(project, tmp_path / "below.png")
    put_on_top(project, "Old map")
    above = rendered(project, tmp_path / "above.png")
    assert reds(without) == 0
    # The tint of the district lies on most of the picture, and then nothing does.
    assert 0 < reds(below) < reds(above) * 0.7
    assert rendered(project, tmp_path / "again.png").read_bytes() == above.read_bytes()
    assert reds(rendered(project, tmp_path / "none.png", "--hide", "layers")) == 0


def test_render_follows_the_order_of_the_maps_own_layers(project: Path, tmp_path: Path) -> None:
    usual = rendered(project, tmp_path / "usual.png", "--hide", "district")
    with open_project(project, write=True) as opened:
        value = order_value(["land", *(key for key in LAYER_KEYS if key != "land")])
        opened.edit([Put("settings", {"name": LAYER_ORDER, "value": value}, LAYER_ORDER)])
    # The picture is not in that order: it stays on what it lay on, the land.
    assert reds(rendered(project, tmp_path / "turned.png", "--hide", "district")) == reds(usual)
    with open_project(project, write=True) as opened:
        layer = next(one.id for one in opened.rows("layers") if one.values["name"] == "Old map")
        value = order_value(["land", f"layer {layer}", *(key for key in LAYER_KEYS if key != "land")])
        opened.edit([Put("settings", {"name": LAYER_ORDER, "value": value}, LAYER_ORDER)])
    assert reds(rendered(project, tmp_path / "covered.png", "--hide", "district")) < reds(usual) * 0.7


def test_a_picture_that_is_missing_is_said_and_the_rest_is_drawn(
    project: Path, sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet.unlink()
    capsys.readouterr()
    sentence = (
        f"sapper-atlas: layer Old map is not drawn: picture not found: {sheet}; put it back there, or remove the layer"
    )
    assert reds(rendered(project, tmp_path / "x.png")) == 0
    assert capsys.readouterr().err.strip() == sentence
    assert main(["brief", str(project), "--template", "map", "--out", str(tmp_path / "s.pdf")]) == 0
    assert capsys.readouterr().err.strip() == sentence
    assert main(["render", str(project), "--hide", "Old map", "--out", str(tmp_path / "y.png")]) == 0
    assert (
        main(["brief", str(project), "--template", "map", "--hide", "Old map", "--out", str(tmp_path / "t.pdf")]) == 0
    )
    assert capsys.readouterr().err == ""


def brief(project: Path, out: Path, *words: str) -> Path:
    place = ["--theatre", "laos", "--extent", "100.5,16.5,105.5,21.5", "--dpi", "60"]
    assert main(["brief", str(project), "--template", "map", *place, *BARE, *words, "--out", str(out)]) == 0
    return out


def test_brief_draws_the_picture_and_follows_the_order(project: Path, tmp_path: Path) -> None:
    below = brief(project, tmp_path / "below.png")
    assert reds(brief(project, tmp_path / "without.png", "--hide", "Old map")) == 0
    put_on_top(project, "Old map")
    above = brief(project, tmp_path / "above.png")
    assert 0 < reds(below) < reds(above) * 0.7
    # What is left after another layer is hidden keeps its place.
    assert reds(brief(project, tmp_path / "hidden.png", "--hide", "district")) == reds(above)


def test_attribution_names_the_layer_and_its_licence(project: Path, tmp_path: Path) -> None:
    with open_project(project, write=True) as opened:
        layer = next(one.id for one in opened.rows("layers") if one.values["name"] == "Old map")
        opened.edit([Put("layers", {"attribution": "© Survey of India", "licence": "CC BY 4.0"}, layer)])
    text = brief(project, tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert "Old map (© Survey of India, CC BY 4.0)" in text
