"""A scene as a file: PNG, PDF or SVG, drawn by the renderer of the window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from desktop.map.image import draw_image, paint_onto, pixels_of
from desktop.map.renderer import Picture
from desktop.map.scene import Scene
from geodata.exchange import OutputNotWritten
from geodata.exchange.writing import write_aside

FORMATS = (".png", ".pdf", ".svg")
# Qt's raster engine addresses no more than this along one side.
_LARGEST_SIDE = 32_767
_LARGEST_PIXELS = 400_000_000


def write_picture(scene: Scene, path: Path, dpi: float, title: str) -> Picture:
    """Write a scene to a file whose ending names the format; reopened and checked before it takes its place.

    The scene's view is in logical pixels (96 to the inch); ``dpi`` says how fine a bitmap is.

    Raises
    ------
    OutputNotWritten
        The ending is none of ``FORMATS``, the bitmap would be too large, or the file cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise OutputNotWritten(f"{path}: pictures are written as {', '.join(FORMATS)}; choose one of these endings")
    drawn: list[Picture] = []

    def write(aside: Path) -> None:
        if ending == ".png":
            drawn.append(_write_png(scene, aside, path, dpi, title))
        elif ending == ".pdf":
            drawn.append(_write_pdf(scene, aside, title))
        else:
            drawn.append(_write_svg(scene, aside, title))
        _verify(aside, path, ending, pixels_of(scene, dpi))

    write_aside(path, write)
    return drawn[0]


def _write_png(scene: Scene, aside: Path, path: Path, dpi: float, title: str) -> Picture:
    size = pixels_of(scene, dpi)
    if max(size.width(), size.height()) > _LARGEST_SIDE or size.width() * size.height() > _LARGEST_PIXELS:
        raise OutputNotWritten(
            f"{path}: {size.width()} x {size.height()} pixels are too many for one bitmap; "
            f"lower the dpi, or write a PDF, which has no pixels"
        )
    image, picture = draw_image(scene, dpi)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.setText("Title", title)
    image.setText("Software", "Sapper Atlas")
    writer = QImageWriter(str(aside), QByteArray(b"png"))
    if not writer.write(image):
        raise OutputNotWritten(f"{path}: cannot be written: {writer.errorString()}; is the disk full?")
    return picture


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


def _verify(aside: Path, path: Path, ending: str, size: QSize) -> None:
    """Open what was written and refuse it when it is not what it should be."""
    if ending == ".png":
        whole = QImageReader(str(aside)).size() == size and aside.read_bytes()[-8:-4] == b"IEND"
    elif ending == ".pdf":
        content = aside.read_bytes()
        whole = content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    else:
        try:
            whole = ET.parse(aside).getroot().tag.endswith("svg")  # noqa: S314 - written by this very function
        except ET.ParseError:
            whole = False
    if not whole:
        raise OutputNotWritten(f"{path}: the file did not come out whole; is the disk full?")
