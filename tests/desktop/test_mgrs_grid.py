"""The MGRS grid on the map: its lines lie where their figures say, and it is drawn only when it is wanted."""

from __future__ import annotations

import mgrs
import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from desktop.map.above import paint_above
from desktop.map.image import draw_image
from desktop.map.ink import Ink
from desktop.map.mgrs_grid import figures_of, mgrs_grid_of, paint_mgrs_figures
from desktop.map.mgrs_letters import paint_mgrs_letters
from desktop.map.obstacles import Obstacles
from desktop.map.painting import painting_on
from desktop.map.scene import Layer
from desktop.map.view import fit
from desktop.rendering import build_scene
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

MIDDLES = {"kursk": (36.2, 51.7), "laos": (102.4, 19.7)}


def scene_of(name, metres_per_px=None, shown=("mgrs",)):
    base = BaseMap(theatre(name))
    view = fit(base.projection, base.theatre.extent, 1200, 800)
    if metres_per_px is not None:
        view = view.centred(*MIDDLES[name], metres_per_px)
    scene = build_scene(builtin_records(), base, view, Clock(), theme="light", language="en")
    return msgspec.structs.replace(
        scene, layers=tuple(Layer(key=one.key, visible=one.key in shown) for one in scene.layers)
    )


@pytest.mark.parametrize(
    ("metres", "step_m", "written"),
    [
        (436_000, 1_000, ("4", "36")), (5_736_000, 1_000, ("57", "36")), (5_730_000, 10_000, ("57", "3")),
        (407_300, 100, ("4", "073")), (500_000, 1_000, ("5", "00")), (2_100_010, 10, ("21", "0001")),
    ],
)  # fmt: skip
def test_figures_are_hundreds_of_kilometres_small_and_principal_digits_large(metres, step_m, written):
    assert figures_of(metres, step_m) == written


@pytest.mark.parametrize("name", MIDDLES)
@pytest.mark.parametrize("metres_per_px", [1.0, 12.0, 100.0])
def test_lines_are_seen_where_the_reference_counts_on(name, metres_per_px):
    scene, reference = scene_of(name, metres_per_px), mgrs.MGRS()
    view = scene.view
    grid = mgrs_grid_of(view)
    checked = 0
    for is_easting, px in zip(grid.is_easting, grid.lines_px(view), strict=False):
        inside = np.flatnonzero(((px > 20) & (px < (1180, 780))).all(axis=1))
        for at in inside[::4]:
            across = np.array([2.0, 0.0]) if is_easting else np.array([0.0, -2.0])
            texts = []
            for side in (px[at] - across, px[at] + across):
                lon, lat = view.lonlat_at(*side.tolist())
                texts.append(reference.toMGRS(lat, lon, MGRSPrecision=5))
            if texts[0][:3] != texts[1][:3]:
                continue
            part = slice(5, 10) if is_easting else slice(10, 15)
            before, after = (int(text[part]) // grid.step_m for text in texts)
            assert (after - before) % (100_000 // grid.step_m) == 1
            checked += 1
    assert checked > 3


@pytest.mark.parametrize(
    ("metres_per_px", "step_m"), [(1.0, 100), (12.0, 1_000), (100.0, 10_000), (1_000.0, 100_000), (2_000.0, None)]
)
def test_lines_are_never_closer_than_they_can_be_told_apart(metres_per_px, step_m):
    assert mgrs_grid_of(scene_of("laos", metres_per_px).view).step_m == step_m


@pytest.mark.parametrize("metres_per_px", [12.0, 100.0, 1_000.0])
def test_nothing_is_written_over_what_is_there(metres_per_px):
    scene = scene_of("laos", metres_per_px)
    taken = QRectF(300, 0, 500, 800)
    obstacles = Obstacles(QRectF(12, 12, 1176, 776))
    obstacles.take(taken)
    image = QImage(1200, 800, QImage.Format.Format_ARGB32_Premultiplied)
    with painting_on(image, 1.0) as painter:
        ink = Ink(painter, scene.theme, "en")
        paint_mgrs_figures(ink, scene, obstacles)
        paint_mgrs_letters(ink, scene, obstacles)
    boxes = [QRectF(x, y, right - x, bottom - y) for x, y, right, bottom in obstacles.boxes[1:]]
    assert boxes
    assert not any(box.intersects(taken) for box in boxes)
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[:number])


def test_it_is_off_until_it_is_wanted():
    scene = build_scene(
        builtin_records(), BaseMap(theatre("laos")), scene_of("laos").view, Clock(), theme="light", language="en"
    )
    assert not scene.shows("mgrs")
    plain, lined = (draw_image(scene_of("laos", 100.0, shown), 96)[0] for shown in ((), ("mgrs",)))
    assert plain != lined


def test_names_keep_out_of_its_letters():
    scene = scene_of("laos", shown=("mgrs", "names"))
    image = QImage(1200, 800, QImage.Format.Format_ARGB32_Premultiplied)
    with painting_on(image, 1.0) as painter:
        with_grid = paint_above(painter, scene)
        without = paint_above(painter, scene_of("laos", shown=("names",)))
    assert with_grid.kept.names
    assert with_grid.kept.names != without.kept.names
