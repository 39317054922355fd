"""One set of icons, drawn in the colour of the text at whatever size the screen asks for."""

from __future__ import annotations

import functools
from importlib import resources
from importlib.resources.abc import Traversable

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


def icon(name: str, colour: str, disabled: str | None = None, size: int = 16) -> QIcon:
    """The icon of that name in a colour, sharp on every screen there is."""
    ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return _icon(name, colour, disabled or colour, size, tuple(sorted(ratios)))


@functools.cache
def _icon(name: str, colour: str, disabled: str, size: int, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = _renderer(name, shade)
        for ratio in ratios:
            made.addPixmap(_drawn(renderer, size, ratio), mode)
    return made


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon as a picture for one device pixel ratio."""
    return _drawn(_renderer(name, colour), size, ratio)


def _drawn(renderer: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))


@functools.cache
def _svg(name: str) -> str:
    return (_folder() / f"{name}.svg").read_text(encoding="utf-8")


@functools.cache
def _folder() -> Traversable:
    """Looked for once: each look takes longer than reading the icon."""
    return resources.files("resources") / "icons"
