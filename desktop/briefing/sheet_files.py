"""Sheets as files: PNG, PDF, SVG, slides, one HTML page; each written aside, opened again, and only then in place."""

from __future__ import annotations

import functools
import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QSize, QSizeF, QUuid
from PySide6.QtGui import QImageReader, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import Page
from desktop.briefing.page_html import html_page
from desktop.briefing.page_svg import svg_page
from desktop.briefing.paint_page import paint_page
from desktop.briefing.picture import ExportStopped
from desktop.briefing.strips import Told, write_strips
from geodata.exchange import OutputNotWritten
from geodata.exchange.pdf_text import with_characters
from geodata.exchange.writing import write_aside
from geodata.sheets.carried import CODE, JOURNAL, NAMESPACE, PROJECT, codes_of
from geodata.sheets.stored_text import named

__all__ = ["ENDINGS", "ExportStopped", "write_sheets"]

ENDINGS = (".png", ".pdf", ".svg", ".pptx", ".html")
_PAGED = (".pdf", ".pptx")
_LARGEST_SIDE = 32_767
_PDF_DPI = 1200


def write_sheets(sheets: Sequence[Drawn], path: Path, dpi: float, told: Told = lambda _share: None) -> list[Path]:
    """Write sheets to a file whose ending names the format; returns the files, in their order.

    PDF and slides hold all sheets and all their pages, HTML all pages of a sheet. Of a PNG or SVG every page is a file
    of its own: the first page of a single sheet at ``path``, further ones with ``-2`` and so on before the ending;
    several sheets each with their number and title. ``told`` hears the share done, and may raise to give up.

    Raises
    ------
    OutputNotWritten
        The ending is none of ``ENDINGS``, a bitmap would be too large, or a file cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise OutputNotWritten(f"{path}: sheets are written as {', '.join(ENDINGS)}; choose one of these endings")
    if ending in _PAGED:
        writer = functools.partial(_write_pdf if ending == ".pdf" else _write_slides, sheets, told=told)
        _written(path, sheets, writer)
        return [path]
    written: list[Path] = []
    jobs = list(_single_files(sheets, path, ending))
    for number, (drawn, pages, target) in enumerate(jobs):
        share = functools.partial(_share, told, number, len(jobs))
        for_one = functools.partial(_single_writer(ending), drawn, pages, dpi=dpi, told=share)
        _written(target, [drawn], for_one)
        share(1.0)
        written.append(target)
    return written


def _write_slides(sheets: Sequence[Drawn], aside: Path, *, told: Told) -> None:
    from desktop.briefing.slides import write_slides  # noqa: PLC0415 - a quarter of a second that only slides need

    write_slides(sheets, aside, told=told)


def _single_files(sheets: Sequence[Drawn], path: Path, ending: str) -> list[tuple[Drawn, Sequence[Page], Path]]:
    """What goes into which file."""
    jobs: list[tuple[Drawn, Sequence[Page], Path]] = []
    for number, drawn in enumerate(sheets, 1):
        first = path
        if len(sheets) > 1:
            first = path.with_name(f"{path.stem}-{number:02}-{named(drawn.sheet.title)[:60]}{ending}")
        if ending == ".html":
            jobs.append((drawn, drawn.sheet.pages, first))
            continue
        for at, page in enumerate(drawn.sheet.pages, 1):
            target = first if at == 1 else first.with_name(f"{first.stem}-{at}{ending}")
            jobs.append((drawn, [page], target))
    return jobs


def _single_writer(ending: str) -> Callable[..., None]:
    return {".png": _write_png, ".svg": _write_svg, ".html": _write_html}[ending]


def _share(told: Told, number: int, count: int, part: float) -> None:
    told((number + part) / count)


def _written(path: Path, sheets: Sequence[Drawn], write: Callable[[Path], None]) -> None:
    """Write aside, and let only take its place what opens again and carries the codes of its sheets."""

    def fill(aside: Path) -> None:
        write(aside)
        wanted = list(dict.fromkeys(drawn.sheet.stamp.code for drawn in sheets))
        if not _opens(aside, path.suffix.lower()) or codes_of(aside) != wanted:
            raise OutputNotWritten(f"{path}: the file did not come out whole; is the disk full?")

    write_aside(path, fill)


def _opens(aside: Path, ending: str) -> bool:
    if ending == ".png":
        return QImageReader(str(aside)).size().isValid() and aside.read_bytes()[-8:-4] == b"IEND"
    if ending == ".pdf":
        content = aside.read_bytes()
        return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    if ending == ".svg":
        try:
            return ET.parse(aside).getroot().tag.endswith("svg")  # noqa: S314 - written by this very module
        except ET.ParseError:
            return False
    if ending == ".html":
        return aside.read_bytes().rstrip().endswith(b"</html>")
    from pptx import Presentation  # noqa: PLC0415 - a tenth of a second that only slides need

    return len(Presentation(str(aside)).slides) > 0


def texts_of(drawn: Drawn) -> dict[str, str]:
    """What every file of a sheet carries."""
    stamp = drawn.sheet.stamp
    return {PROJECT: stamp.project, JOURNAL: stamp.journal, CODE: stamp.code}


def _write_png(drawn: Drawn, pages: Sequence[Page], aside: Path, *, dpi: float, told: Told) -> None:
    sheet = drawn.sheet
    width_mm, height_mm = sheet.paper.size_mm
    size = QSize(round(width_mm / 25.4 * dpi), round(height_mm / 25.4 * dpi))
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        raise OutputNotWritten(
            f"{aside}: {size.width()} x {size.height()} pixels are too many for one bitmap; "
            f"lower the dpi, or write a PDF, which has no pixels"
        )
    scale = size.width() / sheet.paper.size_units[0]

    def paint(painter: QPainter) -> None:
        painter.scale(scale, scale)
        paint_page(painter, sheet, pages[0], drawn.scenes)

    write_strips(aside, size, dpi, {"Title": sheet.title[:500], **texts_of(drawn)}, paint, told=told)


def _write_pdf(sheets: Sequence[Drawn], aside: Path, *, told: Told) -> None:
    writer = QPdfWriter(str(aside))
    writer.setResolution(_PDF_DPI)
    first = sheets[0].sheet
    writer.setTitle(first.title[:500])
    writer.setCreator("Sapper Atlas")
    codes = " ".join(dict.fromkeys(drawn.sheet.stamp.code for drawn in sheets))
    writer.setDocumentId(
        QUuid.createUuidV5(QUuid("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"), QByteArray(codes.encode()))
    )
    writer.setDocumentXmpMetadata(QByteArray(_xmp(sheets, codes)))
    count = sum(len(drawn.sheet.pages) for drawn in sheets)
    painter: QPainter | None = None
    done = 0
    try:
        for drawn in sheets:
            for page in drawn.sheet.pages:
                writer.setPageSize(_page_size(drawn))
                writer.setPageOrientation(QPageLayout.Orientation.Portrait)
                writer.setPageMargins(QMarginsF(0, 0, 0, 0))
                if painter is None:
                    painter = QPainter(writer)
                else:
                    writer.newPage()
                painter.save()
                scale = _PDF_DPI / 25.4 / drawn.sheet.paper.units_per_mm
                painter.scale(scale, scale)
                paint_page(painter, drawn.sheet, page, drawn.scenes)
                painter.restore()
                done += 1
                told(done / count)
    finally:
        if painter is not None:
            painter.end()
    aside.write_bytes(with_characters(aside.read_bytes()))


def _page_size(drawn: Drawn) -> QPageSize:
    size = QSizeF(*drawn.sheet.paper.size_mm)
    return QPageSize(size, QPageSize.Unit.Millimeter, drawn.sheet.paper.name, QPageSize.SizeMatchPolicy.ExactMatch)


def _xmp(sheets: Sequence[Drawn], codes: str) -> bytes:
    """Title, program and what leads back to the state, as XMP (ISO 16684-1)."""
    sheet = sheets[0].sheet
    own = "".join(
        f"<sa:{key}>{html.escape(text)}</sa:{key}>"
        for key, text in ((PROJECT, sheet.stamp.project), (JOURNAL, sheet.stamp.journal), (CODE, codes))
    )
    title = html.escape(_xml_text(sheet.title[:500]))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sa="{NAMESPACE}">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{own}'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _xml_text(text: str) -> str:
    return re.sub("[\x00-\x1f\x7f]", " ", text)


def _write_svg(drawn: Drawn, pages: Sequence[Page], aside: Path, *, dpi: float, told: Told) -> None:
    del dpi  # an SVG has no pixels
    aside.write_text(svg_page(drawn, pages[0], texts_of(drawn)), encoding="utf-8", newline="\n")
    told(1.0)


def _write_html(drawn: Drawn, _pages: Sequence[Page], aside: Path, *, dpi: float, told: Told) -> None:
    aside.write_text(html_page(drawn, texts_of(drawn), dpi), encoding="utf-8", newline="\n")
    told(1.0)
