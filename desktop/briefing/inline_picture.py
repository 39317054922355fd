"""Maps, timelines and samples of a sheet as small PNG pictures, for slides and HTML pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import MapFrame, Timeline
from desktop.briefing.paint_stays import paint_timeline
from desktop.map.above import Picture
from desktop.map.image import draw_image
from desktop.map.ink import Ink
from desktop.map.legend import LegendEntry
from desktop.map.swatches import paint_swatch
from desktop.theme import PAPER
from geodata.records.texts import Language
from geodata.sheets.paper import Box, Paper


def map_picture(drawn: Drawn, frame: MapFrame, dpi: float) -> tuple[bytes, Picture]:
    """A map as PNG at a resolution on the paper, and what was drawn where, in pixels of its view."""
    scene = drawn.scenes[frame.name]
    image, picture = draw_image(scene, dpi * 96.0 / (scene.px_per_inch or 96.0))
    return _png(image), picture


def timeline_picture(timeline: Timeline, paper: Paper, language: Language, dpi: float) -> bytes:
    """A timeline as PNG."""
    box = timeline.box
    return _painted(
        box, paper, dpi, lambda painter: paint_timeline(Ink(painter, PAPER, language), timeline), (box.left, box.top)
    )


def swatch_picture(entry: LegendEntry, paper: Paper, language: Language, dpi: float) -> bytes:
    """The sample of a legend's entry as PNG, 36 by 20 units."""

    def paint(painter: QPainter) -> None:
        painter.scale(1.2, 1.2)
        paint_swatch(Ink(painter, PAPER, language), entry, QRectF(1, 1, 28, 15))

    return _painted(Box(left=0, top=0, width=36, height=20), paper, dpi, paint, (0.0, 0.0))


def _painted(
    box: Box, paper: Paper, dpi: float, paint: Callable[[QPainter], None], corner: tuple[float, float]
) -> bytes:
    scale = dpi / 25.4 / paper.units_per_mm
    image = QImage(
        QSize(round(box.width * scale), round(box.height * scale)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    painter.translate(-corner[0], -corner[1])
    paint(painter)
    painter.end()
    return _png(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] - the stub wants bytes, Qt a name
    return bytes(buffer.data().data())
