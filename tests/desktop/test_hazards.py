"""Hazard areas on the map: tint, hatch, sign and legend by state, alike on screen and on a page."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
import shapely
from PySide6.QtGui import QImage, QPainter

from desktop.map.frames import draw_above
from desktop.map.hazard_looks import LOOKS, STATES, paint_hatch
from desktop.map.hazard_shapes import hazard_shapes
from desktop.map.image import draw_image
from desktop.map.legend import legend_entries
from desktop.map.scene import Layer, Scene
from desktop.map.view import fit
from desktop.rendering import build_scene
from desktop.theme import HAZARD_SIGNS, THEMES, HazardSigns
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.project.ground import FoundDevice, Ground, GroundState
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

EXTENT = (103.0, 19.4, 103.01, 19.405)


def _scene(states: tuple[GroundState, ...], *, dark: bool = False, signs: HazardSigns = "own") -> Scene:
    base = BaseMap(theatre("laos"))
    ground = [
        Ground(
            area_id=f"a{number}", record_id=f"a{number}", code=f"EX-{number}", state=state, work_status=None,
            shape=shapely.box(103.0005 + number * 0.0019, 19.401, 103.002 + number * 0.0019, 19.4025),
        )
        for number, state in enumerate(states)
    ]  # fmt: skip
    view = fit(base.projection, EXTENT, 1200, 700)
    made = build_scene(
        builtin_records(), base, view, Clock(), theme="dark" if dark else "light", language="en",
        hidden=("contingents", "names"),
    )  # fmt: skip
    theme = msgspec.structs.replace(made.theme, signs=signs)
    return msgspec.structs.replace(made, hazards=hazard_shapes(ground, base.projection), theme=theme)


def _pixels(image: QImage) -> np.ndarray:
    taken = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(taken.constBits(), np.uint8).reshape(taken.height(), taken.width(), 4)[:, :, :3].astype(int)


@pytest.mark.parametrize("signs", HAZARD_SIGNS)
@pytest.mark.parametrize("dark", [False, True])
def test_every_state_is_told_apart_without_colour(*, dark: bool, signs: HazardSigns) -> None:
    scene = _scene(STATES, dark=dark, signs=signs)
    grey = _pixels(draw_image(scene, 96)[0]).mean(axis=2)
    ground = _pixels(draw_image(msgspec.structs.replace(scene, hazards=type(scene.hazards)()), 96)[0]).mean(axis=2)
    seen = []
    for hazard in scene.hazards.in_view(scene.view):
        x, y = scene.view.point_px(*hazard.place)
        inside = np.s_[int(y) + 30 : int(y) + 66, int(x) - 60 : int(x) + 60]
        assert np.abs(grey[inside] - ground[inside]).mean() > 2
        seen.append(np.abs(np.fft.rfft2(grey[inside] - grey[inside].mean())))
    for first in range(len(seen)):
        for second in range(first):
            likeness = (seen[first] * seen[second]).sum() / np.sqrt(
                (seen[first] ** 2).sum() * (seen[second] ** 2).sum()
            )
            assert likeness < 0.9, (STATES[first], STATES[second])


@pytest.mark.parametrize("state", STATES)
def test_hatching_stays_inside_its_area_and_holes_stay_free(state: GroundState) -> None:
    image = QImage(300, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    shape = shapely.Polygon(
        [(40, 40), (260, 60), (240, 260), (60, 220)], [[(120, 120), (180, 120), (180, 180), (120, 180)]]
    )
    painter = QPainter(image)
    paint_hatch(painter, state, shape, (7.0, 3.0), THEMES["light"])
    painter.end()
    drawn = (_pixels(image) < 255).any(axis=2)
    rows, columns = np.nonzero(drawn)
    assert len(rows) > 200
    reach = LOOKS["own"][state].width + 1
    assert shapely.contains_xy(shape.buffer(reach), columns + 0.5, rows + 0.5).all()


def test_the_legend_names_the_states_in_view_and_whose_signs_they_are() -> None:
    texts = [entry.text for entry in legend_entries(_scene(("SHA", "cleared"))) if entry.key in ("hazard", "detail")]
    assert texts == ["SHA, suspected hazardous area", "cleared", "hatching and signs are this program's own"]
    hidden = _scene(("SHA",))
    hidden = msgspec.structs.replace(
        hidden, layers=tuple(Layer(key=one.key, visible=one.key != "areas") for one in hidden.layers)
    )
    assert not [entry for entry in legend_entries(hidden) if entry.key == "hazard"]
    assert _pixels(draw_image(hidden, 96)[0]).shape == (700, 1200, 3)


def test_hatching_lies_still_on_the_ground() -> None:
    scene = _scene(("CHA",))
    moved = msgspec.structs.replace(scene, view=scene.view.panned(13, 7))
    one, two = (_pixels(draw_image(each, 96)[0]) for each in (scene, moved))
    x, y = (round(value) for value in scene.view.point_px(*scene.hazards.shapes[0].place))
    here = one[y + 40 : y + 70, x - 50 : x + 50]
    offset = round(moved.view.point_px(*scene.hazards.shapes[0].place)[0]) - x
    down = round(moved.view.point_px(*scene.hazards.shapes[0].place)[1]) - y
    there = two[y + down + 40 : y + down + 70, x + offset - 50 : x + offset + 50]
    assert np.abs(here - there).mean() < 3


def test_a_border_folded_over_itself_by_rounding_is_drawn() -> None:
    """What is left of an area once had a hair along the border of a clipped release, and drawing it failed."""
    hair = shapely.Polygon(
        [
            (101.60054630220986, 18.950565730319607), (101.60040820939594, 18.949632072854907),
            (101.59905955552694, 18.94904237796474), (101.59829999468803, 18.949042376409118),
            (101.59752714594629, 18.950888018859352), (101.59783057216019, 18.95016340578743),
            (101.59949809799457, 18.950051328280082), (101.59948158539817, 18.95126990471196),
        ]
    )  # fmt: skip
    ground = Ground(area_id="a1", record_id="a", code="EX-1", state="SHA", work_status=None, shape=hair)
    scene = _scene(())
    hazards = hazard_shapes([ground], scene.view.projection)
    for width in range(600, 1300, 20):
        view = fit(scene.view.projection, (101.597, 18.948, 101.602, 18.952), width, 700)
        seen = msgspec.structs.replace(scene, view=view)
        image, _ = draw_image(msgspec.structs.replace(seen, hazards=hazards), 96)
        bare, _ = draw_image(seen, 96)
        assert np.abs(_pixels(image) - _pixels(bare)).sum() > 10_000


def test_devices_are_marked_where_they_were_found_and_named_in_the_legend() -> None:
    scene = _scene(("CHA",))
    ground = [
        Ground(
            area_id="a", record_id="a", code="EX-1", state="CHA", work_status=None,
            shape=shapely.box(103.0005, 19.401, 103.002, 19.4025),
        )
    ]  # fmt: skip
    devices = [FoundDevice(record_id=f"d{number}", lon=103.004 + number * 0.001, lat=19.4025) for number in range(3)]
    hazards = hazard_shapes(ground, scene.view.projection, devices)
    shown = msgspec.structs.replace(scene, hazards=hazards)
    bare = msgspec.structs.replace(scene, hazards=hazard_shapes(ground, scene.view.projection))
    differ = np.abs(_pixels(draw_image(shown, 96)[0]) - _pixels(draw_image(bare, 96)[0])).sum(axis=2) > 60
    for device in devices:
        x, y = scene.view.point_px(*scene.view.projection.point(device.lon, device.lat))
        assert differ[int(y) - 8 : int(y) + 8, int(x) - 8 : int(x) + 8].sum() > 15
    x, y = scene.view.projection.point(devices[1].lon, devices[1].lat)
    assert shown.hazards.at(x, y, reach_m=scene.view.metres_per_px)[0] == "d1"
    assert any(entry.key == "device" for entry in legend_entries(shown))
    assert not any(entry.key == "device" for entry in legend_entries(bare))


def test_signs_for_black_and_white_have_no_colour_and_the_legend_says_whose_they_are() -> None:
    scene = _scene(STATES, signs="mono")
    bare = msgspec.structs.replace(scene, hazards=type(scene.hazards)())
    drawn, ground = (_pixels(draw_image(one, 96)[0]) for one in (scene, bare))
    other = np.abs(drawn - ground).max(axis=2) > 0
    spread = drawn.max(axis=2) - drawn.min(axis=2)
    assert other.sum() > 5_000
    assert np.percentile(spread[other], 99) <= (ground.max(axis=2) - ground.min(axis=2)).max() + 2
    for signs, words in (("app6", "APP-6"), ("mono", "black and white")):
        details = [entry.text for entry in legend_entries(_scene(("SHA",), signs=signs)) if entry.key == "detail"]
        assert any(words in text for text in details)


def test_no_sign_and_no_size_of_an_area_lies_over_a_device() -> None:
    scene = _scene(("CHA",))
    (hazard,) = scene.hazards.shapes
    x, y = scene.view.point_px(*hazard.place)
    # Where the sign would go, where the code would, and where the size would.
    at = [scene.view.lonlat_at(x + across, y + down) for across, down in ((0, -14), (-12, 4), (14, 20), (40, 30))]
    devices = [FoundDevice(record_id=f"d{n}", lon=lon, lat=lat) for n, (lon, lat) in enumerate(at)]
    ground = [
        Ground(area_id="a0", record_id="a0", code="EX-0", state="CHA", work_status=None, shape=hazard.ground)
    ]  # fmt: skip
    shown = msgspec.structs.replace(scene, hazards=hazard_shapes(ground, scene.view.projection, devices))
    above = draw_above(shown, 1.0)
    pixels = np.frombuffer(above.image.constBits(), np.uint8).reshape(above.image.height(), above.image.width(), 4)
    assert pixels[..., 3].any(), "the area has its sign all the same"
    for lon, lat in at:
        px, py = scene.view.point_px(*scene.view.projection.point(lon, lat))
        assert not pixels[int(py) - 6 : int(py) + 7, int(px) - 6 : int(px) + 7, 3].any()
