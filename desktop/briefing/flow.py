"""Blocks flow into the places of a page, and on to further pages: nothing that does not fit is left out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.briefing.arrange import arranged
from desktop.briefing.frames import Block, Frame, Text
from desktop.briefing.measure import height_of, parted
from geodata.records.texts import Language
from geodata.sheets.asked import Asked
from geodata.sheets.paper import Box

_GAP, _ABOVE_HEADING = 10.0, 8.0
_MOST_PAGES = 400


def filled(place: Box, blocks: Sequence[Block], language: Language) -> tuple[list[Frame], list[Block]]:
    """Frames of the blocks that fit a place from its top, and the blocks that are left.

    A heading stays with what it heads. A block that no page could hold is cut at the foot of the place.
    """
    frames: list[Frame] = []
    left = list(blocks)
    top = place.top
    while left:
        block = left[0]
        is_heading = isinstance(block, Text) and block.role == "heading"
        top += _ABOVE_HEADING if is_heading and frames else 0.0
        room = place.bottom - top
        needed = height_of(block, place.width, language)
        if is_heading and len(left) > 1:
            after = left[1]
            least = min(height_of(after, place.width, language), 90.0)
            if needed + least > room and frames:
                break
        if needed <= room + 0.5:
            frames.append(_placed(block, place, top, needed))
            left.pop(0)
        else:
            halves = parted(block, place.width, room, language)
            if halves is None:
                if frames:
                    break
                # Alone in its place and still too high: a single row of a page's height.
                frames.append(_placed(block, place, top, room))
                left.pop(0)
                break
            frames.append(_placed(halves[0], place, top, room))
            left[0] = halves[1]
            break
        top += needed + (0.0 if isinstance(block, Text) else _GAP)
    if frames and isinstance(frames[-1], Text) and frames[-1].role == "heading" and left:
        # What it heads stands on the next page.
        heading = frames.pop()
        assert isinstance(heading, Text), "just asked"
        left.insert(0, heading)
    return frames, left


def further(place: Box, blocks: Sequence[Block], asked: Asked) -> list[list[Frame]]:
    """Frames of as many further pages as the blocks need, each where it was moved to; the second page is the first."""
    pages: list[list[Frame]] = []
    left = list(blocks)
    while left and len(pages) < _MOST_PAGES:
        frames, left = filled(place, left, asked.language)
        if not frames:
            # Only a heading with nothing below it is left.
            break
        frames, left = arranged(frames, left, len(pages) + 2, asked)
        pages.append(frames)
    return pages


def _placed(block: Block, place: Box, top: float, height: float) -> Block:
    return msgspec.structs.replace(block, box=Box(left=place.left, top=top, width=place.width, height=height))
