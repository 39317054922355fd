"""A page of a sheet as SVG: maps are pictures of their own within it, because Qt's SVG keeps no clip."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import MapFrame, Page
from desktop.briefing.paint_page import map_box, paint_page
from desktop.briefing.svg_glyphs import GlyphInk
from desktop.map.image import paint_onto
from desktop.map.scene import Scene
from geodata.sheets.carried import NAMESPACE

_HEAD = re.compile(r"<svg .*?>\s*", re.DOTALL)
_NAMES = re.compile(r"<title>.*?</desc>", re.DOTALL)
_IDS = re.compile(r'(\bid="|url\(#|href="#)')


def svg_page(drawn: Drawn, page: Page, texts: Mapping[str, str]) -> str:
    """The whole SVG text of a page. Text is outlines; ``texts`` become its metadata."""
    sheet = drawn.sheet
    width, height = sheet.paper.size_units
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = _generator(buffer, width, height)
    painter = QPainter(generator)
    try:
        ink = GlyphInk(painter, sheet.asked.language)
        paint_page(painter, sheet, page, drawn.scenes, ink=ink, maps=False)
    finally:
        painter.end()
    inner = _inner(buffer)
    maps = [
        _map(drawn.scenes[frame.name], frame, number)
        for number, frame in enumerate(page.frames)
        if isinstance(frame, MapFrame)
    ]
    # The maps lie on the paper, below everything else: the first thing painted is the ground of the page.
    ground, rest = _after_ground(inner)
    width_mm, height_mm = sheet.paper.size_mm
    metadata = "".join(f"<sa:{key}>{html.escape(text)}</sa:{key}>" for key, text in texts.items())
    title = html.escape(sheet.title[:500])
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<svg width="{width_mm:g}mm" height="{height_mm:g}mm" viewBox="0 0 {width:.3f} {height:.3f}" '
        f'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1">\n'
        f"<title>{title}</title>\n<desc>Sapper Atlas. Boundaries do not imply endorsement.</desc>\n"
        f'<metadata xmlns:sa="{NAMESPACE}">{metadata}</metadata>\n'
        f"{ground}\n{''.join(maps)}\n{rest}\n{ink.svg()}</svg>\n"
    )


def _generator(buffer: QBuffer, width: float, height: float) -> QSvgGenerator:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(width), round(height)))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setResolution(96)
    return generator


def _inner(buffer: QBuffer) -> str:
    """What Qt wrote between the tags of the picture."""
    text = bytes(buffer.data().data()).decode("utf-8")
    text = _NAMES.sub("", text[text.index("<svg") :], count=1)
    begin = _HEAD.match(text)
    assert begin is not None, "Qt begins an SVG with its tag"
    return text[begin.end() : text.rindex("</svg>")]


def _after_ground(inner: str) -> tuple[str, str]:
    """The white ground of the page, and all that lies above the maps."""
    at = inner.index("</defs>") + len("</defs>")
    return '<rect width="100%" height="100%" fill="#ffffff"/>', inner[:at] + _without_first_rect(inner[at:])


def _without_first_rect(text: str) -> str:
    begin = text.index("<rect")
    end = text.index("/>", begin) + 2
    return text[:begin] + text[end:]


def _map(scene: Scene, frame: MapFrame, number: int) -> str:
    """A map as a picture in its place, which cuts what lies beyond its edge; its names are its own."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    view = scene.view
    paint_onto(_generator(buffer, view.width, view.height), scene, 1.0, outlines=True)
    inner = _IDS.sub(rf"\g<1>m{number}-", _inner(buffer))
    box = map_box(frame)
    return (
        f'<svg x="{box.left:.3f}" y="{box.top:.3f}" width="{box.width:.3f}" height="{box.height:.3f}" '
        f'viewBox="0 0 {view.width} {view.height}" preserveAspectRatio="none" overflow="hidden">\n{inner}</svg>\n'
    )
