"""Reports as PDF pages: a title, lines and tables; every stored text goes in as plain text, cut where it is endless."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.fonts import families
from desktop.map.exercise import WORD
from desktop.wording import translate
from geodata.exchange.writing import write_aside
from geodata.records.texts import Language

_LONGEST = 2_000
_SIZE, _HEADING, _TITLE = 9.0, 11.0, 15.0
# The larger side of a picture, of which three stand side by side, as the document counts at 96 to the inch.
_PICTURE = 150.0


class ReportDocument:
    """A report on A4 that grows line by line; one of an exercise says so first."""

    def __init__(self, title: str, language: Language, *, exercise: bool) -> None:
        self._title = title
        self._document = QTextDocument()
        self._language: Language = language
        self._document.setDefaultFont(self._font(_SIZE))
        self._cursor = QTextCursor(self._document)
        self._images = 0
        if exercise:
            self.line(f"{WORD} · " + translate("Quality", "everything in it is made up"), bold=True)
        self._cursor.insertText(cut(title) + "\n", self._format(_TITLE, bold=True))

    def line(self, text: str, *, bold: bool = False) -> None:
        """A line of text."""
        self._cursor.insertText(cut(text) + "\n", self._format(_SIZE, bold=bold))

    def heading(self, text: str) -> None:
        """A heading with room above it."""
        self._cursor.insertText("\n" + cut(text) + "\n", self._format(_HEADING, bold=True))

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int]) -> None:
        """A table whose head is repeated on every page; ``shares`` are the widths of its columns in per cent."""
        table = self._cursor.insertTable(len(rows) + 1, len(heads), _table_format(shares))
        for number, row in enumerate((heads, *rows)):
            for column, text in enumerate(row):
                made = self._format(_SIZE, bold=number == 0)
                table.cellAt(number, column).firstCursorPosition().insertText(cut(text), made)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertText("\n", self._format(_SIZE))

    def pictures(self, pictures: Sequence[tuple[QImage, str]], columns: int = 3) -> None:
        """Small pictures side by side, each above its caption."""
        if not pictures:
            return
        rows = -(-len(pictures) // columns)
        table = self._cursor.insertTable(rows, columns, _table_format([100 // columns] * columns, border=False))
        for at, (image, caption) in enumerate(pictures):
            cursor = table.cellAt(at // columns, at % columns).firstCursorPosition()
            cursor.insertImage(self._image_format(image))
            cursor.insertText("\n" + cut(caption), self._format(_SIZE))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertText("\n", self._format(_SIZE))

    def _image_format(self, image: QImage) -> QTextImageFormat:
        self._images += 1
        name = f"picture:{self._images}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        made = QTextImageFormat()
        made.setName(name)
        scale = _PICTURE / max(image.width(), image.height())
        made.setWidth(image.width() * scale)
        made.setHeight(image.height() * scale)
        return made

    def write_pdf(self, path: Path) -> None:
        """Write it, whole or not at all.

        Raises
        ------
        OutputNotWritten
            See ``write_aside``.
        """
        write_aside(path, self._print)

    def _format(self, size: float, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._font(size, bold=bold))
        return made

    def _font(self, size: float, *, bold: bool = False) -> QFont:
        made = QFont(families(self._language))
        made.setPointSizeF(size)
        # Fonts with a weight axis have one face: told only to be bold, Qt would draw every letter twice.
        made.setVariableAxis(QFont.Tag("wght"), 700.0 if bold else 400.0)
        # Other programs look for the letters, not for a sign that stands for two of them.
        made.setFeature(QFont.Tag("liga"), 0)
        return made

    def _print(self, aside: Path) -> None:
        writer = QPdfWriter(str(aside))
        writer.setTitle(self._title)
        writer.setCreator("Sapper Atlas")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout.Unit.Millimeter)
        self._document.print_(writer)


def cut(text: str) -> str:
    """A text of a length that a page can show."""
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"


def _table_format(shares: Sequence[int], *, border: bool = True) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setHeaderRowCount(1 if border else 0)
    made.setCellPadding(3)
    made.setCellSpacing(0)
    made.setBorder(0.5 if border else 0.0)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderCollapse(True)
    percent = QTextLength.Type.PercentageLength
    made.setWidth(QTextLength(percent, 100))
    made.setColumnWidthConstraints([QTextLength(percent, share) for share in shares])
    return made
