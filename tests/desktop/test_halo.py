import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from desktop.fonts import font
from desktop.map.halo import halo_path


def outline_of(text, size=13):
    path = QPainterPath()
    path.addText(QPointF(0, 0), font(size), text)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@pytest.mark.parametrize("text", ["Luang Prabang", "ຫລວງພະບາງ", "Сумы", "北京", "ę!ijÅ"])
def test_a_halo_reaches_as_far_around_letters_as_a_stroke_would(prepared, text):
    outline = outline_of(text)
    stroker = QPainterPathStroker()
    stroker.setWidth(3.0)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroked, halo = stroker.createStroke(outline), halo_path(outline)
    edge = stroked.boundingRect()
    for side, other in zip(edge.getCoords(), halo.boundingRect().getCoords(), strict=True):
        assert side == pytest.approx(other, abs=0.5)
    for x in range(int(edge.left()) + 1, int(edge.right())):
        for y in range(int(edge.top()) + 1, int(edge.bottom())):
            point = QPointF(x, y)
            if stroked.contains(point) and not halo.contains(point):
                near = QPainterPath()
                near.addEllipse(point, 0.5, 0.5)
                assert halo.intersects(near), (text, point)


def test_a_text_without_letters_has_no_halo(prepared):
    assert halo_path(outline_of("  ")).isEmpty()
    assert halo_path(QPainterPath()).isEmpty()
