"""Sheets as slides: titles, tables, sources and legends as text that can be edited, maps as pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.presentation import Presentation as Slides
from pptx.slide import Slide
from pptx.util import Emu, Pt

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import Banner, Frame, Legend, MapFrame, Notes, Page, Rule, Table, Text, Timeline
from desktop.briefing.inline_picture import map_picture, swatch_picture, timeline_picture
from desktop.briefing.measure import LEGEND_TEXT_LEFT, legend_columns, legend_row, note_columns, note_height
from desktop.briefing.paint_page import map_box
from desktop.briefing.slide_text import SlideType, add_table, grade_text
from desktop.briefing.slide_xml import describe, describe_document, without_theme
from desktop.briefing.strips import Told
from desktop.briefing.typeset import STYLES
from desktop.map.exercise import WORD
from desktop.map.ink import TextStyle
from desktop.theme import PAPER
from geodata.records.texts import Language
from geodata.sheets.paper import Box

_PICTURE_DPI = 220.0
_BLANK = 6
_ALIGN = {"left": PP_ALIGN.LEFT, "centre": PP_ALIGN.CENTER, "right": PP_ALIGN.RIGHT}


def write_slides(sheets: Sequence[Drawn], aside: Path, *, told: Told) -> None:
    """Write every page of every sheet as a slide of the size of its paper."""
    deck = Presentation()
    width_mm, height_mm = sheets[0].sheet.paper.size_mm
    deck.slide_width, deck.slide_height = Emu(round(width_mm * 36_000)), Emu(round(height_mm * 36_000))
    about = deck.core_properties
    about.title, about.author = sheets[0].sheet.title[:250], "Sapper Atlas"
    about.subject = f"{sheets[0].sheet.stamp.project} {sheets[0].sheet.stamp.journal}"
    codes = list(dict.fromkeys(drawn.sheet.stamp.code for drawn in sheets))
    describe_document(deck, " ".join(codes))
    count, done = sum(len(drawn.sheet.pages) for drawn in sheets), 0
    for drawn in sheets:
        for page in drawn.sheet.pages:
            _SlideOf(deck, drawn, page).fill()
            done += 1
            told(done / count)
    deck.save(str(aside))


class _SlideOf:
    """One page being put onto a slide."""

    def __init__(self, deck: Slides, drawn: Drawn, page: Page) -> None:
        self._drawn, self._page = drawn, page
        self._language: Language = drawn.sheet.asked.language
        self._type = SlideType(drawn.sheet.paper, self._language)
        self._slide: Slide = deck.slides.add_slide(deck.slide_layouts[_BLANK])

    def fill(self) -> None:
        """Put every frame in its place, then the marking of an exercise above all of them."""
        for frame in self._page.frames:
            self._put(frame)
        if self._drawn.sheet.exercise:
            width, height = self._drawn.sheet.paper.size_units
            for top in (0.0, height - 16):
                self._band(Box(left=0, top=top, width=width, height=16))

    def _put(self, frame: Frame) -> None:
        if isinstance(frame, Text):
            self._text(frame.box, frame.text, STYLES[frame.role], align=_ALIGN[frame.align], numbers=frame.notes,
                       wrap=frame.most > 1)  # fmt: skip
            if frame.role == "heading":
                under = Box(left=frame.box.left, top=frame.box.top + 24, width=frame.box.width, height=0)
                self._line(under, 0.5)
        elif isinstance(frame, Banner):
            self._banner(frame)
        elif isinstance(frame, Rule):
            self._line(frame.box, 1.0 if frame.strong else 0.5)
        elif isinstance(frame, MapFrame):
            self._map(frame)
        elif isinstance(frame, Legend):
            self._legend(frame)
        elif isinstance(frame, Table):
            add_table(self._slide, self._type, frame)
        elif isinstance(frame, Notes):
            self._notes(frame)
        else:
            self._timeline(frame)

    def _text(
        self, box: Box, text: str, style: TextStyle, *, align: PP_ALIGN = PP_ALIGN.LEFT,
        numbers: tuple[int, ...] = (), wrap: bool = True,
    ) -> None:  # fmt: skip
        if not text:
            return
        shape = self._slide.shapes.add_textbox(*self._type.emu(box))
        frame = shape.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        frame.word_wrap = wrap
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.vertical_anchor = MSO_ANCHOR.TOP
        frame.paragraphs[0].alignment = align
        self._type.write(frame.paragraphs[0], text, style, numbers)

    def _line(self, box: Box, width: float) -> None:
        left, top, wide, _ = self._type.emu(box)
        line = self._slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, left, top, Emu(left + wide), top)
        without_theme(line)
        line.line.width = Pt(width)
        line.line.color.rgb = RGBColor.from_string(PAPER.text[1:])

    def _banner(self, frame: Banner) -> None:
        shape = self._slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *self._type.emu(frame.box))
        colour = RGBColor.from_string(frame.colour[1:])
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor(255, 255, 255)
        shape.line.color.rgb = colour
        shape.line.width = Pt(1.25)
        without_theme(shape)
        text = shape.text_frame
        text.margin_left = text.margin_right = text.margin_top = text.margin_bottom = Emu(0)
        text.vertical_anchor = MSO_ANCHOR.MIDDLE
        text.paragraphs[0].alignment = PP_ALIGN.CENTER
        self._type.write(text.paragraphs[0], frame.text, TextStyle(17, frame.colour, weight=600))

    def _band(self, box: Box) -> None:
        shape = self._slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *self._type.emu(box))
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor(0xF2, 0xC2, 0x30)
        shape.line.fill.background()
        text = shape.text_frame
        text.margin_top = text.margin_bottom = Emu(0)
        text.vertical_anchor = MSO_ANCHOR.MIDDLE
        text.paragraphs[0].alignment = PP_ALIGN.CENTER
        self._type.write(text.paragraphs[0], f"{WORD}   " * 5, TextStyle(12, PAPER.text, weight=700))

    def _picture(self, content: bytes, box: Box, *, framed: bool = False, text: str = "") -> None:
        picture = self._slide.shapes.add_picture(io.BytesIO(content), *self._type.emu(box))
        describe(picture, text)
        if framed:
            picture.line.color.rgb = RGBColor.from_string(PAPER.text[1:])
            picture.line.width = Pt(0.75)

    def _map(self, frame: MapFrame) -> None:
        content, _ = map_picture(self._drawn, frame, _PICTURE_DPI)
        self._picture(content, map_box(frame), framed=True, text=frame.caption or "map")
        if frame.caption:
            caption = f"{frame.caption}  {frame.caption_second}".rstrip()
            box = Box(left=frame.box.left, top=frame.box.top, width=frame.box.width, height=24)
            self._text(box, caption, STYLES["strong"], wrap=False)

    def _legend(self, frame: Legend) -> None:
        count = legend_columns(frame.box.width)
        each, top = frame.box.width / count, frame.box.top
        for at in range(0, len(frame.entries), count):
            row = frame.entries[at : at + count]
            for number, entry in enumerate(row):
                left = frame.box.left + number * each
                if entry.key not in ("note", "detail"):
                    content = swatch_picture(entry, self._drawn.sheet.paper, self._language, 300.0)
                    self._picture(content, Box(left=left, top=top + 2, width=36, height=20))
                indent = LEGEND_TEXT_LEFT if entry.key != "note" else 0.0
                box = Box(left=left + indent, top=top + 2, width=each - indent, height=22)
                self._text(box, entry.text, STYLES["text"])
            top += max(legend_row(entry.text, each, self._language) for entry in row)

    def _notes(self, frame: Notes) -> None:
        columns = note_columns(frame, frame.box.width, self._language)
        wanted = max(1, int(frame.box.width // 430.0))
        each = (frame.box.width - 20 * (wanted - 1)) / wanted
        for number, (notes, height) in enumerate(columns):
            box = Box(left=frame.box.left + number * (each + 20), top=frame.box.top, width=each, height=max(height, 20))
            shape = self._slide.shapes.add_textbox(*self._type.emu(box))
            text = shape.text_frame
            text.margin_left = text.margin_right = text.margin_top = text.margin_bottom = Emu(0)
            text.word_wrap = True
            for at, note in enumerate(notes):
                paragraph = text.paragraphs[0] if at == 0 else text.add_paragraph()
                self._type.write(paragraph, f"{note.number}  ", STYLES["strong"])
                self._type.write(paragraph, f"{grade_text(note.grade)}  ", STYLES["strong"])
                self._type.write(paragraph, note.text, STYLES["note"])
                paragraph.space_after = Pt(max(note_height(note, each, self._language) * 0.06, 0.5))

    def _timeline(self, frame: Timeline) -> None:
        content = timeline_picture(frame, self._drawn.sheet.paper, self._language, _PICTURE_DPI)
        rows = "; ".join(f"{stay.label}: {stay.second or stay.wording}" for stay in frame.stays)
        self._picture(content, frame.box, text=rows[:2_000])
