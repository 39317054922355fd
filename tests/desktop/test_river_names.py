import itertools
import math

import numpy as np
import pytest

from desktop.map.image import draw_image
from desktop.map.ink import Ink
from desktop.map.river_names import clusters_of, named_rivers
from desktop.map.view import fit
from desktop.rendering import build_scene
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

MIDDLE_LAOS = (101.0, 17.0, 104.0, 19.5)


def scene_of(name, extent, language="en", **kwargs):
    base = BaseMap(theatre(name))
    view = fit(base.projection, extent, 1920, 1080)
    return build_scene(builtin_records(), base, view, Clock(), theme="light", language=language, **kwargs)


@pytest.fixture
def written(prepared, monkeypatch):
    """Names that the renderer writes along lines, each as its letters."""
    names = []
    along = Ink.along

    def watched(ink, letters, style):
        names.append(tuple(letters))
        along(ink, letters, style)

    monkeypatch.setattr(Ink, "along", watched)
    return names


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("Ou", ["O", "u"]),
        ("ນ້ຳຂອງ", ["ນ້ຳ", "ຂ", "ອ", "ງ"]),
        ("ວຽງຈັນ", ["ວ", "ຽ", "ງ", "ຈັ", "ນ"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("湄公河", ["湄", "公", "河"]),
        ("", []),
    ],
)
def test_marks_stay_with_their_letters(text, clusters):
    assert clusters_of(text) == clusters
    assert "".join(clusters) == text


@pytest.mark.parametrize(("name", "extent"), [("laos", MIDDLE_LAOS), ("kursk", theatre("kursk").extent)])
def test_names_of_rivers_are_upright_and_beside_their_line(written, name, extent):
    scene = scene_of(name, extent)
    draw_image(scene, 96)
    lines = {
        river.names["en"]: np.vstack([scene.view.to_px(piece) for piece in river.pieces])
        for river in named_rivers(scene.base)
    }
    assert len(written) > 3
    for letters in written:
        assert letters[-1].x >= letters[0].x
        px = lines["".join(letter.text for letter in letters)]
        middle = letters[len(letters) // 2]
        segments = itertools.pairwise(px.tolist())
        assert min(distance(middle.x, middle.y, a, b) for a, b in segments) < 14
        turns = [abs(b.angle_deg - a.angle_deg) for a, b in itertools.pairwise(letters)]
        assert max(turns, default=0) < 30


def test_a_name_is_written_again_only_after_some_way(written):
    draw_image(scene_of("laos", MIDDLE_LAOS), 96)
    named = ["".join(letter.text for letter in letters) for letters in written]
    for one, other in itertools.combinations(range(len(written)), 2):
        if named[one] == named[other]:
            a, b = written[one][0], written[other][0]
            assert math.hypot(a.x - b.x, a.y - b.y) > 100
    assert named.count("Mekong") >= 2


@pytest.mark.parametrize("hidden", ["water", "names"])
def test_without_rivers_or_names_no_river_is_named(written, hidden):
    draw_image(scene_of("laos", MIDDLE_LAOS, hidden=(hidden,)), 96)
    assert written == []


def distance(x, y, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    share = ((x - a[0]) * dx + (y - a[1]) * dy) / ((dx * dx + dy * dy) or 1.0)
    share = min(max(share, 0.0), 1.0)
    return math.hypot(x - a[0] - share * dx, y - a[1] - share * dy)
