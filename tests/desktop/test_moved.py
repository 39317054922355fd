"""Pieces of a picture cover all of it that is not empty, and moved they are what the whole picture is moved."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.map.filled import filled_boxes
from desktop.map.moved import paint_moved
from desktop.map.view import View, fit
from geodata.theatres import theatre

WIDTH, HEIGHT = 311, 197
LAOS = theatre("laos")
VIEW = fit(LAOS.projection, LAOS.extent, WIDTH, HEIGHT)
spots = st.lists(st.tuples(st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1), st.integers(1, 60)), max_size=8)


def _picture(marks: list[tuple[int, int, int]]) -> QImage:
    made = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    for x, y, size in marks:
        painter.fillRect(x, y, size, size, QColor(200, 30, 30, 140))
    painter.end()
    return made


def _moved(image: QImage, boxes: tuple[QRect, ...], view: View) -> np.ndarray:
    page = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    page.fill(QColor("#F4F0E6"))
    painter = QPainter(page)
    paint_moved(painter, image, boxes, VIEW, view, ratio=1.0)
    painter.end()
    return np.frombuffer(page.constBits(), np.uint8).reshape(HEIGHT, -1, 4)[:, :WIDTH, :3].astype(int)


@settings(deadline=None, max_examples=60)
@given(spots)
def test_boxes_hold_every_pixel_that_is_not_empty_and_do_not_overlap(marks: list[tuple[int, int, int]]) -> None:
    image = _picture(marks)
    alpha = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, -1, 4)[:, :WIDTH, 3]
    covered = np.zeros((HEIGHT, WIDTH), int)
    for box in filled_boxes(image):
        assert image.rect().contains(box)
        covered[box.top() : box.bottom() + 1, box.left() : box.right() + 1] += 1
    assert covered.max(initial=0) <= 1
    assert (covered[alpha > 0] == 1).all()


@settings(deadline=None, max_examples=40)
@given(spots, st.integers(-50, 50), st.integers(-50, 50))
def test_dragged_pieces_are_the_dragged_picture(marks: list[tuple[int, int, int]], dx: int, dy: int) -> None:
    image = _picture(marks)
    metres = VIEW.metres_per_px
    view = msgspec.structs.replace(VIEW, x=VIEW.x + dx * metres, y=VIEW.y + dy * metres)
    assert (_moved(image, filled_boxes(image), view) == _moved(image, (image.rect(),), view)).all()


@pytest.mark.parametrize("scale", [0.5, 0.8, 1.25, 2.0])
def test_scaled_pieces_lie_where_the_scaled_picture_has_them(scale: float) -> None:
    image = _picture([(20, 30, 60), (200, 100, 40), (120, 20, 50)])
    view = msgspec.structs.replace(VIEW, metres_per_px=VIEW.metres_per_px / scale)
    apart = np.abs(_moved(image, filled_boxes(image), view) - _moved(image, (image.rect(),), view)).max(axis=2)
    # Where two pieces meet a pixel may be mixed otherwise, for as long as the next picture is being drawn.
    assert (apart > 8).mean() < 0.01
