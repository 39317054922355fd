"""One set of icons, drawn in the colour of the text at whatever size the screen asks for."""

from __future__ import annotations

import functools
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_RATIOS = (1.0, 1.5, 2.0, 3.0)


@functools.cache
def icon(name: str, colour: str, disabled: str | None = None, size: int = 16) -> QIcon:
    """The icon of that name in a colour, sharp from 100 to 300 per cent."""
    made = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        for ratio in _RATIOS:
            made.addPixmap(pixmap(name, shade, size, ratio), mode)
    return made


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon as a picture for one device pixel ratio."""
    svg = (resources.files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
