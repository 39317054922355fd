"""A scene as a file: PNG, PDF or SVG, drawn by the renderer of the window."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImageReader, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from desktop.briefing.strips import Told, write_png
from desktop.map.image import paint_onto
from desktop.map.painting import pixels_of
from desktop.map.renderer import Picture
from desktop.map.scene import Scene
from geodata.exchange import OutputNotWritten
from geodata.exchange.writing import write_aside

FORMATS = (".png", ".pdf", ".svg")
# Qt's raster engine addresses no more than this along one side.
_LARGEST_SIDE = 32_767
_LARGEST_PIXELS = 1_000_000_000


class ExportStopped(Exception):
    """The user gave up; nothing was written."""


def write_picture(scene: Scene, path: Path, dpi: float, title: str, told: Told = lambda _share: None) -> Picture:
    """Write a scene to a file whose ending names the format; reopened and checked before it takes its place.

    The scene's view is in logical pixels (96 to the inch); ``dpi`` says how fine a bitmap is.
    ``told`` hears the share of a bitmap that is done, from 0 to 1; what it raises ends the writing without a trace.

    Raises
    ------
    OutputNotWritten
        The ending is none of ``FORMATS``, the bitmap would be too large, or the file cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise OutputNotWritten(f"{path}: pictures are written as {', '.join(FORMATS)}; choose one of these endings")
    if ending == ".png":
        _check_size(scene, path, dpi)
    drawn: list[Picture] = []

    def write(aside: Path) -> None:
        if ending == ".png":
            drawn.append(write_png(scene, aside, dpi, title, told))
        elif ending == ".pdf":
            drawn.append(_write_pdf(scene, aside, title))
        else:
            drawn.append(_write_svg(scene, aside, title))
        _verify(aside, path, ending, pixels_of(scene, dpi))

    write_aside(path, write)
    return drawn[0]


def _check_size(scene: Scene, path: Path, dpi: float) -> None:
    size = pixels_of(scene, dpi)
    if size.width() > _LARGEST_SIDE or size.width() * size.height() > _LARGEST_PIXELS:
        raise OutputNotWritten(
            f"{path}: {size.width()} x {size.height()} pixels are too many for one bitmap; "
            f"lower the dpi, or write a PDF, which has no pixels"
        )


def _write_pdf(scene: Scene, aside: Path, title: str) -> Picture:
    view = scene.view
    writer = QPdfWriter(str(aside))
    writer.setResolution(1200)
    writer.setTitle(title)
    writer.setCreator("Sapper Atlas")
    inches = QSizeF(view.width / 96, view.height / 96)
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch, "map", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return paint_onto(writer, scene, 1200 / 96)


def _write_svg(scene: Scene, aside: Path, title: str) -> Picture:
    view = scene.view
    generator = QSvgGenerator()
    generator.setFileName(str(aside))
    generator.setSize(QSize(view.width, view.height))
    generator.setViewBox(QRectF(0, 0, view.width, view.height))
    generator.setResolution(96)
    generator.setTitle(title)
    generator.setDescription("Sapper Atlas. Boundaries do not imply endorsement.")
    return paint_onto(generator, scene, 1.0, outlines=True)


def _ends_whole(aside: Path) -> bool:
    with aside.open("rb") as written:
        written.seek(-8, os.SEEK_END)
        return written.read(4) == b"IEND"


def _verify(aside: Path, path: Path, ending: str, size: QSize) -> None:
    """Open what was written and refuse it when it is not what it should be."""
    if ending == ".png":
        whole = QImageReader(str(aside)).size() == size and _ends_whole(aside)
    elif ending == ".pdf":
        content = aside.read_bytes()
        whole = content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    else:
        import xml.etree.ElementTree as ET  # noqa: PLC0415 - a fiftieth of the start

        try:
            whole = ET.parse(aside).getroot().tag.endswith("svg")  # noqa: S314 - written by this very function
        except ET.ParseError:
            whole = False
    if not whole:
        raise OutputNotWritten(f"{path}: the file did not come out whole; is the disk full?")
