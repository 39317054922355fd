"""APP-6 symbols of units, with the frame that their derived status asks for."""

from __future__ import annotations

import functools
import re
from importlib import resources
from typing import Literal

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

Frame = Literal["solid", "dashed", "dotted"]

_SIDC = re.compile(r"[0-9]{20}")
# The first path that milsymbol writes is the frame: 4 units wide, 110 units across.
_FRAME = re.compile(r'<path d="([^"]+)"\s+stroke-width="4" stroke="black" fill="(rgb\([^)]*\))"[^>]*></path>')
# PALETTE.md: a white line under, a black dash of 17.5 10 over it; the port of milsymbol draws a solid one.
_DASHES = {"dashed": "17.5 10", "dotted": "1 10"}


def symbol_svg(sidc: str, frame: Frame, fill: str) -> str:
    """SVG of a unit; a code that APP-6D does not know draws the clear "unknown" symbol, never another unit.

    Only codes of 20 digits reach the drawing library, so no text of a user's ends up in the SVG.
    """
    svg = _bare_svg(sidc if _SIDC.fullmatch(sidc) else "10001000000000000000")
    svg = svg.replace('font-family="Arial"', 'font-family="Noto Sans"')
    found = _FRAME.search(svg)
    if found is None:
        return svg
    outline = found[1]
    line = f'<path d="{outline}" stroke-width="4" stroke="black" fill="{fill}" ></path>'
    if frame != "solid":
        cap = ' stroke-linecap="round"' if frame == "dotted" else ""
        line = (
            f'<path d="{outline}" stroke-width="6" stroke="white" fill="{fill}" ></path>'
            f'<path d="{outline}" stroke-width="6" stroke="black" fill="none" '
            f'stroke-dasharray="{_DASHES[frame]}"{cap} ></path>'
        )
    return svg[: found.start()] + line + svg[found.end() :]


@functools.lru_cache(maxsize=256)
def _bare_svg(sidc: str) -> str:
    """SVG of a code as milsymbol draws it. Those of the built-in records are kept ready: the library needs 1 s."""
    kept = resources.files("resources") / "symbols" / f"{sidc}.svg"
    if kept.is_file():
        return kept.read_text(encoding="utf-8")
    return draw_with_milsymbol(sidc)


def draw_with_milsymbol(sidc: str) -> str:
    """SVG of a code straight from the library; takes a second the first time."""
    from milsymbol import Symbol  # noqa: PLC0415 - one second of loading that a start must not pay

    drawn = Symbol(sidc, size=40)
    return str(drawn.as_svg())


@functools.lru_cache(maxsize=256)
def _renderer(sidc: str, frame: Frame, fill: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(symbol_svg(sidc, frame, fill).encode()))


def symbol_size(sidc: str, height: float) -> tuple[float, float]:
    """Width and height in pixels of a symbol whose frame and echelon together are so high."""
    size = _renderer(sidc, "solid", "#FFFFFF").viewBoxF()
    return (height * size.width() / size.height() if size.height() else height), height


def paint_symbol(
    painter: QPainter,
    box: QRectF,
    sidc: str,
    frame: Frame,
    *,
    fill: str,
    plate: str | None = None,
    denied: bool = False,
) -> None:
    """Draw a symbol into a box, keeping its proportions; crossed out when its sender or host denies it."""
    renderer = _renderer(sidc, frame, fill)
    if plate is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(plate))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 3, 3)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, box)
    if denied:
        _paint_cross(painter, box.adjusted(-1, box.height() * 0.14, 1, 1))


def _paint_cross(painter: QPainter, box: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor("white"), 5.0), (QColor("#1E2226"), 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(box.left(), box.top()), QPointF(box.right(), box.bottom()))
        painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.top()))
