import math
from functools import partial

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QRectF

from desktop.map.graticule import figure, graticule_of
from desktop.map.image import draw_image
from desktop.map.legend import legend_entries
from desktop.map.scale_bar import north_angle
from desktop.map.scene import Layer
from desktop.map.view import fit
from desktop.rendering import build_scene
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.theatres import NAMES, theatre
from geodata.theatres.basemap import BaseMap


def scene_of(name, extent=None, **kwargs):
    base = BaseMap(theatre(name))
    view = fit(base.projection, extent or base.theatre.extent, 1200, 800)
    return build_scene(builtin_records(), base, view, Clock(), theme="light", language="en", **kwargs)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("place", [(0.1, 0.2), (0.5, 0.5), (0.9, 0.8)])
def test_the_arrow_points_along_the_meridian_at_the_middle_of_the_view(name, place):
    of = theatre(name)
    west, south, east, north = of.extent
    lon, lat = west + place[0] * (east - west), south + place[1] * (north - south)
    view = fit(of.projection, of.extent, 1200, 800).centred(lon, lat, 20.0)
    angle = math.radians(north_angle(view))
    ahead = view.lonlat_at(600 + 100 * math.sin(angle), 400 - 100 * math.cos(angle))
    assert ahead is not None
    assert ahead[0] == pytest.approx(lon, abs=1e-4)
    assert ahead[1] > lat


def test_the_arrow_leans_away_from_the_central_meridian():
    of = theatre("kursk")
    view = fit(of.projection, of.extent, 1200, 800)
    assert north_angle(view.centred(of.projection.lon_0, 51.0)) == pytest.approx(0, abs=1e-6)
    assert north_angle(view.centred(of.projection.lon_0 + 2, 51.0)) < -1
    assert north_angle(view.centred(of.projection.lon_0 - 2, 51.0)) > 1


@pytest.mark.parametrize(
    ("degrees", "step", "is_meridian", "text"),
    [
        (102, 2, True, "102°E"), (-30, 30, True, "30°W"), (190, 10, True, "170°W"), (0, 10, False, "0°"),
        (180, 30, True, "180°"), (-12.5, 0.5, False, "12°30′S"), (19 + 2 / 3, 1 / 6, False, "19°40′N"),
        (51 + 1 / 60, 30 / 3600, False, "51°01′00″N"), (51 + 0.2 / 3600, 0.2 / 3600, False, "51°00′00.2″N"),
    ],
)  # fmt: skip
def test_figures_are_degrees_minutes_and_seconds_as_needed(degrees, step, is_meridian, text):
    assert figure(degrees, step, is_meridian=is_meridian) == text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("metres_per_px", [1.0, 60.0, 900.0, 20_000.0])
def test_lines_of_the_graticule_lie_where_their_figures_say(name, metres_per_px):
    of = theatre(name)
    view = fit(of.projection, of.extent, 1200, 800)
    view = view.centred((of.extent[0] + of.extent[2]) / 2, (of.extent[1] + of.extent[3]) / 2, metres_per_px)
    step, lines = graticule_of(view)
    checked = 0
    for line in lines:
        middles = (line.px[1:] + line.px[:-1]) / 2
        inside = (middles > 0).all(axis=1) & (middles < (1200, 800)).all(axis=1)
        for x, y in middles[inside][::16]:
            at = view.lonlat_at(float(x), float(y))
            error = at[1 - line.is_meridian] - line.degrees
            assert abs((error + 180) % 360 - 180) < step * 0.02 + 1e-9
            checked += 1
    assert checked > 3


def test_the_figures_of_the_graticule_are_written_only_with_it():
    hidden = scene_of("laos", hidden=("contingents", "names", "land", "water", "borders"))
    shown = msgspec.structs.replace(
        hidden, layers=tuple(Layer(key=one.key, visible=one.key == "graticule") for one in hidden.layers)
    )
    left = QRectF(12, 120, 40, 500).toRect()
    plain, lined = (draw_image(scene, 96)[0].copy(left) for scene in (hidden, shown))
    counts = []
    for image in (plain, lined):
        dark = [image.pixelColor(x, y).lightness() < 130 for x in range(image.width()) for y in range(image.height())]
        counts.append(np.count_nonzero(dark))
    assert counts[0] == 0
    assert counts[1] > 20


def test_the_legend_names_only_what_is_in_the_view():
    keys = partial(map, lambda entry: entry.key)
    whole = set(keys(legend_entries(scene_of("laos"))))
    near = set(keys(legend_entries(scene_of("laos", (102.9, 19.2, 103.9, 19.8)))))
    assert "solid" in whole
    assert near == {"dashed", "disc", "contributor"}
    without = set(keys(legend_entries(scene_of("kursk", (38.5, 52.4, 38.6, 52.5)))))
    assert without == {"note"}


def test_the_legend_states_the_scale_of_counted_points_and_their_cells():
    from desktop.map.layer_shown import LayerShown
    from desktop.map.legend import layer_entries

    scene = scene_of("laos")
    counted = LayerShown(title="thor.gpkg", colours=("#5B4A7A",), points=True, cell_m=5000.0, most=1234)
    assert [(entry.key, entry.text) for entry in layer_entries(counted, scene)] == [
        ("density", "thor.gpkg"),
        ("detail", "0.04 to 49 points per km², logarithmic"),
        ("detail", "counted in cells of 5,000 m"),
    ]
    fine = LayerShown(title="thor.gpkg", colours=("#5B4A7A",), points=True, areas=True, cell_m=0.5, most=3)
    assert [entry.text for entry in layer_entries(fine, scene)][1:] == [
        "thor.gpkg",
        "4,000,000 to 12,000,000 points per km², logarithmic",
        "counted in cells of 0.5 m",
    ]
    marks = LayerShown(title="villages.gpkg", colours=("#5B4A7A",), points=True)
    assert [(entry.key, entry.text) for entry in layer_entries(marks, scene)] == [("point", "villages.gpkg")]


def test_the_legend_is_told_what_the_map_shows(tmp_path):
    import json

    from desktop.map.foreign import drawn_layer
    from desktop.map.image import draw_image
    from geodata.exchange.foreign import read_foreign_layer

    points = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [102 + n % 300 / 100, 18]}}
        for n in range(100_500)
    ]
    path = tmp_path / "strikes.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": points}))
    layer = drawn_layer(read_foreign_layer(path, "laos"), "laos")
    scene = msgspec.structs.replace(scene_of("laos"), foreign=(layer,))
    image, _ = draw_image(scene, 96)
    without, _ = draw_image(msgspec.structs.replace(scene, foreign=()), 96)
    from PySide6.QtGui import QPainter

    from desktop.map.renderer import paint_map

    painter = QPainter(image)
    shown = paint_map(painter, scene)
    painter.end()
    assert [(one.title, one.points, one.areas) for one in shown] == [("strikes.geojson", True, False)]
    assert shown[0].most >= 335
    legends = [picture.copy(picture.width() - 360, 0, 360, 300) for picture in (image, without)]
    assert legends[0] != legends[1]
