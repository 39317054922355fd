"""Names, river names and cards keep their places on the ground while the map is dragged."""

from __future__ import annotations

import functools
import itertools
from typing import ClassVar

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.map import above
from desktop.map.above import Picture
from desktop.map.image import draw_image
from desktop.map.obstacles import Obstacles
from desktop.map.painting import painting_on
from desktop.map.scene import Kept, Scene
from desktop.map.view import View, fit
from desktop.rendering import build_scene
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.theatres import NAMES, theatre
from geodata.theatres.basemap import BaseMap

SIZE = 1500, 900
PANS = ((40, 0), (0, 40), (-28, 28))


class Recorded(Obstacles):
    """The very obstacles of the map, with the newest ones at hand."""

    newest: ClassVar[Recorded]

    def __init__(self, frame: QRectF) -> None:
        super().__init__(frame)
        Recorded.newest = self


@functools.cache
def _base(name: str) -> BaseMap:
    return BaseMap(theatre(name))


def _scene(name: str, zoom: float, place: tuple[float, float]) -> Scene:
    base = _base(name)
    view = fit(base.projection, base.theatre.extent, *SIZE).zoomed(zoom, place[0] * SIZE[0], place[1] * SIZE[1])
    return build_scene(builtin_records(), base, view, Clock(), theme="light", language="en")


def _moved(scene: Scene, picture: Picture, pan: tuple[float, float]) -> Scene:
    return msgspec.structs.replace(scene, view=scene.view.panned(*pan), kept=picture.kept)


def _draw(scene: Scene) -> Picture:
    with painting_on(QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied), 1.0) as painter:
        return above.paint_above(painter, scene)


def _boxes(scene: Scene, picture: Picture) -> dict[int, QRectF]:
    """The boxes of the names of the picture just drawn, by their numbers."""
    sizes = {(round(x, 1), round(y, 1)): (right - x, bottom - y) for x, y, right, bottom in Recorded.newest.boxes}
    corners = {number: scene.view.point_px(*at) for number, at in picture.kept.names.items()}
    return {one: QRectF(x, y, *sizes[round(x, 1), round(y, 1)]) for one, (x, y) in corners.items()}


def _same(one: tuple[float, float], other: tuple[float, float], view: View) -> bool:
    return float(np.hypot(one[0] - other[0], one[1] - other[1])) < 0.01 * view.metres_per_px


def test_nearly_all_names_keep_their_places_in_pans_of_40_px(prepared: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the names seen before and after whose place stays fully in view; the others have to move."""
    monkeypatch.setattr(above, "Obstacles", Recorded)
    rng = np.random.default_rng(7)
    for name in NAMES:
        seen = inside = same = 0
        for zoom, _ in itertools.product((1, 2.3, 6, 20), range(3)):
            scene = _scene(name, zoom, tuple(rng.uniform(0.2, 0.8, 2)))
            first = _draw(scene)
            boxes = _boxes(scene, first)
            for pan in PANS:
                second = _draw(_moved(scene, first, pan))
                both = first.kept.names.keys() & second.kept.names.keys()
                in_view = [one for one in both if Recorded.newest.frame.contains(boxes[one].translated(*pan))]
                seen, inside = seen + len(both), inside + len(in_view)
                same += sum(_same(first.kept.names[one], second.kept.names[one], scene.view) for one in in_view)
        print(f"{name}: {same} of {inside} names in view keep their places ({same / inside:.1%}), {seen} seen twice")
        assert same / inside >= 0.97


@given(
    name=st.sampled_from(NAMES),
    zoom=st.sampled_from((1.0, 2.0, 5.0, 15.0)),
    place=st.tuples(st.floats(0.2, 0.8), st.floats(0.2, 0.8)),
    pan=st.tuples(st.integers(-120, 120), st.integers(-120, 120)),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_name_moves_only_out_of_the_way(
    prepared: object, name: str, zoom: float, place: tuple[float, float], pan: tuple[int, int]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(above, "Obstacles", Recorded)
        scene = _scene(name, zoom, place)
        first = _draw(scene)
        boxes = _boxes(scene, first)
        moved = _moved(scene, first, pan)
        second = _draw(moved)
        taken = Recorded.newest
    for number in first.kept.names.keys() & second.kept.names.keys():
        before, after = first.kept.names[number], second.kept.names[number]
        if _same(before, after, scene.view):
            continue
        old = boxes[number].translated(*pan)
        new = QRectF(*moved.view.point_px(*after), old.width(), old.height())
        others = [QRectF(x, y, r - x, b - y) for x, y, r, b in taken.boxes if not _is(new, x, y)]
        grown = old.adjusted(-3, -3, 3, 3)
        assert not taken.frame.contains(old) or any(grown.intersects(other) for other in others)


def _is(box: QRectF, x: float, y: float) -> bool:
    return abs(box.left() - x) < 0.01 and abs(box.top() - y) < 0.01


def test_names_of_rivers_stay_until_their_stretch_leaves_the_view(prepared: object) -> None:
    scene = _scene("laos", 2.3, (0.5, 0.4))
    first = _draw(scene)
    kept = {(piece, station) for piece, stations in first.kept.rivers.items() for station in stations}
    assert len(kept) > 4
    second = _draw(_moved(scene, first, (9, 6)))
    still = {(piece, station) for piece, stations in second.kept.rivers.items() for station in stations}
    assert len(kept & still) >= 0.9 * len(kept)


def test_the_same_view_with_what_was_kept_is_the_same_picture(prepared: object) -> None:
    for name in NAMES:
        scene = _scene(name, 2.3, (0.5, 0.4))
        image, picture = draw_image(scene, 96)
        again, _ = draw_image(msgspec.structs.replace(scene, kept=picture.kept), 96)
        assert again == image


def test_another_scale_keeps_nothing(prepared: object) -> None:
    scene = _scene("laos", 2.3, (0.5, 0.4))
    kept = _draw(scene).kept
    nearer = msgspec.structs.replace(scene, view=scene.view.zoomed(1.3, 700, 400))
    fresh, kept_too = (draw_image(msgspec.structs.replace(nearer, kept=one), 96)[0] for one in (Kept(), kept))
    assert fresh == kept_too


def test_names_stay_while_the_window_is_dragged(window: AtlasWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    window.use_workspace("brief")
    qtbot.waitUntil(lambda: canvas.settled and canvas.width() > 1400, timeout=20_000)
    before = canvas.picture.kept.names
    for _ in range(4):
        canvas.set_view(canvas.view.panned(12, 7))
        qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)
    after = canvas.picture.kept.names
    both = before.keys() & after.keys()
    assert sum(_same(before[one], after[one], canvas.view) for one in both) >= 0.9 * len(both) > 5
