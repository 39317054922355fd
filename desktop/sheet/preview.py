"""The page as it will be, drawn in a job. Mouse and keys move its frames; a click on a text opens it for typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import MapFrame
from desktop.briefing.held import Held
from desktop.briefing.paint_page import CAPTION
from desktop.briefing.sheet_maps import Atlas
from desktop.jobs import Jobs
from desktop.sheet.making import Page, composed, page_of
from desktop.sheet.placing import Key, Placing, Standing, millimetres
from desktop.sheet.placing_paint import GRIP_PX, OverPage
from desktop.sheet.typing_in import WORDED, TypedLine, TypedText, field_of, text_of, typed_over
from desktop.theme import Theme
from desktop.wording import decimal_text
from geodata.sheets.asked import Asked
from geodata.sheets.guides import Grip
from geodata.sheets.paper import Box
from geodata.sheets.placed import Placed

_MARGIN = 18
_WAIT_MS = 60
_REACH_PX = 7.0
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0), Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip
_SHAPES = Qt.CursorShape
_CURSORS: dict[Grip, Qt.CursorShape] = {
    "nw": _SHAPES.SizeFDiagCursor, "se": _SHAPES.SizeFDiagCursor, "ne": _SHAPES.SizeBDiagCursor,
    "sw": _SHAPES.SizeBDiagCursor, "n": _SHAPES.SizeVerCursor, "s": _SHAPES.SizeVerCursor,
    "e": _SHAPES.SizeHorCursor, "w": _SHAPES.SizeHorCursor,
}  # fmt: skip


class SheetPreview(QWidget):
    """Shows a page, and tells what is wanted of it.

    ``made`` carries the newest page, ``refused`` why there is none, ``typed`` a text by its field, ``worded`` one by
    page and frame, ``moved`` all frames that were moved and whether the step before goes on,
    ``told`` what is chosen.
    """

    made = Signal(object)
    refused = Signal(str)
    typed = Signal(str, str)
    worded = Signal(int, str, str)
    moved = Signal(object, bool)
    told = Signal(str)

    def __init__(self, jobs: Jobs, theme: Callable[[], Theme], held: Held, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page of the sheet"))
        self.setMinimumSize(360, 300)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._jobs, self._theme = jobs, theme
        self._atlas = Atlas(held)
        self._asked: Asked | None = None
        self._drawn: Drawn | None = None
        self._number = 0
        self._busy = False
        self.page: Page | None = None
        self.placing = Placing()
        self._pressed: QPointF | None = None
        self._hovered: Standing | None = None
        self._line: TypedLine | TypedText | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self._draw)

    def show_sheet(self, asked: Asked, number: int = 0) -> None:
        """Draw a page of a sheet, as soon as the one at work is done."""
        self._asked, self._number = asked, number
        self.placing.show(self.page, asked)
        self._hovered = None
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
            self._hovered = None
            self.placing.show(page, self._asked)
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
            self.placing.show(None, None)
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
        asked = self._asked
        if asked is None:
            return []
        return [
            (field, self.placed(one.box)) for one in self.placing.standing() if (field := field_of(one.frame, asked))
        ]

    def placed(self, box: Box) -> QRectF:
        """A place on the page in the widget."""
        assert self.page is not None, "only asked for with a page"
        page = self.page_box()
        scale = self._scale()
        return QRectF(page.left() + box.left * scale, page.top() + box.top * scale, box.width * scale,
                      max(box.height * scale, 16.0))  # fmt: skip

    def type_in(self, one: Standing) -> bool:
        """Open the text of a frame for typing at its place; false where it has none of one's own."""
        asked = self._asked
        field = "" if asked is None else field_of(one.frame, asked)
        if asked is None or not field:
            return False
        self._end()
        box = one.box
        if isinstance(one.frame, MapFrame):
            box = Box(left=box.left, top=box.top, width=box.width, height=CAPTION)
        line = self._line = typed_over(field, text_of(one.frame, field, asked), self.placed(box).toRect(), self)
        line.setAccessibleName(self.tr("Text on the page"))
        before = line.text()

        def take() -> None:
            if self._line is line and line.text() != before:
                if field == WORDED:
                    self.worded.emit(*one.key, line.text())
                else:
                    self.typed.emit(field, line.text())
            self._end()

        line.editingFinished.connect(take)
        line.left.connect(self._end)
        line.show()
        line.setFocus()
        return True

    @property
    def line(self) -> TypedLine | TypedText | None:
        """What is being typed in, if anything is."""
        return self._line

    def select(self, *keys: Key) -> None:
        """Choose frames of the page."""
        self.placing.selected = keys
        self._tell_selected()

    def put_back(self) -> None:
        """Put what is chosen back to the places of the template."""
        self._tell_moved(self.placing.back(), goes_on=False)

    def _end(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            had = line.hasFocus()
            line.hide()
            line.deleteLater()
            if had:
                self.setFocus()

    def _scale(self) -> float:
        assert self.page is not None, "only asked for with a page"
        return self.page_box().width() / self.page.drawn.sheet.paper.size_units[0]

    def _units(self, at: QPointF) -> tuple[float, float]:
        box, scale = self.page_box(), self._scale()
        return (at.x() - box.left()) / scale, (at.y() - box.top()) / scale

    def _tell_moved(self, made: tuple[Placed, ...] | None, *, goes_on: bool) -> None:
        self.update()
        if made is not None:
            self.moved.emit(made, goes_on)
        self._tell_selected()

    def _tell_selected(self) -> None:
        self.update()
        asked = self._asked
        place = None if asked is None else millimetres([one.box for one in self.placing.chosen()], asked)
        if place is None or asked is None:
            self.told.emit("")
            return
        text = self.tr("%1 mm from the left, %2 mm from the top · %3 × %4 mm")
        for number, length in enumerate(place, 1):
            text = text.replace(f"%{number}", decimal_text(round(length, 1), asked.language))
        if self.placing.overlaps():
            text += " · " + self.tr("frames lie over one another")
        self.told.emit(text)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.page is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._end()
        self.setFocus()
        add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.placing.press(*self._units(event.position()), GRIP_PX / self._scale(), add=add)
        self._pressed = event.position()
        self._tell_selected()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.page is None:
            return
        at = event.position()
        if self._pressed is None:
            self._hover(at)
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance() / 2
        if far or self.placing.boxes:
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.placing.drag(*self._units(at), 0.0 if free else _REACH_PX / self._scale())
            self._tell_selected()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        dragged = bool(self.placing.boxes)
        self._tell_moved(self.placing.release(), goes_on=False)
        if dragged or self.page is None:
            return
        found = self.placing.at(*self._units(event.position()))
        if found is not None and self.placing.selected == (found.key,) and self._on_text(found, event.position()):
            self.type_in(found)

    def _on_text(self, one: Standing, at: QPointF) -> bool:
        """Whether a point lies on a text of one's own: of a map on its caption alone."""
        asked = self._asked
        if asked is None or not field_of(one.frame, asked):
            return False
        return not isinstance(one.frame, MapFrame) or self._units(at)[1] <= one.box.top + CAPTION

    def _hover(self, at: QPointF) -> None:
        x, y = self._units(at)
        grip = self.placing.grip_at(x, y, GRIP_PX / self._scale())
        found = self.placing.at(x, y)
        on_text = grip is None and found is not None and self._on_text(found, at)
        shape = Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.SizeAllCursor
        shape = Qt.CursorShape.IBeamCursor if on_text else shape
        self.setCursor(shape if grip is None else _CURSORS[grip])
        tips = (self.tr("Click to type, drag to move"), self.tr("Drag to move; arrow keys move by 1 mm"))
        self.setToolTip("" if found is None else tips[0] if on_text else tips[1])
        if (None if found is None else found.key) != (None if self._hovered is None else self._hovered.key):
            self._hovered = found
            self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers()
        step = 10.0 if held & Qt.KeyboardModifier.ShiftModifier else 1.0
        if key in _ARROWS and self.placing.selected:
            across, down = _ARROWS[key]
            size = bool(held & Qt.KeyboardModifier.ControlModifier)
            self._tell_moved(self.placing.nudge(across * step, down * step, size=size), goes_on=True)
        elif key == Qt.Key.Key_Home and self.placing.selected:
            self.put_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and len(self.placing.selected) == 1:
            self.type_in(self.placing.chosen()[0])
        elif key == Qt.Key.Key_Escape and (self.placing.selected or self._pressed is not None):
            self._pressed = None
            self.placing.give_up()
            self.select()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from frame to frame, and after the last to the next control."""
        if self.page is not None and self.placing.step(1 if next else -1):
            self._tell_selected()
            return True
        self._tell_selected()
        return super().focusNextPrevChild(next)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

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
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.line_control), 1))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        sheet = self.page.drawn.sheet
        OverPage(painter, box, sheet.paper).paint(self.placing, self._hovered, self.page.image)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._end()
        self._later.start()
