"""Hundreds of contingents on one map: every one is counted, discs come from kept pictures, the corner leaves room."""

from __future__ import annotations

import datetime

import msgspec
import numpy as np
import pytest
from PySide6.QtGui import QImage

from desktop.map import extents
from desktop.map.above import Picture, paint_above
from desktop.map.marks import marks_of
from desktop.map.painting import painting_on, prepare
from desktop.map.scene import Scene
from desktop.map.view import fit
from desktop.rendering import build_scene
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

SIZE = 780, 590
_DISC = "dep-ru-la-2"


def crowded(places: int, without_place: int) -> Scene:
    """A scene of Laos with a contingent in each of so many districts, and others of which only the country is known."""
    records = builtin_records()
    one = next(deployment for deployment in records.deployments if deployment.id == _DISC)
    nowhere = msgspec.structs.replace(one.location, precision="country", lon=None, lat=None, admin2=None)
    spread = tuple(
        msgspec.structs.replace(
            one, id=f"dep-{n}",
            location=msgspec.structs.replace(one.location, precision="district", admin2=f"District {n}",
                                             lon=101.5 + n % 20 * 0.25, lat=14.5 + n // 20 * 0.3),
        )
        for n in range(places)
    )  # fmt: skip
    others = tuple(msgspec.structs.replace(one, id=f"lost-{n}", location=nowhere) for n in range(without_place))
    base = BaseMap(theatre("laos"))
    view = fit(base.projection, base.theatre.extent, *SIZE, margin_px=30)
    records = msgspec.structs.replace(records, deployments=(*spread, *others), claims=(), series=())
    return build_scene(records, base, view, Clock(), theme="light", language="en")


def painted(scene: Scene, ratio: float = 1.0) -> tuple[QImage, Picture]:
    image = QImage(int(SIZE[0] * ratio), int(SIZE[1] * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with painting_on(image, ratio) as painter:
        return image, paint_above(painter, scene)


def test_every_contingent_is_on_a_card_or_counted_among_those_without_room(prepared, monkeypatch) -> None:
    said: list[str] = []
    from desktop.map.ink import Ink

    write = Ink.text
    monkeypatch.setattr(Ink, "text", lambda ink, x, y, text, style: (said.append(text), write(ink, x, y, text, style)))
    scene = crowded(300, 40)
    _, picture = painted(scene)
    (line,) = [text for text in said if text.startswith("no room for ")]
    beside = [placed.card for placed in picture.cards if placed.card.anchors is not None]
    assert beside
    shown = sum(len(card.rows) + card.more for card in beside)
    assert picture.hidden_cards == 300 - shown
    assert line.startswith(f"no room for {300 - shown} contingents: ")
    corner = next(placed for placed in picture.cards if placed.card.anchors is None)
    assert len(corner.card.rows) + corner.card.more == 40


def test_the_card_of_those_without_a_place_covers_neither_the_dates_nor_most_of_the_map(prepared) -> None:
    _, picture = painted(crowded(0, 40))
    (corner,) = picture.cards
    assert 1 <= len(corner.card.rows) < 12
    assert corner.box.height() <= SIZE[1] / 2
    for box in picture.furniture:
        assert not box.intersects(corner.box)


def test_the_selected_one_of_a_crowd_has_its_card(prepared) -> None:
    scene = msgspec.structs.replace(crowded(300, 0), selected="dep-271")
    _, picture = painted(scene)
    assert any(row.record_id == "dep-271" for placed in picture.cards for row in placed.card.rows)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_disc_from_a_kept_picture_is_the_disc_that_is_drawn(prepared, monkeypatch, ratio: float) -> None:
    scene = crowded(60, 0)
    marks = marks_of(scene.states, scene.base)

    def drawn() -> np.ndarray:
        image = QImage(int(SIZE[0] * ratio), int(SIZE[1] * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0xFFFFFFFF)
        with painting_on(image, ratio) as painter:
            prepare(painter, scene)
            extents.paint_extents(painter, marks, scene)
        return np.frombuffer(image.constBits(), np.uint8).astype(int).reshape(image.height(), image.width(), 4)

    stamped = drawn()
    monkeypatch.setattr(extents, "stamp_scale", lambda _painter: None)
    plain = drawn()
    assert (plain < 255).any()
    # An eighth of a pixel beside its place: edges differ by shades, nothing is elsewhere.
    apart = np.abs(stamped - plain).max(axis=2)
    covered, kept = (plain[..., 1] < 250).sum(), (stamped[..., 1] < 250).sum()
    assert (apart > 120).sum() < 0.01 * covered
    assert apart.mean() < 0.5
    assert kept == pytest.approx(covered, rel=0.01)


def test_names_are_drawn_once_for_many_days_of_one_map(window, qtbot) -> None:
    from desktop.map.frames import draw_above

    shown = window.canvas.scene_shown()

    def at(day: datetime.date) -> Scene:
        clock = Clock(true_on=day)
        return msgspec.structs.replace(shown, clock=clock, states=window.session.ledger.states(clock))

    first = draw_above(at(datetime.date(2019, 6, 1)), 1.0)
    # Another day of the same mission leaves all names where they are; a day without one gives them other room.
    second = draw_above(at(datetime.date(2019, 6, 8)), 1.0, before=first.names)
    assert second.names is first.names
    assert second.names.image == draw_above(at(datetime.date(2019, 6, 8)), 1.0).names.image
    third = draw_above(at(datetime.date(2026, 6, 1)), 1.0, before=first.names)
    assert third.names is not first.names
    other = msgspec.structs.replace(at(datetime.date(2019, 6, 8)), language="ru")
    assert draw_above(other, 1.0, before=first.names).names is not first.names


def test_a_sum_without_room_is_counted_by_what_it_sums_up(prepared, monkeypatch) -> None:
    said: list[str] = []
    from desktop.map.ink import Ink

    write = Ink.text
    monkeypatch.setattr(Ink, "text", lambda ink, x, y, text, style: (said.append(text), write(ink, x, y, text, style)))
    base = BaseMap(theatre("world"))
    # Too small for the cards of all four arcs.
    view = fit(base.projection, base.theatre.extent, 680, 420, margin_px=30)
    scene = build_scene(builtin_records(), base, view, Clock(), theme="light", language="en")
    with painting_on(QImage(680, 420, QImage.Format.Format_ARGB32_Premultiplied), 1.0) as painter:
        picture = paint_above(painter, scene)
    (line,) = [text for text in said if text.startswith("no room for ")]
    missing = 13 - sum(placed.card.contingents for placed in picture.cards)
    assert missing > 1
    assert line.startswith(f"no room for {missing} contingents: ")
    assert " → " in line
