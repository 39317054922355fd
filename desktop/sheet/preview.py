"""The page as it will be, drawn in a job; a click on a text of one's own opens it for typing at its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import Banner, Frame, Text
from desktop.briefing.held import Held
from desktop.briefing.sheet_maps import Atlas
from desktop.jobs import Jobs
from desktop.map.exercise import WORD
from desktop.sheet.making import Page, composed, page_of
from desktop.theme import Theme
from geodata.sheets.asked import Asked
from geodata.sheets.stored_text import shown

_MARGIN = 18
_WAIT_MS = 60


class _Line(QLineEdit):
    """Typed over the page; Esc leaves the text as it was."""

    left = Signal()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if Qt.Key(arg__1.key()) == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(arg__1)


class SheetPreview(QWidget):
    """Shows a page. ``made`` carries the newest page, ``refused`` why there is none, ``typed`` a text by its field."""

    made = Signal(object)
    refused = Signal(str)
    typed = Signal(str, str)

    def __init__(self, jobs: Jobs, theme: Callable[[], Theme], held: Held, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page of the sheet"))
        self.setMinimumSize(360, 300)
        self.setMouseTracking(True)
        self._jobs, self._theme = jobs, theme
        self._atlas = Atlas(held)
        self._asked: Asked | None = None
        self._drawn: Drawn | None = None
        self._number = 0
        self._busy = False
        self.page: Page | None = None
        self._line: _Line | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self._draw)

    def show_sheet(self, asked: Asked, number: int = 0) -> None:
        """Draw a page of a sheet, as soon as the one at work is done."""
        self._asked, self._number = asked, number
        self._later.start()

    def take(self, held: Held) -> None:
        """Draw from other records."""
        self._atlas.held = held
        self._drawn = None
        self._later.start()

    @property
    def settled(self) -> bool:
        """Whether the page shown is what was asked for last."""
        page = self.page
        return (
            not self._busy and not self._later.isActive() and page is not None
            and page.drawn.sheet.asked == self._asked
        )  # fmt: skip

    def stop(self) -> None:
        """Draw nothing more."""
        self._later.stop()
        self._asked = None

    def _draw(self) -> None:
        if self._busy or self._asked is None:
            return
        self._busy = True
        asked, drawn, number, atlas = self._asked, self._drawn, self._number, self._atlas
        room = QSize(max(self.width() - 2 * _MARGIN, 100), max(self.height() - 2 * _MARGIN, 100))
        ratio = self.devicePixelRatioF()

        def work() -> Page:
            made = drawn if drawn is not None and drawn.sheet.asked == asked else composed(atlas, asked)
            return page_of(made, number, room, ratio)

        def done(page: Page) -> None:
            self._busy = False
            if self._asked is None:
                return
            if (asked, number) != (self._asked, self._number) or room != self._room():
                self._later.start()
            self._drawn, self.page = page.drawn, page
            self.update()
            self.made.emit(page)

        def failed(error: Exception) -> None:
            self._busy = False
            if self._asked is None:
                return
            if asked != self._asked:
                self._later.start()
                return
            self._drawn = self.page = None
            self.update()
            self.refused.emit(str(error))

        self._jobs.run(self.tr("drawing a sheet"), work, done, failed)

    def _room(self) -> QSize:
        return QSize(max(self.width() - 2 * _MARGIN, 100), max(self.height() - 2 * _MARGIN, 100))

    def page_box(self) -> QRectF:
        """Where the page lies in the widget."""
        if self.page is None:
            return QRectF()
        size = self.page.image.deviceIndependentSize()
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2,
                      size.width(), size.height())  # fmt: skip

    def fields(self) -> list[tuple[str, QRectF]]:
        """Texts of one's own on the page by the field of the sheet that they come from, and where they lie."""
        if self.page is None:
            return []
        sheet = self.page.drawn.sheet
        frames = sheet.pages[self.page.number].frames
        return [(field, self._placed(frame)) for frame in frames if (field := field_of(frame, sheet.asked))]

    def _placed(self, frame: Frame) -> QRectF:
        assert self.page is not None, "only asked for with a page"
        box, page = frame.box, self.page_box()
        scale = page.width() / self.page.drawn.sheet.paper.size_units[0]
        return QRectF(page.left() + box.left * scale, page.top() + box.top * scale, box.width * scale,
                      max(box.height * scale, 16.0))  # fmt: skip

    def type_in(self, field: str, box: QRectF) -> None:
        """Open a text for typing at its place."""
        assert self.page is not None, "only asked for with a page"
        self._end()
        asked = self.page.drawn.sheet.asked
        line = self._line = _Line(getattr(asked, field) or self._text(field), self)
        line.setAccessibleName(self.tr("Text on the page"))
        wide = max(round(box.width()), 220)
        place = QRect(round(box.left()) - 4, round(box.center().y()) - 15, wide + 8, 30)
        place.moveRight(min(place.right(), self.width() - 4))
        line.setGeometry(place)
        line.selectAll()
        before = line.text()

        def take() -> None:
            if self._line is line and line.text() != before:
                self.typed.emit(field, line.text())
            self._end()

        line.editingFinished.connect(take)
        line.left.connect(self._end)
        line.show()
        line.setFocus()

    @property
    def line(self) -> QLineEdit | None:
        """What is being typed in, if anything is."""
        return self._line

    def _text(self, field: str) -> str:
        """The text of the template where none of one's own is given."""
        assert self.page is not None, "only asked for with a page"
        sheet = self.page.drawn.sheet
        for frame in sheet.pages[self.page.number].frames:
            if isinstance(frame, Text | Banner) and field_of(frame, sheet.asked) == field:
                return "" if field == "subtitle" else frame.text
        return ""

    def _end(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.hide()
            line.deleteLater()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._field_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.type_in(*found)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._field_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.IBeamCursor)
        self.setToolTip("" if found is None else self.tr("Click to type"))

    def _field_at(self, at: QPointF) -> tuple[str, QRectF] | None:
        return next(((field, box) for field, box in self.fields() if box.contains(at)), None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme()
        painter.fillRect(self.rect(), QColor(theme.window))
        if self.page is None:
            return
        box = self.page_box()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box.topLeft(), self.page.image)
        painter.setPen(QPen(QColor(theme.line_control), 1))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._end()
        self._later.start()


def field_of(frame: Frame, asked: Asked) -> str:
    """Which field of a sheet a frame shows; empty for what is worked out. EXERCISE is no text of anybody's own."""
    if isinstance(frame, Banner):
        return "" if frame.text == WORD else "banner"
    if isinstance(frame, Text):
        if frame.role in ("title", "subtitle"):
            return frame.role
        if asked.remark and frame.role == "text" and shown(asked.remark, 1_500).startswith(frame.text[:40]):
            return "remark"
    return ""
