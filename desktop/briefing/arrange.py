"""Frames put where they were moved to by hand; what then does not fit its frame goes on to a further page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from desktop.briefing.frames import Banner, Block, Frame, Legend, MapFrame, Notes, Rule, Table, Text, Timeline
from desktop.briefing.measure import height_of, parted
from desktop.briefing.typeset import banner_width
from desktop.map.exercise import WORD
from geodata.sheets.asked import Asked
from geodata.sheets.paper import Box
from geodata.sheets.placed import EVERY_PAGE

EXERCISE = "exercise"
"""Name of the marking of an exercise: it is not moved, and nothing covers it."""
BANNER_HEIGHT = 34.0
_ALL_LINES = 40
_LEAST_ROWS = 60.0


def names_of(frames: Sequence[Frame]) -> list[str]:
    """The name of each frame on its page: what it is, and the how-manieth of its kind; of a map its own name."""
    counted: Counter[str] = Counter()
    names: list[str] = []
    for frame in frames:
        if isinstance(frame, MapFrame):
            names.append(f"map-{frame.name}")
            continue
        if isinstance(frame, Banner) and frame.text == WORD:
            names.append(EXERCISE)
            continue
        kind = frame.role if isinstance(frame, Text) else type(frame).__name__.lower()
        counted[kind] += 1
        names.append(f"{kind}-{counted[kind]}")
    return names


def least_size(frame: Frame) -> tuple[float, float]:
    """The least width and height that a frame can be drawn in, in units."""
    if isinstance(frame, MapFrame):
        return 170.0, 150.0
    if isinstance(frame, Rule):
        return 40.0, 0.0
    if isinstance(frame, Banner):
        return 90.0, BANNER_HEIGHT
    if isinstance(frame, Table | Timeline):
        return 320.0, 16.0
    return 200.0 if isinstance(frame, Legend | Notes) else 90.0, 16.0


def has_own_height(frame: Frame) -> bool:
    """Whether a frame is as high as it is made; others are as high as what is in them."""
    return isinstance(frame, MapFrame | Banner)


def can_be_cut(frame: Frame) -> bool:
    """Whether a frame can be made lower than its content, which then goes on to a further page."""
    return isinstance(frame, Table | Notes | Timeline)


def arranged(
    frames: Sequence[Frame], rest: Sequence[Block], page: int, asked: Asked
) -> tuple[list[Frame], list[Block]]:
    """The frames of a page at their places, with their words, and what is left for further pages.

    A frame that is higher than the page below its place is moved up; one higher than the page is parted.
    """
    moved = {one.frame: one for one in asked.moved if one.page == page}
    worded = {one.frame: one.text for one in asked.worded if one.page == page}
    if not moved and not worded:
        return list(frames), list(rest)
    left = list(rest)
    made: list[Frame] = []
    for name, frame in zip(names_of(frames), frames, strict=True):
        shown = _worded(frame, worded[name]) if name in worded else frame
        if name in moved and name != EXERCISE:
            shown, over, left = _put(shown, moved[name].box(asked.paper), left, asked)
            left = [*over, *left]
        made.append(shown)
    if page == EVERY_PAGE:
        # Nothing that was moved covers the marking of an exercise.
        made.sort(key=lambda frame: isinstance(frame, Banner) and frame.text == WORD)
    return made, left


def _worded(frame: Frame, text: str) -> Frame:
    if isinstance(frame, Text) and frame.role == "heading":
        return msgspec.structs.replace(frame, text=text)
    if isinstance(frame, MapFrame) and frame.caption:
        return msgspec.structs.replace(frame, caption=text)
    return frame


def _put(frame: Frame, box: Box, rest: list[Block], asked: Asked) -> tuple[Frame, list[Block], list[Block]]:
    """A frame in a box within its page, what of it is left over, and the rest without what it took in."""
    page = asked.paper.size_units
    least = least_size(frame)
    if isinstance(frame, Banner):
        least = max(least[0], banner_width(frame.text, asked)), least[1]
    width = min(max(box.width, least[0]), page[0])
    if isinstance(frame, MapFrame | Banner | Rule):
        height = 0.0 if isinstance(frame, Rule) else min(max(box.height, least[1]), page[1])
        return msgspec.structs.replace(frame, box=_on_page(box, width, height, page)), [], rest
    block: Block = msgspec.structs.replace(frame, most=_ALL_LINES) if isinstance(frame, Text) else frame
    own = box.height > 0 and can_be_cut(frame)
    if own:
        block, rest = _with_next(block, rest)
    room = min(max(box.height, _LEAST_ROWS), page[1]) if own else page[1]
    needed = height_of(block, width, asked.language)
    while needed > page[1] and not can_be_cut(block) and width < page[0]:
        width = min(width * 1.2, page[0])
        needed = height_of(block, width, asked.language)
    over: list[Block] = []
    if needed > room + 0.5:
        halves = parted(block, width, room, asked.language)
        if halves is not None:
            block, after = halves
            over = [after]
            needed = room
    return msgspec.structs.replace(block, box=_on_page(box, width, min(needed, page[1]), page)), over, rest


def _on_page(box: Box, width: float, height: float, page: tuple[float, float]) -> Box:
    left = min(max(box.left, 0.0), page[0] - width)
    top = min(max(box.top, 0.0), page[1] - height)
    return Box(left=left, top=top, width=width, height=height)


def _with_next(block: Block, rest: list[Block]) -> tuple[Block, list[Block]]:
    """A table or notes with what of it went on to the next page, so that a frame made higher takes it back."""
    after = rest[0] if rest else None
    if isinstance(block, Table) and isinstance(after, Table) and after.first == block.first + len(block.rows):
        return msgspec.structs.replace(block, rows=block.rows + after.rows), rest[1:]
    if isinstance(block, Notes) and isinstance(after, Notes):
        return msgspec.structs.replace(block, notes=block.notes + after.notes), rest[1:]
    return block, rest
