"""The EXERCISE marking: a striped band, the word across the map. No switch takes it off a screen or an export."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF

from desktop.map.ink import Ink, TextStyle
from desktop.map.scene import Scene

_BAND = 8.0
_STRIPE = 12.0
_YELLOW, _BLACK = "#F2C230", "#1E2226"
# The word stays as it is in every language: it is what the field knows.
WORD = "EXERCISE"


def band_height(scene: Scene) -> float:
    """Height of the band along the upper edge; 0 on maps of real records."""
    return _BAND if scene.exercise else 0.0


def exercise_band(scene: Scene) -> QRectF:
    """The band along the upper edge."""
    return QRectF(0, 0, scene.view.width, _BAND)


def paint_exercise_marking(ink: Ink, scene: Scene) -> None:
    """Band and watermark, above everything else."""
    painter = ink.painter
    band = exercise_band(scene)
    painter.fillRect(band, QColor(_YELLOW))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_BLACK))
    x = -_STRIPE
    while x < band.width():
        corners = [(x, _BAND), (x + _BAND, 0), (x + _BAND + _STRIPE, 0), (x + _STRIPE, _BAND)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        x += 2 * _STRIPE
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(ink.theme.text)
    colour.setAlphaF(0.075)
    style = TextStyle(54, colour.name(QColor.NameFormat.HexArgb), weight=700, spacing=12.0)
    width = ink.width(WORD, style)
    for row in range(int(scene.view.height // 260) + 2):
        for column in range(int(scene.view.width // 460) + 2):
            painter.save()
            painter.translate(column * 460.0 + (row % 2) * 230.0, row * 260.0 + 90)
            painter.rotate(-24)
            ink.text(-width / 2, 0, WORD, style)
            painter.restore()
