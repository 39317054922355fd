import itertools
import math
from typing import ClassVar

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from desktop.map import above, labels
from desktop.map.cards import more_text
from desktop.map.image import draw_image
from desktop.map.legend import legend_entries
from desktop.map.marks import frame_of, marks_of
from desktop.map.obstacles import Obstacles
from desktop.map.painting import painting_on
from desktop.map.symbols import draw_with_milsymbol, symbol_svg
from desktop.map.view import fit
from desktop.rendering import build_scene
from geodata.builtin import builtin_records
from geodata.geometry.geodesic import distance_m
from geodata.ledger.state import Clock
from geodata.theatres import NAMES, theatre
from geodata.theatres.basemap import BaseMap


def scene_of(name, size=(1920, 1080), **kwargs):
    base = BaseMap(theatre(name))
    view = fit(base.projection, base.theatre.extent, *size, margin_px=30)
    return build_scene(builtin_records(), base, view, Clock(), theme="light", language="en", **kwargs)


class Recorded(Obstacles):
    """The very obstacles of the renderer, which also remember what was taken as a name or a card."""

    taken: ClassVar[list[QRectF]] = []

    def take(self, box):
        super().take(box)
        Recorded.taken.append(QRectF(box))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(1920, 1080), (1122, 794), (794, 1122), (640, 480)])
def test_no_name_overlaps_another_a_card_or_the_furniture(prepared, monkeypatch, name, size):
    Recorded.taken = []
    monkeypatch.setattr(above, "Obstacles", Recorded)
    draw_image(scene_of(name, size), 96)
    boxes = [box for box in Recorded.taken if box.width() > 8]
    assert len(boxes) > 8
    dots = [box for box in Recorded.taken if 6 < box.width() <= 8]
    for one, other in itertools.combinations(boxes, 2):
        both = one.intersected(other)
        assert both.width() <= 0 or both.height() <= 0, (one, other)
    for dot, box in itertools.product(dots, boxes):
        both = dot.intersected(box)
        assert both.width() <= 0 or both.height() <= 0


@pytest.mark.parametrize("name", ["kursk", "laos"])
def test_a_contingent_is_never_a_pin(prepared, name):
    scene = scene_of(name)
    for mark in marks_of(scene.states, scene.base):
        location = mark.states[0].deployment.location
        if location.precision == "district":
            assert mark.shape == "disc"
            assert mark.outline.area == pytest.approx(math.pi * 20_000**2, rel=0.01)
        elif location.precision == "region":
            assert mark.shape == "region"
        else:
            assert mark.outline is None


def test_frames_follow_the_derived_status_not_the_stored_code(prepared):
    frames = {state.deployment.id: frame_of(state) for state in scene_of("world").states}
    assert {key for key, frame in frames.items() if frame == "solid"} == {
        "dep-ru-la-4", "dep-ru-la-5", "dep-ru-la-7", "dep-kp-ru-eng",
    }  # fmt: skip
    assert frames["dep-la-ru-1"] == "dashed"


def test_the_scale_bar_is_true_at_the_middle_of_the_map(prepared):
    for name in NAMES:
        view = scene_of(name).view
        west = view.lonlat_at(view.width / 2 - 40, view.height / 2)
        east = view.lonlat_at(view.width / 2 + 40, view.height / 2)
        assert view.true_metres_per_px * 80 == pytest.approx(distance_m(west, east), rel=1e-4)


def test_zooming_keeps_the_ground_under_the_cursor(prepared):
    view = scene_of("laos").view
    before = view.lonlat_at(300, 200)
    after = view.zoomed(3.7, 300, 200).lonlat_at(300, 200)
    assert after == pytest.approx(before, abs=1e-9)


def test_dragging_moves_the_ground_with_the_hand(prepared):
    view = scene_of("kursk").view
    assert view.panned(50, -30).lonlat_at(150, 70) == pytest.approx(view.lonlat_at(100, 100), abs=1e-9)


def test_the_legend_names_what_is_on_the_map_and_nothing_else(prepared):
    keys = {entry.key for entry in legend_entries(scene_of("laos"))}
    assert keys == {"solid", "dashed", "disc", "contributor"}
    keys = {entry.key for entry in legend_entries(scene_of("kursk"))}
    assert "denied" in keys
    assert [entry.key for entry in legend_entries(scene_of("laos", hidden=("contingents",)))] == ["note"]


def test_every_layer_can_be_hidden(prepared):
    pictures = set()
    for hidden in ((), ("land",), ("water",), ("borders",), ("names",), ("contingents",)):
        image, _ = draw_image(scene_of("laos", (500, 400), hidden=hidden), 96)
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == 6


def test_a_picture_at_twice_the_resolution_shows_the_same(prepared):
    scene = scene_of("laos", (600, 500))
    small, one = draw_image(scene, 96)
    large, two = draw_image(scene, 192)
    assert (large.width(), large.height()) == (2 * small.width(), 2 * small.height())
    assert [placed.box for placed in one.cards] == [placed.box for placed in two.cards]
    assert one.hidden_names == two.hidden_names


def test_kept_symbols_are_what_the_library_draws():
    codes = {deployment.unit.sidc for deployment in builtin_records().deployments}
    from importlib import resources

    for code in codes:
        kept = (resources.files("resources") / "symbols" / f"{code}.svg").read_text()
        assert kept == draw_with_milsymbol(code)


def test_a_dashed_frame_is_dashed_and_a_solid_one_is_not():
    code = "10041000141407002400"
    assert 'stroke-dasharray="17.5 10"' in symbol_svg(code, "dashed", "#FFFFFF")
    assert "stroke-dasharray" not in symbol_svg(code, "solid", "#FFFFFF")


@pytest.mark.parametrize(
    "code", ["", "99999999999999999999", "x" * 20, '"/><script>', "1" * 2000, "10041000999999999999"]
)
def test_an_unknown_code_draws_a_symbol_and_carries_nothing_of_the_text(prepared, code):
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    svg = symbol_svg(code, "solid", "#FFFFFF")
    assert "script" not in svg
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()


def test_names_wanted_but_without_room_are_counted(prepared):
    _, drawn = draw_image(scene_of("laos", (500, 400)), 96)
    assert drawn.hidden_names > 0
    assert labels is not None


def test_a_leader_never_ends_under_the_furniture(prepared):
    base = BaseMap(theatre("kursk"))
    view = fit(base.projection, (35, 51, 36, 51.4), 1280, 800)
    _, drawn = draw_image(build_scene(builtin_records(), base, view, Clock(), theme="light", language="en"), 96)
    strip = QRectF(560, 762, 720, 38)
    anchored = [placed for placed in drawn.cards if placed.card.anchors is not None]
    assert anchored
    assert not any(strip.contains(x, y) for placed in anchored for x, y in placed.card.anchors.tolist())


def test_of_many_contingents_at_one_place_a_card_counts_those_without_a_row(prepared):
    records = builtin_records()
    one = next(deployment for deployment in records.deployments if deployment.id == "dep-ru-la-5")
    many = tuple(msgspec.structs.replace(one, id=f"{one.id}-{number}") for number in range(40))
    base = BaseMap(theatre("laos"))
    view = fit(base.projection, base.theatre.extent, 1400, 900, margin_px=30)
    crowded = msgspec.structs.replace(records, deployments=many, claims=(), series=())

    def card(selected):
        scene = build_scene(crowded, base, view, Clock(), theme="light", language="en", selected=selected)
        with painting_on(QImage(1400, 900, QImage.Format.Format_ARGB32_Premultiplied), 1.0) as painter:
            drawn = above.paint_above(painter, scene)
        (placed,) = drawn.cards
        assert drawn.hidden_cards == 0
        return placed.card

    plain, chosen = card(None), card("dep-ru-la-5-33")
    assert [row.record_id for row in plain.rows] == [f"dep-ru-la-5-{number}" for number in range(12)]
    assert plain.more == chosen.more == 28
    assert chosen.rows[-1].record_id == "dep-ru-la-5-33"
    assert more_text(28, "en") == "and 28 more here"
