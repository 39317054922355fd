"""Everything that the still part of the strip depends on, and where its lanes lie."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.fonts import font
from desktop.theme import Theme
from desktop.timeline.axis import Axis
from desktop.timeline.lanes import AXIS_HEIGHT, EVENT_HEIGHT, Lanes
from desktop.wording import stance_text, translate
from geodata.records.texts import Language

# Heights in pixels, of a row of bars and of a line of what was said.
_ROW, _ROW_TALL, _ROW_COMPACT = 24, 34, 21
_SAID, _SAID_COMPACT = 15, 13


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """What lies in a box of the strip: a contingent or an event."""

    box: QRectF
    record_id: str


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """One still picture of the strip. ``horizon`` is the ordinal of the last day anyone speaks of.

    ``known`` says whether what had been said by a day is shown, and not everything.
    """

    axis: Axis
    lanes: Lanes
    theme: Theme
    language: Language
    selected: str | None
    gutter: float
    height: int
    scroll: int
    horizon: float
    known: bool

    @property
    def compact(self) -> bool:
        """Whether the lanes below stand closer, because the rows of bars would else not all be in sight."""
        return self._height_left(event_rows=2, said_height=_SAID) < _ROW * len(self.lanes.rows) + 6

    @property
    def event_rows(self) -> int:
        """Lines of events."""
        return min(1 if self.compact else 2, len(self.lanes.timeline.events))

    @property
    def said_height(self) -> int:
        """Height of a line of what was said."""
        return _SAID_COMPACT if self.compact else _SAID

    @property
    def bars_box(self) -> QRectF:
        """The lane of the bars, to the right of the captions."""
        height = self._height_left(event_rows=self.event_rows, said_height=self.said_height)
        return QRectF(self.gutter, AXIS_HEIGHT, self.axis.width, max(height, 0))

    @property
    def events_box(self) -> QRectF:
        """The lane of the events; without any it is empty."""
        height = EVENT_HEIGHT * self.event_rows + 6 if self.event_rows else 0
        return QRectF(self.gutter, self.bars_box.bottom(), self.axis.width, height)

    @property
    def said_box(self) -> QRectF:
        """The lane of what was said, a line for each stance."""
        return QRectF(self.gutter, self.events_box.bottom(), self.axis.width, self.height - self.events_box.bottom())

    @property
    def row_height(self) -> int:
        """Height of a row of bars: with name and figure on two lines where that leaves all of them in sight."""
        if _ROW_TALL * len(self.lanes.rows) + 6 <= self.bars_box.height():
            return _ROW_TALL
        return _ROW_COMPACT if self.compact else _ROW

    def _height_left(self, *, event_rows: int, said_height: int) -> int:
        events = min(event_rows, len(self.lanes.timeline.events))
        below = said_height * max(len(self.lanes.said), 1) + 8 + (EVENT_HEIGHT * events + 6 if events else 0)
        return self.height - AXIS_HEIGHT - below

    @property
    def most_scroll(self) -> int:
        """How far the rows of bars can be scrolled, in pixels."""
        return max(0, self.row_height * len(self.lanes.rows) + 6 - round(self.bars_box.height()))

    def empty_words(self) -> str:
        """What to say where no bar is, and what to do about it; nothing where there are bars."""
        if self.lanes.timeline.bars:
            return ""
        if self.known:
            return translate("Timeline", "Nobody had spoken of a contingent here by then; drag the second date on")
        return translate("Timeline", "No contingent here yet; one that is entered shows as a bar from its first day")

    def row_top(self, row: int) -> float:
        """Upper edge of a row of bars, which may lie outside of its lane."""
        return self.bars_box.top() + 3 + self.row_height * row - self.scroll

    def said_top(self, line: int) -> float:
        """Upper edge of a line of what was said."""
        return self.said_box.top() + 4 + self.said_height * line

    def x(self, ordinal: float) -> float:
        """Pixel of the strip at which a day begins."""
        return self.gutter + self.axis.x(ordinal)


def captions() -> tuple[str, str, str]:
    """Words for the three lanes."""
    return translate("Timeline", "True when"), translate("Timeline", "Events"), translate("Timeline", "Said when")


def gutter_width(lanes: Lanes, language: Language) -> float:
    """Room for the widest caption, with the sign and word of every stance beside "said when"."""
    bold, plain = QFontMetricsF(font(12, weight=600, language=language)), QFontMetricsF(font(12, language=language))
    true, events, said = captions()
    words = max((plain.horizontalAdvance(stance_text(line.stance)) for line in lanes.said), default=0.0)
    widest = max(bold.horizontalAdvance(true), plain.horizontalAdvance(events))
    return max(widest + 24, bold.horizontalAdvance(said) + words + 12 + 12 + 20 + 10)
