"""The great circle from one map of a mirror towards the places of the other, with its length."""

import re

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from PySide6.QtGui import QImage, QPainter

from desktop.briefing.compose import compose
from desktop.briefing.held import held_of
from desktop.briefing.mirror_arc import toward_other
from desktop.briefing.sheet_maps import Atlas
from desktop.map.ink import Ink
from desktop.map.obstacles import Obstacles
from desktop.map.toward import Toward, toward_line
from desktop.map.view import fit
from desktop.theme import PAPER
from geodata.sheets.asked import Asked
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap


@pytest.fixture(scope="module")
def atlas(qapp):
    from desktop.app import prepare

    prepare(qapp, "en")
    return Atlas(held_of(None))


def kilometres(label):
    return int(
        re.search(r"· ([\d,\u202f\u00a0 ]+) km", label)[1].translate({ord(one): None for one in ",\u202f\u00a0 "})
    )


def test_both_maps_tell_the_same_length_which_is_that_of_another_library(atlas):
    drawn = compose(atlas, Asked(template="mirror"))
    left, right = drawn.scenes["left"].toward, drawn.scenes["right"].toward
    assert left.label.startswith("B · Kursk Oblast")
    assert right.label.startswith("A · Laos")
    assert (left.start, left.end) == (right.end, right.start)
    (west, south), (east, north) = left.start, left.end
    length_m = Geodesic.WGS84.Inverse(south, west, north, east)["s12"]
    assert kilometres(left.label) == kilometres(right.label) == pytest.approx(length_m / 1000, abs=5.01)


def test_the_line_leaves_the_map_in_the_direction_of_the_great_circle(atlas):
    scene = compose(atlas, Asked(template="mirror")).scenes["left"]
    ink, obstacles = drawing(scene.view)
    line = toward_line(ink, scene.toward, scene.view, obstacles)
    assert line.leaves
    lon, lat = scene.toward.start
    bearing = Geodesic.WGS84.Inverse(lat, lon, scene.toward.end[1], scene.toward.end[0])["azi1"]
    later = Geodesic.WGS84.Direct(lat, lon, bearing, 60_000)
    px = scene.view.to_px(scene.view.projection.forward(np.array([later["lon2"]]), np.array([later["lat2"]])))
    assert shapely.distance(shapely.LineString(line.px), shapely.Point(px[0])) < 0.5


def drawing(view):
    from PySide6.QtCore import QRectF

    drawing.image = QImage(view.width, view.height, QImage.Format.Format_RGB32)
    drawing.painter = QPainter(drawing.image)
    ink = Ink(drawing.painter, PAPER, "en")
    return ink, Obstacles(QRectF(8, 8, view.width - 16, view.height - 16))


@pytest.fixture(autouse=True)
def painter_ends():
    yield
    if hasattr(drawing, "painter"):
        drawing.painter.end()
        del drawing.painter


def test_the_label_lies_beside_the_line_within_the_map():
    view = fit(BaseMap(theatre("laos")).projection, (100.0, 14.0, 107.0, 22.0), 600, 400)
    ink, obstacles = drawing(view)
    for end in ((36.0, 51.0), (150.0, -20.0), (104.0, 70.0), (10.0, -30.0), (105.0, 19.0)):
        line = toward_line(ink, Toward(start=(103.0, 18.0), end=end, label="B · there · 1,000 km"), view, obstacles)
        box = line.label
        assert obstacles.frame.contains(box)
        assert not shapely.intersects(
            shapely.LineString(line.px), shapely.box(box.left(), box.top(), box.right(), box.bottom())
        )
        assert line.leaves == (end != (105.0, 19.0))


def test_a_line_that_is_not_in_view_is_not_drawn_and_one_place_has_none(atlas):
    view = fit(BaseMap(theatre("laos")).projection, (100.0, 14.0, 101.0, 15.0), 600, 400)
    ink, obstacles = drawing(view)
    assert toward_line(ink, Toward(start=(105.0, 20.0), end=(150.0, 40.0), label="x"), view, obstacles) is None
    drawn = compose(atlas, Asked(template="mirror", groups=("dep-ru-la-1", "dep-ru-la-1")))
    assert [scene.toward for scene in drawn.scenes.values()] == [None, None]
    base = BaseMap(theatre("world"))
    assert toward_other((base, ()), (base, ()), "B", "en") is None


def test_the_window_has_the_line_and_it_follows_the_other_group(qtbot, window):
    window.actions_table["mirror"].trigger()
    maps = window.mirror_desk.view.maps
    assert maps.left.scene_shown().toward.label.startswith("B · Kursk Oblast")
    window.mirror_desk.view.show_groups("dep-ru-la-1", "dep-ru-la-7")
    toward = maps.left.scene_shown().toward
    assert toward.label.startswith("B · Laos")
    assert 50 < kilometres(toward.label) < 500
    qtbot.waitUntil(lambda: maps.left.settled and maps.right.settled, timeout=20_000)
